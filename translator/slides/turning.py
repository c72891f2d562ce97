"""Pictures turned to the right: what reads upwards is level then. Pure."""

from __future__ import annotations

from typing import TypeVar

import numpy as np
import numpy.typing as npt

_Pixel = TypeVar("_Pixel", np.uint8, np.bool_)


def turned(picture: npt.NDArray[_Pixel]) -> npt.NDArray[_Pixel]:
    """A picture or a mask, of shape (height, width), turned: of shape (width, height)."""
    return np.ascontiguousarray(np.rot90(picture, -1))
