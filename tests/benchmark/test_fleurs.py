"""Live and offline recognition, compared over many languages."""

from pathlib import Path

import numpy as np
import pytest

from tests.benchmark.clips import Clip
from tests.benchmark.fleurs import markdown, measure
from translator.flow import SAMPLE_RATE, Hypothesis, Published, Samples, Word

SOUND = np.zeros(2 * SAMPLE_RATE, np.float32)
CLIPS = [
    Clip(name=f"x-de-{n}", media=Path(), language="de", text=text) for n, text in enumerate(("das ist es", "gut so"))
]


def live(sound: Samples, language: str) -> list[Published]:
    """Hears every clip as "Das ist", and says it 1 s later; of the joined talk both words twice."""
    times = len(sound) // (4 * SAMPLE_RATE)
    words = tuple(
        Word(text=text, start_s=float(number), end_s=number + 1.0, probability=1.0)
        for number, text in enumerate([" Das", " ist"] * times)
    )
    return [Published(at_s=word.end_s + 1.0, event=Hypothesis(committed=(word,), tentative="")) for word in words]


def offline(sound: Samples, language: str) -> str:
    return "das ist es" if len(sound) == 4 * SAMPLE_RATE else "das ist es gut so"


def test_live_and_offline_are_compared_over_all_words() -> None:
    one = measure(CLIPS, [SOUND, SOUND], live, offline)
    assert (one["clips"], one["duration_s"]) == (2, 8.0)
    single, talk = one["single"], one["joined"]
    assert single["words"] == talk["words"] == 5
    assert single["offline_wer"] == pytest.approx(3 / 5)  # of "gut so", "das ist es" has nothing
    assert single["live_wer"] == pytest.approx(3 / 5)
    assert (single["live_left_out"], single["offline_inserted"]) == (1, 1)
    assert (talk["offline_wer"], talk["live_wer"]) == (0.0, pytest.approx(3 / 5))
    assert talk["above_offline"] == pytest.approx(3 / 5)
    assert (single["said_twice"], talk["said_twice"]) == (0, 2)
    assert (single["lag_p50_s"], single["lag_p95_s"]) == (1.0, 1.0)
    assert [text["name"] for text in one["texts"]] == ["x-de-0", "x-de-1", "joined"]


def test_the_report_has_a_row_a_language_and_the_clips_that_live_hears_worse() -> None:
    texts = [
        {"name": "a", "offline_errors": 1, "live_errors": 3, "truth": "t", "offline": "o", "live": "l"},
        {"name": "b", "offline_errors": 1, "live_errors": 1, "truth": "t", "offline": "o", "live": "l"},
    ]
    one = measure(CLIPS, [SOUND, SOUND], live, offline) | {"others_busy": None, "texts": texts}
    text = markdown({"languages": {"de": one}})
    assert "| de | 5 | 60.0 % | 60.0 % | 0.0 % | 0.0 % | 60.0 % | 60.0 % | 0 / 2 | 1.00 s / 1.00 s |" in text
    assert "**a**, 1 errors offline, 3 live" in text
    assert "**b**" not in text
