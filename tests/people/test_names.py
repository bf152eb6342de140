"""Usernames and full names in the one form in which they are stored."""

import pytest
from django.contrib.auth import authenticate
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from quizzes.models import User
from quizzes.people.names import normal_username, refuse_bad_username
from tests.factories import PASSWORD, UserFactory


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("Şəbnəm", "şəbnəm"),
        ("ŞƏBNƏM", "şəbnəm"),
        ("NIGAR", "nigar"),
        ("NİGAR", "nigar"),
        ("Qızıl", "qizil"),
        ("S\u0327\u0259bn\u0259m", "şəbnəm"),
        ("aysel.q-2_b", "aysel.q-2_b"),
    ],
)
def test_normal_username_is_one_however_it_is_typed(typed, stored):
    assert normal_username(typed) == stored
    assert normal_username(stored) == stored
    refuse_bad_username(stored)


@pytest.mark.parametrize(
    ("username", "words"),
    [
        ("\u0430ysel", "only looks like a letter"),
        ("n\u01ddrmin", "only looks like a letter"),
        ("aysel q", "letters of the English and the Azerbaijani alphabet"),
        ("aysel@school", "letters of the English and the Azerbaijani alphabet"),
        ("ay\u200bsel", "letters of the English and the Azerbaijani alphabet"),
        ("ali\u0660", "letters of the English and the Azerbaijani alphabet"),
    ],
)
def test_bad_username_is_refused_in_words(username, words):
    with pytest.raises(ValidationError, match=words):
        refuse_bad_username(username)


@pytest.mark.django_db
@pytest.mark.parametrize("typed", ["şəbnəm", "ŞƏBNƏM", "Şəbnəm"])
def test_username_is_one_account_in_the_database(typed):
    UserFactory(username="Şəbnəm")

    with pytest.raises(IntegrityError), transaction.atomic():
        User.objects.create_user(typed, password=PASSWORD)
    with pytest.raises(IntegrityError), transaction.atomic():
        User.objects.bulk_create([User(username=typed)])
    assert User.objects.get(username=typed) == User.objects.get()


@pytest.mark.django_db
@pytest.mark.parametrize("typed", ["ilkin", "ILKIN", "İlkin", "Ilkin", "ılkın"])
def test_sign_in_takes_every_spelling_of_a_username(rf, typed):
    learner = UserFactory(username="Ilkin")

    assert authenticate(rf.post("/"), username=typed, password=PASSWORD) == learner


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("Aysel\u202e Quliyeva", "Aysel Quliyeva"),
        ("Ay\u200bsel\tQuliyeva\x07", "Aysel Quliyeva"),
        ("\u202e\u200b\u3164", ""),
    ],
)
def test_full_name_keeps_only_what_can_be_seen(typed, stored):
    learner = UserFactory(full_name=typed)

    learner.refresh_from_db()
    assert learner.full_name == stored
