"""The page that shows every key, from the same table by which the windows take them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ui import design
from ui.global_keys.keys import GlobalKeys
from ui.interface import is_mirrored, translate
from ui.scrolled import open_large
from ui.shortcuts import ANYWHERE, MOVING, PAGES, Shortcut
from ui.widgets import Card, label

COLUMNS = 3


class KeyboardPage(QWidget):
    """Every shortcut, in cards by window; first those for any program, as far as they could be had."""

    def __init__(self, global_keys: GlobalKeys) -> None:
        super().__init__()
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(translate("KeyboardPage", "Surtitle — Keyboard"))
        unit = design.UNIT
        whole = QVBoxLayout(self)
        whole.setContentsMargins(3 * unit, 3 * unit, 3 * unit, 3 * unit)
        whole.setSpacing(2 * unit)
        whole.addWidget(label(translate("KeyboardPage", "Keyboard"), "title"))
        count = translate("KeyboardPage", "Keys count in the window that is active; the first ones in any program.")
        whole.addWidget(label(count, "quiet"))
        columns = QHBoxLayout()
        columns.setSpacing(2 * unit)
        cards = [
            _anywhere(global_keys),
            *(
                _card(translate("KeyboardPage", name), [(shortcut.label, shortcut.shown) for shortcut in page.values()])
                for name, page in _pages()
            ),
        ]
        moving = [(translate("Shortcut", does), translate("Shortcut", keys)) for does, keys in MOVING.items()]
        cards.append(_card(translate("KeyboardPage", "While the subtitles are moved"), moving))
        for column in _shared(cards, COLUMNS):
            place = QVBoxLayout()
            place.setSpacing(2 * unit)
            for card in column:
                place.addWidget(card)
            place.addStretch()
            columns.addLayout(place, 1)
        inside = QWidget()
        inside.setLayout(columns)
        beside_bar = (unit, 0, 0, 0) if is_mirrored() else (0, 0, unit, 0)  # a layout does not mirror its margins
        columns.setContentsMargins(*beside_bar)
        area = QScrollArea()
        area.setAccessibleName(translate("KeyboardPage", "Keys"))
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        whole.addWidget(area, 1)
        foot = QHBoxLayout()
        foot.addStretch()
        self.done = QPushButton(translate("KeyboardPage", "Close"))
        self.done.clicked.connect(self.close)
        foot.addWidget(self.done)
        whole.addLayout(foot)
        for keys in ("Esc", "F1", "Ctrl+W"):
            QShortcut(QKeySequence(keys), self, self.close)
        open_large(self, 1080, 740)
        self.done.setFocus()


def _pages() -> list[tuple[str, Mapping[str, Shortcut]]]:
    return list(PAGES.items())


def _anywhere(global_keys: GlobalKeys) -> Card:
    """The keys for any program, and those that cannot be had; where none can, why."""
    name = translate("KeyboardPage", "In any program")
    if global_keys.refusal is not None:
        refusal = (global_keys.refusal.text, global_keys.refusal.remedy)
        return _card(name, (), "\n".join(text for text in refusal if text))
    taken = translate("KeyboardPage", "{does} (taken by another program)")
    keys = [
        (taken.format(does=shortcut.label) if key in global_keys.taken else shortcut.label, shortcut.last_shown)
        for key, shortcut in ANYWHERE.items()
    ]
    held = next(iter(ANYWHERE.values())).held_shown
    return _card(name, keys, translate("KeyboardPage", "Together with {keys}:").format(keys=held))


def _card(name: str, keys: Sequence[tuple[str, str]], note: str = "") -> Card:
    card = Card(name.upper())
    if note:
        card.column.addWidget(label(note, "quiet", wrap=True))
    rows = QVBoxLayout()
    rows.setSpacing(design.UNIT * 3 // 4)
    for does, shown in keys:
        row = QHBoxLayout()  # no grid: what long keys leave of the width is no measure for the others
        row.setSpacing(2 * design.UNIT)
        row.addWidget(label(does, wrap=True), 1)
        key = label(shown, "key")
        key.setAccessibleName(f"{does}: {shown}")
        row.addWidget(key, 0, Qt.AlignmentFlag.AlignTop)
        rows.addLayout(row)
    card.column.addLayout(rows)
    return card


def _shared(cards: list[Card], count: int) -> list[list[Card]]:
    """The cards in so many columns of about the same height, in their order."""
    heights = [card.sizeHint().height() for card in cards]
    share, filled = sum(heights) / count, 0.0
    columns: list[list[Card]] = [[] for _ in range(count)]
    for card, height in zip(cards, heights, strict=True):
        columns[min(count - 1, int((filled + height / 2) / share))].append(card)
        filled += height
    return columns
