"""Tells which Azerbaijani phrases can be the answer of a question: no pronoun, no amount, no half of a list."""

from quizzes.facts.proposing.number_words import can_begin_number
from quizzes.language.values import DATE_TYPES, NUMBER_TYPES
from quizzes.questions.asking.azerbaijani.clauses.clauses import PARTNERS, Clause
from quizzes.questions.asking.azerbaijani.clauses.lists import of_pair
from quizzes.questions.asking.azerbaijani.clauses.phrase import Phrase
from quizzes.questions.asking.azerbaijani.stems.things import BEING
from quizzes.questions.asking.azerbaijani.words.forms import forms_of
from quizzes.questions.asking.azerbaijani.words.verbs import verb_form
from quizzes.questions.asking.azerbaijani.words.words import (
    ADJECTIVES,
    ADVERBS,
    MEASURES,
    OPEN,
    PRONOUNS,
    TAKING_DEEDS,
    TIMES,
    is_human,
    is_participle,
)
from quizzes.questions.asking.texts.pieces import low_words
from quizzes.questions.asking.words.noun_kinds import kinds_of
from quizzes.questions.asking.words.vocabulary import words_of

LONGEST = 9
_NEVER = PRONOUNS | {"bir", "bəzi", "hər", "çox", "az", "hamı", "özü", "özləri", "biri", "birini", "birinə", "belə"}
_OURS = tuple(f"{first}{rest}" for first in ("ımız", "imiz", "umuz", "ümüz") for rest in ("", "da", "də", "dan", "dən"))
_HAVING = frozenset({"var", "vardır", "vardı", "olub", "olur"})
_WEIGHTS = frozenset({"yeri", "rolu", "əhəmiyyəti", "payı", "təsiri", "xidməti", "tarixi", "adı"})
_PLAIN_VERBS = (
    "gör", "ver", "al", "çək", "vur", "tut", "apar", "keç", "qoy", "sal", "gətir", "aç", "göstər", "sür", "qazan",
)  # fmt: skip
_EVEN = frozenset({"hətta", "həmçinin", "habelə", "xüsusən", "xüsusilə", "yəni"})
_IN_SHAPE = ("şəklində", "halında", "surətində", "qismində", "sifəti")
_DONE = ("dıqları", "dikləri", "duqları", "dükləri", "dığı", "diyi", "duğu", "düyü")
_TENS = ("larla", "lərlə")
REACH = 2
_FEELINGS = words_of("az", "feelings")
_BETWEEN = ("arasın", "içərisin", "qarşısın", "ətrafın", "sırasın")
_THEIRS = frozenset({"onun", "onların"})


def can_be_asked(clause: Clause, phrase: Phrase) -> bool:
    """Return whether a phrase of a clause can be asked for."""
    low = low_words(clause.tokens, phrase.positions)
    if not low or len(low) > LONGEST or any(word.startswith(OPEN) for word in low):
        return False
    if _is_of_participle(clause, phrase) or (low[0] == "öz" and phrase.case in {"instrumental", "postposition"}):
        return False
    if low[-1].startswith("özü") or low[-1].endswith(_OURS) or is_participle(low[-1]) or _is_of_pair(clause, phrase):
        return False
    last = verb_form(low[-1])
    follows = clause.tokens[phrase.positions[-1] + 1].low
    if (
        last is not None
        and last.kind == "infinitive"
        and phrase.case != "infinitive"
        and follows.startswith(TAKING_DEEDS)
    ):
        return False
    before_it = clause.tokens[phrase.positions[0] - 1].low if phrase.positions[0] - 1 in clause.positions else ""
    outer = verb_form(before_it)
    after_it = clause.tokens[phrase.positions[-1] + 1].low
    if _compares(clause, phrase, low, after_it) or (len(low) == 1 and low[0].startswith(_BETWEEN)):
        return False
    if after_it == "doğru" or (before_it in PARTNERS and is_participle(low[0])):
        return False
    if before_it.endswith(_DONE) or (outer is not None and outer.kind in {"participle", "nominal"}):
        return False
    if len(low) > 1 and low[-2] in {"daha", "ən"} and phrase.case != "nominative":
        return False
    if low[-1].startswith(_IN_SHAPE) or clause.tokens[phrase.positions[0] - 1].low.endswith(_TENS):
        return False
    if low[0] in _NEVER or set(low[1:]) & (_NEVER - _THEIRS - {"bir"}):
        return False
    is_time = low[-1] in TIMES and phrase.case == "nominative"
    is_own = phrase.inner is not None and phrase.inner.head is not None and is_human(phrase.inner.head.noun)
    if (
        not (phrase.is_sure or is_own)
        or low[0] == "və"
        or is_time
        or low[-1] in MEASURES
        or _has_amount(clause, phrase)
    ):
        return False
    word = clause.tokens[clause.verb[-1]].low
    if (word in _HAVING and low[-1] in _WEIGHTS) or _is_one_with_verb(clause, phrase):
        return False
    form = verb_form(word)
    is_copula = word.endswith(("dır", "dir", "dur", "dür")) and not (form is not None and form.is_finite)
    if phrase.case == "nominative" and (word in BEING or is_copula) and not _is_there(clause, phrase):
        return False
    is_noun = bool(forms_of(word[:-3])) and word[:-3] not in ADJECTIVES
    told_so = {"genitive", "locative"} if is_noun else {"genitive"}
    if is_copula and phrase is clause.phrases[-1] and phrase.case in told_so:
        return False
    if _is_beside_other(clause, phrase) or can_begin_number(low[0], "az") or _ends_list(clause, phrase):
        return False
    before = clause.tokens[phrase.positions[0] - 1]
    after = clause.tokens[phrase.positions[-1] + 1]
    inside = set(clause.positions)
    if before.text == "," and phrase.positions[0] - 1 in inside:
        return False
    return not (after.text == "," and phrase.positions[-1] + 1 in inside)


