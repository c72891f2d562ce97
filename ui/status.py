"""What the control window shows of a running talk, from its events. Knows no window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from translator.audio.level import SILENCE_DB
from translator.flow import Hypothesis, Notice, Published, Role, Sentence, Severity, Slide, Subtitle, Word
from ui.interface import decimal, marked, translate

HEARD_CHARS = 280
"""Of what was heard, as much as is shown."""
LATE_S = 5.0
"""Subtitles further behind are said to be late."""
NOTICES = 5
SEVERITIES = (Severity.INFO, Severity.WARNING, Severity.ERROR)
"""What matters least comes first."""
EARLIER = 20
"""Of those that are gone, as many can be read again."""
GLANCE_S = 10.0
"""Before it is read, a notice waits so long for a person to look at it."""
READING_CHARS_S = 10.0
"""So many letters of a notice are read in a second, by somebody who also speaks."""
MENDED = {
    "sound-back": {"microphone-gone", "system-sound-gone", "source-gone"},
    "slides-back": {"capture-refused", "unknown-monitor", "window-gone", "region-outside", "source-gone"},
    "lag-over": {"lag"},
}
"""The notices that are over, by what tells so."""
RENEWED = frozenset({"lag"})
"""Notices of how it is now: the newest stands for those before, which would push others out."""
FALL_DB_S = 24.0
"""How fast the level's bar falls (dB a second)."""
QUIETEST_DB = -60.0
GOOD_DB = (-40.0, -3.0)
"""Speech peaks between these; louder is distorted."""


class State(Enum):
    """Where a talk is."""

    LOADING = auto()
    LIVE = auto()
    PAUSED = auto()
    STOPPING = auto()
    """Before it began."""
    ENDING = auto()
    ENDED = auto()

    @property
    def label(self) -> str:
        return translate("State", _LABELS[self])

    @property
    def runs(self) -> bool:
        """Whether something is lost, or must be waited for, when the window is closed."""
        return self is not State.ENDED


_LABELS = {
    State.LOADING: marked("State", "Getting ready"),
    State.LIVE: marked("State", "Live"),
    State.PAUSED: marked("State", "Paused"),
    State.STOPPING: marked("State", "Stopping"),
    State.ENDING: marked("State", "Finishing what was said"),
    State.ENDED: marked("State", "Ended"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """What is known of the talk; `lag_s` is how long after its sentence the last subtitle came, None before any."""

    committed: str = ""
    tentative: str = ""
    subtitle: str = ""
    lag_s: float | None = None
    slide_title: str = ""
    slide_lines: tuple[str, ...] = ()
    slide_id: int | None = None
    notices: tuple[Notice, ...] = ()
    earlier: tuple[Notice, ...] = ()
    """Those that were read, or were seen long enough, the newest last."""
    subtitle_id: int = 0
    """The sentence that `subtitle` is of."""
    ends_s: tuple[tuple[int, float], ...] = ()
    """The last sentences and when each ended."""


def with_words(text: str, words: Sequence[Word], most: int) -> str:
    """The text with these words after it: the end of that, `most` characters or less, where a word begins."""
    whole = f"{text}{''.join(word.text for word in words)}".strip()
    if len(whole) <= most:
        return whole
    end = whole[-most - 1 :]
    return (end.partition(" ")[2] or end[1:]).strip()  # some languages write no spaces


def after(status: Status, published: Published) -> Status:
    """The status after an event."""
    match published.event:
        case Sentence(revision=revision) | Subtitle(revision=revision) if revision > 1:
            return status  # corrected by a person, long after it was said
        case Hypothesis(committed=committed, tentative=tentative):
            heard = with_words(status.committed, committed, HEARD_CHARS)
            return replace(status, committed=heard, tentative=tentative.strip())
        case Sentence(id=id, final=True, end_s=end_s):
            return replace(status, ends_s=(*status.ends_s, (id, end_s))[-20:])
        case Subtitle(sentence_id=id) if id < status.subtitle_id:
            return status  # said before its language came, and translated afterwards
        case Subtitle(sentence_id=id, final=True, text=text):
            ended = dict(status.ends_s).get(id)
            lag_s = status.lag_s if ended is None else max(0.0, published.at_s - ended)
            return replace(status, subtitle=text, subtitle_id=id, lag_s=lag_s)
        case Slide(id=id, picture=None) if status.slide_id not in (None, id):
            return status  # shown before its language came, and translated afterwards
        case Slide(id=id, blocks=blocks):
            title = " ".join(block.text for block in blocks if block.role is Role.TITLE)
            lines = tuple(block.text for block in blocks if block.role is not Role.TITLE)
            return replace(status, slide_id=id, slide_title=title, slide_lines=lines)
        case Notice() as notice:
            return _told(status, notice)
    return status


def _told(status: Status, notice: Notice) -> Status:
    """The status after a notice, which may put an end to others. Where there are too many, what matters least goes."""
    over = MENDED.get(notice.code, set()) | (RENEWED & {notice.code})
    same = (notice.code, notice.text)
    others = [one for one in status.notices if (one.code, one.text) != same and one.code not in over]
    earlier = tuple(one for one in status.earlier if (one.code, one.text) != same)
    told = replace(status, notices=(*others, notice), earlier=earlier)
    if len(told.notices) <= NOTICES:
        return told
    return dismissed(told, min(told.notices, key=lambda one: SEVERITIES.index(one.severity)))


def dismissed(status: Status, notice: Notice) -> Status:
    """The status once a notice was read: it is among those that are gone."""
    earlier = tuple(one for one in status.earlier if one != notice)
    notices = tuple(one for one in status.notices if one != notice)
    return replace(status, notices=notices, earlier=(*earlier, notice)[-EARLIER:])


def lasting_s(notice: Notice) -> float | None:
    """How long a notice is shown; None: until a person has read it, as it asks for something."""
    if notice.severity is not Severity.INFO or notice.remedy:
        return None
    return GLANCE_S + len(notice.text) / READING_CHARS_S


def lag_text(lag_s: float | None) -> str:
    """How late the subtitles are, in words."""
    if lag_s is None:
        return translate("Status", "No subtitle yet")
    late = lag_s > LATE_S
    text = translate("Status", "{lag} s behind — late") if late else translate("Status", "{lag} s behind")
    return text.format(lag=decimal(lag_s))


def clock_text(seconds: float) -> str:
    """Minutes and seconds, with hours where there are any."""
    minutes, whole = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{whole:02d}" if hours else f"{minutes:02d}:{whole:02d}"


def level_share(level_db: float) -> float:
    """How much of the bar a level fills, from 0 to 1."""
    return min(1.0, max(0.0, 1 - level_db / QUIETEST_DB))


def level_text(level_db: float) -> str:
    """What the level means to a speaker."""
    if level_db <= QUIETEST_DB:
        return translate("Level", "Silence")
    if level_db < GOOD_DB[0]:
        return translate("Level", "Quiet")
    return translate("Level", "Good") if level_db <= GOOD_DB[1] else translate("Level", "Too loud")


def fallen(shown_db: float, level_db: float, passed_s: float) -> float:
    """The level to show: rises at once, falls slowly, as a meter's needle does."""
    return max(level_db, shown_db - FALL_DB_S * passed_s, SILENCE_DB)
