"""The window with the transcript, during a talk and after it: both languages by slide, searched and followed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from translator.flow import Correction, Step
from ui import design
from ui.choice import Choice
from ui.interface import is_mirrored, spoken, translate
from ui.lettering import font_for
from ui.options import Option, language_name
from ui.scrolled import open_large
from ui.shortcuts import TRANSCRIPT, bind
from ui.transcript.columns import columns_in
from ui.transcript.drawing import RowDrawing
from ui.transcript.editor import how_it_is_decided
from ui.transcript.finder import Finder
from ui.transcript.model import Rows
from ui.transcript.rows import Talk
from ui.transcript.view import RowsView
from ui.widgets import Card, label


class TranscriptWindow(QWidget):
    """Shows a talk, and what changes in it.

    Signals:
        exported: the person wants to save it.
        wished: a Wish: the person corrects what was said, or takes that back.
        listened: the person wants to hear this Line, or no longer.
        closed: the window was closed.
    """

    exported = Signal()
    wished = Signal(object)
    listened = Signal(object)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(translate("TranscriptWindow", "Surtitle — Transcript"))
        self._talk: Talk | None = None
        self._languages: tuple[str, tuple[str, ...]] = ("", ())
        self._set = ("", "")  # the languages of the columns
        self.rows = Rows(self)
        self._drawing = RowDrawing("en", "en", self)
        self.view = RowsView(self.rows, self._drawing)
        self.finder = Finder()
        self.target = Choice(translate("TranscriptWindow", "Language beside the talk's"))
        self.save = QPushButton(translate("TranscriptWindow", "Save…"))
        self._title, self._nothing = label("", "heading", wrap=True), label("", "quiet")
        self.said = label("", "quiet", wrap=True)
        self.jump = QPushButton(translate("TranscriptWindow", "Jump to now"))
        self._head = _Head(self.view)
        self._say_how()
        self._lay_out()
        self._connect()

    def show_talk(self, talk: Talk, *, live: bool, title: str = "", audible: bool = False) -> None:
        """Show this one as it is now; `live` while more comes, `audible` where its sound is kept."""
        self._talk = talk
        if audible != self._drawing.audible:
            self._drawing.audible = audible
            self._say_how()
        self._title.setText(title or translate("TranscriptWindow", "Transcript"))
        languages = talk.languages
        if languages != self._languages:
            self._languages = languages
            self._offer_languages(*languages)
        self.view.set_live(live)
        self._fill()
        self._nothing.setText(
            translate("TranscriptWindow", "Nothing was said yet.")
            if live
            else translate("TranscriptWindow", "Nothing was said in this talk.")
        )
        self._nothing.setVisible(not self.rows.rows)
        self.save.setEnabled(bool(self.rows.rows))

    def show_target(self, target: str) -> None:
        """Show this language beside the talk's, where it is one of those that there are."""
        self.target.setCurrentIndex(max(0, self.target.findData(target)))

    def show_playing(self, id: int | None) -> None:
        """Show that this line is heard; None: none is."""
        self._drawing.playing = id
        self.view.viewport().update()

    def say(self, text: str, kind: str = "quiet") -> None:
        """Say this below the lines."""
        self.said.setText(text)
        self.said.setObjectName(kind)
        self.said.style().unpolish(self.said)
        self.said.style().polish(self.said)

    def say_corrected(self, correction: Correction) -> None:
        """Say what a correction came to."""
        back, again = TRANSCRIPT["undo"].shown, TRANSCRIPT["redo"].shown
        if correction.undone:
            self.say(translate("TranscriptWindow", "Taken back. {keys} corrects it again.").format(keys=again))
        elif correction.misheard:
            pairs = ", ".join(f"{one.heard} → {one.said}" for one in correction.misheard)
            text = translate("TranscriptWindow", "Corrected from here on: {pairs}. {keys} takes it back.")
            self.say(text.format(pairs=pairs, keys=back))
        else:
            text = translate("TranscriptWindow", "Corrected in this line. {keys} takes it back.")
            self.say(text.format(keys=back))

    def _say_how(self) -> None:
        keys = TRANSCRIPT["edit"].shown
        text = translate("TranscriptWindow", "A double click or {keys} corrects a line.").format(keys=keys)
        if self._drawing.audible:
            text += " " + translate("TranscriptWindow", "A click has it heard.")
        self.say(text)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Tell that the window was closed."""
        super().closeEvent(event)
        self.closed.emit()

    def _offer_languages(self, language: str, targets: tuple[str, ...]) -> None:
        chosen, targets = self.target.value, targets or (language,)
        self.target.offer(
            [Option(one, language_name(one)) for one in targets], chosen if chosen in targets else targets[0]
        )
        self.target.setVisible(len(targets) > 1)

    def _fill(self) -> None:
        if self._talk is None:
            return
        language, target = self._languages[0], self.target.value
        if (language, target) != self._set:
            self._set = language, target
            self._drawing.set_languages(language, target)
            self.view.measure_again()
        rows = self._talk.rows(target)
        self.rows.show(rows)
        self.finder.show_rows(rows)
        self._head.show_names(language_name(language), language_name(target))

    def _mark(self) -> None:
        self._drawing.wanted, self._drawing.found = self.finder.wanted, self.finder.present
        self.view.viewport().update()

    def _connect(self) -> None:
        self.finder.changed.connect(self._mark)
        self.finder.jumped.connect(self.view.go_to)
        self.finder.left.connect(self.view.setFocus)
        self.view.clicked.connect(lambda index: self.finder.start_from(index.row()))
        self.view.resized.connect(self._head.update)
        self.view.listened.connect(self.listened)
        self.view.fell_behind.connect(self._offer_to_jump)
        self.jump.clicked.connect(self.view.follow)
        self._drawing.opened.connect(lambda: self.say(how_it_is_decided()))
        self._drawing.closeEditor.connect(lambda *_: self._say_how())
        self._drawing.edited.connect(self.wished)
        self.target.currentIndexChanged.connect(self._fill)
        self.save.clicked.connect(self.exported)
        acts: dict[str, Callable[[], object]] = {
            "find": self._find,
            "next": lambda: self.finder.step(1),
            "previous": lambda: self.finder.step(-1),
            "now": self.view.follow,
            "listen": self.view.listen,
            "edit": self.view.edit_line,
            "undo": lambda: self.wished.emit(Step.UNDO),
            "redo": lambda: self.wished.emit(Step.REDO),
            "export": self.save.click,
            "close": self.close,
        }
        bind(self, TRANSCRIPT, acts)

    def _offer_to_jump(self, behind: bool) -> None:
        if not behind and self.jump.hasFocus():
            self.view.setFocus()
        self.jump.setVisible(behind)

    def _find(self) -> None:
        self.finder.field.setFocus()
        self.finder.field.selectAll()

    def _lay_out(self) -> None:
        unit = design.UNIT
        whole = QVBoxLayout(self)
        whole.setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit)
        whole.setSpacing(2 * unit)
        head = QHBoxLayout()
        head.setSpacing(unit)
        head.addWidget(self._title, 1)
        head.addWidget(self.target, 1)
        self.save.setAccessibleName(translate("TranscriptWindow", "Save the transcript"))
        self.save.setToolTip(TRANSCRIPT["export"].shown)
        design.lead(self.save, "export", design.theme().text)
        head.addWidget(self.save, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(head)
        self.finder.field.setToolTip(TRANSCRIPT["find"].shown)
        whole.addWidget(self.finder)
        card = Card()
        card.column.setContentsMargins(1, 1, 1, 1)
        card.column.setSpacing(0)
        card.column.addWidget(self._head)
        self._nothing.setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit)
        card.column.addWidget(self._nothing)
        card.column.addWidget(self.view, 1)
        whole.addWidget(card, 1)
        self.jump.setObjectName("round")
        design.lead(self.jump, "down", design.theme().on_accent)
        self.jump.setToolTip(TRANSCRIPT["now"].shown)
        room = self.jump.sizePolicy()
        room.setRetainSizeWhenHidden(True)  # nothing moves where one reads
        self.jump.setSizePolicy(room)
        self.jump.hide()
        foot = QHBoxLayout()
        foot.setSpacing(unit)
        foot.addWidget(self.said, 1)
        foot.addWidget(self.jump)
        whole.addLayout(foot)
        open_large(self, 920, 720)
        self.setMinimumSize(360, 320)
        self.view.setFocus()


class _Head(QWidget):
    """The names of the languages above their columns."""

    def __init__(self, view: RowsView) -> None:
        super().__init__()
        self.setFixedHeight(40)
        self._view = view
        self._names = ("", "")

    def show_names(self, source: str, target: str) -> None:
        """Show these."""
        if self._names != (source, target):
            self._names = (source, target)
            self.setAccessibleName(" — ".join(self._names))
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw them, and a line below."""
        theme, columns = design.theme(), columns_in(self._view.viewport().width())
        mirrored = is_mirrored()
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # sides are told here
        painter.setFont(font_for(spoken(), design.SMALL, weight=QFont.Weight.DemiBold))
        painter.setPen(QColor(theme.quiet))
        source, target = self._names
        if not columns.side_by_side:
            source, target = f"{source} · {target}", ""
        for name, column in ((source, columns.source), (target, columns.translation)):
            left = self.width() - column.left - column.width if mirrored else column.left
            painter.drawText(left, 0, column.width, self.height(), side | Qt.AlignmentFlag.AlignVCenter, name.upper())
        painter.setPen(QColor(theme.line))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()
