"""Encoder-decoder models run by PyTorch, from a folder: M2M100, NLLB, mBART-50, T5, MADLAD-400, OPUS-MT and others."""

from __future__ import annotations

import importlib.util
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from translator.errors import SetupError
from translator.speech.device import CPU
from translator.translation.ctranslate import LONGEST_TOKENS
from translator.translation.language_tokens import find_language_tokens
from translator.translation.languages import Language, find_language
from translator.translation.passages import translate_passages

LOCAL = {"local_files_only": True, "trust_remote_code": False}
"""How everything is loaded: nothing from a hub, which has its own ways to say sizes and licences, and no code."""


class Seq2SeqTranslator:
    """Translates with a transformers model in a folder; `device` is a PyTorch one ("cpu", "cuda").

    Its weights must be safetensors, as pickles can run code, and code that comes with it is not run. Raises SetupError:
    "no-torch" without PyTorch, "model-damaged" when the model cannot be loaded, "no-translation-model" when a
    multilingual model lacks the language.
    """

    name = "transformers"

    def __init__(
        self,
        folder: Path,
        source: str,
        target: str,
        *,
        device: str = "cpu",
        beams: int = 2,
        longest_tokens: int = LONGEST_TOKENS,
    ) -> None:
        from_language, to_language = find_language(source), find_language(target)
        self.source = from_language.code
        self.target = to_language.code
        self._spaced = to_language.spaced
        self._device = device
        self._tokenizer, self._model = _load(folder, device)
        self._options: dict[str, Any] = {"num_beams": beams, "max_new_tokens": longest_tokens, "do_sample": False}
        self._before = ""
        vocabulary = frozenset(self._tokenizer.get_vocab())
        config = self._model.config
        shallow = getattr(config, "decoder_layers", 0) < getattr(config, "encoder_layers", 0)
        tokens = find_language_tokens(vocabulary, from_language, to_language, where=f"in {folder}", shallow=shallow)
        if tokens.target is not None:
            self._options["forced_bos_token_id"] = self._tokenizer.convert_tokens_to_ids(tokens.target)
        if tokens.source is not None and hasattr(self._tokenizer, "src_lang"):
            self._tokenizer.src_lang = tokens.source.strip("_")
        elif tokens.source is not None:
            self._before = f"{tokens.source} "
        else:
            self._before = instruction(config, from_language, to_language)

    def translate(self, texts: Sequence[str]) -> list[str]:
        """One text for each text, in order. Raises SurtitleError("translation-failed")."""
        return translate_passages(texts, self._pieces, source=self.source, spaced=self._spaced)

    def _pieces(self, pieces: list[str]) -> list[str]:
        import torch

        pieces = [self._before + piece for piece in pieces]
        inputs = self._tokenizer(pieces, return_tensors="pt", padding=True, truncation=True).to(self._device)
        with torch.inference_mode():
            made = self._model.generate(**inputs, **self._options)
        decoded: list[str] = self._tokenizer.batch_decode(made, skip_special_tokens=True)
        return decoded


def instruction(config: Any, source: Language, target: Language) -> str:
    """What T5 is told before each text, by its `config`; nothing for a model that is told nothing."""
    tasks = getattr(config, "task_specific_params", None) or {}
    if not any(name.startswith("translation_") for name in tasks):
        return ""
    task = tasks.get(f"translation_{source.code}_to_{target.code}", {})
    return str(task.get("prefix", f"translate {source.name} to {target.name}: "))


def find_torch_devices(wanted: str) -> list[str]:
    """Where PyTorch can run a model, the best first: for "auto" a GPU, where it can use one, and the processor."""
    if wanted == "cuda":
        return ["cuda"]
    if wanted == CPU.name or importlib.util.find_spec("torch") is None:
        return [CPU.name]
    import torch

    return ["cuda", CPU.name] if torch.cuda.is_available() else [CPU.name]


def _load(folder: Path, device: str) -> tuple[Any, Any]:
    """The tokenizer and the model, ready to generate."""
    if importlib.util.find_spec("torch") is None:
        raise SetupError(
            "no-torch", "Models of the transformers family need PyTorch.", "Run: pip install 'surtitle[torch]'"
        )
    import transformers

    transformers.logging.disable_progress_bar()
    try:
        tokenizer = load_tokenizer(folder)
        weights = transformers.AutoModelForSeq2SeqLM.from_pretrained(folder, use_safetensors=True, **LOCAL)
        return tokenizer, weights.to(device).eval()
    except (OSError, ValueError, KeyError, ImportError, RuntimeError, AttributeError) as error:
        reason = (str(error).splitlines() or [type(error).__name__])[0]
        raise SetupError(
            "model-damaged",
            f"The translation model in {folder} cannot be read: {reason}",
            "Get or convert the model again.",
        ) from error


def load_tokenizer(folder: Path) -> Any:
    """The tokenizer of the model in a folder, with every token that it knows a language by in its vocabulary.

    SMaLL-100 names a class of its own, which would be code from the hub; it is M2M100's but for where languages stand.
    M2M100's leaves its languages out of the vocabulary where its files do not name them.
    """
    import transformers

    warnings.filterwarnings("ignore", "Recommended: pip install sacremoses")  # which Marian's does without
    config = transformers.AutoConfig.from_pretrained(folder, **LOCAL)
    if config.model_type != "m2m_100":
        return transformers.AutoTokenizer.from_pretrained(folder, **LOCAL)
    try:
        tokenizer = transformers.M2M100Tokenizer.from_pretrained(folder, **LOCAL)
    except (OSError, TypeError):  # NLLB, which has no vocab.json
        return transformers.AutoTokenizer.from_pretrained(folder, **LOCAL)
    tokenizer.add_tokens(list(tokenizer.lang_token_to_id), special_tokens=True)
    return tokenizer
