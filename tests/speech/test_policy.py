"""The streaming policy: agreed words are committed once, in order, and never taken back."""

import itertools
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.speech.saying import said, word, words
from translator.flow import Word
from translator.speech.loops import without_loops
from translator.speech.policy import LocalAgreement


def test_words_are_committed_when_two_decodings_agree() -> None:
    policy = LocalAgreement()
    assert policy.update(words("good morning every")) == ()
    assert said(policy.update(words("good morning everyone and"))) == "good morning"
    assert said(policy.pending) == "everyone and"
    assert said(policy.update(words("good morning everyone and welcome"))) == "everyone and"


def test_case_and_punctuation_do_not_break_agreement() -> None:
    policy = LocalAgreement()
    policy.update(words("Good morning. And"))
    assert said(policy.update(words("Good morning, and"))) == "Good morning, and"


def test_flush_commits_what_is_pending() -> None:
    policy = LocalAgreement()
    policy.update(words("thank you"))
    assert said(policy.flush()) == "thank you"
    assert policy.flush() == ()


def test_a_committed_word_that_is_heard_otherwise_later_is_not_said_twice() -> None:
    policy = LocalAgreement()
    policy.update(words("we use local attention"))
    policy.update(words("we use local attention"))
    policy.update(words("we use vocal attention now"))
    assert said(policy.flush()) == "now"


def test_a_sentence_that_turns_out_to_end_ends_in_what_is_told_but_not_in_what_was_given() -> None:
    policy = LocalAgreement()
    policy.update(words("it is cheaper we"))
    given = policy.update(words("it is cheaper we use"))
    policy.update(words("It is cheaper. We use it"))
    assert said(given) == "it is cheaper we"
    assert said(policy.committed[:4]) == "it is cheaper. We", "nothing else is written anew"
    policy.update(words("it is cheaper, we use it"))
    assert said(policy.committed[:4]) == "it is cheaper. We", "it stays ended"


def test_another_word_of_the_same_text_ends_no_sentence() -> None:
    policy = LocalAgreement()
    policy.update(words("it is cheaper we"))
    policy.update(words("it is cheaper we use"))
    policy.update(words("it is cheaper. we use it", start_s=0.6))
    assert said(policy.committed[:4]) == "it is cheaper we"


def test_a_full_stop_at_the_end_of_the_sound_ends_no_sentence_before_a_pause() -> None:
    policy = LocalAgreement()
    policy.update(words("it is cheaper to use"))
    policy.update(words("it is cheaper to use"))
    policy.update(words("it is cheaper to use."))
    assert said(policy.committed) == "it is cheaper to use"
    policy.update(words("it is cheaper to use."), paused=True)
    assert said(policy.committed) == "it is cheaper to use."


@pytest.mark.parametrize(
    ("language", "heard", "given"),
    [
        ("en", "it is done. that is all", "it is done. That is all"),
        ("en", "since 2014. we use it", "since 2014. We use it"),
        ("en", "is it done? yes it is", "is it done? Yes it is"),
        (None, "it is done. that is all", "it is done. That is all"),
        ("hr", "to je. ǆemper", "to je. ǅemper"),
        ("en", "it is done, that is all", "it is done, that is all"),
        ("en", "we use it. eBPF is fast", "we use it. eBPF is fast"),
        ("en", "we use it. 3 are fast", "we use it. 3 are fast"),
        ("en", "we use this, e.g. here", "we use this, e.g. here"),
        ("en", "we use it... now", "we use it... now"),
        ("en", 'he asked "why?" and left', 'he asked "why?" and left'),
        ("de", "Das ist die 2. große Frage", "Das ist die 2. große Frage"),
        (None, "Das ist die 2. große Frage", "Das ist die 2. große Frage"),
        ("no", "den 17. mai", "den 17. mai"),
        ("tr", "bitti. için", "bitti. için"),
        ("tr", "bitti. ıslak", "bitti. ıslak"),
        ("nl", "dat is. ijsland", "dat is. ijsland"),
        ("ka", "ეს არის. საქართველო", "ეს არის. საქართველო"),
    ],
)
def test_what_follows_a_sentence_begins_with_a_capital(language: str | None, heard: str, given: str) -> None:
    policy = LocalAgreement()
    policy.language = language
    assert said(policy.update(words(heard), settled_s=100.0)) == given


