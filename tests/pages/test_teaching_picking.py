"""Wrong answers to choose from: ticked on the card of a proposed question, pressed into the answers of a form."""

import html
import re

import pytest
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override

from quizzes.models import ProposedQuestion, Question
from quizzes.questions.from_texts.actions import read_for_questions
from tests.factories import ProposedQuestionFactory, TeacherFactory, TextFactory, asked_content

pytestmark = pytest.mark.django_db
CASTLE = "The walls are made of granite. Masons from Shusha cut the stones."
HEDGES = (
    "Hedges\n\nFarmers in the valley planted hedges around their fields. The corners were padded with mattresses, and "
    "falls were common. If the liquid then cools quickly enough, the particles become fixed in disorder. Between the "
    "two seas lies a ridge of high ground. Most small mammals spend the day in burrows."
)
STEM = "What are the walls made of?"
OFFERED = ("marble", "chalk", "sandstone", "slate", "flint", "quartz")


def address(name, *args, language="en"):
    with override(language):
        return reverse(name, args=args)


@pytest.fixture
def document(client):
    client.force_login(TeacherFactory(), backend="quizzes.people.permissions.RoleBackend")
    return TextFactory(text=CASTLE, title="A castle", publisher="")


@pytest.fixture
def teacher_document(client):
    teacher = TeacherFactory()
    client.force_login(teacher, backend="quizzes.people.permissions.RoleBackend")
    document = TextFactory(text=HEDGES, title="Hedges", publisher="")
    document.teacher = teacher
    return document


def propose(document, others=(), choices=OFFERED):
    place = {"words": CASTLE[:30], "start": 22, "end": 29, "sentence_start": 0, "sentence_end": 30}
    content = asked_content(STEM, key="granite", others=others, choices=choices)
    return ProposedQuestionFactory(document=document, content=content, **place)


def keep(client, row, *wrong, language="en", **more):
    fields = {"keep": row.pk, "picking": "", "wrong": wrong, **more}
    return client.post(address("teach_text", row.document.slug, language=language), fields)


def page_of(response):
    return html.unescape(response.content.decode())


def ticked_on(page):
    return re.findall(r'name="wrong" value="([^"]+)" checked', page)


def test_ticked_words_become_the_wrong_answers(client, document):
    row = propose(document)
    assert ticked_on(page_of(client.get(address("teach_text", document.slug)))) == []
    keep(client, row, "chalk", "slate", "flint")
    question = Question.objects.get()
    assert {option.text_en for option in question.options.all()} == {"granite", "chalk", "slate", "flint"}
    assert [option.text_en for option in question.options.all() if option.is_key] == ["granite"]


def test_proposed_wrong_answers_are_ticked_and_can_be_exchanged(client, document):
    row = propose(document, others=("marble", "chalk", "sandstone"), choices=("slate", "flint"))
    assert ticked_on(page_of(client.get(address("teach_text", document.slug)))) == ["chalk", "marble", "sandstone"]
    keep(client, row, "chalk", "marble", "flint")
    assert {option.text_en for option in Question.objects.get().options.all()} == {
        "granite",
        "chalk",
        "marble",
        "flint",
    }


@pytest.mark.parametrize(("others", "is_open"), [(("marble",), True), (("marble", "chalk"), False)])
def test_choices_stand_open_where_fewer_are_ticked_than_a_question_needs(client, document, others, is_open):
    propose(document, others=others, choices=("slate", "flint"))
    page = page_of(client.get(address("teach_text", document.slug)))
    assert ('<details class="more" open><summary>Others to choose from' in page) is is_open
    assert "Others to choose from" in page


@pytest.mark.parametrize("language", ["en", "az"])
@pytest.mark.parametrize("wrong", [(), ("chalk",), OFFERED, ("chalk", "slate", "chocolate")])
def test_bad_pick_is_refused_at_the_question_and_keeps_its_ticks(client, document, wrong, language):
    row = propose(document)
    response = keep(client, row, *wrong, language=language)
    assert response.url.endswith(f"#q{row.pk}")
    page = page_of(client.get(response.url))
    assert ticked_on(page) == [words for words in wrong if words in OFFERED]
    assert page.count('class="field__error"') == 1
    assert not Question.objects.exists()
    assert ProposedQuestion.objects.get().decision == "waiting"


