"""Published events as JSON values and back; the journal and the command line write these."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from translator.errors import InputError
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

LONGEST_S = 1e9
"""No session lasts so long: times beyond come of a damaged record."""


def to_json(published: Published) -> dict[str, Any]:
    """The event as plain JSON values: times in seconds, rounded to milliseconds; a slide's picture is left out."""
    kind, fields = _fields(published.event)
    return {"type": kind, "at_s": _ms(published.at_s), **fields}


def to_line(published: Published) -> str:
    """The event as one line of JSON, without the line's end."""
    return json.dumps(to_json(published), ensure_ascii=False)


def from_json(value: Mapping[str, Any]) -> Published:
    """The event that `to_json` wrote. Raises InputError for anything else, as are times that cannot be."""
    try:
        return Published(at_s=_finite(value["at_s"]), event=_event(value))
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as error:
        raise InputError("bad-event", f"This is not an event of a session: {error!r}.") from error


def _fields(event: Event) -> tuple[str, dict[str, Any]]:
    match event:
        case Slide():
            return "slide", _slide_to_json(event)
        case Hypothesis():
            return "words", _hypothesis_to_json(event)
        case Sentence():
            return "sentence", _sentence_to_json(event)
        case Correction():
            return "correction", _correction_to_json(event)
        case Mention():
            return "mention", _mention_to_json(event)
        case Subtitle():
            return "subtitle", _subtitle_to_json(event)
        case Notice():
            return "notice", _notice_to_json(event)
        case Variants(tags=tags):
            return "variants", {"tags": list(tags)}


def _event(value: Mapping[str, Any]) -> Event:
    match value["type"]:
        case "slide":
            return _slide(value)
        case "words":
            return _hypothesis(value)
        case "sentence":
            return _sentence(value)
        case "correction":
            return _correction(value)
        case "mention":
            return _mention(value)
        case "subtitle":
            return _subtitle(value)
        case "notice":
            return _notice(value)
        case "variants":
            return Variants(tags=tuple(map(str, value["tags"])))
        case kind:
            raise ValueError(f"unknown type {kind}")


def _slide_to_json(event: Slide) -> dict[str, Any]:
    return {
        "id": event.id,
        "revision": event.revision,
        "shown_s": _ms(event.shown_s),
        **({} if event.page is None else {"page": event.page}),
        "blocks": [_block_to_json(block) for block in event.blocks],
        "language": event.language,
        "translations": {target: list(texts) for target, texts in event.translations.items()},
    }


def _slide(value: Mapping[str, Any]) -> Slide:
    return Slide(
        id=int(value["id"]),
        revision=int(value["revision"]),
        shown_s=_finite(value["shown_s"]),
        page=_number(value, "page"),
        blocks=tuple(_block(block) for block in value["blocks"]),
        language=value["language"],
        translations={target: tuple(texts) for target, texts in value["translations"].items()},
    )


def _hypothesis_to_json(event: Hypothesis) -> dict[str, Any]:
    return {
        "committed": [_word_to_json(word) for word in event.committed],
        "tentative": event.tentative,
        "language": event.language,
    }


def _hypothesis(value: Mapping[str, Any]) -> Hypothesis:
    return Hypothesis(
        committed=tuple(_word(word) for word in value["committed"]),
        tentative=str(value["tentative"]),
        language=value["language"],
    )


def _sentence_to_json(event: Sentence) -> dict[str, Any]:
    return {
        "id": event.id,
        "revision": event.revision,
        "final": event.final,
        "start_s": _ms(event.start_s),
        "end_s": _ms(event.end_s),
        "slide_id": event.slide_id,
        "text": event.text,
        "language": event.language,
        "words": [_word_to_json(word) for word in event.words],
    }


def _sentence(value: Mapping[str, Any]) -> Sentence:
    if value["end_s"] < value["start_s"]:
        raise ValueError("it ends before it begins")
    return Sentence(
        id=int(value["id"]),
        revision=int(value["revision"]),
        final=bool(value["final"]),
        start_s=_finite(value["start_s"]),
        end_s=_finite(value["end_s"]),
        slide_id=None if value["slide_id"] is None else int(value["slide_id"]),
        text=str(value["text"]),
        language=str(value["language"]),
        words=tuple(_word(word) for word in value["words"]),
    )


