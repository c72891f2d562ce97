"""The language of the interface: which one it is, and every text of a window in it, by Qt's translation files."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cmp_to_key, lru_cache
from importlib.resources import files
from typing import TypeVar
from unicodedata import bidirectional

import langcodes
from PySide6.QtCore import QCollator, QCoreApplication, QDateTime, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

T = TypeVar("T")

ENGLISH = "en"
"""The language in which the texts are written."""
_FIGURE = re.compile(r"(\d+\.\d)( [GM]B)?")
_SPOKEN = "surtitle-interface"  # the app's property: the code of its language, and the name of its translators


@dataclass(frozen=True, slots=True, kw_only=True)
class Interface:
    """A language of the interface: its code and own name, the locale of its numbers, Qt's name for it, its fonts.

    `fonts` come before the desktop's own, which may draw the letters of Chinese and Japanese as the other has them.
    """

    code: str
    own_name: str
    locale: str
    qt: str
    fonts: tuple[str, ...] = ()


INTERFACES = {
    interface.code: interface
    for interface in (
        Interface(code=ENGLISH, own_name="English", locale="en_GB", qt="en"),
        Interface(code="de", own_name="Deutsch", locale="de_DE", qt="de"),
        Interface(code="fr", own_name="Français", locale="fr_FR", qt="fr"),
        Interface(code="es", own_name="Español", locale="es_ES", qt="es"),
        Interface(code="pt", own_name="Português", locale="pt_BR", qt="pt_BR"),
        Interface(
            code="ja",
            own_name="日本語",
            locale="ja_JP",
            qt="ja",
            fonts=("Noto Sans CJK JP", "Noto Sans JP", "Yu Gothic UI", "Hiragino Sans"),
        ),
        Interface(
            code="zh",
            own_name="简体中文",
            locale="zh_CN",
            qt="zh_CN",
            fonts=("Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei UI", "PingFang SC"),
        ),
        Interface(
            code="ar",
            own_name="العربية",
            locale="ar_AE",  # with the digits of our clocks
            qt="ar",
        ),
    )
}


def interface_for(wanted: str | None, desktop: Sequence[str]) -> str:
    """The code of the wanted language, else of the first of the desktop's (tags such as "pt-BR") that there is."""
    if wanted in INTERFACES:
        return str(wanted)
    for tag in desktop:
        code, *parts = tag.replace("_", "-").split("-")
        traditional = code == "zh" and not {"Hant", "TW", "HK", "MO"}.isdisjoint(parts)
        if code in INTERFACES and not traditional:
            return code
    return ENGLISH


def speak(app: QApplication, code: str) -> str:
    """Give the app this language, its direction and its fonts; windows that are made from now on have it.

    Returns the language that is spoken: English where the translation is not installed.
    """
    for earlier in app.findChildren(QTranslator, _SPOKEN):
        app.removeTranslator(earlier)
        earlier.deleteLater()
    chosen = INTERFACES[code]
    folders = [(f"qtbase_{chosen.qt}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))]
    if code != ENGLISH:
        folders.append((f"surtitle_{code}", str(files("resources") / "translations")))
    for name, folder in folders:
        translator = QTranslator(app)
        translator.setObjectName(_SPOKEN)
        if translator.load(name, folder):
            app.installTranslator(translator)
        elif name.startswith("surtitle"):
            return speak(app, ENGLISH)
    app.setProperty(_SPOKEN, code)
    app.setLayoutDirection(QLocale(chosen.locale).textDirection())
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setFamilies([*chosen.fonts, *font.families()])
    app.setFont(font)
    return code


def spoken() -> str:
    """The code of the language that the app has now."""
    app = QCoreApplication.instance()
    return str((app and app.property(_SPOKEN)) or ENGLISH)


def is_mirrored() -> bool:
    """Whether the interface is written from right to left."""
    return QLocale(INTERFACES[spoken()].locale).textDirection() is Qt.LayoutDirection.RightToLeft


def translate(context: str, text: str) -> str:
    """A text of a window in the language of the interface; `context` is where it is seen."""
    return QCoreApplication.translate(context, text)


def counted(context: str, one: str, many: str, count: int) -> str:
    """A text about so many things, for which it has %n: the English for one, and for any other number."""
    if spoken() == ENGLISH:
        return (one if count == 1 else many).replace("%n", str(count))
    return QCoreApplication.translate(context, many, "", count)


def marked(context: str, text: str) -> str:
    """The text itself, which is translated where it is shown."""
    return text


def to_the_right(text: str) -> str:
    """A text that runs to the right in every interface: numbers and signs, such as 1920 × 1080, files and folders."""
    return f"\u2066{text}\u2069" if is_mirrored() else text


def begun(text: str) -> str:
    """A line that may begin with what runs to the right: as a whole it runs as the interface does."""
    return f"\u200f{text}" if is_mirrored() else text


def isolated(text: str) -> str:
    """A text of any language, such as the title of a talk: what is beside it, and its own full stop, stay in place."""
    both = is_mirrored() or any(bidirectional(letter) in ("R", "AL") for letter in text)
    return f"\u2068{text}\u2069" if both else text


def decimal(value: float) -> str:
    """A number with one decimal, as it is written in the language."""
    return QLocale(INTERFACES[spoken()].locale).toString(value, "f", 1)


def figure(said: str) -> str:
    """What the engine wrote as it is written in the language, where it is a figure with one decimal ("1.4 GB")."""
    parts = _FIGURE.fullmatch(said)
    return said if parts is None else f"{decimal(float(parts[1]))}{parts[2] or ''}"


def day_and_time(when: datetime) -> str:
    """A moment at this place, such as 24 November 2026, 09:15."""
    local = when.astimezone()
    there = QDateTime(local.year, local.month, local.day, local.hour, local.minute, local.second)
    return QLocale(INTERFACES[spoken()].locale).toString(there, translate("Date", "d MMMM yyyy, HH:mm"))


@lru_cache(maxsize=4096)
def language_in(interface: str, code: str) -> str:
    """What a language is called in another."""
    return langcodes.Language.get(code).display_name(interface)


def in_order(named: Iterable[tuple[str, T]]) -> list[tuple[str, T]]:
    """Names, each with what it names, in the order of the language's dictionaries."""
    key = cmp_to_key(QCollator(QLocale(INTERFACES[spoken()].locale)).compare)
    return sorted(named, key=lambda one: key(one[0]))
