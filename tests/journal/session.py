"""A session for the tests of its journal."""

from datetime import UTC, datetime
from pathlib import Path

from translator.flow import Published, Sentence, Subtitle
from translator.journal.record import Header

STARTED = datetime(2026, 11, 24, 9, 15, tzinfo=UTC)
HEADER = Header(
    started=STARTED,
    title="Attention",
    language="en",
    targets=("pt", "es"),
    source="microphone",
    translation="nllb-600m",
    glossaries=(Path("terms.csv"),),
    variants=("pt-PT",),
)


def subtitle(number: int) -> Published:
    return Published(
        at_s=float(number), event=Subtitle(sentence_id=number, target="pt", text="atenção " * 9, final=True)
    )


def sentence(number: int) -> Published:
    event = Sentence(
        id=number, revision=1, final=True, start_s=0.0, end_s=1.0, text="Hello.", language="en", words=(), slide_id=None
    )
    return Published(at_s=number + 0.5, event=event)
