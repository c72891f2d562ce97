"""A talk that is over is corrected: its journal grows, its transcript follows, whatever cuts it off."""

import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.correction.talks import said
from tests.export.talk import words
from tests.fakes import Shouter
from translator.correction.amending import Amending
from translator.errors import InputError, SetupError
from translator.export.formats import FORMATS
from translator.export.transcript import Transcript, transcript_of
from translator.flow import Correction, Edit, Event, Notice, Published, Sentence, Step, Subtitle
from translator.journal.folder import FILE_NAME
from translator.journal.record import Header, read_journal
from translator.journal.writer import Journal
from translator.translation.translating import OpenTranslator, Say

HEARD = ("Vas Wani came.", "We thank Vas Wani.")
EDIT = Edit(sentence_id=1, text="Vaswani came.")


def shouting(source: str, target: str, say: Say) -> Shouter:
    return Shouter(source, target)


def without_model(source: str, target: str, say: Say) -> Shouter:
    raise SetupError("no-translation-model", "No model.", "Get one.")


def recorded(folder: Path) -> Path:
    """A session that has ended."""
    header = Header(
        started=datetime(2026, 11, 24, tzinfo=UTC), title="talk", language="en", targets=("pt",), source="microphone"
    )
    journal = Journal.create(folder, header)
    for number, text in enumerate(HEARD, 1):
        journal.append(Published(at_s=10.0 * number, event=said(number, text)))
        heard = Subtitle(sentence_id=number, target="pt", text=text.upper(), final=True)
        journal.append(Published(at_s=10.0 * number + 1, event=heard))
    journal.close()
    return folder


def transcript(folder: Path) -> Transcript:
    record = read_journal(folder)
    return transcript_of(record.events, "talk", "en", ("pt",))


def texts(folder: Path) -> list[tuple[str, str]]:
    talk = transcript(folder)
    return [(passage.sentence.text, talk.text(passage, "pt")) for passage in talk.passages]


@pytest.fixture
def amend(tmp_path: Path) -> Callable[..., list[Event]]:
    """Makes wishes come true in a session, and gives what was said of that."""
    folder = recorded(tmp_path / "talk")

    def make(*wishes: Edit | Step, opened: OpenTranslator = shouting) -> list[Event]:
        heard: list[Published] = []
        amending = Amending(folder, lambda header: opened, [heard.append])
        for wish in wishes:
            amending.amend(wish)
        amending.close()
        amending.close()
        return [one.event for one in heard]

    return make


def test_a_correction_is_journaled_translated_again_and_in_every_format(
    amend: Callable[..., list[Event]], tmp_path: Path
) -> None:
    events = amend(EDIT)
    assert [type(one) for one in events if not isinstance(one, Subtitle)] == [Correction, Sentence, Sentence]
    assert texts(tmp_path / "talk") == [
        ("Vaswani came.", "VASWANI CAME."),
        ("We thank Vaswani.", "WE THANK VASWANI."),
    ]
    record = read_journal(tmp_path / "talk")
    assert (record.ended, record.corrupt) == (True, 0)
    for write in FORMATS.values():
        text = write(transcript(tmp_path / "talk"), ("en", "pt"))
        assert "We thank Vaswani." in text
        assert "WE THANK VASWANI." in text
        assert "thank Vas Wani." not in text


def test_what_was_corrected_days_ago_can_be_taken_back(amend: Callable[..., list[Event]], tmp_path: Path) -> None:
    amend(EDIT)
    amend(Step.UNDO)
    assert texts(tmp_path / "talk") == [(text, text.upper()) for text in HEARD]
    amend(Step.REDO, Step.REDO)
    assert texts(tmp_path / "talk")[0][0] == EDIT.text


