"""The part of the screen that a person named."""

from __future__ import annotations

from translator.errors import InputError
from translator.screen import ScreenSource


def choose_screen(*, monitor: int | None = None, region: str | None = None, title: str | None = None) -> ScreenSource:
    """A source for a monitor (1 is the first, and the default), a region "X,Y,WIDTH,HEIGHT" in pixels, or a window.

    Raises InputError for more than one of them, or a region that is none.
    """
    if sum(one is not None for one in (monitor, region, title)) > 1:
        raise InputError(
            "two-screens", "--screen, --region and --window exclude each other.", "Give one of them, or none."
        )
    if region is not None:
        from translator.screen.capture import RegionSource

        return RegionSource(*_numbers(region))
    if title is not None:
        from translator.screen.window import WindowSource

        return WindowSource(title)
    from translator.screen.capture import MonitorSource

    return MonitorSource(1 if monitor is None else monitor)


def _numbers(region: str) -> tuple[int, int, int, int]:
    try:
        left, top, width, height = (int(part) for part in region.split(","))
    except ValueError:
        width = height = 0
    if width <= 0 or height <= 0:
        raise InputError(
            "bad-region",
            f"'{region}' is not a region of the screen.",
            "Write it as X,Y,WIDTH,HEIGHT in pixels: 0,0,1280,720.",
        )
    return left, top, width, height
