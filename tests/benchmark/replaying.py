"""`surtitle replay` as a process of its own, with everything that a listener has running."""

from __future__ import annotations

import json
import math
import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from tests.benchmark.sampling import Sample, sampled
from tests.benchmark.talks import Talk
from translator.events import from_json
from translator.flow import Published

AFTER_S = 1.0
"""What a session does after its last event is no longer the talk."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Played:
    """What came of a replay: the exit code, what it published, and the samples taken during the session.

    Times of samples are seconds since the session began, so that loading, and a window that lingers, do not count.
    """

    code: int
    events: tuple[Published, ...]
    samples: tuple[Sample, ...]
    wall_s: float
    log: Path


def replay(
    talk: Talk,
    *,
    out: Path,
    name: str,
    pace: str,
    slides: bool = True,
    window: bool = False,
    deck: Path | None = None,
    model: str = "base",
    tell: Callable[[Sample], None] | None = None,
) -> Played:
    """Play the talk to its end; the events, what it said, its journal and its transcripts stay in `out`.

    A window is drawn without a display where there is none. `tell` hears of every sample, timed as in `Played`.
    """
    events, log = out / f"{name}.events.jsonl", out / f"{name}.log"
    events.unlink(missing_ok=True)
    began_s: list[float] = []  # when the session did, in seconds of the process

    def watch(sample: Sample) -> None:
        if not began_s and events.exists():  # opened when all is loaded
            began_s.append(sample.at_s)
        if began_s and tell is not None:
            tell(replace(sample, at_s=sample.at_s - began_s[0]))

    command = [sys.executable, "-m", "ui" if window else "translator", "replay", str(talk.media), "--model", model]
    command += ["--from", talk.language, "--to", target_of(talk), "--pace", pace]
    command += ["--events", str(events), "--sessions", str(out / "sessions"), "--out", str(out / "transcripts")]
    command += [*([] if slides else ["--no-slides"]), *(["--show"] if window else [])]
    command += [] if deck is None else ["--deck", str(deck)]
    began = time.perf_counter()
    with log.open("wb") as said:
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=said, stderr=said, env=_environment() if window else None
        )
        samples = sampled(process, tell=watch)
    published = tuple(read_events(events)) if events.exists() else ()
    first_s = began_s[0] if began_s else math.inf
    last_s = published[-1].at_s if published else 0.0
    inside = (replace(sample, at_s=sample.at_s - first_s) for sample in samples if sample.at_s >= first_s)
    return Played(
        code=process.returncode,
        events=published,
        samples=tuple(sample for sample in inside if sample.at_s <= last_s + AFTER_S),
        wall_s=time.perf_counter() - began,
        log=log,
    )


def target_of(talk: Talk) -> str:
    """The language into which a talk is translated: one of the pair that is always there."""
    return "en" if talk.language == "pt" else "pt"


def _environment() -> dict[str, str]:
    """That of the process, where Qt draws into memory if there is no desktop."""
    display = sys.platform != "linux" or "DISPLAY" in os.environ or "WAYLAND_DISPLAY" in os.environ
    return {**({} if display else {"QT_QPA_PLATFORM": "offscreen"}), **os.environ}


def read_events(path: Path) -> list[Published]:
    """The events of a file that `--events` wrote. Raises InputError for what is none."""
    return [from_json(json.loads(line)) for line in path.read_text("utf-8").splitlines() if line.strip()]
