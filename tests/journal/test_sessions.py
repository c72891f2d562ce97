"""Sessions are listed and found, also beside some that cannot be read."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.export.talk import sentence as said_sentence
from tests.export.talk import slide
from tests.journal.session import HEADER, STARTED, sentence
from translator.errors import InputError
from translator.flow import Published, Subtitle
from translator.journal.folder import FILE_NAME, new_session_folder
from translator.journal.record import Header
from translator.journal.sessions import ABOUT_CHARS, find_session, list_sessions
from translator.journal.writer import Journal


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


def test_a_session_is_found_by_its_path_from_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Journal.create(tmp_path / "kept" / "talk", HEADER).close()
    monkeypatch.chdir(tmp_path)
    assert find_session("kept/talk", tmp_path / "sessions") == Path("kept/talk")


@pytest.mark.parametrize("name", ["", ".", "..", "x" * 5000, "zzz"])
def test_no_session_of_that_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.chdir(tmp_path)
    base = tmp_path / "sessions"
    Journal.create(base / "2026-talk", HEADER).close()
    with pytest.raises(InputError) as raised:
        find_session(name, base)
    assert (raised.value.code, raised.value.remedy) == ("no-session", "Run: surtitle sessions")


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


def test_the_languages_that_came_in_mid_talk_are_listed(tmp_path: Path) -> None:
    journal = Journal.create(tmp_path / "talk", HEADER)
    for target in ("pt", "de", "pt"):
        event = Subtitle(sentence_id=1, target=target, text="Olá.", final=True)
        journal.append(Published(at_s=1.0, event=event))
    journal.close()
    (info,) = list_sessions(tmp_path)
    assert info.targets == ("pt", "es", "de")


def test_a_session_that_cannot_be_read_hides_no_other(tmp_path: Path) -> None:
    Journal.create(tmp_path / "good", HEADER).close()
    newer = Header(started=STARTED, title="", language=None, targets=(), source="", version=99)
    Journal.create(tmp_path / "newer", newer).close()
    assert {info.name: info.readable for info in list_sessions(tmp_path)} == {"good": True, "newer": False}


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