def test_a_piece_of_a_word_begins_no_sentence() -> None:
    policy = LocalAgreement()
    pieces = words("我们用Node. js")
    glued = (pieces[0], replace(pieces[1], text="js"))
    policy.language = "zh"
    assert said(policy.update(glued, settled_s=100.0)) == "我们用Node.js"


def test_there_is_no_capital_after_a_word_that_was_given_without_a_full_stop() -> None:
    policy = LocalAgreement()
    policy.update(words("it is cheaper we"))
    given = policy.update(words("it is cheaper"), settled_s=1.6)
    policy.update(words("it is cheaper. We use"), whole_s=1.6)
    assert said(policy.committed) == "it is cheaper."
    given += policy.update(words("it is cheaper, we use it"), settled_s=100.0)
    assert said(given) == "it is cheaper we use it"


def test_a_word_after_a_sentence_that_turns_out_to_end_keeps_its_own_mark() -> None:
    policy = LocalAgreement()
    policy.update(words("is it really yes. and"), settled_s=100.0)
    policy.update(words("is it really? Yes and"))
    assert said(policy.committed) == "is it really? Yes. And"


def test_what_was_heard_as_going_on_agrees_with_itself_heard_as_a_beginning() -> None:
    policy = LocalAgreement()
    policy.update(words("it is done. that is"))
    policy.update(words("it is done. that is all"))
    policy.update(words("it is done. That is all of it"))
    policy.update(words("it is done, that is all of it"))
    assert said(policy.committed) == "it is done. That is all of it"


def test_what_was_committed_after_older_sound_is_not_looked_for_in_it() -> None:
    policy = LocalAgreement()
    policy.update(words("welcome today we", start_s=18.0, step_s=1.0), settled_s=100.0)
    policy.update(words("speak about bridges", start_s=25.0, step_s=1.0), settled_s=100.0)
    older = (*words("good morning everyone and"), *words("welcome today we", start_s=18.0, step_s=1.0))
    assert policy.update(older, settled_s=24.5, whole_s=24.6, window_s=0.0, ended_s=25.0) == ()


def test_a_word_that_was_committed_at_the_end_of_older_sound_is_not_said_again_by_it() -> None:
    policy = LocalAgreement()
    policy.update([word("Leven,", 143.8, 144.2), word("Egypt", 144.9, 145.2)], settled_s=146.0)
    older = [word("Leven", 143.8, 144.2), word("Egypt.", 144.8, 145.2)]
    assert policy.update(older, settled_s=145.3, whole_s=144.9, window_s=130.0, ended_s=145.3) == ()


def test_a_word_at_the_edge_of_the_window_is_not_said_twice() -> None:
    policy = LocalAgreement()
    policy.update(words("notes about the"))
    policy.update(words("notes about the"))
    policy.forget_before(1.5)
    policy.update(words("the context", start_s=1.5, step_s=0.1))
    assert said(policy.flush()) == "context"


def test_a_word_before_the_window_need_not_be_heard_again() -> None:
    policy = LocalAgreement()
    policy.update(words("notes about the"))
    policy.update(words("notes about the"))
    policy.forget_before(1.5)
    policy.update(words("context of it", start_s=1.5))
    assert said(policy.flush()) == "context of it"


def test_what_lies_long_before_the_window_is_forgotten() -> None:
    policy = LocalAgreement()
    policy.update(words("one two three four"))
    policy.update(words("one two three four"))
    policy.forget_before(3.2)
    assert said(policy.committed) == "three four"


def test_one_doubtful_word_does_not_hold_up_the_rest_for_ever() -> None:
    policy = LocalAgreement()
    policy.update(words("so on four workshops that we help"))
    assert policy.update(words("and so on for workshops that we help"), settled_s=2.6) == words(
        "and so on for workshops"
    )
    assert said(policy.pending) == "that we help"


