"""Decks in, pages with exact text out; a file that is none is refused with a remedy."""

from __future__ import annotations

import io
import struct
import zipfile
from pathlib import Path

import pytest
from PIL import Image
from pptx import Presentation
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE
from pptx.opc.package import Part
from pptx.opc.packuri import PackURI
from pptx.oxml import parse_xml
from pptx.util import Inches, Pt
from reportlab.pdfgen.canvas import Canvas

from tests.slides.decks import TALK, pdf, text_box, write_pptx
from translator.errors import InputError
from translator.flow import Role
from translator.slides.deck import PAGE_PX, Deck, Page, read_deck


def opened(folder: Path, content: bytes, name: str = "talk.pdf") -> Deck:
    path = folder / name
    path.write_bytes(content)
    return read_deck(path)


def texts(page: Page) -> list[str]:
    return [block.text for block in page.blocks]


def test_a_pdf_gives_the_text_of_its_pages_with_titles(tmp_path: Path) -> None:
    deck = opened(tmp_path, pdf(*TALK))
    assert deck.name == "talk.pdf"
    assert [page.number for page in deck.pages] == [1, 2, 3, 4]
    assert [tuple(texts(page)) for page in deck.pages] == list(TALK)
    assert [block.role for block in deck.pages[0].blocks] == [Role.TITLE, Role.BODY, Role.BODY]


def test_a_pdf_page_has_boxes_where_its_text_is_and_a_picture(tmp_path: Path) -> None:
    (page,) = opened(tmp_path, pdf(TALK[0])).pages
    assert page.height_px == 720
    assert page.picture is not None
    assert page.picture.shape == (270, 480)
    scale = page.picture.shape[1] / PAGE_PX
    for block in page.blocks:
        left, top = round(scale * block.left_px), round(scale * block.top_px)
        bottom = round(scale * (block.top_px + block.height_px))
        assert page.picture[top:bottom, left : left + 20].min() < 128
        assert page.picture[bottom + 4 : bottom + 10, left : left + 100].min() > 250


def damaged(deck: bytes, *objects: bytes) -> bytes:
    """A PDF whose pages in these objects are no pages any more."""
    for number in objects:
        deck = deck.replace(b"\n%s 0 obj\n<<" % number, b"\n%s 0 obj\n[[" % number)
    return deck


def test_of_a_damaged_pdf_the_pages_that_can_be_read_are_kept(tmp_path: Path) -> None:
    deck = opened(tmp_path, damaged(pdf(*TALK), b"4", b"6"))
    assert [(page.number, tuple(texts(page))) for page in deck.pages] == [(1, TALK[0]), (3, TALK[2])]
    assert deck.unread == (2, 4)


def test_a_pdf_of_damaged_pages_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        opened(tmp_path, damaged(pdf(*TALK), b"3", b"4", b"5", b"6"))
    assert caught.value.text == "talk.pdf cannot be read: all of its pages are damaged."


def test_a_turned_pdf_page_is_read_as_it_is_shown(tmp_path: Path) -> None:
    (turned,) = opened(tmp_path, pdf(TALK[0], turned=True)).pages
    (plain,) = opened(tmp_path, pdf(TALK[0])).pages
    assert turned.height_px == 720
    for one, other in zip(turned.blocks, plain.blocks, strict=True):
        assert one.text == other.text
        assert abs(one.left_px - other.left_px) <= 2
        assert abs(one.top_px - other.top_px) <= 2


def test_a_pdf_of_pictures_is_a_deck_without_text(tmp_path: Path) -> None:
    picture = Image.effect_noise((96, 54), 80)
    (page,) = opened(tmp_path, pdf((), image=picture)).pages
    assert page.blocks == ()
    assert page.picture is not None
    assert page.picture.std() > 10


def test_a_pptx_gives_titles_points_and_notes(tmp_path: Path) -> None:
    deck = read_deck(write_pptx(tmp_path / "talk.pptx", *TALK, notes="Thank  the\nchair."))
    assert [tuple(texts(page)) for page in deck.pages] == list(TALK)
    assert [block.role for block in deck.pages[0].blocks] == [Role.TITLE, Role.BODY, Role.BODY]
    assert deck.pages[0].notes == "Thank the chair."
    assert deck.pages[1].notes == ""
    tops = [block.top_px for block in deck.pages[0].blocks]
    assert tops == sorted(tops)


def test_code_in_a_pptx_is_code(tmp_path: Path) -> None:
    deck = read_deck(write_pptx(tmp_path / "talk.pptx", ("In code", "print(scores[0])", "One line")))
    assert [block.role for block in deck.pages[0].blocks] == [Role.TITLE, Role.CODE, Role.BODY]


