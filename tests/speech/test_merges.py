"""Whisper's tokenizer makes every token that the model knows."""

import tokenizers

from translator.speech.merges import with_all_merges

ALPHABET = sorted(tokenizers.pre_tokenizers.ByteLevel.alphabet())
MERGES = [("Ġ", "t"), ("Ġ", "a"), ("Ġt", "h"), ("Ġth", "e"), ("Ġth", "at")]
"""As in Whisper's models; "at" is another of their tokens."""


def tokenizer_of(merges: list[tuple[str, str]]) -> tokenizers.Tokenizer:
    tokens = [*ALPHABET, "Ġt", "Ġa", "at", "Ġth", "Ġthe", "Ġthat"]
    vocabulary = {token: number for number, token in enumerate(tokens)}
    tokenizer = tokenizers.Tokenizer(tokenizers.models.BPE(vocab=vocabulary, merges=merges))
    tokenizer.pre_tokenizer = tokenizers.pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.add_special_tokens(["<|endoftext|>"])
    return tokenizer


def tokens_of(tokenizer: tokenizers.Tokenizer, text: str) -> list[str]:
    return list(tokenizer.encode(text, add_special_tokens=False).tokens)


def test_a_merge_that_the_list_lacks_is_made_in_its_turn() -> None:
    lacking = tokenizer_of([MERGES[1], ("a", "t"), *MERGES[2:]])
    assert tokens_of(lacking, " the that") == ["Ġ", "t", "h", "e", "Ġ", "t", "h", "at"]
    whole = with_all_merges(lacking)
    assert tokens_of(whole, " the that at") == ["Ġthe", "Ġthat", "Ġa", "t"]
    assert whole.token_to_id("<|endoftext|>") == lacking.token_to_id("<|endoftext|>")


def test_a_list_that_lacks_nothing_stays_as_it_is() -> None:
    whole = tokenizer_of([*MERGES[:2], ("a", "t"), *MERGES[2:]])
    assert with_all_merges(whole) is whole
