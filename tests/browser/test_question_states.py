"""axe, small screens, large text and small targets on every state of a question, in a test and in practice."""

from datetime import timedelta

import pytest
from django.utils import timezone
from playwright.sync_api import Page

from quizzes.attempts.actions import answer_question, finish_attempt, flag_question, keep_choice
from quizzes.attempts.models import Attempt
from quizzes.attempts.queries import Taker
from quizzes.attempts.starting import start_assignment, start_practice
from quizzes.questions.actions import refresh_version
from quizzes.questions.marking import keys_of
from tests.browser.seeing import cut_texts, enlarge_text, small_targets
from tests.browser.test_accessibility import no_sideways_scroll, violations
from tests.factories import AssignmentFactory


@pytest.fixture
def browser_context_args(browser_context_args):
    """axe writes styles of its own into the page, which our content security policy would refuse."""
    return browser_context_args | {"bypass_csp": True}


@pytest.fixture
def attempts(school):
    """A practice that asks for certainty, a test, and a test whose time is over; the third question has two keys."""
    several = school.questions[2]
    several.has_several_keys = True
    several.save()
    several.options.filter(position__lt=2).update(is_key=True)
    refresh_version(several)
    now, taker = timezone.now(), Taker(learner=school.learner)
    practice = start_practice(school.quiz, taker=taker, language="en", now=now, asks_certainty=True)
    test = start_assignment(school.assignment, taker=taker, language="en", now=now)
    short = AssignmentFactory(classroom=school.classroom, quiz=school.quiz, mode="test", time_limit_seconds=60)
    over = start_assignment(short, taker=taker, language="en", now=now - timedelta(hours=1))
    return practice, test, over


def choose(attempt: Attempt, position: int, *, right: bool) -> list[str]:
    item = attempt.items.get(position=position)
    keys = keys_of(item.version.content)
    return sorted(keys) if right else [next(option for option in item.option_order if option not in keys)]


def in_many_ways(page: Page, *, in_dark: bool) -> list[str]:
    """What is wrong with the page that is open: by axe, at double text, at 400 % (320 by 256 pixels), in the dark."""
    page.set_viewport_size({"width": 1280, "height": 1024})
    problems = violations(page)
    enlarge_text(page, 200)
    problems += cut_texts(page) + ([] if no_sideways_scroll(page) else ["wider than the screen at double text"])
    enlarge_text(page, 100)
    page.set_viewport_size({"width": 320, "height": 256})
    problems += small_targets(page) + cut_texts(page)
    problems += [] if no_sideways_scroll(page) else ["wider than the screen at 400 %"]
    if in_dark:
        page.emulate_media(color_scheme="dark")
        problems += violations(page, rules=["color-contrast", "target-size"])
        page.emulate_media(color_scheme="light")
    return problems


def test_question_in_every_state(page: Page, school, attempts, address, sign_in):
    practice, test, over = attempts
    now, seen = timezone.now(), {}
    sign_in(school.learner)

    def look(state, attempt=None, position=1, *, language="en", in_dark=False):
        if attempt is not None:
            page.goto(address(language, "question", attempt.public_id, position))
        seen[state] = in_many_ways(page, in_dark=in_dark)

    look("open, certainty asked", practice)
    page.locator("button[data-key=Enter]").click()
    page.locator("#option-refused").wait_for()
    look("refused: nothing chosen")
    keep_choice(practice, position=1, language="en", chosen=choose(practice, 1, right=True), now=now)
    flag_question(practice, position=1, is_flagged=True, now=now)
    page.goto(address("en", "question", practice.public_id, 1))
    page.locator("#both").click()
    page.locator(".second").first.wait_for()
    page.locator("button[data-key=Enter]").click()
    page.locator("#certainty-refused").wait_for()
    page.locator("summary").first.click()
    look("draft, flagged, both languages, refused: how sure", in_dark=True)
    page.set_viewport_size({"width": 1280, "height": 800})
    page.keyboard.press("?")
    page.locator("dialog.keys").wait_for()
    look("the keys", in_dark=True)
    answers = [(1, True, "sure"), (2, False, "think")]
    for position, right, certainty in answers:
        chosen = choose(practice, position, right=right)
        answer_question(practice, position=position, chosen=chosen, language="en", now=now, certainty=certainty)
    look("marked right", practice, 1, language="az", in_dark=True)
    look("marked wrong", practice, 2, in_dark=True)
    answer_question(test, position=1, chosen=choose(test, 1, right=True), language="en", now=now)
    look("test: saved, can be changed", test, 1, language="az")
    look("test: several keys", test, 3)
    look("test: time is over", over, language="az", in_dark=True)
    finish_attempt(practice, now=now)
    look("not answered", practice, 3)
    page.goto(address("az", "result", practice.public_id))
    page.locator("summary").first.click()
    look("result with certainty", in_dark=True)
    page.goto(address("az", "quiz", school.quiz.slug))
    look("before the start")
    assert {state: problems for state, problems in seen.items() if problems} == {}