def test_own_answer_stands_beside_a_ticked_one_and_is_not_lost_when_refused(client, document):
    row = propose(document)
    refused = page_of(client.get(keep(client, row, "slate", own="Slate").url))
    assert 'value="Slate"' in refused
    keep(client, row, "slate", own="  river   clay ")
    assert {option.text_en for option in Question.objects.get().options.all()} == {"granite", "slate", "river clay"}


def test_two_own_answers_are_enough_and_one_alone_asks_for_another(client, document):
    row = propose(document)
    refused = page_of(client.get(keep(client, row, own=["river clay", ""]).url))
    assert "Tick two wrong answers at least, or write some of your own." in refused
    assert 'value="river clay"' in refused
    keep(client, row, own=["river clay", "wood"])
    assert {option.text_en for option in Question.objects.get().options.all()} == {"granite", "river clay", "wood"}


def test_stem_is_changed_on_the_card_and_not_lost_when_the_pick_is_refused(client, document):
    row = propose(document)
    refused = page_of(client.get(keep(client, row, "slate", stem="Of what stone are they?").url))
    assert ">Of what stone are they?</textarea>" in refused
    keep(client, row, "slate", "flint", stem="Of what  stone are they?")
    assert Question.objects.get().stem_en == "Of what stone are they?"


def test_emptied_stem_stays_as_it_was(client, document):
    row = propose(document)
    keep(client, row, "slate", "flint", stem="  ")
    assert Question.objects.get().stem_en == STEM


def test_question_without_wrong_answers_is_not_kept_by_a_bare_press(client, document):
    row = propose(document)
    page = page_of(client.post(address("teach_text", document.slug), {"keep": row.pk}, follow=True))
    assert "Choose the wrong answers first" in page
    assert not Question.objects.exists()


def test_undo_offers_the_same_words_again(client, document):
    row = propose(document)
    keep(client, row, "chalk", "slate")
    client.post(address("teach_text", document.slug), {"undo": row.pk})
    page = page_of(client.get(address("teach_text", document.slug)))
    assert sorted(ticked_on(page)) == ["chalk", "slate"]
    assert set(re.findall(r'name="wrong" value="([^"]+)"', page)) == set(OFFERED)


@pytest.mark.parametrize("language", ["en", "az"])
def test_word_pressed_without_javascript_fills_the_next_answer_and_leaves_it_again(client, document, language):
    row = propose(document)
    page = address("teach_text_question", document.slug, row.pk, language=language)
    typed = {"stem_en": "Of what are the walls?", "option_0_en": "granite", "key": "0", "fill": "slate"}
    shown = page_of(client.post(page, typed))
    assert 'name="option_1_en" value="slate"' in shown
    assert "Of what are the walls?" in shown
    assert not Question.objects.exists()
    assert shown.count('aria-pressed="true"') == 1
    again = page_of(client.post(page, {**typed, "option_1_en": "slate"}))
    assert 'value="slate" lang' not in again
    assert 'aria-pressed="true"' not in again
    client.post(page, {**typed, "option_1_en": "slate", "fill": "chalk"})
    del typed["fill"]
    client.post(page, {**typed, "option_1_en": "slate", "option_2_en": "chalk"})
    assert {option.text_en for option in Question.objects.get().options.all()} == {"granite", "slate", "chalk"}


def test_words_pointed_at_come_with_words_to_choose_from(client, document):
    start = CASTLE.index("Masons")
    page = f"{address('teach_text_ask', document.slug)}?start={start}&end={start + 6}"
    shown = page_of(client.get(page))
    offered = re.findall(r'name="fill" value="([^"]+)"', shown)
    assert len(offered) >= 2
    filled = page_of(client.post(page, {"stem_en": STEM, "option_0_en": "Masons", "key": "0", "fill": offered[-1]}))
    assert f'name="option_1_en" value="{offered[-1]}"' in filled
    assert not Question.objects.exists()


