"""What the start window offers and what it says is amiss."""

from dataclasses import replace

import pytest

from translator.screen.capture import Area
from ui.machine import Inventory
from ui.options import (
    Option,
    awaited,
    fitting,
    lacks_translation,
    model_options,
    problems,
    replaced,
    source_options,
    talk_slides_options,
    talk_sound_options,
    target_options,
    translation_options,
)
from ui.remembered import AUTO, Chosen


@pytest.mark.parametrize(
    ("chosen", "inventory", "lacks"),
    [
        (Chosen(source="en", target="pt"), Inventory(), "pt"),
        (Chosen(source="en", target="pt"), Inventory(pairs=("en-pt",)), None),
        (Chosen(source="en", target="pt"), Inventory(pairs=("pt-en",)), "pt"),
        (Chosen(source="de", target="pt"), Inventory(pairs=("de-en", "en-pt")), None),
        (Chosen(source="zh-Hant", target="pt"), Inventory(pairs=("zh-Hant-en", "en-pt")), None),
        (Chosen(source="no", target="en"), Inventory(pairs=("nb-en",)), None),
        (Chosen(source="de", target="pt"), Inventory(polyglots=("m2m100-418m",)), None),
        (Chosen(source=AUTO, target="pt"), Inventory(polyglots=("m2m100-418m",)), None),
        (Chosen(source=AUTO, target="pt", model="base.en"), Inventory(pairs=("en-pt",)), None),
        (Chosen(source="en", target="pt", also="es"), Inventory(pairs=("en-pt",)), "es"),
        (Chosen(source="en", target="pt", also="es"), Inventory(pairs=("en-pt", "en-es")), None),
        (Chosen(source="en", target="pt", also="pt"), Inventory(pairs=("en-pt",)), None),
    ],
)
def test_a_translation_is_lacking_where_no_model_knows_the_languages(
    chosen: Chosen, inventory: Inventory, lacks: str | None
) -> None:
    assert lacks_translation(chosen, inventory) == lacks
    assert [problem.blocking for problem in problems(chosen, inventory)] == ([True] if lacks else [])


@pytest.mark.parametrize(
    ("chosen", "models", "lacks"),
    [
        (Chosen(source="de", target="en"), ("base",), "en"),
        (Chosen(source="de", target="pt"), ("base",), "pt"),
        (Chosen(source="de", target="pt", model=AUTO), ("base", "large-v3-turbo"), "pt"),
        (Chosen(source="de", target="en", model="own-model"), ("own-model",), "en"),
    ],
)
def test_where_recognition_leads_through_english_that_is_said_and_the_talk_can_start(
    chosen: Chosen, models: tuple[str, ...], lacks: str
) -> None:
    inventory = Inventory(models=models, pairs=("en-pt", "pt-en"))
    assert lacks_translation(chosen, inventory) == lacks
    (problem,) = problems(chosen, inventory)
    assert not problem.blocking
    assert "roughly" in problem.text
    assert "Get one here" in problem.remedy


@pytest.mark.parametrize(
    ("chosen", "models", "lacks"),
    [
        (Chosen(source="de", target="es"), ("base",), "es"),
        (Chosen(source="de", target="en", also="es"), ("base",), "es"),
        (Chosen(source="de", target="en", model="large-v3-turbo"), ("base", "large-v3-turbo"), "en"),
        (Chosen(source="de", target="en", model=AUTO), ("large-v3-turbo",), "en"),
    ],
)
def test_it_cannot_where_recognition_does_not_lead_there(chosen: Chosen, models: tuple[str, ...], lacks: str) -> None:
    inventory = Inventory(models=models, pairs=("en-pt", "pt-en"))
    assert lacks_translation(chosen, inventory) == lacks
    assert [problem.blocking for problem in problems(chosen, inventory)] == [True]


@pytest.mark.parametrize(
    ("chosen", "said"),
    [
        (Chosen(source=AUTO, target="pt"), ("into Portuguese from English. From any other language recognition",)),
        (Chosen(source=AUTO, target="ja"), ("No installed model translates into Japanese yet. What is said",)),
        (Chosen(source=AUTO, target="pt", model="large-v3-turbo"), ("from English. What is said in any other",)),
        (Chosen(source=AUTO, target="pt", also="ja"), ("into Portuguese from English", "into Japanese yet")),
        (Chosen(source=AUTO, target="ja", model="base.en"), ("into Japanese yet. What is said",)),
    ],
)
def test_what_models_lack_for_a_language_that_is_to_be_found_is_said_and_the_talk_can_start(
    chosen: Chosen, said: tuple[str, ...]
) -> None:
    inventory = Inventory(models=("base", "base.en", "large-v3-turbo"), pairs=("en-pt", "pt-en"))
    found = problems(chosen, inventory)
    assert not any(problem.blocking for problem in found)
    assert all(text in problem.text for problem, text in zip(found, said, strict=True))
    assert lacks_translation(chosen, inventory) is None


