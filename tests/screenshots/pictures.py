"""What is photographed in one look: a scripted talk in the app, then every other window with something to show."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.screenshots.album import Album, Look
from tests.ui.machines import SAID, ScriptedMachine, ScriptedShelf, slide
from translator.export.transcript import Transcript, transcript_of
from translator.flow import Hypothesis, Published, Severity, Subtitle, Word
from translator.journal.folder import picture_path
from translator.journal.record import read_journal
from translator.journal.sessions import session_info
from ui import design
from ui.app import App
from ui.displays import display_key, display_options
from ui.interface import speak
from ui.models.rows import rows_of
from ui.models.window import ModelsWindow
from ui.overlay.look import Content, OverlayLook
from ui.overlay.window import Overlay
from ui.preferences.window import PreferencesWindow
from ui.remembered import Chosen, Remembered
from ui.selftest.findings import findings
from ui.selftest.window import SelfTestWindow
from ui.slide.panel import SlidePanel
from ui.stage import Stage
from ui.start import StartWindow
from ui.status import GOOD_DB, State, Status, level_text
from ui.talks.window import TalksWindow
from ui.transcript.rows import Whole
from ui.transcript.saving import SaveWindow
from ui.transcript.window import TranscriptWindow
from ui.widgets import let_go

ARABIC = "ننظر اليوم إلى كيفية عمل الانتباه في نموذج كبير."
LAG_REMEDY = "Close other programs, or choose a smaller model."
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
    take_help(album)
    take_past(album, session)
    return 0


def take_talk(album: Album) -> None:
    """The start window, and what is seen while a talk runs."""
    bright, screen = slide(), QApplication.primaryScreen()
    stage = Stage()
    stage.setWindowFlag(Qt.WindowType.FramelessWindowHint)
    stage.setGeometry(screen.geometry())
    stage.show_frame(bright if album.look.theme == "light" else 255 - bright)
    stage.show()
    with tempfile.TemporaryDirectory() as folder:
        app = App(ScriptedMachine(), file=Path(folder) / "app.json", exports=Path(folder) / "transcripts")
        app.open()
        good = level_text(GOOD_DB[1])
        album.wait(lambda: not app.start_window.preview.empty and app.start_window.level.text == good)
        album.keep("start", app.start_window.grab())
        app.start_window.target.showPopup()
        QTest.keyClicks(QApplication.activePopupWidget(), "chin")
        album.settle()
        album.keep("finding", screen.grabWindow(0, *app.start_window.geometry().getRect()))
        app.start_window.target.hidePopup()
        app.start_window.show_chosen(app.start_window.chosen, ())
        app.start_window.start.click()
        album.wait(lambda: app._status.subtitle == list(SAID.values())[-1] and bool(app._status.slide_title))
        album.wait(lambda: app.subtitles.overlay is not None and app.subtitles.overlay.isVisible())
        app._say(Severity.WARNING, "lag", "Recognition is 9 s behind the speaker.", LAG_REMEDY)
        album.settle()
        album.keep("control", app.control.grab())
        app.control.hide()
        app.start_window.hide()
        album.settle()
        overlay = app.subtitles.overlay
        assert overlay is not None
        album.wait(lambda: overlay.caught_up)
        album.settle()
        album.keep("overlay", screen.grabWindow(0))
        _keep_languages(album, overlay)
        overlay.begin_moving()
        album.settle()
        album.keep("moving", overlay.grab())
        overlay.end_moving(keep=False)
        app.show_keyboard()
        assert app.keyboard is not None
        album.settle()
        album.keep("keyboard", app.keyboard.grab())
        app.control.stop.click()
        album.wait(lambda: app.control.state is State.ENDED)
        app.close()


def _keep_languages(album: Album, overlay: Overlay) -> None:
    """Subtitles in two languages, where those of the talk are."""
    both = Overlay(overlay.screen(), "pt", "ar", look=OverlayLook(content=Content.BOTH), source="en")
    source, portuguese = list(SAID.items())[1]
    word = Word(text=source, start_s=0.0, end_s=1.0, probability=1.0)
    for event in (
        Hypothesis(committed=(word,), tentative=""),
        Subtitle(sentence_id=1, target="pt", text=portuguese, final=True),
        Subtitle(sentence_id=1, target="ar", text=ARABIC, final=True),
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


def take_help(album: Album) -> None:
    """Models, the test of ten seconds, preferences."""
    models = ModelsWindow()
    models.show_rows(rows_of(ScriptedShelf().stock(), "de", "pt"))
    models.say("")
    models.show_work("firefox:de-pt", 0.4, stoppable=True)
    _keep_window(album, "models", models)
    heard = Status(committed=next(iter(SAID)), subtitle=next(iter(SAID.values())))
    test = SelfTestWindow()
    test.show_findings(findings(heard, GOOD_DB[1] - 9, slides=True), ())
    _keep_window(album, "test", test)
    preferences = PreferencesWindow()
    preferences.show_remembered(Remembered(), ScriptedMachine().inventory)
    _keep_window(album, "preferences", preferences)


def take_past(album: Album, session: Path) -> None:
    """Talks that are kept, and one that broke off, which the start window offers."""
    info = session_info(session)
    talks = TalksWindow()
    talks.show_sessions(Path("/home/speaker/.local/share/surtitle/sessions"), [info])
    talks.say("")
    _keep_window(album, "talks", talks)
    start = StartWindow(Chosen())
    start.show_inventory(ScriptedMachine().inventory)
    start.recovered.show_sessions([replace(info, ended=False)])
    _keep_window(album, "recovered", start)


def _keep_window(album: Album, name: str, window: QWidget) -> None:
    window.show()
    album.settle()
    album.keep(name, window.grab())
    window.close()
