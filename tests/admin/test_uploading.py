"""Bringing a file in at the desk: read, shown, confirmed, and only then stored."""

import contextlib
import gc

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import UnreadablePostError
from django.utils.formats import date_format
from django.utils.timezone import localtime

from quizzes.admin.upload_forms import COLUMNS
from quizzes.models import Document
from quizzes.questions.replacing import replace_document
from quizzes.sources.actions import anchor_quotations, text_identity
from tests.factories import (
    FEBRUARY_2026,
    ClaimFactory,
    DocumentFactory,
    QuestionFactory,
    TeacherFactory,
    UserFactory,
)
from tests.sources.formats.making import TITLE, WORDS, docx_of, pdf_of, zip_bomb


def upload(client, language: str, data: bytes, *, name="file.docx", encoding=""):
    file = SimpleUploadedFile(name, data)
    return client.post(f"/{language}/admin/quizzes/document/upload/", {"file": file, "encoding": encoding})


def confirmed(client, language: str, response, /, **changes: str):
    form = response.context_data["form"]
    values = {name: form[name].value() for name in (*COLUMNS, "slug", "reading", "compared", "replaces")}
    values |= changes
    sent = {name: "on" if value is True else value for name, value in values.items() if value not in (None, "", False)}
    return client.post(f"/{language}/admin/quizzes/document/upload/", sent)


def test_list_of_documents_leads_to_the_upload(desk, language):
    page = desk.get(f"/{language}/admin/quizzes/document/").content.decode()
    assert f'href="/{language}/admin/quizzes/document/upload/"' in page
    form = desk.get(f"/{language}/admin/quizzes/document/upload/").content.decode()
    assert 'enctype="multipart/form-data"' in form
    assert '<input type="file" name="file"' in form


def test_file_is_shown_first_and_stored_when_confirmed(desk, language):
    shown = upload(desk, language, docx_of(TITLE, WORDS, title=TITLE, author="Nigar", language="az"))
    page = shown.content.decode()
    assert f'value="{TITLE}"' in page
    assert WORDS in page
    assert Document.objects.count() == 0

    assert confirmed(desk, language, shown, author="Nigar Əliyeva", kind="article").status_code == 302
    document = Document.objects.get()
    assert (document.title, document.author, document.kind) == (TITLE, "Nigar Əliyeva", "article")
    assert document.passages.first().text == WORDS


def test_newlines_come_through_the_confirmation_untouched(desk, language):
    text = f"{WORDS}\r\n\r\nİkinci\rüçüncü\n"
    shown = upload(desk, language, text.encode(), name="a.txt")
    confirmed(desk, language, shown, title="A", language="az")
    assert Document.objects.get().sha256 == text_identity(text)


def test_odd_letters_are_shown_before_storing(desk, language):
    page = upload(desk, language, "Bu Kәlbəcərdir.".encode(), name="a.txt").content.decode()
    assert "Kәlbəcərdir" in page
    assert "U+04D9" in page


@pytest.mark.parametrize("field", ["title", "language"])
def test_what_is_missing_is_said_at_its_field_and_the_text_is_not_lost(desk, language, field):
    shown = upload(desk, language, docx_of(WORDS, title=TITLE, language="az"))
    again = confirmed(desk, language, shown, **{field: ""})
    assert field in again.context_data["form"].errors
    assert WORDS in again.content.decode()
    assert confirmed(desk, language, again, title="A", language="az").status_code == 302


def test_hostile_file_is_refused_at_its_field(desk, language):
    response = upload(desk, language, zip_bomb(150))
    assert "150 MB" in response.context_data["form"].errors["file"][0]
    assert Document.objects.count() == 0


def test_windows_1254_is_offered_with_a_preview(desk, language):
    data = "İstisu çayı".encode("cp1254")
    refused = upload(desk, language, data, name="old.txt")
    assert "İstisu çayı" in refused.context_data["form"].errors["encoding"][0]
    shown = upload(desk, language, data, name="old.txt", encoding="windows-1254")
    assert "İstisu çayı" in shown.content.decode()


def test_known_text_changes_nothing(desk, language, document):
    response = upload(desk, language, document.text.encode(), name="a.txt")
    assert response.headers["Location"] == f"/{language}/admin/quizzes/document/{document.pk}/change/"
    assert Document.objects.count() == 1


