"""Whether the windows stay quick while the engine works: `python -m tests.benchmark.frames --seconds 60`.

The app plays the bundled talk at its own pace, with Whisper base, slides, translation and every window open, in one
process on a screen of its own (Xvfb). The longest time between two turns of Qt's event loop is what a window may stick.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import click

from tests.benchmark.beats import FRAME_S, Beats, gap_figures
from tests.benchmark.machine import Others, circumstances
from tests.benchmark.talks import BUNDLED
from tests.desktop import screen
from translator.audio import AudioSource
from translator.audio.media import MediaFile
from translator.screen import ScreenSource
from ui.machine import Inventory, ThisMachine
from ui.remembered import Chosen

WAIT_S = 120.0
SCREEN = "1920x1080x24"


class PlayedMachine(ThisMachine):
    """This machine, on which a recording is what is heard and seen."""

    def __init__(self, talk: Path) -> None:
        self._talk = talk
        self._file = MediaFile(talk)

    def look(self) -> Inventory:
        return Inventory(models=("base",), pairs=("en-pt",))

    def sound(self, chosen: Chosen) -> AudioSource:
        """The sound of the talk, from its beginning."""
        self._file = MediaFile(self._talk)
        return self._file.audio

    def screen(self, chosen: Chosen) -> ScreenSource | None:
        """The pictures that belong to the sound which was asked for last."""
        return self._file.screen


def measure(seconds: float, data: Path) -> Beats:
    """Run the app for so long, from when the talk is live; its files go into `data`."""
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication

    from ui import design
    from ui.app import App
    from ui.bridge import share_turns
    from ui.interface import speak
    from ui.status import State

    share_turns()
    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    speak(application, "en")
    design.dress(application)

    def wait(until: Callable[[], bool], seconds: float = WAIT_S) -> None:
        loop, timer = QEventLoop(), QTimer()
        timer.timeout.connect(lambda: loop.quit() if until() else None)
        timer.start(50)
        QTimer.singleShot(round(seconds * 1000), loop.quit)
        loop.exec()

    app = App(PlayedMachine(BUNDLED), file=data / "app.json", exports=data / "transcripts")
    app.start_window.show()
    app._timer.start()
    app._look_around()
    app.start_window.started.emit()
    wait(lambda: app.control.state is State.LIVE)
    app.transcripts.open()
    app.slides.open()
    beats = Beats()
    beats.start()
    wait(lambda: app.control.state is not State.LIVE, seconds)
    beats.stop()
    app.control.stop.click()
    wait(lambda: app.control.state is State.ENDED)
    app.close()
    return beats


@click.command(help=__doc__)
@click.option("--seconds", type=click.FloatRange(min=1), default=60.0, show_default=True)
def main(seconds: float) -> None:
    """Measure, print, and exit with 1 where a window stuck for longer than a frame."""
    with tempfile.TemporaryDirectory() as data, screen(SCREEN) as display:
        os.environ.update(DISPLAY=display, QT_QPA_PLATFORM="xcb", SURTITLE_DATA=data)
        others = Others()
        beats = measure(seconds, Path(data))
        busy = others.busy()
    figures = gap_figures(beats.gaps)
    click.echo(", ".join(f"{name} {value}" for name, value in circumstances(model="base", seconds=seconds).items()))
    click.echo(f"longest gap      {1000 * (figures['gap_max_s'] or 0):.0f} ms (≤ {1000 * FRAME_S:.0f} ms)")
    click.echo(f"1 in 1000 longer {1000 * (figures['gap_p999_s'] or 0):.0f} ms")
    click.echo(f"gaps too long    {figures['gaps_long']:.0f} of {len(beats.gaps)}, {figures['stuck']:.2%} of the time")
    computed = max((gap.computed_s for gap in beats.gaps), default=0.0)
    click.echo(f"longest work     {1000 * computed:.0f} ms of the windows' thread in one gap")
    click.echo(f"other programs   {'–' if busy is None else f'{busy:.0%}'} of the cores")
    for gap in sorted(beats.gaps, key=lambda gap: -gap.length_s)[:5]:
        computed_ms = 1000 * gap.computed_s
        click.echo(f"  {1000 * gap.length_s:4.0f} ms, {computed_ms:.0f} computed, {gap.at_s:.1f} s into the talk")
    for doing, times in beats.busy_with.most_common(12):
        click.echo(f"  {times:4} × {doing}")
    sys.exit((figures["gap_max_s"] or 0.0) > FRAME_S)


if __name__ == "__main__":
    main()
