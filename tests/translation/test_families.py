"""Opening a translator by the name of its model."""

from pathlib import Path

import pytest

from translator.errors import InputError, SetupError
from translator.translation.families import models_for, open_translator
from translator.translation.firefox.translator import firefox_folders

CTRANSLATE2 = ("model.bin", "shared_vocabulary.json")
TRANSFORMERS = ("config.json", "model.safetensors")


def test_the_same_language_is_refused() -> None:
    with pytest.raises(InputError) as caught:
        open_translator("auto", source="pt", target="pt-BR")
    assert caught.value.code == "same-language"


@pytest.mark.parametrize("model", ["magic", "ctranslate2:", "transformers:", ""])
def test_an_unknown_model_says_what_there_is(model: str) -> None:
    with pytest.raises(InputError) as caught:
        open_translator(model, source="en", target="pt")
    assert caught.value.code == "unknown-translation-model"


def test_a_folder_without_firefoxs_files_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        open_translator(f"firefox:{tmp_path}", source="en", target="es")
    assert caught.value.code == "no-model"


@pytest.mark.parametrize(
    ("model", "get"),
    [
        ("nllb-600m", "nllb-600m"),
        ("NLLB-600M", "nllb-600m"),
        ("opus:en-de", "opus:en-de"),
        ("firefox:en-de", "firefox:en-de"),
        ("firefox:English-German", "firefox:en-de"),
        ("someone/model", "someone/model"),
        ("transformers:someone/model", "someone/model"),
        ("https://huggingface.co/someone/model", "someone/model"),
    ],
)
def test_a_model_that_can_be_got_says_how(
    model: str, get: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SURTITLE_DATA", str(tmp_path))
    with pytest.raises(SetupError) as caught:
        open_translator(model, source="en", target="de")
    assert caught.value.remedy == f"Run: surtitle models get {get}"


def test_a_name_that_is_nearly_right_is_answered_with_the_right_one() -> None:
    with pytest.raises(InputError) as caught:
        open_translator("nlb-600m", source="en", target="de")
    assert "Did you mean nllb-600m?" in caught.value.remedy


def test_a_recognition_model_is_no_translation_model() -> None:
    with pytest.raises(InputError) as caught:
        open_translator("small", source="en", target="de")
    assert caught.value.code == "unknown-translation-model"


def test_a_folder_is_opened_for_any_pair(tmp_path: Path) -> None:
    assert models_for(f"firefox:{tmp_path}") is None
    with pytest.raises(InputError):
        models_for("magic")


@pytest.mark.models
@pytest.mark.skipif(not firefox_folders(folder=Path("none")), reason="the offline packages are not installed")
def test_the_models_that_are_opened_for_a_pair_are_known_beforehand(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SURTITLE_DATA", str(tmp_path))
    for kept, files in (("ctranslate2/m2m100-418m", CTRANSLATE2), ("transformers/small100", TRANSFORMERS)):
        (tmp_path / kept).mkdir(parents=True)
        for name in files:
            (tmp_path / kept / name).touch()

    def names(model: str) -> list[str]:
        return [one.name for one in models_for(model) or ()]

    assert {"firefox:en-pt", "m2m100-418m"} < set(names("auto"))
    assert "small100" not in names("auto")  # too slow beside recognition: never chosen
    assert names("firefox") == [name for name in names("auto") if name.startswith("firefox:")]
    assert (names("firefox:en-pt"), names("small100")) == (["firefox:en-pt"], ["small100"])


@pytest.mark.models
@pytest.mark.skipif(not firefox_folders(folder=Path("none")), reason="the offline packages are not installed")
def test_a_model_of_another_pair_is_refused() -> None:
    assert open_translator("firefox:en-pt", source="en", target="pt").translate(["Good morning."]) == ["Bom dia."]
    with pytest.raises(SetupError) as caught:
        open_translator("firefox:en-pt", source="pt", target="en")
    assert "firefox:en-pt does not know Portuguese → English" in caught.value.text


@pytest.mark.models
@pytest.mark.skipif(not firefox_folders(folder=Path("none")), reason="the offline packages are not installed")
@pytest.mark.parametrize("model", ["auto", "firefox"])
def test_auto_is_firefox(model: str) -> None:
    translator = open_translator(model, source="English", target="pt-BR")
    assert (translator.name, translator.source, translator.target) == ("firefox", "en", "pt")
    assert "Bom dia" in translator.translate(["Good morning everyone"])[0]
