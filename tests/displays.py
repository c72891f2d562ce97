"""The displays of an X screen, which are plugged in and pulled out while programs run."""

from __future__ import annotations

from typing import Any

from Xlib.display import Display
from Xlib.ext import randr
from Xlib.protocol import rq

from translator.screen.capture import Area

MM_PX = 4
"""So many pixels are a millimetre of a display."""


class SetMonitor(rq.Request):  # type: ignore[misc]  # Xlib has no types
    """RandR's request to have a monitor; that of python-xlib cannot be packed."""

    _request = rq.Struct(
        rq.Card8("opcode"),
        rq.Opcode(43),
        rq.RequestLength(),
        rq.Window("window"),
        rq.Card32("name"),
        rq.Bool("primary"),
        rq.Bool("automatic"),
        rq.LengthOf("outputs", 2),
        rq.Int16("left"),
        rq.Int16("top"),
        rq.Card16("width"),
        rq.Card16("height"),
        rq.Card32("width_mm"),
        rq.Card32("height_mm"),
        rq.List("outputs", rq.Card32Obj),
    )


class Displays:
    """Parts of the screen with this name as displays of their own; the first one is the primary."""

    def __init__(self, name: str) -> None:
        self._display = Display(name)
        self._root = self._display.screen().root
        self._outputs: list[Any] = list(randr.get_screen_resources(self._root).outputs)

    def plug(self, name: str, area: Area) -> None:
        """Have a display there."""
        outputs, self._outputs = self._outputs, []
        SetMonitor(
            display=self._display.display,
            opcode=self._display.display.get_extension_major(randr.extname),
            window=self._root,
            name=self._display.intern_atom(name),
            primary=bool(outputs),
            automatic=False,
            left=area.left_px,
            top=area.top_px,
            width=area.width_px,
            height=area.height_px,
            width_mm=area.width_px // MM_PX,
            height_mm=area.height_px // MM_PX,
            outputs=outputs,
        )
        self._display.sync()

    def unplug(self, name: str) -> None:
        """Have it no more."""
        randr.delete_monitor(self._root, self._display.intern_atom(name))
        self._display.sync()

    def close(self) -> None:
        """Let go of the screen."""
        self._display.close()
