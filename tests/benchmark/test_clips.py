"""Clips: single sentences, each with its text and its language."""

from pathlib import Path

import numpy as np
import pytest

from tests.benchmark.clips import by_language, joined, language_of, open_clips
from translator.flow import SAMPLE_RATE


def put(folder: Path, name: str, text: str | None) -> None:
    (folder / f"{name}.ogg").touch()
    if text is not None:
        (folder / f"{name}.txt").write_text(text + "\n", "utf-8")


def test_clips_are_the_recordings_with_a_text_beside_them(tmp_path: Path) -> None:
    put(tmp_path, "fleurs-de-001", "zwei")
    put(tmp_path, "fleurs-de-000", "eins")
    put(tmp_path, "fleurs-pt-000", "um")
    put(tmp_path, "fleurs-pt-001", None)
    clips = open_clips(tmp_path)
    assert [(clip.name, clip.language, clip.text) for clip in clips] == [
        ("fleurs-de-000", "de", "eins"),
        ("fleurs-de-001", "de", "zwei"),
        ("fleurs-pt-000", "pt", "um"),
    ]
    assert {language: len(some) for language, some in by_language(clips).items()} == {"de": 2, "pt": 1}


def test_a_folder_without_clips_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="has no clip"):
        open_clips(tmp_path)


def test_the_language_stands_by_itself_in_the_name() -> None:
    assert language_of("common_fr_12") == "fr"
    with pytest.raises(ValueError, match="does not say its language"):
        language_of("clip-12")


def test_sounds_are_joined_with_silence_after_each() -> None:
    ones = np.ones(SAMPLE_RATE, np.float32)
    whole = joined([ones, ones], 0.5)
    assert len(whole) == 3 * SAMPLE_RATE
    assert whole[SAMPLE_RATE : SAMPLE_RATE * 3 // 2].max() == 0.0
    assert whole[-1] == 0.0
