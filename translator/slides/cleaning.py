"""Lines without what is no text of the slide: bullets, page numbers, specks that were taken for letters."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise, zip_longest
from statistics import median

from translator.slides.code import are_code, is_parted
from translator.slides.words import Line, ReadWord, is_dense, is_syllabic

LEAST_CONFIDENCE = 0.4
"""Words the recogniser is less sure of are dropped."""
SURE = 0.6
"""The same for symbols, and for words of up to three letters with no sure longer one in their line: often specks."""
FEW = 0.85
"""The same where a line has no more than three letters in all, and is no figure: in photographs often specks."""
ICON, LESS_SURE, DOUBTFUL = 0.75, 0.1, 0.2
"""A first word of up to two letters below this, and so much less sure than the second, is an icon; a well-formed word
above this is kept in any line.
"""
SPACE, FIGURE_SPACE, LARGE = 2.5, 0.8, 0.06
"""Empty space between two words of a line at most, in their heights, and beside a figure that is larger than this share
of the picture: it stands by itself, with what it counts below.
"""
CODE_GAP = 4.0
"""Line heights of empty space inside a line of code at most: some six spaces."""
OF_CELL, CELLS = 0.25, 2
"""How sure the recogniser must be of a figure, and its unit, in a row with a line that was surely read; and so many of
these make a row that a short word belongs to as well.
"""
OF_ONE_SIZE, AT_ONE_EDGE, ON_ONE_LINE = 0.7, 0.3, 0.15
"""How much lower a line of the same text may be, by its letters, and how far off its edge, in line heights; and how far
apart, at their heads or feet, lines are that stand level.
"""
NUMBER_MARGIN, EDGE, NUMBER_SIZE = 0.18, 0.08, 0.03
"""Shares of the picture's height: the margin where a small number alone is a page number, and the edge where any is."""
ALONE, EVEN = 2, 1.15
"""As many numbers of its size at its height, itself among them, may be a page number and a date; more are a scale. So
are more above it, in steps that differ by this factor at most.
"""
SYMBOL_BULLETS = frozenset("•◦▪■●○‣·*°¢©®«»›>-–—+=@¤§~_|.")
UNITS = frozenset("%‰€$£")
"""Signs that end a line as a word may."""
BRACKETS = {")": "(", "]": "[", "}": "{"}
"""Brackets that close, with those that open: where one is open in a line, the other may end it."""
LETTER_BULLETS = frozenset("eocaOC0&\u0660")
"""What round bullets are read as; a word too, so only where the space after it is wide."""
_PARTS = re.compile(r"['’./:@_(),?=&-]+")
"""What parts a word that is hyphenated or elided, an address or code."""
_END = re.compile(r"\W+$")
_NAME = re.compile(r"\W*[A-ZÀ-Þ][a-zà-ÿ]+(?:-[A-Za-zÀ-ÿ][a-zà-ÿ]+)*\W*")
_ADDRESS = re.compile(r"(https?:)?//\S+|https?:|\S+\w\.[a-z]{2,4}(/\S*)?", re.IGNORECASE)
"""An address; its recogniser knows none, and is never sure of one."""
_OF_PAGES = r"\d{1,3}(?:\s*(?:/|\||of|de|von|sur|di|из|av|van|z|من)\s*\w{1,3})?"
_PAGE_WORD = (
    r"page|slide|seite|folie|p[áa]gina|diapositiv[aeo]|sida|side|strona|страница|слайд|صفحة|شريحة|pp?\.|s\.|стр\."
)
_PAGE_NUMBER = re.compile(
    rf"(?:(?:{_PAGE_WORD})\s*)?{_OF_PAGES}|[-–—]\s*\d{{1,3}}\s*[-–—]|第?\s*\d{{1,3}}\s*(?:页|頁|ページ|枚目)",
    re.IGNORECASE,
)
"""A number, of how many, with the word for a page or between dashes."""
_TIME = r"\d{1,2}(:\d\d){1,2}"
_PLAYER_TIME = re.compile(rf"{_TIME}(\s*/\s*{_TIME})?")
_PLAYED = re.compile(rf"{_TIME}\s*/\s*{_TIME}")
"""How far a player is, of how long it plays; a time alone may be a clock's, or of a programme."""
_FIGURE = re.compile(r"[-+−~≈<>$€£]?\d[\d.,:/]*(?:\d|\s?[%‰°€$£])")
"""A number of two signs or more."""
_DECIMAL = re.compile(r"\d{1,3}(?:[.,]\d{1,3})+%?")
"""A number that no speck looks like; its recogniser is not sure of some."""
_NUMBER = re.compile(r"[-+−]?\d[\d.,]*%?")
_SLASHED = re.compile(r"(\d{1,2}) ?[1lI|] ?([1-9]\d)")


