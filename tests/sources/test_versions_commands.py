"""A new version on the command line and in a manifest."""

import pytest
from django.core.management import CommandError, call_command

from quizzes.models import Document, EarlierText
from quizzes.sources.actions import anchor_quotations
from tests.factories import ClaimFactory, QuestionFactory

pytestmark = pytest.mark.django_db
OLD = "The district covers 3054 square kilometers.\n\nThe Tartar rises here."
NEW = "The district covers 3100 square kilometers.\n\nThe Tartar rises here."


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "old.txt").write_text(OLD, encoding="utf-8")
    (tmp_path / "new.txt").write_text(NEW, encoding="utf-8")
    call_command("import_document", str(tmp_path / "old.txt"), title="Land", slug="land", language="en")
    return tmp_path


def claim_of_the_area():
    claim = ClaimFactory(document=Document.objects.get(), exact="3054 square kilometers")
    anchor_quotations(claim.document)
    return claim


def test_import_document_replaces_shows_what_changed_and_what_is_lost(folder, capsys):
    question = QuestionFactory(fact=claim_of_the_area().fact, slug="area")
    capsys.readouterr()
    call_command("import_document", str(folder / "new.txt"), replaces="land", published_on="2026")
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "~ passage 1 (now 1): The district covers [-3054-] [+3100+] square kilometers."
    assert "passages: 1 as before, 0 added, 0 removed, 1 changed, 0 moved" in lines
    assert "quotations: 0 stay, 0 move to another passage, 1 lose their words" in lines
    assert "land: replaced by the new version; 2 passages, 0 quotations found, 1 orphan" in lines
    assert lines[-1] == "1 question lost its words and waits for review: area"
    question.refresh_from_db()
    assert question.needs_review
    assert (Document.objects.get().text, Document.objects.get().published_on) == (NEW, "2026")


def test_import_document_dry_run_stores_nothing(folder, capsys):
    call_command("import_document", str(folder / "new.txt"), replaces="land", dry_run=True)
    assert "Nothing was changed." in capsys.readouterr().out
    assert Document.objects.get().text == OLD


def test_import_document_asks_at_a_terminal(folder, monkeypatch, capsys):
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    for answer, text in (("no", OLD), ("yes", NEW)):
        monkeypatch.setattr("builtins.input", lambda _asked, answer=answer: answer)
        call_command("import_document", str(folder / "new.txt"), replaces="land")
        assert Document.objects.get().text == text


def test_import_document_of_an_earlier_or_the_same_text_says_so(folder, capsys):
    call_command("import_document", str(folder / "new.txt"), replaces="land")
    for options in ({}, {"replaces": "land"}):
        call_command("import_document", str(folder / "old.txt"), **options)
        assert "this is an earlier version of the text" in capsys.readouterr().out
        call_command("import_document", str(folder / "new.txt"), **options)
        assert "this text is here already" in capsys.readouterr().out
    assert EarlierText.objects.count() == 1


def test_import_documents_reads_what_a_row_replaces(folder, capsys):
    manifest = folder / "m.csv"
    manifest.write_text("file,replaces\nnew.txt,land\nold.txt,absent\n", encoding="utf-8")
    with pytest.raises(CommandError, match="1 document of 2"):
        call_command("import_documents", str(manifest))
    printed = capsys.readouterr()
    assert "land: replaced by the new version" in printed.out
    assert "no document with the short name “absent”" in printed.err
    assert Document.objects.get().text == NEW


def test_import_document_under_a_taken_name_says_how_to_replace(folder):
    with pytest.raises(CommandError, match="say that it replaces it"):
        call_command("import_document", str(folder / "new.txt"), slug="land", title="Land", language="en")
