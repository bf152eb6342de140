"""Files that translators and their programs have rearranged say what they said before."""

import io
import unicodedata
from dataclasses import replace

import pytest
from django.utils import timezone
from openpyxl import Workbook, load_workbook
from openpyxl.styles import Font

from quizzes.exchange.translations.files import read_file, written_file
from quizzes.exchange.translations.importing import plan_import
from quizzes.models import Lesson
from tests.exchange.test_translations import HEADER, KINDS, exported, filled_in, planned, stored
from tests.exchange.test_translations import _saved as saved
from tests.factories import LessonFactory, QuestionFactory, SubjectFactory


def _other_columns(data: bytes, order: list[int], *, title: str = "", above: int = 0, empty: int = 0) -> bytes:
    """The spreadsheet with its columns in another order, renamed, with other rows around."""
    old, book = load_workbook(io.BytesIO(data)).worksheets[0], Workbook()
    sheet = book.worksheets[0] if not above else book.create_sheet()
    sheet.title = title or old.title
    for _number in range(above):
        sheet.append(["Please fill in what is missing"])
    for row in old.iter_rows(values_only=True):
        sheet.append([row[place] for place in order])
    below = sheet.max_row + 1
    for number in range(empty):
        sheet.cell(below + number, 1).font = Font(bold=True)
    return saved(book)


@pytest.mark.parametrize(
    "odd",
    [
        {"order": [0, 1, 2, 3, 4, 6, 5]},
        {"order": [6, 5, 4, 2, 1, 0, 3], "title": "Tabelle1"},
        {"order": [0, 1, 2, 3, 4, 5, 6], "above": 2},
        {"order": [0, 1, 2, 3, 4, 5, 6], "empty": 50_100},
    ],
)
@pytest.mark.django_db
def test_import_spreadsheet_that_was_rearranged_says_the_same(odd):
    LessonFactory(slug="river")
    SubjectFactory(slug="lev", name_en="Lev", name_az="")
    file = exported()
    rows = [replace(row, text="Lev çayı") if row.context == "subject:lev:name" else row for row in file.rows]
    data = _other_columns(written_file(replace(file, rows=tuple(rows)), "xlsx"), **odd)

    back = read_file(data)

    assert (back.source_language, back.language) == ("en", "az")
    assert planned(back) == {"subject:lev:name": "new"}


@pytest.mark.parametrize("code", ["az_AZ", "az-AZ", "AZ", "az@latin"])
def test_po_language_with_a_country_or_a_script_is_the_language(code):
    data = HEADER.replace("az", code).replace("\n", "\r") + '\rmsgctxt "lesson:a:title"\rmsgid "b"\rmsgstr "ş"\r'

    file = read_file(data.encode())

    assert (file.source_language, file.language, file.rows[0].text) == ("en", "az", "ş")


@KINDS
@pytest.mark.django_db
def test_import_stores_composed_letters_and_no_white_space_around(kind):
    LessonFactory(slug="river")
    text = unicodedata.normalize("NFD", " Çay və daş") + {"po": "\n", "xlsx": "_x000D_\n"}[kind]

    stored(filled_in(exported(), kind, **{"lesson:river:title": text}))

    assert Lesson.objects.get().title_az == "Çay və daş"


@pytest.mark.django_db
def test_import_refuses_another_name_in_a_question_that_is_not_published():
    QuestionFactory(slug="led", stem_en="What did Churchill say?", stem_az="", is_published_az=False)
    file = filled_in(exported(), "po", **{"question:led:stem": "Ruzvelt nə dedi?"})

    plan = plan_import(file, by=None, now=timezone.now())

    assert ["different things" in text.reason for text in plan.turned_down] == [True]
