"""What the control window knows of a talk, from its events."""

import numpy as np
import pytest

from translator.flow import Notice, Pixels, Published, Role, Severity, Slide, Subtitle, TextBlock, Word
from ui.status import EARLIER, MENDED, Status, after, dismissed, lasting_s, with_words


def notice(code: str, text: str = "Something.") -> Published:
    return Published(at_s=0.0, event=Notice(severity=Severity.WARNING, code=code, text=text))


def severe(severity: Severity, text: str) -> Published:
    return Published(at_s=0.0, event=Notice(severity=severity, code="x", text=text))


def codes(status: Status) -> list[str]:
    return [one.code for one in status.notices]


def all_after(*published: Published) -> Status:
    status = Status()
    for one in published:
        status = after(status, one)
    return status


@pytest.mark.parametrize(("back", "gone"), [(back, gone) for back, codes in MENDED.items() for gone in codes])
def test_what_is_mended_is_complained_of_no_more(back: str, gone: str) -> None:
    assert codes(all_after(notice("other"), notice(gone))) == ["other", gone]
    assert codes(all_after(notice("other"), notice(gone), notice(back))) == ["other", back]


def test_what_is_gone_again_is_said_again() -> None:
    status = all_after(notice("microphone-gone"), notice("sound-back"), notice("microphone-gone"))
    assert codes(status) == ["sound-back", "microphone-gone"]


def test_how_far_recognition_is_behind_is_shown_once_as_it_is_now() -> None:
    status = all_after(
        notice("lag", "9 s"), notice("microphone-gone"), *(notice("lag", f"{n} s") for n in range(10, 20))
    )
    assert [(one.code, one.text) for one in status.notices] == [("microphone-gone", "Something."), ("lag", "19 s")]


def test_the_same_notice_is_shown_once_and_the_oldest_make_room() -> None:
    status = all_after(*(notice("x", str(number)) for number in range(7)), notice("x", "5"))
    assert [one.text for one in status.notices] == ["2", "3", "4", "6", "5"]
    assert [one.text for one in dismissed(status, status.notices[0]).notices] == ["3", "4", "6", "5"]


def test_information_makes_room_for_what_asks_for_something_and_errors_go_last() -> None:
    error, *warnings = (severe(Severity.ERROR, "0"), *(severe(Severity.WARNING, str(n)) for n in range(1, 4)))
    status = all_after(error, *warnings, *(severe(Severity.INFO, str(n)) for n in range(4, 9)))
    assert [one.text for one in status.notices] == ["0", "1", "2", "3", "8"]
    assert [one.text for one in status.earlier] == ["4", "5", "6", "7"]
    status = all_after(error, *warnings, *(severe(Severity.WARNING, str(n)) for n in range(4, 9)))
    assert [one.text for one in status.notices] == ["0", "5", "6", "7", "8"]
    status = all_after(*(severe(Severity.ERROR, str(n)) for n in range(5)), severe(Severity.INFO, "5"))
    assert [one.text for one in status.notices] == ["0", "1", "2", "3", "4"]
    assert [one.text for one in status.earlier] == ["5"]


def test_what_is_gone_can_be_read_again_until_it_is_told_once_more() -> None:
    first, second = severe(Severity.INFO, "a"), severe(Severity.INFO, "b")
    status = all_after(first, second)
    for notice in status.notices:
        status = dismissed(status, notice)
    assert [one.text for one in status.earlier] == ["a", "b"]
    status = after(status, first)
    assert [one.text for one in status.notices] == ["a"]
    assert [one.text for one in status.earlier] == ["b"]
    many = all_after(*(severe(Severity.INFO, str(n)) for n in range(50)))
    assert len(many.earlier) == EARLIER


def test_only_information_goes_by_itself_and_the_more_there_is_to_read_the_later() -> None:
    told = [Notice(severity=one, code="x", text="y" * 90) for one in Severity]
    assert [lasting_s(one) is None for one in told] == [False, True, True]
    assert lasting_s(Notice(severity=Severity.INFO, code="x", text="A key is taken.", remedy="Choose another.")) is None
    short, long = lasting_s(Notice(severity=Severity.INFO, code="x", text="Back.")), lasting_s(told[0])
    assert short is not None
    assert long is not None
    assert 10 < short < 12
    assert 18 < long < 22


def test_a_subtitle_of_a_sentence_that_is_not_known_says_nothing_of_the_lag() -> None:
    subtitle = Subtitle(sentence_id=1, target="pt", text="Bom dia.", final=True)
    status = all_after(Published(at_s=3.0, event=subtitle))
    assert (status.subtitle, status.lag_s) == ("Bom dia.", None)


def test_what_was_said_before_a_language_came_is_no_news() -> None:
    subtitles = [Subtitle(sentence_id=id, target="de", text=f"{id}.", final=True) for id in (7, 8, 3)]
    status = all_after(*(Published(at_s=3.0, event=one) for one in subtitles))
    assert status.subtitle == "8."


def test_a_slide_that_is_translated_after_it_was_taken_down_does_not_come_back() -> None:
    def slide(id: int, picture: Pixels | None) -> Published:
        box = TextBlock(
            text=f"Title {id}", left_px=0, top_px=0, width_px=9, height_px=9, confidence=0.9, role=Role.TITLE
        )
        return Published(at_s=0.0, event=Slide(id=id, revision=1, shown_s=0.0, blocks=(box,), picture=picture))

    seen = np.zeros((9, 9, 3), np.uint8)
    status = all_after(slide(1, seen), slide(2, seen), slide(1, None))
    assert (status.slide_id, status.slide_title) == (2, "Title 2")
    assert all_after(slide(1, seen), slide(2, seen), slide(1, seen)).slide_id == 1


@pytest.mark.parametrize(
    ("text", "words", "most", "whole"),
    [
        ("", [" Good", " morning"], 20, "Good morning"),
        ("Good", [" morning"], 12, "Good morning"),
        ("Good", [" morning"], 11, "morning"),
        ("Good", [" morning"], 7, "morning"),
        ("Good", [" morning"], 5, "rning"),
        ("今日は", ["良い", "天気"], 20, "今日は良い天気"),
        ("今日は", ["良い", "天気"], 5, "は良い天気"),
    ],
)
def test_what_was_heard_begins_with_a_word_and_has_the_spaces_of_its_language(
    text: str, words: list[str], most: int, whole: str
) -> None:
    heard = [Word(text=one, start_s=0.0, end_s=0.1, probability=1.0) for one in words]
    assert with_words(text, heard, most) == whole
