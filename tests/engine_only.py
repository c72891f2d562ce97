"""Runs the engine's quick tests in a Python to which PySide6 cannot be imported: `python -m tests.engine_only`."""

import os
import sys
from pathlib import Path

import pytest

WITH_WINDOWS = {"benchmark", "end_to_end", "screenshots", "translations", "ui"}


def main() -> int:
    """Gives pytest's exit code."""
    sys.modules["PySide6"] = None  # type: ignore[assignment]  # what `import PySide6` finds where it is not installed
    here = Path(__file__).parent
    folders = sorted({path.parent for path in here.glob("*/test_*.py") if path.parent.name not in WITH_WINDOWS})
    return pytest.main(
        [
            *("-c", os.devnull, "--rootdir", ".", "-q", "-p", "no:pytest-qt", "-p", "no:cacheprovider"),
            *("-W", "error", "-W", "ignore::pytest.PytestUnknownMarkWarning"),
            *("-m", "not (slow or models or desktop)"),
            *map(str, [*folders, *sorted(here.glob("test_*.py"))]),
        ]
    )


if __name__ == "__main__":  # a process that a test spawns imports this module again, and must run no tests
    sys.exit(main())
