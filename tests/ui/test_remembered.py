"""What is kept from one talk to the next."""

from dataclasses import replace
from pathlib import Path

import pytest

from ui.overlay.look import Content, Contrast, Edge, Lettering, OverlayLook, Place
from ui.remembered import Chosen, Remembered, from_text, load, save, to_text, with_recent


def test_what_was_chosen_comes_back(tmp_path: Path) -> None:
    look = OverlayLook(
        content=Content.BOTH,
        contrast=Contrast.BLACK_ON_CREAM,
        lettering=Lettering.DYSLEXIA,
        size=1.4,
        opacity=0.9,
        edge=Edge.SHADOW,
        place=Place(0.1, 0.5, 0.6),
    )
    remembered = Remembered(
        chosen=Chosen(target="ja", also="pt", microphone="USB", device="cpu", sessions="/talks", variants=("pt-PT",)),
        display="wall",
        looks={"wall": look},
        recent=("de", "pt"),
    )
    save(tmp_path / "deep" / "app.json", remembered)
    assert load(tmp_path / "deep" / "app.json") == (remembered, "")


def test_the_languages_of_the_last_talks_are_kept_the_newest_first() -> None:
    remembered = Remembered()
    for source, target, also in (("auto", "pt", None), ("de", "en", "pt"), ("en", "ja", None), ("fr", "ar", None)):
        chosen = Chosen(source=source, target=target, also=also)
        remembered = with_recent(replace(remembered, chosen=chosen))
    assert remembered.recent == ("fr", "ar", "en", "ja", "de", "pt")
    assert with_recent(remembered) == remembered


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"version": 9}',
        to_text(Remembered()).replace('"en"', "null, 1"),
        to_text(Remembered(chosen=Chosen(device="abacus"))),
        to_text(Remembered(chosen=Chosen(variants=("Klingonish",)))),
    ],
)
def test_a_file_that_cannot_be_used_is_told_and_nothing_else_happens(tmp_path: Path, text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        from_text(text)
    (tmp_path / "app.json").write_text(text)
    found, told = load(tmp_path / "app.json")
    assert found == Remembered()
    assert "app.json" in told


def test_the_first_time_nothing_is_told(tmp_path: Path) -> None:
    assert load(tmp_path / "app.json") == (Remembered(), "")
