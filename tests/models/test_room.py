"""Whether a model fits a machine."""

from pathlib import Path

import pytest

from translator.models.offers import find_offer
from translator.models.room import Fit, Room, fit_of, room_here

MUCH = 10**12


@pytest.mark.parametrize(
    ("room", "every_s", "fit"),
    [
        (Room(memory=MUCH, disk=MUCH), {}, Fit.FITS),
        (Room(memory=None, disk=MUCH), {"large-v3": 1.0}, Fit.FITS),
        (Room(memory=4 * 10**9, disk=MUCH), {}, Fit.NO_MEMORY),
        (Room(memory=MUCH, disk=10**9), {}, Fit.NO_DISK),
        (Room(memory=MUCH, disk=MUCH), {"large-v3": 9.0}, Fit.SLOW),
    ],
)
def test_a_model_fits_or_is_told_why_not(room: Room, every_s: dict[str, float], fit: Fit) -> None:
    offer = find_offer("large-v3")
    assert offer is not None
    assert fit_of(offer, room, every_s, late_s=2.0) is fit


def test_the_room_is_that_of_the_disk_where_models_will_lie(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SURTITLE_DATA", str(tmp_path / "not" / "there"))
    asked: list[Path] = []

    def free(folder: Path) -> int:
        asked.append(folder)
        return 7

    room = room_here(free)
    assert room.disk == 7
    assert asked == [tmp_path]
    assert room.memory is None or room.memory > 10**8
