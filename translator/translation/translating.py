"""The stage that translates: one for each target, so that none waits for another."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import replace
from functools import partial
from itertools import accumulate

from translator.channel import NEVER_FULL, Channel, Closed
from translator.errors import SurtitleError
from translator.flow import Event, Samples, Sentence, Severity, Slide, Subtitle
from translator.reports import Reports, as_known
from translator.translation import Translator, translate_towards
from translator.translation.opening import FAILURES, Translators
from translator.translation.opening import OpenTranslator as OpenTranslator
from translator.translation.opening import Say as Say
from translator.translation.reading import Growing
from translator.translation.slide_text import shouted_lines, slide_lines, slide_texts
from translator.translation.slides import TranslatedSlides
from translator.translation.terms.glossary import Glossary
from translator.translation.terms.usage import Usage

TranslateSound = Callable[[Samples, str], str]
"""What is said in a sound in a language, in English, as Whisper translates."""
Settle = Callable[[Usage, Sequence[str], Sequence[str], bool], list[str]]
"""Gives translations the terms of the talk: from the texts, their translations, and whether there is haste."""
FILL_S = 10.0
"""After the end of a talk, what was said before a target came is translated for so long at most."""
PIECE_CHARS = 100
"""So much of a slide of before is translated at once."""
SLOW_S = 0.2
"""Seconds a text: a model that takes longer is asked for nothing more than has to be, so that subtitles come in time.
"""


class Translating:
    """Publishes sentences and slides in one target language, in the order in which they were put.

    Owns the translators into that language. One thread runs it, on which they are opened and used.

    `name` begins the texts of its errors, where there are several targets. `made` are subtitles that were published
    before, each with the text of its sentence. `earlier` is what was said and shown before, the newest last: it is
    translated while nothing newer waits, in small pieces with rests between them, and after the end for FILL_S at most.
    `translate_sound` translates speech itself into English, where no model translates the language that is spoken.
    """

    def __init__(
        self,
        target: str,
        publish: Callable[[Event], None],
        slides: TranslatedSlides,
        *,
        open_translator: OpenTranslator,
        reports: Reports,
        name: str = "",
        made: Iterable[tuple[str, Subtitle]] = (),
        earlier: Iterable[Sentence | Slide] = (),
        translate_sound: TranslateSound | None = None,
        now: Callable[[], float] = time.monotonic,
        stopwatch: Callable[[], float] = time.perf_counter,
    ) -> None:
        self.target = target
        self._publish = publish
        self._slides = slides
        self._reports = reports
        self._name = name
        self._translate_sound = translate_sound
        self._queued: Channel[tuple[Sentence | Slide | Glossary, Samples | None]] = Channel(NEVER_FULL)
        self._opened = threading.Event()
        self._refusal: SurtitleError | None = None  # set before _opened, read after it
        self._translators = Translators(
            target, open_translator, reports=reports, translates_sound=translate_sound is not None, now=now
        )
        self._stopwatch = stopwatch
        self._usages: dict[str, Usage] = {}  # by source
        self._up: Slide | None = None  # the slide that was put last
        self._growing = Growing()  # the sentence that is not whole yet
        self._made = {(subtitle.sentence_id, text): subtitle for text, subtitle in made}
        self._earlier = list(earlier)
        self._filled: list[str] = []  # of the slide that is the newest of them, the lines that are translated
        self._now = now
        self._broken: dict[str, set[str]] = {}  # by source, the codes under which failures were said

    def put(self, item: Sentence | Slide, sound: Samples | None = None) -> None:
        """Take a sentence, with its sound where it is at hand, or a slide whose language is known.

        Any thread; raises Closed.
        """
        self._queued.put((item, sound))

    def keep_to(self, glossary: Glossary) -> None:
        """Use the terms of this glossary for all that is put from now on. Where they differ from the terms before, the
        slide that was put last is translated again. Any thread; raises Closed.
        """
        self._queued.put((glossary, None))

    def close(self) -> None:
        """No more is put; what was is still translated."""
        self._queued.close()

    def abandon(self) -> None:
        """Give up what is not translated yet."""
        self._queued.close()
        self._queued.take_all()
        self._earlier.clear()

    def wait_until_open(self) -> None:
        """Wait until the thread has opened what is known to be needed. Raises SurtitleError where it could not."""
        self._opened.wait()
        if self._refusal is not None:
            raise self._refusal

    def run(self, source: str | None) -> None:
        """Open the translator of a source language that is known beforehand; translate until closed."""
        try:
            if source is not None and source != self.target:
                self._translators.prepare(source)
        except SurtitleError as error:
            self._refusal = error
            return
        finally:
            self._opened.set()
        try:
            self._translate_all()
        finally:
            self._translators.clear()
            self._usages.clear()

    def _translate_all(self) -> None:
        rest_s = 0.0
        while True:
            try:
                item, sound = self._queued.get(rest_s if self._earlier else None)
            except TimeoutError:
                rest_s = self._fill()
                continue
            except Closed:
                break
            if isinstance(item, Glossary):
                changed = self._translators.keep_to(item)
                if self._up is not None and _language_of(self._up) in changed:
                    self._slide(self._up)
            elif isinstance(item, Sentence):
                if item.final:
                    self._sentence(item, sound)
                elif not len(self._queued):  # else something newer waits
                    self._grow(item)
            else:
                self._up = item
                self._slide(item)
        until_s = self._now() + FILL_S
        while self._earlier and self._now() < until_s:
            self._fill()

    def _fill(self) -> float:
        """Translate a sentence, or a piece of a slide, of before this began; gives how long that took (s)."""
        began_s = self._stopwatch()
        with contextlib.suppress(IndexError):  # it was given up just now
            item = self._earlier[-1]
            if isinstance(item, Slide) and not self._fill_slide(item):
                return self._stopwatch() - began_s
            self._earlier.pop()
            if (
                isinstance(item, Sentence)
                and (translated := self._translation([item.text], item.language, _settle_sentence)) is not None
            ):
                self._show(item, translated[0])
        return self._stopwatch() - began_s

    def _fill_slide(self, slide: Slide) -> bool:
        """Translate the next piece of a slide, so that what is said meanwhile waits for no more than that; gives
        whether it was the last, which shows the slide.
        """
        lines = slide_lines(slide)
        piece = _piece(lines[len(self._filled) :])
        overtaken = self._slides.overtaken(slide)
        translated = None if overtaken else self._translated_lines(slide, piece)
        self._filled += translated or ()
        if translated is not None and len(self._filled) < len(lines):
            return False
        if not overtaken:
            self._show_slide(slide, None if translated is None else self._filled)
        self._filled = []
        return True

    def _grow(self, sentence: Sentence) -> None:
        """Publish what is steady of a sentence that is not whole yet, where there is more of it than before."""
        before = self._growing
        shown = before.shown_of(sentence.text)
        translated = self._translation([sentence.text], sentence.language, _settle_growing, shown=shown)
        if translated is None:
            return  # that is shown with the whole sentence
        self._growing = before.after(translated[0], sentence.text)
        if self._growing.shown != before.shown:
            self._publish(Subtitle(sentence_id=sentence.id, target=self.target, text=self._growing.shown, final=False))

    def _sentence(self, sentence: Sentence, sound: Samples | None) -> None:
        shown = ""
        if sentence.revision == 1:
            shown, self._growing = self._growing.shown_of(sentence.text), Growing()
        translated = self._translation([sentence.text], sentence.language, _settle_sentence, sound, shown=shown)
        made = self._made.get((sentence.id, sentence.text)) if translated is None else None
        if made is not None:  # a correction was taken back
            self._publish(replace(made, revision=sentence.revision))
            return
        if translated is None and sentence.revision > 1:
            return  # the subtitle of the earlier text tells more than none
        self._show(sentence, None if translated is None else translated[0])

    def _show(self, sentence: Sentence, translated: str | None) -> None:
        """Publish the subtitle of a sentence, its text where it is not translated."""
        subtitle = Subtitle(
            sentence_id=sentence.id,
            target=self.target,
            text=sentence.text if translated is None else translated,
            final=True,
            untranslated=translated is None,
            revision=sentence.revision,
        )
        self._made[sentence.id, sentence.text] = subtitle
        self._publish(subtitle)

    def _slide(self, slide: Slide) -> None:
        """Translate a slide, unless it was read anew."""
        if not self._slides.overtaken(slide):
            self._show_slide(slide, self._translated_lines(slide, slide_lines(slide)))

    def _translated_lines(self, slide: Slide, lines: Sequence[str]) -> list[str] | None:
        """Some of a slide's lines, translated; None where that fails."""
        return self._translation(lines, _language_of(slide), partial(_settle_slide, shouted_lines(slide)))

    def _show_slide(self, slide: Slide, translated: Sequence[str] | None) -> None:
        """Publish a slide with its lines translated (None: they are not)."""
        self._slides.show(slide, {} if translated is None else {self.target: slide_texts(slide, translated)})

    def _translation(
        self, texts: Sequence[str], source: str, settle: Settle, sound: Samples | None = None, *, shown: str = ""
    ) -> list[str] | None:
        """The texts in the target language, with terms as in all of the talk, or what is said in their sound where no
        model translates them; None where that fails, which is said once until it works again. A single one is biased to
        what is `shown` of it.
        """
        if source == self.target:
            return list(texts)
        opened = self._translators.find(source)
        try:
            if self._translate_sound is not None and opened.by_sound and sound is not None:
                english = self._translate_sound(sound, source)
                translated = [english] if opened.translator is None else opened.translator.translate([english])
            elif opened.translator is not None and not opened.by_sound:
                began_s = self._stopwatch()
                if shown:
                    translated = [translate_towards(opened.translator, text, shown) for text in texts]
                else:
                    translated = opened.translator.translate(texts)
                haste = self._stopwatch() - began_s > SLOW_S * len(texts)
                translated = self._with_terms(source, opened.translator, settle, texts, translated, haste)
            else:
                return None
        except Exception as failed:  # noqa: BLE001 - the source is shown, marked
            opened.failures += 1
            if opened.failures >= FAILURES:
                self._usages.pop(source, None)  # what is opened anew needs the memory
            error = as_known(failed, "translation-failed")
            text = f"{self._name}: {error.text}" if self._name else error.text
            said = SurtitleError(error.code, text, error.remedy)
            self._reports.say(said, error.code, Severity.ERROR, about=self._translators.direction(source))
            self._broken.setdefault(source, set()).add(error.code)
            return None
        opened.failures = 0
        for code in self._broken.pop(source, ()):
            self._reports.mended(code, about=self._translators.direction(source))
        return translated

    def _with_terms(
        self,
        source: str,
        translator: Translator,
        settle: Settle,
        texts: Sequence[str],
        translated: list[str],
        haste: bool,
    ) -> list[str]:
        """The translations with terms as in all of the talk; as they are where the translator fails at a term."""
        try:
            return settle(self._usage(source, translator), texts, translated, haste)
        except Exception:  # noqa: BLE001 - a translator that is broken fails at the next text, too, and that is said
            return translated

    def _usage(self, source: str, translator: Translator) -> Usage:
        """How terms are translated from a source so far; begun anew with a translator that is another: one that was
        opened anew, or has other terms of a glossary.
        """
        usage = self._usages.get(source)
        if usage is None or usage.translator is not translator:
            usage = self._usages[source] = Usage(translator)
        return usage


