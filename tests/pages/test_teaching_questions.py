"""Editing a question of a text, asking one by hand, publishing the quiz: what is refused, and that nothing is lost."""

import html
import re
from urllib.parse import urljoin

import pytest
from django.urls import reverse
from django.utils.translation import override

from quizzes.models import ProposedQuestion, Question, Quiz
from quizzes.questions.actions import publish_question
from quizzes.sources.pasting import first_words
from tests.factories import (
    ClassroomFactory,
    ProposedQuestionFactory,
    QuizFactory,
    TeacherFactory,
    TextFactory,
    asked_content,
)

pytestmark = pytest.mark.django_db
BACKEND = "quizzes.people.permissions.RoleBackend"
TOWER = "The tower was built in 1884. Masons from Shusha cut its stones. It is 40 metres high."
ENGLISH = {"stem_en": "Who cut the stones?", "option_0_en": "Masons", "option_1_en": "Sailors", "key": "0"}
AZERBAIJANI = {"stem_az": "Daşları kim yonub?", "option_0_az": "Bənnalar", "option_1_az": "Dənizçilər"}


def address(name, *args, language="en"):
    with override(language):
        return reverse(name, args=args)


@pytest.fixture
def teacher(client):
    person = TeacherFactory()
    client.force_login(person, backend=BACKEND)
    return person


@pytest.fixture
def document(teacher):
    return TextFactory(text=TOWER, title="A tower", publisher="")


def propose(document, stem="In which year was the tower built?", **more):
    place = {"words": TOWER[:28], "start": 23, "end": 27, "sentence_start": 0, "sentence_end": 28}
    return ProposedQuestionFactory(document=document, content=asked_content(stem, **more), **place)


def edit(client, row, language="en", **fields):
    return client.post(address("teach_text_question", row.document.slug, row.pk, language=language), fields)


def keep(client, row):
    client.post(address("teach_text", row.document.slug), {"keep": row.pk})
    row.refresh_from_db()
    return row.question


def page_of(response):
    return response.content.decode()


@pytest.mark.parametrize("language", ["en", "az"])
def test_edit_of_a_waiting_question_keeps_it_as_written(client, document, language):
    row = propose(document)

    response = edit(client, row, language, **ENGLISH, **AZERBAIJANI, explanation_en="They came from Shusha.")

    row.refresh_from_db()
    question = row.question
    assert response.url.endswith(f"?at={row.pk}#q{row.pk}")
    assert (question.stem_en, question.stem_az) == ("Who cut the stones?", "Daşları kim yonub?")
    assert list(question.options.values_list("text_en", "text_az", "is_key")) == [
        ("Masons", "Bənnalar", True),
        ("Sailors", "Dənizçilər", False),
    ]
    assert question.explanation_en == "They came from Shusha."


def test_edit_shows_what_is_proposed_and_keeps_nothing_by_looking(client, document):
    row = propose(document)

    page = page_of(client.get(address("teach_text_question", document.slug, row.pk)))

    assert "In which year was the tower built?" in page
    assert 'value="1884"' in page
    assert Question.objects.count() == 0


def test_edit_of_a_kept_question_keeps_the_ids_of_its_options(client, document):
    row = propose(document)
    ids = list(keep(client, row).options.values_list("public_id", flat=True))

    edit(client, row, **ENGLISH, option_2_en="Smiths")

    options = row.question.options.all()
    assert [option.public_id for option in options] == ids[:3]
    assert [option.text_en for option in options] == ["Masons", "Sailors", "Smiths"]


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"stem_en": ""}, "Write the question in one language at least."),
        ({"key": ""}, "Say which answer is right."),
        ({"key": "5"}, "The right answer is empty."),
        ({"option_1_en": ""}, "A question needs at least two options."),
        ({"option_1_en": "MASONS"}, "Another option says the same."),
        ({"option_1_en": "x" * 401}, "at most 400 characters"),
        ({"key": "9"}, "Select a valid choice"),
    ],
)
@pytest.mark.parametrize("is_kept", [True, False])
def test_edit_refuses_bad_input_and_loses_nothing(client, document, changes, said, is_kept):
    row = propose(document)
    if is_kept:
        keep(client, row)
    written = {**ENGLISH, "explanation_az": "Hələ yarımçıq", **changes}

    response = edit(client, row, **written)

    assert response.status_code == 200
    assert said in page_of(response)
    assert response.context["form"]["explanation_az"].value() == "Hələ yarımçıq"
    assert response.context["form"]["option_0_en"].value() == "Masons"
    assert not Question.objects.filter(stem_en="Who cut the stones?").exists()


