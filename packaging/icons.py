"""Draws the program's icon as Windows and macOS want it: `python packaging/icons.py build`."""

from __future__ import annotations

import sys
from io import BytesIO
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWING = Path(__file__).parents[1] / "resources" / "icons" / "surtitle.svg"
LARGEST_PX = 1024
WINDOWS_PX = (16, 24, 32, 48, 64, 128, 256)


def draw(size_px: int = LARGEST_PX) -> Image.Image:
    """The icon as a square picture."""
    image = QImage(size_px, size_px, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    kept = QBuffer()
    kept.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(kept, "PNG")
    return Image.open(BytesIO(bytes(kept.data().data())))


def main(folder: Path) -> None:
    """Write surtitle.ico and surtitle.icns into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    icon = draw()
    icon.save(folder / "surtitle.ico", sizes=[(size, size) for size in WINDOWS_PX])
    icon.save(folder / "surtitle.icns")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
