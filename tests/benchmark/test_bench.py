"""The bench as a whole, on scripted runs."""

import json
from pathlib import Path

import pytest

from tests.benchmark.__main__ import OFFLINE, bench, runs_of
from tests.benchmark.decking import whole_deck
from tests.benchmark.replaying import read_events
from tests.benchmark.report import Result, markdown, table
from tests.benchmark.runs import watched, without_lags
from tests.benchmark.scoring import Figures, live_figures, text_figures
from tests.benchmark.talks import Talk, talk_of
from tests.benchmark.words import normalise
from translator.events import to_line
from translator.flow import Hypothesis, Published, Sentence, Slide, Subtitle, Word

TIMELINE = {
    "lang": "en",
    "duration_s": 10.0,
    "slides": [{"start_s": 0, "end_s": 10, "text": ["The Transformer"]}],
    "sentences": [{"start_s": 0, "end_s": 4, "slide": 1, "text": "Meet the Transformer now."}],
}


def scripted(path: Path) -> Path:
    """An events file of a run that hears the one sentence, and its slide."""
    texts = [" Meet", " the", " Transformer", " now."]
    words = tuple(
        Word(text=text, start_s=float(number), end_s=number + 1.0, probability=0.9) for number, text in enumerate(texts)
    )
    sentence = Sentence(
        id=1, revision=0, final=True, start_s=0.0, end_s=4.0, slide_id=1, text="Meet the Transformer now.",
        language="en", words=words,
    )  # fmt: skip
    events = [
        Published(at_s=0.5, event=Slide(id=1, revision=0, shown_s=0.0, blocks=())),
        Published(at_s=1.0, event=Hypothesis(committed=(), tentative="Meet", language="en")),
        Published(at_s=5.0, event=Hypothesis(committed=words, tentative="", language="en")),
        Published(at_s=5.0, event=sentence),
        Published(at_s=5.5, event=Subtitle(sentence_id=1, target="pt", text="Conheça o Transformer.", final=True)),
    ]
    path.write_text("".join(to_line(event) + "\n" for event in events), "utf-8")
    return path


def offline(talk: Talk, stem: str) -> Figures:
    return text_figures(talk, normalise("Meet the transfer now", talk.language))


def test_the_whole_with_scripted_events(tmp_path: Path) -> None:
    file = scripted(tmp_path / "events.jsonl")
    talk = talk_of("talk", tmp_path / "talk.mp4", TIMELINE)

    def live(talk: Talk, stem: str) -> Figures:
        return live_figures(talk, read_events(file)) | {"cpu_busy": 0.5}

    out = tmp_path / "out"
    results = bench([talk], {OFFLINE: offline, "live": live}, out, {"model": "base", "pace": "live"})
    report = json.loads((out / "bench.json").read_text("utf-8"))
    figures = report["talks"][0]["runs"]["live"]
    assert figures["wer"] == 0.0
    assert figures["above_offline"] == -0.25
    assert figures["term_recall"] == 1.0
    assert figures["onset_lag_p50_s"] == 1.0
    assert figures["subtitle_lag_p50_s"] == 1.5
    assert (figures["slides_found"], figures["slides_missed"], figures["slide_accuracy"]) == (1, 0, 1.0)
    assert "above_offline" not in report["talks"][0]["runs"][OFFLINE]
    text = (out / "bench.md").read_text("utf-8")
    assert text == markdown(results, {"model": "base", "pace": "live"})
    assert "| | offline | live |" in text
    assert "| word error rate | 25.0 % | 0.0 % |" in text
    assert "| slides found / missed / announced again |  | 1 / 0 / 0 |" in text
    assert "peak memory" not in text
    assert "| CPU busy, of all cores, all stages | ≤ 70.0 % | 50.0 % |" in text
    assert "| first tentative word after speech starts, median / worst | ≤ 1.00 s / – | 1.00 s / 1.00 s |" in text
    assert "**1.50 s / 1.50 s**" in text  # the subtitle, which is to come within 1 s


