"""Whether the desktop asks for less motion, and what follows: nothing moves that is not itself what is to be read.

Subtitles roll by whole lines in any case, and levels are what is heard. What is left are the effects of menus and
controls, and bars that run to and fro while it is not known how long something takes.
"""

from __future__ import annotations

import ctypes
import sys
from typing import Any

from PySide6.QtCore import SLOT, QObject, Qt, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher, QDBusVariant
from PySide6.QtWidgets import QApplication

from ui import design

PORTAL = ("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings")
LESS = {
    ("org.freedesktop.appearance", "reduced-motion"): 1,
    ("org.gnome.desktop.interface", "enable-animations"): False,
}
"""Settings of Linux desktops, by namespace and key, and the value that asks for less motion."""
_CLIENT_AREA_ANIMATION = 0x1042  # Windows' SPI_GETCLIENTAREAANIMATION


class Motion(QObject):
    """Asks the desktop when it is made, and follows what it says from then on; on Windows, what it said then.

    From Qt 6.12 on Qt knows; before it, the desktop's portal is asked on Linux, and nobody on macOS.
    """

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._effects = [effect for effect in Qt.UIEffect if QApplication.isEffectEnabled(effect)]
        self._said: dict[tuple[str, str], object] = {}
        hints: Any = getattr(application.styleHints(), "accessibility", object)()
        if hasattr(hints, "motionPreference"):
            hints.motionPreferenceChanged.connect(lambda wanted: self._have_less(wanted.name != "NoPreference"))
            self._have_less(hints.motionPreference().name != "NoPreference")
        elif sys.platform.startswith("linux"):
            self._ask_portal()
        elif sys.platform == "win32":
            moves = ctypes.c_int(1)
            ctypes.windll.user32.SystemParametersInfoW(_CLIENT_AREA_ANIMATION, 0, ctypes.byref(moves), 0)
            self._have_less(not moves.value)

    def _ask_portal(self) -> None:
        """Ask for each setting, and be told of changes; without a session bus or a portal nothing is answered."""
        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return
        slot: Any = SLOT("_changed(QDBusMessage)")  # PySide6's types ask for bytes, which it refuses
        bus.connect(*PORTAL, "SettingChanged", self, slot)
        for namespace, key in LESS:
            asked = QDBusMessage.createMethodCall(*PORTAL, "Read")
            asked.setArguments([namespace, key])
            watcher = QDBusPendingCallWatcher(bus.asyncCall(asked), self)
            watcher.finished.connect(lambda done, namespace=namespace, key=key: self._answered(done, namespace, key))

    def _answered(self, watcher: QDBusPendingCallWatcher, namespace: str, key: str) -> None:
        watcher.deleteLater()
        reply = watcher.reply()
        if reply.type() is QDBusMessage.MessageType.ReplyMessage:  # else the desktop does not have this setting
            self._take(namespace, key, *reply.arguments())

    @Slot(QDBusMessage)
    def _changed(self, message: QDBusMessage) -> None:
        self._take(*message.arguments())

    def _take(self, namespace: str, key: str, value: object) -> None:
        """Take what a setting is now, which is in one variant or two."""
        while isinstance(value, QDBusVariant):
            value = value.variant()
        if (namespace, key) in LESS:
            self._said[namespace, key] = value
            self._have_less(any(self._said.get(one) == less for one, less in LESS.items()))

    def _have_less(self, less: bool) -> None:
        if less == design.is_still():
            return
        design.set_still(self._application, less)
        for effect in self._effects:
            QApplication.setEffectEnabled(effect, not less)
