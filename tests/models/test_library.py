"""Models on this machine: listed, brought from a disk, tried, removed."""

import shutil
import tarfile
import threading
import zipfile
from pathlib import Path

import pytest
import sentencepiece

from tests.translation.test_ctranslate import LINES, make_model
from translator.bench import time_translation
from translator.errors import Cancelled, InputError, SetupError
from translator.models.acquisition import folder_of, name_of
from translator.models.conversion import convert_model
from translator.models.importing import import_model
from translator.models.kinds import Kind
from translator.models.library import find_installed, installed_models, is_installed, remove_model
from translator.models.manifest import Manifest, read_manifest, record_files, write_manifest
from translator.models.trial import check_model, measure_new
from translator.models.whisper import BASE_PACKAGES, bundled_parts
from translator.translation.firefox.translator import firefox_folders
from translator.translation.speed import kept, seconds_of

WHISPER_FILES = ("model.bin", "config.json", "tokenizer.json", "vocabulary.txt")
needs_bundle = pytest.mark.skipif(
    not firefox_folders(folder=Path("none")) or not bundled_parts(BASE_PACKAGES),
    reason="the offline packages are not installed",
)


@pytest.fixture
def data(data_folder: Path) -> Path:
    return data_folder


@pytest.fixture(scope="module")
def subwords(tmp_path_factory: pytest.TempPathFactory) -> Path:
    prefix = tmp_path_factory.mktemp("subwords") / "tiny"
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(LINES), model_prefix=str(prefix), vocab_size=60, minloglevel=2
    )
    return prefix.with_suffix(".model")


@pytest.fixture
def opus(tmp_path: Path, subwords: Path) -> Path:
    """A model as a USB stick would bring it, with files that are of no use."""
    folder = make_model(tmp_path / "opus-mt-en-pt", subwords, ("source.spm", "target.spm"))
    (folder / "README.md").write_text("# OPUS-MT")
    (folder / "run.py").write_text("raise SystemExit")
    return folder


def filled(folder: Path, names: tuple[str, ...]) -> Path:
    folder.mkdir(parents=True)
    for name in names:
        (folder / name).write_bytes(name.encode())
    return folder


def own(data: Path) -> list[str]:
    return [model.name for model in installed_models(folder=data) if not model.packaged]


@pytest.mark.parametrize("name", ["small", "someone/whisper-1.0", "opus:de-en"])
def test_names_become_folders_and_names_again(name: str, tmp_path: Path) -> None:
    folder = folder_of(name, Kind.CTRANSLATE2, tmp_path)
    assert name_of(folder) == name
    assert folder.parent == tmp_path / "ctranslate2"
    assert not set(folder.name) & set('<>:"/\\|?*')


def test_models_of_every_kind_are_listed(data: Path) -> None:
    filled(data / "whisper" / "someone--whisper", WHISPER_FILES)
    filled(data / "firefox" / "en-es", ("model.enes.intgemm.alphas.bin", "vocab.enes.spm"))
    filled(data / "ctranslate2" / "opus=de-en", ("model.bin", "shared_vocabulary.json", "source.spm"))
    filled(data / "ctranslate2" / ".opus=de-fr.coming", ("model.bin", "shared_vocabulary.json"))
    filled(data / "ctranslate2" / "broken", ("model.bin",))
    filled(data / "transformers" / "someone--small100", ("model.safetensors", "config.json"))
    assert own(data) == ["someone/whisper", "firefox:en-es", "opus:de-en", "someone/small100"]
    assert find_installed("firefox:en-es", folder=data).pair == "en-es"
    assert find_installed("opus:de-en", folder=data).pair is None
    assert is_installed("opus:de-en")
    assert not is_installed("opus:de-fr")


def test_a_model_is_found_by_its_alias(data: Path) -> None:
    filled(data / "whisper" / "large-v3-turbo", WHISPER_FILES)
    assert find_installed("turbo").name == "large-v3-turbo"
    assert is_installed("turbo")


def test_a_model_that_is_not_there_says_how_to_get_it(data: Path) -> None:
    with pytest.raises(InputError) as caught:
        remove_model("small")
    assert caught.value.code == "not-installed"
    assert "surtitle models get small" in caught.value.remedy


def test_a_removed_model_is_gone_and_no_other(data: Path) -> None:
    filled(data / "whisper" / "small", WHISPER_FILES)
    filled(data / "whisper" / "medium", WHISPER_FILES)
    assert remove_model("small").name == "small"
    assert own(data) == ["medium"]


