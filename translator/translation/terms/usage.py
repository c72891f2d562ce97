"""How terms are translated in a talk: alike on its slides and in its subtitles. Pure but for the translator it asks.

A term is what a sentence has in common with a slide: a title, a point or a part of one, or two or more long words in a
row. Its translation (its rendering) is fixed once one of these is known, and nothing is changed before:

1. what the translations of sentences have for it,
2. what the translations of longer lines of slides have for it,
3. what the model makes of it by itself, where that is the same in whatever way it is asked.

What is shown already stays as it is. A name that stays untranslated on a slide stays so in the subtitles, and one that
stays so in a sentence does on the next slides. How a translation is made to use a term: see `enforcement`.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence

from translator.slides.need import is_shouted
from translator.translation import Translator
from translator.translation.terms.agreement import is_phrase_agreeing
from translator.translation.terms.asking import Asking
from translator.translation.terms.enforcement import Enforcement
from translator.translation.terms.phrases import (
    WORD,
    holds,
    is_one,
    is_one_word,
    is_phrase,
    is_short,
    is_small,
    is_whole,
    kept_names,
    lone_names,
    long_words,
    names_by_looks,
    parts_of,
    pattern,
    runs_in_common,
    runs_of,
    words_in,
)
from translator.translation.terms.renderings import (
    Rendering,
    agreed,
    begun_as,
    found_as,
    is_in_place,
    is_used,
    name_in,
    other_spelling,
)
from translator.translation.terms.terminology import TermTranslator

LONG_ALONE = 8
"""Letters of a word that is a term by itself: shorter ones are common, and mean several things."""
RECENT = 100
"""Sentences, and lines, whose terms are looked for on a slide that comes after them."""
BLOCKS = 400
"""Lines of slides, and sentences, that are remembered, the newest."""


class Usage:
    """The renderings of terms in a talk, from one language into another. One thread.

    `slide` and `sentence` take texts with what the `translator` made of them, and give the translations that are to be
    shown. They raise what the translator raises. Terms of a glossary are left to the glossary.
    """

    def __init__(self, translator: Translator) -> None:
        self.translator = translator
        self._asking = Asking(translator)
        self._glossary = translator if isinstance(translator, TermTranslator) else None
        self._lines: dict[str, str] = {}  # of slides, with their translations
        self._said: dict[str, str] = {}  # sentences, with what the translator made of them
        self._fixed: dict[str, Rendering] = {}
        self._unsaid = set[str]()  # terms that are fixed by slides alone
        self._alone: dict[str, tuple[str, ...]] = {}  # what terms are by themselves
        self._apart: dict[str, tuple[str, ...]] = {}  # their long words, and what those are
        self._enforcement = Enforcement(translator, self._fixed, self._apart)
        self._words = set[str]()  # with a capital on a slide, that are no names
        self._heard = set[str]()  # names inside sentences

    def slide(
        self, lines: Sequence[str], outputs: Sequence[str], *, shouted: Container[str] = (), haste: bool = False
    ) -> list[str]:
        """The translations of a slide's lines, with the terms that are fixed so far; unchanged in `haste`.

        Lines that are all in capitals on the slide (`shouted`) are given in small letters; names that are known get
        their capitals back.
        """
        for line in lines:
            self._fix_names(names_by_looks(line))
        if haste:
            _remember(self._lines, lines, outputs)
            return list(outputs)
        texts, told = list(lines), self._as_phrases(lines, self._kept_alone(lines, outputs))
        for text, output in zip(texts, told, strict=True):
            self._fix_names(self._untranslated(kept_names(text, output)))
        for place, line in enumerate(lines):
            if line in shouted:
                texts[place], told[place] = self._named(line, told[place])
        unseen = [text for text in texts if text not in self._lines]
        _remember(self._lines, texts, told)
        self._fix_said(texts, unseen)
        kept = [self._enforcement.with_terms(text, output, line=True) for text, output in zip(texts, told, strict=True)]
        _remember(self._lines, texts, kept)
        return kept

    def sentence(self, text: str, output: str, *, whole: bool = True, haste: bool = False) -> str:
        """The translation of a sentence with the terms that are fixed; a whole one may fix some itself.

        In `haste`, nothing is asked but once for the terms that it lacks.
        """
        if whole and not haste:
            self._fix(text, output)
        return self._enforcement.with_terms(text, output, 1 if haste else None)

    def _fix(self, text: str, output: str) -> None:
        """Fix the terms that a sentence shares with the slides, as far as they are known by it."""
        _remember(self._said, [text], [output])
        shown = {word for line in self._lines for word in words_in(line)}
        names = [one for one in kept_names(text, output) if one.casefold() in shown and one not in self._heard]
        self._heard.update(self._untranslated(names))
        self._fix_names(one for one in lone_names(text, names) if one in self._heard)
        new = self._open(self._shared(text, self._lines))
        shown_so = {term: name_in(term, text, output) or self._name_shown(term, text) for term in new}
        named = {term: name for term, name in shown_so.items() if name is not None}
        self._fix_names(named.values())
        new = [term for term in new if term not in named and self._tells(term)]
        self._ask(dict.fromkeys(new, text))
        for term in new:
            self._fix_term(term)

    def _name_shown(self, term: str, text: str) -> str | None:
        """The name that a term is by a line of a slide, which keeps it among words that are translated, and that a
        sentence writes so, too.
        """
        names = (name_in(term, line, made) for line, made in self._lines.items() if made != line)
        return next((name for name in names if name is not None and pattern(name, cased=True).search(text)), None)

    def _fix_said(self, lines: Sequence[str], unseen: Container[str]) -> None:
        """Fix the terms of lines that were said before they were shown, and those that lines have in common; those that
        are `unseen` were not up before.
        """
        words = {line: set(long_words(line)) for line in lines}
        said: dict[str, str] = {}
        for text in [*list(self._said)[-RECENT:], *list(self._lines)[-RECENT:]]:
            own = set(long_words(text))
            others = [line for line in lines if line != text and not own.isdisjoint(words[line])]
            said |= dict.fromkeys(self._shared(text, others), text)
        new = [term for term in self._open(said) if self._tells(term)]
        self._ask({term: said[term] for term in new})
        for term in new:
            self._fix_term(term, unseen)

    def _open(self, terms: Iterable[str]) -> list[str]:
        """Those of the terms whose translation is still to be fixed."""
        new = (term for term in terms if term not in self._fixed or term in self._unsaid)
        return [term for term in new if not self._is_wanted(term)]

    def _fix_term(self, term: str, unseen: Container[str] = ()) -> None:
        """Fix what a term is: what most sentences have for it, or else most lines, or else what the model makes of it
        by itself, where that is the same in whatever way it is asked.

        That last one counts as much as a sentence where the term is on a slide already, and more than lines that are
        `unseen`, not up yet. As long as no sentence has the term, the next may tell better.
        """
        said = [made for text, made in self._said.items() if holds(text, term)]
        lines = {line: made for line, made in self._lines.items() if holds(line, term)}
        known = self._candidates(term, said)
        vouched = self._agreed(term, known)
        in_speech = {one: sum(is_used(one, made) for made in said) for one in known}
        for one in vouched:
            in_speech[one] += any(is_used(one, made) for made in lines.values())
        parts = [made for line, made in lines.items() if not is_whole(line, term)]
        in_slides = {one: sum(is_used(one, made) for made in parts) for one in known}
        best = max(known, key=lambda one: (in_speech[one], in_slides[one]), default="")
        if in_speech.get(best):
            self._unsaid.discard(term)
        else:
            up_before = any(line not in unseen for line in lines)
            if not in_slides.get(best) or (vouched and not up_before):
                best = next(iter(vouched), "")
            self._unsaid.add(term)
        if best:
            up = [made for line, made in self._lines.items() if line not in unseen and is_whole(line, term)]
            self._fixed[term] = Rendering(term, _fullest(best, known, up, [*said, *lines.values()]))

    def _candidates(self, term: str, said: Iterable[str]) -> list[str]:
        """What a term may be: what the model makes of it by itself, and where those words are in what was `said`; with
        all the names in it, and agreeing with itself.
        """
        alone = self._alone[term]
        spans = (found_as(one, made) for made in said for one in alone if " " in one)
        names = [one for one in self._fixed.values() if one.name and holds(term, one.term)]
        return [
            one
            for one in dict.fromkeys([*filter(None, spans), *alone])
            if is_phrase_agreeing(term, one, self.translator.target) and all(is_in_place(name, one) for name in names)
        ]

    def _agreed(self, term: str, known: Sequence[str]) -> list[str]:
        """The known ways that are what the model makes of a term however it is asked: none where it does not, or where
        the term is but a part of a point: that may be no phrase, as "drops after".
        """
        whole = any(term in parts_of(line) for line in self._lines)
        found = agreed(term, self._alone[term]) if whole else None
        return [one for one in known if found and is_used(one, found) and is_used(found, one)]

    def _fix_names(self, names: Iterable[str]) -> None:
        for name in names:
            if not self._is_wanted(name):
                self._fixed.setdefault(name, Rendering(name, name, name=True))

    def _tells(self, term: str) -> bool:
        """Whether something is a term: a single word where it is a long one that a line has in small letters."""
        return " " in term or (len(term) >= LONG_ALONE and any(spelt.islower() for spelt in self._spelt(term)))

    def _is_wanted(self, term: str) -> bool:
        """Whether the glossary says what a term is."""
        return self._glossary is not None and self._glossary.has_term(term)

    def _ask(self, terms: Mapping[str, str]) -> None:
        """Have terms translated by themselves, each with a text that has it."""
        unknown = {term: self._written(term, text) for term, text in terms.items() if term not in self._alone}
        if unknown:
            self._alone |= self._asking.terms(unknown)
            self._apart |= self._asking.words(list(unknown))

    def _kept_alone(self, lines: Sequence[str], outputs: Sequence[str]) -> list[str]:
        """The translations of lines, of those of one word that models make several of, and leave as it is in small
        letters, that word: "Cambridge" was "Rio de Janeiro".
        """
        doubtful = [
            place for place, line in enumerate(lines) if is_one_word(line) and len(words_in(outputs[place])) > 1
        ]
        made = self._translated([lines[place].lower() for place in doubtful])
        kept = list(outputs)
        for place, small in zip(doubtful, made, strict=True):
            if holds(small, lines[place]):
                kept[place] = lines[place]
        return kept

    def _as_phrases(self, lines: Sequence[str], outputs: Sequence[str]) -> list[str]:
        """The translations of lines, of those that may be phrases as phrases."""
        told = list(outputs)
        ours = [place for place, line in enumerate(lines) if is_short(line) and not self._is_wanted(line)]
        phrases = [place for place in ours if is_phrase(lines[place])]
        whole = [place for place in ours if is_one(lines[place])]
        for ask, places in ((self._asking.lines, phrases), (self._asking.ordered, whole)):
            if places:
                made = ask([lines[place] for place in places], [told[place] for place in places])
                for place, one in zip(places, made, strict=True):
                    told[place] = begun_as(told[place], one)
        return told

    def _named(self, line: str, told: str) -> tuple[str, str]:
        """A line that was in capitals with the capitals of those names in it that are known, and its translation, which
        is what was told of it where there are none. The names are fixed from now on.
        """
        known = [*(one.target for one in self._fixed.values() if one.name), *self._heard, *self._lost(line, told)]
        names = {name.casefold(): name for name in known}
        self._fix_names(names[word] for word in WORD.findall(line) if word in names)
        named = WORD.sub(lambda found: names.get(found.group(), found.group()), line)
        return (line, told) if named == line else (named, self.translator.translate([named])[0])

    def _lost(self, line: str, told: str) -> list[str]:
        """The names that were lost because a line in capitals was given in small letters: words that by themselves stay
        as they are, are not in what was told of the line, and come back in some form where they have a capital in it.
        """
        missing = [word.capitalize() for word in long_words(line) if not is_used(word, told)]
        names = {name.casefold(): name for name in self._untranslated(missing)}
        if not names:
            return []
        named = WORD.sub(lambda found: names.get(found.group(), found.group()), line)
        made = self.translator.translate([named])[0]
        return [name for name in names.values() if made != named and (holds(made, name) or other_spelling(made, name))]

    def _translated(self, texts: list[str]) -> list[str]:
        return self.translator.translate(texts) if texts else []

    def _untranslated(self, names: Iterable[str]) -> list[str]:
        """Those of the names that are no words of the language: in small letters, too, they stay as they are."""
        new = [name for name in names if name not in self._fixed and name not in self._words]
        if new:
            made = self.translator.translate([name.lower() for name in new])
            self._words |= {name for name, one in zip(new, made, strict=True) if not holds(one, name)}
        return [name for name in new if name not in self._words]

    def _written(self, term: str, text: str) -> str:
        """A term as a line has it that is not in capitals, or else as it is said; so, too, where it has capitals only
        there, as a name that a line in capitals had.
        """
        found = pattern(term).search(text)
        said = found.group() if found else term
        lines = [spelt for spelt in self._spelt(term) if not is_shouted(spelt)]
        if found and found.start() > 0 and not is_small(said):
            lines = [spelt for spelt in lines if not spelt.islower()]
        return next(iter(lines), said)

    def _spelt(self, term: str) -> Iterator[str]:
        for line in self._lines:
            found = pattern(term).search(line)
            if found:
                yield found.group()

    def _shared(self, text: str, lines: Iterable[str]) -> list[str]:
        """The terms that a sentence shares with lines of slides, longest first, none inside another."""
        found: dict[str, None] = {}
        said = runs_of(text)
        for line in lines:
            found |= dict.fromkeys(term for term in parts_of(line) if term in said)
            found |= dict.fromkeys(runs_in_common(line, text))
        names = {one.term.casefold() for one in self._fixed.values() if one.name}
        ordered = sorted(found, key=lambda term: -len(term.split()))
        return [
            term
            for number, term in enumerate(ordered)
            if not any(holds(other, term) for other in ordered[:number])
            and not all(word in names for word in term.split())
        ]


def _fullest(best: str, known: Sequence[str], up: Sequence[str], told: Sequence[str]) -> str:
    """Of the `known` ways with the long words of the `best` one, beginning with the same, the one with most short words
    to hold them together, or else that is most often in what was `told`; in the order of a line that is `up`, where
    one is.
    """
    words = long_words(best)
    same = [one for one in known if long_words(one)[:1] == words[:1] and sorted(long_words(one)) == sorted(words)]
    order = next((long_words(one) for one in same if any(holds(made, one) for made in up)), words)
    ordered = [one for one in same if long_words(one) == order]
    return max(ordered, key=lambda one: (len(words_in(one)), sum(holds(made, one) for made in told)))


def _remember(known: dict[str, str], texts: Iterable[str], outputs: Iterable[str]) -> None:
    """Add texts with their translations; the newest are kept."""
    for text, output in zip(texts, outputs, strict=True):
        known.pop(text, None)  # so that it counts as new
        known[text] = output
    while len(known) > BLOCKS:
        del known[next(iter(known))]
