"""Named writes of the way from a text to questions: reading the text, keeping, skipping, taking back."""

from datetime import datetime

from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext as _

from quizzes.facts.candidates import propose_candidates
from quizzes.people.errors import DomainError
from quizzes.people.models import User
from quizzes.questions.from_texts.gathering import Gathered, gather, identity_at
from quizzes.questions.from_texts.models import ProposedQuestion, TextReading
from quizzes.sources.anchoring import find_once
from quizzes.sources.models import Document

LONGEST_READ = 300_000
RENEWED = (
    *("origin", "candidate", "fact", "content", "seed", "score"),
    *("start", "end", "sentence_start", "sentence_end", "words"),
)
Decision = ProposedQuestion.Decision


def read_for_questions(document: Document, *, by: User, now: datetime) -> None:
    """Propose questions about a text; reading it again renews those that wait and keeps every decision.

    Raises DomainError where the text is not here, is too long or was replaced meanwhile.
    """
    if not document.has_text:
        raise DomainError(_("The text of this document is not here, so nothing can be read from it."))
    if len(document.text) > LONGEST_READ:
        raise DomainError(_("This text is too long for this page. Split it into parts."))
    propose_candidates(document)
    decided = list(ProposedQuestion.objects.filter(document=document).exclude(decision=Decision.WAITING))
    placed = [row for row in decided if place_again(row, document.text)]
    gathering = gather(document, taken=[(row.start, row.end) for row in placed], by=by, now=now)
    with transaction.atomic():
        if not Document.objects.select_for_update().filter(pk=document.pk, sha256=document.sha256).exists():
            raise DomainError(_("The text was replaced while it was read. Read it again."))
        ProposedQuestion.objects.bulk_update(placed, ["start", "end", "sentence_start", "sentence_end"])
        _renew_waiting(document, [_row(document, found) for found in gathering.questions])
        TextReading.objects.update_or_create(
            document=document,
            defaults={
                "sha256": document.sha256,
                "language": document.language,
                "left_out": [list(pair) for pair in gathering.left_out],
                "read_at": now,
            },
        )


def _renew_waiting(document: Document, rows: list[ProposedQuestion]) -> None:
    """Store what is proposed now: what waited for the same words stays the same row, so that no open page is stale."""
    waiting = ProposedQuestion.objects.filter(document=document, decision=Decision.WAITING)
    known = set(waiting.values_list("identity", flat=True))
    waiting.exclude(identity__in=[row.identity for row in rows]).delete()
    for row in rows:
        if row.identity in known:
            waiting.filter(identity=row.identity).update(**{name: getattr(row, name) for name in RENEWED})
    new = [row for row in rows if row.identity not in known]
    ProposedQuestion.objects.bulk_create(new, ignore_conflicts=True)


def place_again(row: ProposedQuestion, text: str) -> bool:
    """Set where the sentence of a proposed question stands in a text, unsaved; False where it is gone from it."""
    if text[row.sentence_start : row.sentence_end] == row.words:
        return True
    place = find_once(text, row.words)
    if place is None or place.end - place.start != len(row.words):
        return False
    moved = place.start - row.sentence_start
    row.start, row.end = row.start + moved, row.end + moved
    row.sentence_start, row.sentence_end = place.start, place.end
    return True


def _row(document: Document, found: Gathered) -> ProposedQuestion:
    return ProposedQuestion(
        document=document,
        identity=identity_at(document, found.start, found.end),
        origin=found.origin,
        candidate=found.candidate,
        fact=found.fact,
        content=found.content.as_json(),
        size=found.content.size,
        seed=found.seed,
        score=found.score,
        start=found.start,
        end=found.end,
        sentence_start=found.sentence.start,
        sentence_end=found.sentence.end,
        words=document.text[found.sentence.start : found.sentence.end],
    )


def skip_question(proposed: ProposedQuestion, *, by: User, now: datetime) -> None:
    """Leave a proposed question out; what was kept meanwhile stays kept. Skipping again changes nothing."""
    ProposedQuestion.objects.filter(is_open(), pk=proposed.pk).update(
        decision=Decision.SKIPPED, decided_by=by, decided_at=now
    )


def unskip_question(proposed: ProposedQuestion) -> None:
    """Let a skipped question wait again."""
    ProposedQuestion.objects.filter(pk=proposed.pk, decision=Decision.SKIPPED).update(
        decision=Decision.WAITING, decided_by=None, decided_at=None
    )


def is_open() -> Q:
    """Waiting, or kept as a question that somebody has deleted since."""
    return Q(decision=Decision.WAITING) | Q(decision=Decision.KEPT, question__isnull=True)
