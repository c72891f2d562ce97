"""A session on disk survives crashes, torn writes and full disks."""

import io
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from tests.journal.session import HEADER, STARTED, subtitle
from translator.atomic import write_whole
from translator.errors import InputError, StorageError
from translator.flow import Hypothesis, Notice, Published, Severity, Slide, Word
from translator.journal.folder import FILE_NAME, new_session_folder, picture_path
from translator.journal.record import read_journal
from translator.journal.writer import Journal

ROOT = Path(__file__).parents[2]
needs_posix = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX signals and limits")


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


def test_a_session_that_was_cut_off_did_not_end(tmp_path: Path) -> None:
    journal = Journal.create(tmp_path, HEADER)
    journal.append(subtitle(1))
    journal.close(ended=False)
    journal.close()
    record = read_journal(tmp_path)
    assert (record.events, record.ended, record.corrupt) == ((subtitle(1),), False, 0)


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


KILLED = """
import sys
from pathlib import Path
from tests.journal.session import HEADER, subtitle
from translator.journal.writer import Journal
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
from tests.journal.session import HEADER, subtitle
from translator.atomic import write_whole
from translator.errors import StorageError
from translator.journal.writer import Journal
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
