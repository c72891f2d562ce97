"""How and where the subtitles are shown: what a person may choose, and what it comes to. Knows no Qt."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

Colour = tuple[int, int, int]
"""Red, green, blue, 0 to 255."""


class Content(StrEnum):
    """What the box holds."""

    TRANSLATION = "translation"
    SOURCE = "source"
    BOTH = "both"


class Contrast(StrEnum):
    """Colours of text and box, by name."""

    WHITE_ON_BLACK = "white on black"
    YELLOW_ON_BLACK = "yellow on black"
    BLACK_ON_WHITE = "black on white"
    BLACK_ON_CREAM = "black on cream"


class Lettering(StrEnum):
    """The kind of letters, by name."""

    PLAIN = "plain"
    DYSLEXIA = "dyslexia-friendly"
    SERIF = "serif"


class Edge(StrEnum):
    """What sets letters apart from what is behind them, in the colour of the box; by name."""

    NONE = "none"
    OUTLINE = "outline"
    SHADOW = "shadow"


COLOURS: dict[Contrast, tuple[Colour, Colour]] = {
    Contrast.WHITE_ON_BLACK: ((255, 255, 255), (0, 0, 0)),
    Contrast.YELLOW_ON_BLACK: ((255, 235, 59), (0, 0, 0)),
    Contrast.BLACK_ON_WHITE: ((0, 0, 0), (255, 255, 255)),
    Contrast.BLACK_ON_CREAM: ((24, 20, 10), (255, 246, 222)),
}
"""Text and box."""

SIZES = {"small": 0.75, "standard": 1.0, "large": 1.4, "very large": 2.0}
"""Of the conventional text size (4.5 % of the screen's height)."""

MIN_SIZE, MAX_SIZE = 0.5, 2.0
SIZE_STEP = 0.1
MIN_OPACITY = 0.5
"""A box that is fainter no longer keeps text apart from a busy slide."""
MIN_WIDTH, MAX_WIDTH = 0.3, 0.96

_PLAIN = ("Noto Sans", "Segoe UI", "SF Pro Text", "Helvetica Neue", "DejaVu Sans")
_LETTERS = {
    Lettering.PLAIN: _PLAIN,
    Lettering.DYSLEXIA: ("Atkinson Hyperlegible", "Lexend", "OpenDyslexic", "Verdana", "DejaVu Sans"),
    Lettering.SERIF: ("Noto Serif", "Georgia", "DejaVu Serif"),
}
_SCRIPTS = {
    "ja": ("Noto Sans CJK JP", "Noto Sans JP", "Yu Gothic", "Hiragino Sans", "WenQuanYi Micro Hei"),
    "zh": ("Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei", "PingFang SC", "WenQuanYi Micro Hei"),
    "ko": ("Noto Sans CJK KR", "Noto Sans KR", "Malgun Gothic", "Apple SD Gothic Neo"),
    "ar": ("Noto Naskh Arabic", "Segoe UI", "Geeza Pro"),
    "fa": ("Noto Naskh Arabic", "Segoe UI", "Geeza Pro"),
    "ur": ("Noto Nastaliq Urdu", "Noto Naskh Arabic", "Urdu Typesetting"),
    "he": ("Noto Sans Hebrew", "Segoe UI", "Arial Hebrew"),
    "hi": ("Noto Sans Devanagari", "Nirmala UI", "Kohinoor Devanagari"),
    "th": ("Noto Sans Thai", "Leelawadee UI", "Thonburi"),
}


@dataclass(frozen=True, slots=True)
class Place:
    """Where the box is, as fractions of the screen: its left edge, its bottom edge, its width."""

    left: float
    bottom: float
    width: float


@dataclass(frozen=True, slots=True, kw_only=True)
class OverlayLook:
    """The look of the subtitles on one display; `place` None is the conventional place at the bottom."""

    content: Content = Content.TRANSLATION
    contrast: Contrast = Contrast.WHITE_ON_BLACK
    lettering: Lettering = Lettering.PLAIN
    size: float = 1.0
    opacity: float = 0.8
    edge: Edge = Edge.NONE
    place: Place | None = None

    def resized(self, steps: int) -> OverlayLook:
        """So many steps larger (or smaller), within bounds."""
        return replace(self, size=min(MAX_SIZE, max(MIN_SIZE, round(self.size + steps * SIZE_STEP, 2))))


def next_content(content: Content) -> Content:
    """Translation, source, both, translation …"""
    order = list(Content)
    return order[(order.index(content) + 1) % len(order)]


def families(language: str, lettering: Lettering) -> tuple[str, ...]:
    """Fonts for text of a language, the best first; the desktop takes the first that it has."""
    return (*_SCRIPTS.get(language, ()), *_LETTERS[lettering], *_PLAIN)


def contrast_ratio(one: Colour, other: Colour) -> float:
    """Contrast of two colours by WCAG 2, from 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def over(box: Colour, opacity: float, background: Colour) -> Colour:
    """What a box of this opacity looks like over a background."""
    red, green, blue = (
        round(opacity * top + (1 - opacity) * below) for top, below in zip(box, background, strict=True)
    )
    return red, green, blue


def is_joined(language: str) -> bool:
    """Whether its letters are joined, so that spacing would tear them apart."""
    return language in {"ar", "fa", "ur", "hi", "bn", "mr", "ne", "pa", "gu"}


def is_right_to_left(text: str) -> bool:
    """Whether the first letter with a direction is written to the left, as the Unicode rules tell a paragraph's."""
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False


def audience_display(displays: Sequence[str], primary: str, slides_on: str | None) -> str:
    """The display that the audience sees: the one with the slides, where that is not the speaker's own or is known
    to be all there is; else the first that is not the speaker's.
    """
    if slides_on in displays and (slides_on != primary or len(displays) == 1):
        return str(slides_on)
    return next((display for display in displays if display != primary), primary)


def moved(place: Place, right: float, down: float) -> Place:
    """The place moved by fractions of the screen, kept on it."""
    left = min(1 - place.width, max(0.0, place.left + right))
    return replace(place, left=left, bottom=min(1.0, max(0.08, place.bottom + down)))


def widened(place: Place, by: float) -> Place:
    """The place made wider (or narrower) by a fraction of the screen, about its middle."""
    width = min(MAX_WIDTH, max(MIN_WIDTH, place.width + by))
    left = min(1 - width, max(0.0, place.left - (width - place.width) / 2))
    return replace(place, left=left, width=width)


def _luminance(colour: Colour) -> float:
    red, green, blue = (_linear(channel / 255) for channel in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
