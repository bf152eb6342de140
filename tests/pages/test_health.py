"""What machines are told about the state of the site."""

from unittest.mock import patch

import pytest
from django.db import OperationalError

from quizzes.pages import health

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _look_anew():
    health._refuse_old_tables.cache_clear()
    yield
    health._refuse_old_tables.cache_clear()


def test_health_is_ok_when_the_tables_are_current(client):
    response = client.get("/healthz")
    assert (response.status_code, response.json()) == (200, {"status": "ok", "database": "ok"})


def test_health_says_that_migrations_wait_and_looks_again(client):
    with patch.object(health.MigrationExecutor, "migration_plan", return_value=["0042"]):
        assert client.get("/healthz").status_code == 503
    assert client.get("/healthz").status_code == 200


def test_health_says_that_the_database_does_not_answer(client):
    with patch.object(health.connection, "cursor", side_effect=OperationalError("no such host db.school")):
        response = client.get("/healthz")
    assert response.status_code == 503
    assert response.json() == {"status": "unavailable", "database": "does not answer"}
