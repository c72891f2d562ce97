"""What the commands say of notices."""

import os
import subprocess
import sys

import pytest

from translator.cli.console import Printer, say_notice
from translator.flow import Notice, Published, Sentence, Severity


@pytest.mark.parametrize(
    ("remedy", "said"), [("", "Translation: firefox:en-pt.\n"), ("Get one.", "Translation: firefox:en-pt. Get one.\n")]
)
def test_a_notice_is_one_line_with_its_remedy_where_it_has_one(
    remedy: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    notice = Notice(
        severity=Severity.INFO, code="translation-chosen", text="Translation: firefox:en-pt.", remedy=remedy
    )
    say_notice(notice)
    assert capsys.readouterr().err == said


SENTENCE = Sentence(id=1, revision=1, final=True, start_s=65.0, end_s=67.0, text="Hello.", language="en", words=())
WRITE = """
import sys
from translator.cli.console import EventsFile, Printer
from translator.flow import Notice, Published, Sentence, Severity
said = Sentence(id=1, revision=1, final=True, start_s=0.0, end_s=1.0, text="Hello.", language="en", words=())
notice = Notice(severity=Severity.INFO, code="lag", text="It is late.")
listener = Printer() if sys.argv[1] == "text" else EventsFile("-")
for event in (said, notice, said):
    listener(Published(at_s=1.0, event=event))
print(f"[{listener.failure}]", file=sys.stderr)
"""


def test_what_is_said_is_printed_with_its_time(capsys: pytest.CaptureFixture[str]) -> None:
    printer = Printer()
    printer(Published(at_s=70.0, event=SENTENCE))
    assert capsys.readouterr().out == "01:05  Hello.\n"
    assert printer.failure is None


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs a device that is always full")
@pytest.mark.parametrize("listener", ["text", "events"])
@pytest.mark.parametrize(("closed", "why"), [(False, "No space left on device"), (True, "Broken pipe")])
def test_an_output_that_takes_nothing_is_remembered_and_notices_are_still_said(
    listener: str, closed: bool, why: str
) -> None:
    environment = {**os.environ}
    environment.pop("PYTHONUNBUFFERED", None)
    reading, writing = os.pipe()
    os.close(reading)
    with open("/dev/full", "w") as full, os.fdopen(writing, "w") as pipe:
        done = subprocess.run(
            [sys.executable, "-c", WRITE, listener],
            stdout=pipe if closed else full,
            stderr=subprocess.PIPE,
            text=True,
            env=environment,
            check=False,
        )
    told = ["It is late."] if listener == "text" else []
    assert done.stderr.splitlines() == [*told, f"[The output cannot be written: {why}.]"]
    assert done.returncode == 0
