"""Named reads of what was proposed from a text and what became of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from django.db.models import Count, F, QuerySet

from quizzes.facts.models import Candidate
from quizzes.questions.from_texts.models import ProposedQuestion, TextReading
from quizzes.questions.models import Question, Quiz
from quizzes.questions.queries import questions_for_checking
from quizzes.sources.models import Document

FEWEST_GOOD = 10
Decision = ProposedQuestion.Decision


@dataclass(frozen=True)
class Proposals:
    """All proposed questions of a text in its order, the kept ones with their drafts; a constant number of queries."""

    document: Document
    reading: TextReading | None
    rows: list[ProposedQuestion]
    questions: dict[int, Question]

    @property
    def is_current(self) -> bool:
        """Whether the text was read as it is now, in the language that it has now."""
        reading = self.reading
        is_same = reading is not None and reading.sha256 == self.document.sha256
        return is_same and reading.language == self.document.language

    @cached_property
    def kept(self) -> list[ProposedQuestion]:
        return [row for row in self.rows if row.question_id in self.questions]

    @cached_property
    def surest_first(self) -> list[ProposedQuestion]:
        """The proposed questions as a reader goes through them: those that need the least work before the rest.

        By what each was worth when it was proposed, so that no decision moves another.
        """
        return sorted(self.rows, key=lambda row: (-row.score, row.start, row.end, row.pk))

    @property
    def found(self) -> int:
        """How many questions the machine found."""
        return sum(row.origin != ProposedQuestion.Origin.HAND for row in self.rows)

    @property
    def is_poor(self) -> bool:
        return self.found < FEWEST_GOOD and len(self.kept) < FEWEST_GOOD


def proposals_of(document: Document) -> Proposals:
    """Return the proposed questions of a text with their drafts as the checks need them."""
    rows = list(ProposedQuestion.objects.filter(document=document).order_by("start", "end", "pk"))
    ids = [row.question_id for row in rows if row.question_id]
    questions = {row.pk: row for row in questions_for_checking().filter(pk__in=ids)} if ids else {}
    reading = TextReading.objects.filter(document=document).first()
    return Proposals(document, reading, rows, questions)


def kept_count(document: Document) -> int:
    """Return how many questions on a text are kept."""
    return ProposedQuestion.objects.filter(document=document, question__isnull=False).count()


def quizzes_from(document: Document) -> QuerySet[Quiz]:
    """Return the quizzes that hold a question kept from a text, the newest first."""
    return Quiz.objects.filter(questions__proposed_as__document=document).distinct().order_by("-pk")


def waiting_claims(document: Document) -> int:
    """Return how many proposals of the desk wait for a decision in a text."""
    waiting = Candidate.objects.filter(document=document, decision=Candidate.Decision.WAITING)
    return waiting.filter(property__isnull=False).count()


@dataclass(frozen=True)
class Progress:
    """How far a text is on its way: how many questions are proposed and kept, and the newest quiz made of it."""

    reading: TextReading
    found: int
    kept: int
    quiz: Quiz | None


def on_their_way(readings: Sequence[TextReading]) -> list[Progress]:
    """Return for each of some texts what became of it; two queries."""
    ids = [one.document_id for one in readings]
    rows = ProposedQuestion.objects.filter(document__in=ids).values("document").order_by()
    counts = {row["document"]: row for row in rows.annotate(found=Count("pk"), kept=Count("question"))}
    made = Quiz.objects.filter(questions__proposed_as__document__in=ids)
    quizzes = {
        quiz.of_text: quiz for quiz in made.annotate(of_text=F("questions__proposed_as__document")).order_by("pk")
    }
    return [
        Progress(one, row["found"], row["kept"], quizzes.get(one.document_id))
        for one in readings
        for row in [counts.get(one.document_id, {"found": 0, "kept": 0})]
    ]


def texts_read() -> QuerySet[TextReading]:
    """Return the texts that were read for questions, without their words, the newest first."""
    return TextReading.objects.select_related("document").defer("document__text").order_by("-read_at", "-document")