def clean_lines(words: Iterable[ReadWord], height_px: int) -> list[Line]:
    """Lines without junk and page numbers, split where a gap shows that two columns were read as one line.

    A line of code is one line again, however wide its gaps.
    """
    plausible = [word for word in words if word.text.strip() and word.height_px <= 0.3 * height_px]
    runs = groupby(sorted(plausible, key=lambda word: word.line), key=lambda word: word.line)
    parts = [Line(tuple(part)) for _, run in runs for part in _split(list(run), height_px)]
    found = []
    whole = list(_with_wide_code(parts))
    sure = [part for part in whole if _is_sure(part.words)]
    times = [part for part in whole if _PLAYED.fullmatch(part.text) and part.top > (1 - EDGE) * height_px]
    for part in whole:
        if any(_is_control(part, time) for time in times):
            continue
        beside = any(_stand_together(part, other) for other in sure)
        if _NUMBER.fullmatch(part.text) and part.words[0].confidence >= OF_CELL and _is_of_scale(part, whole):
            found.append(part)
            continue
        line = _cleaned(part.words, beside=beside, level=sum(_stand_level(part, other) for other in sure))
        number = line is not None and any(_is_page_number(one, height_px) for one in (line, part))
        if line is not None and (not number or _is_of_scale(part, whole)):
            found.append(line)
    return found


def _split(words: list[ReadWord], height_px: int) -> list[list[ReadWord]]:
    height = median(word.height_px for word in words)
    parts = [[words[0]]]
    for before, word in pairwise(words):
        figures = height >= LARGE * height_px and (_has_digit(before) or _has_digit(word))
        most = FIGURE_SPACE if figures else SPACE
        if not word.close and word.left_px - before.right_px > most * height:
            parts.append([])
        parts[-1].append(word)
    return parts


def _has_digit(word: ReadWord) -> bool:
    return any(character.isdigit() for character in word.text)


def _with_wide_code(parts: Sequence[Line]) -> Iterator[Line]:
    """The parts, those of one line of code joined."""
    rows: list[list[Line]] = []
    for part in sorted(parts, key=lambda part: part.left):
        row = next((row for row in rows if _goes_on(row[-1], part)), None)
        if row is None:
            rows.append([part])
        else:
            row.append(part)
    for row in rows:
        yield from _joined_code(row)


def _goes_on(before: Line, part: Line) -> bool:
    """Whether the part stands right of the other on its baseline, no farther than code leaves empty."""
    overlap = min(before.bottom, part.bottom) - max(before.top, part.top)
    level = overlap >= 0.5 * min(before.height, part.height)
    return level and 0 <= part.left - before.right <= CODE_GAP * max(before.height, part.height)


def _joined_code(row: Sequence[Line]) -> list[Line]:
    """The longest stretch of the row that is code together as one line, and what is beside it."""
    for length in range(len(row), 1, -1):
        for start in range(len(row) - length + 1):
            stretch, after = row[start : start + length], row[start + length :]
            if is_parted([part.text for part in stretch]):
                whole = Line(tuple(word for part in stretch for word in part.words))
                return [*_joined_code(row[:start]), whole, *_joined_code(after)]
    return list(row)


