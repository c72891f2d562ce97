"""One target: what is put comes out in order, translated, or marked as it was said."""

import itertools
import threading
from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

import pytest

from tests.fakes import Shouter
from tests.speech.test_policy import words
from tests.stepping import PATIENCE_S
from translator.channel import Closed
from translator.errors import SetupError, SurtitleError
from translator.flow import Event, Notice, Role, Sentence, Severity, Slide, Subtitle, TextBlock
from translator.reports import Reports
from translator.translation import Translator
from translator.translation.slides import TranslatedSlides
from translator.translation.terms.glossary import Glossary
from translator.translation.terms.terminology import TermTranslator
from translator.translation.translating import FILL_S, Say, Translating, wait_until_all_open


def sentence(id: int, text: str = "hello", language: str = "en") -> Sentence:
    """A sentence of a talk."""
    return Sentence(
        id=id, revision=1, final=True, start_s=0.0, end_s=1.0, text=text, language=language, words=words(text)
    )


class Target:
    """A target that fails where it is told to, and what it published."""

    def __init__(self, name: str = "") -> None:
        self.events: list[Event] = []
        self.reports = Reports(self.events.append)
        self.opened: list[str] = []
        self.refused = {"tlh", "qya"}
        self.now_s = 0.0
        self.slides = TranslatedSlides(self.events.append, ("pt",))
        self.target = Translating(
            "pt",
            self.events.append,
            self.slides,
            open_translator=self.open,
            reports=self.reports,
            name=name,
            now=self.tick,
        )

    def tick(self) -> float:
        """A clock on which a second passes with every look."""
        self.now_s += 1.0
        return self.now_s

    def open(self, source: str, target: str, say: Say) -> Translator:
        self.opened.append(source)
        say(Notice(severity=Severity.INFO, code="chosen", text=f"The model from {source}."))
        if source == "qqq":
            raise RuntimeError("out of memory")
        if source in self.refused:
            raise SetupError("no-translation-model", f"No model from {source}.", "Get one.")
        return Moody(source, target)

    def run(self, *items: Sentence | Slide, source: str | None = "en") -> None:
        for item in items:
            self.target.put(item)
        self.target.close()
        self.target.run(source)

    @property
    def subtitles(self) -> list[tuple[str, bool]]:
        return [(one.text, one.untranslated) for one in self.events if isinstance(one, Subtitle)]

    @property
    def notices(self) -> list[str]:
        return [one.text for one in self.events if isinstance(one, Notice) and one.severity is not Severity.INFO]


class Moody(Shouter):
    """Fails for the texts that say so."""

    def translate(self, texts: Sequence[str]) -> list[str]:
        self.broken = "fail" in texts
        return super().translate(texts)


def test_sentences_come_in_order() -> None:
    target = Target()
    target.run(*(sentence(n, f"sentence {n}") for n in range(1, 9)))
    assert target.subtitles == [(f"SENTENCE {n}", False) for n in range(1, 9)]


def test_a_failure_is_said_once_comes_back_by_itself_and_is_said_again() -> None:
    target = Target()
    target.run(*(sentence(n, text) for n, text in enumerate(["fail", "fail", "hello", "fail"], 1)))
    assert target.subtitles == [("fail", True), ("fail", True), ("HELLO", False), ("fail", True)]
    assert target.notices == ["The model is broken."] * 2


def test_a_missing_model_is_asked_for_once_said_once_and_is_the_exit_code() -> None:
    target = Target()
    target.run(sentence(1, language="tlh"), sentence(2, language="tlh"), sentence(3), source=None)
    assert target.opened == ["tlh", "en"]
    assert target.subtitles == [("hello", True), ("hello", True), ("HELLO", False)]
    assert target.notices == ["No model from tlh."]
    assert target.reports.failure is not None
    assert target.reports.failure.exit_code == SetupError.exit_code


def test_every_direction_without_a_model_is_said() -> None:
    target = Target()
    languages = ("tlh", "qya", "tlh", "qya")
    target.run(*(sentence(n, language=language) for n, language in enumerate(languages, 1)), source=None)
    assert target.notices == ["No model from tlh.", "No model from qya."]


