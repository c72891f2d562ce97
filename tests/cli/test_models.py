"""surtitle models, as a person types it: in a process of its own, against a hub on this machine."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.models.hub import COMMIT, LocalHub
from translator.cli.main import main
from translator.models.offers import find_offer

SMALL = "Systran/faster-whisper-small"
NLLB = "JustFrederik/nllb-200-distilled-600M-ct2-int8"
PICKLED = "someone/pickled"
WEIGHTS = bytes(range(256)) * 4000
REPOSITORIES = {
    SMALL: {"model.bin": WEIGHTS, "config.json": b"{}", "tokenizer.json": b"{}", "vocabulary.txt": b"a", "x.py": b"x"},
    NLLB: {"model.bin": WEIGHTS, "config.json": b"{}", "shared_vocabulary.txt": b"a", "sentencepiece.bpe.model": b"x"},
    PICKLED: {"pytorch_model.bin": WEIGHTS, "config.json": b"{}"},
}


@pytest.fixture
def hub() -> Iterator[LocalHub]:
    with LocalHub(REPOSITORIES) as running:
        yield running


@pytest.fixture(autouse=True)
def data(data_folder: Path) -> Path:
    return data_folder


def start(hub: LocalHub, data: Path, *arguments: str, **more: str) -> subprocess.Popen[str]:
    settings = {"HF_ENDPOINT": hub.endpoint, "HF_HOME": str(data / "hf"), "NO_PROXY": "127.0.0.1", "COLUMNS": "200"}
    settings |= more
    return subprocess.Popen(
        [sys.executable, "-m", "translator", "models", *arguments],
        env={**os.environ, "SURTITLE_DATA": str(data), **settings},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )


def run(hub: LocalHub, data: Path, *arguments: str, **more: str) -> tuple[int, str]:
    process = start(hub, data, *arguments, **more)
    out, said = process.communicate(timeout=60)
    assert "Traceback" not in said
    return process.returncode, out + said


def pinned(name: str) -> str:
    offer = find_offer(name)
    assert offer is not None
    assert offer.revision is not None
    return offer.revision


def test_a_model_is_downloaded_at_its_pinned_commit_and_listed(hub: LocalHub, data: Path) -> None:
    hub.commit = pinned("small")
    code, said = run(hub, data, "get", "small")
    assert code == 0, said
    assert "MIT" in said
    assert hub.commit[:12] in said
    folder = data / "whisper" / "small"
    assert (folder / "model.bin").read_bytes() == WEIGHTS
    assert not (folder / "x.py").exists()
    code, said = run(hub, data, "list")
    assert code == 0
    assert any(line.startswith("* small ") for line in said.splitlines())
    assert run(hub, data, "get", "small")[1].startswith("small is installed already")


def test_a_revision_that_is_gone_says_which_to_take(hub: LocalHub, data: Path) -> None:
    code, said = run(hub, data, "get", "small")
    assert code == 3
    assert "--revision" in said
    assert run(hub, data, "get", "small", "--revision", "main")[0] == 0
    assert COMMIT in (data / "whisper" / "small" / "surtitle.json").read_text()


def test_a_licence_against_commercial_use_is_said_before_the_download(hub: LocalHub, data: Path) -> None:
    hub.commit = pinned("nllb-600m")
    code, said = run(hub, data, "get", "nllb-600m")
    assert code == 2
    assert "CC-BY-NC-4.0" in said
    assert "surtitle models get nllb-600m --accept-licence" in said
    assert hub.fetched("model.bin") == []
    assert run(hub, data, "get", "nllb-600m", "--accept-licence")[0] == 0
    assert (data / "ctranslate2" / "nllb-600m" / "model.bin").is_file()


def test_the_licence_on_a_card_counts_too(hub: LocalHub, data: Path) -> None:
    hub.licence = "cc-by-nc-sa-4.0"
    code, said = run(hub, data, "get", SMALL)
    assert code == 2
    assert "--accept-licence" in said


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_an_interrupted_download_keeps_what_came_and_goes_on(hub: LocalHub, data: Path) -> None:
    hub.commit = pinned("small")
    hub.hold["model.bin"] = 600_000
    process = start(hub, data, "get", "small")
    assert hub.holding.wait(30)
    part = data / "whisper" / ".small.coming" / hub.commit / "model.bin.part"
    for _ in range(300):
        if part.exists() and part.stat().st_size >= 500_000:
            break
        hub.release.wait(0.02)
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=30)
    assert process.returncode == 130, said
    assert "surtitle models get small goes on from there" in said
    assert "Traceback" not in said
    assert not (data / "whisper" / "small").exists()
    kept = part.stat().st_size
    assert kept >= 500_000
    hub.hold.clear()
    assert run(hub, data, "get", "small")[0] == 0
    assert hub.fetched("model.bin")[-1] == f"bytes={kept}-"
    assert (data / "whisper" / "small" / "model.bin").read_bytes() == WEIGHTS


@pytest.mark.parametrize(
    ("name", "code", "says"),
    [
        (PICKLED, 2, "run programs"),
        ("someone/nothing", 3, "surtitle models list"),
        ("enormous", 2, "OWNER/NAME"),
        ("smal", 2, "Did you mean small?"),
        ("opus:xx-yy", 3, "opus-mt-xx-yy"),
        ("opus:", 2, "opus:en-es"),
    ],
)
def test_what_cannot_be_had_is_said_with_a_remedy(name: str, code: int, says: str, hub: LocalHub, data: Path) -> None:
    got, said = run(hub, data, "get", name)
    assert got == code, said
    assert says in said


@pytest.mark.parametrize("name", ["small", "firefox:en-de"])
def test_offline_mode_is_kept_to(name: str, hub: LocalHub, data: Path) -> None:
    code, said = run(hub, data, "get", name, HF_HUB_OFFLINE="1", FXTRANSLATE_RECORDS_URL=f"{hub.endpoint}/records")
    assert code == 3
    assert "offline mode is on" in said
    assert "HF_HUB_OFFLINE" in said
    assert hub.asked == []


def test_a_proxy_brings_what_the_network_does_not(hub: LocalHub, data: Path) -> None:
    hub.commit = pinned("small")
    through = {"HF_ENDPOINT": "http://models.invalid", "HTTP_PROXY": hub.endpoint, "NO_PROXY": ""}
    code, said = run(hub, data, "get", "small", **through)
    assert code == 0, said
    assert (data / "whisper" / "small" / "model.bin").read_bytes() == WEIGHTS


@pytest.mark.parametrize(
    ("name", "server"),
    [("small", "models.invalid:443"), ("firefox:en-de", "firefox.settings.services.mozilla.com:443")],
)
def test_a_secure_hub_is_asked_through_the_proxy_and_a_refusal_is_said(
    name: str, server: str, hub: LocalHub, data: Path
) -> None:
    through = {"HF_ENDPOINT": "https://models.invalid", "HTTPS_PROXY": hub.endpoint, "NO_PROXY": ""}
    code, said = run(hub, data, "get", name, **through)
    assert code == 3, said
    assert ("CONNECT", server, None) in hub.asked
    assert "HTTPS_PROXY" in said


def test_a_pair_that_is_none_is_refused_before_anything_is_said_of_its_size(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, says in (
        ("firefox:en-xx", "'xx' is unknown"),
        ("firefox:en-English", "into itself"),
        ("firefox", "firefox:en-es"),
        ("opus:german-deutsch", "into itself"),
    ):
        assert main(["models", "get", name]) == 2
        said = capsys.readouterr().err
        assert says in said
        assert "MB" not in said


def test_a_disk_that_is_not_there_is_said(hub: LocalHub, tmp_path: Path) -> None:
    hub.commit = pinned("small")
    (tmp_path / "gone").symlink_to(tmp_path / "nowhere" / "deep")
    code, said = run(hub, tmp_path / "gone", "get", "small", HF_HOME=str(tmp_path / "hf"))
    assert code == 4, said
    assert "SURTITLE_DATA" in said


def test_an_empty_path_is_no_folder(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for command in ("import", "convert"):
        assert main(["models", command, ""]) == 2
        assert "empty" in capsys.readouterr().err


def test_removing_asks(hub: LocalHub, data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    hub.commit = pinned("small")
    run(hub, data, "get", "small")
    code, said = run(hub, data, "remove", "small")
    assert code == 2
    assert "--yes" in said
    assert (data / "whisper" / "small").is_dir()
    assert main(["models", "remove", "small", "--yes"]) == 0
    assert "removed" in capsys.readouterr().err
    assert not (data / "whisper" / "small").exists()


def test_removing_what_is_not_there_names_the_nearest_that_is(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = data / "ctranslate2" / "small-talk"
    folder.mkdir(parents=True)
    for file in ("model.bin", "shared_vocabulary.txt", "source.spm", "target.spm"):
        (folder / file).write_bytes(b"x")
    assert main(["models", "remove", "smal-talk", "--yes"]) == 2
    said = capsys.readouterr().err
    assert "Did you mean small-talk?" in said
    assert "models get" not in said
    assert main(["models", "remove", "qqq", "--yes"]) == 2
    assert "Did you mean" not in capsys.readouterr().err


def test_an_import_that_does_not_work_is_not_kept(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    for file in ("model.bin", "shared_vocabulary.txt", "source.spm", "target.spm"):
        (stick / file).write_bytes(b"x")
    assert main(["models", "import", str(stick), "--pair", "en-de"]) == 3
    assert "not kept" in capsys.readouterr().err
    assert main(["models", "remove", "stick", "--yes"]) == 2


def test_a_model_that_does_not_work_is_named_and_the_rest_is_checked(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("one", "two"):
        folder = data / "ctranslate2" / name
        folder.mkdir(parents=True)
        for file in ("model.bin", "shared_vocabulary.txt", "source.spm", "target.spm"):
            (folder / file).write_bytes(b"x")
    assert main(["models", "check", "one", "two"]) == 3
    said = capsys.readouterr()
    assert said.out == "one: does not work\ntwo: does not work\n"
    assert "Traceback" not in said.err


def test_the_list_says_what_an_installed_model_takes(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = data / "ctranslate2" / "mine"
    folder.mkdir(parents=True)
    for file in ("model.bin", "shared_vocabulary.txt", "source.spm", "target.spm"):
        (folder / file).write_bytes(b"x" * 1_000_000)
    assert main(["models"]) == 0
    (row,) = [line for line in capsys.readouterr().out.splitlines() if line.startswith("* mine ")]
    assert row.split()[1:] == ["mine", "4", "MB", "204", "MB"]


def test_the_list_says_size_licence_and_what_each_is_good_for(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (["models"], ["models", "list"]):
        assert main(arguments) == 0
        out = capsys.readouterr().out
        assert "CC-BY-NC-4.0" in out
        assert "hears best" in out
        assert next(line for line in out.splitlines() if line.startswith("* firefox:en-pt ")).endswith("MPL-2.0")
        assert max(map(len, out.splitlines())) <= 140
