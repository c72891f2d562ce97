"""Keys that count in whatever program is active, where the desktop lets a program take some."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from typing import Protocol

from PySide6.QtCore import QKeyCombination
from PySide6.QtGui import QGuiApplication

from translator.errors import SetupError
from ui.interface import translate

Pressed = Callable[[str], None]
"""Told the name of a key that was pressed, on the thread of the windows."""


class Grabber(Protocol):
    """Takes keys of the whole desktop; one file a desktop."""

    def grab(self, keys: Mapping[str, QKeyCombination]) -> tuple[str, ...]:
        """Take these keys, each by its name. Gives the names of those that cannot be had."""

    def release(self) -> None:
        """Give them back."""


OpenGrabber = Callable[[Pressed], Grabber]


def open_grabber(pressed: Pressed, platform: str | None = None, environment: Mapping[str, str] = os.environ) -> Grabber:
    """What takes keys here; `platform` is Qt's name of it. Raises SetupError where no program may."""
    platform = platform or QGuiApplication.platformName()
    wayland = platform.startswith("wayland") or environment.get("XDG_SESSION_TYPE") == "wayland"
    if sys.platform == "win32" and platform == "windows":
        from ui.global_keys.windows import WindowsGrabber, user32

        return WindowsGrabber(pressed, user32())
    if sys.platform == "darwin" and platform == "cocoa":
        from ui.global_keys.macos import MacGrabber, carbon

        return MacGrabber(pressed, carbon())
    if platform == "xcb" and not wayland:  # X keys in a Wayland session count in X windows only
        from ui.global_keys.x11 import XGrabber

        return XGrabber(pressed)
    if wayland:
        raise SetupError(
            "no-global-keys",
            translate("GlobalKeys", "On Wayland no program may take keys from others."),
            translate("GlobalKeys", "Log in to the Xorg (X11) session, and they count there."),
        )
    raise SetupError("no-global-keys", translate("GlobalKeys", "This desktop has no keys for every program."))
