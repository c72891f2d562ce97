"""What measures slides: decks that say what they are said to say, films, photographs, and how readings are counted."""

import json
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner
from PIL import Image
from PySide6.QtGui import QFontDatabase

from tests.benchmark.scoring import Figures
from tests.benchmark.slides.__main__ import measured
from tests.benchmark.slides.deck import Sheet, Theme, TrueDeck, TruePage, drawn
from tests.benchmark.slides.filming import filmed, talking_head, truth_of, video
from tests.benchmark.slides.measuring import newest_in, pictured, readings, told, windowed
from tests.benchmark.slides.projection import CAMERAS, Camera, photographed
from tests.benchmark.slides.reading import compared
from tests.benchmark.slides.report import ASIDE, DECKS, markdown
from tests.benchmark.slides.shaped import ShapedSheet, shaped
from tests.benchmark.slides.sheets import drawn_decks
from tests.benchmark.slides.watching import Shown, watched
from tests.benchmark.slides.windows import IN_WINDOW
from tests.benchmark.talks import pictures_beside, talk_of
from tests.slides.decks import block
from translator.channel import Closed
from translator.errors import SetupError
from translator.flow import Frame, Pixels, Published, Role, Slide, TextBlock

THEME = Theme(paper="#ffffff", band="#204060", title="#ffffff", text="#101010", quiet="#606060")
PAGE = TruePage(
    picture=np.zeros((720, 1280, 3), np.uint8), texts=("Two words", "A point here"), roles=(Role.TITLE, Role.BODY)
)
needs_tesseract = pytest.mark.skipif(shutil.which("tesseract") is None, reason="Tesseract is not installed")


def deck() -> TrueDeck:
    sheets = [Sheet(title="Profiling", points=("Measure first",), code=("run(size=4)",), caption="At night")]
    return drawn("one", "en", THEME, sheets)


def test_a_drawn_page_says_all_but_its_number() -> None:
    (page,) = deck().pages
    assert page.picture.shape == (720, 1280, 3)
    assert page.texts == ("Profiling", "Measure first", "run(size=4)", "At night")
    assert page.roles == (Role.TITLE, Role.BODY, Role.CODE, Role.CAPTION)
    assert {one.language for one in drawn_decks()} == {"de", "fr", "pt", "en"}


@needs_tesseract
def test_what_is_drawn_is_read() -> None:
    assert readings(deck()) == dict.fromkeys(
        ("words_lost", "words_invented", "titles_lost", "roles_wrong", "order_wrong"), 0.0
    )


@needs_tesseract
@pytest.mark.parametrize("name", sorted(set(IN_WINDOW) - {"page"}))
def test_of_a_window_only_the_slide_is_read(name: str) -> None:
    assert windowed([deck()], IN_WINDOW[name])["words_invented"] == 0.0


@needs_tesseract
def test_the_pictures_of_a_talk_are_read(tmp_path: Path) -> None:
    (page,) = deck().pages
    timeline = {
        "lang": "en",
        "duration_s": 9.0,
        "sentences": [],
        "slides": [{"text": page.texts, "start_s": 0, "end_s": 9}],
    }
    talk = talk_of("talk", tmp_path / "talk.mp4", timeline)
    assert pictures_beside(talk) == []
    Image.fromarray(page.picture).save(tmp_path / "slide-01.png")
    assert pictures_beside(talk) == [tmp_path / "slide-01.png"]
    none = dict.fromkeys(("roles_wrong", "order_wrong"))
    assert pictured(talk) == {"words_lost": 0.0, "words_invented": 0.0, "titles_lost": 0.0} | none


def test_words_and_roles_are_counted() -> None:
    read = [block("Two w0rds", role=Role.TITLE), block("A point here there", role=Role.CAPTION)]
    reading = compared(PAGE, read)
    assert (reading.there, reading.found, reading.read, reading.invented) == (4, 3, 5, 2)
    assert (reading.blocks, reading.right) == (2, 1)
    both = (reading + compared(PAGE, ())).figures
    assert both == {
        "words_lost": 1 - 3 / 8,
        "words_invented": 2 / 5,
        "titles_lost": 1.0,
        "roles_wrong": 0.75,
        "order_wrong": 0.0,
    }
    swapped = compared(PAGE, [block("A point here"), block("Two words")])
    assert swapped.figures["order_wrong"] == 1.0


