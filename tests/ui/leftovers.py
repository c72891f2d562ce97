"""What a test of windows may have left behind."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import Shiboken


def running_timers() -> list[QTimer]:
    """Timers that go on, once all that was let go of is deleted."""
    _delete()
    return [one for one in Shiboken.getAllValidWrappers() if isinstance(one, QTimer) and one.isActive()]


def shown_windows() -> list[QWidget]:
    """Windows that are seen."""
    _delete()
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        return []
    return [window for window in application.topLevelWidgets() if window.isVisible()]


def _delete() -> None:
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
