"""Tiny models of every architecture, trained on a phrase book until they know it, and saved as their users save theirs.

They are made where they are needed: no hub is asked, and each takes seconds. What they say is right, so that a wrong
language, a lost word or a swapped token shows.
"""

from __future__ import annotations

import importlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sentencepiece

PHRASES = {
    "en": (
        "the talk begins now",
        "good morning",
        "we look at the second slide",
        "thank you for listening",
    ),
    "pt": (
        "a palestra começa agora",
        "bom dia",
        "olhamos para o segundo slide",
        "obrigado por ouvirem",
    ),
    "de": (
        "der vortrag beginnt jetzt",
        "guten morgen",
        "wir sehen die zweite folie an",
        "danke fürs zuhören",
    ),
}
"""The same in every language, line by line."""
WIDTH = 48
STEPS = 100
SMOOTHING = 0.1
"""How unsure a model is made: a beam search on one that is sure of all goes on until its longest text."""
_SEED = 7
CODES = {"en": "eng_Latn", "pt": "por_Latn", "de": "deu_Latn"}
"""What NLLB calls the languages."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A text as the tokens that go into a model, and those that must come out, its end among them."""

    source: Sequence[int]
    target: Sequence[int]


def translation(text: str, source: str, target: str) -> str:
    """What the phrase book says."""
    return PHRASES[target][PHRASES[source].index(text)]


def make_marian(folder: Path) -> Path:
    """OPUS-MT's architecture, from English into Portuguese."""
    transformers = importlib.import_module("transformers")
    train_subwords(folder / "source.spm")
    (folder / "target.spm").write_bytes((folder / "source.spm").read_bytes())
    words = ["</s>", "<unk>", *_pieces(folder / "source.spm"), "<pad>"]
    (folder / "vocab.json").write_text(json.dumps({word: number for number, word in enumerate(words)}))
    tokenizer = transformers.MarianTokenizer(
        str(folder / "source.spm"), str(folder / "target.spm"), str(folder / "vocab.json")
    )
    pad = len(words) - 1
    config = transformers.MarianConfig(
        **_sizes(len(words)), pad_token_id=pad, eos_token_id=0, decoder_start_token_id=pad, forced_eos_token_id=0
    )
    examples = [
        Example(source=tokenizer(before)["input_ids"], target=tokenizer(text_target=after)["input_ids"])
        for before, after in zip(PHRASES["en"], PHRASES["pt"], strict=True)
    ]
    return _trained(transformers.MarianMTModel(config), tokenizer, examples, folder, zero_start=True)


def make_m2m100(folder: Path) -> Path:
    """M2M100: the source's language before the source, the target's before the target."""
    tokenizer = _m2m100_tokenizer(folder)

    def source(text: str, language: str, target: str) -> list[int]:
        tokenizer.src_lang = language
        return list(tokenizer(text)["input_ids"])

    def target(text: str, language: str) -> list[int]:
        tokenizer.src_lang = language
        return list(tokenizer(text)["input_ids"])

    return _trained(_m2m100(tokenizer, decoder_layers=2), tokenizer, _examples(source, target), folder)


def make_small100(folder: Path) -> Path:
    """SMaLL-100: M2M100 with few decoder layers and the target's language before the source, none before the target."""
    tokenizer = _m2m100_tokenizer(folder)

    def source(text: str, language: str, target: str) -> list[int]:
        tokenizer.src_lang = target
        return list(tokenizer(text)["input_ids"])

    def target(text: str, language: str) -> list[int]:
        return list(tokenizer(text)["input_ids"])[1:]

    made = _trained(_m2m100(tokenizer, decoder_layers=1), tokenizer, _examples(source, target), folder)
    settings = json.loads((made / "tokenizer_config.json").read_text("utf-8"))
    (made / "tokenizer_config.json").write_text(json.dumps({**settings, "tokenizer_class": "SMALL100Tokenizer"}))
    return made


