"""A third language is added by the steps of docs/adding-a-language.md; what is published stays as it was."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

SITE = Path(__file__).with_name("third_language.py")


@pytest.fixture(scope="module")
def seen(tmp_path_factory) -> dict[str, dict]:
    """What was seen at each step, each in a process of its own."""
    folder = tmp_path_factory.mktemp("third")
    return {step: _done(folder, step) for step in ("before", "add", "walk", "publish")}


def _done(folder: Path, step: str) -> dict:
    done = subprocess.run(
        [sys.executable, SITE, folder, step], capture_output=True, text=True, encoding="utf-8", timeout=300
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return json.loads(done.stdout.strip().splitlines()[-1])


def test_third_language_is_one_additive_migration(seen):
    assert seen["add"] == {"migrations": 1, "is_additive": True}


def test_third_language_what_is_published_stays_and_every_page_answers(seen):
    walk = seen["walk"]

    assert set(walk["pages"].values()) == {200}
    assert walk["facts"] == [200]
    assert set(walk["desk"].values()) == {200}
    assert walk["forms"] == [200, 200, 200]
    assert walk["published"] == [["en", "az"]] * 3
    assert walk["quiz_works"]


def test_third_language_nothing_is_published_in_it_until_it_is_complete(seen):
    walk = seen["walk"]

    assert not walk["listed_in_turkish"]
    assert walk["lesson_in_turkish"] == 0
    assert walk["quiz_in_turkish"] == 404
    assert walk["refused"] == [True, True, True]


def test_third_language_the_desk_shows_its_side_and_what_is_missing(seen):
    assert seen["walk"]["desk_shows_turkish"]
    assert seen["walk"]["missing"] > 0


def test_third_language_filled_in_through_a_file_it_is_published(seen):
    publish = seen["publish"]

    assert publish["turned_down"] == []
    assert publish["stored"]
    assert publish["lesson"]
    assert publish["question"]
    assert set(publish["shipped_lessons"]) == {200}
    assert publish["commands"] == ["write_questions", "check_content"]
    assert publish["published"] == [["en", "az", "tr"], ["en", "az", "tr"]]
