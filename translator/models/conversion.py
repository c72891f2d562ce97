"""Converting a transformers model for CTranslate2, which runs it several times as quick; needs PyTorch."""

from __future__ import annotations

import importlib.util
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from translator.errors import InputError, SetupError
from translator.models.acquisition import unusable, vacant
from translator.models.kinds import Kind, kind_of, wanted
from translator.models.manifest import Manifest, read_manifest, record_files, write_manifest
from translator.models.offers import check_pair, pair_in
from translator.models.store import placing

QUANTIZATIONS = ("int8", "int8_float16", "float16", "float32")


def convert_model(
    source: Path,
    name: str,
    *,
    quantization: str = "int8",
    pair: str | None = None,
    replacing: bool = False,
    folder: Path | None = None,
) -> Path:
    """Convert the model in a folder (safetensors) and keep it as `name`; gives the new folder.

    Raises SetupError (no PyTorch, a model that cannot be converted), InputError and StorageError.
    """
    if quantization not in QUANTIZATIONS:
        raise InputError("quantization", f"{quantization} is no quantization.", f"One of {', '.join(QUANTIZATIONS)}.")
    if pair is not None:
        check_pair(pair)
    if importlib.util.find_spec("torch") is None:
        raise SetupError("no-torch", "Converting a model needs PyTorch.", "Run: pip install 'surtitle[torch]'")
    there = [path.name for path in source.iterdir()] if source.is_dir() else []
    if kind_of(there) is not Kind.TRANSFORMERS:
        raise unusable(str(source), there)
    destination = vacant(name, Kind.CTRANSLATE2, replacing=replacing, folder=folder)
    tokenizers = [each for each in wanted(Kind.CTRANSLATE2, there) if each != "config.json"]
    before = read_manifest(source)
    with placing(destination) as new:
        try:
            _converter(source, tokenizers).convert(str(new), quantization=quantization, force=True)
            if kind_of([path.name for path in new.iterdir()]) is not Kind.CTRANSLATE2:
                raise ValueError("it is no translation model")
        except (ValueError, RuntimeError, KeyError, OSError, AttributeError) as error:
            of_the_disk = isinstance(error, OSError) and error.errno
            if of_the_disk or (isinstance(error, AttributeError) and not _is_setting(error)):
                raise
            raise SetupError(
                "not-converted",
                f"The model in {source} cannot be converted: {(str(error).splitlines() or [type(error).__name__])[0]}",
                "CTranslate2 converts M2M100, SMaLL-100, NLLB, Marian (OPUS-MT), T5 and MADLAD-400 models.",
            ) from error
        write_manifest(
            new,
            Manifest(
                kind=Kind.CTRANSLATE2,
                source=before.source if before else str(source),
                revision=before.revision if before else None,
                licence=before.licence if before else None,
                pair=pair or (before.pair if before else None) or pair_in(name) or pair_in(source.name),
                files=record_files(new),
            ),
        )
    return destination


def _is_setting(error: AttributeError) -> bool:
    """Whether what lacks is a setting that CTranslate2's converter reads and the model does not have, as mBART's."""
    from transformers import PretrainedConfig

    return isinstance(error.obj, PretrainedConfig)


def _converter(source: Path, files: Sequence[str]) -> Any:
    """CTranslate2's converter, made to understand what transformers 5 says.

    With its own tokenizer it would leave M2M100's languages out of the vocabulary; and of T5 it reads whether outputs
    are scaled from a setting that is now always true, which MADLAD-400 must not be.
    """
    from ctranslate2.converters import TransformersConverter

    from translator.translation.seq2seq import load_tokenizer

    class Converter(TransformersConverter):  # type: ignore[misc]
        def load_tokenizer(self, tokenizer_class: Any, model_name_or_path: str, **options: Any) -> Any:
            return load_tokenizer(source)

        def load_model(self, model_class: Any, model_name_or_path: str, **options: Any) -> Any:
            options |= {"use_safetensors": True, "local_files_only": True}
            model = super().load_model(model_class, model_name_or_path, **options)
            if hasattr(model.config, "scale_decoder_outputs"):
                model.config.tie_word_embeddings = model.config.scale_decoder_outputs
            return model

    return Converter(str(source), copy_files=list(files))
