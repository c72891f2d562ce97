"""The stage that interprets: aligns what was said with what was shown, and hands both on to every target."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from translator.alignment.mentions import Mentions
from translator.alignment.timeline import Timeline
from translator.channel import Channel, Closed
from translator.correction.corrections import Corrections
from translator.flow import Edit, Event, Hypothesis, Samples, Sentence, Slide, Step, Utterance, Wish, Word
from translator.screen.changes import Change
from translator.scripts import is_unspaced
from translator.slides.terms import Terms
from translator.speech.stream import SpeechStream
from translator.translation.reading import Reading
from translator.translation.slides import TranslatedSlides

Item = Hypothesis | Utterance | Change | Slide | Wish
"""What the stages before hand on: hypotheses, sentences as their words, slide changes, and slides as they were read;
and what a person wants corrected."""


class Interpreting:
    """Publishes hypotheses as they come, and sentences with their slide and the block that they talk about.

    Sentences, with their sound, and slides go on to `translate`, which publishes their translations.

    Owns the timeline, the mentions and the corrections, and tells `expect` the terms that these bring. One thread
    runs it.
    """

    def __init__(
        self,
        heard: Channel[Item],
        publish: Callable[[Event], None],
        *,
        speech: SpeechStream,
        translate: Callable[[Sentence | Slide, Samples | None], None],
        slides: TranslatedSlides,
        expect: Callable[[Terms], None],
        reading: Reading,
    ) -> None:
        self._heard = heard
        self._publish = publish
        self._speech = speech
        self._translate = translate
        self._slides = slides
        self._expect = expect
        self._reading = reading
        self._unfinished: tuple[Word, ...] = ()  # committed, but of no sentence yet
        self._mentions = Mentions()
        self._corrections = Corrections()
        self._waiting: list[Slide] = []  # for the language to be known

    def run(self) -> None:
        """Interpret until the channel is closed."""
        timeline, readings, sentences = Timeline(), dict[int, int](), 0
        while True:
            try:
                item = self._heard.get()
            except Closed:
                return
            if isinstance(item, Hypothesis):
                self._publish(item)
                self._unfinished += item.committed
                if self._reading is Reading.FAST:
                    self._growing(sentences + 1, item)
                while self._waiting and self._speech.language.first is not None:
                    slide = self._waiting.pop(0)
                    if readings[slide.id] == slide.revision:
                        self._slide(slide)
            elif isinstance(item, Change):
                timeline.show(item.slide_id, item.shown_s)
            elif isinstance(item, Slide):
                readings[item.id] = readings.get(item.id, 0) + 1
                self._slide(replace(item, revision=readings[item.id]))
            elif isinstance(item, Edit | Step):
                self._amend(item)
            else:
                sentences += 1
                self._sentence(sentences, item, timeline)

    def _slide(self, slide: Slide) -> None:
        """Hand a slide on to every target; while the language is unknown, publish it as read, and wait."""
        language = self._speech.language.first
        if language is None:
            self._waiting.append(slide)
            self._slides.show(slide, {})
        else:
            self._translate(replace(slide, language=language), None)
        for mention in self._mentions.show(slide):
            self._publish(mention)

    def _growing(self, number: int, said: Hypothesis) -> None:
        """Hand on what is heard so far of the sentence that will have this number."""
        words, tentative = self._unfinished, said.tentative.strip()
        gap = "" if is_unspaced(tentative[:1]) else " "
        text = f"{''.join(word.text for word in words)}{gap}{tentative}".strip()
        if not text:
            return
        growing = Sentence(
            id=number,
            revision=1,
            final=False,
            start_s=words[0].start_s if words else 0.0,
            end_s=words[-1].end_s if words else 0.0,
            text=text,
            language=said.language or self._speech.language.first or "en",
            words=words,
        )
        self._translate(growing, None)

    def _sentence(self, number: int, said: Utterance, timeline: Timeline) -> None:
        self._unfinished = self._unfinished[len(said.words) :]
        start_s, end_s = said.words[0].start_s, said.words[-1].end_s
        heard = Sentence(
            id=number,
            revision=1,
            final=True,
            start_s=start_s,
            end_s=end_s,
            text="".join(word.text for word in said.words).strip(),
            language=said.language or "en",
            words=said.words,
            slide_id=timeline.slide_of(start_s, end_s),
        )
        sentence = self._corrections.hear(heard)
        self._publish(sentence)
        mention = self._mentions.mention(sentence)
        if mention is not None:
            self._publish(mention)
        self._translate(sentence, said.sound)

    def _amend(self, wish: Wish) -> None:
        events = self._corrections.amend(wish)
        self._expect(self._corrections.terms)
        for event in events:
            self._publish(event)
            if isinstance(event, Sentence):
                self._translate(event, None)
