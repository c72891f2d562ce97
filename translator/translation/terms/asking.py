"""What a model makes of phrases by themselves. Pure but for the translator that is asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from translator.translation import Translator
from translator.translation.terms.phrases import is_named, long_words, words_in
from translator.translation.terms.renderings import agreed, bare, begun_as, is_half, is_rendering, named_as

ARTICLE = {"en": "the"}
"""Languages with an article that fits any noun."""


class Asking:
    """Asks a translator for phrases in several ways; what two ways give alike is trusted.

    Measured on 500 phrases of FLORES (English to Portuguese, Firefox's model), by how often the translation of a phrase
    is also in the translation of its whole sentence: 60 % for a phrase that begins with a capital, 68 % for one in
    small letters, 78 % where those two agree. Raises what the translator raises.
    """

    def __init__(self, translator: Translator) -> None:
        self._translator = translator

    def terms(self, written: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
        """What terms are, the likelier first, from the terms in lower case, with how each is written."""
        within = self._within(list(written))
        spelt_so = list(written.values())
        whole = self.ordered(spelt_so, [bare(one) for one in self._translator.translate(spelt_so)])
        found = {}
        for (term, spelt), ways, one in zip(written.items(), within, whole, strict=True):
            named = spelt[1:] != spelt[1:].lower()  # a name in small letters is none
            asked = [one] if named else [*ways, one]
            found[term] = tuple(made for made in asked if is_rendering(term, spelt, made))
        return found

    def words(self, terms: Sequence[str]) -> dict[str, tuple[str, ...]]:
        """The long words of terms, and what each of them is by itself."""
        long = {term: long_words(term) for term in terms}
        every = list(dict.fromkeys(word for words in long.values() for word in words))
        made = dict(zip(every, self._translator.translate(every), strict=True))
        return {
            term: tuple(dict.fromkeys([*words, *(one for word in words for one in words_in(bare(made[word])))]))
            for term, words in long.items()
        }

    def lines(self, lines: Sequence[str], outputs: Sequence[str]) -> list[str]:
        """Better translations of phrases that are lines of a slide.

        Models take the capital at the beginning of a line for that of a sentence, or of a name. Where the phrase
        comes out otherwise inside a sentence, that is taken.
        """
        if self._translator.source not in ARTICLE:
            return list(outputs)  # nothing tells which is right
        small = [line[:1].lower() + line[1:] for line in lines]
        told = []
        for line, output, ways in zip(lines, outputs, self._within(small), strict=True):
            inside = agreed(line, ways)
            known = inside is not None and is_rendering(line, line, inside)
            other = known and agreed(line, [bare(output), ways[-1]]) is None
            told.append(begun_as(output, named_as(line, inside)) if inside is not None and other else output)
        return told

    def ordered(self, phrases: Sequence[str], outputs: Sequence[str]) -> list[str]:
        """Better translations of phrases that were left in the order of their words, because they begin with a name.

        They are asked for after an article, by which models see that they are phrases. One in capitals that is still
        left as it is, is a name as a whole.
        """
        article = ARTICLE.get(self._translator.source)
        ordered = list(outputs)
        halves = [n for n, one in enumerate(outputs) if article and is_half(phrases[n], one)]
        if halves:
            asked = self._translator.translate([f"{article} {phrases[n]}" for n in halves])
            for n, made in zip(halves, map(bare, asked), strict=True):
                if is_rendering(phrases[n], phrases[n], made):
                    ordered[n] = made
                elif is_half(phrases[n], made) and is_named(phrases[n]):
                    ordered[n] = phrases[n]
        return ordered

    def _within(self, phrases: Sequence[str]) -> list[tuple[str, ...]]:
        """What phrases are inside a sentence: in small letters, and where the language has one, after an article."""
        article = ARTICLE.get(self._translator.source)
        ways = [(one, f"{article} {one}") if article else (one,) for one in phrases]
        made = iter(self._translator.translate([text for way in ways for text in way]))
        return [tuple(bare(next(made)) for _ in way) for way in ways]
