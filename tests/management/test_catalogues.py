"""Catalogues are compiled when they changed, and their faults are named."""

import os
import shutil
from pathlib import Path

import polib
import pytest

from quizzes.management.catalogues import compile_stale, entry_faults, freshness_faults


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A tree with one template and its complete catalogue."""
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages" / "home.html").write_text('{% load i18n %}{% translate "Lessons" %}', encoding="utf-8")
    folder = tmp_path / "locale" / "az" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    save(folder / "django.po", polib.POEntry(msgid="Lessons", msgstr="Dərslər"))
    return tmp_path


def save(path: Path, *entries: polib.POEntry) -> Path:
    catalogue = polib.POFile()
    catalogue.metadata = {"Content-Type": "text/plain; charset=UTF-8", "Plural-Forms": "nplurals=2; plural=(n != 1);"}
    catalogue.extend(entries)
    catalogue.save(str(path))
    return path


def test_compile_stale_compiles_once_until_changed(tree):
    source = tree / "locale" / "az" / "LC_MESSAGES" / "django.po"

    assert compile_stale([tree / "locale"]) == [source]
    assert compile_stale([tree / "locale"]) == []
    later = source.with_suffix(".mo").stat().st_mtime_ns + 1_000_000
    os.utime(source, ns=(later, later))
    assert compile_stale([tree / "locale"]) == [source]
    assert {entry.msgid: entry.msgstr for entry in polib.mofile(str(source.with_suffix(".mo")))} == {
        "Lessons": "Dərslər"
    }


@pytest.mark.parametrize(
    ("entry", "fault"),
    [
        (polib.POEntry(msgid="Quiz", msgstr=""), "not translated: 'Quiz'"),
        (polib.POEntry(msgid="Quiz", msgstr="Test", flags=["fuzzy"]), "fuzzy: 'Quiz'"),
        (polib.POEntry(msgid="Quiz", msgstr="Test", obsolete=True), "obsolete: 'Quiz'"),
        (polib.POEntry(msgid="%(n)s of", msgstr="%(m)s"), "placeholders differ: '%(n)s of'"),
        (
            polib.POEntry(msgid="%(n)s lesson", msgid_plural="%(n)s lessons", msgstr_plural={0: "%(n)s", 1: "%(m)s"}),
            "unknown placeholder: '%(n)s lesson'",
        ),
    ],
)
def test_entry_faults_names_the_fault(tmp_path, entry, fault):
    assert entry_faults(save(tmp_path / "django.po", entry)) == [fault]


def test_entry_faults_complete_entries_has_none(tmp_path):
    plural = polib.POEntry(
        msgid="One lesson", msgid_plural="%(n)s lessons", msgstr_plural={0: "Bir dərs", 1: "%(n)s dərs"}
    )

    assert entry_faults(save(tmp_path / "django.po", plural, polib.POEntry(msgid="100%%", msgstr="100%%"))) == []


@pytest.mark.skipif(shutil.which("xgettext") is None, reason="needs gettext")
def test_freshness_faults_names_new_and_stale_strings(tree):
    source = tree / "locale" / "az" / "LC_MESSAGES" / "django.po"
    assert freshness_faults(source, root=tree) == []

    (tree / "pages" / "home.html").write_text('{% load i18n %}{% translate "Quizzes" %}', encoding="utf-8")

    assert freshness_faults(source, root=tree) == [
        "not in the catalogue: 'Quizzes'",
        "in no source any more: 'Lessons'",
    ]