def test_a_direction_that_works_again_mends_no_other() -> None:
    target = Target()
    said = (("fail", "en"), ("fail", "de"), ("hello", "en"), ("fail", "de"), ("fail", "en"))
    target.run(*(sentence(n, text, language) for n, (text, language) in enumerate(said, 1)))
    assert target.notices == ["The model is broken."] * 3


def test_a_model_that_breaks_while_it_opens_is_said_and_the_rest_goes_on() -> None:
    target = Target()
    target.run(sentence(1, language="qqq"), sentence(2))
    assert target.subtitles == [("hello", True), ("HELLO", False)]
    assert target.notices == ["RuntimeError: out of memory"]


def test_a_model_that_comes_meanwhile_is_taken_and_a_failure_after_it_is_said_again() -> None:
    target = Target()
    first = [sentence(n, language="tlh") for n in range(1, 4)]
    later = [sentence(n, language="tlh") for n in range(4, 20)]

    def got(source: str, before: str, say: Say) -> Shouter:
        if len(target.opened) == 1:
            target.refused.clear()
        return target.open(source, before, say)

    target.target = Translating(
        "pt", target.events.append, target.slides, open_translator=got, reports=target.reports, now=target.tick
    )
    target.run(*first, *later, sentence(20, "fail", "tlh"), source=None)
    assert target.opened == ["tlh", "tlh"]
    marked = [untranslated for _, untranslated in target.subtitles]
    assert marked[0]
    assert marked == [*sorted(marked[:-1], reverse=True), True]
    assert target.subtitles[-2] == ("HELLO", False)
    assert target.notices == ["No model from tlh.", "The model is broken."]


def test_a_model_that_fails_again_and_again_is_opened_anew() -> None:
    target = Target()
    target.run(*(sentence(n, "fail") for n in range(1, 15)), sentence(15, "hello"))
    assert len(target.opened) == 2
    assert [one.text for one in target.events if isinstance(one, Notice)] == [
        "The model from en.",
        "The model is broken.",
    ]
    assert target.subtitles[-1] == ("HELLO", False)
    assert target.notices == ["The model is broken."]


def test_a_model_that_fails_now_and_then_is_not() -> None:
    target = Target()
    target.run(*(sentence(n, "fail" if n % 2 else "hello") for n in range(1, 30)))
    assert target.opened == ["en"]


def test_what_is_in_the_target_language_already_needs_no_model() -> None:
    target = Target()
    target.run(sentence(1, "olá", "pt"), source="pt")
    assert target.opened == []
    assert target.subtitles == [("olá", False)]


def test_a_model_that_is_known_to_be_needed_and_missing_is_refused() -> None:
    target = Target()
    target.run(sentence(1), source="tlh")
    with pytest.raises(SetupError, match="No model"):
        target.target.wait_until_open()
    assert target.subtitles == target.notices == []


def test_of_several_targets_each_that_lacks_a_model_is_said() -> None:
    first, second, third = Target(), Target(), Target()
    first.run(source="tlh")
    second.run(source="en")
    third.run(source="qya")
    with pytest.raises(SetupError) as caught:
        wait_until_all_open([first.target, second.target, third.target], first.reports)
    assert first.notices == ["No model from tlh."]
    assert caught.value.text == "No model from qya."


def test_what_is_abandoned_is_not_translated() -> None:
    target = Target()
    target.target.put(sentence(1))
    target.target.abandon()
    target.target.run("en")
    assert target.subtitles == []
    with pytest.raises(Closed):
        target.target.put(sentence(2))


def test_it_is_open_once_the_thread_has_opened_it() -> None:
    target = Target()
    thread = threading.Thread(target=target.target.run, args=("en",))
    thread.start()
    target.target.wait_until_open()
    assert target.opened == ["en"]
    target.target.close()
    thread.join()


def test_a_corrected_sentence_that_cannot_be_translated_keeps_its_subtitle() -> None:
    target = Target()
    target.run(sentence(1, "hello"), replace(sentence(1, "hello, all"), revision=2), source="en")
    assert [(one.text, one.revision) for one in target.events if isinstance(one, Subtitle)] == [
        ("HELLO", 1),
        ("HELLO, ALL", 2),
    ]
    target = Target()
    target.run(sentence(1, "hallo", "tlh"), replace(sentence(1, "hallo, alle", "tlh"), revision=2))
    assert [(one.text, one.revision) for one in target.events if isinstance(one, Subtitle)] == [("hallo", 1)]