def test_a_word_that_care_may_make_clearer_is_not_settled_nor_what_follows_it() -> None:
    policy = LocalAgreement()
    heard = (*words("good"), *words("every", 0.5, probability=0.3), *words("one", 1.0))
    assert said(policy.update(heard, settled_s=9.0, doubtful=0.5)) == "good"
    assert said(policy.pending) == "every one"
    assert said(policy.update(heard, settled_s=9.0)) == "every one"


def test_a_name_that_a_slide_vouches_for_needs_no_care() -> None:
    policy = LocalAgreement()
    name = replace(words("Bahdanau", probability=0.1)[0], slide_id=3)
    assert said(policy.update([name], settled_s=9.0, doubtful=0.5)) == "Bahdanau"


def test_a_decoding_of_more_of_the_sound_says_nothing_twice() -> None:
    policy = LocalAgreement()
    policy.update(words("so the notes about the"), settled_s=9.0)
    policy.forget_before(1.5, 0.0)
    policy.update(words("the knot", start_s=2.0))
    heard = words("so the notes about the context")
    assert said(policy.update(heard, settled_s=9.0, window_s=0.0)) == "context"


def test_what_is_kept_from_before_the_window_is_not_taken_for_what_is_in_it() -> None:
    policy = LocalAgreement()
    policy.update(words("again and again it rains", step_s=2.0), settled_s=19.0)
    policy.forget_before(10.0, 0.0)
    assert said(policy.update(words("again and again", start_s=10.5), settled_s=19.0)) == "again and again"


def test_what_a_decoding_leaves_out_is_kept_from_the_one_before() -> None:
    policy = LocalAgreement()
    policy.update(words("and so on for workshops that we organize"))
    policy.update(words("and so on"))
    policy.update(words("and so on for workshops that we organize"))
    assert said(policy.update(words("it all works", start_s=4.5))) == "for workshops that we organize"
    assert said(policy.pending) == "it all works"


def test_an_unsure_word_that_is_not_heard_again_is_dropped() -> None:
    policy = LocalAgreement()
    policy.update([Word(text=" you", start_s=1.0, end_s=1.2, probability=0.2)])
    assert policy.update(()) == ()
    assert policy.flush() == ()


def test_a_decoding_without_words_takes_nothing_back() -> None:
    policy = LocalAgreement()
    policy.update(words("thank you all"))
    assert said(policy.update(())) == "thank you all"


TEXTS = st.lists(st.sampled_from(["alpha", "beta", "gamma", "delta", "epsilon", "zeta"]), max_size=12).map(" ".join)


@given(st.lists(TEXTS, max_size=8))
def test_committed_words_stay_and_times_never_go_back(decodings: list[str]) -> None:
    policy = LocalAgreement()
    committed: list[Word] = []
    for text in decodings:
        committed.extend(policy.update(words(text)))
        assert policy.committed == committed
    committed.extend(policy.flush())
    for before, after in itertools.pairwise(committed):
        assert before.start_s <= before.end_s <= after.start_s <= after.end_s


@given(TEXTS.filter(bool), st.lists(st.integers(1, 11), max_size=5))
def test_growing_decodings_of_one_speech_give_it_whole(text: str, cuts: list[int]) -> None:
    """Whatever the windows, a steady recogniser's words come out once and in order."""
    spoken = words(text)
    steady = said(without_loops(spoken)) == text
    policy = LocalAgreement()
    out: list[Word] = []
    for cut in sorted(cuts):
        out.extend(policy.update(spoken[:cut]))
    out.extend(policy.update(spoken))
    out.extend(policy.flush())
    if steady:
        assert said(out) == text


def test_probable_words_some_time_ago_need_no_second_decoding() -> None:
    policy = LocalAgreement()
    assert said(policy.update(words("good morning everyone"), sure_s=1.0)) == "good morning"
    assert said(policy.pending) == "everyone"


