"""What is known of the talk, kept and shown on the control window; the app's own notices are among it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from translator.flow import Notice, Published, Severity
from translator.reports import as_known
from ui.control import ControlWindow
from ui.status import Status, after, dismissed, lasting_s


class Reporting(QObject):
    """Keeps the status of the talk, from its events and what the app has to tell, and shows it.

    Attributes:
        status: what is known.
    """

    def __init__(self, control: ControlWindow) -> None:
        super().__init__()
        self.status = Status()
        self._control = control
        self._seen_s: dict[Notice, float] = {}  # of those that are shown, for how long a person could see them
        control.notices.dismissed.connect(self._dismiss)

    def begin(self) -> None:
        """Nothing is known yet: a talk begins."""
        self.status = Status()
        self._seen_s.clear()

    def show(self) -> None:
        """Show what is known."""
        self._control.show_status(self.status)

    def pass_time(self, passed_s: float) -> None:
        """Let go of what was seen long enough; what is being read just now stays."""
        window = self._control
        if not self.status.notices or not window.isVisible() or window.isMinimized() or window.notices.in_use:
            return
        before = self.status
        self._seen_s = {one: self._seen_s.get(one, 0.0) + passed_s for one in before.notices}
        for notice, seen_s in self._seen_s.items():
            lasts_s = lasting_s(notice)
            if lasts_s is not None and seen_s >= lasts_s:
                self.status = dismissed(self.status, notice)
        if self.status is not before:
            self.show()

    def receive(self, published: Published) -> None:
        """Take over an event; a notice that is told once more is news."""
        if isinstance(published.event, Notice):
            self._seen_s.pop(published.event, None)
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
