"""The app as a program on a desktop."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.desktop import process, screen, wait
from translator.screen.window import list_windows

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(120)]


@pytest.mark.parametrize("arguments", [[], ["replay", "--from", "en", "--to", "pt", "--pace", "live", "--show"]])
def test_no_window_of_it_is_taken_for_slides(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    talk = Path("resources", "talk", "attention.mp4").absolute()
    command = [*arguments, str(talk)] if arguments else []
    with screen() as display:
        monkeypatch.setenv("DISPLAY", display)
        monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
        monkeypatch.setenv("SURTITLE_DATA", str(tmp_path))
        for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "XDG_SESSION_TYPE"):
            monkeypatch.delenv(name, raising=False)
        with process(sys.executable, "-m", "ui", *command, environment=dict(os.environ)):
            wait(lambda: '"Surtitle"' in tree(), 60, "it shows no window")
            assert [window.title for window in list_windows() if window.width_px > 9] == []


def test_a_wrong_folder_is_said_in_a_window(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with screen() as display:
        places = {"DISPLAY": display, "XDG_CONFIG_HOME": str(tmp_path), "SURTITLE_DATA": "~no-such-user"}
        for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "XDG_SESSION_TYPE"):
            monkeypatch.delenv(name, raising=False)
        monkeypatch.setenv("DISPLAY", display)
        with process(sys.executable, "-m", "ui", environment={**os.environ, **places}):
            wait(lambda: '"Surtitle"' in tree(), 60, "it shows no window")


def tree() -> str:
    return subprocess.run(["xwininfo", "-root", "-tree"], capture_output=True, text=True, check=True).stdout
