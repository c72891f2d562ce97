"""Encoder-decoder models run by PyTorch: M2M100, NLLB, OPUS-MT and their kin, from a folder or the hub."""

from __future__ import annotations

import importlib.util
from collections.abc import Sequence
from typing import Any

from translator.errors import SetupError
from translator.translation.languages import Language, find_language
from translator.translation.passages import translate_passages

_LONGEST_TOKENS = 256  # made for one piece, which is 300 characters at most


class Seq2SeqTranslator:
    """Translates with a transformers model: a folder or a hub name; `device` is a PyTorch one ("cpu", "cuda").

    Its weights must be safetensors: pickles can run code. Raises SetupError: "no-torch" without PyTorch, "model-load"
    when the model cannot be had, "no-translation-model" when a multilingual model lacks the language.
    """

    name = "transformers"

    def __init__(self, model: str, source: str, target: str, *, device: str = "cpu", beams: int = 2) -> None:
        from_language, to_language = find_language(source), find_language(target)
        self.source = from_language.code
        self.target = to_language.code
        self._spaced = to_language.spaced
        self._device = device
        self._tokenizer, self._model = _load(model, device)
        self._options: dict[str, Any] = {"num_beams": beams, "max_new_tokens": _LONGEST_TOKENS, "do_sample": False}
        first = _language_tokens(self._tokenizer.get_vocab(), from_language, to_language, model)
        if first is not None:
            source_code, target_token = first
            self._tokenizer.src_lang = source_code
            self._options["forced_bos_token_id"] = self._tokenizer.convert_tokens_to_ids(target_token)

    def translate(self, texts: Sequence[str]) -> list[str]:
        """One text for each text, in order. Raises SurtitleError("translation-failed")."""
        return translate_passages(texts, self._pieces, spaced=self._spaced)

    def _pieces(self, pieces: list[str]) -> list[str]:
        import torch

        inputs = self._tokenizer(pieces, return_tensors="pt", padding=True, truncation=True).to(self._device)
        with torch.inference_mode():
            made = self._model.generate(**inputs, **self._options)
        decoded: list[str] = self._tokenizer.batch_decode(made, skip_special_tokens=True)
        return decoded


def _load(model: str, device: str) -> tuple[Any, Any]:
    """The tokenizer and the model, ready to generate."""
    if importlib.util.find_spec("torch") is None:
        raise SetupError(
            "no-torch", "Models of the transformers family need PyTorch.", "Run: pip install 'surtitle[torch]'"
        )
    import transformers

    try:
        tokenizer = transformers.AutoTokenizer.from_pretrained(model)
        weights = transformers.AutoModelForSeq2SeqLM.from_pretrained(model, use_safetensors=True).to(device).eval()
    except (OSError, ValueError, KeyError, ImportError) as error:
        raise SetupError(
            "model-load",
            f"The translation model '{model}' cannot be loaded: {str(error).splitlines()[0]}",
            "Check the folder or the hub name, and connect to the internet for the first download.",
        ) from error
    return tokenizer, weights


def _language_tokens(
    vocabulary: dict[str, int], source: Language, target: Language, model: str
) -> tuple[str, str] | None:
    """The tokenizer's source code and the target's token in a multilingual model; None for a model of one pair."""
    if "__en__" in vocabulary:
        codes, token = (source.m2m100 or "", target.m2m100 or ""), "__{}__"
    elif "eng_Latn" in vocabulary:
        codes, token = (source.nllb or "", target.nllb or ""), "{}"
    else:
        return None
    for code, language in zip(codes, (source, target), strict=True):
        if token.format(code) not in vocabulary:
            raise SetupError(
                "no-translation-model",
                f"The model '{model}' does not know {language.name}.",
                "Choose another model or another language.",
            )
    return codes[0], token.format(codes[1])
