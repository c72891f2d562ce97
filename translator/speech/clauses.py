"""Where a clause opens that can be told by itself: with a conjunction and a subject of its own. Pure.

A person who interprets begins there too, and does not wait for the end of the sentence. Languages that are not in the
table have no such places.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

LONGEST_OPENING = 7
"""Words that an opening has at most, its subject's first included."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Openers:
    """What opens a clause in a language: alternatives of patterns, in small letters.

    `joining` words join less than clauses too: only a subject after them tells. `leading` ones lead to more than
    clauses: a subject or an article tells. `opening` ones always open a clause, unless one of `joined` follows. After
    one of `binding` the sentence goes on, whatever follows, where no comma parts them. `relating` words open a clause
    after a comma only.
    """

    joining: str
    leading: str
    opening: str
    subjects: str
    articles: str
    binding: str
    joined: str
    relating: str


OPENERS = {
    "en": Openers(
        joining="and|or|nor|yet|then|now|since|until|before|after",
        leading="but|so|if|when|while|where|once|though",
        opening="because|although|whereas|unless|even though|so that",
        subjects=r"(?:i|you|he|she|it|we|they|there)(?:['’]\w+)?|(?:that|this|here|what|let)['’]s",
        articles="the|an?|this|that|these|those|my|your|his|her|its|our|their|some|many|most|every|each|no",
        binding="that|than|as|to|of|in|on|at|for|with|by|from|like|an?|the|only|just|even|not|especially|is|are|was"
        "|were|be|what|how|why|whether|if|when|where|because",
        joined="of",
        relating="which|who|whose|how|what|why|whether|that",
    ),
    "de": Openers(
        joining="und|oder|denn|dann|während|bevor|bis",
        leading="aber|doch",
        opening="weil|obwohl|nachdem|sodass|so dass|wobei|indem|falls|sofern|sobald|wenn",
        subjects="ich|du|er|sie|es|wir|ihr|man",
        articles="der|die|das|ein|eine|dieser?|dieses|mein|meine|unsere?|seine?|ihre?",
        binding="dass|als|wie|zu|von|in|an|auf|für|mit|aus|nur|auch|nicht|besonders|vor allem|ob|was|warum|der|die|das",
        joined="auch",
        relating="dass|ob|was|wie|warum|wo|um|welche[rs]?",
    ),
    "fr": Openers(
        joining="et|ou|donc|alors|puis|ensuite",
        leading="mais|or|si|quand|lorsque|où|puisque",
        opening="parce que|bien que|alors que|tandis que|pendant que|pour que|afin que|dès que|car"
        r"|(?:parce|bien|alors|tandis|pendant|pour|afin|dès) qu['’]\w+|(?:lors|puis)qu['’]\w+",
        subjects=r"je|tu|il|elle|on|nous|vous|ils|elles|ça|cela|[jc]['’]\w+|s['’]ils?",
        articles=r"le|la|les|une?|des|l['’]\w+|ce|cette|ces|cet|mon|ma|mes|notre|nos|son|sa|ses|leurs?",
        binding="que|à|de|du|dans|sur|pour|avec|par|sans|chez|comme|même|aussi|seulement|surtout|pas|si|quand|où|est"
        "|sont|était",
        joined="aussi",
        relating="qui|que|dont|comment|ce qui|ce que|ce dont|lequel|laquelle",
    ),
    "es": Openers(
        joining="y|e|o|u|ni|luego|entonces",
        leading="pero|si|donde",
        opening="porque|aunque|aun cuando|mientras|cuando|pues|ya que|puesto que|para que|así que|de modo que|sino que"
        "|siempre que",
        subjects="yo|tú|él|ella|nosotr[oa]s|ell[oa]s|ustedes|usted|esto|eso|hay",
        articles="el|la|los|las|un[oa]?s?|est[ea]|est[oa]s|es[ea]|es[oa]s|mis?|sus?|nuestr[oa]s?",
        binding="que|a|de|del|en|con|por|para|sin|como|incluso|solo|sólo|también|no|es|son|era|cuando|si|porque",
        joined="también",
        relating="que|quien|quienes|cómo|lo que|lo cual|cuy[oa]s?",
    ),
    "pt": Openers(
        joining="e|ou|nem|então|depois",
        leading="mas|se|onde",
        opening="porque|embora|enquanto|quando|pois|porém|já que|uma vez que|visto que|para que|ainda que|assim que"
        "|sempre que|de modo que",
        subjects="eu|ele|ela|nós|eles|elas|vocês?|isto|isso|há|a gente",
        articles="os?|as?|uma?|est[ea]s?|ess[ea]s?|meus?|minhas?|seus?|suas?|nossos?|nossas?",
        binding="que|a|ao|à|de|do|da|em|no|na|com|por|para|sem|como|mesmo|só|apenas|também|não|é|são|era|quando|se"
        "|porque",
        joined="também",
        relating="que|quem|como|o que|o qual|a qual|cuj[oa]s?",
    ),
    "it": Openers(
        joining="ed?|o|né|poi|quindi|allora",
        leading="ma|se|quando|mentre|dove",
        opening="perché|poiché|benché|siccome|affinché|anche se|dato che|visto che|in modo che|così che",
        subjects=r"io|tu|lui|lei|noi|voi|loro|c['’]è|ci sono",
        articles=r"il|lo|la|i|gli|le|un[oa]?|l['’]\w+|quest[oaie]|quell[oaie]|mi[oa]|su[oa]|nostr[oaie]",
        binding="che|a|di|da|in|con|su|per|fra|tra|come|anche|solo|non|è|sono|era|quando|se|perché",
        joined="anche",
        relating="che|cui|come|il che|il quale|la quale",
    ),
    "nl": Openers(
        joining="en|of|dan|toen|voordat|totdat",
        leading="maar|dus|als|waar",
        opening="omdat|hoewel|terwijl|zodat|doordat|nadat|zodra|tenzij|wanneer",
        subjects="ik|jij|je|hij|zij|ze|wij|we|jullie|er",
        articles="de|het|een|deze|dit|die|mijn|onze?|hun",
        binding="dat|als|te|van|in|op|aan|voor|met|uit|alleen|ook|niet|vooral|of|wat|waarom|de|het|een|dan",
        joined="ook",
        relating=r"dat|die|hoe|wat|waarom|om|waar\w+",
    ),
}
"""By language, what opens its clauses. To add a language, add an entry."""


