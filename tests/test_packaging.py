"""The recipes name what is there: files, models, programs, packages."""

from __future__ import annotations

import ast
import configparser
import re
import runpy
import shutil
import subprocess
import tomllib
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from PIL import Image

import translator
from translator.models.whisper import BASE_PACKAGES
from translator.translation.firefox.translator import BUNDLE

ROOT = Path(__file__).parents[1]
PACKAGING = ROOT / "packaging"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
SPEC = (PACKAGING / "surtitle.spec").read_text("utf-8")
TESTS_ONLY = {"xvfb", "dbus-daemon", "openbox", "picom", "pulseaudio", "desktop-file-utils"}


def of_spec(name: str) -> list[str]:
    """A list in the recipe of the bundle."""
    for statement in ast.parse(SPEC).body:
        if isinstance(statement, ast.Assign) and ast.unparse(statement.targets[0]) == name:
            assert isinstance(statement.value, ast.List)
            return [str(one.value) for one in statement.value.elts if isinstance(one, ast.Constant)]
    raise AssertionError(f"{name} is not in the recipe")


def desktop_entry() -> configparser.SectionProxy:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(PACKAGING / "debian" / "surtitle.desktop", "utf-8")
    return entry["Desktop Entry"]


def test_packaging_is_no_package_of_python() -> None:
    """It would hide the `packaging` that others import."""
    assert not (PACKAGING / "__init__.py").exists()


def test_the_bundle_holds_the_models_and_the_resources_that_are_asked_for() -> None:
    assert set(of_spec("MODELS")) == {*BASE_PACKAGES, BUNDLE}
    assert of_spec("PACKAGES") == PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"][:2]
    match = re.search(r"for folder in \((.*?)\)", SPEC)
    assert match is not None
    folders = ast.literal_eval(f"({match[1]})")
    asked = {
        found
        for part in ("translator", "ui")
        for path in (ROOT / part).rglob("*.py")
        for found in re.findall(r'files\("resources"\) / "(\w+)"', path.read_text("utf-8"))
    }
    assert asked == set(folders)


def test_every_folder_with_modules_is_a_package() -> None:
    """PyInstaller passes over others, though Python imports from them."""
    folders = {path.parent for package in of_spec("PACKAGES") for path in (ROOT / package).rglob("*.py")}
    assert len(folders) > 20
    assert [str(folder) for folder in folders if not (folder / "__init__.py").is_file()] == []


def test_modules_that_are_imported_by_name_are_in_the_bundle() -> None:
    named = {
        found
        for path in (ROOT / "translator").rglob("*.py")
        for found in re.findall(r'import_module\("(\w+)"\)', path.read_text("utf-8"))
    }
    assert named - {"pyaudiowpatch"} <= set(of_spec("BY_NAME"))  # of Windows: PyInstaller's warning says it is missing


def test_the_menu_entry_starts_the_program_and_is_that_of_its_windows() -> None:
    entry = desktop_entry()
    assert entry["Exec"] in PROJECT["project"]["scripts"]
    assert (ROOT / "resources" / "icons" / f"{entry['Icon']}.svg").is_file()
    named = re.search(r'setDesktopFileName\("(\w+)"\)', (ROOT / "ui" / "running.py").read_text("utf-8"))
    assert named is not None
    assert named[1] == entry["StartupWMClass"] == "surtitle"
    languages = {path.stem.rpartition("_")[2] for path in (ROOT / "resources" / "translations").glob("*.ts")}
    for name in ("Comment", "GenericName"):
        assert {key for key in entry if key.startswith(f"{name}[")} == {f"{name}[{code}]" for code in languages}


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="needs desktop-file-utils")
def test_the_menu_entry_is_valid() -> None:
    path = PACKAGING / "debian" / "surtitle.desktop"
    done = subprocess.run(["desktop-file-validate", path], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout + done.stderr) == (0, "")


def test_the_description_for_software_centres_is_of_this_program() -> None:
    root = ElementTree.parse(PACKAGING / "debian" / "surtitle.metainfo.xml").getroot()
    assert root.findtext("project_license") == PROJECT["project"]["license"]
    assert root.findtext("launchable") == root.findtext("id") == "surtitle.desktop"
    assert [one.text for one in root.iter("category")] == desktop_entry()["Categories"].strip(";").split(";")


@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="needs appstream")
def test_the_description_for_software_centres_is_valid() -> None:
    path = PACKAGING / "debian" / "surtitle.metainfo.xml"
    nameless = "--override=cid-desktopapp-is-not-rdns=info"  # Surtitle has no domain
    command = ["appstreamcli", "validate", "--no-net", nameless, path]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_the_debian_package_depends_on_what_setup_installs() -> None:
    control = (PACKAGING / "debian" / "control").read_text("utf-8")
    fields = dict(line.split(": ", 1) for line in control.splitlines() if line[:1].strip() and ": " in line)
    needed = {one.split()[0] for one in f"{fields['Depends']}, {fields['Recommends']}".split(", ")}
    installed = set((PACKAGING / "debian-packages.txt").read_text("utf-8").split())
    assert needed - {"libc6"} == installed - TESTS_ONLY


def test_the_readme_names_what_a_desktop_lacks() -> None:
    readme = (PACKAGING.parent / "README.md").read_text("utf-8")
    [line] = [line for line in readme.splitlines() if line.strip().startswith("sudo apt-get install")]
    installed = set((PACKAGING / "debian-packages.txt").read_text("utf-8").split())
    named = set(line.split()[3:])
    assert named - {"python3-venv"} <= installed
    assert {"tesseract-ocr", "libportaudio2", "libxcb-cursor0"} <= named, "no slides, no sound, no window without them"


def test_the_installers_name_the_programs_of_the_bundle() -> None:
    programs = set(re.findall(r'executable\("([\w-]+)"', SPEC))
    installer = (PACKAGING / "windows" / "surtitle.iss").read_text("utf-8-sig")
    assert set(re.findall(r"([\w-]+)\.exe", installer)) - {"tesseract"} <= programs
    assert "translator.__version__" in (PACKAGING / "windows" / "build.ps1").read_text("utf-8")
    assert re.fullmatch(r"\d+\.\d+\.\d+", translator.__version__)
    assert "dist/Surtitle.app" in (PACKAGING / "macos" / "build.sh").read_text("utf-8")
    assert 'name="Surtitle.app"' in SPEC


def test_recipes_that_were_not_run_say_so() -> None:
    for recipe in ("windows/build.ps1", "windows/surtitle.iss", "macos/build.sh"):
        assert "Not run yet." in (PACKAGING / recipe).read_text("utf-8")


def test_the_icon_is_drawn_in_the_sizes_of_windows_and_macos(tmp_path: Path) -> None:
    runpy.run_path(str(PACKAGING / "icons.py"))["main"](tmp_path)
    with Image.open(tmp_path / "surtitle.ico") as icon:
        assert {(16, 16), (256, 256)} <= icon.info["sizes"]
    with Image.open(tmp_path / "surtitle.icns") as icon:
        assert icon.size == (1024, 1024)
        red, green, blue, opaque = icon.convert("RGBA").getpixel((100, 512))  # type: ignore[misc]
        assert (red, green, blue, opaque) == (0x0B, 0x6E, 0x69, 255)
