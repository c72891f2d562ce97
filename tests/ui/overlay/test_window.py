"""The subtitle box: where it is, what it looks like, and that nobody can click it."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from translator.flow import Event, Hypothesis, Pixels, Published, Role, Sentence, Slide, Subtitle, TextBlock, Word
from ui.interface import speak
from ui.overlay.box import HINT_PX, height_of
from ui.overlay.look import Content, Contrast, Edge, Lettering, OverlayLook, Place
from ui.overlay.window import Overlay

BOX_ALPHA = 204

pytestmark = pytest.mark.qt_log_ignore(  # the one in memory has no other windows and no window manager
    "This plugin does not support raise", "This plugin does not support propagateSizeHints"
)

MakeOverlay = Callable[..., Overlay]


class Clock:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now_s = 0.0

    def __call__(self) -> float:
        return self.now_s


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def make_overlay(qtbot: QtBot, clock: Clock) -> MakeOverlay:
    def make(*targets: str, show_source: bool = False) -> Overlay:
        look = OverlayLook(content=Content.BOTH if show_source else Content.TRANSLATION)
        overlay = Overlay(QApplication.primaryScreen(), *(targets or ("de",)), look=look, now=clock)
        qtbot.addWidget(overlay)
        return overlay

    return make


def tell(overlay: Overlay, *events: Event) -> None:
    for event in events:
        overlay.receive(Published(at_s=0.0, event=event))
    overlay.advance()


def subtitle(text: str, target: str = "de", *, final: bool = True, untranslated: bool = False) -> Subtitle:
    return Subtitle(sentence_id=1, target=target, text=text, final=final, untranslated=untranslated)


def heard(id: int) -> Sentence:
    return Sentence(id=id, revision=1, final=True, start_s=0.0, end_s=1.0, text="Yes.", language="en", words=())


def drawn(overlay: Overlay) -> Pixels:
    """The box as RGBA, shape (height, width, 4)."""
    image = QImage(overlay.size(), QImage.Format.Format_RGBA8888)
    image.fill(Qt.GlobalColor.transparent)
    overlay.render(image)
    return np.asarray(image.constBits()).reshape(image.height(), image.width(), 4).copy()


def white(pixels: Pixels) -> np.ndarray:
    return (pixels[..., :3].min(axis=-1) > 240) & (pixels[..., 3] > 240)


def test_a_language_that_comes_in_mid_talk_is_shown_from_then_on(make_overlay: MakeOverlay) -> None:
    overlay = make_overlay()
    alone = overlay.height()
    tell(overlay, heard(1), heard(2), subtitle("Zwei."))
    overlay.set_targets("de", "pt")
    assert overlay.height() > alone
    for id, text in ((2, "Dois."), (3, "Três."), (1, "Um.")):
        tell(overlay, replace(subtitle(text, "pt"), sentence_id=id))
    assert overlay._lines == (("Zwei.",), ("Três.",))
    overlay.set_targets("pt")
    overlay.advance()
    assert (overlay._lines, overlay.height()) == ((("Três.",),), alone)


def test_the_box_lies_in_the_safe_area_at_the_bottom(make_overlay: MakeOverlay) -> None:
    box, screen = make_overlay().geometry(), QApplication.primaryScreen().geometry()
    assert screen.contains(box)
    assert abs(box.width() - 0.68 * screen.width()) <= 1
    assert abs(screen.bottom() - box.bottom() - 0.05 * screen.height()) <= 1
    assert abs(box.center().x() - screen.center().x()) <= 1


def test_it_is_above_all_and_takes_neither_clicks_nor_focus(make_overlay: MakeOverlay) -> None:
    overlay = make_overlay()
    for flag in (
        Qt.WindowType.FramelessWindowHint,
        Qt.WindowType.WindowStaysOnTopHint,
        Qt.WindowType.WindowDoesNotAcceptFocus,
        Qt.WindowType.WindowTransparentForInput,
    ):
        assert overlay.windowFlags() & flag
    assert overlay.windowType() == Qt.WindowType.Tool
    assert overlay.testAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
    assert overlay.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)


def test_it_is_there_only_while_it_has_something_to_show(make_overlay: MakeOverlay, clock: Clock) -> None:
    overlay = make_overlay()
    tell(overlay)
    assert not overlay.isVisible()
    tell(overlay, subtitle("Guten Morgen."))
    assert overlay.isVisible()
    clock.now_s = 10.0
    overlay.advance()
    assert not overlay.isVisible()


def test_the_text_is_white_on_a_translucent_rounded_box(make_overlay: MakeOverlay) -> None:
    overlay = make_overlay()
    tell(overlay, subtitle("Guten Morgen."))
    pixels = drawn(overlay)
    text = white(pixels)
    assert text.any()
    assert pixels[0, 0, 3] == 0
    box = pixels[pixels.shape[0] // 2, -4]
    assert tuple(box) == (0, 0, 0, BOX_ALPHA)
    assert np.mean(pixels[..., 3] == BOX_ALPHA) > 0.8


def test_a_line_starts_at_the_left_and_fills_the_upper_place_first(make_overlay: MakeOverlay) -> None:
    overlay = make_overlay()
    tell(overlay, subtitle("Gut."))
    rows, columns = np.nonzero(white(drawn(overlay)))
    assert columns.max() < overlay.width() / 2
    assert rows.max() < overlay.height() / 2


def test_a_language_written_to_the_left_starts_at_the_right(make_overlay: MakeOverlay) -> None:
    overlay = make_overlay("ar")
    tell(overlay, subtitle("Gut.", "ar"))
    assert np.nonzero(white(drawn(overlay)))[1].min() > overlay.width() / 2


def test_the_widest_line_stays_inside_the_box(make_overlay: MakeOverlay) -> None:
    overlay = make_overlay()
    tell(overlay, subtitle("W" * 42))
    columns = np.nonzero(white(drawn(overlay)))[1]
    assert columns.min() > 0
    assert overlay.width() * 0.9 < columns.max() < overlay.width() * 0.99


def test_other_languages_are_not_shown(make_overlay: MakeOverlay) -> None:
    overlay = make_overlay()
    tell(overlay, subtitle("Bonjour.", "fr"))
    assert not overlay.isVisible()


def test_a_sentence_that_grows_becomes_its_final_text(make_overlay: MakeOverlay) -> None:
    grown, whole = make_overlay(), make_overlay()
    tell(grown, subtitle("Guten", final=False))
    assert grown.isVisible()
    tell(grown, subtitle("Guten Morgen", final=False))
    tell(grown, subtitle("Guten Morgen allerseits."))
    tell(whole, subtitle("Guten Morgen allerseits."))
    assert np.array_equal(drawn(grown), drawn(whole))


def test_a_sentence_that_was_not_translated_is_marked(make_overlay: MakeOverlay, clock: Clock) -> None:
    plain, marked = make_overlay(), make_overlay()
    tell(plain, subtitle("Good."))
    tell(marked, subtitle("Good.", untranslated=True))
    assert white(drawn(marked)).sum() > white(drawn(plain)).sum()


def test_the_source_is_dimmed_and_below_and_does_not_change_the_size(make_overlay: MakeOverlay) -> None:
    overlay = make_overlay(show_source=True)
    size = overlay.size()
    tell(overlay, subtitle("Gut."))
    before = drawn(overlay)
    word = Word(text="Good", start_s=0.0, end_s=1.0, probability=1.0)
    tell(overlay, Hypothesis(committed=(word,), tentative="mor"))
    after = drawn(overlay)
    assert overlay.size() == size
    changed = np.nonzero((before != after).any(axis=-1))[0]
    assert changed.min() > overlay.height() / 2
    assert (white(before) == white(after)).all()


def test_the_source_of_a_replay_comes_from_its_sentences(make_overlay: MakeOverlay) -> None:
    overlay = make_overlay(show_source=True)
    tell(overlay, subtitle("Gut."))
    before = drawn(overlay)
    sentence = Sentence(id=1, revision=1, final=True, start_s=0, end_s=1, text="Good.", language="en", words=())
    tell(overlay, sentence)
    assert (drawn(overlay) != before).any()


def test_lines_that_wait_are_known(make_overlay: MakeOverlay, clock: Clock) -> None:
    overlay = make_overlay()
    tell(overlay, *(subtitle(f"Satz {number}.") for number in range(3)))
    assert not overlay.caught_up
    clock.now_s = 1.0
    overlay.advance()
    assert overlay.caught_up


@pytest.mark.parametrize("place", [None, Place(0.2, 1.0, 0.6)], ids=["usual", "at the edge"])
def test_what_the_keys_do_is_said_beside_the_text_which_stays_where_it_is(
    make_overlay: MakeOverlay, place: Place | None
) -> None:
    overlay = make_overlay()
    overlay.set_look(OverlayLook(place=place))
    tell(overlay, subtitle("Guten Morgen."))
    box = overlay.geometry()
    overlay.begin_moving()
    moving = overlay.geometry()
    strip = moving.height() - box.height()
    assert strip >= 2 * HINT_PX
    assert QApplication.primaryScreen().geometry().contains(moving)
    assert (moving.bottom() == box.bottom()) == (place is not None)
    pixels = white(drawn(overlay))
    hint = pixels[:strip] if place is not None else pixels[-strip:]
    assert hint.any()
    rows = np.flatnonzero(hint.any(axis=1))
    above, below = int(rows[0]), strip - 1 - int(rows[-1])
    assert min(above, below) >= 6
    assert (above > below) == (place is not None)  # it is nearer to the text than to the frame
    overlay.end_moving(keep=True)
    assert overlay.geometry() == box


def test_it_is_cleared_and_shows_what_comes_next(make_overlay: MakeOverlay) -> None:
    overlay = make_overlay()
    tell(overlay, *(subtitle(f"Satz {number}.") for number in range(5)))
    overlay.clear()
    assert not overlay.isVisible()
    assert overlay.caught_up
    tell(overlay, subtitle("Weiter."))
    assert overlay.isVisible()


def test_what_a_person_corrects_afterwards_is_not_shown_once_more(make_overlay: MakeOverlay) -> None:
    for content in Content:
        overlay = make_overlay()
        overlay.set_look(OverlayLook(content=content))
        corrected = Sentence(
            id=1, revision=2, final=True, start_s=0.0, end_s=1.0, text="Hello, all.", language="en", words=()
        )
        tell(overlay, corrected, replace(subtitle("Hallo, alle."), revision=2))
        assert not overlay.isVisible()
        assert overlay.caught_up


def rows_of(pixels: Pixels) -> list[int]:
    """The rows in which there are letters."""
    return list(np.nonzero(white(pixels).any(axis=1))[0])


def test_two_languages_have_two_lines_each_one_below_the_other(make_overlay: MakeOverlay) -> None:
    alone, both = make_overlay("de"), make_overlay("de", "ar")
    assert both.height() > 1.8 * alone.height()
    tell(both, subtitle("Guten Morgen."))
    size, upper = both.size(), rows_of(drawn(both))
    assert max(upper) < both.height() / 2
    tell(both, subtitle("\u0635\u0628\u0627\u062d", "ar"))
    pixels = white(drawn(both))
    assert both.size() == size
    lower = pixels[both.height() // 2 :]
    assert lower.any()
    assert np.nonzero(lower)[1].min() > both.width() / 2  # Arabic begins at the right
    tell(both, *(subtitle(f"Satz {number}.") for number in range(3)))
    assert not both.caught_up


def test_what_is_said_is_shown_once_whatever_the_languages(make_overlay: MakeOverlay) -> None:
    overlay = make_overlay("de", "ar")
    overlay.set_look(OverlayLook(content=Content.SOURCE))
    assert overlay.height() == make_overlay("de").height()
    said = Sentence(id=1, revision=1, final=True, start_s=0.0, end_s=1.0, text="Hello.", language="en", words=())
    tell(overlay, said, subtitle("Hallo."))
    assert overlay._lines == (("Hello.",),)


def slide(id: int, *tops: float) -> Slide:
    """A slide that fills the screen, with lines of text from these heights on."""
    whole = QApplication.primaryScreen().geometry()
    blocks = tuple(
        TextBlock(
            text="Text",
            left_px=whole.width() // 5,
            top_px=round(top * whole.height()),
            width_px=whole.width() // 2,
            height_px=whole.height() // 25,
            confidence=0.9,
            role=Role.BODY,
        )
        for top in tops
    )
    picture = np.zeros((whole.height(), whole.width(), 3), np.uint8)
    return Slide(id=id, revision=1, shown_s=0.0, blocks=blocks, picture=picture)


def test_it_keeps_clear_of_the_text_of_each_slide_and_stays_where_a_person_put_it(make_overlay: MakeOverlay) -> None:
    overlay, middle = make_overlay(), QApplication.primaryScreen().geometry().center().y()
    usual = overlay.geometry()
    tell(overlay, slide(1, 0.3, 0.5))
    assert overlay.geometry() == usual
    tell(overlay, slide(2, 0.5, 0.9))
    assert overlay.geometry().bottom() < middle
    tell(overlay, slide(2, 0.5, 0.7))  # read again: it does not jump on the same slide
    assert overlay.geometry().bottom() < middle
    tell(overlay, slide(3, 0.3, 0.5))
    assert overlay.geometry() == usual
    overlay.over_slides = False
    tell(overlay, slide(4, 0.5, 0.9))
    assert overlay.geometry() == usual
    overlay.over_slides = True
    overlay.set_look(OverlayLook(place=Place(0.2, 0.95, 0.6)))
    placed = overlay.geometry()
    tell(overlay, slide(5, 0.5, 0.9))
    assert overlay.geometry() == placed


@pytest.mark.usefixtures("english_after")
@pytest.mark.parametrize("language", ["en", "ar"])
def test_what_is_shown_of_an_empty_box_that_is_moved_runs_as_its_own_language_does(
    make_overlay: MakeOverlay, qapp: QApplication, language: str
) -> None:
    speak(qapp, language)
    overlay = make_overlay("he" if language == "en" else "pt")
    overlay.begin_moving()
    pixels = white(drawn(overlay))
    text = pixels[: len(pixels) // 2].any(axis=0)  # what the keys do is below
    first, last = np.flatnonzero(text)[[0, -1]].tolist()
    assert (first < len(text) - 1 - last) == (language == "en")  # nearer to the side at which one begins


def test_the_usual_place_is_a_key_away(make_overlay: MakeOverlay, qtbot: QtBot) -> None:
    overlay = make_overlay()
    usual = overlay.geometry()
    overlay.set_look(OverlayLook(place=Place(0.2, 0.5, 0.6)))
    overlay.begin_moving()
    qtbot.keyClick(overlay, Qt.Key.Key_Home)
    overlay.end_moving(keep=True)
    assert overlay.look.place is None
    assert overlay.geometry() == usual


@pytest.mark.parametrize("edge", [Edge.OUTLINE, Edge.SHADOW])
def test_letters_have_an_edge_in_the_colour_of_the_box(make_overlay: MakeOverlay, edge: Edge) -> None:
    plain, edged = make_overlay(), make_overlay()
    for overlay, one in ((plain, Edge.NONE), (edged, edge)):
        overlay.set_look(OverlayLook(contrast=Contrast.BLACK_ON_WHITE, opacity=0.5, edge=one))
        tell(overlay, subtitle("Guten Morgen."))
    assert not white(drawn(plain)).any()
    assert white(drawn(edged)).sum() > 100


def test_it_takes_its_place_anew_when_the_screen_has_another_size(make_overlay: MakeOverlay) -> None:
    overlay, screen = make_overlay(), QApplication.primaryScreen()
    usual = overlay.geometry()
    overlay.move(usual.x() + 700, usual.y() + 900)  # where it was on a larger one
    screen.geometryChanged.emit(screen.geometry())
    assert overlay.geometry() == usual


def test_letters_for_readers_with_dyslexia_have_wider_lines() -> None:
    plain, wide = OverlayLook(), OverlayLook(lettering=Lettering.DYSLEXIA)
    assert height_of(40, wide) > 1.1 * height_of(40, plain)


def test_only_the_display_it_lies_on_moves_it_however_often_it_comes_back(tmp_path: Path) -> None:
    plain = {"y": 0, "width": 1280, "height": 800, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    displays = [{"name": name, "x": left, **plain} for name, left in (("laptop", 0), ("hall", 1280))]
    file = tmp_path / "displays.json"
    file.write_text(json.dumps({"screens": displays}), "utf-8")
    said = subprocess.run(
        [sys.executable, "-m", "tests.ui.overlay.displayed"],
        env={**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={file}"},
        capture_output=True,
        check=True,
        text=True,
        timeout=60,
    ).stdout
    assert said.splitlines() == ["1 0", "0 1", "1 0", "0 1", "1 0"]
