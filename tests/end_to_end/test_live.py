"""`surtitle live` hears a real sound server and sees a real screen."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import av
import numpy as np
import pytest
from PIL import Image

from tests.desktop import desktop, process

TALK = Path(str(files("resources") / "talk" / "attention.mp4"))
PLAYED_S = 34.0
"""Two slides of the talk."""

pytestmark = [pytest.mark.desktop, pytest.mark.models, pytest.mark.slow, pytest.mark.timeout(600)]

PLAYER = """
import sys, time
from pathlib import Path
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
label = QLabel()
label.setGeometry(app.primaryScreen().geometry())
label.show()
began = time.monotonic()
slides = [(float(at), QPixmap(path)) for at, path in (line.split(" ", 1) for line in sys.argv[1:])]
while True:
    up = [picture for at, picture in slides if at <= time.monotonic() - began]
    if up:
        label.setPixmap(up[-1])
    app.processEvents()
    time.sleep(0.05)
"""


@pytest.fixture
def environment(tmp_path: Path) -> Iterator[dict[str, str]]:
    with desktop(tmp_path) as there:
        yield there


def played(folder: Path) -> tuple[Path, list[str]]:
    """The beginning of the talk as a WAV file, and its slides with when they come."""
    sound, slides = folder / "talk.wav", []
    truth = json.loads((TALK.parent / "attention.json").read_text(encoding="utf-8"))
    with av.open(str(TALK)) as talk, av.open(str(sound), "w") as copy:
        out = copy.add_stream("pcm_s16le", rate=16_000, layout="mono")
        resampler = av.AudioResampler("s16", "mono", 16_000)
        for frame in talk.decode(audio=0):
            if frame.time is not None and frame.time > PLAYED_S:
                break
            for part in resampler.resample(frame):
                copy.mux(out.encode(part))
        copy.mux(out.encode(None))
    with av.open(str(TALK)) as talk:
        wanted = [slide["start_s"] for slide in truth["slides"][:2]]
        for frame in talk.decode(video=0):
            if wanted and frame.time is not None and frame.time >= wanted[0] + 0.5:
                path = folder / f"slide-{len(slides)}.png"
                Image.fromarray(np.asarray(frame.to_ndarray(format="rgb24"))).save(path)
                slides.append(f"{wanted.pop(0)} {path}")
            if not wanted:
                break
    return sound, slides


def test_a_talk_that_is_played_and_shown_comes_out_as_subtitles(environment: dict[str, str], tmp_path: Path) -> None:
    events = tmp_path / "events.jsonl"
    sound, slides = played(tmp_path)
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
    heard = heard.lower().replace(",", "").replace(".", "")  # the speaker's pause after "everyone" is heard as either
    for words in ("good morning everyone and welcome", "machine translation", "compresses it into one fixed vector"):
        assert words in heard
    titles = [one["blocks"][0]["text"] for one in published if one["type"] == "slide" and one["blocks"]]
    assert "How attention changed machine translation" in titles
    assert "The bottleneck problem" in titles
    subtitles = " ".join(one["text"] for one in published if one["type"] == "subtitle")
    assert "Bom dia" in subtitles
    slide_ids = {one["id"] for one in published if one["type"] == "slide"}
    assert {one["slide_id"] for one in published if one["type"] == "sentence"} <= slide_ids
