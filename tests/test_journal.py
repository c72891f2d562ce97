"""A session on disk survives crashes, torn writes and full disks."""

import io
import json
import os
import signal
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from tests.export.talk import sentence as said_sentence
from tests.export.talk import slide
from translator.atomic import write_whole
from translator.errors import InputError, StorageError
from translator.flow import Hypothesis, Notice, Published, Sentence, Severity, Slide, Subtitle, Variants, Word
from translator.journal import (
    ABOUT_CHARS,
    FILE_NAME,
    Header,
    Journal,
    find_session,
    list_sessions,
    new_session_folder,
    picture_path,
    read_journal,
    sessions_folder,
)

ROOT = Path(__file__).parents[1]
STARTED = datetime(2026, 11, 24, 9, 15, tzinfo=UTC)
HEADER = Header(
    started=STARTED,
    title="Attention",
    language="en",
    targets=("pt", "es"),
    source="microphone",
    translation="nllb-600m",
    glossaries=(Path("terms.csv"),),
    variants=("pt-PT",),
)
needs_posix = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX signals and limits")


def subtitle(number: int) -> Published:
    return Published(
        at_s=float(number), event=Subtitle(sentence_id=number, target="pt", text="atenção " * 9, final=True)
    )


def sentence(number: int) -> Published:
    event = Sentence(
        id=number, revision=1, final=True, start_s=0.0, end_s=1.0, text="Hello.", language="en", words=(), slide_id=None
    )
    return Published(at_s=number + 0.5, event=event)


def test_what_is_appended_is_read_back(tmp_path: Path) -> None:
    journal = Journal.create(tmp_path / "talk", HEADER)
    for number in range(3):
        journal.append(subtitle(number))
    assert read_journal(tmp_path / "talk").events == tuple(map(subtitle, range(3)))
    assert not read_journal(tmp_path / "talk").ended
    journal.close()
    journal.close()
    record = read_journal(tmp_path / "talk")
    assert (record.header, record.ended, record.corrupt) == (HEADER, True, 0)


def test_only_words_that_stay_are_recorded(tmp_path: Path) -> None:
    journal = Journal.create(tmp_path, HEADER)
    word = Word(text="So", start_s=0.0, end_s=0.2, probability=0.9)
    tentative = Published(at_s=1.0, event=Hypothesis(committed=(), tentative="so we"))
    committed = Published(at_s=2.0, event=Hypothesis(committed=(word,), tentative="we"))
    journal.append(tentative)
    journal.append(committed)
    journal.close()
    assert read_journal(tmp_path).events == (committed,)


def test_a_slide_leaves_its_picture(tmp_path: Path) -> None:
    journal = Journal.create(tmp_path, HEADER)
    pixels = np.arange(2 * 3 * 3, dtype=np.uint8).reshape(2, 3, 3)
    for revision in (1, 2):
        slide = Slide(id=7, revision=revision, shown_s=0.0, blocks=(), picture=pixels)
        journal.append(Published(at_s=1.0, event=slide))
    journal.close()
    assert [path.name for path in (tmp_path / "slides").iterdir()] == ["slide-007.png"]
    with Image.open(picture_path(tmp_path, 7)) as picture:
        assert np.array_equal(np.asarray(picture), pixels)


def shown(number: int, level: int = 0) -> Published:
    picture = np.full((2, 2, 3), level, np.uint8)
    return Published(at_s=1.0, event=Slide(id=number, revision=1, shown_s=0.0, blocks=(), picture=picture))


def test_a_picture_that_cannot_be_saved_holds_nothing_up(tmp_path: Path) -> None:
    journal = Journal.create(tmp_path, HEADER)
    (tmp_path / "slides").write_text("in the way")
    with pytest.raises(StorageError):
        journal.append(shown(1))
    published = shown(1, 2)
    with pytest.raises(StorageError):
        journal.append(published)
    journal.append(published)
    journal.append(subtitle(1))
    with pytest.raises(StorageError) as refused:
        journal.close()
    assert journal.failure is refused.value
    journal.close()
    record = read_journal(tmp_path)
    assert record.events == (shown(1), published, subtitle(1))
    assert record.ended


def test_pictures_that_could_not_be_saved_are_saved_later(tmp_path: Path) -> None:
    journal = Journal.create(tmp_path, HEADER)
    blocker = tmp_path / "slides"
    blocker.write_text("in the way")
    for published in (shown(1, 1), shown(2), shown(1, 7)):
        with pytest.raises(StorageError):
            journal.append(published)
    blocker.unlink()
    journal.append(subtitle(1))
    with Image.open(picture_path(tmp_path, 1)) as picture:
        assert np.asarray(picture).max() == 7
    assert picture_path(tmp_path, 2).is_file()
    journal.close()
    assert journal.failure is None


