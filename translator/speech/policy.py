"""The streaming policy: which words of repeated decodings are committed, and never taken back.

Local agreement (Liu et al., 2020; Macháček et al., 2023, "Turning Whisper into Real-Time Transcription System"):
words on which two decodings in a row agree are committed; so are, where asked for, probable words, those long past, and
those that newer sound confirms.
What a decoding says again of the committed words is recognised by aligning the two texts, not by time alone. Pure: no
clock, no model.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Sequence
from dataclasses import replace

from translator.abbreviations import stays_open
from translator.flow import Word
from translator.slides.terms import plain
from translator.speech.loops import without_loops, without_squeezed
from translator.speech.overlap import said_already
from translator.speech.sentences import ends_sentence

KEPT_BEFORE_S = 2.0
"""Committed words from this long before the window are still looked for at its beginning."""
PASSED_OVER_S = 0.8
"""A stretch without words, after the last committed one, that is long enough for a decoding to have left some out."""
PROBABLE = 0.9
"""Words that probable need no second decoding to agree."""
IMPROBABLE = 0.4
"""Less probable words are not committed because two decodings agree: the same sound misleads both."""
SURE = 0.5
"""Words that were heard only once are kept when they were, on average, so probable: inventions mostly are not."""
INVENTED = 0.2
ALONE_S = 0.6
"""What is, on average, less probable, and stands alone so long after the last word, is the decoder's answer to a sound
in which nobody speaks: laughter, a chair."""
LEAST_PROBABLE = 1e-4
"""A word that is still less probable weighs no more."""
SAME_WORD_S = 0.5
"""A word that is heard again ends so near its first end."""


_DOTLESS = frozenset({"tr", "az"})
"""Languages whose capital of "i" is another."""


def mean_probability(words: Sequence[Word]) -> float:
    """How probable the words are on average; 0 for none."""
    return sum(word.probability for word in words) / max(1, len(words))


def likelihood_a_word(words: Sequence[Word]) -> float:
    """The geometric mean of the words' probabilities; 1 for none. One word that cannot have been said weighs on all."""
    logarithms = [math.log(max(word.probability, LEAST_PROBABLE)) for word in words]
    return math.exp(sum(logarithms) / max(1, len(words)))


def _is_again(word: Word, new: Word) -> bool:
    """Whether a word that is heard now is that one, heard again."""
    return abs(new.end_s - word.end_s) < SAME_WORD_S and plain(new.text) == plain(word.text)


def _begun(text: str, language: str | None) -> str:
    """A word with the capital that begins a sentence, unless it has capitals of its own (eBPF), no letter first, or one
    whose capital is not that of all languages.
    """
    bare = text.lstrip()
    begun = text[: len(text) - len(bare)] + bare[:1].title() + bare[1:]
    special = bare.startswith("ij") or (language in _DOTLESS and bare.startswith("i"))
    usual = bare.islower() and bare[0].isalpha() and not special and plain(begun) == plain(text)
    return begun if usual else text


def _is_over(last: str, text: str, language: str | None) -> bool:
    """Whether the word that was given last ended its sentence, as the mark right at its end and the next word tell: not
    an ordinal, an abbreviation, an ellipsis or a quotation, and not a piece of one word.
    """
    ordinal = language is None and last.strip()[:-1].isdigit()
    marked = last.endswith((".", "?", "!")) and not last.endswith("..")
    return text[:1].isspace() and marked and not ordinal and not stays_open(last, text, language)


