"""Names without spaces and the largest text: both wrap, and what stands beside them stays in sight."""

import pytest

from tests.factories import ClaimFactory, MembershipFactory, UserFactory

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("language", ["en", "az"])
@pytest.mark.parametrize("name", ["teach_class", "teach_cards"])
def test_long_name_pushes_nothing_out_of_sight(page, school, address, sign_in, name, language):
    MembershipFactory(classroom=school.classroom, learner=UserFactory(full_name="Abdurrahman" * 13))
    page.set_viewport_size({"width": 1024, "height": 768})
    sign_in(school.teacher, language)
    page.goto(address(language, name, school.classroom.slug))

    frame = ".table-frame" if name == "teach_class" else ".cards"
    is_within = page.locator(frame).first.evaluate("frame => frame.scrollWidth <= frame.clientWidth + 1")
    assert is_within
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


@pytest.mark.parametrize("language", ["en", "az"])
def test_largest_text_on_a_narrow_page_stays_within_it(page, school, address, language):
    ClaimFactory(fact=school.claim.fact, value="9999")
    page.set_viewport_size({"width": 320, "height": 700})
    page.goto(address(language, "appearance"))
    page.locator("input[name=text_size][value=largest]").check()
    page.locator("main form button").last.click()
    page.wait_for_load_state()
    for name, args in [("fact", [school.claim.fact.slug]), ("facts", []), ("disagreements", []), ("attempts", [])]:
        page.goto(address(language, name, *args))
        assert page.locator("html[data-text=largest]").count()
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, name
