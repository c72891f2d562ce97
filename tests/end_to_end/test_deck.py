"""The beginning of the bundled talk with its deck: pages by number, exact text, names from pages still to come."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.benchmark.talks import BUNDLED, cut_media, cut_truth, open_talk
from tests.end_to_end.test_replay import events_in, surtitle
from tests.slides.decks import write_pptx

TRUTH = json.loads(BUNDLED.with_suffix(".json").read_text(encoding="utf-8"))
SECONDS = 57.5

pytestmark = [pytest.mark.models, pytest.mark.slow, pytest.mark.timeout(900)]


@pytest.fixture(scope="module")
def replayed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[dict[str, Any]]]:
    """The folder of one replay at full speed with a deck, and its events."""
    folder = tmp_path_factory.mktemp("deck")
    deck = write_pptx(folder / "talk.pptx", *(slide["text"] for slide in TRUTH["slides"]), notes="Welcome, everyone!")
    talk = cut_media(cut_truth(open_talk(BUNDLED), SECONDS), folder).media
    events = folder / "events.jsonl"
    arguments = ("--from", "en", "--to", "pt", "--deck", str(deck), "--out", str(folder), "--events", str(events))
    run = surtitle(folder, "replay", str(talk), *arguments)
    _, said = run.communicate(timeout=800)
    assert run.returncode == 0, said
    return folder, events_in(events)


def test_every_slide_is_its_page_with_the_decks_text(replayed: tuple[Path, list[dict[str, Any]]]) -> None:
    _, events = replayed
    slides = [event for event in events if event["type"] == "slide"]
    assert [slide["page"] for slide in slides] == [1, 2, 3]
    read = [[block["text"] for block in slide["blocks"]] for slide in slides]
    assert read == [slide["text"] for slide in TRUTH["slides"][:3]]
    assert all(len(slide["translations"]["pt"]) == len(slide["blocks"]) for slide in slides)


def test_names_are_spelt_as_in_the_deck(replayed: tuple[Path, list[dict[str, Any]]]) -> None:
    _, events = replayed
    words = [word for event in events if event["type"] == "words" for word in event["committed"]]
    text = " ".join(word["text"] for word in words)
    assert all(name in text for name in ("Bahdanau", "Sutskever", "Vinyals", "Bengio"))
    assert any("slide_id" in word or "page" in word for word in words)


def test_the_transcripts_say_the_pages(replayed: tuple[Path, list[dict[str, Any]]]) -> None:
    folder, _ = replayed
    (markdown,) = folder.glob("*.en-pt.md")
    headings = [line for line in markdown.read_text(encoding="utf-8").splitlines() if line.startswith("## ")]
    assert [heading.rsplit(" (", 1)[1] for heading in headings] == ["page 1)", "page 2)", "page 3)"]
    (whole,) = folder.glob("*.json")
    assert [slide["page"] for slide in json.loads(whole.read_text(encoding="utf-8"))["slides"]] == [1, 2, 3]
