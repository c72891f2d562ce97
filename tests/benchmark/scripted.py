"""Runs and truths by script, for the tests of what is counted of them."""

from tests.benchmark.talks import TrueSentence, TrueSlide
from translator.flow import Event, Hypothesis, Published, Sentence, Slide, Subtitle, Word


def word(text: str, start_s: float, end_s: float) -> Word:
    return Word(text=f" {text}", start_s=start_s, end_s=end_s, probability=1.0)


def at(at_s: float, event: Event) -> Published:
    return Published(at_s=at_s, event=event)


def words(at_s: float, *committed: Word, tentative: str = "") -> Published:
    return at(at_s, Hypothesis(committed=committed, tentative=tentative, language="en"))


def sentence(
    number: int, start_s: float, end_s: float, text: str, slide_id: int | None = None, words: tuple[Word, ...] = ()
) -> Sentence:
    return Sentence(
        id=number,
        revision=0,
        final=True,
        start_s=start_s,
        end_s=end_s,
        text=text,
        language="en",
        words=words,
        slide_id=slide_id,
    )


def subtitle(number: int, text: str, *, final: bool = True, untranslated: bool = False) -> Subtitle:
    return Subtitle(sentence_id=number, target="pt", text=text, final=final, untranslated=untranslated)


def slide(number: int, shown_s: float, revision: int = 0) -> Slide:
    return Slide(id=number, revision=revision, shown_s=shown_s, blocks=())


def spoken(start_s: float, end_s: float, text: str) -> TrueSentence:
    return TrueSentence(text=text, start_s=start_s, end_s=end_s)


def shown(start_s: float, end_s: float, text: str = "") -> TrueSlide:
    return TrueSlide(text=text, start_s=start_s, end_s=end_s)
