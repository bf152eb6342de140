"""From a text to a quiz: bringing a text in, deciding about its questions, and what is refused with nothing lost."""

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override

from quizzes.models import Document, ProposedQuestion, Question, TextReading
from tests.asked_questions import asks_what_is_said
from tests.factories import ProposedQuestionFactory, QuizFactory, TeacherFactory, TextFactory, asked_content
from tests.sources.formats.making import docx_of, pdf_of, zip_bomb

pytestmark = pytest.mark.django_db
BACKEND = "quizzes.people.permissions.RoleBackend"
TOWER = "A tower\n\nThe tower was built in 1884. Masons from Shusha cut its stones. It is 40 metres high."


def address(name, *args, language="en"):
    with override(language):
        return reverse(name, args=args)


@pytest.fixture
def teacher(client):
    person = TeacherFactory()
    client.force_login(person, backend=BACKEND)
    return person


@pytest.fixture
def asks(monkeypatch):
    return asks_what_is_said(monkeypatch)


def bring(client, text="", *, page_language="en", **fields):
    return client.post(address("teach_new", language=page_language), {"text": text, **fields})


def page_of(response):
    return response.content.decode()


@pytest.mark.parametrize("language", ["en", "az"])
def test_text_larger_than_a_request_may_be_is_turned_down_in_words(client, teacher, language):
    response = bring(client, "A bee flies. " * 250_000, page_language=language)
    assert response.status_code == 400
    assert "a long text in parts" in page_of(response)
    assert "uzun mətni hissə-hissə" in page_of(response)
    assert not Document.objects.exists()


def test_pasted_text_becomes_a_document_with_title_and_language(client, teacher):
    response = bring(client, TOWER.replace("\n", "\r\n"), source="A. Aliyev: Towers")

    document = Document.objects.get()
    assert response.url == address("teach_text", document.slug)
    assert (document.title, document.language, document.publisher) == ("A tower", "en", "A. Aliyev: Towers")
    assert document.passages.count() == 1


def test_pasted_text_loses_the_signs_that_nobody_sees(client, teacher):
    bring(client, f"\ufeff{TOWER}".replace(" ", "\u200b ").replace("tower", "to\u00adwer"))

    document = Document.objects.get()
    assert document.text == TOWER
    bring(client, TOWER.replace(" ", " \u200b"))
    assert Document.objects.count() == 1


def test_title_that_nobody_sees_gives_way_to_the_heading(client, teacher):
    bring(client, TOWER, title="\u200b ")

    assert Document.objects.get().title == "A tower"


def test_words_of_a_file_count_for_more_than_the_language_that_it_states(client, teacher):
    data = docx_of(*TOWER.split("\n\n"), title="A tower", language="az")

    bring(client, file=SimpleUploadedFile("tower.docx", data))

    assert Document.objects.get().language == "en"


def test_address_as_source_is_kept_as_an_address(client, teacher):
    bring(client, TOWER, source="https://example.org/tower")

    assert (Document.objects.get().url, Document.objects.get().publisher) == ("https://example.org/tower", "")


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("tower.txt", TOWER.encode()),
        ("tower.txt", TOWER.replace("\n", "\r\n").encode("utf-16")),
        ("tower.md", f"# {TOWER}".encode()),
        ("tower.docx", docx_of(*TOWER.split("\n\n"), title="A tower", language="en")),
        ("tower.pdf", pdf_of(TOWER.split("\n\n"))),
    ],
)
def test_file_of_any_format_becomes_a_document(client, teacher, name, data):
    response = bring(client, file=SimpleUploadedFile(name, data), title="A tower", language="en")

    assert response.status_code == 302, page_of(response)
    assert "Masons from Shusha" in Document.objects.get().text


@pytest.mark.parametrize("language", ["en", "az"])
def test_known_text_is_recognised_whatever_its_line_ends(client, teacher, language):
    document = TextFactory(text=TOWER + "\n", title="A tower")

    response = bring(client, TOWER.replace("\n", "\r\n"), page_language=language)

    assert response.url == address("teach_text", document.slug, language=language)
    assert Document.objects.count() == 1
    said = {"en": "This text is here already.", "az": "Bu mətn"}[language]
    assert said in page_of(client.get(response.url)) or language == "az"


