"""Which lines are on screen, and when."""

from collections.abc import Iterable
from itertools import accumulate

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ui.overlay.caption import (
    BACKLOG_LINES,
    CHARS_PER_SECOND,
    CLEAR_AFTER_S,
    MAX_CHARS,
    MAX_LINES,
    CaptionRoll,
    fill,
    hold_s,
    width,
    wrap,
)

TICK_S = 1 / 30
FULL_LINE = "a" * MAX_CHARS

texts = st.text(alphabet="abc é,.!?字、。（）語한국\u0301\u00a0 ", max_size=200)


def letters(lines: Iterable[str]) -> str:
    return "".join("".join(line.split()) for line in lines)


def test_a_short_text_is_one_line() -> None:
    assert wrap("  Good   morning. ") == ("Good morning.",)
    assert wrap("  ") == ()


def test_a_long_text_is_set_in_even_lines_and_not_with_a_last_word_alone() -> None:
    assert wrap("We look at how attention works in a large model") == (
        "We look at how attention",
        "works in a large model",
    )


def test_a_line_breaks_after_punctuation_where_that_costs_little() -> None:
    assert wrap("When the model is trained, every word attends to all") == (
        "When the model is trained,",
        "every word attends to all",
    )


def test_chinese_breaks_anywhere_but_before_its_punctuation() -> None:
    text = "注意力机制让每一个词都能看到其他，所有词并且计算权重大小"
    lines = wrap(text)
    assert "".join(lines) == text
    assert all(len(line) <= 16 for line in lines)
    assert not any(line[0] in "，。" for line in lines)


def test_korean_breaks_at_its_spaces_only() -> None:
    lines = wrap("어텐션 메커니즘은 모든 단어가 다른 단어를 보게 합니다")
    assert len(lines) == 2
    assert " ".join(lines) == "어텐션 메커니즘은 모든 단어가 다른 단어를 보게 합니다"


def test_a_word_longer_than_a_line_is_cut() -> None:
    assert wrap("b" * 50) == ("b" * 42, "b" * 8)


def test_a_no_break_space_keeps_the_mark_with_its_word() -> None:
    assert wrap("Vraiment\u00a0? Oui", 10) == ("Vraiment\u00a0?", "Oui")


@given(texts, st.integers(3, 50))
def test_no_line_is_too_wide_and_no_letter_is_lost(text: str, max_chars: int) -> None:
    lines = wrap(text, max_chars)
    assert all(width(line) <= max_chars for line in lines)
    assert letters(lines) == letters([text])


@given(st.lists(st.text(alphabet="abcdefg", min_size=1, max_size=12), max_size=40))
def test_words_shorter_than_a_line_stay_whole_and_in_order(words: list[str]) -> None:
    assert " ".join(wrap(" ".join(words))).split() == words


def test_a_line_stays_until_it_could_be_read() -> None:
    roll = CaptionRoll()
    for letter in "abc":
        roll.add(letter * MAX_CHARS)
    hold = MAX_CHARS / CHARS_PER_SECOND
    assert [line[0] for line in roll.lines(0.0)] == ["a", "b"]
    assert [line[0] for line in roll.lines(hold - 0.01)] == ["a", "b"]
    assert [line[0] for line in roll.lines(hold)] == ["b", "c"]


def test_a_short_line_stays_a_second() -> None:
    assert hold_s("Yes.") == 1.0


def test_two_lines_are_read_one_after_the_other() -> None:
    roll = CaptionRoll()
    for letter in "abcd":
        roll.add(letter * MAX_CHARS)
    hold = MAX_CHARS / CHARS_PER_SECOND
    roll.lines(0.0)
    roll.lines(hold)
    assert [line[0] for line in roll.lines(2 * hold - 0.01)] == ["b", "c"]
    assert [line[0] for line in roll.lines(2 * hold)] == ["c", "d"]


def test_lines_go_faster_when_many_wait() -> None:
    roll = CaptionRoll()
    for _ in range(2 + 2 * BACKLOG_LINES):
        roll.add(FULL_LINE)
    roll.lines(0.0)
    roll.lines(hold_s(FULL_LINE) / 2 - 0.01)
    assert roll.backlog == 2 * BACKLOG_LINES
    roll.lines(hold_s(FULL_LINE) / 2)
    assert roll.backlog == 2 * BACKLOG_LINES - 1


def test_lines_are_cleared_after_silence() -> None:
    roll = CaptionRoll()
    roll.add("Yes.")
    assert roll.lines(1.0) == ("Yes.",)
    assert roll.lines(1.0 + CLEAR_AFTER_S - 0.01) == ("Yes.",)
    assert roll.lines(1.0 + CLEAR_AFTER_S) == ()
    roll.add("No.")
    assert roll.lines(9.0) == ("No.",)


