"""The desk in a real browser: nothing that axe or the content policy refuses, beyond the known."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.test import Client

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
    quiz = QuizFactory(questions=[question], lesson=LessonFactory())
    assignment = AllowanceFactory(
        assignment=AssignmentFactory(classroom=classroom, quiz=quiz), learner=member
    ).assignment
    rows = [quiz.lesson, question, quiz, classroom, claim.document, claim.fact.subject, claim.fact, assignment]
    pages = [f"quizzes/{row._meta.model_name}/{row.pk}/change/" for row in rows]
    return ["", "quizzes/question/", "quizzes/question/add/", f"quizzes/lesson/{quiz.lesson.pk}/delete/", *pages]


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
        for violation in Axe().run(page).response["violations"]:
            if violation["id"] not in KNOWN:
                found.append((address, violation["id"], violation["nodes"][0]["html"][:160]))
    assert found == []
    assert refused == []
