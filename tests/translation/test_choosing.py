"""Which installed model a pair of languages is given to."""

import re
from pathlib import Path

import pytest
import sentencepiece

from tests.translation.test_ctranslate import LINES, make_model
from translator.errors import SetupError
from translator.flow import Severity
from translator.models.kinds import Kind
from translator.models.library import Installed
from translator.models.manifest import Manifest, write_manifest
from translator.translation.choosing import BEST, KEEPS_UP_BYTES, Choice, choose, pairs_of
from translator.translation.families import open_translator
from translator.translation.languages import find_language
from translator.translation.speed import Speed

MANY = ("__en__", "__de__", "__pt__")


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model that knows English, German and Portuguese."""
    place = tmp_path_factory.mktemp("many")
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(LINES), model_prefix=str(place / "tiny"), vocab_size=60, minloglevel=2
    )
    return make_model(place / "model", place / "tiny.model", ("sentencepiece.bpe.model",), MANY)


def firefox(pair: str) -> Installed:
    return Installed(name=f"firefox:{pair}", kind=Kind.FIREFOX, folder=Path(pair), size=1)


def ours(name: str, folder: Path = Path("somewhere"), *, size: int = 1, pair: str | None = None) -> Installed:
    manifest = Manifest(kind=Kind.CTRANSLATE2, source=name, pair=pair)
    return Installed(name=name, kind=Kind.CTRANSLATE2, folder=folder, size=size, manifest=manifest)


def chosen(
    *installed: Installed, source: str = "de", target: str = "pt", gpu: bool = False, **sentence_s: float
) -> Choice:
    """The choice where these models, by their names without signs, take so long a sentence."""
    speeds = [
        Speed(model=model.name, size=model.size, sentence_s=sentence_s[key])
        for model in installed
        if (key := re.sub(r"\W", "", model.name)) in sentence_s
    ]
    return choose(find_language(source), find_language(target), installed, speeds=speeds, gpu=gpu)


def test_a_model_for_the_pair_comes_before_all_others(many: Path) -> None:
    others = (firefox("de-en"), firefox("en-pt"), ours("opus:de-pt", pair="de-pt"), ours("m2m100-418m", many))
    assert chosen(*others, firefox("de-pt")).model == "firefox"
    assert "firefox:de-pt; it is made for this pair" in chosen(*others, firefox("de-pt")).notice.text
    assert chosen(*others).model == "ctranslate2:somewhere"
    assert "opus:de-pt" in chosen(*others).notice.text


def test_a_model_into_chinese_writes_the_script_that_it_is_told(many: Path, tmp_path: Path) -> None:
    tokens, files = [">>cmn_Hans<<", ">>cmn_Hant<<", ">>yue_Hant<<"], ("sentencepiece.bpe.model",)
    told = ours("opus:en-zh", make_model(tmp_path / "told", many.parent / "tiny.model", files, tokens), pair="en-zh")
    silent = ours("opus:en-zh", make_model(tmp_path / "silent", many.parent / "tiny.model", files), pair="en-zh")
    for target in ("zh", "zh-Hant"):
        choice = chosen(told, source="en", target=target)
        assert choice.model == f"ctranslate2:{told.folder}"
        open_translator(choice.model, source="en", target=target).translate(["Hello."])
    assert chosen(silent, source="en", target="zh").model == f"ctranslate2:{silent.folder}"
    for model, source, target in ((silent, "en", "zh-Hant"), (told, "de", "zh-Hant")):
        with pytest.raises(SetupError, match="No installed model"):
            chosen(model, source=source, target=target)
    assert pairs_of(told) == ("en-zh", "en-yue", "en-zh-Hant")
    assert (pairs_of(silent), pairs_of(ours("m2m100-418m", many))) == (("en-zh",), ())


def test_two_models_through_english_come_before_one_of_many_languages(many: Path) -> None:
    choice = chosen(firefox("de-en"), firefox("en-pt"), ours("m2m100-418m", many))
    assert choice.model == "firefox"
    assert "through English" in choice.notice.text
    assert chosen(firefox("de-en"), ours("m2m100-418m", many)).model == f"ctranslate2:{many}"


def test_of_models_of_many_languages_the_best_that_keeps_up_is_taken(many: Path) -> None:
    large, small = KEEPS_UP_BYTES + 1, KEEPS_UP_BYTES - 1
    sizes = {"nllb-1.3b": large, "nllb-600m": small, "m2m100-418m": small}
    models = [ours(name, many, size=size) for name, size in sizes.items()]
    assert "nllb-600m" in chosen(*models).notice.text
    assert "the best that keeps up here: nllb-1.3b does not" in chosen(*models).notice.text
    assert "nllb-1.3b" in chosen(*models, gpu=True).notice.text
    assert tuple(sorted(sizes, key=BEST.index)) == tuple(sizes)


def test_where_only_a_large_one_is_there_it_is_taken_with_a_warning(many: Path) -> None:
    choice = chosen(ours("nllb-1.3b", many, size=KEEPS_UP_BYTES + 1))
    assert choice.model == f"ctranslate2:{many}"
    assert choice.notice.severity is Severity.WARNING
    assert "late" in choice.notice.text


def test_what_was_measured_counts_for_more_than_the_size(many: Path) -> None:
    large = ours("nllb-1.3b", many, size=KEEPS_UP_BYTES + 1)
    small = ours("m2m100-418m", many, size=KEEPS_UP_BYTES - 1)
    choice = chosen(small, large, nllb13b=0.8)
    assert "nllb-1.3b; it is one of 2 that know both languages (0.80 s a sentence)" in choice.notice.text
    assert "m2m100-418m" in chosen(small, large, nllb13b=1.2, m2m100418m=0.3).notice.text
    assert "nllb-1.3b does not" in chosen(small, large, nllb13b=1.2).notice.text


def test_a_model_for_the_pair_that_does_not_keep_up_gives_way(many: Path) -> None:
    slow, quick = ours("opus:de-pt", pair="de-pt"), ours("m2m100-418m", many)
    legs = firefox("de-en"), firefox("en-pt")
    assert "opus:de-pt" in chosen(slow, *legs, quick).notice.text
    choice = chosen(slow, *legs, quick, opusdept=3.0, firefoxdeen=0.02, firefoxenpt=0.03)
    assert "firefox:de-en and firefox:en-pt" in choice.notice.text
    assert "(0.05 s a sentence)" in choice.notice.text
    assert chosen(slow, *legs, quick, opusdept=3.0, firefoxdeen=0.6, firefoxenpt=0.6).model == f"ctranslate2:{many}"


def test_where_none_keeps_up_the_quickest_is_taken_with_a_warning(many: Path) -> None:
    models = ours("nllb-600m", many, size=9), ours("m2m100-418m", many, size=9)
    choice = chosen(*models, nllb600m=2.4, m2m100418m=3.1)
    assert choice.notice.severity is Severity.WARNING
    assert "nllb-600m" in choice.notice.text
    assert "2.4 s a sentence" in choice.notice.text


def test_a_speed_of_other_weights_under_the_same_name_does_not_count(many: Path) -> None:
    model = ours("nllb-600m", many, size=9)
    speeds = [Speed(model="nllb-600m", size=8, sentence_s=9.0)]
    choice = choose(find_language("de"), find_language("pt"), [model], speeds=speeds, gpu=False)
    assert choice.notice.severity is Severity.INFO


def test_regions_and_scripts_are_told_apart() -> None:
    installed = firefox("zh-en"), firefox("en-zh_hant")
    assert chosen(*installed, source="zh-CN", target="en").model == "firefox"
    assert chosen(*installed, source="en", target="zh-TW").model == "firefox"
    with pytest.raises(SetupError):
        chosen(*installed, source="en", target="zh")


@pytest.mark.parametrize(
    ("source", "target", "also"),
    [("de", "pt", "m2m100-418m"), ("en", "ace", "nllb-600m"), ("en", "tlh", "madlad-3b")],
)
def test_where_none_covers_the_pair_the_command_that_gets_one_is_said(source: str, target: str, also: str) -> None:
    with pytest.raises(SetupError) as caught:
        chosen(ours("unknown"), ours("opus:de-fr", pair="de-fr"), source=source, target=target)
    assert caught.value.code == "no-translation-model"
    assert f"surtitle models get firefox:{source}-{target}" in caught.value.remedy
    assert f"surtitle models get {also}" in caught.value.remedy


def test_an_installed_model_opens_by_its_name(many: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SURTITLE_DATA", str(tmp_path))
    (tmp_path / "ctranslate2").mkdir()
    (tmp_path / "ctranslate2" / "mine").symlink_to(many)
    said: list[str] = []
    by_name = open_translator("mine", source="en", target="de", say=lambda notice: said.append(notice.text))
    assert (by_name.name, said) == ("ctranslate2", [])
    by_itself = open_translator("auto", source="en", target="de", say=lambda notice: said.append(notice.text))
    assert by_itself.name == "ctranslate2"
    (notice,) = said
    assert notice.startswith("Translation from English to German: mine; it knows both languages")


def test_a_model_into_chinese_opens_by_its_name_for_the_script_that_it_is_told(
    many: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SURTITLE_DATA", str(tmp_path))
    (tmp_path / "ctranslate2").mkdir()
    tokens, subwords = [">>cmn_Hans<<", ">>cmn_Hant<<", ">>yue_Hant<<"], many.parent / "tiny.model"
    for name, known in (("told", tokens), ("silent", [])):
        folder = make_model(tmp_path / "ctranslate2" / name, subwords, ("sentencepiece.bpe.model",), known)
        write_manifest(folder, Manifest(kind=Kind.CTRANSLATE2, source=name, pair="en-zh"))
    for target in ("zh", "zh-TW", "yue"):
        assert len(open_translator("told", source="en", target=target).translate(["good morning"])) == 1
    assert open_translator("silent", source="en", target="zh").target == "zh"
    for model, source, target in (("silent", "en", "zh-TW"), ("told", "de", "zh-TW"), ("told", "en", "ja")):
        with pytest.raises(SetupError, match=f"{model} does not know"):
            open_translator(model, source=source, target=target)


def test_a_known_model_that_is_not_installed_says_how_to_get_it() -> None:
    with pytest.raises(SetupError) as caught:
        open_translator("nllb-600m", source="en", target="de")
    assert caught.value.remedy == "Run: surtitle models get nllb-600m"
