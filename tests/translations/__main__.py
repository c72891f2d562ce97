"""Brings the translation files up to date: python -m tests.translations.

Every text of the windows is put into resources/translations/*.ts, which are translated by hand (in Qt Linguist, say)
and compiled by this command to the *.qm that the app loads. Qt's own lupdate does not see counted texts in Python.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.translations.extraction import all_texts
from tests.translations.files import file_of, read, write
from ui.interface import ENGLISH, INTERFACES


def main() -> int:
    """Update and compile the files; 1 where a translation is missing, which is named."""
    texts, missing = all_texts(), 0
    for language in INTERFACES:
        if language == ENGLISH:
            continue
        path = file_of(language)
        for text in write(path, language, texts, read(path) if path.exists() else {}):
            missing += 1
            print(f"{path.name}: {text.context}: {text.source}")
        release = Path(sys.executable).with_name("pyside6-lrelease")
        subprocess.run([release, "-silent", path, "-qm", file_of(language, "qm")], check=True)
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
