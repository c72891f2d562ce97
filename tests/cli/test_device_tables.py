"""Microphones and monitors as `surtitle devices` lists them."""

from __future__ import annotations

import pytest

from tests.desktop import screen
from translator.audio.microphone import Device
from translator.cli.device_tables import microphone_table, monitor_table
from translator.cli.main import main
from translator.screen.capture import Area, Monitor


def test_microphones_stand_in_columns_with_their_number_and_the_default_is_marked() -> None:
    devices = [
        Device(index=0, name="USB Headset", channels=1, rate=44_100, default=False),
        Device(index=12, name="会議室マイク", channels=2, rate=48_000, default=True),
    ]
    assert microphone_table(devices).splitlines() == [
        "Microphones, for --mic NUMBER or a part of the name:",
        "    number  name          channels  rate",
        "    0       USB Headset   1         44100 Hz",
        "  * 12      会議室マイク  2         48000 Hz",
        "  * the system's default, without --mic",
    ]


def test_without_a_default_none_is_spoken_of() -> None:
    devices = [Device(index=3, name="Webcam", channels=2, rate=48_000, default=False)]
    assert "default" not in microphone_table(devices)


def test_monitors_stand_with_their_place_as_a_region_takes_it() -> None:
    monitors = [Monitor(1, Area(0, 0, 1920, 1080)), Monitor(2, Area(-1280, 56, 1280, 1024))]
    assert monitor_table(monitors).splitlines() == [
        "Monitors, for --screen NUMBER:",
        "    number  width    height   --region of all of it",
        "    1       1920 px  1080 px  0,0,1920,1080",
        "    2       1280 px  1024 px  -1280,56,1280,1024",
    ]


def test_where_there_is_none_that_is_said() -> None:
    assert microphone_table([]).splitlines()[1:] == ["  none"]
    assert monitor_table([]).splitlines()[1:] == ["  none"]


@pytest.mark.desktop
def test_the_command_lists_what_is_there(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    with screen("800x600x24") as display:
        monkeypatch.setenv("DISPLAY", display)
        main(["devices"])
    said = capsys.readouterr().out
    assert "0,0,800,600" in said
    assert "Microphones" in said
    assert "Monitor(" not in said


def test_what_cannot_be_listed_is_said_with_its_remedy_and_the_rest_is_listed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    assert main(["devices"]) == 3
    captured = capsys.readouterr()
    assert "Microphones" in captured.out
    assert "DISPLAY is not set" in captured.err
