"""Turns an Azerbaijani clause into the question why: Qalay yeməyi niyə misdən ayırır?"""

import re

from quizzes.questions.asking.azerbaijani.clauses.borders import border_of
from quizzes.questions.asking.azerbaijani.clauses.clauses import Clause
from quizzes.questions.asking.azerbaijani.stems.left_behind import describes
from quizzes.questions.asking.azerbaijani.stems.stems import Words, finished
from quizzes.questions.asking.azerbaijani.words.forms import forms_of
from quizzes.questions.asking.azerbaijani.words.words import is_infinitive
from quizzes.questions.asking.words.poor_nouns import makes_one

_ASIDE = frozenset({"əsasən", "adətən"})
_ONLY = frozenset({"yalnız", "ancaq", "məhz", "hətta"})
_ENDS = frozenset({"sonunda", "axırında", "əvvəlində", "ortasında"})
_SAID_TO_BE = frozenset({"deyil", "deyildi", "deyildir", "idi", "imiş"})
_JUDGEMENTS = frozenset(
    {"asan", "çətin", "mümkün", "lazım", "vacib", "təhlükəli", "qadağan", "zəruri", "faydalı", "rahat"}
)
_MAY_BE = frozenset({"olmaz", "olar", "olur", "olmur", "olardı", "olmazdı", "mümkündür"})
_DEGREES = frozenset({"çox", "olduqca", "xeyli", "daha", "o", "belə", "heç"})
_IF = re.compile(r"[ıiuüaə]rs[aə]$|s[aə]ydı$")


def why_stem(words: Words, clause: Clause, *, may_point: bool = False) -> str:
    """Return the question for the cause of a clause: Qalay yeməyi niyə misdən ayırır?

    With may_point it may speak of what it does not name.
    """
    body = [at for at in clause.positions if at not in _aside(clause)]
    begins = bool(clause.subject) and body[: len(clause.subject)] == list(clause.subject)
    inner = border_of(clause.tokens, clause.phrases)
    within = max(_if_end(clause), clause.phrases[inner].positions[-1] if inner >= 0 else -1)
    inner = max((at for at, one in enumerate(clause.phrases) if one.positions[-1] <= within), default=-1)
    if begins and clause.tokens[clause.subject[-1] + 1].low in _ENDS:
        cut = tuple(at for at in body if at <= _behind_time(clause))
    elif begins:
        cut = clause.subject
    elif clause.subject and set(clause.subject) <= set(body):
        cut = tuple(at for at in body if at <= clause.subject[-1])
    else:
        cut = () if clause.named else tuple(at for at in body if at < _before_verb(clause))
    if cut and within > cut[-1] and inner + 1 < len(clause.phrases):
        follows = clause.phrases[inner + 1]
        end = follows.positions[-1] if follows.case == "nominative" and follows.is_sure else within
        cut = tuple(at for at in body if at <= end)
    cut = _before_judgement(clause, body) or _before_deed(clause, body) or (*cut, *_owned_behind(clause, body, cut))
    cut = (*cut, *_object_behind(clause, body, cut))
    cut = cut[:-1] if cut and clause.tokens[cut[-1]].low in _ONLY else cut
    cut = cut[:-1] if _is_left_behind(clause, cut) else cut
    rest = [at for at in body if at not in cut]
    runs = [words.phrase(clause.sentence, run) if run else "" for run in (cut, rest)]
    return finished([clause.frame, clause.named, runs[0], "niyə", runs[1]], may_point=may_point)


def _is_left_behind(clause: Clause, cut: tuple[int, ...]) -> bool:
    """Whether what stands before "niyə" ends with what describes the noun behind it: niyə yağlı boya hazırladı."""
    at = cut[-1] if len(cut) > 1 else -1
    follows = clause.tokens[at + 1] if at >= 0 and at + 1 in clause.positions and at + 1 <= clause.verb[-1] else None
    return follows is not None and describes(clause.tokens[at].low) and bool(forms_of(follows.low))


