"""Whether the block that a sentence talks about was found."""

from pathlib import Path

from tests.benchmark.mentioning import block_told, mention_figures
from tests.benchmark.talks import Talk, TrueSentence, TrueSlide
from tests.slides.decks import block
from translator.flow import Event, Mention, Published, Sentence, Slide, Word

SLIDE = TrueSlide(
    text="", blocks=("Attention weights", "Look back at every state", "Weights sum to one"), start_s=0.0, end_s=20.0
)
BACK = TrueSentence(text="We look back at each state.", start_s=0.0, end_s=4.0)
SUM = TrueSentence(text="Their attention weights are learned.", start_s=4.0, end_s=8.0)
VAGUE = TrueSentence(text="Nobody knows why.", start_s=8.0, end_s=12.0)
LATE = TrueSentence(text="We look back at each state.", start_s=30.0, end_s=34.0)


def talk(*sentences: TrueSentence) -> Talk:
    return Talk(
        name="talk",
        media=Path("talk.mp4"),
        language="en",
        duration_s=40.0,
        sentences=sentences,
        slides=(SLIDE,),
        coarse=False,
    )


def events(*found: Event) -> list[Published]:
    return [Published(at_s=1.0, event=event) for event in found]


def sentence(number: int, start_s: float, end_s: float) -> Sentence:
    word = Word(text=" said", start_s=start_s, end_s=end_s, probability=1.0)
    return Sentence(
        id=number,
        revision=0,
        final=True,
        start_s=start_s,
        end_s=end_s,
        language="en",
        text="said",
        words=(word,),
        slide_id=1,
    )


def mention(number: int, place: int | None) -> Mention:
    return Mention(sentence_id=number, slide_id=1, block=place, start_s=0.0)


READ = Slide(
    id=1,
    revision=0,
    shown_s=0.0,
    blocks=(block("Attention weight5"), block("Look hack at every state"), block("Qqq")),
    language="en",
)


def test_a_block_is_told_by_two_words_that_no_other_has() -> None:
    assert block_told(BACK, SLIDE, "en") == 1
    assert block_told(SUM, SLIDE, "en") == 0
    assert block_told(VAGUE, SLIDE, "en") is None
    both = TrueSentence(text="Attention weights, look back at every state.", start_s=0.0, end_s=4.0)
    assert block_told(both, SLIDE, "en") is None


def test_the_newest_mention_of_the_sentence_at_that_time_counts_whatever_was_misread() -> None:
    said = events(READ, sentence(1, 0.1, 4.1), mention(1, 0), mention(1, 1), sentence(2, 4.1, 8.0), mention(2, 2))
    assert mention_figures(talk(BACK, SUM, VAGUE, LATE), said) == {
        "mention_precision": 1 / 2,
        "mention_recall": 1 / 2,
        "mentions_told": 2,
    }


def test_a_sentence_without_a_mention_or_unheard_is_missed_but_not_wrong() -> None:
    said = events(READ, sentence(1, 0.1, 4.0), mention(1, 1), sentence(2, 4.1, 8.0), mention(2, None))
    assert mention_figures(talk(BACK, SUM), said)["mention_precision"] == 1.0
    assert mention_figures(talk(BACK, SUM), said)["mention_recall"] == 1 / 2
    assert mention_figures(talk(BACK, SUM), said[:3])["mention_recall"] == 1 / 2


def test_nothing_told_or_mentioned_is_no_figure() -> None:
    assert mention_figures(talk(VAGUE), []) == {"mention_precision": None, "mention_recall": None, "mentions_told": 0}
    assert mention_figures(talk(BACK), [])["mention_precision"] is None
