"""Files for translators at the desk: written, brought in, shown before anything is stored, stored once confirmed."""

import io

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils.translation import override
from openpyxl import load_workbook

from quizzes.exchange.translations.files import written_file
from quizzes.exchange.translations.rows import FileRow, TextFile
from quizzes.models import Subject
from tests.factories import LessonFactory, QuizFactory, SubjectFactory, TeacherFactory

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def subjects() -> None:
    for slug, name in (("lev", "Lev"), ("tartar", "Tartar")):
        SubjectFactory(slug=slug, name_en=name, name_az="")


def upload(client, kind: str = "po", **texts: str):
    """Bring in a file with translations of the names of subjects."""
    rows = tuple(
        FileRow("subject", slug, "name", slug.capitalize(), text, state="missing") for slug, text in texts.items()
    )
    data = written_file(TextFile("en", "az", rows), kind)
    return client.post(reverse("admin:translation_files"), {"file": SimpleUploadedFile(f"texts.{kind}", data)})


def confirmed(client, shown, **changes: str):
    data = {"sealed": shown.context_data["sealed"], "shown": shown.context_data["plan"].mark} | changes
    return client.post(reverse("admin:translation_files"), data)


def names() -> list[str]:
    return list(Subject.objects.order_by("slug").values_list("name_az", flat=True))


@pytest.mark.parametrize("kind", ["po", "xlsx"])
def test_file_is_shown_first_and_stored_when_confirmed(desk, kind):
    shown = upload(desk, kind, lev="Lev çayı", tartar="Tərtər 2")
    html = shown.content.decode()
    assert names() == ["", ""]
    assert "Lev çayı" in html
    assert "The languages give different numbers: 2." in html
    assert ("line 11" if kind == "po" else "row 3") in html

    response = confirmed(desk, shown)

    assert response.status_code == 302
    assert names() == ["Lev çayı", ""]
    assert Subject.objects.get(slug="lev").history.first().history_user.full_name == "Nigar"
    again = upload(desk, kind, lev="Lev çayı")
    assert again.context_data["stored"] == []
    assert 'value="Store these texts"' not in again.content.decode()


def test_file_what_changed_meanwhile_is_shown_anew(desk):
    shown = upload(desk, lev="Lev çayı")
    Subject.objects.get(slug="lev").delete()
    SubjectFactory(slug="lev", name_en="Lev", name_az="Lev")

    response = confirmed(desk, shown)

    assert response.status_code == 200
    assert Subject.objects.get(slug="lev").name_az == "Lev"
    assert "changed meanwhile" in response.content.decode()
    confirmed(desk, response)
    assert Subject.objects.get(slug="lev").name_az == "Lev çayı"


@pytest.mark.parametrize("change", [{"sealed": "forged"}, {"sealed": ""}])
def test_file_forged_confirmation_stores_nothing(desk, change):
    shown = upload(desk, lev="Lev çayı")

    response = confirmed(desk, shown, **change)

    assert response.status_code == 302
    assert names() == ["", ""]


def test_file_confirmation_of_somebody_else_stores_nothing(client):
    client.force_login(TeacherFactory())
    shown = upload(client, lev="Lev çayı")
    client.force_login(TeacherFactory())

    confirmed(client, shown)

    assert names() == ["", ""]


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7", b"PK\x03\x04 broken"])
def test_file_that_is_no_good_is_refused_at_the_field(desk, data, language):
    with override(language):
        address = reverse("admin:translation_files")

    response = desk.post(address, {"file": SimpleUploadedFile("texts.po", data)})

    assert response.status_code == 200
    assert response.context_data["form"].errors["file"]


def test_export_is_a_file_with_what_was_chosen(desk):
    QuizFactory(slug="rivers", lesson=LessonFactory(slug="river"), questions=1)
    address = reverse("admin:translation_export")
    chosen = {"source": "en", "language": "az", "only": "open", "kind": "xlsx", "within": ""}

    response = desk.get(address, chosen)
    sheet = load_workbook(io.BytesIO(response.content)).worksheets[0]
    assert [row[1].value for row in sheet.iter_rows(min_row=2)] == ["lev", "tartar"]
    assert response["Content-Disposition"] == 'attachment; filename="kalbajar-en-az.xlsx"'
    within = desk.get(address, chosen | {"only": "", "kind": "po", "within": "quiz:rivers"}).content.decode()
    assert 'msgctxt "quiz:rivers:title"' in within
    assert "lesson:river" not in within
    assert (
        "lesson:river"
        in desk.get(address, chosen | {"only": "", "kind": "po", "within": "lesson:river"}).content.decode()
    )


@pytest.mark.parametrize("wrong", [{"language": "en"}, {"kind": "doc"}, {"within": "quiz:nowhere"}, {"source": "xx"}])
def test_export_wrong_choice_is_said_on_the_page(desk, wrong):
    chosen = {"source": "en", "language": "az", "only": "", "kind": "po", "within": ""} | wrong

    response = desk.get(reverse("admin:translation_export"), chosen)

    assert response["Content-Type"].startswith("text/html")
    assert 'class="errorlist"' in response.content.decode()
