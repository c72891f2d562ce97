"""The bundle and the package of it, where `make bundle` and `make deb` have built them, started without our Python."""

from __future__ import annotations

import os
import platform
import shutil
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.benchmark.talks import BUNDLED, cut_media, cut_truth, open_talk
from tests.desktop import desktop, wait
from tests.eyes import Eyes

ROOT = Path(__file__).parents[2]
BUNDLE = ROOT / "dist" / "surtitle" / "surtitle"
PACKAGES = sorted((ROOT / "dist").glob("surtitle_*.deb"))
SECONDS = 12.0
RUN_S, OPEN_S = 400.0, 120.0
"""A command of it, and its window: on a machine that has much else to do, too."""

pytestmark = [
    pytest.mark.slow,
    pytest.mark.models,
    pytest.mark.desktop,
    pytest.mark.timeout(900),
    pytest.mark.skipif(platform.system() != "Linux", reason="the bundle is started on Linux"),
]
bundled = pytest.mark.skipif(not BUNDLE.exists(), reason="make bundle builds it")
packaged = pytest.mark.skipif(not PACKAGES, reason="make deb builds it")


@pytest.fixture
def environment(tmp_path: Path) -> Iterator[dict[str, str]]:
    """A desktop on which no Python of ours is found."""
    with desktop(tmp_path) as there:
        kept = ("DISPLAY", "XDG_RUNTIME_DIR", "HOME", "PULSE_SERVER", "SURTITLE_DATA")
        yield {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", **{name: there[name] for name in kept}}


def run(program: Path, *arguments: str, environment: dict[str, str]) -> str:
    """What a command prints."""
    command = [str(program), *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=RUN_S)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    return done.stdout


def works(program: Path, folder: Path, environment: dict[str, str]) -> None:
    """The doctor finds every part, a recording is translated, and the app opens."""
    found = run(program, "doctor", environment=environment)
    for part in ("PortAudio", "System sound", "Screen", "Tesseract", "Recognition", "Translation", "Subtitle window"):
        assert f"ok       {part}" in found, found
    talk = cut_media(cut_truth(open_talk(BUNDLED), SECONDS), folder).media
    out = folder / "transcripts"
    run(program, "replay", str(talk), "--from", "en", "--to", "pt", "--out", str(out), environment=environment)
    (text,) = out.glob("*.pt.txt")
    assert "Bom dia" in text.read_text("utf-8")
    (pages,) = out.glob("*.en.md")
    assert "How attention changed machine translation" in pages.read_text("utf-8")
    app = subprocess.Popen([str(program)], env=environment, stderr=subprocess.PIPE, text=True)
    eyes = Eyes(environment["DISPLAY"])
    try:
        wait(lambda: eyes.reads("LANGUAGES"), OPEN_S, "the start window did not come")
        app.send_signal(signal.SIGTERM)
        _, said = app.communicate(timeout=OPEN_S)
    finally:
        app.kill()
        app.communicate()
        eyes.close()
    assert app.returncode == 128 + signal.SIGTERM, said
    assert "Traceback" not in said


@bundled
def test_the_bundle_works_without_our_python(tmp_path: Path, environment: dict[str, str]) -> None:
    works(BUNDLE, tmp_path, environment)


@bundled
def test_the_bundle_holds_every_module() -> None:
    """Also those that only another system, a model that is not installed or a rare fault imports."""
    readers = pytest.importorskip("PyInstaller.archive.readers", reason="make bundle installs it")
    held = set(readers.CArchiveReader(str(BUNDLE)).open_embedded_archive("PYZ.pyz").toc)
    ours = {path for package in ("translator", "ui") for path in (ROOT / package).rglob("*.py")}
    names = {".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__") for path in ours}
    tokenizers = {f"transformers.models.{name}.tokenization_{name}" for name in ("m2m_100", "nllb", "marian", "t5")}
    assert (names | tokenizers) - held == set()


@bundled
def test_programs_that_the_bundle_starts_do_not_take_its_libraries(tmp_path: Path, environment: dict[str, str]) -> None:
    """Tesseract with the bundle's libraries in its way may not start."""
    noted = tmp_path / "noted"
    fake = tmp_path / "tesseract"
    fake.write_text(f'#!/bin/sh\necho "path=$LD_LIBRARY_PATH" >> {noted}\nexec /usr/bin/tesseract "$@"\n')
    fake.chmod(0o755)
    run(BUNDLE, "doctor", environment={**environment, "PATH": f"{tmp_path}:/usr/bin:/bin"})
    assert set(noted.read_text().splitlines()) == {"path="}


@packaged
def test_the_package_holds_a_program_that_works(tmp_path: Path, environment: dict[str, str]) -> None:
    assert shutil.which("dpkg-deb")
    root = tmp_path / "root"
    subprocess.run(["dpkg-deb", "--extract", str(PACKAGES[-1]), str(root)], check=True)
    assert os.readlink(root / "usr" / "bin" / "surtitle") == "../lib/surtitle/surtitle"
    for file in ("applications/surtitle.desktop", "icons/hicolor/scalable/apps/surtitle.svg"):
        assert (root / "usr" / "share" / file).is_file()
    works(root / "usr" / "bin" / "surtitle", tmp_path, environment)