@pytest.mark.parametrize(("language", "said"), [("en", "This option is empty in this language."), ("az", "boşdur")])
def test_edit_saves_half_a_side_and_says_at_the_field_what_is_missing(client, document, language, said):
    row = propose(document)

    response = edit(client, row, language, **ENGLISH, stem_az="Daşları kim yonub?")

    assert response.url == address("teach_text_question", document.slug, row.pk, language=language)
    page = page_of(client.get(response.url))
    assert said in page
    assert "Daşları kim yonub?" in page


def test_edit_warns_of_wording_without_refusing(client, document):
    row = propose(document)

    edit(client, row, **ENGLISH, option_2_en="All of the above")

    page = page_of(client.get(address("teach_text_question", document.slug, row.pk)))
    assert "is no answer of its own" in page


def test_edit_of_a_published_question_stays_publishable(client, document):
    row = propose(document)
    question = keep(client, row)
    publish_question(question, "en")

    response = edit(client, row, stem_az="Daşları kim yonub?", option_0_az="Bənnalar", option_1_az="Usta", key="0")

    assert response.status_code == 200
    assert "The stem is empty in this language." in page_of(response)
    question.refresh_from_db()
    assert question.stem_en == "In which year was the tower built?"

    edit(client, row, **ENGLISH)
    assert question.versions.order_by("-number").first().content["stem"] == {"en": "Who cut the stones?"}


def test_numbers_that_ascend_stay_in_their_order(client, document):
    row = propose(document, key="Shusha", others=("Baku", "Ganja", "Sheki"))

    edit(client, row, stem_en="How high is it?", option_0_en="30 metres", option_1_en="40 metres", key="1")

    row.refresh_from_db()
    assert row.question.option_order == "fixed"


def ask(client, document, start, end, language="en", **fields):
    page = f"{address('teach_text_ask', document.slug, language=language)}?start={start}&end={end}"
    return client.post(page, fields) if fields else client.get(page)


@pytest.mark.parametrize("language", ["en", "az"])
def test_ask_about_a_sentence_takes_it_as_evidence(client, document, language):
    start, end = TOWER.index("Masons"), TOWER.index(" It is")
    asked = page_of(ask(client, document, start, end, language))
    assert "Masons from Shusha cut its stones." in re.sub(r"<[^>]+>", "", asked)

    ask(client, document, start, end, language, **ENGLISH)
    ask(client, document, start, end, language, **ENGLISH)

    question = Question.objects.get()
    assert question.citations.get().exact == "Masons from Shusha cut its stones."
    assert ProposedQuestion.objects.get().origin == "hand"
    page = page_of(client.get(address("teach_text", document.slug, language=language)))
    assert "Who cut the stones?" in page


@pytest.mark.parametrize(("start", "end"), [("", ""), ("5", "5"), ("9", "3"), ("0", "99999"), ("x", "9"), ("-4", "9")])
def test_ask_about_nothing_is_not_there(client, document, start, end):
    assert ask(client, document, start, end).status_code == 404


def test_sentences_each_lead_to_a_question(client, document):
    page = page_of(client.get(address("teach_text_sentences", document.slug)))

    assert f"?start=0&amp;end={len('The tower was built in 1884.')}" in page
    assert page.count("Ask about this") == 3


@pytest.mark.parametrize("language", ["en", "az"])
def test_words_pointed_at_are_the_answer_of_a_suggested_question(client, document, language):
    place = TOWER.index("1884")
    page = page_of(ask(client, document, place + 1, place + 3, language))
    assert "<mark>1884</mark>" in page
    assert 'value="1884"' in page
    stem = html.unescape(re.search(r"<textarea name=\"stem_en\"[^>]*>\s*([^<]+)<", page)[1]).strip()
    assert stem == "In which year was the tower built?"
    options = re.findall(r'name="option_\d_en" value="([^"]+)"', page)
    assert sorted(options) == options
    assert len(options) == 4

    fields = {f"option_{number}_en": option for number, option in enumerate(options)}
    response = ask(client, document, place, place + 4, language, stem_en=stem, key=options.index("1884"), **fields)

    row = ProposedQuestion.objects.get()
    assert response.url == f"{address('teach_text_sentences', document.slug, language=language)}?at=0#s0"
    assert (row.question.citations.get().exact, row.start, row.end) == (TOWER[:28], place, place + 4)
    back = page_of(client.get(response.url))
    assert re.search(rf'id="s0".*?{re.escape(stem)}', back, re.DOTALL)
    assert address("teach_text_publish", document.slug, language=language) in back


