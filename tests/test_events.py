"""Events go to JSON and come back as they were."""

import json
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator.errors import InputError
from translator.events import from_json, to_json, to_line
from translator.flow import (
    Correction,
    Event,
    Hypothesis,
    Mention,
    Misheard,
    Notice,
    Published,
    Role,
    Sentence,
    Severity,
    Slide,
    Subtitle,
    TextBlock,
    Variants,
    Word,
)

times = st.integers(0, 36_000_000).map(lambda ms: ms / 1000)
shares = st.integers(0, 1000).map(lambda thousandths: thousandths / 1000)
texts = st.text(max_size=20)
languages = st.sampled_from(["en", "pt", "zh"])
numbers = st.integers(0, 5000)
words = st.builds(
    Word,
    text=texts,
    start_s=times,
    end_s=times,
    probability=shares,
    slide_id=st.none() | numbers,
    page=st.none() | numbers,
    correction=st.none() | numbers,
    heard=st.none() | texts,
)
word_lists = st.lists(words, max_size=3).map(tuple)
blocks = st.builds(
    TextBlock,
    text=texts,
    left_px=numbers,
    top_px=numbers,
    width_px=numbers,
    height_px=numbers,
    confidence=shares,
    role=st.sampled_from(Role),
)
slides = st.builds(
    Slide,
    id=numbers,
    revision=numbers,
    shown_s=times,
    blocks=st.lists(blocks, max_size=3).map(tuple),
    language=st.none() | languages,
    page=st.none() | numbers,
    picture=st.none(),
    translations=st.dictionaries(languages, st.lists(texts, max_size=3).map(tuple), max_size=2),
)
events: st.SearchStrategy[Event] = st.one_of(
    slides,
    st.builds(Hypothesis, committed=word_lists, tentative=texts, language=st.none() | languages),
    st.builds(
        Sentence,
        id=numbers,
        revision=numbers,
        final=st.booleans(),
        start_s=times,
        end_s=times,
        text=texts,
        language=languages,
        words=word_lists,
        slide_id=st.none() | numbers,
    ).map(lambda sentence: replace(sentence, end_s=max(sentence.start_s, sentence.end_s))),
    st.builds(
        Correction,
        id=numbers,
        sentence_id=numbers,
        before=texts,
        after=texts,
        misheard=st.lists(st.builds(Misheard, heard=texts, said=texts), max_size=2).map(tuple),
        undone=st.booleans(),
    ),
    st.builds(Mention, sentence_id=numbers, slide_id=numbers, block=st.none() | numbers, start_s=times),
    st.builds(
        Subtitle,
        sentence_id=numbers,
        target=languages,
        text=texts,
        final=st.booleans(),
        untranslated=st.booleans(),
        revision=numbers,
    ),
    st.builds(Variants, tags=st.lists(texts, max_size=3).map(tuple)),
    st.builds(Notice, severity=st.sampled_from(Severity), code=texts, text=texts, remedy=texts),
)


@given(st.builds(Published, at_s=times, event=events))
def test_an_event_comes_back_as_it_was(published: Published) -> None:
    line = to_line(published)
    assert "\n" not in line
    assert from_json(json.loads(line)) == published


def test_the_page_of_the_deck_is_said_only_where_there_is_one() -> None:
    slide = Slide(id=1, revision=1, shown_s=0.0, blocks=(), page=12)
    assert to_json(Published(at_s=0.0, event=slide))["page"] == 12
    assert "page" not in to_json(Published(at_s=0.0, event=replace(slide, page=None)))
    word = Word(text="Vinyals", start_s=0.0, end_s=0.5, probability=1.0, page=3)
    said = to_json(Published(at_s=0.0, event=Hypothesis(committed=(word,), tentative="")))
    assert said["committed"][0]["page"] == 3
    assert "slide_id" not in said["committed"][0]


def test_times_are_rounded_text_is_kept_and_the_picture_left_out() -> None:
    block = TextBlock(text="Olá", left_px=1, top_px=2, width_px=3, height_px=4, confidence=0.98765, role=Role.TITLE)
    slide = Slide(
        id=1,
        revision=1,
        shown_s=0.1,
        blocks=(block,),
        language="pt",
        picture=np.zeros((1, 1, 3), np.uint8),
        translations={"en": ("Hello",)},
    )
    published = Published(at_s=1.23456, event=slide)
    assert to_json(published) == {
        "type": "slide",
        "at_s": 1.235,
        "id": 1,
        "revision": 1,
        "shown_s": 0.1,
        "blocks": [
            {
                "text": "Olá",
                "left_px": 1,
                "top_px": 2,
                "width_px": 3,
                "height_px": 4,
                "role": "title",
                "confidence": 0.988,
            }
        ],
        "language": "pt",
        "translations": {"en": ["Hello"]},
    }
    assert "Olá" in to_line(published)


@pytest.mark.parametrize(
    "value",
    [
        {},
        {"type": "song", "at_s": 1},
        {"type": "subtitle", "at_s": 1},
        {"type": "notice", "at_s": 1, "severity": "dire", "code": "", "text": "", "remedy": ""},
        {"type": "words", "at_s": float("nan"), "committed": [], "tentative": "", "language": None},
        {"type": "words", "at_s": 1e308, "committed": [], "tentative": "", "language": None},
        {"type": "words", "at_s": "soon", "committed": [], "tentative": "", "language": None},
        {"type": "slide", "at_s": 1, "id": 1, "revision": 1, "shown_s": 1, "blocks": [], "language": None}
        | {"translations": []},
    ],
)
def test_what_is_no_event_is_refused(value: dict[str, Any]) -> None:
    with pytest.raises(InputError):
        from_json(value)
