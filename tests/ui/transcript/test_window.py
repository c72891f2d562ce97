"""The transcript's window: follows the talk, stays where one reads, and finds."""

import time
from collections.abc import Callable
from dataclasses import replace
from statistics import median

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.transcript.talks import sentence, slide, subtitle, talk
from translator.flow import Correction, Edit, Event, Misheard, Published, Step, Wish, Word
from ui.transcript.editor import LineEditor
from ui.transcript.gathered import Gathered
from ui.transcript.rows import Heading, Line, Whole
from ui.transcript.window import TranscriptWindow

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support raise", "This plugin does not support propagateSizeHints"
)

FRAME_S = 0.05
Tell = Callable[..., None]


@pytest.fixture
def window(qtbot: QtBot) -> TranscriptWindow:
    made = TranscriptWindow()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def long_talk() -> Gathered:
    gathered = Gathered("talk", "en", ("pt",))
    for published in talk(0.2):
        gathered.receive(published)
    return gathered


def tell(window: TranscriptWindow, gathered: Gathered, *events: Event) -> None:
    for event in events:
        gathered.receive(Published(at_s=0.0, event=event))
    window.show_talk(gathered, live=True)
    QApplication.processEvents()


def bar(window: TranscriptWindow) -> tuple[int, int]:
    return window.view.verticalScrollBar().value(), window.view.verticalScrollBar().maximum()


def test_it_follows_the_talk(window: TranscriptWindow, long_talk: Gathered, qtbot: QtBot) -> None:
    tell(window, long_talk)
    qtbot.waitUntil(lambda: not window.view._measuring.isActive())
    value, most = bar(window)
    assert value == most > 0
    tell(window, long_talk, sentence(900, 7), subtitle(900))
    assert bar(window)[1] > most
    assert bar(window)[0] == bar(window)[1]
    assert not window.jump.isVisible()


def test_it_stays_where_one_reads_and_jumps_to_now_by_key(
    window: TranscriptWindow, long_talk: Gathered, qtbot: QtBot
) -> None:
    tell(window, long_talk)
    qtbot.keyClick(window.view, Qt.Key.Key_Home)
    lines = window.view.geometry()
    qtbot.waitUntil(window.jump.isVisible)
    place = window.jump.mapTo(window, window.jump.rect().topLeft())
    assert place.y() > window.view.mapTo(window, window.view.rect().bottomLeft()).y()  # over no line
    assert window.view.geometry() == lines
    read = window.view.rowAt(0)
    tell(window, long_talk, sentence(900, 7), subtitle(900))
    assert window.view.rowAt(0) == read
    assert bar(window)[0] < bar(window)[1]
    qtbot.keySequence(window.view, "Ctrl+J")
    assert bar(window)[0] == bar(window)[1]
    assert not window.jump.isVisible()


def test_the_row_that_is_read_stays_when_the_window_gets_another_width(
    window: TranscriptWindow, long_talk: Gathered, qtbot: QtBot
) -> None:
    tell(window, long_talk)
    window.view.go_to(60)
    read = window.view.rowAt(0)
    window.resize(420, 700)
    qtbot.waitUntil(lambda: not window.view._measuring.isActive())
    assert abs(window.view.rowAt(0) - read) <= 1
    heights = [window.view.rowHeight(number) for number in range(len(window.rows.rows))]
    assert heights == [window._drawing.height(row) for row in window.rows.rows]


def test_a_translation_that_comes_later_makes_room_for_itself(window: TranscriptWindow) -> None:
    gathered = Gathered("talk", "en", ("pt",))
    tell(window, gathered, sentence(1, text="Short."))
    before = window.view.rowHeight(0)
    tell(window, gathered, subtitle(1, "Uma tradução que precisa de mais do que uma linha. " * 4))
    assert window.view.rowHeight(0) > before