def test_an_improbable_word_and_all_after_it_wait_for_a_second_decoding() -> None:
    policy = LocalAgreement()
    doubtful = Word(text=" warning", start_s=0.5, end_s=1.0, probability=0.6)
    heard = (words("good")[0], doubtful, words("every one", start_s=1.0)[0])
    assert said(policy.update(heard, sure_s=9.0)) == "good"
    assert said(policy.update(heard)) == "warning every"


def test_the_end_that_a_decoder_gives_to_a_half_heard_sentence_waits_for_what_follows() -> None:
    policy = LocalAgreement()
    policy.update(words("Good morning everyone."), sure_s=9.0)
    policy.update(words("Good morning everyone."), sure_s=9.0)
    assert said(policy.committed) == "Good morning"
    policy.update(words("Good morning everyone and welcome"), sure_s=9.0)
    assert said(policy.committed) == "Good morning everyone and welcome"


def test_the_last_word_of_a_sentence_comes_out_when_it_has_settled_and_in_a_pause() -> None:
    policy = LocalAgreement()
    assert said(policy.update(words("Thank you."), sure_s=9.0)) == "Thank"
    assert said(policy.update(words("Thank you."), settled_s=1.0)) == "you."
    assert said(policy.update(words("Thank you. Bye."), sure_s=9.0)) == ""
    assert said(policy.flush()) == "Bye."


def test_a_word_that_the_end_of_the_sound_may_cut_off_waits_even_where_it_is_agreed_on() -> None:
    policy = LocalAgreement()
    policy.update(words("We multi", step_s=1.0), whole_s=1.6)
    assert said(policy.update(words("We multi", step_s=1.0), whole_s=1.6)) == "We"
    assert said(policy.update(words("We multiply", step_s=1.0), whole_s=2.6)) == ""
    assert said(policy.update(words("We multiply", step_s=1.0), whole_s=2.6)) == "multiply"


def test_the_end_of_a_sentence_waits_no_more_once_the_speaker_has_paused() -> None:
    policy = LocalAgreement()
    policy.update(words("Good morning."))
    assert said(policy.update(words("Good morning."), paused=True)) == "Good morning."


def test_a_last_word_that_may_go_on_waits_for_the_next_a_pause_or_until_it_has_settled() -> None:
    def heard_twice(text: str, **options: float | bool) -> str:
        policy = LocalAgreement(may_go_on=lambda word: word.strip() == "soft")
        policy.update(words(text))
        return said(policy.update(words(text), **options))

    assert heard_twice("through a soft") == "through a"
    assert heard_twice("through a soft", sure_s=9.0) == "through a"
    assert heard_twice("through a soft light") == "through a soft light"
    assert heard_twice("through a soft", paused=True) == "through a soft"
    assert heard_twice("through a soft", settled_s=9.0) == "through a soft"


def test_a_last_word_that_may_go_on_is_not_confirmed() -> None:
    policy = LocalAgreement(may_go_on=lambda word: word.strip() == "soft")
    policy.update(words("a soft"))
    assert said(policy.confirm(words("a soft"), sure=probable)) == "a"
    assert said(policy.update(words("a softmax over", 0.0), sure_s=9.0)) == "softmax over"


def test_improbable_words_are_not_committed_by_agreement_but_when_they_have_settled() -> None:
    policy = LocalAgreement()
    guess = words("one marejo daro", probability=0.35)
    policy.update(guess)
    assert policy.update(guess) == ()
    assert said(policy.update(guess, settled_s=1.0)) == "one marejo"


def improbable(text: str, start_s: float) -> tuple[Word, ...]:
    return tuple(replace(word, probability=0.04) for word in words(text, start_s))


def test_improbable_words_that_stand_alone_are_the_decoders_answer_to_no_speech() -> None:
    policy = LocalAgreement()
    assert policy.update(improbable("Ah ha", 2.0), settled_s=9.0) == ()
    assert said(policy.pending) == "Ah ha"
    assert policy.flush() == ()
    assert policy.last_end_s == 0.0


def test_a_phrase_that_follows_from_a_word_that_cannot_have_been_said_is_never_committed() -> None:
    first, *rest = words("Thank you very much.", 2.0)
    thanks = (replace(first, probability=0.002), *(replace(word, probability=0.7) for word in rest))
    policy = LocalAgreement()
    policy.update(thanks)
    assert said(policy.pending) == "Thank you very much."
    assert policy.flush() == ()


