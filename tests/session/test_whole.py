"""A whole talk through the session: what was said and shown is published once, in order."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from tests.fakes import (
    CountingReader,
    ScriptedReader,
    ScriptedSound,
    Shouter,
    spoken,
)
from tests.session.talk import SCRIPT, Talk, Threaded, slides
from translator.audio.media import MediaFile
from translator.clock import SteppedClock
from translator.flow import (
    Mention,
    Notice,
    Sentence,
    Severity,
    Slide,
    Subtitle,
)
from translator.parts import Parts
from translator.session import Session
from translator.translation.reading import Reading
from translator.translation.translating import Say


def test_everything_said_is_committed_once_and_translated_in_order() -> None:
    talk = Talk()
    assert talk.run() == 0
    assert talk.text == " ".join(SCRIPT)
    assert [one.text for one in talk.of(Sentence)] == [
        "Good morning everyone.",
        "Today we talk about attention.",
        "Are there any questions?",
        "Thank you.",
    ]
    assert [one.text for one in talk.of(Subtitle)] == [one.text.upper() for one in talk.of(Sentence)]
    assert [one.sentence_id for one in talk.of(Subtitle)] == [1, 2, 3, 4]


@pytest.mark.parametrize("chunk_s", [0.02, 0.37, 1.0, 3.1])
@pytest.mark.parametrize("full_speed", [True, False])
def test_the_cut_of_the_sound_into_chunks_does_not_matter(chunk_s: float, full_speed: bool) -> None:
    chunks = spoken(len(SCRIPT), silence_after=1, chunk_s=chunk_s)
    sound = ScriptedSound(chunks)
    talk = Talk(audio=Threaded(sound) if full_speed else sound, full_speed=full_speed)
    assert talk.run() == 0
    assert talk.text == " ".join(SCRIPT)


def test_what_was_said_before_stop_is_finished() -> None:
    stop = threading.Event()
    stop.set()
    talk = Talk(audio=ScriptedSound(spoken(len(SCRIPT)), endless=True))
    assert talk.run(stop) == 0
    assert talk.text == " ".join(SCRIPT)


def test_sentences_belong_to_the_slide_that_was_up() -> None:
    talk = Talk(screen=Threaded(slides((0.0, 0), (6.0, 3))), reader=CountingReader(), full_speed=True)
    talk.parts = Parts(
        clock=SteppedClock(),
        audio=Threaded(ScriptedSound(spoken(len(SCRIPT), silence_after=2))),
        speech=talk.parts.speech,
        open_translator=talk.open,
        targets=("pt",),
        screen=talk.parts.screen,
        reader=talk.parts.reader,
        full_speed=True,
    )
    assert talk.run() == 0
    shown = talk.of(Slide)
    assert [(one.id, one.shown_s) for one in shown] == [(1, 0.0), (2, 6.0)]
    assert [one.translations["pt"] for one in shown] == [("SLIDE 1",), ("SLIDE 2",)]


def test_a_sentence_names_the_block_that_it_talks_about_once_both_are_known() -> None:
    reader = ScriptedReader(["Why now", "Attention in layers"], ["Summary", "Open questions"])
    talk = Talk(
        audio=Threaded(ScriptedSound(spoken(len(SCRIPT), silence_after=2))),
        screen=Threaded(slides((0.0, 0), (8.0, 3))),
        reader=reader,
        full_speed=True,
    )
    assert talk.run() == 0
    named = {one.sentence_id: (one.slide_id, one.block, one.start_s) for one in talk.of(Mention)}
    assert 1 not in named
    assert (named[2], named[3]) == ((1, 1, 7.0), (2, 1, 11.0))
    for at, event in enumerate(one.event for one in talk.published):
        if isinstance(event, Mention):
            before = [one.event for one in talk.published[:at]]
            assert any(isinstance(one, Sentence) and one.id == event.sentence_id for one in before)
            assert any(isinstance(one, Slide) and one.id == event.slide_id for one in before)


def test_code_on_a_slide_is_not_translated() -> None:
    reader = ScriptedReader(["Attention", "print(scores[0])"])
    talk = Talk(screen=slides((0.0, 0)), reader=reader)
    assert talk.run() == 0
    assert talk.of(Slide)[-1].translations == {"pt": ("ATTENTION", "print(scores[0])")}


def test_what_was_chosen_while_loading_is_said_first() -> None:
    chosen = Notice(severity=Severity.INFO, code="model-chosen", text="Recognition: base.")
    talk = Talk(notices=(chosen,))
    assert talk.run() == 0
    assert talk.of(Notice) == [chosen]
    assert talk.published[0].event == chosen


def test_what_was_chosen_for_translation_is_said() -> None:
    chosen = Notice(severity=Severity.INFO, code="translation-chosen", text="Translation: firefox:en-pt.")

    def choosing(source: str, target: str, say: Say) -> Shouter:
        say(chosen)
        return Shouter(source, target)

    talk = Talk(open_translator=choosing)
    assert talk.run() == 0
    assert talk.of(Notice) == [chosen]


def test_the_sound_is_kept_in_step_with_what_was_said_where_that_is_wanted(tmp_path: Path) -> None:
    talk = Talk(audio=Threaded(ScriptedSound(spoken(len(SCRIPT), silence_after=2))), full_speed=True)
    path = tmp_path / "sound.ogg"
    session = Session(talk.parts, journal=None, listeners=[talk.published.append], sound=path)
    assert session.run(threading.Event()) == 0
    assert MediaFile(path).duration_s == pytest.approx(len(SCRIPT) + 2, abs=0.1)
    assert not any(thread.name == "keep" for thread in threading.enumerate())


def test_read_fast_a_subtitle_grows_and_ends_as_it_is_read_stable() -> None:
    fast, stable = Talk(reading=Reading.FAST), Talk()
    assert (fast.run(), stable.run()) == (0, 0)
    shown = fast.of(Subtitle)
    assert [one for one in shown if one.final] == stable.of(Subtitle)
    for number in {one.sentence_id for one in shown}:
        *drafts, final = [one for one in shown if one.sentence_id == number]
        assert final.final
        assert all(not draft.final and final.text.startswith(draft.text) for draft in drafts)
    assert all(one.final for one in stable.of(Subtitle))
