from pathlib import Path

import pytest

from translator.errors import InputError, SetupError
from translator.translation.families import open_translator
from translator.translation.firefox import firefox_folders


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
