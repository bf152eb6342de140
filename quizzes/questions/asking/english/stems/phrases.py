"""English noun phrases as answers: which words of a chunk make one, and of what shape; never stems."""

from dataclasses import dataclass

from quizzes.facts.proposing.candidates import Found
from quizzes.facts.proposing.name_words import PEOPLES, is_office
from quizzes.language.values import DATE_TYPES, NUMBER_TYPES
from quizzes.questions.asking.english.stems.entities import core_of
from quizzes.questions.asking.english.stems.stems import Words
from quizzes.questions.asking.english.words.units import Unit
from quizzes.questions.asking.english.words.words import (
    HUMANS,
    NEGATIONS,
    PREPOSITIONS,
    TIME_NOUNS,
    VAGUE_NOUNS,
    is_human,
    is_plural,
)
from quizzes.questions.asking.texts.drafts import Sentence
from quizzes.questions.asking.texts.pieces import Positions, low_words
from quizzes.questions.asking.words.vocabulary import words_of

LONGEST, MOST_ING = 6, 5
_POINTING = frozenset({"such", "same", "next", "other", "another", "former", "latter", "others"})
_HEADS = frozenset({"NN0", "NN1", "NN2", "NP0"})
_NEVER = frozenset(
    ["CRD", "PNI", "PNX", "EX0", "DTQ", "PNQ", "CJT", "CJS", "TO0", "VVD", "VVZ", "VVB", "VVI", "VM0", "VBZ", "VBD",
     "VBB", "VHZ", "VHD", "VHB", "XX0", "AVQ"]
)  # fmt: skip
_KIN = frozenset(
    ["cousin", "relative", "relation", "neighbour", "ancestor", "descendant", "enemy", "rival", "sister", "brother",
     "mother", "father", "parent", "offspring", "companion", "guest", "host", "visitor", "inhabitant"]
)  # fmt: skip
_MANY = frozenset({"dozens", "hundreds", "thousands", "millions", "plenty", "lots", "most", "part", "half", "rest"})


@dataclass(frozen=True)
class NounPhrase:
    """Words that can be an answer by themselves: text, shape (article and number) and the name in it, if it is one."""

    positions: Positions
    text: str
    shape: str
    name: Found | None = None
    is_human: bool = False
    is_plural: bool = False


def noun_phrase(words: Words, sentence: Sentence, positions: Positions, *, is_answer: bool = True) -> NounPhrase | None:
    """Return the noun phrase that the positions are, or None where they are none or could not stand alone.

    With is_answer it has to be short and to say something; without, it only has to name what is spoken of.
    """
    if not positions or words.is_open(sentence, positions):
        return None
    name = _name(sentence, positions)
    if name is not None and _is_common(words, sentence, name):
        name = None
    text = words.phrase(sentence, positions)
    if name is not None:
        is_person = name.type == "person" and sentence.tokens[name.first - 1].low != "the"
        return NounPhrase(positions, text, f"name:{name.type}", name, is_person)
    person = _titled_person(sentence, positions)
    if person is not None:
        return NounPhrase(positions, text, "name:person", person, True)
    units = words.units_at(sentence, positions)
    core = core_of(words, sentence, positions)
    if not _is_plain(units, core, is_answer=is_answer) or _is_counted(sentence, positions):
        return None
    low = tuple(unit.low for unit in core)
    head = core[-1]
    if is_answer and (head.lemma in VAGUE_NOUNS or head.low in VAGUE_NOUNS or low[0] in _MANY):
        return None
    plural = "and" in low or head.tag == "NN2" or (head.tag == "NN0" and is_plural((head.low,)))
    article = low[0] if low[0] in {"the", "a", "an"} else "bare"
    shape = f"{'a' if article == 'an' else article}:{'many' if plural else 'one'}"
    is_somebody = is_human(low) and not _is_kin_of_thing(words, sentence, core)
    return NounPhrase(positions, text, shape, None, is_somebody or _has_person(sentence, positions), plural)


