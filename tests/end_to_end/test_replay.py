"""The bundled talk through the real chain: real models, real slides, from a media file to transcript files."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from importlib.resources import files
from pathlib import Path
from typing import Any

import jiwer
import pytest
from whisper_normalizer.english import EnglishTextNormalizer

from tests.benchmark.talks import BUNDLED, cut_media, cut_truth, open_talk
from translator.journal.record import read_journal
from translator.journal.sessions import list_sessions

TALK = Path(str(files("resources") / "talk" / "attention.mp4"))
TRUTH = json.loads((TALK.parent / "attention.json").read_text(encoding="utf-8"))
OFFLINE_ERRORS = 0.144
"""Word error rate of the same model on the whole talk at once, with a beam of 5."""

pytestmark = [pytest.mark.models, pytest.mark.slow, pytest.mark.timeout(900)]


def surtitle(folder: Path, *arguments: str) -> subprocess.Popen[str]:
    """The command in a process of its own, with its data under `folder`."""
    return subprocess.Popen(
        [sys.executable, "-m", "translator", *arguments],
        env={**os.environ, "SURTITLE_DATA": str(folder)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def events_in(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


@pytest.fixture(scope="module")
def replayed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[dict[str, Any]]]:
    """The folder of one replay at full speed, and its events."""
    folder = tmp_path_factory.mktemp("replay")
    events = folder / "events.jsonl"
    run = surtitle(
        folder, "replay", str(TALK), "--from", "en", "--to", "pt", "--out", str(folder), "--events", str(events)
    )
    _, said = run.communicate(timeout=800)
    assert run.returncode == 0, said
    return folder, events_in(events)


def test_the_words_are_right_within_three_points_of_offline(replayed: tuple[Path, list[dict[str, Any]]]) -> None:
    _, events = replayed
    plain = EnglishTextNormalizer()
    heard = " ".join(word["text"] for event in events if event["type"] == "words" for word in event["committed"])
    truth = " ".join(sentence["text"] for sentence in TRUTH["sentences"])
    assert jiwer.wer(plain(truth), plain(heard)) <= OFFLINE_ERRORS + 0.03


def test_every_slide_is_found_once_with_its_title(replayed: tuple[Path, list[dict[str, Any]]]) -> None:
    _, events = replayed
    slides = [event for event in events if event["type"] == "slide"]
    assert [slide["id"] for slide in slides] == list(range(1, 8))
    assert [slide["blocks"][0]["text"] for slide in slides] == [slide["text"][0] for slide in TRUTH["slides"]]
    assert all(len(slide["translations"]["pt"]) == len(slide["blocks"]) for slide in slides)


def test_the_slides_terms_are_spelt_right(replayed: tuple[Path, list[dict[str, Any]]]) -> None:
    """Without the slides, the same model gets 58 % of them right."""
    _, events = replayed
    words = [word for event in events if event["type"] == "words" for word in event["committed"]]
    heard = " ".join(word["text"] for word in words)
    names = ["Bahdanau", "Sutskever", "Vinyals", "Yoshua Bengio", "Vaswani", "Sennrich", "SentencePiece", "Richardson"]
    assert sum(name in heard for name in names) >= 7
    assert any(word.get("slide_id") for word in words)


def test_sentences_are_on_their_slides(replayed: tuple[Path, list[dict[str, Any]]]) -> None:
    _, events = replayed
    right = 0
    sentences = [event for event in events if event["type"] == "sentence"]
    for sentence in sentences:
        middle_s = (sentence["start_s"] + sentence["end_s"]) / 2
        want = [n for n, slide in enumerate(TRUTH["slides"], 1) if slide["start_s"] <= middle_s < slide["end_s"]]
        right += sentence["slide_id"] in want
    assert right >= 0.95 * len(sentences)


def test_every_sentence_is_translated(replayed: tuple[Path, list[dict[str, Any]]]) -> None:
    _, events = replayed
    sentences = [event["id"] for event in events if event["type"] == "sentence"]
    subtitles = [event for event in events if event["type"] == "subtitle"]
    assert [subtitle["sentence_id"] for subtitle in subtitles] == sentences
    text = " ".join(subtitle["text"] for subtitle in subtitles)
    assert "Bom dia" in text
    assert "tradução automática" in text
    assert "perguntas" in text or "pergunta?" in text
    assert not any(subtitle["untranslated"] for subtitle in subtitles)


def test_transcripts_are_written_in_every_format(replayed: tuple[Path, list[dict[str, Any]]]) -> None:
    folder, _ = replayed
    names = {path.suffix for path in folder.glob("attention.en-pt.*")}
    assert names == {".srt", ".vtt", ".txt", ".md"}
    assert (folder / "attention.json").exists()
    assert "## " in (folder / "attention.pt.md").read_text(encoding="utf-8")


def test_kill_loses_nothing_that_was_published_and_ctrl_c_finishes_what_was_said(tmp_path: Path) -> None:
    for number in (signal.SIGKILL, signal.SIGINT):
        folder = tmp_path / number.name
        events = folder / "events.jsonl"
        folder.mkdir()
        arguments = ("replay", str(TALK), "--from", "en", "--to", "pt", "--pace", "live", "--events", str(events))
        run = surtitle(folder, *arguments)
        deadline_s = time.monotonic() + 240
        while not (events.exists() and '"subtitle"' in events.read_text(encoding="utf-8")):
            assert time.monotonic() < deadline_s
            assert run.poll() is None
            time.sleep(0.2)
        run.send_signal(number)
        _, said = run.communicate(timeout=120)
        assert "Traceback" not in said
        assert run.returncode == (-signal.SIGKILL if number == signal.SIGKILL else 0)
        (session,) = list_sessions(folder / "sessions")
        record = read_journal(session.folder)
        assert record.ended == (number == signal.SIGINT)
        published = [event for event in events_in(events) if event["type"] in {"sentence", "subtitle", "slide"}]
        kept = {type(one.event).__name__.lower() for one in record.events}
        assert kept >= {"sentence", "subtitle", "slide"}
        count = sum(type(one.event).__name__ in {"Sentence", "Subtitle", "Slide"} for one in record.events)
        assert count >= len(published)
        export = surtitle(folder, "export", session.name, "--format", "srt", "--out", str(folder))
        export.communicate(timeout=60)
        assert export.returncode == 0
        assert "Bom dia" in next(folder.glob("*.pt.srt")).read_text(encoding="utf-8")


def test_a_second_ctrl_c_does_not_wait(tmp_path: Path) -> None:
    events = tmp_path / "events.jsonl"
    arguments = ("replay", str(TALK), "--from", "en", "--to", "pt", "--pace", "live", "--events", str(events))
    run = surtitle(tmp_path, *arguments)
    deadline_s = time.monotonic() + 240
    while not (events.exists() and '"words"' in events.read_text(encoding="utf-8")):
        assert time.monotonic() < deadline_s
        assert run.poll() is None
        time.sleep(0.2)
    run.send_signal(signal.SIGINT)
    time.sleep(0.15)
    run.send_signal(signal.SIGINT)
    _, said = run.communicate(timeout=30)
    assert run.returncode in {0, 130}  # 0 when all was finished before the second
    assert "Traceback" not in said
    (session,) = list_sessions(tmp_path / "sessions")
    assert read_journal(session.folder).ended == (run.returncode == 0)


def test_the_recording_is_not_taken_for_a_file_to_write(tmp_path: Path) -> None:
    talk = tmp_path / "talk.mp4"
    talk.write_bytes(TALK.read_bytes())
    run = surtitle(tmp_path, "replay", str(talk), "--from", "en", "--to", "pt", "--events", str(talk))
    _, said = run.communicate(timeout=60)
    assert run.returncode == 2
    assert "overwrite" in said
    assert talk.read_bytes() == TALK.read_bytes()


def test_what_is_damaged_is_said_once_and_the_rest_is_played(tmp_path: Path) -> None:
    talk = cut_media(cut_truth(open_talk(BUNDLED), 12), tmp_path).media
    content = bytearray(talk.read_bytes())
    for begin in range(len(content) // 2, len(content) * 3 // 4, 1000):
        content[begin : begin + 100] = os.urandom(100)
    talk.write_bytes(content)
    glossary = tmp_path / "terms.csv"
    glossary.write_text(",nada\nattention,atenção\n", "utf-8")
    run = surtitle(
        tmp_path, *("replay", str(talk), "--from", "en", "--to", "pt", "--no-slides", "--glossary", str(glossary))
    )
    printed, said = run.communicate(timeout=240)
    assert run.returncode == 2
    assert "Bom dia" in printed
    assert said.count("are missing from the recording, between 00:0") == 1
    assert said.count("attention.mp4 is damaged") == 1
    assert "Close other programs" not in said
    assert "terms.csv" in said


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs a device that is always full")
def test_an_output_that_takes_nothing_is_said_after_the_talk(tmp_path: Path) -> None:
    talk = cut_media(cut_truth(open_talk(BUNDLED), 8), tmp_path).media
    command = [sys.executable, "-m", "translator", "replay", str(talk), "--from", "en", "--to", "pt", "--no-slides"]
    environment = {**os.environ, "SURTITLE_DATA": str(tmp_path)}
    with open("/dev/full", "w") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, env=environment, check=False)
    assert done.returncode == 4
    assert "The output cannot be written: No space left on device." in done.stderr
    assert "Traceback" not in done.stderr
    (session,) = list_sessions(tmp_path / "sessions")
    assert session.ended
    assert session.sentences > 0
