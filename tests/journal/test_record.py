"""A journal is read back as far as it is whole."""

import json
import os
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.journal.session import HEADER, STARTED, sentence, subtitle
from translator.errors import InputError, StorageError
from translator.flow import Published, Variants
from translator.journal.folder import FILE_NAME
from translator.journal.record import Header, read_journal
from translator.journal.sessions import list_sessions
from translator.journal.writer import Journal


@pytest.mark.parametrize("ended", [True, False])
def test_the_last_line_counts_without_its_end(tmp_path: Path, ended: bool) -> None:
    journal = Journal.create(tmp_path, HEADER)
    journal.append(subtitle(1))
    journal.close(ended=ended)
    path = tmp_path / FILE_NAME
    path.write_bytes(path.read_bytes().removesuffix(b"\n"))
    record = read_journal(tmp_path)
    assert (record.events, record.ended, record.corrupt) == ((subtitle(1),), ended, 0)


@pytest.mark.parametrize(
    ("was", "becomes"),
    [
        (b'"at_s": 1.5', b'"at_s": NaN'),
        (b'"at_s": 1.5', b'"at_s": 1e999'),
        (b'"end_s": 1.0', b'"end_s": -Infinity'),
        (b'"start_s": 0.0', b'"start_s": 2.0'),
        (b'"id": 1', b'"id": Infinity'),
    ],
)
def test_times_that_cannot_be_are_corrupt(tmp_path: Path, was: bytes, becomes: bytes) -> None:
    folder = tmp_path / "talk"
    journal = Journal.create(folder, HEADER)
    journal.append(sentence(1))
    journal.close()
    path = folder / FILE_NAME
    assert was in path.read_bytes()
    path.write_bytes(path.read_bytes().replace(was, becomes))
    record = read_journal(folder)
    assert (record.events, record.corrupt) == ((), 1)
    (info,) = list_sessions(tmp_path)
    assert (info.sentences, info.readable) == (0, True)


def test_a_beginning_without_an_offset_is_in_utc(tmp_path: Path) -> None:
    Journal.create(tmp_path / "a", HEADER).close()
    Journal.create(tmp_path / "b", HEADER).close()
    path = tmp_path / "a" / FILE_NAME
    path.write_bytes(path.read_bytes().replace(b"+00:00", b""))
    assert read_journal(tmp_path / "a").header == HEADER
    assert len(list_sessions(tmp_path)) == 2


def test_of_a_session_before_models_were_recorded_the_best_is_taken(tmp_path: Path) -> None:
    Journal.create(tmp_path, HEADER).close()
    path = tmp_path / FILE_NAME
    first, _, rest = path.read_text().partition("\n")
    header = json.loads(first)
    del header["translation"], header["glossaries"], header["variants"]
    path.write_text(f"{json.dumps(header)}\n{rest}")
    assert read_journal(tmp_path).header == replace(HEADER, translation="auto", glossaries=(), variants=())


def test_variants_that_were_chosen_in_mid_talk_are_those_of_the_session(tmp_path: Path) -> None:
    with closing(Journal.create(tmp_path, HEADER)) as journal:
        for tags in (("pt-AO",), ("pt-BR",)):
            journal.append(Published(at_s=1.0, event=Variants(tags=tags)))
    record = read_journal(tmp_path)
    assert (record.header, record.corrupt) == (replace(HEADER, variants=("pt-BR",)), 0)


@pytest.mark.parametrize(
    "damage", [b"\0" * 40, b"", b'{"type": "session", "version": "x"}', b'{"type": "other"}', b"[" * 9999]
)
@pytest.mark.parametrize(
    ("name", "title", "started"),
    [
        ("2026-11-24-0915-attention", "attention", datetime(2026, 11, 24, 9, 15, tzinfo=UTC)),
        ("2026-99-99-9999-attention", "attention", STARTED),
        ("keynote", "keynote", STARTED),
    ],
)
def test_a_session_with_a_damaged_beginning_is_told_by_what_is_left(
    damage: bytes, name: str, title: str, started: datetime, tmp_path: Path
) -> None:
    journal = Journal.create(tmp_path / name, HEADER)
    journal.append(sentence(1))
    journal.append(subtitle(1))
    journal.close()
    path = tmp_path / name / FILE_NAME
    _, _, rest = path.read_bytes().partition(b"\n")
    path.write_bytes(damage + b"\n" + rest)
    ended_s = STARTED.timestamp() + max(sentence(1).at_s, subtitle(1).at_s)
    os.utime(path, (ended_s, ended_s))
    record = read_journal(tmp_path / name)
    assert record.events == (sentence(1), subtitle(1))
    assert (record.ended, record.corrupt) == (True, 1 if damage else 0)
    (info,) = list_sessions(tmp_path)
    assert (info.title, info.started, info.targets, info.readable) == (title, started, ("pt",), True)
    assert (info.sentences, info.language) == (1, "en")


@pytest.mark.parametrize("content", [b"\0" * 4096, b"{}\n", b'{"type": "ses'])
def test_a_session_of_which_nothing_is_left_is_listed_all_the_same(content: bytes, tmp_path: Path) -> None:
    folder = tmp_path / "broken"
    folder.mkdir()
    (folder / FILE_NAME).write_bytes(content)
    with pytest.raises(InputError, match="damaged") as caught:
        read_journal(folder)
    assert "backup" in caught.value.remedy
    assert [(info.name, info.readable) for info in list_sessions(tmp_path)] == [("broken", False)]


def test_a_torn_last_line_is_ignored_and_a_corrupt_one_counted(tmp_path: Path) -> None:
    journal = Journal.create(tmp_path, HEADER)
    journal.append(subtitle(1))
    journal.append(subtitle(2))
    path = tmp_path / FILE_NAME
    whole = path.read_bytes()
    path.write_bytes(whole[:-20])
    assert read_journal(tmp_path).events == (subtitle(1),)
    path.write_bytes(whole[:-1])
    assert read_journal(tmp_path).events == (subtitle(1), subtitle(2))
    path.write_bytes(whole.replace(b'"sentence_id": 1', b"\xff\x00") + b"[]\n\n")
    record = read_journal(tmp_path)
    assert (record.events, record.corrupt) == ((subtitle(2),), 2)
    journal.close()


@pytest.mark.parametrize(
    "content", [b"", b"{}\n", b"no\n", b'{"type": "other"}\n', b'{"type": "session", "version": "x"}\n']
)
def test_a_folder_without_a_session_is_refused(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(InputError):
        read_journal(tmp_path)
    (tmp_path / FILE_NAME).write_bytes(content)
    with pytest.raises(InputError):
        read_journal(tmp_path)


def test_a_newer_session_is_refused(tmp_path: Path) -> None:
    newer = Header(started=STARTED, title="", language=None, targets=(), source="", version=99)
    Journal.create(tmp_path, newer).close()
    with pytest.raises(InputError, match="newer"):
        read_journal(tmp_path)


def test_an_unreadable_journal_is_told(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).mkdir()
    with pytest.raises(StorageError):
        read_journal(tmp_path)
