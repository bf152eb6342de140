"""Proposes the candidates of a document and, proposing again, keeps every decision that was made about them.

A candidate is known by what stands there: its words, the few words around them, and which of several alike it is. So a
decision outlives another version of the text, where everything has moved, and another version of the rules.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from quizzes.facts.candidate_rows import Passages, candidate_rows, place_in_passage
from quizzes.facts.known_names import KnownNames
from quizzes.facts.models import Candidate
from quizzes.facts.proposing.proposing import propose
from quizzes.facts.surroundings import identity_of, place_again
from quizzes.language.grammars import LANGUAGES
from quizzes.people.errors import DomainError
from quizzes.sources.models import Document
from quizzes.sources.splitting import split_passages

PLACE = ("identity", "exact", "prefix", "suffix", "passage_number", "start", "end", "state")
PROPOSED = (
    *("value_type", "value", "unit", "is_approximate", "is_impossible", "numeric_low", "numeric_high"),
    *("value_subject", "subject", "subject_text", "property", "property_text", "kin", "qualifier", "as_of"),
    *("bound", "relayed_from", "is_inferred", "score", "reason"),
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


def propose_candidates(document: Document) -> Proposed:
    """Read the text of a document and store what it claims; doing it again changes nothing that did not change.

    Decided candidates stay, as orphans where their words are gone; of the others those go that are proposed no more.
    Raises DomainError where the text is not here or was replaced meanwhile. A long text is stored in several short
    transactions, so that nobody else waits: what is stored of it is right, and reading again adds the rest.
    """
    document = Document.objects.get(pk=document.pk)
    if not document.has_text:
        raise DomainError(_("The text of this document is not here, so nothing can be read from it."))
    passages = Passages(split_passages(document.text))
    rows = list(candidate_rows(_proposals(document), document=document, passages=passages, known=KnownNames()))
    matched = _match({row.identity: row for row in rows}, document=document, passages=passages)
    if not Document.objects.filter(pk=document.pk, sha256=document.sha256).exists():
        raise DomainError(_("The text was replaced while it was read. Read it again."))
    made = _write(matched, document=document)
    orphans = sum(old.state == Candidate.State.ORPHAN for old in matched.kept)
    return Proposed(made, len(matched.changed), len(matched.gone), len(matched.kept), orphans)


def _proposals(document: Document) -> list:
    language = document.language if document.language in LANGUAGES else None
    try:
        return propose(
            document.text, document=document.slug, language=language, published_on=document.published_on or None
        )
    except ValueError:
        return propose(document.text, document=document.slug, language=language)


@dataclass
class _Matched:
    """What proposing again comes to: rows to make, by identity, to change, to drop, and those that stay whatever."""

    new: dict[str, Candidate]
    changed: list[Candidate] = field(default_factory=list)
    gone: list[int] = field(default_factory=list)
    kept: list[Candidate] = field(default_factory=list)


def _match(new: dict[str, Candidate], *, document: Document, passages: Passages) -> _Matched:
    """Compare what is proposed with what is stored, unsaved; a candidate into which another was merged is kept too."""
    matched, lost = _Matched(new), []
    merged_into = set(Candidate.objects.filter(merged_into__document=document).values_list("merged_into", flat=True))
    for old in Candidate.objects.filter(document=document).order_by("pk"):
        is_kept = old.decision != Candidate.Decision.WAITING or old.pk in merged_into
        row = new.pop(old.identity, None)
        if row is not None and _take_over(old, row, columns=PLACE if is_kept else PLACE + PROPOSED):
            matched.changed.append(old)
        if is_kept:
            matched.kept.append(old)
        if row is None:
            lost.append(old) if is_kept else matched.gone.append(old.pk)
    matched.changed += [old for old in lost if _place_again(old, document=document, passages=passages, new=new)]
    return matched


def _write(matched: _Matched, *, document: Document) -> int:
    """Store what was matched and return how many candidates were made; what was decided meanwhile is not dropped."""
    for some in _batches(matched.gone):
        waiting = Candidate.objects.filter(pk__in=some, decision=Candidate.Decision.WAITING, merged__isnull=True)
        waiting.delete()
    for some in _batches(matched.changed):
        Candidate.objects.bulk_update(some, [*PLACE, *PROPOSED], batch_size=BATCH)
    candidates = Candidate.objects.filter(document=document)
    before = candidates.count()
    for some in _batches(list(matched.new.values())):
        # Two runs at once propose the same: the constraint lets each candidate in once, and this run passes over it.
        Candidate.objects.bulk_create(some, batch_size=BATCH, ignore_conflicts=True)
    return candidates.count() - before


def _batches(rows: list) -> Iterator[list]:
    return (rows[first : first + BATCH] for first in range(0, len(rows), BATCH))


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
