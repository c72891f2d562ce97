"""A model runs on the best device that can run it; what cannot is said."""

from collections.abc import Sequence

import pytest

from tests.fakes import Shouter
from translator.errors import SetupError, SurtitleError
from translator.flow import Notice
from translator.translation import Translator
from translator.translation.devices import on_best

NOT_LOADED = SetupError("model-load", "CUDA is too old.", "")
NOT_COMPUTED = SurtitleError("translation-failed", "cuBLAS is missing.", "")


class OnDevice(Shouter):
    """A translator that fails when it computes, where it is told to."""

    def __init__(self, device: str, failure: SurtitleError | None) -> None:
        super().__init__("en", "pt")
        self.device = device
        self.failure = failure

    def translate(self, texts: Sequence[str]) -> list[str]:
        if self.failure is not None:
            raise self.failure
        return super().translate(texts)


def opened(loading: dict[str, SurtitleError], computing: dict[str, SurtitleError], *devices: str) -> tuple[str, str]:
    """The device that was taken, and what was said."""
    said: list[Notice] = []

    def make(device: str) -> Translator:
        if device in loading:
            raise loading[device]
        return OnDevice(device, computing.get(device))

    translator = on_best(devices, make, said.append)
    assert isinstance(translator, OnDevice)
    return translator.device, " ".join(notice.text for notice in said)


def test_a_gpu_that_works_is_taken() -> None:
    assert opened({}, {}, "cuda", "cpu") == ("cuda", "")


@pytest.mark.parametrize(("loading", "computing"), [({"cuda": NOT_LOADED}, {}), ({}, {"cuda": NOT_COMPUTED})])
def test_one_that_does_not_gives_way_to_the_processor_which_is_said(
    loading: dict[str, SurtitleError], computing: dict[str, SurtitleError]
) -> None:
    device, said = opened(loading, computing, "cuda", "cpu")
    assert device == "cpu"
    assert "The GPU cannot be used" in said


def test_where_the_gpu_was_asked_for_it_is_refused() -> None:
    with pytest.raises(SetupError):
        opened({"cuda": NOT_LOADED}, {}, "cuda")


def test_a_language_that_the_model_lacks_has_nothing_to_do_with_the_device() -> None:
    with pytest.raises(SetupError, match="lacks"):
        opened({"cuda": SetupError("no-translation-model", "It lacks German.", "")}, {}, "cuda", "cpu")
