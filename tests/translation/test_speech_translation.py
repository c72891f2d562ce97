"""Each sound is translated once, however many targets ask."""

import threading

import numpy as np
import pytest

from translator.errors import SurtitleError
from translator.flow import Samples
from translator.translation.speech_translation import KEPT, SharedSounds


class Counting:
    """Translates a sound into its length, and remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[int, str]] = []

    def __call__(self, sound: Samples, language: str) -> str:
        self.asked.append((len(sound), language))
        if len(sound) == 0:
            raise SurtitleError("translation-failed", "Nothing.")
        return f"{language} {len(sound)}"


def test_a_sound_is_translated_once_for_each_language() -> None:
    counting = Counting()
    shared, sound = SharedSounds(counting), np.zeros(3, np.float32)
    assert [shared(sound, "de"), shared(sound, "de"), shared(sound, "fr")] == ["de 3", "de 3", "fr 3"]
    assert counting.asked == [(3, "de"), (3, "fr")]
    assert shared(sound.copy(), "de") == "de 3"  # another sound
    assert len(counting.asked) == 3


def test_two_threads_get_one_translation() -> None:
    counting = Counting()
    shared, sound, made = SharedSounds(counting), np.zeros(3, np.float32), list[str]()
    threads = [threading.Thread(target=lambda: made.append(shared(sound, "de"))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert made == ["de 3"] * 4
    assert len(counting.asked) == 1


def test_what_fails_is_tried_again_and_old_sounds_are_let_go() -> None:
    counting = Counting()
    shared, empty = SharedSounds(counting), np.zeros(0, np.float32)
    for _ in range(2):
        with pytest.raises(SurtitleError):
            shared(empty, "de")
    first = np.zeros(1, np.float32)
    shared(first, "de")
    for length in range(2, 2 + KEPT):
        shared(np.zeros(length, np.float32), "de")
    shared(first, "de")
    assert counting.asked.count((1, "de")) == 2