def test_of_many_unsaved_pictures_the_newest_are_kept_and_the_loss_is_told(tmp_path: Path) -> None:
    journal = Journal.create(tmp_path, HEADER)
    blocker = tmp_path / "slides"
    blocker.write_text("in the way")
    for number in range(1, 26):
        with pytest.raises(StorageError):
            journal.append(shown(number))
    blocker.unlink()
    with pytest.raises(StorageError):
        journal.close()
    assert sorted(blocker.iterdir()) == [picture_path(tmp_path, number) for number in range(6, 26)]


def test_a_picture_that_was_taken_anew_is_among_the_newest(tmp_path: Path) -> None:
    journal = Journal.create(tmp_path, HEADER)
    blocker = tmp_path / "slides"
    blocker.write_text("in the way")
    for published in (*map(shown, range(1, 21)), shown(1, 7), shown(21)):
        with pytest.raises(StorageError):
            journal.append(published)
    blocker.unlink()
    with pytest.raises(StorageError):
        journal.close()
    assert sorted(blocker.iterdir()) == [picture_path(tmp_path, number) for number in (1, *range(3, 22))]


def test_what_was_written_is_on_the_disk_once_it_is_closed(tmp_path: Path) -> None:
    done: list[str] = []

    class Watched(io.FileIO):
        def write(self, data: Any) -> int:
            done.append("written")
            return super().write(data)

        def fileno(self) -> int:  # asked for when the system is to put it there
            done.append("synced")
            return super().fileno()

    journal = Journal(tmp_path, Watched(tmp_path / FILE_NAME, "xb"))
    journal.append(subtitle(1))
    journal.close()
    assert done[-2:] == ["written", "synced"]


@pytest.mark.parametrize("ended", [True, False])
def test_the_last_line_counts_without_its_end(tmp_path: Path, ended: bool) -> None:
    journal = Journal.create(tmp_path, HEADER)
    journal.append(subtitle(1))
    journal.close(ended=ended)
    path = tmp_path / FILE_NAME
    path.write_bytes(path.read_bytes().removesuffix(b"\n"))
    record = read_journal(tmp_path)
    assert (record.events, record.ended, record.corrupt) == ((subtitle(1),), ended, 0)


def test_a_session_is_found_by_its_path_from_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Journal.create(tmp_path / "kept" / "talk", HEADER).close()
    monkeypatch.chdir(tmp_path)
    assert find_session("kept/talk", tmp_path / "sessions") == Path("kept/talk")


def test_a_session_that_was_cut_off_did_not_end(tmp_path: Path) -> None:
    journal = Journal.create(tmp_path, HEADER)
    journal.append(subtitle(1))
    journal.close(ended=False)
    journal.close()
    record = read_journal(tmp_path)
    assert (record.events, record.ended, record.corrupt) == ((subtitle(1),), False, 0)


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


def test_the_languages_that_came_in_mid_talk_are_listed(tmp_path: Path) -> None:
    journal = Journal.create(tmp_path / "talk", HEADER)
    for target in ("pt", "de", "pt"):
        event = Subtitle(sentence_id=1, target=target, text="Olá.", final=True)
        journal.append(Published(at_s=1.0, event=event))
    journal.close()
    (info,) = list_sessions(tmp_path)
    assert info.targets == ("pt", "es", "de")


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


def test_a_session_that_cannot_be_read_hides_no_other(tmp_path: Path) -> None:
    Journal.create(tmp_path / "good", HEADER).close()
    newer = Header(started=STARTED, title="", language=None, targets=(), source="", version=99)
    Journal.create(tmp_path / "newer", newer).close()
    assert {info.name: info.readable for info in list_sessions(tmp_path)} == {"good": True, "newer": False}


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


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="needs a file that nobody can read from its start")
def test_a_session_on_a_broken_disk_hides_no_other(tmp_path: Path) -> None:
    Journal.create(tmp_path / "good", HEADER).close()
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / FILE_NAME).symlink_to("/proc/self/mem")
    assert {info.name: info.readable for info in list_sessions(tmp_path)} == {"good": True, "broken": False}


