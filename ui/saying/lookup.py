"""Says what the engine says in the language of the interface, and what to do in its windows in place of a command. The
engine's own English stays where it is not known.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from translator.errors import SurtitleError
from translator.flow import Notice
from translator.translation.languages import LANGUAGES
from ui.interface import ENGLISH, figure, language_in, spoken, translate
from ui.saying.files import FILES
from ui.saying.models import MODELS
from ui.saying.offers import OFFER, OFFERS
from ui.saying.sound import SOUND

STAGE = "stage-failed"
"""Stands for the codes of all stages: "hear-failed"."""
ANY = "any"
"""What may come with every code."""
_LANGUAGE_CODES = {language.name: language.code for language in LANGUAGES}


@dataclass(frozen=True, slots=True)
class Pattern:
    """A text with names for its values, as the windows say it, and what finds these in the engine's words.

    That is compiled when it is first asked for: all at once, at the first notice, held the windows for three frames.
    """

    text: str
    expression: str

    def values(self, said: str) -> Mapping[str, str] | None:
        """The values in what was said, by name; None where another text was."""
        match = re.fullmatch(self.expression, said, re.DOTALL)
        return None if match is None else match.groupdict()


def in_words(code: str, said: str) -> str:
    """What the engine said with this code ("": not known), in the language of the interface."""
    return _translated(code, said)


def error_in_words(error: SurtitleError | Notice) -> tuple[str, str]:
    """The text of an error or a notice and its remedy, in the language of the interface."""
    return in_words(error.code, error.text), in_words(error.code, error.remedy)


def has_code(code: str) -> bool:
    """Whether what comes with this code is translated."""
    return len(_patterns_of(code)) > len(_patterns()[ANY])


def is_known(code: str, said: str) -> bool:
    """Whether this very text is."""
    return any(pattern.values(said) is not None for pattern in _patterns_of(code))


def _translated(code: str, said: str) -> str:
    for pattern in _patterns_of(code):
        values = pattern.values(said)
        if values is not None:
            own = {name: _value(code, value, said) for name, value in values.items()}
            return translate("Engine", pattern.text).format(**own, **_controls())
    about, colon, rest = said.partition(": ")  # such as the language whose translation it is about
    return f"{about}{colon}{_translated(code, rest)}" if rest else said


def _value(code: str, value: str, said: str) -> str:
    """A value as it is said: names of languages, another text of the engine, a figure, or what it is everywhere."""
    names = value.split(", ")
    if spoken() != ENGLISH and names[0] in _LANGUAGE_CODES:
        known = ((name, _LANGUAGE_CODES.get(name)) for name in names)
        return ", ".join(name if code is None else language_in(spoken(), code) for name, code in known)
    return _translated(code, value) if len(value) < len(said) and is_known(code, value) else figure(value)


def _controls() -> Mapping[str, str]:
    """What is named in a text in place of a command: a control of a window, as it is called there."""
    return {
        "models": translate("StartWindow", "Models"),
        "measure": translate("Models", "Measure this machine"),
        "import_folder": translate("Models", "Import a folder…"),
    }


def _patterns_of(code: str) -> Sequence[Pattern]:
    known = _patterns()
    if not code:
        return [pattern for one, patterns in known.items() if one != OFFER for pattern in patterns]
    if code not in known and code.endswith("-failed"):
        code = STAGE
    return [*known.get(code, ()), *known[ANY]]


@lru_cache(maxsize=1)
def _patterns() -> Mapping[str, Sequence[Pattern]]:
    """By code, those with the most words of their own first."""
    found: dict[str, list[Pattern]] = {}
    known = (*SOUND, *MODELS, *FILES, *OFFERS)
    for codes, text, *own in sorted(known, key=lambda one: -len(re.sub(r"{\w+}", "", one[1]))):
        parts = re.split(r"{(\w+)}", text)
        expression = "".join(f"(?P<{part}>.+?)" if number % 2 else re.escape(part) for number, part in enumerate(parts))
        for code in codes.split():
            found.setdefault(code, []).append(Pattern(own[0] if own else text, expression))
    return found