@pytest.mark.parametrize("hidden", ["0", "false"])
def test_hidden_slides_are_left_out_and_counted(hidden: str, tmp_path: Path) -> None:
    path = write_pptx(tmp_path / "talk.pptx", *TALK)
    presentation = Presentation(str(path))
    presentation.slides[1].element.set("show", hidden)
    presentation.save(str(path))
    assert [page.number for page in read_deck(path).pages] == [1, 3, 4]


def test_a_chart_of_an_unknown_type_says_its_title_and_the_rest_is_read(tmp_path: Path) -> None:
    path = write_pptx(tmp_path / "talk.pptx", *TALK)
    presentation = Presentation(str(path))
    data = CategoryChartData()
    data.categories = ["East", "West"]
    data.add_series("Sales", (1, 2))
    shape = presentation.slides[0].shapes.add_chart(
        XL_CHART_TYPE.COLUMN_CLUSTERED, Pt(40), Pt(330), Pt(200), Pt(100), data
    )
    shape.chart.chart_title.text_frame.text = "What we sold"
    plot = next(shape.chart._chartSpace.iter("{*}barChart"))
    plot.tag = plot.tag.replace("barChart", "sunburstChart")
    presentation.save(str(path))
    said = texts(read_deck(path).pages[0])
    assert said == [*TALK[0], "What we sold"]


def test_a_page_that_is_far_too_high_is_read_and_not_drawn(tmp_path: Path) -> None:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(3, 14_400))
    canvas.setFont("Helvetica", 1)
    canvas.drawString(0.2, 14_000, "Hi")
    canvas.showPage()
    canvas.save()
    (page,) = opened(tmp_path, out.getvalue()).pages
    assert texts(page) == ["Hi"]
    assert page.picture is None


def test_tables_groups_charts_and_text_boxes_are_read_from_top_to_bottom(tmp_path: Path) -> None:
    presentation = Presentation()
    slide = presentation.slides.add_slide(presentation.slide_layouts[5])
    text_box(slide.shapes, "At the bottom", 40, 480)
    chart = CategoryChartData()
    chart.categories = ["East", "West"]
    chart.add_series("Sales", (1, 2))
    slide.shapes.add_chart(XL_CHART_TYPE.COLUMN_CLUSTERED, Pt(40), Pt(330), Pt(200), Pt(100), chart)
    group = slide.shapes.add_group_shape()
    text_box(group.shapes, "In a group", 400, 200)
    table = slide.shapes.add_table(2, 2, Pt(40), Pt(120), Inches(4), Inches(1)).table
    for row in range(2):
        for column in range(2):
            table.cell(row, column).text = f"Cell {row}{column}"
    table.cell(1, 0).merge(table.cell(1, 1))
    slide.shapes.title.text = "Everything"
    path = tmp_path / "talk.pptx"
    presentation.save(str(path))
    (page,) = read_deck(path).pages
    assert texts(page) == [
        *("Everything", "Cell 00", "Cell 01", "Cell 10", "Cell 11"),
        *("In a group", "Sales", "East", "West", "At the bottom"),
    ]
    box = next(block for block in page.blocks if block.text == "In a group")
    assert box.left_px == round(PAGE_PX * Pt(400) / presentation.slide_width)
    assert next(block for block in page.blocks if block.text == "East").role is Role.CAPTION


def test_a_diagram_says_its_points(tmp_path: Path) -> None:
    presentation = Presentation()
    slide = presentation.slides.add_slide(presentation.slide_layouts[5])
    slide.shapes.title.text = "Steps"
    main = "http://schemas.openxmlformats.org/drawingml/2006"
    links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    points = "".join(f"<a:p><a:r><a:t>{text}</a:t></a:r></a:p>" for text in ("Sow", "Water &amp; wait", "Reap"))
    data = f'<dgm:dataModel xmlns:dgm="{main}/diagram" xmlns:a="{main}/main">{points}</dgm:dataModel>'
    kind = "application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml"
    part = Part(PackURI("/ppt/diagrams/data1.xml"), kind, slide.part.package, data.encode())
    link = slide.part.relate_to(part, f"{links}/diagramData")
    frame = slide.shapes.add_table(1, 1, Pt(40), Pt(200), Pt(200), Pt(100))._element
    graphic = frame.graphic.graphicData
    graphic.set("uri", f"{main}/diagram")
    graphic.remove(graphic.tbl)
    graphic.append(parse_xml(f'<dgm:relIds xmlns:dgm="{main}/diagram" xmlns:r="{links}" r:dm="{link}"/>'))
    path = tmp_path / "talk.pptx"
    presentation.save(str(path))
    (page,) = read_deck(path).pages
    assert texts(page) == ["Steps", "Sow", "Water & wait", "Reap"]


