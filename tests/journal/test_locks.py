"""A file that is held: known to others, also within a process, until it is closed or its process ends."""

import subprocess
import sys
from pathlib import Path

from translator.journal.locks import hold, is_held


def test_a_file_is_held_until_it_is_closed_and_can_be_read_meanwhile(tmp_path: Path) -> None:
    path = tmp_path / "file"
    with path.open("wb", buffering=0) as file:
        file.write(b"text")
        assert not is_held(path)
        hold(file.fileno())
        file.write(b" goes on")
        assert is_held(path)
        assert path.read_bytes() == b"text goes on"
    assert not is_held(path)


def test_a_process_that_is_killed_lets_go(tmp_path: Path) -> None:
    path = tmp_path / "file"
    script = f"""
import sys, time
from translator.journal.locks import hold
file = open({str(path)!r}, "wb")
hold(file.fileno())
print("held", flush=True)
time.sleep(60)
"""
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, cwd=Path(__file__).parents[2]) as one:
        assert one.stdout
        assert one.stdout.readline().strip() == b"held"
        assert is_held(path)
        one.kill()
    assert not is_held(path)


def test_a_file_that_is_not_there_is_held_by_nobody(tmp_path: Path) -> None:
    assert not is_held(tmp_path / "none")
