"""What makes terms alike, with and without, on a run and on sentences with their translations."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.benchmark.talks import talk_of
from tests.benchmark.test_terming import events, said, shown
from tests.benchmark.usage import compared, items_of, markdown, quoting, replayed, translated, true_items, unlike_places
from tests.slides.decks import block
from translator.flow import Role, Sentence, Slide
from translator.translation.terms.usage import Usage

SENTENCE, MADE = "We sum alignment weights.", "Somamos os pesos de alinhamento."


class Known:
    """A translator that knows a term, and a line with it not."""

    name, source, target = "known", "en", "pt"

    def translate(self, texts: Sequence[str]) -> list[str]:
        known = {
            SENTENCE: MADE,
            "alignment weights": "pesos de alinhamento",
            "the alignment weights": "os pesos de alinhamento",
            "Alignment weights": "Alinhamento pesa",
        }
        return [known.get(text, text) for text in texts]


def test_a_run_is_taken_without_its_translations_and_each_reading_once() -> None:
    slide, (sentence, subtitle) = shown("Alignment weights", "Pesos"), said(1, SENTENCE, MADE)
    items = items_of(events(slide, slide, sentence, subtitle))
    assert [type(item) for item in items] == [Slide, Sentence]
    assert isinstance(items[0], Slide)
    assert not items[0].translations


def test_a_run_is_more_alike_with_usage() -> None:
    run = events(shown("Alignment weights", "Pesos"), *said(1, SENTENCE, MADE))
    figures, before, made = replayed(items_of(run), Known())
    assert figures == {"terms_alike_without": 0.5, "terms_alike": 1.0, "term_places": 2}
    assert "- alignment weights: 1 of 2" in unlike_places(before, "pt")
    assert list(unlike_places(made, "pt")) == []
    assert "| places where a term is translated as elsewhere | ≥ 98.0 % | 100.0 % |" in markdown({"run": figures})


def test_places_that_are_not_alike_are_told() -> None:
    run = events(shown("Alignment weights", "Alinhamento pesa"), *said(1, SENTENCE, MADE))
    assert list(unlike_places(run, "pt")) == [
        "- alignment weights: 1 of 2",
        "  Alignment weights → Alinhamento pesa",
        f"  {SENTENCE} → {MADE}",
    ]


def test_a_talk_is_its_true_sentences_and_its_slides_in_the_order_of_time(tmp_path: Path) -> None:
    timeline = {
        "lang": "en",
        "duration_s": 20.0,
        "sentences": [{"text": "One. Two.", "start_s": 0, "end_s": 10}, {"text": "Three.", "start_s": 11, "end_s": 12}],
        "slides": [{"text": ["First"], "start_s": 0, "end_s": 5}, {"text": ["Second"], "start_s": 5, "end_s": 20}],
    }
    talk = talk_of("talk", tmp_path / "talk.mp4", timeline)
    for texts in (["First", "Second"], ["slide-01", "slide-02"]):
        items = true_items(talk, lambda path: [block(path.stem)])
        told = [item.blocks[0].text if isinstance(item, Slide) else item.text for item in items]
        assert told == [texts[0], "One.", texts[1], "Two.", "Three."]
        for number in (1, 2):
            (tmp_path / f"slide-0{number}.png").touch()


def test_sentences_are_quoted_on_slides_before_they_are_said() -> None:
    items = list(quoting([SENTENCE] * 2 + ["And so it is."] * 4))
    assert [type(item) for item in items] == [Slide, *[Sentence] * 5, Slide, Sentence]
    assert isinstance(items[0], Slide)
    assert [block.text for block in items[0].blocks] == ["Alignment weights"]


def test_what_is_made_of_sentences_is_scored() -> None:
    figures, changed = compared([SENTENCE], [MADE], Known())
    assert figures == {
        "terms_alike_without": 0.5,
        "terms_alike": 1.0,
        "term_places": 2,
        "bleu_without": pytest.approx(100.0),
        "bleu": pytest.approx(100.0),
        "chrf_without": pytest.approx(100.0),
        "chrf": pytest.approx(100.0),
        "changed": 0,
    }
    assert changed == []


def test_without_usage_slides_are_as_the_model_makes_them() -> None:
    made = translated([shown("Alignment weights", "")], Known(), None)
    assert isinstance(made[0].event, Slide)
    assert made[0].event.translations == {"pt": ("Alinhamento pesa",)}


def test_code_on_slides_stays_as_it_is() -> None:
    told = block("Alignment weights"), block("Alignment weights", role=Role.CODE)
    slide = Slide(id=1, revision=1, shown_s=0.0, blocks=told, language="en")
    made = translated([slide], Known(), Usage(Known()))
    assert isinstance(made[0].event, Slide)
    assert made[0].event.translations == {"pt": ("Pesos de alinhamento", "Alignment weights")}