def test_the_text_that_a_layout_puts_on_every_slide_is_on_the_page(tmp_path: Path) -> None:
    presentation = Presentation()
    slide = presentation.slides.add_slide(presentation.slide_layouts[5])
    slide.shapes.title.text = "A title"
    text_box(slide.shapes, "Workshop", 40, 500)
    slide.slide_layout.shapes.element.append(slide.shapes[-1].element)  # python-pptx adds no shapes to layouts
    path = tmp_path / "talk.pptx"
    presentation.save(str(path))
    (page,) = read_deck(path).pages
    assert texts(page) == ["A title", "Workshop"]
    assert page.blocks[1].role is Role.CAPTION


@pytest.mark.parametrize(
    ("content", "code", "says"),
    [
        (b"", "deck-broken", "empty"),
        (b"Dear committee", "deck-format", "neither a PDF nor a PPTX"),
        (pdf(*TALK)[:700], "deck-broken", "broken"),
        (pdf(*TALK, password="secret"), "deck-locked", "password"),
        (b"PK\x03\x04 and no more", "deck-broken", "broken"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "deck-format", "before 2007"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le"),
            "deck-locked",
            "password",
        ),
    ],
)
def test_a_file_that_is_no_deck_is_refused(content: bytes, code: str, says: str, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=says) as caught:
        opened(tmp_path, content, "talk.deck")
    assert caught.value.code == code
    assert "talk.deck" in caught.value.text
    assert caught.value.remedy


def test_a_zip_of_something_else_is_refused(tmp_path: Path) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("content.xml", "<office/>")
    with pytest.raises(InputError, match="no presentation"):
        opened(tmp_path, out.getvalue(), "talk.odp")


