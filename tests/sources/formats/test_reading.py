"""Each format is read by its bytes, and what a hostile file attempts ends in one sentence."""

import pytest

from quizzes.sources.encodings import OtherEncoding, UnreadableFile
from quizzes.sources.formats import parsing
from quizzes.sources.formats.outcomes import Refused
from quizzes.sources.formats.reading import read_document
from tests.sources.formats.making import TITLE, WORDS, archive_of, docx_of, pdf_of, with_part, zip_bomb

PAGE = f"""<!doctype html><html lang="az"><head><title>{TITLE}</title><meta name="author" content="Nigar Əliyeva">
<meta property="og:site_name" content="Trend"><meta property="article:published_time" content="2020-11-25T10:00:00">
</head><body><nav><a href="/">Ana</a></nav><article><h1>{TITLE}</h1><p>{WORDS}</p><p>{WORDS} Daha bir cümlə.</p>
<ul><li>bir</li><li>iki</li></ul></article><script>alert(1)</script></body></html>"""
ENTITIES = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;">]><a>&d;</a>'
LOCKED = "/Encrypt << /Filter /Standard /V 1 /R 2 /O (" + "1" * 32 + ") /U (" + "2" * 32 + ") /P -4 >> /ID [(a) (a)]"


def test_docx_gives_paragraphs_tables_and_properties():
    read = read_document(docx_of(TITLE, WORDS, title=TITLE, author="N. Ə.", language="az-AZ"), name="a.txt")
    assert (read.format_name, read.text) == ("docx", f"{TITLE}\n\n{WORDS}\n\nSahə | 3054 kv. km")
    assert read.details["title"] == TITLE
    assert (read.details["author"], read.details["language"]) == ("N. Ə.", "az")
    assert "published_on" not in read.details
    assert read.made_on
    assert read.guessed_language == "az"


def test_pdf_gives_azerbaijani_letters_of_all_pages_and_its_information():
    data = pdf_of([TITLE, WORDS], [WORDS], information="/Title (Istisu) /Author (N) /CreationDate (D:20231125120000)")
    read = read_document(data, name="a.docx")
    assert (read.format_name, read.text) == ("pdf", f"{TITLE}\n\n{WORDS}\n\n{WORDS}")
    assert read.details == {
        "title": "Istisu",
        "author": "N",
        "language": "az",
    }
    assert read.made_on == "2023-11-25"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_html_gives_the_article_and_what_its_head_says(encoding):
    read = read_document(PAGE.encode(encoding), name="page")
    assert read.format_name == "html"
    assert read.text == f"{TITLE}\n\n{WORDS}\n\n{WORDS} Daha bir cümlə.\n\n- bir\n- iki"
    assert read.details == {
        "title": TITLE,
        "author": "Nigar Əliyeva",
        "publisher": "Trend",
        "published_on": "2020-11-25",
        "language": "az",
    }


def test_html_without_an_article_gives_all_its_words():
    assert read_document(b"<p>Only words.</p>", name="a.html").text == "Only words."


@pytest.mark.parametrize(
    ("text", "details"),
    [
        (f"# {TITLE}\r\n\r\n{WORDS}", {"title": TITLE}),
        (
            f"---\ntitle: '{TITLE}'\nlang: az\ndate: 2023-07\n---\n{WORDS}",
            {"title": TITLE, "language": "az", "published_on": "2023-07"},
        ),
        (f"---\ntitle: {TITLE}\nlang: zzq\ndate: 2023-13\n---\n{WORDS}", {"title": TITLE}),
    ],
)
def test_markdown_is_kept_as_text_and_says_its_title(text, details):
    read = read_document(text.encode(), name="a.md")
    assert (read.format_name, read.text, read.details) == ("markdown", text, details)


def test_plain_text_is_untouched():
    read = read_document(f"\ufeff{WORDS}\r\n<p>no page".encode(), name="a.html")
    assert (read.format_name, read.text, read.details) == ("text", f"{WORDS}\r\n<p>no page", {})


