"""Lets the entries of the search follow every later save and deletion, once what was saved is committed."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from django.db import connection, transaction
from django.db.models import Model, Q
from django.db.models.signals import post_delete, post_save

from quizzes.facts.models import Claim, Fact, Property, Subject
from quizzes.lessons.models import Lesson, Term
from quizzes.search.actions import refresh_entries
from quizzes.search.models import SearchEntry
from quizzes.sources.models import Document

Kind = SearchEntry.Kind
WATCHED = (Lesson, Fact, Claim, Subject, Property, Term, Document)


class ChangedRows:
    """The rows that one transaction has changed, by table; called when it is committed, and gone when it is not."""

    def __init__(self) -> None:
        self.ids: dict[type[Model], set[int]] = defaultdict(set)

    def __call__(self) -> None:
        facts = self.ids[Fact] | _facts_concerned(self.ids)
        slugs = set(Fact.objects.filter(pk__in=facts).values_list("slug", flat=True)) if facts else set()
        lessons = self.ids[Lesson] | _lessons_concerned(slugs, facts, all_of_them=bool(self.ids[Term]))
        rows = {Kind.TERM: self.ids[Term], Kind.SOURCE: self.ids[Document], Kind.FACT: facts, Kind.LESSON: lessons}
        for kind, ids in rows.items():
            if ids:
                refresh_entries(kind, ids)


def start_watching() -> None:
    """Take note of every later save and deletion of what can be found."""
    for model in WATCHED:
        for signal, name in ((post_save, "saved"), (post_delete, "deleted")):
            signal.connect(_changed, sender=model, dispatch_uid=f"search-{name}-{model._meta.model_name}")


def _changed(sender: type[Model], instance: Model, **kwargs: Any) -> None:
    waiting = (function for _savepoints, function, _robust in connection.run_on_commit)
    known = next((function for function in waiting if isinstance(function, ChangedRows)), None)
    rows = known or ChangedRows()
    rows.ids[sender].add(instance.pk)
    if isinstance(instance, Claim):  # a deleted claim is gone when the transaction ends
        rows.ids[Fact].add(instance.fact_id)
    if known is None:
        transaction.on_commit(rows, robust=True)


def _facts_concerned(ids: dict[type[Model], set[int]]) -> set[int]:
    """The facts in which a name, a property or a publisher is written that has changed."""
    condition = Q()
    for model, path in (
        (Subject, "subject__in"),
        (Subject, "claims__value_subject__in"),
        (Property, "property__in"),
        (Document, "claims__document__in"),
    ):
        if ids[model]:
            condition |= Q(**{path: ids[model]})
    return set(Fact.objects.filter(condition).values_list("pk", flat=True)) if condition else set()


def _lessons_concerned(slugs: Iterable[str], facts: Iterable[int], *, all_of_them: bool) -> set[int]:
    """The lessons that draw on the facts, those that are gone too; all where the glossary has changed."""
    lessons = SearchEntry.objects.filter(kind=Kind.LESSON)
    if all_of_them:
        return set(lessons.values_list("row", flat=True))
    if not facts:
        return set()
    slugs = set(slugs) | set(
        SearchEntry.objects.filter(kind=Kind.FACT, row__in=list(facts)).values_list("slug", flat=True)
    )
    return {row for row, drawn in lessons.values_list("row", "facts") if slugs.intersection(drawn)}
