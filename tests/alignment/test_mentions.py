"""Which block of its slide a sentence talks about: the one with its words, or none."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator.alignment.mentions import GOES_ON_S, Mentions
from translator.alignment.wording import tokens_of
from translator.flow import Mention, Role, Sentence, Slide, TextBlock, Word

BOTTLENECK = (
    "The bottleneck problem",
    "Sequence to sequence: Sutskever, Vinyals and Le",
    "One fixed vector for the whole sentence",
    "Long sentences lose information",
    "BLEU drops after thirty words",
)


def slide(*texts: str, number: int = 1, titled: bool = True) -> Slide:
    blocks = [
        TextBlock(
            text=text,
            left_px=0,
            top_px=40 * place,
            width_px=300,
            height_px=30,
            confidence=0.9,
            role=Role.TITLE if titled and place == 0 else Role.BODY,
        )
        for place, text in enumerate(texts)
    ]
    return Slide(id=number, revision=1, shown_s=0.0, blocks=tuple(blocks))


def sentence(text: str, number: int = 1, start_s: float = 0.0, slide_id: int | None = 1) -> Sentence:
    """A sentence in which every word takes half a second."""
    words = tuple(
        Word(text=f" {word}", start_s=start_s + place / 2, end_s=start_s + (place + 1) / 2, probability=1.0)
        for place, word in enumerate(text.split())
    )
    end_s = words[-1].end_s if words else start_s
    return Sentence(
        id=number,
        revision=1,
        final=True,
        start_s=start_s,
        end_s=end_s,
        text=text,
        language="en",
        words=words,
        slide_id=slide_id,
    )


def blocks_of(shown: Slide, *said: str) -> list[int | None]:
    """The block of each of these sentences, said one after the other."""
    mentions, start_s, found = Mentions(), 0.0, list[int | None]()
    mentions.show(shown)
    for number, text in enumerate(said, start=1):
        one = sentence(text, number, start_s)
        mention = mentions.mention(one)
        found.append(None if mention is None else mention.block)
        start_s = one.end_s
    return found


def test_a_sentence_talks_about_the_block_that_has_its_words() -> None:
    assert blocks_of(
        slide(*BOTTLENECK),
        "In 2014, Sutskever, Vinyals and Le proposed sequence to sequence learning.",
        "The encoder compresses the sentence into one fixed vector.",
        "This works for short sentences, but long sentences lose information.",
        "In their experiments, the BLEU score drops after about thirty words.",
    ) == [1, 2, 3, 4]


def test_a_mention_begins_with_the_first_word_that_is_shared() -> None:
    mentions = Mentions()
    mentions.show(slide(*BOTTLENECK))
    said = sentence("And then the whole of it was one vector.", number=7, start_s=3.0)
    assert mentions.mention(said) == Mention(sentence_id=7, slide_id=1, block=2, start_s=4.5)


def test_a_word_that_every_block_has_tells_nothing() -> None:
    shown = slide("Local attention", "Global attention", "Additive attention", titled=False)
    assert blocks_of(shown, "All of this is attention.") == [None]
    assert blocks_of(shown, "Attention can be global.") == [1]


def test_small_words_tell_nothing_in_any_language() -> None:
    assert blocks_of(slide("Wir sind für die Maschine", "Das war es"), "Das sind die, für die wir es tun.") == [None]


def test_a_sentence_about_two_blocks_alike_talks_about_none() -> None:
    shown = slide("Details", "Host a workshop", "Become an instructor")
    assert blocks_of(shown, "You can lead a workshop or be an instructor.") == [None]


def test_endings_and_misread_letters_do_not_matter() -> None:
    shown = slide("Outline", "MuItiplicative scoring", "Positional encodings")
    assert blocks_of(shown, "Now the multiplicative one.", "We encode each position.") == [1, 2]


def test_a_word_that_is_said_in_two_is_found() -> None:
    assert blocks_of(slide("Nets", "Small feedforward", "Recurrent"), "It is a feed forward one.") == [1]


def test_numbers_are_found_however_they_are_written() -> None:
    shown = slide("2014: 130 workshops", "2015: 4,500 people", titled=False)
    assert blocks_of(shown, "There were 4500 in 2015.", "In 2014 it was less.") == [1, 0]


def test_scripts_without_spaces_are_compared_by_characters() -> None:
    shown = slide("概要", "注意機構の説明", "翻訳の評価指標", titled=False)
    assert blocks_of(shown, "次に評価指標について話します。", "これは注意機構です。") == [2, 1]


def test_the_speaker_goes_on_with_a_block_while_nothing_else_is_said() -> None:
    assert blocks_of(slide(*BOTTLENECK), "It is one fixed vector.", "That is not much.", "Well.") == [2, 2, 2]


def test_a_block_is_not_talked_about_for_ever() -> None:
    mentions = Mentions()
    mentions.show(slide(*BOTTLENECK))
    first = sentence("It is one fixed vector.")
    assert mentions.mention(first) is not None
    assert mentions.mention(sentence("That is not much.", 2, first.end_s + GOES_ON_S + 0.1)) is None


def test_where_another_block_has_some_of_it_the_speaker_is_not_taken_to_go_on() -> None:
    shown = slide("Rationale", "Daily iterations", "Food consumption")
    assert blocks_of(shown, "The iteration is set to a day.", "We only want its food.") == [1, None]


def test_a_long_block_does_not_win_by_a_few_words_in_common() -> None:
    cited = "T. C. Wilkinson, Tying the Threads of Eurasia; R. W. Law, Interaction and Urbanism in the Ancient Indus"
    shown = slide("Talk", "Bronze world system", cited, "Crafts")
    assert blocks_of(shown, "The Indus was within the world system of Eurasia.") == [None]
    assert blocks_of(shown, "The Indus was within a system of the Bronze Age world.") == [1]


def test_of_two_blocks_alike_the_speaker_stays_with_the_one_before() -> None:
    shown = slide("Talk", "Additive scoring", "Multiplicative scoring")
    assert blocks_of(shown, "First the additive one.", "This scoring is costly.") == [1, 1]


def test_a_title_counts_less_than_what_is_below_it() -> None:
    assert blocks_of(slide("The Transformer", "A Transformer is parallel"), "The Transformer can be parallel.") == [1]


def test_of_a_title_and_a_line_alike_the_line_is_meant_also_when_the_slide_grows() -> None:
    mentions, alike = Mentions(), ("Alignment weights", "Alignment weights")
    mentions.show(slide(*alike))
    mention = mentions.mention(sentence("Look at the alignment weights."))
    assert mention is not None
    assert mention.block == 1
    assert mentions.show(slide(*alike, "They sum to one")) == []


def test_a_slide_that_is_read_late_finds_what_was_said_on_it() -> None:
    mentions = Mentions()
    assert mentions.mention(sentence("Long sentences lose information.", number=4)) is None
    assert mentions.mention(sentence("Good morning.", number=5, start_s=30.0)) is None
    assert mentions.show(slide(*BOTTLENECK)) == [Mention(sentence_id=4, slide_id=1, block=3, start_s=0.0)]
    assert mentions.show(slide(*BOTTLENECK)) == []


def test_a_sentence_on_no_slide_or_on_one_without_text_talks_about_no_block() -> None:
    mentions = Mentions()
    mentions.show(slide())
    assert mentions.mention(sentence("One fixed vector.", slide_id=None)) is None
    assert mentions.mention(sentence("One fixed vector.")) is None
    assert blocks_of(slide("⇒"), "One fixed vector.") == [None]
    assert blocks_of(slide(*BOTTLENECK), "…") == [None]


def test_a_slide_that_grows_keeps_its_mentions_by_their_text() -> None:
    mentions = Mentions()
    title, _, vector, lose, _ = BOTTLENECK
    mentions.show(slide(title, lose))
    assert mentions.mention(sentence("Long sentences lose information.")) is not None
    assert mentions.mention(sentence("The bottleneck problem.", 2, 5.0)) is not None
    assert mentions.show(slide(title, vector, lose + ".")) == [Mention(sentence_id=1, slide_id=1, block=2, start_s=0.0)]
    assert mentions.show(slide(title, vector, lose)) == []


def test_a_block_that_is_gone_is_taken_back_once_and_not_gone_on_with() -> None:
    mentions = Mentions()
    mentions.show(slide(*BOTTLENECK))
    assert mentions.mention(sentence("Long sentences lose information.")) is not None
    assert mentions.show(slide(*BOTTLENECK[:3])) == [Mention(sentence_id=1, slide_id=1, block=None, start_s=0.0)]
    assert mentions.show(slide()) == []
    assert mentions.mention(sentence("That is not much.", 2, 4.0)) is None


def test_a_slide_that_comes_back_is_known() -> None:
    mentions = Mentions()
    mentions.show(slide(*BOTTLENECK))
    mentions.show(slide("Summary", "Questions?", number=2))
    found = mentions.mention(sentence("Back to the whole sentence in one vector.", 9, 60.0))
    assert found is not None
    assert (found.slide_id, found.block) == (1, 2)


vocabulary = ("attention", "encoder", "vector", "the", "of", "sentence", "words", "2014", "BLEU", "scoring", "layer")
unrelated = ("Quokka", "zygote jukebox", "fjord 777")
phrases = st.lists(st.sampled_from(vocabulary), min_size=1, max_size=6).map(" ".join)
slides = st.lists(phrases, min_size=1, max_size=5)


def tells(text: str) -> set[str]:
    return {token.text for token in tokens_of(text) if token.weight > 0}


@given(slides, phrases)
def test_at_the_beginning_of_a_slide_no_block_is_named_that_shares_no_word(texts: Sequence[str], said: str) -> None:
    (block,) = blocks_of(slide(*texts), said)
    assert block is None or tells(texts[block]) & tells(said)


@given(slides, st.lists(phrases, min_size=1, max_size=3), st.lists(st.sampled_from(unrelated), max_size=2))
def test_blocks_that_have_nothing_of_what_is_said_change_nothing(
    texts: Sequence[str], said: Sequence[str], more: Sequence[str]
) -> None:
    assert blocks_of(slide(*texts, *more), *said) == blocks_of(slide(*texts), *said)


@given(slides, phrases)
def test_a_block_twice_on_a_slide_is_not_told_apart(texts: Sequence[str], said: str) -> None:
    (block,) = blocks_of(slide(*texts, *texts, titled=False), said)
    assert block is None


@given(slides, slides, st.lists(phrases, min_size=1, max_size=4))
def test_every_mention_is_of_a_block_of_the_newest_revision(
    before: Sequence[str], after: Sequence[str], said: Sequence[str]
) -> None:
    mentions, newest, start_s = Mentions(), dict[int, Mention](), 0.0
    mentions.show(slide(*before))
    for number, text in enumerate(said):
        one = sentence(text, number, start_s)
        start_s = one.end_s
        mention = mentions.mention(one)
        if mention is not None:
            newest[number] = mention
    named = {number: before[mention.block] for number, mention in newest.items() if mention.block is not None}
    newest.update({mention.sentence_id: mention for mention in mentions.show(slide(*after))})
    for number, text in named.items():
        block = newest[number].block
        if text in after:
            assert block is not None
            assert after[block] == text
        else:
            assert block is None or block < len(after)


@pytest.mark.parametrize("count", [1, 2, 40])
def test_a_block_said_word_by_word_is_found_among_any_number(count: int) -> None:
    texts = [f"Number {1000 + place} reached" for place in range(count)]
    assert blocks_of(slide(*texts, titled=False), f"Then we came to {999 + count}.") == [count - 1]
