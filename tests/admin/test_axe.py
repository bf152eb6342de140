"""The desk in a real browser: nothing that axe or the content policy refuses, beyond the known."""

import pytest
from django.test import Client

from quizzes.models import Property
from quizzes.questions.actions import refresh_version
from quizzes.sources.actions import anchor_quotations, import_text
from tests.admin.known_axe import KNOWN
from tests.axe import axe_violations
from tests.factories import (
    FEBRUARY_2026,
    AllowanceFactory,
    AssignmentFactory,
    CitationFactory,
    ClaimFactory,
    ClassroomFactory,
    LessonFactory,
    MembershipFactory,
    PictureFactory,
    QuestionFactory,
    QuizFactory,
    TeacherFactory,
)

OLD = "The Istisu spring is cold.\n\nThe Tartar River rises there."
NEW = OLD.replace("cold", "warm")
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
    Property.objects.update(
        question_en="What is the area of {subject}?", question_az="{subject:genitive} sahəsi nə qədərdir?"
    )
    question = CitationFactory(question=QuestionFactory(fact=claim.fact)).question
    refresh_version(question)
    quiz = QuizFactory(questions=[question], lesson=LessonFactory())
    assignment = AllowanceFactory(
        assignment=AssignmentFactory(classroom=classroom, quiz=quiz), learner=member
    ).assignment
    rows = [quiz.lesson, question, quiz, classroom, claim.document, claim.fact.subject, claim.fact, claim, assignment]
    rows.append(PictureFactory())
    question.options.update(picture=rows[-1])
    pages = [f"quizzes/{row._meta.model_name}/{row.pk}/change/" for row in rows]
    claim.value = "3055"
    claim.save()
    told = [f"quizzes/fact/{claim.fact_id}/{page}/" for page in ("dependents", "history")]
    return [
        "",
        "changes/",
        *told,
        f"quizzes/fact/proposals/?facts={claim.fact.slug}",
        "quizzes/document/upload/",
        "quizzes/question/",
        "quizzes/picture/",
        "quizzes/question/add/",
        f"quizzes/lesson/{quiz.lesson.pk}/delete/",
        *pages,
    ]


def violations_on(page, address) -> list[tuple[str, str, str]]:
    """Return what axe finds on the page beyond the known."""
    return [
        (address, violation["id"], violation["nodes"][0]["html"][:160])
        for violation in axe_violations(page)
        if violation["id"] not in KNOWN
    ]


@pytest.fixture
def document(addresses):
    """A document whose text is here, with a claim that a new version loses."""
    stored = import_text(OLD, now=FEBRUARY_2026, slug="springs", title="Springs", language="en").document
    ClaimFactory(document=stored, exact="is cold")
    anchor_quotations(stored)
    return stored


@pytest.mark.parametrize(("language", "scheme", "width"), [("en", "light", 1280), ("az", "dark", 320)])
def test_new_version_is_brought_in_without_a_violation(page, live_server, document, language, scheme, width):
    client = Client()
    client.force_login(TeacherFactory._meta.model.objects.get(username="nigar"))
    page.context.add_cookies(
        [{"name": "sessionid", "value": client.cookies["sessionid"].value, "url": live_server.url}]
    )
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    page.set_viewport_size({"width": width, "height": 800})
    page.add_init_script(COLLECT_REFUSED)
    page.goto(f"{live_server.url}/{language}/admin/quizzes/document/upload/?replaces=springs")
    looked_at = [violations(page)]
    page.set_input_files("input[name=file]", {"name": "a.txt", "mimeType": "text/plain", "buffer": NEW.encode()})
    page.locator("#content-main input.default, #content input.default").click()
    page.wait_for_selector("section.changes")
    looked_at.append(violations(page))
    assert page.evaluate("document.documentElement.scrollWidth") <= max(width, page.evaluate("innerWidth"))
    assert page.locator("section.changes ins").all_inner_texts() == ["warm."]
    page.locator("#content-main input.default, #content input.default").click()
    page.wait_for_url(f"**/document/{document.pk}/review/")
    looked_at.append(violations(page))
    assert looked_at == [[], [], []]
    document.refresh_from_db()
    assert document.text == NEW


def violations(page) -> list:
    refused = page.evaluate("window.refused")  # before axe, which is refused itself
    found = [violation for violation in axe_violations(page) if violation["id"] not in KNOWN]
    return [*refused, *((violation["id"], violation["nodes"][0]["html"][:160]) for violation in found)]


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
        page.goto(f"{live_server.url}/{language}/admin/{address}")
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