def test_equal_texts_are_in_order_and_one_that_is_lost_is_the_same_as_the_other() -> None:
    page = replace(PAGE, texts=("Yes", "Speed", "Yes", "Size"), roles=(Role.BODY,) * 4)
    read = [block(text) for text in ("Yes", "Speed", "Yes", "Size")]
    assert compared(page, read).figures["order_wrong"] == 0.0
    assert compared(page, [read[1], read[0], read[2], read[3]]).figures["order_wrong"] == pytest.approx(1 / 3)
    assert compared(page, [read[0], read[1], read[3]]).neighbours == 3


def test_a_title_is_found_where_all_its_words_are() -> None:
    read = (compared(PAGE, [block("Words"), block("in two")]) + compared(PAGE, [block("A point here")])).figures
    assert read["titles_lost"] == 0.5
    assert compared(replace(PAGE, texts=("One line",), roles=()), ()).titles == 0


def test_without_truth_of_roles_or_words_there_is_no_figure() -> None:
    nothing = compared(TruePage(picture=PAGE.picture, texts=()), ()).figures
    assert nothing == dict.fromkeys(("words_lost", "words_invented", "titles_lost", "roles_wrong", "order_wrong"))


def test_letters_are_counted_where_there_are_no_spaces() -> None:
    page = TruePage(picture=PAGE.picture, texts=("音声認識 GPU",))
    reading = compared(page, [block("音声GPU認職")])
    assert (reading.there, reading.found, reading.read, reading.invented) == (5, 4, 5, 1)


def test_shaped_pages_begin_at_the_right_edge_where_their_script_does(qapp: object) -> None:
    sheets = [ShapedSheet(title="One", points=("Two three four five " * 6,), beside=("Six",), caption="Seven")]
    family = QFontDatabase.families()[0]
    (left,) = shaped("left", "ko", family, [THEME], sheets).pages
    (right,) = shaped("right", "he", family, [THEME], sheets).pages
    assert left.texts == ("One", "Two three four five " * 6, "Six", "Seven")
    assert left.roles == (Role.TITLE, Role.BODY, Role.BODY, Role.CAPTION)
    for page, edge in ((left, slice(60, 200)), (right, slice(1080, 1220))):
        assert page.picture.shape == (720, 1280, 3)
        assert (page.picture[20:110, edge] == 255).all(axis=2).sum() > 50  # the title is white


def test_a_font_that_is_not_here_is_named_and_its_deck_left_out(qapp: object) -> None:
    def draw() -> Figures:
        shaped("one", "ko", "Nowhere Sans", [THEME], [])
        return {}

    with pytest.raises(SetupError, match="Nowhere Sans"):
        draw()
    assert measured({"Korean": draw}) == {}


def test_a_photograph_in_perspective_is_narrower_above() -> None:
    white = np.full((720, 1280, 3), 255, np.uint8)
    seen = photographed(white, Camera(keystone=0.1, blur_px=0.1, noise=0.0, darker=0.0))
    above, below = ((seen[row, :, 0] > 200).sum() for row in (5, 715))
    assert above == pytest.approx(0.8 * 1280, abs=5)
    assert below == pytest.approx(1280, abs=5)
    assert all(photographed(white, camera).shape == white.shape for camera in CAMERAS.values())


@pytest.mark.parametrize("moving", [video, talking_head])
def test_only_the_corner_of_a_film_moves(moving: object) -> None:
    picture = np.full((720, 1280, 3), 200, np.uint8)
    frames = list(filmed([picture, 255 - picture], 2.0, moving))
    assert [frame.grabbed_s for frame in frames] == [0.25 * tick for tick in range(16)]
    first, second = frames[0].pixels, frames[3].pixels
    assert (first != second).any()
    assert (first[:540] == second[:540]).all()
    assert (frames[8].pixels[0, 0] == 55).all()


