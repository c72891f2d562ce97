"""Lines of code in, without the numbers that count them."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from tests.slides.placed import printed, texts

CODE = ("total = weights.sum()", "for row in range(total):", "scores[row] += total", "return scores[row]")


def numbered(numbers: Sequence[str], code: Sequence[str], lefts: Sequence[int] = (100,) * 4) -> list[str]:
    return texts(
        [
            word
            for row, (number, text, left) in enumerate(zip(numbers, code, lefts, strict=False))
            for word in printed(f"{number} {text}", left, 200 + 60 * row)
        ]
    )


@pytest.mark.parametrize("sign", ["", ":", "|"])
def test_numbers_that_count_lines_of_code_are_no_text(sign: str) -> None:
    assert numbered([f"{row}{sign}" for row in range(1, 5)], CODE) == list(CODE)


def test_numbers_stand_below_each_other_as_well_as_they_were_read() -> None:
    assert numbered("1234", CODE, (100, 104, 98, 102)) == list(CODE)


@pytest.mark.parametrize(
    ("numbers", "code", "lefts"),
    [
        (("1.", "2.", "3."), ("git clone repo_url", "pip install -r req_file.txt", "run_all.py --fast=1"), (100,) * 3),
        ("1", CODE, (100,)),
        ("78", CODE, (100, 100)),
        (("7", "2", "40", "5"), CODE, (100,) * 4),
        ("1234", CODE, (100, 300, 500, 700)),
    ],
    ids=["steps with a full stop", "one", "two that do not begin", "in no order", "not below each other"],
)
def test_numbers_that_count_no_lines_of_code_are_text(
    numbers: Sequence[str], code: Sequence[str], lefts: Sequence[int]
) -> None:
    read = " ".join(numbered(numbers, code, lefts)).split()
    assert read == " ".join(f"{number} {text}" for number, text in zip(numbers, code, strict=False)).split()
