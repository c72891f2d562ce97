"""What the window of models lists, from what is installed and what is offered. Knows no window."""

from __future__ import annotations

from dataclasses import dataclass, replace

from translator.models.hub import megabytes
from translator.models.kinds import Kind
from translator.models.library import Installed
from translator.models.offers import TRANSLATION, WHISPER, Offer, find_offer, is_noncommercial
from translator.models.room import Fit, fit_of
from translator.speech.fit import LATE_S
from translator.translation.languages import languages_in
from ui.interface import begun, figure, to_the_right, translate
from ui.models.shelf import Stock
from ui.options import language_name, titled
from ui.remembered import AUTO
from ui.saying.lookup import in_words
from ui.saying.offers import OFFER


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A model: what it is good for, its figures, whether it is here (`removable`: and may go), what it is here."""

    name: str
    recognises: bool
    purpose: str
    figures: str
    installed: bool = False
    removable: bool = False
    fit: Fit = Fit.FITS

    @property
    def verdict(self) -> str:
        """What the model is on this machine, in words."""
        if self.installed:
            return translate("Models", "Installed")
        return {
            Fit.FITS: translate("Models", "Fits this machine"),
            Fit.SLOW: translate("Models", "Too slow for this machine"),
            Fit.NO_MEMORY: translate("Models", "Too little memory"),
            Fit.NO_DISK: translate("Models", "Too little room on the disk"),
        }[self.fit]


def wanted_name(source: str, target: str) -> str | None:
    """The small model that translates between the languages of the talk; None where they are not known."""
    return None if AUTO in (source, target) or source == target else f"firefox:{source}-{target}"


def rows_of(stock: Stock, source: str, target: str) -> tuple[Row, ...]:
    """Installed models first, then those that fit, then the others; that for the languages of the talk before all."""
    here = {model.name: model for model in stock.installed}
    name = wanted_name(source, target)
    offers = [offer for offer in (*WHISPER, *TRANSLATION) if "FROM-TO" not in offer.name]
    pair = None if name is None else find_offer(name)
    rows = [_installed_row(model) for model in stock.installed]
    if pair is not None and pair.name not in here:
        rows.insert(0, replace(_offered_row(pair, stock), fit=fit_of(pair, stock.room, {}, LATE_S)))
    offered = [_offered_row(offer, stock) for offer in offers if offer.name not in here]
    return (*rows, *sorted(offered, key=lambda row: row.fit is not Fit.FITS))


def _installed_row(model: Installed) -> Row:
    offer = find_offer(model.name) if _is_offered(model.name) else None
    licence = (model.manifest.licence if model.manifest else None) or (offer.licence if offer else None)
    return Row(
        name=model.name,
        recognises=model.kind is Kind.WHISPER,
        purpose=titled(in_words(OFFER, offer.purpose)) if offer else _languages(model.pair or ""),
        figures=_figures(model.size, None, licence),
        installed=True,
        removable=not model.packaged,
    )


def _is_offered(name: str) -> bool:
    return any(offer.name == name for offer in (*WHISPER, *TRANSLATION))


def _offered_row(offer: Offer, stock: Stock) -> Row:
    return Row(
        name=offer.name,
        recognises=offer.kind is Kind.WHISPER,
        purpose=f"{titled(in_words(OFFER, offer.purpose))} ({_languages(offer.languages)})",
        figures=_figures(offer.size, offer.memory, offer.licence),
        fit=fit_of(offer, stock.room, stock.every_s, LATE_S),
    )


def _languages(languages: str) -> str:
    """The languages that a model knows, those of a pair by their names."""
    pair = languages_in(languages)
    if pair is None:
        return in_words(OFFER, languages)
    source, target = (language_name(language.code) for language in pair)
    return translate("Talks", "{language} into {targets}").format(language=source, targets=target)


def _figures(size: int | None, memory: int | None, licence: str | None) -> str:
    """Size, memory and licence, as far as they are known."""
    parts = []
    if size is not None:
        parts.append(to_the_right(figure(megabytes(size))))
    if memory is not None:
        parts.append(translate("Models", "{size} of memory").format(size=to_the_right(figure(megabytes(memory)))))
    if licence:
        parts.append(to_the_right(licence))
    if is_noncommercial(licence):
        parts.append(translate("Models", "not for commercial use"))
    return begun(" · ".join(parts))
