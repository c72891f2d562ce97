"""The journal of a session: whatever ends the session, nothing published is lost."""

from __future__ import annotations

import io
import json
import os
import time
from functools import partial
from pathlib import Path

from translator.atomic import storage_error
from translator.errors import InputError, StorageError
from translator.events import to_line
from translator.flow import Hypothesis, Published, Slide
from translator.journal.folder import FILE_NAME, is_running, no_session, picture_path
from translator.journal.locks import hold
from translator.journal.pictures import Pictures
from translator.journal.record import Header, header_line

_SYNC_EVERY_S = 1.0


class Journal:
    """Appends events to a session's folder. Confined to one thread at a time."""

    def __init__(self, folder: Path, file: io.FileIO) -> None:
        self._folder = folder
        self._file = file
        self._torn = False  # the last write stopped inside a line
        self._synced_at = time.monotonic()
        self._recorded: Published | None = None  # the event whose line was written last
        self._pictures = Pictures(partial(picture_path, folder))
        self.failure: StorageError | None = None
        """Why not all of it was saved, once it is closed; None where all was."""

    @classmethod
    def create(cls, folder: Path, header: Header) -> Journal:
        """Begin the record of a session. Raises StorageError, or InputError where a session is recorded already."""
        path = folder / FILE_NAME
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise storage_error(error, folder) from error
        try:
            file = io.FileIO(path, "xb")
        except FileExistsError as error:
            raise InputError("session-exists", f"{folder} holds a session already.", "Choose a new folder.") from error
        except OSError as error:
            raise storage_error(error, path) from error
        hold(file.fileno())
        journal = cls(folder, file)
        try:
            journal._write(header_line(header))
        except StorageError:
            file.close()
            raise
        return journal

    @classmethod
    def reopen(cls, folder: Path) -> Journal:
        """Go on with the record of a session that is over. Raises InputError where there is none or it still runs,
        and StorageError.
        """
        path = folder / FILE_NAME
        if is_running(folder):
            raise InputError("session-runs", f"The session in {folder} still runs.", "End it first.")
        try:
            file = io.FileIO(path, "rb+")
        except FileNotFoundError as error:
            raise no_session(folder) from error
        except OSError as error:
            raise storage_error(error, path) from error
        hold(file.fileno())
        journal = cls(folder, file)
        if file.seek(0, os.SEEK_END):
            file.seek(-1, os.SEEK_END)
            journal._torn = file.read(1) != b"\n"
        return journal

    def append(self, published: Published) -> None:
        """Record an event before returning; words that are only tentative are left out.

        Raises StorageError, after which the event can be given again: it is never recorded twice. A picture that
        could not be saved holds nothing else up; the newest of these are tried again with every later event.
        """
        event = published.event
        if published is self._recorded or (isinstance(event, Hypothesis) and not event.committed):
            return
        self._write(to_line(published))
        self._recorded = published
        if time.monotonic() - self._synced_at >= _SYNC_EVERY_S:
            self._sync()
        new = isinstance(event, Slide) and event.picture is not None and self._pictures.take(event.id, event.picture)
        error = self._pictures.save()
        if new and error is not None:
            raise error

    def close(self, ended: bool = True) -> None:
        """Mark the session as ended, unless it was cut off, and close its file; a second call does nothing.

        Raises StorageError, also when a picture could not be saved until now.
        """
        if self._file.closed:
            return
        try:
            self._pictures.save()
            if ended:
                self._write(json.dumps({"type": "end"}))
            self._sync()
            self.failure = self._pictures.refused
        except StorageError as error:
            self.failure = error
        finally:
            self._file.close()
        if self.failure is not None:
            raise self.failure

    def _write(self, line: str) -> None:
        # One write a line straight to the operating system: what was written outlives this process.
        data = (b"\n" if self._torn else b"") + line.encode("utf-8", "replace") + b"\n"
        written = 0
        try:
            while written < len(data):
                written += self._file.write(data[written:]) or 0
        except OSError as error:
            self._torn = self._torn or written > 0
            raise storage_error(error, self._folder) from error
        self._torn = False

    def _sync(self) -> None:
        self._synced_at = time.monotonic()
        try:
            os.fsync(self._file.fileno())
        except OSError as error:
            raise storage_error(error, self._folder) from error
