"""Which proposals a page shows, read from its address and written back: facts, form, seeds, and what was refused."""

from dataclasses import dataclass, field, replace
from urllib.parse import urlencode

from django.http import QueryDict
from django.urls import reverse

from quizzes.questions.writing.drafts import WORTHIEST_FIRST, WrittenForm
from quizzes.questions.writing.proposing import Place

FORMS = tuple(str(form) for form in WrittenForm)


@dataclass(frozen=True)
class ProposalAddress:
    """The state of the page; all of it stands in the address, so that it can be reloaded and sent on."""

    facts: tuple[str, ...] = ()
    about: str = ""
    form: str = ""
    seed: int = 1
    start: int = 0
    seeds: dict[Place, int] = field(default_factory=dict)
    refused: tuple[Place, ...] = ()

    @classmethod
    def read(cls, query: QueryDict) -> "ProposalAddress":
        """Return the state that an address gives; what it cannot mean is passed over."""
        seeds = {}
        for text in query.getlist("again"):
            place, _colon, seed = text.rpartition(":")
            if (read := _place(place)) and _number(seed):
                seeds[read] = _number(seed)
        return cls(
            facts=tuple(slug for text in query.getlist("facts") for slug in text.split(",") if slug),
            about=query.get("property", ""),
            form=query.get("form", "") if query.get("form") in FORMS else "",
            seed=_number(query.get("seed", "")) or 1,
            start=_number(query.get("from", "")),
            seeds=seeds,
            refused=tuple(read for text in query.getlist("refused") if (read := _place(text))),
        )

    @property
    def forms(self) -> list[WrittenForm]:
        return [WrittenForm(self.form)] if self.form else list(WORTHIEST_FIRST)

    def drawn_again(self, place: Place, seed: int) -> "ProposalAddress":
        return replace(self, seeds={**self.seeds, place: seed})

    def without(self, place: Place) -> "ProposalAddress":
        return replace(self, refused=(*self.refused, place))

    def at(self, start: int) -> "ProposalAddress":
        return replace(self, start=start)

    def __str__(self) -> str:
        parts = [("facts", ",".join(self.facts))] if self.facts else []
        parts += [("property", self.about)] if self.about else []
        parts += [("form", self.form)] if self.form else []
        parts += [("seed", self.seed)] if self.seed != 1 else []
        parts += [("from", self.start)] if self.start else []
        parts += [("again", f"{slug}:{form}:{seed}") for (slug, form), seed in self.seeds.items()]
        parts += [("refused", f"{slug}:{form}") for slug, form in self.refused]
        return f"{reverse('admin:quizzes_fact_proposals')}?{urlencode(parts, safe=',:')}"


def _place(text: str) -> Place | None:
    slug, _colon, form = text.rpartition(":")
    return (slug, WrittenForm(form)) if slug and form in FORMS else None


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 7 else 0
