"""What the test found of each part, and what can be done where it is amiss. Knows no window."""

from __future__ import annotations

from dataclasses import dataclass

from ui.interface import to_the_right, translate
from ui.status import GOOD_DB, Status


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A part of the chain: whether it did its work, what it gave, and the remedy where it gave nothing."""

    part: str
    good: bool
    text: str
    remedy: str = ""


def findings(status: Status, loudest_db: float, *, slides: bool) -> tuple[Finding, ...]:
    """Each part in the order of the flow; `slides`: whether they were to be read."""
    parts = [_sound(loudest_db), _speech(status), _translation(status)]
    return (*parts, _slide(status)) if slides else tuple(parts)


def _sound(loudest_db: float) -> Finding:
    part, level = translate("SelfTest", "Heard"), to_the_right(f"{loudest_db:.0f} dB".replace("-", "−"))
    if loudest_db < GOOD_DB[0]:
        text = translate("SelfTest", "Hardly any sound came ({level} at the loudest).").format(level=level)
        remedy = translate("SelfTest", "Choose another source, turn it up, or speak nearer to the microphone.")
        return Finding(part=part, good=False, text=text, remedy=remedy)
    return Finding(part=part, good=True, text=translate("SelfTest", "Sound up to {level}.").format(level=level))


def _speech(status: Status) -> Finding:
    part, said = translate("SelfTest", "Understood"), f"{status.committed} {status.tentative}".strip()
    if said:
        return Finding(part=part, good=True, text=said)
    text = translate("SelfTest", "No words were understood.")
    remedy = translate("SelfTest", "Say a few sentences in the language of the talk while the test runs.")
    return Finding(part=part, good=False, text=text, remedy=remedy)


def _translation(status: Status) -> Finding:
    part = translate("SelfTest", "Translated")
    if status.subtitle:
        return Finding(part=part, good=True, text=status.subtitle)
    if status.committed:
        text = translate("SelfTest", "No sentence came to its end in time.")
        remedy = translate("SelfTest", "Say short sentences, with pauses; or choose a quicker model.")
    else:
        text = translate("SelfTest", "There was nothing to translate.")
        remedy = translate("SelfTest", "Once words are understood, they are translated.")
    return Finding(part=part, good=False, text=text, remedy=remedy)


def _slide(status: Status) -> Finding:
    part, read = (
        translate("SelfTest", "Slide read"),
        " · ".join(filter(None, (status.slide_title, *status.slide_lines))),
    )
    if read:
        return Finding(part=part, good=True, text=read)
    text = translate("SelfTest", "No text was read on the screen.")
    remedy = translate("SelfTest", "Show a slide where Surtitle looks, beside its own windows, which are not read.")
    return Finding(part=part, good=False, text=text, remedy=remedy)
