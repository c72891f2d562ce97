"""What `surtitle devices` says of the microphones and monitors, as text in columns. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len

from translator.audio.microphone import Device
from translator.screen.capture import Monitor

Row = tuple[str, str, str, str]


def microphone_table(devices: Sequence[Device]) -> str:
    """A line for each microphone with what `--mic` takes, the system's default marked by a star."""
    head = ("number", "name", "channels", "rate")
    rows = [(str(one.index), one.name, str(one.channels), f"{one.rate} Hz") for one in devices]
    marks = ["*" if one.default else "" for one in devices]
    lines = ["Microphones, for --mic NUMBER or a part of the name:", *_columns(head, rows, marks)]
    return "\n".join([*lines, "  * the system's default, without --mic"] if any(marks) else lines)


def monitor_table(monitors: Sequence[Monitor]) -> str:
    """A line for each monitor with what `--screen` takes, and its place as `--region` does."""
    head = ("number", "width", "height", "--region of all of it")
    rows = []
    for monitor in monitors:
        area = monitor.area
        region = f"{area.left_px},{area.top_px},{area.width_px},{area.height_px}"
        rows.append((str(monitor.number), f"{area.width_px} px", f"{area.height_px} px", region))
    return "\n".join(["Monitors, for --screen NUMBER:", *_columns(head, rows, [""] * len(rows))])


def _columns(head: Row, rows: Sequence[Row], marks: Sequence[str]) -> list[str]:
    """The lines below a heading, aligned in a terminal, where a Chinese character is as wide as two letters."""
    if not rows:
        return ["  none"]
    widths = [max(cell_len(row[column]) for row in (head, *rows)) for column in range(len(head))]
    lines = []
    for mark, row in zip(("", *marks), (head, *rows), strict=True):
        cells = [cell + " " * (width - cell_len(cell)) for cell, width in zip(row, widths, strict=True)]
        lines.append(f"  {mark or ' '} {'  '.join(cells)}".rstrip())
    return lines
