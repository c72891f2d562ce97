"""Which rows of letters are one line, as they are found in drawn pictures."""

from __future__ import annotations

from PIL import ImageDraw

from tests.slides.drawing import canvas, font, pixels
from translator.slides.lines import TextLine, find_lines


def lines(*texts: tuple[str, int, int, int]) -> list[TextLine]:
    """Lines found where each text is drawn: left end, baseline, size."""
    image, pen = canvas()
    for text, left, base, size in texts:
        pen.text((left, base), text, fill="black", font=font(size), anchor="ls")
    return find_lines(pixels(image))


def beside(text: str, gap: float, size: int = 40) -> int:
    """Where a text begins that stands so far, in its letter heights, from one that begins at 100."""
    pen = ImageDraw.Draw(canvas()[0])
    return round(100 + pen.textlength(text, font=font(size)) + gap * 0.73 * size)


def test_words_as_far_apart_as_in_letters_of_one_width_are_one_line() -> None:
    assert len(lines(("import numpy", 100, 300, 40), ("as np", beside("import numpy", 1.4), 300, 40))) == 1
    assert len(lines(("loss", 100, 300, 40), ("= total", beside("loss", 1.1), 300, 40))) == 1


def test_farther_apart_or_on_another_line_they_are_not() -> None:
    assert len(lines(("import numpy", 100, 300, 40), ("as np", beside("import numpy", 2.2), 300, 40))) == 2
    assert len(lines(("import numpy", 100, 300, 40), ("as np", beside("import numpy", 1.4), 308, 40))) == 2