def test_too_few_answers_are_said_at_the_language_in_which_the_question_is_written(client, document):
    start = TOWER.index("Masons")
    page = page_of(
        ask(client, document, start, start + 6, stem_az="Daşları kim yonub?", option_0_az="Bənnalar", key="0")
    )
    assert 'id="id_option_1_az_error"' in page
    assert 'id="id_option_1_en_error"' not in page


def stem_in(page):
    return re.search(r"<textarea name=\"stem_en\"[^>]*>\s*([^<]+)<", page)[1].strip()


def test_every_way_of_asking_about_a_sentence_is_a_press_away_and_brings_its_own_answer(client, document):
    start = TOWER.index("1884")
    page = f"{address('teach_text_ask', document.slug)}?start={start}&end={start + 4}"
    first = page_of(client.get(page))
    ways = re.findall(r'<a href="(\?start=[^"]+&amp;way=\d+)"[^>]*>([^<]+)</a>', first)
    assert len(ways) > 1
    for way, stem in ways:
        shown = page_of(client.get(page.split("?")[0] + html.unescape(way)))
        assert stem_in(shown) == html.unescape(stem)
        assert f'aria-current="true" lang="en">{stem}' in shown
    assert client.get(page + "&way=7&seed=99999999999").status_code == 200
    assert client.get(page + "&way=x&seed=-1").status_code == 200


def test_drafts_too_unsure_to_be_proposed_stand_below_their_sentence(client, document):
    listed = page_of(client.get(address("teach_text_sentences", document.slug)))
    [(way, stem), *_rest] = re.findall(
        r'<a href="[^"?]+/ask/(\?start=\d+&amp;end=\d+&amp;way=\d+)"[^>]*>([^<]+)</a>', listed
    )
    shown = page_of(client.get(address("teach_text_ask", document.slug) + html.unescape(way)))
    assert stem_in(shown) == html.unescape(stem)


def test_what_stands_on_a_card_or_was_kept_is_not_offered_again_below_its_sentence(client, document):
    ways = r'<a href="[^"?]+/ask/\?start=(\d+)&amp;end=(\d+)&amp;way=\d+"[^>]*>([^<]+)</a>'
    [(start, end, stem), *_rest] = re.findall(ways, page_of(client.get(address("teach_text_sentences", document.slug))))
    place = {"start": int(start), "end": int(end), "sentence_start": 0, "sentence_end": 50, "words": TOWER[:50]}
    row = ProposedQuestionFactory(document=document, content=asked_content(html.unescape(stem)), **place)
    listed = page_of(client.get(address("teach_text_sentences", document.slug)))
    assert stem not in {way[2] for way in re.findall(ways, listed)}
    ProposedQuestion.objects.filter(pk=row.pk).update(content=asked_content("Quite another question?"))
    assert stem in page_of(client.get(address("teach_text_sentences", document.slug)))
    client.post(address("teach_text", document.slug), {"keep": row.pk})
    assert stem not in page_of(client.get(address("teach_text_sentences", document.slug)))


def test_another_word_pressed_takes_all_between_into_the_answer_and_a_marked_one_stands_alone(client, document):
    base, words = address("teach_text_ask", document.slug), TOWER.split(". ")[0]
    start = words.rindex(" ") + 1
    first = page_of(client.get(f"{base}?start={start}&end={len(words)}"))
    wider = f"?start={words[: start - 1].rindex(' ') + 1}&amp;end={len(words)}"
    assert f'href="{wider}"' in first
    second = page_of(client.get(base + html.unescape(wider)))
    assert re.search(rf'<mark><a [^>]+>in</a> <a href="\?start={start}&amp;end={len(words)}">1884</a></mark>', second)


