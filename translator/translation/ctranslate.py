"""Models converted for CTranslate2, from a folder: M2M100, SMaLL-100, NLLB, MADLAD-400 and Marian/OPUS-MT."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

from translator.errors import InputError, SetupError
from translator.speech.device import CPU, Device
from translator.translation.language_tokens import LanguageTokens, family_of, find_language_tokens
from translator.translation.languages import Language, find_language
from translator.translation.layers import has_shallow_decoder
from translator.translation.passages import translate_passages

_END = "</s>"
_SPECIAL = {"<s>", "</s>", "<pad>", "<unk>"}
_SHARED_PIECES = ("sentencepiece.bpe.model", "sentencepiece.model", "spiece.model")
"""What M2M100 and NLLB, and conversions of MADLAD-400, call their SentencePiece model of both sides."""
_PATIENCE = 2.0
"""Times as many finished hypotheses as beams are waited for: else two short ones end the search for a better one."""
_BIAS = 0.3
"""The share of a token's probability that is given to what is shown. Less than a half, so that a model that is sure of
another token takes that: what is shown may be of words that were heard otherwise since.
"""
LONGEST_TOKENS = 256
"""Made for one piece, which is 300 characters at most."""


class Pieces(Protocol):
    """Cuts a text into the model's subwords and puts subwords together again."""

    def cut(self, text: str) -> list[str]: ...

    def join(self, subwords: list[str]) -> str: ...


class SentencePieces:
    """Subwords by SentencePiece models, one for each side."""

    def __init__(self, source: Path, target: Path) -> None:
        import sentencepiece

        self._source = sentencepiece.SentencePieceProcessor(model_file=str(source))
        self._target = sentencepiece.SentencePieceProcessor(model_file=str(target))

    def cut(self, text: str) -> list[str]:
        subwords: list[str] = self._source.encode(text, out_type=str)
        return subwords

    def join(self, subwords: list[str]) -> str:
        text: str = self._target.decode(subwords)
        return text


class TokenizerPieces:
    """Subwords by the transformers tokenizer saved in a folder."""

    def __init__(self, folder: Path) -> None:
        import transformers

        self._tokenizer = transformers.AutoTokenizer.from_pretrained(str(folder), local_files_only=True)

    def cut(self, text: str) -> list[str]:
        subwords: list[str] = self._tokenizer.tokenize(text)
        return subwords

    def join(self, subwords: list[str]) -> str:
        text: str = self._tokenizer.convert_tokens_to_string(subwords)
        return text


class CTranslate2Translator:
    """Translates with a CTranslate2 folder: model.bin with its vocabulary and its tokenizer's files.

    The family is told by the vocabulary (`language_tokens`).
    Raises InputError when the folder holds no such model, SetupError when it cannot be loaded or lacks a language.
    """

    name = "ctranslate2"

    def __init__(
        self,
        folder: Path,
        source: str,
        target: str,
        *,
        device: Device = CPU,
        beams: int = 2,
        threads: int = 0,
        longest_tokens: int = LONGEST_TOKENS,
    ) -> None:
        from_language, to_language = find_language(source), find_language(target)
        self.source = from_language.code
        self.target = to_language.code
        self._spaced = to_language.spaced
        self._beams = beams
        self._longest_tokens = longest_tokens
        self._language_tokens = _language_tokens_of(folder, from_language, to_language)
        self._ends_itself = bool(_read_json(folder / "config.json").get("add_source_eos"))
        self._subwords = _subwords(folder)
        self._model = _load(folder, device, threads)

    def translate(self, texts: Sequence[str]) -> list[str]:
        """One text for each text, in order. Raises SurtitleError("translation-failed")."""
        return translate_passages(texts, self._pieces, source=self.source, spaced=self._spaced)

    def translate_towards(self, text: str, shown: str) -> str:
        """A text that is one sentence, biased to what is `shown` of its translation. Raises as `translate` does."""
        whole = [" ".join(text.split())]

        def translated(pieces: list[str]) -> list[str]:
            return self._pieces(pieces, shown if pieces == whole else "")

        return translate_passages([text], translated, source=self.source, spaced=self._spaced)[0]

    def _pieces(self, pieces: list[str], shown: str = "") -> list[str]:
        """The translations of pieces, or of one that is biased to what is `shown`."""
        language = [self._language_tokens.target] if self._language_tokens.target else []
        prefix = [*language, *self._subwords.cut(shown)]
        results = self._model.translate_batch(
            [self._framed(self._subwords.cut(piece)) for piece in pieces],
            target_prefix=[prefix] * len(pieces) if prefix else None,
            prefix_bias_beta=_BIAS if shown else 0,
            beam_size=self._beams,
            patience=_PATIENCE,
            max_input_length=0,
            max_decoding_length=self._longest_tokens,
        )
        found = [result.hypotheses[0] for result in results]
        if shown and found[0][: len(language)] != language:
            return self._pieces(pieces)  # a bias forces nothing, the language neither
        return [self._text(subwords) for subwords in found]

    def _framed(self, subwords: list[str]) -> list[str]:
        """The subwords with the language before them and the end of the sentence after them."""
        before = [] if self._language_tokens.source is None else [self._language_tokens.source]
        return [*before, *subwords, *([] if self._ends_itself else [_END])]

    def _text(self, subwords: list[str]) -> str:
        kept = [subword for subword in subwords if subword != self._language_tokens.target and subword not in _SPECIAL]
        return self._subwords.join(kept)


