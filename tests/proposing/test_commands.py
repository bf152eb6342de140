"""The house: both commands read files, need no database, and say what is wrong with a file."""

import json
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

KEYS = [
    "document",
    "start",
    "end",
    "text",
    "type",
    "value",
    "unit",
    "approximate",
    "subject",
    "property",
    "qualifier",
    "score",
    "relayed_from",
    "inferred",
    "group",
    "reason",
]


def run(command: str, *arguments: str) -> str:
    out = StringIO()
    call_command(command, *arguments, stdout=out)
    return out.getvalue()


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "article.txt"
    path.write_bytes("\ufeffLake Van covers 3,755 km².\r\nIt lies in the east.".encode())
    return path


def test_propose_facts_prints_one_object_a_line(article):
    rows = [
        json.loads(line)
        for line in run("propose_facts", str(article), "--language", "en", "--format", "jsonl").splitlines()
    ]
    assert all(list(row) == KEYS for row in rows)
    area = next(row for row in rows if row["type"] == "quantity")
    assert (area["document"], area["start"], area["end"], area["text"]) == ("article.txt", 16, 25, "3,755 km²")
    assert (area["value"], area["unit"], area["subject"], area["property"]) == (
        "3755",
        "area-square-kilometer",
        "Lake Van",
        "area",
    )


def test_compare_documents_prints_groups(article, tmp_path):
    other = tmp_path / "other.txt"
    other.write_text("Lake Van covers 3,574 km².", encoding="utf-8")
    rows = json.loads(run("compare_documents", str(article), str(other), "--format", "json"))
    assert [(row["subject"], row["property"], row["verdict"]) for row in rows] == [("Lake Van", "area", "disputed")]
    assert [set(member) for member in rows[0]["members"]] == [{"document", "start", "end", "text", "value"}] * 2


@pytest.mark.parametrize("command", ["propose_facts", "compare_documents"])
def test_bad_input_is_named(command, tmp_path, article):
    with pytest.raises(CommandError, match=r"nowhere\.txt"):
        run(command, str(tmp_path / "nowhere.txt"))
    with pytest.raises(CommandError, match="--published-on"):
        run(command, str(article), "--published-on", "soon")


@pytest.mark.parametrize("format_", ["table"])
def test_tables_are_for_people(article, format_):
    assert "3755" in run("propose_facts", str(article), "--format", format_)
    assert "area" in run("compare_documents", str(article), "--format", format_)
