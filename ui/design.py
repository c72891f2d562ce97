"""The look of the windows: one type scale, one spacing unit, a light and a dark palette, icons drawn for it."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.resources import files
from string import Template

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication

UNIT = 8
"""Every distance is a multiple of this (px)."""

LOW_PX = 840
"""A display with less room in height is low: cards stand closer there, and some have beside them what is said above."""

FLAT_PX = 640
"""One with less, such as 1920 × 1080 at 200 %, is flat: rows of buttons have what is said beside them, not above."""

SMALL, TEXT, HEADING, TITLE = 12, 14, 17, 26
"""The type scale (px)."""

ICON_PX = 20
LEADING_PX, GAP_PX = 16, 4
"""An icon before a button's text, and the room between beside the little that Qt leaves."""
BESIDE_NAME_PX, BESIDE_SIGN_PX = 12, 13
"""What a flat button has beside its name, or beside its sign: no frame is seen there, so that the name is in line."""
_STILL = "surtitle-still"  # the app's property: whether nothing is to move
_DRESSED = "surtitle-dark"  # the app's property: True, False, or None for the desktop's


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """Colours by what they are for."""

    ground: str
    card: str
    field: str
    line: str
    text: str
    quiet: str
    accent: str
    on_accent: str
    accent_over: str
    selected: str
    mark: str
    on_mark: str
    good: str
    warning: str
    error: str


LIGHT = Theme(
    ground="#f3f5f5",
    card="#ffffff",
    field="#f7f9f9",
    line="#ccd5d5",
    text="#15201f",
    quiet="#52615f",
    accent="#0b6e69",
    on_accent="#ffffff",
    accent_over="#095a56",
    selected="#e3efee",
    mark="#ffdf70",
    on_mark="#15201f",
    good="#1f8a5b",
    warning="#8f5b00",
    error="#b3261e",
)
DARK = Theme(
    ground="#101716",
    card="#1a2322",
    field="#222d2b",
    line="#384644",
    text="#e9f1ef",
    quiet="#a3b3b0",
    accent="#4cc2b8",
    on_accent="#06201e",
    accent_over="#6fd3ca",
    selected="#263b38",
    mark="#f2c14b",
    on_mark="#15201f",
    good="#5ccf98",
    warning="#f2b84b",
    error="#ff8a80",
)

