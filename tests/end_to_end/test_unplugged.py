"""A microphone that is pulled out in mid-talk and plugged in again, a machine that sleeps: the talk goes on."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.desktop import desktop, wait
from tests.end_to_end.playing import played

PLAYED_S = 12.0
ASLEEP_S = 6.0
HEARD_S = 30.0
SAID = "machine translation"
PLAYS = 3
"""A machine that has much else to do may lose some of the sound: it is played as often until it is heard."""

pytestmark = [pytest.mark.desktop, pytest.mark.models, pytest.mark.slow, pytest.mark.timeout(600)]


def test_a_microphone_that_was_unplugged_is_heard_again_also_after_a_sleep(tmp_path: Path) -> None:
    events = tmp_path / "events.jsonl"
    sound, _ = played(tmp_path, PLAYED_S)

    def heard() -> str:
        published = [json.loads(line) for line in events.read_text("utf-8").splitlines()] if events.exists() else []
        words = "".join(word["text"] for one in published if one["type"] == "words" for word in one["committed"])
        return words.lower().replace(",", "").replace(".", "")

    def said(code: str) -> bool:
        return events.exists() and f'"{code}"' in events.read_text("utf-8")

    with desktop(tmp_path) as environment:

        def pactl(*words: str) -> None:
            subprocess.run(["pactl", *words], env=environment, check=True, capture_output=True)

        def play() -> bool:
            """Whether what is played is heard."""
            before = heard().count(SAID)
            subprocess.run(["paplay", "--device=hall", str(sound)], env=environment, check=True, timeout=60)
            deadline_s = time.monotonic() + HEARD_S
            while heard().count(SAID) == before and time.monotonic() < deadline_s:
                time.sleep(0.1)
            return heard().count(SAID) > before

        pactl("set-default-source", "hall.monitor")
        live = subprocess.Popen(
            [
                *(sys.executable, "-m", "translator", "live", "--from", "en", "--to", "pt"),
                *("--no-slides", "--mic", "default", "--events", str(events)),
            ],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        try:
            wait(lambda: list((tmp_path / "data" / "sessions").glob("*")), 120, "the talk did not begin")
            assert any(play() for _ in range(PLAYS)), "nothing was heard"
            pactl("unload-module", "module-null-sink")
            wait(lambda: said("microphone-gone"), 30, "that the microphone is gone was not said")
            assert live.poll() is None
            pactl("load-module", "module-null-sink", "sink_name=hall")
            pactl("set-default-source", "hall.monitor")
            wait(lambda: said("sound-back"), 30, "that the microphone is back was not said")
            assert any(play() for _ in range(PLAYS)), "nothing was heard any more"
            live.send_signal(signal.SIGSTOP)  # as when the machine sleeps
            time.sleep(ASLEEP_S)
            live.send_signal(signal.SIGCONT)
            assert any(play() for _ in range(PLAYS)), "nothing was heard after the sleep"
            live.send_signal(signal.SIGINT)
            live.wait(60)
        finally:
            live.kill()
            _, printed = live.communicate()
    assert live.returncode == 0, printed
    assert "Traceback" not in printed
