"""The real Tesseract on drawn slides of 1280 x 720; skipped where it is not installed."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from translator.errors import SetupError, SurtitleError
from translator.flow import Pixels, Role
from translator.slides.tesseract import TesseractReader, parsed, prepared

installed = pytest.mark.skipif(shutil.which("tesseract") is None, reason="Tesseract is not installed")

HEADER = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext"


def pixels(image: Image.Image) -> Pixels:
    return np.asarray(image, dtype=np.uint8)


def canvas(paper: str = "white") -> tuple[Image.Image, ImageDraw.ImageDraw]:
    image = Image.new("RGB", (1280, 720), paper)
    return image, ImageDraw.Draw(image)


def font(size: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    return ImageFont.load_default(size=size)


def program(folder: Path, script: str) -> str:
    """A stand-in for Tesseract: a shell script, so not on Windows."""
    if os.name == "nt":
        pytest.skip("needs a shell")
    path = folder / "tesseract-stand-in"
    version = 'if [ "$1" = --version ]; then echo "tesseract 5.3.0"; exit; fi'
    path.write_text(f"#!/bin/sh\n{version}\n{script}\n")
    path.chmod(0o755)
    return str(path)


@installed
def test_white_title_on_a_blue_band() -> None:
    image, pen = canvas()
    pen.rectangle((0, 0, 1280, 110), fill="#193a6f")
    pen.text((60, 30), "Bahdanau attention", fill="white", font=font(48))
    for row, text in enumerate(("Look back at every encoder state", "Alignment weights sum to one")):
        pen.ellipse((70, 190 + 72 * row, 85, 205 + 72 * row), fill="#193a6f")
        pen.text((110, 175 + 72 * row), text, fill="black", font=font(34))
    pen.text((1170, 680), "3 / 7", fill="gray", font=font(20))
    blocks = TesseractReader(["en"]).read(pixels(image))
    assert [block.text for block in blocks] == [
        "Bahdanau attention",
        "Look back at every encoder state",
        "Alignment weights sum to one",
    ]
    assert [block.role for block in blocks] == [Role.TITLE, Role.BODY, Role.BODY]
    assert abs(blocks[0].left_px - 62) < 10
    assert 30 <= blocks[0].top_px <= 50
    assert all(block.confidence > 0.7 for block in blocks)


@installed
def test_dark_slide() -> None:
    image, pen = canvas("#101418")
    pen.text((80, 60), "Krylov subspaces", fill="#ffd060", font=font(56))
    pen.text((80, 220), "Conjugate gradients for symmetric systems", fill="#d0d8e0", font=font(36))
    blocks = TesseractReader(["en"]).read(pixels(image))
    assert [block.text for block in blocks] == ["Krylov subspaces", "Conjugate gradients for symmetric systems"]


@installed
def test_two_columns() -> None:
    image, pen = canvas()
    pen.text((80, 50), "Encoder and decoder compared", fill="black", font=font(56))
    for row, (left, right) in enumerate((("Reads words", "Writes words"), ("Looks back", "Looks forward"))):
        pen.text((100, 220 + 80 * row), left, fill="black", font=font(36))
        pen.text((740, 220 + 80 * row), right, fill="black", font=font(36))
    blocks = TesseractReader(["en"]).read(pixels(image))
    assert [block.text for block in blocks] == [
        "Encoder and decoder compared",
        "Reads words",
        "Looks back",
        "Writes words",
        "Looks forward",
    ]


@installed
@pytest.mark.parametrize("scale", [1, 2], ids=["1280x720", "2560x1440"])
def test_huge_bold_title(scale: int) -> None:
    image, pen = canvas("#102040")
    pen.text((60, 250), "WOMEN FIRST", fill="white", font=font(150), stroke_width=4)
    image = image.resize((1280 * scale, 720 * scale), Image.Resampling.LANCZOS)
    (block,) = TesseractReader(["en"]).read(pixels(image))
    assert (block.text, block.role) == ("WOMEN FIRST", Role.TITLE)


@installed
def test_empty_slide_has_no_text() -> None:
    assert TesseractReader(["en"]).read(pixels(canvas()[0])) == ()


def test_missing_tesseract_says_how_to_install_it(tmp_path: Path) -> None:
    with pytest.raises(SetupError) as caught:
        TesseractReader(["en"], command=str(tmp_path / "tesseract"))
    assert caught.value.code == "no-tesseract"
    assert "apt install tesseract-ocr" in caught.value.remedy


def test_missing_language_names_its_package(tmp_path: Path) -> None:
    command = program(tmp_path, "echo 'List of available languages (1):'; echo eng")
    with pytest.raises(SetupError) as caught:
        TesseractReader(["en", "pt-BR", "zh"], command=command)
    assert caught.value.code == "no-tesseract-language"
    assert "tesseract-ocr-por tesseract-ocr-chi-sim" in caught.value.remedy


def test_language_without_data_at_all_is_named() -> None:
    with pytest.raises(SetupError, match="tlh"):
        TesseractReader(["tlh"])


def test_tesseract_runs_with_one_thread_and_its_languages(tmp_path: Path) -> None:
    note = tmp_path / "note"
    script = (
        'if [ "$1" = --list-langs ]; then echo eng; echo por; exit; fi\n'
        f'echo "$OMP_THREAD_LIMIT $*" > "{note}"; : > "$2.tsv"'
    )
    assert TesseractReader(["pt", "en", "pt"], command=program(tmp_path, script)).read(pixels(canvas()[0])) == ()
    assert note.read_text().startswith("1 ")
    assert " -l por+eng " in note.read_text()
    assert "OMP_THREAD_LIMIT" not in os.environ


def test_failure_is_told_in_tesseracts_words(tmp_path: Path) -> None:
    script = 'if [ "$1" = --list-langs ]; then echo eng; else cat > /dev/null; echo "No memory" >&2; exit 1; fi'
    reader = TesseractReader(["en"], command=program(tmp_path, script))
    with pytest.raises(SurtitleError, match="No memory"):
        reader.read(pixels(canvas()[0]))


def test_slow_reading_is_given_up(tmp_path: Path) -> None:
    script = 'if [ "$1" = --list-langs ]; then echo eng; else exec sleep 30; fi'
    reader = TesseractReader(["en"], command=program(tmp_path, script), timeout_s=2.0)
    with pytest.raises(SurtitleError) as caught:
        reader.read(pixels(canvas()[0]))
    assert caught.value.code == "slide-timeout"


def test_tesseract_removed_after_the_start(tmp_path: Path) -> None:
    command = program(tmp_path, "echo eng")
    reader = TesseractReader(["en"], command=command)
    Path(command).unlink()
    with pytest.raises(SetupError) as caught:
        reader.read(pixels(canvas()[0]))
    assert caught.value.code == "no-tesseract"


def test_prepared_picture_is_dark_on_white_whatever_the_colours() -> None:
    image, pen = canvas("#202020")
    pen.rectangle((0, 0, 1280, 200), fill="#4060c0")
    pen.text((100, 60), "Light on blue", fill="white", font=font(60))
    pen.text((100, 400), "Light on dark", fill="#c0c0c0", font=font(60))
    text = np.asarray(prepared(pixels(image), 1.0))
    assert text.shape == (720, 1280)
    assert np.median(text) > 240
    assert text[60:130].min() < 60
    assert text[400:470].min() < 60
    assert text[180:220].min() > 200, "the band's edge is no text"


def test_picture_is_enlarged_when_asked() -> None:
    assert prepared(pixels(canvas()[0]), 1.5).size == (1920, 1080)


def test_words_are_parsed_with_boxes_in_the_pictures_pixels() -> None:
    table = "\n".join(
        (
            HEADER,
            "4\t1\t1\t1\t1\t0\t0\t0\t300\t30\t-1\t",
            "5\t1\t2\t3\t4\t1\t150\t300\t75\t30\t91.5\tNaïve",
            "5\t1\t2\t3\t4\t2\t240\t300\t75\t30\t-1\t ",
            "spoilt",
        )
    )
    (word,) = parsed(table, 1.5)
    assert (word.text, word.left_px, word.top_px, word.width_px, word.height_px) == ("Naïve", 100, 200, 50, 20)
    assert (word.confidence, word.line) == (0.915, (2, 3, 4))