def _correction_to_json(event: Correction) -> dict[str, Any]:
    return {
        "id": event.id,
        "sentence_id": event.sentence_id,
        "before": event.before,
        "after": event.after,
        "misheard": [{"heard": one.heard, "said": one.said} for one in event.misheard],
        "undone": event.undone,
    }


def _correction(value: Mapping[str, Any]) -> Correction:
    return Correction(
        id=int(value["id"]),
        sentence_id=int(value["sentence_id"]),
        before=str(value["before"]),
        after=str(value["after"]),
        misheard=tuple(Misheard(heard=str(one["heard"]), said=str(one["said"])) for one in value["misheard"]),
        undone=bool(value["undone"]),
    )


def _mention_to_json(event: Mention) -> dict[str, Any]:
    return {
        "sentence_id": event.sentence_id,
        "slide_id": event.slide_id,
        "block": event.block,
        "start_s": _ms(event.start_s),
    }


def _mention(value: Mapping[str, Any]) -> Mention:
    return Mention(
        sentence_id=int(value["sentence_id"]),
        slide_id=int(value["slide_id"]),
        block=None if value["block"] is None else int(value["block"]),
        start_s=_finite(value["start_s"]),
    )


def _subtitle_to_json(event: Subtitle) -> dict[str, Any]:
    return {
        "sentence_id": event.sentence_id,
        "target": event.target,
        "final": event.final,
        "text": event.text,
        "untranslated": event.untranslated,
        **({} if event.revision == 1 else {"revision": event.revision}),
    }


def _subtitle(value: Mapping[str, Any]) -> Subtitle:
    return Subtitle(
        sentence_id=int(value["sentence_id"]),
        target=str(value["target"]),
        final=bool(value["final"]),
        text=str(value["text"]),
        untranslated=bool(value["untranslated"]),
        revision=int(value.get("revision", 1)),
    )


def _notice_to_json(event: Notice) -> dict[str, Any]:
    return {
        "severity": event.severity.value,
        "code": event.code,
        "text": event.text,
        "remedy": event.remedy,
    }


def _notice(value: Mapping[str, Any]) -> Notice:
    return Notice(
        severity=Severity(value["severity"]),
        code=str(value["code"]),
        text=str(value["text"]),
        remedy=str(value["remedy"]),
    )


def _word_to_json(word: Word) -> dict[str, Any]:
    return {
        "text": word.text,
        "start_s": _ms(word.start_s),
        "end_s": _ms(word.end_s),
        "probability": round(float(word.probability), 3),
        **({} if word.slide_id is None else {"slide_id": word.slide_id}),
        **({} if word.page is None else {"page": word.page}),
        **({} if word.correction is None else {"correction": word.correction}),
        **({} if word.heard is None else {"heard": word.heard}),
    }


def _word(value: Mapping[str, Any]) -> Word:
    return Word(
        text=str(value["text"]),
        start_s=_finite(value["start_s"]),
        end_s=_finite(value["end_s"]),
        probability=_finite(value["probability"]),
        slide_id=value.get("slide_id"),
        page=_number(value, "page"),
        correction=_number(value, "correction"),
        heard=None if value.get("heard") is None else str(value["heard"]),
    )


def _number(value: Mapping[str, Any], name: str) -> int | None:
    number = value.get(name)
    return None if number is None else int(number)


def _block_to_json(block: TextBlock) -> dict[str, Any]:
    return {
        "text": block.text,
        "left_px": int(block.left_px),
        "top_px": int(block.top_px),
        "width_px": int(block.width_px),
        "height_px": int(block.height_px),
        "role": block.role.value,
        "confidence": round(float(block.confidence), 3),
    }


def _block(value: Mapping[str, Any]) -> TextBlock:
    return TextBlock(
        text=str(value["text"]),
        left_px=int(value["left_px"]),
        top_px=int(value["top_px"]),
        width_px=int(value["width_px"]),
        height_px=int(value["height_px"]),
        role=Role(value["role"]),
        confidence=_finite(value["confidence"]),
    )


def _finite(value: Any) -> float:
    number = float(value)
    if not abs(number) < LONGEST_S:
        raise ValueError(f"{number} is no time or share")
    return number


def _ms(seconds: float) -> float:
    return round(float(seconds), 3)
