"""Short recordings of single sentences in many languages, each with its text, as FLEURS has them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from translator.flow import SAMPLE_RATE, Samples

LANGUAGE = re.compile(r"(?<![^\W_])[a-z]{2}(?![^\W_])")
"""Two letters by themselves in a file's name: fleurs-de-003."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Clip:
    """A recording, the language in it as a code of two letters, and what is said."""

    name: str
    media: Path
    language: str
    text: str


def open_clips(folder: Path) -> list[Clip]:
    """Every clip.ogg of the folder that has its clip.txt, by name; the language is in the name: fleurs-de-003.

    Raises ValueError where there is none, or one without a language in its name.
    """
    clips = [
        Clip(
            name=media.stem,
            media=media,
            language=language_of(media.stem),
            text=media.with_suffix(".txt").read_text("utf-8").strip(),
        )
        for media in sorted(folder.glob("*.ogg"))
        if media.with_suffix(".txt").is_file()
    ]
    if not clips:
        raise ValueError(f"{folder} has no clip.ogg with a clip.txt beside it.")
    return clips


def language_of(name: str) -> str:
    """The language in a clip's name. Raises ValueError."""
    found = LANGUAGE.search(name)
    if found is None:
        raise ValueError(f"{name} does not say its language, as fleurs-de-003 does.")
    return found[0]


def by_language(clips: Iterable[Clip]) -> dict[str, list[Clip]]:
    """The clips of every language, languages by name."""
    found: dict[str, list[Clip]] = {}
    for clip in clips:
        found.setdefault(clip.language, []).append(clip)
    return dict(sorted(found.items()))


def joined(sounds: Sequence[Samples], pause_s: float) -> Samples:
    """The sounds one after the other, with silence after each."""
    pause = np.zeros(round(pause_s * SAMPLE_RATE), np.float32)
    return np.concatenate([piece for sound in sounds for piece in (sound, pause)])
