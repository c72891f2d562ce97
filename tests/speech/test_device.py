"""Where recognition runs, on scripted CUDA."""

from pathlib import Path

import pytest

from translator.errors import InputError, SetupError
from translator.speech.device import CPU, Device, find_devices, find_gpu, packaged_cublas


class ScriptedCuda:
    def __init__(self, count: int, types: set[str] | Exception, broken_library: bool = False) -> None:
        self._count = count
        self._types = types
        self._broken_library = broken_library

    def count(self) -> int:
        return self._count

    def compute_types(self) -> set[str]:
        if isinstance(self._types, Exception):
            raise self._types
        return self._types

    def load_libraries(self) -> None:
        if self._broken_library:
            raise OSError("libcublas.so.12: file too short")


NONE = ScriptedCuda(0, set())
GOOD = ScriptedCuda(1, {"float32", "float16", "int8", "int8_float16", "bfloat16"})
OLD_DRIVER = ScriptedCuda(1, RuntimeError("CUDA driver version is insufficient"))
BROKEN = ScriptedCuda(1, {"float16"}, broken_library=True)
GPU = Device(name="cuda", compute_type="float16")


def test_the_processor_computes_with_whole_numbers() -> None:
    assert find_devices("cpu", GOOD) == ([CPU], None)
    assert CPU.compute_type == "int8"


@pytest.mark.parametrize(
    ("types", "compute_type"),
    [
        ({"float32", "float16", "int8_float16"}, "float16"),
        ({"float32", "int8_float16"}, "int8_float16"),
        ({"float32", "int8_float32", "int8"}, "int8_float32"),
        ({"float32"}, "float32"),
    ],
)
def test_a_gpu_computes_with_the_best_that_it_can(types: set[str], compute_type: str) -> None:
    assert find_gpu(ScriptedCuda(2, types)) == Device(name="cuda", compute_type=compute_type)


def test_auto_takes_a_gpu_and_has_the_processor_to_fall_back_to() -> None:
    assert find_devices("auto", GOOD) == ([GPU, CPU], None)


def test_auto_takes_the_processor_silently_where_there_is_no_gpu() -> None:
    assert find_devices("auto", NONE) == ([CPU], None)


@pytest.mark.parametrize("cuda", [OLD_DRIVER, BROKEN])
def test_auto_says_why_a_gpu_that_is_there_cannot_be_used(cuda: ScriptedCuda) -> None:
    devices, refusal = find_devices("auto", cuda)
    assert devices == [CPU]
    assert refusal is not None
    assert refusal.code == "gpu-refused"


@pytest.mark.parametrize(("cuda", "code"), [(NONE, "no-gpu"), (OLD_DRIVER, "gpu-refused"), (BROKEN, "gpu-refused")])
def test_a_gpu_that_was_asked_for_and_cannot_be_used_is_an_error_with_a_remedy(cuda: ScriptedCuda, code: str) -> None:
    with pytest.raises(SetupError) as caught:
        find_devices("cuda", cuda)
    assert caught.value.code == code
    assert "--device cpu" in caught.value.remedy


def test_an_unknown_device_is_an_input_error() -> None:
    with pytest.raises(InputError):
        find_devices("abacus", GOOD)


def test_the_libraries_of_nvidias_package_are_found_each_after_those_that_it_needs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "nvidia" / "cublas" / "lib"
    folder.mkdir(parents=True)
    for name in ("libcublas.so.12", "libcublasLt.so.12", "libnvblas.so.12"):
        (folder / name).touch()
    monkeypatch.syspath_prepend(str(tmp_path))
    assert [library.name for library in packaged_cublas()][:2] == ["libcublasLt.so.12", "libcublas.so.12"]
