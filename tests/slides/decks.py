"""Decks for tests, written by the libraries that people's programs write them with."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from PIL import Image
from pptx import Presentation
from pptx.util import Pt
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from translator.flow import Pixels, Role, TextBlock
from translator.slides.deck import Page

WIDTH, HEIGHT = 960, 540
"""A PDF page of the tests, in points."""
TALK = (
    ("How attention changed machine translation", "A short history for engineers", "Encoder and decoder"),
    ("The bottleneck problem", "Sutskever, Vinyals and Le", "One fixed vector for the whole sentence"),
    ("Bahdanau attention", "Look back at every encoder state", "Alignment weights sum to one"),
    ("Luong attention", "Multiplicative scoring", "Cheaper than additive scoring"),
)
"""A title and two points a page."""


def block(text: str, top: int = 0, *, left: int = 100, confidence: float = 0.9, role: Role = Role.BODY) -> TextBlock:
    """A block as it is read, a line 40 pixels high."""
    return TextBlock(text=text, left_px=left, top_px=top, width_px=400, height_px=40, confidence=confidence, role=role)


def blocks(lines: Sequence[str]) -> tuple[TextBlock, ...]:
    """Lines below each other, as they are read off a picture 720 pixels high."""
    return tuple(block(line, 40 + 80 * number) for number, line in enumerate(lines))


def pages(*texts: Sequence[str]) -> tuple[Page, ...]:
    """Pages of a deck that cannot be drawn."""
    return tuple(
        Page(number=number, height_px=720, blocks=tuple(replace(one, confidence=1.0) for one in blocks(lines)))
        for number, lines in enumerate(texts, start=1)
    )


def pdf(
    *texts: Sequence[str], password: str | None = None, image: Image.Image | None = None, turned: bool = False
) -> bytes:
    """A PDF with a page for each text: its first line large, the others below; or of nothing but a picture.

    `turned` pages stand upright in the file and are shown lying.
    """
    out = io.BytesIO()
    encryption = None if password is None else StandardEncryption(password)
    canvas = Canvas(out, pagesize=(WIDTH, HEIGHT), encrypt=encryption)
    for lines in texts:
        if turned:
            canvas.setPageRotation(90)
            canvas.translate(HEIGHT, 0)
            canvas.rotate(90)
        if not lines and image is not None:
            canvas.drawInlineImage(image, 0, 0, WIDTH, HEIGHT)
        for number, line in enumerate(lines):
            canvas.setFont("Helvetica", 24 if number else 40)
            canvas.drawString(60, HEIGHT - 80 - 60 * number, line)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def write_pptx(path: Path, *texts: Sequence[str], notes: str = "") -> Path:
    """A presentation with a title and points for each text, and notes to the first."""
    presentation = Presentation()
    for lines in texts:
        slide = presentation.slides.add_slide(presentation.slide_layouts[1])
        slide.shapes.title.text = lines[0]
        slide.placeholders[1].text = "\n".join(lines[1:])
    if notes:
        presentation.slides[0].notes_slide.notes_text_frame.text = notes
    presentation.save(str(path))
    return path


def text_box(shapes: object, text: str, left: int, top: int) -> None:
    """Text in a box of its own, at a place in points."""
    box = shapes.add_textbox(Pt(left), Pt(top), Pt(200), Pt(30))  # type: ignore[attr-defined]
    box.text_frame.text = text


def shown(picture: np.ndarray, width: int = 1280, height: int = 720) -> Pixels:
    """A page's picture as it fills a screen, in colour."""
    return np.asarray(Image.fromarray(picture).convert("RGB").resize((width, height), Image.Resampling.BICUBIC))
