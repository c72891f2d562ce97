"""Pictures of every window: python -m tests.screenshots --out FOLDER. Starts its own Xvfb.

The windows before and during a talk are those of a scripted one; transcript, export and slide are those of the bundled
talk, which is first replayed through the real chain, or of a session that is given.

Each look (light and dark, at 100 and 200 %) is a process of its own, as Qt takes the scale once.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from pathlib import Path

import numpy as np
from PIL import Image

from tests.desktop import screen

COLOURS = 64
"""Of a picture: windows have few, and it stays small."""
WAIT_MS = 30_000
SLIDE_SHOWN = 3
"""Of the session, the slide that is shown in translation."""


def main() -> int:
    """Take the pictures, or (with --look) those of one look on the screen that there is."""
    asked = argparse.ArgumentParser(prog="python -m tests.screenshots", description=__doc__)
    asked.add_argument("--out", type=Path, required=True)
    asked.add_argument("--look", choices=["light", "dark"])
    asked.add_argument("--scale", default="1", help="1 or 2; both without --look and with --all")
    asked.add_argument("--language", default="en", help="of the windows")
    asked.add_argument("--session", type=Path, help="a session's folder; without, the bundled talk is replayed")
    asked.add_argument("--all", action="store_true", help="at 200 % too")
    given = asked.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    if given.look is not None:
        return take(given.out, given.look, given.scale, given.session, given.language)
    with replayed() if given.session is None else nullcontext(given.session) as session:
        return take_all(given.out, session, ("1", "2") if given.all else ("1",), given.language)


def take_all(out: Path, session: Path, scales: tuple[str, ...], language: str) -> int:
    """Take the pictures of every look, and say how large they are."""
    for scale in scales:
        size = "1920x1080x24" if scale == "1" else "3840x2160x24"
        with screen(size) as display:
            for look in ("light", "dark"):
                with tempfile.TemporaryDirectory() as data:
                    places = {"SURTITLE_DATA": data, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
                    subprocess.run(
                        [
                            *(sys.executable, "-m", __package__, "--out", out, "--look", look, "--scale", scale),
                            *("--session", session, "--language", language),
                        ],
                        env={**os.environ, **places, "QT_SCALE_FACTOR": scale},
                        check=True,
                        timeout=120,
                    )
    total = 0
    for path in sorted(out.glob("*.png")):
        total += path.stat().st_size
        print(f"{path.stat().st_size / 1000:7.1f} kB  {path}")
    print(f"{total / 1000:7.1f} kB")
    return 0


@contextmanager
def replayed() -> Iterator[Path]:
    """The session of the bundled talk."""
    with tempfile.TemporaryDirectory() as data:
        command = [sys.executable, "-m", "translator", "demo", "--fast", "--out", f"{data}/out"]
        subprocess.run(command, env={**os.environ, "SURTITLE_DATA": data}, check=True, timeout=600)
        yield next((Path(data) / "sessions").iterdir())


def take(out: Path, look: str, scale: str, session: Path, language: str) -> int:
    """Run a scripted talk in the app, and keep what its windows look like."""
    from PySide6.QtCore import QEventLoop, Qt, QTimer
    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QApplication

    from tests.ui.machines import SAID, ScriptedMachine, ScriptedShelf, slide
    from translator.export.transcript import transcript_of
    from translator.flow import Published, Severity
    from translator.journal import picture_path, read_journal, session_info
    from ui import design
    from ui.app import App
    from ui.displays import display_key, display_options
    from ui.interface import speak
    from ui.models.rows import rows_of
    from ui.models.window import ModelsWindow
    from ui.preferences.window import PreferencesWindow
    from ui.remembered import Chosen, Remembered
    from ui.selftest.findings import findings
    from ui.selftest.window import SelfTestWindow
    from ui.slide.panel import SlidePanel
    from ui.stage import Stage
    from ui.start import StartWindow
    from ui.status import GOOD_DB, State, Status, level_text
    from ui.transcript.rows import Whole
    from ui.transcript.saving import SaveWindow
    from ui.transcript.window import TranscriptWindow

    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    speak(application, language)
    design.dress(application, design.DARK if look == "dark" else design.LIGHT)

    def wait(until: Callable[[], bool]) -> None:
        loop, timer, limit = QEventLoop(), QTimer(), QTimer()
        timer.timeout.connect(lambda: loop.quit() if until() else None)
        limit.setSingleShot(True)
        limit.timeout.connect(lambda: loop.exit(1))
        timer.start(50)
        limit.start(WAIT_MS)
        if loop.exec():
            raise SystemExit("the talk did not come to what is to be shown")

    def pause(ms: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(ms, loop.quit)
        loop.exec()

    def keep(picture: QPixmap, name: str) -> None:
        path = out / f"{name}-{look}{'' if scale == '1' else '-200'}.png"
        picture.save(str(path))
        Image.open(path).convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)

    stage = Stage()
    stage.setWindowFlag(Qt.WindowType.FramelessWindowHint)
    stage.setGeometry(application.primaryScreen().geometry())
    stage.show_frame(slide() if look == "light" else 255 - slide())
    stage.show()
    with tempfile.TemporaryDirectory() as folder:
        app = App(ScriptedMachine(), file=Path(folder) / "app.json", exports=Path(folder) / "transcripts")
        app.open()
        wait(lambda: not app.start_window.preview.empty and app.start_window.level.text == level_text(GOOD_DB[1]))
        keep(app.start_window.grab(), "start")
        app.start_window.start.click()
        wait(lambda: app._status.subtitle == list(SAID.values())[-1] and bool(app._status.slide_title))
        wait(lambda: app.subtitles.overlay is not None and app.subtitles.overlay.isVisible())
        app._say(Severity.WARNING, "lag", "Recognition is 9 s behind the speaker.", "Close other programs.")
        pause(300)
        keep(app.control.grab(), "control")
        app.control.hide()
        app.start_window.hide()
        pause(300)
        assert app.subtitles.overlay is not None
        keep(application.primaryScreen().grabWindow(0), "overlay")
        app.subtitles.overlay.begin_moving()
        pause(300)
        keep(app.subtitles.overlay.grab(), "moving")
        app.subtitles.overlay.end_moving(keep=False)
        app.show_keyboard()
        assert app.keyboard is not None
        pause(100)
        keep(app.keyboard.grab(), "keyboard")
        app.control.stop.click()
        wait(lambda: app.control.state is State.ENDED)
        app.close()
    record = read_journal(session)
    transcript = transcript_of(record.events, "Attention", record.header.language, record.header.targets)
    window = TranscriptWindow()
    window.show()
    window.show_talk(Whole(transcript), live=True, title="How attention changed machine translation")
    window.view.follow()
    window.finder.field.setText("attention")
    pause(300)
    keep(window.grab(), "transcript")
    window.finder.field.clear()
    window.resize(440, 720)
    window.view.go_to(0)
    pause(300)
    keep(window.grab(), "transcript-narrow")
    window.close()
    saving = SaveWindow(
        transcript, Path("/home/speaker/Surtitle/2026-11-24-0915-attention"), "2026-11-24-attention", None
    )
    saving.formats["vtt"].setChecked(False)
    saving.show()
    wait(lambda: bool(saving.preview.toPlainText()))
    keep(saving.grab(), "save")
    saving.close()
    slide = next(slide for slide in transcript.slides if slide.id == SLIDE_SHOWN)
    with Image.open(picture_path(session, slide.id)) as kept:
        pixels = np.asarray(kept.convert("RGB"))
    panel = SlidePanel(transcript.targets[0])
    panel.show_displays(display_options(), chosen=display_key(application.primaryScreen()), read_on=None)
    panel.receive(Published(at_s=0.0, event=replace(slide, picture=pixels)))
    panel.show()
    wait(lambda: bool(panel.view.settings))
    keep(panel.grab(), "slide")
    panel.close()
    models = ModelsWindow()
    models.show_rows(rows_of(ScriptedShelf().stock(), "de", "pt"))
    models.say("")
    models.show_work("firefox:de-pt", 0.4, stoppable=True)
    models.show()
    pause(100)
    keep(models.grab(), "models")
    models.close()
    heard = Status(committed=next(iter(SAID)), subtitle=next(iter(SAID.values())))
    test = SelfTestWindow()
    test.show_findings(findings(heard, GOOD_DB[1] - 9, slides=True), ())
    test.show()
    pause(100)
    keep(test.grab(), "test")
    test.close()
    preferences = PreferencesWindow()
    preferences.show_remembered(Remembered(), ScriptedMachine().inventory)
    preferences.show()
    pause(100)
    keep(preferences.grab(), "preferences")
    preferences.close()
    start = StartWindow(Chosen())
    start.show_inventory(ScriptedMachine().inventory)
    start.recovered.show_sessions([replace(session_info(session), ended=False)])
    start.show()
    pause(100)
    keep(start.grab(), "recovered")
    start.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
