"""Words found in a picture to text blocks in reading order, each with its role."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from statistics import fmean, median
from typing import TypeVar

from translator.flow import Role, TextBlock
from translator.slides.cleaning import clean_lines
from translator.slides.code import are_code, with_code
from translator.slides.columns import in_reading_order
from translator.slides.need import is_shouted
from translator.slides.words import Line, ReadWord, is_dense, is_from_right, joined

TITLE_RATIO, CAPTION_RATIO = 1.2, 0.75
"""Height of a title, and of a caption, relative to the body's."""
GUTTER = 0.02
"""Width of the empty strip between two columns, relative to the picture's."""
_ENDLESS = re.compile(
    r"(?:.*\s)?(?:the|and|(?<!\be[nt] )or|(?:of|for|from|with|by|in|to|as|at|on|into) an"
    r"|und|oder|für|von|zum|zur|des"
    r"|(?:und|oder|für|von|in|mit|auf|aus|bei|nach|zu|über|unter|vor|durch) (?:der|die|den|dem|eine[mnr]?)"
    r"|(?:van|voor|met|in|op|en|uit|door|naar) (?:de|het)"
    r"|ou|(?:dans|pour|par|avec|et|sur|sous|de|à) (?:la|le|les|une)"
    r"|(?:de|en|con|para|por|y|entre) (?:la|las|el|los)"
    r"|(?:para|com|por|sobre|entre|e) (?:os|as)"
    r"|gli|degli|della|delle|nel|nella|(?:con|per|tra|fra|e) (?:il|la|le))"
)
"""What no line of a slide ends with unless it goes on in the next: articles and conjunctions that are no common last
word in any language ("en or" is French for golden), and the others where they follow what they belong to: "os" by
itself is us in Danish.
"""
SENTENCE_ENDS, SENTENCES = (".", "!", "?", "…"), 3
"""How sentences end, and with so many of them on a slide, its points are sentences: a line that does not end so goes on
in the next, also where that begins with a noun's capital.
"""
_STATE = re.compile(r", [A-Z]{2}")
_TALL = re.compile(r"[^acegmnopqrsuvwxyzäöüãõñç,.;:אבגדהוזחטיכמםנסעפצרשת-]")
_DEVANAGARI = re.compile("[\u0900-\u097f]")
_ABOVE = re.compile("[\u0901\u0902\u0908\u0910\u0913\u0914\u093f\u0940\u0945\u0947-\u094c]|\u0930\u094d")
_BELOW = re.compile("[\u093c\u0941-\u0944]")
"""What stands above the line from which the letters of Hindi hang, and below their feet."""
HANGING, ABOVE, BELOW = 0.9, 0.35, 0.2
"""The height of the letters of Hindi, and what is added above and below, relative to a Latin capital's."""
CHARACTER = 1.25
"""The height of a Chinese or Japanese character."""

_Box = TypeVar("_Box", ReadWord, TextBlock)


def text_blocks(words: Iterable[ReadWord], width_px: int, height_px: int) -> tuple[TextBlock, ...]:
    """The blocks of a picture of this size in reading order: one a line, wrapped lines joined.

    Words of a line come in reading order. A slide in a script from right to left is laid out as its mirror image.
    """
    found = list(words)
    mirrored = is_from_right(" ".join(word.text for word in found))
    if mirrored:
        found = [_mirrored(word, width_px) for word in found]
    paragraphs = _paragraphs(in_reading_order(clean_lines(found, height_px), GUTTER * width_px))
    roles = _roles(paragraphs, height_px)
    blocks = with_code([_block(paragraph, role) for paragraph, role in zip(paragraphs, roles, strict=True)])
    return tuple(_mirrored(block, width_px) for block in blocks) if mirrored else blocks


def _mirrored(box: _Box, width_px: int) -> _Box:
    return replace(box, left_px=width_px - box.left_px - box.width_px)


def _paragraphs(lines: Sequence[Line]) -> list[list[Line]]:
    """Paragraphs: a line goes on in the next where its first word would not have fitted."""
    paragraphs: list[list[Line]] = []
    for line in lines:
        if paragraphs and _goes_on(paragraphs[-1][-1], line, lines):
            paragraphs[-1].append(line)
        else:
            paragraphs.append([line])
    return paragraphs