def make_nllb(folder: Path) -> Path:
    """NLLB: M2M100's architecture with languages such as "eng_Latn"."""
    transformers = importlib.import_module("transformers")
    train_subwords(folder / "sentencepiece.bpe.model", kind="bpe")
    tokenizer = transformers.NllbTokenizer.from_pretrained(folder, additional_special_tokens=list(CODES.values()))

    def source(text: str, language: str, target: str) -> list[int]:
        tokenizer.src_lang = CODES[language]
        return list(tokenizer(text)["input_ids"])

    def target(text: str, language: str) -> list[int]:
        tokenizer.src_lang = CODES[language]
        return list(tokenizer(text)["input_ids"])

    return _trained(_m2m100(tokenizer, decoder_layers=2), tokenizer, _examples(source, target), folder)


def make_mbart(folder: Path) -> Path:
    """mBART-50: languages such as "en_XX", as M2M100 is told them. CTranslate2 does not convert it."""
    transformers = importlib.import_module("transformers")
    codes = {"en": "en_XX", "pt": "pt_XX", "de": "de_DE"}
    train_subwords(folder / "sentencepiece.bpe.model")
    tokenizer = transformers.MBart50Tokenizer.from_pretrained(folder, src_lang="en_XX")

    def source(text: str, language: str, target: str) -> list[int]:
        tokenizer.src_lang = codes[language]
        return list(tokenizer(text)["input_ids"])

    def target(text: str, language: str) -> list[int]:
        return source(text, language, "")

    config = transformers.MBartConfig(
        **_sizes(len(tokenizer)),
        pad_token_id=tokenizer.pad_token_id,
        eos_token_id=tokenizer.eos_token_id,
        decoder_start_token_id=tokenizer.eos_token_id,
    )
    return _trained(transformers.MBartForConditionalGeneration(config), tokenizer, _examples(source, target), folder)


def make_madlad(folder: Path) -> Path:
    """MADLAD-400: T5 with the target's language as "<2pt>" before the source."""
    transformers = importlib.import_module("transformers")
    marks = [f"<2{language}>" for language in PHRASES]
    train_subwords(folder / "spiece.model", marks=marks, pad_id=1, eos_id=2, bos_id=-1, unk_id=0)
    tokenizer = transformers.T5Tokenizer.from_pretrained(folder, extra_ids=0)

    def source(text: str, language: str, target: str) -> list[int]:
        return list(tokenizer(f"<2{target}> {text}")["input_ids"])

    def target(text: str, language: str) -> list[int]:
        return list(tokenizer(text)["input_ids"])

    config = transformers.T5Config(
        vocab_size=len(tokenizer),
        d_model=WIDTH,
        d_kv=WIDTH // 2,
        d_ff=2 * WIDTH,
        num_layers=2,
        num_heads=2,
        dropout_rate=0.0,
        feed_forward_proj="gated-gelu",
        tie_word_embeddings=False,
        pad_token_id=tokenizer.pad_token_id,
        eos_token_id=tokenizer.eos_token_id,
        decoder_start_token_id=tokenizer.pad_token_id,
    )
    return _trained(transformers.T5ForConditionalGeneration(config), tokenizer, _examples(source, target), folder)


def train_subwords(path: Path, *, kind: str = "unigram", marks: Sequence[str] = (), **ids: int) -> None:
    """A SentencePiece model of the phrase book, written to a path."""
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = [phrase for phrases in PHRASES.values() for phrase in phrases]
    made = path.with_suffix(".made")
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(lines),
        model_prefix=str(made),
        model_type=kind,
        vocab_size=68,
        user_defined_symbols=list(marks),
        minloglevel=2,
        **ids,
    )
    made.with_suffix(".made.model").rename(path)
    made.with_suffix(".made.vocab").unlink()


def _pieces(path: Path) -> list[str]:
    model = sentencepiece.SentencePieceProcessor(model_file=str(path))
    pieces = [model.id_to_piece(number) for number in range(model.get_piece_size())]
    return [piece for piece in pieces if piece not in ("<s>", "</s>", "<unk>")]


