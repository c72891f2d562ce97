"""Translating by Firefox's models, and what is said where one is missing or damaged."""

import multiprocessing
import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from translator.errors import SetupError
from translator.translation.firefox.translator import FirefoxTranslator, find_pair, firefox_folders
from translator.translation.languages import find_language

ENGLISH, PORTUGUESE = find_language("en"), find_language("pt")
bundled = [
    pytest.mark.models,
    pytest.mark.skipif(not firefox_folders(folder=Path("none")), reason="the offline packages are not installed"),
]
NO_BUNDLE = "surtitle_no_such_package"


def test_a_missing_pair_says_which_command_gets_it(tmp_path: Path) -> None:
    with pytest.raises(SetupError) as caught:
        FirefoxTranslator("en", "es", folder=tmp_path, bundle=NO_BUNDLE)
    assert caught.value.code == "no-translation-model"
    assert caught.value.remedy == "Run: surtitle models get firefox:en-es"


def test_a_route_through_english_names_every_missing_leg(tmp_path: Path) -> None:
    with pytest.raises(SetupError) as caught:
        FirefoxTranslator("de", "es", folder=tmp_path, bundle=NO_BUNDLE)
    assert "firefox:de-en" in caught.value.remedy
    assert "firefox:en-es" in caught.value.remedy


def test_downloaded_files_are_found_by_name(tmp_path: Path) -> None:
    folder = tmp_path / "firefox" / "en-ja"
    folder.mkdir(parents=True)
    for name in ("model.enja.intgemm.alphas.bin", "srcvocab.enja.spm"):
        (folder / name).write_bytes(b"x")
    assert find_pair(ENGLISH, find_language("ja"), folder=tmp_path) is None
    (folder / "trgvocab.enja.spm").write_bytes(b"x")
    files = find_pair(ENGLISH, find_language("ja"), folder=tmp_path)
    assert files is not None
    assert files.source_vocabulary != files.target_vocabulary
    assert files.shortlist is None
    assert list(firefox_folders(folder=tmp_path, bundle=NO_BUNDLE)) == ["en-ja"]


def test_damaged_files_are_a_setup_error(tmp_path: Path) -> None:
    folder = tmp_path / "firefox" / "en-es"
    folder.mkdir(parents=True)
    for name in ("model.enes.intgemm.alphas.bin", "vocab.enes.spm"):
        (folder / name).write_bytes(b"not a model")
    with pytest.raises(SetupError) as caught:
        FirefoxTranslator("en", "es", folder=tmp_path)
    assert caught.value.code == "model-damaged"


@pytest.fixture(scope="module")
def translator() -> FirefoxTranslator:
    return FirefoxTranslator("en", "pt")


class TestBundled:
    pytestmark = bundled

    def test_english_to_portuguese(self, translator: FirefoxTranslator) -> None:
        first, empty, number, address = translator.translate(
            ["Good morning everyone", "", "42 %", "https://a.org/x?y=1"]
        )
        assert "Bom dia" in first
        assert (empty, number, address) == ("", "42 %", "https://a.org/x?y=1")

    def test_portuguese_to_english(self) -> None:
        (text,) = FirefoxTranslator("pt", "en").translate(["Obrigado pela atenção."])
        assert "Thank you" in text

    def test_no_newlines(self, translator: FirefoxTranslator) -> None:
        (text,) = translator.translate(["The first line\nand the second line\n\nof a slide."])
        assert "\n" not in text
        assert "linha" in text

    def test_long_text_is_translated_to_its_end(self, translator: FirefoxTranslator) -> None:
        colours = [
            "red",
            "green",
            "blue",
            "black",
            "white",
            "large",
            "small",
            "old",
            "new",
            "good",
            "bad",
            "wet",
            "dry",
            "hot",
            "cold",
            "fast",
            "slow",
            "high",
            "low",
            "deep",
        ]
        long = " and ".join(f"the {colour} box was measured by the team in the laboratory" for colour in colours)
        (text,) = translator.translate([f"{long}. The last sentence is about elephants."])
        assert "elefantes" in text
        assert text.count("laborat") >= len(colours) - 2

    def test_a_pair_without_a_direct_model_goes_through_english(self, tmp_path: Path) -> None:
        to_english = find_pair(PORTUGUESE, ENGLISH)
        assert to_english is not None
        shutil.copytree(to_english.model.parent, tmp_path / "firefox" / "gl-en")
        (text,) = FirefoxTranslator("gl", "pt", folder=tmp_path).translate(["Bom dia a todos."])
        assert "Bom dia" in text

    def test_a_model_whose_process_is_killed_goes_on(self) -> None:
        translator = FirefoxTranslator("en", "pt")
        (before,) = translator.translate(["Good morning everyone."])
        for child in multiprocessing.active_children():
            if child.name == "translate-en-pt":
                child.kill()
                child.join()
        assert translator.translate(["Good morning everyone."]) == [before]

    def test_directions_do_not_wait_for_one_another(self) -> None:
        texts = {("en", "pt"): ["Good morning everyone."] * 3, ("pt", "en"): ["Bom dia a todos."] * 3}
        with ThreadPoolExecutor() as threads:
            said = threads.map(lambda pair: FirefoxTranslator(*pair).translate(texts[pair]), texts)
        portuguese, english = said
        assert all("Bom dia" in text for text in portuguese)
        assert all("morning" in text for text in english)