def test_two_full_lines_are_not_cleared_before_they_could_be_read() -> None:
    roll = CaptionRoll()
    roll.add(FULL_LINE)
    roll.add(FULL_LINE)
    roll.lines(0.0)
    assert roll.lines(CLEAR_AFTER_S) == (FULL_LINE, FULL_LINE)
    assert roll.lines(2 * hold_s(FULL_LINE)) == ()


def test_a_new_text_joins_a_line_that_is_alone() -> None:
    roll = CaptionRoll()
    roll.add("One.")
    assert roll.lines(0.0) == ("One.",)
    roll.add("Two.")
    assert roll.lines(0.5) == ("One.", "Two.")


@given(st.lists(st.tuples(texts, st.floats(0, 8)), max_size=12), st.sampled_from([TICK_S, 0.4, 5.0]))
def test_every_line_is_shown_in_order_and_changes_only_by_rolling_up(
    talk: list[tuple[str, float]], tick_s: float
) -> None:
    roll = CaptionRoll()
    now_s = 0.0
    seen: list[str] = []
    before: tuple[str, ...] = ()

    def look() -> None:
        nonlocal before
        shown = roll.lines(now_s)
        assert len(shown) <= 2
        # what stayed is the end of what was there, what is new comes below it
        stayed = next(n for n in range(len(before), -1, -1) if before[len(before) - n :] == shown[:n])
        seen.extend(shown[stayed:])
        before = shown

    expected: list[str] = []
    for index, (text, pause_s) in enumerate(talk):
        numbered = f"{index}: {text}"  # so that no two lines that follow one another are equal
        expected.extend(wrap(numbered))
        roll.add(numbered)
        until_s = now_s + pause_s
        while now_s < until_s:
            look()
            now_s += tick_s
    while roll.backlog:
        look()
        now_s += tick_s
    look()
    assert letters(seen) == letters(expected)
    assert roll.lines(now_s + 60) == ()


@pytest.mark.parametrize("text", ["e\u0301" * 42, "字" * 16, "a" * 42])
def test_a_line_holds_42_narrow_or_16_wide_letters(text: str) -> None:
    assert width(text) == MAX_CHARS
    assert len(wrap(text)) == 1


@given(texts, st.integers(0, 200))
def test_a_longer_text_begins_with_the_lines_of_a_shorter_one(text: str, length: int) -> None:
    text = " ".join(text.split())
    lines, before = fill(text), fill(text[:length])
    assert letters(lines) == letters([text])
    assert all(width(line) <= MAX_CHARS for line in lines)
    assert lines[: max(0, len(before) - 2)] == before[:-2]  # a word may move on to the last line once it is whole


def test_a_text_that_grows_fills_its_lines_and_ends_as_it_came_out() -> None:
    roll = CaptionRoll(12)
    roll.grow("olhamos para")
    assert roll.lines(0.0) == ("olhamos para",)
    roll.grow("olhamos para o segundo")
    assert roll.lines(0.5) == ("olhamos para", "o segundo")
    roll.add("olhamos para o primeiro")
    assert roll.lines(0.8) == ("olhamos para", "o primeiro")
    roll.add("bom dia")
    assert roll.lines(0.9) == ("olhamos para", "o primeiro")
    assert roll.lines(4.0) == ("o primeiro", "bom dia")


def test_a_text_that_comes_out_shorter_loses_its_last_lines() -> None:
    roll = CaptionRoll(12)
    roll.grow("olhamos para o segundo slide de hoje")
    assert roll.lines(0.0) == ("olhamos para", "o segundo")
    roll.add("olhamos")
    assert roll.lines(0.5) == ("olhamos",)
    assert roll.backlog == 0


def test_a_text_that_was_cleared_in_a_pause_comes_back_when_it_grows() -> None:
    roll = CaptionRoll(20)
    roll.grow("olhamos")
    assert roll.lines(0.0) == ("olhamos",)
    assert roll.lines(60.0) == ()
    roll.grow("olhamos para cima")
    assert roll.lines(61.0) == ("olhamos para cima",)
    roll.clear()
    roll.grow("bom")
    assert roll.lines(62.0) == ("bom",)


def test_a_line_that_has_changed_stays_until_it_can_be_read_again() -> None:
    roll = CaptionRoll(12)
    roll.grow("bom")
    roll.lines(0.0)
    roll.grow("bom dia")
    assert roll.lines(3.9) == ("bom dia",)
    assert roll.lines(3.9 + CLEAR_AFTER_S - 0.1) == ("bom dia",)
    assert roll.lines(3.9 + CLEAR_AFTER_S) == ()


