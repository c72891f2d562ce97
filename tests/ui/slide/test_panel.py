"""The slide in translation: over its picture, beside it or alone, on any display."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.machines import LINES, TITLE, SlideScript
from tests.ui.machines import slide as picture
from translator.flow import Mention, Pixels, Published, Slide
from ui.displays import display_key, display_options
from ui.slide.drawing import settings_of
from ui.slide.panel import SlidePanel
from ui.slide.places import places_of
from ui.slide.view import SlideView

pytestmark = [
    pytest.mark.qt_log_ignore("This plugin does not support raise", "This plugin does not support propagateSizeHints"),
    pytest.mark.usefixtures("qapp"),
]

PORTUGUESE = (
    "Atenção em modelos grandes",
    "Cada palavra olha para todas as outras palavras da frase, uma a uma",
    "Consultas, chaves e valores",
    "Porque oito cabeças veem mais do que uma só",
)


def read(texts: tuple[str, ...] = PORTUGUESE, target: str = "pt") -> Slide:
    return Slide(
        id=1,
        revision=2,
        shown_s=0.0,
        blocks=SlideScript().read(picture()),
        language="en",
        picture=picture(),
        translations={target: texts} if texts else {},
    )


@pytest.fixture
def panel(qtbot: QtBot) -> SlidePanel:
    made = SlidePanel("pt")
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def drawn(view: SlideView) -> Pixels:
    image = QImage(view.size(), QImage.Format.Format_RGB888)
    view.render(image)
    width, height = image.width(), image.height()
    lines = np.asarray(image.constBits()).reshape(height, image.bytesPerLine())
    return lines[:, : 3 * width].reshape(height, width, 3).copy()


def test_every_block_is_set_in_its_place_and_fits_its_room() -> None:
    slide = read()
    settings = settings_of(slide, places_of(picture(), slide.blocks), "pt")
    assert [setting.text for setting in settings] == list(PORTUGUESE)
    for setting, block in zip(settings, slide.blocks, strict=True):
        assert setting.place.room.top == block.top_px
        assert 0.4 * block.height_px < setting.size_px < 1.4 * block.height_px
        assert block.top_px < setting.baseline <= block.top_px + block.height_px


def test_a_longer_text_is_set_smaller() -> None:
    slide = read()
    places = places_of(picture(), slide.blocks)
    usual = settings_of(slide, places, "pt")[0].size_px
    long = settings_of(read((PORTUGUESE[0] * 8, *PORTUGUESE[1:])), places, "pt")[0].size_px
    assert long < usual / 1.5


def test_what_is_the_same_in_the_target_language_is_left_as_it_is() -> None:
    slide = read((TITLE, *PORTUGUESE[1:]))
    assert len(settings_of(slide, places_of(picture(), slide.blocks), "pt")) == len(LINES)


def test_a_slide_without_translation_is_shown_as_it_is(panel: SlidePanel, qtbot: QtBot) -> None:
    panel.receive(Published(at_s=0.0, event=read(())))
    qtbot.waitUntil(lambda: panel._placed is not None)
    assert panel.view.settings == ()


def test_the_translation_is_drawn_over_the_picture_beside_the_slide_and_alone(panel: SlidePanel, qtbot: QtBot) -> None:
    panel.resize(1300, 460)
    panel.receive(Published(at_s=0.0, event=read()))
    qtbot.waitUntil(lambda: len(panel.view.settings) == 4)
    pixels = drawn(panel.view)
    half = (pixels.shape[1] - 8) // 2
    assert (pixels[:, :half] != pixels[:, -half:]).any()
    qtbot.keySequence(panel.view, "Ctrl+B")
    alone = drawn(panel.view)
    assert panel.alone.isChecked()
    assert (alone[:, half] > 200).any()
    assert panel.view.accessibleDescription() == "\n".join(PORTUGUESE)


def test_in_a_mirrored_interface_the_slide_is_at_the_right_where_reading_begins(
    panel: SlidePanel, qtbot: QtBot
) -> None:
    panel.receive(Published(at_s=0.0, event=read()))
    qtbot.waitUntil(lambda: bool(panel.view.settings))
    pixels = drawn(panel.view)
    half = (pixels.shape[1] - 8) // 2
    panel.view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored = drawn(panel.view)
    assert (mirrored[:, :half] == pixels[:, -half:]).all()
    assert (mirrored[:, -half:] == pixels[:, :half]).all()


def test_a_slide_that_is_translated_later_keeps_its_places(panel: SlidePanel, qtbot: QtBot) -> None:
    panel.receive(Published(at_s=0.0, event=replace(read(()), revision=1)))
    qtbot.waitUntil(lambda: panel._placed is not None)
    panel.receive(Published(at_s=1.0, event=read()))
    assert len(panel.view.settings) == 4  # at once


def mention(block: int | None, *, sentence: int = 1, slide: int = 1) -> Published:
    return Published(at_s=1.0, event=Mention(sentence_id=sentence, slide_id=slide, block=block, start_s=0.0))


def test_the_block_that_is_talked_about_is_marked_on_the_slide_and_on_its_translation(
    panel: SlidePanel, qtbot: QtBot
) -> None:
    panel.resize(1300, 460)
    panel.receive(Published(at_s=0.0, event=read()))
    qtbot.waitUntil(lambda: len(panel.view.settings) == 4)
    before = drawn(panel.view)
    panel.receive(mention(2))
    assert panel.view.marked == panel.view.settings[2].place
    changed = (drawn(panel.view) != before).any(axis=2)
    half = (changed.shape[1] - 8) // 2
    scale = half / picture().shape[1]
    block = read().blocks[2]
    for side in (changed[:, :half], changed[:, -half:]):
        rows = np.nonzero(side.any(axis=1))[0]
        assert side.any()
        assert abs((rows.min() + rows.max()) / 2 - (block.top_px + block.height_px / 2) * scale) < 40
    panel.receive(mention(None))
    assert panel.view.marked is None


def test_a_mention_that_comes_before_its_slide_is_in_place_is_marked_then(panel: SlidePanel, qtbot: QtBot) -> None:
    panel.receive(mention(1))
    panel.receive(Published(at_s=0.0, event=read()))
    qtbot.waitUntil(lambda: panel.view.marked is not None)


def test_what_was_said_of_another_slide_or_before_is_not_marked(panel: SlidePanel, qtbot: QtBot) -> None:
    panel.receive(Published(at_s=0.0, event=read()))
    qtbot.waitUntil(lambda: len(panel.view.settings) == 4)
    for said in (mention(1, slide=7), mention(9, sentence=2)):
        panel.receive(said)
        assert panel.view.marked is None
    panel.receive(mention(1, sentence=4))
    panel.receive(mention(2, sentence=3))
    assert panel.view.marked == panel.view.settings[1].place


def test_a_slide_that_came_meanwhile_wins(panel: SlidePanel, qtbot: QtBot) -> None:
    other = replace(read(), id=2, blocks=read().blocks[:1], translations={"pt": ("Outro",)})
    panel.receive(Published(at_s=0.0, event=read()))
    panel.receive(Published(at_s=0.0, event=other))
    qtbot.waitUntil(lambda: [setting.text for setting in panel.view.settings] == ["Outro"])


def test_a_language_written_to_the_left_begins_at_the_right(qtbot: QtBot) -> None:
    view = SlideView()
    qtbot.addWidget(view)
    slide = read(("سلام", "ا", "ب", "ت"), "ar")
    view.resize(640, 360)
    view.show_alone(True)
    places = places_of(picture(), slide.blocks)
    view.show_slide(picture(), ())
    before = drawn(view)
    view.show_slide(picture(), settings_of(slide, places, "ar"))
    top = slice(40, 80)
    changed = np.nonzero((drawn(view)[top] != before[top]).any(axis=(0, 2)))[0]
    assert changed.max() > 600


def test_it_fills_a_display_and_comes_back_by_keys(panel: SlidePanel, qtbot: QtBot) -> None:
    key = display_key(QApplication.primaryScreen())
    panel.show_displays(display_options(), chosen=key, read_on=None)
    assert not panel._note.isVisible()
    qtbot.keySequence(panel.view, "F11")
    qtbot.waitUntil(panel.isFullScreen)
    assert not panel._bar.isVisible()
    qtbot.keySequence(panel.view, "Esc")
    qtbot.waitUntil(lambda: not panel.isFullScreen())
    assert panel._bar.isVisible()


def test_it_warns_where_it_would_be_read_itself(panel: SlidePanel) -> None:
    key = display_key(QApplication.primaryScreen())
    panel.show_displays(display_options(), chosen=key, read_on=key)
    assert panel._note.isVisible()


def test_every_control_has_a_name_and_can_be_reached_by_tab(panel: SlidePanel) -> None:
    named: Callable[[QWidget], object] = lambda one: one.accessibleName() or getattr(one, "text", str)()  # noqa: E731
    for widget in panel.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not isinstance(widget, QAbstractItemView):
            assert named(widget), widget
