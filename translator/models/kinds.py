"""The kinds of models, told by the names of their files; and which files of a model are wanted. Pure.

Weights come as CTranslate2's `model.bin`, as safetensors, or as Firefox's. Pickles (`pytorch_model.bin`, `.pt`), which
run code when they are read, and programs are never wanted.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from enum import StrEnum
from fnmatch import fnmatchcase


class Kind(StrEnum):
    """A kind of model; its value is the folder's name among the models."""

    WHISPER = "whisper"
    FIREFOX = "firefox"
    CTRANSLATE2 = "ctranslate2"
    TRANSFORMERS = "transformers"


_TOKENIZERS = (
    *("tokenizer.json", "tokenizer_config.json", "special_tokens_map.json", "added_tokens.json", "vocab.json"),
    *("*.spm", "*.model"),
)
_WANTED = {
    Kind.WHISPER: ("model.bin", "config.json", "preprocessor_config.json", "tokenizer.json", "vocabulary.*"),
    Kind.FIREFOX: ("model.*.bin", "lex.*.bin", "vocab.*.spm", "srcvocab.*.spm", "trgvocab.*.spm"),
    Kind.CTRANSLATE2: (
        *("model.bin", "config.json", "shared_vocabulary.*", "source_vocabulary.*", "target_vocabulary.*"),
        *_TOKENIZERS,
    ),
    Kind.TRANSFORMERS: (
        *("*.safetensors", "model.safetensors.index.json", "config.json", "generation_config.json"),
        *_TOKENIZERS,
    ),
}
_NEEDED = {
    Kind.FIREFOX: (("model.*.bin",), ("vocab.*.spm", "srcvocab.*.spm")),
    Kind.CTRANSLATE2: (("model.bin",), ("shared_vocabulary.*", "target_vocabulary.*")),
    Kind.WHISPER: (("model.bin",), ("vocabulary.*",), ("config.json",), ("tokenizer.json",)),
    Kind.TRANSFORMERS: (("*.safetensors",), ("config.json",)),
}
_PICKLES = ("pytorch_model*.bin", "*.pt", "*.pth", "*.ckpt", "*.pkl")


def kind_of(names: Collection[str]) -> Kind | None:
    """What the files with these names make up; None where they are no model that can be used."""
    return next(
        (kind for kind, needed in _NEEDED.items() if all(_matching(names, patterns) for patterns in needed)), None
    )


def wanted(kind: Kind, names: Collection[str]) -> list[str]:
    """Those of the names that a model of this kind is used with, sorted; none in subfolders."""
    return sorted(_matching((name for name in names if "/" not in name and "\\" not in name), _WANTED[kind]))


def pickles(names: Collection[str]) -> list[str]:
    """Those of the names that are weights which run code when they are read."""
    return sorted(_matching(names, _PICKLES))


def _matching(names: Iterable[str], patterns: Collection[str]) -> list[str]:
    return [name for name in names if any(fnmatchcase(name, pattern) for pattern in patterns)]
