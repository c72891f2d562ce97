"""Which lines count as read before."""

from __future__ import annotations

import numpy as np
from PIL import Image

from tests.slides.drawing import canvas, font, pixels
from translator.slides.lines import TextLine, find_lines
from translator.slides.memory import PICTURES, LineMemory, looks_alike
from translator.slides.words import ReadWord


def drawn(text: str, top: int = 100) -> Image.Image:
    image, pen = canvas()
    pen.text((100, top), text, fill="black", font=font(32))
    return image


def line(text: str, top: int = 100) -> TextLine:
    (found,) = find_lines(pixels(drawn(text, top)))
    return found


def words(text: str) -> tuple[ReadWord, ...]:
    return (ReadWord(text=text, left_px=100, top_px=100, width_px=80, height_px=30, confidence=0.9, line=(0, 1, 1)),)


def test_line_read_before_is_remembered() -> None:
    memory = LineMemory()
    assert memory.words(line("Restarts")) is None
    memory.keep([line("Restarts"), line("Memory", 200)], [words("Restarts"), words("Memory")])
    assert memory.words(line("Restarts")) == words("Restarts")
    assert memory.words(line("Memory", 200)) == words("Memory")


def test_line_with_nothing_read_in_it_is_not_read_again() -> None:
    memory = LineMemory()
    memory.keep([line("Restarts")], [()])
    assert memory.words(line("Restarts")) == ()


def test_another_word_or_another_place_is_another_line() -> None:
    memory = LineMemory()
    memory.keep([line("Memory 1.5 MB")], [words("Memory")])
    assert memory.words(line("Memory 1.6 MB")) is None
    assert memory.words(line("Memory 1.5 MB", 110)) is None


def test_only_the_last_pictures_are_remembered() -> None:
    memory = LineMemory()
    memory.keep([line("Restarts")], [words("Restarts")])
    for _ in range(PICTURES - 1):
        memory.keep([], [])
    assert memory.words(line("Restarts")) == words("Restarts")
    memory.keep([], [])
    assert memory.words(line("Restarts")) is None


def test_compression_does_not_make_another_line() -> None:
    image = drawn("Conjugate gradients")
    noise = np.random.default_rng(1).normal(0, 4, (720, 1280, 3))
    (noisy,) = find_lines(np.clip(pixels(image) + noise, 0, 255).astype(np.uint8))
    assert looks_alike(line("Conjugate gradients"), noisy)
