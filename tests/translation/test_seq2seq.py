import importlib.util
from pathlib import Path

import pytest

from translator.errors import SetupError
from translator.translation.families import open_translator

has_torch = importlib.util.find_spec("torch") is not None


@pytest.mark.skipif(has_torch, reason="PyTorch is installed")
def test_without_pytorch_the_remedy_is_to_install_it() -> None:
    with pytest.raises(SetupError) as caught:
        open_translator("transformers:someone/some-model", source="en", target="pt")
    assert caught.value.code == "no-torch"
    assert "surtitle[torch]" in caught.value.remedy


@pytest.mark.skipif(not has_torch, reason="PyTorch is not installed")
def test_a_folder_that_is_no_model(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text("{}")
    with pytest.raises(SetupError) as caught:
        open_translator(str(tmp_path), source="en", target="pt")
    assert caught.value.code == "model-load"
