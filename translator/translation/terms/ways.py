"""The ways to ask a translator for a text with its terms. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from translator.translation.terms.asking import ARTICLE
from translator.translation.terms.phrases import WORD, is_short
from translator.translation.terms.renderings import Rendering
from translator.translation.terms.terminology import PLACEHOLDERS

CAPITAL_NOUNS = frozenset({"de", "lb"})
"""Languages in which a capital inside a sentence tells nothing."""

Span = tuple[int, int, Rendering]
"""Where a term is in a text."""
Way = tuple[str, list[tuple[str, str]]]
"""What is asked for, and what is then put in place of what."""


def ways(
    text: str,
    spans: Sequence[Span],
    missing: Sequence[Rendering],
    cased: Callable[[Rendering, str], str],
    source: str,
    *,
    line: bool,
) -> Iterator[Way]:
    """The ways to ask for a text in `source` that has terms at `spans`, each way once:

    1. in small letters, as models know more of those; a line of a slide also after an article, as a phrase;
    2. with the `missing` terms, or all terms, put into it in the target language;
    3. with made-up names, which models copy, in place of names.

    `cased` gives a term as the text writes it.
    """
    asked = {text}
    for way, back in (
        *(_small(text, spans, missing, source, line=line)),
        *(_given(text, spans, some, cased) for some in (missing, [one for _, _, one in spans])),
        *(_named(text, spans, missing, cased, name) for name in PLACEHOLDERS if any(one.name for one in missing)),
    ):
        if way not in asked:
            asked.add(way)
            yield way, back


def _small(text: str, spans: Sequence[Span], missing: Sequence[Rendering], source: str, *, line: bool) -> Iterator[Way]:
    if source in CAPITAL_NOUNS:
        return
    made = [
        _replaced(
            text, [(start, end, _lower(text[start:end])) for start, end, one in spans if one in some and not one.name]
        )
        for some in (missing, [one for _, _, one in spans])
    ]
    yield from ((one, []) for one in made)
    article = ARTICLE.get(source)
    if article and line and is_short(text) and not text.lower().startswith(f"{article} "):
        yield f"{article} {made[0][:1].lower()}{made[0][1:]}", []


def _given(text: str, spans: Sequence[Span], some: Sequence[Rendering], cased: Callable[[Rendering, str], str]) -> Way:
    given = [(start, end, one) for start, end, one in spans if one in some]
    put = [(start, end, _as_given(one, text[start:end], cased)) for start, end, one in given]
    return _replaced(text, put), [(one.target, cased(one, text[start:end])) for start, end, one in given]


def _named(
    text: str,
    spans: Sequence[Span],
    missing: Sequence[Rendering],
    cased: Callable[[Rendering, str], str],
    name: str,
) -> Way:
    put: list[tuple[int, int, str]] = []
    back: list[tuple[str, str]] = []
    for number, (start, end, one) in enumerate(spans, start=1):
        held = one.name and one in missing
        put.append((start, end, name.format(number) if held else _as_given(one, text[start:end], cased)))
        back.append((name.format(number) if held else one.target, cased(one, text[start:end])))
    return _replaced(text, put), back[::-1]  # XQ12 before XQ1


def _as_given(one: Rendering, written: str, cased: Callable[[Rendering, str], str]) -> str:
    """A term as a model is given it: as it is fixed, but for the capital with which a line begins."""
    return cased(one, written) if one.target[1:].islower() else one.target


def _lower(term: str) -> str:
    """A term in small letters, but for abbreviations."""
    return WORD.sub(lambda found: found.group().lower() if found.group().istitle() else found.group(), term)


def _replaced(text: str, put: Sequence[tuple[int, int, str]]) -> str:
    """A text with something else at each of these places, which are in order."""
    for start, end, one in reversed(put):
        text = text[:start] + one + text[end:]
    return text
