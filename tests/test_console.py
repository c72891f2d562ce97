"""What the commands say of notices."""

import pytest

from translator.console import say_notice
from translator.flow import Notice, Severity


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
