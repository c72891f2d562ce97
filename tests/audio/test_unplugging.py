"""A microphone that goes just as it begins to be heard, on a sound server that the test starts."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.desktop import desktop

TRIES = 6
HEARD = """
import subprocess, sys, threading, time
from translator.audio.microphone import Microphone
from translator.clock import SessionClock
from translator.errors import SetupError

def use_stack(depth=60):
    time.sleep(0.0001)
    return str(depth) + (use_stack(depth - 1) if depth else "")

def leave_stacks():  # for the threads of PortAudio, which trusts that there is nothing on them
    threads = [threading.Thread(target=use_stack) for _ in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

def pactl(*words):
    subprocess.run(["pactl", *words], check=True, capture_output=True)

opened = 0
for number in range(int(sys.argv[1])):
    gone = threading.Event()
    microphone = Microphone(None)
    leave_stacks()
    try:
        microphone.start(SessionClock(), lambda chunk: None, lambda error: gone.set())
    except SetupError:
        gone.set()
    else:
        opened += 1
        time.sleep(0.03 * number)
        pactl("unload-module", "module-null-sink")
    assert gone.wait(15), f"that it is gone was not told, {number}"
    pactl("load-module", "module-null-sink", "sink_name=hall")
assert opened, "none could be opened"
"""

pytestmark = [pytest.mark.desktop, pytest.mark.slow, pytest.mark.timeout(240)]


def test_a_microphone_that_goes_as_it_begins_to_be_heard_is_told_to_be_gone(tmp_path: Path) -> None:
    with desktop(tmp_path) as environment:
        run = subprocess.run(
            [sys.executable, "-c", HEARD, str(TRIES)], env=environment, capture_output=True, text=True, timeout=220
        )
    assert run.returncode == 0, run.stderr[-2000:]
