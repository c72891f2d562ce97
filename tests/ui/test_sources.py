"""The microphone and the slides of a talk are changed while it runs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.sources.test_switched import Tape
from translator.clock import SteppedClock
from translator.errors import SetupError
from ui.machine import Inventory
from ui.remembered import Chosen
from ui.sources import Sources


class Machine:
    """Has a tape for every microphone."""

    def __init__(self) -> None:
        self.tapes: list[Tape] = []

    def sound(self, chosen: Chosen) -> Tape:
        self.tapes.append(Tape(chosen.sound))
        return self.tapes[-1]

    def screen(self, chosen: Chosen) -> None:
        if chosen.slides == "monitor:9":
            raise SetupError("unknown-monitor", "There is no monitor 9.", "Choose another.")

    def look_for_sources(self, before: Inventory) -> Inventory:
        return replace(before, microphones=("one", "two"))


class Talk:
    """Takes any language."""

    def __init__(self) -> None:
        self.into: list[tuple[Sequence[str], Sequence[str]]] = []

    def turn_to(self, language: str | None) -> None:
        """It is spoken."""

    def translate_into(self, languages: Sequence[str], variants: Sequence[str]) -> None:
        """The subtitles are in these."""
        self.into.append((languages, variants))


class Errands:
    """What is to be done in another thread waits for the test."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def run(self, name: str, act: Callable[[], Any], done: Callable[[Any], None], failed: Callable[..., None]) -> None:
        def do() -> None:
            try:
                result = act()
            except SetupError as error:
                failed(error)
            else:
                done(result)

        self.waiting.append(do)


@pytest.fixture
def machine() -> Machine:
    return Machine()


@pytest.fixture
def errands() -> Errands:
    return Errands()


@pytest.fixture
def sources(qtbot: QtBot, machine: Machine, errands: Errands) -> Sources:
    return Sources(machine, errands)  # type: ignore[arg-type]


def begin(sources: Sources) -> None:
    sound, _ = sources.open(Chosen(microphone="one"))
    sound.start(SteppedClock(), lambda chunk: None, lambda error: None)


def test_another_microphone_is_heard_and_that_is_told(
    qtbot: QtBot, sources: Sources, machine: Machine, errands: Errands
) -> None:
    begin(sources)
    sources.hear(Chosen(microphone="two").sound)
    qtbot.waitUntil(lambda: len(errands.waiting) == 1)
    with qtbot.waitSignal(sources.changed) as told:
        errands.waiting.pop()()
    assert told.args[0].microphone == "two"
    assert [tape.open for tape in machine.tapes] == [False, True]


def test_a_change_that_ends_after_the_talk_is_not_that_of_the_next_one(
    qtbot: QtBot, sources: Sources, machine: Machine, errands: Errands
) -> None:
    begin(sources)
    sources.hear(Chosen(microphone="two").sound)
    qtbot.waitUntil(lambda: len(errands.waiting) == 1)
    sources.close()
    begin(sources)
    errands.waiting.pop()()
    sources.hear(Chosen(microphone="two").sound)
    qtbot.waitUntil(lambda: len(errands.waiting) == 1)
    with qtbot.waitSignal(sources.changed) as told:
        errands.waiting.pop()()
    assert told.args[0].microphone == "two"
    assert machine.tapes[-1].open
    assert machine.tapes[-1].name == Chosen(microphone="two").sound


def test_what_is_chosen_while_something_else_is_refused_is_taken(
    qtbot: QtBot, sources: Sources, machine: Machine, errands: Errands
) -> None:
    begin(sources)
    slides = sources.wanted.slides
    sources.see("monitor:9")
    qtbot.waitUntil(lambda: len(errands.waiting) == 1)
    sources.hear(Chosen(microphone="two").sound)
    with qtbot.waitSignal(sources.refused):
        errands.waiting.pop()()
    assert (sources.wanted.slides, sources.wanted.microphone) == (slides, "two")
    qtbot.waitUntil(lambda: len(errands.waiting) == 1)
    with qtbot.waitSignal(sources.changed) as told:
        errands.waiting.pop()()
    assert (told.args[0].slides, told.args[0].microphone) == (slides, "two")


def test_another_microphone_is_heard_while_a_language_waits_for_its_models(
    qtbot: QtBot, sources: Sources, errands: Errands
) -> None:
    begin(sources)
    sources.follow(Talk())  # type: ignore[arg-type]
    sources.speak("de")
    sources.translate_into("fr", "")
    qtbot.waitUntil(lambda: len(errands.waiting) == 1)
    language = errands.waiting.pop()
    sources.hear(Chosen(microphone="two").sound)
    qtbot.waitUntil(lambda: len(errands.waiting) == 1)
    with qtbot.waitSignal(sources.changed) as told:
        errands.waiting.pop()()
    assert (told.args[0].microphone, told.args[0].source, told.args[0].target) == ("two", "en", "pt")
    assert (sources.wanted.microphone, sources.wanted.source, sources.wanted.target) == ("two", "de", "fr")
    sources.translate_into("pt", "")
    with qtbot.waitSignal(sources.changed) as told:
        language()
    assert (told.args[0].microphone, told.args[0].target) == ("two", "fr")
    qtbot.waitUntil(lambda: len(errands.waiting) == 1)
    with qtbot.waitSignal(sources.changed) as told:
        errands.waiting.pop()()
    assert told.args[0] == sources.wanted
    assert sources.wanted.target == "pt"


def test_another_variant_of_a_language_is_taken_in_mid_talk(qtbot: QtBot, sources: Sources, errands: Errands) -> None:
    sources.open(Chosen(source="en", target="pt", variants=("pt-PT", "en-GB")), ("pt-BR", "pt-PT"))
    talk = Talk()
    sources.follow(talk)  # type: ignore[arg-type]
    for target, also, into, variants in (
        ("pt-BR", "", ("pt",), ("pt-BR", "en-GB")),
        ("de", "pt", ("de", "pt"), ("en-GB",)),
        ("de", "pt-PT", ("de", "pt"), ("pt-PT", "en-GB")),
    ):
        sources.translate_into(target, also)
        qtbot.waitUntil(lambda: len(errands.waiting) == 1)
        with qtbot.waitSignal(sources.changed) as told:
            errands.waiting.pop()()
        assert talk.into.pop() == (into, variants)
        assert (told.args[0].targets, told.args[0].variants) == (into, variants)


def test_what_is_connected_since_is_found_while_a_talk_runs(qtbot: QtBot, sources: Sources, errands: Errands) -> None:
    known = Inventory(microphones=("one",), models=("base",))
    sources.look(known)
    assert not errands.waiting  # without a talk the start window looks
    begin(sources)
    sources.look(known)
    sources.look(known)
    assert len(errands.waiting) == 1
    with qtbot.waitSignal(sources.found) as told:
        errands.waiting.pop()()
    assert told.args[0] == Inventory(microphones=("one", "two"), models=("base",))
    sources.look(known)
    sources.close()
    with qtbot.assertNotEmitted(sources.found):
        errands.waiting.pop()()
