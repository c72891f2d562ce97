"""The texts of the windows that are translated, found in their code."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

UI = Path(__file__).parents[2] / "ui"
TRANSLATED = {"translate": 1, "marked": 1, "counted": 2}
"""Functions of ui.interface, and which argument is the text; the first is its context."""


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """A text in its context; `counted` has a form for every kind of number."""

    context: str
    source: str
    counted: bool = False


def texts_in(code: str) -> Iterator[Text]:
    """The texts of a module that are translated. Raises ValueError for one that is not written out."""
    for call in ast.walk(ast.parse(code)):
        if not (isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in TRANSLATED):
            continue
        context, source = call.args[0], call.args[TRANSLATED[call.func.id]]
        if not (isinstance(context, ast.Constant) and isinstance(context.value, str)):
            raise ValueError(f"line {call.lineno}: the context is not written out")
        if isinstance(source, ast.Constant) and isinstance(source.value, str):
            yield Text(context.value, source.value, counted=call.func.id == "counted")
        elif call.func.id != "translate":  # which translates marked texts, too
            raise ValueError(f"line {call.lineno}: the text is not written out")


def all_texts(folder: Path = UI) -> set[Text]:
    """The texts of all windows."""
    return {text for path in sorted(folder.rglob("*.py")) for text in texts_in(path.read_text("utf-8"))}