def test_a_file_is_no_folder_of_sessions(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(InputError, match="not a folder"):
        list_sessions(tmp_path / "file")


@pytest.mark.parametrize("name", ["", ".", "..", "x" * 5000, "zzz"])
def test_no_session_of_that_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.chdir(tmp_path)
    base = tmp_path / "sessions"
    Journal.create(base / "2026-talk", HEADER).close()
    with pytest.raises(InputError) as raised:
        find_session(name, base)
    assert (raised.value.code, raised.value.remedy) == ("no-session", "Run: surtitle sessions")


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


def test_a_recorded_session_is_not_overwritten(tmp_path: Path) -> None:
    Journal.create(tmp_path, HEADER).close()
    with pytest.raises(InputError):
        Journal.create(tmp_path, HEADER)


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("")
    for write in (
        lambda: Journal.create(file / "talk", HEADER),
        lambda: new_session_folder(file, "talk", STARTED),
        lambda: new_session_folder(file / "below", "talk", STARTED),
        lambda: write_whole(file / "below", b"text"),
    ):
        with pytest.raises(StorageError) as raised:
            write()
        assert raised.value.code == "read-only"
        assert raised.value.remedy


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    write_whole(tmp_path / "new" / "a", b"old")
    write_whole(tmp_path / "new" / "a", b"new")
    assert (tmp_path / "new" / "a").read_bytes() == b"new"
    (tmp_path / "folder").mkdir()
    with pytest.raises(StorageError):
        write_whole(tmp_path / "folder", b"text")
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["a", "folder", "new"]


KILLED = """
import sys
from pathlib import Path
from tests.test_journal import HEADER, subtitle
from translator.journal import Journal
journal = Journal.create(Path(sys.argv[1]), HEADER)
number = 0
while True:
    journal.append(subtitle(number))
    print(number, flush=True)
    number += 1
"""

FULL = """
import resource, sys
from pathlib import Path
from tests.test_journal import HEADER, subtitle
from translator.atomic import write_whole
from translator.errors import StorageError
from translator.journal import Journal
folder = Path(sys.argv[1])
journal = Journal.create(folder, HEADER)
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, resource.RLIM_INFINITY))
number = 0
try:
    while True:
        journal.append(subtitle(number))
        number += 1
except StorageError as error:
    assert error.code == "disk-full" and error.remedy, error
try:
    write_whole(folder / "large", bytes(2000))
except StorageError as error:
    assert error.code == "disk-full", error
else:
    raise AssertionError
assert [path.name for path in folder.iterdir()] == ["journal.jsonl"]
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
journal.append(subtitle(1000))
journal.close()
print(number)
"""


@needs_posix
def test_a_killed_session_keeps_everything_appended(tmp_path: Path) -> None:
    command = [sys.executable, "-c", KILLED, str(tmp_path / "talk")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        assert process.stdout
        appended = [int(process.stdout.readline()) for _ in range(200)]
        process.send_signal(signal.SIGKILL)
        appended += [int(line) for line in process.stdout]
    record = read_journal(tmp_path / "talk")
    count = len(appended)
    assert record.events[:count] == tuple(map(subtitle, appended))
    assert len(record.events) <= count + 1
    assert (record.ended, record.corrupt) == (False, 0)


@needs_posix
def test_a_full_disk_loses_nothing_written_before_or_after(tmp_path: Path) -> None:
    command = [sys.executable, "-c", FULL, str(tmp_path / "talk")]
    count = int(subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT).stdout)
    assert count > 1
    record = read_journal(tmp_path / "talk")
    assert record.events == (*map(subtitle, range(count)), subtitle(1000))
    assert (record.ended, record.corrupt) == (True, 1)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_told_on_closing_too(tmp_path: Path) -> None:
    journal = Journal.create(tmp_path, HEADER)
    full = Journal(tmp_path, open("/dev/full", "wb", buffering=0))  # noqa: SIM115
    with pytest.raises(StorageError, match="room"):
        full.close()
    full.close()
    journal.close()


def test_sessions_are_kept_where_the_environment_says(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SURTITLE_DATA", str(tmp_path))
    assert sessions_folder() == tmp_path / "sessions"
    monkeypatch.setenv("SURTITLE_DATA", "~/talks")
    assert sessions_folder() == Path.home() / "talks" / "sessions"
    monkeypatch.delenv("SURTITLE_DATA")
    assert sessions_folder().parts[-2:] == ("surtitle", "sessions")


def test_a_session_is_named_by_time_and_title(tmp_path: Path) -> None:
    base = tmp_path / "sessions"
    names = [new_session_folder(base, "Attention: is/all?", STARTED).name for _ in range(2)]
    assert names == ["2026-11-24-0915-attention-is-all", "2026-11-24-0915-attention-is-all-2"]
    east = STARTED.astimezone(timezone(timedelta(hours=9)))
    assert new_session_folder(base, "…", east).name == "2026-11-24-0915-talk"
    assert new_session_folder(base, "注意力", STARTED).name == "2026-11-24-0915-注意力"


@pytest.mark.parametrize(
    ("title", "said", "about"),
    [("Attention", "Hello.", "Attention"), ("", "Hello.", "Hello."), ("", "", ""), ("", "Hello " * 20, None)],
    ids=["slide", "words", "nothing", "long"],
)
def test_a_session_is_about_its_first_title_else_its_first_words(
    tmp_path: Path, title: str, said: str, about: str | None
) -> None:
    journal = Journal.create(tmp_path / "talk", replace(HEADER, language=None))
    journal.append(Published(at_s=0.0, event=slide(1, 0.0, [title] if title else [])))
    journal.append(Published(at_s=0.0, event=slide(2, 1.0, ["Later"] if title else [])))
    if said:
        journal.append(Published(at_s=1.0, event=said_sentence(1, 0.0, said)))
    journal.close()
    (info,) = list_sessions(tmp_path)
    if about is None:
        assert info.about.endswith("Hello…")
        assert len(info.about) <= ABOUT_CHARS
    else:
        assert info.about == about
    assert (info.language, info.targets) == ("en" if said else None, ("pt", "es"))


def test_sessions_are_listed_newest_first_and_found(tmp_path: Path) -> None:
    assert list_sessions(tmp_path / "none") == []
    early = new_session_folder(tmp_path, "Attention", STARTED)
    journal = Journal.create(early, HEADER)
    for number in (1, 1, 2):
        journal.append(sentence(number))
    late = new_session_folder(tmp_path, "Late", STARTED + timedelta(hours=1))
    later = Header(started=STARTED + timedelta(hours=1), title="Late", language=None, targets=(), source="file")
    Journal.create(late, later).close()
    (tmp_path / "other").mkdir()
    listed = [(info.name, info.duration_s, info.sentences, info.ended) for info in list_sessions(tmp_path)]
    assert listed == [(late.name, 0.0, 0, True), (early.name, 2.5, 2, False)]
    assert find_session(early.name, tmp_path) == early
    assert find_session(str(early), tmp_path / "none") == early
    with pytest.raises(InputError) as raised:
        find_session("2026-11-24-0915-atention", tmp_path)
    assert early.name in raised.value.remedy
    with pytest.raises(InputError):
        find_session("x", tmp_path / "none")
    journal.close()


def test_notices_are_recorded(tmp_path: Path) -> None:
    notice = Published(at_s=0.4, event=Notice(severity=Severity.WARNING, code="quiet", text="It is quiet."))
    journal = Journal.create(tmp_path, HEADER)
    journal.append(notice)
    journal.close()
    assert read_journal(tmp_path).events == (notice,)


def test_a_session_that_ended_goes_on_and_ends_again(tmp_path: Path) -> None:
    journal = Journal.create(tmp_path / "talk", HEADER)
    journal.append(subtitle(1))
    journal.close()
    again = Journal.reopen(tmp_path / "talk")
    again.append(subtitle(2))
    assert not read_journal(tmp_path / "talk").ended
    again.close()
    record = read_journal(tmp_path / "talk")
    assert record.events == (subtitle(1), subtitle(2))
    assert (record.ended, record.corrupt) == (True, 0)


def test_a_session_that_was_cut_off_inside_a_line_goes_on_after_it(tmp_path: Path) -> None:
    journal = Journal.create(tmp_path / "talk", HEADER)
    journal.append(subtitle(1))
    journal._file.close()
    path = tmp_path / "talk" / FILE_NAME
    path.write_bytes(path.read_bytes() + b'{"type":"sub')
    again = Journal.reopen(tmp_path / "talk")
    again.append(subtitle(2))
    again.close()
    record = read_journal(tmp_path / "talk")
    assert record.events == (subtitle(1), subtitle(2))
    assert (record.ended, record.corrupt) == (True, 1)


def test_a_session_that_runs_or_is_none_does_not_go_on(tmp_path: Path) -> None:
    journal = Journal.create(tmp_path / "talk", HEADER)
    with pytest.raises(InputError, match="still runs"):
        Journal.reopen(tmp_path / "talk")
    journal.close()
    with pytest.raises(InputError, match="no recorded session"):
        Journal.reopen(tmp_path / "other")
    (tmp_path / "folder" / FILE_NAME).mkdir(parents=True)
    with pytest.raises(StorageError):
        Journal.reopen(tmp_path / "folder")
