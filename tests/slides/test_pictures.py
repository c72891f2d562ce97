"""What an audience reads on a slide is what is read: the real Tesseract on drawn slides; skipped without it."""

from __future__ import annotations

import shutil

import pytest
from PIL import Image, ImageDraw, ImageFont

from tests.slides.drawing import canvas, font, photograph, pixels, projected
from translator.flow import Role, TextBlock
from translator.slides.tesseract import TesseractReader

pytestmark = pytest.mark.skipif(shutil.which("tesseract") is None, reason="Tesseract is not installed")


def read(image: Image.Image) -> tuple[TextBlock, ...]:
    return TesseractReader(["en"]).read(pixels(image))


def texts(image: Image.Image) -> list[str]:
    return [block.text for block in read(image)]


def slide(paper: str = "white", ink: str = "black", size: tuple[int, int] = (1280, 720)) -> Image.Image:
    """A title and two points, sized by the picture's height."""
    image, pen = canvas(paper, size)
    unit = size[1] / 720
    pen.text((80 * unit, 60 * unit), "Krylov subspaces", fill=ink, font=font(56 * unit))
    for row, text in enumerate(POINTS):
        pen.text((80 * unit, (220 + 80 * row) * unit), text, fill=ink, font=font(36 * unit))
    return image


POINTS = ("Conjugate gradients for symmetric systems", "Restarts keep the memory small")
SLIDE = ["Krylov subspaces", *POINTS]


@pytest.mark.parametrize(
    ("paper", "ink"),
    [
        ("#101418", "#d0d8e0"),
        ("black", "white"),
        ("#0b3d91", "#ffd060"),
        ("#fdf6e3", "#586e75"),
        ("#c8c8c8", "#c00000"),
    ],
)
def test_ink_of_any_colour_on_paper_of_any_colour(paper: str, ink: str) -> None:
    blocks = read(slide(paper, ink))
    assert [block.text for block in blocks] == SLIDE
    assert [block.role for block in blocks] == [Role.TITLE, Role.BODY, Role.BODY]


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080), (2560, 1440), (3840, 2160), (960, 720), (1600, 1200)])
def test_every_resolution_and_shape(size: tuple[int, int]) -> None:
    blocks = read(slide(size=size))
    assert [block.text for block in blocks] == SLIDE
    unit = size[1] / 720
    assert abs(blocks[0].left_px / unit - 82) < 8
    assert abs(blocks[0].top_px / unit - 72) < 12
    assert abs(blocks[0].height_px / unit - 52) < 14


@pytest.mark.parametrize("paper", ["white", "#101418"])
def test_white_title_on_a_coloured_band(paper: str) -> None:
    image, pen = canvas(paper)
    pen.rectangle((0, 0, 1280, 110), fill="#193a6f")
    pen.text((60, 30), "Bahdanau attention", fill="white", font=font(48))
    pen.text((110, 175), "Look back at every encoder state", fill="#8090a0", font=font(34))
    blocks = read(image)
    assert [block.text for block in blocks] == ["Bahdanau attention", "Look back at every encoder state"]
    assert [block.role for block in blocks] == [Role.TITLE, Role.BODY]
    assert abs(blocks[0].left_px - 62) < 10
    assert 30 <= blocks[0].top_px <= 50
    assert all(block.confidence > 0.7 for block in blocks)


def test_bullets_page_numbers_and_a_players_time_are_no_text() -> None:
    image, pen = canvas()
    pen.text((60, 30), "Alignment", fill="#193a6f", font=font(48))
    for row, text in enumerate(("Look back at every state", "Weights sum to one", "No more fixed vector")):
        top = 175 + 72 * row
        box = (70, top + 15, 85, top + 30)
        (pen.ellipse, pen.rectangle, pen.ellipse)[row](box, fill="#193a6f")
        pen.text((110, top), text, fill="black", font=font(34))
    pen.text((1170, 680), "3 / 7", fill="gray", font=font(20))
    pen.text((60, 680), "0:42 / 12:30", fill="gray", font=font(18))
    assert texts(image) == ["Alignment", "Look back at every state", "Weights sum to one", "No more fixed vector"]


def test_two_columns_are_read_one_after_the_other() -> None:
    image, pen = canvas()
    pen.text((80, 50), "Encoder and decoder compared", fill="black", font=font(56))
    for row, (left, right) in enumerate((("Reads words", "Writes words"), ("Looks back", "Looks forward"))):
        pen.text((100, 220 + 80 * row), left, fill="black", font=font(36))
        pen.text((740, 220 + 80 * row), right, fill="black", font=font(36))
    assert texts(image) == [
        "Encoder and decoder compared",
        "Reads words",
        "Looks back",
        "Writes words",
        "Looks forward",
    ]


def test_code_with_wide_gaps_is_read_line_by_line() -> None:
    image, pen = canvas()
    pen.text((80, 50), "Running means", fill="black", font=font(56))
    for row, (left, right) in enumerate(CODE):
        pen.text((100, 220 + 80 * row), left, fill="black", font=font(36))
        pen.text((290, 220 + 80 * row), right, fill="black", font=font(36))
    blocks = read(image)
    assert [block.text for block in blocks] == ["Running means", *(f"{left} {right}" for left, right in CODE)]
    assert [block.role for block in blocks] == [Role.TITLE, Role.CODE, Role.CODE]


