"""The stage that hears: what it is told by a person."""

from dataclasses import replace

import pytest

from tests.fakes import LoudVoice, ScriptedRecogniser, spoken
from translator.channel import Channel, Latest
from translator.clock import SteppedClock
from translator.flow import AudioChunk, Event, Hypothesis, Notice, Samples, Utterance
from translator.reports import Reports
from translator.session import UNSPOKEN
from translator.speech.hearing import Hearing
from translator.speech.stream import SpeechStream
from translator.speech.whisper import Heard


def test_a_language_that_is_told_after_the_last_sound_counts_for_what_is_not_settled() -> None:
    sound: Channel[AudioChunk] = Channel(8)
    said: list[Hypothesis | Utterance] = []

    def take(one: Hypothesis | Utterance) -> None:
        if not said:
            hearing.turn_to("de")
        said.append(one)

    hearing = Hearing(
        SpeechStream(ScriptedRecogniser(["Guten", "Morgen", "zusammen."]), LoudVoice(), language="en"),
        sound,
        take,
        terms=Latest(),
        reports=Reports(lambda event: None),
        clock=SteppedClock(),
        full_speed=True,
        unspoken=UNSPOKEN,
    )
    for chunk in spoken(3, chunk_s=3.0):
        sound.put(chunk)
    sound.close()
    hearing.run()
    hypotheses = [one for one in said if isinstance(one, Hypothesis)]
    assert (hypotheses[0].language, hypotheses[0].committed) == ("en", ())
    words = [(word.text.strip(), one.language) for one in hypotheses for word in one.committed]
    assert words == [("Guten", "de"), ("Morgen", "de"), ("zusammen.", "de")]
    assert [one.language for one in said if isinstance(one, Utterance)] == ["de"]


def test_a_language_that_is_told_is_spoken_at_once_though_it_is_taken_with_the_next_sound() -> None:
    hearing = Hearing(
        SpeechStream(ScriptedRecogniser([]), LoudVoice(), language="en"),
        Channel(8),
        lambda _: None,
        terms=Latest(),
        reports=Reports(lambda event: None),
        clock=SteppedClock(),
        full_speed=True,
        unspoken=UNSPOKEN,
    )
    assert hearing.spoken == "en"
    hearing.turn_to("de")
    assert hearing.spoken == "de"
    hearing.turn_to(None)
    assert hearing.spoken is None


CAUGHT_UP = "Recognition has caught up with the speaker."


@pytest.mark.parametrize(
    ("asleep_s", "late_s", "said"),
    [
        (0.0, [9.0, 15.0, 21.0], ["Recognition is 15 s behind the speaker."]),
        (0.0, [8.5, 8.5, 1.0], ["Recognition is 8 s behind the speaker.", CAUGHT_UP]),
        (60.0, [60.0, 1.0, 1.0], []),
        (0.0, [1.0, 9.0, 1.0], []),
    ],
    ids=["a slow machine", "a machine that catches up", "a machine that slept", "a moment"],
)
def test_a_recogniser_that_stays_behind_is_told(asleep_s: float, late_s: list[float], said: list[str]) -> None:
    first, *rest = spoken(9, chunk_s=3.0)
    coming = [replace(one, start_s=one.start_s + asleep_s) for one in rest]
    heard_s = [first.end_s, *(one.end_s for one in coming)]
    sound: Channel[AudioChunk] = Channel(8)
    clock, notices = SteppedClock(), list[Event]()

    class Late(ScriptedRecogniser):
        """Takes its time, while the next sound comes."""

        def encode(self, samples: Samples, *, careful: bool = False) -> Heard:
            if late_s:
                clock.advance_to(heard_s.pop(0) + late_s.pop(0))
            if coming:
                sound.put(coming.pop(0))
            else:
                sound.close()
            return super().encode(samples, careful=careful)

    hearing = Hearing(
        SpeechStream(Late(["One", "and", "two", "and", "three", "and", "four", "and", "five."]), LoudVoice()),
        sound,
        lambda _: None,
        terms=Latest(),
        reports=Reports(notices.append),
        clock=clock,
        full_speed=False,
        unspoken=UNSPOKEN,
    )
    sound.put(first)
    hearing.run()
    assert [one.text for one in notices if isinstance(one, Notice) and one.code in {"lag", "lag-over"}] == said
