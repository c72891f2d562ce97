"""Where the next clause opens that can be told by itself."""

import pytest

from translator.speech.clauses import LONGEST_OPENING, OPENERS, joins_part, opening_of


def opening(text: str, language: str | None = "en") -> str | None:
    """The last words of a text that open a clause."""
    words = [f" {word}" for word in text.split()]
    count = opening_of(words, language)
    return None if count is None else "".join(words[-count:]).strip()


@pytest.mark.parametrize(
    ("text", "language", "opens"),
    [
        ("It reads every word and it", "en", "and it"),
        ("It reads every word, and then we", "en", "and then we"),
        ("It reads every word but the", "en", "but the"),
        ("It reads every word because attention", "en", "because attention"),
        ("It reads every word, and if your", "en", "and if your"),
        ("It reads every word and that’s", "en", "and that’s"),
        ("If the sentence is long, it", "en", "it"),
        ("It reads every word, which is", "en", "which is"),
        ("It says what it reads, and how it", "en", "and how it"),
        ("It reads the words, and the", "en", "and the"),
        ("It reads them and now we", "en", "and now we"),
        ("Er liest jedes Wort und wir", "de", "und wir"),
        ("Er liest jedes Wort, weil Aufmerksamkeit", "de", "weil Aufmerksamkeit"),
        ("Il lit chaque mot parce qu'il le", "fr", "parce qu'il le"),
        ("Il lit chaque mot et c'est", "fr", "et c'est"),
        ("Lee cada palabra porque la", "es", "porque la"),
        ("Lê cada palavra, uma vez que o", "pt", "uma vez que o"),
        ("Lê cada palavra, mas ela", "pt", "mas ela"),
        ("Legge ogni parola e c'è", "it", "e c'è"),
        ("Het leest elk woord, omdat aandacht", "nl", "omdat aandacht"),
    ],
)
def test_a_conjunction_opens_a_clause_with_a_subject_of_its_own(text: str, language: str, opens: str) -> None:
    assert opening(text, language) == opens


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The encoder and the", "en"),
        ("It reads and writes", "en"),
        ("We stopped because of", "en"),
        ("We know that if we", "en"),
        ("It works only when the", "en"),
        ("The words that we", "en"),
        ("The words which are", "en"),
        ("É rápido, mas também", "pt"),
        ("Não só a porque também", "pt"),
        ("Der Kodierer und der", "de"),
    ],
)
def test_what_joins_words_or_needs_what_follows_opens_none(text: str, language: str) -> None:
    assert opening(text, language) is None


def test_a_conjunction_alone_opens_none_yet() -> None:
    assert opening("It reads every word and") is None
    assert opening("It reads every word because") is None


@pytest.mark.parametrize("language", ["ja", "fi", None])
def test_nothing_opens_in_languages_that_are_not_in_the_table(language: str | None) -> None:
    assert opening("It reads every word because attention", language) is None


def test_an_opening_may_be_all_there_is() -> None:
    assert opening("and we") == "and we"


@pytest.mark.parametrize("language", OPENERS)
def test_whole_openings_are_found_however_long(language: str) -> None:
    openers = OPENERS[language]
    words = max((one for one in openers.opening.split("|") if "[" not in one and "(" not in one), key=len).split()
    assert len(words) < LONGEST_OPENING
    assert opening(f"word word {' '.join(words)} word", language) == f"{' '.join(words)} word"


def test_what_has_an_article_is_a_part_by_itself() -> None:
    assert joins_part([" and", " the"], "en")
    assert joins_part([" e", " um"], "pt")
    assert not joins_part([" and", " writes"], "en")
    assert not joins_part([" and", " the"], None)
