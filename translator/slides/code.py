"""Lines of a slide that are code or a formula, known by their signs. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from translator.flow import Role, TextBlock

ALONE, AMONG_CODE = 2, 1
"""Kinds of sign that make a line code by itself, and beside a line of code."""

_ADDRESS = re.compile(r"(?:https?:)?//\S+|www\.\S+|\S+@\S+")
_WORDS = (
    r"async|case|catch|class|const|def|elif|else|except|export|fn|for|from|func|function|if|import|int|let|match|new|"
    r"package|private|public|return|static|struct|switch|try|using|val|var|void|while|with"
)
_SIGNS = (
    re.compile(r"[A-Za-z_][\w.]*\((?!s\))"),  # a call
    re.compile(r"[a-z_]\w*\.[a-z_]\w*\("),  # of a method
    re.compile(r"[\w\])]\s*(?:[-+*/|:]?=(?![=>])|<-)\s*[\w\"'\[({-]"),  # an assignment
    re.compile(r"==|!=|<=|>=|&&|\|\||=>|->|::|\+\+|\*\*"),
    re.compile(r"[;{(\[]$|^[})\]]"),  # it goes on, or ends here
    re.compile(r"\b[A-Za-z0-9]+_\w+"),  # snake_case
    re.compile(r"\w\[[^\]\s]+\]"),  # an index
    re.compile(rf"^(?:{_WORDS})\b.*[:;{{)]$|^(?:from\s+[\w.]+\s+)?import\s+[\w.{{*]+|^return\b|^#include\b"),
    re.compile(r"^(?:SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE TABLE)\b"),
    re.compile(r"^(?:break|continue|do|done|else|end|esac|fi|finally|pass|return|then|try)\b[:;{]?$"),
    re.compile(r"</?[a-z][^<>]*>|^//|/\*|\*/"),
    re.compile(r"[\"'][^\"']*[\"']\s*[,:)\]]"),  # a quoted value
)
_RECORD = re.compile(r"\w\s?\{\s*(?:[A-Za-z_]\w*\s*[:,][^{}]*)?\}")
"""Prose has sets and gaps to fill in written so, with other signs in them: it tells something beside code only."""
_PROMPT = re.compile(r"^(?:\$|>>>|PS>|C:\\>|In \[\d+\]:)\s*\S")


def with_code(blocks: Sequence[TextBlock]) -> tuple[TextBlock, ...]:
    """The blocks of a slide, those that are code or a formula in this role; a title stays one."""
    code = are_code([block.text for block in blocks])
    return tuple(
        replace(block, role=Role.CODE) if found and block.role is not Role.TITLE else block
        for block, found in zip(blocks, code, strict=True)
    )


def are_code(texts: Sequence[str]) -> list[bool]:
    """Which of the texts of neighbouring lines are code: those with two kinds of sign, and with one beside such."""
    code = [_signs(text) >= ALONE for text in texts]
    for places in (range(len(texts)), reversed(range(len(texts)))):
        for place in places:
            beside = any(code[max(0, place - 1) : place + 2])
            code[place] = code[place] or (beside and _may_be_code(texts[place]))
    return code


def is_parted(parts: Sequence[str]) -> bool:
    """Whether texts side by side are one line of code with wide gaps: together they say more than each alone."""
    whole = " ".join(parts)
    if any(_open(part) for part in parts) and not _open(whole):
        return _may_be_code(whole)
    return _signs(whole) >= max(ALONE, 1 + max(map(_signs, parts)))


def _may_be_code(text: str) -> bool:
    """Whether a text is code where something else tells so, too: code beside it, or a bracket that it closes."""
    return _signs(text) >= AMONG_CODE or _RECORD.search(text) is not None


def _open(text: str) -> int:
    """How many brackets are opened in a text and not closed."""
    return sum(text.count(sign) for sign in "([{") - sum(text.count(sign) for sign in ")]}")


def _signs(text: str) -> int:
    """How many kinds of sign of code there are in a text."""
    text = " ".join(text.split())
    if _PROMPT.match(text):
        return ALONE
    text = _ADDRESS.sub("", text)
    return sum(sign.search(text) is not None for sign in _SIGNS)