@needs_bundle
def test_what_came_as_a_package_is_removed_by_pip(data: Path) -> None:
    for name in ("base", "firefox:en-pt"):
        with pytest.raises(InputError) as caught:
            remove_model(name)
        assert caught.value.code == "packaged-model"
        assert find_installed(name).folder.exists()


def test_a_model_from_a_folder_comes_without_what_it_does_not_need(opus: Path, data: Path) -> None:
    seen: list[tuple[str, float]] = []
    name, folder = import_model(opus, progress=lambda name, done: seen.append((name, done)))
    assert (name, folder) == ("opus-mt-en-pt", data / "ctranslate2" / "opus-mt-en-pt")
    assert {path.name for path in folder.iterdir()} == {
        *("model.bin", "config.json", "shared_vocabulary.json", "source.spm", "target.spm", "surtitle.json")
    }
    manifest = read_manifest(folder)
    assert manifest is not None
    assert (manifest.pair, manifest.source) == ("en-pt", str(opus))
    assert seen[-1] == ("opus-mt-en-pt", 1.0)


def test_an_import_that_is_stopped_leaves_nothing(opus: Path, data: Path) -> None:
    stopped = threading.Event()
    with pytest.raises(Cancelled):
        import_model(opus, progress=lambda *_: stopped.set(), cancelled=stopped)
    assert own(data) == []
    assert list((data / "ctranslate2").iterdir()) == []


@pytest.mark.parametrize("pair", ["xx-yy", "en", "en-en", ""])
def test_a_pair_that_is_none_is_refused(pair: str, opus: Path, data: Path) -> None:
    for bring in (lambda: import_model(opus, pair=pair), lambda: convert_model(opus, "mine", pair=pair)):
        with pytest.raises(InputError) as caught:
            bring()
        assert caught.value.code == "no-pair"
    assert own(data) == []


def test_a_disk_that_goes_away_meanwhile_is_said_and_leaves_nothing(opus: Path, data: Path) -> None:
    with pytest.raises(InputError) as caught:
        import_model(opus, progress=lambda *_: shutil.rmtree(opus, ignore_errors=True))
    assert caught.value.code == "unreadable"
    assert str(opus) in caught.value.text
    assert list((data / "ctranslate2").iterdir()) == []


def test_a_firefox_model_is_found_by_every_code_of_its_languages(data: Path) -> None:
    for pair in ("nb-en", "zh-Hant-en"):
        filled(data / "firefox" / pair, ("model.x.bin", "vocab.x.spm"))
    assert is_installed("firefox:no-en")
    assert is_installed("firefox:nb-English")
    assert find_installed("firefox:zh_hant-en").folder.name == "zh-Hant-en"
    assert find_installed("firefox:zh-Hant-en").pair == "zh-Hant-en"


def test_models_are_found_by_their_names_in_other_letters(data: Path) -> None:
    filled(data / "whisper" / "small", WHISPER_FILES)
    assert find_installed("Small ").name == "small"
    assert is_installed("SMALL")


def test_an_imported_model_is_tried_and_a_changed_one_is_found_out(opus: Path, data: Path) -> None:
    name, folder = import_model(opus)
    verdict = check_model(find_installed(name))
    assert verdict.checked == 5
    assert verdict.given.startswith("Good morning")
    assert verdict.made
    assert verdict.sentence_s == seconds_of(find_installed(name), kept())
    assert verdict.sentence_s is not None
    with (folder / "source.spm").open("ab") as file:
        file.write(b"!")
    with pytest.raises(SetupError) as caught:
        check_model(find_installed(name))
    assert caught.value.code == "model-damaged"
    assert "source.spm" in caught.value.text


def test_a_new_translation_model_is_measured_and_what_the_bench_cannot_open_is_said(opus: Path, data: Path) -> None:
    name, folder = import_model(opus)
    other, _ = import_model(opus, name="other", pair="en-pt")
    assert [speed.model for speed in measure_new([folder])] == [name]
    (data / "ctranslate2" / other / "model.bin").write_bytes(b"no weights")
    said: list[str] = []
    speeds, failures = time_translation(say=lambda notice: said.append(notice.text))
    assert name in [speed.model for speed in speeds]
    assert {speed.model for speed in kept()} == {speed.model for speed in speeds}
    assert [error.code for error in failures] == ["model-load"]
    assert f"Measuring {other} …" in said


