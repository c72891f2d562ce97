"""Words placed on a picture of 1280 x 720, and what is read there."""

from __future__ import annotations

from translator.flow import Role, TextBlock
from translator.slides.reading import text_blocks
from translator.slides.words import ReadWord

WIDTH, HEIGHT = 1280, 720


def line(
    text: str, left: int, top: int, *, height: int = 24, number: int = 1, confidence: float = 0.95
) -> list[ReadWord]:
    """The words of a line, letters 0.6 as wide as high and spaces half that."""
    words = []
    for word in text.split():
        width = round(0.6 * height * len(word))
        words.append(
            ReadWord(
                text=word,
                left_px=left,
                top_px=top,
                width_px=width,
                height_px=height,
                confidence=confidence,
                line=(number, 1, 1),
            )
        )
        left += width + round(0.3 * height)
    return words


def lines(*found: tuple[str, int, int], height: int = 24) -> list[ReadWord]:
    return [
        word
        for number, (text, left, top) in enumerate(found, start=1)
        for word in line(text, left, top, height=height, number=number)
    ]


def read(words: list[ReadWord]) -> tuple[TextBlock, ...]:
    return text_blocks(words, WIDTH, HEIGHT)


def texts(words: list[ReadWord]) -> list[str]:
    return [block.text for block in read(words)]


def roles(words: list[ReadWord]) -> list[Role]:
    return [block.role for block in read(words)]


def printed(text: str, left: int, top: int, capital: int = 24, confidence: float = 0.95) -> list[ReadWord]:
    """The words of a line, each as high as its letters are where a capital is so high and begins at `top`."""
    words: list[ReadWord] = []
    number = (top, left, 1)
    for word in text.split():
        low = 0 if set(word) - set("acegmnopqrsuvwxyz") else round(0.25 * capital)
        below = round(0.27 * capital) if set(word) & set("gjpqy") else 0
        width = round(0.75 * capital * len(word))
        words.append(
            ReadWord(
                text=word,
                left_px=left,
                top_px=top + low,
                width_px=width,
                height_px=capital - low + below,
                confidence=confidence,
                line=number,
            )
        )
        left += width + round(0.35 * capital)
    return words
