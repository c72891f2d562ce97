"""Converting a model with PyTorch, on a tiny one made here; skipped where PyTorch is not installed."""

import json
from pathlib import Path

import pytest
import sentencepiece

from tests.translation.test_ctranslate import LINES
from translator.errors import InputError, SetupError
from translator.models.conversion import convert_model
from translator.models.importing import import_model
from translator.models.library import find_installed
from translator.models.trial import check_model

pytestmark = pytest.mark.filterwarnings("ignore:Recommended. pip install sacremoses")


@pytest.fixture
def marian(tmp_path: Path) -> Path:
    """A one-layer Marian model with random weights, saved as its users save theirs."""
    pytest.importorskip("torch")
    import transformers

    folder = tmp_path / "opus-mt-en-pt"
    folder.mkdir()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(LINES), model_prefix=str(tmp_path / "tiny"), vocab_size=60, minloglevel=2
    )
    pieces = sentencepiece.SentencePieceProcessor(model_file=str(tmp_path / "tiny.model"))
    known = [pieces.id_to_piece(number) for number in range(pieces.get_piece_size())]
    words = ["</s>", "<unk>", *(piece for piece in known if piece not in ("<s>", "</s>", "<unk>")), "<pad>"]
    for name in ("source.spm", "target.spm"):
        (folder / name).write_bytes((tmp_path / "tiny.model").read_bytes())
    (folder / "vocab.json").write_text(json.dumps({word: number for number, word in enumerate(words)}))
    tokenizer = transformers.MarianTokenizer(
        str(folder / "source.spm"), str(folder / "target.spm"), str(folder / "vocab.json")
    )
    tokenizer.save_pretrained(folder)
    config = transformers.MarianConfig(
        vocab_size=len(words),
        d_model=16,
        encoder_layers=1,
        decoder_layers=1,
        encoder_attention_heads=2,
        decoder_attention_heads=2,
        encoder_ffn_dim=32,
        decoder_ffn_dim=32,
        pad_token_id=len(words) - 1,
        eos_token_id=0,
        decoder_start_token_id=len(words) - 1,
        forced_eos_token_id=0,
    )
    model = transformers.MarianMTModel(config)
    model.final_logits_bias[0, :2] = -100.0  # it never ends by itself: a random model might say nothing
    model.save_pretrained(folder)
    return folder


def test_a_converted_model_translates(marian: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SURTITLE_DATA", str(tmp_path / "data"))
    name, folder = import_model(marian)
    assert folder.parent.name == "transformers"
    done = convert_model(folder, "mine")
    assert (done / "model.bin").is_file()
    assert not list(done.glob("*.safetensors"))
    converted = find_installed("mine")
    assert converted.pair == "en-pt"
    assert check_model(converted).checked
    with pytest.raises(InputError) as caught:
        convert_model(folder, "mine")
    assert caught.value.code == "model-exists"
    assert find_installed(name).pair == "en-pt"


def test_what_cannot_be_converted_is_said(marian: Path, tmp_path: Path) -> None:
    (marian / "config.json").write_text('{"model_type": "convnext", "architectures": ["ConvNextModel"]}')
    with pytest.raises(SetupError) as caught:
        convert_model(marian, "mine", folder=tmp_path / "data")
    assert caught.value.code == "not-converted"
    assert not (tmp_path / "data" / "ctranslate2" / "mine").exists()


def test_an_error_of_the_program_is_not_told_as_one_of_the_model(
    marian: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import transformers

    def without_name(*_: object, **__: object) -> object:
        return getattr(tmp_path, "gone")  # noqa: B009 - mypy would refuse it else

    monkeypatch.setattr(transformers.AutoConfig, "from_pretrained", without_name)
    with pytest.raises(AttributeError, match="gone"):
        convert_model(marian, "mine", folder=tmp_path / "data")
