"""axe finds no violation on any kind of page, in any state, light and dark, wide and narrow."""

import pytest
from django.utils import timezone
from playwright.sync_api import Page

from quizzes.attempts.actions import answer_question, finish_attempt
from quizzes.attempts.queries import Taker
from quizzes.attempts.starting import start_assignment, start_practice
from quizzes.models import Term
from quizzes.questions.from_texts.actions import skip_question
from quizzes.questions.from_texts.keeping import keep_proposed
from quizzes.questions.marking import keys_of
from quizzes.results.answering import answer_challenge
from tests.attempts.learning.conftest import card_of, press
from tests.axe import axe_violations
from tests.browser.seeing import cut_texts, small_targets
from tests.factories import (
    CertificateFactory,
    ChallengeFactory,
    ClaimFactory,
    ProposedQuestionFactory,
    TextFactory,
    asked_content,
)

RULES = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
}


@pytest.fixture
def browser_context_args(browser_context_args):
    """axe writes styles of its own into the page, which our content security policy would refuse."""
    return browser_context_args | {"bypass_csp": True}


VIEWS = [("en", "light", 1280), ("az", "dark", 320)]


def violations(page: Page, *, rules: list[str] | None = None) -> list[str]:
    """What axe finds by all rules of WCAG 2.2 AA and its own best practices, or by the rules that are named."""
    options = {"runOnly": {"type": "rule", "values": rules}} if rules else RULES
    found = axe_violations(page, **options)
    return [f"{rule['id']}: {node['target']} {node['failureSummary']}" for rule in found for node in rule["nodes"]]


def no_sideways_scroll(page: Page) -> bool:
    return page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


def look(page: Page, urls: list[str], *, scheme: str, width: int, is_for_fingers: bool = False) -> dict[str, list[str]]:
    """Visit each address and return what axe finds, and whether the page is wider than the screen.

    `is_for_fingers`: also what a finger would miss, and text that is cut off.
    """
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(color_scheme=scheme)
    seen = {}
    for url in urls:
        response = page.goto(url)
        problems = violations(page) + ([] if no_sideways_scroll(page) else ["wider than the screen"])
        problems += small_targets(page) + cut_texts(page) if is_for_fingers else []
        if response.status >= 500 or problems:
            seen[f"{response.status} {url}"] = problems
    return seen


@pytest.fixture
def attempts(school):
    """A practice attempt half way with a wrong answer, and a finished test."""
    now, taker = timezone.now(), Taker(learner=school.learner)
    practice = start_practice(school.quiz, taker=taker, language="en", now=now)
    item = practice.items.get(position=1)
    wrong = [next(option for option in item.option_order if option not in keys_of(item.version.content))]
    answer_question(practice, position=1, chosen=wrong, language="en", now=now)
    test = start_assignment(school.assignment, taker=taker, language="en", now=now)
    finish_attempt(test, now=now)
    return practice, test


@pytest.mark.parametrize(("language", "scheme", "width"), VIEWS)
def test_pages_of_a_visitor(page: Page, school, address, language, scheme, width):
    definition = {"definition_en": "How much ground it covers.", "definition_az": "Tutduğu yer."}
    Term.objects.create(slug="area", name_en="area", name_az="area", **definition)
    names = [
        "home",
        "lessons",
        "sources",
        "facts",
        "disagreements",
        "timeline",
        "glossary",
        "search",
        "quizzes",
        "attempts",
        "signup",
        "login",
        "join_class",
        "certificates",
        "review",
        "progress",
    ]
    urls = [address(language, name) for name in names]
    urls += [
        address(language, "lesson", school.lesson.slug),
        address(language, "source", school.claim.document.slug),
        address(language, "fact", school.claim.fact.slug),
        address(language, "quiz", school.quiz.slug),
        address(language, "lesson", "not-there"),
        address(language, "certificate", "not-there"),
        address(language, "search") + "?q=area",
        address(language, "search") + "?q=qqqq",
        address(language, "lesson", school.lesson.slug) + "#term-area",
    ]
    assert look(page, urls, scheme=scheme, width=width, is_for_fingers=width < 400) == {}


@pytest.fixture
def reviewed(school):
    """A right answer and a wrong one in spaced practice today, and a question that is still to be answered."""
    cards = [card_of(school.learner, due=timezone.now()) for _number in range(3)]
    return [press(school.learner, card, is_right=card is cards[0], now=timezone.now()) for card in cards[:2]]


@pytest.mark.parametrize(("language", "scheme", "width"), VIEWS)
def test_pages_of_a_learner(page: Page, school, attempts, reviewed, address, sign_in, language, scheme, width):
    practice, test = attempts
    sign_in(school.learner, language)
    names = ["home", "attempts", "classes", "account", "password_change", "quizzes", "progress"]
    urls = [address(language, name) for name in [*names, "review", "review_next", "review_settings"]]
    urls += [address(language, "review_entry", entry.public_id) for entry in reviewed]
    urls += [address(language, "question", practice.public_id, position) for position in (1, 2)]
    urls += [
        address(language, "overview", practice.public_id),
        address(language, "assignment", school.assignment.public_id),
        address(language, "result", test.public_id),
        address(language, "result_print", test.public_id),
        address(language, "question", test.public_id, 1),
        address(language, "course_certificate", school.lesson.course.slug),
        address(language, "certificate", CertificateFactory(learner=school.learner, course=school.lesson.course).code),
    ]
    assert look(page, urls, scheme=scheme, width=width, is_for_fingers=width < 400) == {}


