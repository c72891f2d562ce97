"""`surtitle`: its commands, and what a command that fails says and gives."""

from __future__ import annotations

import errno
import sys
from collections.abc import Sequence

import click

from translator import __version__
from translator.cli.console import messages, output_error, say_error
from translator.cli.machine import bench, devices, doctor
from translator.cli.models import models
from translator.cli.sessions import export, sessions
from translator.cli.talk import Window
from translator.cli.talks import demo, live, replay
from translator.errors import SurtitleError
from translator.leaving import leave

INTERRUPTED = 130
UNWRITABLE = frozenset({errno.ENOSPC, errno.EPIPE, errno.EFBIG, errno.EIO})
"""What an output that takes nothing more answers."""


def main(argv: Sequence[str] | None = None, window: Window | None = None) -> int:
    """Run a command and return its exit code: 0, 1 failed, 2 bad input, 3 something is missing, 4 not saved."""
    try:
        code = commands.main(
            args=list(sys.argv[1:] if argv is None else argv), prog_name="surtitle", standalone_mode=False, obj=window
        )
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except SurtitleError as error:
        say_error(error)
        return error.exit_code
    except OSError as error:
        if error.filename is not None or error.errno not in UNWRITABLE:  # not of the output: a fault of ours
            raise
        failure = output_error(error)
        say_error(failure)
        return failure.exit_code
    except (click.Abort, KeyboardInterrupt):
        messages().print("Interrupted. What was published is kept: surtitle sessions")
        return leave(INTERRUPTED)
    return code if isinstance(code, int) else 0


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="surtitle")
def commands() -> None:
    """Translate a talk while it is given.

    Surtitle hears the speaker, reads the slides off the screen, and shows what is said in the listener's language.
    Nothing leaves this machine.

    \b
    First:    surtitle doctor                                 what this machine lacks
              surtitle bench                                  which models keep up here
    On stage: surtitle live --from en --to pt                 microphone and main screen
    At home:  surtitle replay talk.mp4 --from en --to pt      a recording, with transcripts
    """


for command in (live, replay, demo, export, sessions, devices, models, doctor, bench):
    commands.add_command(command)