def test_it_finds_counts_and_goes_round_by_keys(window: TranscriptWindow, qtbot: QtBot) -> None:
    gathered = Gathered("talk", "en", ("pt",))
    tell(window, gathered, slide(1, 0.0), sentence(1, 1, "One."), sentence(2, 1, "Two."), subtitle(2, "Atenção dois."))
    qtbot.keySequence(window.view, "Ctrl+F")
    field = window.finder.field
    assert field.hasFocus()
    qtbot.keyClicks(field, "atencao")
    assert window.finder.count.text() == "1 of 2"
    assert isinstance(window.rows.rows[window.finder.present or 0], Heading)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert window.finder.count.text() == "2 of 2"
    assert window.view.currentIndex().row() == window.finder.present == 2
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert window.finder.count.text() == "1 of 2"
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert window.finder.count.text() == "2 of 2"
    tell(window, gathered, sentence(3, 1, "Pay attention, atencao."))
    assert window.finder.count.text() == "2 of 3"
    qtbot.keyClicks(field, "?")
    assert window.finder.count.text() == "Not found"
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert window.view.hasFocus()
    assert not window.finder.wanted


def test_rows_are_copied_whole(window: TranscriptWindow, qtbot: QtBot) -> None:
    gathered = Gathered("talk", "en", ("pt",))
    tell(window, gathered, sentence(1, text="One."), subtitle(1, "Um."), sentence(2, text="Two."))
    qtbot.keyClick(window.view, Qt.Key.Key_Home)
    qtbot.keySequence(window.view, "Ctrl+A")
    qtbot.keySequence(window.view, "Ctrl+C")
    assert QGuiApplication.clipboard().text() == "00:04 One.\nUm.\n\n00:08 Two."


def test_a_talk_that_is_over_is_not_followed(window: TranscriptWindow, long_talk: Gathered) -> None:
    tell(window, long_talk)
    window.show_talk(Whole(long_talk.transcript), live=False)
    window.view.go_to(0)
    assert not window.jump.isVisible()


def test_another_target_language_is_shown_beside(window: TranscriptWindow, qtbot: QtBot) -> None:
    gathered = Gathered("talk", "en", ("pt", "de"))
    german = subtitle(1, "Eins.")
    tell(window, gathered, sentence(1, text="One."), subtitle(1, "Um."))
    tell(window, gathered, type(german)(sentence_id=1, target="de", text="Eins.", final=True))
    qtbot.keyClicks(window.target, "German")
    row = window.rows.rows[0]
    assert isinstance(row, Line)
    assert row.translation == "Eins."


@pytest.mark.parametrize("width", [400, 900])
def test_what_is_written_to_the_left_begins_at_the_right(window: TranscriptWindow, width: int) -> None:
    gathered = Gathered("talk", "en", ("ar",))
    arabic = subtitle(1)
    tell(window, gathered, sentence(1), type(arabic)(sentence_id=1, target="ar", text="صباح الخير", final=True))
    window.resize(width, 500)
    texts = window._drawing._texts(window.rows.rows[0])
    line = texts[-1].layout.lineAt(0)
    assert line.naturalTextRect().left() > line.width() / 2


def test_three_hours_of_talk_do_not_slow_it(window: TranscriptWindow, qtbot: QtBot) -> None:
    gathered = Gathered("talk", "en", ("pt",))
    for published in talk(3):
        gathered.receive(published)
    tell(window, gathered)
    qtbot.waitUntil(lambda: not window.view._measuring.isActive())
    taken = []
    for number in range(3000, 3020):
        for event in (sentence(number, 91), subtitle(number)):
            began = time.perf_counter()
            tell(window, gathered, event)
            taken.append(time.perf_counter() - began)
    assert median(taken) < FRAME_S
    assert bar(window)[0] == bar(window)[1]


