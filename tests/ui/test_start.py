"""The start window: its own picture of the slides, and where its parts lie."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from translator.doctor import Finding
from translator.errors import SetupError
from translator.journal.sessions import SessionInfo
from translator.screen.capture import Area
from ui.amiss import Amiss
from ui.choice import Choice
from ui.interface import INTERFACES, speak
from ui.machine import Inventory
from ui.remembered import AUTO, Chosen
from ui.start import StartWindow

MISSING = tuple(
    Finding(part=f"Part {number}", there=False, text="It is not there.", remedy="Get it. " * 20) for number in range(3)
)
BROKEN_OFF = SessionInfo(
    name="talk",
    folder=Path("talk"),
    title="talk",
    started=datetime(2026, 11, 24, 9, 15, tzinfo=UTC),
    duration_s=600.0,
    sentences=40,
    ended=False,
)
RED = np.full((360, 640, 3), (255, 0, 0), np.uint8)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


def test_what_refuses_is_said_until_it_works_again_itself(qtbot: QtBot) -> None:
    window = StartWindow(Chosen())
    qtbot.addWidget(window)
    microphone, screen = SetupError("microphone-gone", "No sound.", ""), SetupError("window-gone", "No window.", "")
    window.show_refusal(microphone)
    window.show_refusal(screen)
    assert [one.text for one in window.problems] == ["No window.", "No sound."]
    window.take_back(screen)
    window.choose_deck(Path("talk.pdf"))
    assert [one.text for one in window.problems] == ["No sound."]
    window.take_back(microphone)
    assert window.problems == ()


def test_what_kept_a_talk_from_beginning_is_taken_back_where_the_rehearsal_finds_it_working(qtbot: QtBot) -> None:
    window = StartWindow(Chosen())
    qtbot.addWidget(window)
    in_rehearsal, in_talk = (SetupError("microphone-gone", "No sound.", "Connect it.") for _ in range(2))
    window.show_refusal(in_rehearsal)
    window.show_refusal(in_talk)
    window.take_back(in_rehearsal)
    assert window.problems == ()


def test_a_microphone_that_comes_is_found_though_the_slides_have_gone_meanwhile(qtbot: QtBot) -> None:
    window = StartWindow(Chosen(microphone="Lapel", slides="window:Impress"))
    qtbot.addWidget(window)
    before = Inventory(microphones=("Webcam",), monitors=(Area(0, 0, 1920, 1080),), windows=("Impress",))
    window.show_inventory(before)
    assert window.awaited == {"microphone"}
    assert not window.lacks_less(replace(before, windows=()))
    assert window.lacks_less(replace(before, microphones=("Webcam", "Lapel"), windows=()))


def red_share(qtbot: QtBot, chosen: Chosen) -> float:
    """How much of the preview shows a red screen."""
    screen = QApplication.primaryScreen().geometry()
    window = StartWindow(chosen)
    qtbot.addWidget(window)
    window.show_inventory(
        Inventory(monitors=(Area(0, 0, screen.width(), screen.height()),), windows=("Impress",), pairs=("en-pt",))
    )
    window.show()
    window.move(0, 0)
    window.resize(window.minimumSizeHint())
    qtbot.waitExposed(window)
    window.show_picture(RED)
    drawn = window.preview.grab().toImage()
    seen = [
        drawn.pixelColor(x, y).red() > 200 and drawn.pixelColor(x, y).green() < 50
        for x in range(0, drawn.width(), 4)
        for y in range(0, drawn.height(), 4)
    ]
    return sum(seen) / len(seen)


def test_the_preview_leaves_out_the_window_it_is_in(qtbot: QtBot) -> None:
    whole = red_share(qtbot, Chosen(slides="window:Impress"))
    assert whole > 0.5
    assert red_share(qtbot, Chosen(slides="monitor:1")) < 0.75 * whole


def test_nothing_moves_under_the_pointer_as_the_machine_is_looked_at(qtbot: QtBot) -> None:
    window = StartWindow(Chosen())
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)

    def places() -> dict[QWidget, QRect]:
        """Of what a person clicks at from the first."""
        parts = [*window.findChildren(Choice), window.by_microphone, window.by_system, window.keep_sound, window.start]
        QApplication.processEvents()
        return {part: QRect(part.mapTo(window, QPoint(0, 0)), part.size()) for part in parts}

    def stay() -> bool:
        """But for the frame of the start button, which is wider while it has the focus."""
        return all(abs(place.top() - before[part].top()) <= 2 for part, place in places().items()) and all(
            place.left() == before[part].left() for part, place in places().items()
        )

    before = places()
    inventory = Inventory(monitors=(Area(0, 0, 1280, 720),), pairs=("en-pt",))
    window.show_inventory(inventory)
    assert stay()
    window.show_level(-20.0, 0.1)
    window.show_picture(RED)
    assert stay()
    for missing in (MISSING[:1], MISSING, ()):
        window.show_inventory(replace(inventory, missing=missing))
        assert stay()
    window.show_inventory(replace(inventory, pairs=()))
    assert stay()
    window.recovered.show_sessions([BROKEN_OFF, BROKEN_OFF])
    assert stay()


@pytest.mark.parametrize("system_sound", [False, True])
def test_what_was_chosen_last_time_stays_chosen_until_it_is_found(qtbot: QtBot, system_sound: bool) -> None:
    chosen = Chosen(
        system_sound=system_sound,
        microphone="USB",
        slides="window:Impress",
        model="small",
        translation="nllb-600m",
        keep_sound=True,
    )
    window = StartWindow(chosen)
    qtbot.addWidget(window)
    assert window.chosen == chosen
    window.target.setCurrentIndex(window.target.findData("de"))
    assert window.chosen == replace(chosen, target="de")
    window.show_inventory(
        Inventory(
            microphones=("USB",),
            monitors=(Area(0, 0, 1280, 720),),
            windows=("Impress",),
            models=("base", "small"),
            polyglots=("nllb-600m",),
        )
    )
    assert window.chosen == replace(chosen, target="de")
    assert window.by_system.isChecked() is system_sound
    assert window.microphone.isEnabled() is not system_sound


@pytest.mark.parametrize("source", ["de", AUTO])
@pytest.mark.parametrize("language", INTERFACES)
def test_that_recognition_itself_translates_is_read_as_a_whole_with_what_to_do(
    qtbot: QtBot, qapp: QApplication, language: str, source: str
) -> None:
    speak(qapp, language)
    try:
        window = StartWindow(Chosen(source=source, target="pt"))
        qtbot.addWidget(window)
        window.show_inventory(Inventory(models=("base",), monitors=(Area(0, 0, 1280, 720),), pairs=("en-pt",)))
        window.show()
        window.resize(880, 800)
        qtbot.waitExposed(window)
        amiss = window.findChild(Amiss)
        assert amiss is not None
        QApplication.processEvents()
        shown = [one for one in amiss.findChildren(QLabel) if one.text()]
        assert [one.text() for one in shown] == [window.problems[0].text, window.problems[0].remedy]
        assert amiss.verticalScrollBar().maximum() == 0
        assert window.start.isEnabled()
        assert window.get_model.isVisible() is (source != AUTO)  # one of a pair is got for a language that is chosen
        assert not window.look_again.isVisible()  # a model that is got is seen by itself
        window.show_inventory(Inventory(models=("base",), pairs=("en-pt",), missing=MISSING[:1]))
        assert window.look_again.isVisible()
    finally:
        speak(qapp, "en")
