"""The end of the program, whatever its threads still do."""

from __future__ import annotations

import multiprocessing
import os
import sys
import threading
from contextlib import suppress


def leave(code: int) -> int:
    """`code`, for the caller to exit with; where a thread is left behind, the process ends here, with it.

    An orderly exit unloads libraries that such a thread may be in: it crashes. Processes that were started for the work
    of this one end with it, as in an orderly exit.
    """
    if any(thread.daemon for thread in threading.enumerate()):  # is_alive() errs after an interrupted join()
        try:
            _end_children()
            _flush()
        finally:
            os._exit(code)
    return code


def _end_children() -> None:
    for child in multiprocessing.active_children():
        with suppress(OSError, ValueError):  # another thread has ended or closed it meanwhile
            if child.daemon:
                child.terminate()


def _flush() -> None:
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:  # a program with windows has none on Windows
            with suppress(OSError, ValueError):  # nobody reads it any more, or it is closed
                stream.flush()
