"""Runs the engine's quick tests in a Python to which PySide6 cannot be imported: `python -m tests.engine_only`."""

import os
import sys

import pytest


def main() -> int:
    """Gives pytest's exit code."""
    sys.modules["PySide6"] = None  # type: ignore[assignment]  # what `import PySide6` finds where it is not installed
    folders = ["alignment", "audio", "export", "journal", "models", "screen", "slides", "speech", "translation"]
    modules = [
        "test_bench.py",
        "test_channel.py",
        "test_cli.py",
        "test_events.py",
        "test_returning.py",
        "test_session.py",
        "test_switched.py",
    ]
    return pytest.main(
        [
            *("-c", os.devnull, "--rootdir", ".", "-q", "-p", "no:pytest-qt", "-p", "no:cacheprovider"),
            *("-W", "error", "-W", "ignore::pytest.PytestUnknownMarkWarning"),
            *("-m", "not (slow or models or desktop)"),
            *(f"tests/{name}" for name in folders + modules),
        ]
    )


if __name__ == "__main__":  # a process that a test spawns imports this module again, and must run no tests
    sys.exit(main())