def test_key_can_be_changed_on_the_card(client, document):
    row = propose(document)
    keep(client, row, "chalk", "slate", key="  grey   granite ")
    question = Question.objects.get()
    assert [option.text_en for option in question.options.all() if option.is_key] == ["grey granite"]
    assert {option.text_en for option in question.options.all()} == {"grey granite", "chalk", "slate"}


def test_key_that_says_what_a_wrong_answer_says_is_refused_and_stays_written(client, document):
    row = propose(document)
    page = page_of(client.get(keep(client, row, "chalk", "slate", key="Chalk").url))
    assert "Two of these answers say the same." in page
    assert re.search(r'<textarea [^>]*name="key"[^>]*>Chalk</textarea>', page)
    assert ticked_on(page) == ["chalk", "slate"]
    assert not Question.objects.exists()


def test_number_in_place_of_the_key_stands_in_its_order(client, document):
    place = {"words": CASTLE[:30], "start": 22, "end": 29, "sentence_start": 0, "sentence_end": 30}
    content = {**asked_content(STEM, key="7", others=("5", "6", "9")), "is_order_fixed": True}
    row = ProposedQuestionFactory(document=document, content=content, **place)
    keep(client, row, "5", "6", "9", key="8")
    assert [option.text_en for option in Question.objects.get().options.all()] == ["5", "6", "8", "9"]


def test_question_of_which_nothing_else_is_offered_has_its_ticks_and_its_stem_open(client, document):
    row = propose(document, others=("marble", "chalk", "sandstone"), choices=())
    page = page_of(client.get(address("teach_text", document.slug)))
    assert ticked_on(page) == ["chalk", "marble", "sandstone"]
    assert "Others to choose from" not in page
    keep(client, row, "chalk", "marble", stem="Of what are the walls?")
    assert Question.objects.get().stem_en == "Of what are the walls?"


def test_card_of_what_was_kept_says_what_is_weak_in_it(client, document):
    row = propose(document, others=("marble", "chalk", "sandstone"))
    keep(client, row, "marble", "chalk", stem="What are the walls not made of?")
    page = page_of(client.get(address("teach_text", document.slug)))
    assert "field__hint" in page[page.index(f'id="q{row.pk}"') :]


def others_on(page):
    return re.findall(r'name="otherwise" value="(\d+-\d+)"><span lang="\w+">([^<]+)</span>', page)


def propose_masons(document):
    """A gap on a sentence of which other questions can be asked as well."""
    start = CASTLE.index("Masons")
    content = asked_content("Who cut the stones?", key="Masons", choices=OFFERED)
    place = {"words": CASTLE[start:], "start": start, "end": start + len("Masons")}
    place |= {"sentence_start": start, "sentence_end": len(CASTLE)}
    return ProposedQuestionFactory(document=document, content=content, **place)


def press(client, row, **fields):
    response = client.post(address("teach_text", row.document.slug), {"picking": "", **fields})
    return page_of(client.get(response.url))


def test_other_questions_stand_below_the_card_and_what_was_ticked_and_written_stays(client, document):
    row = propose_masons(document)
    page = press(client, row, others=row.pk, wrong=["slate"], own="river clay", stem="Of what stone?")
    assert "Other questions on this sentence" in page
    assert others_on(page)
    assert "Who cut the stones?" not in [stem for _number, stem in others_on(page)]
    assert ticked_on(page) == ["slate"]
    assert 'value="river clay"' in page
    assert ">Of what stone?</textarea>" in page
    assert 'class="field__error"' not in page


