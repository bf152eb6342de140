"""Named writes of classes and their members."""

from dataclasses import dataclass
from datetime import datetime

from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from quizzes.classrooms.models import Classroom, Membership
from quizzes.classrooms.names import LONGEST_NAME, MOST_NAMES, first_and_repeated, unique_usernames
from quizzes.classrooms.passwords import new_password, quick_hash
from quizzes.classrooms.queries import classroom_by_code, names_in, usernames_like
from quizzes.people.errors import DomainError
from quizzes.people.guessing import count_wrong_guess, forget_guesses, refuse_guessing
from quizzes.people.models import User


@dataclass(frozen=True)
class PlannedLearner:
    """A learner who would be made: the name as pasted and the username."""

    full_name: str
    username: str


@dataclass(frozen=True)
class LearnerPlan:
    """Who would be made of pasted names, and which names are left out as repeated."""

    new: list[PlannedLearner]
    repeated: list[str]


@dataclass(frozen=True)
class NewLearner:
    """A learner with the password that nobody can read again."""

    user: User
    password: str


def create_classroom(teacher: User, *, name: str) -> Classroom:
    """Return the teacher's new class, with a join code of its own."""
    classroom = Classroom(teacher=teacher, name=name.strip())
    classroom.full_clean()
    classroom.save()
    return classroom


def rename_classroom(classroom: Classroom, *, name: str) -> None:
    classroom.name = name.strip()
    classroom.full_clean()
    classroom.save(update_fields=["name", "search_text"])


class WrongCode(DomainError):
    """No class that goes on has the code."""


def join_class_by_guess(learner: User, *, code: str, address: str | None, now: datetime) -> Classroom:
    """Return the class joined, as join_class does; raises TooManyGuesses after too many wrong codes, right or not."""
    refuse_guessing(learner, address=address, now=now)
    try:
        classroom = join_class(learner, code=code)
    except WrongCode:
        count_wrong_guess(learner, address=address, now=now)
        raise
    forget_guesses(learner)
    return classroom


def join_class(learner: User, *, code: str) -> Classroom:
    """Return the class joined; joining twice changes nothing. Raises DomainError for a wrong code or a teacher."""
    if learner.is_teacher:
        raise DomainError(_("Only learners join classes. Your own classes are under “Teach”."), field="code")
    classroom = classroom_by_code(code)
    if classroom is None:
        raise WrongCode(_("No class has this code. Look at it again, or ask your teacher."), field="code")
    Membership.objects.get_or_create(classroom=classroom, learner=learner)
    return classroom


def plan_learners(classroom: Classroom, *, names: list[str]) -> LearnerPlan:
    """Say who would be made, without making anybody; raises DomainError for none, too many, or a name too long."""
    if not names:
        raise DomainError(_("There is no name here yet. Write one on each line."), field="names")
    if len(names) > MOST_NAMES:
        sentence = ngettext("At most %(most)d name at a time.", "At most %(most)d names at a time.", MOST_NAMES)
        raise DomainError(sentence % {"most": MOST_NAMES}, field="names")
    if too_long := [name for name in names if len(name) > LONGEST_NAME]:
        raise DomainError(_("This name is too long: %(name)s…") % {"name": too_long[0][:40]}, field="names")
    first, repeated = first_and_repeated(names, names_in(classroom))
    usernames = unique_usernames(first, usernames_like(first))
    return LearnerPlan([PlannedLearner(*pair) for pair in zip(first, usernames, strict=True)], repeated)


def add_learners(classroom: Classroom, *, names: list[str]) -> list[NewLearner]:
    """Make learners of the names and put them into the class; names that the class has already are left out.

    So doing it twice makes nobody twice. Hashing comes first: it is slow, and the transaction would hold up others.
    """
    secrets = {name: (password := new_password(), quick_hash(password)) for name in names}
    try:
        with transaction.atomic():
            Classroom.objects.select_for_update().get(pk=classroom.pk)
            plan = plan_learners(classroom, names=names)
            users = [_learner(planned, secrets[planned.full_name][1]) for planned in plan.new]
            User.objects.bulk_create(users)
            Membership.objects.bulk_create(Membership(classroom=classroom, learner=user) for user in users)
    except IntegrityError:
        raise DomainError(_("Somebody took one of these usernames just now. Nobody was made: try again.")) from None
    return [NewLearner(user, secrets[user.full_name][0]) for user in users]


def _learner(planned: PlannedLearner, password_hash: str) -> User:
    user = User(username=planned.username, full_name=planned.full_name, password=password_hash)
    user.clean_fields()
    return user


def reset_password(classroom: Classroom, learner: User) -> str:
    """Return a new password for a learner of the class; the old one and its sessions end. Raises DomainError."""
    renewed = _renew(classroom, [learner])
    if not renewed:
        raise DomainError(_("Only the password of a learner of this class can be changed here."))
    return renewed[0].password


def renew_passwords(classroom: Classroom) -> list[NewLearner]:
    """Give every learner of the class a new password."""
    learners = User.objects.filter(memberships__classroom=classroom).order_by("name_sort_key", "pk")
    return _renew(classroom, list(learners))


def _renew(classroom: Classroom, people: list[User]) -> list[NewLearner]:
    passwords = [new_password() for _person in people]
    hashes = [quick_hash(password) for password in passwords]
    with transaction.atomic():
        here = set(Membership.objects.filter(classroom=classroom).values_list("learner_id", flat=True))
        renewed = []
        for person, password, password_hash in zip(people, passwords, hashes, strict=True):
            if person.pk in here and person.role == User.Role.LEARNER and not person.is_anonymised:
                person.password = password_hash
                renewed.append(NewLearner(person, password))
        User.objects.bulk_update([learner.user for learner in renewed], ["password"])
    return renewed


def remove_learner(classroom: Classroom, learner: User) -> None:
    """Take the learner out of the class; the account and its attempts stay."""
    Membership.objects.filter(classroom=classroom, learner=learner).delete()
