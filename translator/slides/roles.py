"""What the paragraphs of a slide are, by how large they are and where they stand: title, body, caption. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from translator.flow import Role
from translator.slides.letters import letter_height
from translator.slides.paragraphs import is_close
from translator.slides.words import Line, is_figure, joined

TITLE_RATIO, CAPTION_RATIO = 1.2, 0.75
"""Height of a title, and of a caption, relative to the body's."""
LARGEST = 0.87
"""A title is so large at least, relative to the largest of the upper half."""
ALONE, LINES_ALONE = 0.04, 0.055
"""Height of a line that is a title with nothing else on the slide, as a share of the picture's, and of several lines.
"""
TOP, NO_SMALLER, SPACE = 0.15, 0.95, 1.5
"""Where a title ends that is no larger than the body, as a share of the picture's height; its own height, relative to
the body's; and the empty space below it, in its heights.
"""
TITLE_LINES, OF_ONE_SIZE = 3, 1.15
"""Lines of a title at most, and how much larger one of them may be."""


def with_whole_title(paragraphs: Sequence[list[Line]], height_px: int) -> list[list[Line]]:
    """The paragraphs, those of a title in several lines as one: each may begin with a capital, and none fills its row.

    More lines of one size than a title has are a list.
    """
    first = _title(paragraphs, height_px)
    if first is None:
        return list(paragraphs)
    end = first + 1
    while end < len(paragraphs) and _go_on(paragraphs[end - 1], paragraphs[end]):
        end += 1
    title = [line for paragraph in paragraphs[first:end] for line in paragraph]
    rest = [*paragraphs[:first], *paragraphs[end:]]
    least = TITLE_RATIO * _body_height(rest) if rest else LINES_ALONE * height_px
    if len(title) > TITLE_LINES or letter_height(title) < max(least, ALONE * height_px):
        return list(paragraphs)
    return [*paragraphs[:first], title, *paragraphs[end:]]


def roles_of(paragraphs: Sequence[Sequence[Line]], height_px: int) -> list[Role]:
    """The title is the first of the largest in the upper half; a caption is markedly smaller than the body."""
    if not paragraphs:
        return []
    body = _body_height(paragraphs)
    title = _title(paragraphs, height_px)
    if title is not None:
        height = letter_height(paragraphs[title])
        alone = len(paragraphs) == 1 and height >= ALONE * height_px
        if not alone and height < TITLE_RATIO * body:
            title = 0 if _is_set_apart(paragraphs, body, height_px) else None
    return [
        Role.TITLE
        if number == title
        else Role.CAPTION
        if letter_height(paragraph) <= CAPTION_RATIO * body
        else Role.BODY
        for number, paragraph in enumerate(paragraphs)
    ]


def _title(paragraphs: Sequence[Sequence[Line]], height_px: int) -> int | None:
    """The first of the largest paragraphs in the upper half; a figure, which is counted below and has the slide's title
    above, only where no text is larger than the body.
    """
    upper = [number for number, paragraph in enumerate(paragraphs) if paragraph[0].top < height_px / 2]
    texts = [number for number in upper if not is_figure(joined(paragraphs[number]))]
    body = _body_height(paragraphs) if paragraphs else 0.0
    if any(letter_height(paragraphs[number]) >= TITLE_RATIO * body for number in texts):
        upper = texts
    largest = max((letter_height(paragraphs[number]) for number in upper), default=0.0)
    return next((number for number in upper if letter_height(paragraphs[number]) >= LARGEST * largest), None)


def _is_set_apart(paragraphs: Sequence[Sequence[Line]], body: float, height_px: int) -> bool:
    """Whether the first paragraph stands at the top with empty space below it, as titles do that are hardly larger."""
    first, *rest = paragraphs
    bottom = max(line.bottom for line in first)
    gap = min((line.top for paragraph in rest for line in paragraph), default=0) - bottom
    height = letter_height(first)
    return len(rest) > 1 and bottom <= TOP * height_px and height >= NO_SMALLER * body and gap >= SPACE * height


def _body_height(paragraphs: Sequence[Sequence[Line]]) -> float:
    """The height of the letters that half of the text is no larger than."""
    weighted = sorted((letter_height(paragraph), len(joined(paragraph))) for paragraph in paragraphs)
    half = sum(weight for _, weight in weighted) / 2
    for height, weight in weighted:
        half -= weight
        if half <= 0:
            return height
    return weighted[-1][0]


def _go_on(before: Sequence[Line], after: Sequence[Line]) -> bool:
    """Whether two paragraphs may be one title: close below each other, of one size."""
    heights = letter_height(before), letter_height(after)
    alike = max(heights) <= OF_ONE_SIZE * min(heights)
    return alike and is_close(before[-1], after[0]) and not is_figure(joined(after))
