"""What a person chose last time, kept in a file of the user's configuration folder. Knows no window."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

import platformdirs

from translator.atomic import write_whole
from translator.errors import InputError
from translator.translation.languages import find_language
from translator.translation.reading import Reading
from ui.interface import INTERFACES, translate
from ui.overlay.look import MAX_SIZE, MIN_OPACITY, MIN_SIZE, Content, Contrast, Edge, Lettering, OverlayLook, Place

VERSION = 1
RECENT = 6
"""So many languages are offered before the others."""
AUTO = "auto"
"""Among the languages of the talk and the models: whichever it is."""
NO_SLIDES = "none"
SYSTEM_SOUND = "system"
"""Among the sources of sound, beside the names of microphones and "" for the system's default."""
MONITOR = "monitor:"
WINDOW = "window:"
DEVICES = ("auto", "cpu", "cuda")


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """A talk as it was set up: language codes ("auto": find it), sound, slides, and the name of a Whisper model.

    `also` is a second language of the subtitles, None without. `microphone` None is the system's default,
    `system_sound` hears what the machine plays instead. `slides` is "monitor:1", "window:TITLE" or "none". `model`
    "auto" is the best that keeps up, `translation` "auto" the best that is installed. `deck` and `glossary` are paths,
    None without. `keep_sound`: beside the session's journal. `reading` is how the subtitles come. `device` is what
    recognition runs on, one of DEVICES; `sessions` the folder in which talks are kept, None for that of this platform.
    `variants` are tags such as "pt-PT" of those languages of which glossaries have several.
    """

    source: str = "en"
    target: str = "pt"
    also: str | None = None
    system_sound: bool = False
    microphone: str | None = None
    slides: str = f"{MONITOR}1"
    model: str = "base"
    translation: str = "auto"
    deck: str | None = None
    glossary: str | None = None
    keep_sound: bool = False
    reading: Reading = Reading.STABLE
    device: str = DEVICES[0]
    sessions: str | None = None
    variants: tuple[str, ...] = ()

    def tagged(self, code: str) -> str:
        """The variant of a language that was chosen, as a BCP 47 tag; its code where none was."""
        return next((tag for tag in self.variants if find_language(tag).code == code), code)

    def offered(self, code: str, variants: Sequence[str]) -> str:
        """A language, or its variant where that was chosen and is one of the `variants` that make a difference."""
        tagged = self.tagged(code)
        return tagged if tagged in variants else code

    def in_languages(self, source: str, target: str, also: str, variants: Sequence[str]) -> Chosen:
        """The talk in these languages, or those of the `variants` that are offered; one that was chosen and is not
        offered now goes with its language. `also` is "" for none.
        """
        named = (source, target, also)
        codes = [find_language(one).code if one in variants else one for one in named]
        told_apart = [one for one in named if one in variants]
        unseen = [one for one in self.variants if one not in variants and find_language(one).code in named]
        return replace(self, source=codes[0], target=codes[1], also=codes[2] or None, variants=(*told_apart, *unseen))

    @property
    def sound(self) -> str:
        """What is heard, as one of the sources of sound."""
        return SYSTEM_SOUND if self.system_sound else self.microphone or ""

    def with_sound(self, sound: str) -> Chosen:
        """The talk with another source of sound."""
        system = sound == SYSTEM_SOUND
        return replace(self, system_sound=system, microphone=self.microphone if system else sound or None)

    @property
    def targets(self) -> tuple[str, ...]:
        """The languages of the subtitles, each once."""
        return tuple(dict.fromkeys(one for one in (self.target, self.also) if one is not None))


@dataclass(frozen=True, slots=True, kw_only=True)
class Remembered:
    """All that is kept: the talk, the display of the subtitles (None: the audience's), their look on each display, and
    on others.

    `formats` are those that transcripts were saved in, None where none was chosen; `interface` is the code of the
    windows' language, None for the desktop's; `recent` are the languages of the last talks, the newest first.
    """

    chosen: Chosen = field(default_factory=Chosen)
    display: str | None = None
    looks: Mapping[str, OverlayLook] = field(default_factory=dict)
    look: OverlayLook = field(default_factory=OverlayLook)
    formats: tuple[str, ...] | None = None
    interface: str | None = None
    recent: tuple[str, ...] = ()


