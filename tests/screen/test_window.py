"""Finding and following windows, from scripted answers of xwininfo."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import mss
import pytest

from translator.errors import SetupError
from translator.screen.capture import Area
from translator.screen.window import Window, WindowSource, list_windows

TREE = """
xwininfo: Window id: 0x50b (the root window) (has no name)

  Root window id: 0x50b (the root window) (has no name)
  Parent window id: 0x0 (none)
     3 children:
     0x1000 (has no name): ()  900x700+-5+-20  +-5+-20
        1 child:
        0x200007 "Talk.pdf: "one" (2/9)": ("viewer" "Viewer")  890x680+5+20  +0+0
     0x200001 "Talk helper": ("viewer" "Viewer")  10x10+10+10  +10+10
     0x300001 "Surtitle — Talk": ("__main__.py" "surtitle")  1000x800+0+0  +0+0
     0x300002 "Surtitle at a conference": ()  5x5+0+0  +0+0
"""

INFO = """
xwininfo: Window id: 0x200007 "Talk.pdf"

  Absolute upper-left X:  -5
  Absolute upper-left Y:  20
  Width: 890
  Height: 680
  Map State: IsViewable
"""


class Answers:
    """Answers as xwininfo does, and can be changed."""

    def __init__(self) -> None:
        self.info = INFO

    def __call__(self, command: Sequence[str]) -> str:
        return TREE if "-tree" in command else self.info


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> mss.MSS:
    if sys.platform != "linux":
        pytest.skip("X11 only")
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.delenv("XDG_SESSION_TYPE", raising=False)
    return mss.MSS.__new__(mss.MSS)  # never asked: the window's place does not depend on it


def test_titled_windows_of_other_programs_are_listed(screen: mss.MSS) -> None:
    assert list_windows(Answers()) == [
        Window("0x200007", 'Talk.pdf: "one" (2/9)', 890, 680),
        Window("0x200001", "Talk helper", 10, 10),
        Window("0x300002", "Surtitle at a conference", 5, 5),
    ]


def test_the_largest_fitting_window_is_followed(screen: mss.MSS) -> None:
    answers = Answers()
    source = WindowSource("talk", run=answers)
    assert source.area(screen) == Area(-5, 20, 890, 680)
    answers.info = INFO.replace("-5", "100")
    assert source.area(screen) == Area(100, 20, 890, 680)
    answers.info = INFO.replace("IsViewable", "IsUnMapped")
    assert source.area(screen) is None
    answers.info = "X Error: 3: Bad Window"
    with pytest.raises(SetupError, match="closed"):
        source.area(screen)


def test_an_unknown_title_lists_what_there_is(screen: mss.MSS) -> None:
    with pytest.raises(SetupError) as caught:
        WindowSource("movie", run=Answers()).area(screen)
    assert "Talk helper" in caught.value.remedy