def test_every_control_has_a_name_and_can_be_reached_by_tab(window: TranscriptWindow) -> None:
    for widget in window.findChildren(QWidget):
        if isinstance(widget, QAbstractItemView) and widget is not window.view:  # the list of a choice
            continue
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.objectName().startswith("qt_"):
            assert widget.accessibleName() or getattr(widget, "text", str)(), widget


@pytest.fixture
def read(window: TranscriptWindow) -> Gathered:
    """A short talk that is shown, of which the second line is current."""
    gathered = Gathered("talk", "en", ("pt",))
    tell(window, gathered, slide(1, 0.0))
    for number, text in enumerate(("We thank Vas Wani.", "Vas Wani asked.", "The end."), 1):
        tell(window, gathered, sentence(number, 1, text), subtitle(number))
    window.view.setCurrentIndex(window.rows.index(2))
    return gathered


def wishes(window: TranscriptWindow) -> list[Wish]:
    told: list[Wish] = []
    window.wished.connect(told.append)
    return told


def editor(window: TranscriptWindow) -> LineEditor | None:
    found = [one for one in window.view.findChildren(LineEditor) if one.isVisible()]
    return found[0] if found else None


def rewrite(window: TranscriptWindow, qtbot: QtBot, text: str) -> LineEditor:
    """Open the current line by its key and write something else there."""
    qtbot.keySequence(window.view, "F2")
    opened = editor(window)
    assert opened is not None
    assert opened.hasFocus()
    qtbot.keySequence(opened, "Ctrl+A")
    qtbot.keyClicks(opened, text)
    return opened


