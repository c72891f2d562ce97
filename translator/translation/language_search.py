"""Finding a language while its name is typed."""

from __future__ import annotations

import difflib
from collections.abc import Container, Mapping, Sequence

from translator.errors import InputError
from translator.translation.languages import LANGUAGES, find_language, names_of, plain, tag_of

_NEAREST = 5
"""So many are named where nothing has the letters that were typed."""
_KNOWN = {one.code: sum(map(bool, (one.whisper, one.m2m100, one.nllb, one.madlad))) for one in LANGUAGES}
"""How many families know a language: the more, the likelier it is meant."""


def search(typed: str, called: Mapping[str, Sequence[str]], recent: Sequence[str] = ()) -> tuple[str, ...]:
    """Codes of the languages that may be meant, the likeliest first; all of them for nothing typed.

    `called` has the codes, and tags of variants, that there are to be found, each with what it is called besides its
    names in the table. First is the one that `find_language` takes it for, or the variant that is named, then those
    with a name that begins so, with a word that does, with these letters anywhere; where there is none of these, those
    with the nearest names. Among equals, those of `recent` are first, then those that most models know, then the order
    of `called`.
    """
    wanted = plain(typed)
    if not wanted:
        return tuple(called)
    names = {code: [plain(name) for name in (*own, *names_of(code))] for code, own in called.items()}
    exact = _exact(typed, called)
    places = {code: 0 if code == exact else _place(wanted, of_it) for code, of_it in names.items()}
    found = [code for code, place in places.items() if place is not None]
    if found:
        return tuple(sorted(found, key=lambda code: (places[code], code not in recent, -_KNOWN.get(code, 0))))
    by_name = {name: code for code, of_it in names.items() for name in of_it}
    near = difflib.get_close_matches(wanted, by_name, n=_NEAREST, cutoff=0.6)
    return tuple(dict.fromkeys(by_name[name] for name in near))


def _exact(typed: str, called: Container[str]) -> str | None:
    """The variant or the language that is named."""
    tag = tag_of(typed)
    if tag in called:
        return tag
    try:
        return find_language(typed).code
    except InputError:
        return None


def _place(wanted: str, names: Sequence[str]) -> int | None:
    """How well a language with these names suits, 0 the best; None: not at all."""
    if wanted in names:
        return 0
    if any(name.startswith(wanted) for name in names):
        return 1
    if any(word.startswith(wanted) for name in names for word in name.replace("-", " ").replace("(", " ").split()):
        return 2
    return 3 if any(wanted in name for name in names) else None
