"""The machine that is measured on: its cores, who else uses them, and what the figures depend on."""

from __future__ import annotations

import os
import platform
import time
from datetime import UTC, datetime
from pathlib import Path

from translator import __version__
from translator.machine import cores


def circumstances(**more: str | int | float) -> dict[str, str | int | float]:
    """What the figures depend on besides what is played, then `more` of it."""
    return {
        "surtitle": __version__,
        **more,
        "cores": cores(),
        "machine": platform.machine(),
        "system": platform.system(),
        "python": platform.python_version(),
        "on": datetime.now(UTC).date().isoformat(),
    }


class Others:
    """What other programs take of the cores from now on; not known but on Linux."""

    def __init__(self) -> None:
        self._began = time.perf_counter()
        self._own_s = _own_cpu_s()
        self._all_s = _all_cpu_s()

    def busy(self) -> float | None:
        """Their share of the cores so far; children that this process did not wait for yet count as others."""
        if not self._all_s:
            return None
        elapsed_s = time.perf_counter() - self._began
        others_s = (_all_cpu_s() - self._all_s) - (_own_cpu_s() - self._own_s)
        return max(0.0, others_s / (elapsed_s * cores()))


def _own_cpu_s() -> float:
    """Processor time of this process and of the children that it waited for."""
    return sum(os.times()[:4])


def _all_cpu_s() -> float:
    """Processor time of all that this machine did since it started; 0 where it is not known."""
    statistics = Path("/proc/stat")
    if not statistics.is_file():
        return 0.0
    user, nice, system, _idle, _waiting, interrupts, soft = statistics.read_text().split("\n", 1)[0].split()[1:8]
    ticks = sum(map(int, (user, nice, system, interrupts, soft)))
    return ticks / os.sysconf("SC_CLK_TCK")
