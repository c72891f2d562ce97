"""Slides drawn inside a conference's window."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from translator.flow import Pixels
from translator.screen.rectangles import Rectangle

SLIDE = Rectangle(20, 100, 1300, 820)
"""Where the slide is in the window."""


def slide(
    *lines: str, title: str = "Look back at every state", paper: str = "white", ink: str = "#202040"
) -> Image.Image:
    """A slide of 1280 x 720 pixels: a title, and lines below it."""
    image = Image.new("RGB", (1280, 720), paper)
    pen = ImageDraw.Draw(image)
    pen.text((60, 40), title, fill=ink, font=ImageFont.load_default(size=52))
    for row, line in enumerate(lines):
        pen.text((80, 170 + 80 * row), line, fill=ink, font=ImageFont.load_default(size=34))
    return image


def window(shown: Image.Image | None, *, people: int = 4, paper: str = "#202124") -> Pixels:
    """A window of 1600 x 900 pixels with the slide, people on the right, and words around."""
    image = Image.new("RGB", (1600, 900), paper)
    pen = ImageDraw.Draw(image)
    font = ImageFont.load_default(size=15)
    pen.text((20, 20), "You are viewing the screen of Ana Souza", fill="#a0a0a0", font=font)
    for number in range(people):
        top = 100 + 170 * number
        pen.rectangle((1320, top, 1580, top + 145), fill="#4c5866")
        pen.ellipse((1415, top + 20, 1485, top + 100), fill=("#c4a08a", "#8a6a54")[number % 2])
        pen.text((1330, top + 122), f"Participant number {number + 1}", fill="white", font=font)
    for number, name in enumerate(("Mute", "Stop video", "Participants", "Share screen", "Leave")):
        pen.text((200 + 200 * number, 860), name, fill="#a0a0a0", font=font)
    if shown is not None:
        image.paste(shown, (SLIDE.left, SLIDE.top))
    return np.asarray(image)
