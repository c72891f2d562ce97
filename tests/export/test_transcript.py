"""A session's events come to one transcript, whatever was left unfinished."""

from dataclasses import replace

import numpy as np

from tests.export.talk import mention, sentence, slide, subtitle, transcript, words
from translator.export.transcript import transcript_of
from translator.flow import Notice, Published, Sentence, Severity


def texts(*events: Sentence) -> list[str]:
    return [passage.sentence.text for passage in transcript(*events).passages]


def test_final_sentences_count_in_order_of_start() -> None:
    assert texts(
        sentence(2, 5.0, "Second."),
        sentence(1, 0.0, "Fir", final=False),
        sentence(1, 0.0, "First.", revision=2),
        sentence(1, 0.0, "late", final=False, revision=3),
    ) == ["First.", "Second."]


def test_without_a_final_version_the_newest_counts() -> None:
    assert texts(sentence(1, 0.0, "So we", final=False), sentence(1, 0.0, "So we go", final=False, revision=2)) == [
        "So we go"
    ]


def test_the_latest_final_subtitle_counts() -> None:
    talk = transcript(
        sentence(1, 0.0, "Hello."),
        subtitle(1, "Ol", final=False),
        subtitle(1, "Oi."),
        subtitle(1, "Olá."),
        subtitle(1, "no", final=False),
        subtitle(1, "Hola.", target="es"),
        subtitle(1, "Hello.", target="en"),
    )
    assert talk.targets == ("pt", "es")
    (passage,) = talk.passages
    assert [talk.text(passage, language) for language in ("en", "pt", "es", "de")] == [
        "Hello.",
        "Olá.",
        "Hola.",
        "Hello.",
    ]


def test_a_sentence_has_the_block_that_was_said_last_to_be_its() -> None:
    talk = transcript(
        slide(1, 0.0, ["Title", "Attention"]),
        *(sentence(number, 3.0 * number, "Attention.", 1) for number in range(1, 6)),
        mention(1, 1, 1),
        mention(2, 1, 0),
        slide(1, 0.0, ["Title", "More", "Attention"], revision=2),
        mention(1, 1, 2),
        mention(2, 1, None),
        mention(3, 1, 3),
        mention(4, 2, 1),
    )
    assert [passage.block for passage in talk.passages] == [2, None, None, None, None]


def test_a_block_of_another_slide_is_not_that_of_a_sentence() -> None:
    shown = (slide(1, 0.0, ["A", "B"]), slide(2, 5.0, ["C", "D"]))
    (passage,) = transcript(*shown, sentence(1, 1.0, "Hello.", 1), mention(1, 2, 1)).passages
    assert passage.block is None


def test_a_slide_whose_translation_lacks_a_block_is_shown_as_it_was_read() -> None:
    talk = transcript(slide(1, 0.0, ["A", "B"], ["a"]))
    assert talk.slide_texts(talk.slides[0], "pt") == ("A", "B")


def test_the_language_of_most_sentences_counts_more_than_that_of_the_words() -> None:
    spoken = [replace(sentence(number, number, "Hallo."), language="de") for number in (1, 2)]
    assert transcript(words("a", "b", start_s=0.0), *spoken).language == "de"


def test_a_slide_keeps_its_newest_reading_and_its_first_appearance() -> None:
    picture = np.zeros((1, 1, 3), np.uint8)
    talk = transcript(
        slide(2, 9.0, ["Two"]),
        replace(slide(1, 1.0, ["On"]), picture=picture),
        slide(1, 5.0, ["One", "more"], ["Um", "mais"], revision=3),
        slide(1, 5.0, ["Old"], revision=2),
    )
    assert [(shown.id, shown.shown_s, shown.blocks[0].text) for shown in talk.slides] == [
        (1, 1.0, "One"),
        (2, 9.0, "Two"),
    ]
    assert talk.slides[0].picture is None
    assert talk.slide_texts(talk.slides[0], "pt") == ("Um", "mais")
    assert talk.slide_texts(talk.slides[1], "pt") == ("Two",)
    assert talk.language == "en"


def test_words_that_became_no_sentence_are_the_last_one() -> None:
    covered = words("It", "works.", start_s=0.0)
    tail = words("And", "then", start_s=2.0)
    spoken = replace(sentence(1, 0.0, "It works.", 4), words=covered.committed)
    last = transcript(covered, spoken, tail).passages[-1].sentence
    assert (last.text, last.start_s, last.end_s, last.final, last.slide_id) == ("And then", 2.0, 4.0, False, 4)
    newer = transcript(slide(5, 2.0, ["New"]), covered, spoken, tail).passages[-1].sentence
    assert newer.slide_id == 5
    assert len(transcript(covered, spoken).passages) == 1


def test_words_that_a_sentence_left_out_or_has_beyond_its_end_are_not_said_again() -> None:
    heard = words("Well", "it", "works.", start_s=0.0)
    cleaned = sentence(1, 0.0, "It works.")  # until 2.0
    assert [one.sentence.text for one in transcript(heard, cleaned).passages] == ["It works.", "works."]
    whole = replace(cleaned, words=heard.committed)
    assert [one.sentence.text for one in transcript(heard, whole).passages] == ["It works."]


def test_words_recorded_twice_are_said_once() -> None:
    (passage,) = transcript(words("only", "words", start_s=1.0), words("only", "words", start_s=1.0)).passages
    assert passage.sentence.text == "only words"


def test_words_alone_are_a_talk() -> None:
    (passage,) = transcript(words("only", "words", start_s=1.0)).passages
    assert (passage.sentence.text, passage.sentence.language, passage.sentence.slide_id) == ("only words", "en", None)
    spaced = transcript(words(" with", " spaces", start_s=1.0))
    assert spaced.passages[0].sentence.text == "with spaces"
    chinese = transcript(replace(words("注意", "力", start_s=1.0), language="zh"))
    assert chinese.passages[0].sentence.text == "注意力"


def test_a_session_in_which_nothing_happened() -> None:
    talk = transcript(Notice(severity=Severity.INFO, code="quiet", text="It is quiet."), title="Nothing")
    assert (talk.title, talk.language, talk.passages, talk.slides, talk.targets) == ("Nothing", "und", (), (), ())


def test_a_silent_talk_is_in_the_languages_that_were_asked_for() -> None:
    silent = transcript_of([], "Silence", "en", ("pt", "en"))
    assert (silent.language, silent.targets) == ("en", ("pt",))


def test_what_was_heard_counts_more_than_what_was_asked_for() -> None:
    events = [Published(at_s=0.0, event=sentence(1, 0.0, "Hello.")), Published(at_s=1.0, event=subtitle(1, "Olá."))]
    talk = transcript_of(events, "", "de", ("es",))
    assert (talk.language, talk.targets) == ("en", ("es", "pt"))
