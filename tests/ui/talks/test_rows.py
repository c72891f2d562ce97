"""What the list of talks says of each."""

from tests.ui.talks.sessions import sessions
from ui.talks.rows import row_of


def test_a_talk_has_a_title_a_length_and_languages() -> None:
    row = row_of(sessions()[0])
    assert row.texts[0] == "How attention changed machine translation"
    assert "November 2026" in row.when
    assert (row.length, row.languages) == ("50:00", "English into Portuguese, French")


def test_one_in_which_nothing_was_said_says_so() -> None:
    row = row_of(sessions()[1])
    assert (row.title, row.languages) == ("Nothing was said", "Unknown into Portuguese, French")


def test_one_that_cannot_be_read_is_named_by_its_folder() -> None:
    row = row_of(sessions()[2])
    assert (row.title, row.length, row.languages) == ("2026-11-22-0915-talk", "", "Cannot be read")