def test_time_goes_on_by_what_the_stage_takes_and_what_is_shown_meanwhile_is_not_seen() -> None:
    at = [10.0]
    frames = (Frame(pixels=PAGE.picture, grabbed_s=tick / 4) for tick in range(6))
    shown = Shown(frames, lambda: at[0])
    assert shown.get().grabbed_s == 0.0
    at[0] += 0.6
    assert shown.now() == pytest.approx(0.6)
    assert shown.get().grabbed_s == 0.5
    assert shown.get().grabbed_s == 0.75  # waited for
    at[0] += 9.0
    assert shown.get().grabbed_s == 1.25
    with pytest.raises(Closed):
        shown.get()


class Named:
    """Reads the grey of a picture's corner."""

    def read(self, picture: Pixels) -> tuple[TextBlock, ...]:
        return (block(f"grey {picture[0, 0, 0]}"),)

    def learn(self, language: str) -> bool:
        return False


def test_slides_that_are_watched_are_told_with_when_they_were_read() -> None:
    pictures = [np.full((720, 1280, 3), 40, np.uint8), np.full((720, 1280, 3), 90, np.uint8)]
    for picture in pictures:
        picture[200:500, 200:1000] += 100
    published = watched(filmed(pictures, 3.0), Named())
    slides = truth_of(["grey 40", "grey 90"], 3.0)
    figures = told(published, slides)
    assert (figures["slides_missed"], figures["slides_twice"]) == (0, 0)
    assert 0.5 <= (figures["shown_to_read_p50_s"] or 0.0) < 2.0
    assert [newest_in(published, slides, number)[0].text for number in (0, 1)] == ["grey 40", "grey 90"]
    assert newest_in([], slides, 0) == ()


def test_the_newest_that_was_read_of_a_slide_counts() -> None:
    one = Slide(id=1, revision=1, shown_s=0.0, blocks=(block("Half"),))
    grown = replace(one, revision=2, shown_s=1.0, blocks=(block("Whole"),))
    published = [Published(at_s=1.0, event=one), Published(at_s=2.0, event=grown)]
    assert newest_in(published, truth_of(["Whole"], 4.0), 0)[0].text == "Whole"


def test_a_language_without_data_is_left_out_and_other_errors_are_not() -> None:
    def refuse(code: str) -> SetupError:
        raise SetupError(code, "Tesseract cannot read: deu.", "Install it.")

    found = measured({"German": lambda: refuse("no-tesseract-language"), "English": lambda: {"words_lost": 0.0}})
    assert found == {"English": {"words_lost": 0.0}}
    with pytest.raises(SetupError):
        measured({"German": lambda: refuse("no-tesseract")})


def test_the_report_marks_what_is_not_reached() -> None:
    figures = {"words_lost": 0.001, "words_invented": 0.2, "roles_wrong": 0.0}
    text = markdown({DECKS: {"mine": figures}, ASIDE: {}}, {"cores": 2})
    assert "## Decks" in text
    assert "**0.1 % / 20.0 %**" in text
    assert ASIDE.title not in text


def test_the_command_says_what_it_measures() -> None:
    from tests.benchmark.slides.__main__ import main

    done = CliRunner().invoke(main, ["--help"])
    assert done.exit_code == 0
    assert "talk.mp4" in done.output


def test_one_part_is_measured_alone(tmp_path: Path) -> None:
    from tests.benchmark.slides.__main__ import main

    done = CliRunner().invoke(main, ["--only", "pictures", "--out", str(tmp_path)])
    assert done.exit_code == 0
    found = json.loads((tmp_path / "slides.json").read_text())
    assert found["slides"] == {"Pictures of the slides of talks": {}}  # the bundled talk has none
    assert "##" not in (tmp_path / "slides.md").read_text()
