"""Words for the tests, and what words say."""

from translator.flow import Word


def word(text: str, start_s: float, end_s: float) -> Word:
    return Word(text=" " + text, start_s=start_s, end_s=end_s, probability=0.9)


def words(text: str, start_s: float = 0.0, step_s: float = 0.5, probability: float = 0.9) -> tuple[Word, ...]:
    """Words of half a second each, one after the other."""
    return tuple(
        Word(text=" " + one, start_s=start_s + n * step_s, end_s=start_s + (n + 1) * step_s, probability=probability)
        for n, one in enumerate(text.split())
    )


def said(found: tuple[Word, ...] | list[Word]) -> str:
    return "".join(word.text for word in found).strip()
