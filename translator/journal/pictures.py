"""The pictures of a session's slides on disk: each is saved once, and later where that could not be done at once."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PIL import Image

from translator.atomic import write_whole
from translator.errors import StorageError
from translator.flow import Pixels

KEPT = 20
"""Pictures that could not be saved yet and are kept, the newest."""


class Pictures:
    """Saves pictures as PNG, each where `path_of` says for its slide. One thread at a time."""

    def __init__(self, path_of: Callable[[int], Path]) -> None:
        self._path_of = path_of
        self._last: tuple[int, Pixels] | None = None  # the slide and picture taken in last
        self._unsaved: dict[int, bytes] = {}  # PNG by slide, the newest last
        self._given_up = False  # a picture was, so that the newer ones could be kept
        self.refused: StorageError | None = None
        """Why a picture is still unsaved, or was given up."""

    def take(self, slide_id: int, picture: Pixels) -> bool:
        """Take in a slide's picture to be saved; whether it is a new one."""
        if self._last and self._last[0] == slide_id and np.array_equal(self._last[1], picture):
            return False
        png = io.BytesIO()
        Image.fromarray(picture).save(png, "PNG", compress_level=1)
        self._last = (slide_id, picture)
        self._unsaved.pop(slide_id, None)
        self._unsaved[slide_id] = png.getvalue()
        return True

    def save(self) -> StorageError | None:
        """Save the pictures that wait, up to the first that cannot be saved; gives why."""
        for slide_id in list(self._unsaved):
            try:
                write_whole(self._path_of(slide_id), self._unsaved[slide_id])
            except StorageError as error:
                self.refused = error
                while len(self._unsaved) > KEPT:
                    del self._unsaved[next(iter(self._unsaved))]
                    self._given_up = True
                return error
            del self._unsaved[slide_id]
        if not self._given_up:
            self.refused = None
        return None
