"""Runs the app as a program: once a person, until its last window or a signal closes it."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QApplication

from translator.cli.console import say_error
from translator.errors import InputError
from translator.models.store import data_folder
from translator.screen.window import PROGRAM
from translator.signals import ENDING, handled
from ui import design
from ui.app import TICK_MS, App
from ui.bridge import share_turns
from ui.interface import interface_for, speak
from ui.machine import ThisMachine
from ui.misplaced import Misplaced
from ui.motion import Motion
from ui.remembered import load, remembered_file
from ui.single import Single, name_for

RENEWED = 64
"""Left with this code, the app is opened again."""


def run_app() -> int:
    """Open the app, and give its exit code when it was closed; where it is open already, show that one."""
    signalled: list[int] = []
    with handled(lambda number, _frame: signalled.append(number), *ENDING):
        application = QApplication.instance() or QApplication(sys.argv[:1])
        assert isinstance(application, QApplication)
        share_turns()
        application.setApplicationName(PROGRAM)
        application.setDesktopFileName("surtitle")
        application.setQuitOnLastWindowClosed(False)
        Motion(application)
        try:
            folder = data_folder()
        except InputError as error:
            say_error(error)
            _dress(application)  # who started it from a menu does not see what is printed
            if not Misplaced(error, lambda: signalled).ask():
                return 128 + signalled[0] if signalled else error.exit_code
            del os.environ["SURTITLE_DATA"]
            folder = data_folder()
        single = Single(name_for(folder))
        if not single.is_first():
            return 0
        while (code := _run(application, single, signalled)) == RENEWED:
            pass
        single.close()
    return 128 + signalled[0] if signalled else code


def _run(application: QApplication, single: Single, signalled: Sequence[int]) -> int:
    """Open the app in the language that is wanted, and give its exit code; RENEWED where another is wanted now."""
    _dress(application)
    app = App(ThisMachine(), file=remembered_file(), exports=Path.home() / "Surtitle")
    app.quit.connect(application.quit)
    app.renewed.connect(lambda: application.exit(RENEWED))
    single.asked.connect(app.show)
    app.open()
    listening = QTimer(app)  # Python's handlers run between two events; an error raised there would be lost in Qt
    listening.timeout.connect(lambda: app.leave() if signalled else None)
    listening.start(TICK_MS)
    code = application.exec()
    app.close()
    return code


def _dress(application: QApplication) -> None:
    """Have windows in the language that is wanted, and in the desktop's look."""
    speak(application, interface_for(load(remembered_file())[0].interface, QLocale.system().uiLanguages()))
    design.dress(application)
