"""Slips of the words that a learner marked, for the learner and for the teacher who answers."""

from dataclasses import replace

from django.utils.translation import gettext as _

from quizzes.lessons.slips import slip
from quizzes.results.marking_words import MarkedWords
from quizzes.results.models import Challenge
from quizzes.results.objecting import passage_of
from quizzes.sources.anchoring import find_once
from quizzes.sources.evidence import evidence_of
from quizzes.sources.models import Document, Quotation

FOUND = str(Quotation.State.FOUND)


def words_slip(words: MarkedWords, language: str) -> dict[str, object] | None:
    """The slip of words that are not sent yet; None where the document is gone."""
    document = Document.objects.defer("text").filter(slug=words.document).first()
    if document is None:
        return None
    quotation = Challenge(
        document=document,
        passage_number=words.passage_number,
        exact=words.exact,
        state=FOUND if words.is_checked else Quotation.State.TEXT_NOT_HERE,
    )
    return slip_for_learner(quotation, language)


def slip_for_learner(challenge: Challenge, language: str) -> dict[str, object] | None:
    """The slip of the words as the learner marked them; it says where nobody could check them."""
    if not challenge.exact:
        return None
    drawn = slip(replace(evidence_of(challenge), prefix="", suffix="", shows_passage=False), language)
    if challenge.state == FOUND:
        return drawn
    return drawn | {"state_label": _("Not checked: pupils have no text of this place here. Your teacher looks it up.")}


def slip_for_teacher(challenge: Challenge, language: str) -> dict[str, object] | None:
    """The slip with the passage around the words, looked up now; it says where the words do not stand."""
    if not challenge.exact:
        return None
    evidence = replace(evidence_of(challenge), shows_passage=True)
    if not challenge.document.has_text:
        note = _("Not checked: the school has no copy of this text.")
        return slip(replace(evidence, state=str(Quotation.State.TEXT_NOT_HERE)), language) | {"state_label": note}
    passage = passage_of(challenge)
    text = passage.words if passage else Document.objects.values_list("text", flat=True).get(pk=challenge.document_id)
    if find_once(text, challenge.exact, prefix=challenge.prefix, suffix=challenge.suffix):
        return slip(replace(evidence, state=FOUND), language, text=passage.words if passage else None)
    note = _("These words do not stand in the text that the school has.")
    return slip(replace(evidence, state=str(Quotation.State.ORPHAN)), language) | {"state_label": note}
