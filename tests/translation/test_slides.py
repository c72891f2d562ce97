"""Slides and their translations: published as they come, never lost, never out of order."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from translator.flow import Event, Role, Slide, TextBlock
from translator.translation.slides import TranslatedSlides


def read(reading: int, *texts: str, id: int = 1) -> Slide:
    """A slide as it was read for the `reading`th time."""
    blocks = tuple(
        TextBlock(text=text, left_px=0, top_px=0, width_px=9, height_px=9, confidence=0.9, role=Role.BODY)
        for text in texts
    )
    return Slide(id=id, revision=reading, shown_s=0.0, blocks=blocks, language="en")


class Wall:
    """What was published, and the slides that publish it."""

    def __init__(self, *targets: str) -> None:
        self.events: list[Event] = []
        self.slides = TranslatedSlides(self.events.append, targets)

    @property
    def shown(self) -> list[tuple[int, dict[str, tuple[str, ...]]]]:
        """The published revisions and their translations."""
        return [(one.revision, dict(one.translations)) for one in self.events if isinstance(one, Slide)]


def test_a_slide_is_published_with_each_translation_that_comes() -> None:
    wall = Wall("de", "pt")
    wall.slides.show(read(1, "Keys"), {"pt": ("Chaves",)})
    wall.slides.show(read(1, "Keys"), {"de": ("Schlüssel",)})
    assert wall.shown == [(1, {"pt": ("Chaves",)}), (2, {"de": ("Schlüssel",), "pt": ("Chaves",)})]
    assert list(wall.shown[-1][1]) == ["de", "pt"]


def test_a_translation_that_failed_shows_the_slide_as_read_and_takes_nothing_away() -> None:
    wall = Wall("de", "pt")
    wall.slides.show(read(1, "Keys"), {})
    wall.slides.show(read(1, "Keys"), {"pt": ("Chaves",)})
    wall.slides.show(read(1, "Keys"), {})
    assert wall.shown == [(1, {}), (2, {"pt": ("Chaves",)})]


def test_a_slow_translation_of_what_was_read_before_is_left_out() -> None:
    wall = Wall("de", "pt")
    wall.slides.show(read(2, "Keys"), {"pt": ("Chaves",)})
    assert wall.slides.overtaken(read(1, "Key"))
    assert not wall.slides.overtaken(read(2, "Keys"))
    wall.slides.show(read(1, "Key"), {"de": ("Schlüssel",)})
    assert wall.shown == [(1, {"pt": ("Chaves",)})]


def test_what_was_read_anew_keeps_the_translations_that_still_hold() -> None:
    wall = Wall("de", "pt")
    wall.slides.show(read(1, "Keys", "Values"), {"de": ("Schlüssel", "Werte"), "pt": ("Chaves", "Valores")})
    wall.slides.show(read(2, "Values"), {"pt": ("Valores",)})
    wall.slides.show(read(3, "Values", "Queries"), {"pt": ("Valores", "Consultas")})
    assert wall.shown[1:] == [
        (2, {"de": ("Werte",), "pt": ("Valores",)}),
        (3, {"pt": ("Valores", "Consultas")}),
    ]


def test_slides_do_not_share_anything() -> None:
    wall = Wall("pt")
    wall.slides.show(read(1, "Keys", id=1), {"pt": ("Chaves",)})
    wall.slides.show(read(1, "Keys", id=2), {})
    assert wall.shown == [(1, {"pt": ("Chaves",)}), (1, {})]


@given(st.lists(st.tuples(st.integers(1, 4), st.sampled_from(["de", "pt", "fr", ""])), max_size=20))
def test_revisions_and_readings_only_rise_and_no_translation_of_a_reading_is_lost(came: list[tuple[int, str]]) -> None:
    wall = Wall("de", "pt", "fr")
    for reading, target in came:
        wall.slides.show(read(reading, f"read {reading}"), {target: (f"{target} {reading}",)} if target else {})
    slides = [one for one in wall.events if isinstance(one, Slide)]
    assert [one.revision for one in slides] == list(range(1, len(slides) + 1))
    texts = [one.blocks[0].text for one in slides]
    assert texts == sorted(texts)
    for before, after in pairwise(slides):
        assert before.blocks != after.blocks or before.translations.items() < after.translations.items()
    for one in slides:
        assert all(text == (f"{target} {one.blocks[0].text[-1]}",) for target, text in one.translations.items())
