"""The recognition model that a talk gets: by name or the one that suits, on a device that can run it."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from tests.fakes import ScriptedSound
from translator.assembly import LIVE_CONDITIONS, LIVE_PACE, Languages, recogniser
from translator.errors import SetupError
from translator.flow import Notice, Severity
from translator.models.whisper import BASE_PACKAGES, bundled_parts
from translator.screen.nothing import NoScreen
from translator.speech.fit import Cost
from translator.speech.measured import keep
from translator.talk import Choices, load_parts

pytestmark = [
    pytest.mark.models,
    pytest.mark.usefixtures("data_folder"),
    pytest.mark.skipif(not bundled_parts(BASE_PACKAGES), reason="the offline packages are not installed"),
]


class UselessGpu:
    """A GPU that is said to be there, and runs nothing: the tests hide those of this machine."""

    def count(self) -> int:
        return 1

    def compute_types(self) -> set[str]:
        return {"float16"}

    def load_libraries(self) -> None:
        """There are none to load."""


@pytest.fixture(autouse=True)
def no_gpu(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "")


def test_auto_takes_an_installed_model_and_says_that_it_was_not_measured(data_folder: Path) -> None:
    said: list[Notice] = []
    recogniser("auto", "cpu", "en", full_speed=False, progress=None, say=said.append)
    assert [notice.code for notice in said] == ["model-unmeasured"]
    assert "base" in said[0].text
    assert (data_folder / "whisper" / "base" / "model.bin").is_file()


def test_auto_goes_by_what_was_measured() -> None:
    busy = Cost(model="base", device="cpu", encode_s=9.0, generate_s=9.0, align_s=9.0, update_s=100 * LIVE_PACE.step_s)
    keep([busy], LIVE_CONDITIONS)
    said: list[Notice] = []
    recogniser("auto", "cpu", None, full_speed=True, progress=None, say=said.append)
    assert [notice.code for notice in said] == ["model-too-slow"]
    assert "this one comes nearest" in said[0].text


def test_a_model_by_name_is_taken_without_a_word() -> None:
    said: list[Notice] = []
    recogniser("base", "cpu", "en", full_speed=False, progress=None, say=said.append)
    assert said == []


def test_where_the_gpu_runs_nothing_the_processor_does_and_it_is_said() -> None:
    said: list[Notice] = []
    recogniser("auto", "auto", "en", full_speed=False, progress=None, say=said.append, cuda=UselessGpu())
    assert [notice.code for notice in said] == ["model-unmeasured", "recognition-model", "model-unmeasured"]
    assert said[1].severity == Severity.WARNING
    assert "on the processor, not on the GPU" in said[1].text
    assert "nvidia-cublas-cu12" in said[1].remedy
    assert "the processor" in said[2].text


def test_a_gpu_that_was_asked_for_and_runs_nothing_is_an_error() -> None:
    with pytest.raises(SetupError) as caught:
        recogniser("base", "cuda", "en", full_speed=False, progress=None, say=print, cuda=UselessGpu())
    assert "--device cpu" in caught.value.remedy


def test_what_reads_slides_is_missed_only_where_they_are_read_from_the_beginning(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PATH", "")
    choosing = Choices(languages=Languages(source="en", targets=("pt",)), slides=False)
    talk = load_parts(ScriptedSound([]), NoScreen(), choosing, progress=None)
    assert talk.reader is not None
    picture = np.zeros((2, 2, 3), np.uint8)
    for missed in (
        lambda: talk.reader.read(picture),
        lambda: load_parts(ScriptedSound([]), NoScreen(), replace(choosing, slides=True), progress=None),
    ):
        with pytest.raises(SetupError) as caught:
            missed()
        assert caught.value.code == "no-tesseract"


def test_what_models_lack_for_a_language_that_is_to_be_found_is_told_at_the_start() -> None:
    choosing = Choices(languages=Languages(source=None, targets=("pt",)))
    told = load_parts(ScriptedSound([]), None, choosing, progress=None).notices
    assert [notice.code for notice in told] == ["languages-covered"]
    assert "into Portuguese from English. From any other language recognition does it itself" in told[0].text
    named = replace(choosing, translation="firefox:en-pt")
    (notice,) = load_parts(ScriptedSound([]), None, named, progress=None).notices
    assert "from English. What is said in any other language stays as it is" in notice.text
    known = replace(choosing, languages=Languages(source="en", targets=("pt",)))
    assert load_parts(ScriptedSound([]), None, known, progress=None).notices == ()


def test_a_translation_model_that_is_not_here_is_refused_before_the_language_is_found() -> None:
    choosing = Choices(languages=Languages(source=None, targets=("pt",)), translation="m2m100-418m")
    with pytest.raises(SetupError, match="m2m100-418m is not installed"):
        load_parts(ScriptedSound([]), None, choosing, progress=None)
