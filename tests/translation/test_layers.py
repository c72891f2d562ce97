"""How many layers a converted model has."""

import struct
from pathlib import Path

import pytest

from translator.translation.layers import has_shallow_decoder


def text(content: str) -> bytes:
    return struct.pack("<H", len(content) + 1) + content.encode() + b"\0"


def model(folder: Path, encoder: int, decoder: int) -> Path:
    """A file of CTranslate2 with a vector of two halves in each layer."""
    names = [f"{side}/layer_{n}/x" for side, of in (("encoder", encoder), ("decoder", decoder)) for n in range(of)]
    body = b"".join(
        text(name) + struct.pack("<BIBI", 1, 2, 4, 4) + b"\xff\xfe\xfd\xfc" for name in ["alignment_heads", *names]
    )
    header = struct.pack("<I", 6) + text("TransformerSpec") + struct.pack("<II", 7, len(names) + 1)
    (folder / "model.bin").write_bytes(header + body + struct.pack("<I", 0))
    return folder


@pytest.mark.parametrize(("encoder", "decoder", "shallow"), [(12, 3, True), (12, 12, False), (6, 12, False)])
def test_layers_are_counted_on_both_sides(tmp_path: Path, encoder: int, decoder: int, shallow: bool) -> None:
    assert has_shallow_decoder(model(tmp_path, encoder, decoder)) is shallow


@pytest.mark.parametrize("content", [b"", b"nothing", b"\xff" * 100])
def test_what_is_no_model_is_said(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "model.bin").write_bytes(content)
    with pytest.raises(ValueError, match="no CTranslate2 model"):
        has_shallow_decoder(tmp_path)
