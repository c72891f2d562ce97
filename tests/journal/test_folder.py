"""Where sessions are kept, and what their folders are called."""

from datetime import timedelta, timezone
from pathlib import Path

import pytest

from tests.journal.session import STARTED
from translator.journal.folder import new_session_folder, sessions_folder


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