def test_the_runs_take_turns_in_rounds(tmp_path: Path) -> None:
    stems: list[str] = []

    def run(talk: Talk, stem: str) -> Figures:
        stems.append(stem)
        return {"wer": 0.01 * len(stems), "word_lag_p50_s": 1.0, "word_lag_p95_s": 2.0}

    talk = talk_of("talk", tmp_path / "talk.mp4", TIMELINE)
    runs = {OFFLINE: run, "live": run, "reference": run}
    results = bench([talk], runs, tmp_path, {"model": "base"}, rounds=2)
    assert stems == ["talk-offline-1", "talk-live-1", "talk-reference-1", "talk-reference-2", "talk-live-2"]
    assert results[0].figures("live")["wer"] == pytest.approx(0.035)
    assert results[0].figures("live")["above_offline"] == pytest.approx(0.025)
    report = json.loads((tmp_path / "bench.json").read_text("utf-8"))
    assert [one["wer"] for one in report["talks"][0]["rounds"]["live"]] == [0.02, 0.05]
    text = (tmp_path / "bench.md").read_text("utf-8")
    assert "- live: 2.0 %, 1.00 s / 2.00 s; 5.0 %, 1.00 s / 2.00 s" in text
    assert "- offline" not in text
    assert "| | to reach | talk: live | talk: reference |" in text


def test_the_long_run_stands_beside_the_talks() -> None:
    soak: Figures = {"memory_growth_mb_h": 30.0, "lag_growth_s": 0.1, "lag_line_growth_s": 0.0}
    text = markdown([], {"model": "base"}, soak)
    assert "| memory growth after minute 5, an hour | ≤ 20 MB | **30 MB** |" in text
    assert (
        "| growth of the lag from minute 2 to the end, by medians / by the line | ≤ 0.20 s / 0.20 s | 0.10 s / 0.00 s |"
        in text
    )


def test_the_runs_beside_each_other() -> None:
    assert list(runs_of(Path("model"), Path("out"), pace="live", reference=True, window=True)) == [
        "offline",
        "live",
        "live no slides",
        "reference",
    ]
    fast = runs_of(Path("model"), Path("out"), pace="fast", reference=False, window=False)
    assert list(fast) == ["offline", "fast", "fast no slides"]
    decks = {"deck": whole_deck}
    known = runs_of(Path("model"), Path("out"), pace="fast", reference=False, window=False, decks=decks)
    assert list(known) == ["offline", "fast", "fast no slides", "deck"]


@pytest.mark.parametrize("name", ["word_lag_p50_s", "subtitle_lag_p95_s", "shown_to_read_p95_s"])
def test_at_full_speed_nobody_waits(name: str) -> None:
    assert without_lags({name: 1.0, "wer": 0.1}) == {"wer": 0.1}


def test_says_what_others_did_meanwhile(tmp_path: Path) -> None:
    figures = watched(offline, talk_of("talk", tmp_path, TIMELINE), "talk")
    assert figures["wer"] == 0.25
    others = figures["others_busy"]
    assert others is None or others >= 0


def test_what_slides_add_to_the_error_rate_is_told_for_those_of_the_talk_and_for_others() -> None:
    talk = talk_of("talk", Path("talk.mp4"), TIMELINE)
    runs: dict[str, list[Figures]] = {
        "live": [{"wer": 0.05}, {"wer": 0.07}],
        "live no slides": [{"wer": 0.1}],
        "unrelated slides": [{"wer": 0.102}],
    }
    result = Result(talk=talk, runs=runs)
    assert result.figures("live")["added_by_slides"] == pytest.approx(-0.04)
    assert result.figures("unrelated slides")["added_by_slides"] == pytest.approx(0.002)
    assert "added_by_slides" not in result.figures("live no slides")
    assert "| added by the slides, points | -4.0 |  | +0.2 |" in table(result)
