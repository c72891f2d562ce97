"""How many layers a converted model has, read from the names in its model.bin; no weights are read."""

from __future__ import annotations

import re
import struct
from pathlib import Path
from typing import IO

_LAYER = re.compile(r"(encoder|decoder)/layer_(\d+)/")
_MOST_VARIABLES = 100_000


def has_shallow_decoder(folder: Path) -> bool:
    """Whether the decoder of a CTranslate2 model has fewer layers than its encoder.

    Raises ValueError for a file that is none.
    """
    layers = {"encoder": 0, "decoder": 0}
    with (folder / "model.bin").open("rb") as file:
        for name in _names(file):
            if found := _LAYER.match(name):
                layers[found[1]] = max(layers[found[1]], int(found[2]) + 1)
    return layers["decoder"] < layers["encoder"]


def _names(file: IO[bytes]) -> list[str]:
    """The variables' names. A file has a version, its specification's name and revision, then each variable: its name,
    dimensions, type and bytes.
    """
    try:
        _number(file, "I")
        _text(file)
        _number(file, "I")
        names = []
        for _ in range(min(_number(file, "I"), _MOST_VARIABLES)):
            names.append(_text(file))
            file.seek(4 * _number(file, "B") + 1, 1)
            file.seek(_number(file, "I"), 1)
    except (struct.error, UnicodeDecodeError) as error:
        raise ValueError("it is no CTranslate2 model") from error
    return names


def _number(file: IO[bytes], kind: str) -> int:
    """A number as C writes it: "B" of one byte, "H" of two, "I" of four."""
    (number,) = struct.unpack(f"<{kind}", file.read(struct.calcsize(f"<{kind}")))
    return int(number)


def _text(file: IO[bytes]) -> str:
    return file.read(_number(file, "H")).rstrip(b"\0").decode("utf-8")
