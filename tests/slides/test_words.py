"""What a text is: figures, or words."""

from __future__ import annotations

import pytest

from translator.slides.words import is_figure


@pytest.mark.parametrize("text", ["4.8", "23 ms", "× 3", "€ 1 200", "81 %"])
def test_figures_and_their_units_are_no_words(text: str) -> None:
    assert is_figure(text)


@pytest.mark.parametrize("text", ["Recall", "23 cases", "Since 1843", "a b 3"])
def test_a_figure_with_a_word_is_text(text: str) -> None:
    assert not is_figure(text)
