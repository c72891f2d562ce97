"""How quick the same checkpoint is by PyTorch and converted: `python -m tests.benchmark.engines [CHECKPOINT]`.

CHECKPOINT is a folder as transformers saves one. Without, one of OPUS-MT's shape is made, untrained, that makes as many
tokens of every sentence: what is said is nonsense, what it costs is not. Sentences come one by one, as in a talk, and
all at once, as from a slide.
"""

from __future__ import annotations

import importlib
import json
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import click
import sentencepiece

from tests.benchmark.machine import Others, circumstances
from tests.benchmark.writing import dashed, percent
from translator.atomic import write_json, write_whole
from translator.models.conversion import convert_model
from translator.translation import Translator
from translator.translation.ctranslate import LONGEST_TOKENS, CTranslate2Translator
from translator.translation.seq2seq import Seq2SeqTranslator
from translator.translation.speed import SENTENCES

MADE_TOKENS = 32
"""Of a sentence of some twenty words."""
WORDS = 58_101
"""Of OPUS-MT's vocabularies, about."""
TEXTS = tuple(SENTENCES[code] for code in ("en", "de", "es", "fr", "it", "pt"))
QUANTIZATIONS = ("float32", "int8")


@dataclass(frozen=True, slots=True, kw_only=True)
class Quickness:
    """Sentences a second of one engine, one by one and all at once."""

    engine: str
    one_by_one: float
    at_once: float


def make_opus_sized(folder: Path) -> Path:
    """An untrained Marian model with OPUS-MT's six layers on each side, which never ends a sentence by itself."""
    transformers, torch = importlib.import_module("transformers"), importlib.import_module("torch")
    folder.mkdir(parents=True, exist_ok=True)
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(TEXTS),
        model_prefix=str(folder / "source"),
        model_type="word",  # about as many as OPUS-MT's pieces
        vocab_size=60,
        minloglevel=2,
    )
    pieces = folder / "source.model"
    for name in ("source.spm", "target.spm"):
        (folder / name).write_bytes(pieces.read_bytes())
    known = sentencepiece.SentencePieceProcessor(model_file=str(pieces))
    words = [known.id_to_piece(number) for number in range(known.get_piece_size())]
    words = ["</s>", "<unk>", *(word for word in words if word not in ("<s>", "</s>", "<unk>"))]
    words += [f"word{number}" for number in range(WORDS - len(words) - 1)] + ["<pad>"]
    (folder / "vocab.json").write_text(json.dumps({word: number for number, word in enumerate(words)}))
    tokenizer = transformers.MarianTokenizer(
        str(folder / "source.spm"), str(folder / "target.spm"), str(folder / "vocab.json")
    )
    config = transformers.MarianConfig(
        vocab_size=WORDS,
        d_model=512,
        encoder_layers=6,
        decoder_layers=6,
        encoder_attention_heads=8,
        decoder_attention_heads=8,
        encoder_ffn_dim=2048,
        decoder_ffn_dim=2048,
        max_position_embeddings=512,
        scale_embedding=True,
        pad_token_id=WORDS - 1,
        eos_token_id=0,
        decoder_start_token_id=WORDS - 1,
    )
    torch.manual_seed(7)
    model = transformers.MarianMTModel(config)
    model.final_logits_bias[0, [0, WORDS - 1]] = -1e4
    with torch.no_grad():
        model.get_input_embeddings().weight[WORDS - 1] = 0  # as CTranslate2 expects of Marian's first token
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder


def quickness(
    engine: str, translator: Translator, texts: Sequence[str], *, now: Callable[[], float] = time.perf_counter
) -> Quickness:
    """Time a translator, after a first sentence that does not count."""
    translator.translate(texts[:1])
    began_s = now()
    for text in texts:
        translator.translate([text])
    between_s = now()
    translator.translate(texts)
    ended_s = now()
    return Quickness(
        engine=engine,
        one_by_one=len(texts) / (between_s - began_s),
        at_once=len(texts) / (ended_s - between_s),
    )


def compare(checkpoint: Path, converted: Path, source: str, target: str, *, longest_tokens: int) -> list[Quickness]:
    """The same checkpoint by PyTorch and by CTranslate2, which keep their conversions in `converted`."""
    by_torch = Seq2SeqTranslator(checkpoint, source, target, longest_tokens=longest_tokens)
    found = [quickness("transformers, float32", by_torch, TEXTS)]
    for kind in QUANTIZATIONS:
        folder = convert_model(checkpoint, kind, quantization=kind, folder=converted)
        translator = CTranslate2Translator(folder, source, target, longest_tokens=longest_tokens)
        found.append(quickness(f"CTranslate2, {kind}", translator, TEXTS))
    return found


def markdown(found: Sequence[Quickness], busy: float | None) -> str:
    """A table with a row for each engine, and how much of the machine others took."""
    rows = [f"| {one.engine} | {one.one_by_one:.1f} | {one.at_once:.1f} |" for one in found]
    head = ["| engine | sentences a second, one by one | all at once |", "|---|---:|---:|"]
    return "\n".join(["# Engines", "", *head, *rows, "", f"Others took {dashed([busy], percent)} of the cores.", ""])


@click.command()
@click.argument("checkpoint", required=False, type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--from", "source", default="en", show_default=True)
@click.option("--to", "target", default="pt", show_default=True)
@click.option("--out", type=click.Path(path_type=Path), default=Path("out/bench"), show_default=True)
def main(checkpoint: Path | None, source: str, target: str, out: Path) -> None:
    """Measure CHECKPOINT, or a model of OPUS-MT's shape, by PyTorch and converted for CTranslate2.

    Writes engines.json and engines.md, and the table to stdout.
    """
    others = Others()
    with tempfile.TemporaryDirectory() as place:
        made = checkpoint or make_opus_sized(Path(place) / "made")
        longest_tokens = LONGEST_TOKENS if checkpoint else MADE_TOKENS
        found = compare(made, Path(place) / "converted", source, target, longest_tokens=longest_tokens)
    out.mkdir(parents=True, exist_ok=True)
    model = str(checkpoint) if checkpoint else "untrained, of OPUS-MT's shape"
    write_json(out / "engines.json", {"engines": [asdict(one) for one in found], **circumstances(model=model)})
    write_whole(out / "engines.md", markdown(found, others.busy()).encode())
    click.echo(markdown(found, others.busy()))


if __name__ == "__main__":
    main()
