"""How Tesseract is run, and its table of words: with a shell script in its place."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PIL import Image

from tests.slides.drawing import canvas, font, pixels
from translator.errors import SetupError, SurtitleError
from translator.flow import Pixels
from translator.slides.lines import find_lines
from translator.slides.recogniser import LEAST_PIECES
from translator.slides.tesseract import TesseractReader

HEADER = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext"


def slide(*lines: str) -> Pixels:
    image, pen = canvas()
    for row, text in enumerate(lines):
        pen.text((80, 60 + 90 * row), text, fill="black", font=font(40))
    return pixels(image)


SLIDE = slide("One line")


def program(folder: Path, script: str) -> str:
    """A stand-in for Tesseract: a shell script, so not on Windows."""
    if os.name == "nt":
        pytest.skip("needs a shell")
    path = folder / "tesseract-stand-in"
    version = 'if [ "$1" = --version ]; then echo "tesseract 5.3.0"; exit; fi'
    path.write_text(f"#!/bin/sh\n{version}\n{script}\n")
    path.chmod(0o755)
    return str(path)


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
        f'cat > /dev/null; echo "$OMP_THREAD_LIMIT $*" > "{note}"'
    )
    assert TesseractReader(["pt", "en", "pt"], command=program(tmp_path, script)).read(SLIDE) == ()
    assert note.read_text().startswith("1 ")
    assert " -l por+eng " in note.read_text()
    assert "OMP_THREAD_LIMIT" not in os.environ


def test_a_tesseract_that_takes_no_picture_from_its_input_is_given_a_file(tmp_path: Path) -> None:
    script = """case "$1" in
      --list-langs) echo eng ;;
      stdin) cat > /dev/null; echo "no input" >&2; exit 1 ;;
      *) printf '%b' "$TABLE" > "$2.tsv" ;;
    esac"""
    table = HEADER + r"\n5\t1\t1\t1\t1\t1\t20\t20\t90\t30\t96.1\tbridges\n"
    command = program(tmp_path, f"TABLE='{table}'\n{script}")
    assert [block.text for block in TesseractReader(["en"], command=command).read(SLIDE)] == ["bridges"]


APART = """case "$1" in
      --list-langs) echo eng; echo jpn ;;
      stdin) cat > /dev/null; printf '%b' "$TABLE"; echo "$*" >> "$NOTE"
             case "$*" in *" -l jpn "*) printf '%b' "$STRANGE" ;; *) printf '%b' "$LATIN" ;; esac ;;
    esac"""


def test_latin_words_in_another_script_are_read_in_english_and_only_those(tmp_path: Path) -> None:
    note = tmp_path / "note"
    cells = r"5\t1\t1\t1\t1\t{}\t{}\t40\t{}\t30\t{}\t{}\n"
    sure, strange = cells.format(1, 30, 60, 96, "一つ"), cells.format(2, 92, 62, 12, "「1ロe」")
    values = {
        "TABLE": HEADER + r"\n",
        "STRANGE": sure + strange + "一つ「1ロe」",
        "LATIN": cells.format(1, 20, 60, 97, "line"),
    }
    given = " ".join(f"{name}='{value}'" for name, value in values.items())
    command = program(tmp_path, f"NOTE='{note}' {given}\n{APART}")
    assert [block.text for block in TesseractReader(["ja"], command=command).read(SLIDE)] == ["一つline"]
    assert [" -l eng " in one for one in note.read_text().splitlines()] == [False, True]


def test_where_all_is_sure_english_is_not_asked(tmp_path: Path) -> None:
    note = tmp_path / "note"
    row = r"5\t1\t1\t1\t1\t1\t30\t40\t60\t30\t96\t一つ\n"
    values = f"TABLE='{HEADER}' STRANGE='\\n{row}'"
    command = program(tmp_path, f"NOTE='{note}' {values}\n{APART}")
    assert [block.text for block in TesseractReader(["ja"], command=command).read(SLIDE)] == ["一つ"]
    assert len(note.read_text().splitlines()) == 1


def test_failure_is_told_in_tesseracts_words(tmp_path: Path) -> None:
    script = 'if [ "$1" = --list-langs ]; then echo eng; else cat > /dev/null; echo "No memory" >&2; exit 1; fi'
    reader = TesseractReader(["en"], command=program(tmp_path, script))
    with pytest.raises(SurtitleError, match="No memory"):
        reader.read(SLIDE)


def test_slow_reading_is_given_up(tmp_path: Path) -> None:
    script = 'if [ "$1" = --list-langs ]; then echo eng; else exec sleep 30; fi'
    reader = TesseractReader(["en"], command=program(tmp_path, script), timeout_s=2.0)
    with pytest.raises(SurtitleError) as caught:
        reader.read(SLIDE)
    assert caught.value.code == "slide-timeout"


def test_tesseract_removed_after_the_start(tmp_path: Path) -> None:
    command = program(tmp_path, "echo eng")
    reader = TesseractReader(["en"], command=command)
    Path(command).unlink()
    with pytest.raises(SetupError) as caught:
        reader.read(SLIDE)
    assert caught.value.code == "no-tesseract"


class Watched:
    """A stand-in that reads nothing, and keeps a copy of each strip it is given."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        script = (
            'if [ "$1" = --list-langs ]; then echo eng; exit; fi\n'
            f'cat > "{folder}/coming"; mv "{folder}/coming" "{folder}/strip-$(ls "{folder}" | wc -l)"'
        )
        self.reader = TesseractReader(["en"], command=program(folder, script))

    def heights(self) -> list[int]:
        """Lines of pixels of the strips so far."""
        found = []
        for path in sorted(self._folder.glob("strip-*")):
            with Image.open(path) as strip:
                found.append(strip.height)
        return found


