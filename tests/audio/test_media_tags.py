"""How long the tags between frames of sound are."""

from __future__ import annotations

import pytest

from translator.audio.media_tags import tag_bytes

ID3 = b"ID3\x03\0\0\0\0\x02\x01" + bytes(257)
FOOTED = b"ID3\x04\0\x10\0\0\0\x04" + bytes(14)
ID3V1 = b"TAG" + b"x" * 125
APE = b"APETAGEX" + (2000).to_bytes(4, "little") + (132).to_bytes(4, "little") + bytes(16) + bytes(132)
FRAME = b"\xff\xfb\x90d" + bytes(40)


@pytest.mark.parametrize("tag", [ID3, FOOTED, ID3V1, APE, ID3V1 + ID3, ID3 + FOOTED, APE + ID3V1 + ID3])
def test_a_tag_says_how_long_it_is(tag: bytes) -> None:
    assert tag_bytes(tag) == tag_bytes(tag + FRAME) == len(tag)


def test_a_tag_that_goes_on_has_its_whole_length() -> None:
    assert tag_bytes(ID3[:20]) == len(ID3)
    assert tag_bytes(ID3V1 + APE[:40]) == len(ID3V1 + APE)


@pytest.mark.parametrize("content", [b"", FRAME, FRAME + ID3, ID3[:9], APE[:20], b"ID3\x03\0\0\0\0\x82\x01" + bytes(9)])
def test_what_is_no_tag_has_no_length(content: bytes) -> None:
    assert tag_bytes(content) == 0
