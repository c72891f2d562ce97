"""The commands for talks that are over: sessions and export."""

from __future__ import annotations

from pathlib import Path

import click

from translator.atomic import check_writable
from translator.cli.console import messages
from translator.cli.talk import FORMATS, Transcripts, named_formats, write
from translator.export.transcript import transcript_of
from translator.journal.folder import is_running
from translator.journal.folder import sessions_folder as default_sessions_folder
from translator.journal.record import read_journal
from translator.journal.sessions import SessionInfo, find_session, list_sessions


@click.command()
@click.argument("session")
@click.option("--format", "formats", default=FORMATS, show_default=True, help="Formats of the transcripts.")
@click.option("--out", type=click.Path(path_type=Path), default=Path("."), help="Folder for them (default: here).")
@click.option("--sessions", type=click.Path(path_type=Path), help="Folder of the sessions.")
def export(session: str, formats: str, out: Path, sessions: Path | None) -> int:
    """Write the transcript of a session, also of one that ended in a crash.

    \b
    surtitle export 2026-11-24-0915-talk --format srt,md
    """
    folder = find_session(session, sessions or default_sessions_folder())
    record = read_journal(folder)
    if record.corrupt:
        messages().print(f"[yellow]{record.corrupt} lines of the journal cannot be read and were left out.[/]")
    header = record.header
    transcript = transcript_of(record.events, header.title, header.language, header.targets)
    transcripts = Transcripts(folder=out, formats=named_formats(formats))
    check_writable(out)
    write(transcript, transcripts)
    return 0


@click.command()
@click.option("--sessions", type=click.Path(path_type=Path), help="Folder of the sessions.")
def sessions(sessions: Path | None) -> int:
    """List the sessions on this machine."""
    found = list_sessions(sessions or default_sessions_folder())
    if not found:
        messages().print(f"No sessions in {sessions or default_sessions_folder()}.", markup=False)
    for info in found:
        if not info.readable:
            click.echo(f"{info.name}  (cannot be read)")
            continue
        click.echo(f"{info.name}  {info.duration_s / 60:.1f} min, {info.sentences} sentences{_unfinished(info)}")
    return 0


def _unfinished(info: SessionInfo) -> str:
    if info.ended:
        return ""
    return "  (runs)" if is_running(info.folder) else "  (did not end: surtitle export recovers it)"
