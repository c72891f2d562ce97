"""A desktop as a speaker has it, with eyes and hands for it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktop import Hands, desktop, process
from tests.eyes import Eyes


@pytest.fixture
def environment(tmp_path: Path) -> Iterator[dict[str, str]]:
    """A desktop with a window manager and a compositor."""
    with (
        desktop(tmp_path) as there,
        process("openbox", environment=there),
        process("picom", "--backend", "xrender", environment=there),
    ):
        yield there


@pytest.fixture
def hands(environment: dict[str, str]) -> Iterator[Hands]:
    hands = Hands(environment["DISPLAY"])
    yield hands
    hands.close()


@pytest.fixture
def eyes(environment: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> Iterator[Eyes]:
    monkeypatch.setenv("OMP_THREAD_LIMIT", "1")  # Tesseract is quicker so, and the app has the other processor
    eyes = Eyes(environment["DISPLAY"])
    yield eyes
    eyes.close()