def test_half_a_pptx_is_refused(tmp_path: Path) -> None:
    content = write_pptx(tmp_path / "talk.pptx", *TALK).read_bytes()
    with pytest.raises(InputError, match="broken"):
        opened(tmp_path, content[: len(content) // 2], "half.pptx")


@pytest.mark.parametrize("hidden", [True, False])
def test_a_pptx_that_shows_nothing_is_refused(hidden: bool, tmp_path: Path) -> None:
    presentation = Presentation()
    slide = presentation.slides.add_slide(presentation.slide_layouts[6])
    if hidden:
        slide.element.set("show", "0")
    path = tmp_path / "talk.pptx"
    presentation.save(str(path))
    with pytest.raises(InputError) as caught:
        read_deck(path)
    assert caught.value.code == ("deck-empty" if hidden else "deck-without-text")


def test_a_deck_that_is_not_there_or_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no deck"):
        read_deck(tmp_path / "nowhere.pdf")
    with pytest.raises(InputError, match="folder"):
        read_deck(tmp_path)
    with pytest.raises(InputError, match="cannot be read"):
        read_deck(tmp_path / ("x" * 300))


@pytest.mark.parametrize(("at", "value"), [(10, 99), (8, 1)], ids=["compressed as nobody does", "encrypted"])
def test_a_pptx_in_an_archive_that_cannot_be_opened_is_refused(at: int, value: int, tmp_path: Path) -> None:
    content = bytearray(write_pptx(tmp_path / "talk.pptx", *TALK).read_bytes())
    directory = content.index(b"PK\x01\x02")
    content[directory + at] = value
    content[at - 2] = value  # as the entry itself says it
    with pytest.raises(InputError) as caught:
        opened(tmp_path, bytes(content), "talk.pptx")
    assert (caught.value.code, caught.value.exit_code) == ("deck-broken", 2)
    assert caught.value.remedy


def test_a_shape_without_a_form_is_read(tmp_path: Path) -> None:
    presentation = Presentation()
    slide = presentation.slides.add_slide(presentation.slide_layouts[6])
    text_box(slide.shapes, "Drawn by another program", 100, 100)
    properties = slide.shapes[0]._element.spPr
    properties.remove(properties.prstGeom)
    slide.shapes[0]._element.nvSpPr.cNvSpPr.attrib.clear()
    presentation.save(str(tmp_path / "formless.pptx"))
    (page,) = read_deck(tmp_path / "formless.pptx").pages
    assert [block.text for block in page.blocks] == ["Drawn by another program"]


def overwritten(path: Path, *names: str) -> Path:
    """The archive with the compressed bytes of these entries damaged."""
    content = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as archive:
        for info in map(archive.getinfo, names):
            begins = info.header_offset + 30 + len(info.filename)
            content[begins : begins + 40] = b"\xff" * 40
    path.write_bytes(content)
    return path


def rewritten(path: Path, **parts: bytes | None) -> Path:
    """The archive with other bytes in slides by these names, None for one that is not there any more."""
    with zipfile.ZipFile(path) as archive:
        entries = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in entries.items():
            part = parts.get(Path(name).stem, content) if name.startswith("ppt/slides/slide") else content
            if part is not None:
                archive.writestr(name, part)
    return path


def test_of_a_damaged_pptx_the_slides_that_can_be_read_are_kept(tmp_path: Path) -> None:
    path = write_pptx(tmp_path / "talk.pptx", *TALK, notes="Said of it.")
    rewritten(path, slide3=b"<p:sld", slide4=None)
    deck = read_deck(overwritten(path, "ppt/slides/slide2.xml"))
    assert [(page.number, tuple(texts(page))) for page in deck.pages] == [(1, TALK[0])]
    assert deck.pages[0].notes == "Said of it."
    assert deck.unread == (2, 3, 4)


def with_hidden(path: Path, place: int) -> Path:
    """The presentation with the slide at that place hidden."""
    presentation = Presentation(str(path))
    presentation.slides[place].element.set("show", "0")
    presentation.save(str(path))
    return path


def test_a_slide_that_is_not_as_slides_are_is_damaged_and_a_hidden_one_is_counted(tmp_path: Path) -> None:
    path = with_hidden(write_pptx(tmp_path / "talk.pptx", *TALK), 0)
    deck = read_deck(overwritten(path, "ppt/slides/_rels/slide2.xml.rels"))
    assert [page.number for page in deck.pages] == [3, 4]
    assert deck.unread == (2,)


def test_a_slide_that_is_hidden_and_cannot_be_read_is_left_out(tmp_path: Path) -> None:
    path = with_hidden(write_pptx(tmp_path / "talk.pptx", *TALK), 1)
    deck = read_deck(overwritten(path, "ppt/slides/_rels/slide2.xml.rels"))
    assert [page.number for page in deck.pages] == [1, 3, 4]
    assert deck.unread == ()


def test_a_slide_that_the_archive_says_is_stored_and_longer_than_the_file_is_damaged(tmp_path: Path) -> None:
    path = write_pptx(tmp_path / "talk.pptx", *TALK[:2])
    content = bytearray(path.read_bytes())
    name = b"ppt/slides/slide1.xml"
    entry = content.rindex(name) - 46
    assert content[entry:].startswith(b"PK\x01\x02")
    struct.pack_into("<H", content, entry + 10, zipfile.ZIP_STORED)
    struct.pack_into("<II", content, entry + 20, 10**8, 10**8)
    local = content.index(name) - 30
    struct.pack_into("<H", content, local + 8, zipfile.ZIP_STORED)
    deck = opened(tmp_path, bytes(content), "talk.pptx")
    assert [tuple(texts(page)) for page in deck.pages] == [TALK[1]]
    assert deck.unread == (1,)


def test_damage_in_what_is_not_read_harms_no_slide(tmp_path: Path) -> None:
    path = tmp_path / "talk.pptx"
    presentation = Presentation(str(write_pptx(path, *TALK, notes="Said of it.")))
    Image.new("RGB", (40, 40)).save(tmp_path / "picture.png")
    presentation.slides[1].shapes.add_picture(str(tmp_path / "picture.png"), 0, 0)
    presentation.save(str(path))
    deck = read_deck(overwritten(path, "ppt/media/image1.png", "ppt/notesSlides/notesSlide1.xml"))
    assert [tuple(texts(page)) for page in deck.pages] == list(TALK)
    assert (deck.unread, deck.pages[0].notes) == ((), "")


def test_a_pptx_of_damaged_slides_is_refused(tmp_path: Path) -> None:
    path = write_pptx(tmp_path / "talk.pptx", *TALK[:2])
    with pytest.raises(InputError) as caught:
        read_deck(overwritten(path, "ppt/slides/slide1.xml", "ppt/slides/slide2.xml"))
    assert caught.value.text == "talk.pptx cannot be read: all of its pages are damaged."


@pytest.mark.parametrize("name", ["ppt/presentation.xml", "ppt/_rels/presentation.xml.rels", "[Content_Types].xml"])
def test_a_pptx_whose_list_of_slides_is_damaged_is_refused(name: str, tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        read_deck(overwritten(write_pptx(tmp_path / "talk.pptx", *TALK), name))
    assert caught.value.exit_code == 2
    assert caught.value.remedy