def test_text_of_a_known_document_is_added_to_it(desk, language):
    known = DocumentFactory(slug="known", title="Ours", sha256=text_identity(WORDS))
    shown = upload(desk, language, WORDS.encode(), name="a.txt")
    assert confirmed(desk, language, shown).status_code == 302
    known.refresh_from_db()
    assert (known.title, known.text, Document.objects.count()) == ("Ours", WORDS, 1)


def test_reading_of_another_person_or_a_changed_one_is_refused(desk, client, language):
    shown = upload(desk, language, docx_of(WORDS, title=TITLE, language="az"))
    assert "reading" in confirmed(desk, language, shown, reading="x" * 50).context_data["form"].errors
    client.force_login(TeacherFactory(), backend="quizzes.people.permissions.RoleBackend")
    assert "reading" in confirmed(client, language, shown).context_data["form"].errors
    assert Document.objects.count() == 0


def test_upload_is_not_there_for_a_learner(client, db, language):
    client.force_login(UserFactory(), backend="quizzes.people.permissions.RoleBackend")
    response = upload(client, language, b"words")
    assert client.get(response.headers["Location"]).status_code == 404


NEW_VERSION = (
    "Water\n\nA new beginning.\n\nThe Istisu spring lies in the Kalbajar district.\n\n"
    "The Tartar River rises there. Its water is warm, and the river is long."
)


def new_version(client, language: str, text: str = NEW_VERSION):
    file = SimpleUploadedFile("new.txt", text.encode())
    return client.post(f"/{language}/admin/quizzes/document/upload/?replaces=springs", {"file": file, "encoding": ""})


def test_page_of_a_document_leads_to_its_new_version(desk, language, document):
    page = desk.get(f"/{language}/admin/quizzes/document/{document.pk}/change/").content.decode()
    assert f'href="/{language}/admin/quizzes/document/upload/?replaces=springs"' in page
    assert "Springs" in desk.get(f"/{language}/admin/quizzes/document/upload/?replaces=springs").content.decode()


def test_new_version_is_compared_first_and_stored_when_confirmed(desk, language, document):
    lost = ClaimFactory(document=document, passage_number=2, exact="water is cold")
    moved = ClaimFactory(document=document, passage_number=1, exact="Istisu spring")
    anchor_quotations(document)
    question = QuestionFactory(fact=lost.fact)

    shown = new_version(desk, language)
    page = shown.content.decode()
    assert "<ins>the Kalbajar district.</ins>" in page
    assert "<del>Kalbajar.</del>" in page
    assert str(lost) in page
    assert "water is cold" in page
    document.refresh_from_db()
    assert document.text != NEW_VERSION

    assert confirmed(desk, language, shown, title="Springs and rivers").status_code == 302
    document.refresh_from_db()
    moved.refresh_from_db()
    question.refresh_from_db()
    assert (document.text, document.slug, document.title) == (NEW_VERSION, "springs", "Springs and rivers")
    assert (moved.passage_number, moved.state, question.needs_review) == (2, "found", True)
    page = desk.get(f"/{language}/admin/quizzes/document/{document.pk}/change/").content.decode()
    assert document.earlier_texts.count() == 1
    assert date_format(localtime(document.earlier_texts.get().replaced_at)) in page


@pytest.mark.parametrize("field", ["title", "url"])
def test_same_title_or_address_offers_a_new_version(desk, language, document, field):
    document.url = "https://example.org/springs"
    document.save()
    stated = {"title": "SPRINGS", "language": "en"} if field == "title" else {"title": "A", "url": f"{document.url}/"}
    shown = upload(desk, language, NEW_VERSION.encode(), name="a.txt")
    asked = confirmed(desk, language, shown, language="en", **{k: v for k, v in stated.items() if k != "language"})
    assert "replaces" in asked.context_data["form"].errors
    compared = confirmed(desk, language, asked, replaces="springs")
    assert "<ins>" in compared.content.decode()
    assert Document.objects.get().text != NEW_VERSION
    assert confirmed(desk, language, compared).status_code == 302
    assert Document.objects.get().text == NEW_VERSION


def test_same_title_may_be_a_document_of_its_own(desk, language, document):
    asked = confirmed(desk, language, upload(desk, language, NEW_VERSION.encode(), name="a.txt"), title="Springs")
    assert confirmed(desk, language, asked, replaces="-", language="en").status_code == 302
    assert Document.objects.count() == 2


def test_version_that_somebody_else_replaced_meanwhile_is_compared_again(desk, language, document):
    shown = new_version(desk, language)
    replace_document("springs", "Somebody else was here.", now=FEBRUARY_2026)
    again = confirmed(desk, language, shown)
    assert Document.objects.get().text == "Somebody else was here."
    assert "Somebody else was here." in again.content.decode()
    assert confirmed(desk, language, again).status_code == 302
    assert Document.objects.get().text == NEW_VERSION


def test_earlier_version_changes_nothing_and_says_so(desk, language, document):
    earlier = document.text
    replace_document("springs", NEW_VERSION, now=FEBRUARY_2026)
    for address in ("", "?replaces=springs"):
        file = SimpleUploadedFile("a.txt", earlier.encode())
        response = desk.post(f"/{language}/admin/quizzes/document/upload/{address}", {"file": file})
        assert response.status_code == 302
    assert Document.objects.get().text == NEW_VERSION


def test_what_the_file_says_otherwise_is_shown_and_not_taken(desk, language, document):
    data = docx_of("The words are new here.", title="Another title", author="Nigar", language="az")
    file = SimpleUploadedFile("new.docx", data)
    shown = desk.post(f"/{language}/admin/quizzes/document/upload/?replaces=springs", {"file": file})
    form = shown.context_data["form"]
    assert (form["title"].value(), form["author"].value()) == ("Springs", "Nigar")
    assert "Another title" in str(form["title"].help_text)


def test_day_on_which_the_file_was_made_is_a_hint_only(desk, language):
    data = pdf_of([WORDS], information="/CreationDate (D:20231125120000)")
    form = upload(desk, language, data, name="a.pdf").context_data["form"]
    assert not form["published_on"].value()
    assert "2023-11-25" in str(form["published_on"].help_text)


def test_language_is_guessed_from_the_words(desk, language):
    assert upload(desk, language, WORDS.encode()).context_data["form"]["language"].value() == "az"


@pytest.mark.parametrize(
    "name", ["a" * 300 + ".txt", "a\x1b[31m\u202e\x07.txt", "../../etc/passwd", "CON", "a\r\nb.txt"]
)
def test_names_of_files_do_no_harm(desk, language, name):
    refused = upload(desk, language, b"\xff\xff\xff\x00", name=name)
    assert refused.status_code == 200
    said = str(refused.context_data["form"].errors)
    assert said
    assert "\x1b" not in said
    assert "\u202e" not in said


def test_empty_upload_is_refused_at_its_field(desk, language):
    assert upload(desk, language, b"").context_data["form"].errors["file"]
    assert Document.objects.count() == 0


def test_fifty_megabytes_are_refused_and_leave_no_file(desk, language, settings, tmp_path):
    settings.FILE_UPLOAD_TEMP_DIR = str(tmp_path)
    response = upload(desk, language, b"a" * 50_000_000)
    assert "50 MB" in response.context_data["form"].errors["file"][0]
    response.close()
    gc.collect()
    assert list(tmp_path.iterdir()) == []


def test_upload_that_breaks_off_stores_nothing(desk, language, settings, tmp_path, caplog):
    class Broken:
        def __init__(self, data):
            self.data = data

        def read(self, size=-1):
            if not self.data:
                raise OSError("the line went dead")
            part, self.data = self.data[:size], self.data[size:]
            return part

        readline = read

    caplog.set_level("CRITICAL", logger="django.request")  # what is logged holds on to the request
    settings.FILE_UPLOAD_TEMP_DIR = str(tmp_path)
    head = b'--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n' + b"a" * 3_000_000
    extra = {"wsgi.input": Broken(head), "CONTENT_LENGTH": "5000000", "CONTENT_TYPE": "multipart/form-data; boundary=b"}
    with contextlib.suppress(UnreadablePostError):
        desk.post(f"/{language}/admin/quizzes/document/upload/", **extra)
    gc.collect()
    assert Document.objects.count() == 0
    assert list(tmp_path.iterdir()) == []
