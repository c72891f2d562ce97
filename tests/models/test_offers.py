"""The models that can be got, and the names by which they are found."""

import re

import faster_whisper.utils
import pytest

from translator.errors import InputError
from translator.models.catalogue import CATALOGUE
from translator.models.kinds import Kind, kind_of, pickles, wanted
from translator.models.offers import (
    TRANSLATION,
    WHISPER,
    find_offer,
    is_noncommercial,
    is_repository,
    pair_in,
    understood,
)


def test_every_recognition_model_is_offered_where_faster_whisper_has_it() -> None:
    assert [offer.name for offer in WHISPER] == [size.name for size in CATALOGUE]
    for offer in WHISPER:
        assert offer.repository == faster_whisper.utils._MODELS[offer.name]


@pytest.mark.parametrize("offer", [*WHISPER, *TRANSLATION], ids=lambda offer: offer.name)
def test_an_offer_says_what_a_person_should_know(offer: object) -> None:
    for name in ("purpose", "languages", "licence", "size", "memory"):
        assert getattr(offer, name)


def test_revisions_are_whole_commits() -> None:
    for offer in (*WHISPER, *TRANSLATION):
        assert offer.revision is None or re.fullmatch("[0-9a-f]{40}", offer.revision)


def test_offers_are_found_by_name_alias_and_pair() -> None:
    turbo, opus, firefox = find_offer("turbo"), find_offer("opus:de-en"), find_offer("firefox:en-zh_hant")
    assert turbo is not None
    assert turbo.name == "large-v3-turbo"
    assert opus is not None
    assert (opus.repository, opus.pair) == ("gaudi/opus-mt-de-en-ctranslate2", "de-en")
    assert firefox is not None
    assert (firefox.kind, firefox.pair) == (Kind.FIREFOX, "en-zh-Hant")
    assert find_offer("someone/model") is None
    assert find_offer("enormous") is None


@pytest.mark.parametrize(
    ("written", "name", "pair"),
    [
        ("NLLB-600M", "nllb-600m", None),
        (" Small ", "small", None),
        ("firefox:English-German", "firefox:en-de", "en-de"),
        ("Firefox:EN-DE", "firefox:en-de", "en-de"),
        ("firefox:zh-Hant-en", "firefox:zh-Hant-en", "zh-Hant-en"),
        ("firefox:pt-BR-en", "firefox:pt-en", "pt-en"),
        ("firefox:nb-en", "firefox:no-en", "no-en"),
        ("opus:inglês-alemão", "opus:en-de", "en-de"),
        ("opus:en-jap", "opus:en-jap", "en-jap"),
        ("opus:en-ROMANCE", "opus:en-ROMANCE", "en-ROMANCE"),
    ],
)
def test_offers_are_found_by_what_people_write(written: str, name: str, pair: str | None) -> None:
    offer = find_offer(written)
    assert offer is not None
    assert (offer.name, offer.pair) == (name, pair)


def test_the_address_of_a_page_is_the_name_of_its_repository() -> None:
    for page in ("https://huggingface.co/someone/model-1.0", "huggingface.co/someone/model-1.0/tree/main"):
        assert understood(page) == "someone/model-1.0"


@pytest.mark.parametrize("name", ["firefox:en-en", "opus:de-de", "firefox:en-xx", "firefox:german-deutsch"])
def test_a_pair_that_is_none_is_refused(name: str) -> None:
    with pytest.raises(InputError) as caught:
        find_offer(name)
    assert caught.value.code in ("same-language", "unknown-language")


@pytest.mark.parametrize("name", ["firefox:en", "firefox:", "firefox", "opus", "opus:", "opus:FROM-TO"])
def test_a_family_without_its_pair_says_how_to_write_it(name: str) -> None:
    with pytest.raises(InputError, match="no pair"):
        find_offer(name)


@pytest.mark.parametrize(
    ("licence", "forbids"),
    [
        ("CC-BY-NC-4.0", True),
        ("cc-by-nc-sa-4.0", True),
        ("cc-by-4.0", False),
        ("mit", False),
        ("ncsa", False),
        (None, False),
    ],
)
def test_licences_that_forbid_commercial_use_are_known(licence: str | None, forbids: bool) -> None:
    assert is_noncommercial(licence) is forbids
    assert [offer.name for offer in TRANSLATION if is_noncommercial(offer.licence)] == ["nllb-600m", "nllb-1.3b"]


def test_the_pair_of_an_opus_model_is_in_its_name() -> None:
    assert pair_in("gaudi/opus-mt-de-en-ctranslate2") == "de-en"
    assert pair_in("Helsinki-NLP/opus-mt-tc-big-en-pt") == "en-pt"
    assert pair_in("facebook/m2m100_418M") is None
    assert is_repository("someone/model-1.0")
    assert not is_repository("../model")
    assert not is_repository("small")


@pytest.mark.parametrize(
    ("names", "kind"),
    [
        (["model.bin", "config.json", "vocabulary.txt", "tokenizer.json"], Kind.WHISPER),
        (["model.bin", "config.json", "vocabulary.json", "tokenizer.json", "preprocessor_config.json"], Kind.WHISPER),
        (["model.bin", "shared_vocabulary.json", "source.spm", "target.spm"], Kind.CTRANSLATE2),
        (["model.bin", "source_vocabulary.txt", "target_vocabulary.txt"], Kind.CTRANSLATE2),
        (["model.safetensors", "config.json", "vocab.json"], Kind.TRANSFORMERS),
        (["model.enes.intgemm.alphas.bin", "vocab.enes.spm", "lex.50.50.enes.s2t.bin"], Kind.FIREFOX),
        (["pytorch_model.bin", "config.json"], None),
        (["model.bin"], None),
        ([], None),
    ],
)
def test_the_files_tell_the_kind(names: list[str], kind: Kind | None) -> None:
    assert kind_of(names) is kind


def test_nothing_that_runs_code_is_wanted() -> None:
    names = [
        "model.safetensors",
        "config.json",
        "pytorch_model.bin",
        "modeling.py",
        "flax_model.msgpack",
        "x/config.json",
    ]
    assert wanted(Kind.TRANSFORMERS, [*names, "source.spm"]) == ["config.json", "model.safetensors", "source.spm"]
    assert wanted(Kind.CTRANSLATE2, ["pytorch_model.bin", "model.bin", "rust_model.ot"]) == ["model.bin"]
    assert pickles(names) == ["pytorch_model.bin"]
