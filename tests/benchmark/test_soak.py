"""What a long run is judged by."""

from pathlib import Path

import pytest

from tests.benchmark.replaying import Played
from tests.benchmark.sampling import Sample
from tests.benchmark.scoring import Figures
from tests.benchmark.soak import Minutes, cycle_words, left_out, markdown, notices, soak_figures
from tests.benchmark.talks import talk_of
from tests.benchmark.words import Spoken
from translator.flow import Hypothesis, Notice, Published, Sentence, Severity, Subtitle, Word

EVERY_S = 10
TALK = talk_of(
    "soak",
    Path("soak.mkv"),
    {
        "lang": "en",
        "duration_s": 600,
        "slides": [],
        "sentences": [{"text": "Here we go.", "start_s": at, "end_s": at + 3} for at in range(0, 600, EVERY_S)],
    },
)


def sentences(number: int, lag_s: float) -> list[Published]:
    """A sentence of three words, heard right, published so long after its end."""
    start_s = number * EVERY_S
    words = tuple(
        Word(text=text, start_s=start_s + second, end_s=start_s + second + 1.0, probability=1.0)
        for second, text in enumerate((" Here", " we", " go."))
    )
    final = Sentence(
        id=number, revision=1, final=True, start_s=start_s, end_s=start_s + 3.0, text="Here we go.", language="en",
        words=words,
    )  # fmt: skip
    subtitle = Subtitle(sentence_id=number, target="pt", text="Lá vamos nós.", final=True)
    events = (Hypothesis(committed=words, tentative=""), final, subtitle)
    return [Published(at_s=start_s + 3.0 + lag_s, event=event) for event in events]


def played(events: list[Published], code: int = 0) -> Played:
    samples = tuple(
        Sample(
            at_s=float(second), memory_mb=500 + second / 360, cpu_s=second * 1.0, threads=9, files=30 + second // 300
        )
        for second in range(0, 600, 5)
    )
    return Played(code=code, events=tuple(events), samples=samples, wall_s=610.0, log=Path("soak.log"))


def test_a_steady_run_reaches_all() -> None:
    figures = soak_figures(TALK, played([event for n in range(60) for event in sentences(n, 1.0)]), cycle=3)
    assert figures["lag_growth_s"] == pytest.approx(0.0)
    assert figures["same_words_growth_s"] == pytest.approx(0.0)
    assert figures["memory_growth_mb_h"] == pytest.approx(10.0)
    assert (figures["threads_growth"], figures["files_growth"]) == (0, 1)
    assert (figures["wer"], figures["left_out_early"], figures["left_out_late"]) == (0.0, 0.0, 0.0)
    assert (figures["in_no_sentence"], figures["untranslated"], figures["sounds_lost"]) == (0, 0, 0)
    assert figures["exit_code"] == 0


def test_a_run_that_falls_behind_and_loses_words_is_told_so() -> None:
    events = [event for n in range(50) for event in sentences(n, 1.0 + n / 10)]
    warning = Notice(severity=Severity.WARNING, code="sound-lost", text="3.0 s of sound were lost.")
    events += [Published(at_s=400.0, event=warning)] * 2
    figures = soak_figures(TALK, played(events, code=1), cycle=3)
    assert figures["lag_line_growth_s"] == pytest.approx(4.8, abs=0.05)
    assert figures["same_words_growth_s"] == pytest.approx(3.7)  # of sentence 12 and sentence 49
    assert (figures["left_out_early"], figures["left_out_late"]) == (0.0, pytest.approx(30 / 72))
    assert figures["longest_left_out"] == 30
    assert (figures["sounds_lost"], figures["exit_code"]) == (2, 1)
    assert notices(events) == {"sound-lost": 2}


def test_what_is_left_out_is_seen_where_it_is() -> None:
    truth = [Spoken(text="a", end_s=60.0 * minute) for minute in range(10)]
    assert left_out(truth, set(range(10)) - {3, 9}, 600) == {
        "left_out_early": pytest.approx(1 / 3),
        "left_out_late": pytest.approx(1 / 4),
    }
    assert left_out([], set(), 600) == {"left_out_early": None, "left_out_late": None}


def test_talks_begin_anew_after_the_words_of_all() -> None:
    assert cycle_words([TALK, TALK]) == 2 * 3 * 60


def test_the_report_says_what_is_not_reached_and_where_a_failure_is_told() -> None:
    figures: Figures = {"exit_code": 1, "memory_growth_mb_h": 12.0, "lag_growth_s": 0.5, "lag_line_growth_s": 0.0}
    report = {"circumstances": {"minutes": 6.0}, "figures": figures, "notices": {"lag": 3}, "log": "soak.log"}
    text = markdown(report)
    assert "Measured with minutes 6.0." in text
    assert "| memory growth after minute 5, an hour | ≤ 20 MB | 12 MB |" in text
    assert "| **0.50 s / 0.00 s** |" in text
    assert "| exit code | ≤ 0 | **1** |" in text
    assert "Notices: lag 3." in text
    assert "The replay failed: see soak.log." in text


def test_says_every_minute_how_far_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    tell = Minutes()
    for second in (0.0, 0.5, 59.0, 60.0, 61.0):
        tell(Sample(at_s=second, memory_mb=512.4, cpu_s=0.0, threads=9, files=30))
    assert capsys.readouterr().err == "soak: minute 0: 512 MB, 9 threads\nsoak: minute 1: 512 MB, 9 threads\n"
