"""Sessions that a list may have."""

from datetime import UTC, datetime
from pathlib import Path

from translator.journal.sessions import SessionInfo

STARTED = datetime(2026, 11, 24, 9, 15, tzinfo=UTC)


def sessions() -> list[SessionInfo]:
    """One with a title, one in which nothing was said, and one that cannot be read."""

    def session(name: str, *, readable: bool = True, about: str = "", language: str | None = "en") -> SessionInfo:
        return SessionInfo(
            name=name,
            folder=Path(name),
            title="talk",
            started=STARTED,
            duration_s=3000.0 if about else 12.0,
            sentences=300 if about else 0,
            ended=True,
            readable=readable,
            about=about,
            language=language,
            targets=("pt", "fr"),
        )

    return [
        session("2026-11-24-0915-talk", about="How attention changed machine translation"),
        session("2026-11-23-0915-talk", language=None),
        session("2026-11-22-0915-talk", readable=False),
    ]
