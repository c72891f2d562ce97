"""Amounts of money: a translation may write them as its language does, but never in another currency. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

CURRENCIES = {
    "EUR": ("€", r"euros?|evro|евро|ευρώ|ユーロ|欧元|歐元|유로|يورو"),
    "USD": ("$", r"US ?\$|d[oóòö]l+[aá]r\w*|доллар\w*|δολάρι\w*|ドル|美元|달러|دولار"),
    "GBP": ("£", r"pounds?|libras?|livres?|pfund|sterlin\w*|фунт\w*|ポンド|英镑|英鎊|파운드"),
    "JPY": ("¥", r"yen|ienes?|yenes|иен\w*|円|日元|日圓|엔"),
    "CNY": ("CN¥", r"yuan|renminbi|юан\w*|元|人民币"),
    "BRL": ("R$", r"rea(?:l|is|les)|реал\w*|レアル|雷亚尔"),
    "INR": ("₹", r"rup\w+|рупи\w*|ルピー|卢比"),
    "CHF": ("CHF", r"Fr\.|francs?|franc[oa]s?|Franken|франк\w*|フラン"),
    "RUB": ("₽", r"r[uo]u?bl\w*|рубл\w*|ルーブル|卢布"),
    "KRW": ("₩", r"wons?|вон\w*|ウォン|韩元|원"),
    "TRY": ("₺", r"lir[ae]s?|лир\w*"),
    "UAH": ("₴", r"hry[vw]n\w*|гривн\w*|гривен\w*"),
    "ILS": ("₪", r"shekel\w*|sh?équel\w*|шекел\w*|שקל\w*|ש\"ח"),
    "VND": ("₫", r"đồng|dongs?"),
    "BTC": ("₿", r"bitcoins?"),
}
"""By code, the sign of a currency, and what it may be called in a translation. To add one, add a line here."""

_AMBIGUOUS = re.compile(r"pounds?|libras?|livres?|pfund|real|wons?|lir[ae]s?|元|円|엔|원", re.IGNORECASE)
"""Names that are also of something else, such as a weight."""

POINTED = frozenset({"en", "zh", "zh-Hant", "yue", "ja", "ko", "th", "he", "hi", "bn", "ta", "te", "ur", "ms", "tl"})
"""Languages that write 1,000.5; others write 1.000,5."""

_SIGNS = {sign: code for code, (sign, _) in CURRENCIES.items()} | {code: code for code in CURRENCIES} | {"US$": "USD"}
_SIGN = "|".join(
    rf"(?<!\w){re.escape(sign)}" if sign[0].isalpha() else rf"(?<![A-Z]){re.escape(sign)}"
    for sign in sorted(_SIGNS, key=len, reverse=True)
)
_FIGURE = r"\d+(?:[.,'’\u00a0\u202f]\d+)*"
_AMOUNT = re.compile(
    rf"(?P<before>{_SIGN})\s?(?P<figure>{_FIGURE})|(?<![\w.,])(?P<other>{_FIGURE})\s?(?P<after>{_SIGN})(?!\w)"
)
_NAMED = re.compile(
    rf"(?<![\w.,])(?P<figure>{_FIGURE})\s?(?P<name>{'|'.join(names for _, names in CURRENCIES.values())})(?!\w)",
    re.IGNORECASE,
)
_THOUSANDS = re.compile(
    r"(?P<whole>\d{1,3}(?P<mark>[.,'’\u00a0\u202f])(?:\d{2,3}(?P=mark))*\d{3})(?:(?!(?P=mark))[.,](?P<part>\d+))?"
)
"""A number with thousands, by three figures or as in India, and a decimal mark that is not theirs."""
_PLAIN = re.compile(r"\d+(?:[.,]\d+)?")
_GROUPED = re.compile(r"\d{1,3}(?P<mark>[.,])\d{3}(?!\d|[.,]\d)")


def amounts_in(text: str) -> Iterator[tuple[int, int]]:
    """Where amounts with the sign or the code of a currency begin and end."""
    return (found.span() for found in _AMOUNT.finditer(text))


def named_in(text: str) -> Iterator[tuple[int, int, str]]:
    """Where amounts with the name of a currency begin and end, and what they are with its sign: "20 dollars" is "$20".

    Names that mean something else, too, tell nothing.
    """
    for found in _NAMED.finditer(text):
        if not _AMBIGUOUS.fullmatch(found["name"]):
            sign = CURRENCIES[_called(found["name"])[0]][0]
            yield *found.span(), f"{sign} {found['figure']}" if sign.isalpha() else sign + found["figure"]


def _called(name: str) -> list[str]:
    """The codes of the currencies that have a name."""
    return [code for code, (_, names) in CURRENCIES.items() if re.fullmatch(names, name, re.IGNORECASE)]


def is_paid(amount: str, output: str, target: str) -> bool:
    """Whether a translation into `target` has an amount: as it is, or as the language writes it, with the sign, code or
    name of the currency beside the figure.
    """
    if re.search(rf"(?<![\w.,]){re.escape(amount)}(?![\d.,]*\d)", output):
        return True
    found = _AMOUNT.fullmatch(amount)
    if found is None:
        return False
    sign, figure = found["before"] or found["after"], found["figure"] or found["other"]
    return _has(_SIGNS[sign], figure, output, target)


def is_exchanged(amount: str, output: str, target: str) -> bool:
    """Whether a translation into `target` has an amount that was told by name in other currencies only."""
    found = _NAMED.fullmatch(amount)
    if found is None:
        return False
    has = {code for code in CURRENCIES if _has(code, found["figure"], output, target)}
    return bool(has) and has.isdisjoint(_called(found["name"]))


def _has(code: str, figure: str, output: str, target: str) -> bool:
    """Whether a translation has a figure with a currency's sign, code or name beside it."""
    known, names = CURRENCIES[code]
    alike = [one for one, other in _SIGNS.items() if other == code]
    called = "|".join([*(rf"(?<![A-Z]){re.escape(one)}" for one in {known, *alike}), names])
    between = r"(?:\s?[^\W\d]+){0,3}?\s?"  # "2,5 mil milhões de euros"
    beside = re.compile(
        rf"(?:{called})\s?(?P<figure>{_FIGURE})|(?P<other>{_FIGURE}){between}(?:{called})", re.IGNORECASE
    )
    return any(_is_same(figure, one["figure"] or one["other"], target) for one in beside.finditer(output))