def test_nothing_is_read_where_there_are_no_lines(tmp_path: Path) -> None:
    watched = Watched(tmp_path)
    assert watched.reader.read(pixels(canvas()[0])) == ()
    assert watched.heights() == []


def test_slide_that_has_not_changed_is_not_read_again(tmp_path: Path) -> None:
    watched = Watched(tmp_path)
    watched.reader.read(slide("First line", "Second line"))
    before = watched.heights()
    watched.reader.read(slide("First line", "Second line"))
    assert before
    assert watched.heights() == before


def test_only_the_line_that_is_new_is_read(tmp_path: Path) -> None:
    watched = Watched(tmp_path)
    watched.reader.read(slide("First line", "Second line"))
    whole, *again = watched.heights()
    watched.reader.read(slide("First line", "Second line", "Third line"))
    added = watched.heights()[1 + len(again) :]
    assert added
    assert max(added) < 0.7 * whole


SEVERAL = """case "$1" in
      --list-langs) echo eng; echo fra; echo osd; echo kor ;;
      stdin) size=$(wc -c)
             if [ "$4" = osd ]; then echo "$size" >> asked; fi
             cat "$4" ;;
    esac"""


def test_arabic_that_was_taken_to_pieces_is_read_again_in_larger_letters(tmp_path: Path) -> None:
    script = """case "$1" in
      --list-langs) echo eng; echo ara ;;
      stdin) size=$(wc -c); case "$*" in *" -l ara "*) ;; *) printf '%b' "$TABLE"; exit ;; esac
             if [ -e "$FIRST" ] && [ "$size" -gt "$(cat "$FIRST")" ]; then printf '%b' "$WHOLE"
             else echo "$size" > "$FIRST"; printf '%b' "$PIECES"; fi ;;
    esac"""
    row = HEADER + r"\n5\t1\t1\t1\t1\t1\t30\t40\t60\t30\t{}\t{}\n"
    values = {
        "TABLE": HEADER,
        "FIRST": tmp_path / "first",
        "PIECES": row.format(45, "ظظظظظ"),
        "WHOLE": row.format(95, "السابع"),
    }
    given = "\n".join(f"{name}='{value}'" for name, value in values.items())
    command = program(tmp_path, f"{given}\n{script}")
    assert [block.text for block in TesseractReader(["ar"], command=command).read(SLIDE)] == ["السابع"]


def test_a_line_that_was_dropped_is_read_again_in_smaller_letters(tmp_path: Path) -> None:
    script = """case "$1" in
      --list-langs) echo eng ;;
      stdin) size=$(wc -c)
             if [ -e "$FIRST" ] && [ "$size" -lt "$(cat "$FIRST")" ]; then printf '%b' "$WHOLE"
             else echo "$size" > "$FIRST"; printf '%b' "$NOTHING"; fi ;;
    esac"""
    values = {
        "FIRST": tmp_path / "first",
        "NOTHING": HEADER + r"\n",
        "WHOLE": HEADER + r"\n5\t1\t1\t1\t1\t1\t30\t40\t60\t10\t95\tbridges\n",
    }
    given = "\n".join(f"{name}='{value}'" for name, value in values.items())
    command = program(tmp_path, f"{given}\n{script}")
    assert [block.text for block in TesseractReader(["en"], command=command).read(slide("Bridges"))] == ["bridges"]


def test_an_outline_in_which_nothing_is_read_is_read_once(tmp_path: Path) -> None:
    """On an axis, a coast or a chart there is nothing to read, and a second start would cost half of the first."""
    script = f"""case "$1" in
      --list-langs) echo eng ;;
      stdin) cat > "$ASKED.picture"; echo read >> "$ASKED"; printf '%b' '{HEADER}\\n' ;;
    esac"""
    asked = tmp_path / "asked"
    reader = TesseractReader(["en"], command=program(tmp_path, f"ASKED='{asked}'\n{script}"))
    image, pen = canvas("white")
    for number in range(6):
        pen.polygon([(200 + 60 * number, 360), (225 + 60 * number, 300), (250 + 60 * number, 360)], outline="black")
    assert any(line.pieces >= LEAST_PIECES for line in find_lines(pixels(image)))
    assert reader.read(pixels(image)) == ()
    assert asked.read_text().split() == ["read"]


