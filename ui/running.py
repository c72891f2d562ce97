"""Runs the app as a program: once a person, until its last window or a signal closes it."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from translator.models.store import data_folder
from translator.signals import ENDING, handled
from ui import design
from ui.app import TICK_MS, App
from ui.machine import ThisMachine
from ui.remembered import remembered_file
from ui.single import Single, name_for


def run_app() -> int:
    """Open the app, and give its exit code when it was closed; where it is open already, show that one."""
    signalled: list[int] = []
    with handled(lambda number, _frame: signalled.append(number), *ENDING):
        application = QApplication.instance() or QApplication(sys.argv[:1])
        assert isinstance(application, QApplication)
        application.setApplicationName("surtitle")
        application.setDesktopFileName("surtitle")
        application.setQuitOnLastWindowClosed(False)
        single = Single(name_for(data_folder()))
        if not single.is_first():
            return 0
        design.dress(application)
        app = App(ThisMachine(), file=remembered_file(), exports=Path.home() / "Surtitle")
        app.quit.connect(application.quit)
        single.asked.connect(app.show)
        app.open()
        listening = QTimer(app)  # Python's handlers run between two events; an error raised there would be lost in Qt
        listening.timeout.connect(lambda: app.leave() if signalled else None)
        listening.start(TICK_MS)
        code = application.exec()
        single.close()
        app.close()
    return 128 + signalled[0] if signalled else code
