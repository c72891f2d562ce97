"""What a running talk has come to so far. Knows no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from translator.export.transcript import Transcript, transcript_of
from translator.flow import Published, Sentence, Slide, Subtitle
from ui.transcript.rows import Line, Row, line_of, rows_of


class Gathered:
    """Keeps the newest of everything that belongs into a transcript; one slide, sentence or subtitle counts once.

    What comes most, a sentence after the last one and its subtitle, costs the same in the third hour as in the first;
    for all else the rows are made anew.
    """

    def __init__(self, title: str = "", language: str | None = None, targets: Sequence[str] = ()) -> None:
        self._title = title
        self._language = language
        self._targets = tuple(targets)
        self._events: dict[tuple[type, int, str], Published] = {}
        self._made: tuple[str, str] | None = None  # the languages of _rows; None: they are to be made
        self._rows: list[Row] = []
        self._places: dict[int, int] = {}  # of sentences, by id
        self._last: Sentence | None = None

    def translate_into(self, targets: Sequence[str]) -> None:
        """The talk is translated into these from now on; those that it was translated into before stay, behind them."""
        self._targets = tuple(dict.fromkeys((*targets, *self._targets)))
        self._made = None

    def receive(self, published: Published) -> bool:
        """Take in an event; whether the transcript changed."""
        key: tuple[type, int, str]
        match published.event:
            case Slide(id=id) as slide:
                key, published = (Slide, id, ""), replace(published, event=replace(slide, picture=None))
            case Sentence(id=id):
                key = (Sentence, id, "")
            case Subtitle(sentence_id=id, target=target, final=True):
                key = (Subtitle, id, target)
            case _:
                return False
        earlier = self._events.get(key)
        if earlier is not None and earlier.event == published.event:
            return False
        self._events[key] = published
        if not self._grown(published.event, new=earlier is None):
            self._made = None
        return True

    @property
    def transcript(self) -> Transcript:
        """All of it, without words that are no sentence yet."""
        return transcript_of(self._events.values(), self._title, self._language, self._targets)

    @property
    def languages(self) -> tuple[str, tuple[str, ...]]:
        """The language of the talk, and those that it is translated into."""
        if self._language is not None and self._targets:
            return self._language, self._targets
        transcript = self.transcript
        return transcript.language, transcript.targets

    def rows(self, target: str) -> tuple[Row, ...]:
        """The transcript's rows in a target language."""
        if self._made is None or self._made[1] != target:
            transcript = self.transcript
            self._rows = list(rows_of(transcript, target))
            self._places = {row.id: place for place, row in enumerate(self._rows) if isinstance(row, Line)}
            self._last = transcript.passages[-1].sentence if transcript.passages else None
            self._made = transcript.language, target
        return tuple(self._rows)

    def _grown(self, event: object, *, new: bool) -> bool:
        """Whether the event had its place in the rows that there are."""
        if self._made is None:
            return False
        language, target = self._made
        if isinstance(event, Subtitle) and event.final and event.target in self._targets:
            place = self._places.get(event.sentence_id)
            if event.target == target and event.target != language and place is not None:
                sentence = self._events[Sentence, event.sentence_id, ""].event
                assert isinstance(sentence, Sentence)
                self._rows[place] = line_of(sentence, event)
            return event.target != target or (place is not None and event.target != language)
        last = self._last
        if not isinstance(event, Sentence) or not new or last is None or not isinstance(self._rows[-1], Line):
            return False
        if event.language != language or event.slide_id != last.slide_id:
            return False
        if (event.start_s, event.id) <= (last.start_s, last.id) or (Subtitle, event.id, target) in self._events:
            return False
        self._places[event.id] = len(self._rows)
        self._rows.append(line_of(event, None))
        self._last = event
        return True
