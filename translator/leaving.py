"""The end of the program, whatever its threads still do."""

from __future__ import annotations

import multiprocessing
import os
import sys
import threading


def leave(code: int) -> int:
    """`code`, for the caller to exit with; where a thread is left behind, the process ends here, with it.

    An orderly exit unloads libraries that such a thread may be in: it crashes. Processes that were started for the work
    of this one end with it, as in an orderly exit.
    """
    if any(thread.daemon for thread in threading.enumerate()):  # is_alive() errs after an interrupted join()
        for child in multiprocessing.active_children():
            if child.daemon:
                child.terminate()
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)
    return code
