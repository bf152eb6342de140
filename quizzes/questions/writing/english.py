"""English names of subjects and sources inside a sentence, where what they are of decides on “the”; pure.

Rivers always take “the”, so do names made as a common noun with “of” (the Isle of Man, the Letter of Majesty), most
events, and names whose last word is a common one (the Kalbajar fort); a university named after a place or a person
takes none: Quirk et al. (1985), A Comprehensive Grammar of the English Language, 5.63-5.69.
"""

import re

from quizzes.language.english_names import in_sentence
from quizzes.questions.writing.agreement import NUMBERS

_OF = re.compile(r"^[A-Z][\w’'-]*(?: [\w’'-]+){0,3} of [A-Zt]")
_BELOW = re.compile(r"−(\d[\d,.]*)(\W\w+) above sea level")
_JOINING = re.compile(r" (?:of|on|for|in|at) ")
_EVENTS = (
    "olympics games championship championships cup summit conference forum fair carnival earthquake flood crisis "
    "coronation referendum election elections census expedition siege raid march protests strike famine plague "
    "crusade armistice campaign offensive ceremony concert marathon tournament biennale symposium eruption fire reform"
)
_BUILDINGS = "viaduct aqueduct lighthouse memorial wall citadel opera hotel archive"
_PLACES = "caves ruins rocks hills baths catacombs glacier delta forest canyon steppe isthmus marshes"
_BODIES = (
    "office government board bureau department administration parliament court bank assembly senate embassy "
    "orchestra choir army order guild leagues"
)
_OF_ALL = frozenset(("national", "international", "world", "european", "annual", "royal"))
_INHABITED = frozenset(("village", "city", "town", "settlement", "district", "county", "province", "raion", "rayon"))
_OFFICES = (
    "ministry committee commission agency council service authority institute academy union foundation fund "
    "association society library museum archive center centre federation republic registry police"
)
_WORKS = (
    "declaration constitution charter statute convention pact accord accords protocol manifesto act law decree plan "
    "strategy code memorandum edict armistice truce"
)
# Adjectives and nouns that stand before a common noun: “Art exhibition of …” is the art exhibition in a sentence.
_FIRST_WORDS = (
    "art book development first second third last regional general annual local final new old historical literary "
    "cultural economic social water gas energy music film sports food youth joint"
)
_COMMON_FIRST = frozenset(_FIRST_WORDS.split())
_BY_KIND = {"event": _EVENTS, "building": _BUILDINGS, "place": _PLACES, "body": _BODIES, "work": _WORKS}
_HEADS = {kind: frozenset(heads.split()) for kind, heads in _BY_KIND.items()}
_WHO_PUBLISHES = _HEADS["body"] | frozenset(_OFFICES.split())


def name_in_sentence(name: str, kind: str) -> str:
    """Return an English name as a sentence has it after its first word; kind is that of the subject.

    What the name alone decides is left to `in_sentence`: the Tartar River, the war of 2020.
    """
    text = name.strip()
    if not text or text[0] in "“\"'‘«" or kind == "person" or text.split()[0].lower() in {"the", "a", "an"}:
        return text
    if text.endswith(" University"):
        return text
    written = in_sentence(text)
    if written == text and _wants_article(text, kind):
        written = f"the {text}"
    first, _, rest = written.removeprefix("the ").partition(" ")
    is_common = written.startswith("the ") and first.lower() in _COMMON_FIRST and rest[:1].islower()
    return f"the {first.lower()} {rest}" if is_common else written


def source_in_sentence(publisher: str) -> str:
    """Return who publishes as a sentence names them: the Statistical Office, the Ministry of Culture, Azernews."""
    text = publisher.strip()
    if not text or text[0] in "“\"'‘«" or text.split()[0].lower() in {"the", "a", "an"} or text.endswith("University"):
        return text
    is_office = _head(text) in _WHO_PUBLISHES and " " in text
    return f"the {text}" if is_office else text


def below_the_sea(sentence: str) -> str:
    """Return an English sentence with a height below zero as one says it: 20 metres below sea level."""
    return _BELOW.sub(r"\1\2 below sea level", sentence)


def _wants_article(text: str, kind: str) -> bool:
    if kind == "river" or _OF.match(text) or (kind == "event" and text.split()[0].lower() in _OF_ALL):
        return True
    if " " in text and _head(text, as_written=True).islower():
        return _head(text) not in _INHABITED
    return _head(text) in _HEADS.get(kind, frozenset()) or (kind == "body" and text.split()[0].lower() in NUMBERS)


def _head(text: str, *, as_written: bool = False) -> str:
    word = _JOINING.split(text, maxsplit=1)[0].split()[-1]
    return word if as_written else word.lower()
