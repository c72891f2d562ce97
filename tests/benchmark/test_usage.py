"""What makes terms alike, with and without, on a run and on sentences with their translations."""

from collections.abc import Sequence

from tests.benchmark.test_terming import events, said, shown
from tests.benchmark.usage import compared, items_of, quoting, replayed, translated
from translator.flow import Sentence, Slide

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
    assert list(replayed(run, Known(), unlike=True)) == [
        "without: 50.0 % of 2 places alike",
        "with: 100.0 % of 2 places alike",
    ]


def test_sentences_are_quoted_on_slides_before_they_are_said() -> None:
    items = list(quoting([SENTENCE] * 2 + ["And so it is."] * 4))
    assert [type(item) for item in items] == [Slide, *[Sentence] * 5, Slide, Sentence]
    assert isinstance(items[0], Slide)
    assert [block.text for block in items[0].blocks] == ["Alignment weights"]


def test_what_is_made_of_sentences_is_scored() -> None:
    without, with_usage = compared([SENTENCE], [MADE], Known(), unlike=False)
    assert without == "without: BLEU 100.00, chrF 100.00, 0 changed, 50.0 % of 2 places alike"
    assert with_usage == "with: BLEU 100.00, chrF 100.00, 0 changed, 100.0 % of 2 places alike"


def test_without_usage_slides_are_as_the_model_makes_them() -> None:
    made = translated([shown("Alignment weights", "")], Known(), None)
    assert isinstance(made[0].event, Slide)
    assert made[0].event.translations == {"pt": ("Alinhamento pesa",)}