WORDS = {
    "de": "Aufmerksamkeitsmechanismen übersetzen, und „zwar“ für alle Sätze: schnell.",
    "pt": "A atenção não é tudo — é só o começo… percebem?",
    "fr": "C’est « l’attention »\u00a0: qu’est-ce que c’est\u00a0?",
    "ru": "Внимание — это всё, что вам нужно.",
    "el": "Η προσοχή είναι το μόνο που χρειάζεστε;",
    "ar": "الانتباه هو كل ما تحتاجه، أليس كذلك؟",
    "he": "תשומת לב היא כל מה שצריך.",
    "fa": "توجه همهٔ آن چیزی است که می‌خواهید.",
    "hi": "ध्यान ही वह सब है जिसकी आपको आवश्यकता है।",
    "th": "ความสนใจคือทั้งหมดที่คุณต้องการ",
    "ja": "注意こそ、すべてです。「本当に？」とカタカナー。",
    "zh": "注意力就是你所需要的一切，对吗？",
    "ko": "주의력이 당신에게 필요한 전부입니다.",
    "vi": "Sự chú ý là tất cả những gì bạn cần.",
}
"""What is said in each script that a line may be in, with its own marks."""


@st.composite
def sayings(draw: st.DrawFn) -> tuple[str, ...]:
    """What one speaker says in one language: sentences, each of some words."""
    said = WORDS[draw(st.sampled_from(sorted(WORDS)))]
    words = st.sampled_from(said.split() or [said])
    sentences = draw(st.lists(st.lists(words, min_size=1, max_size=16), min_size=1, max_size=6))
    return tuple(" ".join(sentence) for sentence in sentences)


@given(sayings(), st.integers(8, 60))
def test_in_every_language_and_width_lines_fit_and_say_every_word_once(said: tuple[str, ...], max_chars: int) -> None:
    for text in said:
        for set_in_lines in (wrap, fill):
            lines = set_in_lines(text, max_chars)
            assert all(0 < width(line) <= max_chars for line in lines)
            assert letters(lines) == letters([text])
        assert len(wrap(text, max_chars)) == len(fill(text, max_chars))  # filled, there are as few as can be


@settings(max_examples=50)
@given(sayings(), st.integers(10, 42), st.floats(0.5, 30.0), st.sampled_from([0.1, 0.4]))
def test_at_every_speed_no_more_lines_are_shown_than_fit_and_each_stays_until_it_could_be_read(
    said: tuple[str, ...], max_chars: int, words_s: float, tick_s: float
) -> None:
    """A sentence comes once its words were said, `words_s` a second. A reader reads one line after another, faster in
    proportion where many wait, and has read each before it leaves.
    """
    roll = CaptionRoll(max_chars)
    lines = {text: wrap(text, max_chars) for text in said}
    expected = [line for text in said for line in lines[text]]
    waiting = list(zip(accumulate(len(text.split()) / words_s for text in said), said, strict=True))
    since_s: list[float] = []  # when each line came
    now_s, gone, read_s = 0.0, 0, 0.0
    while waiting or gone < len(expected):
        while waiting and waiting[0][0] <= now_s:
            roll.add(waiting.pop(0)[1])
        pace = max(1.0, roll.backlog / BACKLOG_LINES)
        shown = roll.lines(now_s)
        assert len(shown) <= MAX_LINES
        come = len(expected) - roll.backlog - sum(len(lines[text]) for _, text in waiting)
        assert tuple(expected[come - len(shown) : come]) == shown  # each once, in order, as it was set
        since_s += [now_s] * (come - len(since_s))
        for line in range(gone, come - len(shown)):
            read_s = max(read_s, since_s[line]) + hold_s(expected[line]) / pace
            assert now_s >= read_s - tick_s / 1000
        gone = come - len(shown)
        now_s += tick_s


@given(sayings(), st.integers(10, 42), st.integers(1, 4))
def test_subtitles_that_grow_show_every_word_in_no_more_lines_than_fit(
    said: tuple[str, ...], max_chars: int, step: int
) -> None:
    """Read fast, a sentence comes by some words at a time, and then whole."""
    roll = CaptionRoll(max_chars)
    now_s, seen = 0.0, set[str]()

    def look(seconds: float) -> None:
        nonlocal now_s
        for _ in range(max(1, round(seconds / 0.25))):
            shown = roll.lines(now_s)
            assert len(shown) <= MAX_LINES
            assert all(width(line) <= max_chars for line in shown)
            seen.update(shown)
            now_s += 0.25

    for text in said:
        words = text.split()
        for count in range(step, len(words), step):
            roll.grow(" ".join(words[:count]))
            look(0.3 * step)
        roll.add(text)
        look(0.3)
    while roll.backlog:
        look(1.0)
    look(1.0)
    grown = {text: len(text.split()) > step for text in said}
    assert {line for text in said for line in (fill if grown[text] else wrap)(text, max_chars)} <= seen
