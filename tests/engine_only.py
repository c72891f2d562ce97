"""Runs the engine's quick tests in a Python to which PySide6 cannot be imported: `python -m tests.engine_only`.

`pytest --after-engine-only` then runs all the others.
"""

import os
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
WITH_WINDOWS = {"benchmark", "end_to_end", "screenshots", "test_packaging.py", "translations", "ui"}
"""Folders and modules of tests that need PySide6."""
LONG = ("slow", "models", "desktop")


def main() -> int:
    """Gives pytest's exit code."""
    sys.modules["PySide6"] = None  # type: ignore[assignment]  # what `import PySide6` finds where it is not installed
    first = {HERE / path.relative_to(HERE).parts[0] for path in HERE.rglob("test_*.py")}
    paths = [path for path in sorted(first) if path.name not in WITH_WINDOWS]
    return pytest.main(
        [
            *("-c", os.devnull, "--rootdir", ".", "-q", "-p", "no:pytest-qt", "-p", "no:cacheprovider"),
            *("-W", "error", "-W", "ignore::pytest.PytestUnknownMarkWarning", "--timeout", "300"),
            *("-m", f"not ({' or '.join(LONG)})"),
            *map(str, paths),
        ]
    )


def is_run_here(item: pytest.Item) -> bool:
    """Whether a test is one of these."""
    first = item.path.relative_to(HERE).parts[0]
    return first not in WITH_WINDOWS and not any(item.get_closest_marker(name) for name in LONG)


if __name__ == "__main__":  # a process that a test spawns imports this module again, and must run no tests
    sys.exit(main())
