"""What was talked about a moment ago: the newest, for a moment."""

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from translator.flow import Mention
from ui.slide.mentioned import Mentioned


def mention(sentence: int, block: int | None, slide: int = 1) -> Mention:
    return Mention(sentence_id=sentence, slide_id=slide, block=block, start_s=0.0)


def test_the_newest_sentence_counts_and_its_newest_mention(qtbot: QtBot) -> None:
    owner = QObject()
    mentioned = Mentioned(owner)
    assert mentioned.block(1) is None
    for one, block in ((mention(1, 0), 0), (mention(3, 2), 2), (mention(2, 1), 2), (mention(3, 4), 4)):
        mentioned.receive(one)
        assert mentioned.block(1) == block
    assert mentioned.block(2) is None


def test_it_is_forgotten_after_a_moment(qtbot: QtBot) -> None:
    owner = QObject()
    mentioned = Mentioned(owner, moment_ms=30)
    mentioned.receive(mention(1, 2))
    assert mentioned.block(1) == 2
    with qtbot.waitSignal(mentioned.changed):
        pass
    assert mentioned.block(1) is None
