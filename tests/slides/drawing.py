"""Slides drawn for a test, 1280 x 720 where not said otherwise."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from translator.flow import Pixels


def canvas(paper: str = "white", size: tuple[int, int] = (1280, 720)) -> tuple[Image.Image, ImageDraw.ImageDraw]:
    """An empty slide and a pen."""
    image = Image.new("RGB", size, paper)
    return image, ImageDraw.Draw(image)


def font(size: float) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    """Pillow's own font, the same on every machine."""
    return ImageFont.load_default(size=size)


def pixels(image: Image.Image) -> Pixels:
    """The picture as the screen gives it: RGB, uint8, shape (height, width, 3)."""
    return np.asarray(image, dtype=np.uint8)


def photograph(seed: int = 1, size: tuple[int, int] = (1280, 720)) -> Image.Image:
    """Soft dark blotches with grain, like a landscape at dusk."""
    rng = np.random.default_rng(seed)
    blotches = Image.fromarray(rng.integers(20, 110, (9, 16, 3), dtype=np.uint8)).resize(size, Image.Resampling.BICUBIC)
    grain = rng.normal(0, 4, (size[1], size[0], 1))
    return Image.fromarray(np.clip(np.asarray(blotches) + grain, 0, 255).astype(np.uint8))


def projected(slide: Image.Image, *, turn_degrees: float = 1.5, blur_px: float = 0.8) -> Image.Image:
    """A photograph of the slide on a wall: turned, blurred, with a camera's noise, darker to one side."""
    turned = slide.rotate(turn_degrees, Image.Resampling.BICUBIC, fillcolor="#302c28")
    soft = np.asarray(turned.filter(ImageFilter.GaussianBlur(blur_px)), dtype=np.float64)
    light = np.linspace(0.8, 1.0, slide.width)[np.newaxis, :, np.newaxis]
    noise = np.random.default_rng(2).normal(0, 5, soft.shape)
    return Image.fromarray(np.clip(soft * light + noise, 0, 255).astype(np.uint8))