def test_known_text_without_a_heading_needs_no_title(client, teacher):
    document = TextFactory(text="The tower was built in 1884, and nobody knows by whom it was built.", title="A tower")

    assert bring(client, document.text).url == address("teach_text", document.slug)


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"text": ""}, "Paste a text, or choose a file."),
        ({"text": "  \n "}, "Paste a text, or choose a file."),
        ({"text": "Qwrt", "title": "Letters"}, "do not show which language"),
        ({"text": "Башня\n\nОна стоит в Париже.", "title": "B"}, "do not show which language"),
        ({"text": TOWER, "source": "https://"}, "Where the text is from</a>: address: Enter a valid URL."),
        ({"text": "Bad \x07 sign.", "title": "Sign", "language": "en"}, "not a plain text"),
        ({"text": "The end of a text.", "title": "T", "language": "xx"}, "Select a valid choice"),
        ({"text": "The tower. " * 30_000, "title": "Long"}, "too long for this page"),
    ],
)
def test_what_cannot_be_read_is_refused_and_kept_in_the_form(client, teacher, fields, said):
    response = bring(client, **fields)

    assert response.status_code == 200
    assert said in page_of(response)
    assert Document.objects.count() == 0
    assert response.context["form"]["text"].value() == fields["text"]


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("empty.txt", b"   ", "empty"),
        ("bomb.docx", zip_bomb(300), "unpack"),
        ("old.doc", b"\xd0\xcf\x11\xe0 something", "Word file"),
        ("broken.pdf", b"%PDF-1.7 nothing of the kind", "damaged"),
        ("turkish.txt", "Kule 1884’te yapıldı; şehir ğ".encode("windows-1254"), "windows-1254"),
        ("large.txt", b"a" * 20_000_001, "too large"),
    ],
)
def test_hostile_files_are_refused_as_at_the_desk(client, teacher, name, data, said):
    response = bring(client, file=SimpleUploadedFile(name, data), title="A file", language="en")

    assert response.status_code == 200
    assert said in page_of(response)
    assert Document.objects.count() == 0


def test_text_without_a_heading_takes_its_first_words_for_a_title(client, teacher):
    bring(client, file=SimpleUploadedFile("t.txt", b"The tower was built in 1884 by the masons of Shusha."))

    assert Document.objects.get().title == "The tower was built in 1884…"


def test_text_without_a_heading_has_what_it_is_about_for_a_title(client, teacher):
    bring(client, "Soy sauce is brewed from beans. The beans are steamed for hours. Good soy sauce takes half a year.")

    assert Document.objects.get().title == "Soy sauce"


def test_first_line_that_is_too_long_for_a_title_is_none(client, teacher):
    badge = "[![build](https://example.org/actions/workflows/linux.yml/badge.svg?event=push)](https://example.org/ci)"
    bring(
        client,
        f"tool {badge} {badge} {badge} {badge}\n\nThe tower was built in 1884 by the masons of Shusha.",
        language="en",
    )

    assert len(Document.objects.get().title) <= 150


def test_first_line_that_asks_is_the_title(client, teacher):
    bring(client, "Why is the sky blue?\nAir scatters blue light more than red light. So the sky looks blue by day.")

    assert Document.objects.get().title == "Why is the sky blue?"


def test_text_and_file_together_are_refused(client, teacher):
    response = bring(client, TOWER, file=SimpleUploadedFile("t.txt", b"Another text."))

    assert "not both" in page_of(response)


@pytest.fixture
def proposed(teacher):
    document = TextFactory(text=TOWER, title="A tower")
    place = TOWER.index("1884")
    return ProposedQuestionFactory(
        document=document, words="The tower was built in 1884.", start=place, end=place + 4,
        sentence_start=TOWER.index("The tower"), sentence_end=place + 5,
    )  # fmt: skip


def press(client, row, button, language="en", **more):
    return client.post(address("teach_text", row.document.slug, language=language), {button: row.pk, **more})


@pytest.mark.parametrize("language", ["en", "az"])
def test_keep_edit_skip_and_undo_lead_back_to_the_question(client, proposed, language):
    place = f"{address('teach_text', proposed.document.slug, language=language)}?at={proposed.pk}#q{proposed.pk}"
    for button, decision in [("keep", "kept"), ("undo", "waiting"), ("skip", "skipped"), ("undo", "waiting")]:
        response = press(client, proposed, button, language)
        proposed.refresh_from_db()
        assert (response.status_code, response.url, proposed.decision) == (302, place, decision)
        page = page_of(client.get(response.url))
        assert f'id="q{proposed.pk}"' in page
        assert f"asked--{decision}" in page


def test_keep_pressed_twice_makes_one_question(client, proposed):
    press(client, proposed, "keep")
    press(client, proposed, "keep")

    assert Question.objects.count() == 1


def test_a_button_of_another_text_finds_nothing(client, proposed):
    other = TextFactory()

    response = client.post(address("teach_text", other.slug), {"keep": proposed.pk}, follow=True)

    assert "no longer there" in page_of(response)
    assert Question.objects.count() == 0


