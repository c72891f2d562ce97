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
"""Height of a line that is a title where little or nothing else is on the slide, as a share of the picture's, and of
several lines.
"""
TOP, NO_SMALLER, SPACE, TEXTS = 0.15, 0.95, 1.5, 2
"""Where a title ends that is no larger than the body, as a share of the picture's height; its own height, relative to
the body's; the empty space below it, in its heights; and how many texts are there at least.
"""
TITLE_LINES, OF_ONE_SIZE = 3, 1.15
"""Lines of a title at most, and how much larger one of them may be."""


def with_roles(paragraphs: Sequence[list[Line]], height_px: int) -> list[tuple[list[Line], Role]]:
    """The paragraphs, each with what it is; those of a title in several lines are one.

    The title is the first of the largest in the upper half; a caption is markedly smaller than the body.
    """
    if not paragraphs:
        return []
    whole, title = _titled(paragraphs, height_px)
    body = _body_height(whole)
    if title is not None and _outweighs(whole, title):
        body = _body_height(_without(whole, title))
    return [(paragraph, _role(paragraph, number == title, body)) for number, paragraph in enumerate(whole)]


def _role(paragraph: Sequence[Line], is_title: bool, body: float) -> Role:
    if is_title:
        return Role.TITLE
    return Role.CAPTION if letter_height(paragraph) <= CAPTION_RATIO * body else Role.BODY


def _titled(paragraphs: Sequence[list[Line]], height_px: int) -> tuple[list[list[Line]], int | None]:
    """The paragraphs, with the title as one of them, and its place; no place where there is none."""
    first = _first_of_largest(paragraphs, height_px)
    if first is not None:
        end = _end_of_title(paragraphs, first)
        lines = [line for paragraph in paragraphs[first:end] for line in paragraph]
        whole = [*paragraphs[:first], lines, *paragraphs[end:]]
        if end > first + 1 and _are_title(whole, first, height_px):
            return whole, first
        if _is_title(paragraphs, first, height_px):
            return list(paragraphs), first
    return list(paragraphs), _set_apart(paragraphs, height_px)


def _first_of_largest(paragraphs: Sequence[Sequence[Line]], height_px: int) -> int | None:
    """The first of the largest paragraphs in the upper half, without the figures that have a title above: they are
    counted below it, however large they are.
    """
    upper = [number for number, paragraph in enumerate(paragraphs) if paragraph[0].top < height_px / 2]
    least = TITLE_RATIO * _body_height(paragraphs)
    figures = [number for number in upper if is_figure(joined(paragraphs[number]))]
    figures += [
        number
        for number in upper
        if number not in figures and any(_is_counted_beside(paragraphs[number], paragraphs[one]) for one in figures)
    ]
    heads = [number for number in upper if number not in figures and letter_height(paragraphs[number]) >= least]
    highest = min((paragraphs[number][0].top for number in heads), default=height_px)
    upper = [number for number in upper if number not in figures or paragraphs[number][0].top <= highest]
    largest = max((letter_height(paragraphs[number]) for number in upper), default=0.0)
    return next((number for number in upper if letter_height(paragraphs[number]) >= LARGEST * largest), None)


def _is_counted_beside(paragraph: Sequence[Line], figure: Sequence[Line]) -> bool:
    """Whether a paragraph has a number, too, and stands beside a figure, as large: "25 years" beside "54 %"."""
    heights = letter_height(paragraph), letter_height(figure)
    level = paragraph[0].top < figure[0].bottom and figure[0].top < paragraph[0].bottom
    counted = any(map(str.isdigit, joined(paragraph)))
    return counted and level and max(heights) <= OF_ONE_SIZE * min(heights)


def _end_of_title(paragraphs: Sequence[Sequence[Line]], first: int) -> int:
    """Where the paragraphs end that go on below the first as lines of one title do."""
    end = first + 1
    while end < len(paragraphs) and _go_on(paragraphs[end - 1], paragraphs[end]):
        end += 1
    return end


def _is_title(paragraphs: Sequence[Sequence[Line]], place: int, height_px: int) -> bool:
    """Whether this paragraph is larger than the body; one that is most of the slide's text is a title where it is as
    large as one that stands by itself, and all else smaller.
    """
    height = letter_height(paragraphs[place])
    if len(paragraphs) == 1:
        return height >= ALONE * height_px
    if not _outweighs(paragraphs, place):
        return height >= TITLE_RATIO * _body_height(paragraphs)
    return _is_headline(paragraphs, place) and height >= _least_alone(paragraphs[place]) * height_px


def _are_title(whole: Sequence[Sequence[Line]], place: int, height_px: int) -> bool:
    """Whether the lines of this paragraph, which could be points as well, are one title."""
    alone = len(whole) == 1 or _outweighs(whole, place)
    least = (LINES_ALONE if alone else ALONE) * height_px
    return _is_headline(whole, place) and letter_height(whole[place]) >= least


def _outweighs(paragraphs: Sequence[Sequence[Line]], place: int) -> bool:
    """Whether the paragraph is no larger than the body for the only reason that it is most of the text itself."""
    return len(paragraphs) > 1 and letter_height(paragraphs[place]) < TITLE_RATIO * _body_height(paragraphs)


def _is_headline(paragraphs: Sequence[Sequence[Line]], place: int) -> bool:
    """Whether the paragraph is no longer than a title is, all text below is smaller, and small what stands above."""
    height = letter_height(paragraphs[place])
    above = [letter_height(paragraph) for paragraph in paragraphs[:place]]
    below = [letter_height(one) for one in paragraphs[place + 1 :] if not is_figure(joined(one))]
    return (
        len(paragraphs[place]) <= TITLE_LINES
        and all(TITLE_RATIO * other <= CAPTION_RATIO * height for other in above)
        and all(TITLE_RATIO * other <= height for other in below)
    )


def _least_alone(lines: Sequence[Line]) -> float:
    return LINES_ALONE if len(lines) > 1 else ALONE


def _set_apart(paragraphs: Sequence[Sequence[Line]], height_px: int) -> int | None:
    """The place of the first paragraph below a small header where it stands at the top with empty space below it, as
    titles do that are hardly larger than the text.
    """
    least = CAPTION_RATIO * _body_height(paragraphs)
    place = next(number for number, paragraph in enumerate(paragraphs) if letter_height(paragraph) > least)
    first, rest = paragraphs[place], paragraphs[place + 1 :]
    if len(rest) < TEXTS:
        return None
    height, bottom = letter_height(first), max(line.bottom for line in first)
    gap = min(line.top for paragraph in rest for line in paragraph) - bottom
    no_smaller = height >= NO_SMALLER * _body_height(rest)
    apart = bottom <= TOP * height_px and no_smaller and gap >= SPACE * height
    return place if apart else None


def _without(paragraphs: Sequence[Sequence[Line]], place: int) -> list[Sequence[Line]]:
    return [*paragraphs[:place], *paragraphs[place + 1 :]]


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