@pytest.mark.parametrize("kind", ["zip", "tar", "tar.gz", "folder above"])
def test_a_model_comes_out_of_an_archive(kind: str, opus: Path, data: Path, tmp_path: Path) -> None:
    source = tmp_path / f"stick.{kind}"
    if kind == "zip":
        with zipfile.ZipFile(source, "w") as archive:
            for path in opus.iterdir():
                archive.write(path, f"models/opus-mt-en-pt/{path.name}")
    elif kind == "folder above":
        shutil.copytree(opus, source / "models" / "opus-mt-en-pt")
    else:
        with tarfile.open(source, "w:gz" if kind == "tar.gz" else "w") as archive:
            archive.add(opus, "opus-mt-en-pt")
    name, folder = import_model(source)
    assert name == "opus-mt-en-pt"
    assert (folder / "model.bin").read_bytes() == (opus / "model.bin").read_bytes()
    assert not (folder / "run.py").exists()


def test_nothing_leaves_the_folder_of_a_hostile_archive(data: Path, tmp_path: Path) -> None:
    source = tmp_path / "evil.zip"
    with zipfile.ZipFile(source, "w") as archive:
        for name in ("model.bin", "shared_vocabulary.json", "../../../escaped.spm"):
            archive.writestr(f"a/{name}", b"x")
    _, folder = import_model(source, name="evil")
    assert {path.name for path in folder.iterdir()} == {"model.bin", "shared_vocabulary.json", "surtitle.json"}
    assert not list(tmp_path.rglob("escaped.spm"))


def test_a_name_that_is_taken_is_kept_unless_it_is_to_be_replaced(opus: Path, data: Path) -> None:
    import_model(opus, name="mine")
    with pytest.raises(InputError) as caught:
        import_model(opus, name="mine")
    assert caught.value.code == "model-exists"
    assert import_model(opus, name="mine", replacing=True, pair="de-en")[0] == "mine"
    assert find_installed("mine").pair == "de-en"


@pytest.mark.parametrize(
    ("names", "code", "says"),
    [
        (("pytorch_model.bin", "config.json"), "pickled-model", "safetensors"),
        (("notes.txt",), "no-model", "model.bin"),
        ((), "no-model", "model.bin"),
    ],
)
def test_what_is_no_model_says_what_would_be_one(
    names: tuple[str, ...], code: str, says: str, data: Path, tmp_path: Path
) -> None:
    with pytest.raises(InputError) as caught:
        import_model(filled(tmp_path / "stick", names))
    assert caught.value.code == code
    assert says in caught.value.remedy
    assert own(data) == []


def test_several_models_are_not_guessed_among(opus: Path, data: Path, tmp_path: Path) -> None:
    for name in ("one", "two"):
        shutil.copytree(opus, tmp_path / "stick" / name)
    with pytest.raises(InputError) as caught:
        import_model(tmp_path / "stick")
    assert caught.value.code == "several-models"
    assert "one, two" in caught.value.text


@pytest.mark.parametrize("content", [b"PK\x03\x04 cut off", b"hello"])
def test_a_file_that_is_no_archive_is_said(content: bytes, data: Path, tmp_path: Path) -> None:
    (tmp_path / "model.zip").write_bytes(content)
    with pytest.raises(InputError) as caught:
        import_model(tmp_path / "model.zip")
    assert caught.value.code == "no-model"


def test_a_damaged_archive_changes_nothing(opus: Path, data: Path, tmp_path: Path) -> None:
    source = tmp_path / "model.zip"
    with zipfile.ZipFile(source, "w") as archive:
        for path in opus.iterdir():
            archive.write(path, path.name)
    whole = bytearray(source.read_bytes())
    at = whole.index((opus / "model.bin").read_bytes()[:64]) + 80
    whole[at] ^= 0xFF
    source.write_bytes(whole)
    with pytest.raises(InputError) as caught:
        import_model(source)
    assert caught.value.code == "archive-damaged"
    assert own(data) == []