def test_without_a_model_the_subtitles_of_the_earlier_text_stay(
    amend: Callable[..., list[Event]], tmp_path: Path
) -> None:
    events = amend(EDIT, opened=without_model)
    assert [one.remedy for one in events if isinstance(one, Notice)] == ["Get one."]
    assert texts(tmp_path / "talk")[0] == ("Vaswani came.", "VAS WANI CAME.")
    (first, _) = transcript(tmp_path / "talk").passages
    assert (first.sentence.revision, first.subtitles["pt"].revision) == (2, 1)


def test_without_a_model_what_is_taken_back_has_its_subtitle_again(
    amend: Callable[..., list[Event]], tmp_path: Path
) -> None:
    amend(EDIT, opened=without_model)
    amend(Step.UNDO, opened=without_model)
    assert texts(tmp_path / "talk") == [(text, text.upper()) for text in HEARD]
    for passage in transcript(tmp_path / "talk").passages:
        assert passage.subtitles["pt"].revision == passage.sentence.revision == 3


def test_without_a_model_what_is_made_again_has_the_subtitle_that_it_had(
    amend: Callable[..., list[Event]], tmp_path: Path
) -> None:
    amend(EDIT, Step.UNDO)
    amend(Step.REDO, opened=without_model)
    assert texts(tmp_path / "talk")[0] == ("Vaswani came.", "VASWANI CAME.")


@pytest.mark.parametrize("undone", [False, True])
def test_a_crash_right_after_a_correction_loses_none_of_it(
    amend: Callable[..., list[Event]], tmp_path: Path, undone: bool
) -> None:
    amend(EDIT, *([Step.UNDO] if undone else []))
    path = tmp_path / "talk" / FILE_NAME
    lines = path.read_bytes().split(b"\n")
    last = max(number for number, line in enumerate(lines) if b'"correction", ' in line)
    path.write_bytes(b"\n".join(lines[: last + 1]) + b'\n{"type": "sent')
    found = [source for source, _ in texts(tmp_path / "talk")]
    assert found == (list(HEARD) if undone else ["Vaswani came.", "We thank Vaswani."])
    amend(Step.REDO if undone else Step.UNDO)
    assert [source for source, _ in texts(tmp_path / "talk")] != found


def test_what_changes_nothing_leaves_the_journal_alone(amend: Callable[..., list[Event]], tmp_path: Path) -> None:
    before = (tmp_path / "talk" / FILE_NAME).read_bytes()
    assert amend() == amend(Step.UNDO, Edit(sentence_id=1, text=HEARD[0])) == []
    assert (tmp_path / "talk" / FILE_NAME).read_bytes() == before


def test_words_that_became_no_sentence_before_a_crash_can_be_corrected(tmp_path: Path) -> None:
    folder = recorded(tmp_path / "talk")
    journal = Journal.reopen(folder)
    journal.append(Published(at_s=40.0, event=words("and", "the", "colonel", start_s=40.0)))
    journal._file.close()
    amending = Amending(folder, lambda header: shouting, [])
    amending.amend(Edit(sentence_id=3, text="and the kernel"))
    amending.close()
    assert texts(folder)[2] == ("and the kernel", "AND THE KERNEL")


def test_translators_are_opened_by_what_the_record_begins_with(tmp_path: Path) -> None:
    folder = recorded(tmp_path / "talk")
    asked: list[Header] = []

    def of(header: Header) -> OpenTranslator:
        asked.append(header)
        return shouting

    Amending(folder, of, []).close()
    assert asked == [read_journal(folder).header]


def test_a_session_that_runs_is_not_corrected_from_its_record(tmp_path: Path) -> None:
    folder = recorded(tmp_path / "talk")
    runs = Journal.reopen(folder)
    with pytest.raises(InputError, match="still runs"):
        Amending(folder, lambda header: shouting, []).amend(EDIT)
    runs.close()


def test_its_threads_end_with_it(amend: Callable[..., list[Event]]) -> None:
    before = threading.active_count()
    amend(EDIT)
    assert threading.active_count() == before
