"""Memory that was let go of."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from translator.memory import give_back

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="glibc's")


def resident_mb() -> float:
    """What this process has of the machine's memory."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096 / 1e6


def test_what_was_let_go_of_is_given_back() -> None:
    many = [bytearray(60_000) for _ in range(3_000)]  # small enough that glibc takes them from its own heap
    last = bytearray(60_000)  # keeps the heap's end in use
    before = resident_mb()
    del many
    give_back()
    assert resident_mb() < before - 150
    assert last
