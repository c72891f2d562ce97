"""Models run by PyTorch, and folders that are refused."""

import importlib.util
import json
from collections.abc import Callable
from pathlib import Path

import pytest
import transformers

from translator.errors import SetupError
from translator.models.conversion import convert_model
from translator.translation.families import open_translator
from translator.translation.languages import find_language
from translator.translation.seq2seq import instruction

has_torch = importlib.util.find_spec("torch") is not None


def test_t5_is_told_what_to_do_as_its_settings_say_or_alike() -> None:
    english, german, portuguese = (find_language(code) for code in ("en", "de", "pt"))
    tasks = {"translation_en_to_de": {"prefix": "translate English to German: "}, "summarization": {"prefix": "sum: "}}
    t5 = transformers.T5Config(task_specific_params=tasks)
    assert instruction(t5, english, german) == "translate English to German: "
    assert instruction(t5, english, portuguese) == "translate English to Portuguese: "
    for other in (transformers.T5Config(), transformers.BartConfig(task_specific_params={"summarization": {}})):
        assert instruction(other, english, german) == ""


@pytest.mark.skipif(has_torch, reason="PyTorch is installed")
def test_without_pytorch_the_remedy_is_to_install_it(tmp_path: Path) -> None:
    with pytest.raises(SetupError) as caught:
        open_translator(f"transformers:{tmp_path}", source="en", target="pt")
    assert caught.value.code == "no-torch"
    assert "surtitle[torch]" in caught.value.remedy


@pytest.mark.skipif(not has_torch, reason="PyTorch is not installed")
def test_a_folder_that_is_no_model(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text("{}")
    with pytest.raises(SetupError) as caught:
        open_translator(str(tmp_path), source="en", target="pt")
    assert caught.value.code == "model-damaged"


@pytest.mark.skipif(not has_torch, reason="PyTorch is not installed")
def test_code_that_comes_with_a_model_is_not_run(tmp_path: Path) -> None:
    run = tmp_path / "run"
    (tmp_path / "own.py").write_text(f"open({str(run)!r}, 'w').close()")
    own = {"AutoConfig": "own.Config", "AutoModelForSeq2SeqLM": "own.Model", "AutoTokenizer": ["own.Slow", None]}
    (tmp_path / "config.json").write_text(json.dumps({"model_type": "mine", "auto_map": own}))
    (tmp_path / "tokenizer_config.json").write_text(json.dumps({"auto_map": own}))
    (tmp_path / "model.safetensors").write_bytes(b"")
    with pytest.raises(SetupError):
        open_translator(str(tmp_path), source="en", target="pt")
    with pytest.raises(SetupError):
        convert_model(tmp_path, "mine", folder=tmp_path / "data")
    assert not run.exists()


@pytest.mark.skipif(not has_torch, reason="PyTorch is not installed")
def test_pickled_weights_beside_others_are_not_read(checkpoint: Callable[[str], Path], tmp_path: Path) -> None:
    import torch

    folder = tmp_path / "model"
    folder.mkdir()
    for path in checkpoint("nllb").iterdir():
        (folder / path.name).write_bytes(path.read_bytes())
    weights = folder / "model.safetensors"
    torch.save({}, folder / "pytorch_model.bin")
    weights.rename(folder / "adapter.safetensors")
    for refused in (
        lambda: open_translator(str(folder), source="en", target="pt"),
        lambda: convert_model(folder, "mine", folder=tmp_path / "data"),
    ):
        with pytest.raises(SetupError) as caught:
            refused()
        assert "safetensors" in caught.value.text
