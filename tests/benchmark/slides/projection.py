"""Photographs of a projection: in perspective, turned, soft, with a camera's noise and light that falls off."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageFilter

from translator.flow import Pixels

WALL = (48, 44, 40)


@dataclass(frozen=True, slots=True, kw_only=True)
class Camera:
    """How a projection is seen: `keystone` is the share of the width that the upper edge lacks on each side."""

    keystone: float = 0.0
    turn_degrees: float = 0.0
    blur_px: float = 0.8
    noise: float = 4.0
    darker: float = 0.2


CAMERAS = {
    "level": Camera(),
    "turned": Camera(turn_degrees=1.5),
    "keystone": Camera(keystone=0.06),
    "soft": Camera(blur_px=1.2),
    "all": Camera(keystone=0.04, turn_degrees=-1.0, blur_px=1.0, noise=6.0, darker=0.3),
}


def photographed(slide: Pixels, camera: Camera) -> Pixels:
    """The slide as the camera sees it, of the same size, with some wall around it."""
    height, width = slide.shape[:2]
    image = Image.fromarray(slide)
    if camera.keystone:
        lacks = camera.keystone * width
        corners = ((lacks, 0.0), (width - lacks, 0.0), (float(width), float(height)), (0.0, float(height)))
        seen = _perspective(corners, ((0, 0), (width, 0), (width, height), (0, height)))
        image = image.transform(image.size, Image.Transform.PERSPECTIVE, seen, Image.Resampling.BICUBIC, fillcolor=WALL)
    image = image.rotate(camera.turn_degrees, Image.Resampling.BICUBIC, fillcolor=WALL)
    soft = np.asarray(image.filter(ImageFilter.GaussianBlur(camera.blur_px)), dtype=np.float64)
    light = np.linspace(1 - camera.darker, 1.0, width)[np.newaxis, :, np.newaxis]
    noise = np.random.default_rng(2).normal(0, camera.noise, soft.shape)
    return np.clip(soft * light + noise, 0, 255).astype(np.uint8)


def _perspective(seen: tuple[tuple[float, float], ...], real: tuple[tuple[float, float], ...]) -> tuple[float, ...]:
    """The eight coefficients by which a point that is seen is looked up in the real picture."""
    rows, values = [], []
    for (x, y), (to_x, to_y) in zip(seen, real, strict=True):
        rows += [[x, y, 1, 0, 0, 0, -to_x * x, -to_x * y], [0, 0, 0, x, y, 1, -to_y * x, -to_y * y]]
        values += [to_x, to_y]
    return tuple(float(one) for one in np.linalg.solve(np.array(rows), np.array(values)))
