"""What is missing from a recording is summed up."""

import numpy as np

from translator.audio.gaps import Gaps
from translator.flow import AudioChunk


def chunk(start_s: float, lost_s: float = 0.0) -> AudioChunk:
    return AudioChunk(samples=np.zeros(1600, np.float32), start_s=start_s, lost_s=lost_s)


def test_gaps_are_summed_up() -> None:
    gaps = Gaps()
    assert gaps.notice() is None
    assert [gaps.count(one).lost_s for one in (chunk(0), chunk(11.4, 0.4), chunk(11.5), chunk(27.5, 2))] == [0] * 4
    notice = gaps.notice()
    assert notice is not None
    assert notice.text == "2.4 s of sound are missing from the recording, between 00:11 and 00:28."


def test_nothing_but_what_was_lost_is_taken_from_a_chunk() -> None:
    lossy = Gaps().count(chunk(11.4, 0.4))
    assert (lossy.start_s, len(lossy.samples)) == (11.4, 1600)
