"""From which languages the models here translate, told before a talk whose language is to be found. Pure."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from translator.flow import Notice, Severity
from translator.translation.languages import LANGUAGES, find_language

Translates = Callable[[str, str], bool]
"""Whether models here translate from one language into another, by their codes."""
HEARD = tuple(dict.fromkeys(find_language(one.whisper).code for one in LANGUAGES if one.whisper is not None))
"""Every language that recognition tells from the others, by code."""
MOST_NAMES = 8
"""More languages than these are not named one by one."""


def covered(
    targets: Sequence[str], translates: Translates, *, by_sound: bool, heard: Sequence[str] = HEARD
) -> tuple[Notice, ...]:
    """What is told of these targets (codes), those alike together; nothing of one into which all is translated.

    `heard` are the languages in which the talk may be; `by_sound` whether recognition translates them into English.
    """
    alike: dict[tuple[tuple[str, ...], bool], list[str]] = {}
    for target in targets:
        others = [source for source in heard if source != target]
        sources = tuple(source for source in others if translates(source, target))
        if len(sources) < len(others):
            sounds = by_sound and (target == "en" or translates("en", target))
            alike.setdefault((sources, sounds), []).append(target)
    return tuple(_told(into, sources, sounds) for (sources, sounds), into in alike.items())


def _told(targets: Sequence[str], sources: Sequence[str], sounds: bool) -> Notice:
    """What is told of targets that have these sources; `sounds` where recognition does the rest."""
    return Notice(
        severity=Severity.INFO if sources or sounds else Severity.WARNING,
        code="languages-covered",
        text=_text(_names(targets), _names(sources), sounds),
        remedy="For more, before the talk: surtitle models get firefox:FROM-TO, with the codes of the talk's language "
        "and the subtitles' in place of FROM and TO.",
    )


def _text(into: str, sources: str, sounds: bool) -> str:
    translated = (
        f"Installed models translate into {into} from {sources}."
        if sources
        else f"No installed model translates into {into} yet."
    )
    if sounds:
        return f"{translated} From any other language recognition does it itself, roughly, and without the slides."
    return f"{translated} What is said in any other language stays as it is."


def _names(codes: Sequence[str]) -> str:
    names = sorted(find_language(code).name for code in codes)
    return ", ".join([*names[:MOST_NAMES], *(["…"] if len(names) > MOST_NAMES else [])])
