"""Whether a model fits this machine: its memory, the room on the disk, and how quick it was measured to be."""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from translator.models.offers import Offer
from translator.models.store import data_folder

SHARE = 0.6
"""Of the memory, as much as a model may take: the rest is the desktop's, the slides' and the browser's."""


class Fit(StrEnum):
    """What a model is on this machine."""

    FITS = "fits"
    SLOW = "slow"
    NO_MEMORY = "no memory"
    NO_DISK = "no disk"


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """Bytes of memory there are, None where that is not told, and bytes free where models are kept."""

    memory: int | None
    disk: int


def fit_of(offer: Offer, room: Room, every_s: Mapping[str, float], late_s: float) -> Fit:
    """What a model is here; `every_s` are the seconds between updates of recognition models, by name, as measured or
    estimated, more than `late_s` of which are too slow.
    """
    if offer.memory is not None and room.memory is not None and offer.memory > SHARE * room.memory:
        return Fit.NO_MEMORY
    if every_s.get(offer.name, 0.0) > late_s:
        return Fit.SLOW
    if offer.size is not None and offer.size > room.disk:
        return Fit.NO_DISK
    return Fit.FITS


def room_here(free_bytes: Callable[[Path], int] = lambda folder: shutil.disk_usage(folder).free) -> Room:
    """The room of this machine; `free_bytes` tells that on a folder's disk."""
    folder = data_folder()
    while not folder.exists():
        folder = folder.parent
    return Room(memory=_memory(), disk=free_bytes(folder))


def _memory() -> int | None:
    if sys.platform == "win32":
        status = (ctypes.c_uint64 * 8)()  # MEMORYSTATUSEX: its size and the load, then eight-byte counts
        ctypes.cast(status, ctypes.POINTER(ctypes.c_uint32))[0] = ctypes.sizeof(status)
        return int(status[1]) if ctypes.windll.kernel32.GlobalMemoryStatusEx(status) else None
    try:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError):  # a system that does not tell
        return None
