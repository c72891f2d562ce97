"""What a person has corrected in a talk, and every sentence as that makes it. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from translator.correction.pieces import find_whole
from translator.correction.rewording import as_heard, respelt, reworded, text_of
from translator.correction.spreading import misheard_in
from translator.flow import Correction, Edit, Sentence, Step, Wish, Word
from translator.slides.terms import WORD, Corrected, Origin, Terms, plain

PROMPT_CHARACTERS = 100
"""What is told of the corrections at most: live, a recogniser has room for about 170, the slides' text in them."""
AROUND_CHARACTERS = 16
"""What is told around a corrected word, on each side."""


def standing(corrections: Iterable[Correction]) -> list[Correction]:
    """Those that stand of all that were published, in the order in which they were made."""
    newest = {correction.id: correction for correction in corrections}
    return [newest[id] for id in sorted(newest) if not newest[id].undone]


def corrected(sentence: Sentence, made: Sequence[Correction]) -> Sentence:
    """The sentence as it was heard, with the corrections made; a revision later where that changes its text."""
    words = as_heard(_words(sentence))
    for correction in made:
        if correction.sentence_id == sentence.id:
            words = reworded(words, correction.after, correction.id)
        elif correction.sentence_id < sentence.id:
            for misheard in correction.misheard:
                words = respelt(words, misheard, correction.id)
    text = text_of(words).strip()
    if text == sentence.text:
        return sentence
    return replace(sentence, text=text, words=words, revision=sentence.revision + 1)


def _concerns(correction: Correction, sentence: Sentence) -> bool:
    """Whether a later sentence has what the correction corrects; what it corrected, where it is taken back."""
    if correction.undone:
        return any(word.correction == correction.id for word in sentence.words)
    return any(True for misheard in correction.misheard for _ in find_whole(misheard.heard, sentence.text))


def _around(words: str, text: str) -> str:
    """The words in the text, with a few before and behind them: a recogniser is told sentences, not lists."""
    at = text.find(words)
    first = text.rfind(" ", 0, max(0, at - AROUND_CHARACTERS)) + 1
    last = text.find(" ", at + len(words) + AROUND_CHARACTERS)
    return text[first : last if last >= 0 else len(text)].strip(" .,;:!?")


def _words(sentence: Sentence) -> tuple[Word, ...]:
    """The sentence's words; one for all where they do not say its text."""
    if text_of(sentence.words).strip() == sentence.text:
        return sentence.words
    return (Word(text=sentence.text, start_s=sentence.start_s, end_s=sentence.end_s, probability=1.0),)


class Corrections:
    """The corrections of a talk, taken back and made again in turn, and its sentences as these make them."""

    def __init__(self, sentences: Iterable[Sentence] = (), corrections: Iterable[Correction] = ()) -> None:
        """Begin with a talk as it was published so far; with nothing for one that begins."""
        self._made: list[Correction] = []
        self._undone: list[Correction] = []
        self._last_id = 0
        for correction in corrections:
            self._follow(correction)
        self._now = {sentence.id: sentence for sentence in sentences}
        self._heard = dict(self._now)

    def hear(self, sentence: Sentence) -> Sentence:
        """Take in a sentence as it was heard; gives it as it is to be published, for the first time."""
        self._heard[sentence.id] = sentence
        now = self._now[sentence.id] = replace(corrected(sentence, self._made), revision=sentence.revision)
        return now

    def amend(self, wish: Wish) -> tuple[Correction | Sentence, ...]:
        """The events that a person's wish leads to: the correction, and the next revision of every sentence that it
        changes. None where it changes nothing.
        """
        correction = self._edited(wish) if isinstance(wish, Edit) else self._stepped(wish)
        if correction is None:
            return ()
        self._follow(correction)
        return (correction, *self._renewed(correction))

    @property
    def terms(self) -> Terms:
        """What recognition should know of the corrections: their words, with others around them, newest first."""
        spellings: dict[str, tuple[str, Origin]] = {}
        prompt: list[str] = []
        for correction in reversed(self._made):
            for misheard in correction.misheard:
                for word in WORD.findall(misheard.said):
                    if plain(word) not in map(plain, misheard.heard.split()):
                        spellings.setdefault(plain(word), (word, Corrected(correction.id)))
                said = _around(misheard.said, correction.after)
                if said not in prompt and sum(map(len, prompt)) + len(said) <= PROMPT_CHARACTERS:
                    prompt.append(said)
        return Terms(prompt=". ".join(prompt), spellings=spellings)

    def _edited(self, edit: Edit) -> Correction | None:
        sentence, text = self._now.get(edit.sentence_id), " ".join(edit.text.split())
        if sentence is None or text in ("", sentence.text):
            return None
        return Correction(
            id=self._last_id + 1,
            sentence_id=sentence.id,
            before=sentence.text,
            after=text,
            misheard=() if edit.alone else misheard_in(sentence.text, text),
        )

    def _stepped(self, step: Step) -> Correction | None:
        if step is Step.UNDO:
            return replace(self._made[-1], undone=True) if self._made else None
        return replace(self._undone[-1], undone=False) if self._undone else None

    def _follow(self, correction: Correction) -> None:
        """Have the correction among those that are made, or that can be made again."""
        if correction.undone:
            self._made = [one for one in self._made if one.id != correction.id]
            self._undone.append(correction)
            return
        if correction.id > self._last_id:
            self._undone.clear()
        self._undone = [one for one in self._undone if one.id != correction.id]
        self._made.append(correction)
        self._last_id = max(self._last_id, correction.id)

    def _renewed(self, correction: Correction) -> list[Sentence]:
        """The sentences that are others by the correction, or without it: none comes after it."""
        renewed = []
        for id in sorted(id for id in self._heard if id >= correction.sentence_id):
            before = self._now[id]
            if id != correction.sentence_id and not _concerns(correction, before):
                continue
            now = corrected(self._heard[id], self._made)
            if now.text != before.text:
                self._now[id] = replace(now, revision=before.revision + 1, final=True)
                renewed.append(self._now[id])
        return renewed
