"""What can go wrong, each with its remedy."""

from __future__ import annotations

import difflib
from collections.abc import Iterable


class SurtitleError(Exception):
    """Something a person can be told about: what happened, and a remedy that can be followed."""

    exit_code = 1

    def __init__(self, code: str, text: str, remedy: str = "") -> None:
        super().__init__(text)
        self.code = code
        self.text = text
        self.remedy = remedy

    def __reduce__(self) -> tuple[type[SurtitleError], tuple[str, str, str]]:
        """Pickled whole, on its way from another process."""
        return type(self), (self.code, self.text, self.remedy)


class SetupError(SurtitleError):
    """A part is missing on this machine: a model, Tesseract, a microphone, a permission."""

    exit_code = 3


class InputError(SurtitleError):
    """What was given cannot be used: a file that is no media, an unknown language, a setting out of range."""

    exit_code = 2


class StorageError(SurtitleError):
    """A file could not be written or read: full disk, read-only folder."""

    exit_code = 4


class Cancelled(SurtitleError):
    """A person stopped it. What is there already is kept."""

    exit_code = 130


def did_you_mean(name: str, known: Iterable[str], otherwise: str) -> str:
    """A remedy for a name that is not known: the nearest that is, and `otherwise`; that alone where none is near."""
    near = difflib.get_close_matches(name, list(known), n=1)
    return f"Did you mean {near[0]}? {otherwise}" if near else otherwise
