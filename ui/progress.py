"""How far something is, as a bar."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar

from ui import design


class Progress(QProgressBar):
    """A bar that fills, or runs to and fro while it is not known how far it is; where the desktop asks for less motion
    it stands still then, and empty.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setTextVisible(False)

    def show_share(self, share: float | None) -> None:
        """Show how far it is, from 0 to 1; None: not known."""
        self.setRange(0, 0 if share is None and not design.is_still() else 100)
        self.setValue(-1 if share is None else round(100 * share))
