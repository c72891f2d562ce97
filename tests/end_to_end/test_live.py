"""`surtitle live` hears a real sound server and sees a real screen."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import jiwer
import pytest
from whisper_normalizer.english import EnglishTextNormalizer

from tests.desktop import desktop, process
from tests.end_to_end.playing import PLAYER, TALK, played

PLAYED_S = 34.0
"""Two slides of the talk."""
UNDERSTOOD = 0.75
"""A share of the words that also a machine with other work understands."""

pytestmark = [pytest.mark.desktop, pytest.mark.models, pytest.mark.slow, pytest.mark.timeout(600)]


@pytest.fixture
def environment(tmp_path: Path) -> Iterator[dict[str, str]]:
    with desktop(tmp_path) as there:
        yield there


def test_a_talk_that_is_played_and_shown_comes_out_as_subtitles(environment: dict[str, str], tmp_path: Path) -> None:
    events = tmp_path / "events.jsonl"
    sound, slides = played(tmp_path, PLAYED_S)
    live = subprocess.Popen(
        [sys.executable, "-m", "ui", "live", "--from", "en", "--to", "pt", "--system", "--events", str(events)],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    deadline_s = time.monotonic() + 120
    while not list((tmp_path / "data" / "sessions").glob("*")):
        assert live.poll() is None, live.communicate()[1]
        assert time.monotonic() < deadline_s
        time.sleep(0.2)
    time.sleep(2.0)
    with process(sys.executable, "-c", PLAYER, *slides, environment=environment):
        subprocess.run(["paplay", str(sound)], env=environment, check=True, timeout=120)
        time.sleep(3.0)
        live.send_signal(signal.SIGINT)
        _, said = live.communicate(timeout=120)
    assert live.returncode == 0, said
    assert "Traceback" not in said
    published = [json.loads(line) for line in events.read_text(encoding="utf-8").splitlines()]
    heard = "".join(word["text"] for one in published if one["type"] == "words" for word in one["committed"])
    truth = json.loads((TALK.parent / "attention.json").read_text(encoding="utf-8"))
    spoken = " ".join(one["text"] for one in truth["sentences"] if one["end_s"] <= PLAYED_S)
    plain = EnglishTextNormalizer()
    found = jiwer.process_words(plain(spoken), plain(heard))
    assert found.hits >= UNDERSTOOD * (found.hits + found.substitutions + found.deletions), heard
    titles = [one["blocks"][0]["text"] for one in published if one["type"] == "slide" and one["blocks"]]
    assert "How attention changed machine translation" in titles
    assert "The bottleneck problem" in titles
    subtitles = " ".join(one["text"] for one in published if one["type"] == "subtitle")
    assert "Bom dia" in subtitles
    slide_ids = {one["id"] for one in published if one["type"] == "slide"}
    assert {one["slide_id"] for one in published if one["type"] == "sentence"} <= slide_ids