def opening_of(words: Sequence[str], language: str | None) -> int | None:
    """How many of the last words, with their punctuation, open a clause; None where none of it is complete yet."""
    openers = OPENERS.get(language or "")
    if openers is None:
        return None
    tail = [word.strip().casefold() for word in words[-LONGEST_OPENING - 1 :]]
    found = _opening(openers).search(" ".join(tail))
    if found is None:
        return None
    count = found["opening"].count(" ") + 1
    before = tail[-count - 1] if count < len(tail) else ""
    return None if re.fullmatch(openers.binding, before) else count


def joins_part(words: Sequence[str], language: str | None) -> bool:
    """Whether two words join what has an article of its own: a clause, or a part that can be told by itself."""
    openers = OPENERS.get(language or "")
    text = " ".join(word.strip().casefold() for word in words)
    return openers is not None and re.fullmatch(rf"(?:{openers.joining}) (?:{openers.articles})", text) is not None


@lru_cache
def _opening(openers: Openers) -> re.Pattern[str]:
    """Finds an opening at the end of a text."""
    one = openers
    subject, article = rf"(?:{one.subjects})", rf"(?:{one.articles})"
    before = rf"(?:(?:{one.joining}|{one.leading}),? ){{0,2}}"
    conjoined = (
        rf"{before}(?:{one.joining}),? {subject}",
        rf"{before}(?:{one.leading}),? (?:{subject}|{article})",
        rf"{before}(?:{one.opening}) (?!(?:{one.joined})$)\S+",
    )
    parted = (
        subject,
        rf"(?:{one.joining}) {article}",
        rf"(?:(?:{one.joining}) )?(?:{one.relating}) \S+",
    )
    anywhere, after_comma = "|".join(conjoined), "|".join(parted)
    return re.compile(rf"(?:^| )(?P<opening>{anywhere}|(?<=, )(?:{after_comma}))$")
