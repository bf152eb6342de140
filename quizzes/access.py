"""The doors: each returns what the viewer may see, or raises Http404; not yours and not there look the same."""

from collections.abc import Callable
from functools import wraps

from django.contrib.auth.models import AnonymousUser
from django.contrib.auth.views import redirect_to_login
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse

from quizzes.attempts.learning.models import ReviewEntry
from quizzes.attempts.models import Attempt, AttemptItem
from quizzes.attempts.queries import Taker, attempts_with_quiz, attempts_with_rules, with_answer_counts
from quizzes.attempts.receipts import read_receipt
from quizzes.classrooms.models import Assignment, Classroom, Membership
from quizzes.classrooms.queries import assignments_taught_by, classes_taught_by, members_of
from quizzes.lessons.models import Course, Lesson
from quizzes.lessons.queries import course_of_slug, lesson_for_reading, lesson_for_writing
from quizzes.people.models import User
from quizzes.questions.models import Question, Quiz
from quizzes.questions.queries import questions_for_checking, quizzes_published_in
from quizzes.results.certificates import certificates_of
from quizzes.results.codes import read_code
from quizzes.results.models import Certificate, Challenge
from quizzes.results.objections import challenges_for, challenges_of
from quizzes.sources.models import Document


def teacher_required(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """A visitor is asked to sign in; a learner finds nothing here."""

    @wraps(view)
    def guarded(request: HttpRequest, *args, **kwargs) -> HttpResponse:
        if not request.user.is_authenticated:
            return redirect_to_login(request.get_full_path())
        if not request.user.is_teacher:
            raise Http404
        return view(request, *args, **kwargs)

    return guarded


def signed_in_for(page: str) -> Callable[[Callable[..., HttpResponse]], Callable[..., HttpResponse]]:
    """A visitor who presses a button signs in, and comes to the page that has it: its own address takes no GET."""

    def decorated(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
        @wraps(view)
        def guarded(request: HttpRequest, *args, **kwargs) -> HttpResponse:
            if not request.user.is_authenticated:
                return redirect_to_login(reverse(page, args=args, kwargs=kwargs))
            return view(request, *args, **kwargs)

        return guarded

    return decorated


def classroom_for(teacher: User, slug: str) -> Classroom:
    """The class, for its teacher and for administrators."""
    return get_object_or_404(classes_taught_by(teacher), slug=slug)


def assignment_for(teacher: User, public_id: str) -> Assignment:
    """The assignment with its class and quiz, for the teacher of the class and for administrators."""
    return get_object_or_404(assignments_taught_by(teacher), public_id=public_id)


def membership_for(teacher: User, slug: str, learner_id: int) -> Membership:
    """The membership with its class and learner, for the teacher of the class and for administrators."""
    return get_object_or_404(members_of(classroom_for(teacher, slug)), learner__pk=learner_id)


def quiz_for_teacher(teacher: User, slug: str) -> Quiz:
    """Any quiz, published or not: content is shared among teachers."""
    if not teacher.is_teacher:
        raise Http404
    return get_object_or_404(Quiz, slug=slug)


def text_for(teacher: User, slug: str) -> Document:
    """A document whose text is here, with it: texts are shared among teachers."""
    if not teacher.is_teacher:
        raise Http404
    return get_object_or_404(Document, slug=slug, imported_at__isnull=False)


def lesson_for(viewer: User | AnonymousUser, slug: str) -> Lesson:
    """A lesson published in some language, for everybody; a draft too for teachers: content is shared among them."""
    is_teacher = viewer.is_authenticated and viewer.is_teacher
    try:
        return lesson_for_writing(slug) if is_teacher else lesson_for_reading(slug)
    except Lesson.DoesNotExist as error:
        raise Http404 from error


def taker_of(request: HttpRequest) -> Taker:
    """Who takes quizzes in this request: the learner signed in, else the guest of this browser."""
    if request.user.is_authenticated:
        return Taker(learner=request.user)
    return Taker(guest=request.session.get("guest"))


def attempt_for(taker: Taker, public_id: str) -> Attempt:
    """The attempt with its quiz and assignment, for the one who takes it."""
    return get_object_or_404(attempts_with_quiz().filter(taker.attempts), public_id=public_id)


def attempt_taught_by(teacher: User, public_id: str) -> Attempt:
    """A learner's attempt at an assignment, for the teacher of the class and for administrators."""
    taught = attempts_with_rules().filter(assignment__in=assignments_taught_by(teacher)).select_related("learner")
    return get_object_or_404(taught, public_id=public_id)


def review_entry_for(learner: User, public_id: str) -> ReviewEntry:
    """An answer in spaced practice with its card and version, for the one who gave it."""
    entries = ReviewEntry.objects.filter(card__learner=learner).select_related("card", "version")
    return get_object_or_404(entries, public_id=public_id)


def attempt_with_receipt(teacher: User, typed: str) -> Attempt | None:
    """The attempt that was handed in with this receipt, for the teacher of the class and for administrators, or None.

    It comes with its class and its `asked` and `answered` counts.
    """
    receipt = read_receipt(typed)
    if receipt is None:
        return None
    taught = Attempt.objects.filter(receipt=receipt, assignment__in=assignments_taught_by(teacher))
    return with_answer_counts(taught.select_related("learner", "quiz", "assignment__classroom")).first()


def assignment_open_to(learner: User, public_id: str) -> Assignment:
    """The assignment with its quiz and class, for a learner of the class."""
    own = Assignment.objects.filter(classroom__memberships__learner=learner, classroom__is_archived=False)
    return get_object_or_404(own.select_related("quiz", "classroom__teacher"), public_id=public_id)


def quiz_to_practise(slug: str, language: str) -> Quiz:
    """A quiz that anyone may practise in this language, with `question_count`."""
    return get_object_or_404(quizzes_published_in(language), slug=slug)


def course_for(slug: str, language: str) -> Course:
    """A course published in the language, for everybody."""
    course = course_of_slug(slug, language)
    if course is None:
        raise Http404
    return course


def certificate_for(learner: User, code: str) -> Certificate:
    """The certificate with its course, for the one who earned it."""
    return get_object_or_404(certificates_of(learner), code=read_code(code))


def question_for_teacher(teacher: User, slug: str) -> Question:
    """Any question with its options and evidence, published or not: content is shared among teachers."""
    if not teacher.is_teacher:
        raise Http404
    return get_object_or_404(questions_for_checking(), slug=slug)


def marked_item_for(request: HttpRequest, public_id: str, position: int) -> AttemptItem:
    """A marked question of one's own attempt, with attempt and version: before, evidence would tell the key.

    Who signed in during this visit still reaches what the guest of this browser answered.
    """
    guest = Taker(guest=request.session.get("guest"))
    own = Attempt.objects.filter(taker_of(request).attempts | guest.attempts)
    items = AttemptItem.objects.filter(attempt__in=own, attempt__public_id=public_id, position=position)
    item = get_object_or_404(items.select_related("attempt", "version"))
    if not (item.attempt.is_finished or (item.attempt.is_practice and item.is_answered)):
        raise Http404
    return item


def challenge_for(learner: User, public_id: str) -> Challenge:
    """An objection, for the learner who made it."""
    return get_object_or_404(challenges_of(learner), public_id=public_id)


def challenge_for_teacher(teacher: User, public_id: str) -> Challenge:
    """An objection, for the teachers who may answer it."""
    return get_object_or_404(challenges_for(teacher), public_id=public_id)
