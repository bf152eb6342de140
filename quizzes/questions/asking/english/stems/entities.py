"""What an English noun phrase stands for: a person (he or she), one thing, or many; how it is named again."""

import re
from dataclasses import dataclass, replace
from itertools import pairwise

from quizzes.language.values import DATE_TYPES
from quizzes.questions.asking.english.stems.settled import settled
from quizzes.questions.asking.english.stems.stems import Words
from quizzes.questions.asking.english.words.units import NOUNS, Unit
from quizzes.questions.asking.english.words.words import is_human, is_plural, known_again
from quizzes.questions.asking.texts.drafts import Sentence
from quizzes.questions.asking.texts.persons import gender_of
from quizzes.questions.asking.texts.pieces import Positions, low_words
from quizzes.questions.asking.words.vocabulary import words_of

LONGEST_NAME, LEAST_OF_TOPIC, LEAST_GONE_ON, LONGEST_TITLE, OPENING = 7, 3, 2, 20, 6
_RELATIVE = frozenset({"whose", "who", "whom", "which", "that"})
_CALLED = frozenset({"called", "named"})
_GENDERS = {"woman": "she", "man": "he"}
_AND_ITS = re.compile(r" and (?:its|their) [a-z]+(?: [a-z]+)?$")
_WOMEN, _MEN = words_of("en", "women"), words_of("en", "men")
_PART_OF = re.compile(
    r"the (?:belly|head|tail|body|back|skin|neck|leg|foot|wing|eye|mouth|nose|ear|shell|fin|beak|leaf|root|stem|trunk|"
    r"bark|flower|seed|top|bottom|surface|edge|middle|inside|wall|roof|base) of (the [a-z -]+)$"
)
_FEMALES = frozenset({"female", "hen", "cow", "ewe", "mare", "lioness", "doe", "sow", "vixen", "tigress", "mother"})
_MALES = frozenset({"male", "cock", "rooster", "bull", "ram", "stallion", "stag", "buck", "drake", "boar", "father"})
_PEOPLES = ("french", "british", "english", "dutch", "irish", "welsh", "spanish", "swiss", "ese")
_UNTOLD = frozenset(
    {
        "some",
        "many",
        "most",
        "several",
        "few",
        "each",
        "every",
        "no",
        "any",
        "other",
        "another",
        "all",
        "more",
        "less",
        "much",
        "little",
    }
)


@dataclass(frozen=True)
class Entity:
    """What a phrase names: its words for the next mention, person, thing or many, and he or she where it is known."""

    words: str
    kind: str
    gender: str = ""
    head: str = ""
    is_name: bool = False
    is_human: bool = False


def core_of(words: Words, sentence: Sentence, positions: Positions) -> list[Unit]:
    """Return the words of a noun phrase up to its head: without "of", clauses and prepositions behind it."""
    kept: list[Unit] = []
    for unit in words.units_at(sentence, positions):
        if (
            kept
            and unit.tag in {"PRF", "PRP", "VVN", "VVG", "CJT", "PNQ", "DTQ", "TO0", "VVD"}
            and kept[-1].tag in NOUNS
        ):
            break
        kept.append(unit)
    return kept


def entity_of(words: Words, sentence: Sentence, positions: Positions) -> Entity | None:
    """Return what a noun phrase stands for; None for pronouns and what cannot be named again."""
    core = core_of(words, sentence, positions)
    if not core or core[-1].tag not in NOUNS | {"CRD"} or words.is_open(sentence, positions):
        return None
    if any(one.first <= core[-1].positions[-1] < one.last for one in sentence.values if one.type in DATE_TYPES):
        return None
    low = tuple(unit.low for unit in core)
    if beside := words.name_beside(sentence, tuple(positions)):
        positions = beside
    person = next((one for one in sentence.values if one.type == "person" and one.first in positions), None)
    is_called = person is not None and sentence.tokens[person.first - 1].low in _CALLED
    ends = positions[-1] if is_called else core[-1].positions[-1]
    if person is not None and person.last - 1 == ends and "and" not in low:
        gender = words.genders.of(person.value) or _gender(low)
        return Entity(person.value, "person", gender, core[-1].low, is_name=True, is_human=True)
    head = core[-1]
    is_many = "and" in low or head.tag == "NN2" or (head.tag == "NN0" and is_plural((head.low,)))
    is_many = is_many or (head.tag in {"NN0", "NP0"} and is_plural(low_words(sentence.tokens, positions)))
    is_people = len(core) == 2 and low[0] == "the" and head.text[0].isupper() and low[1].endswith(_PEOPLES)
    if is_many and head.tag == "NP0" and "and" not in low:
        is_many = False
    is_many = is_many or is_people
    text = known_again(settled(words.phrase(sentence, _untold(sentence, positions))))
    if (
        low[0] in _UNTOLD
        or any(unit.tag in {"AJC", "AJS"} for unit in core)
        or head.tag == "CRD"
        or len(text.split()) > LONGEST_NAME
    ):
        text = ""
    if not is_many and is_human(low):
        return Entity(text, "person", _gender(low), head.lemma, is_human=True)
    return Entity(text, "many" if is_many else "thing", "", head.lemma, is_human=is_human(low))


