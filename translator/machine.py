"""What this machine is: the circumstances under which a measurement holds."""

from __future__ import annotations

import importlib.metadata
import os
import platform
from pathlib import Path

_CPU_INFO = Path("/proc/cpuinfo")


def description() -> dict[str, str | int]:
    """The machine and what runs models on it, as it goes into JSON; measurements of another say nothing here."""
    return {
        "system": platform.system(),
        "machine": platform.machine(),
        "processor": _processor(),
        "cores": cores(),
        "ctranslate2": importlib.metadata.version("ctranslate2"),
    }


def cores() -> int:
    """Cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _processor() -> str:
    """The processor's name, as far as the system tells."""
    if _CPU_INFO.is_file():
        for line in _CPU_INFO.read_text("utf-8", errors="replace").splitlines():
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    return platform.processor()
