"""Memory that was let go of, given back to the system."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from functools import cache


def give_back() -> None:
    """Give back to the system what glibc keeps of freed memory, on Linux: after a long decoding or a picture that was
    read, a quarter of all that the process has. It takes some 20 ms, in which Python goes on; any thread may ask.

    Elsewhere the system's own allocator does so by itself.
    """
    trim = _trim()
    if trim is not None:
        trim(0)


@cache
def _trim() -> Callable[[int], int] | None:
    """glibc's malloc_trim; None where there is another C library."""
    if sys.platform != "linux":
        return None
    found: Callable[[int], int] | None = getattr(ctypes.CDLL(None), "malloc_trim", None)
    return found
