"""Translations set on a slide's picture: whatever they say, clear of each other, whole, and on the picture."""

from itertools import combinations

import numpy as np
import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as examples
from hypothesis import strategies as st

from translator.flow import Pixels, Role, Slide, TextBlock
from ui.slide.drawing import LEGIBLE, Setting, extent_of, settings_of
from ui.slide.fitting import LEAST_PX
from ui.slide.places import places_of

WIDTH, HEIGHT = 960, 540
ROUNDING_PX = 1.5

pytestmark = pytest.mark.usefixtures("qapp")


def block(text: str, left: int, top: int, width: int, height: int, role: Role = Role.BODY) -> TextBlock:
    return TextBlock(text=text, left_px=left, top_px=top, width_px=width, height_px=height, confidence=0.9, role=role)


def set_on(picture: Pixels, blocks: list[TextBlock], texts: list[str]) -> tuple[Setting, ...]:
    slide = Slide(
        id=1,
        revision=1,
        shown_s=0.0,
        blocks=tuple(blocks),
        language="en",
        picture=picture,
        translations={"pt": tuple(texts)},
    )
    return settings_of(slide, places_of(picture, blocks), "pt")


def paper() -> Pixels:
    return np.full((HEIGHT, WIDTH, 3), 250, np.uint8)


def lines_of(setting: Setting) -> str:
    """What its lines say, one after another."""
    layout = setting.laid_out()
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    return "".join(layout.text()[line.textStart() : line.textStart() + line.textLength()] for line in lines)


WORDS = st.sampled_from(["a", "rede", "atenção", "palavras", "codificação", "É", "gênero", "(2017)"])
ROWS = st.lists(
    st.tuples(
        st.integers(60, 300), st.integers(80, 500), st.integers(16, 34), st.lists(WORDS, min_size=1, max_size=25)
    ),
    min_size=1,
    max_size=6,
)


@examples(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ROWS, st.integers(6, 40))
def test_no_text_overlaps_another_leaves_the_picture_or_loses_a_word(
    rows: list[tuple[int, int, int, list[str]]], gap: int
) -> None:
    blocks, texts, top = [], [], 30
    for left, width, height, words in rows:
        blocks.append(block("What was read here", left, top, width, height))
        texts.append(" ".join(words))
        top += height + gap
    found = set_on(paper(), blocks, texts)
    assert [lines_of(one) for one in found] == texts
    extents = [extent_of(one) for one in found if one.size_px > LEAST_PX]
    for extent in extents:
        assert extent.left() >= -ROUNDING_PX
        assert extent.top() >= -ROUNDING_PX
        assert extent.right() <= WIDTH + ROUNDING_PX
        assert extent.bottom() <= HEIGHT + ROUNDING_PX
    for one, other in combinations(extents, 2):
        shared = one & other
        assert min(shared.width(), shared.height()) <= ROUNDING_PX


def test_lines_of_a_list_are_set_alike() -> None:
    blocks = [block("Come and learn", 100, 60 + 60 * number, 300 + 40 * number, 30) for number in range(3)]
    sizes = {one.size_px for one in set_on(paper(), blocks, ["Venha", "Seja anfitrião de uma oficina", "Ajude"])}
    assert len(sizes) == 1


@pytest.mark.parametrize("text", ["Millimetres", "Energy use in terawatt hours", "年間降水量"])
def test_what_reads_upwards_is_left_as_it_is(text: str) -> None:
    length = 18 * len(text) if ord(text[0]) > 255 else 10 * len(text)
    upward, level = block(text, 60, 100, 18, length, Role.CAPTION), block("By month", 400, 480, 90, 18)
    found = set_on(paper(), [upward, level], ["Texto de lado", "Por mês"])
    assert [one.text for one in found] == ["Por mês"]


def test_lines_in_a_narrow_column_do_not_read_upwards() -> None:
    narrow = block("Weights sum to one in every row of the matrix that is shown here", 60, 100, 110, 260)
    assert [one.text for one in set_on(paper(), [narrow], ["Os pesos somam um"])] == ["Os pesos somam um"]


def test_rather_than_in_tiny_letters_a_text_is_set_over_what_is_drawn_beside_it() -> None:
    picture = paper()
    picture[::2, 190:] = (40, 90, 160)
    picture[60:, ::2] = (40, 90, 160)
    (found,) = set_on(picture, [block("North", 100, 30, 80, 20)], ["Oceano Atlântico do Norte e do Sul, com as ilhas"])
    assert found.size_px >= LEGIBLE * HEIGHT
    assert found.room.right > 300


def test_a_paragraph_keeps_about_its_width() -> None:
    text = "We make researchers in science, engineering, and medicine more productive"
    (found,) = set_on(paper(), [block(text, 100, 60, 300, 130)], [text + " agora"])
    assert extent_of(found).right() <= 100 + 1.25 * 300


def test_a_slide_without_picture_is_not_set() -> None:
    blocks = (block("One", 10, 10, 90, 20),)
    slide = Slide(id=1, revision=1, shown_s=0.0, blocks=blocks, language="en", translations={"pt": ("Um",)})
    assert settings_of(slide, places_of(paper(), blocks), "pt") == ()
