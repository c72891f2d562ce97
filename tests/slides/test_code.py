"""Code is told from prose by its signs."""

import pytest

from tests.slides.decks import block
from translator.flow import Role
from translator.slides.code import are_code, is_parted, with_code


@pytest.mark.parametrize(
    "text",
    [
        "print(np.mean(scores))",
        "for (int i = 0; i < n; i++) {",
        "def attend(query, keys, values):",
        "weights = softmax(query @ keys.T)",
        "from torch import nn as nn; nn.Linear(2, 3)",
        "$ git commit -m 'first'",
        ">>> 1 + 1",
        "const total = items.map(x => x.price)",
        "SELECT name FROM talks WHERE year >= 2014;",
        'if (argc < 2) return usage("file");',
        '<div class="slide">{title}</div>',
    ],
)
def test_a_line_of_code_is_code(text: str) -> None:
    assert are_code([text]) == [True]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Multi-head attention: h = 8",
        "Byte pair encoding: Sennrich, Haddow, Birch",
        "For whom is this talk?",
        "If you like it: say so;",
        "The Unix shell ⇒ automate repetitive tasks",
        "Sheltered by NumFOCUS, a 501(c)3 non-profit in the United States",
        "https://example.org/a_b/index.html?print-pdf=1 (printable version)",
        "admin@software-carpentry.org",
        "Input -> output",
        "Results [12] (see page 3)",
        "Import taxes fell by 20 %",
        "Class of 2014: 130 workshops",
        "Your laptop(s) and charger(s)",
        "Consider the set {x_1, x_2} of all inputs",
        "Dear {name}: your {order_id} is here",
    ],
)
def test_prose_is_not_code(text: str) -> None:
    assert are_code([text]) == [False]


def test_a_line_with_a_single_sign_is_code_beside_code_only() -> None:
    assert are_code(["Our function", "}", "h = 8"]) == [False, False, False]
    assert are_code(["Our function", "while (x < 3) {", "x = x + 1", "}", "That is all"]) == [
        *(False, True, True, True, False)
    ]


def test_a_record_is_code_beside_code_only() -> None:
    assert are_code(["let rest = split(buf);", "Msg { head, body: rest }", "Done {}"]) == [True, True, True]
    assert are_code(["let rest = split(buf);", "Dear {name}"]) == [True, False]
    assert are_code(["The set S { a, b } is finite", "Two points"]) == [False, False]


def test_code_is_found_on_both_sides_of_a_line_that_is_sure() -> None:
    assert are_code(["h = 8", "run(h);", "return h", "Thanks"]) == [True, True, True, False]


def test_a_keyword_alone_in_its_line_is_code_beside_code_only() -> None:
    assert are_code(["if count == 0:", "break", "time.sleep(0.2)"]) == [True, True, True]
    assert are_code(["What to do", "break", "Then go on"]) == [False, False, False]


def test_code_gets_its_role_whatever_its_size_but_a_title_stays_a_title() -> None:
    found = with_code([block("x = f(1);", role=Role.TITLE), block("y = f(2);", role=Role.CAPTION), block("Why")])
    assert [one.role for one in found] == [Role.TITLE, Role.CODE, Role.BODY]


@pytest.mark.parametrize(
    "parts",
    [
        ["weights", "= softmax(query)"],
        ["int", "count", "= 0;"],
        ["for i", "in range(10):"],
        ['print("epoch",', "epoch)"],
        ["Msg { head,", "body: rest }"],
    ],
)
def test_parts_that_are_code_only_together_are_one_line(parts: list[str]) -> None:
    assert is_parted(parts)


@pytest.mark.parametrize(
    "parts",
    [
        ["Reads words", "Writes words"],
        ["x = f(1);", "y = f(2);"],
        ["x = f(1);", "What it does"],
        ["Results (see", "page 3)"],
        ["h = 8", "Heads"],
    ],
)
def test_columns_are_not_one_line_of_code(parts: list[str]) -> None:
    assert not is_parted(parts)
