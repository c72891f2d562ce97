"""Frames in, the deck's page that they show out, where the deck can be drawn."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PIL import Image, ImageDraw

from tests.slides.decks import TALK, block, pages, pdf, shown
from translator.flow import Pixels
from translator.slides.deck import Page, read_deck
from translator.slides.page_picture import PagePictures, alikeness


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> tuple[Page, ...]:
    path = tmp_path_factory.mktemp("deck") / "talk.pdf"
    path.write_bytes(pdf(*TALK))
    return read_deck(path).pages


def on_screen(page: Page, width: int = 1280, height: int = 720) -> Pixels:
    assert page.picture is not None
    return shown(page.picture, width, height)


@pytest.mark.parametrize("index", [0, 1, 2, 3])
def test_a_page_is_known_by_its_looks(drawn: tuple[Page, ...], index: int) -> None:
    sighting = PagePictures(drawn).find(on_screen(drawn[index]), None)
    assert sighting is not None
    assert sighting.index == index
    assert sighting.blocks == drawn[index].blocks


def test_noise_and_another_resolution_do_not_hide_it(drawn: tuple[Page, ...]) -> None:
    frame = on_screen(drawn[1], 1920, 1080).astype(np.int16)
    noisy = np.clip(frame + np.random.default_rng(1).normal(0, 12, frame.shape), 0, 255).astype(np.uint8)
    sighting = PagePictures(drawn).find(noisy, None)
    assert sighting is not None
    assert sighting.index == 1
    assert sighting.blocks[0].left_px == round(1.5 * drawn[1].blocks[0].left_px)


def test_a_page_between_black_bars_is_found_with_its_boxes_there(drawn: tuple[Page, ...]) -> None:
    frame = np.zeros((960, 1280, 3), np.uint8)
    frame[120:840] = on_screen(drawn[2])
    sighting = PagePictures(drawn).find(frame, None)
    assert sighting is not None
    assert sighting.index == 2
    assert sighting.blocks[0].top_px == drawn[2].blocks[0].top_px + 120


def test_of_a_build_what_is_not_up_is_not_visible(drawn: tuple[Page, ...]) -> None:
    frame = on_screen(drawn[1]).copy()
    last = drawn[1].blocks[-1]
    frame[last.top_px - 10 : last.top_px + 50] = 255
    sighting = PagePictures(drawn).find(frame, None)
    assert sighting is not None
    assert [block.text for block in sighting.blocks] == list(TALK[1][:2])


def test_what_is_no_page_of_the_deck_is_none(drawn: tuple[Page, ...]) -> None:
    pictures = PagePictures(drawn)
    other = Image.new("RGB", (1280, 720), "white")
    pen = ImageDraw.Draw(other)
    for row in range(12):
        pen.text((60, 60 + 50 * row), "a text that is not in the deck at all " * 3, fill="black", font_size=30)
    assert pictures.find(np.asarray(other), None) is None
    assert pictures.find(np.full((720, 1280, 3), 255, np.uint8), None) is None
    noise = np.random.default_rng(1).integers(0, 255, (720, 1280, 3)).astype(np.uint8)
    assert pictures.find(noise, None) is None


def test_the_same_picture_without_its_text_is_not_the_page() -> None:
    light = np.random.default_rng(1).normal(180, 30, (27, 48)).clip(0, 255).astype(np.uint8)
    photograph = np.asarray(Image.fromarray(light).convert("RGB").resize((960, 540), Image.Resampling.BICUBIC))
    with_text = Image.fromarray(photograph)
    pen, lines = ImageDraw.Draw(with_text), []
    for top, line in ((30, "Thank you"), (90, "for listening")):
        pen.text((75, top), line, fill="black", font_size=28)
        left, upper, right, lower = (round(4 / 3 * edge) for edge in pen.textbbox((75, top), line, font_size=28))
        lines.append(replace(block(line, upper, left=left), width_px=right - left, height_px=lower - upper))
    picture = np.asarray(with_text.convert("L").resize((480, 270), Image.Resampling.BOX))
    pictures = PagePictures([Page(number=1, height_px=720, blocks=tuple(lines), picture=picture)])
    assert pictures.find(np.asarray(with_text), None) is not None
    assert pictures.find(photograph, None) is None


def test_pages_that_look_alike_go_by_their_order(drawn: tuple[Page, ...]) -> None:
    pictures = PagePictures([drawn[0], drawn[1], drawn[0], drawn[2], drawn[0]])
    frame = on_screen(drawn[0])
    for before, index in ((None, 0), (1, 2), (3, 4), (4, 4)):
        sighting = pictures.find(frame, before)
        assert sighting is not None
        assert sighting.index == index


def test_a_deck_that_cannot_be_drawn_has_no_looks() -> None:
    deck = pages(*TALK)
    pictures = PagePictures(deck)
    frame = np.full((720, 1280, 3), 255, np.uint8)
    assert pictures.find(frame, None) is None
    assert pictures.visible(0, frame) == ()


def test_alikeness_is_a_correlation() -> None:
    one = np.random.default_rng(1).normal(0, 10, (20, 20)).astype(np.float32)
    assert alikeness(one, one) == pytest.approx(1.0)
    assert alikeness(one, -one) == pytest.approx(-1.0)
    assert alikeness(one, np.zeros_like(one)) == 0.0
