"""What an edit tells about the rest of the talk."""

import pytest

from translator.correction.spreading import misheard_in


@pytest.mark.parametrize(
    ("before", "after", "misheard"),
    [
        ("As Vas Wani, showed", "As Vaswani, showed", [("Vas Wani", "Vaswani")]),
        ("by Vas Wani.", "by Ashish Vaswani.", [("Vas Wani", "Ashish Vaswani")]),
        ("Wani's idea", "Vaswani's idea", []),
        ("That is Wani's idea", "That is Vaswani's idea", [("Wani", "Vaswani")]),
        ("The colonel of it", "The kernel of it", [("colonel", "kernel")]),
        ("we use pytorch here", "we use PyTorch here", [("pytorch", "PyTorch")]),
        ("in C plus plus.", "in C++.", [("C plus plus", "C++")]),
        ("plus plus is more", "++ is more", []),
        ("on the GPO now", "on the GPU now", [("GPO", "GPU")]),
        ("colonel tension", "kernel attention", [("colonel tension", "kernel attention")]),
        ("注意利机制", "注意力机制", [("注意利", "注意力")]),
        ("利机制是", "力机制是", [("利机制", "力机制")]),
        ("l'attension est", "l'attention est", [("attension", "attention")]),
        ("they're their", "they're there", []),
        ("up to it", "up two it", []),
        ("a model", "GPU model", []),
        ("page 5 of it", "page 6 of it", []),
        ("so we go", "so then we go", []),
        ("so well we go", "so we go", []),
        ("Hello world", "Hello, world!", []),
    ],
)
def test_long_words_and_names_are_misheard_elsewhere_too(
    before: str, after: str, misheard: list[tuple[str, str]]
) -> None:
    assert [(one.heard, one.said) for one in misheard_in(before, after)] == misheard
