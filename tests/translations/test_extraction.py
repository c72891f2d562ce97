"""Which texts are found, and which are left out by mistake."""

import ast
from collections.abc import Iterator

import pytest

from tests.translations.extraction import UI, Text, texts_in

SHOWN = {
    **dict.fromkeys(("QPushButton", "QLabel", "QCheckBox", "label", "Card", "Choice", "_toggle", "_scrolled"), 0),
    **dict.fromkeys(("setText", "setToolTip", "setAccessibleName", "setAccessibleDescription", "setWindowTitle"), 0),
    **dict.fromkeys(("setPlaceholderText", "setInformativeText", "addButton", "say", "_say", "clear"), 0),
    **dict.fromkeys(("Option", "QFileDialog", "drawText", "draw_line"), 1),
}
"""What shows a text, and which argument that is."""
NAMES = {"Surtitle"}
"""They are the same in every language."""


def shown(code: str) -> Iterator[ast.expr]:
    """What a module shows."""
    for call in ast.walk(ast.parse(code)):
        if isinstance(call, ast.Call):
            name = getattr(call.func, "id", getattr(call.func, "attr", ""))
            if name in SHOWN:
                yield from call.args[SHOWN[name] :]
            if name == "Problem":
                yield from (one.value for one in call.keywords if one.arg in ("text", "remedy"))


def bare(expression: ast.expr) -> Iterator[str]:
    """Words in an expression that no function of the translation was given."""
    match expression:
        case ast.Constant(value=str(text)):
            if any(character.isalpha() for character in text) and text not in NAMES:
                yield text
        case ast.IfExp(body=body, orelse=other):
            yield from [*bare(body), *bare(other)]
        case ast.BoolOp(values=parts) | ast.JoinedStr(values=parts):
            for part in parts:
                yield from bare(part)
        case ast.BinOp(left=left, right=right):
            yield from [*bare(left), *bare(right)]
        case ast.FormattedValue(value=value):
            yield from bare(value)


KINDS = {"title", "heading", "section", "quiet", "heard", "key", "warning", "error"}
"""Names of a label's look."""


def test_no_window_shows_a_text_that_is_not_translated() -> None:
    icons = {path.stem for path in (UI.parent / "resources" / "icons").glob("*.svg")}
    left_out = {
        (path.name, text)
        for path in UI.rglob("*.py")
        for expression in shown(path.read_text("utf-8"))
        for text in bare(expression)
        if text not in KINDS | icons
    }
    assert left_out == set()


@pytest.mark.parametrize(
    "code", ['label("Words")', 'box.setText("Words" if x else f(y))', 'label(f"{n} words")', 'Problem(text="Words")']
)
def test_a_text_that_is_left_out_is_noticed(code: str) -> None:
    assert [text for expression in shown(code) for text in bare(expression)]


def test_texts_are_found_in_their_context() -> None:
    code = """
translate("Start", "Go " "on")
NAMES = {"a": marked("Table", "A name")}
counted("Saving", "%n file", "%n files", count)
translate("Table", NAMES["a"])
"""
    assert set(texts_in(code)) == {
        Text("Start", "Go on"),
        Text("Table", "A name"),
        Text("Saving", "%n files", counted=True),
    }


@pytest.mark.parametrize("code", ["marked('Table', name)", "translate(context, 'Words')", "counted('A', 'b', many, 1)"])
def test_a_text_that_is_not_written_out_is_a_mistake(code: str) -> None:
    with pytest.raises(ValueError, match="written out"):
        list(texts_in(code))
