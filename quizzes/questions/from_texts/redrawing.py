"""Draws other options for a proposed question, and writes it again once a form of a name is known."""

from collections.abc import Iterable
from datetime import datetime

from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext as _

from quizzes.facts.models import Subject
from quizzes.language.letters import fold, nfc
from quizzes.people.errors import DomainError
from quizzes.people.models import User
from quizzes.questions.from_texts.actions import Decision
from quizzes.questions.from_texts.content import Content, content_of_written
from quizzes.questions.from_texts.gathering import asked_again
from quizzes.questions.from_texts.models import ProposedQuestion
from quizzes.questions.from_texts.writing import candidates_to_ask, write_about, write_from_candidates
from quizzes.questions.writing.drafts import WrittenQuestion
from quizzes.questions.writing.shelf import Shelf

SEEDS_TRIED = 5
LONG_TEXT = 20_000  # letters: to ask about it anew takes seconds
LONGEST_FORM = 200
Origin = ProposedQuestion.Origin


def draw_again(proposed: ProposedQuestion, *, by: User, now: datetime) -> None:
    """Give a waiting question other options; raises DomainError where there are no others."""
    if proposed.decision != Decision.WAITING:
        raise DomainError(_("This question is kept already. Edit it instead."))
    before = Content.of_json(proposed.content)
    drawn = _from_text(proposed, before) if proposed.origin == Origin.TEXT else None
    if proposed.origin in {Origin.CANDIDATE, Origin.FACT}:
        written = _written([proposed], by=by, now=now, step=1).get(proposed.pk)
        drawn = written and (content_of_written(written[0]), written[1])
    if drawn is None or drawn[0].distractors == before.distractors:
        raise DomainError(_("There are no other options that would be fair. You can write your own: Edit."))
    _renew(proposed, *drawn)


def _from_text(proposed: ProposedQuestion, before: Content) -> tuple[Content, int] | None:
    tries = SEEDS_TRIED if len(proposed.document.text) <= LONG_TEXT else 1
    for seed in range(proposed.seed + 1, proposed.seed + 1 + tries):
        for content in asked_again(proposed.document, seed=seed).get((proposed.start, proposed.end), []):
            if content.stem == before.stem and content.distractors != before.distractors:
                return content, seed
    return None


def _written(
    rows: Iterable[ProposedQuestion], *, by: User, now: datetime, step: int = 0
) -> dict[int, tuple[WrittenQuestion, int]]:
    """Return the rows that rest on facts written anew, by their ids."""
    rows = list(rows)
    written: dict[int, tuple[WrittenQuestion, int]] = {}
    by_candidate = {row.candidate_id: row for row in rows if row.candidate_id}
    if by_candidate:
        candidates = candidates_to_ask(rows[0].document)
        seeds = {pk: row.seed + step for pk, row in by_candidate.items()}
        found = write_from_candidates(candidates, seeds=seeds, by=by, now=now)
        written |= {row.pk: found[pk] for pk, row in by_candidate.items() if pk in found}
    known = [row for row in rows if row.fact_id]
    shelf = Shelf() if known else None
    for row in known:
        card = shelf.card(row.fact.slug)
        if about := write_about(card, shelf, row.document, seed=row.seed + step):
            written[row.pk] = about
    return written


def _renew(proposed: ProposedQuestion, content: Content, seed: int) -> None:
    waiting = ProposedQuestion.objects.filter(pk=proposed.pk, decision=Decision.WAITING)
    waiting.update(content=content.as_json(), seed=seed)


@transaction.atomic
def give_form(proposed: ProposedQuestion, *, name: str, case: str, form: str, by: User, now: datetime) -> None:
    """Store how a name is written in a case, at its subject, and write all questions that waited for it again.

    Raises DomainError where that can be no form of the name, or where no subject is called so.
    """
    form = " ".join(nfc(form).split())
    if not form or len(form) > LONGEST_FORM or fold(form)[:1] != fold(name)[:1]:
        raise DomainError(_("Write the name with its ending, for example “%(name)s…”.") % {"name": name})
    subject = Subject.objects.select_for_update().filter(name_az=name).order_by("pk").first()
    if subject is None:
        raise DomainError(_("“%(name)s” is no name that we know. Write the question in Edit.") % {"name": name})
    subject.az_forms = {**subject.az_forms, case: form}
    subject.save(update_fields=["az_forms"])
    rows = ProposedQuestion.objects.filter(document=proposed.document_id, decision=Decision.WAITING)
    rows = rows.filter(Q(candidate__isnull=False) | Q(fact__isnull=False)).select_related("document", "fact")
    wanting = [row for row in rows if [name, case] in row.content["needs_form"]]
    for pk, (written, seed) in _written(wanting, by=by, now=now).items():
        row = next(one for one in wanting if one.pk == pk)
        _renew(row, content_of_written(written), seed)