def test_a_word_pressed_takes_the_place_of_words_that_nobody_pressed(client, document):
    base, words = address("teach_text_ask", document.slug), TOWER.split(". ")[0]
    start = words.rindex(" ") + 1
    year = f"start={start}&end={len(words)}"
    suggested = page_of(client.get(f"{base}?{year}&way=0"))
    other = words[: start - 1].rindex(" ") + 1
    assert f'href="?start={other}&amp;end={start - 1}"' in suggested
    assert "to ask for that one" in suggested
    pressed = page_of(client.get(f"{base}?{year}"))
    assert f'href="?start={other}&amp;end={len(words)}"' in pressed


def test_asking_from_a_card_with_a_gap_begins_anew(client, document):
    start = TOWER.index("Shusha")
    place = {"start": start, "end": start + 6, "sentence_start": 29, "sentence_end": 63, "words": TOWER[29:63]}
    row = ProposedQuestionFactory(document=document, content=asked_content("Which name: “Masons from _____”?"), **place)
    link = f"{address('teach_text_ask', document.slug)}?start={start}&end={start + 6}&card={row.pk}"
    fresh = page_of(client.get(link))
    assert "_____" not in stem_in(fresh)
    assert re.search(r'name="key" value="0"[^>]* checked', fresh)
    assert f'&amp;card={row.pk}&amp;pressed=1"' in fresh
    chosen = page_of(client.get(f"{link}&pressed=1"))
    assert "<mark>" in chosen


def test_words_of_a_text_that_cannot_be_read_are_asked_about_by_hand(client, teacher):
    russian = TextFactory(text="Башня построена в 1884 году. Камни тесали мастера.", language="ru", publisher="")
    assert client.get(address("teach_text_sentences", russian.slug)).status_code == 200
    page = page_of(ask(client, russian, 18, 22))
    assert "<mark>1884</mark>" in page
    assert "ways__title" not in page


def publish(client, document, questions, language="en", **fields):
    sent = {"questions": [question.pk for question in questions], "is_open_for_practice": "on", **fields}
    return client.post(address("teach_text_publish", document.slug, language=language), sent)


@pytest.mark.parametrize("language", ["en", "az"])
def test_publish_makes_a_quiz_with_address_code_print_and_class(client, document, teacher, language):
    classroom = ClassroomFactory(teacher=teacher, name="6A")
    question = keep(client, propose(document))

    response = publish(client, document, [question], language, languages=["en"], title_en="The tower")

    quiz = Quiz.objects.get()
    assert response.url == address("teach_quiz", quiz.slug, language=language)
    assert (quiz.title_en, quiz.published_languages, quiz.is_open_for_practice) == ("The tower", ("en",), True)
    assert question.versions.count() == 1
    page = page_of(client.get(response.url))
    assert f"http://testserver{address('quiz', quiz.slug)}" in page
    assert '<svg class="handed__code"' in page
    assert address("quiz_print", quiz.slug) in page
    assert f"{address('teach_assignment_new', classroom.slug, language=language)}?quiz={quiz.pk}" in page
    client.logout()
    assert client.get(address("quiz", quiz.slug)).status_code == 200


@pytest.mark.parametrize(
    ("title", "becomes"),
    [("The tower was built in 1884…", "The tower"), ("A tower", "A tower")],
)
def test_publish_names_a_text_that_only_its_first_words_named(client, document, teacher, title, becomes):
    document.title = first_words(document.text) if title.endswith("…") else title
    document.save()
    question = keep(client, propose(document))

    publish(client, document, [question], languages=["en"], title_en="The tower")

    document.refresh_from_db()
    assert document.title == becomes


def test_page_that_makes_the_quiz_shows_every_answer_the_right_one_marked(client, document):
    question = keep(client, propose(document))
    page = page_of(client.get(address("teach_text_publish", document.slug)))
    [answers] = re.findall(r'<p class="list__more answers"[^>]*>(.*?)</p>', page, re.DOTALL)
    key, *others = sorted(question.options.all(), key=lambda option: not option.is_key)
    assert re.search(rf"<strong>.*{re.escape(html.escape(key.text_en))}</strong>", answers, re.DOTALL)
    assert all(html.escape(option.text_en) in answers for option in others)


def test_publish_twice_makes_one_quiz(client, document):
    questions = [keep(client, propose(document))]

    first = publish(client, document, questions, languages=["en"], title_en="The tower")
    second = publish(client, document, questions, languages=["en"], title_en="The tower")

    assert first.url == second.url
    assert Quiz.objects.count() == 1


