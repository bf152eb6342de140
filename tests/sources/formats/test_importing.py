"""The command line imports every format, and a refused file leaves the database as it was."""

import pytest
from django.core.management import CommandError, call_command

from quizzes.models import Document, Passage
from tests.sources.formats.making import TITLE, WORDS, docx_of, pdf_of, zip_bomb

pytestmark = pytest.mark.django_db


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "water.docx").write_bytes(docx_of(TITLE, WORDS, title=TITLE, author="Nigar", language="az"))
    (tmp_path / "day.pdf").write_bytes(pdf_of([TITLE, WORDS]))
    (tmp_path / "old.txt").write_bytes("İstisu çayı".encode("cp1254"))
    (tmp_path / "bomb.docx").write_bytes(zip_bomb(150))
    (tmp_path / "odd.txt").write_text("Bu Kәlbəcərdir.", encoding="utf-8")
    return tmp_path


def test_import_document_takes_what_the_file_says_and_nobody_stated(folder, capsys):
    call_command("import_document", str(folder / "water.docx"), author="Another", published_on="2023")
    document = Document.objects.get()
    assert (document.title, document.language) == (TITLE, "az")
    assert (document.author, document.published_on, document.is_date_inferred) == ("Another", "2023", False)
    assert [passage.text for passage in document.passages.all()] == [WORDS, "Sahə | 3054 kv. km"]
    assert f"Taken from the file: title as published: {TITLE}; language: az." in capsys.readouterr().out


def test_import_document_again_changes_nothing_and_takes_nothing(folder, capsys):
    for _time in range(2):
        call_command("import_document", str(folder / "water.docx"))
    assert "The file was made on" in capsys.readouterr().out
    assert Document.objects.count() == 1


def test_import_document_reports_odd_letters_with_their_place(folder, capsys):
    call_command("import_document", str(folder / "odd.txt"), title="Odd", language="az")
    assert "Line 1, letter 4: “Kәlbəcərdir” has letters that only look alike (U+04D9)." in capsys.readouterr().out


def test_import_document_reads_windows_1254_only_when_told(folder):
    with pytest.raises(CommandError, match="Read as windows-1254"):
        call_command("import_document", str(folder / "old.txt"), title="Old", language="az")
    call_command("import_document", str(folder / "old.txt"), title="Old", language="az", encoding="windows-1254")
    assert Document.objects.get().text == "İstisu çayı"


def test_import_documents_goes_on_after_a_hostile_file(folder, capsys):
    manifest = folder / "documents.csv"
    manifest.write_text(
        "file,title,language,encoding\nbomb.docx,Bomb,az,\nday.pdf,Day,az,\nold.txt,Old,az,windows-1254\n"
        "odd.txt,Odd,az,koi8-r\n",
        encoding="utf-8",
    )
    with pytest.raises(CommandError, match="2 documents of 4 were not imported"):
        call_command("import_documents", str(manifest))
    printed = capsys.readouterr().err
    assert "would unpack to 150 MB" in printed
    assert "“koi8-r” is not offered as an encoding" in printed
    assert set(Document.objects.values_list("slug", flat=True)) == {"day", "old"}


def test_refused_file_leaves_the_database_as_it_was(folder):
    with pytest.raises(CommandError):
        call_command("import_document", str(folder / "bomb.docx"), title="Bomb", language="az")
    assert (Document.objects.count(), Passage.objects.count()) == (0, 0)
