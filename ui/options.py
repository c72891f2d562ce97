"""What the start window offers and says, from what the machine has and the person chose. Knows no window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from translator.models.catalogue import find_size
from translator.translation.coverage import HEARD, covered
from translator.translation.languages import LANGUAGES, Language, find_language, languages_in
from ui.interface import ENGLISH, INTERFACES, in_order, language_in, spoken, to_the_right, translate
from ui.machine import Inventory
from ui.remembered import AUTO, DEVICES, MONITOR, NO_SLIDES, SYSTEM_SOUND, WINDOW, Chosen
from ui.saying.lookup import in_words

EAST_ASIAN = {"ja", "ko", "zh", "yue"}
_NAMES = {language.code: language.name for language in LANGUAGES}


@dataclass(frozen=True, slots=True)
class Option:
    """A choice: what is kept, what the person reads, and whether it was chosen not long ago."""

    value: str
    label: str
    recent: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Something amiss, and what can be done; one that is not `blocking` lets the talk start."""

    text: str
    remedy: str = ""
    blocking: bool = False


def language_name(code: str) -> str:
    """What a language is called in the interface; its code where it is not one of ours."""
    if code not in _NAMES:
        return code
    return _NAMES[code] if spoken() == ENGLISH else language_in(spoken(), code)


def variant_name(tag: str) -> str:
    """What a language, or a variant of one, is called in the interface."""
    return language_name(tag) if tag in _NAMES else language_in(spoken(), tag)


def titled(text: str) -> str:
    """A text as it begins a line."""
    return text[:1].upper() + text[1:]


def source_options(chosen: str = AUTO, recent: Sequence[str] = (), variants: Sequence[str] = ()) -> tuple[Option, ...]:
    """Languages of the talk: those that can be heard, and the one that was chosen, if it is another; and `variants`
    of them (tags).
    """
    heard = [one for one in LANGUAGES if one.whisper is not None or one.code == chosen]
    return (Option(AUTO, translate("Options", "Find it out")), *_named(heard, recent, variants))


def target_options(recent: Sequence[str] = (), variants: Sequence[str] = ()) -> tuple[Option, ...]:
    """Languages of the subtitles, and `variants` of them (tags)."""
    return _named(LANGUAGES, recent, variants)


def _named(languages: Sequence[Language], recent: Sequence[str], variants: Sequence[str]) -> tuple[Option, ...]:
    """Languages by their name in the interface with their own beside it, which would be too long for a variant: those
    of `recent`, then all others.
    """
    codes = {one.code for one in languages}
    own_names = {one.code: one.own_name for one in languages} | {
        tag: variant_name(tag) for tag in variants if find_language(tag).code in codes
    }
    options = {
        code: Option(code, name if name.casefold() == own_names[code].casefold() else f"{name} — {own_names[code]}")
        for name, code in in_order((titled(variant_name(code)), code) for code in own_names)
    }
    first = [replace(options.pop(code), recent=True) for code in dict.fromkeys(recent) if code in options]
    return (*first, *options.values())


def also_options(recent: Sequence[str] = (), variants: Sequence[str] = ()) -> tuple[Option, ...]:
    """A second language of the subtitles, or none."""
    return (Option("", translate("Options", "No other language")), *target_options(recent, variants))


def interface_options() -> tuple[Option, ...]:
    """Languages of the windows, each by its own name; "" is the desktop's."""
    desktop = Option("", translate("Options", "Language of the desktop"))
    return (desktop, *(Option(one.code, one.own_name) for one in INTERFACES.values()))


def microphone_options(inventory: Inventory) -> tuple[Option, ...]:
    """The system's default first."""
    return (Option("", translate("Options", "System default")), *(Option(name, name) for name in inventory.microphones))


def talk_sound_options(chosen: Chosen, inventory: Inventory) -> tuple[Option, ...]:
    """What may be heard from now on: microphones, also the one that is heard, and what this computer plays."""
    offered = microphone_options(inventory)
    gone = chosen.microphone if chosen.microphone not in {*inventory.microphones, None} else None
    kept = () if gone is None else (Option(gone, gone),)
    return (*offered, *kept, Option(SYSTEM_SOUND, translate("StartWindow", "This computer")))


def talk_slides_options(chosen: Chosen, inventory: Inventory) -> tuple[Option, ...]:
    """What may be read from now on, and what is, also where its window has another title meanwhile."""
    return with_chosen(slides_options(inventory), chosen.slides, _slides_name(chosen.slides))