def _is_same(figure: str, made: str, target: str) -> bool:
    """Whether figures are the same; thousands may not become thousandths."""
    grouped = _GROUPED.fullmatch(made)
    wrong = "." if target in POINTED else ","
    changed = grouped is not None and grouped["mark"] == wrong and made != figure
    return is_alike(figure, made) and not changed and is_rewritten(figure, made)


def is_alike(figure: str, made: str) -> bool:
    """Whether figures have the same groups of digits between their marks, those of thousands joined or apart: "1,024"
    may become "1024", and "1.5" not "15".
    """
    return not _groups(figure).isdisjoint(_groups(made))


def is_rewritten(figure: str, made: str) -> bool:
    """Whether a figure that is alike is written as some language writes one: "1,234.5" may become "1.234,5", and not
    "1,234,5".
    """
    return made == figure or not _is_written(figure) or _is_written(made)


def _groups(figure: str) -> set[tuple[str, ...]]:
    """The groups of digits of a figure as it is, and with its thousands joined where it may have such."""
    groups = {tuple(re.findall(r"\d+", figure))}
    found = _THOUSANDS.fullmatch(figure)
    if found and not figure.startswith("0"):
        groups.add((re.sub(r"\D", "", found["whole"]), *filter(None, [found["part"]])))
    return groups


def _is_written(figure: str) -> bool:
    return _PLAIN.fullmatch(figure) is not None or _THOUSANDS.fullmatch(figure) is not None