def test_another_question_takes_the_place_of_the_one_on_the_card(client, document):
    row = propose_masons(document)
    number, stem = others_on(press(client, row, others=row.pk))[-1]
    page = press(client, row, otherwise=number)
    assert f">{stem}</textarea>" in page
    assert "Other questions on this sentence" not in page
    row.refresh_from_db()
    assert row.content["stem"] == {"en": stem}
    key = next(option["text"]["en"] for option in row.content["options"] if option["is_key"])
    assert document.text[row.start : row.end].lower() == key.lower()


def test_gap_is_asked_as_a_question_by_one_press_and_can_be_taken_back(client, teacher_document):
    read_for_questions(teacher_document, by=teacher_document.teacher, now=timezone.now())
    rows = list(ProposedQuestion.objects.all())
    row = next(row for row in rows if row.content["plainly"])
    stem, plainly = row.content["stem"]["en"], row.content["plainly"]
    assert "_____" in stem
    assert f'<span lang="en">{plainly}</span></button></p>' in page_of(
        client.get(address("teach_text", row.document.slug))
    )
    page = press(client, row, plainly=row.pk)
    assert f">{plainly}</textarea>" in page
    assert f'lang="en">{plainly}</span></button></p>' not in page
    assert others_on(press(client, row, others=row.pk))[0][1] == stem
    press(client, row, plainly=row.pk)  # an old page, sent again
    row.refresh_from_db()
    assert row.content["stem"]["en"] == plainly


def test_question_with_which_a_card_began_can_be_taken_back(client, document):
    row = propose_masons(document)
    began, place = row.content, (row.start, row.end)
    numbers = [number for number, _stem in others_on(press(client, row, others=row.pk))]
    for number in numbers:
        press(client, row, otherwise=number)
        row.refresh_from_db()
        assert row.content["before"]["content"] == began
    first, stem = others_on(press(client, row, others=row.pk))[0]
    assert stem == "Who cut the stones?"
    press(client, row, otherwise=first)
    row.refresh_from_db()
    assert (row.content, (row.start, row.end)) == (began, place)
    assert others_on(press(client, row, others=row.pk))


@pytest.mark.parametrize("number", ["99", "x", "", "9" * 40, "999"])
def test_another_question_that_is_not_there_changes_nothing(client, document, number):
    row = propose_masons(document)
    page = press(client, row, otherwise=f"{row.pk}-{number}")
    assert "no longer there" in page
    assert ProposedQuestion.objects.get().content == row.content


def test_question_that_stands_on_another_card_is_not_offered_again(client, document):
    row = propose_masons(document)
    stem = others_on(press(client, row, others=row.pk))[-1][1]
    content = asked_content(stem, key="walls")
    place = {"words": CASTLE[:30], "start": 4, "end": 9, "sentence_start": 0, "sentence_end": 30}
    ProposedQuestionFactory(document=document, content=content, **place)
    assert stem not in [other for _number, other in others_on(press(client, row, others=row.pk))]


def test_kept_question_is_not_asked_otherwise(client, document):
    row = propose_masons(document)
    number, _stem = others_on(press(client, row, others=row.pk))[-1]
    keep(client, row, "slate", "flint")
    press(client, row, otherwise=number)
    assert Question.objects.get().stem_en == "Who cut the stones?"


@pytest.mark.parametrize(("language", "said"), [("en", "Write two wrong answers"), ("az", "İki səhv cavab yazın")])
def test_question_for_which_nothing_is_offered_asks_for_two_wrong_answers(client, document, language, said):
    row = propose(document, choices=())
    assert said in page_of(client.get(address("teach_text", document.slug, language=language)))
    refused = page_of(client.post(address("teach_text", document.slug), {"keep": row.pk}, follow=True))
    assert "Choose the wrong answers first" in refused
    keep(client, row, own=["slate", "wood"])
    assert {option.text_en for option in Question.objects.get().options.all()} == {"granite", "slate", "wood"}


