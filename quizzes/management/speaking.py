"""The language in which commands speak to the person at the terminal."""

import os
from collections.abc import Mapping
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand
from django.utils.translation import override

from quizzes.management.catalogues import compile_stale
from quizzes.management.stamps import one_at_a_time
from quizzes.people.publication import LANGUAGES

SAID_BY = ("KALBAJAR_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")  # the first that is set decides, as POSIX has it


def terminal_language(environment: Mapping[str, str]) -> str:
    """Return the code of the language of the terminal, English where the environment names none of ours."""
    said = next((environment[name] for name in SAID_BY if environment.get(name)), "")
    code = said.replace("-", "_").split("_")[0].split(".")[0].lower()
    return code if code in LANGUAGES else LANGUAGES[0]


class SpeakingCommand(BaseCommand):
    """A command that speaks the language of the terminal; KALBAJAR_LANGUAGE=az or en chooses another one."""

    def execute(self, *args: Any, **options: Any) -> str | None:
        language = terminal_language(os.environ)
        if language != LANGUAGES[0]:
            with one_at_a_time(settings.VAR_DIR / "prepare.lock"):
                compile_stale(settings.LOCALE_PATHS)  # before the first word: a catalogue is read once
        with override(language):
            return super().execute(*args, **options)
