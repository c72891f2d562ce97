"""The windows in every language: chosen by the desktop or the person, readable, mirrored where it is written so."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QDialogButtonBox,
    QLabel,
    QScrollArea,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.export.talk import talk
from tests.ui.global_keys.test_keys import Grabbed
from tests.ui.machines import ScriptedMachine, ScriptedShelf
from tests.ui.talks.sessions import sessions
from tests.ui.transcript.talks import sentence, subtitle
from translator.flow import Notice, Published, Severity
from translator.models.store import data_folder
from ui import design, running
from ui.app import App
from ui.control import ControlWindow
from ui.file_field import FileField
from ui.global_keys.keys import GlobalKeys
from ui.interface import ENGLISH, INTERFACES, counted, day_and_time, interface_for, isolated, speak, spoken
from ui.keyboard import KeyboardPage
from ui.models.rows import rows_of
from ui.models.window import ModelsWindow
from ui.options import language_name, slides_options, target_options
from ui.preferences.window import PreferencesWindow
from ui.remembered import Chosen, Remembered, load, save
from ui.scrolled import AROUND_PX, Scrolled
from ui.selftest.findings import findings
from ui.selftest.window import SelfTestWindow
from ui.shortcuts import ANYWHERE, PAGES
from ui.single import Single, name_for
from ui.slide.panel import SlidePanel
from ui.start import StartWindow
from ui.status import State, Status, lag_text
from ui.talks.rows import row_of
from ui.talks.window import TalksWindow
from ui.transcript.columns import PADDING_PX, TIME_PX
from ui.transcript.gathered import Gathered
from ui.transcript.rows import Whole
from ui.transcript.saving import SaveWindow
from ui.transcript.view import RowsView
from ui.transcript.window import TranscriptWindow

pytestmark = [
    pytest.mark.usefixtures("english_after"),
    pytest.mark.qt_log_ignore("This plugin does not support raise", "This plugin does not support propagateSizeHints"),
]

WIDEST_PX, HIGHEST_PX = 960, 500
"""No window asks for more, so that all fit a display of 1920 × 1080 at 200 %, below a panel and their title."""


NOTEBOOK_PX = 720
"""The height that a window has on a display of 1366 × 768, and on one of 1280 × 800 beside a panel."""
LOW_PX = 720 - AROUND_PX
"""That which it has on a display of 1280 × 720."""
IN_LINE_PX = 2
"""Letters and signs end not quite where their place does."""
SETTLED_MS = 200
"""Until then all is where it stays."""


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    """The app in its own letters and margins, which tell how much room a text takes."""
    style, palette = qapp.style().objectName(), qapp.palette()
    design.dress(qapp, design.LIGHT)
    yield qapp
    qapp.setProperty(design._DRESSED, None)
    qapp.setStyleSheet("")
    qapp.setStyle(style)
    qapp.setPalette(palette)


def windows(folder: Path) -> list[QWidget]:
    """Every window, with something to show."""
    start, control = StartWindow(Chosen()), ControlWindow()
    start.show_inventory(ScriptedMachine().inventory)
    start.look_again.show()
    control.show_state(State.LIVE)
    control.show_status(
        Status(
            committed="Every word looks.",
            lag_s=6.5,
            notices=(Notice(severity=Severity.ERROR, code="x", text="Something.", remedy="Do it."),),
        )
    )
    ended = ControlWindow()
    ended.show_state(State.ENDED)
    transcript = TranscriptWindow()
    transcript.show_talk(Whole(talk()), live=True)
    models = ModelsWindow()
    models.show_rows(rows_of(ScriptedShelf().stock(), "de", "pt"))
    test = SelfTestWindow()
    test.show_findings(findings(Status(), -60.0, slides=True), ())
    preferences = PreferencesWindow()
    preferences.show_remembered(Remembered(), ScriptedMachine().inventory)
    talks = TalksWindow()
    talks.show_sessions(folder, sessions())
    return [
        start,
        control,
        ended,
        transcript,
        SaveWindow(talk(), folder, "talk", None),
        SlidePanel("pt"),
        models,
        test,
        preferences,
        talks,
        KeyboardPage(GlobalKeys(ANYWHERE, Grabbed("hide").open)),
    ]


def show(qtbot: QtBot, window: QWidget) -> None:
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    QApplication.processEvents()


@pytest.mark.parametrize("language", INTERFACES)
def test_no_label_is_clipped_in_any_window(qtbot: QtBot, dressed: QApplication, tmp_path: Path, language: str) -> None:
    assert speak(dressed, language) == language
    for window in windows(tmp_path):
        show(qtbot, window)
        least = window.minimumSizeHint()
        assert least.width() <= WIDEST_PX, window.windowTitle()
        assert least.height() <= HIGHEST_PX, window.windowTitle()
        room = window.screen().availableGeometry()
        if room.height() > HIGHEST_PX and room.width() > WIDEST_PX:  # the one in memory may be smaller
            assert window.height() < room.height(), window.windowTitle()
            assert window.width() <= room.width(), window.windowTitle()
        for button in window.findChildren(QAbstractButton):
            if button.isVisible() and button.text():
                assert button.width() >= button.sizeHint().width(), (button.text(), window.windowTitle())
        for text in window.findChildren(QLabel):
            if text.isVisible() and not text.wordWrap():
                assert text.width() >= text.sizeHint().width(), (text.text(), window.windowTitle())
            elif text.isVisible() and text.text():
                assert text.height() >= text.heightForWidth(text.width()), (text.text(), window.windowTitle())


@pytest.mark.parametrize("language", INTERFACES)
def test_all_cards_of_a_talk_are_seen_at_once_on_the_display_of_a_small_notebook(
    qtbot: QtBot, dressed: QApplication, language: str
) -> None:
    speak(dressed, language)
    start, control = StartWindow(Chosen()), ControlWindow()
    start.show_inventory(ScriptedMachine().inventory)
    control.show_state(State.LIVE)
    for window in (start, control):
        show(qtbot, window)
        window.resize(window.width(), NOTEBOOK_PX)
        QApplication.processEvents()
        scrolled = window.findChild(Scrolled)
        assert scrolled is not None
        assert scrolled.verticalScrollBar().maximum() == 0


def test_a_talk_that_broke_off_is_offered_where_nobody_has_to_scroll_to_it(qtbot: QtBot, dressed: QApplication) -> None:
    start = StartWindow(Chosen())
    start.recovered.show_sessions(sessions())
    show(qtbot, start)
    offered = start.recovered.rect()
    assert start.recovered.visibleRegion().boundingRect() == offered
    assert offered.height() > start.recovered.open_button.height()


def test_what_a_talk_needs_is_seen_without_scrolling(qtbot: QtBot, dressed: QApplication) -> None:
    start = StartWindow(Chosen())
    start.show_inventory(ScriptedMachine().inventory)
    show(qtbot, start)
    needed = (start.source, start.target, start.also, start.by_microphone, start.microphone, start.level)
    for control in (*needed, start.keep_sound, start.slides, start.deck, start.preview, start.test, start.start):
        qtbot.waitUntil(lambda control=control: control.visibleRegion().boundingRect() == control.rect())


def many_notices() -> tuple[Notice, ...]:
    """As many as there ever are, each with a text and a remedy that take several lines."""
    text, remedy = "The microphone gives no sound any longer, as it was unplugged. " * 3, "Plug it in again. " * 9
    return tuple(Notice(severity=Severity.ERROR, code=str(number), text=text, remedy=remedy) for number in range(5))


@pytest.mark.parametrize("language", INTERFACES)
def test_notices_never_push_the_subtitles_out_of_sight(qtbot: QtBot, dressed: QApplication, language: str) -> None:
    speak(dressed, language)
    control = ControlWindow()
    control.show_state(State.LIVE)
    show(qtbot, control)
    control.resize(control.width(), min(control.height(), LOW_PX))
    said = "We begin with the encoder. " * 4
    control.show_status(Status(committed=said, subtitle=said[:80], notices=many_notices()))
    qtbot.waitUntil(control.notices.isVisible)
    scrolled = control.findChild(Scrolled)
    assert scrolled is not None
    qtbot.wait(SETTLED_MS)
    top = control.subtitles.mapTo(scrolled.viewport(), QPoint(0, 0)).y()
    assert 0 <= top <= scrolled.viewport().height() - control.subtitles.height()


def test_every_notice_can_be_scrolled_to_and_the_worst_is_seen_first(qtbot: QtBot, dressed: QApplication) -> None:
    control = ControlWindow()
    show(qtbot, control)
    worst, *others = many_notices()
    infos = tuple(replace(one, severity=Severity.INFO) for one in others)
    control.show_status(Status(notices=(worst, *infos)))
    names = [f"Dismiss: {one.text}" for one in (worst, *reversed(infos))]
    buttons = [one for one in control.notices.findChildren(QToolButton) if one.accessibleName() in names]
    assert len(buttons) == len(names)
    control.activateWindow()
    qtbot.waitUntil(control.isActiveWindow)
    first = control.notices.findChildren(QLabel)[1]
    assert first.objectName() == "error"
    qtbot.waitUntil(lambda: not first.visibleRegion().isEmpty())
    for button in buttons:
        button.setFocus()
        qtbot.waitUntil(lambda button=button: button.visibleRegion().boundingRect() == button.rect())


def test_notices_leave_what_is_heard_its_lines(qtbot: QtBot, dressed: QApplication) -> None:
    control = ControlWindow()
    show(qtbot, control)
    area = next(one for one in control.findChildren(QScrollArea) if one.accessibleName() == "What was heard")
    heard = next(one for one in area.findChildren(QLabel) if one.objectName() == "heard")
    control.show_status(Status(committed="We begin with the encoder. " * 9, notices=many_notices()))
    qtbot.waitUntil(lambda: control.notices.isVisible() and control.notices.height() > 3 * heard.fontMetrics().height())
    assert area.viewport().height() >= 3 * heard.fontMetrics().lineSpacing()


def seen_until(window: QWidget, button: QWidget) -> int:
    """Where what is seen of a flat button ends, in the direction of the language, from the left of its window (px)."""
    picture, place = window.grab().toImage(), QRect(button.mapTo(window, QPoint(0, 0)), button.size())
    ratio = picture.devicePixelRatio()
    rows = range(round((place.top() + 4) * ratio), round((place.bottom() - 4) * ratio))
    ground = picture.pixel(round((place.left() + 3) * ratio), rows[0])
    columns = range(round((place.left() + 3) * ratio), round((place.right() - 3) * ratio))
    seen = [x for x in columns if any(picture.pixel(x, y) != ground for y in rows)]
    mirrored = window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return round((seen[0] if mirrored else seen[-1] + 1) / ratio)


@pytest.mark.parametrize("language", ["en", "de", "ja", "ar"])
def test_flat_buttons_end_in_line_with_what_has_a_frame(qtbot: QtBot, dressed: QApplication, language: str) -> None:
    speak(dressed, language)
    mirrored = dressed.isRightToLeft()
    start, control = StartWindow(Chosen()), ControlWindow()
    start.show_inventory(ScriptedMachine().inventory)
    control.show_state(State.LIVE)
    control.show_status(Status(notices=(Notice(severity=Severity.ERROR, code="x", text="Something."),)))
    dismiss = control.notices.findChild(QToolButton)
    assert dismiss is not None
    for window, last in ((start, start.start), (control, control.stop)):
        window.resize(1000, 800)
        show(qtbot, window)
        named = [one for one in window.findChildren(QToolButton) if one.objectName() == "named" and one.isVisible()]
        in_line = [((min if mirrored else max)(named, key=lambda one, window=window: left_of(window, one)), last)]
        if window is control:
            in_line.append((dismiss, control.subtitles.move_button))
        for flat, framed in in_line:
            end = left_of(window, framed) + (0 if mirrored else framed.width())
            assert abs(seen_until(window, flat) - end) <= IN_LINE_PX, (flat.accessibleName(), window.windowTitle())
        window.hide()


@pytest.mark.parametrize("language", INTERFACES)
def test_every_control_has_a_name_for_a_screen_reader(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, language: str
) -> None:
    speak(qapp, language)
    for window in windows(tmp_path):
        qtbot.addWidget(window)
        for widget in window.findChildren(QWidget):
            if isinstance(widget, QAbstractItemView) and not isinstance(widget, RowsView):
                continue  # the list of a choice, which has the name
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.objectName().startswith("qt_"):
                assert widget.accessibleName() or getattr(widget, "text", str)(), (widget, window.windowTitle())


@pytest.mark.parametrize("theme", [design.LIGHT, design.DARK], ids=["light", "dark"])
def test_tab_goes_to_every_control_and_it_is_seen_where_it_is(
    qtbot: QtBot, dressed: QApplication, tmp_path: Path, theme: design.Theme
) -> None:
    design.dress(dressed, theme)
    for window in windows(tmp_path):
        show(qtbot, window)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        controls = {
            one
            for one in window.findChildren(QWidget)
            if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisible() and one.isEnabled()
        }
        controls -= {  # arrow keys go on to these from the one of their group that is on
            one for one in controls if isinstance(one, QAbstractButton) and one.autoExclusive() and not one.isChecked()
        }
        reached: set[QWidget] = set()
        for _ in range(2 * len(controls) + 2):
            qtbot.keyClick(dressed.focusWidget() or window, Qt.Key.Key_Tab)
            focused = dressed.focusWidget()
            assert focused is not None, window.windowTitle()
            QApplication.processEvents()
            seen, name = focused.visibleRegion().boundingRect(), focused.accessibleName() or focused
            assert seen == focused.rect() or isinstance(focused, QAbstractScrollArea), (name, window.windowTitle())
            if isinstance(focused, QAbstractButton) and focused not in reached:
                with_focus = focused.grab().toImage()
                focused.clearFocus()
                assert focused.grab().toImage() != with_focus, (focused.text(), window.windowTitle())
                focused.setFocus()
            reached.add(focused)
        assert controls <= reached, (window.windowTitle(), [one.accessibleName() or one for one in controls - reached])
        window.hide()


def left_of(window: QWidget, widget: QWidget) -> int:
    return widget.mapTo(window, QPoint(0, 0)).x()


def test_arabic_is_mirrored(qtbot: QtBot, qapp: QApplication) -> None:
    places = {}
    for language in ("en", "ar"):
        speak(qapp, language)
        window = StartWindow(Chosen())
        show(qtbot, window)
        places[language] = left_of(window, window.source) - left_of(window, window.slides)
        assert (window.layoutDirection() is Qt.LayoutDirection.RightToLeft) == (language == "ar")
    assert places["en"] < 0 < places["ar"]


def test_the_transcript_has_its_times_on_the_side_where_one_begins(qtbot: QtBot, qapp: QApplication) -> None:
    said = Gathered("talk", "en", ("pt",))
    for event in (sentence(1, text="One."), subtitle(1, "Um.")):
        said.receive(Published(at_s=1.0, event=event))
    for language, expected in (("en", False), ("ar", True)):
        speak(qapp, language)
        window = TranscriptWindow()
        window.show_talk(said, live=False)
        show(qtbot, window)
        picture = window.view.viewport().grab().toImage()
        times = range(picture.width() - PADDING_PX - TIME_PX, picture.width() - PADDING_PX)
        ground = picture.pixel(picture.width() - 1, picture.height() - 1)
        inked = any(picture.pixel(x, y) != ground for x in times for y in range(picture.height()))
        assert inked == expected


@pytest.mark.parametrize(
    ("wanted", "desktop", "spoken"),
    [
        (None, ["de-AT", "en"], "de"),
        (None, ["pt-BR"], "pt"),
        (None, ["pt_PT"], "pt"),
        (None, ["nl-NL", "fr-BE"], "fr"),
        (None, ["zh-Hans-CN"], "zh"),
        (None, ["zh-Hant-TW", "ja-JP"], "ja"),
        (None, ["zh-HK"], "en"),
        (None, ["tlh", "C"], "en"),
        (None, [], "en"),
        ("ar", ["de-DE"], "ar"),
        ("no such", ["de-DE"], "de"),
    ],
)
def test_the_language_is_the_one_that_was_chosen_else_the_desktops(
    wanted: str | None, desktop: list[str], spoken: str
) -> None:
    assert interface_for(wanted, desktop) == spoken


def test_languages_and_numbers_and_dates_are_written_as_the_interface_does(qapp: QApplication) -> None:
    speak(qapp, "de")
    assert language_name("ja") == "Japanisch"
    assert lag_text(2.5) == "2,5 s Verzögerung"
    assert day_and_time(datetime(2026, 3, 1, 9, 15).astimezone()) == "1. März 2026, 09:15"
    assert counted("SaveWindow", "%n file to save.", "%n files to save.", 1) == "1 Datei zu speichern."
    labels = [option.label for option in target_options()]
    assert "Deutsch" in labels
    assert "Japanisch — 日本語" in labels
    assert labels.index("Deutsch") < labels.index("Englisch — English")
    speak(qapp, ENGLISH)
    assert language_name("ja") == "Japanese"
    assert lag_text(2.5) == "2.5 s behind"
    assert day_and_time(datetime(2026, 3, 1, 9, 15).astimezone()) == "1 March 2026, 09:15"
    assert counted("SaveWindow", "%n file to save.", "%n files to save.", 1) == "1 file to save."


def test_a_size_is_not_turned_round(qapp: QApplication) -> None:
    inventory = ScriptedMachine().inventory
    assert slides_options(inventory)[0].label == "Screen 1 — 1920 × 1080"
    speak(qapp, "ar")
    assert slides_options(inventory)[0].label.endswith("\u20661920 × 1080\u2069")


def test_what_a_key_does_is_on_one_line_where_that_key_leaves_it_room(qtbot: QtBot, dressed: QApplication) -> None:
    speak(dressed, "de")
    page = KeyboardPage(GlobalKeys(ANYWHERE, Grabbed("hide").open))
    show(qtbot, page)
    labels = {one.text(): one for one in page.findChildren(QLabel)}
    for text in ("Diese Seite anzeigen", "Nächste Fundstelle"):  # beside longer keys of their cards
        assert labels[text].height() < 2 * labels[text].fontMetrics().height()


def test_a_title_keeps_its_own_direction_beside_what_is_said_of_it(qapp: QApplication) -> None:
    speak(qapp, "en")
    assert isolated("Welcome.") == "Welcome."
    assert isolated("أهلا.") == "\u2068أهلا.\u2069"
    speak(qapp, "ar")
    assert isolated("Welcome.") == "\u2068Welcome.\u2069"
    assert row_of(sessions()[0]).title == "\u2068How attention changed machine translation\u2069"


def test_files_and_folders_are_not_turned_round(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    speak(qapp, "ar")
    save_window, talks, field = (
        SaveWindow(talk(), tmp_path, "talk", ("srt",)),
        TalksWindow(),
        FileField("deck", empty="", hint="", kinds="*.pdf"),
    )
    for window in (save_window, talks, field):
        qtbot.addWidget(window)
    talks.show_sessions(tmp_path, sessions())
    field.show_file(tmp_path / "1-talk.pdf")
    shown = [one.text() for window in (save_window, talks) for one in window.findChildren(QLabel)]
    assert sum(f"\u2066{tmp_path}\u2069" in text for text in shown) == 2
    assert save_window.file.itemText(0).startswith("\u2066talk.")
    assert save_window.file.value == save_window.files[0].name
    assert field.pick.text() == "\u20661-talk.pdf\u2069"


def test_qts_own_buttons_are_translated(qtbot: QtBot, qapp: QApplication) -> None:
    speak(qapp, "de")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.buttons()[0].text() == "Abbrechen"


def pick(window: StartWindow, code: str) -> None:
    """What a person does in the menu of languages."""
    menu = window.interface.menu()
    assert menu is not None
    next(action for action in menu.actions() if action.data() == code).trigger()


def test_the_language_that_is_chosen_is_remembered_and_the_windows_come_anew(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SURTITLE_DATA", str(tmp_path))
    file = tmp_path / "app.json"
    app = App(ScriptedMachine(), file=file, exports=tmp_path)
    app.open()
    with qtbot.waitSignal(app.renewed):
        pick(app.start_window, "ja")
    assert load(file)[0] == Remembered(interface="ja")
    app.transcripts.open()
    with qtbot.assertNotEmitted(app.renewed):  # nobody is thrown out of what is being read
        pick(app.start_window, "")
    assert load(file)[0] == Remembered()
    app.close()


def test_the_app_is_opened_again_in_the_language_that_was_chosen(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SURTITLE_DATA", str(tmp_path))
    monkeypatch.setattr(running, "remembered_file", lambda: tmp_path / "app.json")
    monkeypatch.setattr(running, "ThisMachine", ScriptedMachine)
    save(tmp_path / "app.json", Remembered(interface="de"))
    single = Single(name_for(data_folder()))
    seen: list[str] = []

    def choose() -> None:
        window = next(one for one in qapp.topLevelWidgets() if isinstance(one, StartWindow) and one.isVisible())
        seen.append(window.start.text())
        pick(window, "fr")

    QTimer.singleShot(300, choose)
    assert running._run(qapp, single, []) == running.RENEWED
    assert spoken() == "de"
    assert seen == ["Starten"]
    assert json.loads((tmp_path / "app.json").read_text("utf-8"))["interface"] == "fr"
    QTimer.singleShot(300, lambda: qapp.exit(0))
    assert running._run(qapp, single, []) == 0
    assert spoken() == "fr"
    single.close()


@pytest.mark.parametrize("language", INTERFACES)
def test_a_key_is_the_same_in_every_language(qapp: QApplication, language: str) -> None:
    speak(qapp, language)
    for shortcut in (shortcut for page in PAGES.values() for shortcut in page.values()):
        for keys in shortcut.keys:
            assert QKeySequence(keys) == QKeySequence.fromString(keys, QKeySequence.SequenceFormat.PortableText)
        assert shortcut.shown
