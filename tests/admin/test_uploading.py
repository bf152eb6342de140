"""Bringing a file in at the desk: read, shown, confirmed, and only then stored."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from quizzes.admin.upload_forms import COLUMNS
from quizzes.models import Document
from quizzes.sources.actions import text_identity
from tests.factories import DocumentFactory, TeacherFactory, UserFactory
from tests.sources.formats.making import TITLE, WORDS, docx_of, zip_bomb


def upload(client, language: str, data: bytes, *, name="file.docx", encoding=""):
    file = SimpleUploadedFile(name, data)
    return client.post(f"/{language}/admin/quizzes/document/upload/", {"file": file, "encoding": encoding})


def confirmed(client, language: str, response, /, **changes: str):
    form = response.context_data["form"]
    values = {name: form[name].value() for name in (*COLUMNS, "slug", "reading")} | changes
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
