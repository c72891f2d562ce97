"""Files that are held by whoever writes them, so that others can tell a session that runs from one that broke off.

The operating system lets go when the process ends, however it ends.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    _FAR = 1 << 40  # the byte that stands for the file: behind its end, so that everybody can still read

    def hold(file: int) -> None:
        """Hold an open file, by its descriptor, until it is closed. Where files cannot be held, nothing happens."""
        at = os.lseek(file, 0, os.SEEK_CUR)
        try:
            os.lseek(file, _FAR, os.SEEK_SET)
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except OSError:
            return
        finally:
            os.lseek(file, at, os.SEEK_SET)

else:
    import fcntl

    def hold(file: int) -> None:
        """Hold an open file, by its descriptor, until it is closed. Where files cannot be held, nothing happens."""
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return


def is_held(path: Path) -> bool:
    """Whether somebody holds the file now; False too where that cannot be told."""
    try:
        file = os.open(path, os.O_RDWR)
    except OSError:
        return False
    try:
        return _is_held(file)
    finally:
        os.close(file)


if sys.platform == "win32":

    def _is_held(file: int) -> bool:
        os.lseek(file, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return True
        msvcrt.locking(file, msvcrt.LK_UNLCK, 1)
        return False

else:

    def _is_held(file: int) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
        except OSError:
            return False
        fcntl.flock(file, fcntl.LOCK_UN)
        return False