@pytest.fixture
def objections(school):
    """An objection to a marked question that is answered, and one to a fact that waits."""
    version = school.questions[0].versions.get()
    words = {"document": school.claim.document, "exact": "another area"}
    answered = ChallengeFactory(learner=school.learner, version=version, statement="stem", **words)
    given = {"outcome": "both", "answer": "See both.", "calls_for_review": False, "seen": ""}
    answer_challenge(answered, by=school.teacher, now=timezone.now(), **given)
    return answered, ChallengeFactory(learner=school.learner, fact=school.claim.fact)


@pytest.mark.parametrize(("language", "scheme", "width"), VIEWS)
def test_pages_of_objections(page: Page, school, attempts, objections, address, sign_in, language, scheme, width):
    practice, _test = attempts
    document = TextFactory(slug="chronicle", text="The tower was built in 1884.\n\nIt burned.")
    ClaimFactory(document=document, exact="1884", state="found", start=23, end=27, shows_passage=True)
    sign_in(school.learner, language)
    form = address(language, "object_to_question", practice.public_id, 1)
    passage = address(language, "object_to_fact_passage", school.claim.fact.slug)
    urls = [address(language, "home"), address(language, "objections"), form, form + "passage/"]
    urls += [address(language, "objection", row.public_id) for row in objections]
    urls.append(address(language, "objection_withdraw", objections[1].public_id))
    urls += [f"{passage}?source={document.slug}{more}" for more in ("", "&passage=1", "&passage=0")]
    assert look(page, urls, scheme=scheme, width=width) == {}
    page.goto(form)
    page.locator("button[value=send]").click()
    assert violations(page) == []
    page.locator("main a[href='#id_text']").click()
    assert page.evaluate("document.activeElement.id") == "id_text"
    page.context.clear_cookies()
    sign_in(school.teacher, language)
    urls = [address(language, "teach_objections"), address(language, "teach_objections") + "?show=answered"]
    urls += [address(language, "teach_objection", row.public_id) for row in objections]
    assert look(page, urls, scheme=scheme, width=width) == {}


@pytest.mark.parametrize(("language", "scheme", "width"), VIEWS)
def test_pages_of_a_teacher(page: Page, school, attempts, address, sign_in, language, scheme, width):
    _practice, test = attempts
    sign_in(school.teacher, language)
    slug, public_id = school.classroom.slug, school.assignment.public_id
    urls = [address(language, name) for name in ["teach", "teach_class_new", "teach_receipt", "style"]]
    urls += [address(language, "style_part", part) for part in ["questions", "evidence", "drawings", "forms"]]
    urls += [address(language, f"teach_{name}", slug) for name in ["class", "add", "cards", "assignment_new"]]
    urls += [address(language, f"teach_{name}", slug, school.learner.pk) for name in ["reset", "remove"]]
    urls += [address(language, f"teach_{name}", public_id) for name in ["assignment", "assignment_change"]]
    urls += [
        address(language, "teach_allowance", public_id, school.learner.pk),
        address(language, "teach_attempt", test.public_id),
        address(language, "quiz_print", school.quiz.slug),
        address(language, "quiz_preview", school.quiz.slug),
        address(language, "question_preview", school.questions[0].slug),
    ]
    assert look(page, urls, scheme=scheme, width=width) == {}


@pytest.fixture
def text(school):
    """A text with a question in each state, and one whose name lacks a form."""
    document = TextFactory(text="The tower was built in 1884. It is high.")
    rows = [
        ProposedQuestionFactory(document=document, start=number, end=number + 3, words=document.text[:28])
        for number in range(4)
    ]
    now = timezone.now()
    keep_proposed(rows[0], by=school.teacher, now=now)
    skip_question(rows[1], by=school.teacher, now=now)
    rows[2].content["needs_form"] = [["Oksu", "genitive"]]
    rows[2].save()
    rows[3].content = asked_content("When was the tower built?", others=(), choices=("1881", "1886", "1890"))
    rows[3].save()
    return rows


@pytest.mark.parametrize(("language", "scheme", "width"), VIEWS)
def test_pages_from_a_text_to_a_quiz(page: Page, school, text, address, sign_in, language, scheme, width):
    sign_in(school.teacher, language)
    slug = text[0].document.slug
    urls = [address(language, f"teach_text{name}", slug) for name in ["", "_details", "_sentences", "_publish"]]
    urls += [address(language, "teach_text_question", slug, row.pk) for row in text]
    urls += [
        f"{address(language, 'teach_text', slug)}?at={text[3].pk}&picked=1881",
        address(language, "teach_new"),
        address(language, "teach_text_ask", slug) + "?start=0&end=28",
        address(language, "teach_quiz", school.quiz.slug),
    ]
    assert look(page, urls, scheme=scheme, width=width) == {}
