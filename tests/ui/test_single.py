"""One app a person: a second start raises the first."""

import os
import secrets
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ui.single import TOKEN, Single, name_for


@pytest.fixture
def name() -> str:
    return f"surtitle-test-{secrets.token_hex(6)}"


@pytest.fixture
def first(name: str, qtbot: QtBot) -> Iterator[Single]:
    made = Single(name)
    assert made.is_first()
    yield made
    made.close()


def test_a_second_start_is_told_to_the_first_with_its_leave_to_be_raised(
    first: Single, name: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(TOKEN, "leave")
    second = Single(name)
    with qtbot.waitSignal(first.asked):
        assert not second.is_first()
    assert os.environ[TOKEN] == "leave"


def test_when_the_first_has_ended_the_next_is_first(first: Single, name: str, qtbot: QtBot) -> None:
    first.close()
    following = Single(name)
    assert following.is_first()
    following.close()


@pytest.mark.skipif(os.name == "nt", reason="a pipe leaves nothing behind")
def test_what_a_crash_left_behind_is_in_nobodys_way(name: str, qtbot: QtBot, tmp_path: Path) -> None:
    left = Single(name)
    assert left.is_first()
    place = Path(left._server.fullServerName())
    left.close()
    place.write_text("")  # a socket that nobody listens at
    following = Single(name)
    assert following.is_first()
    with qtbot.waitSignal(following.asked):
        assert not Single(name).is_first()
    following.close()


def test_another_person_or_data_folder_has_an_app_of_its_own(tmp_path: Path) -> None:
    assert name_for(tmp_path / "a") != name_for(tmp_path / "b")
