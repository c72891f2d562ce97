"""The transcript's rows: by slide, in both languages, the same as they come as afterwards."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.ui.transcript.talks import sentence, slide, subtitle, talk
from translator.flow import Event, Hypothesis, Published
from ui.transcript.gathered import Gathered
from ui.transcript.rows import Heading, Line, rows_of

EVENTS = st.lists(
    st.one_of(
        st.builds(slide, st.integers(1, 3), st.integers(0, 40).map(float)),
        st.builds(
            sentence,
            st.integers(1, 8),
            st.sampled_from([None, 1, 2, 3]),
            st.sampled_from(["", "Again."]),
            st.none() | st.integers(0, 40).map(float),
        ),
        st.builds(subtitle, st.integers(1, 8), st.sampled_from(["", "Outra vez."]), untranslated=st.booleans()),
    ),
    max_size=25,
)


def gathered(*events: Event) -> Gathered:
    talk = Gathered("talk", "en", ("pt",))
    for event in events:
        talk.receive(Published(at_s=0.0, event=event))
    return talk


def test_every_slide_is_a_heading_with_what_was_said_over_it_in_both_languages() -> None:
    talk = gathered(
        slide(1, 0.0), sentence(1, 1, "One."), subtitle(1, "Um."), slide(2, 6.0), sentence(2, 2, "Two."), slide(3, 30.0)
    )
    assert talk.rows("pt") == (
        Heading(1, "Part 1: attention", "Parte 1: atenção", False, 4.0),
        Line(1, 4.0, 7.5, "One.", "Um."),
        Heading(2, "Part 2: attention", "Parte 2: atenção", False, 8.0),
        Line(2, 8.0, 11.5, "Two.", ""),
        Heading(3, "Part 3: attention", "Parte 3: atenção", False, 30.0),
    )


def test_a_slide_that_returns_is_a_heading_of_its_own() -> None:
    rows = gathered(slide(1, 0.0), slide(2, 6.0), sentence(1, 1), sentence(2, 2), sentence(3, 1)).rows("pt")
    assert [row.label for row in rows if isinstance(row, Heading)] == ["Slide 1", "Slide 2", "Slide 1 · again"]


def test_without_slides_there_are_no_headings() -> None:
    assert all(isinstance(row, Line) for row in gathered(sentence(1), sentence(2)).rows("pt"))


def test_a_sentence_that_could_not_be_translated_is_told_from_one_that_waits() -> None:
    rows = gathered(sentence(1, text="One."), subtitle(1, "One.", untranslated=True), sentence(2)).rows("pt")
    assert [row.failed for row in rows if isinstance(row, Line)] == [True, False]


@settings(deadline=None)
@given(EVENTS, st.integers(0, 25))
def test_rows_that_grow_as_events_come_are_those_of_the_whole_talk(events: list[Event], looked: int) -> None:
    talk = Gathered("talk", "en", ("pt",))
    for number, event in enumerate(events):
        talk.receive(Published(at_s=0.0, event=event))
        if number >= looked % 7:  # somebody looks from here on
            talk.rows("pt")
    assert talk.rows("pt") == rows_of(talk.transcript, "pt")


def test_what_changes_nothing_is_told_as_such() -> None:
    talk = Gathered()
    assert talk.receive(Published(at_s=0.0, event=sentence(1)))
    assert not talk.receive(Published(at_s=1.0, event=sentence(1)))
    assert not talk.receive(Published(at_s=1.0, event=Hypothesis(committed=(), tentative="so")))


def test_the_languages_of_a_talk_whose_language_is_found_out_come_from_what_was_said() -> None:
    talk = Gathered("talk", None, ("pt",))
    talk.receive(Published(at_s=0.0, event=sentence(1)))
    assert talk.languages == ("en", ("pt",))


def test_three_hours_are_gathered_whole() -> None:
    whole = Gathered("talk", "en", ("pt",))
    for published in talk(3):
        whole.receive(published)
    rows = whole.rows("pt")
    assert sum(isinstance(row, Line) for row in rows) == 2700
    assert sum(isinstance(row, Heading) for row in rows) == 91
