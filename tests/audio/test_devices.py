"""Real PortAudio on a real sound server: devices are listed while one is open, and give way to one another, as in a
talk: one that gives no sound after it was opened, which happens with this server, is opened once more.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.desktop import desktop, process

ROOT = Path(__file__).parents[2]
SWITCHES = """
import json, time
from translator.audio.microphone import Microphone, list_microphones
from translator.audio.system import SystemSound
from translator.clock import SessionClock
from translator.flow import Severity
from translator.reports import Reports
from translator.sources.returning import Returning
from translator.sources.switched import Switched
chunks, endings, seen, events = [], [], [], []
switched = Switched(Microphone("default"))
talk = Returning(switched, Reports(events.append), back="sound-back", said="{name}", severity=Severity.WARNING)
talk.start(SessionClock(), chunks.append, endings.append)

def hear():
    before, deadline_s = len(chunks), time.monotonic() + 20
    while len(chunks) < before + 5 and time.monotonic() < deadline_s:
        time.sleep(0.05)
    seen.append([switched.name, len(chunks) - before >= 5, len(list_microphones()) > 0])

hear()
for source in (Microphone("pulse"), SystemSound(), Microphone("default")):
    switched.switch(source)
    hear()
talk.stop()
count = len(chunks)
time.sleep(0.3)
ordered = all(one.start_s <= other.start_s for one, other in zip(chunks, chunks[1:]))
print(json.dumps({"seen": seen, "endings": len(endings), "silent": len(chunks) == count, "ordered": ordered}))
"""

CONNECTS = """
import json, time
from pathlib import Path
from translator.audio.microphone import Microphone, connected_microphones, list_microphones
from translator.clock import SessionClock
from translator.sources.switched import Switched

def main():
    chunks = []
    switched = Switched(Microphone("default"))
    switched.start(SessionClock(), chunks.append, lambda error: None)
    late = 'pcm.latecomer { type pulse }'
    (Path.home() / ".asoundrc").write_text(late)
    listed = [
        "latecomer" in [device.name for device in ask()] for ask in (list_microphones, connected_microphones)
    ]
    before = len(chunks)
    switched.switch(Microphone("latecomer"))
    deadline_s = time.monotonic() + 20
    while len(chunks) < before + 5 and time.monotonic() < deadline_s:
        time.sleep(0.05)
    switched.stop()
    print(json.dumps({"listed": listed, "heard": switched.name, "chunks": len(chunks) >= before + 5}))

if __name__ == "__main__":
    main()
"""

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(120)]


def test_one_device_gives_way_to_another_and_others_are_listed_meanwhile(tmp_path: Path) -> None:
    with desktop(tmp_path) as environment:
        subprocess.run(
            ["pactl", "set-default-source", "hall.monitor"], env=environment, check=True, capture_output=True
        )
        with process("pacat", "--device=hall", "/dev/zero", environment=environment):  # the output sleeps otherwise
            command = [sys.executable, "-c", SWITCHES]
            done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=90)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.splitlines()[-1]) == {
        "seen": [[name, True, True] for name in ("default", "pulse", "system sound", "default")],
        "endings": 0,
        "silent": True,
        "ordered": True,
    }


def test_a_microphone_that_is_connected_while_another_is_open_is_found_and_heard(tmp_path: Path) -> None:
    with desktop(tmp_path) as environment:
        script = tmp_path / "connects.py"
        script.write_text(CONNECTS, "utf-8")
        command = [sys.executable, script]
        environment = {**environment, "PYTHONPATH": str(ROOT)}
        with process("pacat", "--device=hall", "/dev/zero", environment=environment):
            done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=90)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.splitlines()[-1]) == {"listed": [False, True], "heard": "latecomer", "chunks": True}
