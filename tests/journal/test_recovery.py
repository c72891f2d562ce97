"""Sessions that broke off are found and given back; nothing of their records is taken away."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.export.talk import sentence, slide
from translator.errors import InputError
from translator.flow import Event, Published
from translator.journal.folder import FILE_NAME
from translator.journal.record import Header, read_journal
from translator.journal.recovery import broken_off, mark_recovered
from translator.journal.writer import Journal

STARTED = datetime(2026, 11, 24, 9, 15, tzinfo=UTC)


def journal(folder: Path, *events: Event, hours: int = 0) -> Journal:
    header = Header(
        started=STARTED + timedelta(hours=hours), title="talk", language="en", targets=("pt",), source="microphone"
    )
    made = Journal.create(folder, header)
    for event in events:
        made.append(Published(at_s=1.0, event=event))
    return made


def broken(folder: Path, *events: Event, hours: int = 0) -> None:
    """A session whose process ended without a word."""
    journal(folder, *events, hours=hours)._file.close()


def test_those_that_broke_off_are_found_the_newest_first(tmp_path: Path) -> None:
    broken(tmp_path / "a", sentence(1, 0.0, "One."))
    journal(tmp_path / "b", sentence(1, 0.0, "One.")).close()
    broken(tmp_path / "c", sentence(1, 0.0, "One."), sentence(2, 2.0, "Two."), hours=1)
    assert [(session.name, session.sentences) for session in broken_off(tmp_path)] == [("c", 2), ("a", 1)]


def test_one_that_runs_now_is_none_of_them(tmp_path: Path) -> None:
    runs = journal(tmp_path / "a", sentence(1, 0.0, "One."))
    assert broken_off(tmp_path) == []
    runs._file.close()
    assert [session.name for session in broken_off(tmp_path)] == ["a"]


def test_one_in_which_nothing_was_said_is_not_worth_offering(tmp_path: Path) -> None:
    broken(tmp_path / "a", slide(1, 0.0, ["Title"]))
    assert broken_off(tmp_path) == []


@pytest.mark.parametrize("torn", [b"", b'{"type":"sente'], ids=["whole", "torn"])
def test_one_that_was_given_back_is_not_offered_again_and_has_all_it_had(tmp_path: Path, torn: bytes) -> None:
    broken(tmp_path / "a", sentence(1, 0.0, "One."))
    path = tmp_path / "a" / FILE_NAME
    path.write_bytes(path.read_bytes() + torn)
    before = path.read_bytes()
    mark_recovered(tmp_path / "a")
    assert broken_off(tmp_path) == []
    assert path.read_bytes().startswith(before)
    record = read_journal(tmp_path / "a")
    assert record.ended
    assert [published.event for published in record.events] == [sentence(1, 0.0, "One.")]
    assert record.corrupt == (1 if torn else 0)


def test_one_whose_last_line_is_long_is_found_too(tmp_path: Path) -> None:
    broken(tmp_path / "a", sentence(1, 0.0, "word " * 5000))
    assert [session.name for session in broken_off(tmp_path)] == ["a"]


def test_one_that_cannot_be_read_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / FILE_NAME).write_text("no journal\n")
    broken(tmp_path / "b", sentence(1, 0.0, "One."))
    assert [session.name for session in broken_off(tmp_path)] == ["b"]


def test_where_there_are_no_sessions_there_is_nothing_to_find(tmp_path: Path) -> None:
    assert broken_off(tmp_path / "none") == []
    (tmp_path / "file").write_text("")
    with pytest.raises(InputError):
        broken_off(tmp_path / "file")