def _is_sure(words: Sequence[ReadWord]) -> bool:
    """Whether there is a word that was surely read."""
    return any(word.confidence >= (SURE if word.letters > 3 else 0.9) and word.letters > 1 for word in words)


def _stand_together(line: Line, other: Line) -> bool:
    """Whether two lines are of one size, and one close below the other with a common edge: of one text."""
    height = max(line.height, other.height)
    apart = max(line.top - other.bottom, other.top - line.bottom)
    edge = min(abs(line.left - other.left), abs(line.right - other.right))
    alike = min(line.height, other.height) >= OF_ONE_SIZE * height
    return alike and 0 <= apart <= height and edge <= AT_ONE_EDGE * height


def _stand_level(line: Line, other: Line) -> bool:
    """Whether two lines are of one size and stand on one line: cells of a row, points in two columns."""
    height = max(line.height, other.height)
    alike = min(line.height, other.height) >= OF_ONE_SIZE * height
    apart = min(abs(line.top - other.top), abs(line.bottom - other.bottom))
    return alike and line is not other and apart <= ON_ONE_LINE * height


def _cleaned(words: Sequence[ReadWord], *, beside: bool = False, level: int = 0) -> Line | None:
    """The line without its bullet, doubtful words and stray symbols; None if nothing is left.

    `beside`: a line of the same text was surely read. A name is never sure, as its recogniser does not know it.
    `level`: so many that stand level with it were. Of a cell, such as "0,1 mm", its recogniser is often not sure, and
    neither of code, such as "time.sleep(0.2)".
    """
    bulleted = _starts_with_bullet(words)
    sure = _is_sure(words) or ((beside or level > 0) and are_code([Line(tuple(words)).text])[0])
    said = words[1 if bulleted else 0 :]
    few = _least_of_few(said)
    kept: list[ReadWord] = []
    for word, after in zip_longest(said, said[1:]):
        unit = word.text in UNITS and bool(kept) and _NUMBER.fullmatch(kept[-1].text) is not None
        trusted = (beside and _is_name(word)) or _is_of_cell(word, kept, after, level)
        if unit or trusted or word.confidence >= max(few, _least(word, sure)):
            kept.append(word)
    while kept and not kept[0].letters:
        kept.pop(0)
    while kept and not kept[-1].letters and kept[-1].text not in UNITS and not _closes(kept):
        kept.pop()
    letters = sum(word.letters for word in kept)
    if letters == 0 or (letters == 1 and not any(character.isdigit() for character in kept[0].text)):
        return None
    return Line(tuple(kept), bulleted)


def _closes(words: Sequence[ReadWord]) -> bool:
    """Whether the last of the words is a bracket that closes one which is open in those before."""
    opening = BRACKETS.get(words[-1].text, "")
    before = "".join(word.text for word in words[:-1])
    return opening != "" and before.count(opening) > before.count(words[-1].text)


def _is_name(word: ReadWord) -> bool:
    """Whether a word is long and written as a name is."""
    return word.letters > 4 and _NAME.fullmatch(word.text) is not None


def _is_of_cell(word: ReadWord, kept: Sequence[ReadWord], after: ReadWord | None, level: int) -> bool:
    """Whether a word is a figure in a row, its unit, or in a row of several cells a word of three letters or more.

    A digit without a unit may be a speck.
    """
    if not level:
        return False
    if _NUMBER.fullmatch(word.text):
        unit = after is not None and (after.letters > 1 or after.text in UNITS)
        return word.confidence >= OF_CELL and (unit or _FIGURE.fullmatch(word.text) is not None)
    if not _is_well_formed(word.text):
        return False
    if kept and _NUMBER.fullmatch(kept[-1].text):
        return word.confidence >= OF_CELL
    return level >= CELLS and word.letters > 2 and word.confidence >= LEAST_CONFIDENCE


def _least_of_few(words: Sequence[ReadWord]) -> float:
    """How sure the recogniser must be of the words of a line; more where there is so little that it may be specks."""
    few = sum(word.letters for word in words) <= 3
    return FEW if few and not _FIGURE.fullmatch(" ".join(word.text for word in words)) else 0.0


