"""Words with another text: it says what was wanted, and what was heard is known."""

from hypothesis import given

from tests.correction.talks import TEXTS, words_of
from translator.correction.rewording import as_heard, changes_between, respelt, reworded, text_of
from translator.flow import Misheard


@given(TEXTS, TEXTS, TEXTS)
def test_words_say_what_was_wanted_and_keep_what_was_heard(heard: str, first: str, second: str) -> None:
    words = words_of(heard)
    edited = reworded(reworded(words, first, 1), second, 2)
    assert text_of(edited).strip() == second
    assert text_of(as_heard(edited)) == text_of(words)
    assert all(word.start_s <= word.end_s for word in edited)
    times = [word.start_s for word in edited]
    assert times == sorted(times)
    assert (times[0], max(word.end_s for word in edited)) == (words[0].start_s, words[-1].end_s)


@given(TEXTS)
def test_words_that_say_it_already_stay(text: str) -> None:
    assert reworded(words_of(text), text, 1) == words_of(text)


def test_only_what_differs_is_marked_and_takes_the_time_of_what_was_heard() -> None:
    words = reworded(words_of("In 2017 Vas Wani, wrote it."), "In 2017 Vaswani, wrote it.", 7)
    assert [(word.text, word.correction, word.heard) for word in words] == [
        (" In", None, None),
        (" 2017", None, None),
        (" Vaswani,", 7, " Vas Wani,"),
        (" wrote", None, None),
        (" it.", None, None),
    ]
    assert (words[2].start_s, words[2].end_s) == (2.0, 3.8)


def test_words_that_came_or_went_keep_the_times_of_the_others() -> None:
    words = words_of("we uh attend")
    more = reworded(words, "now we attend again", 1)
    assert [word.text for word in more] == [" now", " we", "", " attend", " again"]
    assert [(word.start_s, word.end_s) for word in more[1:4]] == [(0.0, 0.8), (1.0, 1.8), (2.0, 2.8)]


def test_changes_are_whole_pieces() -> None:
    changes = changes_between("l'attension est", "l'attention est")
    assert [(one.start, one.end, one.text) for one in changes] == [(1, 11, "'attention")]


def respell(text: str, heard: str, said: str) -> str:
    return text_of(respelt(words_of(text), Misheard(heard=heard, said=said), 1)).strip()


def test_what_was_misheard_is_respelt_wherever_it_is_whole() -> None:
    said = "Vas Wani said. Vas Wani's paper, not Vas Waning; vas wani!"
    assert respell(said, "Vas Wani", "Vaswani") == "Vaswani said. Vaswani's paper, not Vas Waning; vaswani!"
    assert respell("Colonel, the colonel", "colonel", "kernel") == "Kernel, the kernel"
    assert respell("the tensor flow", "Tensor flow", "TensorFlow") == "the TensorFlow"
    assert respell("用注意利机制,注意利是", "注意利", "注意力") == "用注意力机制,注意力是"


def test_what_is_right_already_stays() -> None:
    assert respell("Ashish Vaswani and Vaswani", "Vaswani", "Ashish Vaswani") == "Ashish Vaswani and Ashish Vaswani"


@given(TEXTS, TEXTS)
def test_respelling_keeps_what_was_heard(text: str, said: str) -> None:
    words = respelt(words_of(text), Misheard(heard="Wani", said=said), 1)
    assert text_of(as_heard(words)) == f" {text}"
