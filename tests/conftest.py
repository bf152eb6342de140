"""What all tests share: compiled translations, the source documents where they are, and a browser."""

import logging
import os
from pathlib import Path
from typing import Any

import hypothesis
import pytest
from django.conf import settings
from django.db import connection, transaction
from django.utils import translation
from playwright.sync_api import Playwright

from quizzes.exchange.shipping import load_shipped
from quizzes.management.catalogues import compile_stale
from quizzes.management.stamps import one_at_a_time
from quizzes.questions.asking import unbroken
from tests.chromium import NO_BROWSER, find_browser, get_browser, launch_arguments
from tests.stylesheets import join_stylesheets

# Playwright keeps an event loop in this thread, and Django would refuse to query beside it.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")

hypothesis.settings.register_profile("unhurried", deadline=None)
hypothesis.settings.load_profile("unhurried")


def pytest_sessionstart() -> None:
    compile_stale(settings.LOCALE_PATHS)
    join_stylesheets(Path(settings.STATICFILES_DIRS[0]))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if {"page", "context", "browser"} & set(getattr(item, "fixturenames", ())):
            item.add_marker("browser")


@pytest.fixture(autouse=True)
def _english_outside_of_pages():
    """A page leaves its language active in the thread; what a test calls by itself speaks English."""
    with translation.override("en"):
        yield


class _Raising(logging.Handler):
    """Raises what was logged, so that no test passes over a mistake in the rules for asking."""

    def emit(self, record: logging.LogRecord) -> None:
        if record.exc_info and record.exc_info[1]:
            raise record.exc_info[1]


@pytest.fixture(autouse=True)
def _rules_that_fail(request):
    """A rule for asking that fails leaves its sentence out and is logged; in a test it fails the test."""
    handler = _Raising()
    if "expects_broken_rules" not in request.keywords:
        unbroken.logger.addHandler(handler)
    yield
    unbroken.logger.removeHandler(handler)


@pytest.fixture(scope="module")
def shipped_course(django_db_setup, django_db_blocker):
    """The shipped course, loaded once for a module whose tests all want it; what each writes is rolled back."""
    with django_db_blocker.unblock(), pytest.MonkeyPatch.context() as patch, transaction.atomic():
        patch.setattr(connection, "close", lambda: None)  # each test would close it, and with it this transaction
        yield load_shipped(print)
        transaction.set_rollback(True)


@pytest.fixture(scope="session")
def documents_folder() -> Path:
    """The folder of the five source documents: where it is absent a test is skipped, and on CI fails."""
    folder = Path(settings.BASE_DIR).parent / "shared" / "documents"
    if not any(folder.glob("*.txt")):
        reason = f"The source documents are not in {folder}."
        pytest.fail(reason) if os.environ.get("CI") == "true" else pytest.skip(reason)
    return folder


@pytest.fixture(scope="session")
def chromium_path(playwright: Playwright, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The browser of the whole session; looked for once, and installed by one process at a time."""
    own = playwright.chromium.executable_path
    try:
        with one_at_a_time(tmp_path_factory.getbasetemp().parent / "browser.lock"):
            found = find_browser(own) or get_browser(own)
    except FileNotFoundError as error:
        pytest.fail(str(error))
    return found or pytest.fail(NO_BROWSER)


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any], chromium_path: str) -> dict[str, Any]:
    given = browser_type_launch_args.get("args", [])
    return {**browser_type_launch_args, "executable_path": chromium_path, "args": [*given, *launch_arguments()]}
