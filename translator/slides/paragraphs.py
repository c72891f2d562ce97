"""Lines to paragraphs: which line goes on in the next. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from translator.slides.code import are_code
from translator.slides.letters import TALL, letter_height
from translator.slides.need import is_shouted
from translator.slides.words import Line, is_figure

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
FIGURE = 2
"""Words of a line at most that is a figure by itself, as in a table."""
_STATE = re.compile(r", [A-Z]{2}")


def paragraphs_of(lines: Sequence[Line]) -> list[list[Line]]:
    """Paragraphs: a line goes on in the next where its first word would not have fitted."""
    paragraphs: list[list[Line]] = []
    for line in lines:
        if paragraphs and goes_on(paragraphs[-1][-1], line, lines):
            paragraphs[-1].append(line)
        else:
            paragraphs.append([line])
    return paragraphs


def goes_on(before: Line, line: Line, lines: Sequence[Line]) -> bool:
    """Whether a line goes on in the one below, by the space that its first word would have taken."""
    if not is_close(before, line) or (len(line.words) <= FIGURE and is_figure(line.text)):
        return False
    if line.text[0].isupper() and not (
        _is_unfinished(before.text) or _closes(before, line) or _is_sentence(before, line, lines)
    ):
        return False
    if all(are_code([before.text, line.text])):
        return False
    height = min(letter_height([before]), letter_height([line]))
    column = [other.right - other.left for other in lines if abs(other.left - before.left) <= height]
    return before.right - before.left + line.words[0].width_px + 0.2 * height > max(column)


def is_close(before: Line, line: Line) -> bool:
    """Whether a line without a bullet stands close below another, aligned with it, in letters about as large."""
    heights = letter_height([before]), letter_height([line])
    height = min(heights)
    top = line.top if TALL.search(line.text) else line.top - 0.25 * height
    alike = max(heights) <= 1.3 * height
    close = -0.3 * height <= top - before.bottom <= 0.9 * height
    centred = abs(line.left + line.right - before.left - before.right) <= height
    aligned = centred or min(abs(line.left - before.left), abs(line.right - before.right)) <= 0.6 * height
    return alike and close and aligned and not line.bulleted


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
