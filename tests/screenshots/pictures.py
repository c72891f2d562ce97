"""What is photographed in one look: a real talk in the app, then every other window with something to show."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.desktop import process
from tests.end_to_end.playing import PLAYER, played
from tests.screenshots.album import Album, Look
from translator.export.transcript import Transcript, transcript_of
from translator.flow import Hypothesis, Published, Subtitle, Word
from translator.journal.folder import picture_path
from translator.journal.record import read_journal
from translator.journal.sessions import session_info
from ui import design
from ui.app import App
from ui.displays import display_key, display_options
from ui.interface import speak
from ui.machine import ThisMachine
from ui.overlay.look import Content, OverlayLook
from ui.overlay.window import RAISE_MS, Overlay
from ui.remembered import Chosen
from ui.slide.panel import SlidePanel
from ui.start import StartWindow
from ui.status import GOOD_DB, State, level_text
from ui.transcript.rows import Whole
from ui.transcript.saving import SaveWindow
from ui.transcript.window import TranscriptWindow
from ui.widgets import bring_forward, let_go

SAID = {
    "en": "Today we look at how attention works in a large model.",
    "pt": "Hoje vemos como funciona a atenção num modelo grande.",
    "ar": "ننظر اليوم إلى كيفية عمل الانتباه في نموذج كبير.",
}
PLAYED_S = 117.0
SUBTITLE_LINES = 2
SLIDE_SHOWN = 3
"""Of the session, the slide that is shown in translation."""


def take(out: Path, look: Look, session: Path) -> int:
    """Take every picture of a look."""
    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    speak(application, look.language)
    design.dress(application, design.DARK if look.theme == "dark" else design.LIGHT)
    album = Album(out, look)
    take_talk(album)
    record = read_journal(session)
    transcript = transcript_of(record.events, "Attention", record.header.language, record.header.targets)
    take_transcript(album, transcript)
    take_slide(album, transcript, session)
    take_broken_off(album, session)
    return 0


def take_talk(album: Album) -> None:
    """The app with the bundled talk, as it is played on this desktop, and every window that it opens by itself."""
    with tempfile.TemporaryDirectory() as home:
        sound, slides = played(Path(home), PLAYED_S, None)
        size = QApplication.primaryScreen().size() * QApplication.primaryScreen().devicePixelRatio()
        for path in (line.split(" ", 1)[1] for line in slides):
            slide = Image.open(path).resize(size.toTuple(), Image.Resampling.LANCZOS)
            (ImageOps.invert(slide) if album.look.theme == "dark" else slide).save(path)
        app = App(ThisMachine(), file=Path(home) / "app.json", exports=Path(home) / "transcripts")
        app.open()
        with playing(sound, slides):
            _take_before(album, app)
        app.start_window.start.click()
        album.wait(lambda: app.control.state is State.LIVE)
        with playing(sound, slides):
            _take_during(album, app)
        app.control.stop.click()
        album.wait(lambda: app.control.state is State.ENDED)
        _take_after(album, app)
        app.close()


@contextmanager
def playing(sound: Path, slides: Sequence[str]) -> Iterator[None]:
    """The talk, from its beginning, by other programs."""
    around = {name: value for name, value in os.environ.items() if name != "QT_SCALE_FACTOR"}
    with (
        process(sys.executable, "-c", PLAYER, *slides, environment=around),
        process("paplay", str(sound), environment=around),
    ):
        yield


def _take_before(album: Album, app: App) -> None:
    """The start window, a language that is looked for, and the test of ten seconds."""
    start, screen = app.start_window, QApplication.primaryScreen()
    good = level_text(GOOD_DB[1])
    room, size = screen.availableGeometry(), start.frameGeometry()
    start.move(room.right() - size.width(), room.bottom() - size.height())  # the title of the slide is seen so
    album.wait(lambda: start.ready and not start.preview.empty and start.level.text == good)
    album.keep("start", start.grab())
    bring_forward(start)  # the slides came after it
    start.target.showPopup()
    QTest.keyClicks(QApplication.activePopupWidget(), "chin")
    album.settle()
    album.keep("finding", screen.grabWindow(0, *start.geometry().getRect()))
    start.target.hidePopup()
    start.show_chosen(start.chosen, ())
    start.test.click()
    album.wait(lambda: app.selftest.runs)
    album.wait(lambda: not app.selftest.runs)
    assert app.selftest.window is not None
    album.keep("test", app.selftest.window.grab())
    app.selftest.window.close()


def _take_during(album: Album, app: App) -> None:
    """The control window and the subtitles, once a line that begins a sentence is the upper one."""
    screen, overlay = QApplication.primaryScreen(), app.subtitles.overlay
    assert overlay is not None

    def begun() -> bool:
        lines = overlay._due()[0]
        return len(lines) == SUBTITLE_LINES and lines[0][0].isupper() and bool(app.reporting.status.slide_title)

    app.control.hide()  # it would hide the slide
    album.wait(overlay.isVisible)
    QTest.qWait(RAISE_MS)  # the slides came after it
    album.wait(begun)
    album.settle()
    album.keep("overlay", screen.grabWindow(0))
    album.keep("control", app.control.grab())
    _keep_languages(album, overlay)
    overlay.begin_moving()
    album.settle()
    album.keep("moving", overlay.grab())
    overlay.end_moving(keep=False)


def _take_after(album: Album, app: App) -> None:
    """What is opened at any time: keys, models, preferences, past talks."""
    app.show_keyboard()
    app.models.open("en", "pt")
    app.preferences.open()
    app.talks.open()
    for name, window in (
        ("keyboard", app.keyboard),
        ("models", app.models.window),
        ("preferences", app.preferences.window),
        ("talks", app.talks.window),
    ):
        assert window is not None
        album.settle()
        album.keep(name, window.grab())


def _keep_languages(album: Album, overlay: Overlay) -> None:
    """Subtitles in two languages, where those of the talk are."""
    both = Overlay(overlay.screen(), "pt", "ar", look=OverlayLook(content=Content.BOTH), source="en")
    word = Word(text=SAID["en"], start_s=0.0, end_s=1.0, probability=1.0)
    for event in (
        Hypothesis(committed=(word,), tentative=""),
        Subtitle(sentence_id=1, target="pt", text=SAID["pt"], final=True),
        Subtitle(sentence_id=1, target="ar", text=SAID["ar"], final=True),
    ):
        both.receive(Published(at_s=0.0, event=event))
    overlay.set_hidden(True)
    both.advance()
    album.settle()
    album.keep("languages", overlay.screen().grabWindow(0))
    let_go(both)
    overlay.set_hidden(False)


def take_transcript(album: Album, transcript: Transcript) -> None:
    """The transcript: searched, narrow, with a line that is corrected, and saved."""
    window = TranscriptWindow()
    window.show()
    window.show_talk(Whole(transcript), live=True, title="How attention changed machine translation")
    window.view.follow()
    window.finder.field.setText("attention")
    album.settle()
    album.keep("transcript", window.grab())
    window.finder.field.clear()
    window.resize(440, 720)
    window.view.go_to(0)
    album.settle()
    album.keep("transcript-narrow", window.grab())
    window.close()
    folder = Path("/home/speaker/Surtitle/2026-11-24-0915-attention")
    saving = SaveWindow(transcript, folder, "2026-11-24-attention", None)
    saving.formats["vtt"].setChecked(False)
    saving.show()
    album.wait(lambda: bool(saving.preview.toPlainText()))
    album.keep("save", saving.grab())
    saving.close()


def take_slide(album: Album, transcript: Transcript, session: Path) -> None:
    """A slide of the session in translation."""
    shown = next(slide for slide in transcript.slides if slide.id == SLIDE_SHOWN)
    with Image.open(picture_path(session, shown.id)) as kept:
        pixels = np.asarray(kept.convert("RGB"))
    panel = SlidePanel(transcript.targets[0])
    panel.show_displays(display_options(), chosen=display_key(QApplication.primaryScreen()), read_on=None)
    panel.receive(Published(at_s=0.0, event=replace(shown, picture=pixels)))
    panel.show()
    album.wait(lambda: bool(panel.view.settings))
    album.keep("slide", panel.grab())
    panel.close()


def take_broken_off(album: Album, session: Path) -> None:
    """The start window when the last talk broke off."""
    start = StartWindow(Chosen())
    start.show_inventory(ThisMachine().look())
    start.recovered.show_sessions([replace(session_info(session), ended=False)])
    start.show()
    album.settle()
    album.keep("recovered", start.grab())
    start.close()
