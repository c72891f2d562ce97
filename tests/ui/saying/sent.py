"""The codes and texts that the engine can send, found in its code."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ENGINE = Path(__file__).parents[3] / "translator"
SENDERS = {"SurtitleError", "SetupError", "InputError", "StorageError", "Cancelled", "Notice"}
COMMAND_LINE = {
    *("bench.py", "events.py", "models/conversion.py", "speech/measuring.py", "screen/choice.py", "export/formats.py"),
    *("audio/media.py", "audio/media_file.py"),
}
"""Modules whose errors only a command can bring about, beside those of the command line itself."""
COMMANDS_ALONE = {
    "no-target",  # the app names one
    "no-session",  # the app lists them
    "no-pair",  # the app offers whole names
    "unknown-device",  # the app offers those that there are
    "unknown-language",
    "unknown-translation-model",
}


@dataclass(frozen=True, slots=True)
class Sent:
    """A code, and a text with some value in each of its places; "" where the text is made elsewhere."""

    code: str
    text: str


def sent() -> Iterator[Sent]:
    """All that is written out in the engine's code."""
    for path in sorted(ENGINE.rglob("*.py")):
        name = path.relative_to(ENGINE).as_posix()
        if name not in COMMAND_LINE and not name.startswith("cli/"):
            yield from sent_by(path.read_text("utf-8"))


def sent_by(code: str) -> Iterator[Sent]:
    """What a module sends."""
    for call in ast.walk(ast.parse(code)):
        if not (isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in SENDERS):
            continue
        named = {keyword.arg: keyword.value for keyword in call.keywords}
        given = [named.get(name) for name in ("code", "text", "remedy")] if named else list(call.args)
        if not given or not (isinstance(given[0], ast.Constant) and given[0].value not in COMMANDS_ALONE):
            continue
        yield Sent(given[0].value, "")
        for text in given[1:]:
            if isinstance(text, ast.Constant | ast.JoinedStr):
                yield Sent(given[0].value, filled(text))


def filled(text: ast.Constant | ast.JoinedStr) -> str:
    """A text with a value in each of its places."""
    parts = text.values if isinstance(text, ast.JoinedStr) else [text]
    return "".join(str(part.value) if isinstance(part, ast.Constant) else "9" for part in parts)
