"""Pictures of every window: python -m tests.screenshots --out FOLDER [--all]. Starts its own desktop.

The bundled talk is played on it, and translated by the app; transcript, export and slide are those of the same talk,
which is first replayed, or of a session that is given. Without --all, only the README's
pictures are kept; with it, every window's in light and dark, at 100 and 200 %, and in other languages.

Each look is a process of its own, as Qt takes the scale once.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path

from tests.desktop import desktop, process
from tests.screenshots.album import Look

README = {
    *("overlay-light", "start-light", "control-dark", "transcript-light", "slide-dark", "models-dark"),
    *("preferences-light", "keyboard-dark", "save-dark"),
}
SIZES = {"1": "1920x1080x24", "2": "3840x2160x24"}
README_LOOKS = (Look(theme="light"), Look(theme="dark"))
ALL_LOOKS = (
    *(Look(theme=theme, scale=scale) for scale in SIZES for theme in ("light", "dark")),
    *(Look(theme="light", language=language) for language in ("de", "ja", "ar")),
)


def main() -> int:
    """Take the pictures, or (with --theme) those of one look on the screen that there is."""
    asked = argparse.ArgumentParser(prog="python -m tests.screenshots", description=__doc__)
    asked.add_argument("--out", type=Path, required=True)
    asked.add_argument("--all", action="store_true", help="every window in every look")
    asked.add_argument("--session", type=Path, help="a session's folder; without, the bundled talk is replayed")
    asked.add_argument("--theme", choices=["light", "dark"])
    asked.add_argument("--scale", default="1", choices=SIZES)
    asked.add_argument("--language", default="en", help="of the windows")
    given = asked.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    if given.theme is not None:
        from tests.screenshots.pictures import take

        return take(given.out, Look(theme=given.theme, scale=given.scale, language=given.language), given.session)
    with replayed() if given.session is None else nullcontext(given.session) as session:
        return take_all(given.out, session, ALL_LOOKS if given.all else README_LOOKS, whole=given.all)


def take_all(out: Path, session: Path, looks: tuple[Look, ...], *, whole: bool) -> int:
    """Take the pictures of these looks, all or the README's, and say how large they are."""
    for look in looks:
        with (
            tempfile.TemporaryDirectory() as home,
            desktop(Path(home), SIZES[look.scale]) as places,
            process("openbox", environment=places),
            process("picom", "--backend", "xrender", environment=places),
        ):
            subprocess.run(["pactl", "set-default-source", "hall.monitor"], env=places, check=True)
            subprocess.run(
                [
                    *(sys.executable, "-m", __package__, "--out", out.absolute(), "--session", session.absolute()),
                    *("--theme", look.theme, "--scale", look.scale, "--language", look.language),
                ],
                env={**places, "QT_QPA_PLATFORM": "xcb", "QT_SCALE_FACTOR": look.scale},
                check=True,
                timeout=600,
            )
    total = 0
    for path in sorted(out.glob("*.png")):
        if not whole and path.stem not in README:
            path.unlink()
            continue
        total += path.stat().st_size
        print(f"{path.stat().st_size / 1000:7.1f} kB  {path}")
    print(f"{total / 1000:7.1f} kB")
    return 0


@contextmanager
def replayed() -> Iterator[Path]:
    """The session of the bundled talk."""
    with tempfile.TemporaryDirectory() as data:
        command = [sys.executable, "-m", "translator", "demo", "--fast", "--out", f"{data}/out"]
        subprocess.run(command, env={**os.environ, "SURTITLE_DATA": data}, check=True, timeout=600)
        yield next((Path(data) / "sessions").iterdir())


if __name__ == "__main__":
    sys.exit(main())
