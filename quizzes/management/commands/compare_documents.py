"""Prints where texts agree with or contradict each other, from what the machine proposes alone."""

import json
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from quizzes.facts.proposing.comparing.groups import Group, Text, compare
from quizzes.management.commands.propose_facts import name_of, refuse_bad_date
from quizzes.sources.reading import UnreadableFile, read_text_file


class Command(BaseCommand):
    """manage.py compare_documents"""

    help = "Group what texts claim by subject and property, and say where they disagree. Needs no database."
    requires_system_checks = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("files", nargs="+", metavar="FILE", help="a text file in UTF-8")
        parser.add_argument("--language", choices=["en", "az"], help="the language of the texts (each shows its own)")
        parser.add_argument("--format", choices=["json", "table"], default="json", help="one JSON list (json)")
        parser.add_argument("--published-on", help="the date of the texts, as 2025-11-26, to resolve “today”")

    def handle(self, *args: Any, **options: Any) -> None:
        refuse_bad_date(options["published_on"])
        texts = []
        for file in options["files"]:
            try:
                texts.append(Text(name_of(file), read_text_file(file)))
            except UnreadableFile as error:
                raise CommandError(str(error.message)) from error
        groups = compare(texts, language=options["language"], published_on=options["published_on"])
        if options["format"] == "json":
            rows = [group.as_json() for group in groups]
            self.stdout.write(json.dumps(rows, ensure_ascii=False, indent=1))
            return
        for group in groups:
            self.stdout.write(table_block(group))


def table_block(group: Group) -> str:
    """Return one group as lines for people."""
    row = group.as_json()
    title = " · ".join(filter(None, (row["subject"], row["property"], row["qualifier"])))
    lines = [f"{row['verdict']}{f' ({reason})' if (reason := row['reason']) else ''}: {title}"]
    lines += [
        f"    {member['value']:<24} {' '.join(member['text'].split())!r}  {member['document']}"
        for member in row["members"]
    ]
    return "\n".join(lines)