def _goes_on(before: Line, line: Line, lines: Sequence[Line]) -> bool:
    heights = _letter_height([before]), _letter_height([line])
    height = min(heights)
    top = line.top if _TALL.search(line.text) else line.top - 0.25 * height
    alike = max(heights) <= 1.3 * height
    close = -0.3 * height <= top - before.bottom <= 0.9 * height
    centred = abs(line.left + line.right - before.left - before.right) <= height
    aligned = centred or min(abs(line.left - before.left), abs(line.right - before.right)) <= 0.6 * height
    if line.bulleted or not (alike and close and aligned):
        return False
    if line.text[0].isupper() and not (
        _is_unfinished(before.text) or _closes(before, line) or _is_sentence(before, line, lines)
    ):
        return False
    if all(are_code([before.text, line.text])):
        return False
    column = [other.right - other.left for other in lines if abs(other.left - before.left) <= height]
    return before.right - before.left + line.words[0].width_px + 0.2 * height > max(column)


def _is_unfinished(text: str) -> bool:
    """Whether a line ends as none does that is whole. Capitals are letters, names and states, as in "Portland, OR",
    where not all of the line is in them.
    """
    loud = is_shouted(text) and _STATE.fullmatch(text[-4:]) is None
    return _ENDLESS.fullmatch(text.lower() if loud else text) is not None


def _is_sentence(before: Line, line: Line, lines: Sequence[Line]) -> bool:
    """Whether two lines are one sentence: only the second ends as one, and others on the slide do."""
    ends = [other for other in lines if other.text.endswith(SENTENCE_ENDS)]
    return line in ends and before.text[-1].isalnum() and len(ends) >= SENTENCES


def _closes(before: Line, line: Line) -> bool:
    """Whether a bracket that is open at the end of a line is closed in the next."""
    opened = before.text.count("(") > before.text.count(")")
    return opened and line.text.count(")") > line.text.count("(")


def _roles(paragraphs: Sequence[Sequence[Line]], height_px: int) -> list[Role]:
    """The title is the first of the largest in the upper half; a caption is markedly smaller than the body."""
    heights = [_letter_height(paragraph) for paragraph in paragraphs]
    if not heights:
        return []
    weighted = sorted((h, len(joined(paragraph))) for h, paragraph in zip(heights, paragraphs, strict=True))
    half, body = sum(weight for _, weight in weighted) / 2, weighted[-1][0]
    for height, weight in weighted:
        half -= weight
        if half <= 0:
            body = height
            break
    upper = [h for h, paragraph in zip(heights, paragraphs, strict=True) if paragraph[0].top < height_px / 2]
    largest = max(upper, default=0.0)
    alone = len(paragraphs) == 1 and largest >= 0.04 * height_px
    roles, titled = [], False
    for height, paragraph in zip(heights, paragraphs, strict=True):
        large = height >= 0.87 * largest and (height >= TITLE_RATIO * body or alone)
        if large and not titled and paragraph[0].top < height_px / 2:
            roles.append(Role.TITLE)
            titled = True
        else:
            roles.append(Role.CAPTION if height <= CAPTION_RATIO * body else Role.BODY)
    return roles


def _letter_height(paragraph: Sequence[Line]) -> float:
    """The height of a capital in pixels, the median over the words."""
    return median(word.height_px / _share_of_capital(word.text) for line in paragraph for word in line.words)


def _share_of_capital(word: str) -> float:
    """How high a word is relative to a capital: one of letters like "common" is 0.75 as high."""
    if is_dense(word):
        return CHARACTER
    if _DEVANAGARI.search(word):
        return HANGING + ABOVE * bool(_ABOVE.search(word)) + BELOW * bool(_BELOW.search(word))
    return 1.0 if _TALL.search(word) else 0.75


def _block(paragraph: Sequence[Line], role: Role) -> TextBlock:
    left, top = min(line.left for line in paragraph), min(line.top for line in paragraph)
    return TextBlock(
        text=joined(paragraph),
        left_px=left,
        top_px=top,
        width_px=max(line.right for line in paragraph) - left,
        height_px=max(line.bottom for line in paragraph) - top,
        confidence=fmean(word.confidence for line in paragraph for word in line.words),
        role=role,
    )
