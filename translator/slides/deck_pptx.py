"""Decks in PPTX: what the shapes say, where they stand, and the speaker's notes."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import Any

from lxml.etree import XMLSyntaxError, fromstring
from pptx import Presentation
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.exc import PythonPptxError
from pptx.shapes.group import GroupShape

from translator.errors import InputError
from translator.flow import Role, TextBlock
from translator.slides.code import with_code
from translator.slides.deck import PAGE_PX, Page, Pages, unreadable
from translator.slides.deck_mending import UNREADABLE, mended

_TITLES = frozenset({PP_PLACEHOLDER.TITLE, PP_PLACEHOLDER.CENTER_TITLE, PP_PLACEHOLDER.VERTICAL_TITLE})
_CAPTIONS = frozenset({PP_PLACEHOLDER.FOOTER, PP_PLACEHOLDER.HEADER})
_LEFT_OUT = frozenset({PP_PLACEHOLDER.SLIDE_NUMBER, PP_PLACEHOLDER.DATE})
"""Placeholders that say nothing of the talk."""
_BROKEN = (*UNREADABLE, PythonPptxError, XMLSyntaxError, LookupError, AttributeError, TypeError)
"""What a damaged file raises."""
_DIAGRAM = "http://schemas.openxmlformats.org/drawingml/2006/diagram"
_TEXT = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_DATA = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}dm"
_HIDDEN = ("0", "false")
USUAL = (9_144_000, 6_858_000)
"""The size of a slide that a file does not give, in English Metric Units: 4:3."""


@dataclass(frozen=True, slots=True)
class _Area:
    """A part of the slide, in English Metric Units from its upper left corner."""

    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class _Text:
    """Paragraphs that stand below each other in an area."""

    paragraphs: tuple[str, ...]
    area: _Area
    role: Role = Role.BODY


def pptx_pages(path: Path, content: bytes) -> Pages:
    """The pages of a PPTX file with that content; hidden slides are left out, and counted, as PowerPoint does.

    Raises InputError when it is broken as a whole, or is another file in a ZIP.
    """
    try:
        try:
            presentation, damaged = _presentation(path, content), frozenset[str]()
        except _BROKEN:
            content, damaged = mended(content)
            if not damaged:
                raise
            presentation = _presentation(path, content)
        size = int(presentation.slide_width or USUAL[0]), int(presentation.slide_height or USUAL[1])
        slides = list(presentation.slides)
    except _BROKEN as error:
        raise unreadable(path, "it is broken, or no presentation") from error
    pages, unread = list[Page](), list[int]()
    for number, slide in enumerate(slides, start=1):
        if slide.part.partname.lstrip("/") in damaged:
            unread.append(number)
        elif slide.element.get("show") not in _HIDDEN:
            page = _readable_page(slide, number, size)
            if page is None:
                unread.append(number)
            else:
                pages.append(page)
    return tuple(pages), tuple(unread)


def _readable_page(slide: Any, number: int, size: tuple[int, int]) -> Page | None:
    try:
        return _page(slide, number, size)
    except _BROKEN:
        return None


def _presentation(path: Path, content: bytes) -> Any:
    try:
        return Presentation(io.BytesIO(content))
    except ValueError as error:  # python-pptx's word for another kind of file
        text = f"{path.name} is no presentation in PPTX."
        raise InputError("deck-format", text, "Export the slides as PDF or PPTX, and give that.") from error


def _page(slide: Any, number: int, size: tuple[int, int]) -> Page:
    width, height = size
    scale = PAGE_PX / width
    texts = [*_texts(slide.shapes, lambda area: area), *_backdrop(slide)]
    titles = [text for text in texts if text.role is Role.TITLE]
    others = _ordered([text for text in texts if text.role is not Role.TITLE])
    return Page(
        number=number,
        height_px=max(1, round(scale * height)),
        blocks=with_code([block for text in [*titles, *others] for block in _blocks(text, scale)]),
        notes=_notes(slide),
    )


def _texts(shapes: Iterable[Any], placed: Any) -> Iterator[_Text]:
    """What the shapes say, in the order they lie; `placed` puts an area of a group onto the slide."""
    for shape in shapes:
        kind = shape.placeholder_format.type if shape.is_placeholder else None
        if kind in _LEFT_OUT or _is_hidden(shape):
            continue
        if isinstance(shape, GroupShape):
            yield from _texts(shape.shapes, _in_group(shape, placed))
            continue
        area = placed(_Area(shape.left or 0, shape.top or 0, shape.width or 0, shape.height or 0))
        if getattr(shape, "has_table", False):
            yield from _cells(shape.table, area)
        elif getattr(shape, "has_chart", False):
            yield _Text(tuple(_labels(shape.chart)), area, Role.CAPTION)
        elif shape.has_text_frame:
            role = Role.TITLE if kind in _TITLES else Role.CAPTION if kind in _CAPTIONS else Role.BODY
            yield _Text(tuple(paragraph.text for paragraph in shape.text_frame.paragraphs), area, role)
        else:
            yield _Text(tuple(_diagram(shape)), area)


def _backdrop(slide: Any) -> Iterator[_Text]:
    """What the slide's layout and master write on every slide; their placeholders are forms, and not shown."""
    layout = slide.slide_layout
    for behind in (layout, layout.slide_master) if layout.element.get("showMasterSp") != "0" else (layout,):
        if slide.element.get("showMasterSp") != "0":
            written = (shape for shape in behind.shapes if not shape.is_placeholder)
            yield from (replace(text, role=Role.CAPTION) for text in _texts(written, lambda area: area))


