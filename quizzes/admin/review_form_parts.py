"""Pieces of the forms of reviewing: fields in both languages, choices in groups, and what a form shows first."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils.translation import gettext as _

from quizzes.admin.bilingual import label_in
from quizzes.facts.models import NAME_TYPES, Candidate, Property, Subject
from quizzes.language.letters import slug
from quizzes.people.publication import LANGUAGES


def bilingual(name: str, label: Any) -> dict[str, forms.CharField]:
    """Return one optional field per language, marked with its language."""
    return {
        f"{name}_{code}": forms.CharField(
            label=label_in(code, label),
            required=False,
            max_length=200,
            widget=forms.TextInput(attrs={"lang": code}),
        )
        for code in LANGUAGES
    }


def initial_of(candidate: Candidate) -> dict[str, Any]:
    """Return what the form shows first: the proposal, and names for what is not known yet."""
    language = candidate.document.language
    read = candidate.property_text.replace("-", " ")
    words = {
        "new_subject_name": "" if candidate.subject_id else candidate.subject_text,
        "new_property_name": "" if candidate.property_id else read,
        "value_text": candidate.value if candidate.value_type in NAME_TYPES else "",
        "qualifier_text": candidate.qualifier,
        "relayed_from": candidate.relayed_from,
    }
    in_language = {f"{name}_{language if name != 'new_property_name' else 'en'}": text for name, text in words.items()}
    return {
        **in_language,
        "subject": candidate.subject_id or "",
        "property": candidate.property_id or "",
        "value_subject": candidate.value_subject_id or "",
        "new_property_type": candidate.value_type,
        "new_property_unit": candidate.unit,
        "new_property_is_single": True,
        "is_for_pupils": True,
        "value": candidate.value,
        "unit": candidate.unit,
        "is_approximate": candidate.is_approximate,
        "bound": candidate.bound,
        "qualifier": slug(candidate.qualifier),
        "as_of": candidate.as_of,
    }


def grouped(rows: Iterable[Subject | Property], near: Iterable[tuple[str, set[int]]]) -> list:
    """Return choices in groups: each of those named, and all others; a row stands in the first that it belongs to."""
    left, groups = list(rows), []
    for name, ids in near:
        groups.append((name, [row for row in left if row.pk in ids]))
        left = [row for row in left if row.pk not in ids]
    groups.append((_("All others"), left))
    return [(name, [(str(row.pk), str(row)) for row in members]) for name, members in groups if members]
