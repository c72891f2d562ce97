"""Corrections: the rest of the talk follows, and what is taken back leaves nothing behind."""

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.correction.talks import TEXTS, said
from translator.correction.corrections import PROMPT_CHARACTERS, Corrections, corrected, standing
from translator.events import from_json, to_json
from translator.flow import Correction, Edit, Misheard, Published, Sentence, Step
from translator.slides.terms import Corrected, Terms

UNDO, REDO = Step.UNDO, Step.REDO


def talk(*texts: str) -> Corrections:
    corrections = Corrections()
    for number, text in enumerate(texts, 1):
        corrections.hear(said(number, text))
    return corrections


def texts(events: Sequence[object]) -> dict[int, str]:
    return {event.id: event.text for event in events if isinstance(event, Sentence)}


def test_a_correction_changes_its_sentence_and_the_rest_of_the_talk_but_nothing_before() -> None:
    corrections = talk("Vas Wani came.", "I thank Vas Wani.", "And vas wani's team.", "Vas Waning.")
    events = corrections.amend(Edit(sentence_id=2, text="I thank Vaswani."))
    assert events[0] == Correction(
        id=1,
        sentence_id=2,
        before="I thank Vas Wani.",
        after="I thank Vaswani.",
        misheard=(Misheard(heard="Vas Wani", said="Vaswani"),),
    )
    assert texts(events) == {2: "I thank Vaswani.", 3: "And vaswani's team."}
    assert {event.revision for event in events if isinstance(event, Sentence)} == {2}
    later = corrections.hear(said(5, "Ask Vas Wani, please."))
    assert (later.text, later.revision) == ("Ask Vaswani, please.", 1)
    assert [(word.text, word.heard, word.correction) for word in later.words if word.correction] == [
        (" Vaswani,", " Vas Wani,", 1)
    ]
    assert corrections.terms == Terms(prompt="I thank Vaswani", spellings={"vaswani": ("Vaswani", Corrected(1))})


def test_an_edit_alone_changes_no_other_sentence() -> None:
    corrections = talk("The colonel.", "The colonel.")
    events = corrections.amend(Edit(sentence_id=1, text="The kernel.", alone=True))
    assert texts(events) == {1: "The kernel."}
    assert corrections.terms == Terms()


def test_what_changes_nothing_is_no_correction() -> None:
    corrections = talk("The colonel.")
    for text in ("The colonel.", " The  colonel. ", "", "  "):
        assert corrections.amend(Edit(sentence_id=1, text=text)) == ()
    assert corrections.amend(Edit(sentence_id=9, text="What?")) == ()
    assert corrections.amend(UNDO) == corrections.amend(REDO) == ()


def test_what_was_taken_back_is_no_longer_applied_and_can_be_made_again() -> None:
    corrections = talk("The colonel.", "One colonel.")
    corrections.amend(Edit(sentence_id=1, text="The kernel."))
    taken_back = corrections.amend(UNDO)
    assert isinstance(taken_back[0], Correction)
    assert taken_back[0].undone
    assert texts(taken_back) == {1: "The colonel.", 2: "One colonel."}
    assert corrections.hear(said(3, "A colonel.")).text == "A colonel."
    assert corrections.terms == Terms()
    assert texts(corrections.amend(REDO)) == {1: "The kernel.", 2: "One kernel.", 3: "A kernel."}
    corrections.amend(UNDO)
    corrections.amend(Edit(sentence_id=2, text="Two colonels."))
    assert corrections.amend(REDO) == ()


def test_a_sentence_without_words_is_corrected_as_a_whole() -> None:
    corrections = Corrections([replace(said(1, "The colonel."), words=())])
    assert texts(corrections.amend(Edit(sentence_id=1, text="The kernel."))) == {1: "The kernel."}
    assert texts(corrections.amend(UNDO)) == {1: "The colonel."}


def test_recognition_is_told_the_last_corrections_with_the_words_around_them() -> None:
    long = "Now that all of us are here, Vas Wani asked whether what we see is all we need."
    corrections = talk(*[long] * 30)
    for number in range(1, 31):
        corrections.amend(Edit(sentence_id=number, text=long.replace("Vas Wani", f"Vaswani{chr(96 + number % 26)}")))
    terms = corrections.terms
    assert terms.prompt.startswith("of us are here, Vaswanid asked whether what")
    assert len(terms.prompt) <= PROMPT_CHARACTERS
    assert len(terms.spellings) > 20


EDITS = st.lists(
    st.one_of(
        st.builds(Edit, sentence_id=st.integers(1, 4), text=TEXTS, alone=st.booleans()), st.sampled_from([UNDO, REDO])
    ),
    max_size=8,
)


@given(st.lists(TEXTS, min_size=4, max_size=4), EDITS, EDITS)
def test_undo_after_do_is_as_if_nothing_had_been_done(
    heard: list[str], before: list[Edit | Step], after: list[Edit | Step]
) -> None:
    corrections, shown = talk(*heard), dict(enumerate(heard, 1))
    for wish in before:
        shown |= texts(corrections.amend(wish))
    first, terms = dict(shown), corrections.terms
    done = 0
    for edit in after:
        if isinstance(edit, Edit) and (events := corrections.amend(edit)):
            shown |= texts(events)
            assert shown[edit.sentence_id] == edit.text
            done += 1
    last = dict(shown)
    for _ in range(done):
        shown |= texts(corrections.amend(UNDO))
    assert (shown, corrections.terms) == (first, terms)
    for _ in range(done):
        shown |= texts(corrections.amend(REDO))
    assert shown == last


@given(st.lists(TEXTS, min_size=4, max_size=4), EDITS)
def test_what_was_published_brings_all_of_it_back(heard: list[str], wishes: list[Edit | Step]) -> None:
    corrections = talk(*heard)
    sentences = {number: said(number, text) for number, text in enumerate(heard, 1)}
    made: list[Correction] = []
    for wish in wishes:
        for event in corrections.amend(wish):
            again = from_json(to_json(Published(at_s=0.0, event=event))).event
            if isinstance(again, Correction):
                made.append(again)
            elif isinstance(again, Sentence):
                sentences[again.id] = again
    shown = {id: sentence.text for id, sentence in sentences.items()}
    assert {id: corrected(said(id, heard[id - 1]), standing(made)).text for id in shown} == shown
    assert {id: corrected(sentence, standing(made)) for id, sentence in sentences.items()} == sentences
    restored = Corrections(sentences.values(), made)
    for step in (UNDO, REDO, UNDO, UNDO):
        assert texts(restored.amend(step)) == texts(corrections.amend(step))
