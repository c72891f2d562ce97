"""What holds for every test."""

from pathlib import Path

import pytest
from hypothesis import settings

from tests.engine_only import is_run_here

settings.register_profile("unhurried", deadline=None)  # how long an example takes says more of the machine than of us
settings.load_profile("unhurried")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--after-engine-only", action="store_true", help="Leave out what tests.engine_only has run.")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--after-engine-only"):
        config.hook.pytest_deselected(items=[item for item in items if is_run_here(item)])
        items[:] = [item for item in items if not is_run_here(item)]


@pytest.fixture
def data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Models and sessions are in a folder of the test's own."""
    folder = tmp_path / "data"
    monkeypatch.setenv("SURTITLE_DATA", str(folder))
    return folder
