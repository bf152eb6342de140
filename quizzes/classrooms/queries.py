"""Named reads of classes, members and assignments; who may see them is decided by the doors."""

from django.db.models import Count, Q, QuerySet

from quizzes.classrooms.models import Allowance, Assignment, Classroom, Membership
from quizzes.classrooms.names import username_stem
from quizzes.people.models import User
from quizzes.people.publication import published_anywhere
from quizzes.questions.models import Quiz


def classes_taught_by(teacher: User) -> QuerySet[Classroom]:
    """The teacher's own classes; every class for an administrator."""
    return Classroom.objects.filter(_taught_by(teacher)).select_related("teacher")


def assignments_taught_by(teacher: User) -> QuerySet[Assignment]:
    """The assignments of the teacher's own classes, with class and quiz; all of them for an administrator."""
    return Assignment.objects.filter(_taught_by(teacher, "classroom__")).select_related(
        "classroom__teacher", "quiz__lesson"
    )


def _taught_by(teacher: User, path: str = "") -> Q:
    if teacher.role == User.Role.ADMINISTRATOR:
        return Q()
    return Q(**{f"{path}teacher": teacher}) if teacher.role == User.Role.TEACHER else Q(pk__in=[])


def with_learner_counts(classrooms: QuerySet[Classroom]) -> QuerySet[Classroom]:
    """The same classes, each with `learner_count`."""
    return classrooms.annotate(learner_count=Count("memberships", distinct=True))


def members_of(classroom: Classroom) -> QuerySet[Membership]:
    """The memberships of a class with their learners, in the order of the Azerbaijani alphabet."""
    return classroom.memberships.select_related("learner", "classroom").order_by("learner__name_sort_key", "pk")


def classes_of(learner: User) -> QuerySet[Classroom]:
    """The classes that the learner is in and that are still taught, with their teachers."""
    return Classroom.objects.filter(memberships__learner=learner, is_archived=False).select_related("teacher")


def assignments_of(learner: User) -> QuerySet[Assignment]:
    """The assignments of the learner's classes, the newest first."""
    own = Assignment.objects.filter(classroom__memberships__learner=learner, classroom__is_archived=False)
    return own.select_related("quiz", "classroom").order_by("-created_at", "-pk")


def allowances_of(learner: User) -> dict[int, Allowance]:
    """The exceptions made for a learner, by the id of the assignment."""
    return {allowance.assignment_id: allowance for allowance in learner.allowances.all()}


def classroom_by_code(code: str) -> Classroom | None:
    """The class with this join code, whatever the case and spaces it is typed with; None where there is none."""
    plain = "".join(code.split()).replace("-", "").upper()
    return Classroom.objects.filter(join_code=plain, is_archived=False).first() if plain else None


def assignable_quizzes() -> QuerySet[Quiz]:
    """Quizzes that are published in some language."""
    return Quiz.objects.filter(published_anywhere()).order_by("lesson__position", "slug")


def names_in(classroom: Classroom) -> list[str]:
    """The full names of the learners of a class."""
    return list(classroom.memberships.values_list("learner__full_name", flat=True))


def usernames_like(names: list[str]) -> list[str]:
    """The usernames in use that begin as the names' own would."""
    beginnings = Q(pk__in=[])
    for stem in {username_stem(name) for name in names}:
        beginnings |= Q(username__istartswith=stem)
    return list(User.objects.filter(beginnings).values_list("username", flat=True))


def allowed_learners(assignment: Assignment) -> set[int]:
    """The ids of the learners for whom an exception was made."""
    return set(assignment.allowances.values_list("learner_id", flat=True))
