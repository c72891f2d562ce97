"""Where the bundled program starts."""

import multiprocessing
import os
import sys

if __name__ == "__main__":
    multiprocessing.freeze_support()  # a process of its own is this program started again
    if (before := os.environ.pop("LD_LIBRARY_PATH_ORIG", None)) is not None:
        os.environ["LD_LIBRARY_PATH"] = before
    else:
        os.environ.pop("LD_LIBRARY_PATH", None)  # that of the bundle, which Tesseract and others must not take from
    from ui.__main__ import main

    sys.exit(main())
