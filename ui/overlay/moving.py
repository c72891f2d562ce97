"""What keys and the mouse do with the box of the subtitles while it is moved. Knows no window."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QSize, Qt

from ui.overlay.look import OverlayLook, Place, moved, widened

EDGE_PX = 24
"""How near its side the box is taken by that side."""
STEP_PX, LARGE_STEP_PX = 1, 10


@dataclass(frozen=True, slots=True)
class Grip:
    """Where a drag began on the screen, the place of the box then, and the side that was taken: -1, 1, or 0: none."""

    began: QPointF
    place: Place
    side: int

    def dragged(self, to: QPointF, screen: QSize) -> Place:
        """The place of the box once it was dragged there."""
        right, down = (to.x() - self.began.x()) / screen.width(), (to.y() - self.began.y()) / screen.height()
        return widened(self.place, 2 * self.side * right) if self.side else moved(self.place, right, down)


def side_at(x: float, width: int) -> int:
    """The side of a box of this width that is taken there."""
    return -1 if x < EDGE_PX else 1 if x > width - EDGE_PX else 0


def after_key(
    look: OverlayLook, place: Place, key: int, held: Qt.KeyboardModifier, screen: QSize
) -> OverlayLook | None:
    """The look after a key, where the box lies at `place` on a screen of this size; None where the key does nothing."""
    step = LARGE_STEP_PX if held & Qt.KeyboardModifier.ShiftModifier else STEP_PX
    across, down = step / screen.width(), step / screen.height()
    wider = bool(held & Qt.KeyboardModifier.ControlModifier)
    match key:
        case Qt.Key.Key_Left:
            return replace(look, place=widened(place, -across) if wider else moved(place, -across, 0))
        case Qt.Key.Key_Right:
            return replace(look, place=widened(place, across) if wider else moved(place, across, 0))
        case Qt.Key.Key_Up:
            return replace(look, place=moved(place, 0, -down))
        case Qt.Key.Key_Down:
            return replace(look, place=moved(place, 0, down))
        case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
            return look.resized(1)
        case Qt.Key.Key_Minus:
            return look.resized(-1)
        case Qt.Key.Key_Home:
            return replace(look, place=None)
    return None
