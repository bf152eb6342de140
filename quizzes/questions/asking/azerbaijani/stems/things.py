"""What the Azerbaijani questions share: drafts of phrases as they stand, and what a clause holds."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from itertools import pairwise, starmap

from quizzes.facts.proposing.candidates import Found
from quizzes.facts.proposing.tokens import Token
from quizzes.language.values import NUMBER_TYPES
from quizzes.questions.asking.azerbaijani.clauses.clauses import Clause
from quizzes.questions.asking.azerbaijani.clauses.phrase import Phrase
from quizzes.questions.asking.azerbaijani.stems.stems import Words
from quizzes.questions.asking.azerbaijani.words.forms import Form, forms_of
from quizzes.questions.asking.azerbaijani.words.nouns import in_case
from quizzes.questions.asking.azerbaijani.words.predicates import is_intransitive
from quizzes.questions.asking.azerbaijani.words.verbs import verb_form
from quizzes.questions.asking.azerbaijani.words.words import is_human, points_nowhere
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.texts.pieces import span_of

LONGEST_PHRASE, SHORT, SHORTEST_OWNED = 7, 4, 5
_TOGETHER = (["birlikdə"], ["birgə"], ["yanaşı"])
ABOUT = frozenset({"təxminən", "təqribən", "yalnız", "ancaq", "hələ", "cəmi"})


def has_converb(clause: Clause) -> bool:
    """Whether a word such as düşdükdə makes a clause inside the clause, so that two subjects may stand in it."""
    return any(_CONVERB.search(clause.tokens[at].low) for at in clause.positions if at not in clause.verb)


_CONVERB = re.compile(r"(?:[dt][ıiuü]q(?:da|ca)|[dt][ıiuü]k(?:də|cə)|[aə]nd[aə]|[aə]rk[əe]n|deyə)$")
BEING = frozenset({"olub", "olur", "idi", "olar", "olmuşdur", "olacaq", "oldu"})


def tokens_low(clause: Clause, positions: tuple[int, ...]) -> list[str]:
    """Return the words at some positions in lower case."""
    return [clause.tokens[at].low for at in positions]


def has_value(clause: Clause, positions: tuple[int, ...]) -> bool:
    return any(one.first <= at < one.last for one in clause.sentence.values for at in positions)


def thing_draft(
    words: Words,
    clause: Clause,
    kind: str,
    stem: str,
    answer: tuple[int, ...],
    pool: str,
    score: float,
    case: str,
    *,
    verb: str = "",
) -> Draft:
    start, end = span_of(clause.tokens, answer)
    key = words.phrase(clause.sentence, answer)
    score -= 0.08 if clause.named or not clause.is_first else 0
    write = partial(in_case, case=case) if case else None
    return Draft(kind, stem, key, pool, start, end, clause.sentence, score, verb=verb, write_name=write)


def is_told_within(clause: Clause, at: int) -> bool:
    """Return whether "there" means what the clause told before, or a pronoun nothing: torpağa soxub oradan çıxarır."""
    if points_nowhere(clause.tokens[at].low, clause.tokens[at + 1].low):
        return True
    is_there = clause.tokens[at].low in {"orada", "oradan", "oraya"}
    return is_there and any(one.case in {"dative", "locative"} and one.positions[-1] < at for one in clause.phrases)


def is_after_untold(clause: Clause, found: Found) -> bool:
    """Return whether a clause begins with how long after something else it was: üç həftədən sonra uçur."""
    before = [at for at in clause.positions if at < found.first and clause.tokens[at].low not in ABOUT]
    after = [clause.tokens[at].low for at in clause.positions if found.last <= at < found.last + 2]
    return not before and bool({"sonra", "əvvəl", "qabaq"} & set(after))


def has_object(told: Sequence[Clause]) -> bool:
    """Return whether the sentence before did something to something, which a pronoun may mean as well."""
    return any(one.case == "accusative" for clause in told for one in clause.phrases)


def lacks_object(clause: Clause) -> bool:
    """Return whether a verb that must have an object stands with its subject only: çayçı yığa bilir."""
    form = verb_form(clause.tokens[clause.verb[0]].low) if len(clause.verb) == 1 else None
    others = [one for one in clause.phrases if one.positions != clause.subject]
    is_can = len(clause.verb) > 1 and clause.tokens[clause.verb[-1]].low.startswith("bil")
    is_done = is_can or (form is not None and form.is_transitive)
    return is_done and not any(one.case in {"accusative", "nominative", "infinitive", "unknown"} for one in others)


def is_counted_object(clause: Clause, found: Found) -> bool:
    """Return whether what is counted is what somebody does something to, and nobody is named: on yeni ulduz tapdı."""
    form = verb_form(clause.tokens[clause.verb[-1]].low)
    is_done = form is not None and form.is_transitive and len(clause.verb) == 1
    numbered = {at for one in clause.values() if one.type in NUMBER_TYPES for at in range(one.first, one.last)}
    return is_done and not clause.named and bool(numbered & set(clause.subject))


def without_copula(name: str, last: Token) -> str:
    """Return a name without the "is" that was read as a part of it: Şahdağdır."""
    return name[:-3] if name.endswith(last.text) and last.low.endswith(("dır", "dir", "dur", "dür")) else name


def without_scene(clause: Clause) -> Clause:
    """Return a clause about a name without where it was, told only before: həmin ərazidə Şirvan Milli Parkı salındı."""
    subject = next((one for one in clause.phrases if one.positions == clause.subject), None)
    is_named = subject is not None and subject.name is not None and clause.subject[0] != clause.sentence.first
    rows = [one for one in clause.phrases if is_named and _is_scene(clause, one)]
    for one, other in pairwise(clause.phrases):
        is_with = tokens_low(clause, one.positions)[0] in {"həmin", "bu"} and one.case == "instrumental"
        rows += [one, other] if is_with and tokens_low(clause, other.positions) in _TOGETHER else []
    out = {at for one in rows for at in one.positions}
    rest = tuple(at for at in clause.positions if at not in out)
    left = tuple(one for one in clause.phrases if not set(one.positions) & out)
    return replace(clause, positions=rest, phrases=left) if out else clause


def _is_scene(clause: Clause, phrase: Phrase) -> bool:
    low = tokens_low(clause, phrase.positions)
    is_there = low[0] in {"burada", "orada"} and len(low) == 1
    return is_there or (phrase.case == "locative" and low[0] in {"həmin", "bu", "o", "elə"} and len(low) < SHORT)


def is_surely_owned(word: str) -> bool:
    """Return whether a word that no list knows can only be owned, not done something to: hazırlanması, çəkisi."""
    return len(word) > SHORTEST_OWNED and word.endswith(("sı", "si", "su", "sü"))


def with_owned_subject(clause: Clause) -> Clause:
    """Return a clause that begins with what something has, that as its subject: Qozaları payızda yetişir."""
    first = clause.phrases[0] if clause.is_first and not clause.subject and clause.phrases else None
    if first is None:
        return clause
    at, verb = clause.positions[0], clause.tokens[clause.verb[-1]].low
    low = clause.tokens[at].low
    is_many = low.endswith(("ları", "ləri")) and first.positions == (at,) and is_intransitive(verb)
    others = any(one.case == "nominative" for one in clause.phrases[1:])
    if others or at in clause.verb or not (is_many or (is_surely_owned(low) and not forms_of(low))):
        return clause
    rest = tuple(one for one in first.positions if one != at)
    owned = Phrase((at,), "nominative", head=Form(low, is_many, True, "nominative"))
    later = [replace(first, positions=rest), *clause.phrases[1:]] if rest else list(clause.phrases[1:])
    later[:1] = [replace(one, is_sure=one.is_sure or one.head is not None) for one in later[:1]]
    return replace(clause, subject=(at,), phrases=(owned, *later))


def _is_one_to_next(word: str, follows: str) -> bool:
    """Whether two bare nouns of one kind make one way together."""
    first = next((form.noun for form in forms_of(word) if form.case == "ablative"), "")
    second = next((form.noun for form in forms_of(follows) if form.case == "dative"), "")
    return bool(first and second) and (first == second or (is_human(first) and is_human(second)))


def make_way(words: Sequence[str]) -> bool:
    """Return whether two of some words make one way together: atadan oğula, nəsildən nəslə, evdən evə."""
    return any(starmap(_is_one_to_next, pairwise(words)))