def test_publish_in_a_language_that_lacks_a_side_is_refused_and_says_where(client, document):
    row = propose(document)
    question = keep(client, row)
    titles = {"title_en": "The tower", "title_az": "Qüllə"}

    response = publish(client, document, [question], languages=["en", "az"], **titles)

    assert response.status_code == 200
    assert address("teach_text_question", document.slug, row.pk) in page_of(response)
    assert (Quiz.objects.count(), question.versions.count()) == (0, 0)

    edit(client, row, **ENGLISH, **AZERBAIJANI)
    publish(client, document, [question], languages=["en", "az"], **titles)
    assert Quiz.objects.get().published_languages == ("en", "az")


def test_publish_the_other_language_later_from_the_page_of_the_quiz(client, document):
    row = propose(document)
    publish(client, document, [keep(client, row)], languages=["en"], title_en="The tower")
    page = address("teach_quiz", Quiz.objects.get().slug)
    assert "No question is written in this language yet." in page_of(client.get(page))
    refused = client.post(page, {"language": "az", "title": "Qüllə"}, follow=True)
    assert "Some questions are not ready" in page_of(refused)

    edit(client, row, **ENGLISH, **AZERBAIJANI)
    assert "All questions are ready in this language." in page_of(client.get(page))
    client.post(page, {"language": "az", "title": "Qüllə"})

    quiz = Quiz.objects.get()
    assert (quiz.published_languages, quiz.title_az) == (("en", "az"), "Qüllə")


def test_sides_that_say_something_else_are_published_one_by_one_only(client, document):
    row = propose(document)
    keep(client, row)
    edit(
        client,
        row,
        **{**ENGLISH, "stem_en": "Who cut the 40 stones?"},
        **{**AZERBAIJANI, "stem_az": "50 daşı kim yonub?"},
    )
    titles = {"title_en": "The tower", "title_az": "Qüllə"}
    question = row.question

    refused = publish(client, document, [question], languages=["en", "az"], **titles)
    assert "Some questions are not ready" in page_of(refused)
    assert Quiz.objects.count() == 0

    publish(client, document, [question], languages=["en"], title_en="The tower")
    assert Quiz.objects.get().published_languages == ("en",)


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"languages": ["en"]}, "The title is empty in this language."),
        ({"title_en": "The tower"}, "Choose one language at least."),
        ({"languages": ["xx"], "title_en": "The tower"}, "Select a valid choice"),
    ],
)
def test_publish_refuses_what_is_missing_and_keeps_the_rest(client, document, fields, said):
    question = keep(client, propose(document))

    response = publish(client, document, [question], **fields)

    assert response.status_code == 200
    assert said in page_of(response)
    assert response.context["form"]["title_en"].value() == fields.get("title_en")
    assert Quiz.objects.count() == 0


def test_publish_of_nothing_is_refused(client, document):
    keep(client, propose(document))

    response = publish(client, document, [], languages=["en"], title_en="The tower")

    assert "Choose at least one question." in page_of(response)
    assert Quiz.objects.count() == 0


def test_publish_takes_only_questions_of_this_text(client, document):
    question = keep(client, propose(document))
    other = QuizFactory(questions=1).questions.get()

    response = publish(client, document, [question, other], languages=["en"], title_en="The tower")

    assert response.status_code == 200
    assert Quiz.objects.filter(title_en="The tower").count() == 0


def test_page_of_a_quiz_that_was_made_at_the_desk_leads_to_the_desk(client, teacher):
    quiz = QuizFactory(questions=1, is_published_az=False)
    question = quiz.questions.get()
    question.options.update(text_az="")

    page = page_of(client.get(address("teach_quiz", quiz.slug)))

    assert address("admin:quizzes_question_change", question.pk) in page


def test_page_of_a_published_quiz_lists_its_questions_with_their_answers_and_the_way_to_edit(client, teacher):
    quiz = QuizFactory(questions=2)

    page = page_of(client.get(address("teach_quiz", quiz.slug)))

    for question in quiz.questions.all():
        assert page.count(question.stem_en) == 1
        key = question.options.get(is_key=True)
        assert re.search(rf"<strong>.*?{re.escape(key.text_en)}</strong>", page, re.S)
        assert address("admin:quizzes_question_change", question.pk) in page


