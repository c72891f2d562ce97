"""Words with boxes in, headers and footers beside no column, on a picture of 1280 x 720."""

from __future__ import annotations

from tests.slides.placed import printed, texts
from translator.slides.words import ReadWord

LEFT, RIGHT = ["Left one", "Left two"], ["Right one", "Right two"]


def columns(top: int) -> list[ReadWord]:
    return [
        word
        for row in range(2)
        for text, left in ((LEFT[row], 100), (RIGHT[row], 800))
        for word in printed(text, left, top + 60 * row)
    ]


def test_a_header_and_a_footer_of_many_parts_are_of_no_column() -> None:
    header, footer = ["Introduction", "Method", "Summary", "Outlook"], ["Ada Lovelace", "Surtitle", "London"]
    words = [word for place, text in enumerate(header) for word in printed(text, 80 + 220 * place, 20, 12)]
    words += [word for place, text in enumerate(footer) for word in printed(text, 80 + 450 * place, 695, 12)]
    assert texts([*words, *printed("Results", 80, 90, 40), *columns(300)]) == [
        *header,
        "Results",
        *LEFT,
        *RIGHT,
        *footer,
    ]


def test_what_is_as_large_as_the_slide_is_of_its_columns_also_at_the_edge() -> None:
    assert texts(columns(40)) == [*LEFT, *RIGHT]
