"""The end of the program while threads still work."""

import subprocess
import sys

import pytest

LEFT = """
import atexit, sys, threading, time
from translator.leaving import leave
atexit.register(print, "orderly")
if {busy}:
    threading.Thread(target=time.sleep, args=(60,), daemon=True).start()
print("said")
sys.exit(leave(7))
"""


@pytest.mark.parametrize(("busy", "said"), [(False, "said\norderly\n"), (True, "said\n")])
def test_a_program_unloads_nothing_under_a_thread_that_still_works(busy: bool, said: str) -> None:
    run = subprocess.run(
        [sys.executable, "-c", LEFT.format(busy=busy)], capture_output=True, text=True, timeout=60, check=False
    )
    assert (run.returncode, run.stdout, run.stderr) == (7, said, "")
