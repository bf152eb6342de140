"""A name without spaces, as long as a name may be: it wraps, and what stands beside it stays in sight."""

import pytest

from tests.factories import MembershipFactory, UserFactory

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