def _untold(sentence: Sentence, positions: Positions) -> Positions:
    """The words of a phrase without the clause that tells of it: great villages, whose age nobody knew."""
    end = next((i for i, at in enumerate(positions) if i and sentence.tokens[at].low in _RELATIVE), len(positions))
    return positions[:end]


def whole_of(entity: Entity) -> Entity:
    """Return what a part belongs to, whose other parts "its" owns as well: the eel's belly, its eyes."""
    owner, mark, _part = entity.words.replace("’", "'").rpartition("'s ")
    if (found := _PART_OF.match(owner if mark else entity.words)) and entity.kind != "person":
        owner, mark = found[1], mark or " of "
    is_part = bool(mark) and owner.startswith("the ") and entity.kind != "person" and not entity.is_name
    return replace(entity, words=owner, head=owner.split()[-1].lower(), kind="thing") if is_part else entity


def sex_of(entity: Entity) -> str:
    """Return she or he for an animal that is named by its sex, which "it" may stand for as well: the female, a bull."""
    return "she" if entity.head in _FEMALES else "he" if entity.head in _MALES else ""


def _gender(low: tuple[str, ...]) -> str:
    return "she" if set(low) & _WOMEN else "he" if set(low) & _MEN else ""


def _counts(sentences: list[Sentence]) -> dict[str, int]:
    """In how many sentences each whole name stands, whole or in part."""
    rows = [{one.value for one in sentence.values if one.type == "person"} for sentence in sentences]
    names = dict.fromkeys(one.value for row in sentences for one in row.values if one.type == "person")
    names = [name for name in names if " " in name]
    return {name: sum(any(set(one.split()) <= set(name.split()) for one in row) for row in rows) for name in names}


def topic_of(sentences: list[Sentence]) -> Entity | None:
    """Return the person whom a text is about: the name, whole or in part, that stands in the most sentences.

    Of a family whose surname stands as often for one as for another it is the one told first.
    """
    counts = _counts(sentences)
    most = max(counts.values(), default=0)
    rows = [name for name in counts if counts[name] == most]
    if most < LEAST_OF_TOPIC or len({name.split()[-1] for name in rows}) > 1:
        return None
    best = rows[0]
    return Entity(best, "person", _GENDERS.get(gender_of(best, "en"), ""), "", is_name=True, is_human=True)


def person_gone_on_with(sentences: list[Sentence]) -> tuple[str, str]:
    """Return the one person, named in two sentences or more, with whom "she" or "he" goes on, and which of both."""
    counts = _counts(sentences)
    found: set[tuple[str, str]] = set()
    for before, sentence in pairwise(sentences):
        persons = {one.value for one in before.values if one.type == "person"}
        opening = [token.low for token in sentence.tokens[sentence.first : sentence.first + OPENING]]
        gender = next((word for word in opening if word in {"she", "he"}), "")
        if len(persons) != 1 or not gender or before.tokens is not sentence.tokens:
            continue
        (said,) = persons
        found |= {
            (name, gender)
            for name, count in counts.items()
            if count >= LEAST_GONE_ON
            and set(said.split()) <= set(name.split())
            and _GENDERS.get(gender_of(name, "en"), gender) == gender
        }
    return found.pop() if len(found) == 1 else ("", "")


def topic_things(sentences: list[Sentence]) -> dict[str, Entity]:
    """Return what "The Dung Beetle" says a text is about, one and many; nothing for other titles."""
    text = sentences[0].text if sentences else ""
    title = text[: sentences[0].start].strip().lower() if sentences else ""
    title = _AND_ITS.sub("", title)
    noun = title.removeprefix("the ").removeprefix("a ").removeprefix("an ")
    many = noun if is_plural((noun,)) else f"{noun}s"
    begin, _space, rest = noun.partition(" ")
    if rest and f"{begin.capitalize()} {rest}" in text[sentences[0].start :]:
        noun, many = f"{begin.capitalize()} {rest}", f"{begin.capitalize()} {many.partition(' ')[2]}"
    is_common = bool(re.fullmatch(r"[A-Za-z]+(?: [a-z]+)?", noun)) and (noun in text or many in text)
    if not is_common:
        return {}
    return {
        "thing": Entity(f"the {noun}", "thing", "", noun.split()[-1]),
        "many": Entity(many, "many", "", noun.split()[-1]),
    }


def title_words(sentences: list[Sentence]) -> set[str]:
    """Return the small words of what stands before the first sentence, each without the ending of a plural as well."""
    title = sentences[0].text[: sentences[0].start].lower().split() if sentences else []
    words = {word.strip(".,:;!?“”\"'") for word in title[-LONGEST_TITLE:]}
    return words | {word.removesuffix("s") for word in words}
