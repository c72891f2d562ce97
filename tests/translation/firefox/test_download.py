"""Downloads of Firefox's models, on good days and bad ones, from a settings server on this machine."""

import json
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from fxtranslate import discovery

from tests.models.hub import LocalHub
from tests.translation.firefox.settings_server import COLLECTION, records_of, settings_server
from translator.errors import Cancelled, InputError, SetupError, StorageError
from translator.models.acquisition import carry_out, plan
from translator.models.library import find_installed
from translator.models.manifest import damaged_files, read_manifest
from translator.translation.firefox.download import download_firefox
from translator.translation.firefox.translator import FirefoxTranslator, find_pair, firefox_folders
from translator.translation.languages import find_language

MODEL = bytes(range(256)) * 4000  # about 1 MB
MODELS = {
    ("en", "es"): {"model.enes.bin": MODEL, "vocab.enes.spm": b"words", "lex.enes.bin": b"short"},
    ("de", "en"): {"model.deen.bin": MODEL[::-1], "srcvocab.deen.spm": b"Worte", "trgvocab.deen.spm": b"words"},
}


@pytest.fixture(autouse=True)
def direct(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hf"))


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[LocalHub]:
    with settings_server(MODELS) as running:
        monkeypatch.setenv("FXTRANSLATE_RECORDS_URL", records_of(running))
        yield running


def part_of(place: Path) -> Path:
    return place / ".en-es.coming" / "3.0" / "model.enes.bin.part"


def test_a_model_comes_unpacked_and_checked_with_its_manifest(hub: LocalHub, tmp_path: Path) -> None:
    seen: list[tuple[str, float]] = []
    folders = download_firefox("en", "es", folder=tmp_path, progress=lambda name, done: seen.append((name, done)))
    assert folders == [tmp_path / "en-es"]
    assert {path.name for path in folders[0].iterdir()} == {*MODELS["en", "es"], "surtitle.json"}
    for name, data in MODELS["en", "es"].items():
        assert (folders[0] / name).read_bytes() == data
    manifest = read_manifest(folders[0])
    assert manifest is not None
    assert (manifest.pair, manifest.revision, manifest.licence) == ("en-es", "3.0", "MPL-2.0")
    assert damaged_files(folders[0], manifest) == []
    assert {name for name, _ in seen} == {"firefox:en-es"}
    assert [done for _, done in seen] == sorted(done for _, done in seen)
    assert seen[-1][1] == 1.0
    assert [path.name for path in tmp_path.iterdir() if path.name != "hf"] == ["en-es"]


def test_what_a_person_gets_by_name_is_what_a_talk_finds(hub: LocalHub, tmp_path: Path) -> None:
    carry_out(plan("firefox:English-Spanish", folder=tmp_path))
    assert find_installed("firefox:en-es", folder=tmp_path).pair == "en-es"
    found = find_pair(find_language("en"), find_language("es"), folder=tmp_path, bundle="none")
    assert found is not None
    assert found.model.read_bytes() == MODEL


def test_both_models_of_a_route_through_english_come(hub: LocalHub, tmp_path: Path) -> None:
    folders = download_firefox("de", "es", folder=tmp_path)
    assert [folder.name for folder in folders] == ["de-en", "en-es"]


@pytest.mark.models
@pytest.mark.skipif(not firefox_folders(folder=Path("none")), reason="the offline packages are not installed")
def test_a_real_model_translates_after_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    packaged = firefox_folders(folder=Path("none"))["en-pt"]
    files = {path.name: path.read_bytes() for path in packaged.iterdir() if path.suffix in (".bin", ".spm")}
    with settings_server({("en", "pt"): files}) as hub:
        monkeypatch.setenv("FXTRANSLATE_RECORDS_URL", records_of(hub))
        carry_out(plan("firefox:en-pt", folder=tmp_path))
    translator = FirefoxTranslator("en", "pt", folder=tmp_path, bundle="none")
    assert translator.translate(["Good morning."]) == ["Bom dia."]


def test_a_connection_that_breaks_is_taken_up_where_it_broke(hub: LocalHub, tmp_path: Path) -> None:
    hub.cut["model.enes.bin.zst"] = (300_000, 1)
    folders = download_firefox("en", "es", folder=tmp_path)
    assert (folders[0] / "model.enes.bin").read_bytes() == MODEL
    assert "bytes=300000-" in hub.fetched("model.enes.bin.zst")


def test_a_cancelled_download_keeps_what_came_and_goes_on_from_there(hub: LocalHub, tmp_path: Path) -> None:
    cancelled = threading.Event()
    hub.hold["model.enes.bin.zst"] = 600_000

    def watch(name: str, done: float) -> None:
        if done > 0.5:
            cancelled.set()

    with pytest.raises(Cancelled):
        download_firefox("en", "es", folder=tmp_path, progress=watch, cancelled=cancelled)
    kept = part_of(tmp_path).stat().st_size
    assert kept > 500_000
    assert not (tmp_path / "en-es").exists()
    hub.hold.clear()
    download_firefox("en", "es", folder=tmp_path)
    assert hub.fetched("model.enes.bin.zst")[-1] == f"bytes={kept}-"


@pytest.mark.parametrize("name", ["model.enes.bin", "vocab.enes.spm"])
def test_a_corrupt_file_is_said_and_not_kept(name: str, hub: LocalHub, tmp_path: Path) -> None:
    hub.corrupt.add(f"{name}.zst")
    with pytest.raises(SetupError) as caught:
        download_firefox("en", "es", folder=tmp_path)
    assert caught.value.code == "model-damaged"
    assert name in caught.value.text
    assert not (tmp_path / "en-es").exists()
    hub.corrupt.clear()
    assert (download_firefox("en", "es", folder=tmp_path)[0] / name).read_bytes() == MODELS["en", "es"][name]


def test_what_was_there_stays_until_the_new_is_whole(hub: LocalHub, tmp_path: Path) -> None:
    (tmp_path / "en-es").mkdir()
    (tmp_path / "en-es" / "model.enes.bin").write_bytes(b"old")
    hub.corrupt.add("model.enes.bin.zst")
    with pytest.raises(SetupError):
        download_firefox("en", "es", folder=tmp_path)
    assert (tmp_path / "en-es" / "model.enes.bin").read_bytes() == b"old"


def test_a_pair_that_firefox_lacks_is_said(hub: LocalHub, tmp_path: Path) -> None:
    with pytest.raises(SetupError) as caught:
        download_firefox("en", "fr", folder=tmp_path)
    assert caught.value.code == "no-translation-model"
    assert "from English to French" in caught.value.text


@pytest.mark.parametrize(("status", "remedy"), [(403, "the mirror"), (404, "the mirror"), (503, "again later")])
def test_a_server_that_refuses_is_said(status: int, remedy: str, hub: LocalHub, tmp_path: Path) -> None:
    hub.refuse[COLLECTION] = (status, "")
    with pytest.raises(SetupError) as caught:
        download_firefox("en", "es", folder=tmp_path)
    assert caught.value.code == "hub-failed"
    assert str(status) in caught.value.text
    assert remedy in caught.value.remedy
    assert ("FXTRANSLATE_RECORDS_URL" in caught.value.remedy) is (remedy == "the mirror")


def test_a_login_page_in_place_of_the_server_is_said(hub: LocalHub, tmp_path: Path) -> None:
    hub.portal = True
    with pytest.raises(SetupError) as caught:
        download_firefox("en", "es", folder=tmp_path)
    assert "browser" in caught.value.remedy
    assert "FXTRANSLATE_RECORDS_URL" in caught.value.remedy


def test_only_a_mirror_that_is_named_is_blamed(hub: LocalHub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("FXTRANSLATE_RECORDS_URL")
    monkeypatch.setattr(discovery, "records_url", lambda: records_of(hub))  # Mozilla's own server is this one
    hub.portal = True
    with pytest.raises(SetupError) as caught:
        download_firefox("en", "es", folder=tmp_path)
    assert caught.value.remedy == "Log in to the network in a browser, where it asks for that, and run the same again."
    hub.portal = False
    hub.refuse[COLLECTION] = (404, "")
    with pytest.raises(SetupError) as caught:
        download_firefox("en", "es", folder=tmp_path)
    assert caught.value.remedy == "Try again later; what came is kept and used."


@pytest.mark.parametrize("address", ["notaurl", "ftp://127.0.0.1/records", "http://", "http://[x/records"])
def test_a_mirror_whose_name_is_no_address_is_said(
    address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FXTRANSLATE_RECORDS_URL", address)
    with pytest.raises(SetupError) as caught:
        download_firefox("en", "es", folder=tmp_path)
    assert caught.value.text == f"FXTRANSLATE_RECORDS_URL is no address: '{address}'"
    assert "unset it" in caught.value.remedy


@pytest.mark.parametrize("listed", [b"{}", b'{"data": 7}', b'{"data": [1]}', b"[]"])
def test_an_answer_that_lists_nothing_is_said(listed: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with LocalHub({COLLECTION: {"records": listed}}) as hub:
        monkeypatch.setenv("FXTRANSLATE_RECORDS_URL", records_of(hub))
        with pytest.raises(SetupError) as caught:
            download_firefox("en", "es", folder=tmp_path)
    assert caught.value.code == "hub-unreachable"


@pytest.mark.parametrize("size", [0, -1])
def test_a_record_of_a_file_without_bytes_is_refused(
    size: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with settings_server(MODELS) as hub:
        listed = json.loads(hub.repositories[COLLECTION]["records"])
        listed["data"][0]["attachment"]["size"] = size
        hub.repositories = {COLLECTION: {**hub.repositories[COLLECTION], "records": json.dumps(listed).encode()}}
        monkeypatch.setenv("FXTRANSLATE_RECORDS_URL", records_of(hub))
        with pytest.raises(SetupError) as caught:
            download_firefox("en", "es", folder=tmp_path / "models")
    assert caught.value.code == "hub-unreachable"
    assert not (tmp_path / "models").exists()


def test_without_a_network_nothing_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FXTRANSLATE_RECORDS_URL", "http://127.0.0.1:9/records")
    with pytest.raises(SetupError) as caught:
        download_firefox("en", "es", folder=tmp_path / "firefox")
    assert caught.value.code == "model-download"
    assert "127.0.0.1:9 cannot be reached (" in caught.value.text
    assert "FXTRANSLATE_RECORDS_URL" in caught.value.remedy
    assert "surtitle models import" in caught.value.remedy
    assert not (tmp_path / "firefox").exists()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk that is always full")
def test_a_disk_that_fills_up_meanwhile_is_said(hub: LocalHub, tmp_path: Path) -> None:
    part = part_of(tmp_path)
    part.parent.mkdir(parents=True)
    part.symlink_to("/dev/full")
    with pytest.raises(StorageError) as caught:
        download_firefox("en", "es", folder=tmp_path)
    assert caught.value.code == "disk-full"


def test_the_same_language_is_not_downloaded(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        download_firefox("pt", "pt-BR", folder=tmp_path)


def test_a_record_whose_name_leads_elsewhere_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with settings_server(MODELS) as hub:
        listed = json.loads(hub.repositories[COLLECTION]["records"])
        listed["data"][0]["name"] = "../model.enes.bin"
        hub.repositories = {COLLECTION: {**hub.repositories[COLLECTION], "records": json.dumps(listed).encode()}}
        monkeypatch.setenv("FXTRANSLATE_RECORDS_URL", records_of(hub))
        with pytest.raises(SetupError):
            download_firefox("en", "es", folder=tmp_path / "models")
    assert not list(tmp_path.rglob("*.bin"))
