"""What the doctor finds on machines that lack a part."""

import os
import subprocess
import sys
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from translator.doctor import ROOM_FOR_BASE, Finding, examine

pytestmark = pytest.mark.usefixtures("data_folder")


def found(part: str, free_bytes: int = 10 * ROOM_FOR_BASE) -> Finding:
    (finding,) = [finding for finding in examine(lambda folder: free_bytes) if finding.part == part]
    return finding


def program(folder: Path, name: str, script: str) -> None:
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(f"#!/bin/sh\n{script}\n")
    (folder / name).chmod(0o755)


def test_a_full_disk_matters_until_the_base_model_is_set_up(data_folder: Path) -> None:
    missing = found("Data folder", ROOM_FOR_BASE - 1)
    assert (missing.there, missing.needed) == (False, True)
    assert "SURTITLE_DATA" in missing.remedy
    assert found("Data folder", ROOM_FOR_BASE).there
    model = data_folder / "whisper" / "base" / "model.bin"
    model.parent.mkdir(parents=True)
    model.write_bytes(b"model")
    assert found("Data folder", 0).there


@pytest.mark.skipif(sys.platform != "linux", reason="PulseAudio's programs")
@pytest.mark.parametrize(
    ("script", "there", "says"),
    [
        ("echo 'Server Name: Small Sound'", True, "Small Sound"),
        ("echo", True, "answers"),
        ("echo refused >&2; exit 1", False, "no sound server answers"),
    ],
)
def test_the_sound_server_is_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str, there: bool, says: str
) -> None:
    programs = tmp_path / "programs"
    program(programs, "pactl", script)
    program(programs, "parec", "")
    monkeypatch.setenv("PATH", str(programs))
    finding = found("System sound")
    assert (finding.there, finding.needed) == (there, False)
    assert says in finding.text
    assert finding.there or finding.remedy


@pytest.mark.skipif(sys.platform != "linux", reason="X11 and Wayland")
@pytest.mark.parametrize("variables", [{"DISPLAY": ":4000"}, {"WAYLAND_DISPLAY": "wayland-0"}, {}])
def test_a_screen_that_cannot_be_grabbed_is_missing(monkeypatch: pytest.MonkeyPatch, variables: dict[str, str]) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "XDG_SESSION_TYPE"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    finding = found("Screen")
    assert (finding.there, finding.needed) == (False, False)
    assert finding.remedy.endswith("Or use --no-slides.")


def test_windows_and_portaudio_are_not_needed() -> None:
    assert not found("Subtitle window").needed
    assert not found("PortAudio").needed


@pytest.mark.skipif(
    sys.platform != "linux" or "PySide6" not in packages_distributions(), reason="X11, and Qt to show windows on it"
)
def test_a_library_that_windows_need_is_missing_with_the_package_that_has_it(tmp_path: Path) -> None:
    (tmp_path / "libxcb-cursor.so.0").write_text("no library")  # found before that of the system
    kept = {name: value for name, value in os.environ.items() if name != "WAYLAND_DISPLAY"}
    said = subprocess.run(
        [sys.executable, "-m", "translator", "doctor"],
        env={**kept, "LD_LIBRARY_PATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    ).stdout
    [line] = [line for line in said.splitlines() if "Subtitle window" in line]
    assert not line.startswith("ok")
    assert "libxcb-cursor.so.0" in line
    assert "sudo apt install libxcb-cursor0" in said


def test_missing_models_are_named_with_the_command_that_gets_them() -> None:
    recognition, translation = found("Recognition"), found("Translation")
    assert (recognition.needed, translation.needed) == (False, True)
    assert "surtitle models get base" in recognition.remedy
    assert "surtitle models get firefox:" in translation.remedy
