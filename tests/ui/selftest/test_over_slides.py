"""The test before the talk reads the slides, not what its own windows leave of them."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.desktop import process, screen
from tests.ui.machines import LINES, TITLE

pytestmark = [pytest.mark.desktop, pytest.mark.slow, pytest.mark.timeout(120)]


@pytest.mark.parametrize(("scale", "size"), [("1", "1280x720"), ("2", "1366x768"), ("2", "2560x1440")])
def test_lines_of_the_slide_are_read_whole_or_not_at_all(tmp_path: Path, scale: str, size: str) -> None:
    with screen(f"{size}x24") as display:
        there = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "SURTITLE_DATA": str(tmp_path)}
        with process("openbox", environment=there):
            done = subprocess.run(
                [sys.executable, "-m", "tests.ui.selftest.over_slides", str(tmp_path)],
                env={**there, "QT_SCALE_FACTOR": scale},
                cwd=Path(__file__).parents[3],
                capture_output=True,
                text=True,
                check=False,
            )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert not found["seen"]
    assert TITLE in found["texts"]
    assert set(found["texts"]) <= {TITLE, *LINES}
