"""English noun phrases as answers: which words of a chunk make one, and of what shape; never stems."""

from dataclasses import dataclass

from quizzes.facts.proposing.candidates import Found
from quizzes.facts.proposing.name_words import PEOPLES, is_office
from quizzes.facts.proposing.number_words import can_begin_number
from quizzes.language.values import DATE_TYPES, NUMBER_TYPES
from quizzes.questions.asking.drafts import Sentence
from quizzes.questions.asking.english_stems import Words
from quizzes.questions.asking.english_verbs import (
    AUXILIARIES,
    is_base,
    is_noun_too,
    is_only_past,
    looks_participle,
    participle_base,
    third_base,
)
from quizzes.questions.asking.english_words import (
    ADVERBS,
    DETERMINERS,
    HUMANS,
    LOOSE_PRONOUNS,
    NEGATIONS,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
    VAGUE_NOUNS,
    is_human,
    is_plural,
)
from quizzes.questions.asking.pieces import Positions, low_words
from quizzes.questions.asking.vocabulary import words_of

LONGEST = 6
_ADJECTIVES = words_of("en", "adjectives")
_ADJECTIVE_ENDS = ("ful", "ous", "able", "ible", "ive", "less", "ical", "ly", "ish")
_PARTICLES = frozenset({"out", "away", "forth", "apart", "back", "off", "up", "down", "on", "over"})
_MANY = frozenset({"of", "dozens", "hundreds", "thousands", "plenty", "lots"})
_CUT_OFF = frozenset({"and", "or", "like", "as", "the", "a", "an", "of"})
_NEVER = LOOSE_PRONOUNS | NEGATIONS | SUBORDINATORS | AUXILIARIES | {"to", "and", "or", "its", "his", "her", "their"}


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
    tokens = sentence.tokens
    positions = tuple(at for at in positions if tokens[at].low not in ADVERBS - {"long", "first"})
    name = _name(sentence, positions)
    if name is not None and _is_common(words, sentence, name):
        name = None
    if name is not None:
        return NounPhrase(
            positions, words.phrase(sentence, positions), f"name:{name.type}", name, name.type == "person"
        )
    person = _titled_person(sentence, positions)
    if person is not None:
        return NounPhrase(positions, words.phrase(sentence, positions), "name:person", person, True)
    low = low_words(tokens, positions)
    if (
        not low
        or len(low) > (LONGEST if is_answer else LONGEST + 3)
        or any(tokens[at].kind == "digits" for at in positions)
    ):
        return None
    if set(low) & (_NEVER if is_answer else _NEVER - {"and", "or"}):
        return None
    if (
        low[0] in SUBJECT_PRONOUNS
        or low[0] in PREPOSITIONS
        or (low[0] in DETERMINERS and low[0] not in {"the", "a", "an"})
    ):
        return None
    if (is_answer and set(low) & {"called", "named", "known"}) or any(
        can_begin_number(word, "en") for word in low if word != "a"
    ):
        return None
    if any(one.type in DATE_TYPES | NUMBER_TYPES and one.first in positions for one in sentence.values):
        return None
    head = low[_head(low)]
    if _is_broken(low):
        return None
    is_people = low[-1] in PEOPLES["en"] and not low[-1].endswith("s")
    if low[0] in _PARTICLES | _MANY or low[-1] in _CUT_OFF or is_people:
        return None
    if low[0] in {"half", "part", "look", "monday", "tuesday"} or (
        len(low) == 1 and is_base(head) and not is_noun_too(head + "s")
    ):
        return None
    if (
        any(is_base(word) for word in low[:1])
        and len(low) > 1
        and low[0] not in {"water", "honey", "salt", "paper", "stone", "paint"}
    ):
        return None
    if (
        head in _ADJECTIVES
        or head.endswith(_ADJECTIVE_ENDS)
        or (is_answer and head in VAGUE_NOUNS)
        or head.endswith("ing")
    ):
        return None
    if len(low) == 1 and (low[0] in DETERMINERS or looks_participle(low[0])):
        return None
    if is_only_past(head) or (looks_participle(head) and len(low) > 1 and head not in {"seed", "bread", "thread"}):
        return None
    plural = is_plural(low)
    article = low[0] if low[0] in {"the", "a", "an"} else "bare"
    shape = f"{'a' if article == 'an' else article}:{'many' if plural else 'one'}"
    return NounPhrase(
        positions,
        words.phrase(sentence, positions),
        shape,
        None,
        is_human(low) or _has_person(sentence, positions),
        plural,
    )


def _is_broken(low: tuple[str, ...]) -> bool:
    """Whether the words are two phrases, or a verb: the cheese a sharp taste, the milk thicken, helps, born."""
    inner = any(is_base(word) and not is_noun_too(f"{word}s") and at > 1 for at, word in enumerate(low)) or any(
        word in {"the", "a", "an"} and low[at - 1] not in PREPOSITIONS | {"of", "and", "or"}
        for at, word in enumerate(low)
        if at
    )
    is_verb = len(low) > 1 and low[-1].endswith("en") and low[-1][:-2] in _ADJECTIVES | {"thick", "dark", "short"}
    is_alone = len(low) == 1 and (
        participle_base(low[0]) is not None or (third_base(low[0]) is not None and not is_noun_too(low[0]))
    )
    return inner or is_verb or is_alone


def _head(low: tuple[str, ...]) -> int:
    cut = next((at for at, word in enumerate(low) if word in PREPOSITIONS or word == "of"), len(low))
    return max(cut - 1, 0)


def _titled_person(sentence: Sentence, positions: Positions) -> Found | None:
    """The person at the end of "the architect Lina Berg", "Mayor Elena Costa"."""
    person = next((one for one in sentence.values if one.type == "person" and one.first in positions), None)
    if person is None or person.last - 1 != positions[-1]:
        return None
    before = low_words(sentence.tokens, [at for at in positions if at < person.first])
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
    return is_alone and token.text not in words.capital and (token.low in HUMANS or is_plural((token.low,)))


def _is_bare(sentence: Sentence, name: Found) -> bool:
    return sentence.tokens[name.first - 1].low not in PREPOSITIONS if name.first > sentence.first else True
