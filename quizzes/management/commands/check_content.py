"""Looks at every question and quiz with every check; fails where one blocks publishing."""

import json
import sys
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand

from quizzes.questions.checking.content import ContentFinding, content_findings


class Command(BaseCommand):
    """manage.py check_content"""

    help = "Check all questions and quizzes. Exits with 1 where something blocks publishing."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--format", choices=["text", "json"], default="text", help="one JSON document (json)")

    def handle(self, *args: Any, **options: Any) -> None:
        found = sorted(content_findings(), key=lambda finding: (not finding.is_blocking, finding.about, finding.slug))
        blocking = sum(finding.is_blocking for finding in found)
        if options["format"] == "json":
            self.stdout.write(json.dumps([finding.as_json() for finding in found], ensure_ascii=False, indent=1))
        else:
            for finding in found:
                self.stdout.write(as_line(finding))
            self.stdout.write(f"{blocking} blocking, {len(found) - blocking} warnings.")
        if blocking:
            sys.exit(1)


def as_line(finding: ContentFinding) -> str:
    """Return a finding as one line: how grave, of what, where, which check, in words."""
    option = "" if finding.option is None else f"option {finding.option + 1}"
    place = ", ".join(part for part in (finding.language, option, finding.field) if part)
    grave = "BLOCKS" if finding.is_blocking else "warning"
    return (
        f"{grave}: {finding.about} {finding.slug}{f' ({place})' if place else ''}: {finding.message} [{finding.check}]"
    )