def _m2m100_tokenizer(folder: Path) -> Any:
    transformers = importlib.import_module("transformers")
    train_subwords(folder / "sentencepiece.bpe.model")
    words = ["<s>", "<pad>", "</s>", "<unk>", *_pieces(folder / "sentencepiece.bpe.model")]
    (folder / "vocab.json").write_text(json.dumps({word: number for number, word in enumerate(words)}))
    return transformers.M2M100Tokenizer(
        str(folder / "vocab.json"), str(folder / "sentencepiece.bpe.model"), src_lang="en"
    )


def _m2m100(tokenizer: Any, *, decoder_layers: int) -> Any:
    transformers = importlib.import_module("transformers")
    config = transformers.M2M100Config(
        **{
            **_sizes(len(tokenizer) + len(getattr(tokenizer, "lang_token_to_id", ())) + 8),
            "decoder_layers": decoder_layers,
        },
        pad_token_id=tokenizer.pad_token_id,
        bos_token_id=tokenizer.bos_token_id,
        eos_token_id=tokenizer.eos_token_id,
        decoder_start_token_id=tokenizer.eos_token_id,
    )
    return transformers.M2M100ForConditionalGeneration(config)


def _sizes(words: int) -> dict[str, Any]:
    return {
        "vocab_size": words,
        "d_model": WIDTH,
        "encoder_layers": 2,
        "decoder_layers": 2,
        "encoder_attention_heads": 2,
        "decoder_attention_heads": 2,
        "encoder_ffn_dim": 2 * WIDTH,
        "decoder_ffn_dim": 2 * WIDTH,
        "max_position_embeddings": 512,
        "dropout": 0.0,
        "attention_dropout": 0.0,
        "activation_dropout": 0.0,
        "encoder_layerdrop": 0.0,
        "decoder_layerdrop": 0.0,
        "scale_embedding": True,
    }


def _examples(source: Callable[[str, str, str], list[int]], target: Callable[[str, str], list[int]]) -> list[Example]:
    """Every phrase from every language into every other."""
    return [
        Example(source=source(before, one, other), target=target(after, other))
        for one in PHRASES
        for other in PHRASES
        if one != other
        for before, after in zip(PHRASES[one], PHRASES[other], strict=True)
    ]


def _trained(
    model: Any, tokenizer: Any, examples: Sequence[Example], folder: Path, *, zero_start: bool = False
) -> Path:
    """Train until the phrase book is known, and save; gives the folder.

    `zero_start` is whether padding, with which the decoder starts, is all zeros, as CTranslate2 expects of Marian.
    """
    torch = importlib.import_module("torch")
    torch.manual_seed(_SEED)
    model.init_weights()
    sources = _padded([example.source for example in examples], tokenizer.pad_token_id)
    labels = _padded([example.target for example in examples], -100)
    optimizer = torch.optim.AdamW(model.parameters(), lr=5e-3)
    model.train()
    for _ in range(STEPS):
        made = model(input_ids=sources, attention_mask=(sources != tokenizer.pad_token_id).long(), labels=labels)
        torch.nn.functional.cross_entropy(
            made.logits.flatten(0, 1), labels.flatten(), label_smoothing=SMOOTHING
        ).backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad()
        if zero_start:
            with torch.no_grad():
                model.get_input_embeddings().weight[tokenizer.pad_token_id] = 0
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder


def _padded(rows: Sequence[Sequence[int]], filler: int) -> Any:
    torch = importlib.import_module("torch")
    longest = max(len(row) for row in rows)
    return torch.tensor([[*row, *[filler] * (longest - len(row))] for row in rows])


MAKERS: dict[str, Callable[[Path], Path]] = {
    "opus-mt-en-pt": make_marian,
    "m2m100": make_m2m100,
    "small100": make_small100,
    "nllb": make_nllb,
    "madlad": make_madlad,
    "mbart": make_mbart,
}
"""By the name of the model."""
