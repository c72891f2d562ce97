"""Which files make up a model, as Firefox's settings server lists them."""

import json
from typing import Any

import pytest

from tests.translation.firefox.settings_server import record
from translator.translation.firefox.catalogue import FILES, Release, find_releases
from translator.translation.languages import find_language

EN_ES = ("en", "es")


def found(*records: dict[str, Any], source: str = "en", target: str = "es") -> list[Release]:
    return find_releases(json.dumps({"data": records}), find_language(source), find_language(target))


def model(version: str, pair: tuple[str, str] = EN_ES, **more: Any) -> list[dict[str, Any]]:
    """A model and its vocabulary, their data telling the version and more."""
    said = f"{version}{more}".encode()
    kinds = (("model", "model.x.bin"), ("vocab", "vocab.x.spm"))
    return [record(pair, kind, name, said, version=version, **more) for kind, name in kinds]


def test_a_release_has_the_files_that_are_used_and_where_they_are() -> None:
    (release,) = found(*model("3.0"), record(EN_ES, "qualityModel", "quality.bin", b"x"))
    assert (release.pair, release.version) == ("en-es", "3.0")
    assert [file.name for file in release.files] == ["model.x.bin", "vocab.x.spm"]
    assert release.files[0].url == f"{FILES}model.x.bin.zst"


def test_the_newest_that_the_engine_reads_is_taken() -> None:
    versions = ("2.9", "3.0a1", "3.2", "3.10", "3.10a1", "4.0", "x")
    (release,) = found(*(one for version in versions for one in model(version)))
    assert release.version == "3.10"


def test_of_two_architectures_the_better_is_taken_whole() -> None:
    (release,) = found(*model("3.0", architecture="tiny"), *model("3.0", architecture="base"))
    assert {file.sha256 for file in release.files} == {
        one["decompressedHash"] for one in model("3.0", architecture="base")
    }


def test_one_without_a_vocabulary_is_none() -> None:
    assert found(*model("3.1")[:1], *model("3.0"))[0].version == "3.0"
    assert found(*model("3.0")[:1]) == []


def test_two_through_english_where_there_is_none_for_the_pair() -> None:
    records = [*model("3.0", ("de", "en")), *model("3.0")]
    assert [one.pair for one in found(*records, source="de")] == ["de-en", "en-es"]
    assert found(*records, source="fr") == []


def test_what_lists_no_records_is_refused() -> None:
    for text in ("", "{}", "<html>"):
        with pytest.raises(ValueError, match=r"."):
            find_releases(text, find_language("en"), find_language("es"))
