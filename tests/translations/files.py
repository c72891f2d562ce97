"""Qt's translation files (.ts): read, and written with every text that the windows have."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from collections.abc import Iterable, Mapping
from itertools import groupby
from pathlib import Path

from tests.translations.extraction import Text

FOLDER = Path(__file__).parents[2] / "resources" / "translations"
FORMS = {"ar": 6, "ja": 1, "zh": 1}
"""How many forms a counted text has; two in the other languages."""


def file_of(language: str, ending: str = "ts") -> Path:
    """The file of a language."""
    return FOLDER / f"surtitle_{language}.{ending}"


def read(path: Path) -> dict[Text, tuple[str, ...]]:
    """The translation of each text, in as many forms as it has; empty where it is unfinished or no longer used."""
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            counted = message.get("numerus") == "yes"
            forms = [one.text or "" for one in translation.iter("numerusform")] if counted else [translation.text or ""]
            text = Text(context.findtext("name", ""), message.findtext("source", ""), counted=counted)
            found[text] = ("",) * len(forms) if translation.get("type") else tuple(forms)
    return found


def write(path: Path, language: str, texts: Iterable[Text], known: Mapping[Text, tuple[str, ...]]) -> list[Text]:
    """Write these texts with their known translations, and give those that have none."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    missing = []
    for name, messages in groupby(sorted(texts), key=lambda text: text.context):
        context = ElementTree.SubElement(root, "context")
        ElementTree.SubElement(context, "name").text = name
        for text in messages:
            forms = known.get(text, ("",) * (FORMS.get(language, 2) if text.counted else 1))
            message = ElementTree.SubElement(context, "message", {"numerus": "yes"} if text.counted else {})
            ElementTree.SubElement(message, "source").text = text.source
            translation = ElementTree.SubElement(message, "translation")
            if not all(forms):
                translation.set("type", "unfinished")
                missing.append(text)
            if text.counted:
                for form in forms:
                    ElementTree.SubElement(translation, "numerusform").text = form
            else:
                translation.text = forms[0]
    ElementTree.indent(root, " " * 4)
    body = ElementTree.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")
    return missing