@pytest.mark.parametrize("published", ["en", "az"])
def test_page_of_a_quiz_shows_the_language_first_in_which_it_is_published(client, teacher, published):
    quiz = QuizFactory(questions=1, **{f"is_published_{code}": code == published for code in ("en", "az")})

    page = page_of(client.get(address("teach_quiz", quiz.slug)))

    assert re.findall(r'id="in-(\w+)"', page)[0] == published


@pytest.mark.parametrize("count", [1, 3])
def test_page_of_a_quiz_queries_do_not_grow(client, teacher, count, django_assert_num_queries):
    quiz = QuizFactory(questions=count)

    with django_assert_num_queries(7):
        client.get(address("teach_quiz", quiz.slug))


@pytest.mark.parametrize("language", ["en", "az"])
def test_question_asked_once_more_with_other_answers_is_written_over(client, document, language):
    start, end = TOWER.index("Masons"), TOWER.index(" It is")
    ask(client, document, start, end, language, **ENGLISH, option_3_en="Nomads")

    ask(client, document, start, end, language, **ENGLISH, option_3_en="Merchants")

    question = Question.objects.get()
    assert "Merchants" in question.options.values_list("text_en", flat=True)
    assert "Nomads" not in question.options.values_list("text_en", flat=True)


def test_too_long_question_is_refused_for_its_length_only(client, document):
    start, end = TOWER.index("Masons"), TOWER.index(" It is")

    page = page_of(ask(client, document, start, end, **{**ENGLISH, "stem_en": "x" * 1_001}))

    assert "1000" in page
    assert "Write the question in one language at least." not in page


@pytest.mark.parametrize("language", ["en", "az"])
def test_edit_begun_before_another_change_is_refused_once(client, document, language):
    row = propose(document, key="Shusha", others=("Baku", "Ganja", "Sheki"))
    page = address("teach_text_question", document.slug, row.pk, language=language)
    seen = client.get(page).context["form"]["seen"].value()
    mine = {**ENGLISH, "stem_en": "Where are the masons from?", "seen": seen}
    edit(client, row, **ENGLISH, seen=seen)
    edit(client, row, **ENGLISH, seen=seen)
    row.refresh_from_db()
    assert row.question.stem_en == ENGLISH["stem_en"]

    refused = client.post(page, mine)

    row.question.refresh_from_db()
    assert row.question.stem_en == ENGLISH["stem_en"]
    assert "Where are the masons from?" in page_of(refused)
    client.post(page, {**mine, "seen": refused.context["form"]["seen"].value()})
    row.question.refresh_from_db()
    assert row.question.stem_en == "Where are the masons from?"


@pytest.mark.parametrize("language", ["en", "az"])
def test_publish_takes_a_question_once_and_says_which_is_gone(client, document, language):
    question = keep(client, propose(document))

    page = page_of(publish(client, document, [question, Question(pk=0)], language, languages=["en"], title_en="T"))
    assert "Choose at least one question." not in page
    assert "not kept any more" in page or language == "az"
    assert Quiz.objects.count() == 0
    publish(client, document, [question, question], language, languages=["en"], title_en="The tower")

    assert list(Quiz.objects.get().questions.all()) == [question]


def test_title_that_nobody_sees_is_no_title(client, document):
    question = keep(client, propose(document))

    page = page_of(publish(client, document, [question], languages=["en"], title_en="\u200b"))

    assert "The title is empty in this language." in page
    assert Quiz.objects.count() == 0


@pytest.mark.parametrize(("language", "other"), [("en", "az"), ("az", "en")])
def test_quiz_of_one_language_leads_there_from_the_other(client, language, other):
    quiz = QuizFactory(**{f"is_published_{other}": False, f"title_{other}": "", f"title_{language}": "Towers"})
    hidden = QuizFactory(is_open_for_practice=False)

    page = page_of(client.get(address("quiz", quiz.slug, language=other)))

    assert f'href="{address("quiz", quiz.slug, language=language)}"' in page
    assert f'lang="{language}"' in page
    assert "Towers" in page
    assert client.get(address("quiz", hidden.slug, language=other)).status_code == 404


def test_quiz_of_one_language_keeps_its_title_in_the_other():
    quiz = QuizFactory(slug="towers", title_en="Towers", title_az="", is_published_az=False)

    with override("az"):
        assert str(quiz) == "Towers"


