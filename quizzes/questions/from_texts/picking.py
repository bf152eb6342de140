"""Puts the wrong answers that a teacher picked beside the key of a proposed question."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from quizzes.language.letters import fold
from quizzes.people.errors import DomainError
from quizzes.questions.from_texts.changing import with_key, with_own_answer, with_wrong_answers
from quizzes.questions.from_texts.content import Content
from quizzes.questions.from_texts.models import ProposedQuestion

FEWEST_WRONG, MOST_WRONG = 2, 5
LONGEST_STEM, LONGEST_KEY = 1_000, 400


class WrongPick(DomainError):
    """Too few or too many wrong answers were picked, or one that is not offered any more."""


@dataclass(frozen=True)
class Pick:
    """What was ticked on a card, and what was written there: wrong answers of one's own, another stem, another key."""

    words: Sequence[str]
    own: Sequence[str] = ()
    stem: str = ""
    key: str = ""


def can_be_picked(proposed: ProposedQuestion, content: Content) -> bool:
    """Return whether wrong answers, stem and key are changed on the card: in one language, resting on no claim."""
    is_of_text = proposed.origin in {ProposedQuestion.Origin.TEXT, ProposedQuestion.Origin.HAND}
    return is_of_text and len(content.stem) == 1 and sum(option.is_key for option in content.options) == 1


def picked(proposed: ProposedQuestion, pick: Pick) -> Content:
    """Return the content of a proposed question as it was picked; an empty stem or key leaves it as it is.

    Haladyna, Downing and Rodriguez (2002) find three options enough; two wrong answers are asked for, five allowed.
    Raises WrongPick for fewer or more, for words that are not offered, and for answers that say the same.
    """
    stored = Content.of_json(proposed.content)
    own = [said for one in pick.own if (said := _line(one))]
    _refuse_count(len(set(pick.words)) + len(own))
    try:
        content = with_wrong_answers(stored, pick.words)
    except KeyError as error:
        raise WrongPick(_("The answers were drawn again meanwhile. Tick them once more.")) from error
    if key := _line(pick.key)[:LONGEST_KEY]:
        content = with_key(content, key)
    for one in own:
        content = with_own_answer(content, one)
    if len({fold(option.words) for option in content.options}) < len(content.options):
        raise WrongPick(_("Two of these answers say the same. Change one of them."))
    stem = _line(pick.stem)[:LONGEST_STEM]
    return replace(content, stem={next(iter(content.stem)): stem}) if stem else content


def _line(words: str) -> str:
    return " ".join(words.split())


def _refuse_count(count: int) -> None:
    if count < FEWEST_WRONG:
        raise WrongPick(_("Tick two wrong answers at least, or write some of your own."))
    if count > MOST_WRONG:
        at_most = ngettext("Tick %(count)d wrong answer at most.", "Tick %(count)d wrong answers at most.", MOST_WRONG)
        raise WrongPick(at_most % {"count": MOST_WRONG})
