"""Slides as they are seen inside a window, of a conference, a player or a browser, whose words are none of theirs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from tests.benchmark.slides.filming import talking_head
from tests.benchmark.slides.shaped import application, pixels_of
from translator.flow import Pixels

NAMES = ("Ana Souza", "Marek Nowak", "Li Wei", "Fatima Haddad", "Jonas Berg", "Priya Raman")
MESSAGES = (
    ("Marek Nowak", "14:01", "Can everybody hear the speaker?"),
    ("Li Wei", "14:03", "Yes, loud and clear. Will the slides be shared afterwards?"),
    ("Priya Raman", "14:04", "They are on the page of the workshop already"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """Colours of a window."""

    ground: str
    bar: str
    text: str
    tile: str


DARK = Look(ground="#1a1a1a", bar="#242424", text="#e6e6e6", tile="#3a3f47")
LIGHT = Look(ground="#f5f5f5", bar="#ebebeb", text="#242424", tile="#d5dae3")


class _Window:
    """Draws on a screen of this size."""

    def __init__(self, width: int, height: int, look: Look) -> None:
        application()
        self.width, self.height, self.look = width, height, look
        self._image = QImage(width, height, QImage.Format.Format_RGB888)
        self._painter = QPainter(self._image)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.fill(0, 0, width, height, look.ground)

    def fill(self, left: float, top: float, width: float, height: float, colour: str, radius: float = 0) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(colour))
        self._painter.drawRoundedRect(QRectF(left, top, width, height), radius, radius)

    def write(
        self,
        text: str,
        left: float,
        top: float,
        size: int = 15,
        colour: str = "",
        width: float = 0,
        *,
        bold: bool = False,
    ) -> float:
        """Write a text, wrapped at a width if there is one; where it ends (pixels from above)."""
        font = QFont("DejaVu Sans")
        font.setPixelSize(size)
        font.setBold(bold)
        self._painter.setFont(font)
        self._painter.setPen(QColor(colour or self.look.text))
        box = QRectF(left, top, width or self.width - left, self.height)
        self._painter.drawText(box, int(Qt.TextFlag.TextWordWrap), text)
        return self._painter.boundingRect(box, int(Qt.TextFlag.TextWordWrap), text).bottom()

    def slide(self, pixels: Pixels, left: int, top: int, width: int, ground: str = "") -> int:
        """Draw a slide as large as it can be in a place so wide, of 16 to 9; where the place ends."""
        height = round(width * 9 / 16)
        if ground:
            self.fill(left, top, width, height, ground)
        fitting = min(width, round(height * pixels.shape[1] / pixels.shape[0]))
        high = round(fitting * pixels.shape[0] / pixels.shape[1])
        self.picture(pixels, left + (width - fitting) // 2, top + (height - high) // 2, fitting)
        return top + height

    def picture(self, pixels: Pixels, left: int, top: int, width: int) -> int:
        """Draw a picture so wide, as high as it is then; where it ends."""
        height = round(width * pixels.shape[0] / pixels.shape[1])
        image = QImage(
            pixels.tobytes(), pixels.shape[1], pixels.shape[0], 3 * pixels.shape[1], QImage.Format.Format_RGB888
        )
        way = Qt.TransformationMode.SmoothTransformation
        scaled = image.scaled(width, height, Qt.AspectRatioMode.IgnoreAspectRatio, way)
        self._painter.drawImage(left, top, scaled)
        return top + height

    def person(self, number: int, left: int, top: int, width: int) -> int:
        """Somebody's picture, every third only by initials, with the name in its lower left corner."""
        name, height = NAMES[number % len(NAMES)], round(width * 9 / 16)
        if number % 3 == 2:
            self.fill(left, top, width, height, self.look.tile, 6)
            side = 0.5 * height
            self.fill(left + (width - side) / 2, top + 0.2 * height, side, side, "#7a4fa3", side / 2)
            initials = "".join(word[0] for word in name.split())
            self.write(
                initials, left + (width - 1.4 * 0.45 * side) / 2, top + 0.28 * height, round(0.45 * side), "#ffffff"
            )
        else:
            self.picture(np.roll(talking_head(2.0 * number), number, axis=2), left, top, width)
        self.fill(left + 4, top + height - 24, 9 * len(name) + 8, 20, "#202020", 4)
        self.write(name, left + 8, top + height - 23, 13, "#ffffff")
        return top + height

    def buttons(self, names: Sequence[str], left: int, top: int, step: int) -> None:
        """A row of signs with their names below; the last is red."""
        for number, name in enumerate(names):
            at = left + number * step
            self.fill(at + 14, top, 24, 22, "#d13438" if number == len(names) - 1 else "#8a8f98", 8)
            self.write(name, at, top + 26, 12)

    def seen(self) -> Pixels:
        self._painter.end()
        return pixels_of(self._image)


def gallery(slide: Pixels) -> Pixels:
    """A dark conference with people on the right and buttons below."""
    window = _Window(1920, 1080, DARK)
    window.fill(0, 0, 1920, 30, "#0f0f0f")
    window.write("Conference Meeting", 16, 6)
    window.slide(slide, 0, 100, 1520, "#000000")
    window.fill(560, 44, 340, 28, "#1f8a3b", 6)
    window.write("You are viewing Ana Souza's screen", 580, 49, 14, "#ffffff")
    window.fill(910, 44, 120, 28, "#3c3c3c", 6)
    window.write("View Options", 922, 49, 14)
    for number in range(4):
        window.person(number, 1540, 60 + 220 * number, 360)
    window.fill(0, 1010, 1920, 70, window.look.bar)
    names = ("Mute", "Stop Video", "Security", "Participants", "Chat", "Share Screen", "Record", "Reactions", "Leave")
    window.buttons(names, 300, 1020, 150)
    return window.seen()


