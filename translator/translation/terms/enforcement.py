"""Terms in translations: one that lacks a term is asked for in other ways, until it has the term and says the same.

Pure but for the translator that it asks.
"""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from itertools import islice

from translator.slides.need import ADDRESS
from translator.translation import Translator
from translator.translation.terms.agreement import is_term_alone, may_stand_for
from translator.translation.terms.phrases import (
    WORD,
    is_alone,
    is_small,
    long_words,
    names_by_looks,
    pattern,
    with_part,
)
from translator.translation.terms.renderings import (
    Rendering,
    bare,
    begun_as,
    is_as_long,
    is_in_place,
    is_much_the_same,
    other_rendering,
    other_spelling,
    with_other,
)
from translator.translation.terms.ways import CAPITAL_NOUNS, Span, ways


class Enforcement:
    """Has translations use the terms of a talk.

    `fixed` holds the renderings by their terms, and `words` the long words of each term with what those are by
    themselves; both may grow meanwhile. Raises what `translator` raises.
    """

    def __init__(
        self, translator: Translator, fixed: Mapping[str, Rendering], words: Mapping[str, Sequence[str]]
    ) -> None:
        self._translator = translator
        self._fixed = fixed
        self._words = words

    def with_terms(self, text: str, output: str, most: int | None = None, *, line: bool = False) -> str:
        """The translation of a text with its terms, given the `output` that the translator made of it.

        Where the output lacks a term, the text is asked for in other ways, `most` at most (None: all there are), and
        the first translation is taken that has every term and is otherwise much the same. Where there is none, the
        output stays as it is, but for what could be put right in place.
        """
        spans = self._spans(text, small=line and is_small(text))
        terms = [one for _, _, one in spans]
        missing = [one for one in terms if not is_in_place(one, output)]
        if not missing:
            return output
        if len(terms) == 1 and is_alone(text, missing[0].term):
            return begun_as(output, missing[0].target)
        put = self._put_right(output, spans, text)
        if put != output and self._reads_well(put, output, terms):
            output = begun_as(output, put)
            missing = [one for one in missing if not is_in_place(one, output)]
        for one in missing if line else ():
            parted = with_part(text, output, one.term, one.target)
            if all(is_in_place(each, parted) for each in terms if is_in_place(each, output)):
                output = parted
        missing = [one for one in missing if not is_in_place(one, output)]
        if not missing:
            return output
        every = ways(text, spans, missing, self._cased, self._translator.source, line=line)
        for given, back in islice(every, most):
            made = self._translator.translate([given])[0]
            if not back and len(given) > len(text):
                made = bare(made)
            for put, target in back:
                made = made.replace(put, target)
            if not all(is_in_place(one, made) for one in terms):
                continue
            if back:
                fits = self._reads_well(made, output, terms)
            else:  # nothing was put into it
                fits = is_as_long(made, output) if line else is_much_the_same(made, output, terms)
            if fits:
                return begun_as(output, made)
        return output

    def _put_right(self, output: str, spans: Sequence[Span], text: str) -> str:
        """The output with what it has for terms that it renders otherwise replaced, where nothing around it changes."""
        for start, end, one in spans:
            if is_in_place(one, output):
                continue
            if one.name:
                spelt = other_spelling(output, one.target)
                output = output if spelt is None else with_other(output, spelt, one.target)
                continue
            known = [*self._words[one.term], *long_words(one.target)]
            size = max(len(long_words(one.term)), len(long_words(one.target)))
            found = other_rendering(output, known, size)
            if found is not None and may_stand_for(one.target, found, self._translator.target):
                first, space, rest = self._cased(one, text[start:end]).partition(" ")
                small = found[:1].islower() and self._translator.target not in CAPITAL_NOUNS
                put = (_small(first, self._fixed) if small else first) + space + rest
                output = with_other(output, found, put)
        return output

    def _reads_well(self, made: str, output: str, terms: Sequence[Rendering]) -> bool:
        """Whether a translation with the terms says the same as the one without, and agrees with itself: a broken
        sentence is worse than a term that varies. One that lacks but names may be told otherwise around them.
        """
        if not is_much_the_same(made, output, terms):
            return False
        phrases = [one for one in terms if not one.name and not is_in_place(one, output)]
        known = [word for one in phrases for word in self._words[one.term]]
        alone = is_term_alone(made, output, [one.target for one in terms], self._translator.target, known)
        return not phrases or alone

    def _cased(self, one: Rendering, written: str) -> str:
        """A term as a sentence has it: small where it is written so there, but for names in it, words that models left
        as they are, and languages with capital nouns. Capitals of a slide's title are none of the sentence's.
        """
        if one.name or not written.islower() or self._translator.target in CAPITAL_NOUNS:
            return one.target
        names = {each.target for each in self._fixed.values() if each.name}
        names |= {word for word in WORD.findall(one.target) if word.casefold() in one.term.split()}
        return WORD.sub(lambda found: _small(found.group(), names), one.target)

    def _spans(self, text: str, *, small: bool) -> list[Span]:
        """Where the fixed terms are in a text, in order, without overlaps; `small` where names of two words and more
        may be in small letters, as in a logo.
        """
        taken: list[Span] = []
        addresses = [found.span() for found in ADDRESS.finditer(text)]
        for one in sorted(self._fixed.values(), key=lambda one: -len(one.term)):
            for found in pattern(one.term, cased=one.name and not (small and " " in one.term)).finditer(text):
                capital = one.name and found.start() == 0 and " " not in one.term and not any(names_by_looks(one.term))
                others = [*addresses, *((start, end) for start, end, _ in taken)]
                if not capital and all(found.end() <= start or found.start() >= end for start, end in others):
                    taken.append((found.start(), found.end(), one))
        return sorted(taken, key=lambda span: span[0])


def _small(word: str, names: Container[str]) -> str:
    """A word in small letters, unless it is a name or an abbreviation."""
    return word.lower() if word.istitle() and word not in names else word
