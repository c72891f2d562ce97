"""The end of the program while threads still work."""

import subprocess
import sys
from pathlib import Path

import pytest

LONG_S = 120

LEFT = """
import atexit, sys, threading, time
from translator.leaving import leave
atexit.register(print, "orderly")
if {busy}:
    threading.Thread(target=time.sleep, args=(60,), daemon=True).start()
print("said")
sys.exit(leave(7))
"""

WITH_CHILD = """
import multiprocessing, os, sys, threading, time
from translator.leaving import leave
if __name__ == "__main__":
    multiprocessing.get_context("spawn").Process(target=time.sleep, args=({long_s},), daemon=True).start()
    threading.Thread(target=time.sleep, args=({long_s},), daemon=True).start()
    print("said")
    sys.exit(leave(7))
"""

BEREFT = """
import atexit, multiprocessing, os, sys, threading, time
from translator.leaving import leave
threading.Thread(target=time.sleep, args=({long_s},), daemon=True).start()
atexit.register(os._exit, 9)
{lack}
sys.exit(leave(7))
"""


@pytest.mark.parametrize(
    "lack",
    [
        "sys.stdout = sys.stderr = None",
        "read, write = os.pipe(); sys.stdout = os.fdopen(write, 'w'); print('said'); os.close(read)",
        "print('said'); sys.stdout.close()",
        "child = multiprocessing.Process(daemon=True); child.close(); multiprocessing.active_children = [child].copy",
    ],
    ids=["without streams", "nobody reads", "closed output", "closed child"],
)
def test_nothing_keeps_a_program_from_its_end(lack: str) -> None:
    script = BEREFT.format(long_s=LONG_S, lack=lack)
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=False)
    assert (run.returncode, run.stderr) == (7, "")


def test_a_process_that_works_for_the_program_ends_with_it(tmp_path: Path) -> None:
    script = tmp_path / "leaving.py"
    script.write_text(WITH_CHILD.format(long_s=LONG_S), "utf-8")
    run = subprocess.run(  # waits for whoever has its output, too
        [sys.executable, str(script)], capture_output=True, text=True, timeout=LONG_S / 2, check=False
    )
    assert (run.returncode, run.stdout, run.stderr) == (7, "said\n", "")


@pytest.mark.parametrize(("busy", "said"), [(False, "said\norderly\n"), (True, "said\n")])
def test_a_program_unloads_nothing_under_a_thread_that_still_works(busy: bool, said: str) -> None:
    run = subprocess.run(
        [sys.executable, "-c", LEFT.format(busy=busy)], capture_output=True, text=True, timeout=60, check=False
    )
    assert (run.returncode, run.stdout, run.stderr) == (7, said, "")
