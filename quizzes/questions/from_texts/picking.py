"""Puts the wrong answers that a teacher picked beside the key of a proposed question."""

from collections.abc import Sequence
from dataclasses import replace

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from quizzes.language.letters import fold
from quizzes.people.errors import DomainError
from quizzes.questions.from_texts.content import Content, with_own_answer, with_wrong_answers
from quizzes.questions.from_texts.models import ProposedQuestion

FEWEST_WRONG, MOST_WRONG = 2, 5
LONGEST_STEM = 1_000


class WrongPick(DomainError):
    """Too few or too many wrong answers were picked, or one that is not offered any more."""


def picked(proposed: ProposedQuestion, words: Sequence[str], *, own: Sequence[str] = (), stem: str = "") -> Content:
    """Return the content of a proposed question with these wrong answers and somebody's own, and with another stem.

    Haladyna, Downing and Rodriguez (2002) find three options enough; two wrong answers are asked for, five allowed.
    Raises WrongPick for fewer or more, and for words that are not offered. An empty stem leaves it as it is.
    """
    own, stem = [said for one in own if (said := " ".join(one.split()))], " ".join(stem.split())[:LONGEST_STEM]
    count = len(set(words)) + len(own)
    if count < FEWEST_WRONG:
        raise WrongPick(_("Tick two wrong answers at least, or write some of your own."))
    if count > MOST_WRONG:
        at_most = ngettext("Tick %(count)d wrong answer at most.", "Tick %(count)d wrong answers at most.", MOST_WRONG)
        raise WrongPick(at_most % {"count": MOST_WRONG})
    try:
        content = with_wrong_answers(Content.of_json(proposed.content), words)
    except KeyError as error:
        raise WrongPick(_("The answers were drawn again meanwhile. Tick them once more.")) from error
    for one in own:
        if any(fold(one) == fold(option.words) for option in content.options):
            raise WrongPick(_("Your own answer is there already. Write another one."))
        content = with_own_answer(content, one)
    return replace(content, stem={next(iter(content.stem)): stem}) if stem else content