def test_years_of_a_card_ascend(client, document):
    row = propose(document, choices=())
    keep(client, row, key="1925-ci ildə", own=["1965-ci ildə", "1908-ci ildə"])
    question = Question.objects.get()
    assert question.option_order == "fixed"
    texts = [option.text_en for option in question.options.order_by("position")]
    assert texts == ["1908-ci ildə", "1925-ci ildə", "1965-ci ildə"]


def test_gap_for_the_answer_of_the_card_is_no_other_question(client, document):
    row = propose(document)
    page = press(client, row, others=row.pk)
    assert "There is no other question on this sentence." in page
    assert others_on(page) == []


def test_asking_by_hand_from_a_card_leads_back_to_the_cards(client, document):
    row = propose(document)
    shown = page_of(client.post(address("teach_text", document.slug), {"others": row.pk, "picking": ""}, follow=True))
    link = re.search(r'href="([^"]*/ask/\?[^"]*card=\d+)"', shown).group(1)
    form = page_of(client.get(link))
    assert f"?at={row.pk}#q{row.pk}" in form
    assert all(f"card={row.pk}" in one for one in re.findall(r'href="(\?start=[^"]*)"', form))

    fields = {"stem_en": "Who cut the stones?", "option_0_en": "Masons", "option_1_en": "Sailors", "key": "0"}
    response = client.post(link, fields)

    asked = ProposedQuestion.objects.exclude(pk=row.pk).get()
    assert response["Location"] == f"{address('teach_text', document.slug)}?at={asked.pk}#q{asked.pk}"
    row.refresh_from_db()
    assert row.decision == "skipped"
    assert row.decided_by is not None


def test_what_is_asked_by_hand_leaves_out_the_cards_that_ask_for_the_same(client, document):
    same, other = propose(document), propose(document)
    ProposedQuestion.objects.filter(pk=other.pk).update(start=33, end=39, identity="masons")
    ProposedQuestion.objects.filter(pk=same.pk).update(
        content=asked_content("Of what were they built?", choices=OFFERED)
    )
    fields = {f"option_{number}_en": words for number, words in enumerate(["granite", "chalk", "slate"])}
    place = f"?start={same.start}&end={same.end}"
    client.post(address("teach_text_ask", document.slug) + place, {"stem_en": "What stone is it?", "key": 0, **fields})
    found = {row.pk: row.decision for row in ProposedQuestion.objects.all()}
    assert (found[same.pk], found[other.pk]) == ("skipped", "waiting")
    assert sorted(found.values()) == ["kept", "skipped", "waiting"]


def test_question_asked_from_the_card_of_another_text_leaves_that_card_alone(client, document):
    elsewhere = ProposedQuestionFactory()
    row = propose(document)
    link = address("teach_text_ask", document.slug) + f"?start={row.start}&end={row.end}&card={elsewhere.pk}"
    client.post(link, {"stem_en": "Who cut the stones?", "option_0_en": "Masons", "option_1_en": "Sailors", "key": "0"})
    elsewhere.refresh_from_db()
    assert elsewhere.decision == "waiting"


def test_surest_card_stands_first_and_what_is_asked_by_hand_beside_its_sentence(client, document):
    poor, sure = propose(document), propose_masons(document)
    ProposedQuestion.objects.filter(pk=sure.pk).update(score=0.9)
    fields = {"stem_en": "Who cut the stones?", "option_0_en": "Masons", "option_1_en": "Sailors", "key": "0"}
    client.post(address("teach_text_ask", document.slug) + f"?start={sure.start}&end={sure.end}", fields)
    asked = ProposedQuestion.objects.get(origin="hand")
    page = page_of(client.get(address("teach_text", document.slug)))
    found = re.findall(r'<li class="asked[^>]* id="q(\d+)"', page)
    assert sorted(found[:2]) == sorted([str(sure.pk), str(asked.pk)])
    assert found[2:] == [str(poor.pk)]


