"""What a session is made of: its sources, its models, and how they are to work."""

from __future__ import annotations

from dataclasses import dataclass

from translator.audio import AudioSource
from translator.clock import Clock
from translator.flow import Notice
from translator.screen import ScreenSource
from translator.slides import SlideReader
from translator.slides.deck import Deck
from translator.speech.stream import SpeechStream
from translator.translation.reading import Reading
from translator.translation.terms.glossary import Glossaries
from translator.translation.translating import OpenTranslator, TranslateSound


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """What a session is made of. `screen` and `reader` are None where no slides are read."""

    clock: Clock
    audio: AudioSource
    speech: SpeechStream
    open_translator: OpenTranslator
    targets: tuple[str, ...]
    glossaries: Glossaries | None = None
    """Where translators' terms are from, in the variants that are wanted at the beginning."""
    screen: ScreenSource | None = None
    reader: SlideReader | None = None
    deck: Deck | None = None
    """The slides that will be shown, where they are known beforehand."""
    english: bool = False
    """Recognition knows no other language."""
    translate_sound: TranslateSound | None = None
    """What gives subtitles in English where no model translates from what is spoken."""
    reading: Reading = Reading.STABLE
    """Whether subtitles come whole, or grow."""
    given_here: bool = False
    """A talk whose sound and pictures are waited for where they fail; the session does not end for it."""
    full_speed: bool = False
    """A replay that waits for the engine instead of dropping what it cannot take."""
    notices: tuple[Notice, ...] = ()
    """What was chosen while the parts were loaded, said when the session begins."""
