"""Which block of a slide was talked about a moment ago."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from translator.flow import Mention

A_MOMENT_MS = 12_000
"""After this a block of which nobody goes on to talk is forgotten."""


class Mentioned(QObject):
    """Keeps the newest mention for a moment.

    Signals:
        changed: another block, or none, is talked about.
    """

    changed = Signal()

    def __init__(self, parent: QObject, moment_ms: int = A_MOMENT_MS) -> None:
        super().__init__(parent)
        self._newest: Mention | None = None
        self._moment = QTimer(self)
        self._moment.setSingleShot(True)
        self._moment.setInterval(moment_ms)
        self._moment.timeout.connect(self.changed)

    def receive(self, mention: Mention) -> None:
        """Take in a mention; those of sentences before the newest, told again as their slide grew, are ignored."""
        if self._newest is None or mention.sentence_id >= self._newest.sentence_id:
            self._newest = mention
            self._moment.start()
            self.changed.emit()

    def block(self, slide_id: int) -> int | None:
        """The place of the block among those of this slide; None where it was none of them."""
        newest = self._newest
        return newest.block if newest and newest.slide_id == slide_id and self._moment.isActive() else None
