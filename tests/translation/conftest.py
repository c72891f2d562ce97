"""Tiny checkpoints of every model family, made once."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from tests.translation.checkpoints import MAKERS


@pytest.fixture(scope="session")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Gives the folder of a tiny trained model by its name; each is made once, where it is asked for."""
    torch = pytest.importorskip("torch")
    torch.set_num_threads(1)  # models so small only wait for more
    place = tmp_path_factory.mktemp("checkpoints")

    @cache
    def made(name: str) -> Path:
        return MAKERS[name](place / name)

    return made
