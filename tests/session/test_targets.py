"""Several target languages in one talk."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from tests.fakes import (
    CountingReader,
    Shouter,
)
from tests.session.talk import SCRIPT, Talk, slides
from tests.stepping import PATIENCE_S
from translator.errors import SetupError
from translator.flow import (
    Hypothesis,
    Notice,
    Published,
    Sentence,
    Slide,
    Subtitle,
)
from translator.session import Session
from translator.translation.translating import Say


class Waiting(Shouter):
    """Shouts once `go` says so; knows the threads on which it was made and used."""

    def __init__(self, source: str, target: str, go: Callable[[], object] = lambda: None) -> None:
        super().__init__(source, target)
        self.go = go
        self.threads = {threading.current_thread()}

    def translate(self, texts: Sequence[str]) -> list[str]:
        self.threads.add(threading.current_thread())
        self.go()
        return super().translate(texts)


class Panel:
    """A talk in several targets; German waits until Portuguese has `enough` subtitles, and any slide."""

    def __init__(self, *targets: str, enough: int = 0, **changes: object) -> None:
        self.opened: list[Waiting] = []
        self.waited: list[bool] = []
        self._enough = enough
        self._there = threading.Event()
        self.talk = Talk(targets=targets, open_translator=self.open, **changes)

    def open(self, source: str, target: str, say: Say) -> Waiting:
        self.opened.append(Waiting(source, target, self._wait if target == "de" and self._enough else lambda: None))
        return self.opened[-1]

    def run(self) -> int:
        def listen(published: Published) -> None:
            self.talk.published.append(published)
            slide = self.talk.parts.screen is None or any("pt" in one.translations for one in self.talk.of(Slide))
            if slide and len(self.subtitles("pt")) >= self._enough:
                self._there.set()

        return Session(self.talk.parts, journal=None, listeners=[listen]).run(threading.Event())

    def subtitles(self, target: str) -> list[Subtitle]:
        return [one for one in self.talk.of(Subtitle) if one.target == target]

    def _wait(self) -> None:
        self.waited.append(self._there.wait(PATIENCE_S))


def test_a_slow_target_delays_no_other_and_finishes_all_it_has() -> None:
    panel = Panel("de", "pt", enough=4)
    assert panel.run() == 0
    assert all(panel.waited)
    for target in ("de", "pt"):
        assert [one.sentence_id for one in panel.subtitles(target)] == [1, 2, 3, 4]
        assert [one.text for one in panel.subtitles(target)] == [one.text.upper() for one in panel.talk.of(Sentence)]


def test_what_is_heard_does_not_wait_for_translation() -> None:
    heard = threading.Event()
    talk = Talk(open_translator=lambda source, target, say: Waiting(source, target, lambda: heard.wait(PATIENCE_S)))

    def listen(published: Published) -> None:
        talk.published.append(published)
        if len(talk.of(Sentence)) == 4 and talk.text == " ".join(SCRIPT):
            heard.set()

    assert Session(talk.parts, journal=None, listeners=[listen]).run(threading.Event()) == 0
    assert heard.is_set()
    assert [type(one) for one in talk.of(object)].index(Subtitle) > len(talk.of(Sentence))


def test_a_translator_lives_on_the_thread_that_opened_it_and_no_target_shares_one() -> None:
    panel = Panel("de", "pt", "fr")
    assert panel.run() == 0
    assert [len(one.threads) for one in panel.opened] == [1, 1, 1]
    assert len(set.union(*(one.threads for one in panel.opened))) == 3


def test_a_failing_target_is_named_once_and_the_others_go_on() -> None:
    panel = Panel("de", "pt")
    opened = panel.talk.parts.open_translator

    def german_broken(source: str, target: str, say: Say) -> Shouter:
        shouter = opened(source, target, say)
        assert isinstance(shouter, Shouter)
        shouter.broken = target == "de"
        return shouter

    panel.talk.parts = replace(panel.talk.parts, open_translator=german_broken)
    assert panel.run() == 0
    assert [one.untranslated for one in panel.subtitles("de")] == [True] * 4
    assert [one.untranslated for one in panel.subtitles("pt")] == [False] * 4
    assert [one.text for one in panel.talk.of(Notice)] == ["German: The model is broken."]


def test_a_target_without_a_model_refuses_the_talk_though_the_others_have_one() -> None:
    def refuse(source: str, target: str, say: Say) -> Shouter:
        if target == "de":
            raise SetupError("no-translation-model", "No model.", "Get one.")
        return Shouter(source, target)

    talk = Talk(targets=("pt", "de"), open_translator=refuse)
    with pytest.raises(SetupError, match="No model"):
        talk.run()
    assert talk.of(Hypothesis) == []


def test_a_slide_comes_with_what_each_target_has_and_loses_nothing() -> None:
    panel = Panel("de", "pt", enough=4, screen=slides((0.0, 0)), reader=CountingReader())
    assert panel.run() == 0
    shown = panel.talk.of(Slide)
    assert [one.revision for one in shown] == [1, 2]
    assert [list(one.translations) for one in shown] == [["pt"], ["de", "pt"]]
    assert all(one.picture is not None for one in shown)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no signal to a thread")
def test_a_second_ctrl_c_abandons_what_a_target_has_not_translated() -> None:
    begun, never = threading.Event(), threading.Event()

    def hang() -> None:
        begun.set()
        never.wait(PATIENCE_S)

    talk = Talk(open_translator=lambda source, target, say: Waiting(source, target, hang))
    ended = threading.Event()

    def press() -> None:
        while not ended.wait(0.1):
            if begun.is_set() and len(talk.of(Sentence)) == 4:
                signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)
                return

    pressing = threading.Thread(target=press)
    before = signal.signal(signal.SIGINT, signal.default_int_handler)  # what a shell starts beside it is deaf to Ctrl-C
    pressing.start()
    try:
        with pytest.raises(KeyboardInterrupt):
            talk.run()
        assert len(talk.of(Sentence)) == 4
        assert talk.of(Subtitle) == []
    finally:
        ended.set()
        never.set()
        pressing.join()
        signal.signal(signal.SIGINT, before)
