"""Long talks, for windows."""

from collections.abc import Iterator

from translator.flow import Published, Role, Sentence, Slide, Subtitle, TextBlock

SENTENCE_S = 4.0
SLIDE_S = 120.0


def block(text: str, role: Role) -> TextBlock:
    return TextBlock(text=text, left_px=0, top_px=0, width_px=9, height_px=9, confidence=0.9, role=role)


def slide(number: int, shown_s: float) -> Slide:
    return Slide(
        id=number,
        revision=1,
        shown_s=shown_s,
        blocks=(block(f"Part {number}: attention", Role.TITLE), block("Keys", Role.BODY)),
        language="en",
        translations={"pt": (f"Parte {number}: atenção", "Chaves")},
    )


def sentence(number: int, slide_id: int | None = None, text: str = "", start_s: float | None = None) -> Sentence:
    start_s = SENTENCE_S * number if start_s is None else start_s
    return Sentence(
        id=number,
        revision=1,
        final=True,
        start_s=start_s,
        end_s=start_s + SENTENCE_S - 0.5,
        text=text or f"This is sentence {number}, in which every word looks at all the others and at itself.",
        language="en",
        words=(),
        slide_id=slide_id,
    )


def subtitle(number: int, text: str = "", *, untranslated: bool = False) -> Subtitle:
    text = text or f"Esta é a frase {number}, em que cada palavra olha para todas as outras e para si mesma."
    return Subtitle(sentence_id=number, target="pt", text=text, final=True, untranslated=untranslated)


def talk(hours: float) -> Iterator[Published]:
    """What a session publishes, a new slide every two minutes."""
    for number in range(1, int(hours * 3600 / SENTENCE_S) + 1):
        at_s = SENTENCE_S * number
        slide_id = 1 + int(at_s // SLIDE_S)
        if number == 1 or int((at_s - SENTENCE_S) // SLIDE_S) != int(at_s // SLIDE_S):
            yield Published(at_s=at_s, event=slide(slide_id, at_s))
        yield Published(at_s=at_s, event=sentence(number, slide_id))
        yield Published(at_s=at_s + 1, event=subtitle(number))
