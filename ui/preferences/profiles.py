"""Profiles and styles: what suits an occasion, or eyes, set at once; each part can be changed afterwards.

Knows no window.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from ui.interface import marked
from ui.overlay.look import Content, Contrast, Edge, Lettering, OverlayLook
from ui.remembered import Remembered


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """An occasion: its name and what it sets, in English; where the sound comes from, and the look of the subtitles."""

    name: str
    does: str
    system_sound: bool
    look: OverlayLook


PROFILES = (
    Profile(
        name=marked("Preferences", "Lecture hall"),
        does=marked("Preferences", "Microphone; large letters, to be read from the last row"),
        system_sound=False,
        look=OverlayLook(size=1.4, opacity=0.9),
    ),
    Profile(
        name=marked("Preferences", "Meeting"),
        does=marked("Preferences", "What this computer plays; what is said and its translation, in small letters"),
        system_sound=True,
        look=OverlayLook(content=Content.BOTH, size=0.75),
    ),
    Profile(
        name=marked("Preferences", "Stream"),
        does=marked("Preferences", "Microphone; yellow letters on opaque black, to be read in a small picture"),
        system_sound=False,
        look=OverlayLook(contrast=Contrast.YELLOW_ON_BLACK, opacity=1.0),
    ),
)


STYLES: dict[str, OverlayLook] = {
    marked("Preferences", "Standard"): OverlayLook(),
    marked("Preferences", "Large"): OverlayLook(size=1.4, opacity=0.9),
    marked("Preferences", "High contrast"): OverlayLook(
        contrast=Contrast.YELLOW_ON_BLACK, size=1.2, opacity=1.0, edge=Edge.OUTLINE
    ),
    marked("Preferences", "Easy to read"): OverlayLook(
        contrast=Contrast.BLACK_ON_CREAM, lettering=Lettering.DYSLEXIA, size=1.2, opacity=1.0
    ),
}
"""Looks by name, in English: for eyes that see less, and for readers with dyslexia."""


def with_style(remembered: Remembered, style: OverlayLook) -> Remembered:
    """All subtitles in this style; what they say, and where, stays."""
    return with_look(remembered, replace(style, content=remembered.look.content))


def with_look(remembered: Remembered, look: OverlayLook) -> Remembered:
    """All subtitles in this look, each where it lies on its display."""
    looks = {display: replace(look, place=old.place) for display, old in remembered.looks.items()}
    return replace(remembered, look=replace(look, place=None), looks=looks)


def with_profile(remembered: Remembered, profile: Profile) -> Remembered:
    """All that the profile sets; letters, languages, models and slides stay."""
    chosen = replace(remembered.chosen, system_sound=profile.system_sound)
    look = replace(profile.look, lettering=remembered.look.lettering)
    return with_look(replace(remembered, chosen=chosen), look)
