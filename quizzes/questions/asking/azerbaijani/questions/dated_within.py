"""Asks for the date of what is told within an Azerbaijani clause: Körpü 1905-ci ildə tikilənə qədər sakinlər ..."""

from collections.abc import Sequence

from quizzes.questions.asking.azerbaijani.clauses.clauses import Clause
from quizzes.questions.asking.azerbaijani.stems.stems import Words, finished
from quizzes.questions.asking.azerbaijani.words.verbs import VerbForm, in_tense, verb_form

REACH = 3
_UNTIL = ("adək", "ədək")


def dated_within(words: Words, clause: Clause, date: Sequence[int], question: str) -> str:
    """Return the question for the date of what happened before or after the rest: Körpü neçənci ildə tikilib?

    Nothing where the date is not that of a clause within which says what it was done to; raises NoStem.
    """
    done = next((one for one in clause.phrases if one.positions[-1] == date[0] - 1), None)
    if done is None or done is not clause.phrases[0] or done.case != "nominative" or not done.is_sure:
        return ""
    for at in range(date[-1] + 1, min(date[-1] + 1 + REACH, clause.verb[0])):
        form = _form_within(clause.tokens[at].low, clause.tokens[at + 1].low)
        told = in_tense(form.stem, "perfect") if form is not None and not form.is_transitive else None
        if told:
            rest = range(date[-1] + 1, at)
            beside = words.phrase(clause.sentence, rest) if rest else ""
            return finished([words.phrase(clause.sentence, done.positions), question, beside, told])
    return ""


def _form_within(word: str, follows: str) -> VerbForm | None:
    """The verb of a clause within that says until or after what: verilənədək, tikilənə qədər, bağlandıqdan sonra."""
    if word.endswith(_UNTIL):
        return verb_form(word[: -len(_UNTIL[0])])
    form = verb_form(word) if (follows == "qədər" and word[-1] in "aə") or follows == "sonra" else None
    return form if form is not None and form.kind in {"nominal", "converb"} else None
