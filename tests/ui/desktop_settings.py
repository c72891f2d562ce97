"""A desktop's settings on a bus of its own: python -m tests.ui.desktop_settings, under dbus-run-session.

Says on each line whether the app stands still, and whether a control, a menu and a bar of unknown progress do: when
nothing was answered yet, with the settings that it was started with, after each change of them.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusVariant, QDBusVirtualObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QStyle

from ui import design
from ui.motion import LESS, PORTAL, Motion
from ui.progress import Progress

APPEARANCE, GNOME = LESS
SETTLED_MS = 300


class Portal(QDBusVirtualObject):
    """Gives the GNOME setting, in two variants as the real one does, and knows no other."""

    def __init__(self, animations: bool) -> None:
        super().__init__()
        self.animations = animations

    def introspect(self, path: str) -> str:
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:
        if tuple(message.arguments()) == GNOME:
            return connection.send(message.createReply(QDBusVariant(QDBusVariant(self.animations))))
        return connection.send(message.createErrorReply("org.freedesktop.portal.Error.NotFound", "Not found"))


def main() -> None:
    """Start with the setting that is given, and change it."""
    application = QApplication([])
    for effect in (Qt.UIEffect.UI_General, Qt.UIEffect.UI_AnimateMenu):
        application.setEffectEnabled(effect, True)
    design.dress(application, design.LIGHT)
    bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, "desktop")
    portal = Portal(animations=sys.argv[1] == "on")
    assert bus.registerService(PORTAL[0])
    assert bus.registerVirtualObject(PORTAL[1], portal)
    motion = Motion(application)
    button, progress = QPushButton("Start"), Progress("Progress")

    def tell() -> None:
        animated = button.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, button)
        progress.show_share(None)
        menus = application.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)
        print(design.is_still(), animated == 0, not menus, progress.maximum() > 0, flush=True)

    tell()
    QTest.qWait(SETTLED_MS)
    tell()
    for setting, value in ((GNOME, False), (APPEARANCE, 1), (GNOME, True), (APPEARANCE, 0), (("other", "key"), 1)):
        changed = QDBusMessage.createSignal(*PORTAL[1:], "SettingChanged")
        changed.setArguments([*setting, QDBusVariant(value)])
        assert bus.send(changed)
        QTest.qWait(SETTLED_MS)
        tell()
    assert motion.parent() is application


if __name__ == "__main__":
    main()