@pytest.mark.usefixtures("read")
def test_a_line_is_corrected_by_keys(window: TranscriptWindow, qtbot: QtBot) -> None:
    wished = wishes(window)
    opened = rewrite(window, qtbot, "Vaswani  asked.")
    assert "Ctrl+Enter" in window.said.text()
    qtbot.keyClick(opened, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: editor(window) is None)
    assert "F2" in window.said.text()
    assert window.view.hasFocus()
    qtbot.keyClick(rewrite(window, qtbot, "He asked."), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.keySequence(window.view, "Ctrl+Z")
    qtbot.keySequence(window.view, "Ctrl+Shift+Z")
    assert wished == [
        Edit(sentence_id=2, text="Vaswani asked."),
        Edit(sentence_id=2, text="He asked.", alone=True),
        Step.UNDO,
        Step.REDO,
    ]


@pytest.mark.usefixtures("read")
def test_escape_takes_back_what_is_being_written_and_so_does_undo_word_by_word(
    window: TranscriptWindow, qtbot: QtBot
) -> None:
    wished = wishes(window)
    qtbot.keyClick(rewrite(window, qtbot, "What?"), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: editor(window) is None)
    opened = rewrite(window, qtbot, "What?")
    for _ in range(6):
        qtbot.keySequence(opened, "Ctrl+Z")
    assert opened.text == "Vas Wani asked."
    qtbot.keyClick(opened, Qt.Key.Key_Return)
    qtbot.keyClick(rewrite(window, qtbot, " "), Qt.Key.Key_Return)
    assert wished == []


def test_what_is_being_written_stays_while_the_talk_goes_on(
    window: TranscriptWindow, read: Gathered, qtbot: QtBot
) -> None:
    wished = wishes(window)
    opened = rewrite(window, qtbot, "Vaswani asked.")
    assert not window.view.following
    tell(window, read, subtitle(2, "Vas Wani perguntou."), sentence(4, 1, "More."), subtitle(4), slide(2, 30.0))
    assert editor(window) is opened
    assert opened.text == "Vaswani asked."
    qtbot.keyClick(opened, Qt.Key.Key_Return)
    assert wished == [Edit(sentence_id=2, text="Vaswani asked.")]


@pytest.mark.usefixtures("read")
def test_a_longer_text_gets_a_higher_field(window: TranscriptWindow, qtbot: QtBot) -> None:
    opened = rewrite(window, qtbot, "Short.")
    before = opened.height()
    qtbot.keyClicks(opened, " And so on, and so forth." * 8)
    assert opened.height() > 2 * before


def centre(window: TranscriptWindow, number: int) -> QPoint:
    return window.view.visualRect(window.rows.index(number)).center()


@pytest.mark.usefixtures("read")
def test_a_double_click_corrects_a_line_but_no_heading(window: TranscriptWindow, qtbot: QtBot) -> None:
    for number, opens in ((0, False), (3, True)):
        qtbot.mouseClick(window.view.viewport(), Qt.MouseButton.LeftButton, pos=centre(window, number))
        qtbot.mouseDClick(window.view.viewport(), Qt.MouseButton.LeftButton, pos=centre(window, number))
        assert (editor(window) is not None) is opens


@pytest.mark.usefixtures("read")
def test_a_click_or_a_key_has_a_line_heard(window: TranscriptWindow, qtbot: QtBot) -> None:
    heard: list[int] = []
    window.listened.connect(lambda line: heard.append(line.id))
    viewport, left = window.view.viewport(), Qt.MouseButton.LeftButton
    qtbot.mouseClick(viewport, left, pos=centre(window, 1))
    qtbot.mouseClick(viewport, left, pos=centre(window, 0))
    qtbot.mouseClick(viewport, left, Qt.KeyboardModifier.ShiftModifier, pos=centre(window, 3))
    assert heard == [1]
    window.view.setCurrentIndex(window.rows.index(2))
    qtbot.keyClick(window.view, Qt.Key.Key_Space)
    qtbot.keySequence(window.view, "Ctrl+L")
    assert heard == [1, 2, 2]
    window.view.setCurrentIndex(window.rows.index(0))
    qtbot.keyClick(window.view, Qt.Key.Key_Space)  # a slide is heard from its first line on
    assert heard == [1, 2, 2, 1]


def test_corrected_words_are_marked_and_old_translations_are_told_apart(
    window: TranscriptWindow, read: Gathered
) -> None:
    word = Word(text=" Vaswani", start_s=0.0, end_s=1.0, probability=1.0, correction=1, heard=" Vas Wani")
    said = Word(text=" asked.", start_s=1.0, end_s=2.0, probability=1.0)
    corrected = replace(sentence(2, 1, "Vaswani asked."), revision=2, words=(word, said))
    tell(window, read, corrected)
    row = window.rows.rows[2]
    assert isinstance(row, Line)
    assert (row.corrected, row.outdated) == (((0, 7),), True)
    index = window.rows.index(2)
    description = window.rows.data(index, Qt.ItemDataRole.AccessibleDescriptionRole)
    assert description == "Corrected. Translation of the text before"
    tell(window, read, replace(subtitle(2, "Vaswani perguntou."), revision=2))
    row = window.rows.rows[2]
    assert isinstance(row, Line)
    assert (row.translation, row.outdated) == ("Vaswani perguntou.", False)
    texts = window._drawing._texts(row)
    assert [len(window._drawing._marks(text)) for text in texts] == [0, 1, 0]


def test_what_a_correction_came_to_is_said(window: TranscriptWindow, read: Gathered) -> None:
    assert "F2" in window.said.text()
    assert "heard" not in window.said.text()
    window.show_talk(read, live=True, audible=True)
    assert window.said.text().endswith("A click has it heard.")
    correction = Correction(id=1, sentence_id=2, before="Vas Wani asked.", after="Vaswani asked.")
    for change, text in (
        ({"misheard": (Misheard(heard="Vas Wani", said="Vaswani"),)}, "Vas Wani → Vaswani. Ctrl+Z takes it back."),
        ({}, "Corrected in this line. Ctrl+Z takes it back."),
        ({"undone": True}, "Taken back. Ctrl+Shift+Z corrects it again."),
    ):
        window.say_corrected(replace(correction, **change))
        assert window.said.text().endswith(text)