def _behind_time(clause: Clause) -> int:
    """The last position of the doer behind a time that was read as one: Payızın sonunda suitilər niyə üzür?"""
    end = clause.subject[-1] + 1
    doers = (one for one in clause.phrases if one.case == "nominative" and one.positions[0] > end)
    return next((one.positions[-1] for one in doers), end)


def _before_judgement(clause: Clause, body: list[int]) -> tuple[int, ...]:
    """What stands before what is said of a deed: Qəzet nəşr etmək niyə çətin idi?"""
    tokens, at = clause.tokens, clause.verb[0]
    if tokens[at].low in _SAID_TO_BE:
        at = max((one for one in body if one < at), default=at)
    is_judged = tokens[clause.verb[-1]].low in _SAID_TO_BE and tokens[at].low in _JUDGEMENTS
    at -= tokens[at - 1].low in _DEGREES
    before = tuple(one for one in body if one < at)
    return before if is_judged and any(is_infinitive(tokens[one].low) for one in before) else ()


def _before_deed(clause: Clause, body: list[int]) -> tuple[int, ...]:
    """What stands before a deed with its object that may be done or not: belə yerlərdə niyə ocaq qalamaq olmaz."""
    tokens, subject = clause.tokens, clause.subject
    is_deed = bool(subject) and is_infinitive(tokens[subject[-1] + 1].low)
    before = tuple(one for one in body if subject and one < subject[0])
    return before if is_deed and tokens[clause.verb[-1]].low in _MAY_BE else ()


def _owned_behind(clause: Clause, body: list[int], cut: tuple[int, ...]) -> tuple[int, ...]:
    """The noun right behind the subject that makes one with it: şəhər əhli."""
    at = next((at for at in body if cut and at > cut[-1]), -1)
    if at < 0 or at in clause.verb or clause.tokens[cut[-1]].low.endswith(("ı", "i", "u", "ü", "lar", "lər")):
        return ()
    forms = forms_of(clause.tokens[at].low)
    is_owned = all(form.is_owned and form.case == "nominative" for form in forms)
    is_owned = is_owned and clause.tokens[at].low.endswith(("ı", "i", "u", "ü"))
    return (at,) if is_owned and at == cut[-1] + 1 else ()


def _object_behind(clause: Clause, body: list[int], cut: tuple[int, ...]) -> tuple[int, ...]:
    """The known object right behind the subject, which stands before "niyə": Qalay yeməyi niyə misdən ayırır?"""
    begins = next((at for at in body if cut and at > cut[-1]), -1)
    phrase = next((one for one in clause.phrases if one.positions[0] == begins), None)
    if (
        phrase is None
        or phrase.case != "accusative"
        or not phrase.is_sure
        or phrase.positions[-1] >= clause.verb[0] - 1
    ):
        return ()
    return phrase.positions


def _if_end(clause: Clause) -> int:
    """The position where a condition within the clause ends: bulud ucalırsa, bağban narahat olur."""
    tokens = clause.tokens
    ends = (at for at in clause.positions if _IF.search(tokens[at].low) and tokens[at + 1].text == ",")
    return max(ends, default=-1)


def _before_verb(clause: Clause) -> int:
    """The position before which "niyə" stands where no subject does: şam əkməyə çalışırlar."""
    last = clause.phrases[-1] if clause.phrases else None
    is_of_verb = last is not None and last.case in {"infinitive", "nominative", "adverb"} and len(clause.phrases) > 1
    place = last.positions[0] if last is not None and is_of_verb else clause.verb[0]
    is_one = makes_one(clause.tokens[place - 1].low, clause.tokens[place].low) and place - 1 in clause.positions
    return place - is_one


def _aside(clause: Clause) -> frozenset[int]:
    """The positions of an adverb that commas set apart, with its commas: əsasən, Gədəbəydən."""
    tokens = clause.tokens
    apart = [at for at in clause.positions if tokens[at].low in _ASIDE and tokens[at + 1].text == ","]
    return frozenset(one for at in apart for one in (at - 1, at, at + 1) if one == at or tokens[one].text == ",")
