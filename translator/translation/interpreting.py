"""The stage that interprets: aligns what was said with what was shown, and translates both."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from translator.alignment.timeline import Timeline
from translator.channel import Channel, Closed
from translator.errors import SurtitleError
from translator.flow import Event, Hypothesis, Notice, Sentence, Severity, Slide, Subtitle, Utterance
from translator.reports import Reports
from translator.screen.changes import Change
from translator.speech.stream import SpeechStream
from translator.translation import Translator

Say = Callable[[Notice], None]
OpenTranslator = Callable[[str, str, Say], Translator]
"""Opens a translator from a source into a target language, and says which it chose; raises SurtitleError."""

Item = Hypothesis | Utterance | Change | Slide
"""What the stages before hand on: hypotheses, sentences as their words, slide changes, and slides as they were read."""


class Interpreting:
    """Publishes hypotheses as they come, sentences on their slides with subtitles, and slides with translations.

    Owns the timeline and the translators. One thread opens, runs and closes it.
    """

    def __init__(
        self,
        heard: Channel[Item],
        publish: Callable[[Event], None],
        *,
        speech: SpeechStream,
        open_translator: OpenTranslator,
        targets: Sequence[str],
        reports: Reports,
    ) -> None:
        self._heard = heard
        self._publish = publish
        self._speech = speech
        self._open = open_translator
        self._targets = targets
        self._reports = reports
        self._translators: dict[tuple[str, str], Translator | None] = {}  # None where there is no model
        self._broken: dict[tuple[str, str], str] = {}  # the code under which a failure was said

    def open(self) -> None:
        """Open the translators that are known to be needed, on the thread that uses them: Firefox's engine may not
        change threads. Raises SurtitleError.
        """
        language = self._speech.language.first
        if language is not None:
            for target in self._targets:
                if target != language:
                    self._translators[language, target] = self._open(language, target, self._reports.tell)

    def run(self) -> None:
        """Interpret until the channel is closed."""
        timeline, revisions, sentences, waiting = Timeline(), dict[int, int](), 0, list[Slide]()
        while True:
            try:
                item = self._heard.get()
            except Closed:
                return
            if isinstance(item, Hypothesis):
                self._publish(item)
                while waiting and self._speech.language.first is not None:
                    slide = waiting.pop(0)
                    if revisions[slide.id] == slide.revision:
                        revisions[slide.id] += 1
                        self._slide(replace(slide, revision=revisions[slide.id]), waiting)
            elif isinstance(item, Change):
                timeline.show(item.slide_id, item.shown_s)
            elif isinstance(item, Slide):
                revisions[item.id] = revisions.get(item.id, 0) + 1
                self._slide(replace(item, revision=revisions[item.id]), waiting)
            else:
                sentences += 1
                self._sentence(sentences, item, timeline)

    def close(self) -> None:
        """Let go of the translators, on the same thread."""
        self._translators.clear()

    def _slide(self, slide: Slide, waiting: list[Slide]) -> None:
        """Publish a slide with its translations; while the language is unknown, as read, and later once more."""
        language = self._speech.language.first
        if language is None:
            waiting.append(slide)
            self._publish(slide)
        else:
            self._publish(self._translated(slide, language))

    def _translated(self, slide: Slide, language: str) -> Slide:
        """The slide with its blocks in every target language; without those that fail."""
        texts = [block.text for block in slide.blocks]
        translations = {}
        for target in self._targets:
            translated = self._translation(texts, language, target)
            if translated is not None:
                translations[target] = tuple(translated)
        return replace(slide, language=language, translations=translations)

    def _sentence(self, number: int, said: Utterance, timeline: Timeline) -> None:
        words, language = said.words, said.language or "en"
        start_s, end_s = words[0].start_s, words[-1].end_s
        text = "".join(word.text for word in words).strip()
        self._publish(
            Sentence(
                id=number,
                revision=1,
                final=True,
                start_s=start_s,
                end_s=end_s,
                text=text,
                language=language,
                words=words,
                slide_id=timeline.slide_of(start_s, end_s),
            )
        )
        for target in self._targets:
            translated = self._translation([text], language, target)
            self._publish(
                Subtitle(
                    sentence_id=number,
                    target=target,
                    text=text if translated is None else translated[0],
                    final=True,
                    untranslated=translated is None,
                )
            )

    def _translation(self, texts: Sequence[str], source: str, target: str) -> list[str] | None:
        """The texts in the target language; None where that fails, which is said once until it works again."""
        if source == target:
            return list(texts)
        translator = self._translator(source, target)
        if translator is None:
            return None
        try:
            translated = translator.translate(texts)
        except Exception as error:  # noqa: BLE001 - the source is shown, marked
            self._reports.say(error, "translation-failed", Severity.ERROR)
            self._broken[source, target] = error.code if isinstance(error, SurtitleError) else "translation-failed"
            return None
        self._reports.mended(self._broken.pop((source, target), ""))
        return translated

    def _translator(self, source: str, target: str) -> Translator | None:
        """The translator for a pair; None, said and an exit code, when there is none."""
        if (source, target) not in self._translators:
            try:
                self._translators[source, target] = self._open(source, target, self._reports.tell)
            except SurtitleError as error:
                self._translators[source, target] = None
                self._reports.fail(error, error.code)
        return self._translators[source, target]
