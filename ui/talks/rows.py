"""What the list of talks says of each. Knows no window."""

from __future__ import annotations

from dataclasses import dataclass

from translator.journal.sessions import SessionInfo
from ui.interface import day_and_time, isolated, translate
from ui.options import language_name
from ui.status import clock_text


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A talk in words; the folder's name stands for the title of one that cannot be read."""

    title: str
    when: str
    length: str
    languages: str

    @property
    def texts(self) -> tuple[str, ...]:
        """In the order of the columns."""
        return (self.title, self.when, self.length, self.languages)


def row_of(session: SessionInfo) -> Row:
    """What the list says of a session."""
    when = day_and_time(session.started)
    if not session.readable:
        return Row(title=session.name, when=when, length="", languages=translate("Talks", "Cannot be read"))
    targets = ", ".join(language_name(code) for code in session.targets)
    spoken = language_name(session.language) if session.language else translate("Talks", "Unknown")
    return Row(
        title=isolated(session.about) if session.about else translate("Talks", "Nothing was said"),
        when=when,
        length=clock_text(session.duration_s),
        languages=translate("Talks", "{language} into {targets}").format(language=spoken, targets=targets),
    )
