"""Frames into slides: of a deck where one is known, else as they are read."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from PIL import Image, ImageDraw

from tests.screen.windows import SLIDE, slide, window
from tests.slides.decks import TALK, blocks, pages
from translator.channel import Channel
from translator.errors import SetupError
from translator.flow import Frame, Notice, Pixels, Slide, TextBlock
from translator.reports import Reports
from translator.screen.changes import Change
from translator.screen.watching import Watching
from translator.slides.deck import Deck
from translator.slides.terms import DeckPage, Terms

DECK = Deck(name="talk.pptx", pages=pages(*TALK))


class Reading:
    """Reads these lines of every picture, in order, but for those that are empty; None fails."""

    def __init__(self, *lines: tuple[str, ...] | None) -> None:
        self.left = list(lines)
        self.learnt: list[str] = []
        self.shapes: list[tuple[int, ...]] = []

    def read(self, picture: Pixels) -> tuple[TextBlock, ...]:
        self.shapes.append(picture.shape)
        lines = self.left.pop(0)
        if lines is None:
            raise OSError("Tesseract has gone")
        return tuple(one for one in blocks(lines) if one.text)

    def learn(self, language: str) -> bool:
        self.learnt.append(language)
        if language == "tlh":
            raise SetupError("no-tesseract-language", "Tesseract cannot read: tlh.", "Learn it.")
        return language != "en"


def picture(number: int) -> Pixels:
    """A picture of its own for every number."""
    image = Image.new("RGB", (1280, 720), "white")
    ImageDraw.Draw(image).text((100, 100 + 90 * number), f"Picture {number}", fill="black", font_size=60)
    return np.asarray(image)


def beside(number: int) -> Pixels:
    """The first picture, with a speaker in the corner who is somewhere else for every number."""
    image = Image.fromarray(picture(1))
    ImageDraw.Draw(image).ellipse((1000 + 40 * number, 500, 1090 + 40 * number, 640), fill="brown")
    return np.asarray(image)


class Watched:
    """What came of pictures that were shown for 2 s each."""

    def __init__(
        self,
        numbers: list[int],
        *lines: tuple[str, ...] | None,
        deck: Deck | None = DECK,
        look: Callable[[int], Pixels] = picture,
        spoken: Sequence[str | None] = (),
    ) -> None:
        languages = iter(spoken)
        reading = Reading(*lines)
        frames: Channel[Frame] = Channel(1000)
        for at, number in enumerate(numbers):
            for tick in range(8):
                frames.put(Frame(pixels=look(number), grabbed_s=2.0 * at + 0.25 * tick))
        frames.close()
        self.put: list[Change | Slide] = []
        self.told: list[Terms] = []
        self.notices: list[Notice] = []
        Watching(
            reading,
            frames,
            self.put.append,
            expect=self.told.append,
            reports=Reports(lambda event: self.notices.append(event) if isinstance(event, Notice) else None),
            deck=deck,
            language=lambda: next(languages, None),
        ).run()
        self.learnt, self.unread, self.shapes = reading.learnt, reading.left, reading.shapes

    @property
    def slides(self) -> list[tuple[int, int | None, list[str]]]:
        return [(one.id, one.page, [block.text for block in one.blocks]) for one in self.put if isinstance(one, Slide)]


def test_a_slide_of_the_deck_has_its_page_and_exact_text() -> None:
    watched = Watched([1, 2], ("How attenti0n changed machlne translation",), TALK[2])
    assert watched.slides == [(1, 1, [TALK[0][0]]), (2, 3, list(TALK[2]))]


def test_a_slide_that_returns_has_its_page_again_and_is_not_read_again() -> None:
    watched = Watched([1, 2, 1], TALK[0], TALK[2])
    assert watched.slides[2] == (1, 1, list(TALK[0]))
    assert watched.told[-1].spellings["sutskever"][1] == DeckPage(2)


def test_a_slide_that_is_not_of_the_deck_or_cannot_be_read_has_no_page() -> None:
    watched = Watched([1, 2], ("Inbox", "Your parcel has arrived"), None)
    assert watched.slides == [(1, None, ["Inbox", "Your parcel has arrived"]), (2, None, [])]
    assert [notice.code for notice in watched.notices] == ["slide-unread"]


def test_the_decks_terms_are_expected_before_anything_is_shown() -> None:
    watched = Watched([])
    (terms,) = watched.told
    assert terms.prompt.startswith(TALK[0][0])
    assert terms.spellings["bahdanau"] == ("Bahdanau", DeckPage(3))


def test_without_a_deck_slides_are_as_they_are_read() -> None:
    watched = Watched([1], TALK[0], deck=None)
    assert watched.slides == [(1, None, list(TALK[0]))]
    assert [terms.prompt for terms in watched.told] == [". ".join(TALK[0])]


def test_a_speaker_who_moves_beside_a_slide_makes_no_new_one() -> None:
    watched = Watched([0, 1, 2, 0, 1], *[TALK[0]] * 3, deck=None, look=beside)
    assert watched.slides == [(1, None, list(TALK[0]))]
    assert [one.slide_id for one in watched.put if isinstance(one, Change)] == [1]


def test_after_that_the_next_slide_has_the_next_number() -> None:
    looks = [beside(0), beside(1), picture(3)]
    watched = Watched([0, 1, 2], TALK[0], TALK[0], TALK[1], deck=None, look=looks.__getitem__)
    assert [number for number, _, _ in watched.slides] == [1, 2]


def test_a_small_change_of_what_is_said_is_told() -> None:
    watched = Watched([0, 1, 2], TALK[0], TALK[1], None, deck=None, look=beside)
    assert watched.slides == [(1, None, list(TALK[0])), (2, None, list(TALK[1])), (3, None, [])]
    assert [one.slide_id for one in watched.put if isinstance(one, Change)] == [1, 2, 3]


def test_what_could_not_be_read_is_read_when_it_returns() -> None:
    watched = Watched([1, 2, 1], None, TALK[1], TALK[0], deck=None)
    assert watched.slides[2] == (1, None, list(TALK[0]))


UNKNOWN: list[str | None] = [None] * 6
"""What is spoken while the first picture settles."""


def test_the_slide_that_is_up_is_read_again_when_the_language_is_found() -> None:
    watched = Watched([1], ("La foret",), ("La forêt",), deck=None, spoken=[*UNKNOWN, "fr", "fr"])
    assert watched.slides == [(1, None, ["La foret"]), (1, None, ["La forêt"])]
    first, second = (one for one in watched.put if isinstance(one, Slide))
    assert first.shown_s == second.shown_s
    assert watched.learnt == ["fr"]


def test_what_reads_the_same_in_the_language_is_not_told_again() -> None:
    watched = Watched([1], ("Forest",), ("Forest",), deck=None, spoken=[*UNKNOWN, "fr"])
    assert watched.slides == [(1, None, ["Forest"])]
    assert watched.unread == []


def test_nothing_is_read_again_in_the_language_that_slides_are_read_in() -> None:
    watched = Watched([1], ("Forest",), ("never",), deck=None, spoken=[*UNKNOWN, "en"])
    assert watched.unread == [("never",)]


def test_a_slide_that_returns_is_read_in_the_language_that_was_found() -> None:
    spoken = [None] * 14 + ["fr"] * 10
    lines = ("La foret",), ("L'ete",), ("L'été",), ("La forêt",)
    assert [one[2] for one in Watched([1, 2, 1], *lines, deck=None, spoken=spoken).slides] == [
        ["La foret"],
        ["L'ete"],
        ["L'été"],
        ["La forêt"],
    ]


def test_a_language_that_cannot_be_read_is_said_once_and_changes_nothing() -> None:
    watched = Watched([1], ("Forest",), ("never",), deck=None, spoken=[*UNKNOWN, "tlh", "tlh"])
    assert [notice.code for notice in watched.notices] == ["no-tesseract-language"]
    assert watched.unread == [("never",)]


def test_before_anything_is_up_nothing_is_read_again() -> None:
    watched = Watched([1], ("Forest",), deck=None, spoken=["fr"])
    assert watched.slides == [(1, None, ["Forest"])]


FADING = blocks(("Title", "First", "Second", "Third"))


def fading(lit: int, speaker_px: int | None = None) -> Pixels:
    """A slide that lights up one point at a time; the others are too faint to be read. A speaker stands beside it."""
    image = Image.new("RGB", (1280, 720), "white")
    pen = ImageDraw.Draw(image)
    for number, point in enumerate(FADING):
        ink = "black" if number in (0, lit) else "#e5e5e5"
        pen.text((point.left_px, point.top_px), f"{point.text} point", fill=ink, font_size=32)
    if speaker_px is not None:
        pen.ellipse((speaker_px, 500, speaker_px + 90, 640), fill="brown")
    return np.asarray(image)


def test_points_that_fade_until_they_cannot_be_read_are_still_said_by_the_slide() -> None:
    read = ("Title", "First"), ("Title", "", "Second"), ("Title", "", "", "Third")
    watched = Watched([1, 2, 3], *read, deck=None, look=fading)
    assert watched.slides == [(1, None, [point.text for point in FADING[:end]]) for end in (2, 3, 4)]
    watched = Watched([1, 2, 1], *read, deck=None, look=fading)
    assert watched.slides[1:] == [(1, None, ["Title", "First", "Second"])] * (len(watched.slides) - 1)


def test_points_that_have_faded_are_there_when_their_slide_comes_back() -> None:
    looks = [fading(1), fading(2), picture(1), fading(2), fading(3)]
    read = ("Title", "First"), ("Title", "", "Second"), ("Other",), ("Title", "", "", "Third")
    watched = Watched(list(range(5)), *read, deck=None, look=looks.__getitem__)
    assert watched.slides[-1] == (1, None, ["Title", "First", "Second", "Third"])


def test_a_speaker_who_moves_beside_a_point_that_has_faded_makes_no_new_slide() -> None:
    looks = [fading(1, speaker_px=1000), fading(2, speaker_px=1000), fading(2, speaker_px=1060)]
    read = ("Title", "First"), ("Title", "", "Second"), ("Title", "", "Second")
    watched = Watched([0, 1, 2], *read, deck=None, look=looks.__getitem__)
    assert [(number, told) for number, _, told in watched.slides] == [
        (1, ["Title", "First"]),
        (1, ["Title", "First", "Second"]),
    ]


def test_of_a_window_only_the_slide_is_read_and_its_text_is_where_it_stands() -> None:
    watched = Watched([0], TALK[0], deck=None, look=lambda number: window(slide("Weights sum to one")))
    assert watched.shapes == [(720, 1280, 3)]
    (told,) = [one for one in watched.put if isinstance(one, Slide)]
    first = blocks(TALK[0])[0]
    assert (told.blocks[0].left_px, told.blocks[0].top_px) == (first.left_px + SLIDE.left, first.top_px + SLIDE.top)


def test_somebody_who_joins_the_conference_makes_no_new_slide() -> None:
    looks = [window(slide("Weights sum to one"), people=people) for people in (2, 3)]
    watched = Watched([0, 1], TALK[0], TALK[0], deck=None, look=looks.__getitem__)
    assert watched.slides == [(1, None, list(TALK[0]))]


def test_a_slide_that_returns_in_another_resolution_is_read_where_it_stands_now() -> None:
    def look(number: int) -> Pixels:
        shown = Image.fromarray(picture(abs(number)))
        return np.asarray(shown.resize((960, 540), Image.Resampling.BOX) if number < 0 else shown)

    watched = Watched([1, 2, -1, -2, -1], ("Forest",), ("Tree",), ("Forest",), ("Tree",), deck=None, look=look)
    assert watched.slides == [
        (number, None, [text])
        for number, text in ((1, "Forest"), (2, "Tree"), (1, "Forest"), (2, "Tree"), (1, "Forest"))
    ]
    assert [shape[:2] for shape in watched.shapes] == [(720, 1280)] * 2 + [(540, 960)] * 2