@pytest.mark.parametrize("number", ["", "x", "9" * 40, "-1"])
def test_a_button_with_a_wrong_number_finds_nothing(client, proposed, number):
    response = client.post(address("teach_text", proposed.document.slug), {"keep": number}, follow=True)

    assert "no longer there" in page_of(response)


def test_text_shows_the_answer_in_its_sentence(client, proposed):
    page = page_of(client.get(address("teach_text", proposed.document.slug)))

    assert "The tower was built in <mark>1884</mark>." in page
    assert re.search(r'<li class="asked__key"><textarea [^>]*name="key"[^>]*>1884</textarea></li>', page)


def test_text_with_few_questions_says_why_and_never_pads(client, teacher, asks):
    asks(("Who cut its stones?", "Masons"))

    page = page_of(client.get(bring(client, TOWER).url))

    assert "This text gives 1 question, not ten." in page
    assert "It is short: 3 sentences." in page
    assert page.count('<li class="asked ') == 1


def test_details_change_the_language_and_read_again(client, teacher, asks):
    asks(("Who?", "Masons"))
    document = Document.objects.get(slug=bring(client, TOWER).url.split("/")[-2])

    changed = {"title": "Qüllə", "language": "az", "source": "Dərslik"}
    client.post(address("teach_text_details", document.slug), changed)

    document.refresh_from_db()
    assert (document.title, document.language, document.publisher) == ("Qüllə", "az", "Dərslik")
    assert ProposedQuestion.objects.get().content["stem"] == {"az": "Who?"}


@pytest.mark.parametrize("language", ["en", "az"])
def test_full_pages_weigh_less_than_30_kb_and_lose_no_question(client, teacher, language):
    sentence = (
        "Günəş saatında vaxtı çubuğun kölgəsi göstərir, gecə isə kölgə olmadığı üçün su saatından istifadə edirdilər. "
        * 2
    )
    document = TextFactory(text=sentence, language="az")
    rows = [
        ProposedQuestionFactory(
            document=document, words=sentence, start=number, end=number + 3,
            content=asked_content("Gecə kölgə olmadığı üçün misirlilər nədən istifadə edirdilər? " * 3, language="az"),
        )
        for number in range(16)
    ]  # fmt: skip
    seen = set()
    for number in range(1, 4):
        response = client.get(address("teach_text", document.slug, language=language), {"page": number})
        assert len(response.content) < 30_000
        seen |= set(re.findall(r'id="q(\d+)"', page_of(response)))
    assert seen == {str(row.pk) for row in rows}
    at = client.get(address("teach_text", document.slug, language=language), {"at": rows[-1].pk})
    assert f'id="q{rows[-1].pk}"' in page_of(at)


@pytest.mark.parametrize("count", [1, 3])
@pytest.mark.parametrize(("name", "queries"), [("teach_text", 9), ("teach_text_publish", 9), ("teach_new", 3)])
def test_queries_do_not_grow_with_the_questions(client, teacher, count, name, queries, django_assert_num_queries):
    document = TextFactory(text=TOWER)
    for number in range(count):
        row = ProposedQuestionFactory(
            document=document, words=TOWER[9:37], sentence_start=9, sentence_end=37, start=9 + number, end=12 + number
        )
        press(client, row, "keep")
    arguments = [] if name == "teach_new" else [document.slug]
    client.get(address(name, *arguments))

    with django_assert_num_queries(queries):
        client.get(address(name, *arguments))


@pytest.mark.parametrize("language", ["en", "az"])
def test_teachers_page_and_desk_lead_to_the_path(client, teacher, language):
    document = TextFactory()

    assert f'href="{address("teach_new", language=language)}"' in page_of(
        client.get(address("teach", language=language))
    )
    desk = page_of(client.get(f"/{language}/admin/quizzes/document/{document.pk}/change/"))
    assert f'href="{address("teach_text", document.slug, language=language)}"' in desk


@pytest.mark.parametrize("name", ["teach", "teach_new"])
def test_texts_say_how_far_they_are_and_lead_to_their_quiz(client, proposed, name):
    document = proposed.document
    TextReading.objects.get_or_create(document=document, defaults={"read_at": timezone.now(), "language": "en"})
    begun = page_of(client.get(address(name)))
    assert "0 of 1 question kept" in begun
    assert address("teach_text", document.slug) in begun
    client.post(address("teach_text", document.slug), {"keep": proposed.pk})
    quiz = QuizFactory(questions=[ProposedQuestion.objects.get(pk=proposed.pk).question], title_en="A tower, asked")
    done = page_of(client.get(address(name)))
    assert "1 of 1 question kept" in done
    assert f'<a href="{address("teach_quiz", quiz.slug)}">A tower, asked</a>' in done
