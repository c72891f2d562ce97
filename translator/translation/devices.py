"""A translation model on the best device that can run it: a GPU, or else the processor, which is said."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from translator.errors import SurtitleError
from translator.flow import Notice, Severity
from translator.translation import Translator

TRIAL = "Hello"
"""What a model on a GPU is tried with: some fail only when they compute, for example where cuBLAS is missing."""
_ABOUT_DEVICES = ("model-load", "model-damaged", "translation-failed")

Place = TypeVar("Place")
Say = Callable[[Notice], None]


def on_best(places: Sequence[Place], make: Callable[[Place], Translator], say: Say) -> Translator:
    """The translator on the first of these devices that runs it; all but the last are tried before they are trusted.

    Raises what `make` raises for another reason than the device, and for the last one.
    """
    *others, last = places
    for place in others:
        try:
            translator = make(place)
            translator.translate([TRIAL])
        except SurtitleError as error:
            if error.code not in _ABOUT_DEVICES:
                raise
            say(without_gpu(error))
        else:
            return translator
    return make(last)


def without_gpu(refusal: SurtitleError) -> Notice:
    """What is said where a GPU that is there cannot be used."""
    return Notice(
        severity=Severity.WARNING,
        code="gpu-refused",
        text=f"The GPU cannot be used: {refusal.text}",
        remedy="Update NVIDIA's driver, or use --device cpu.",
    )