class Several:
    """A stand-in that says what it is told to in each language, as surely as it is told to, and sees this script."""

    def __init__(self, folder: Path, *, script: str = "Latin", **said: tuple[str, int]) -> None:
        self._folder = folder
        (folder / "osd").write_text(f"Script: {script}\nScript confidence: 3.35\n")
        self.says(**said)
        self.reader = TesseractReader(["en"], command=program(folder, f'cd "{folder}"\n{SEVERAL}'))

    def says(self, **said: tuple[str, int]) -> None:
        for code, (text, sure) in said.items():
            row = f"5\t1\t1\t1\t1\t1\t30\t40\t700\t30\t{sure}\t{text}"
            (self._folder / code).write_text(f"{HEADER}\n{row}\n{text}\n")

    def read(self, line: str) -> list[str]:
        return [block.text for block in self.reader.read(slide(line))]

    @property
    def asked(self) -> bool:
        """Whether it has looked for the script."""
        return (self._folder / "asked").exists()


def test_the_script_is_looked_for_in_as_many_lines_as_tell_it(tmp_path: Path) -> None:
    sizes = []
    for rows in (3, 6):
        folder = tmp_path / str(rows)
        folder.mkdir()
        several = Several(folder, eng=("unsure", 30))
        several.reader.read(slide(*["A line of thirty letters and more, none of which is surely read"] * rows))
        sizes.append(int((folder / "asked").read_text()))
    assert sizes[0] == sizes[1]


def test_a_language_that_is_learnt_counts_where_it_reads_better(tmp_path: Path) -> None:
    several = Several(tmp_path, eng=("foret", 80), fra=("forêt", 95))
    assert several.read("One line") == ["foret"]
    assert several.reader.learn("fr")
    assert several.read("One line") == ["forêt"]
    assert not several.reader.learn("fr")


def test_slides_in_another_language_than_the_talk_stay_in_it_and_are_soon_read_in_it_alone(tmp_path: Path) -> None:
    several = Several(tmp_path, eng=("forest", 95), fra=("fôrest", 80))
    assert several.reader.learn("fr")
    for line in ("One line", "Two lines", "Three lines", "Four lines"):
        assert several.read(line) == ["forest"]
    several.says(fra=("forêt", 99))
    assert several.read("Five lines") == ["forest"]


def test_one_slide_in_another_language_does_not_decide(tmp_path: Path) -> None:
    several = Several(tmp_path, eng=("Mozart", 95), fra=("Mozârt", 80))
    assert several.reader.learn("fr")
    assert several.read("One line") == ["Mozart"]
    several.says(eng=("foret", 80), fra=("forêt", 95))
    assert several.read("Two lines") == ["forêt"]


def test_a_language_without_data_cannot_be_learnt(tmp_path: Path) -> None:
    several = Several(tmp_path, eng=("forest", 95))
    with pytest.raises(SetupError, match="por"):
        several.reader.learn("pt")
    assert several.read("One line") == ["forest"]


def test_what_is_not_read_for_sure_is_read_in_its_script_and_then_in_the_language_of_the_talk(tmp_path: Path) -> None:
    several = Several(tmp_path, script="Hangul", eng=("Sass", 20), kor=("학습", 93))
    assert several.read("One long line") == ["학습"]
    several.says(eng=("forest", 96), kor=("forost", 85))
    assert several.read("Another long line") == ["forest"]


def test_a_script_that_is_no_more_surely_read_is_not_that_of_the_slide(tmp_path: Path) -> None:
    several = Several(tmp_path, script="Hangul", eng=("Sass", 20), kor=("학습", 45))
    assert several.read("One long line") == []
    several.says(eng=("forest", 50), kor=("학습", 93))
    assert several.read("Another long line") == ["학습"]


@pytest.mark.parametrize("script", ["Thai", "Latin", "Greek"])
def test_a_script_without_data_or_that_is_read_already_changes_nothing(tmp_path: Path, script: str) -> None:
    several = Several(tmp_path, script=script, eng=("Forestry", 50))
    assert several.read("One long line") == ["Forestry"]
    assert several.asked


def test_the_script_is_not_looked_for_where_a_slide_is_read_for_sure(tmp_path: Path) -> None:
    several = Several(tmp_path, script="Hangul", eng=("forest", 90), kor=("학습", 93))
    assert several.read("One long line") == ["forest"]
    assert not several.asked