def _is_kin_of_thing(words: Words, sentence: Sentence, core: list[Unit]) -> bool:
    """Whether relatives are those of a thing, so that nobody is meant: the mangroves’ black cousins."""
    key = sentence.number, core[0].positions[0]
    is_of_thing = core[0].tag == "DPS" and key in words.said and key not in words.people
    return core[-1].lemma in _KIN and is_of_thing and core[0].low in {"its", "their"}


def _is_plain(units: list[Unit], core: list[Unit], *, is_answer: bool) -> bool:
    """Whether the words are a noun with what describes it, and no clause, pronoun or number."""
    if not core or core[-1].tag not in _HEADS or len(units) > (LONGEST if is_answer else LONGEST + 3):
        return False
    first = core[0]
    if (
        first.tag == "DT0"
        or (first.tag == "AT0" and first.low not in {"the", "a", "an"})
        or first.tag in {"PRP", "ORD"}
    ):
        return False
    tags = {unit.tag for unit in units}
    if tags & _NEVER or {unit.low for unit in units} & (NEGATIONS | _POINTING):
        return False
    if any(unit.tag == "PNP" for unit in units) or (is_answer and tags & {"CJC", "PUN", "VVN", "VVG"} - {"VVG"}):
        return False
    return not (is_answer and core[-1].low in PEOPLES["en"] and not core[-1].low.endswith("s"))


def _is_counted(sentence: Sentence, positions: Positions) -> bool:
    inside = set(positions)
    return any(one.type in DATE_TYPES | NUMBER_TYPES and one.first in inside for one in sentence.values)


def _titled_person(sentence: Sentence, positions: Positions) -> Found | None:
    """The person at the end of "the architect Lina Berg", "Mayor Elena Costa"."""
    person = next((one for one in sentence.values if one.type == "person" and one.first in positions), None)
    if person is None or person.last - 1 != positions[-1]:
        return None
    before = low_words(sentence.tokens, [at for at in positions if at < person.first])
    before = before[:-1] if before[-1:] in {("called",), ("named",)} else before
    fits = 1 <= len(before) <= 5 and not set(before) & (PREPOSITIONS - {"of"} | {"and", "his", "her", "their", "its"})
    return person if fits and (is_human(before) or is_office(before[-1], "en")) else None


def _name(sentence: Sentence, positions: Positions) -> Found | None:
    """The name that the positions are, an article or a title before it left aside."""
    tokens = sentence.tokens
    for found in sentence.values:
        if (
            found.type not in {"person", "place", "organisation", "work_title", "other_name"}
            or found.first not in positions
        ):
            continue
        before = [at for at in positions if at < found.first]
        after = [at for at in positions if at >= found.last]
        if not after and all(tokens[at].low in {"the", "“", '"'} for at in before):
            return found
    return None


def _has_person(sentence: Sentence, positions: Positions) -> bool:
    return any(one.type == "person" and one.first in positions and _is_bare(sentence, one) for one in sentence.values)


def _is_common(words: Words, sentence: Sentence, name: Found) -> bool:
    """Whether only the beginning of the sentence made a name of a common noun in the plural: Smugglers."""
    token = sentence.tokens[name.first]
    is_alone = name.first == sentence.first and name.last - name.first == 1
    is_noun = (
        token.low in HUMANS or is_plural((token.low,)) or (token.low.endswith("ing") and len(token.low) > MOST_ING)
    )
    return is_alone and token.text not in words.capital and is_noun


def _is_bare(sentence: Sentence, name: Found) -> bool:
    return sentence.tokens[name.first - 1].low not in PREPOSITIONS | {"of"} if name.first > sentence.first else True


def is_solid(words: Words, sentence: Sentence, positions: Positions) -> bool:
    """Return whether a phrase names something that can stand beside things: no time, no state, no way of acting."""
    core = core_of(words, sentence, positions)
    return bool(core) and core[-1].lemma not in NO_THING and is_whole(core[-1].lemma)


def is_whole(lemma: str) -> bool:
    """Return whether a noun ends as no name of a state or an action does."""
    return not lemma.endswith(_ABSTRACT)


_ABSTRACT = ("ness", "tion", "sion", "ity", "ance", "ence", "ship", "hood", "dom", "cy", "ism", "ment")
NO_THING = TIME_NOUNS | VAGUE_NOUNS | words_of("en", "no_things")
