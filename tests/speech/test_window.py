"""The window: no sound and no word of it is told twice or lost."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from translator.flow import SAMPLE_RATE, Word
from translator.speech.window import CONTEXT_CHARACTERS, KEPT_S, Window


def seconds(count: int, first: int = 0) -> np.ndarray:
    """Sound whose every second has its own value."""
    return np.repeat(np.arange(first, first + count, dtype=np.float32), SAMPLE_RATE)


def words(count: int) -> list[Word]:
    """A word a second."""
    return [Word(text=f" w{n}", start_s=float(n), end_s=n + 1.0, probability=0.9) for n in range(count)]


def test_it_grows_at_its_end_and_is_cut_at_its_start() -> None:
    window = Window()
    window.move(5.0)
    window.add(seconds(4, first=5))
    assert (window.start_s, window.length_s, window.end_s) == (5.0, 4.0, 9.0)
    window.cut(7.0, [])
    assert (window.start_s, window.end_s) == (7.0, 9.0)
    assert set(window.since(8.0)) == {8.0}


def test_a_time_before_it_means_all_of_it_and_one_after_it_nothing() -> None:
    window = Window()
    window.add(seconds(3))
    assert len(window.since(-2.0)) == 3 * SAMPLE_RATE
    assert len(window.since(4.0)) == 0


def test_only_so_much_text_is_remembered() -> None:
    window = Window()
    window.add(seconds(1))
    many = [Word(text=" bridge", start_s=0.0, end_s=n / 1000, probability=1.0) for n in range(1, 200)]
    window.cut(1.0, many)
    assert len(window.before) == CONTEXT_CHARACTERS


def test_what_was_cut_off_can_be_heard_again_from_where_the_window_began_with_the_text_before_that() -> None:
    window = Window()
    window.add(seconds(30))
    for cut_s in (4.0, 12.0, 20.0):
        window.cut(cut_s, words(30))
    assert window.longer(10.0) == (20.0, window.before)
    start_s, before = window.longer(20.0)
    assert (start_s, before.split()) == (12.0, [f"w{n}" for n in range(12)])
    assert window.since(start_s)[0] == 12.0
    assert len(window.since(start_s)) == 18 * SAMPLE_RATE


def test_only_so_much_of_what_was_cut_off_is_kept() -> None:
    window = Window()
    for cut_s in range(100):
        window.add(seconds(1, first=cut_s))
        window.cut(float(cut_s), [])
    assert window.end_s - KEPT_S <= window.kept_s == window.longer(KEPT_S)[0] < window.start_s
    assert window.since(0.0)[0] == window.kept_s


def test_what_was_said_in_another_language_is_not_heard_again() -> None:
    window = Window()
    window.add(seconds(9))
    window.cut(4.0, words(4))
    window.forget()
    assert (window.start_s, window.kept_s, window.before) == (4.0, 4.0, "")
    assert window.longer(20.0) == (4.0, "")


def test_a_window_that_begins_elsewhere_has_no_sound_from_before() -> None:
    window = Window()
    window.add(seconds(9))
    window.cut(4.0, words(4))
    window.move(60.0)
    assert (window.length_s, window.kept_s, window.longer(20.0)[0]) == (0.0, 60.0, 60.0)


@given(cuts_s=st.lists(st.integers(0, 20), max_size=6))
def test_however_it_is_cut_every_word_is_told_once_and_the_sound_stays_in_step(cuts_s: list[int]) -> None:
    window = Window()
    window.add(seconds(20))
    for cut_s in cuts_s:
        window.cut(float(cut_s), words(20))
        sound = window.since(window.start_s)
        assert not len(sound) or sound[0] == window.start_s
    window.cut(20.0, words(20))
    assert window.before.split() == [word.text.strip() for word in words(20)]
    assert window.end_s == 20.0
