"""The command: `python -m tests.benchmark.slides --out out/bench [--only pictures] [TALK or DECK.pdf …]`."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import click

from tests.benchmark.machine import circumstances
from tests.benchmark.scoring import Figures
from tests.benchmark.slides.deck import TrueDeck, pdf_deck
from tests.benchmark.slides.filming import talking_head, video
from tests.benchmark.slides.measuring import Measure, beside, photographs, pictured, readings, talk_figures, windowed
from tests.benchmark.slides.projection import CAMERAS
from tests.benchmark.slides.report import ASIDE, DECKS, PHOTOGRAPHS, PICTURES, STILL, TALKS, WINDOWS, Part, markdown
from tests.benchmark.slides.shaped_sheets import SHAPED
from tests.benchmark.slides.sheets import drawn_decks
from tests.benchmark.slides.stillness import MOVING, Little, still
from tests.benchmark.slides.windows import IN_WINDOW
from tests.benchmark.talks import BUNDLED, open_talk, pictures_beside
from tests.benchmark.writing import rounded
from translator.atomic import write_json
from translator.cli.console import say_error
from translator.errors import SurtitleError

PAGES = 20
"""Of a PDF, so many are read."""

PARTS = (TALKS, PICTURES, DECKS, WINDOWS, PHOTOGRAPHS, ASIDE, STILL)


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(exists=True, path_type=Path))
@click.option("--language", default="en", show_default=True, help="Of the PDFs.")
@click.option("--only", multiple=True, type=click.Choice([part.name for part in PARTS]), help="Only this part.")
@click.option("--out", type=click.Path(path_type=Path), default=Path("out/bench"), show_default=True)
def main(paths: tuple[Path, ...], language: str, only: tuple[str, ...], out: Path) -> None:
    """Measure what is read off slides.

    Of talks (folders with talk.mp4 and timeline.json, else the bundled one) and of the pictures of their slides
    (slide-01.png …), of PDFs with a text layer, and of decks that are drawn here: as they are, inside a window,
    photographed, beside something that moves. And what a still slide costs.

    Decks in a language that Tesseract has no data for, or no font is here for, are left out, and it is said. Writes
    slides.json and slides.md.
    """
    decks = [pdf_deck(path, language, PAGES) for path in paths if path.suffix.lower() == ".pdf"]
    talks = [open_talk(path) for path in paths if path.suffix.lower() != ".pdf"] or [open_talk(BUNDLED)]
    drawn = drawn_decks()
    filmed = next(deck for deck in drawn if deck.language == "en")
    measures: dict[Part, dict[str, Measure]] = {
        TALKS: {talk.name: partial(talk_figures, talk) for talk in talks},
        PICTURES: {talk.name: partial(pictured, talk) for talk in talks if pictures_beside(talk)},
        DECKS: {deck.name: partial(readings, deck) for deck in (*drawn, *decks)}
        | {name: partial(shaped_readings, make) for name, make in SHAPED.items()},
        WINDOWS: {name: partial(windowed, readable(drawn), window) for name, window in IN_WINDOW.items()},
        PHOTOGRAPHS: {name: partial(photographs, readable(drawn), camera) for name, camera in CAMERAS.items()},
        ASIDE: {
            "nothing": partial(beside, filmed, None),
            "a video": partial(beside, filmed, video),
            "a slow speaker": partial(beside, filmed, talking_head),
        },
        STILL: {name: partial(stillness, filmed, moving) for name, moving in MOVING.items()},
    }
    try:
        tables = {part: measured(columns) for part, columns in measures.items() if not only or part.name in only}
    except SurtitleError as error:
        say_error(error)
        sys.exit(error.exit_code)
    out.mkdir(parents=True, exist_ok=True)
    text = markdown(tables, circumstances())
    (out / "slides.md").write_text(text, "utf-8")
    columns = {part.title: {name: rounded(one) for name, one in table.items()} for part, table in tables.items()}
    write_json(out / "slides.json", {"measured": circumstances(), "slides": columns})
    click.echo(text)


def measured(measures: dict[str, Measure]) -> dict[str, Figures]:
    """The figures by name, without those of a language that Tesseract has no data for, or no font is here for."""
    figures: dict[str, Figures] = {}
    for name, measure in measures.items():
        click.echo(f"{name} …", err=True)
        try:
            figures[name] = measure()
        except SurtitleError as error:
            if error.code not in ("no-tesseract-language", "no-font"):
                raise
            click.echo(f"{name} is left out. {error.text} {error.remedy}", err=True)
    return figures


def shaped_readings(make: Callable[[], TrueDeck]) -> Figures:
    """What is read of a deck that has yet to be drawn."""
    return readings(make())


def stillness(deck: TrueDeck, moving: Little | None) -> Figures:
    """What a page of the deck costs that stands still."""
    from translator.slides.tesseract import TesseractReader

    return still(deck.pages[0].picture, TesseractReader([deck.language]), moving)


def readable(decks: Sequence[TrueDeck]) -> list[TrueDeck]:
    """The decks in languages that Tesseract has data for."""
    from translator.slides.tesseract import TesseractReader

    found = []
    for deck in decks:
        try:
            TesseractReader([deck.language])
        except SurtitleError as error:
            if error.code != "no-tesseract-language":
                raise
        else:
            found.append(deck)
    return found


if __name__ == "__main__":
    main()
