"""A short talk that the export tests share."""

from collections.abc import Sequence

from translator.export.transcript import Transcript, transcript_of
from translator.flow import Event, Hypothesis, Mention, Published, Role, Sentence, Slide, Subtitle, TextBlock, Word


def block(text: str, role: Role) -> TextBlock:
    return TextBlock(text=text, left_px=0, top_px=0, width_px=9, height_px=9, confidence=0.9, role=role)


def slide(number: int, shown_s: float, texts: Sequence[str], pt: Sequence[str] = (), revision: int = 1) -> Slide:
    roles = [Role.TITLE, *[Role.BODY] * 9]
    return Slide(
        id=number,
        revision=revision,
        shown_s=shown_s,
        blocks=tuple(map(block, texts, roles)),
        language="en",
        translations={"pt": tuple(pt)} if pt else {},
    )


def sentence(
    number: int, start_s: float, text: str, slide_id: int | None = None, *, final: bool = True, revision: int = 1
) -> Sentence:
    return Sentence(
        id=number,
        revision=revision,
        final=final,
        start_s=start_s,
        end_s=start_s + 2.0,
        text=text,
        language="en",
        words=(),
        slide_id=slide_id,
    )


def subtitle(number: int, text: str, *, final: bool = True, target: str = "pt") -> Subtitle:
    return Subtitle(sentence_id=number, target=target, text=text, final=final)


def mention(number: int, slide_id: int, block: int | None) -> Mention:
    return Mention(sentence_id=number, slide_id=slide_id, block=block, start_s=0.0)


def words(*texts: str, start_s: float) -> Hypothesis:
    spoken = [
        Word(text=text, start_s=start_s + n, end_s=start_s + n + 1, probability=1.0) for n, text in enumerate(texts)
    ]
    return Hypothesis(committed=tuple(spoken), tentative="", language="en")


def transcript(*events: Event, title: str = "") -> Transcript:
    return transcript_of([Published(at_s=float(at), event=event) for at, event in enumerate(events)], title)


def talk() -> Transcript:
    """Two slides, a return to the first, and a slide passed in silence."""
    return transcript(
        sentence(1, 0.0, "Welcome."),
        subtitle(1, "Bem-vindos."),
        slide(1, 2.0, ["Attention & co", "Is all <you> need"], ["Atenção e companhia", "É tudo de que precisa"]),
        sentence(2, 3.0, "Queries meet keys & values.", 1),
        subtitle(2, "Consultas encontram chaves e valores."),
        slide(2, 6.0, ["Results", "28.4 BLEU"], ["Resultados", "28.4 BLEU"]),
        sentence(3, 7.0, "It works.", 2),
        subtitle(3, "Funciona."),
        sentence(4, 10.0, "Back to *this* one.", 1),
        slide(3, 13.0, ["Thanks"], ["Obrigado"]),
        title="Attention --> talk",
    )