def covers(folder: Path, source: Language, target: Language) -> bool:
    """Whether the model in a folder says itself that it knows both languages, as models of many languages do.

    Models of one pair do not say which; those into several languages do not say from which.
    """
    try:
        return _language_tokens(folder, source, target).knows_both
    except (SetupError, InputError, ValueError, OSError):  # another language, or no model
        return False


def is_told(folder: Path, source: Language, target: Language) -> bool:
    """Whether the model in a folder has a token for the language that it is to write, as those into several have."""
    try:
        return _language_tokens(folder, source, target) != LanguageTokens()
    except (SetupError, InputError, ValueError, OSError):  # another language, or no model
        return False


def _language_tokens(folder: Path, source: Language, target: Language) -> LanguageTokens:
    """How the model in a folder is told its languages. Raises InputError, SetupError, and ValueError where damaged."""
    vocabulary = _vocabulary(folder)
    shallow = family_of(vocabulary, shallow=True) is not family_of(vocabulary, shallow=False)
    return find_language_tokens(
        vocabulary, source, target, where=f"in {folder}", shallow=shallow and has_shallow_decoder(folder)
    )


def _vocabulary(folder: Path) -> frozenset[str]:
    """The words of a model's target side. Raises InputError when the folder holds no model."""
    if (folder / "model.bin").is_file():
        for name in ("shared_vocabulary.json", "target_vocabulary.json"):
            if (folder / name).is_file():
                return frozenset(_read_json(folder / name))
        for name in ("shared_vocabulary.txt", "target_vocabulary.txt"):
            if (folder / name).is_file():
                return frozenset((folder / name).read_text("utf-8").splitlines())
    raise InputError(
        "no-model-in-folder",
        f"{folder} holds no CTranslate2 translation model.",
        "Give a folder with model.bin and shared_vocabulary.json, as ct2-transformers-converter makes it.",
    )


def _subwords(folder: Path) -> Pieces:
    """The tokenizer of a folder: SentencePiece files where there are some, else what transformers saved."""
    try:
        return _read_subwords(folder)
    except (RuntimeError, ValueError, KeyError, OSError) as error:
        raise SetupError(
            "model-damaged",
            f"The tokenizer of the model in {folder} cannot be read: {(str(error).splitlines() or [''])[0]}",
            "Get or convert the model again.",
        ) from error


def _read_subwords(folder: Path) -> Pieces:
    for source, target in (("source.spm", "target.spm"), *((name, name) for name in _SHARED_PIECES)):
        if (folder / source).is_file() and (folder / target).is_file():
            return SentencePieces(folder / source, folder / target)
    if (folder / "tokenizer.json").is_file() or (folder / "tokenizer_config.json").is_file():
        return TokenizerPieces(folder)
    raise SetupError(
        "no-tokenizer",
        f"The model in {folder} has no tokenizer.",
        "Convert it again with --copy_files source.spm target.spm (OPUS-MT), sentencepiece.bpe.model (M2M100, NLLB), "
        "spiece.model (MADLAD-400) or tokenizer.json.",
    )


def _language_tokens_of(folder: Path, source: Language, target: Language) -> LanguageTokens:
    try:
        return _language_tokens(folder, source, target)
    except (ValueError, OSError) as error:
        raise _damaged(folder, error) from error


def _load(folder: Path, device: Device, threads: int) -> Any:
    """The model; on the processor it computes with what its weights are kept as, int8 where we made it."""
    import ctranslate2

    kind = "default" if device.name == CPU.name else device.compute_type
    try:
        return ctranslate2.Translator(str(folder), device=device.name, compute_type=kind, intra_threads=threads)
    except (RuntimeError, ValueError) as error:
        raise _damaged(folder, error) from error


def _damaged(folder: Path, error: Exception) -> SetupError:
    return SetupError(
        "model-load",
        f"The translation model in {folder} cannot be loaded: {error}",
        "Convert the model again with this version of CTranslate2.",
    )


def _read_json(path: Path) -> Any:
    return json.loads(path.read_text("utf-8")) if path.is_file() else {}