def test_a_phrase_with_one_misheard_word_is_committed_in_a_pause() -> None:
    first, *rest = words("Agriculture was the main field.", 2.0)
    policy = LocalAgreement()
    policy.update((replace(first, probability=0.03), *(replace(word, probability=0.7) for word in rest)))
    assert said(policy.flush()) == "Agriculture was the main field."


def test_names_that_a_slide_vouches_for_are_no_invention_however_improbable_and_alone() -> None:
    policy = LocalAgreement()
    names = tuple(replace(word, slide_id=3) for word in improbable("Dzmitry Bahdanau", 2.0))
    policy.update(names)
    assert said(policy.update(names)) == "Dzmitry Bahdanau"


def test_an_improbable_word_of_a_sentence_is_one_that_was_misheard() -> None:
    policy = LocalAgreement()
    policy.update((*improbable("Moheshodaro", 2.0), *words("is a city", 2.5)), settled_s=9.0)
    assert said(policy.committed) == "Moheshodaro is a city"
    policy.update((*policy.committed, *improbable("also", 4.0)))
    assert said(policy.flush()) == "also"


def test_an_improbable_word_that_a_slide_bears_out_is_committed_when_decodings_agree() -> None:
    policy = LocalAgreement()
    (word,) = words("Bahdanau", probability=0.1)
    corrected = (replace(word, slide_id=2),)
    assert policy.update(corrected, settled_s=-1.0) == ()
    assert said(policy.update(corrected, settled_s=-1.0)) == "Bahdanau"


def probable(word: Word) -> bool:
    return word.probability >= 0.5


def older(policy: LocalAgreement, found: tuple[Word, ...], settled_s: float) -> str:
    """What a decoding commits of sound that ended before the newest."""
    return said(policy.update(found, settled_s=settled_s, whole_s=settled_s - 0.2, ended_s=settled_s + 0.2))


def test_a_decoding_of_older_sound_commits_what_has_settled_and_leaves_what_was_said_since() -> None:
    policy = LocalAgreement()
    policy.update(words("we peak about bridges and rivers", probability=0.3))
    assert older(policy, words("we speak about br"), settled_s=1.5) == "we speak about"
    assert said(policy.pending) == "bridges and rivers"
    assert said(policy.update(words("we peak about bridges and rivers now"))) == "bridges and rivers"


def test_what_decodings_of_older_and_newer_sound_agree_on_is_committed() -> None:
    policy = LocalAgreement()
    policy.update(words("we peak about bridges and", probability=0.5))
    found = words("we speak about bridges and")
    assert said(policy.update(found, settled_s=1.0, whole_s=2.0, ended_s=2.4)) == "we speak about bridges"
    assert said(policy.pending) == "and"


def test_what_is_not_heard_in_older_sound_with_care_was_not_said_but_its_last_word_is_not_lost() -> None:
    policy = LocalAgreement()
    policy.update((word("we", 0.0, 0.5), word("uh", 0.5, 0.9), word("speak", 0.9, 1.4), word("now", 1.6, 2.0)))
    assert older(policy, (word("we", 0.0, 0.5), word("speak", 0.9, 1.55)), settled_s=1.5) == "we"
    assert said(policy.pending) == "speak now"


def test_words_after_older_sound_decide_nothing_about_words_in_it() -> None:
    policy = LocalAgreement()
    doubtful = replace(word("uh", 0.9, 1.3), probability=0.2)
    policy.update((word("we", 0.0, 0.5), doubtful, word("speak", 2.0, 2.5), word("now", 2.5, 3.0)))
    assert older(policy, (word("we", 0.0, 0.5),), settled_s=1.5) == "we"
    assert said(policy.pending) == "speak now"
    policy = LocalAgreement()
    cough = [replace(word(text, start_s, start_s + 0.4), probability=0.1) for text, start_s in (("x", 2.0), ("y", 2.5))]
    policy.update((word("speak", 0.9, 1.2), *cough))
    assert older(policy, (), settled_s=1.5) == "speak"
    assert said(policy.pending) == "x y"


