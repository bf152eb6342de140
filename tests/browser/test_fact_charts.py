"""axe finds no violation on facts with bars and with a line of time, wide and narrow, light and dark."""

import pytest
from playwright.sync_api import Page

from tests.browser.test_accessibility import VIEWS, browser_context_args, look
from tests.factories import ClaimFactory, DocumentFactory, FactFactory, PropertyFactory

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


@pytest.mark.parametrize(("language", "scheme", "width"), VIEWS)
def test_facts_with_charts(page: Page, transactional_db, address, language, scheme, width):
    facts = [fact(*one) for one in FAMILY]
    urls = [address(language, "fact", one.slug) for one in facts] + [address(language, "disagreements")]
    assert look(page, urls, scheme=scheme, width=width) == {}
    page.goto(urls[0])
    assert page.locator(".timeline .picture__strip").count() == 3
    assert page.locator("svg .timeline__mark").count() == 2
    page.goto(urls[1])
    assert page.locator("svg > .bars__bar").count() == 3