def test_question_of_the_card_is_not_suggested_again(client, document):
    row = propose_masons(document)
    ways = others_on(press(client, row, others=row.pk))
    link = address("teach_text_ask", document.slug) + f"?start={row.start}&end={row.end}"
    suggested = re.search(r'name="stem_en"[^>]*>([^<]*)<', page_of(client.get(link)))[1].strip()
    ProposedQuestion.objects.filter(pk=row.pk).update(content=asked_content(suggested, key="Masons"))
    again = re.search(r'name="stem_en"[^>]*>([^<]*)<', page_of(client.get(f"{link}&card={row.pk}")))[1].strip()
    assert ways
    assert suggested
    assert again != suggested


def test_card_without_other_questions_leads_to_asking_at_once(client, document):
    row = propose(document)
    row.content["has_others"] = False
    row.save()
    page = page_of(client.get(address("teach_text", document.slug)))
    assert "Other questions" not in page
    assert f'href="ask/?start={row.start}&end={row.end}&card={row.pk}"' in page


def test_what_is_written_on_a_card_moves_no_other_card_to_another_page(client, document):
    long, content = ", ".join(["river clay burnt in kilns"] * 6), asked_content(STEM, key="granite", choices=OFFERED)
    rows = [
        ProposedQuestionFactory(
            document=document, content=content, size=1_500, words="x" * 300,
            start=22 + place, end=23 + place, sentence_start=0, sentence_end=30,
        )
        for place in range(12)
    ]  # fmt: skip
    text = address("teach_text", document.slug)
    shown = [re.findall(r'id="q(\d+)"', page_of(client.get(f"{text}?page={number}"))) for number in (1, 2)]
    assert shown[1]
    assert [str(row.pk) for row in rows[: len(shown[0])]] == shown[0]

    for row in rows[:3]:
        keep(client, row, "chalk", own=[long], stem=f"Of what are the long walls of {row.pk} castles made?")

    again = [re.findall(r'id="q(\d+)"', page_of(client.get(f"{text}?page={number}"))) for number in (1, 2)]
    assert again == shown


def test_what_is_weak_is_said_before_the_question_is_kept(client, document):
    row = propose(document, others=("marble", "chalk"))
    wrong = {"wrong": ("marble", "chalk"), "picking": "", "stem": STEM}

    def weighed(language="en", **fields):
        answer = client.post(address("teach_text", document.slug, language=language), {"weigh": row.pk, **fields})
        assert answer.status_code == 200
        return page_of(answer)

    assert "longer" not in weighed(key="granite", **wrong)
    assert "The right answer is longer" in weighed(key="grey granite from the hills behind the town", **wrong)
    assert "Düzgün cavab digər" in weighed("az", key="grey granite from the hills behind the town", **wrong)
    assert "field" not in weighed(key="granite", picking="", wrong=("marble",))
    row.refresh_from_db()
    assert row.decision == ProposedQuestion.Decision.WAITING
    assert not Question.objects.exists()


@pytest.mark.parametrize(("language", "said"), [("en", "Write what “they” stands for"), ("az", "“they” sözünün")])
def test_card_says_which_word_has_to_be_written_out_until_it_is(client, document, language, said):
    row = propose(document)
    content = row.content | {"stem": {"en": "Why do they shine?"}, "leans_on": "they"}
    ProposedQuestion.objects.filter(pk=row.pk).update(content=content)
    page = address("teach_text", document.slug, language=language)
    assert said in page_of(client.get(page))
    assert said in page_of(client.post(page, {"weigh": row.pk, "picking": "", "stem": "Why do they really shine?"}))
    assert said not in page_of(client.post(page, {"weigh": row.pk, "picking": "", "stem": "Why do the walls shine?"}))


def test_what_is_weak_in_a_proposal_stands_on_its_card(client, document):
    ProposedQuestionFactory(
        document=document,
        content=asked_content("Which stone is not soft?", key="granite", others=("marble", "chalk")),
        words=CASTLE[:30], start=22, end=29, sentence_start=0, sentence_end=30,
    )  # fmt: skip
    assert "The question is negative" in page_of(client.get(address("teach_text", document.slug)))