def _compares(clause: Clause, phrase: Phrase, low: tuple[str, ...], after_it: str) -> bool:
    """Whether a phrase only says what something is one of, or is more than: sərvətlərdən birinə, gözləniləndən tez."""
    if phrase.case != "ablative":
        return False
    is_measure = after_it in ADJECTIVES | ADVERBS and phrase.positions[-1] + 1 not in clause.verb
    return after_it.startswith("biri") or low[-1].endswith(("andan", "əndən")) or is_measure


def _is_of_pair(clause: Clause, phrase: Phrase) -> bool:
    """Whether a noun in -la makes a pair with the owner behind it: yaşıl çayla qara çayın yarpağı."""
    later = [clause.tokens[at].low for at in clause.positions if 0 < at - phrase.positions[-1] <= REACH]
    is_with = clause.tokens[phrase.positions[-1]].low.endswith(("la", "lə")) and phrase.case == "instrumental"
    return is_with and any(form.case == "genitive" for word in later for form in forms_of(word))


def _is_beside_other(clause: Clause, phrase: Phrase) -> bool:
    """Whether a word that cannot be read stands right before a phrase, or a name with which it makes a pair."""
    index = clause.phrases.index(phrase) if phrase in clause.phrases else 0
    before = clause.phrases[index - 1] if index else None
    if before is None or before.positions[-1] + 1 != phrase.positions[0] or before.positions == clause.subject:
        return False
    if before.positions[-1] not in clause.positions:
        return False
    is_unread = before.case == "nominative" and not before.is_sure and before.name is None
    low = clause.tokens[phrase.positions[-1]].low
    form = verb_form(clause.tokens[clause.verb[-1]].low)
    is_unread = is_unread or (before.case == "accusative" and form is None)
    is_unread = is_unread or (before.case == "nominative" and before.name is None and phrase.case == "accusative")
    is_with = before.case == "instrumental" or clause.tokens[before.positions[-1]].low == "ilə"
    is_pair = any(clause.tokens[at].low in {"birinə", "birindən"} for at in clause.positions)
    return is_unread or (before.case == "instrumental" and low.startswith("ara")) or (is_with and is_pair)


def _is_one_with_verb(clause: Clause, phrase: Phrase) -> bool:
    """Whether a bare noun of no kind makes one meaning with a verb that says little: məsləhət görürlər."""
    is_bare = phrase.case == "nominative" and len(phrase.positions) == 1 and phrase.positions != clause.subject
    verb = clause.tokens[clause.verb[0]].low
    noun = phrase.head.noun if phrase.head is not None else clause.tokens[phrase.positions[-1]].low
    is_apart = bool(kinds_of(noun, "az")) and noun not in _FEELINGS
    return is_bare and phrase is clause.phrases[-1] and verb.startswith(_PLAIN_VERBS) and not is_apart


def _ends_list(clause: Clause, phrase: Phrase) -> bool:
    """Whether a phrase is the last of several, set apart by "even", or one of a pair: hətta balıq; həm İranda."""
    tokens, first, last = clause.tokens, phrase.positions[0], phrase.positions[-1]
    is_list = any(tokens[at].text == "," for at in phrase.positions)
    follows = next((one for one in clause.phrases if one.positions[0] == last + 1), None)
    is_spot = phrase.case == "locative" and tokens[last + 1].low.endswith(("da", "də"))
    is_split = is_list and (is_spot or (follows is not None and follows.case == phrase.case))
    return tokens[first - 1].low in _EVEN or of_pair(tokens, first, last) or is_split


def _is_there(clause: Clause, phrase: Phrase) -> bool:
    """Whether a clause says what is somewhere: divarların içində quyu var."""
    bare = [one for one in clause.phrases if one.case == "nominative"]
    is_there = clause.tokens[clause.verb[-1]].low in {"olur", "olub", "vardı", "idi"}
    return is_there and bare == [phrase] and clause.phrases[0].case == "locative" and phrase is clause.phrases[-1]


def _has_amount(clause: Clause, phrase: Phrase) -> bool:
    inside = set(phrase.positions)
    rows = [one for one in clause.sentence.values if one.type in DATE_TYPES | NUMBER_TYPES]
    return any(one.first <= at < one.last for one in rows for at in inside)


def _is_of_participle(clause: Clause, phrase: Phrase) -> bool:
    """Whether a time or place may belong to what describes the next noun: yazda yaşıl olan yarpaqlar saralır."""
    at = clause.phrases.index(phrase) if phrase in clause.phrases else -1
    behind = clause.phrases[at + 1] if 0 <= at < len(clause.phrases) - 1 else None
    return behind is not None and phrase.case == "locative" and "olan" in low_words(clause.tokens, behind.positions)
