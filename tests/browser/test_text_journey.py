"""A first-time teacher makes a quiz of a text: without JavaScript, and with it by marking words in the text."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from quizzes.models import ProposedQuestion, Question, Quiz
from tests.factories import PASSWORD, ProposedQuestionFactory, TextFactory, asked_content

TEXTS = Path(__file__).parents[1] / "questions" / "from_texts" / "texts"
WANTED, USUAL, TICKED = 10, 6, 3


@pytest.fixture
def plain(browser: Browser, school, address):
    """A page of a browser without JavaScript, where the teacher has signed in."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address("en", "login"))
    page.fill("input[name=username]", school.teacher.username)
    page.fill("input[name=password]", PASSWORD)
    page.locator("main form button").click()
    yield page
    context.close()


class Clicks:
    """Presses what leads to another page, waits for that page, and counts."""

    def __init__(self, page: Page) -> None:
        self.page, self.count = page, 0

    def press(self, locator) -> None:
        with self.page.expect_navigation(wait_until="load"):
            locator.click()
        self.count += 1

    def tick(self, locator) -> None:
        """Tick a box, which leads nowhere."""
        locator.check()
        self.count += 1


@pytest.mark.parametrize(("name", "language"), [("lighthouses", "en"), ("beekeeping", "az"), ("saat", "az")])
def test_text_becomes_a_quiz_of_ten_without_javascript(plain: Page, address, name, language):
    clicks = Clicks(plain)
    plain.goto(address(language, "teach"))
    clicks.press(plain.locator(f"a[href$='/{language}/teach/new/']").first)
    plain.fill("[name=text]", (TEXTS / f"{name}.txt").read_text(encoding="utf-8"))
    clicks.press(plain.locator("main form .button"))
    proposed = plain.locator("button[name=keep]").count()
    assert proposed >= USUAL
    kept = keep_proposed(plain, clicks)
    pressed = press_words(plain, clicks, kept) if kept < WANTED else 0
    publish(plain, clicks)
    quiz = Quiz.objects.get(slug=re.search(r"/quizzes/([\w-]+)/", plain.url)[1])
    assert quiz.questions.count() == kept + pressed == WANTED
    assert clicks.count <= 4 + TICKED * kept + bool(pressed) + 2 * pressed
    plain.goto(plain.locator(".handed__side a[href^='http']").get_attribute("href"))
    plain.locator("main form button").first.click()
    expect(plain.locator(".question__stem")).to_be_visible()


def keep_proposed(plain: Page, clicks: Clicks) -> int:
    """Keep what is proposed, as it stands; two wrong answers are ticked where they are to be chosen."""
    kept = 0
    while kept < WANTED and plain.locator("button[name=keep]").count():
        button = plain.locator("button[name=keep]").first
        number = button.get_attribute("value")
        boxes = plain.locator(f"#q{number} input[name=wrong]")
        if boxes.count() and not plain.locator(f"#q{number} input[name=wrong]:checked").count():
            clicks.tick(boxes.nth(0))
            clicks.tick(boxes.nth(1))
        clicks.press(button)
        expect(plain.locator(f"#q{number}.asked--kept")).to_be_in_viewport()
        kept += 1
    return kept


def press_words(plain: Page, clicks: Clicks, kept: int) -> int:
    """Top up to ten by pressing words of the text; what a suggestion leaves open is filled in."""
    clicks.press(plain.locator("a[href$='/text/']").first)
    for number in range(kept, WANTED):
        clicks.press(plain.locator(".words a").nth(number * 3))
        for place, field in enumerate(plain.locator("fieldset input[name^=option_]").all()):
            if field.is_visible() and not field.input_value():
                field.fill(f"Variant {place}, {number}")
        clicks.press(plain.locator("form.sides .button"))
        assert plain.locator(".sentences__kept").count() >= number - kept + 1
    return WANTED - kept


def publish(plain: Page, clicks: Clicks) -> None:
    clicks.press(plain.locator(".asked-bar .button"))
    clicks.press(plain.locator("main form > .button"))
    expect(plain.locator(".handed__code")).to_be_visible()


POOR = (
    "Daş qonaq\n\nKəndimizin üstündəki aşırımda uca bir daş dayanıb. Qocalar ona Qonaq deyirlər. Rəvayətə görə,"
    " çovğunlu bir gecədə yad adam bütün qapıları döyüb. Kasıb bir dul qadından başqa heç kim onu evə buraxmayıb."
    " Qadın ona çörək, süd və sobanın yanında yer verib. Səhər qonaq yox olub, amma bütün qışı südü kəsilmiş inək"
    " yenidən süd verib. O biri evlərin quyuları donub. Üzr istəmək üçün qonağın ardınca qaçanlar yalnız bu daşı"
    " tapıblar. O vaxtdan hər yolçuya əvvəlcə çörək verir, sonra adını soruşurlar."
)


def test_text_that_carries_few_says_so_and_is_topped_up_by_pressing_words(plain: Page, address):
    clicks = Clicks(plain)
    plain.goto(address("az", "teach_new"))
    plain.fill("[name=text]", POOR)
    clicks.press(plain.locator("main form .button"))
    expect(plain.locator(".notice--warning")).to_be_visible()
    kept = keep_proposed(plain, clicks)
    assert kept < USUAL
    press_words(plain, clicks, kept)
    publish(plain, clicks)
    quiz = Quiz.objects.get(slug=re.search(r"/quizzes/([\w-]+)/", plain.url)[1])
    assert quiz.questions.count() == WANTED
    assert clicks.count <= 4 + TICKED * kept + 2 * (WANTED - kept)


MARK = """(words) => {
  const sentence = [...document.querySelectorAll("[data-start]")].find(one => one.textContent.includes(words));
  const [first, last] = [words.split(" ")[0], words.split(" ").at(-1)];
  const walker = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  const [from, to] = [first, last].map(word => nodes.find(node => node.textContent.includes(word)));
  const range = document.createRange();
  range.setStart(from, from.textContent.indexOf(first));
  range.setEnd(to, to.textContent.indexOf(last) + last.length);
  document.getSelection().removeAllRanges();
  document.getSelection().addRange(range);
}"""


def test_marked_words_are_the_answer_of_a_question(page: Page, school, address, sign_in):
    sign_in(school.teacher)
    page.goto(address("en", "teach_new"))
    page.fill("[name=text]", (TEXTS / "beekeeping.txt").read_text(encoding="utf-8"))
    page.locator("main form .button").click()
    page.wait_for_load_state()
    page.goto(page.url.split("?")[0] + "text/")
    expect(page.locator(".sentences__mark")).to_be_hidden()
    page.evaluate(MARK, "royal jelly")
    page.locator(".sentences__mark").click()
    expect(page.locator(".slip__words")).to_have_text("Their food is called royal jelly.")
    expect(page.locator(".slip__words mark")).to_have_text("royal jelly")
    page.fill("[name=stem_en]", "What is the food of the larvae called?")
    for number, words in enumerate(["Royal jelly", "Nectar", "Wax", ""]):
        page.fill(f"[name=option_{number}_en]", words)
    page.locator("[name=key]").first.check()
    page.locator("form.sides .button").click()
    expect(page.locator(".sentences__kept:has-text('What is the food of the larvae called?')")).to_be_in_viewport()
    question = Question.objects.get(stem_en="What is the food of the larvae called?")
    assert question.citations.get().exact == "Then she feeds the larvae. Their food is called royal jelly."
    page.locator(".words a").first.click()
    expect(page.locator("[name=stem_en]")).not_to_be_empty()


@pytest.fixture
def hives(page: Page, school, address, sign_in):
    """The sentences of a text about bees, to ask about."""
    sign_in(school.teacher)
    document = TextFactory(text="Their food is called royal jelly. Bees dance on the comb.", title="Bees", publisher="")
    page.goto(address("en", "teach_text_sentences", document.slug))
    return page


def test_mouse_drawn_from_one_word_to_another_marks_what_lies_between(hives):
    words = [hives.locator(".words a", has_text=word).first.bounding_box() for word in ("royal", "jelly")]
    middles = [(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2) for box in words]
    hives.mouse.move(*middles[0])
    hives.mouse.down()
    hives.mouse.move(*middles[1], steps=8)
    hives.mouse.up()
    expect(hives).to_have_url(re.compile("/text/$"))
    hives.locator(".sentences__mark").click()
    expect(hives.locator(".slip__words mark")).to_have_text("royal jelly")


def test_other_words_are_asked_about_in_place_and_what_was_written_stays(hives):
    hives.locator(".words a", has_text="jelly").first.click()
    hives.fill("[name=stem_en]", "What is the food called?")
    hives.evaluate("window.isSame = true")
    hives.locator(".slip__words a", has_text="royal").first.click()
    expect(hives.locator(".slip__words mark")).to_have_text("royal jelly")
    expect(hives.locator("[name=stem_en]")).to_have_value("What is the food called?")
    assert hives.evaluate("window.isSame")
    for number, words in enumerate(["royal jelly", "nectar", "wax", ""]):
        hives.fill(f"[name=option_{number}_en]", words)
    hives.locator("[name=key]").first.check()
    hives.locator("form.sides .button").click()
    expect(hives.locator(".sentences__kept")).to_have_text("What is the food called?")
    row = ProposedQuestion.objects.get()
    assert row.document.text[row.start : row.end] == "royal jelly"


@pytest.fixture
def two_cards(page: Page, school, address, sign_in):
    """Two questions proposed about a text, on the page where they are decided about."""
    sign_in(school.teacher)
    document = TextFactory(text="The tower was built in 1884. It is high.", publisher="")
    content = asked_content("When was the tower built?", choices=("1893", "1895"))
    rows = [
        ProposedQuestionFactory(
            document=document, content=content, start=at, end=at + 3, words=document.text[:28], sentence_end=28
        )
        for at in (0, 4)
    ]
    page.goto(address("en", "teach_text", document.slug))
    return rows


