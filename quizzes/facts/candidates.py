"""Proposes the candidates of a document and, proposing again, keeps every decision that was made about them.

A candidate is known by what stands there: its words, the few words around them, and which of several alike it is. So a
decision outlives another version of the text, where everything has moved, and another version of the rules.
"""

from dataclasses import dataclass

from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from quizzes.facts.candidate_rows import Passages, candidate_rows, place_in_passage
from quizzes.facts.known_names import KnownNames
from quizzes.facts.models import Candidate
from quizzes.facts.proposing.proposing import propose
from quizzes.facts.surroundings import identity_of, place_again
from quizzes.people.errors import DomainError
from quizzes.people.publication import LANGUAGES
from quizzes.sources.models import Document
from quizzes.sources.splitting import split_passages

PLACE = ("identity", "exact", "prefix", "suffix", "passage_number", "start", "end", "state")
PROPOSED = (
    *("value_type", "value", "unit", "is_approximate", "is_impossible", "numeric_low", "numeric_high"),
    *("value_subject", "subject", "subject_text", "property", "property_text", "kin", "qualifier", "as_of"),
    *("relayed_from", "is_inferred", "score", "reason"),
)
BATCH = 200


@dataclass(frozen=True)
class Proposed:
    """What proposing did: candidates made, changed and gone, decisions kept, and those of them whose words are gone."""

    made: int
    changed: int
    gone: int
    kept: int
    orphans: int


def proposed_sentence(done: Proposed) -> str:
    """Return what reading the text brought, in whole sentences."""
    made = ngettext("%(count)s new proposal.", "%(count)s new proposals.", done.made) % {"count": done.made}
    kept = ngettext("%(count)s decision kept.", "%(count)s decisions kept.", done.kept) % {"count": done.kept}
    gone = ngettext(
        "%(count)s decided proposal is no longer in the text.",
        "%(count)s decided proposals are no longer in the text.",
        done.orphans,
    ) % {"count": done.orphans}
    return " ".join([made, *([kept] if done.kept else []), *([gone] if done.orphans else [])])


@transaction.atomic
def propose_candidates(document: Document) -> Proposed:
    """Read the text of a document and store what it claims; doing it again changes nothing that did not change.

    Decided candidates stay, as orphans where their words are gone; of the others those go that are proposed no more.
    Raises DomainError where the text is not here.
    """
    document = Document.objects.select_for_update().get(pk=document.pk)
    if not document.has_text:
        raise DomainError(_("The text of this document is not here, so nothing can be read from it."))
    passages = Passages(split_passages(document.text))
    rows = list(candidate_rows(_proposals(document), document=document, passages=passages, known=KnownNames()))
    return _store(rows, document=document, passages=passages)


def _proposals(document: Document) -> list:
    language = document.language if document.language in LANGUAGES else None
    try:
        return propose(
            document.text, document=document.slug, language=language, published_on=document.published_on or None
        )
    except ValueError:
        return propose(document.text, document=document.slug, language=language)


def _store(rows: list[Candidate], *, document: Document, passages: Passages) -> Proposed:
    new = {row.identity: row for row in rows}
    changed, gone, kept = [], [], []
    merged_into = set(Candidate.objects.filter(merged_into__document=document).values_list("merged_into", flat=True))
    for old in Candidate.objects.filter(document=document).order_by("pk"):
        is_kept = old.decision != Candidate.Decision.WAITING or old.pk in merged_into
        row = new.pop(old.identity, None)
        if row is not None:
            columns = PLACE if is_kept else PLACE + PROPOSED
            if _take_over(old, row, columns=columns):
                changed.append(old)
        elif not is_kept:
            gone.append(old.pk)
        if is_kept:
            kept.append((old, row is not None))
    for old, is_matched in kept:
        if not is_matched and _place_again(old, document=document, passages=passages, new=new):
            changed.append(old)
    for first in range(0, len(gone), BATCH):
        Candidate.objects.filter(pk__in=gone[first : first + BATCH]).delete()
    Candidate.objects.bulk_update(changed, [*PLACE, *PROPOSED], batch_size=BATCH)
    before = Candidate.objects.filter(document=document).count()
    # Two runs at once propose the same: the constraint lets each candidate in once, and this run passes over it.
    Candidate.objects.bulk_create(new.values(), batch_size=BATCH, ignore_conflicts=True)
    made = Candidate.objects.filter(document=document).count() - before
    orphans = sum(old.state == Candidate.State.ORPHAN for old, _matched in kept)
    return Proposed(made, len(changed), len(gone), len(kept), orphans)


def _take_over(old: Candidate, row: Candidate, *, columns: tuple[str, ...]) -> bool:
    """Copy columns of a new row to the known one; return whether anything differed."""
    differing = [name for name in columns if _stored(old, name) != _stored(row, name)]
    for name in differing:
        setattr(old, name, getattr(row, name))
    return bool(differing)


def _stored(row: Candidate, name: str) -> object:
    return getattr(row, Candidate._meta.get_field(name).attname)


def _place_again(old: Candidate, *, document: Document, passages: Passages, new: dict[str, Candidate]) -> bool:
    """Find a kept candidate in the text as it is now; a new one that says the same there is not proposed beside it."""
    before = [_stored(old, name) for name in PLACE]
    place = place_again(document.text, old.exact, prefix=old.prefix, suffix=old.suffix, at=old.start)
    passage = passages.around(place.start, place.end) if place else None
    if passage is None:
        old.state, old.start, old.end = Candidate.State.ORPHAN, None, None
        return before != [_stored(old, name) for name in PLACE]
    place_in_passage(old, passage, place.start, place.end, text=document.text)
    taken = [row for row in new.values() if _says_the_same(old, row)]
    for row in taken:
        del new[row.identity]
    same_words = next((row.identity for row in taken if (row.start, row.end) == (old.start, old.end)), None)
    old.identity = same_words or _own_identity(old)
    return before != [_stored(old, name) for name in PLACE]


def _says_the_same(old: Candidate, row: Candidate) -> bool:
    if (old.start, old.end) == (row.start, row.end):
        return True
    is_same_value = (old.value_type, old.value, old.unit) == (row.value_type, row.value, row.unit)
    return is_same_value and old.start < row.end and row.start < old.end


def _own_identity(old: Candidate) -> str:
    """Return an identity that no proposal has: the machine no longer sees a value of this extent here."""
    return identity_of(old.exact, prefix=old.prefix, suffix=old.suffix, occurrence=-old.pk)