def test_no_language_of_the_subtitles_is_that_of_the_talk() -> None:
    for chosen in (Chosen(source="pt", target="pt"), Chosen(source="en", target="pt", also="en")):
        (problem,) = problems(chosen, Inventory(polyglots=("m2m100-418m",)))
        assert problem.blocking
        assert "same language" in problem.text


def test_models_are_offered_beside_the_best() -> None:
    inventory = Inventory(models=("base", "small"), polyglots=("nllb-600m",))
    assert [option.value for option in model_options(inventory)] == ["base", "small", AUTO]
    assert [option.value for option in translation_options(inventory)] == [AUTO, "nllb-600m"]


def test_a_model_that_is_gone_is_chosen_no_more() -> None:
    chosen = Chosen(model="small", translation="nllb-600m")
    assert fitting(chosen, Inventory(models=("base",))) == Chosen(model="base", translation=AUTO, slides="none")
    assert fitting(Chosen(model=AUTO), Inventory()).model == AUTO


HALL = Inventory(microphones=("Webcam",), monitors=(Area(0, 0, 1920, 1080),), windows=("Talk — slide show",))


@pytest.mark.parametrize(
    ("wanted", "inventory", "lacks"),
    [
        (Chosen(), HALL, set()),
        (Chosen(microphone="Webcam", slides="window:Talk — slide show"), HALL, set()),
        (Chosen(microphone="Lapel"), HALL, {"microphone"}),
        (Chosen(microphone="Lapel", system_sound=True), HALL, set()),
        (Chosen(), replace(HALL, microphones=()), {"microphone"}),
        (Chosen(slides="monitor:2"), HALL, {"slides"}),
        (Chosen(slides="window:Minutes"), HALL, {"slides"}),
        (Chosen(slides="none"), HALL, set()),
        (Chosen(slides="monitor:2"), replace(HALL, monitors=()), set()),
    ],
)
def test_a_microphone_or_slides_that_are_not_there_are_awaited(
    wanted: Chosen, inventory: Inventory, lacks: set[str]
) -> None:
    assert awaited(wanted, inventory) == lacks


def test_what_is_heard_and_read_instead_of_what_is_awaited_is_said() -> None:
    said = replaced(Chosen(microphone="Lapel", slides="window:Minutes"), HALL)
    assert [one.text for one in said] == [
        "Lapel is not connected: until it is, the system's default microphone is heard.",
        "Window — Minutes is not there: until it is, the slides are read here: Screen 1.",
    ]
    assert not any(one.blocking for one in said)
    assert replaced(Chosen(), replace(HALL, microphones=())) == (), "the doctor says that there is none"


def test_what_a_talk_hears_and_reads_stays_among_what_is_offered_though_it_is_gone() -> None:
    inventory = Inventory(microphones=("Webcam",), windows=("Talk — slide show",))
    chosen = Chosen(microphone="Lapel", slides="window:Talk")
    assert Option("Lapel", "Lapel") in talk_sound_options(chosen, inventory)
    assert talk_slides_options(chosen, inventory)[0] == Option("window:Talk", "Window — Talk")
    there = Chosen(microphone="Webcam", slides="window:Talk — slide show")
    assert [one.value for one in talk_sound_options(there, inventory)] == ["", "Webcam", "system"]
    assert [one.value for one in talk_slides_options(there, inventory)] == ["window:Talk — slide show", "none"]
    assert talk_slides_options(Chosen(slides="monitor:2"), inventory)[0] == Option("monitor:2", "Screen 2")


def test_languages_that_were_used_last_are_offered_before_the_others() -> None:
    plain, ordered = target_options(), target_options(("ja", "de", "ja", "gone"))
    assert [(one.value, one.recent) for one in ordered[:2]] == [("ja", True), ("de", True)]
    assert ordered[2:] == tuple(one for one in plain if one.value not in {"ja", "de"})
    assert [one.value for one in source_options(recent=("ast", "pt"))[:2]] == [AUTO, "pt"]


def test_languages_of_the_talk_are_those_that_can_be_heard_and_the_chosen_one() -> None:
    heard = [option.value for option in source_options()]
    assert heard[0] == AUTO
    assert {"en", "zh-Hant"} < set(heard)
    assert "ast" not in heard
    assert "ast" in [option.value for option in source_options("ast")]
    assert {"en", "ast", "chr"} < {option.value for option in target_options()}
