"""Who works at the desk, and how a form of it is sent back as a browser would send it."""

import pytest

from quizzes.models import Document
from quizzes.sources.actions import import_text
from tests.factories import FEBRUARY_2026, AdministratorFactory, TeacherFactory

TEXT = (
    "Water\n\nThe Istisu spring lies in Kalbajar.\n\n"
    "The Tartar River rises there. Its water is cold, and the river is cold."
)


@pytest.fixture(params=["en", "az"])
def language(request) -> str:
    return request.param


@pytest.fixture
def teacher(db):
    return TeacherFactory(full_name="Nigar")


@pytest.fixture
def desk(client, teacher):
    """A client with a teacher signed in."""
    client.force_login(teacher)
    return client


@pytest.fixture
def administrator(db):
    return AdministratorFactory()


@pytest.fixture
def office(client, administrator):
    """A client with an administrator signed in."""
    client.force_login(administrator)
    return client


@pytest.fixture
def document(db) -> Document:
    """A document whose text is here."""
    return import_text(
        TEXT, now=FEBRUARY_2026, slug="springs", title="Springs", publisher="Trend", kind="news", language="en"
    ).document
