"""Formulas in a text: comparisons, sums, powers, Greek letters. Models lose their signs, or say others. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

_FIGURE = r"\d+(?:[.,]\d+)*"
_SCRIPTS = "²³¹\u2070-\u209c"
"""Small figures and signs above and below the line."""
_GREEK = "[µα-ωΑ-Ω]"
_APART = rf"(?![^\W\d_{_SCRIPTS}])"
"""No letter follows."""
_NAME = rf"(?:[A-Za-z]{{2}}(?=[{_SCRIPTS}_^])|[A-Za-z]|{_GREEK}){_APART}"
"""What may stand for a quantity; other letters in a row are words."""
_END = rf"(?:[{_SCRIPTS}']|_\w+|\^(?:-?\w+|\([^()\s]+\)))*+"
"""Indices and powers; never given back, or the ways to part a row of underscores would double with each of them."""
_OPERAND = rf"[-+\u2212√∂∇]?(?:\w+\([^()\s]{{1,20}}\)|{_FIGURE}(?:[A-Za-z]{{2}}{_APART}|{_NAME})?|{_NAME}){_END}"
_SIGN = r"(?<![-=<>!|~])(?:[<>=!:]=|==|[=<>±×÷\u2200-\u22ff])(?![=<>])"
_JOINT = rf"(?:{_SIGN}|[-+*/·^])"
_EQUATION = (
    rf"(?:(?<![^\W_]){_OPERAND}(?:\s?[-+*/·^]\s?{_OPERAND})*\s?)?{_SIGN}\s?{_OPERAND}(?:\s?{_JOINT}\s?{_OPERAND})*"
)
_WITHIN = rf"[0-9A-Za-zµα-ωΑ-Ω{_SCRIPTS}]"
_SCRIPTED = rf"(?<!{_WITHIN})(?![{_SCRIPTS}])(?={_WITHIN}*[{_SCRIPTS}])(?!{_WITHIN}*[a-z]{{4}}){_WITHIN}+"
"""Powers, indices, compounds and units, but no footnote's figure behind a word."""
_GREEK_LETTER = rf"(?<!\w)(?:{_FIGURE}\s?)?[A-Za-z]?{_GREEK}[A-Za-z\d]{{0,2}}(?:/\w+)?(?!\w)"
_UNSPACED = r"(?<!\S)(?:[\w^()+*/-]*[=≈≤≥^∑∫√×÷±∂∇]|[\w^()+*/-]+[<>])[\w^()+*/=-]*\w(?!\w)"

_IN_GREEK = re.compile(f"{_EQUATION}|{_SCRIPTED}|{_UNSPACED}")
_FORMULA = re.compile(f"{_IN_GREEK.pattern}|{_GREEK_LETTER}")


def formulas_in(text: str, language: str) -> Iterator[tuple[int, int]]:
    """Where formulas begin and end in a text in a language."""
    return (found.span() for found in (_IN_GREEK if language == "el" else _FORMULA).finditer(text))


def is_kept(formula: str, output: str) -> bool:
    """Whether a translation has a formula, with the decimal marks of its language, and spaces as it puts them."""
    parts = re.split(r"(\s+|(?<=\d)[.,](?=\d)|[-\u2212]|[µμ])", formula)
    alike = {"-": "[-\u2212–]", "\u2212": "[-\u2212–]", "µ": "[µμ]", "μ": "[µμ]", ".": "[.,]", ",": "[.,]"}
    body = r"\s*".join(alike.get(part) or re.escape(part) for part in parts if part.strip())
    letters = rf"A-Za-zµα-ωΑ-Ω{_SCRIPTS}_"  # no others: Japanese and Chinese go on without a space, Korean endings too
    within = letters if formula.isalnum() and formula[0].isalpha() else rf"\d{letters}"  # a unit may follow its figure
    before = rf"(?<![{within}])" if formula[0].isalnum() else ""
    after = rf"(?![\d{letters}])" if formula[-1].isalnum() else ""
    return re.search(before + body + after, output, re.IGNORECASE) is not None
