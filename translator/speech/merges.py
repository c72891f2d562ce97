"""A tokenizer that makes every token it knows."""

from __future__ import annotations

import json
from typing import Any

from tokenizers import Tokenizer


def with_all_merges(tokenizer: Tokenizer) -> Tokenizer:
    """The tokenizer, with the merges that its list lacks.

    The list of Whisper's multilingual models lacks its first merge, a space and "t": " the" and " that" became two
    tokens each, which the model hardly ever saw. So it understood less of the text before a window, and thought words
    improbable that it had written itself.
    """
    state = json.loads(tokenizer.to_str())
    vocabulary: dict[str, int] = state["model"]["vocab"]
    merges = [_pair(merge) for merge in state["model"]["merges"]]
    made = {one + other for one, other in merges}
    special = {token["content"] for token in state["added_tokens"]}
    lacking = sorted((number, token) for token, number in vocabulary.items() if len(token) > 1 and token not in made)
    pairs = [_split(token, vocabulary) for _, token in lacking if token not in special]
    if not any(pairs):
        return tokenizer
    for pair in filter(None, pairs):
        number = vocabulary["".join(pair)]  # tokens are numbered in the order of their merges
        later = (at for at, merge in enumerate(merges) if vocabulary["".join(merge)] > number)
        merges.insert(next(later, len(merges)), pair)
    state["model"]["merges"] = merges
    return Tokenizer.from_str(json.dumps(state))


def _pair(merge: Any) -> tuple[str, str]:
    """A merge, which older files write with a space between its parts."""
    one, other = merge.split(" ") if isinstance(merge, str) else merge
    return one, other


def _split(token: str, vocabulary: dict[str, int]) -> tuple[str, str] | None:
    """The two older tokens that make this one, of several the oldest; None where no two do."""
    pairs = [(token[:at], token[at:]) for at in range(1, len(token))]
    number = vocabulary[token]
    older = [pair for pair in pairs if all(vocabulary.get(part, number) < number for part in pair)]
    return min(older, key=lambda pair: max(vocabulary[part] for part in pair), default=None)
