"""axe finds no violation on facts with bars and with a line of time, wide and narrow, light and dark."""

from itertools import combinations

import pytest
from playwright.sync_api import Page

from tests.browser.test_accessibility import VIEWS, browser_context_args, look
from tests.factories import ClaimFactory, DocumentFactory, FactFactory, LessonFactory, PropertyFactory, SubjectFactory

__all__ = ["browser_context_args"]
FAMILY = [("date", "", ["1993-04-02", "1993", "2023-06-31"]), ("count", "", ["53478", "44000", "23000"])]


def fact(value_type, unit, values):
    made = FactFactory(property=PropertyFactory(value_type=value_type, unit=unit))
    for number, value in enumerate(values):
        paper = DocumentFactory(publisher=f"The {'very ' * 8}long name of paper {number}")
        impossible = value.endswith("06-31")
        ClaimFactory(
            fact=made,
            document=paper,
            value=value,
            value_type=value_type,
            unit=unit,
            exact=value,
            is_impossible=impossible,
        )
    return made


PLACES = {"Kəlbəcər şəhəri": ("40.11", "46.04"), "Xudavəng monastırı": ("40.16", "46.29"), "Bakı": ("40.41", "49.87")}
WORDS_IN_DRAWINGS = """nodes => nodes.map(node => {
  const box = node.getBoundingClientRect(), frame = node.closest("figure").getBoundingClientRect()
  const isInside = box.left >= frame.left - 1 && box.right <= frame.right + 1
  return [box.left, box.right, box.top, box.bottom, isInside, parseFloat(getComputedStyle(node).fontSize)]
})"""


def touch(one, other):
    return one[0] < other[1] and other[0] < one[1] and one[2] < other[3] and other[2] < one[3]


def lesson_with_drawings(facts):
    for number, (name, position) in enumerate(PLACES.items()):
        SubjectFactory(
            slug=f"p{number}", name_en=name, name_az=name, latitude=position[0], longitude=position[1],
            az_forms={"ablative": name},
        )  # fmt: skip
    dates = fact("date", "", ["2020-11-25"])
    body = f"{{timeline {facts[0].slug} {dates.slug}}}\n\n{{bars {facts[1].slug}}}\n\n{{map p0 p1 p2}}"
    return LessonFactory(body_en=body, body_az=body)


@pytest.mark.parametrize(("language", "scheme", "width"), VIEWS)
def test_facts_with_charts(page: Page, transactional_db, address, language, scheme, width):
    facts = [fact(*one) for one in FAMILY]
    urls = [address(language, "fact", one.slug) for one in facts] + [address(language, "disagreements")]
    urls += [address(language, "lesson", lesson_with_drawings(facts).slug), address(language, "timeline")]
    assert look(page, urls, scheme=scheme, width=width) == {}
    page.goto(urls[0])
    assert page.locator(".timeline .drawing__strip").count() == 3
    assert page.locator("svg .timeline__mark").count() == 2
    page.goto(urls[1])
    assert page.locator("svg > .bars__bar").count() == 3
    page.goto(urls[3])
    words = page.locator(".drawing svg text").evaluate_all(WORDS_IN_DRAWINGS)
    assert len(words) >= 12
    assert all(is_inside and size >= 14 for *_box, is_inside, size in words)
    assert not [pair for pair in combinations(words, 2) if touch(*pair)]