def test_a_text_that_comes_back_has_its_subtitle_again_where_nothing_translates() -> None:
    target = Target()
    first, marked = sentence(1, "hello"), sentence(2, "hallo", "tlh")
    target.run(
        first,
        replace(first, text="fail", revision=2),
        replace(first, revision=3, language="qya"),
        marked,
        replace(marked, text="hallo, alle", revision=2),
        replace(marked, revision=3),
    )
    assert [(one.text, one.untranslated, one.revision) for one in target.events if isinstance(one, Subtitle)] == [
        ("HELLO", False, 1),
        ("HELLO", False, 3),
        ("hallo", True, 1),
        ("hallo", True, 3),
    ]


def growing(id: int, text: str) -> Sentence:
    """A sentence that is not whole yet."""
    return replace(sentence(id, text), final=False)


def fed(*items: Sentence, towards: list[tuple[str, str]] | None = None) -> list[tuple[str, bool]]:
    """The subtitles, final or not, of sentences that come one at a time, each while the one before is translated.

    `towards` is told each text that is to be translated towards what is shown, and that.
    """
    coming = list(items)
    events: list[Event] = []

    class Asking(Shouter):
        def translate_towards(self, text: str, shown: str) -> str:
            if towards is not None:
                towards.append((text, shown))
            return self.translate([text])[0]

        def translate(self, texts: Sequence[str]) -> list[str]:
            if coming:
                target.put(coming.pop(0))
            else:
                target.close()
            return super().translate(texts)

    slides, reports = TranslatedSlides(events.append, ("pt",)), Reports(events.append)
    target = Translating(
        "pt", events.append, slides, open_translator=lambda before, after, say: Asking(before, after), reports=reports
    )
    target.put(coming.pop(0))
    target.run("en")
    return [(one.text, one.final) for one in events if isinstance(one, Subtitle)]


class Knowing(Shouter):
    """Knows these texts."""

    known: Mapping[str, str] = MappingProxyType({})

    def translate(self, texts: Sequence[str]) -> list[str]:
        return [self.known.get(text, text) for text in texts]


class Shown(Target):
    """A target whose translator knows texts and keeps to a glossary, and the slides that it published."""

    def __init__(self, known: Mapping[str, str]) -> None:
        super().__init__()
        self.known = known

    def open(self, source: str, target: str, say: Say) -> Translator:
        translator = Knowing(source, target)
        translator.known = self.known
        return TermTranslator(translator, ())

    @property
    def told(self) -> list[tuple[int, int, tuple[str, ...]]]:
        slides = [one for one in self.events if isinstance(one, Slide)]
        return [(one.id, one.revision, one.translations["pt"]) for one in slides]


def slide(id: int, *lines: str) -> Slide:
    blocks = tuple(
        TextBlock(text=line, left_px=0, top_px=0, width_px=9, height_px=9, confidence=1.0, role=Role.BODY)
        for line in lines
    )
    return Slide(id=id, revision=1, shown_s=0.0, blocks=blocks, language="en")


def test_a_term_that_a_sentence_made_certain_is_so_on_the_next_slide() -> None:
    target = Shown(
        {
            "Subword units": "Unidades de Subpada",
            "subword units": "unidades de subpalavra",
            "It has subword units.": "Tem unidades de subpalavra.",
        }
    )
    target.run(slide(1, "Subword units"), sentence(1, "It has subword units."), slide(2, "Subword units", "Byte"))
    assert target.told == [(1, 1, ("Unidades de Subpada",)), (2, 1, ("Unidades de subpalavra", "Byte"))]


@pytest.mark.parametrize(("changed", "made"), [("de", "Unidades de subpalavra"), ("en", "Unidades de Subpada")])
def test_only_where_terms_of_its_language_are_others_a_talk_forgets_how_it_translates_them(
    changed: str, made: str
) -> None:
    target = Shown(
        {
            "Subword units": "Unidades de Subpada",
            "subword units": "unidades de subpalavra",
            "It has subword units.": "Tem unidades de subpalavra.",
        }
    )
    target.target.put(slide(1, "Subword units"))
    target.target.put(sentence(1, "It has subword units."))
    target.target.keep_to(Glossary(({changed: "vector", "pt": "vetor"},)))
    target.run(slide(2, "Subword units", "Byte"))
    assert target.told == [(1, 1, ("Unidades de Subpada",)), (2, 1, (made, "Byte"))]