def with_chosen(options: tuple[Option, ...], value: str, name: str) -> tuple[Option, ...]:
    """The options, after what is chosen where that is none of them: gone, or not looked for yet."""
    return options if value in [option.value for option in options] else (Option(value, name), *options)


def slides_options(inventory: Inventory) -> tuple[Option, ...]:
    """Screens, windows, and none."""
    screens = [
        Option(value, f"{_slides_name(value)} — {to_the_right(f'{area.width_px} × {area.height_px}')}")
        for value, area in ((f"{MONITOR}{number}", area) for number, area in enumerate(inventory.monitors, start=1))
    ]
    windows = [Option(value, _slides_name(value)) for value in (f"{WINDOW}{title}" for title in inventory.windows)]
    return (*screens, *windows, Option(NO_SLIDES, _slides_name(NO_SLIDES)))


def _slides_name(slides: str) -> str:
    """What a source of slides is called."""
    if slides == NO_SLIDES:
        return translate("Options", "No slides")
    if slides.startswith(WINDOW):
        return translate("Options", "Window — {title}").format(title=slides.removeprefix(WINDOW))
    return translate("Options", "Screen {number}").format(number=slides.removeprefix(MONITOR))


def model_options(inventory: Inventory) -> tuple[Option, ...]:
    """Recognition models on this machine, then whichever is best."""
    names = inventory.models or ("base",)
    return (*(Option(name, name) for name in names), Option(AUTO, translate("Options", "Best that keeps up")))


def translation_options(inventory: Inventory) -> tuple[Option, ...]:
    """Whichever is best for the languages, then the models for many of them."""
    best = Option(AUTO, translate("Options", "Best for these languages"))
    return (best, *(Option(name, name) for name in inventory.polyglots))


def device_options() -> tuple[Option, ...]:
    """What recognition may run on."""
    names = (
        translate("Options", "GPU where there is one"),
        translate("Options", "Processor"),
        translate("Options", "NVIDIA GPU"),
    )
    return tuple(map(Option, DEVICES, names))


def fitting(chosen: Chosen, inventory: Inventory) -> Chosen:
    """The choice, with what this machine no longer has replaced by what it has."""
    offered = [option.value for option in slides_options(inventory)]
    models = [option.value for option in model_options(inventory)]
    return replace(
        chosen,
        microphone=chosen.microphone if chosen.microphone in inventory.microphones else None,
        slides=chosen.slides if chosen.slides in offered else offered[0],
        model=chosen.model if chosen.model in models else models[0],
        translation=chosen.translation if chosen.translation in inventory.polyglots else AUTO,
    )


def awaited(wanted: Chosen, inventory: Inventory) -> frozenset[str]:
    """What of a choice this machine lacks and may yet have: "microphone", "slides"."""
    microphones, offered = inventory.microphones, [option.value for option in slides_options(inventory)]
    named = wanted.microphone is not None
    heard = wanted.system_sound or (wanted.microphone in microphones if named else bool(microphones))
    seen = not inventory.monitors or wanted.slides in offered  # without one nothing is looked at, as on Wayland
    return frozenset(name for name, there in (("microphone", heard), ("slides", seen)) if not there)


def replaced(wanted: Chosen, inventory: Inventory) -> tuple[Problem, ...]:
    """What to say of what is awaited while `fitting` has something else in its place."""
    lacking, found = awaited(wanted, inventory), []
    if "microphone" in lacking and inventory.microphones:
        text = translate("Options", "{name} is not connected: until it is, the system's default microphone is heard.")
        found.append(text.format(name=wanted.microphone))
    if "slides" in lacking:
        text = translate("Options", "{name} is not there: until it is, the slides are read here: {other}.")
        other = _slides_name(fitting(wanted, inventory).slides)
        found.append(text.format(name=_slides_name(wanted.slides), other=other))
    return tuple(Problem(text=text) for text in found)


