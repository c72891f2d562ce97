"""What the commands print: subtitles as they come, notices, progress. Results go to stdout, the rest to stderr."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TextIO

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, Progress, TaskID, TextColumn, TimeElapsedColumn

from translator.errors import StorageError, SurtitleError
from translator.events import to_line
from translator.flow import Event, Hypothesis, Notice, Published, Sentence, Severity, Slide, Subtitle

_STYLES = {Severity.INFO: "cyan", Severity.WARNING: "yellow", Severity.ERROR: "bold red"}


def messages() -> Console:
    """The console for what is not a result."""
    return Console(stderr=True, soft_wrap=True, highlight=False)


def say_error(error: SurtitleError) -> None:
    """One message with its remedy, no traceback."""
    console = messages()
    console.print(f"[bold red]{escape(error.text)}[/]")
    if error.remedy:
        console.print(escape(error.remedy))


def output_error(error: OSError) -> StorageError:
    """The error where the standard output takes nothing more; nothing more is written to it."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # Python would try again as it ends
    return StorageError(
        "output",
        f"The output cannot be written: {error.strerror or error}.",
        "Send it to a file on a disk with room, or to a terminal.",
    )


def say_notice(notice: Notice) -> None:
    """What a person should know, and what can be done about it."""
    text = f"[{_STYLES[notice.severity]}]{escape(notice.text)}[/]"
    messages().print(f"{text} {escape(notice.remedy)}" if notice.remedy else text)


@contextmanager
def model_progress() -> Iterator[Callable[[str, float], None]]:
    """A bar for a model that is being set up; nothing shows when there is nothing to do."""
    columns = (TextColumn("{task.description}"), BarColumn(), TextColumn("{task.percentage:>3.0f} %"))
    console = messages()
    bar = Progress(*columns, console=console, transient=True, disable=not console.is_terminal)
    tasks: dict[str, TaskID] = {}

    def report(name: str, share: float) -> None:
        if not tasks:
            bar.start()
        if name not in tasks:
            tasks[name] = bar.add_task(f"Setting up {escape(name)}", total=1.0)
        bar.update(tasks[name], completed=share)

    try:
        yield report
    finally:
        if tasks:
            bar.stop()


class TalkProgress:
    """How far a recording has come, on stderr; a listener of the session."""

    def __init__(self, duration_s: float) -> None:
        self._bar = Progress(
            TextColumn("Listening"),
            BarColumn(),
            TextColumn("{task.completed:.0f} of {task.total:.0f} s"),
            TimeElapsedColumn(),
            console=messages(),
            transient=True,
        )
        self._task = self._bar.add_task("talk", total=max(duration_s, 1.0))

    def __enter__(self) -> TalkProgress:
        self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._bar.stop()

    def __call__(self, published: Published) -> None:
        event = published.event
        if isinstance(event, Hypothesis) and event.committed:
            self._bar.update(self._task, completed=event.committed[-1].end_s)


class _Output(Console):
    """The console for results. Raises OSError where they cannot be written, also into a pipe that nobody reads."""

    def on_broken_pipe(self) -> None:
        raise  # what is being handled; Rich would end the program


class Printer:
    """Prints sentences, subtitles, slide titles and notices; a listener of the session.

    When the output takes nothing more, the error is kept in `failure`, and notices are still said.
    """

    def __init__(self, *, quiet: bool = False) -> None:
        self.failure: StorageError | None = None
        self._out = _Output(soft_wrap=True, highlight=False)
        self._quiet = quiet

    def __call__(self, published: Published) -> None:
        if isinstance(published.event, Notice):
            say_notice(published.event)
        elif not self._quiet and self.failure is None:
            try:
                self._print(published.event)
            except OSError as error:
                self.failure = output_error(error)

    def _print(self, event: Event) -> None:
        if isinstance(event, Sentence):
            minutes, seconds = divmod(int(event.start_s), 60)
            self._out.print(f"[dim]{minutes:02d}:{seconds:02d}  {escape(event.text)}[/]")
        elif isinstance(event, Subtitle) and event.final:
            mark = "(not translated) " if event.untranslated else ""
            self._out.print(f"   [bold]{event.target}[/]  {mark}{escape(event.text)}")
        elif isinstance(event, Slide):
            title = event.blocks[0].text if event.blocks else "(no text)"
            self._out.print(f"[reverse] slide {event.id} [/] {escape(title)}")


class EventsFile:
    """Writes every event as a JSON line as soon as it is published; a listener of the session.

    Raises StorageError when the file cannot be opened. When writing fails later, the error is kept in `failure` and
    the session goes on: its journal has the events.
    """

    def __init__(self, path: str) -> None:
        self.failure: StorageError | None = None
        self._path = path
        self._file: TextIO
        try:
            self._file = sys.stdout if path == "-" else open(path, "w", encoding="utf-8")  # noqa: SIM115 - closed by close()
        except OSError as error:
            raise self._error(error) from error

    def _error(self, error: OSError) -> StorageError:
        if self._path == "-":
            return output_error(error)
        return StorageError(
            "events-file",
            f"{self._path} cannot be written: {error.strerror}.",
            "Name a file in a folder that you may write to, on a disk with room.",
        )

    def __call__(self, published: Published) -> None:
        if self.failure is None:
            try:
                self._file.write(to_line(published).rstrip("\n") + "\n")
                self._file.flush()
            except OSError as error:
                self.failure = self._error(error)

    def __enter__(self) -> EventsFile:
        return self

    def __exit__(self, *_: object) -> None:
        if self._file is not sys.stdout:
            try:
                self._file.close()
            except OSError as error:
                self.failure = self.failure or self._error(error)
