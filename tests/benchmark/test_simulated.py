"""The simulated bench: what decodings cost is counted, not measured."""

from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from click.testing import CliRunner

from tests.benchmark.simulated import Costs, Meter, MeteredDecoder, WithSlides, changed, main
from tests.benchmark.talks import Talk, TrueSlide
from tests.fakes import LoudVoice, ScriptedRecogniser, spoken
from translator.speech.pace import Pace
from translator.speech.stream import SpeechStream

COSTS = Costs(
    encode_s=((5, 0.5), (15, 1.5)), start_s=0.25, token_s=0.5, together=1.5, beam=0.25, align_s=0.25, beside=2.0
)


def test_encoding_costs_by_its_length() -> None:
    meter = Meter(COSTS)
    meter.encode(10.0)
    assert meter.spent_s == pytest.approx(2.0)


@pytest.mark.parametrize(("batch", "beam", "spent_s"), [(1, 1, 4.5), (2, 1, 6.5), (1, 5, 8.5)])
def test_generating_costs_by_its_tokens_the_end_included(batch: int, beam: int, spent_s: float) -> None:
    class Model:
        def generate(self, encoded: Any, prompts: Any, **options: Any) -> list[Any]:
            return [SimpleNamespace(sequences_ids=[[1] * length]) for length in (3, 2)[: len(prompts)]]

    meter = Meter(COSTS)
    results = MeteredDecoder(Model(), meter).generate(None, [[1]] * batch, beam_size=beam)
    assert len(results) == batch
    assert meter.spent_s == pytest.approx(spent_s)


def test_the_stream_is_told_what_a_slide_says_once_it_is_read() -> None:
    slides = tuple(
        TrueSlide(text=text, start_s=start_s, end_s=start_s + 4, blocks=(text,))
        for text, start_s in (("Vaswani", 0.0), ("Sennrich", 4.0))
    )
    talk = Talk(name="talk", media=None, language="en", duration_s=8.0, sentences=(), slides=slides, coarse=False)  # type: ignore[arg-type]
    stream = SpeechStream(ScriptedRecogniser(["one"] * 8), LoudVoice(), language="en")
    told = []
    simulated = WithSlides(stream, talk)
    for chunk in spoken(8):
        simulated.hear(chunk)
        told.append((round(chunk.start_s, 1), sorted(stream.terms.spellings)))
    simulated.finish()
    known = dict(told)
    assert (known[1.0], known[1.5], known[5.0]) == ([], ["vaswani"], ["vaswani"])
    assert known[5.5] == ["sennrich", "vaswani"]


def test_a_part_of_the_pace_is_changed_by_its_name() -> None:
    assert changed(Pace(), ["step_s=0.7", "trim_s=9"]) == Pace(step_s=0.7, trim_s=9.0)
    with pytest.raises(ValueError, match="stride"):
        changed(Pace(), ["stride=1"])


def test_a_part_that_there_is_not_ends_the_command_with_what_there_is() -> None:
    result = CliRunner().invoke(main, ["--pace", "stride=1"])
    assert result.exit_code == 1
    assert "step_s" in result.output


def test_costs_are_counted_up() -> None:
    meter = Meter(COSTS)
    meter.align()
    meter.align()
    assert np.isclose(meter.spent_s, 1.0)
