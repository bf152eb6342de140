import pytest
from django.core.management import CommandError, call_command

from quizzes.models import Document, Passage
from quizzes.sources.actions import text_identity
from tests.factories import DocumentFactory

pytestmark = pytest.mark.django_db
LAND = "Land\n\nThe district covers 3054 square kilometers.\n"


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "land.txt").write_text(LAND, encoding="utf-8")
    (tmp_path / "water.txt").write_text("The Tartar rises here.", encoding="utf-8")
    (tmp_path / "latin.txt").write_bytes(b"K\xfclb")
    (tmp_path / "empty.txt").write_bytes(b"")
    return tmp_path


def manifest(folder, text, *, encoding="utf-8"):
    path = folder / "documents.csv"
    path.write_bytes(text.encode(encoding))
    return path


def test_import_document_prints_what_it_did(folder, capsys):
    call_command(
        "import_document",
        str(folder / "land.txt"),
        title="The land",
        publisher="Trend",
        published_on="2025-11-25",
        language="en",
        kind="news",
        machine_written=True,
    )
    assert capsys.readouterr().out == (
        "the-land-trend-2025-11-25: imported; 1 passage, 0 quotations found, 0 orphans\n"
    )
    document = Document.objects.get()
    assert (document.kind, document.published_on, document.is_machine_written) == ("news", "2025-11-25", True)


def test_import_document_again_says_that_nothing_changed(folder, capsys):
    for title in ("The land", "Another title"):
        call_command("import_document", str(folder / "land.txt"), title=title, language="en")
    assert capsys.readouterr().out.splitlines()[1:] == [
        "the-land: nothing changed: this text is here already; 1 passage, 0 quotations found, 0 orphans",
        "Kept as it was, although something else was stated: title.",
    ]


def test_import_document_known_by_its_hash_needs_no_title(folder, capsys):
    DocumentFactory(slug="known", sha256=text_identity(LAND))
    call_command("import_document", str(folder / "land.txt"))
    assert capsys.readouterr().out == (
        "known: text added to a known document; 1 passage, 0 quotations found, 0 orphans\n"
    )


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("latin.txt", "byte 0xFC at position 1"),
        ("empty.txt", "is empty"),
        (".", "is a directory"),
        ("absent.txt", "does not exist"),
        ("land.txt", "is not known yet"),
    ],
)
def test_import_document_bad_file_is_refused_and_nothing_imported(folder, name, words):
    with pytest.raises(CommandError, match=words):
        call_command("import_document", str(folder / name))
    assert (Document.objects.count(), Passage.objects.count()) == (0, 0)


def test_import_documents_bad_rows_are_reported_and_the_rest_go_on(folder, capsys):
    path = manifest(
        folder,
        "file,title,publisher,published_on,language,machine-written\n"
        "latin.txt,Latin,Trend,2025,en,\n"
        "land.txt,The land,Trend,2025,en,yes\n"
        "\n"
        "absent.txt,Absent,,,en,\n"
        "water.txt,Water,,2023-06-31,en,\n"
        "water.txt,Water,,,en,perhaps\n"
        ",Nothing,,,en,\n"
        "water.txt,Water,,,en,no,more\n"
        "water.txt,Water,,2023,en,no\n",
    )

    with pytest.raises(CommandError, match="6 documents of 8 were not imported"):
        call_command("import_documents", str(path))

    printed = capsys.readouterr()
    assert printed.out.splitlines() == [
        "[2/8] land.txt … the-land-trend-2025: imported; 1 passage, 0 quotations found, 0 orphans",
        "[8/8] water.txt … water-2023: imported; 1 passage, 0 quotations found, 0 orphans",
    ]
    lines = printed.err.splitlines()
    assert [line.partition(" … ")[0] for line in lines] == [
        "[1/8] latin.txt",
        "[3/8] absent.txt",
        "[4/8] water.txt",
        "[5/8] water.txt",
        "[6/8] ",
        "[7/8] water.txt",
    ]
    assert [line.partition(" … ")[2].partition(":")[0] for line in lines] == [
        "line 2",
        "line 5",
        "line 6",
        "line 7",
        "line 8",
        "line 9",
    ]
    assert "byte 0xFC at position 1" in lines[0]
    assert list(Document.objects.values_list("slug", "is_machine_written")) == [
        ("the-land-trend-2025", True),
        ("water-2023", False),
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
@pytest.mark.parametrize("delimiter", [",", ";"])
def test_import_documents_reads_what_spreadsheets_write(folder, capsys, encoding, delimiter):
    rows = [["file", "title", "language"], ["water.txt", '"Su, çay; göl"', "az"]]
    text = "\r\n".join(delimiter.join(row) for row in rows)
    call_command("import_documents", str(manifest(folder, text, encoding=encoding)))
    assert Document.objects.get().title == "Su, çay; göl"


def test_import_documents_again_changes_nothing_and_succeeds(folder, capsys):
    path = manifest(folder, "file,title,language\nland.txt,Land,en\nwater.txt,Water,en\n")
    call_command("import_documents", str(path))
    capsys.readouterr()
    call_command("import_documents", str(path))
    assert capsys.readouterr().out.count("nothing changed") == 2
    assert Document.objects.count() == 2


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("title,language\nLand,en\n", "must name the columns"),
        ("file,titel\nland.txt,Land\n", "not known: titel"),
        ("file,title,title\nland.txt,Land,Land\n", "must name the columns"),
        ("file,title\n", "names no documents"),
        ("", "is empty"),
        ('file,title\n"land.txt,Land\n' + "x" * 200_000, "documents.csv, line"),
    ],
)
def test_import_documents_bad_manifest_is_refused(folder, text, words):
    with pytest.raises(CommandError, match=words):
        call_command("import_documents", str(manifest(folder, text)))
    assert not Document.objects.exists()


def test_import_documents_manifest_in_another_encoding_names_the_byte(folder):
    with pytest.raises(CommandError, match="byte 0xFC at position"):
        call_command("import_documents", str(manifest(folder, "file,title\nland.txt,ü\n", encoding="latin-1")))


@pytest.mark.parametrize("published_on", ["0000", "-0000", "２０２３", "2023-0７", "٢٠٢٣"])
def test_import_document_with_digits_of_no_date_is_refused(folder, published_on):
    with pytest.raises(CommandError, match="is no date"):
        call_command(
            "import_document", str(folder / "land.txt"), title="Land", language="en", published_on=published_on
        )
    assert not Document.objects.exists()


def test_import_documents_column_without_a_name_is_named_by_its_number(folder):
    with pytest.raises(CommandError, match="not known: column 3, which has no name"):
        call_command("import_documents", str(manifest(folder, "file,title,\nland.txt,Land,\n")))
