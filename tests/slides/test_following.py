"""A deck followed through a talk: pages by their looks, by their text, by their order; the rest as it is read."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.slides.decks import TALK, blocks, pages, pdf, shown
from translator.errors import SurtitleError
from translator.flow import Pixels, TextBlock
from translator.slides.deck import Deck, Page, read_deck
from translator.slides.following import DeckFollower, Seen

SCREEN = np.full((720, 1280, 3), 255, np.uint8)


class Reader:
    """Reads what it is told to, and counts."""

    def __init__(self, *lines: str) -> None:
        self.lines: Sequence[str] = lines
        self.asked = 0

    def __call__(self, picture: Pixels) -> tuple[TextBlock, ...]:
        self.asked += 1
        return blocks(self.lines)


def follower(*texts: Sequence[str]) -> DeckFollower:
    return DeckFollower(Deck(name="talk.pptx", pages=pages(*(texts or TALK))))


def follow(deck: DeckFollower, *lines: str, grown: bool = False) -> Seen:
    return deck.follow(SCREEN, Reader(*lines), grown=grown)


def texts(seen: Seen) -> list[str]:
    return [block.text for block in seen.blocks]


def test_a_slide_of_the_deck_says_the_decks_text_and_page() -> None:
    seen = follow(follower(), "Bahdanav attention", "Look hack at every encoder state")
    assert (seen.page, texts(seen)) == (3, list(TALK[2][:2]))


def test_a_slide_that_is_not_of_the_deck_says_what_was_read_and_the_talk_goes_on_from_where_it_was() -> None:
    deck = follower(["Agenda", "Weather and soil"], *TALK, ["Agenda", "Weather and soil"])
    follow(deck, *TALK[0])
    seen = follow(deck, "Inbox", "Your parcel has arrived")
    assert (seen.page, texts(seen)) == (None, ["Inbox", "Your parcel has arrived"])
    follow(deck, *TALK[3])
    assert follow(deck, "Agenda", "Weather and soil").page == 6


def test_a_slide_without_text_is_the_next_page_where_that_has_none() -> None:
    deck = follower(TALK[0], [], TALK[1])
    assert follow(deck).page is None
    follow(deck, *TALK[0])
    assert follow(deck) == Seen(blocks=(), page=2)
    follow(deck, *TALK[1])
    assert follow(deck).page is None


def test_a_slide_that_grows_stays_on_its_page() -> None:
    deck = follower(["Results", "In English"], ["Results", "In English", "In German"], ["Results", "In English"])
    assert follow(deck, "Results").page == 1
    assert follow(deck, "Results", "In English", grown=True).page == 1


def test_a_page_that_comes_back_is_where_the_talk_goes_on() -> None:
    deck = follower(["Agenda"], TALK[0], ["Agenda"], TALK[1], ["Agenda"])
    follow(deck, *TALK[1])
    deck.goes_on_from(2)
    assert follow(deck, "Agenda").page == 3
    deck.goes_on_from(None)
    assert next(deck.asides()).page == 3


def test_what_frames_every_slide_is_learnt() -> None:
    deck = follower()
    frame = ("Virtual meeting room", "Recording in progress", "Participants and chat", "Leave the meeting")
    assert follow(deck, *frame, "Luong attention").page is None
    follow(deck, *frame, *TALK[0])
    follow(deck, *frame, *TALK[1])
    assert follow(deck, *frame, "Luong attention").page == 4


def test_a_page_that_is_known_by_its_looks_is_not_read(tmp_path: Path) -> None:
    deck = drawn(tmp_path)
    reader = Reader("nothing of it")
    seen = DeckFollower(deck).follow(on_screen(deck.pages[1]), reader)
    assert (seen.page, texts(seen)) == (2, list(TALK[1]))
    assert reader.asked == 0


def test_a_page_that_is_a_picture_is_read_and_has_its_number(tmp_path: Path) -> None:
    path = tmp_path / "talk.pdf"
    path.write_bytes(pdf(TALK[0], (), image=Image.effect_noise((96, 54), 80)))
    deck = read_deck(path)
    seen = DeckFollower(deck).follow(on_screen(deck.pages[1]), Reader("Words in the picture"))
    assert (seen.page, texts(seen)) == (2, ["Words in the picture"])


def test_what_the_reader_missed_is_seen_by_its_looks(tmp_path: Path) -> None:
    deck = drawn(tmp_path)
    frame = on_screen(deck.pages[2]).copy()
    frame[400:700, 100:1200] = np.random.default_rng(1).integers(0, 255, (300, 1100, 3))  # a video beside the text
    follower = DeckFollower(deck)
    seen = follower.follow(frame, Reader(TALK[2][0], TALK[2][1]))
    assert (seen.page, texts(seen)) == (3, list(TALK[2]))


def test_what_the_reader_cannot_read_is_not_swallowed() -> None:
    def failing(picture: Pixels) -> tuple[TextBlock, ...]:
        raise SurtitleError("slide-unread", "Tesseract failed.")

    with pytest.raises(SurtitleError):
        follower().follow(SCREEN, failing)


def test_beside_what_is_visible_the_deck_tells_its_nearest_pages_first_and_their_notes() -> None:
    first, *others = pages(*TALK)
    noted = Page(number=1, height_px=720, blocks=first.blocks, notes="Thank the chair. Begin.")
    deck = DeckFollower(Deck(name="talk.pptx", pages=(noted, *others)))
    assert [aside.text for aside in deck.asides()][:5] == [*TALK[0], "Thank the chair.", "Begin."]
    follow(deck, *TALK[2])
    told = list(deck.asides())
    assert [aside.page for aside in told] == [3, 3, 3, 4, 4, 4, 2, 2, 2, 1, 1, 1, 1, 1]
    assert told[-1].text == "Begin."


def drawn(folder: Path) -> Deck:
    path = folder / "talk.pdf"
    path.write_bytes(pdf(*TALK))
    return read_deck(path)


def on_screen(page: Page) -> Pixels:
    assert page.picture is not None
    return shown(page.picture)
