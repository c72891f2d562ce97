"""What the figures have to reach, and how that is shown."""

from tests.benchmark.targets import LIVE, PLAIN, SLIDES, SOAK, Target, target_head, target_rows
from tests.benchmark.writing import percent, seconds

LAG = Target(label="lag", names=("p50", "p95", "worst"), limits=(1.2, 2.2, None), write=seconds)


def test_every_limit_has_to_be_kept() -> None:
    assert LAG.wanted == "≤ 1.20 s / 2.20 s / –"
    assert LAG.reached({"p50": 1.2, "p95": 2.0, "worst": 99.0}) is True
    assert LAG.reached({"p50": 1.0, "p95": 2.3, "worst": 3.0}) is False
    assert LAG.reached({"p50": 1.0, "p95": None}) is None


def test_what_is_not_reached_is_bold_and_what_is_not_measured_is_empty() -> None:
    columns = {
        "a": {"p50": 1.0, "p95": 2.0, "worst": 3.0},
        "b": {"p50": 1.3, "p95": 2.0, "worst": 3.0},
        "c": {"wer": 0.1},
    }
    assert target_head(list(columns))[0] == "| | to reach | a | b | c |"
    assert target_rows([LAG], columns) == [
        "| lag | ≤ 1.20 s / 2.20 s / – | 1.00 s / 2.00 s / 3.00 s | **1.30 s / 2.00 s / 3.00 s** |  |"
    ]


def test_a_share_has_to_reach_its_limit() -> None:
    share = Target(label="share", names=("share",), limits=(0.98,), write=percent, least=True)
    assert share.wanted == "≥ 98.0 %"
    assert share.reached({"share": 0.98}) is True
    assert share.measured({"share": 0.97}) == "**97.0 %**"


def test_what_is_only_shown_is_never_bold() -> None:
    shown = Target(label="places", names=("places",), limits=(None,), write=percent)
    assert shown.wanted == "–"
    assert shown.measured({"places": 0.5}) == "50.0 %"


def test_each_target_has_a_limit_for_every_figure() -> None:
    for target in (*LIVE, *SLIDES, *PLAIN, *SOAK):
        assert len(target.names) == len(target.limits)
        assert any(limit is not None for limit in target.limits)
