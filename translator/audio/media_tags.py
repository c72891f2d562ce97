"""Tags between frames of sound: they take room in a file such as MP3, but no time."""

from __future__ import annotations

ID3V1_BYTES = 128
HEADER_BYTES = 32
"""That say how long a tag is, at most."""


def tag_bytes(content: bytes) -> int:
    """How long the tags are that `content` begins with (bytes): ID3v2, ID3v1 and APE; 0 where it begins with none.

    The last may be longer than `content`, of which the first HEADER_BYTES of each are enough.
    """
    size = 0
    while step := _tag_bytes(content[size : size + HEADER_BYTES]):
        size += step
    return size


def _tag_bytes(header: bytes) -> int:
    if header.startswith(b"TAG"):
        return ID3V1_BYTES
    if header.startswith(b"APETAGEX") and len(header) == HEADER_BYTES:
        return HEADER_BYTES + int.from_bytes(header[12:16], "little")
    sizes = header[6:10]
    if not header.startswith(b"ID3") or len(sizes) < 4 or max(sizes) >= 0x80:  # each byte has 7 bits of the size
        return 0
    size = 0
    for byte in sizes:
        size = size << 7 | byte
    with_footer = header[5] & 0x10
    return 10 + size + (10 if with_footer else 0)
