"""The command that starts everything."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket

from tests.stepping import PATIENCE_S
from ui.__main__ import INTERRUPTED, TERMINATED, main
from ui.single import name_for

ROOT = Path(__file__).parents[2]


def test_without_a_command_and_a_display_it_says_so_and_what_it_can_do(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    assert main([]) == 3
    said = capsys.readouterr()
    assert "Usage: surtitle" in said.out
    assert said.err == (
        "There is no display to open the app on.\nStart it from the desktop. The commands above need no window.\n"
    )


def test_a_command_is_handed_over_with_its_exit_code(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["no-such-command"]) == 2
    assert "no-such-command" in capsys.readouterr().err


def test_without_a_display_there_is_no_window(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    assert main(["replay", __file__, "--to", "de", "--show", "--pace", "live"]) == 2
    assert "display" in capsys.readouterr().err


STARTED = """
import sys
from ui.__main__ import main
print("started", flush=True)
sys.exit(main(["models", "list"]))
"""

STUCK = """
import sys, time
import translator.cli.main
def stuck(arguments, window):
    print("started", flush=True)
    time.sleep(30)
translator.cli.main.main = stuck
from ui.__main__ import main
sys.exit(main(["models", "list"]))
"""


def test_what_keeps_the_app_from_opening_is_the_last_that_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "ui.display_server", None)  # its import fails, as where libEGL is missing
    assert main([]) == 3
    said = capsys.readouterr()
    assert "Usage: surtitle" in said.out
    assert said.err.startswith("Windows cannot be shown here: import of ui.display_server")
    assert said.err.endswith("\nInstall the library that is missing. The commands above need no window.\n")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot send these")
@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, INTERRUPTED), (signal.SIGTERM, TERMINATED)])
@pytest.mark.parametrize("script", [STARTED, STUCK])
@pytest.mark.parametrize("delay_s", [0.02, 0.2])
def test_a_signal_ends_it_without_a_traceback(script: str, number: signal.Signals, code: int, delay_s: float) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", script], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout
        assert process.stdout.readline() == "started\n"
        time.sleep(delay_s)
        process.send_signal(number)
        _, said = process.communicate(timeout=60)
    assert (process.returncode, said) == (code, "Interrupted.\n")


def wait_until_open(app: subprocess.Popen[bytes], name: str) -> None:
    """Wait until an app answers by this name; end one that does not."""
    deadline_s = time.monotonic() + PATIENCE_S
    socket = QLocalSocket()
    opened = False
    while not opened and app.poll() is None and time.monotonic() < deadline_s:
        socket.connectToServer(name)
        opened = socket.waitForConnected(200)
        time.sleep(0.1)
    socket.abort()
    if not opened:
        app.kill()
    assert opened, f"nothing answers by the name {name}"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot send these")
def test_a_signal_closes_the_app(tmp_path: Path) -> None:
    places = {"QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path), "SURTITLE_DATA": str(tmp_path)}
    traced = {"PYTHONFAULTHANDLER": "1"}  # a crash, which was seen twice under load, says where
    with subprocess.Popen([sys.executable, "-m", "ui"], cwd=ROOT, env={**os.environ, **places, **traced}) as process:
        wait_until_open(process, name_for(tmp_path))
        assert process.poll() is None
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=60) == TERMINATED


@pytest.mark.parametrize("command", [["sessions"], ["models", "list"], ["doctor"], ["live", "--to", "pt"]])
def test_a_data_folder_that_cannot_be_is_said(command: list[str], tmp_path: Path) -> None:
    places = {"QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path), "SURTITLE_DATA": "~no-such-user"}
    start = [sys.executable, "-m", "ui", *command]
    run = subprocess.run(start, cwd=ROOT, env={**os.environ, **places}, capture_output=True, text=True, check=False)
    assert run.returncode == 2
    assert "SURTITLE_DATA cannot name a folder" in run.stderr
    assert "Traceback" not in run.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot send these")
def test_where_the_app_cannot_keep_anything_it_waits_for_an_answer_and_ends_with_a_signal(tmp_path: Path) -> None:
    places = {"QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path), "SURTITLE_DATA": "~no-such-user"}
    with subprocess.Popen(
        [sys.executable, "-m", "ui"], cwd=ROOT, env={**os.environ, **places}, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stderr
        said = process.stderr.readline()
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(1)
        process.send_signal(signal.SIGTERM)
        said += process.communicate(timeout=60)[1]
    assert process.returncode == TERMINATED
    assert "SURTITLE_DATA cannot name a folder" in said
    assert "Traceback" not in said


def test_a_second_start_ends_at_once_and_the_first_goes_on(tmp_path: Path) -> None:
    places = {"QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path), "SURTITLE_DATA": str(tmp_path)}
    environment, command = {**os.environ, **places}, [sys.executable, "-m", "ui"]
    with subprocess.Popen(command, cwd=ROOT, env=environment) as first:
        try:
            wait_until_open(first, name_for(tmp_path))
            assert subprocess.run(command, cwd=ROOT, env=environment, timeout=60, check=False).returncode == 0
            assert first.poll() is None
        finally:
            first.terminate()
