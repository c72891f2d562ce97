"""A reader of slides that is opened with the first one."""

import numpy as np
import pytest

from tests.fakes import CountingReader
from translator.errors import SetupError
from translator.slides import SlideReader
from translator.slides.later import LaterReader

PICTURE = np.zeros((2, 2, 3), np.uint8)


def test_it_is_opened_once_with_the_first_slide() -> None:
    opened: list[SlideReader] = []

    def open_reader() -> SlideReader:
        opened.append(CountingReader())
        return opened[-1]

    later = LaterReader(open_reader)
    assert not opened
    for number in (1, 2):
        assert [block.text for block in later.read(PICTURE)] == [f"slide {number}"]
    assert len(opened) == 1


def test_what_was_missing_with_one_slide_may_be_there_with_the_next() -> None:
    missing = [SetupError("no-tesseract", "Tesseract is not installed.", "Install it.")]

    def open_reader() -> SlideReader:
        if missing:
            raise missing.pop()
        return CountingReader()

    later = LaterReader(open_reader)
    with pytest.raises(SetupError):
        later.read(PICTURE)
    assert later.read(PICTURE)


class Learning(CountingReader):
    """Remembers what it learnt; there is one language that it cannot read."""

    def __init__(self) -> None:
        super().__init__()
        self.learnt: list[str] = []

    def learn(self, language: str) -> bool:
        if language == "tlh":
            raise SetupError("no-tesseract-language", "Tesseract cannot read: tlh.", "Learn it.")
        self.learnt.append(language)
        return True


def test_it_learns_the_language_that_was_found_before_there_was_a_slide() -> None:
    reader = Learning()
    later = LaterReader(lambda: reader)
    assert later.learn("de")
    later.read(PICTURE)
    later.read(PICTURE)
    assert reader.learnt == ["de"]
    assert later.learn("fr")
    assert reader.learnt == ["de", "fr"]


def test_it_learns_the_language_that_was_found_before_it_could_be_opened() -> None:
    missing, reader = [SetupError("no-tesseract", "Tesseract is not installed.", "Install it.")], Learning()

    def open_reader() -> SlideReader:
        if missing:
            raise missing.pop()
        return reader

    later = LaterReader(open_reader)
    with pytest.raises(SetupError):
        later.learn("de")
    assert later.read(PICTURE)
    assert reader.learnt == ["de"]


def test_a_language_that_it_cannot_read_costs_no_slide() -> None:
    later = LaterReader(Learning)
    with pytest.raises(SetupError):
        later.learn("tlh")
    assert [block.text for block in later.read(PICTURE)] == ["slide 1"]
