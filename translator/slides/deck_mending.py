"""Presentations with damaged parts made ones that can be opened: what is damaged is empty in them."""

from __future__ import annotations

import io
import lzma
import struct
import zlib
from collections.abc import Iterator
from pathlib import PurePosixPath
from zipfile import BadZipFile, ZipFile

from lxml.etree import XMLParser, XMLSyntaxError, fromstring

UNREADABLE = (BadZipFile, zlib.error, lzma.LZMAError, struct.error, EOFError, OSError, RuntimeError, ValueError)
"""What an archive raises that is damaged or encrypted, as a whole or in an entry."""
_MAIN = "ppt/presentation.xml"
_SLIDE = "/slide"
_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
_EMPTY_TREE = (
    b'<p:%b xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"><p:cSld><p:spTree>'
    b'<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>'
    b"</p:spTree></p:cSld></p:%b>"
)
_KINDS = {"slides": b"sld", "slideLayouts": b"sldLayout", "slideMasters": b"sldMaster", "notesSlides": b"notes"}
"""The elements of parts that hold shapes, by their folders."""


def mended(content: bytes) -> tuple[bytes, frozenset[str]]:
    """A PPTX file whose damaged parts are empty, and the names of these, such as "ppt/slides/slide3.xml": a slide that
    is not there any more is one of them.

    Raises BadZipFile where the archive as a whole is damaged.
    """
    out = io.BytesIO()
    damaged: dict[str, bytes] = {}
    with ZipFile(io.BytesIO(content)) as archive, ZipFile(out, "w") as target:
        for name in dict.fromkeys(archive.namelist()):
            try:
                part = archive.read(name)
                if name.endswith((".xml", ".rels")):
                    fromstring(part, XMLParser(resolve_entities=False))
            except (*UNREADABLE, XMLSyntaxError):
                part = damaged[name] = _empty(name)
            target.writestr(name, part)
        for name in _slides(target):
            if name not in target.NameToInfo:
                damaged[name] = _empty(name)
                target.writestr(name, damaged[name])
    return out.getvalue(), frozenset(damaged)


def _empty(name: str) -> bytes:
    """A part of this name that says nothing."""
    if name.endswith(".rels"):
        return b'<Relationships xmlns="%b"/>' % _RELATIONSHIPS.encode()
    kind = _KINDS.get(PurePosixPath(name).parent.name)
    if kind is not None:
        return _EMPTY_TREE % (kind, kind)
    return b"<damaged/>" if name.endswith(".xml") else b""


def _slides(archive: ZipFile) -> Iterator[str]:
    """The names of the slides that the presentation has."""
    main = PurePosixPath(_MAIN)
    name = str(main.parent / "_rels" / f"{main.name}.rels")
    if name not in archive.NameToInfo:
        return
    for link in fromstring(archive.read(name), XMLParser(resolve_entities=False)):
        if link.get("Type", "").endswith(_SLIDE) and link.get("Target"):
            yield str("/" / main.parent / link.get("Target")).removeprefix("/")  # some begin at the root