def with_recent(remembered: Remembered) -> Remembered:
    """The same, with the languages of the talk as the newest of `recent`."""
    chosen = remembered.chosen
    languages = (one for one in (chosen.source, *chosen.targets, *remembered.recent) if one != AUTO)
    return replace(remembered, recent=tuple(dict.fromkeys(languages))[:RECENT])


def remembered_file() -> Path:
    """Where it is kept on this platform."""
    return platformdirs.user_config_path("surtitle", appauthor=False) / "app.json"


def to_text(remembered: Remembered) -> str:
    """The file's text."""
    value = {
        "version": VERSION,
        "talk": asdict(remembered.chosen),
        "display": remembered.display,
        "looks": {display: asdict(look) for display, look in remembered.looks.items()},
        "look": asdict(remembered.look),
        "formats": remembered.formats,
        "interface": remembered.interface,
        "recent": remembered.recent,
    }
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def from_text(text: str) -> Remembered:
    """What `to_text` wrote. Raises ValueError for anything else."""
    try:
        value = json.loads(text)
        if value["version"] != VERSION:
            raise ValueError(f"version {value['version']} is not {VERSION}")
        talk = value["talk"]
        microphone, display, formats = talk["microphone"], value["display"], value.get("formats")
        deck, glossary, sessions = talk.get("deck"), talk.get("glossary"), talk.get("sessions")
        return Remembered(
            chosen=Chosen(
                source=str(talk["source"]),
                target=str(talk["target"]),
                also=None if talk.get("also") is None else str(talk["also"]),
                system_sound=bool(talk["system_sound"]),
                microphone=None if microphone is None else str(microphone),
                slides=str(talk["slides"]),
                model=str(talk["model"]),
                translation=str(talk.get("translation", "auto")),
                deck=None if deck is None else str(deck),
                glossary=None if glossary is None else str(glossary),
                keep_sound=bool(talk.get("keep_sound", False)),
                reading=Reading(talk.get("reading", Reading.STABLE)),
                device=DEVICES[DEVICES.index(talk.get("device", DEVICES[0]))],
                sessions=None if sessions is None else str(sessions),
                variants=_variants(talk.get("variants", ())),
            ),
            display=None if display is None else str(display),
            looks={str(key): _look(look) for key, look in value["looks"].items()},
            look=_look(value["look"]) if "look" in value else OverlayLook(),
            formats=None if formats is None else tuple(map(str, formats)),
            interface=value.get("interface") if value.get("interface") in INTERFACES else None,
            recent=tuple(map(str, value.get("recent", ()))),
        )
    except (KeyError, TypeError, AttributeError, InputError) as error:
        raise ValueError(f"{error!r}") from error


def load(path: Path) -> tuple[Remembered, str]:
    """What is remembered, and what to tell where the file could not be used ("" otherwise)."""
    try:
        return from_text(path.read_text("utf-8")), ""
    except FileNotFoundError:
        return Remembered(), ""
    except (OSError, ValueError):
        amiss = translate("Remembered", "{file} cannot be used; Surtitle begins with its own choices.")
        return Remembered(), amiss.format(file=path)


def save(path: Path, remembered: Remembered) -> None:
    """Keep it. Raises StorageError."""
    write_whole(path, to_text(remembered).encode())


def _variants(tags: Sequence[object]) -> tuple[str, ...]:
    """Tags of languages. Raises InputError for others."""
    found = tuple(map(str, tags))
    for tag in found:
        find_language(tag)
    return found


def _look(value: Mapping[str, Any]) -> OverlayLook:
    place = value["place"]
    return OverlayLook(
        content=Content(value["content"]),
        contrast=Contrast(value["contrast"]),
        lettering=Lettering(value["lettering"]),
        size=min(MAX_SIZE, max(MIN_SIZE, float(value["size"]))),
        opacity=min(1.0, max(MIN_OPACITY, float(value["opacity"]))),
        edge=Edge(value.get("edge", Edge.NONE)),
        place=None if place is None else Place(float(place["left"]), float(place["bottom"]), float(place["width"])),
    )
