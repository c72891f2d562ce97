"""Whether windows can be shown here."""

import socket
import sys
from pathlib import Path

import pytest

from tests.desktop import screen
from ui.display_server import has_display


@pytest.fixture
def no_display(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR"):
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


@pytest.mark.parametrize(
    ("variables", "expected"),
    [
        ({}, False),
        ({"DISPLAY": ":4000"}, False),
        ({"DISPLAY": "no display"}, False),
        ({"WAYLAND_DISPLAY": "wayland-0"}, False),
        ({"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": "/nowhere"}, False),
        ({"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":4000"}, False),
        ({"QT_QPA_PLATFORM": "offscreen"}, True),
        ({"QT_QPA_PLATFORM": "minimal:enable_fonts"}, True),
    ],
)
def test_a_display_that_does_not_answer_is_none(
    no_display: pytest.MonkeyPatch, variables: dict[str, str], expected: bool
) -> None:
    for name, value in variables.items():
        no_display.setenv(name, value)
    assert has_display() is expected


def test_other_systems_always_have_a_display(no_display: pytest.MonkeyPatch) -> None:
    no_display.setattr(sys, "platform", "darwin")
    assert has_display()


@pytest.mark.skipif(sys.platform != "linux", reason="Wayland's sockets")
def test_a_compositor_that_listens_is_a_display(no_display: pytest.MonkeyPatch, tmp_path: Path) -> None:
    no_display.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    no_display.setenv("WAYLAND_DISPLAY", "wayland-7")
    with socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind(str(tmp_path / "wayland-7"))
        compositor.listen()
        assert has_display()
        no_display.setenv("QT_QPA_PLATFORM", "xcb")
        assert not has_display()
    no_display.delenv("QT_QPA_PLATFORM")
    assert not has_display()  # its socket is still there


@pytest.mark.desktop
@pytest.mark.skipif(sys.platform != "linux", reason="needs Xvfb")
def test_an_x_server_that_answers_is_a_display(no_display: pytest.MonkeyPatch) -> None:
    with screen() as display:
        no_display.setenv("DISPLAY", display)
        assert has_display()


@pytest.mark.desktop
@pytest.mark.skipif(sys.platform != "linux", reason="needs Xvfb")
def test_a_library_that_qt_lacks_is_told_before_qt_ends_the_process(
    no_display: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with screen() as display:
        no_display.setenv("DISPLAY", display)
        with pytest.raises(ImportError, match="libxcb-cursor0"):
            has_display(tmp_path)