def test_the_slide_that_is_up_stays_as_it_is_when_a_sentence_makes_a_term_certain() -> None:
    target = Shown(
        {
            "Subword units": "Unidades de Subpada",
            "subword units": "unidades de subpalavra",
            "It has subword units.": "Tem unidades de subpalavra.",
        }
    )
    target.run(slide(1, "Subword units", "Byte"), sentence(1, "It has subword units."), sentence(2, "Yes."))
    assert target.told == [(1, 1, ("Unidades de Subpada", "Byte"))]


def test_a_slide_that_was_read_anew_meanwhile_is_not_translated() -> None:
    target = Shown({"Subword units": "Unidades"})
    first, again = slide(1, "Subword units"), replace(slide(1, "Subword units", "More"), revision=2)
    target.slides.show(again, {"pt": ("Unidades", "Mais")})
    target.run(first)
    assert target.told == [(1, 1, ("Unidades", "Mais"))]


class Choking(Knowing):
    """Fails at the question how a name can be kept."""

    def translate(self, texts: Sequence[str]) -> list[str]:
        if any("XQ" in text for text in texts):
            raise SurtitleError("translation-failed", "It choked.", "Wait.")
        return super().translate(texts)


def test_a_translation_stays_where_the_translator_fails_at_a_term_of_it() -> None:
    class Choked(Shown):
        def open(self, source: str, target: str, say: Say) -> Translator:
            translator = Choking(source, target)
            translator.known = self.known
            return translator

    target = Choked({"It is SentencePiece.": "São peças.", "SentencePiece helps": "Peças ajudam"})
    target.run(slide(1, "SentencePiece helps"), sentence(1, "It is SentencePiece."))
    assert target.told == [(1, 1, ("Peças ajudam",))]
    assert target.subtitles == [("São peças.", False)]
    assert not [one for one in target.events if isinstance(one, Notice)]


def test_a_line_in_capitals_is_translated_in_small_letters_and_shown_in_capitals() -> None:
    target = Shown({"The context": "O contexto"})
    target.run(slide(1, "THE CONTEXT"))
    assert target.told == [(1, 1, ("O CONTEXTO",))]


def test_a_growing_sentence_is_shown_as_it_grows() -> None:
    parts = ["we look", "we look at the", "we look at the second", "we look at the second slide"]
    assert fed(*(growing(1, text) for text in parts), sentence(1, "We look."), growing(2, "we")) == [
        ("WE LOOK", False),
        ("WE LOOK AT THE", False),
        ("WE LOOK.", True),
    ]
    assert fed(*(growing(1, parts[3]) for _ in range(4)), sentence(1, parts[3])) == [
        ("WE LOOK AT THE", False),
        ("WE LOOK AT THE SECOND SLIDE", True),
    ]


def test_a_model_is_biased_to_what_is_shown_but_not_where_the_sentence_was_cut_from_more() -> None:
    grown = "we look at the second slide"
    for whole, biased in ((f"{grown} now.", True), ("We look.", False)):
        towards: list[tuple[str, str]] = []
        parts = [growing(1, grown)] * 4
        fed(*parts, sentence(1, whole), growing(2, grown), towards=towards)
        shown = "WE LOOK AT THE"
        assert towards == [(grown, shown), *([(whole, shown)] if biased else [])]


def test_a_growing_sentence_is_passed_over_where_something_newer_waits() -> None:
    target = Target()
    target.run(
        *(growing(1, text) for text in ["we look", "we look at", "we look at it"]), sentence(1, "We look at it.")
    )
    assert target.subtitles == [("WE LOOK AT IT.", False)]


def test_a_failure_in_a_growing_sentence_shows_nothing_but_is_said() -> None:
    target = Target()
    target.run(growing(1, "fail"))
    assert target.subtitles == []
    assert target.notices == ["The model is broken."]