def test_older_sound_in_which_nobody_seems_to_speak_changes_nothing() -> None:
    policy = LocalAgreement()
    policy.update(words("good morning", start_s=4.0))
    assert older(policy, words("the", start_s=2.0, probability=0.05), settled_s=3.5) == ""
    assert said(policy.pending) == "good morning"


def test_what_newer_sound_confirms_is_committed_up_to_the_first_doubtful_word() -> None:
    policy = LocalAgreement()
    policy.update(words("good morning every one"))
    now = (*words("good morning"), *words("every", 1.0, probability=0.4), *words("one", 1.5))
    assert said(policy.confirm(now, sure=probable)) == "good morning"
    assert said(policy.pending) == "every one"
    assert said(policy.update(words("good morning everyone"))) == ""
    assert said(policy.flush()) == "everyone"


def test_confirmed_words_have_the_times_of_the_sound_that_confirmed_them() -> None:
    policy = LocalAgreement()
    policy.update(words("good"))
    (word,) = policy.confirm(words("good", 0.2), sure=probable)
    assert (word.start_s, word.end_s) == (0.2, 0.7)


def test_what_the_end_of_the_sound_may_cut_off_is_not_confirmed() -> None:
    policy = LocalAgreement()
    policy.update(words("animal hus"))
    assert said(policy.confirm(words("animal hus"), sure=probable, whole_s=0.9)) == "animal"


def test_the_end_of_a_sentence_is_confirmed_only_where_the_speaker_pauses() -> None:
    policy = LocalAgreement()
    policy.update(words("thank you."))
    assert said(policy.confirm(words("thank you."), sure=probable)) == "thank"
    assert said(policy.confirm(words("you.", 0.5), sure=probable, paused=True)) == "you."


def test_a_doubtful_word_that_was_said_long_before_does_not_hold_up_what_follows_it() -> None:
    policy = LocalAgreement()
    policy.update(words("good morning every one"))
    now = (*words("good", probability=0.1), *words("morning", 0.5), *words("every one", 1.0, probability=0.1))
    assert said(policy.confirm(now, sure=probable, settled_s=0.5)) == "good morning"
    assert said(policy.pending) == "every one"


def test_a_doubtful_word_that_care_may_make_clearer_is_not_confirmed_because_it_was_said_long_before() -> None:
    policy = LocalAgreement()
    policy.update(words("good morning"))
    now = (*words("good"), *words("morning", 0.5, probability=0.1))
    assert said(policy.confirm(now, sure=probable, settled_s=9.0, doubtful=0.5)) == "good"


def test_a_word_that_was_cut_off_when_it_was_decoded_is_not_settled_as_it_was() -> None:
    policy = LocalAgreement()
    policy.update(words("good T"), whole_s=0.6)
    now = (*words("good"), *words("T", 0.5, probability=0.01))
    assert said(policy.confirm(now, sure=probable, settled_s=9.0)) == "good"


def test_what_seems_invented_is_not_confirmed() -> None:
    policy = LocalAgreement()
    policy.update(improbable("Ah ha", 2.0))
    assert policy.confirm(improbable("Ah ha", 2.0), sure=lambda word: True) == ()
    assert said(policy.pending) == "Ah ha"


def test_where_nothing_waits_nothing_is_confirmed() -> None:
    assert LocalAgreement().confirm((), sure=probable) == ()


def test_what_was_timed_into_the_last_word_can_be_said_after_it() -> None:
    policy = LocalAgreement()
    policy.update(words("gleichermaßen.", step_s=8.0), settled_s=9.0)
    policy.shorten_last(2.0)
    assert policy.last_end_s == 2.0
    (word,) = policy.update(words("Many", start_s=3.0), settled_s=9.0)
    assert (word.start_s, word.end_s) == (3.0, 3.5)


def test_where_nothing_was_committed_nothing_is_shortened() -> None:
    policy = LocalAgreement()
    policy.shorten_last(2.0)
    assert policy.last_end_s == 0.0
