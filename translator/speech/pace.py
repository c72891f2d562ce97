"""How fast words are committed: what a live talk and a recording set differently."""

from __future__ import annotations

import math
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """When a window is decoded and how long it grows, in seconds."""

    step_s: float = 1.0
    """New sound before the next decoding, at least."""
    busiest: float = math.inf
    """The step stretches until decoding takes no more than this share of the time; never by default."""
    pause_s: float = 0.7
    """Silence after which all that was said is committed."""
    settle_s: float = 4.0
    """Words this long before the newest sound are committed, even where two decodings differ."""
    guard_s: float = math.inf
    """Probable words this long before the newest sound need no second decoding to agree; never by default."""
    clear_guard_s: float = math.inf
    """The same of a speaker who is clear."""
    confirmed: float = math.inf
    """Words that are so probable in newer sound, or settled, are committed before that is decoded; never by default."""
    careful_after_s: float = math.inf
    """Words of a speaker who is not clear settle after this time, where there is time for care: those that are doubtful
    then are decoded once more with care; never by default.
    """
    careful_s: float = 1.0
    """That settles all words that lie so long before the newest sound."""
    trim_s: float = 15.0
    """A longer window is cut at a committed word."""
    longest_s: float = 25.0
    """A window never grows beyond this: it is then cut, even where no word is committed."""
    margin_s: float = 0.3
    """Sound kept around a cut."""