def _is_well_formed(text: str) -> bool:
    """Whether this is a word or a number, in parts or whole, each part in one case; in any script that has cases."""
    start = next((place for place, letter in enumerate(text) if letter.isalnum()), len(text))
    parts = _PARTS.split(_END.sub("", text[start:]))
    return parts != [""] and all(
        part.isdigit() or (part.isalpha() and (part.islower() or part.isupper() or part.istitle()))
        for part in parts
        if part
    )


def _least(word: ReadWord, sure: bool) -> float:
    if _ADDRESS.fullmatch(word.text) or (sure and _DECIMAL.fullmatch(word.text)):
        return 0.0
    long = word.letters > 4 or "_" in word.text
    if is_dense(word.text) or is_syllabic(word.text) or (long and _is_well_formed(word.text)):
        return 0.0 if sure else DOUBTFUL
    return LEAST_CONFIDENCE if word.letters > 3 or (sure and word.letters) else SURE


def _starts_with_bullet(words: Sequence[ReadWord]) -> bool:
    """Whether the first word is a bullet, or an icon that was taken for a letter or two."""
    if len(words) < 2:
        return False
    first, second = words[0], words[1]
    if first.text in SYMBOL_BULLETS:
        return True
    gap = max(first.left_px, second.left_px) - min(first.right_px, second.right_px)
    wide = gap >= 0.4 * median(word.height_px for word in words[1:])
    unsure = first.confidence < min(ICON, second.confidence - LESS_SURE)
    return wide and (first.text in LETTER_BULLETS or (first.letters <= 2 and unsure))


def _is_page_number(line: Line, height_px: int) -> bool:
    """Whether this is a page number, or the time a player shows, where such numbers stand."""
    if not (_PAGE_NUMBER.fullmatch(line.text) or _PLAYER_TIME.fullmatch(line.text) or _is_slashed(line.text)):
        return False
    far = line.bottom < EDGE * height_px or line.top > (1 - EDGE) * height_px
    in_margin = line.bottom < NUMBER_MARGIN * height_px or line.top > (1 - NUMBER_MARGIN) * height_px
    return far or (in_margin and line.height < NUMBER_SIZE * height_px)


def _is_control(line: Line, time: Line) -> bool:
    """Whether a line stands beside the time that a player shows, no larger: its speed, its quality."""
    apart = abs(line.top + line.bottom - time.top - time.bottom) / 2
    return apart <= 0.5 * time.height and line.height <= 1.3 * time.height


def _is_level_figure(line: Line, other: Line) -> bool:
    """Whether the other is a number of the same size at the same height."""
    apart = abs(line.top + line.bottom - other.top - other.bottom) / 2
    alike = abs(line.height - other.height) <= 0.3 * line.height
    return alike and apart <= 0.3 * line.height and _NUMBER.fullmatch(other.text) is not None


def _is_of_scale(line: Line, others: Sequence[Line]) -> bool:
    """Whether a number is one of a scale: some stand level with it, or above it in steps that are alike."""
    if sum(_is_level_figure(line, other) for other in others) > ALONE:
        return True
    column = sorted((other.bottom for other in others if _is_figure_above(line, other)), reverse=True)
    steps = [before - after for before, after in pairwise([line.bottom, *column])]
    return len(steps) > ALONE and max(steps) <= EVEN * min(steps)


def _is_figure_above(line: Line, other: Line) -> bool:
    """Whether the other is a number of the same size above it that ends, or begins, at the same edge."""
    edge = min(abs(line.left - other.left), abs(line.right - other.right))
    alike = abs(line.height - other.height) <= ON_ONE_LINE * line.height and edge <= AT_ONE_EDGE * line.height
    return alike and other.bottom < line.top and _NUMBER.fullmatch(other.text) is not None


def _is_slashed(text: str) -> bool:
    """Whether this is "2/12" with its stroke read as a one: 2112."""
    parts = _SLASHED.fullmatch(text)
    return parts is not None and 0 < int(parts[1]) <= int(parts[2])
