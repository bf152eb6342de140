"""How firmly a learner knows each topic: counted, not measured (docs/spaced-practice.md#mastery)."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, Exists, OuterRef, Q

from quizzes.attempts.learning.days import ONE_DAY, school_day, start_of
from quizzes.attempts.models import ReviewCard
from quizzes.lessons.models import Topic
from quizzes.people.models import User
from quizzes.people.publication import published_in
from quizzes.questions.models import Question, QuizQuestion


@dataclass(frozen=True)
class TopicMastery:
    """The published questions of a topic: how many sit firmly, how many were met and not yet, how many are new."""

    topic: Topic | None
    firm: int
    met: int
    new: int

    @property
    def count(self) -> int:
        return self.firm + self.met + self.new


def mastery_of(learner: User, *, language: str, now: datetime) -> list[TopicMastery]:
    """Return the topics in their order with what the learner knows of each, in two queries.

    Counted are the questions of quizzes that anyone may practise in the language. One sits firmly while its last answer
    was right and it is not yet time to repeat it.
    """
    tomorrow = start_of(school_day(now) + ONE_DAY)
    own = ReviewCard.objects.filter(learner=learner, question=OuterRef("pk"))
    counts = (
        Question.objects.filter(published_in(language), needs_review=False)
        .filter(Exists(_places_in_quizzes(language)))
        .annotate(is_met=Exists(own), is_firm=Exists(own.filter(was_right=True, due_at__gte=tomorrow)))
        .order_by()
        .values("topic")
        .annotate(all=Count("pk"), met=Count("pk", filter=Q(is_met=True)), firm=Count("pk", filter=Q(is_firm=True)))
    )
    rows = {row["topic"]: row for row in counts}
    topics = Topic.objects.filter(pk__in=[key for key in rows if key])
    without_topic = [_mastery(None, rows[None])] if None in rows else []
    return [_mastery(topic, rows[topic.pk]) for topic in topics] + without_topic


def _places_in_quizzes(language: str):
    quizzes = {f"quiz__is_published_{language}": True, "quiz__is_open_for_practice": True}
    return QuizQuestion.objects.filter(question=OuterRef("pk"), **quizzes)


def _mastery(topic: Topic | None, row: dict) -> TopicMastery:
    return TopicMastery(topic, firm=row["firm"], met=row["met"] - row["firm"], new=row["all"] - row["met"])
