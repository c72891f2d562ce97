"""The models that can be got by name: what each is good for, how large it is, under which licence, and where it lies.

Revisions are commits that several public projects pin these repositories to, so that the same name is the same model
everywhere; `--revision` takes another. Sizes are those of the weights.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from translator.errors import InputError
from translator.models.catalogue import ALIASES, CATALOGUE, WhisperSize
from translator.models.hub import REPOSITORY
from translator.models.kinds import Kind
from translator.translation.languages import find_language, languages_in

RUNTIME_BYTES = 200_000_000
"""Of memory, beside the weights: Python and the libraries (Whisper base, 145 MB, was measured with 337 MB)."""
FIREFOX_LICENCE = "MPL-2.0"
_PAIR = re.compile(r"[^\W\d]+(?:-[^\W\d]+)+")
_PAGE = re.compile(r"(?:https?://)?(?:www\.)?(?:huggingface\.co|hf\.co)/(\w[\w.-]*/\w[\w.-]*?)/?(?:/(?:tree|blob)/.*)?")
"""The address of a repository's page."""
_OPUS = re.compile(r"opus-mt-(?:tc-big-)?([a-z]{2,3})-([a-z]{2,3})(?:$|[-_])", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A model and what a person should know before getting it. `revision` None is the newest.

    `pair` is "de-en" for a model of one pair of languages; sizes are in bytes, None where only the hub knows them.
    """

    name: str
    kind: Kind
    purpose: str
    languages: str
    licence: str
    repository: str | None = None
    revision: str | None = None
    size: int | None = None
    pair: str | None = None

    @property
    def memory(self) -> int | None:
        """Bytes of memory that it takes, about."""
        return None if self.size is None else memory_of(self.size)


def memory_of(size: int) -> int:
    """Bytes of memory that a model of a size takes, about."""
    return size + RUNTIME_BYTES


def is_noncommercial(licence: str | None) -> bool:
    """Whether a licence forbids commercial use, by its name: "cc-by-nc-4.0"."""
    return licence is not None and "nc" in re.split(r"[^a-z]+", licence.lower())


_WHISPER = {
    "tiny": ("Systran/faster-whisper-tiny", "d90ca5fe260221311c53c58e660288d3deb8d356"),
    "tiny.en": ("Systran/faster-whisper-tiny.en", "0d3d19a32d3338f10357c0889762bd8d64bbdeba"),
    "base": ("Systran/faster-whisper-base", "ebe41f70d5b6dfa9166e2c581c45c9c0cfc57b66"),
    "base.en": ("Systran/faster-whisper-base.en", "3d3d5dee26484f91867d81cb899cfcf72b96be6c"),
    "small": ("Systran/faster-whisper-small", "536b0662742c02347bc0e980a01041f333bce120"),
    "small.en": ("Systran/faster-whisper-small.en", "d1d751a5f8271d482d14ca55d9e2deeebbae577f"),
    "medium": ("Systran/faster-whisper-medium", "08e178d48790749d25932bbc082711ddcfdfbc4f"),
    "medium.en": ("Systran/faster-whisper-medium.en", "a29b04bd15381511a9af671baec01072039215e3"),
    "large-v1": ("Systran/faster-whisper-large-v1", "b07c8d4be0be90092aa01a29c975077acb8d15c9"),
    "large-v2": ("Systran/faster-whisper-large-v2", "f0fe81560cb8b68660e564f55dd99207059c092e"),
    "large-v3": ("Systran/faster-whisper-large-v3", "edaa852ec7e145841d8ffdb056a99866b5f0a478"),
    "large-v3-turbo": ("mobiuslabsgmbh/faster-whisper-large-v3-turbo", "0a363e9161cbc7ed1431c9597a8ceaf0c4f78fcf"),
    "distil-small.en": ("Systran/faster-distil-whisper-small.en", "ef77d90526ccd62cde3808ee70626a01e5cf83e4"),
    "distil-medium.en": ("Systran/faster-distil-whisper-medium.en", "80ddfce281f77766d8943d63109199fc8145dfa5"),
    "distil-large-v2": ("Systran/faster-distil-whisper-large-v2", "fe9b404fc56de3f7c38606ef9ba6fd83526d05e4"),
    "distil-large-v3": ("Systran/faster-distil-whisper-large-v3", "c3058b475261292e64a0412df1d2681c06260fab"),
    "distil-large-v3.5": ("distil-whisper/distil-large-v3.5-ct2", "9793ccc07920e0f830e1dba0343efcdf0ef8c903"),
}
_HEARS = {
    "tiny": "for very slow machines; mishears much",
    "base": "clear speech, on any laptop",
    "small": "names and accents better; a quick processor",
    "medium": "hard accents and noise; a GPU",
    "large-v1": "the first large one; superseded by large-v3",
    "large-v2": "hears nearly as well as large-v3; a GPU",
    "large-v3": "hears best; a GPU",
    "large-v3-turbo": "nearly as good as large-v3, several times as quick; a GPU",
    "distil-small.en": "quicker than small.en",
    "distil-medium.en": "quicker than medium.en",
    "distil-large-v2": "quicker than large-v2",
    "distil-large-v3": "quicker than large-v3; long talks",
    "distil-large-v3.5": "the newest of the quick large ones",
}


def _whisper(size: WhisperSize) -> Offer:
    repository, revision = _WHISPER[size.name]
    purpose = _HEARS.get(size.name) or _HEARS[size.name.removesuffix(".en")]
    return Offer(
        name=size.name,
        kind=Kind.WHISPER,
        purpose=purpose,
        languages="English" if size.english else "99 languages",
        licence="MIT",
        repository=repository,
        revision=revision,
        size=2 * size.parameters,
    )


WHISPER = tuple(_whisper(size) for size in CATALOGUE)
"""From the one that hears worst to the one that hears best."""

TRANSLATION = (
    Offer(
        name="firefox:FROM-TO",
        kind=Kind.FIREFOX,
        purpose="quick and good, on any machine; a model for each direction",
        languages="some 50, by English",
        licence=FIREFOX_LICENCE,
        size=40_000_000,
    ),
    Offer(
        name="opus:FROM-TO",
        kind=Kind.CTRANSLATE2,
        purpose="pairs that Firefox lacks; a model for each direction",
        languages="hundreds of pairs",
        licence="Apache, CC-BY-4.0",
        size=155_000_000,
    ),
    Offer(
        name="m2m100-418m",
        kind=Kind.CTRANSLATE2,
        purpose="any language into any, free for every use",
        languages="100 languages",
        licence="MIT",
        repository="jncraton/m2m100_418M-ct2-int8",
        revision="7c1b2620a4e58dacecbd8bf89cfd6da7eb9eb7b0",
        size=490_000_000,
    ),
    Offer(
        name="m2m100-1.2b",
        kind=Kind.CTRANSLATE2,
        purpose="as m2m100-418m, better; a quick processor or a GPU",
        languages="100 languages",
        licence="MIT",
        repository="jncraton/m2m100_1.2B-ct2-int8",
        revision="e50078df6be13a88592b70ea42f4d74c2082e448",
        size=1_250_000_000,
    ),
    Offer(
        name="small100",
        kind=Kind.TRANSFORMERS,
        purpose="M2M100's languages, quicker; then surtitle models convert",
        languages="100 languages",
        licence="MIT",
        repository="alirezamsh/small100",
        revision="8ab680e26a596d2e3d2d2d17ae0f68df1037328c",
        size=1_331_000_000,
    ),
    Offer(
        name="madlad-3b",
        kind=Kind.CTRANSLATE2,
        purpose="the most languages, free for every use; slow, best on a GPU",
        languages="419 languages",
        licence="Apache-2.0",
        repository="santhosh/madlad400-3b-ct2",
        revision="c32ad0cf118807ea6258d14be137547155842723",
        size=2_950_000_000,
    ),
    Offer(
        name="nllb-600m",
        kind=Kind.CTRANSLATE2,
        purpose="small languages too; not for commercial use",
        languages="202 languages",
        licence="CC-BY-NC-4.0",
        repository="JustFrederik/nllb-200-distilled-600M-ct2-int8",
        revision="302d78f00e6fdb50a1064059df7c392b735e9d05",
        size=623_000_000,
    ),
    Offer(
        name="nllb-1.3b",
        kind=Kind.CTRANSLATE2,
        purpose="as nllb-600m, better; a quick processor or a GPU",
        languages="202 languages",
        licence="CC-BY-NC-4.0",
        repository="JustFrederik/nllb-200-distilled-1.3B-ct2-int8",
        revision="30c36268408177b0fce2bfcfa205d877accd327d",
        size=1_382_000_000,
    ),
)
"""In the order in which a person should think of them."""


def understood(name: str) -> str:
    """The name of a model as its list has it, from how it was written: in other letters, with spaces around it, or the
    address of its page on a hub.
    """
    page = _PAGE.fullmatch(name.strip())
    if page is not None:
        return page[1]
    return name.strip() if is_repository(name.strip()) else name.strip().casefold()


def find_offer(name: str) -> Offer | None:
    """The offer of a name, also "turbo", "firefox:de-en", "opus:de-en" and "firefox:German-English"; None for another.

    Raises InputError for a family whose pair is missing, or is none.
    """
    wanted = understood(name)
    wanted = ALIASES.get(wanted, wanted)
    exact = next((offer for offer in (*WHISPER, *TRANSLATION) if offer.name == wanted), None)
    if exact is not None:
        return exact
    family, _, written = name.strip().partition(":")
    family = family.casefold()
    general = next((offer for offer in TRANSLATION if offer.name == f"{family}:FROM-TO"), None)
    if general is None:
        return None
    if not _PAIR.fullmatch(written) or written == "FROM-TO":
        raise InputError("no-pair", f"{name} names no pair of languages.", f"Write it like {family}:en-es.")
    pair = _pair(written, strict=general.kind is Kind.FIREFOX)
    repository = f"gaudi/opus-mt-{pair}-ctranslate2" if family == "opus" else None
    return replace(general, name=f"{family}:{pair}", languages=pair, pair=pair, repository=repository)


def _pair(written: str, *, strict: bool) -> str:
    """A pair of languages, by its codes; where not `strict`, also of groups of languages, such as "en-ROMANCE".

    Raises InputError for an unknown language, and for the same twice.
    """
    languages = languages_in(written)
    if languages is None:
        if strict:
            for one in written.split("-", 1):
                find_language(one)
        return written
    before, after = languages
    if before == after:
        raise InputError(
            "same-language", f"{before.name} needs no translation into itself.", "Choose another language."
        )
    return f"{before.code}-{after.code}" if strict or " " in written or len(written) > 7 else written.lower()


def check_pair(pair: str) -> None:
    """Raises InputError for what is no pair of two languages."""
    languages = languages_in(pair)
    if languages is None or languages[0] == languages[1]:
        raise InputError("no-pair", f"{pair} names no pair of languages.", "Write it like en-es.")


def offer_of_repository(repository: str, kind: Kind, licence: str | None, size: int) -> Offer:
    """What is known of a model that is in no list, once the hub has been asked."""
    pair = pair_in(repository)
    return Offer(
        name=repository,
        kind=kind,
        purpose="unknown to Surtitle",
        languages=pair or "see its page",
        licence=licence or "none given",
        repository=repository,
        size=size,
        pair=pair,
    )


def pair_in(name: str) -> str | None:
    """The pair that the name of an OPUS-MT model says: "de-en" for "…/opus-mt-de-en"."""
    found = _OPUS.search(name)
    return f"{found[1]}-{found[2]}".lower() if found else None


def is_repository(name: str) -> bool:
    """Whether a name is that of a hub repository: "owner/name"."""
    return REPOSITORY.fullmatch(name) is not None
