"""Where recognition runs: on the processor, or through CUDA on an NVIDIA GPU."""

from __future__ import annotations

import ctypes
import importlib.util
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from translator.errors import InputError, SetupError

AUTO = "auto"
GPU_TYPES = ("float16", "int8_float16", "int8_float32", "float32")
"""What a GPU computes with, the first that it can: float16 is as right as float32 and the fastest on most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Device:
    """CTranslate2's names for the device and for what it computes with."""

    name: str
    compute_type: str


CPU = Device(name="cpu", compute_type="int8")


class Cuda(Protocol):
    """What is known here of CUDA."""

    def count(self) -> int:
        """GPUs that can be used."""

    def compute_types(self) -> set[str]:
        """What the GPU computes with. Raises RuntimeError or ValueError where the driver is too old."""

    def load_libraries(self) -> None:
        """Load CUDA's libraries from where CTranslate2 does not look."""


class CTranslate2Cuda:
    """CUDA as CTranslate2 sees it. It looks for cuBLAS by name only, so that of NVIDIA's Python package is loaded."""

    def count(self) -> int:
        import ctranslate2  # slow to load: only where it is used

        return int(ctranslate2.get_cuda_device_count())

    def compute_types(self) -> set[str]:
        import ctranslate2

        return set(ctranslate2.get_supported_compute_types("cuda"))

    def load_libraries(self) -> None:
        for library in packaged_cublas():
            ctypes.CDLL(str(library))


def packaged_cublas() -> list[Path]:
    """The libraries of an installed nvidia-cublas package, each after those that it needs; empty without one."""
    spec = importlib.util.find_spec("nvidia")
    folders = [Path(folder) for folder in (spec.submodule_search_locations or ())] if spec else []
    found = [
        library
        for folder in folders
        for pattern in ("*/lib/libcublas*.so.*", "*/bin/cublas*.dll")
        for library in folder.glob(pattern)
    ]
    return sorted(found, key=lambda library: "Lt" not in library.name)


def find_gpu(cuda: Cuda | None = None) -> Device:
    """The GPU that recognition can run on. Raises SetupError: `no-gpu`, or `gpu-refused` where one cannot be used."""
    cuda = cuda or CTranslate2Cuda()
    if cuda.count() < 1:
        raise SetupError(
            "no-gpu",
            "No NVIDIA GPU can be used here.",
            "Install NVIDIA's driver (nvidia-smi must list the GPU), or use --device cpu.",
        )
    try:
        cuda.load_libraries()
        types = cuda.compute_types()
    except (RuntimeError, ValueError, OSError) as error:
        raise SetupError(
            "gpu-refused", f"The GPU cannot be used: {error}", "Update NVIDIA's driver, or use --device cpu."
        ) from error
    return Device(name="cuda", compute_type=next(known for known in GPU_TYPES if known in types))


def find_devices(wanted: str, cuda: Cuda | None = None) -> tuple[list[Device], SetupError | None]:
    """Where recognition can run, the best first: for "auto" also the processor; and why a GPU that is there cannot.

    Raises InputError for an unknown name and SetupError where the device that was asked for cannot be used.
    """
    if wanted == CPU.name:
        return [CPU], None
    if wanted == "cuda":
        return [find_gpu(cuda)], None
    if wanted != AUTO:
        raise InputError("unknown-device", f"{wanted} is no device.", "Give auto, cpu or cuda.")
    try:
        return [find_gpu(cuda), CPU], None
    except SetupError as error:
        return [CPU], None if error.code == "no-gpu" else error
