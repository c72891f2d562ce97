"""Starts Surtitle: hands the command line over to the engine, with a window where one can be shown."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.util import find_spec

import translator.cli


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv) or ["--help"]
    return translator.cli.main(arguments, window=_window())


def _window() -> translator.cli.Window | None:
    """What shows subtitles here; None without Qt or a display."""
    if find_spec("PySide6") is None:
        return None
    try:
        from ui.window import has_display, show
    except ImportError as error:  # a library that Qt needs is missing; commands without a window still work
        print(f"Windows cannot be shown here: {error}", file=sys.stderr)
        return None
    return show if has_display() else None


if __name__ == "__main__":
    sys.exit(main())
