"""Tells which English sentences can stand in a gap, alone or behind the sentence before; drafts nothing."""

from itertools import pairwise

from quizzes.language.letters import capitalize
from quizzes.questions.asking.english.gaps.cutting import OPENING_CLAUSES, halves_of, has_main, parts_of, shortened
from quizzes.questions.asking.english.referring.own_clause import is_of_own_clause
from quizzes.questions.asking.english.words.tags import has_clause, is_tagged, tag_of
from quizzes.questions.asking.english.words.units import ADJECTIVES, FINITE, NOUNS
from quizzes.questions.asking.english.words.verbs import AUXILIARIES
from quizzes.questions.asking.english.words.words import PREPOSITIONS, SUBORDINATORS, VAGUE_NOUNS
from quizzes.questions.asking.gaps.gaps import LONGEST_BEFORE, is_open
from quizzes.questions.asking.texts.drafts import Harvest, Sentence
from quizzes.questions.asking.texts.pieces import Positions, outside_brackets, written
from quizzes.questions.asking.words.vocabulary import words_of

DROPPED = words_of("en", "gap_openers")
_NEVER = words_of("en", "gap_never")
_OWNING = frozenset({"its", "their"})
OF_PERSONS = frozenset({"he", "she", "his", "her", "him"})
_LEANING = frozenset({"here", "it", "they", "this", "these", "them", "its", "their"})
_ABOUT = {"it": frozenset({"it", "its"}), "them": frozenset({"they", "their", "them"})}
SAID_OF = words_of("en", "women") | words_of("en", "men") | {"female", "male"}
LEAST_BETWEEN, LEAST_WORDS = 6, 5
_MARKS = frozenset('?:;–—“”"«»()[]')
_RANKS = frozenset({"first", "second", "third", "last", "other", "latter", "former", "same", "next"})
_COUNTS = frozenset({"billions", "millions", "thousands", "hundreds", "dozens", "many", "most", "several", "few"})
_NEVER_FIRST = words_of("en", "gap_never_first")
_EACH = frozenset({"each", "every", "most", "all", "some"})
_SINGLE = frozenset({"NN0", "NN1", "NP0"})
_BEING = frozenset({"is", "are", "was", "were", "will", "has", "have"})


Body = tuple[list[int], tuple[Positions, str]]


def bodies_of(sentence: Sentence, harvest: Harvest) -> list[Body]:
    """What of a sentence can be asked about by itself, and what its pronoun stands for, or the sentence before it.

    Its halves where "and" or "but" joins two, else the whole; its pieces between marks where the whole cannot stand.
    """
    if sentence.tokens[sentence.last - 1].text == "?" or not is_tagged(sentence):
        return []
    body, named = _told(sentence, harvest)
    behind = _behind(sentence, body, harvest) if not named[0] else []
    if not body:
        return behind or [(part, ((), "")) for part in parts_of(sentence) if _stands(sentence, part)]
    halves = halves_of(sentence, body) if not named[1] else None
    if halves and all(_stands(sentence, half) for half in halves):
        return [(half, named) for half in halves]
    return [(shortened(sentence, body), named), *behind]


def leaning_of(sentence: Sentence) -> tuple[list[int], str]:
    """A sentence whose "it" or "they" is what its text is about, if anything, and the word for that; else nothing."""
    tokens = sentence.tokens
    for word, leans in _ABOUT.items():
        body = _body(sentence, (), leans=leans)
        opens = body[:LEAST_BETWEEN]
        if body and not any(tokens[at].low in {"it", "them"} and tokens[at - 1].low in PREPOSITIONS for at in opens):
            return shortened(sentence, body), word
    return [], ""


def _told(sentence: Sentence, harvest: Harvest) -> Body:
    """The positions of a sentence that can stand alone, with what is known of its pronoun."""
    named = harvest.named.get(sentence.number, ((), ""))
    body = _body(sentence, named[0])
    if not body and not named[0] and (owned := _of_topic(sentence, harvest)) and (body := _body(sentence, owned[0])):
        return body, owned
    return body, named


def _behind(sentence: Sentence, body: list[int], harvest: Harvest) -> list[Body]:
    """A sentence that is short or leans on the one before, behind that."""
    before = harvest.before.get(sentence.number)
    if before is None or (body and not is_open(sentence, body)):
        return []
    leaning = _body(sentence, (), leans=_leans_on(before))
    first = _body(before, ())
    low = {sentence.tokens[at].low for at in leaning}
    if low & {"it", "its"} and leaves_it_open(before, first):
        return []
    if not leaning or not first or len(before.text[before.start : before.end].split()) > LONGEST_BEFORE:
        return []
    return [(leaning, ((), f"{capitalize(written(before.tokens, first), 'en')}."))]


def _of_topic(sentence: Sentence, harvest: Harvest) -> tuple[Positions, str] | None:
    """Her or his for the person whom the text is about, where no other person is named so far."""
    name, gender = harvest.topic
    words = {"she": (name, f"{name}’s"), "he": (name, f"{name}’s")}.get(gender)
    at = next((at for at in range(sentence.first, sentence.last) if sentence.tokens[at].low in OF_PERSONS), None)
    if words is None or not name or at is None:
        return None
    low, follows = sentence.tokens[at].low, sentence.tokens[at + 1]
    is_owner = low == {"she": "her", "he": "his"}[gender]
    is_noun = follows.kind == "word" and follows.low not in PREPOSITIONS | AUXILIARIES | SUBORDINATORS | {"and", "or"}
    before = [one for one in (sentence, harvest.before.get(sentence.number)) if one is not None]
    others = any(
        one.type == "person" and not set(one.value.split()) & set(name.split()) for row in before for one in row.values
    )
    if others or (low != gender and not (is_owner and is_noun)):
        return None
    return (at,), words[is_owner]


