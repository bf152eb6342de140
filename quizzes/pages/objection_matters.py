"""What an objection is about, as the learner has it on the page: the statements that can be meant, and the ways on."""

from dataclasses import dataclass, field

from django.urls import reverse
from django.utils.translation import gettext as _

from quizzes.attempts.learning.models import ReviewEntry
from quizzes.attempts.models import AttemptItem
from quizzes.facts.models import Fact
from quizzes.facts.queries import verdict_of
from quizzes.facts.writing import verdict_sentence
from quizzes.pages.facts import fact_row
from quizzes.pages.shown import shown_question
from quizzes.questions.models import QuestionVersion
from quizzes.results.models import Challenge

Statement = Challenge.Statement


@dataclass(frozen=True)
class Meant:
    """A statement that may be the wrong one: its choice in the form, what it is, its words, the letter of an option."""

    choice: str
    label: str
    words: str = ""
    letter: str = ""

    @property
    def statement(self) -> str:
        return self.choice.partition(":")[0]

    @property
    def option(self) -> str:
        return self.choice.partition(":")[2]


@dataclass(frozen=True)
class Matter:
    """A question of an attempt or a fact. `language` is that of its words where it is not that of the page."""

    key: str
    about: QuestionVersion | Fact
    title: str
    statements: list[Meant]
    back: str
    form: str
    passages: str
    language: str | None = None
    value: str = ""
    sources: list[str] = field(default_factory=list)

    @property
    def is_question(self) -> bool:
        return isinstance(self.about, QuestionVersion)

    def meant(self, choice: str) -> Meant:
        """Return the statement of a choice; raises StopIteration for one that is not offered."""
        return next(statement for statement in self.statements if statement.choice == choice)


def matter_of_item(item: AttemptItem, language: str) -> Matter:
    """The marked question of an attempt."""
    place = [item.attempt.public_id, item.position]
    return _matter_of_version(
        item.version,
        item.option_order,
        language,
        back=reverse("question", args=place),
        form=reverse("object_to_question", args=place),
        passages=reverse("object_to_question_passage", args=place),
    )


def matter_of_entry(entry: ReviewEntry, language: str) -> Matter:
    """The question of an answer in spaced practice."""
    place = [entry.public_id]
    return _matter_of_version(
        entry.version,
        entry.option_order,
        language,
        back=reverse("review_entry", args=place),
        form=reverse("object_to_review", args=place),
        passages=reverse("object_to_review_passage", args=place),
    )


def _matter_of_version(version: QuestionVersion, order: list[str], language: str, **ways: str) -> Matter:
    """The question as it was shown, its options in that order, with the ways back and on."""
    question = shown_question(version.content, order, language, is_marked=True)
    meant = [Meant(Statement.STEM, _("The question itself"))]
    meant += [
        Meant(f"{Statement.OPTION}:{option['id']}", option["text"], option["text"], option["letter"])
        for option in question["options"]
    ]
    if question["explanation"]:
        meant.append(Meant(Statement.EXPLANATION, _("The explanation"), question["explanation"]))
    if version.content["evidence"]:
        meant.append(Meant(Statement.EVIDENCE, _("The evidence: what we quote, and from where")))
    return Matter(
        key=f"question:{version.question_id}",
        about=version,
        title=question["stem"],
        statements=meant,
        language=question["other_language"],
        sources=[piece["document"] for piece in version.content["evidence"]],
        **ways,
    )


def matter_of_fact(fact: Fact, language: str) -> Matter:
    """The fact as it is now, from `facts_with_claims`."""
    value = fact_row(fact, language)["value"] or verdict_sentence(verdict_of(fact), language)
    meant = [
        Meant(Statement.VALUE, _("The value"), value),
        Meant(Statement.EVIDENCE, _("The evidence: what we quote, and from where")),
    ]
    return Matter(
        key=f"fact:{fact.pk}",
        about=fact,
        title=str(fact),
        statements=meant,
        back=reverse("fact", args=[fact.slug]),
        form=reverse("object_to_fact", args=[fact.slug]),
        passages=reverse("object_to_fact_passage", args=[fact.slug]),
        value=value,
        sources=[claim.document.slug for claim in fact.claims.all()],
    )