class LocalAgreement:
    """Commits the words on which two decodings in a row agree, and those that need no agreement (see `update`).

    Words have times of one clock. `committed` keeps those that the current window can contain, and a few before; where
    a sentence turned out to end later, its mark and the capital after it are those that were heard then. `may_go_on`
    says of a word's text whether it may be only the beginning of another word.
    """

    def __init__(self, may_go_on: Callable[[str], bool] = lambda text: False) -> None:
        self.language: str | None = None  # of what is said, a Whisper code, where it is known
        self._may_go_on = may_go_on
        self.committed: list[Word] = []
        self.pending: tuple[Word, ...] = ()
        self.last_end_s = 0.0
        self._given = ""  # the last committed word, as it was given
        self._window_s = 0.0
        self._whole_s = math.inf  # pending words that end later may be cut off

    def update(
        self,
        words: Sequence[Word],
        *,
        settled_s: float = -math.inf,
        sure_s: float = -math.inf,
        whole_s: float = math.inf,
        paused: bool = False,
        doubtful: float = 0.0,
        window_s: float | None = None,
        ended_s: float = math.inf,
    ) -> tuple[Word, ...]:
        """Take a new decoding of the window, or of one that begins at `window_s`; gives the newly committed words.

        Words that end before `settled_s` are committed as they are heard now, agreed or not: so long after them, more
        sound makes them no clearer, and one word must not hold up all that follow; but one that is less probable than
        `doubtful` waits for a more careful decoding. Words that end before `sure_s` and are probable are committed too;
        improbable ones do not come by agreement. Words that end after `whole_s` wait, even where they are agreed on:
        the end of the sound may cut them off. So does a last word that ends a sentence, or may go on, unless the
        speaker has `paused`. What seems invented is never committed; more words may make it clear. A decoding of older
        sound than that of the pending words, which `ended_s` so early, leaves those waiting that it does not reach.
        """
        newest = ended_s == math.inf
        fresh = without_squeezed(without_loops(words))
        window_s = self._window_s if window_s is None else window_s
        reached_s = math.inf if newest else whole_s
        known = [word for word in self.committed if word.end_s > window_s - KEPT_BEFORE_S and word.start_s < ended_s]
        again = said_already(known, fresh, window_s)
        self._end_sentences(self._followed(fresh, paused)[:again])
        fresh = fresh[again:]
        fresh = self._passed_over(fresh, reached_s) + fresh
        if newest:
            self._whole_s = whole_s
        if self._invented(fresh):
            self.pending = fresh if newest else self.pending
            return ()
        followed = self._followed(fresh, paused)
        agreed = self._agreed(self.pending, followed, whole_s)
        while agreed < len(fresh) and (
            (fresh[agreed].end_s <= settled_s and not self._is_below(doubtful, fresh[agreed]))
            or (agreed < len(followed) and fresh[agreed].end_s <= sure_s and fresh[agreed].probability >= PROBABLE)
        ):
            agreed += 1
        pending, self.pending = self.pending, fresh[agreed:]
        committed = self._commit(fresh[:agreed])
        if newest:
            return committed
        self.pending = self._unreached(pending, fresh[agreed:], settled_s)
        both = self._agreed(fresh[agreed:], self.pending, whole_s)
        agreed_words, self.pending = self.pending[:both], self.pending[both:]
        return committed + self._commit(agreed_words)

    def _followed(self, words: Sequence[Word], paused: bool) -> Sequence[Word]:
        """The words without a last one that ends a sentence, or may go on, unless the speaker has `paused`: a decoder
        ends both where the sound ends.
        """
        if not words or paused:
            return words
        last = words[-1].text
        return words[:-1] if ends_sentence(last) or self._may_go_on(last) else words

    def _agreed(self, old: Sequence[Word], new: Sequence[Word], whole_s: float) -> int:
        """On how many of the first words two decodings agree, of those that end by `whole_s` and are not improbable."""
        same = (
            plain(before.text) == plain(now.text) and now.end_s <= whole_s and not self._is_below(IMPROBABLE, now)
            for before, now in zip(old, new, strict=False)
        )
        return sum(itertools.takewhile(bool, same))

    def _unreached(self, pending: Sequence[Word], rest: Sequence[Word], settled_s: float) -> tuple[Word, ...]:
        """What still waits of the pending words, after older sound was decoded: not what was committed, and not what
        was not heard there, but what ended after it had settled, or is the first of the `rest` that had not.
        """
        pending = pending[said_already(self.committed, pending, self._window_s) :]
        first = plain(rest[0].text) if rest else None
        refuted = itertools.takewhile(lambda word: word.end_s <= settled_s and plain(word.text) != first, pending)
        return tuple(pending[len(tuple(refuted)) :])

    def confirm(
        self,
        words: Sequence[Word],
        *,
        sure: Callable[[Word], bool],
        settled_s: float = -math.inf,
        whole_s: float = math.inf,
        paused: bool = False,
        doubtful: float = 0.0,
    ) -> tuple[Word, ...]:
        """Commit pending words that newer sound confirms, before it is decoded; gives those.

        `words` are the first of the pending ones, timed in that sound and as probable as they are there. They are
        committed up to the first that is not `sure`, unless it ends before `settled_s`, was whole when it was decoded,
        and is no less probable than `doubtful`. What waits in `update` because the sound or a sentence ends, or because
        it seems invented, waits here too.
        """
        if self._invented(words):
            return ()
        followed = self._followed(words, paused)
        settled = [
            old.end_s <= self._whole_s and new.end_s <= settled_s and not self._is_below(doubtful, new)
            for old, new in zip(self.pending, followed, strict=False)
        ]
        certain = (done or (word.end_s <= whole_s and sure(word)) for done, word in zip(settled, followed, strict=True))
        confirmed = tuple(followed[: sum(itertools.takewhile(bool, certain))])
        self.pending = self.pending[len(confirmed) :]
        return self._commit(confirmed)

    def _end_sentences(self, heard: Sequence[Word]) -> None:
        """Take over where sentences end, and the capital after that, from words that were heard again: only what
        follows a word tells whether a sentence ends with it. Where one ended, it stays ended.
        """
        ended = False
        for place, word in enumerate(self.committed):
            now = next((new for new in heard if _is_again(word, new)), word)
            ends = ends_sentence(now.text) and not ends_sentence(word.text)
            if ends or ended:
                self.committed[place] = replace(word, text=now.text if ends else _begun(word.text, self.language))
            ended = ends

    @staticmethod
    def _is_below(probability: float, word: Word) -> bool:
        """Whether a word is less probable than that; a slide is a witness of its own."""
        return word.probability < probability and not word.is_vouched_for

    def _passed_over(self, fresh: Sequence[Word], heard_s: float) -> tuple[Word, ...]:
        """Pending words from a stretch that the new decoding, of sound up to `heard_s`, leaves out: what was heard once
        is not lost.
        """
        after_s = self.committed[-1].end_s if self.committed else self._window_s
        until_s = min(fresh[0].start_s if fresh else math.inf, heard_s)
        if until_s - after_s < PASSED_OVER_S:
            return ()
        left_out = tuple(itertools.takewhile(lambda word: word.end_s <= until_s, self.pending))
        sure = sum(word.probability for word in left_out) >= SURE * len(left_out)
        return left_out if sure else ()

    def flush(self) -> tuple[Word, ...]:
        """Commit all that is pending, unless it is invented: nothing that is said later can change it.

        So is a phrase that follows of itself from a first word that cannot have been said: what a decoder makes of
        applause is "Thank you very much", the first word at one in a thousand and the rest almost certain.
        """
        rest, self.pending = self.pending, ()
        return () if self._invented(rest, likelihood_a_word) else self._commit(rest)

    def _invented(
        self, words: Sequence[Word], probability_of: Callable[[Sequence[Word]], float] = mean_probability
    ) -> bool:
        """Whether improbable words stand alone: nothing was said shortly before, and nothing more after them. A name
        that a slide vouches for is no invention, however improbable it is without the slide.
        """
        if not words or any(word.is_vouched_for for word in words):
            return False
        return probability_of(words) < INVENTED and words[0].end_s - self.last_end_s > ALONE_S

    def shorten_last(self, longest_s: float) -> None:
        """The last committed word took no longer than this: what was timed as its end is other speech."""
        if self.committed:
            last = self.committed[-1]
            self.last_end_s = min(self.last_end_s, last.start_s + longest_s)
            self.committed[-1] = replace(last, end_s=self.last_end_s)

    def forget_before(self, time_s: float, kept_s: float | None = None) -> None:
        """The window now begins at `time_s`; committed words well before it, or before the sound that is kept from
        `kept_s` on, cannot come again.
        """
        self._window_s = time_s
        kept_s = time_s if kept_s is None else kept_s
        self.committed = [word for word in self.committed if word.end_s > kept_s - KEPT_BEFORE_S]

    def _commit(self, words: Sequence[Word]) -> tuple[Word, ...]:
        """Append with times that never go back. What comes after a sentence begins with a capital, though it was heard
        as going on in it.
        """
        before = len(self.committed)
        for word in words:
            start_s = max(word.start_s, self.last_end_s)
            self.last_end_s = max(word.end_s, start_s)
            begins = _is_over(self._given, word.text, self.language)
            self._given = _begun(word.text, self.language) if begins else word.text
            self.committed.append(replace(word, text=self._given, start_s=start_s, end_s=self.last_end_s))
        return tuple(self.committed[before:])