def _is_hidden(shape: Any) -> bool:
    return any(element.get("hidden") in ("1", "true") for element in shape.element.iter("{*}cNvPr"))


def _in_group(group: Any, placed: Any) -> Any:
    """Areas inside a group, which has its own measure, to areas on the slide."""
    transform = group.element.grpSpPr.find(f"{_TEXT}xfrm")
    if transform is None:
        return placed
    inner = [transform.find(f"{_TEXT}{name}") for name in ("chOff", "chExt")]
    if any(one is None for one in inner):
        return placed
    left, top = int(inner[0].get("x")), int(inner[0].get("y"))
    across = (group.width or 0) / (int(inner[1].get("cx")) or 1)
    down = (group.height or 0) / (int(inner[1].get("cy")) or 1)

    def place(area: _Area) -> Any:
        return placed(
            _Area(
                (group.left or 0) + across * (area.left - left),
                (group.top or 0) + down * (area.top - top),
                across * area.width,
                down * area.height,
            )
        )

    return place


def _cells(table: Any, area: _Area) -> Iterator[_Text]:
    """The cells of a table, row by row."""
    across = area.width / (sum(column.width for column in table.columns) or 1)
    down = area.height / (sum(row.height for row in table.rows) or 1)
    top = area.top
    for row in table.rows:
        left = area.left
        for cell, column in zip(row.cells, table.columns, strict=False):
            if not cell.is_spanned:
                place = _Area(left, top, across * column.width, down * row.height)
                yield _Text(tuple(paragraph.text for paragraph in cell.text_frame.paragraphs), place)
            left += across * column.width
        top += down * row.height


def _labels(chart: Any) -> Iterator[str]:
    """What a chart says: its title, its series and categories."""
    if chart.has_title and chart.chart_title.has_text_frame:
        yield chart.chart_title.text_frame.text
    try:
        plots = list(chart.plots)
    except ValueError:  # a type that python-pptx does not know
        return
    names = [plot_series.name for plot in plots for plot_series in plot.series]
    categories = [str(category) for plot in plots for category in plot.categories]
    yield from dict.fromkeys([*names, *categories])


def _diagram(shape: Any) -> Iterator[str]:
    """The points of a SmartArt diagram, whose text is in a part of its own."""
    for link in shape.element.iter(f"{{{_DIAGRAM}}}relIds"):
        data = fromstring(shape.part.related_part(link.get(_DATA)).blob)
        for point in data.iter(f"{_TEXT}p"):
            yield "".join(run.text or "" for run in point.iter(f"{_TEXT}t"))


def _ordered(texts: list[_Text]) -> list[_Text]:
    """From top to bottom; what stands side by side, from left to right."""
    rows: list[list[_Text]] = []
    for text in sorted(texts, key=lambda text: text.area.top):
        if rows and text.area.top < rows[-1][0].area.top + rows[-1][0].area.height / 2:
            rows[-1].append(text)
        else:
            rows.append([text])
    return [text for row in rows for text in sorted(row, key=lambda text: text.area.left)]


def _blocks(text: _Text, scale: float) -> Iterator[TextBlock]:
    """A block for every paragraph; its box is its share of the area, by length."""
    lines = [" ".join(paragraph.split()) for paragraph in text.paragraphs]
    ends = [0.0]
    for line in lines:
        ends.append(ends[-1] + max(1, len(line)))
    for line, (start, end) in zip(lines, pairwise(ends), strict=True):
        if any(letter.isalnum() for letter in line):
            yield TextBlock(
                text=line,
                left_px=round(scale * text.area.left),
                top_px=round(scale * (text.area.top + text.area.height * start / ends[-1])),
                width_px=max(1, round(scale * text.area.width)),
                height_px=max(1, round(scale * text.area.height * (end - start) / ends[-1])),
                confidence=1.0,
                role=text.role,
            )


def _notes(slide: Any) -> str:
    if not slide.has_notes_slide or slide.notes_slide.notes_text_frame is None:
        return ""
    return " ".join(slide.notes_slide.notes_text_frame.text.split())