class Slow(Knowing):
    """Takes so long for each text, on a clock of its own."""

    passed_s = 0.0

    def __init__(self, seconds: float) -> None:
        super().__init__("en", "pt")
        self.seconds = seconds

    def translate(self, texts: Sequence[str]) -> list[str]:
        self.passed_s += self.seconds * len(texts)
        return super().translate(texts)


@pytest.mark.parametrize(("seconds", "asked_again"), [(0.5, False), (0.02, True)])
def test_a_slow_model_translates_a_slide_once_so_that_the_subtitle_after_it_comes_in_time(
    seconds: float, asked_again: bool
) -> None:
    slow, events = Slow(seconds), list[Event]()
    target = Translating(
        "pt",
        events.append,
        TranslatedSlides(events.append, ("pt",)),
        open_translator=lambda source, target, say: slow,
        reports=Reports(events.append),
        stopwatch=lambda: slow.passed_s,
    )
    target.put(slide(1, "Water stress", "Soil moisture", "Alignment weights"))
    target.put(sentence(1, "Here water stress grows."))
    target.close()
    target.run("en")
    assert (slow.passed_s > 4 * seconds) == asked_again
    assert [one.text for one in events if isinstance(one, Subtitle)] == ["Here water stress grows."]


def filled(*, newer: Sequence[int] = (), earlier: int = 3, step_s: float = 0.0) -> list[int]:
    """The order in which sentences get their subtitles, on a clock on which a look takes so long."""
    events: list[Event] = []
    times_s = itertools.count(0.0, step_s) if step_s else itertools.repeat(0.0)
    target = Translating(
        "pt",
        events.append,
        TranslatedSlides(events.append, ("pt",)),
        open_translator=lambda source, target, say: Shouter(source, target),
        reports=Reports(events.append),
        earlier=[sentence(id) for id in range(1, earlier + 1)],
        now=lambda: next(times_s),
    )
    for id in newer:
        target.put(sentence(id))
    target.close()
    target.run("en")
    return [one.sentence_id for one in events if isinstance(one, Subtitle)]


def test_what_was_said_before_a_target_came_comes_after_what_is_said_now_the_newest_first() -> None:
    assert filled(newer=[4, 5]) == [4, 5, 3, 2, 1]


def test_what_is_said_now_waits_for_a_piece_of_an_earlier_slide_at_most() -> None:
    lines = [f"line {number} is a point of some thirty letters" for number in range(8)]
    shown, events = slide(1, *lines), list[Event]()

    class Interrupted(Shouter):
        """While the first of the slide is translated, a sentence is said."""

        def translate(self, texts: Sequence[str]) -> list[str]:
            asked.append(len(texts))
            if len(asked) == 1:
                target.put(sentence(1, "now"))
            return super().translate(texts)

    asked: list[int] = []
    came = threading.Event()

    def publish(event: Event) -> None:
        events.append(event)
        came.set()

    target = Translating(
        "pt",
        publish,
        TranslatedSlides(events.append, ("pt",)),
        open_translator=lambda source, target, say: Interrupted(source, target),
        reports=Reports(events.append),
        earlier=[shown],
    )
    running = threading.Thread(target=target.run, args=["en"], daemon=True)
    running.start()
    assert came.wait(PATIENCE_S)
    target.close()
    running.join(PATIENCE_S)
    assert not running.is_alive()
    assert asked[0] == 2
    said, translated = (one for one in events if isinstance(one, Subtitle | Slide))
    assert isinstance(said, Subtitle)
    assert said.text == "NOW"
    assert isinstance(translated, Slide)
    assert translated.translations == {"pt": tuple(line.upper() for line in lines)}


def test_after_the_end_what_was_said_before_does_not_take_long() -> None:
    looks = int(FILL_S) + 1
    assert 0 < len(filled(earlier=looks, step_s=1.0)) < looks


def test_what_was_said_before_stays_without_subtitle_where_nothing_translates_it() -> None:
    target = Target()
    events = target.events
    translating = Translating(
        "pt",
        events.append,
        target.slides,
        open_translator=target.open,
        reports=target.reports,
        earlier=[sentence(1, language="tlh"), sentence(2)],
    )
    translating.close()
    translating.run("en")
    assert target.subtitles == [("HELLO", False)]