def test_publish_says_which_question_gives_another_away(client, document):
    first = propose(document, "Which stones were cut for the tower in Shusha?", key="tower stones", others=("bricks",))
    keep(client, first)
    page = page_of(client.get(address("teach_text_publish", document.slug)))
    assert "gives away" not in page
    place = {"words": TOWER[29:64], "start": 29, "end": 35, "sentence_start": 29, "sentence_end": 64}
    content = asked_content("Who cut the tower stones for Shusha?", key="Masons", others=("Sailors",))
    keep(client, ProposedQuestionFactory(document=document, content=content, **place))
    page = page_of(client.get(address("teach_text_publish", document.slug)))
    assert page.count("It gives away the answer of another question:") == 1
    assert "Which stones were cut for the tower in Shusha? – tower stones" in page
    assert "not written yet" not in page


@pytest.mark.parametrize("page", ["teach_text_publish", "teach_text_sentences", "teach_quiz", "teach_text"])
def test_edit_leads_back_to_the_page_from_which_it_was_opened(client, document, page):
    row = propose(document)
    question = keep(client, row)
    quiz = None
    if page == "teach_quiz":
        publish(client, document, [question], languages=["en"], title_en="A tower")
        quiz = Quiz.objects.get()
    opened = address(page, quiz.slug if quiz else document.slug)
    shown = page_of(client.get(opened))
    edited = urljoin(opened, html.unescape(re.search(r'href="([^"]*questions/\d+/[^"]*)"', shown).group(1)))

    form = page_of(client.get(edited))
    seen = re.search(r'name="seen" value="([^"]*)"', form)
    response = client.post(edited, {**ENGLISH, **({"seen": seen.group(1)} if seen else {})})

    back = response["Location"]
    assert back.partition("?")[0].partition("#")[0] == opened
    assert back.endswith(f"#q{row.pk}")
    assert html.escape(back) in form
    assert f'id="q{row.pk}"' in page_of(client.get(back))


def test_edit_leads_to_no_other_site(client, document):
    row = propose(document)
    edited = address("teach_text_question", document.slug, row.pk) + "?next=//elsewhere.example/"
    assert 'href="//elsewhere.example' not in page_of(client.get(edited))
    assert client.post(edited, ENGLISH)["Location"].startswith(address("teach_text", document.slug))


def test_card_of_a_kept_question_says_which_other_it_gives_away(client, document):
    first = propose(document, "Which stones were cut for the tower in Shusha?", key="tower stones", others=("bricks",))
    keep(client, first)
    place = {"words": TOWER[29:64], "start": 29, "end": 35, "sentence_start": 29, "sentence_end": 64}
    content = asked_content("Who cut the tower stones for Shusha?", key="Masons", others=("Sailors",))
    teller = ProposedQuestionFactory(document=document, content=content, **place)
    assert "gives away" not in page_of(client.get(address("teach_text", document.slug)))

    keep(client, teller)

    page = page_of(client.get(address("teach_text", document.slug)))
    assert page.count("It gives away the answer of another question:") == 1
    assert "tower stones" in page.partition("It gives away")[2]


@pytest.mark.parametrize(("count", "is_said"), [(9, False), (10, True)])
def test_bar_says_when_enough_questions_are_kept(client, document, count, is_said):
    for number in range(count):
        keep(client, propose(document, f"In which year was tower {number} built?"))
    page = page_of(client.get(address("teach_text", document.slug)))
    assert ("10 are enough for a quiz" in page) == is_said


@pytest.mark.parametrize(
    ("key", "marked"),
    [
        ("1884", "<mark>1884</mark>"),
        ("tower", "The <mark>tower</mark> was"),
        ("a castle", "The tower was built in 1884.<"),
    ],
)
def test_card_marks_in_its_sentence_the_key_as_it_was_written_anew(client, document, key, marked):
    row = propose(document)
    question = keep(client, row)
    option = question.options.get(is_key=True)
    option.text_en, option.text_az = key, "qala"
    option.save()
    assert marked in page_of(client.get(address("teach_text", document.slug)))


@pytest.mark.parametrize(("language", "said"), [("en", "pupils read the title"), ("az", "testin başlığını oxuyur")])
def test_cards_say_what_stands_above_every_question(client, document, language, said):
    propose(document)
    page = page_of(client.get(address("teach_text", document.slug, language=language)))
    assert said in page
    assert f"“{document.title}”" in html.unescape(page)
    document.title = first_words(document.text)
    document.save()
    assert said not in page_of(client.get(address("teach_text", document.slug, language=language)))
