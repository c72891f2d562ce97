"""Sessions are deleted whole, and never while they run."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.export.talk import sentence
from translator.errors import InputError, StorageError
from translator.flow import Published
from translator.journal.folder import picture_path, sound_path
from translator.journal.record import Header
from translator.journal.removal import remove_session
from translator.journal.sessions import list_sessions
from translator.journal.writer import Journal


def journal(folder: Path) -> Journal:
    started = datetime(2026, 11, 24, 9, 15, tzinfo=UTC)
    made = Journal.create(
        folder, Header(started=started, title="talk", language="en", targets=("pt",), source="microphone")
    )
    made.append(Published(at_s=1.0, event=sentence(1, 0.0, "One.")))
    return made


def test_all_of_a_session_goes(tmp_path: Path) -> None:
    folder = tmp_path / "talk"
    journal(folder).close()
    sound_path(folder).write_bytes(b"sound")
    picture_path(folder, 1).parent.mkdir(exist_ok=True)
    picture_path(folder, 1).write_bytes(b"picture")
    remove_session(folder)
    assert list(tmp_path.iterdir()) == []


def test_what_a_link_leads_to_stays(tmp_path: Path) -> None:
    folder, elsewhere = tmp_path / "talk", tmp_path / "elsewhere"
    journal(folder).close()
    elsewhere.mkdir()
    (folder / "link").symlink_to(elsewhere)
    remove_session(folder)
    assert list(tmp_path.iterdir()) == [elsewhere]


def test_one_that_runs_stays(tmp_path: Path) -> None:
    runs = journal(tmp_path / "talk")
    with pytest.raises(InputError, match="runs"):
        remove_session(tmp_path / "talk")
    assert len(list_sessions(tmp_path)) == 1
    runs.close()


def test_a_folder_without_a_session_stays(tmp_path: Path) -> None:
    (tmp_path / "kept").write_text("mine")
    with pytest.raises(InputError, match="no recorded session"):
        remove_session(tmp_path)
    assert (tmp_path / "kept").exists()


def test_what_cannot_be_deleted_is_told_and_stays_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "talk"
    journal(folder).close()

    def refuse(_path: Path) -> None:
        raise PermissionError(13, "Permission denied")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "rmdir", refuse)  # root may delete anything
        patched.setattr(Path, "unlink", refuse)
        with pytest.raises(StorageError, match="cannot be deleted: Permission denied"):
            remove_session(folder)
    assert len(list_sessions(tmp_path)) == 1