_STILL_STYLE = "* { widget-animation-duration: 0; }"
_STYLE = Template(
    """
    QWidget { color: $text; font-size: ${text_px}px; }
    QMainWindow, QDialog, QMessageBox, QWidget#ground { background: $ground; }
    QFrame#card { background: $card; border: 1px solid $line; border-radius: 10px; }
    QLabel#title { font-size: ${title_px}px; font-weight: 600; }
    QLabel#heading { font-size: ${heading_px}px; font-weight: 600; }
    QLabel#section { font-size: ${small_px}px; font-weight: 600; color: $quiet; }
    QLabel#quiet { font-size: ${small_px}px; color: $quiet; }
    QLabel#heard { font-size: ${heading_px}px; }
    QLabel#key {
        font-size: ${small_px}px; font-weight: 600; background: $field; border: 1px solid $line; border-radius: 5px;
        padding: 1px 7px;
    }
    QLabel#warning { color: $warning; font-weight: 600; }
    QLabel#error { color: $error; font-weight: 600; }
    QComboBox, QPushButton, QToolButton, QLineEdit {
        min-height: 34px; border: 1px solid $line; border-radius: 7px; padding: 0 12px; background: $field;
    }
    QComboBox:hover, QPushButton:hover, QToolButton:hover, QLineEdit:hover { border-color: $quiet; }
    QComboBox:focus, QPushButton:focus, QToolButton:focus, QLineEdit:focus {
        border: 2px solid $accent; padding: 0 11px;
    }
    QLineEdit { padding: 0 4px; }
    QLineEdit:focus { padding: 0 3px; }
    QComboBox QLineEdit, QComboBox QLineEdit:hover, QComboBox QLineEdit:focus {
        min-height: 0; border: 0; padding: 0; background: transparent;
        selection-background-color: $accent; selection-color: $on_accent;
    }
    QComboBox[unknown="true"] { color: $error; }
    QCheckBox { min-height: 26px; spacing: 10px; }
    QCheckBox::indicator {
        width: 18px; height: 18px; border: 1px solid $quiet; border-radius: 4px; background: $field;
    }
    QCheckBox::indicator:focus { border: 2px solid $accent; width: 16px; height: 16px; }
    QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url($check); }
    QCheckBox::indicator:checked:focus { border-color: $text; }
    QComboBox::drop-down { border: 0; width: 28px; }
    QComboBox::down-arrow { image: url($chevron); width: 16px; height: 16px; }
    QComboBox QAbstractItemView, QListView#languages {
        background: $card; border: 1px solid $line; selection-background-color: $accent;
        selection-color: $on_accent; outline: 0;
    }
    QListView#languages::item { min-height: 26px; padding: 0 10px; }
    QPushButton:checked, QToolButton:checked { background: $accent; border-color: $accent; color: $on_accent; }
    QPushButton:checked:focus { border: 2px solid $text; }
    QPushButton:disabled, QComboBox:disabled, QToolButton:disabled { color: $quiet; background: $ground; }
    QPushButton#primary {
        min-height: 44px; padding: 0 24px; font-size: ${heading_px}px; font-weight: 600;
        background: $accent; border-color: $accent; color: $on_accent;
    }
    QPushButton#beside { min-height: 44px; padding: 0 20px; font-size: ${heading_px}px; }
    QPushButton#beside:focus { padding: 0 19px; }
    QPushButton#primary:hover { background: $accent_over; border-color: $accent_over; }
    QPushButton#primary:focus { border: 2px solid $text; padding: 0 23px; }
    QPushButton#primary:disabled { background: $line; border-color: $line; color: $quiet; }
    QPushButton#round {
        background: $accent; border-color: $accent; color: $on_accent; font-weight: 600; border-radius: 18px;
        padding: 0 16px;
    }
    QPushButton#round:hover { background: $accent_over; border-color: $accent_over; }
    QPushButton#round:focus { border: 2px solid $text; padding: 0 15px; }
    QToolButton#plain { border: 1px solid transparent; background: transparent; padding: 0; min-width: 34px; }
    QToolButton#named { border: 1px solid transparent; background: transparent; padding: 0 8px; }
    QToolButton#named:focus { border: 2px solid $accent; padding: 0 7px; }
    QToolButton#named:checked { background: $selected; color: $text; }
    QToolButton#named::menu-indicator { image: none; }
    QToolButton#plain::menu-indicator { image: none; }
    QToolButton#plain:focus { border: 2px solid $accent; }
    QProgressBar { max-height: 6px; border: 0; border-radius: 3px; background: $line; }
    QProgressBar::chunk { border-radius: 3px; background: $accent; }
    QSlider { min-height: 34px; }
    QSlider::groove:horizontal { height: 4px; background: $line; border-radius: 2px; }
    QSlider::$filled:horizontal { background: $accent; border-radius: 2px; }
    QSlider::handle:horizontal { width: 16px; margin: -7px 0; border-radius: 8px; background: $accent; }
    QSlider::handle:horizontal:focus { background: $text; }
    QLineEdit QToolButton { min-height: 0; border: 0; padding: 0; background: transparent; }
    QTableView#rows { background: transparent; border: 0; outline: 0; selection-background-color: transparent; }
    QTreeWidget#talks {
        background: transparent; border: 0; outline: 0; selection-background-color: $selected; selection-color: $text;
    }
    QTreeWidget#talks::item { min-height: 34px; padding: 0 8px; }
    QTreeWidget#talks::item:selected { background: $selected; color: $text; }
    QTreeWidget#talks::item:selected:active { background: $accent; color: $on_accent; }
    QTreeWidget#talks QHeaderView::section {
        background: transparent; border: 0; border-bottom: 1px solid $line; color: $quiet;
        font-size: ${small_px}px; font-weight: 600; padding: 4px 12px;
    }
    QTreeWidget#talks QHeaderView { background: transparent; }
    QPlainTextEdit#editor {
        background: $field; border: 2px solid $accent; border-radius: 6px;
        selection-background-color: $accent; selection-color: $on_accent;
    }
    QPlainTextEdit#preview {
        background: $field; border: 1px solid $line; border-radius: 7px; padding: 6px;
        selection-background-color: $accent; selection-color: $on_accent;
    }
    QPlainTextEdit#preview:focus { border: 2px solid $accent; padding: 5px; }
    QScrollArea { border: 0; background: transparent; }
    QAbstractScrollArea::corner { border: 0; background: transparent; }
    QScrollArea > QWidget > QWidget { background: transparent; }
    QScrollBar:vertical { width: 8px; background: transparent; }
    QScrollBar::handle:vertical { background: $line; border-radius: 4px; min-height: 24px; }
    QScrollBar:horizontal { height: 8px; background: transparent; }
    QScrollBar::handle:horizontal { background: $line; border-radius: 4px; min-width: 24px; }
    QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
    QToolTip { background: $card; color: $text; border: 1px solid $line; padding: 4px; }
    """
)


