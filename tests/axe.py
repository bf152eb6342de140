"""Runs axe in a page and brings back what it finds against the page, without the long lists of what passed."""

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

FIND = "options => axe.run(document, options).then(found => found.violations)"


def axe_violations(page: Page, **options) -> list[dict]:
    """Return the violations as axe gives them: each with its id and its nodes; options are those of `axe.run`."""
    page.evaluate(AXE_SCRIPT)
    return page.evaluate(FIND, {**options, "resultTypes": ["violations"]})
