"""The same checkpoint by PyTorch and converted."""

from pathlib import Path

import pytest

from tests.benchmark.engines import Quickness, compare, markdown, quickness
from tests.fakes import Shouter
from tests.translation.checkpoints import MAKERS


def test_the_first_sentence_does_not_count() -> None:
    moments = iter([10.0, 14.0, 15.0])
    found = quickness("ours", Shouter("en", "pt"), ["one", "two"], now=lambda: next(moments))
    assert found == Quickness(engine="ours", one_by_one=0.5, at_once=2.0)
    assert "| ours | 0.5 | 2.0 |" in markdown([found], None)


@pytest.mark.filterwarnings("ignore:Recommended. pip install sacremoses")
def test_a_checkpoint_is_run_in_every_way(tmp_path: Path) -> None:
    pytest.importorskip("torch")
    made = MAKERS["opus-mt-en-pt"](tmp_path / "opus-mt-en-pt")
    found = compare(made, tmp_path / "converted", "en", "pt", longest_tokens=4)
    assert [one.engine for one in found] == ["transformers, float32", "CTranslate2, float32", "CTranslate2, int8"]
    assert all(one.one_by_one > 0 and one.at_once > 0 for one in found)
