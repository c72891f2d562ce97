"""Models converted for CTranslate2: M2M100, NLLB and Marian/OPUS-MT, from a folder."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

import langcodes

from translator.errors import InputError, SetupError
from translator.translation.languages import Language, find_language
from translator.translation.passages import translate_passages

_END = "</s>"
_SPECIAL = {"<s>", "</s>", "<pad>", "<unk>"}
_LONGEST_TOKENS = 256  # made for one piece, which is 300 characters at most


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

    The family is told by the vocabulary: M2M100 has "__en__", NLLB has "eng_Latn", an OPUS-MT model into several
    languages has tokens such as ">>por<<", a model of one pair has none of these.
    Raises InputError when the folder holds no such model, SetupError when it cannot be loaded or lacks a language.
    """

    name = "ctranslate2"

    def __init__(
        self, folder: Path, source: str, target: str, *, device: str = "auto", beams: int = 2, threads: int = 0
    ) -> None:
        from_language, to_language = find_language(source), find_language(target)
        self.source = from_language.code
        self.target = to_language.code
        self._spaced = to_language.spaced
        self._beams = beams
        vocabulary = _vocabulary(folder)
        self._before, self._prefix = _language_tokens(vocabulary, from_language, to_language, folder)
        self._ends_itself = bool(_read_json(folder / "config.json").get("add_source_eos"))
        self._subwords = _subwords(folder)
        self._model = _load(folder, device, threads)

    def translate(self, texts: Sequence[str]) -> list[str]:
        """One text for each text, in order. Raises SurtitleError("translation-failed")."""
        return translate_passages(texts, self._pieces, spaced=self._spaced)

    def _pieces(self, pieces: list[str]) -> list[str]:
        results = self._model.translate_batch(
            [self._framed(self._subwords.cut(piece)) for piece in pieces],
            target_prefix=[[self._prefix]] * len(pieces) if self._prefix else None,
            beam_size=self._beams,
            max_input_length=0,
            max_decoding_length=_LONGEST_TOKENS,
        )
        return [self._text(result.hypotheses[0]) for result in results]

    def _framed(self, subwords: list[str]) -> list[str]:
        """The subwords with the source language before them and the end of the sentence after them."""
        return [*([self._before] if self._before else []), *subwords, *([] if self._ends_itself else [_END])]

    def _text(self, subwords: list[str]) -> str:
        kept = [subword for subword in subwords if subword != self._prefix and subword not in _SPECIAL]
        return self._subwords.join(kept)


def covers(folder: Path, source: Language, target: Language) -> bool:
    """Whether the model in a folder says itself that it knows both languages, as M2M100 and NLLB do.

    Models of one pair do not say which; those into several languages do not say from which.
    """
    try:
        return None not in _language_tokens(_vocabulary(folder), source, target, folder)
    except (SetupError, InputError, ValueError, OSError):  # another language, or no model
        return False


def _vocabulary(folder: Path) -> set[str]:
    """The words of a model's target side. Raises InputError when the folder holds no model."""
    if (folder / "model.bin").is_file():
        for name in ("shared_vocabulary.json", "target_vocabulary.json"):
            if (folder / name).is_file():
                return set(_read_json(folder / name))
        for name in ("shared_vocabulary.txt", "target_vocabulary.txt"):
            if (folder / name).is_file():
                return set((folder / name).read_text("utf-8").splitlines())
    raise InputError(
        "no-model-in-folder",
        f"{folder} holds no CTranslate2 translation model.",
        "Give a folder with model.bin and shared_vocabulary.json, as ct2-transformers-converter makes it.",
    )


def _language_tokens(
    vocabulary: set[str], source: Language, target: Language, folder: Path
) -> tuple[str | None, str | None]:
    """What stands before the source text and before the target text; None for nothing."""
    source_token: str | None
    target_token: str | None
    if "__en__" in vocabulary:
        source_token, target_token = f"__{source.m2m100}__", f"__{target.m2m100}__"
    elif "eng_Latn" in vocabulary:
        source_token, target_token = source.nllb, target.nllb
    elif any(token.startswith(">>") and token.endswith("<<") for token in vocabulary):
        tokens = [f">>{code}<<" for code in _opus_codes(target)]
        found = next((token for token in tokens if token in vocabulary), None)
        if found is None:
            raise _lacks(target, folder)
        return found, None
    else:
        return None, None
    for token, language in ((source_token, source), (target_token, target)):
        if token not in vocabulary:
            raise _lacks(language, folder)
    return source_token, target_token


def _opus_codes(language: Language) -> list[str]:
    """What OPUS-MT models call a language: ISO 639-1, 639-3, or with its script."""
    nllb = language.nllb or ""
    return [language.code, langcodes.Language.get(language.code).to_alpha3(), nllb[:3], nllb]


def _lacks(language: Language, folder: Path) -> SetupError:
    return SetupError(
        "no-translation-model",
        f"The model in {folder} does not know {language.name}.",
        "Choose another model or another language.",
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
    for source, target in (("source.spm", "target.spm"), ("sentencepiece.bpe.model", "sentencepiece.bpe.model")):
        if (folder / source).is_file() and (folder / target).is_file():
            return SentencePieces(folder / source, folder / target)
    if (folder / "tokenizer.json").is_file() or (folder / "tokenizer_config.json").is_file():
        return TokenizerPieces(folder)
    raise SetupError(
        "no-tokenizer",
        f"The model in {folder} has no tokenizer.",
        "Convert it again with --copy_files source.spm target.spm (OPUS-MT), sentencepiece.bpe.model (M2M100, NLLB) "
        "or tokenizer.json.",
    )


def _load(folder: Path, device: str, threads: int) -> Any:
    import ctranslate2

    try:
        return ctranslate2.Translator(str(folder), device=device, compute_type="default", intra_threads=threads)
    except (RuntimeError, ValueError) as error:
        raise SetupError(
            "model-load",
            f"The translation model in {folder} cannot be loaded: {error}",
            "Convert the model again with this version of CTranslate2.",
        ) from error


def _read_json(path: Path) -> Any:
    return json.loads(path.read_text("utf-8")) if path.is_file() else {}