def theme() -> Theme:
    """The one that the app was dressed in, else the one that the desktop asks for."""
    application = QGuiApplication.instance()
    dressed = None if application is None else application.property(_DRESSED)
    if dressed is not None:
        return DARK if dressed else LIGHT
    return DARK if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT


def is_still() -> bool:
    """Whether nothing is to move that is not itself what is to be read."""
    application = QGuiApplication.instance()
    return application is not None and bool(application.property(_STILL))


def set_still(app: QApplication, still: bool) -> None:
    """Have nothing move from now on, or have it move again."""
    app.setProperty(_STILL, still)
    app.setStyleSheet(style(theme(), mirrored=app.isRightToLeft()))


def style(chosen: Theme, *, mirrored: bool = False) -> str:
    """The style sheet of a theme; `mirrored` for an interface that is written from right to left."""
    colours = {name: getattr(chosen, name) for name in Theme.__dataclass_fields__}
    return (_STILL_STYLE if is_still() else "") + _STYLE.substitute(
        colours | {"text": chosen.text},
        filled="add-page" if mirrored else "sub-page",  # Qt turns a slider round, but not their names
        text_px=TEXT,
        title_px=TITLE,
        heading_px=HEADING,
        small_px=SMALL,
        chevron=_path("chevron"),
        check=_path("check-dark" if chosen is DARK else "check"),
    )


def _path(icon: str) -> str:
    """Where an icon lies, as a style sheet names it."""
    return str(files("resources") / "icons" / f"{icon}.svg").replace("\\", "/")


def dress(app: QApplication, chosen: Theme | None = None) -> None:
    """Give the app this look, whatever the desktop asks for; without `chosen`, the desktop's."""
    app.setProperty(_DRESSED, None if chosen is None else chosen is DARK)
    chosen = chosen or theme()
    app.setStyle("Fusion")
    palette = QPalette()
    for role, colour in (
        (QPalette.ColorRole.Window, chosen.ground),
        (QPalette.ColorRole.WindowText, chosen.text),
        (QPalette.ColorRole.Base, chosen.card),
        (QPalette.ColorRole.Text, chosen.text),
        (QPalette.ColorRole.Button, chosen.field),
        (QPalette.ColorRole.ButtonText, chosen.text),
        (QPalette.ColorRole.Highlight, chosen.accent),
        (QPalette.ColorRole.HighlightedText, chosen.on_accent),
        (QPalette.ColorRole.PlaceholderText, chosen.quiet),
    ):
        palette.setColor(role, QColor(colour))
    app.setPalette(palette)
    app.setStyleSheet(style(chosen, mirrored=app.isRightToLeft()))
    app.setWindowIcon(QIcon(str(files("resources") / "icons" / "surtitle.svg")))


def gap_px() -> int:
    """The room between cards, and above and below them, on the display on which windows open."""
    return UNIT if is_low() else 2 * UNIT


def is_low() -> bool:
    """Whether the display on which windows open is low."""
    return QGuiApplication.primaryScreen().availableGeometry().height() < LOW_PX


def is_flat() -> bool:
    """Whether the display on which windows open is flat."""
    return QGuiApplication.primaryScreen().availableGeometry().height() < FLAT_PX


def icon(name: str, colour: str) -> QIcon:
    """An icon of resources/icons in a colour, sharp up to 300 %."""
    result = QIcon()
    for scale in (1, 2, 3):
        result.addPixmap(pixmap(name, colour, ICON_PX, scale))
    return result


def lead(button: QAbstractButton, name: str, colour: str) -> None:
    """Put an icon of resources/icons before a button's text, sharp up to 300 %."""
    result = QIcon()
    for scale in (1, 2, 3):
        drawn = pixmap(name, colour, LEADING_PX, scale)
        whole = QPixmap(QSize(LEADING_PX + GAP_PX, LEADING_PX) * scale)
        whole.setDevicePixelRatio(scale)
        whole.fill(Qt.GlobalColor.transparent)
        painter = QPainter(whole)
        painter.drawPixmap(GAP_PX if button.layoutDirection() is Qt.LayoutDirection.RightToLeft else 0, 0, drawn)
        painter.end()
        result.addPixmap(whole)
    button.setIcon(result)
    button.setIconSize(QSize(LEADING_PX + GAP_PX, LEADING_PX))


def pixmap(name: str, colour: str, size_px: int, ratio: float) -> QPixmap:
    """An icon drawn once, `size_px` large on a display of this device pixel ratio."""
    drawing = (files("resources") / "icons" / f"{name}.svg").read_text("utf-8").replace("currentColor", colour)
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    whole = round(size_px * ratio)
    drawn = QPixmap(QSize(whole, whole))
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    renderer.render(painter, QRectF(0, 0, whole, whole))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn
