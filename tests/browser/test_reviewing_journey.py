"""A teacher reviews a document with keys alone, and another one without JavaScript; axe finds nothing on the way."""

import pytest
from playwright.sync_api import Page, expect

from quizzes.facts.candidates import propose_candidates
from quizzes.models import Candidate, Claim
from tests.axe import axe_violations
from tests.browser.test_accessibility import RULES, no_sideways_scroll
from tests.factories import ClaimFactory, FactFactory
from tests.facts.conftest import TEXT, lachin  # noqa: F401

AREA = "1840 square kilometers"


@pytest.fixture
def reviewed(transactional_db, lachin, address, sign_in):  # noqa: F811
    """`reviewed(language)` opens the review of a document with a fact that somebody else fills already."""
    fact = FactFactory(subject=lachin.subject, property=lachin.area)
    ClaimFactory(fact=fact, value="1900", exact="1900 sq. km", document__publisher="Azertag")
    lachin.rewrite("\n\n".join([TEXT, TEXT.replace("1840", "1850").replace("113", "114")]))
    propose_candidates(lachin.document)

    def opened(page: Page, language: str = "en") -> None:
        sign_in(lachin.teacher, language)
        page.goto(f"{address(language, 'home')}admin/quizzes/document/{lachin.document.pk}/review/")

    return opened


def decision_of(exact: str) -> str:
    return Candidate.objects.filter(exact=exact).order_by("start").first().decision


def expect_decision(page: Page, exact: str, decision: str) -> None:
    row = Candidate.objects.filter(exact=exact).order_by("start").first()
    expect(page.locator(f"#c{row.pk}.proposal--{decision}")).to_be_visible()
    assert decision_of(exact) == decision


def current(page: Page):
    return page.locator(".proposal[aria-current]")


@pytest.mark.parametrize("language", ["en", "az"])
def test_keys_move_accept_reject_and_undo_without_losing_the_place(page: Page, reviewed, language):
    reviewed(page, language)
    expect(current(page)).to_contain_text(AREA)
    page.keyboard.press("j")
    expect(current(page)).to_contain_text("113 km")
    expect(current(page)).to_be_focused()
    page.keyboard.press("k")
    page.keyboard.press("a")
    expect_decision(page, AREA, "accepted")
    expect(page.locator(".review__said")).to_contain_text("Azertag")
    expect(page.locator(".proposal--accepted .proposal__differs")).to_contain_text("Azertag")
    expect(current(page)).to_contain_text("113 km")
    page.keyboard.press("r")
    expect_decision(page, "113 km", "rejected")
    page.keyboard.press("u")
    expect_decision(page, "113 km", "waiting")
    expect(current(page)).to_contain_text("113 km")
    page.keyboard.press("u")
    expect_decision(page, AREA, "waiting")
    assert not Claim.objects.filter(document__slug="lachin").exists()


def test_keys_lead_to_the_forms_and_back_to_the_place(page: Page, reviewed):
    reviewed(page)
    page.keyboard.press("j")
    page.keyboard.press("e")
    page.wait_for_url("**/review/*/**")
    expect(page.locator(".review__excerpt mark")).to_have_text("113 km")
    page.select_option("[name=subject]", label="Lachin District")
    page.fill("[name=value]", "a lot")
    page.locator(".submit-row .default").click()
    expect(page.locator(".errorlist")).to_have_count(1)
    expect(page.locator("[name=value]")).to_have_value("a lot")
    page.fill("[name=value]", "113")
    page.locator(".submit-row .default").click()
    page.wait_for_url("**/review/?**")
    expect_decision(page, "113 km", "accepted")
    page.keyboard.press("m")
    page.wait_for_url("**/merge/**")
    page.locator("[name=target]").first.check()
    page.locator(".submit-row .default").click()
    page.wait_for_url("**/review/?**")
    assert Candidate.objects.filter(decision="merged").count() == 1


def test_question_mark_lists_the_keys_and_a_field_keeps_its_letters(page: Page, reviewed):
    reviewed(page)
    page.keyboard.press("?")
    expect(page.locator("dialog")).to_be_visible()
    page.keyboard.press("r")
    page.keyboard.press("Escape")
    expect(page.locator("dialog")).to_be_hidden()
    assert decision_of(AREA) == "waiting"
    page.keyboard.press("Control+a")
    assert decision_of(AREA) == "waiting"


def test_lost_line_is_said_and_nothing_is_lost(page: Page, reviewed):
    reviewed(page)
    page.context.set_offline(True)
    page.keyboard.press("a")
    expect(page.locator(".review__said .error")).to_be_visible()
    page.context.set_offline(False)
    page.keyboard.press("a")
    expect_decision(page, AREA, "accepted")


@pytest.mark.parametrize("language", ["en", "az"])
def test_without_javascript(browser, live_server, reviewed, language, page: Page):
    reviewed(page, language)
    url, cookies = page.url, page.context.cookies()
    with browser.new_context(java_script_enabled=False) as context:
        context.add_cookies(cookies)
        plain = context.new_page()
        plain.goto(url)
        expect(plain.locator("[data-key='?']")).to_be_hidden()
        plain.locator(".proposal", has_text=AREA).first.locator("[name=accept]").click()
        expect_decision(plain, AREA, "accepted")
        after = Candidate.objects.filter(exact="113 km").first()
        assert plain.url.endswith(f"#c{after.pk}")
        expect(plain.locator(".review__said")).to_contain_text("Azertag")
        plain.locator(".proposal--accepted [name=undo]").first.click()
        expect_decision(plain, AREA, "waiting")


@pytest.mark.parametrize(("language", "scheme", "width"), [("en", "light", 1280), ("az", "dark", 320)])
def test_axe_finds_nothing(browser, page: Page, reviewed, language, scheme, width):
    reviewed(page, language)
    url, cookies = page.url, page.context.cookies()
    pages = ["", "?show=names", "?show=gone"]
    row = Candidate.objects.filter(exact="47,300 people").first()
    pages += [f"{row.pk}/", f"{row.pk}/merge/"]
    with browser.new_context(bypass_csp=True, color_scheme=scheme, viewport={"width": width, "height": 800}) as context:
        context.add_cookies(cookies)
        seen = context.new_page()
        seen.goto(url)
        seen.keyboard.press("a")
        expect(seen.locator(".proposal--accepted")).to_have_count(1)
        found = {}
        for more in pages:
            seen.goto(f"{url}{more}")
            rules = axe_violations(seen, **RULES)
            found[more] = [f"{rule['id']}: {node['target']}" for rule in rules for node in rule["nodes"]]
            if not no_sideways_scroll(seen):
                found[more].append("wider than the screen")
        assert {more: problems for more, problems in found.items() if problems} == {}