def test_windows_1254_is_offered_with_a_preview_and_read_only_when_chosen():
    data = "İstisu çayı ışıq".encode("cp1254")
    with pytest.raises(OtherEncoding, match="says: “İstisu çayı ışıq”") as caught:
        read_document(data, name="old.txt")
    assert caught.value.preview == "İstisu çayı ışıq"
    assert read_document(data, name="old.txt", encoding="windows-1254").text == "İstisu çayı ışıq"


def test_utf_8_stays_utf_8_whatever_is_chosen():
    assert read_document(WORDS.encode(), name="a", encoding="windows-1254").text == WORDS


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (lambda: zip_bomb(150), "would unpack to 150 MB; at most 100 MB"),
        (lambda: with_part(docx_of("a"), "word/document.xml", ENTITIES), "defines entities"),
        (lambda: with_part(docx_of("a"), "docProps/core.xml", ENTITIES.decode().encode("utf-16")), "defines entities"),
        (lambda: b"<!DOCTYPE html [<!ENTITY a 'b'>]><html>&a;</html>", "defines entities"),
        (lambda: archive_of({"xl/workbook.xml": b"<a/>"}), "no DOCX document"),
        (lambda: docx_of("a")[:3000], "is damaged"),
        (lambda: with_part(docx_of("a"), "word/document.xml", b"<w:document"), "is damaged"),
        (lambda: pdf_of(["a"], trailer=LOCKED), "locked with a password"),
        (lambda: pdf_of(["a"])[:200], "is damaged"),
        (lambda: b"%PDF-1.4 rubbish", "is damaged"),
        (lambda: pdf_of([""]), "has no text layer"),
        (lambda: pdf_of(*[["a"]] * 600), "has 600 pages; at most 500"),
        (lambda: b"<html><body>" + b"<div>" * 100_000 + b"a", "nested more than 200 levels"),
        (lambda: b"<html><p>a\0b</p></html>", "byte 0x00 at position 10"),
        (lambda: pdf_of(["a\0b"]), "signs that are no letters"),
        (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old or a locked Word file"),
        (lambda: rb"{\rtf1 words}", "is an RTF file"),
        (lambda: b"\xff\xd8\xff\xe0\x00\x10JFIF", "is a picture"),
        (lambda: b"\x89PNG\r\n\x1a\n", "is a picture"),
        (lambda: b"\x89a\r\n", "is not UTF-8"),
        (lambda: b"<html><script>a</script></html>", "is empty"),
        (lambda: b"a" * 20_000_001, "is too large"),
        (lambda: b"", "is empty"),
    ],
)
def test_hostile_or_unfit_file_is_refused_with_a_sentence(data, sentence):
    with pytest.raises(UnreadableFile, match=sentence) as caught:
        read_document(data(), name="it.docx")
    assert str(caught.value).startswith("it.docx") or "it.docx" in str(caught.value)


@pytest.mark.parametrize("text", ["<!--" + "a" * 300_000, "---\n" + "a:\n" * 100_000, "аəа" * 100_000, " " * 300_000])
def test_text_made_to_stall_a_pattern_is_read_at_once(text):
    assert read_document((text + "b").encode(), name="a").text == text + "b"


def test_child_that_takes_too_long_is_ended(monkeypatch):
    monkeypatch.setattr(parsing, "TIMEOUT_SECONDS", 0.01)
    with pytest.raises(UnreadableFile, match="took too long"):
        read_document(docx_of("a"), name="slow.docx")


def test_child_that_dies_is_said(monkeypatch):
    monkeypatch.setattr(parsing.sys, "executable", "/bin/false")
    with pytest.raises(Refused, match="crashed"):
        parsing.parse_in_child(b"%PDF-", format_name="pdf")


def test_child_knows_no_secret_of_the_server(monkeypatch):
    seen = {}
    monkeypatch.setenv("DJANGO_SECRET_KEY", "secret")
    real = parsing.subprocess.run
    monkeypatch.setattr(parsing.subprocess, "run", lambda *args, **given: seen.update(given) or real(*args, **given))
    read_document(docx_of("a"), name="a")
    assert "secret" not in seen["env"].values()
