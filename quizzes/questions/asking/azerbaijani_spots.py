"""Drafts of Azerbaijani questions on spots and on phrases in a case: harada, nəyi, nədən, haraya."""

from collections.abc import Iterator

from quizzes.facts.proposing.suffixes import bases
from quizzes.questions.asking.azerbaijani_clauses import Clause
from quizzes.questions.asking.azerbaijani_nouns import Nouns
from quizzes.questions.asking.azerbaijani_phrase import Phrase
from quizzes.questions.asking.azerbaijani_stems import NoStem, Words, replaced
from quizzes.questions.asking.azerbaijani_things import has_converb, has_value, thing_draft, tokens_low, verb_start
from quizzes.questions.asking.azerbaijani_words import (
    ADVERBS,
    PRONOUNS,
    QUESTION,
    RELATIONS,
    is_human,
    is_participle,
)
from quizzes.questions.asking.drafts import Draft
from quizzes.questions.asking.noun_kinds import nouns_like
from quizzes.questions.asking.pieces import low_words
from quizzes.questions.asking.vocabulary import words_of

_SPOT_VERBS = ("yerləş", "yaşa", "bit", "saxla", "tikil", "yayıl", "qur", "dur", "tapıl", "qışla", "yuva")
_OWNED = ("sına", "sinə", "suna", "sünə", "sını", "sini", "sunu", "sünü", "sından", "sindən", "sundan", "sündən")


def ask_spot(words: Words, clause: Clause, nouns: Nouns) -> Iterator[Draft]:
    """Yield the question for a spot that is no name: Kənd harada yerləşir?"""
    tokens = clause.tokens
    if not tokens[clause.verb[0]].low.startswith(_SPOT_VERBS) or not clause.subject:
        return
    if any(tokens[at].text == "," for at in clause.positions):
        return
    spots = list(spots_of(clause, nouns))
    if len(spots) != 1 or set(spots[0]) & set(clause.subject):
        return
    try:
        stem = replaced(words, clause, spots[0], "harada", moves=True)
    except NoStem:
        return
    yield thing_draft(words, clause, "where", stem, spots[0], "spot", 0.7, "", verb=verb_start(clause))


def spots_of(clause: Clause, nouns: Nouns) -> Iterator[tuple[int, ...]]:
    """Yield the phrases in the locative that hold no value: dağın ətəyində."""
    tokens = clause.tokens
    for phrase in clause.phrases:
        low = low_words(tokens, phrase.positions)
        if phrase.case != "locative" or phrase.name is not None or not low or low[-1] in _TIMES or set(low) & PRONOUNS:
            continue
        if any(tokens[at].kind == "digits" for at in phrase.positions):
            continue
        is_spot = low[-1].startswith(RELATIONS) or any(is_place_noun(base) for base in (low[-1], *bases(low[-1])))
        if not has_value(clause, phrase.positions) and is_spot and low[0] not in ADVERBS:
            yield phrase.positions


def is_place_noun(noun: str) -> bool:
    """Return whether something can be in it: a house, a landscape, a settlement."""
    return any(noun in nouns_like(place, "az") for place in ("məktəb", "çay", "şəhər", "dam"))


_TIMES = words_of("az", "times_2")


def ask_phrase(words: Words, clause: Clause, nouns: Nouns) -> Iterator[Draft]:
    """Yield the questions for phrases in other cases: nəyi qoruyur?, nədən alınır?, haraya axır?"""
    verb = tokens_low(clause, clause.verb)
    if (
        not clause.subject
        or clause.named
        or has_converb(clause)
        or any(clause.tokens[at].text == "," for at in clause.positions)
    ):
        return
    for phrase in clause.phrases:
        question = _case_word(clause, phrase, verb)
        if not question or set(phrase.positions) & set(clause.subject) or len(clause.phrases) < 2:
            continue
        try:
            stem = replaced(words, clause, phrase.positions, question, moves=True)
        except NoStem:
            continue
        kind = "where" if question.startswith("hara") else "who" if question.startswith("kim") else "what"
        score = 0.6 - (0.05 if len(phrase.positions) > 2 else 0)
        yield thing_draft(
            words, clause, kind, stem, phrase.positions, phrase_pool(clause, phrase), score, "", verb=verb_start(clause)
        )


def phrase_pool(clause: Clause, phrase: Phrase) -> str:
    """Return the pool of phrases in that case, people apart."""
    human = "human" if is_human(clause.tokens[phrase.positions[-1]].low) else "thing"
    return f"case:{human}:{phrase.case}"


def is_askable(clause: Clause, phrase: Phrase) -> bool:
    """Return whether a phrase in a case can be asked for or stand beside a key."""
    low = low_words(clause.tokens, phrase.positions)
    if phrase.case not in {"accusative", "ablative", "dative"} or phrase.name is not None or not phrase.is_noun:
        return False
    if len(low) > 4 or not low or set(low) & (PRONOUNS | {"və"}) or has_value(clause, phrase.positions):
        return False
    if len(low) == 1 and low[0].endswith(_OWNED):
        return False
    return low[-1] not in _TIMES and len(low[-1]) > 4 and not any(is_participle(word) for word in low)


def _case_word(clause: Clause, phrase: Phrase, verb: list[str]) -> str:
    if not is_askable(clause, phrase):
        return ""
    is_moving = verb[-1].startswith(MOTIONS)
    if is_human(clause.tokens[phrase.positions[-1]].low):
        return QUESTION["kim"][phrase.case]
    if is_moving and phrase.case in {"dative", "ablative"}:
        return QUESTION["hara"][phrase.case]
    return QUESTION["nə"][phrase.case]


MOTIONS = (
    "get",
    "gəl",
    "köç",
    "apar",
    "gətir",
    "axır",
    "axıd",
    "tökül",
    "qayıd",
    "çıx",
    "hop",
    "daşı",
    "gedir",
    "qalx",
    "yayıl",
)
