"""What is told of the models before a talk whose language is to be found."""

import pytest

from translator.flow import Severity
from translator.translation.coverage import HEARD, MOST_NAMES, Translates, covered


def of_pairs(*pairs: str) -> Translates:
    return lambda source, target: f"{source}-{target}" in pairs


@pytest.mark.parametrize(
    ("by_sound", "rest"),
    [(True, "From any other language recognition does it itself"), (False, "any other language stays as it is")],
)
def test_the_languages_that_models_here_translate_are_named_and_what_becomes_of_others(
    by_sound: bool, rest: str
) -> None:
    (notice,) = covered(("pt",), of_pairs("en-pt", "de-pt"), by_sound=by_sound)
    assert notice.severity is Severity.INFO
    assert notice.text.startswith("Installed models translate into Portuguese from English, German. ")
    assert rest in notice.text
    assert "surtitle models get firefox:FROM-TO" in notice.remedy


def test_recognition_leads_only_where_its_english_is_translated() -> None:
    (notice,) = covered(("ja",), of_pairs(), by_sound=True)
    assert notice.severity is Severity.WARNING
    assert notice.text == (
        "No installed model translates into Japanese yet. What is said in any other language stays as it is."
    )
    (notice,) = covered(("en",), of_pairs(), by_sound=True)
    assert notice.severity is Severity.INFO
    assert "into English yet. From any other language recognition" in notice.text


def test_targets_that_are_alike_are_told_together() -> None:
    pairs = of_pairs("en-pt", "en-es", "de-fr")
    told = covered(("pt", "fr", "es"), pairs, by_sound=False)
    texts = [notice.text for notice in told]
    assert [text.partition(".")[0] for text in texts] == [
        "Installed models translate into Portuguese, Spanish from English",
        "Installed models translate into French from German",
    ]
    assert len({notice.remedy for notice in told}) == 1


def test_nothing_is_told_where_all_that_may_be_heard_is_translated() -> None:
    assert covered(("pt", "de"), lambda source, target: True, by_sound=False) == ()
    assert covered(("pt",), of_pairs("en-pt"), by_sound=False, heard=("en",)) == ()
    assert covered(("en",), of_pairs(), by_sound=False, heard=("en",)) == ()


def test_many_languages_are_not_named_one_by_one() -> None:
    (notice,) = covered(("pt",), lambda source, target: source != "en", by_sound=False)
    names = notice.text.removeprefix("Installed models translate into Portuguese from ").partition(". ")[0]
    assert names.split(", ") == [*sorted(names.split(", ")[:-1]), "…"]
    assert len(names.split(", ")) == MOST_NAMES + 1


def test_what_can_be_heard_are_the_languages_of_recognition() -> None:
    assert {"en", "zh", "pt", "no"} <= set(HEARD)
    assert not {"ast", "zh-Hant"} & set(HEARD)