def problems(chosen: Chosen, inventory: Inventory) -> tuple[Problem, ...]:
    """What stands in the way of the talk, then what only lacks: each with its remedy, the blocking ones first."""
    found = []
    lacking = lacks_translation(chosen, inventory)
    if chosen.source in chosen.targets:
        found.append(
            Problem(
                text=translate("Options", "The talk and the subtitles are in the same language."),
                remedy=translate("Options", "Choose another language for the subtitles."),
                blocking=True,
            )
        )
    elif lacking:
        found.append(_no_model(chosen, lacking, by_sound=by_sound(chosen, inventory, lacking)))
    found += uncovered(chosen, inventory)
    needless = {"System sound"} if not chosen.system_sound else {"Microphone", "PortAudio"}
    if chosen.slides == NO_SLIDES:
        needless |= {"Tesseract", "Screen"}
    for finding in inventory.missing:
        if finding.part in needless or finding.part == "Translation":
            continue
        blocking = finding.needed or finding.part in {"Microphone", "PortAudio", "System sound"}
        text, remedy = in_words("", finding.text), in_words("", finding.remedy)
        if text == finding.text and not text.endswith("."):
            text = f"{finding.part}: {text}."
        found.append(Problem(text=text, remedy=remedy, blocking=blocking))
    return tuple(sorted(found, key=lambda problem: not problem.blocking))


def _no_model(chosen: Chosen, target: str, *, by_sound: bool) -> Problem:
    """What to say where no model translates into a language, or only recognition does."""
    text = (
        translate(
            "Options",
            "No model translates from {source} to {target} yet: recognition does it itself, roughly, and without the "
            "slides.",
        )
        if by_sound
        else translate("Options", "No model translates from {source} to {target} yet.")
    )
    return Problem(
        text=text.format(source=language_name(chosen.source), target=language_name(target)),
        remedy=translate("Options", "Get one here: it is downloaded once, and works without a network then."),
        blocking=not by_sound,
    )


def uncovered(chosen: Chosen, inventory: Inventory) -> tuple[Problem, ...]:
    """What models lack for a talk whose language is to be found."""
    if chosen.source != AUTO or inventory.polyglots:
        return ()
    size = find_size(chosen.model)
    told = covered(
        chosen.targets,
        lambda source, target: translates(inventory.pairs, source, target),
        by_sound=learnt_english(chosen, inventory),
        heard=("en",) if size is not None and size.english else HEARD,
    )
    remedy = translate("Options", "For a talk in another language, choose that, and get a model for it.")
    return tuple(Problem(text=in_words(notice.code, notice.text), remedy=remedy) for notice in told)


def unwritten(code: str) -> Problem:
    """What to say of a language whose letters no font on this machine has."""
    text = translate("Options", "No font here has the letters of {language}: boxes would be shown.")
    remedy = translate("Options", "Install one, for example Noto Sans; on Debian and Ubuntu: {packages}.")
    packages = "fonts-noto-cjk" if code in EAST_ASIAN else "fonts-noto-core"
    return Problem(text=text.format(language=language_name(code)), remedy=remedy.format(packages=packages))


def written(code: str) -> str:
    """A text in the letters of a language: its own name."""
    return next((one.own_name for one in LANGUAGES if one.code == code), "")


def lacks_translation(chosen: Chosen, inventory: Inventory) -> str | None:
    """The first language into which no model on this machine translates the talk, as far as its own is known; one into
    which recognition does not either comes before. None where there is none.
    """
    if chosen.source == AUTO or inventory.polyglots:
        return None
    lacking = [
        target
        for target in chosen.targets
        if target != chosen.source and not translates(inventory.pairs, chosen.source, target)
    ]
    return min(lacking, key=lambda target: by_sound(chosen, inventory, target), default=None)


def by_sound(chosen: Chosen, inventory: Inventory, target: str) -> bool:
    """Whether recognition translates the talk into English, and what is installed that into the target."""
    return learnt_english(chosen, inventory) and (target == "en" or translates(inventory.pairs, "en", target))


def learnt_english(chosen: Chosen, inventory: Inventory) -> bool:
    """Whether recognition translates the talk into English."""
    names = [option.value for option in model_options(inventory)] if chosen.model == AUTO else [chosen.model]
    sizes = [find_size(name) for name in names if name != AUTO]
    return chosen.source != "en" and any(size is None or size.translates for size in sizes)


def translates(pairs: tuple[str, ...], source: str, target: str) -> bool:
    """Whether models on this machine translate, directly or through English."""
    known = {(found[0].code, found[1].code) for found in map(languages_in, pairs) if found is not None}
    return (source, target) in known or {(source, "en"), ("en", target)} <= known
