"""Slides with the translations that have come so far."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from translator.flow import Event, Slide

Translations = Mapping[str, tuple[str, ...]]
"""One text a block for every target language that has them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shown:
    """What was published of a slide last; no picture, of which there are many."""

    reading: int = 0
    revision: int = 0
    blocks: tuple[str, ...] = ()
    translations: Translations = field(default_factory=dict)

    def known(self, blocks: Sequence[str]) -> Translations:
        """The translations of these blocks, in the targets that have each of them."""
        by_block = {target: dict(zip(self.blocks, texts, strict=True)) for target, texts in self.translations.items()}
        return {
            target: tuple(texts[block] for block in blocks)
            for target, texts in by_block.items()
            if all(block in texts for block in blocks)
        }


class TranslatedSlides:
    """Publishes a slide each time that a target has translated it, with the translations of the others. Any thread.

    A slide that is given counts its readings in `revision`; one that is published counts its publications there. A
    slide that is read anew keeps the translations that still hold, so that none disappears for a while.
    """

    def __init__(self, publish: Callable[[Event], None], targets: Sequence[str]) -> None:
        self._publish = publish
        self._targets = targets
        self._lock = threading.Lock()  # guards _shown, and keeps revisions in order
        self._shown: dict[int, _Shown] = {}

    def translate_into(self, targets: Sequence[str]) -> None:
        """These are the targets from the next that is shown on."""
        with self._lock:
            self._targets = targets

    def overtaken(self, slide: Slide) -> bool:
        """Whether a newer reading of the slide was published."""
        with self._lock:
            return self._shown.get(slide.id, _Shown()).reading > slide.revision

    def show(self, slide: Slide, translations: Translations) -> None:
        """Publish a reading of a slide with these translations, unless that says nothing new."""
        blocks = tuple(block.text for block in slide.blocks)
        with self._lock:
            before = self._shown.get(slide.id, _Shown())
            if before.reading > slide.revision:
                return
            every = {**before.known(blocks), **translations}
            shown = _Shown(
                reading=slide.revision,
                revision=before.revision + 1,
                blocks=blocks,
                translations={target: every[target] for target in self._targets if target in every},
            )
            if before.reading < shown.reading or before.translations != shown.translations:
                self._shown[slide.id] = shown
                self._publish(replace(slide, revision=shown.revision, translations=shown.translations))