def test_the_names_of_a_charts_axes_are_read_whichever_way_they_read() -> None:
    image, pen = canvas()
    pen.text((200, 50), "Rainfall over ten years", fill="black", font=font(48))
    pen.line((180, 150, 180, 600, 1000, 600), fill="gray", width=2)
    for number in range(6):
        pen.text((170, 590 - 80 * number), str(20 * number), fill="black", font=font(20), anchor="ra")
        pen.text((250 + 130 * number, 612), f"{2015 + number}", fill="black", font=font(20))
    level, writing = canvas(size=(300, 40))
    writing.text((10, 8), "Millimetres", fill="black", font=font(20))
    image.paste(level.rotate(90, expand=True), (70, 230))
    found = read(image)
    assert found[-1].text == "Millimetres"
    assert found[-1].role is Role.CAPTION
    assert found[-1].height_px > 3 * found[-1].width_px
    said = [word for block in found for word in block.text.split()]
    numbers = [str(20 * number) for number in range(6)]
    assert sorted(said) == sorted(["Rainfall", "over", "ten", "years", *numbers, *YEARS, "Millimetres"])


YEARS = [str(2015 + number) for number in range(6)]
CODE = (("total", "= weights.sum()"), ("for row", "in range(total):"))


def test_right_aligned_text() -> None:
    image, pen = canvas("#202830")
    for row, text in enumerate(("Measured at night", "Without wind", "Repeated in spring")):
        pen.text((1200, 150 + 90 * row), text, fill="#f0f0f0", font=font(40), anchor="rt")
    assert texts(image) == ["Measured at night", "Without wind", "Repeated in spring"]


def test_table_with_a_coloured_head_and_ruled_cells() -> None:
    image, pen = canvas()
    table = [("Method", "Error", "Memory"), ("Jacobi", "0.31", "12 MB"), ("Lanczos", "0.07", "48 MB")]
    for row, cells in enumerate(table):
        for column, text in enumerate(cells):
            left, top = 120 + 340 * column, 180 + 80 * row
            fill = "#27496d" if row == 0 else ("#e4ecf4" if row % 2 else "white")
            pen.rectangle((left, top, left + 340, top + 80), fill=fill, outline="#808080", width=2)
            pen.text((left + 30, top + 22), text, fill="white" if row == 0 else "black", font=font(32))
    assert texts(image) == [text for cells in table for text in cells]


def test_small_print_is_a_caption() -> None:
    image = slide()
    pen = ImageDraw.Draw(image)
    pen.text((80, 640), "Source: yearly report of the laboratory, revised edition", fill="#606060", font=font(15))
    blocks = read(image)
    assert [block.text for block in blocks] == [*SLIDE, "Source: yearly report of the laboratory, revised edition"]
    assert blocks[-1].role is Role.CAPTION


def test_text_on_a_photograph() -> None:
    image = photograph()
    pen = ImageDraw.Draw(image)
    pen.text((80, 60), "Fieldwork in winter", fill="white", font=font(60))
    pen.text((80, 300), "Eleven stations along the river", fill="white", font=font(38))
    assert texts(image) == ["Fieldwork in winter", "Eleven stations along the river"]


def test_white_text_on_a_lively_photograph() -> None:
    image = photograph(size=(1280, 720))
    pen = ImageDraw.Draw(image)
    for number in range(400):
        left, top = (137 * number) % 1240, (71 * number) % 700
        pen.ellipse((left, top, left + 34, top + 20), outline=((97 * number) % 130, (53 * number) % 150, 60), width=3)
    pen.text((80, 300), "Fieldwork in winter", fill="white", font=font(60))
    assert "Fieldwork in winter" in texts(image)


def test_photograph_without_text_has_none() -> None:
    assert texts(photograph(seed=3)) == []


@pytest.mark.parametrize("turn_degrees", [-2.5, -1.0, 1.0, 2.5])
def test_photograph_of_a_projection(turn_degrees: float) -> None:
    assert texts(projected(slide("#f4f0e8", "#203040"), turn_degrees=turn_degrees)) == SLIDE


@pytest.mark.parametrize("scale", [1, 2], ids=["1280x720", "2560x1440"])
def test_huge_bold_title(scale: int) -> None:
    image, pen = canvas("#102040")
    pen.text((60, 250), "WOMEN FIRST", fill="white", font=font(150), stroke_width=4)
    image = image.resize((1280 * scale, 720 * scale), Image.Resampling.LANCZOS)
    (block,) = read(image)
    assert (block.text, block.role) == ("WOMEN FIRST", Role.TITLE)


@pytest.mark.parametrize("paper", ["white", "black", "#0b3d91"])
def test_empty_slide_has_no_text(paper: str) -> None:
    assert read(canvas(paper)[0]) == ()


def test_growing_slide_reads_like_the_whole_one() -> None:
    reader = TesseractReader(["en"])
    whole = slide("#101418", "#d0d8e0")
    partly = whole.copy()
    partly.paste("#101418", (0, 280, 1280, 720))
    assert [block.text for block in reader.read(pixels(partly))] == SLIDE[:2]
    assert reader.read(pixels(whole)) == read(whole)


def test_code_keeps_its_underscores_and_its_lines() -> None:
    mono = ImageFont.truetype("DejaVuSansMono.ttf", 24) if has_font("DejaVuSansMono.ttf") else None
    if mono is None:
        pytest.skip("DejaVu Sans Mono is not installed")
    image, pen = canvas()
    for row, text in enumerate(IDENTIFIERS):
        pen.text((70, 200 + 40 * row), text, fill="black", font=mono)
    assert texts(image) == list(IDENTIFIERS)


IDENTIFIERS = (
    "def train_step(model, batch_size=32, max_len=512):",
    "loss = running_mean / num_steps",
    "def __init__(self, n_rows):",
)


def has_font(name: str) -> bool:
    try:
        ImageFont.truetype(name, 24)
    except OSError:
        return False
    return True
