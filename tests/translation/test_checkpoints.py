"""Tiny real models of every architecture through our own code, by PyTorch and converted; skipped without PyTorch."""

import json
import warnings
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.translation.checkpoints import MAKERS, PHRASES
from translator.errors import SetupError
from translator.models.conversion import convert_model
from translator.models.importing import import_model
from translator.translation.ctranslate import CTranslate2Translator, covers
from translator.translation.families import open_translator
from translator.translation.languages import find_language

Checkpoint = Callable[[str], Path]
MANY = ("m2m100", "small100", "nllb", "madlad")
CONVERTED = [name for name in MAKERS if name != "mbart"]
pytestmark = pytest.mark.filterwarnings("ignore:Recommended. pip install sacremoses")


def directions(name: str) -> list[tuple[str, str]]:
    return [("en", "pt"), ("en", "de"), ("de", "pt")] if name in MANY else [("en", "pt")]


@pytest.mark.parametrize("name", CONVERTED)
def test_pytorch_and_ctranslate2_say_what_the_model_has_learnt(
    name: str, checkpoint: Checkpoint, tmp_path: Path
) -> None:
    """In full precision: so few weights do not bear rounding to whole numbers, as those of real models do."""
    folder = checkpoint(name)
    converted = convert_model(folder, name, quantization="float32", folder=tmp_path)
    for source, target in directions(name):
        by_torch = open_translator(str(folder), source=source, target=target)
        by_ctranslate2 = open_translator(str(converted), source=source, target=target)
        assert (by_torch.name, by_ctranslate2.name) == ("transformers", "ctranslate2")
        right = list(PHRASES[target])
        assert by_torch.translate(PHRASES[source]) == right
        assert by_ctranslate2.translate(PHRASES[source]) == right


@pytest.mark.parametrize("name", CONVERTED)
def test_a_model_that_is_sure_keeps_right_what_is_shown_and_takes_back_what_is_not(
    name: str, checkpoint: Checkpoint, tmp_path: Path
) -> None:
    folder = convert_model(checkpoint(name), name, quantization="float32", folder=tmp_path)
    translator = CTranslate2Translator(folder, "en", "pt")
    for text, right in zip(PHRASES["en"], PHRASES["pt"], strict=True):
        for shown in (right[:8], "olhamos para o", "bom dia obrigado por", f"{right} bom"):
            assert translator.translate_towards(text, shown) == right


@pytest.mark.parametrize("name", MANY)
def test_a_model_of_many_languages_says_which(name: str, checkpoint: Checkpoint, tmp_path: Path) -> None:
    converted = convert_model(checkpoint(name), name, folder=tmp_path)
    english, german, quechua = (find_language(code) for code in ("en", "de", "qu"))
    assert covers(converted, english, german)
    assert not covers(converted, english, quechua)
    for where in (checkpoint(name), converted):
        with pytest.raises(SetupError) as caught:
            open_translator(str(where), source="en", target="qu")
        assert caught.value.code == "no-translation-model"
        assert "Quechua" in caught.value.text


def test_auto_takes_a_model_that_was_imported_and_converted(
    checkpoint: Checkpoint, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SURTITLE_DATA", str(tmp_path))
    _, imported = import_model(checkpoint("small100"))
    convert_model(imported, "mine", quantization="float32")
    said: list[str] = []
    translator = open_translator("auto", source="pt", target="de", say=lambda notice: said.append(notice.text))
    assert translator.translate(["bom dia"]) == ["guten morgen"]
    assert "mine" in said[0]


def test_what_ctranslate2_cannot_convert_runs_by_pytorch(checkpoint: Checkpoint, tmp_path: Path) -> None:
    folder = checkpoint("mbart")
    for source, target in (("en", "pt"), ("de", "pt"), ("en", "de")):
        assert open_translator(str(folder), source=source, target=target).translate(PHRASES[source]) == list(
            PHRASES[target]
        )
    with pytest.raises(SetupError) as caught:
        convert_model(folder, "mine", folder=tmp_path)
    assert caught.value.code == "not-converted"


def test_loading_a_model_says_nothing_of_its_own(checkpoint: Checkpoint, capfd: pytest.CaptureFixture[str]) -> None:
    folder = checkpoint("opus-mt-en-pt")
    capfd.readouterr()
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        open_translator(str(folder), source="en", target="pt")
    assert not [one for one in warned if "sacremoses" in str(one.message)]
    assert capfd.readouterr() == ("", "")


def test_m2m100_whose_files_name_its_languages(checkpoint: Checkpoint, tmp_path: Path) -> None:
    """As the files on the hub do, which earlier versions of transformers saved."""
    folder = checkpoint("m2m100")
    older = tmp_path / "older"
    older.mkdir()
    for path in folder.iterdir():
        (older / path.name).write_bytes(path.read_bytes())
    transformers = pytest.importorskip("transformers")
    tokens = list(transformers.M2M100Tokenizer.from_pretrained(folder).lang_token_to_id)
    (older / "special_tokens_map.json").write_text(json.dumps({"additional_special_tokens": tokens}))
    for where in (older, convert_model(older, "older", quantization="float32", folder=tmp_path)):
        translator = open_translator(str(where), source="en", target="pt")
        assert translator.translate(["good morning"]) == ["bom dia"]
