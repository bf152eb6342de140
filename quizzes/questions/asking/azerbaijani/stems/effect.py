"""What comes of something in an Azerbaijani text: its clause and its cause, and whether they stand by themselves."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from quizzes.facts.proposing.tokens import Token
from quizzes.questions.asking.azerbaijani.clauses.clause import Clause
from quizzes.questions.asking.azerbaijani.clauses.phrase import Phrase
from quizzes.questions.asking.azerbaijani.words.forms import Form, forms_of
from quizzes.questions.asking.azerbaijani.words.verbs import verb_form
from quizzes.questions.asking.azerbaijani.words.words import HERE, OPEN, PRONOUNS, TIMES
from quizzes.questions.asking.texts.drafts import Sentence
from quizzes.questions.asking.texts.pieces import Positions, low_words

LONGEST = 13


@dataclass(frozen=True)
class Effect:
    """A clause that says what comes of something, why in words ("çünki …", "… deyə"), and where that stands.

    is_left_open says that only somebody who has read more knows what its pronouns mean.
    """

    clause: Clause
    why: str
    cause: Positions
    sentence: Sentence
    is_left_open: bool = False

    @property
    def number(self) -> int:
        """Return the number of the sentence that tells the cause."""
        return self.sentence.number

    @property
    def told(self) -> Sentence:
        """Return the sentence that tells both, or the two that do, as one."""
        own, other = self.clause.sentence, self.sentence
        if own.number == other.number:
            return other
        return replace(own, first=min(own.first, other.first), last=max(own.last, other.last))


def says_what(tokens: Sequence[Token], cause: Positions, effect: Clause) -> bool:
    """Return whether a cause is of a fit length, and its pronouns mean what the question names."""
    many = low_words(effect.tokens, effect.subject)[-1:] or tuple(effect.named.lower().split()[-1:])
    is_many = bool(many) and many[0].endswith(("lar", "lər"))
    for at in cause:
        is_open = tokens[at].low.startswith(OPEN) and not tokens[at].text[0].isupper()
        if is_open and tokens[at].text not in effect.named:
            return False
        if tokens[at].low not in PRONOUNS or tokens[at].low in HERE or _is_same_time(tokens, at):
            continue
        if not _is_meant(tokens, at, is_many=is_many, is_named=bool(many)) and not _points_at_effect(
            tokens, at, effect
        ):
            return False
    return len(low_words(tokens, cause)) <= LONGEST


def _is_same_time(tokens: Sequence[Token], at: int) -> bool:
    """Whether a pronoun with a time means the time of the effect: çünki həmin vaxt çiçəklər quruyur."""
    following = tokens[at + 1].low
    return tokens[at].low in {"həmin", "bu", "o"} and any(
        form.noun in TIMES for form in (*forms_of(following), Form(following, False, False, ""))
    )


def _points_at_effect(tokens: Sequence[Token], at: int, effect: Clause) -> bool:
    """Whether a cause behind its effect points at a thing of that: mərmərlə üzlənib, çünki bu daşlar davamlıdır."""
    is_behind = effect.tokens is tokens and at > effect.positions[-1]
    return is_behind and tokens[at].low in {"bu", "həmin", "belə"} and bool(forms_of(tokens[at + 1].low))


def _is_meant(tokens: Sequence[Token], at: int, *, is_many: bool, is_named: bool) -> bool:
    """Whether a pronoun of a cause can only mean the subject of its effect: çünki buz onlara mane olur."""
    low = tokens[at].low
    if low in {"bu", "o"}:
        return low == "bu" and tokens[at + 1].text == ","
    if low in {"özü", "öz", "özünü", "özünə", "özləri", "hər", "biri", "hamı", "başqa"}:
        return True
    is_plain = low in {"onu", "onun", "ona", "ondan"} and not is_many
    is_plural = low in {"onlar", "onları", "onların", "onlara", "onlardan"} and is_many
    return is_named and (is_plain or is_plural)


FULL = 4


def names(effect: Clause) -> bool:
    """Return whether a clause says who or what, or tells what people do in general: suyu toplayırlar."""
    if effect.subject or effect.named or any(one.case == "infinitive" for one in effect.phrases):
        return True
    if {"hər", "kəs"} <= set(low_words(effect.tokens, effect.positions)):
        return True
    form = verb_form(effect.tokens[effect.verb[-1]].low)
    told = [one for one in effect.phrases if one.case not in {"adverb", "converb"}]
    is_told = (
        len(told) > 1
        or (len(effect.phrases) > 1 and any(one.case == "accusative" for one in told))
        or any(len(one.positions) >= FULL for one in told)
    )
    return form is not None and form.is_plural and not form.is_passive and is_told


def is_shared(effect: Clause, own: Sequence[Phrase], tokens: Sequence[Token]) -> bool:
    """Return whether the first noun of a cause is what does the rest as well: Qaz yüngül olduğundan yuxarı qalxır."""
    first = own[0] if own else None
    form = verb_form(tokens[effect.verb[-1]].low)
    if any(one.case == "infinitive" for one in effect.phrases):
        return False
    if first is None or first.case != "nominative" or not first.is_noun or not first.is_sure or len(own) < 2:
        return False
    is_many = tokens[first.positions[-1]].low.endswith(("lar", "lər"))
    is_done = form is not None and form.is_plural and not is_many
    is_bare = any(one.case == "nominative" and one.head is not None for one in effect.phrases)
    return not is_done and not is_bare and tokens[first.positions[0]].low not in PRONOUNS
