"""Whether a window can be shown here: on Linux, whether an X server or a Wayland compositor answers."""

from __future__ import annotations

import ctypes
import os
import socket
import sys
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QPluginLoader

from translator.doctor import QT_REMEDY

_NEEDS_NO_SERVER = frozenset({"offscreen", "minimal", "minimalegl", "vnc", "linuxfb", "eglfs"})
"""Qt platforms that draw without a desktop."""
PLUGINS = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))


def has_display(plugins: Path = PLUGINS) -> bool:
    """Whether a window can be shown here. On Linux the display is asked: Qt ends the process where none answers.

    `plugins` is the folder of Qt's plugins. Raises ImportError when a library that Qt needs for X11 is missing, which
    would end the process too.
    """
    if not sys.platform.startswith("linux"):
        return True
    named = os.environ.get("QT_QPA_PLATFORM", "")
    platforms = {name.partition(":")[0] for name in named.split(";") if name} or {"xcb", "wayland"}
    if platforms & _NEEDS_NO_SERVER:
        return True
    if any(name.startswith("wayland") for name in platforms) and _wayland_answers():
        return True
    if "xcb" not in platforms or not _x_answers():
        return False
    xcb = QPluginLoader(str(plugins / "platforms" / "libqxcb.so"))
    if not xcb.load():
        raise ImportError(f"{xcb.errorString()} {QT_REMEDY}")
    return True


def _x_answers() -> bool:
    """Whether the X server of DISPLAY takes a connection, by the library that Qt connects with."""
    if not os.environ.get("DISPLAY"):
        return False
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:  # Qt cannot connect either
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))  # never null; a failure is asked for
    refused = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not refused


def _wayland_answers() -> bool:
    """Whether a compositor listens at the socket of WAYLAND_DISPLAY, in XDG_RUNTIME_DIR unless it is a whole path."""
    name = os.environ.get("WAYLAND_DISPLAY")
    if not name:
        return False
    path = Path(os.environ.get("XDG_RUNTIME_DIR", "")) / name
    if not path.is_absolute():
        return False
    with socket.socket(socket.AF_UNIX) as compositor:
        compositor.settimeout(1.0)
        try:
            compositor.connect(str(path))
        except OSError:
            return False
    return True