def _leans_on(before: Sentence) -> frozenset[str]:
    """The pronouns by which a sentence may lean on the one before."""
    persons = [one for one in before.values if one.type == "person"]
    return _LEANING | (OF_PERSONS if len(persons) == 1 else frozenset())


def _body(sentence: Sentence, named: Positions, leans: frozenset[str] = frozenset()) -> list[int]:
    """The positions of the sentence without what links it to the one before; nothing where it cannot stand alone."""
    tokens = sentence.tokens
    kept = outside_brackets(tokens, sentence.first, sentence.last)
    while kept and (tokens[kept[0]].low in DROPPED or tokens[kept[0]].text == ","):
        kept = kept[1:]
    kept = [at for at in kept if tokens[at].low != "also" or "," in {tokens[at - 1].text, tokens[at + 1].text}]
    return kept if not {tokens[at].text for at in kept} & _MARKS and _stands(sentence, kept, named, leans) else []


def _stands(sentence: Sentence, kept: list[int], named: Positions = (), leans: frozenset[str] = frozenset()) -> bool:
    """Whether words of a sentence say by themselves what they speak of."""
    tokens = sentence.tokens
    low = [tokens[at].low for at in kept]
    if len(low) < LEAST_WORDS or opens_loosely(sentence, kept, low) or not has_main(sentence, kept):
        return False
    if opens_untold(sentence, kept, low):
        return False
    loose = (index for index in range(len(kept)) if is_loose(sentence, kept, index, named))
    return not any(tokens[kept[index]].low not in leans for index in loose)


def opens_untold(sentence: Sentence, kept: list[int], low: list[str]) -> bool:
    """Return whether a sentence begins with what lacks its noun or is one of a row: the next, the largest, billions."""
    if low[0] == "the" and low[1] in _RANKS and (low[1] == "next" or low[2] in AUXILIARIES | {"of"}):
        return True
    if low[0] == "the" and tag_of(sentence, kept[1]) in ADJECTIVES and tag_of(sentence, kept[2]) in FINITE | {"PUN"}:
        return True
    heads = [at for at, then in pairwise(kept[:4]) if sentence.tokens[then].low in AUXILIARIES]
    return any(tag_of(sentence, at) == "CRD" or sentence.tokens[at].low in _COUNTS for at in heads)


def leaves_it_open(sentence: Sentence, body: list[int]) -> bool:
    """Return whether "it" may mean either of two things that are the subject, or only many things are told.

    The mill and the bakery burned down; Most shrubs grow by rivers.
    """
    tags = [tag_of(sentence, at) for at in body]
    verb = next((index for index, tag in enumerate(tags) if tag in FINITE), len(tags))
    return "CJC" in tags[:verb] or not _SINGLE & set(tags)


def opens_loosely(sentence: Sentence, kept: list[int], low: list[str]) -> bool:
    """Return whether the first word leaves open what follows: Both lean; not Each stone rests, When ice forms, it."""
    if low[0] not in _NEVER_FIRST:
        return False
    if low[0] in _EACH:
        tag = tag_of(sentence, kept[1])
        return not (tag in NOUNS or tag.startswith("AJ")) or low[1] in VAGUE_NOUNS
    if low[0] not in OPENING_CLAUSES:
        return True
    comma = low.index(",") if "," in low else 0
    return not any(tag_of(sentence, at).startswith("V") for at in kept[:comma])


def is_loose(sentence: Sentence, kept: list[int], index: int, named: Positions) -> bool:
    """Return whether a word points out of the sentence."""
    at = kept[index]
    word = sentence.tokens[at].low
    if at in named:
        return False
    if word in OF_PERSONS:
        before = {sentence.tokens[one].low for one in kept[:index]}
        is_named = (bool(named) and named[0] < at) or bool(before & SAID_OF)
        return not is_named and not any(one.type == "person" and one.first < at for one in sentence.values)
    if word in _OWNING:
        return not named and (index < 3 or not has_clause(sentence, kept[:index]))
    if word in {"it", "they", "them"}:
        is_behind = sentence.tokens[at - 1].text == "," and not has_clause(sentence, kept[:index])
        return index < LEAST_BETWEEN or is_behind or (word != "they" and is_of_own_clause(sentence, kept, index))
    if word in {"one", "ones"}:
        follows = sentence.tokens[at + 1]
        return follows.kind == "mark" or follows.low in AUXILIARIES | PREPOSITIONS - {"of"}
    if word == "that":
        return index < 3
    if word == "such":
        return sentence.tokens[at + 1].low != "as"
    if word == "there":
        return sentence.tokens[at + 1].low not in _BEING or (index > 0 and sentence.tokens[at - 1].kind == "word")
    if word == "those" and tag_of(sentence, at + 1) in {"VVG", "VVN"}:
        return False
    if word in {"those", "one", "ago"}:
        return sentence.tokens[at + 1].low not in {"who", "that", "which"} and sentence.tokens[at - 1].low != "long"
    if word == "another":
        return index < 2
    return word in _NEVER
