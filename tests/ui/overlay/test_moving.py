"""What keys and the mouse do with the box while it is moved."""

import pytest
from PySide6.QtCore import QPointF, QSize, Qt

from ui.overlay.look import MAX_WIDTH, OverlayLook, Place
from ui.overlay.moving import Grip, after_key, side_at

SCREEN = QSize(2000, 1000)
PLACE = Place(0.2, 0.5, 0.6)
KEY, HELD = Qt.Key, Qt.KeyboardModifier


@pytest.mark.parametrize(
    ("key", "held", "place"),
    [
        (KEY.Key_Left, HELD.NoModifier, Place(0.1995, 0.5, 0.6)),
        (KEY.Key_Right, HELD.ShiftModifier, Place(0.205, 0.5, 0.6)),
        (KEY.Key_Up, HELD.NoModifier, Place(0.2, 0.499, 0.6)),
        (KEY.Key_Down, HELD.ShiftModifier, Place(0.2, 0.51, 0.6)),
        (KEY.Key_Right, HELD.ControlModifier | HELD.ShiftModifier, Place(0.1975, 0.5, 0.605)),
        (KEY.Key_Left, HELD.ControlModifier | HELD.ShiftModifier, Place(0.2025, 0.5, 0.595)),
        (KEY.Key_Home, HELD.NoModifier, None),
    ],
)
def test_keys_move_it_and_make_it_wider(key: int, held: Qt.KeyboardModifier, place: Place | None) -> None:
    after = after_key(OverlayLook(place=PLACE), PLACE, key, held, SCREEN)
    assert after is not None
    if place is None:
        assert after.place is None
    else:
        assert after.place is not None
        assert (after.place.left, after.place.bottom, after.place.width) == pytest.approx(
            (place.left, place.bottom, place.width)
        )


def test_keys_size_it_and_others_do_nothing() -> None:
    look = OverlayLook()
    for key, size in ((KEY.Key_Plus, 1.1), (KEY.Key_Equal, 1.1), (KEY.Key_Minus, 0.9)):
        after = after_key(look, PLACE, key, HELD.NoModifier, SCREEN)
        assert after == OverlayLook(size=size)
    assert after_key(look, PLACE, KEY.Key_A, HELD.NoModifier, SCREEN) is None


def test_it_is_taken_by_a_side_or_as_a_whole_and_stays_on_the_screen() -> None:
    assert [side_at(x, 600) for x in (3, 300, 597)] == [-1, 0, 1]
    whole = Grip(QPointF(500, 500), PLACE, 0)
    assert whole.dragged(QPointF(600, 450), SCREEN) == Place(0.25, 0.45, 0.6)
    assert whole.dragged(QPointF(5000, 5000), SCREEN) == Place(0.4, 1.0, 0.6)
    left = Grip(QPointF(400, 500), PLACE, -1)
    assert left.dragged(QPointF(300, 700), SCREEN) == Place(pytest.approx(0.15), 0.5, pytest.approx(0.7))
    assert left.dragged(QPointF(-3000, 0), SCREEN).width == MAX_WIDTH
