"""Which terms are translated alike."""

from pathlib import Path

from tests.benchmark.talks import Talk, TrueSentence
from tests.benchmark.terming import most_alike, taken_figures, term_figures, terms_in_common
from tests.slides.decks import block
from translator.flow import Event, Hypothesis, Published, Sentence, Slide, Subtitle, Word


def events(*found: Event) -> list[Published]:
    return [Published(at_s=1.0, event=event) for event in found]


def words(text: str, *taken: int) -> tuple[Word, ...]:
    return tuple(
        Word(text=f" {word}", start_s=at, end_s=at + 1, probability=1.0, slide_id=1 if at in taken else None)
        for at, word in enumerate(text.split())
    )


def said(number: int, text: str, made: str) -> tuple[Sentence, Subtitle]:
    sentence = Sentence(
        id=number, revision=1, final=True, start_s=0.0, end_s=1.0, text=text, language="en", words=words(text)
    )
    return sentence, Subtitle(sentence_id=number, target="pt", text=made, final=True)


def shown(line: str, made: str) -> Slide:
    return Slide(id=1, revision=1, shown_s=0.0, blocks=(block(line),), translations={"pt": (made,)})


def test_terms_are_short_lines_that_are_said_and_long_words_in_a_row() -> None:
    lines = ["The Transformer", "Alignment weights sum to one", "Never said"]
    assert terms_in_common(lines, ["So the Transformer has alignment weights to sum."]) == {
        "the transformer",
        "alignment weights",
    }


def test_a_term_is_alike_where_most_have_the_same_words_inflected_or_not() -> None:
    made = ["Pesos de alinhamento", "os pesos de alinhamento somam", "Alinhamento pesos somam"]
    assert most_alike("alignment weights", made, made) == 2


def test_a_preposition_more_is_the_same_rendering_and_a_short_word_may_tell() -> None:
    made = ["atenção Bahdanau", "a atenção de Bahdanau"]
    assert most_alike("bahdanau attention", made, made) == 2
    made = ["Sul da Ásia", "cidades do sul da Ásia"]
    assert most_alike("south asia", made, [*made, "outras cidades"]) == 2
    assert most_alike("south asia", made, [*made, "sul da França", *["outras cidades"] * 60]) == 2
    made = ["isto que modelo", "aquilo que modelo"]
    assert most_alike("soil water", made, [*made, "que", "que"]) == 1


def test_another_preposition_is_the_same_rendering() -> None:
    made = ["Atenção do Bahdanau", "a atenção de Bahdanau"]
    assert most_alike("bahdanau attention", made, made) == 2


def test_an_article_is_no_part_of_a_term_of_two_words() -> None:
    lines = ["The Indus Civilisation", "Farming of the Indus Civilisation"]
    assert terms_in_common(lines, ["This is the Indus Civilisation."]) == {"indus civilisation"}


def test_what_a_term_is_by_itself_may_be_one_word() -> None:
    sentence, subtitle = said(1, "Here animal husbandry helps.", "Aqui a pecuária ajuda.")
    run = events(shown("Animal husbandry: goats", "Pecuária: cabras"), sentence, subtitle)
    assert term_figures(run, "pt") == {"terms_alike": 1.0, "term_places": 2}
    other = events(shown("Animal husbandry: goats", "Criação animal: cabras"), sentence, subtitle)
    assert term_figures(other, "pt") == {"terms_alike": 0.5, "term_places": 2}


def test_addresses_have_no_terms() -> None:
    lines = ["http://software-carpentry.org"]
    assert terms_in_common(lines, ["Write to admin@software-carpentry.org."]) == set()


def test_words_that_are_all_over_the_talk_are_no_rendering() -> None:
    made = ["modelo grande", "modelo pequeno"]
    assert most_alike("weights", made, [*made, *["um modelo"] * 5]) == 1


def test_the_share_of_places_with_the_same_rendering() -> None:
    sentence, subtitle = said(1, "We sum alignment weights.", "Somamos os pesos de alinhamento.")
    same = events(shown("Alignment weights", "Pesos de alinhamento"), sentence, subtitle)
    other = events(shown("Alignment weights", "Alinhamento pesa"), sentence, subtitle)
    assert term_figures(same, "pt") == {"terms_alike": 1.0, "term_places": 2}
    assert term_figures(other, "pt") == {"terms_alike": 0.5, "term_places": 2}


def test_without_a_common_term_there_is_no_figure() -> None:
    assert term_figures(events(*said(1, "Hello", "Olá")), "pt") == {"terms_alike": None, "term_places": 0}


def test_words_that_were_taken_from_a_slide_and_not_said_are_counted() -> None:
    truth = TrueSentence(text="we saw the blue sky", start_s=0.0, end_s=5.0)
    talk = Talk(
        name="talk",
        media=Path("talk.mp4"),
        language="en",
        duration_s=5.0,
        sentences=(truth,),
        slides=(),
        coarse=False,
    )
    heard = Hypothesis(committed=words("we saw the BLEU sky", 3, 4), tentative="", language="en")
    assert taken_figures(talk, events(heard)) == {"slide_words_not_said": 20.0}
    assert taken_figures(talk, []) == {"slide_words_not_said": None}
