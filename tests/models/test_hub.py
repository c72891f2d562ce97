"""Downloads from a hub, on good days and bad ones."""

import json
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from filelock import FileLock

from tests.models.hub import COMMIT, LocalHub
from translator.errors import Cancelled, SetupError, StorageError
from translator.models.hub import Listing, download, list_repository, megabytes
from translator.models.kinds import Kind
from translator.models.manifest import Manifest, damaged_files, read_manifest

REPOSITORY = "someone/tiny-ct2"
WEIGHTS = bytes(range(256)) * 4000  # about 1 MB
FILES = {"model.bin": WEIGHTS, "config.json": b'{"add_source_eos": false}', "README.md": b"# Tiny", "run.py": b"x"}
NAMES = ("config.json", "model.bin")
OURS = Manifest(kind=Kind.CTRANSLATE2, source=REPOSITORY)


@pytest.fixture(autouse=True)
def direct(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hf"))


@pytest.fixture
def hub() -> Iterator[LocalHub]:
    with LocalHub({REPOSITORY: FILES}) as running:
        yield running


def listing(hub: LocalHub) -> Listing:
    return list_repository(REPOSITORY, endpoint=hub.endpoint)


def bring(hub: LocalHub, place: Path, cancelled: threading.Event | None = None, **options: object) -> Path:
    return download(
        listing(hub),
        NAMES,
        place / "tiny",
        OURS,
        label="tiny",
        endpoint=hub.endpoint,
        cancelled=cancelled,
        **options,  # type: ignore[arg-type]
    )


def part_of(place: Path) -> Path:
    return place / ".tiny.coming" / COMMIT / "model.bin.part"


def test_a_repository_says_its_commit_its_licence_and_the_hashes_of_its_files(hub: LocalHub) -> None:
    found = listing(hub)
    assert (found.commit, found.licence) == (COMMIT, "mit")
    files = {file.name: file for file in found.files}
    assert files["model.bin"].size == len(WEIGHTS)
    assert files["model.bin"].sha256 is not None
    assert files["config.json"].sha256 is None
    assert files["config.json"].blob is not None


def test_what_is_downloaded_has_a_manifest_with_its_commit_and_hashes(hub: LocalHub, tmp_path: Path) -> None:
    seen: list[tuple[str, float]] = []
    folder = bring(hub, tmp_path, progress=lambda name, done: seen.append((name, done)))
    assert (folder / "model.bin").read_bytes() == WEIGHTS
    assert sorted(path.name for path in folder.iterdir()) == ["config.json", "model.bin", "surtitle.json"]
    manifest = read_manifest(folder)
    assert manifest is not None
    assert (manifest.source, manifest.revision, manifest.licence) == (REPOSITORY, COMMIT, "mit")
    assert damaged_files(folder, manifest) == []
    assert [path.name for path in tmp_path.iterdir() if path.name != "hf"] == ["tiny"]
    assert {name for name, _ in seen} == {"tiny"}
    assert [done for _, done in seen] == sorted(done for _, done in seen)
    assert seen[-1][1] == 1.0
    (folder / "config.json").write_text("{}")
    assert damaged_files(folder, manifest) == ["config.json"]


def test_a_connection_that_breaks_is_taken_up_where_it_broke(hub: LocalHub, tmp_path: Path) -> None:
    hub.cut["model.bin"] = (300_000, 1)
    folder = bring(hub, tmp_path)
    assert (folder / "model.bin").read_bytes() == WEIGHTS
    assert hub.fetched("model.bin") == [None, None, "bytes=300000-", "bytes=300000-"]  # redirected each time


def test_a_download_that_ended_goes_on_the_next_time(hub: LocalHub, tmp_path: Path) -> None:
    part = part_of(tmp_path)
    part.parent.mkdir(parents=True)
    part.write_bytes(WEIGHTS[:700_000])
    folder = bring(hub, tmp_path)
    assert (folder / "model.bin").read_bytes() == WEIGHTS
    assert set(hub.fetched("model.bin")) == {"bytes=700000-"}


def test_what_was_left_of_another_commit_is_thrown_away(hub: LocalHub, tmp_path: Path) -> None:
    old = part_of(tmp_path).parent.with_name("an-older-commit")
    old.mkdir(parents=True)
    (old / "model.bin.part").write_bytes(b"older")
    hub.corrupt.add("model.bin")
    with pytest.raises(SetupError):
        bring(hub, tmp_path)
    assert not old.exists()


def test_a_server_without_ranges_sends_the_file_again(hub: LocalHub, tmp_path: Path) -> None:
    hub.ranges = False
    part = part_of(tmp_path)
    part.parent.mkdir(parents=True)
    part.write_bytes(b"from another server")
    assert (bring(hub, tmp_path) / "model.bin").read_bytes() == WEIGHTS


def test_a_part_that_is_too_long_is_begun_anew(hub: LocalHub, tmp_path: Path) -> None:
    part = part_of(tmp_path)
    part.parent.mkdir(parents=True)
    part.write_bytes(WEIGHTS + b"more")
    assert (bring(hub, tmp_path) / "model.bin").read_bytes() == WEIGHTS


@pytest.mark.parametrize("name", NAMES)
def test_a_corrupt_file_is_said_and_not_kept(name: str, hub: LocalHub, tmp_path: Path) -> None:
    hub.corrupt.add(name)
    with pytest.raises(SetupError) as caught:
        bring(hub, tmp_path)
    assert caught.value.code == "model-damaged"
    assert name in caught.value.text
    assert not (tmp_path / "tiny").exists()
    hub.corrupt.clear()
    assert (bring(hub, tmp_path) / "model.bin").read_bytes() == WEIGHTS


def test_what_was_there_stays_until_the_new_is_whole(hub: LocalHub, tmp_path: Path) -> None:
    (tmp_path / "tiny").mkdir()
    (tmp_path / "tiny" / "model.bin").write_bytes(b"old")
    hub.corrupt.add("model.bin")
    with pytest.raises(SetupError):
        bring(hub, tmp_path)
    assert (tmp_path / "tiny" / "model.bin").read_bytes() == b"old"


@pytest.mark.parametrize(
    ("status", "error_code", "code", "remedy"),
    [
        (403, "", "hub-forbidden", "hf auth login"),
        (403, "GatedRepo", "hub-forbidden", "Accept its conditions"),
        (404, "RepoNotFound", "no-such-model", "surtitle models list"),
        (404, "RevisionNotFound", "no-such-revision", "--revision"),
        (401, "", "no-such-model", "hf auth login"),
        (429, "", "hub-busy", "Try again"),
        (503, "", "hub-failed", "Try again later"),
    ],
)
def test_what_the_hub_refuses_is_said_with_a_remedy(
    status: int, error_code: str, code: str, remedy: str, hub: LocalHub
) -> None:
    hub.refuse[REPOSITORY] = (status, error_code)
    with pytest.raises(SetupError) as caught:
        listing(hub)
    assert caught.value.code == code
    assert remedy in caught.value.remedy
    assert REPOSITORY in caught.value.text


def test_a_file_that_is_refused_in_the_middle_is_said_and_the_rest_kept(hub: LocalHub, tmp_path: Path) -> None:
    found = listing(hub)
    hub.refuse[REPOSITORY] = (403, "")
    with pytest.raises(SetupError) as caught:
        download(found, NAMES, tmp_path / "tiny", OURS, label="tiny", endpoint=hub.endpoint)
    assert caught.value.code == "hub-forbidden"
    assert "config.json" in caught.value.text


def test_a_login_page_in_place_of_the_hub_is_said(hub: LocalHub) -> None:
    hub.portal = True
    with pytest.raises(SetupError) as caught:
        listing(hub)
    assert caught.value.code == "hub-unreachable"
    assert "browser" in caught.value.remedy


@pytest.mark.parametrize("address", ["mirror.example", "http://", "https:/mirror.example", "ftp://mirror.example", ""])
def test_a_mirror_that_is_no_address_is_said_to_be_none(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_ENDPOINT", address)
    with pytest.raises(SetupError) as caught:
        list_repository(REPOSITORY)
    assert caught.value.code == "hub-unreachable"
    assert caught.value.text == f"HF_ENDPOINT is no address: '{address}'"
    assert "or unset it" in caught.value.remedy


def test_without_a_network_the_remedy_is_a_model_from_another_machine() -> None:
    with pytest.raises(SetupError) as caught:
        list_repository(REPOSITORY, endpoint="http://127.0.0.1:9")
    assert caught.value.code == "hub-unreachable"
    assert "surtitle models import" in caught.value.remedy


def test_a_cancelled_download_keeps_what_came(hub: LocalHub, tmp_path: Path) -> None:
    hub.hold["model.bin"] = 600_000
    cancelled = threading.Event()

    def watch(name: str, done: float) -> None:
        if done > 0.5:
            cancelled.set()

    with pytest.raises(Cancelled) as caught:
        bring(hub, tmp_path, cancelled, progress=watch)
    assert caught.value.exit_code == 130
    kept = part_of(tmp_path).stat().st_size
    assert kept > 500_000
    hub.hold.clear()
    bring(hub, tmp_path)
    assert hub.fetched("model.bin")[-1] == f"bytes={kept}-"


def test_too_little_room_is_said_before_the_download(hub: LocalHub, tmp_path: Path) -> None:
    with pytest.raises(StorageError) as caught:
        bring(hub, tmp_path, free_bytes=lambda folder: 10_000_000)
    assert caught.value.code == "disk-full"
    assert "10 MB free" in caught.value.text
    assert hub.fetched("model.bin") == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk that is always full")
def test_a_disk_that_fills_up_meanwhile_is_said(hub: LocalHub, tmp_path: Path) -> None:
    part = part_of(tmp_path)
    part.parent.mkdir(parents=True)
    part.symlink_to("/dev/full")
    with pytest.raises(StorageError) as caught:
        bring(hub, tmp_path)
    assert caught.value.code == "disk-full"
    assert "SURTITLE_DATA" in caught.value.remedy


def test_the_same_download_does_not_run_twice_at_once(hub: LocalHub, tmp_path: Path) -> None:
    (tmp_path / ".tiny.coming").mkdir()
    with FileLock(tmp_path / ".tiny.coming" / "lock"), pytest.raises(SetupError) as caught:
        bring(hub, tmp_path)
    assert caught.value.code == "model-busy"


def test_a_manifest_that_cannot_be_read_is_none(tmp_path: Path) -> None:
    assert read_manifest(tmp_path) is None
    for text in ("{", "[]", json.dumps({"kind": "whisper"}), json.dumps({"kind": "spell", "files": {}, "source": "x"})):
        (tmp_path / "surtitle.json").write_text(text)
        assert read_manifest(tmp_path) is None


def test_sizes_are_said_as_people_say_them() -> None:
    assert [megabytes(count) for count in (1, 145_217_532, 999_900_000, 3_087_284_237)] == [
        *("1 MB", "145 MB", "1.0 GB", "3.1 GB")
    ]
