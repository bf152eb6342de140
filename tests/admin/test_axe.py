"""The desk in a real browser: nothing that axe or the content policy refuses, beyond the known."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.test import Client

from quizzes.questions.actions import refresh_version
from tests.admin.known_axe import KNOWN
from tests.factories import (
    AllowanceFactory,
    AssignmentFactory,
    CitationFactory,
    ClaimFactory,
    ClassroomFactory,
    LessonFactory,
    MembershipFactory,
    QuestionFactory,
    QuizFactory,
    TeacherFactory,
)

COLLECT_REFUSED = """
window.refused = [];
document.addEventListener("securitypolicyviolation", (event) => {
  window.refused.push(`${event.violatedDirective} ${event.sourceFile}:${event.lineNumber} ${event.sample}`);
});
"""


@pytest.fixture
def addresses(transactional_db):
    """One page of each kind at the desk of a teacher."""
    teacher = TeacherFactory(username="nigar")
    classroom = ClassroomFactory(teacher=teacher)
    member = MembershipFactory(classroom=classroom).learner
    claim = ClaimFactory()
    question = CitationFactory(question=QuestionFactory(fact=claim.fact)).question
    refresh_version(question)
    quiz = QuizFactory(questions=[question], lesson=LessonFactory())
    assignment = AllowanceFactory(
        assignment=AssignmentFactory(classroom=classroom, quiz=quiz), learner=member
    ).assignment
    rows = [quiz.lesson, question, quiz, classroom, claim.document, claim.fact.subject, claim.fact, claim, assignment]
    pages = [f"quizzes/{row._meta.model_name}/{row.pk}/change/" for row in rows]
    claim.value = "3055"
    claim.save()
    told = [f"quizzes/fact/{claim.fact_id}/{page}/" for page in ("dependents", "history")]
    return [
        "",
        "changes/",
        *told,
        "quizzes/question/",
        "quizzes/question/add/",
        f"quizzes/lesson/{quiz.lesson.pk}/delete/",
        *pages,
    ]


def violations_on(page, address) -> list[tuple[str, str, str]]:
    """Return what axe finds on the page beyond the known."""
    return [
        (address, violation["id"], violation["nodes"][0]["html"][:160])
        for violation in Axe().run(page).response["violations"]
        if violation["id"] not in KNOWN
    ]


@pytest.mark.parametrize(("language", "scheme"), [("en", "light"), ("az", "dark")])
def test_desk_has_no_unknown_violation(page, live_server, addresses, language, scheme):
    client = Client()
    client.force_login(TeacherFactory._meta.model.objects.get(username="nigar"))
    page.context.add_cookies(
        [{"name": "sessionid", "value": client.cookies["sessionid"].value, "url": live_server.url}]
    )
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    page.add_init_script(COLLECT_REFUSED)
    refused, found = [], []
    for address in addresses:
        page.goto(f"{live_server.url}/{language}/admin/{address}", wait_until="networkidle")
        refused += [(address, said) for said in page.evaluate("window.refused")]
        found += violations_on(page, address)
        if "quizzes/claim/" in address and address.endswith("/change/"):
            page.fill("input[name=value]", "3056")
            page.locator("input[name=_continue]").click()
            page.wait_for_load_state("networkidle")
            assert page.locator("button[name=_meaning]").count() == 2
            refused += [("what hangs on it", said) for said in page.evaluate("window.refused")]
            found += violations_on(page, "what hangs on it")
    assert found == []
    assert refused == []
