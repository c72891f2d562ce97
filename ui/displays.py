"""The displays of this machine: what each is remembered by, and which one the audience sees."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from translator.screen.capture import Area
from translator.screen.own_windows import OwnWindow
from ui import design
from ui.options import Option
from ui.overlay.look import audience_display
from ui.remembered import MONITOR


def display_key(screen: QScreen) -> str:
    """What a display is remembered by: its make, model and serial number where it tells them, and its socket."""
    parts = (screen.manufacturer(), screen.model(), screen.serialNumber(), screen.name())
    return " ".join(part for part in parts if part)


def area_of(window: QWidget) -> Area:
    """Where a window lies on the screen with its frame, in pixels of the device."""
    return _in_pixels(window, window.frameGeometry())


def own_windows(*, across: QWidget | None = None) -> tuple[OwnWindow, ...]:
    """Our windows that are open now, as far as they have a ground.

    The one that is `across` is as wide as its display: of a line of text beside it nothing is read then, not its rest.
    """
    ground = QColor(design.theme().ground)
    colour = ground.red(), ground.green(), ground.blue()
    return tuple(
        OwnWindow(
            area=_across(window) if window is across else area_of(window),
            inside=_in_pixels(window, window.geometry()),
            ground=colour,
        )
        for window in QApplication.topLevelWidgets()
        if window.isVisible()
        and not window.isMinimized()
        and (window.objectName() == "ground" or isinstance(window, QDialog))
    )


def display_options() -> list[Option]:
    """The displays, by key, in their order."""
    screens = enumerate(QGuiApplication.screens(), start=1)
    return [Option(display_key(one), f"{number} — {one.name()}") for number, one in screens]


def display_of(key: str | None) -> QScreen | None:
    """The display of a key, where it is there."""
    return next((screen for screen in QGuiApplication.screens() if display_key(screen) == key), None)


def audience_screen(slides: str, monitors: Sequence[Area]) -> QScreen:
    """The display that the audience sees, where `slides` were chosen among these monitors."""
    by_key = {display_key(screen): screen for screen in QGuiApplication.screens()}
    primary = display_key(QGuiApplication.primaryScreen())
    return by_key[audience_display(list(by_key), primary, slides_display(slides, monitors))]


def slides_display(slides: str, monitors: Sequence[Area]) -> str | None:
    """The display that shows the slides, where a whole one was chosen."""
    number = slides.removeprefix(MONITOR)
    if not (slides.startswith(MONITOR) and number.isdecimal() and 0 < int(number) <= len(monitors)):
        return None
    area = monitors[int(number) - 1]
    for screen in QGuiApplication.screens():
        origin = screen.geometry().topLeft()  # of native pixels in Qt, whatever the scale
        if (origin.x(), origin.y()) == (area.left_px, area.top_px):
            return display_key(screen)
    return None


def _across(window: QWidget) -> Area:
    """The rows of its display in which a window lies."""
    place, display = window.frameGeometry(), window.screen().geometry()
    return _in_pixels(window, QRect(display.left(), place.top(), display.width(), place.height()))


def _in_pixels(window: QWidget, place: QRect) -> Area:
    """A place on the window's display in pixels of the device: displays begin at native pixels, whatever the scale."""
    ratio, origin = window.devicePixelRatioF(), window.screen().geometry().topLeft()
    inside = place.topLeft() - origin
    return Area(
        origin.x() + round(inside.x() * ratio),
        origin.y() + round(inside.y() * ratio),
        round(place.width() * ratio),
        round(place.height() * ratio),
    )
