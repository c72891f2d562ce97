"""What is known of the talk, kept and shown on the control window; the app's own notices are among it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from translator.flow import Notice, Published, Severity
from translator.reports import as_known
from ui.control import ControlWindow
from ui.status import Status, after, dismissed


class Reporting(QObject):
    """Keeps the status of the talk, from its events and what the app has to tell, and shows it.

    Attributes:
        status: what is known.
    """

    def __init__(self, control: ControlWindow) -> None:
        super().__init__()
        self.status = Status()
        self._control = control
        control.notices.dismissed.connect(self._dismiss)

    def begin(self) -> None:
        """Nothing is known yet: a talk begins."""
        self.status = Status()

    def show(self) -> None:
        """Show what is known."""
        self._control.show_status(self.status)

    def receive(self, published: Published) -> None:
        """Take over an event."""
        self.status = after(self.status, published)
        self.show()

    def tell(self, notice: Notice) -> None:
        """Show a notice of the app's own."""
        self.receive(Published(at_s=0.0, event=notice))

    def say(self, severity: Severity, code: str, text: str, remedy: str = "") -> None:
        """Show this as a notice."""
        self.tell(Notice(severity=severity, code=code, text=text, remedy=remedy))

    def say_error(self, error: BaseException) -> None:
        """Show what went wrong."""
        known = as_known(error, "failed")
        self.say(Severity.ERROR, known.code, known.text, known.remedy)

    def _dismiss(self, notice: Notice) -> None:
        self.status = dismissed(self.status, notice)
        self.show()
