"""The slides of a run against those of the truth: found, missed, announced again, with the right sentences."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tests.benchmark.talks import TrueSlide
from translator.flow import Published, Sentence, Slide

SHOWN_EARLY_S = 0.3
"""How much earlier than in the truth a slide may be noticed: rounding of frames."""
SLIDE_EARLY_S = 1.5
"""The same where only the slide of a sentence is asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SlidesRead:
    """How many true slides were found, missed and announced again, and from shown to read in seconds for each found."""

    found: int
    missed: int
    twice: int
    lags_s: tuple[float, ...]


def slides_read(events: Iterable[Published], slides: Iterable[TrueSlide]) -> SlidesRead:
    """Compares the slides that a run announced with the true ones; a true slide is whatever is shown in its time.

    The first may be there before its time: recordings begin with it.
    """
    read = [(p.at_s, p.event) for p in events if isinstance(p.event, Slide)]
    found = missed = twice = 0
    lags = []
    for number, true in enumerate(slides):
        span = true.start_s - SHOWN_EARLY_S if number else 0.0, true.end_s - SHOWN_EARLY_S
        mine = [(slide.id, slide.revision, at_s - slide.shown_s) for at_s, slide in read if _in(slide.shown_s, span)]
        if not mine:
            missed += 1
            continue
        found += 1
        twice += len({one for one, _, _ in mine}) - 1
        lags.append(max(mine)[2])
    return SlidesRead(found=found, missed=missed, twice=twice, lags_s=tuple(lags))


def slide_accuracy(events: Sequence[Published], slides: Sequence[TrueSlide]) -> float | None:
    """The share of the final sentences that are on the slide that was shown at their middle; None without any.

    A slide that comes back is shown again.
    """
    shown: dict[int | None, list[float]] = {}
    for slide in (p.event for p in events if isinstance(p.event, Slide)):
        shown.setdefault(slide.id, []).append(slide.shown_s)
    right = count = 0
    for sentence in (p.event for p in events if isinstance(p.event, Sentence) and p.event.final):
        middle_s = (sentence.start_s + sentence.end_s) / 2
        true = next((slide for slide in slides if slide.start_s <= middle_s < slide.end_s), None)
        if true is None:
            continue
        count += 1
        span = true.start_s - SLIDE_EARLY_S, true.end_s
        right += any(_in(shown_s, span) for shown_s in shown.get(sentence.slide_id, ()))
    return right / count if count else None


def _in(time_s: float, span: tuple[float, float]) -> bool:
    return span[0] <= time_s < span[1]
