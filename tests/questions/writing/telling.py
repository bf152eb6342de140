"""Facts told by one encyclopedia, by the properties that ship, and the questions that are written from them."""

import json

import pytest

from quizzes.models import Property
from quizzes.questions.writing.drafts import CannotWrite, WrittenForm
from quizzes.questions.writing.shelf import Shelf
from quizzes.questions.writing.writing import write_question
from tests.factories import ClaimFactory, DocumentFactory, FactFactory, PropertyFactory, SubjectFactory
from tests.questions.writing.conftest import TODAY
from tests.questions.writing.test_templates import PROPERTIES

SEEDS = (1, 2, 3, 4, 5)


class Told:
    """What one encyclopedia tells, each fact by the properties that ship."""

    def __init__(self):
        rows = json.loads(PROPERTIES.read_text(encoding="utf-8"))
        self.shipped = {row["fields"]["slug"]: row["fields"] for row in rows}
        self.subjects = {}
        self.document = DocumentFactory(slug="ase", publisher="ASE", language="en")

    def subject(self, slug, english, azerbaijani, kind="place"):
        self.subjects[slug] = SubjectFactory(
            slug=slug, name_en=english, name_az=azerbaijani, kind=kind, is_az_possessive=azerbaijani[-1] in "iıuü"
        )
        return self.subjects[slug]

    def property(self, slug):
        """The shipped property, with those that it names."""
        if found := Property.objects.filter(slug=slug).first():
            return found
        kept = {name: value for name, value in self.shipped[slug].items() if "cue_words" not in name}
        follows = [self.property(other) for (other,) in kept.pop("follows", ())]
        named = {name: self.property(kept[name][0]) for name in ("part", "whole") if name in kept}
        made = PropertyFactory(**kept | named)
        made.follows.set(follows)
        return made

    def fact(self, subject, slug, value, azerbaijani="", *, of="", document=None, unit="", **more):
        row = self.property(slug)
        fact = FactFactory(slug=f"{subject}-{slug}", subject=self.subjects[subject], property=row)
        ClaimFactory(
            fact=fact,
            document=document or self.document,
            value=value,
            value_text_en=value if azerbaijani else "",
            value_text_az=azerbaijani,
            value_type=row.value_type,
            unit=unit or row.unit,
            exact=f"{value} exactly",
            value_subject=self.subjects.get(of),
            **more,
        )

    def values(self, slug, **values):
        for subject, value in values.items():
            self.fact(subject, slug, value)

    def ask(self, slug, form="direct", seed=1):
        shelf = Shelf(today=TODAY)
        return write_question(shelf.card(slug), shelf, WrittenForm(form), seed=seed)

    def wrong(self, slug, form="direct", seed=1):
        return [option for option in self.ask(slug, form, seed).options if not option.is_key]

    def refused(self, slug, form="direct"):
        with pytest.raises(CannotWrite) as refused:
            self.ask(slug, form)
        return refused.value.code


def texts(options):
    return [option.text["en"] for option in options]
