"""Commands: bad input gets a clear message with a remedy, a non-zero exit and no traceback."""

import json
from importlib.resources import files
from pathlib import Path

import ctranslate2
import pytest

from translator.cli import main
from translator.models.whisper import BASE_PACKAGES, bundled_parts

TALK = files("resources") / "talk" / "attention.mp4"
needs_base = pytest.mark.skipif(not bundled_parts(BASE_PACKAGES), reason="the offline packages are not installed")
without_gpu = pytest.mark.skipif(ctranslate2.get_cuda_device_count() > 0, reason="there is a GPU here")


@pytest.fixture(autouse=True)
def data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SURTITLE_DATA", str(tmp_path / "data"))
    return tmp_path


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
        (["replay", "{text}", "--to", "klingon"], 2, "klingon"),
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
    names = {"text": text, "talk": TALK, "folder": tmp_path}
    assert main([argument.format(**names) for argument in arguments]) == code
    said = capsys.readouterr().err
    assert says in said
    assert "Traceback" not in said


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