def wait_until_all_open(targets: Iterable[Translating], reports: Reports) -> None:
    """Wait for every target. Raises the SurtitleError of the last that could not open; the others are said."""
    refusals: list[SurtitleError] = []
    for target in targets:
        try:
            target.wait_until_open()
        except SurtitleError as error:
            refusals.append(error)
    for refusal in refusals[:-1]:
        reports.say(refusal, refusal.code, Severity.ERROR, about=refusal.text)
    if refusals:
        raise refusals[-1]


def _language_of(slide: Slide) -> str:
    return slide.language or "en"


def _piece(lines: Sequence[str]) -> Sequence[str]:
    """The first of the lines, which take no longer than a sentence."""
    ends = list(accumulate(map(len, lines)))
    return lines[: max(1, sum(end <= PIECE_CHARS for end in ends))]


def _settle_sentence(usage: Usage, texts: Sequence[str], made: Sequence[str], haste: bool) -> list[str]:
    return [usage.sentence(text, one, haste=haste) for text, one in zip(texts, made, strict=True)]


def _settle_growing(usage: Usage, texts: Sequence[str], made: Sequence[str], haste: bool) -> list[str]:
    return [usage.sentence(text, one, whole=False, haste=haste) for text, one in zip(texts, made, strict=True)]


def _settle_slide(
    shouted: Container[str], usage: Usage, texts: Sequence[str], made: Sequence[str], haste: bool
) -> list[str]:
    return usage.slide(texts, made, shouted=shouted, haste=haste)