def test_a_manifest_that_came_along_is_kept_and_checked(opus: Path, data: Path) -> None:
    revision = "a" * 40
    ours = Manifest(kind=Kind.CTRANSLATE2, source="someone/opus", revision=revision, licence="cc-by-4.0", pair="en-pt")
    wanted = ("model.bin", "shared_vocabulary.json", "source.spm", "target.spm", "config.json")
    files = {name: record for name, record in record_files(opus).items() if name in wanted}
    write_manifest(
        opus, Manifest(kind=ours.kind, source=ours.source, revision=revision, licence=ours.licence, files=files)
    )
    _, folder = import_model(opus)
    manifest = read_manifest(folder)
    assert manifest is not None
    assert (manifest.source, manifest.revision, manifest.licence) == ("someone/opus", revision, "cc-by-4.0")
    (opus / "target.spm").write_bytes(b"changed on the stick")
    with pytest.raises(InputError) as caught:
        import_model(opus, name="again")
    assert caught.value.code == "model-damaged"
    assert own(data) == ["opus-mt-en-pt"]


@pytest.mark.parametrize(
    ("called", "known"),
    [
        ("faster-whisper-small", "small"),
        ("models--Systran--faster-whisper-small/snapshots/536b066", "small"),
        ("small", "small"),
        ("my whisper", "my-whisper"),
    ],
)
def test_a_recognition_model_is_called_what_it_is(called: str, known: str, data: Path, tmp_path: Path) -> None:
    name, folder = import_model(filled(tmp_path / called, WHISPER_FILES))
    assert (name, folder.parent) == (known, data / "whisper")


def test_another_model_is_not_called_base(data: Path, tmp_path: Path) -> None:
    source = filled(tmp_path / "faster-whisper-base", WHISPER_FILES)
    with pytest.raises(InputError) as caught:
        import_model(source)
    assert caught.value.code == "not-base"
    assert own(data) == []
    assert import_model(source, name="my-base")[0] == "my-base"


@needs_bundle
@pytest.mark.models
def test_a_firefox_model_from_a_folder_is_known_by_its_pair_and_works(data: Path) -> None:
    tried: list[str] = []
    name, folder = import_model(firefox_folders()["en-pt"], trial=lambda new: tried.append(check_model(new).made))
    assert (name, folder) == ("firefox:en-pt", data / "firefox" / "en-pt")
    assert "Bom dia" in tried[0]
    verdict = check_model(find_installed(name))
    assert verdict.checked is not None
    assert "Bom dia" in verdict.made


@needs_bundle
@pytest.mark.models
def test_the_bundled_recognition_model_hears_the_bundled_talk(data: Path) -> None:
    verdict = check_model(find_installed("base"))
    assert "Good morning" in verdict.made
    assert not find_installed("base").packaged  # joined by now


def test_a_model_that_cannot_be_loaded_does_not_pass(opus: Path, data: Path) -> None:
    (opus / "model.bin").write_bytes(b"no weights")
    name, _ = import_model(opus)
    with pytest.raises(SetupError) as caught:
        check_model(find_installed(name))
    assert caught.value.code == "model-load"


def test_a_model_that_is_refused_takes_no_place_and_leaves_the_one_that_was_there(opus: Path, data: Path) -> None:
    import_model(opus, name="mine", trial=check_model)
    before = (data / "ctranslate2" / "mine" / "model.bin").read_bytes()
    (opus / "model.bin").write_bytes(b"no weights")
    for name in ("mine", "other"):
        with pytest.raises(SetupError) as caught:
            import_model(opus, name=name, replacing=True, trial=check_model)
        assert caught.value.code == "model-load"
        assert str(opus) in caught.value.text
        assert "not kept" in caught.value.text
    assert own(data) == ["mine"]
    assert (data / "ctranslate2" / "mine" / "model.bin").read_bytes() == before


def test_a_conversion_says_first_what_it_needs(data: Path, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no quantization"):
        convert_model(tmp_path, "x", quantization="int3")
    with pytest.raises((InputError, SetupError)) as caught:
        convert_model(tmp_path, "x")
    assert caught.value.code in ("no-torch", "no-model")


@pytest.mark.parametrize("name", [".", "..", ".hidden", " "])
def test_a_name_that_would_put_a_model_elsewhere_is_refused(name: str, opus: Path, data: Path) -> None:
    import_model(opus, name="mine")
    with pytest.raises(InputError) as caught:
        import_model(opus, name=name, replacing=True)
    assert caught.value.code == "bad-name"
    assert [model.name for model in installed_models() if not model.packaged] == ["mine"]


def test_an_archive_that_climbs_out_of_its_folder_is_refused(opus: Path, data: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "slip.zip", "w") as archive:
        for file in opus.iterdir():
            archive.write(file, f"../{file.name}")
    with pytest.raises(InputError) as caught:
        import_model(tmp_path / "slip.zip", replacing=True)
    assert caught.value.code == "bad-name"
