"""Commands speak the language of the terminal."""

import pytest
from django.core.management import CommandError, call_command

from quizzes.management.speaking import terminal_language


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "en"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "az_AZ.UTF-8"}, "az"),
        ({"LANG": "az"}, "az"),
        ({"LANG": "az-AZ"}, "az"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "az_AZ.UTF-8", "LC_ALL": "en_GB.UTF-8"}, "en"),
        ({"LANG": "en_GB.UTF-8", "KALBAJAR_LANGUAGE": "az"}, "az"),
        ({"LANG": "az_AZ", "LC_ALL": ""}, "az"),
    ],
)
def test_terminal_language_first_setting_decides(environment, language):
    assert terminal_language(environment) == language


@pytest.mark.parametrize(("language", "words"), [("en", "is no port"), ("az", "portu yoxdur")])
def test_classroom_refuses_in_the_language_of_the_terminal(monkeypatch, settings, tmp_path, language, words):
    settings.VAR_DIR = tmp_path
    monkeypatch.setenv("KALBAJAR_LANGUAGE", language)
    with pytest.raises(CommandError, match=words):
        call_command("classroom", port=70000)


@pytest.mark.django_db
@pytest.mark.parametrize(("language", "words"), [("en", "is empty"), ("az", "boşdur")])
def test_import_speaks_the_language_of_the_terminal(monkeypatch, settings, tmp_path, language, words):
    settings.VAR_DIR = tmp_path
    monkeypatch.setenv("KALBAJAR_LANGUAGE", language)
    (tmp_path / "empty.txt").write_text("")
    with pytest.raises(CommandError, match=words):
        call_command("import_document", tmp_path / "empty.txt", title="Empty", language="en")
