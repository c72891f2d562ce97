"""Models converted for CTranslate2, on tiny ones of every family."""

from collections.abc import Sequence
from pathlib import Path

import ctranslate2
import numpy as np
import pytest
import sentencepiece
import tokenizers
import transformers
from ctranslate2 import specs

from translator.errors import InputError, SetupError
from translator.speech.device import Device
from translator.translation.ctranslate import CTranslate2Translator, TokenizerPieces, covers
from translator.translation.families import open_translator
from translator.translation.languages import find_language

DEPTH = 8
SPECIAL = ["<s>", "</s>", "<unk>"]
LINES = """the talk begins now and the speaker says good morning
a palestra começa agora e a oradora diz bom dia
we look at the slide with the results of the second experiment
olhamos para o slide com os resultados da segunda experiência
thank you for listening and see you next year
obrigado pela atenção e até ao próximo ano""".splitlines()


@pytest.fixture(scope="module")
def subwords(tmp_path_factory: pytest.TempPathFactory) -> Path:
    prefix = tmp_path_factory.mktemp("subwords") / "tiny"
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(LINES), model_prefix=str(prefix), vocab_size=60, minloglevel=2
    )
    return prefix.with_suffix(".model")


def make_model(
    folder: Path, subwords: Path, tokenizer_files: Sequence[str], languages: Sequence[str] = (), *, sure: float = 1
) -> Path:
    """A one-layer model of random weights, which translates nonsense but runs like a real one, more or less `sure`."""
    pieces = sentencepiece.SentencePieceProcessor(model_file=str(subwords))
    known = [pieces.id_to_piece(number) for number in range(pieces.get_piece_size())]
    vocabulary = [*SPECIAL, *(piece for piece in known if piece not in SPECIAL), *languages]
    random = np.random.default_rng(7)

    def weights(*shape: int) -> np.ndarray:
        return random.normal(0, 0.5, shape).astype(np.float32)

    spec = specs.TransformerSpec.from_config((1, 1), 2)
    for side in (spec.encoder, spec.decoder):
        embeddings = side.embeddings[0] if isinstance(side.embeddings, list) else side.embeddings
        embeddings.weight = weights(len(vocabulary), DEPTH)
        side.position_encodings.encodings = weights(512, DEPTH)
        side.scale_embeddings = True
        norms = [side.layer_norm]
        for layer in side.layer:
            attentions = [layer.self_attention, *([layer.attention] if hasattr(layer, "attention") else [])]
            for attention in attentions:
                norms.append(attention.layer_norm)
                shapes = [(3 * DEPTH, DEPTH), (DEPTH, DEPTH)]
                if attention is not layer.self_attention:
                    shapes = [(DEPTH, DEPTH), (2 * DEPTH, DEPTH), (DEPTH, DEPTH)]
                for linear, shape in zip(attention.linear, shapes, strict=True):
                    linear.weight, linear.bias = weights(*shape), weights(shape[0])
            norms.append(layer.ffn.layer_norm)
            for linear, shape in ((layer.ffn.linear_0, (16, DEPTH)), (layer.ffn.linear_1, (DEPTH, 16))):
                linear.weight, linear.bias = weights(*shape), weights(shape[0])
        for norm in norms:
            norm.gamma, norm.beta = np.ones(DEPTH, np.float32), np.zeros(DEPTH, np.float32)
    spec.decoder.projection.weight = weights(len(vocabulary), DEPTH) * np.float32(sure)
    spec.register_source_vocabulary(vocabulary)
    spec.register_target_vocabulary(vocabulary)
    spec.validate()
    folder.mkdir()
    spec.save(str(folder))
    for name in tokenizer_files:
        (folder / name).write_bytes(subwords.read_bytes())
    return folder


@pytest.mark.parametrize(
    ("files", "languages"),
    [
        (("source.spm", "target.spm"), ()),
        (("source.spm", "target.spm"), (">>por<<", ">>spa<<")),
        (("sentencepiece.bpe.model",), ("__en__", "__pt__")),
        (("sentencepiece.bpe.model",), ("eng_Latn", "por_Latn")),
        (("sentencepiece.bpe.model",), ("en_XX", "pt_XX")),
    ],
    ids=["opus", "opus-several", "m2m100", "nllb", "mbart"],
)
def test_every_family_gives_a_text_for_each_text(
    files: Sequence[str], languages: Sequence[str], subwords: Path, tmp_path: Path
) -> None:
    folder = make_model(tmp_path / "model", subwords, files, languages)
    translator = open_translator(str(folder), source="en", target="pt")
    texts = ["good morning", "", "42", "thank you for listening. the talk\nbegins now"]
    translated = translator.translate(texts)
    assert translator.name == "ctranslate2"
    assert len(translated) == len(texts)
    assert translated[1:3] == ["", "42"]
    assert translated == translator.translate(texts)
    for text in translated:
        assert "\n" not in text
        assert not any(token in text for token in (*SPECIAL, *languages))


@pytest.mark.parametrize("languages", [(), ("__en__", "__pt__")])
def test_a_model_that_is_unsure_begins_as_what_is_shown(
    languages: Sequence[str], subwords: Path, tmp_path: Path
) -> None:
    folder = make_model(tmp_path / "model", subwords, ["sentencepiece.bpe.model"], languages)
    translator = CTranslate2Translator(folder, "en", "pt")
    for shown in ("olhamos para o", "a palestra"):
        assert translator.translate_towards("good morning", shown).startswith(shown)
        assert not translator.translate(["good morning"])[0].startswith(shown)
        several = "Good morning. Thank you."
        assert translator.translate_towards(several, shown) == translator.translate([several])[0]


