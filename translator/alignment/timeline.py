"""Which slide was up when: sentences belong to the slide that they overlap most. Pure."""

from __future__ import annotations


class Timeline:
    """Slides in the order they were shown; each stays up until the next."""

    def __init__(self) -> None:
        self._shown: list[tuple[float, int]] = []

    def show(self, slide_id: int, shown_s: float) -> None:
        """Slide `slide_id` came up at `shown_s`. Showings may be told late, and in any order."""
        self._shown.append((shown_s, slide_id))
        self._shown.sort()

    def slide_of(self, start_s: float, end_s: float) -> int | None:
        """The slide that the span overlaps most; the earlier one on a tie; None before any slide.

        An empty span belongs to the slide that is up at that moment.
        """
        overlaps: dict[int, float] = {}
        for index, (shown_s, slide_id) in enumerate(self._shown):
            gone_s = self._shown[index + 1][0] if index + 1 < len(self._shown) else float("inf")
            overlap_s = min(end_s, gone_s) - max(start_s, shown_s)
            if overlap_s > 0 or (start_s == end_s and shown_s <= start_s < gone_s):
                overlaps[slide_id] = overlaps.get(slide_id, 0.0) + overlap_s
        return max(overlaps, key=lambda slide_id: overlaps[slide_id]) if overlaps else None
