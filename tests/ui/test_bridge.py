"""The mailbox between the engine's threads and the window."""

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from translator.flow import Event, Hypothesis, Notice, Published, Sentence, Severity, Slide, Subtitle, Word
from ui.bridge import Bridge


def subtitle(number: int, target: str = "de", *, text: str = "", final: bool = True) -> Subtitle:
    return Subtitle(sentence_id=number, target=target, text=text or f"{target} {number}", final=final)


def deliver(bridge: Bridge, *events: Event) -> list[Event]:
    got: list[Event] = []
    bridge.listen(lambda published: got.append(published.event))
    for event in events:
        bridge.publish(Published(at_s=0.0, event=event))
    bridge.drain()
    return got


@pytest.fixture
def bridge(qtbot: QtBot) -> Iterator[Bridge]:
    bridge = Bridge()
    yield bridge
    bridge.deleteLater()


def test_events_of_many_threads_arrive_in_the_order_of_each(bridge: Bridge, qtbot: QtBot) -> None:
    got: list[Subtitle] = []

    def keep(published: Published) -> None:
        assert isinstance(published.event, Subtitle)
        assert threading.current_thread() is threading.main_thread()
        got.append(published.event)

    bridge.listen(keep)

    def talk(target: str) -> None:
        for number in range(500):
            bridge.publish(Published(at_s=float(number), event=subtitle(number, target)))

    targets = ("de", "fr", "ja", "zh")
    threads = [threading.Thread(target=talk, args=(target,)) for target in targets]
    for thread in threads:
        thread.start()
    qtbot.waitUntil(lambda: len(got) == 2000)
    for thread in threads:
        thread.join()
    for target in targets:
        assert [event.sentence_id for event in got if event.target == target] == list(range(500))


def test_an_event_replaces_the_one_of_its_id_that_waits(bridge: Bridge) -> None:
    draft, final = subtitle(1, text="draft", final=False), subtitle(1, text="final")
    slide, fuller = (Slide(id=1, revision=n, shown_s=0.0, blocks=()) for n in (1, 2))
    sentence = Sentence(id=1, revision=1, final=True, start_s=0.0, end_s=1.0, text="a", language="en", words=())
    assert deliver(bridge, draft, slide, sentence, final, fuller) == [sentence, final, fuller]


def test_committed_words_of_hypotheses_that_wait_are_all_kept(bridge: Bridge) -> None:
    first, second = (Word(text=text, start_s=0.0, end_s=1.0, probability=1.0) for text in ("Good", "morning"))
    got = deliver(
        bridge,
        Hypothesis(committed=(first,), tentative="mor"),
        Hypothesis(committed=(second,), tentative=""),
    )
    assert got == [Hypothesis(committed=(first, second), tentative="")]


def test_different_notices_are_all_kept(bridge: Bridge) -> None:
    one, two = (Notice(severity=Severity.INFO, code="lag", text=text) for text in ("5 s", "6 s"))
    assert deliver(bridge, one, two, one) == [two, one]


def test_the_end_comes_once_and_after_the_last_event(bridge: Bridge, qtbot: QtBot) -> None:
    order: list[object] = []
    bridge.listen(lambda published: order.append(published.event))
    bridge.finished.connect(order.append)
    bridge.publish(Published(at_s=0.0, event=subtitle(1)))
    bridge.finish(3)
    bridge.drain()
    bridge.drain()
    assert order == [subtitle(1), 3]