def test_a_sure_model_writes_no_other_language_for_what_is_shown(subwords: Path, tmp_path: Path) -> None:
    folder = make_model(tmp_path / "model", subwords, ["sentencepiece.bpe.model"], ["__en__", "__pt__"], sure=20)
    translator = CTranslate2Translator(folder, "en", "pt")
    text = "good morning"
    assert translator.translate_towards(text, "olhamos para o") == translator.translate([text])[0]


def test_what_is_around_a_damaged_address_does_not_begin_as_what_is_shown(subwords: Path, tmp_path: Path) -> None:
    folder = make_model(tmp_path / "model", subwords, ["sentencepiece.bpe.model"])
    translator = CTranslate2Translator(folder, "en", "pt")
    text = "we look at www.a.org"
    assert translator.translate([text])[0].endswith("www.a.org")
    assert translator.translate_towards(text, "olhamos para o") == translator.translate([text])[0]


def test_a_tokenizer_saved_by_transformers(subwords: Path, tmp_path: Path) -> None:
    folder = make_model(tmp_path / "model", subwords, [], ["__en__", "__pt__"])
    pieces = sentencepiece.SentencePieceProcessor(model_file=str(subwords))
    scored = [(pieces.id_to_piece(number), pieces.get_score(number)) for number in range(pieces.get_piece_size())]
    tokenizer = tokenizers.Tokenizer(tokenizers.models.Unigram(scored, unk_id=0))
    tokenizer.pre_tokenizer = tokenizers.pre_tokenizers.Metaspace()
    tokenizer.decoder = tokenizers.decoders.Metaspace()
    transformers.PreTrainedTokenizerFast(tokenizer_object=tokenizer, unk_token="<unk>").save_pretrained(folder)
    text = "good morning the speaker says"
    saved = TokenizerPieces(folder)
    assert saved.cut(text) == pieces.encode(text, out_type=str)
    assert saved.join(saved.cut(text)) == text
    assert len(CTranslate2Translator(folder, "en", "pt").translate([text])) == 1


@pytest.mark.parametrize("languages", [("__en__", "__pt__"), (">>por<<", ">>spa<<")])
def test_a_language_that_the_model_lacks(languages: Sequence[str], subwords: Path, tmp_path: Path) -> None:
    folder = make_model(tmp_path / "model", subwords, ["sentencepiece.bpe.model"], languages)
    with pytest.raises(SetupError) as caught:
        CTranslate2Translator(folder, "en", "de")
    assert caught.value.code == "no-translation-model"
    assert "German" in caught.value.text


def test_a_gpu_that_is_not_there_is_said_where_it_was_asked_for(subwords: Path, tmp_path: Path) -> None:
    folder = make_model(tmp_path / "model", subwords, ["source.spm", "target.spm"])
    if ctranslate2.get_cuda_device_count():
        pytest.skip("there is a GPU")
    with pytest.raises(SetupError) as caught:
        CTranslate2Translator(folder, "en", "pt", device=Device(name="cuda", compute_type="float16"))
    assert caught.value.code == "model-load"
    with pytest.raises(SetupError) as caught:
        open_translator(str(folder), source="en", target="pt", device="cuda")
    assert caught.value.code == "no-gpu"


def test_a_folder_without_a_model(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        open_translator(f"ctranslate2:{tmp_path}", source="en", target="pt")
    assert caught.value.code == "no-model-in-folder"


def test_a_model_without_a_tokenizer(subwords: Path, tmp_path: Path) -> None:
    folder = make_model(tmp_path / "model", subwords, [])
    with pytest.raises(SetupError) as caught:
        CTranslate2Translator(folder, "en", "pt")
    assert caught.value.code == "no-tokenizer"


def test_a_damaged_model(subwords: Path, tmp_path: Path) -> None:
    folder = make_model(tmp_path / "model", subwords, ["source.spm", "target.spm"])
    (folder / "model.bin").write_bytes(b"nothing")
    with pytest.raises(SetupError) as caught:
        CTranslate2Translator(folder, "en", "pt")
    assert caught.value.code == "model-load"


def test_a_damaged_tokenizer(subwords: Path, tmp_path: Path) -> None:
    folder = make_model(tmp_path / "model", subwords, ["source.spm", "target.spm"])
    (folder / "target.spm").write_bytes(b"nothing")
    with pytest.raises(SetupError) as caught:
        CTranslate2Translator(folder, "en", "pt")
    assert caught.value.code == "model-damaged"


def test_only_a_model_that_says_so_covers_a_pair(subwords: Path, tmp_path: Path) -> None:
    english, portuguese, german = (find_language(code) for code in ("en", "pt", "de"))
    files = ["sentencepiece.bpe.model"]
    many = make_model(tmp_path / "many", subwords, files, ["__en__", "__pt__"])
    several = make_model(tmp_path / "several", subwords, files, [">>por<<", ">>spa<<"])
    one = make_model(tmp_path / "one", subwords, files)
    assert covers(many, english, portuguese)
    assert not covers(many, english, german)
    assert not covers(several, english, portuguese)
    assert not covers(one, english, portuguese)
    assert not covers(tmp_path, english, portuguese)
