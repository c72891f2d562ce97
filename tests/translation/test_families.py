from pathlib import Path

import pytest

from translator.errors import InputError, SetupError
from translator.translation.families import open_translator
from translator.translation.firefox import installed_firefox


def test_the_same_language_is_refused() -> None:
    with pytest.raises(InputError) as caught:
        open_translator("auto", source="pt", target="pt-BR")
    assert caught.value.code == "same-language"


@pytest.mark.parametrize("model", ["magic", "ctranslate2:", "transformers:", ""])
def test_an_unknown_model_says_what_there_is(model: str) -> None:
    with pytest.raises(InputError) as caught:
        open_translator(model, source="en", target="pt")
    assert caught.value.code == "unknown-translation-model"


def test_a_firefox_folder_can_be_given(tmp_path: Path) -> None:
    with pytest.raises(SetupError) as caught:
        open_translator(f"firefox:{tmp_path}", source="en", target="es")
    assert caught.value.code == "no-translation-model"


@pytest.mark.models
@pytest.mark.skipif(not installed_firefox(folder=Path("none")), reason="the offline packages are not installed")
@pytest.mark.parametrize("model", ["auto", "firefox"])
def test_auto_is_firefox(model: str) -> None:
    translator = open_translator(model, source="English", target="pt-BR")
    assert (translator.name, translator.source, translator.target) == ("firefox", "en", "pt")
    assert "Bom dia" in translator.translate(["Good morning everyone"])[0]
