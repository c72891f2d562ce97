"""What a decoder writes that nobody said is not taken."""

import pytest

from tests.speech.saying import said, words
from translator.speech.loops import copies, without_loops, without_squeezed


def test_a_loop_of_the_decoder_is_cut_to_one_phrase() -> None:
    assert said(without_loops(words("so it is " + "the same " * 6 + "end"))) == "so it is the same"
    assert said(without_loops(words("no no no that is wrong"))) == "no no no that is wrong"


def test_laughter_that_is_written_out_is_no_word() -> None:
    assert said(without_loops(words("so Ahahahahahaha funny Hmmmmmm"))) == "so funny"
    spelt = "Schifffahrt Mississippi 1000000000 hahaha"
    assert said(without_loops(words(spelt))) == spelt


def test_words_squeezed_into_the_end_of_the_sound_are_not_taken() -> None:
    spoken = words("rich and has little precedence elsewhere")
    assert without_squeezed((*spoken, *words("since the first excavations", start_s=3.0, step_s=0.0))) == spoken
    assert without_squeezed(words("in the in the", step_s=0.1)) == words("in the in the", step_s=0.1)


@pytest.mark.parametrize(
    "again", ["Regarding settlement patterns.", "Regarding settlement patterns, Regarding settlement"]
)
def test_what_a_decoder_says_again_faster_than_anyone_speaks_is_not_taken(again: str) -> None:
    spoken = words("Indeed. Regarding settlement patterns,")
    assert without_squeezed((*spoken, *words(again, start_s=2.0, step_s=0.06))) == spoken
    spoken_again = (*spoken, *words(again, start_s=2.0, step_s=0.15))
    assert without_squeezed(spoken_again) == spoken_again


@pytest.mark.parametrize("more", ["it is a tool", "it is"])
def test_a_short_phrase_that_comes_twice_is_taken_however_quickly_it_is_said(more: str) -> None:
    spoken = words("it is a model and") + words(more, start_s=2.5, step_s=0.06)
    assert without_squeezed(spoken) == spoken


def test_what_begins_with_more_of_the_text_before_than_anyone_says_in_that_time_is_a_copy_of_it() -> None:
    before = "In 2014, Sutskever, Vinyals and Le proposed sequence to sequence learning."
    assert copies(" In 2014, Sutskever, Vinyals and Le", before, 0.98)
    assert copies(" sutskever vinyals and le proposed something", before, 0.5)
    assert not copies(" In 2014, Sutskever, Vinyals and Le", before, 2.0)
    assert not copies(" and Le", before, 0.1)
    assert not copies(" The encoder reads the sentence at once", before, 0.98)
    assert not copies("", "", 0.0)
