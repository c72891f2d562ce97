"""The stage that hears: what it is told by a person."""

from tests.fakes import LoudVoice, ScriptedRecogniser, spoken
from translator.channel import Channel, Latest
from translator.clock import SteppedClock
from translator.flow import AudioChunk, Hypothesis, Utterance
from translator.reports import Reports
from translator.session import UNSPOKEN
from translator.speech.hearing import Hearing
from translator.speech.stream import SpeechStream


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
