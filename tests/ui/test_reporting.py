"""What the app tells on the control window: information goes by itself, what asks for something stays."""

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from translator.flow import Notice, Severity
from ui.control import ControlWindow
from ui.notices import Notices
from ui.reporting import Reporting
from ui.status import State, lasting_s

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

BACK = Notice(severity=Severity.INFO, code="sound-back", text="The microphone is back.")
LAG = Notice(severity=Severity.WARNING, code="lag", text="Recognition is 9 s behind.", remedy="Close other programs.")
GONE = Notice(severity=Severity.ERROR, code="gone", text="The model is gone.", remedy="Get it again.")
LONG_S = lasting_s(BACK) or 0.0


@pytest.fixture
def control(qtbot: QtBot) -> ControlWindow:
    window = ControlWindow()
    qtbot.addWidget(window)
    window.show_state(State.ENDED)
    window.show()
    return window


def texts(notices: Notices) -> list[str]:
    return [one.text() for one in notices.findChildren(QLabel) if one.text()]


def test_information_goes_once_it_could_be_read_and_all_else_stays(control: ControlWindow) -> None:
    reporting = Reporting(control)
    for notice in (BACK, LAG, GONE):
        reporting.tell(notice)
    reporting.pass_time(LONG_S - 0.1)
    assert BACK.text in texts(control.notices)
    reporting.pass_time(0.2)
    assert texts(control.notices) == [GONE.text, GONE.remedy, LAG.text, LAG.remedy]
    reporting.pass_time(3600.0)
    assert reporting.status.notices == (LAG, GONE)


def test_what_nobody_can_see_or_what_is_told_anew_is_not_gone(control: ControlWindow) -> None:
    reporting = Reporting(control)
    reporting.tell(BACK)
    control.hide()
    reporting.pass_time(LONG_S)
    assert reporting.status.notices == (BACK,)
    control.show()
    reporting.pass_time(LONG_S - 0.1)
    reporting.tell(BACK)
    reporting.pass_time(LONG_S - 0.1)
    assert reporting.status.notices == (BACK,)


def test_what_a_person_is_at_stays(control: ControlWindow, qtbot: QtBot) -> None:
    reporting = Reporting(control)
    reporting.tell(BACK)
    control.activateWindow()
    qtbot.waitUntil(control.isActiveWindow)
    dismiss = control.notices.findChild(QToolButton)
    assert dismiss is not None
    dismiss.setFocus()
    qtbot.waitUntil(lambda: control.notices.in_use)
    reporting.pass_time(LONG_S)
    assert reporting.status.notices == (BACK,)
    control.export.setFocus()
    reporting.pass_time(LONG_S)
    assert reporting.status.notices == ()


def test_what_is_gone_is_read_again_where_a_button_is_pressed(control: ControlWindow) -> None:
    reporting = Reporting(control)
    assert not control.notices.again.isVisible()
    reporting.tell(BACK)
    reporting.pass_time(LONG_S)
    assert not control.notices.isVisible()
    assert control.notices.again.isVisible()
    control.notices.again.click()
    assert texts(control.notices) == [BACK.text]
    control.notices.again.click()
    assert not control.notices.isVisible()
    control.notices.again.click()
    reporting.begin()
    reporting.show()
    assert not control.notices.isVisible()
    assert not control.notices.again.isVisible()


def test_a_screen_reader_is_told_of_each_once_and_of_errors_at_once(qtbot: QtBot) -> None:
    told: list[QAccessibleEvent] = []
    notices = Notices(announce=told.append)
    qtbot.addWidget(notices.again)
    qtbot.addWidget(notices)
    notices.show_notices((BACK,))
    notices.show_notices((BACK, GONE))
    notices.show_notices((GONE,), (BACK,))
    notices.again.click()
    said = [(one.message(), one.politeness()) for one in told if isinstance(one, QAccessibleAnnouncementEvent)]
    polite, assertive = QAccessible.AnnouncementPoliteness.Polite, QAccessible.AnnouncementPoliteness.Assertive
    assert said == [(BACK.text, polite), (f"{GONE.text} {GONE.remedy}", assertive)]
