"""A replay as a process of its own."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.benchmark.replaying import replay
from tests.benchmark.sampling import Sample
from tests.benchmark.scoring import live_figures
from tests.benchmark.talks import BUNDLED, cut_media, cut_truth, open_talk


def test_a_replay_that_fails_says_where_to_read_why(tmp_path: Path) -> None:
    talk = replace(open_talk(BUNDLED), media=tmp_path / "gone.mp4")
    played = replay(talk, out=tmp_path, name="gone", pace="live")
    assert (played.code, played.events, played.samples) == (2, (), ())
    assert "There is no file" in played.log.read_text("utf-8")


@pytest.mark.slow
@pytest.mark.models
def test_a_talk_is_played_as_it_was_given_with_its_window_and_sampled(tmp_path: Path) -> None:
    (tmp_path / "cut").mkdir()
    talk = cut_media(cut_truth(open_talk(BUNDLED), 10), tmp_path / "cut")
    told: list[Sample] = []
    played = replay(talk, out=tmp_path, name="talk", pace="live", window=True, tell=told.append)
    assert played.code == 0, played.log.read_text("utf-8")
    figures = live_figures(talk, played.events)
    assert figures["wer"] is not None
    assert figures["wer"] < 0.5
    assert (figures["untranslated"], figures["in_no_sentence"], figures["slides_found"]) == (0, 0, 1)
    assert played.samples == tuple(told[: len(played.samples)])
    assert played.samples[0].at_s == 0.0  # when the session began, not the process
    assert talk.duration_s - 2 < played.samples[-1].at_s < talk.duration_s + 10
    assert any((tmp_path / "transcripts").iterdir())
