"""The packets of a media file: where each ends, and how much sound is passed over where they are broken."""

from __future__ import annotations

from typing import Any

import av
from av.audio.frame import AudioFrame
from av.container import InputContainer

from translator.audio.media_file import begin_of
from translator.audio.media_sound import GAP_S
from translator.audio.media_tags import tag_bytes

COUNTED = {"mp3", "aac"}
"""Formats that are sound alone, from frame to frame, without times."""


class PassedOver:
    """How much sound was passed over in a file without times, such as MP3.

    FFmpeg counts time by the frames that it reads there. What is broken takes no time then, however long it is, and
    what follows would come too early; this shifts it.
    """

    def __init__(self, container: InputContainer) -> None:
        self._counted = not COUNTED.isdisjoint(container.format.name.split(","))
        self._bytes = 0  # that were sound
        self._seconds = 0.0  # which they lasted
        self._beyond_s = 0.0  # passed over beyond what was counted, or counted beyond what there was
        self._tag_bytes = 0  # of a tag, that are still to come

    def untagged(self, packet: Any) -> Any:
        """A packet without the tag that it begins with, or is a part of. FFmpeg hands on a tag inside a file together
        with the frame that follows it. Empty where the packet is nothing but a tag, and then it takes no time.
        """
        if not self._counted:
            return packet
        content = bytes(packet)
        tagged = self._tag_bytes
        if tagged < len(content):
            tagged += tag_bytes(content[tagged:])
        self._tag_bytes = max(0, tagged - len(content))
        if not tagged:
            return packet
        rest = av.Packet(content[tagged:])
        rest.stream, rest.time_base = packet.stream, packet.time_base
        rest.pts, rest.dts, rest.duration = packet.pts, packet.dts, packet.duration
        if not rest.size:
            self._beyond_s -= length_of(packet)
        return rest

    def play(self, packet: Any) -> None:
        """A packet was sound."""
        self._bytes += packet.size
        self._seconds += length_of(packet)

    def skip(self, packet: Any) -> float:
        """A packet was none; gives how much sound is missing for it (s), by its size where times are counted."""
        length_s = length_of(packet)
        if not (self._counted and self._bytes):
            return length_s
        beyond_s = max(0.0, float(packet.size) * self._seconds / self._bytes - length_s)
        self._beyond_s += beyond_s
        return length_s + beyond_s

    def shifted(self, frame: AudioFrame) -> AudioFrame:
        """The frame at its own time."""
        if abs(self._beyond_s) > GAP_S and frame.pts is not None and frame.time_base is not None:
            frame.pts += round(self._beyond_s / frame.time_base)
        return frame


def end_of(packet: Any, container: InputContainer) -> float:
    """Where a packet ends, in the file's own time (s), which some count from its beginning and some from 0."""
    if packet.pts is None or packet.time_base is None:
        return 0.0
    return float(packet.pts * packet.time_base) + length_of(packet) - min(begin_of(container), 0.0)


def length_of(packet: Any) -> float:
    """How long a packet lasts (s); 0 where it does not say."""
    return float((packet.duration or 0) * packet.time_base) if packet.time_base is not None else 0.0
