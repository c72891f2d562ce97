"""Languages come and go while a talk runs, and hold nothing up."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence

import pytest

from tests.fakes import Shouter
from tests.translation.test_translating import sentence
from translator.channel import Closed
from translator.errors import SetupError
from translator.flow import Event, Role, Sentence, Slide, Subtitle, TextBlock
from translator.reports import Reports
from translator.translation.slides import TranslatedSlides
from translator.translation.targets import Targets
from translator.translation.translating import Say, Translating


class Talk:
    """Targets of a talk in English, and what they publish. No model translates into Klingon; that into German is slow
    to open where a test has it so.
    """

    def __init__(self, *languages: str) -> None:
        self.events: list[Event] = []
        self.german = threading.Event()
        self.german.set()
        self.lacking = {"tlh"}
        self._changed = threading.Condition()
        self._slides = TranslatedSlides(self.publish, languages)
        self._reports = Reports(self.publish)
        self.targets = Targets(languages, self._make, self._thread, self._slides, self._reports)

    def begin(self) -> Talk:
        self.targets.open("en")
        return self

    def publish(self, event: Event) -> None:
        with self._changed:
            self.events.append(event)
            self._changed.notify_all()

    def say(self, *ids: int) -> None:
        for id in ids:
            self.targets.put(sentence(id, f"said {id}"))

    def wait(self, language: str, *ids: int) -> None:
        """Until these sentences have their subtitle."""
        with self._changed:
            assert self._changed.wait_for(lambda: set(ids) <= set(self.subtitled(language)), 10)

    def subtitled(self, language: str) -> list[int]:
        """The sentences that have a subtitle in a language, in the order in which these came."""
        made = [one for one in self.events if isinstance(one, Subtitle) and one.target == language]
        assert all(one.text == f"SAID {one.sentence_id}" and one.final and not one.untranslated for one in made)
        return [one.sentence_id for one in made]

    def _open(self, source: str, target: str, say: Say) -> Shouter:
        if target in self.lacking:
            raise SetupError("no-translation-model", "There is none.", "Get one.")
        if target == "de":
            assert self.german.wait(10)
        return Shouter(source, target)

    def _make(self, target: str, earlier: Sequence[Sentence]) -> Translating:
        return Translating(
            target, self.publish, self._slides, open_translator=self._open, reports=self._reports, earlier=earlier
        )

    def _thread(self, name: str, work: Callable[[], None]) -> threading.Thread:
        return threading.Thread(target=work, name=name, daemon=True)


@pytest.fixture
def talk() -> Iterator[Talk]:
    talk = Talk("pt").begin()
    yield talk
    talk.targets.close()
    assert not [one for one in threading.enumerate() if one.name.startswith("translate-")]


def test_a_language_that_comes_has_what_is_said_from_then_on_and_what_was_said_before(talk: Talk) -> None:
    talk.say(1, 2)
    talk.targets.change(["pt", "de"], "en")
    talk.say(3)
    talk.wait("de", 1, 2, 3)
    talk.wait("pt", 1, 2, 3)
    assert sorted(talk.subtitled("de")) == talk.subtitled("pt") == [1, 2, 3]


def test_a_model_that_is_slow_to_open_holds_up_nothing(talk: Talk) -> None:
    talk.german.clear()
    changing = threading.Thread(target=talk.targets.change, args=(["pt", "de"], "en"))
    changing.start()
    while not any(one.name == "translate-de" for one in threading.enumerate()):
        pass
    talk.say(1, 2)
    talk.wait("pt", 1, 2)
    assert talk.subtitled("de") == []
    talk.german.set()
    changing.join()
    talk.wait("de", 1, 2)


def test_a_language_that_goes_has_what_was_said_until_then(talk: Talk) -> None:
    talk.say(1)
    talk.targets.change(["de"], "en")
    talk.say(2)
    talk.targets.close()
    assert (talk.subtitled("pt"), sorted(talk.subtitled("de"))) == ([1], [1, 2])


def test_a_language_that_comes_back_has_only_what_it_lacks(talk: Talk) -> None:
    for languages, id in ((["de"], 1), (["pt"], 2), (["de", "pt"], 3)):
        talk.targets.change(languages, "en")
        talk.say(id)
        for language in languages:
            talk.wait(language, *range(1, id + 1))
    assert sorted(talk.subtitled("de")) == sorted(talk.subtitled("pt")) == [1, 2, 3]


def test_a_language_without_a_model_is_refused_and_what_was_before_goes_on(talk: Talk) -> None:
    talk.say(1)
    with pytest.raises(SetupError, match="There is none"):
        talk.targets.change(["tlh"], "en")
    talk.say(2)
    talk.wait("pt", 1, 2)
    talk.lacking.clear()
    talk.targets.change(["pt", "tlh"], "en")
    talk.wait("tlh", 1, 2)


def test_of_the_slides_the_one_that_is_up_is_translated(talk: Talk) -> None:
    box = TextBlock(text="why", left_px=0, top_px=0, width_px=9, height_px=9, confidence=0.9, role=Role.TITLE)
    for id in (1, 2):
        talk.targets.put(Slide(id=id, revision=1, shown_s=0.0, blocks=(box,), language="en"))
    talk.targets.change(["de", "pt"], "en")
    talk.targets.close()
    slides = [one for one in talk.events if isinstance(one, Slide)]
    assert [dict(one.translations) for one in slides if one.id == 1] == [{"pt": ("WHY",)}]
    assert dict(slides[-1].translations) == {"de": ("WHY",), "pt": ("WHY",)}


def test_a_correction_counts_for_a_language_that_comes_later(talk: Talk) -> None:
    talk.targets.put(sentence(1, "heard wrongly"))
    talk.say(1)
    talk.targets.change(["de"], "en")
    talk.wait("de", 1)


def test_once_the_talk_has_ended_nothing_changes() -> None:
    talk = Talk("pt").begin()
    talk.targets.close()
    with pytest.raises(Closed):
        talk.targets.change(["de"], "en")


def test_what_is_given_up_is_not_filled_in() -> None:
    talk = Talk("pt").begin()
    talk.say(1)
    talk.wait("pt", 1)
    talk.german.clear()
    changing = threading.Thread(target=talk.targets.change, args=(["de"], "en"))
    changing.start()
    while not any(one.name == "translate-de" for one in threading.enumerate()):
        pass
    talk.targets.abandon()
    talk.german.set()
    changing.join()
    talk.targets.close()
    assert talk.subtitled("de") == []
