"""The subtitles over another program's window: clicks and keys go through them, and they stay on top."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator

import pytest
from PIL import Image
from Xlib import X
from Xlib.display import Display

from tests.desktop import Hands, process, screen, wait
from tests.eyes import Eyes

SHOWN = """
import time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from translator.flow import Published, Subtitle
from ui.overlay.look import OverlayLook
from ui.overlay.window import Overlay
app = QApplication([])
overlay = Overlay(app.primaryScreen(), "en", look=OverlayLook(opacity=1.0), now=lambda: 0.0)
overlay.receive(Published(at_s=0.0, event=Subtitle(sentence_id=1, target="en", text="Good morning", final=True)))
overlay.advance()
app.exec()
"""
INSIDE = (640, 640)
"""A point of the box, on this screen."""
GREEN = (0, 160, 0)

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(120)]


class SlideShow:
    """A full-screen window of another program, which has the focus, and what comes to it."""

    def __init__(self, name: str) -> None:
        self._display = Display(name)
        whole = self._display.screen()
        colour = whole.default_colormap.alloc_color(*(257 * part for part in GREEN)).pixel
        events = X.KeyPressMask | X.ButtonPressMask | X.FocusChangeMask
        self._window = whole.root.create_window(
            0, 0, 1280, 720, 0, whole.root_depth, background_pixel=colour, event_mask=events, override_redirect=True
        )
        self._window.map()
        self._display.sync()
        self._window.set_input_focus(X.RevertToParent, X.CurrentTime)
        self._display.sync()

    def come_forward(self) -> None:
        """As a slide show does when it is clicked."""
        self._window.configure(stack_mode=X.Above)
        self._display.sync()

    def events(self) -> list[int]:
        """The kinds of events that came: keys, clicks, and the focus that came or went."""
        self._display.sync()
        came = [self._display.next_event().type for _ in range(self._display.pending_events())]
        return [kind for kind in came if kind in (X.KeyPress, X.ButtonPress, X.FocusIn, X.FocusOut)]

    def close(self) -> None:
        self._display.close()


@pytest.fixture(params=["no window manager", "openbox and picom"])
def display(request: pytest.FixtureRequest) -> Iterator[str]:
    with screen("1280x720x24") as name:
        there = {**os.environ, "DISPLAY": name}
        if request.param == "no window manager":
            yield name
            return
        with process("openbox", environment=there), process("picom", "--backend", "xrender", environment=there):
            wait(lambda: is_managed(name), 60, "the window manager did not come")
            yield name


def is_managed(name: str) -> bool:
    """Whether a window manager says that it is there."""
    display = Display(name)
    found = display.screen().root.get_full_property(display.intern_atom("_NET_SUPPORTING_WM_CHECK"), X.AnyPropertyType)
    display.close()
    return found is not None


def box_is_seen(picture: Image.Image) -> bool:
    """Whether the opaque black box is on top."""
    return picture.getpixel(INSIDE) == (0, 0, 0)


def test_it_stays_on_top_and_lets_clicks_and_keys_through(display: str) -> None:
    show, hands, eyes = SlideShow(display), Hands(display), Eyes(display)
    app = subprocess.Popen(
        [sys.executable, "-c", SHOWN], env={**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    )
    try:
        wait(lambda: box_is_seen(eyes.look()), 60, "the subtitles are not shown")
        show.events()
        hands.click(*INSIDE)
        hands.press("n")
        came: list[int] = []
        wait(lambda: came.extend(show.events()) or len(came) >= 2, 60, "neither clicks nor keys came through")
        assert came == [X.ButtonPress, X.KeyPress]  # and the focus never went away
        show.come_forward()
        wait(lambda: box_is_seen(eyes.look()), 60, "the subtitles are covered")
        assert show.events() == []
    finally:
        app.kill()
        app.wait()
        for one in (show, hands, eyes):
            one.close()