def test_what_was_written_on_another_card_stays_when_one_is_kept_in_its_place(page: Page, two_cards):
    first, second = two_cards
    page.evaluate("window.isTheSamePage = true")
    page.fill(f"#q{second.pk} [name=stem]", "In which year was it built?")
    page.locator(f"#q{second.pk} [name=wrong]").first.uncheck()
    page.locator(f"#q{first.pk} [name=keep]").click()
    expect(page.locator(f"#q{first.pk}.asked--kept")).to_be_focused()
    expect(page.locator(".asked-bar p")).to_have_text("1 kept of 2")
    assert page.evaluate("window.isTheSamePage")
    expect(page.locator(f"#q{second.pk} [name=stem]")).to_have_value("In which year was it built?")
    expect(page.locator(f"#q{second.pk} [name=wrong]:checked")).to_have_count(2)
    page.locator(f"#q{first.pk} [name=undo]").click()
    expect(page.locator(f"#q{first.pk}.asked--waiting")).to_be_visible()
    with page.expect_navigation(wait_until="load"):
        page.locator(f"#q{first.pk} a", has_text="Edit").click()
    with page.expect_navigation(wait_until="load"):
        page.locator("a", has_text="Back without saving").click()
    expect(page.locator(f"#q{second.pk} [name=stem]")).to_have_value("In which year was it built?")


def test_another_right_answer_takes_the_ticks_off_that_stood_beside_the_one_before(page: Page, two_cards):
    first, second = two_cards
    page.fill(f"#q{first.pk} [name=key]", "in the year 1885")
    page.fill(f"#q{second.pk} [name=key]", "after the flood")
    page.locator(f"#q{second.pk} [name=stem]").focus()
    expect(page.locator(f"#q{first.pk} [name=wrong]:checked")).to_have_count(3)
    expect(page.locator(f"#q{second.pk} [name=wrong]:checked")).to_have_count(0)
    expect(page.locator(f"#q{second.pk} .picking__off")).to_be_visible()
    page.locator(f"#q{second.pk} [name=wrong]").first.check()
    expect(page.locator(f"#q{second.pk} .picking__off")).to_be_hidden()
    page.fill(f"#q{second.pk} [name=key]", "after the great flood")
    page.locator(f"#q{second.pk} [name=stem]").focus()
    expect(page.locator(f"#q{second.pk} [name=wrong]:checked")).to_have_count(1)


def test_ticks_go_off_while_another_answer_is_typed_and_the_next_press_is_one_tick(page: Page, two_cards):
    first, _second = two_cards
    key = page.locator(f"#q{first.pk} [name=key]")
    was = key.input_value()
    ticked = page.locator(f"#q{first.pk} [name=wrong]:checked")
    key.click()
    page.keyboard.press("Control+A")
    page.keyboard.type("after the flood")
    expect(ticked).to_have_count(0)
    key.fill(was)
    expect(ticked).to_have_count(3)
    key.fill("after the flood")
    page.locator(f"#q{first.pk} [name=wrong]").first.click()
    expect(ticked).to_have_count(1)


def test_card_says_what_is_weak_while_it_is_changed(page: Page, two_cards):
    first, second = two_cards
    page.fill(f"#q{first.pk} [name=stem]", "When was the tower not yet built?")
    page.locator(f"#q{first.pk} [name=key]").focus()
    expect(page.locator(f"#q{first.pk} .asked__weak")).to_contain_text("negative")
    page.fill(f"#q{first.pk} [name=stem]", "When was the tower built?")
    page.locator(f"#q{second.pk} [name=key]").click()
    expect(page.locator(f"#q{first.pk} .asked__weak")).not_to_contain_text("negative")
    expect(page.locator(f"#q{second.pk} .asked__weak")).to_be_empty()


def test_card_says_in_its_place_what_is_wrong_and_what_was_not_sent(page: Page, two_cards):
    first, _second = two_cards
    card = page.locator(f"#q{first.pk}")
    for words in ("1881", "1886", "1890"):
        card.locator(f"[name=wrong][value='{words}']").uncheck()
    page.fill(f"#q{first.pk} [name=key]", "in 1884")
    card.locator("[name=keep]").click()
    expect(card.locator(".field__error")).to_contain_text("Tick two wrong answers at least")
    expect(card.locator("[name=key]")).to_have_value("in 1884")
    for words in ("1881", "1886"):
        card.locator(f"[name=wrong][value='{words}']").check()
    page.context.set_offline(True)
    card.locator("[name=keep]").click()
    expect(card.get_by_role("alert")).to_have_text("Not saved: no answer. Nothing is lost; try again.")
    page.context.set_offline(False)
    card.locator("[name=keep]").click()
    expect(page.locator(f"#q{first.pk}.asked--kept .asked__key")).to_have_text("in 1884")
