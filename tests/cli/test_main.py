"""Commands: bad input gets a clear message with a remedy, a non-zero exit and no traceback."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib.resources import files
from pathlib import Path

import ctranslate2
import pytest

from tests.export.talk import sentence as said_sentence
from translator.cli.main import main
from translator.cli.talks import slides_spared
from translator.errors import SetupError
from translator.flow import Published
from translator.journal.record import Header
from translator.journal.writer import Journal
from translator.models.whisper import BASE_PACKAGES, bundled_parts

pytestmark = pytest.mark.usefixtures("data_folder")

STARTED = datetime(2026, 11, 24, 9, 15, tzinfo=UTC)
TALK = files("resources") / "talk" / "attention.mp4"
needs_base = pytest.mark.skipif(not bundled_parts(BASE_PACKAGES), reason="the offline packages are not installed")
without_gpu = pytest.mark.skipif(ctranslate2.get_cuda_device_count() > 0, reason="there is a GPU here")


def test_help_teaches(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    out = capsys.readouterr().out
    for command in ("live", "replay", "export", "sessions", "devices", "models", "doctor", "bench", "demo"):
        assert command in out


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (["replay", "nowhere.mp4", "--to", "pt"], 2, "nowhere.mp4"),
        (["replay", "{text}", "--to", "pt"], 2, "talk.txt"),
        (["replay", "{text}", "--to", "martian"], 2, "martian"),
        (["replay", "{text}", "--to", "pt", "--format", "docx"], 2, "docx"),
        (["replay", "{text}", "--to", "pt", "--show"], 2, "--pace live"),
        (["replay", "{text}", "--to", "pt", "--pace", "live", "--show"], 2, "display"),
        (["replay", "{text}", "--to", "pt", "--format", ""], 2, "format"),
        (["replay", "{text}", "--from", "en", "--to", "pt,en"], 2, "English already"),
        (["replay", "{text}", "--to", ","], 2, "--to pt"),
        (["replay", "{text}", "--to", "pt", "--reading", "fast"], 2, "talk.txt"),
        (["replay", "{text}", "--to", "pt", "--reading", "quick"], 2, "'stable', 'fast'"),
        (["live", "--to", "pt", "--no-slides", "--screen", "2"], 2, "excludes"),
        (["replay", "{text}"], 2, "--to"),
        (["live", "--to", "pt", "--mic", "x", "--system"], 2, "exclude"),
        (["live", "--to", "pt", "--region", "1,2,3"], 2, "region"),
        (["live", "--to", "pt", "--screen", "1", "--window", "x"], 2, "exclude"),
        (["export", "nothing"], 2, "nothing"),
        (["models", "get", "firefox:en"], 2, "firefox:en-es"),
        (["replay", "{talk}", "--to", "pt", "--deck", "nowhere.pdf"], 2, "no deck"),
        (["replay", "{talk}", "--to", "pt", "--deck", "{text}"], 2, "neither a PDF nor a PPTX"),
        (["replay", "{talk}", "--to", "pt", "--deck", "{talk}"], 2, "PPTX"),
        (["replay", "{talk}", "--to", "pt", "--deck", "{folder}"], 2, "folder"),
        (["replay", "{talk}", "--to", "pt", "--no-slides", "--deck", "{text}"], 2, "no --no-slides"),
        (["live", "--to", "pt", "--no-slides", "--deck", "{text}"], 2, "no --no-slides"),
        (["live", "--to", "pt", "--deck", "{text}", "--events", "{text}"], 2, "would overwrite"),
        (["live", "--to", "pt", "--glossary", "{text}", "--events", "{text}"], 2, "would overwrite"),
        (["live", "--to", "pt", "--deck", "{long}", "--events", "{long}", "--no-slides"], 2, "no --no-slides"),
        (["replay", "{text}", "--to", "pt", "--events", "{text}"], 2, "talk.txt"),
        (["replay", "{text}", "--to", "pt,auto"], 2, "language of the talk can be found"),
        (["replay", "{long}", "--to", "pt"], 2, "no file"),
        (["replay", "", "--to", "pt"], 2, "name of the recording is empty"),
        (["replay", "{talk}", "--to", "pt", "--out", "{text}"], 4, "a file is where a folder should be"),
        (["replay", "{talk}", "--to", "pt", "--out", "{long}"], 4, "cannot be written"),
        (["bench", "--json", "{text}/figures.json"], 4, "a file is where a folder should be"),
        (["models", "import", "{long}"], 2, "cannot be read"),
        (["models", "convert", "{long}"], 2, "not installed"),
        (["sing"], 2, "sing"),
        (["bench", "--model", "enormous"], 2, "large-v3-turbo"),
        (["bench", "--device", "abacus"], 2, "abacus"),
        (["bench", "--json", "{folder}"], 2, "directory"),
        (["live", "--to", "pt", "--device", "abacus"], 2, "abacus"),
        (["replay", "{talk}", "--from", "de", "--to", "pt", "--model", "small.en"], 2, "only English"),
        (["replay", "{talk}", "--from", "de", "--to", "pt", "--model", "distil-large-v3"], 2, "only English"),
    ],
)
def test_bad_input_is_said_with_a_remedy(
    arguments: list[str], code: int, says: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = tmp_path / "talk.txt"
    text.write_text("no media")
    names = {"text": text, "talk": TALK, "folder": tmp_path, "long": "x" * 300}
    assert main([argument.format(**names) for argument in arguments]) == code
    said = capsys.readouterr().err
    assert says in said
    assert "Traceback" not in said


@pytest.fixture
def recorded(data_folder: Path) -> Iterator[Journal]:
    """A session that runs."""
    header = Header(started=STARTED, title="talk", language="en", targets=("pt",), source="microphone")
    journal = Journal.create(data_folder / "sessions" / "a-talk", header)
    journal.append(Published(at_s=90.0, event=said_sentence(1, 1.0, "Hello there.")))
    yield journal
    journal.close(ended=False)


def test_a_session_that_runs_is_told_from_one_that_broke_off(
    recorded: Journal, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["sessions"]) == 0
    assert capsys.readouterr().out == "a-talk  1.5 min, 1 sentences  (runs)\n"
    recorded.close(ended=False)
    assert main(["sessions"]) == 0
    assert "did not end: surtitle export recovers it" in capsys.readouterr().out


@pytest.mark.parametrize(("out", "says"), [("{file}", "a file is where"), ("{long}", "cannot be written")])
def test_a_folder_that_transcripts_cannot_be_written_into_is_said(
    out: str, says: str, recorded: Journal, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "file"
    file.write_text("mine")
    assert main(["export", "a-talk", "--out", out.format(file=file, long="x" * 300)]) == 4
    assert says in capsys.readouterr().err
    assert file.read_text() == "mine"


def test_an_export_writes_over_nothing(recorded: Journal, tmp_path: Path) -> None:
    out = tmp_path / "out"
    for _ in range(2):
        assert main(["export", "a-talk", "--format", "txt", "--out", str(out)]) == 0
    named = {f"talk{number}.{language}.txt" for number in ("", "-2") for language in ("en", "pt", "en-pt")}
    assert {path.name for path in out.iterdir()} == named


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_pipe_is_no_recording(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    os.mkfifo(tmp_path / "talk.mp4")
    assert main(["replay", str(tmp_path / "talk.mp4"), "--to", "pt"]) == 2
    assert "pipe or a device" in capsys.readouterr().err


@pytest.mark.parametrize("code", ["no-tesseract", "no-tesseract-language"])
def test_where_slides_cannot_be_read_a_talk_without_them_is_offered(code: str) -> None:
    with pytest.raises(SetupError) as caught, slides_spared():
        raise SetupError(code, "Slides cannot be read.", "Install it.")
    assert caught.value.remedy == "Install it. Or leave the slides unread: --no-slides"
    with pytest.raises(SetupError) as caught, slides_spared():
        raise SetupError("no-model", "There is no model.", "Install it.")
    assert caught.value.remedy == "Install it."


def test_without_sessions_the_list_is_empty(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["sessions"]) == 0
    said = capsys.readouterr()
    assert said.out == ""
    assert "No sessions" in said.err


def test_doctor_names_every_part(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor"]) == 0
    out = capsys.readouterr().out
    for part in ("Microphone", "Tesseract", "Recognition", "Translation", "Data folder"):
        assert part in out


def test_doctor_tells_what_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("DISPLAY", raising=False)
    assert main(["doctor"]) == 3
    out = capsys.readouterr().out
    assert "MISSING  Tesseract" in out
    assert "sudo apt install tesseract-ocr" in out
    assert "--no-slides" in out


@without_gpu
@pytest.mark.parametrize("arguments", [["bench"], ["replay", str(TALK), "--to", "pt"]])
def test_a_gpu_that_is_not_there_is_said_with_a_remedy(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*arguments, "--device", "cuda"]) == 3
    said = capsys.readouterr().err
    assert "No NVIDIA GPU" in said
    assert "nvidia-smi" in said
    assert "--device cpu" in said


@pytest.mark.models
@needs_base
def test_the_bench_measures_prints_and_keeps_what_auto_goes_by(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    figures = tmp_path / "figures.json"
    assert main(["bench", "--model", "base", "--model", "tiny", "--device", "cpu", "--json", str(figures)]) == 0
    said = capsys.readouterr()
    assert "Measuring base on the processor" in said.err
    assert "| base " in said.out
    assert ", by estimate |" in said.out
    assert "--model auto: Recognition: " in said.out
    (device,) = json.loads(figures.read_text("utf-8"))["devices"]
    base = next(model for model in device["models"] if model["model"] == "base")
    assert base["scaled_from"] is None
    assert base["update_s"] > 0
    (kept,) = json.loads((tmp_path / "data" / "recognition-costs.json").read_text("utf-8"))["costs"]
    assert kept["update_s"] == base["update_s"]


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs a device that is always full")
def test_an_output_that_takes_nothing_is_said(tmp_path: Path) -> None:
    environment = {**os.environ, "SURTITLE_DATA": str(tmp_path)}
    environment.pop("PYTHONUNBUFFERED", None)
    with open("/dev/full", "w") as full:
        command = [sys.executable, "-m", "translator", "models", "list"]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, env=environment, check=False)
    assert done.returncode == 4
    assert done.stderr.startswith("The output cannot be written: No space left on device.")
    assert len(done.stderr.splitlines()) == 2
