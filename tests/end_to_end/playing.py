"""The bundled talk as a hall has it: its sound in a file, its slides on the screen."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path

import av
import numpy as np
from PIL import Image

TALK = Path(str(files("resources") / "talk" / "attention.mp4"))

PLAYER = """
import sys, time
from pathlib import Path
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
label = QLabel()
label.setWindowTitle('Slides')
label.setGeometry(app.primaryScreen().geometry())
label.showFullScreen()
began = time.monotonic()
slides = [(float(at), QPixmap(path)) for at, path in (line.split(" ", 1) for line in sys.argv[1:])]
while True:
    up = [picture for at, picture in slides if at <= time.monotonic() - began]
    if up:
        label.setPixmap(up[-1])
    app.processEvents()
    time.sleep(0.05)
"""
"""A program that shows pictures over the whole screen, each from so many seconds on: SECONDS PATH for each."""


def played(folder: Path, seconds: float, slide_count: int | None = 2) -> tuple[Path, list[str]]:
    """So much of the talk as a WAV file, and its first slides (None: all) with when they come, as PLAYER takes them."""
    sound, slides = folder / "talk.wav", []
    truth = json.loads((TALK.parent / "attention.json").read_text(encoding="utf-8"))
    with av.open(str(TALK)) as talk, av.open(str(sound), "w") as copy:
        out = copy.add_stream("pcm_s16le", rate=16_000, layout="mono")
        resampler = av.AudioResampler("s16", "mono", 16_000)
        for frame in talk.decode(audio=0):
            if frame.time is not None and frame.time > seconds:
                break
            for part in resampler.resample(frame):
                copy.mux(out.encode(part))
        copy.mux(out.encode(None))
    with av.open(str(TALK)) as talk:
        wanted = [slide["start_s"] for slide in truth["slides"][:slide_count]]
        for frame in talk.decode(video=0):
            if wanted and frame.time is not None and frame.time >= wanted[0] + 0.5:
                path = folder / f"slide-{len(slides)}.png"
                Image.fromarray(np.asarray(frame.to_ndarray(format="rgb24"))).save(path)
                slides.append(f"{wanted.pop(0)} {path}")
            if not wanted:
                break
    return sound, slides