def filmstrip(slide: Pixels) -> Pixels:
    """A light conference with people above and buttons at the top."""
    window = _Window(1920, 1080, LIGHT)
    window.fill(0, 0, 1920, 56, window.look.bar)
    window.write("00:42:17", 24, 18)
    window.buttons(("Chat", "People", "Raise", "React", "View", "More", "Camera", "Mic", "Leave"), 900, 6, 106)
    for number in range(5):
        window.person(number, 330 + 260 * number, 66, 240)
    window.slide(slide, 240, 215, 1440)
    window.write("Ana Souza is presenting", 250, 1042, 14)
    return window.seen()


def chat(slide: Pixels) -> Pixels:
    """A dark conference in a browser, with the chat on the right."""
    window = _Window(1920, 1080, Look(ground="#202124", bar="#35363a", text="#e8eaed", tile="#3c4043"))
    window.fill(0, 0, 1920, 40, "#35363a")
    window.write("Workshop on translation", 60, 11, 14)
    window.fill(0, 40, 1920, 42, "#202124")
    window.fill(120, 46, 1500, 30, "#3c4043", 15)
    window.write("meet.example.org/abc-defg-hij", 150, 52, 15)
    window.slide(slide, 24, 120, 1440)
    window.fill(1490, 100, 410, 880, "#ffffff", 8)
    window.write("In-call messages", 1514, 120, 20, "#202124")
    top = 170.0
    for name, at, text in MESSAGES:
        window.write(f"{name}   {at}", 1514, top, 14, "#5f6368", bold=True)
        top = window.write(text, 1514, top + 22, 15, "#202124", 360) + 24
    window.fill(1514, 920, 360, 40, "#f1f3f4", 20)
    window.write("Send a message to everyone", 1534, 931, 14, "#5f6368")
    window.write("14:05  |  abc-defg-hij", 24, 1030, 17)
    for number in range(7):
        window.fill(700 + 60 * number, 1015, 44, 44, "#ea4335" if number == 6 else "#3c4043", 22)
    return window.seen()


def page(slide: Pixels) -> Pixels:
    """A player in a light page, with its title below and other films beside it."""
    window = _Window(1920, 1080, Look(ground="#ffffff", bar="#ffffff", text="#0f0f0f", tile="#dddddd"))
    window.write("VideoHall", 60, 18, 22, bold=True)
    window.fill(600, 10, 560, 38, "#f2f2f2", 19)
    window.write("Search", 620, 19, 16, "#606060")
    below = window.slide(slide, 60, 76, 1280, "#000000")
    window.write("Keynote of the annual meeting (full recording)", 60, below + 14, 20, bold=True)
    window.write("Institute of Applied Studies", 120, below + 60, 16, bold=True)
    window.write("12K subscribers", 120, below + 82, 12, "#606060")
    window.fill(420, below + 58, 110, 38, "#0f0f0f", 19)
    window.write("Subscribe", 440, below + 68, 14, "#ffffff")
    window.fill(60, below + 115, 1280, 90, "#f2f2f2", 12)
    window.write("3,412 views  2 weeks ago", 76, below + 124, 14, bold=True)
    window.write("The first lecture of the evening series, recorded in the great hall.", 76, below + 148, 14)
    titles = ("How bridges are built", "A walk through the old town", "Ten recipes for winter", "The history of clocks")
    for number, title in enumerate(titles):
        window.picture(talking_head(3.0 * number), 1370, 76 + 120 * number, 190)
        window.write(title, 1575, 80 + 120 * number, 15, "", 300, bold=True)
        window.write("Open Lectures", 1575, 124 + 120 * number, 12, "#606060")
    return window.seen()


def player(slide: Pixels) -> Pixels:
    """A player's window with its menu above and its controls below."""
    height = 720
    window = _Window(1280, height + 140, LIGHT)
    window.fill(0, 0, 1280, 30, "#dfe3e8")
    window.write("lecture-recording.mp4 - Media Player", 480, 6, 14)
    for number, menu in enumerate(("Media", "Playback", "Audio", "Video", "Subtitle", "Tools", "View", "Help")):
        window.write(menu, 12 + 80 * number, 34, 14)
    window.slide(slide, 0, 60, 1280, "#000000")
    window.write("00:42", 10, height + 66, 13)
    window.fill(70, height + 72, 1130, 4, "#b0b6bf")
    window.write("12:30", 1220, height + 66, 13)
    for number in range(8):
        window.fill(12 + 44 * number, height + 92, 34, 34, "#d5dae3", 4)
    window.write("100%", 1220, height + 100, 13)
    return window.seen()


def corner(slide: Pixels) -> Pixels:
    """The whole screen, with the presenter's picture and name in a corner."""
    window = _Window(1920, round(1920 * slide.shape[0] / slide.shape[1]), DARK)
    end = window.picture(slide, 0, 0, 1920)
    window.person(0, 1600, end - 180, 320)
    return window.seen()


IN_WINDOW: dict[str, Callable[[Pixels], Pixels]] = {
    "gallery": gallery,
    "filmstrip": filmstrip,
    "chat": chat,
    "page": page,
    "player": player,
    "corner": corner,
}
"""The windows by name: each gives a screen on which a slide is seen in it."""
