"""Prints what the machine proposes that texts claim, one JSON object a line or a table."""

import json
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from quizzes.facts.proposing.proposing import propose
from quizzes.language.dates import parse_partial_date
from quizzes.sources.reading import UnreadableFile, read_text_file


class Command(BaseCommand):
    """manage.py propose_facts"""

    help = "Propose the values that texts claim, with their exact places. Needs no database."
    requires_system_checks = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("files", nargs="+", metavar="FILE", help="a text file in UTF-8")
        parser.add_argument("--language", choices=["en", "az"], help="the language of the texts (each shows its own)")
        parser.add_argument(
            "--format", choices=["jsonl", "table"], default="jsonl", help="one JSON object a line (jsonl)"
        )
        parser.add_argument("--published-on", help="the date of the texts, as 2025-11-26, to resolve “today”")

    def handle(self, *args: Any, **options: Any) -> None:
        refuse_bad_date(options["published_on"])
        is_table, failed = options["format"] == "table", []
        for file in options["files"]:
            try:
                text = read_text_file(file)
            except UnreadableFile as error:
                failed.append(error.message)
                continue
            for proposal in propose(
                text, document=name_of(file), language=options["language"], published_on=options["published_on"]
            ):
                row = proposal.as_json()
                self.stdout.write(table_line(row) if is_table else json.dumps(row, ensure_ascii=False))
        if failed:
            raise CommandError("\n".join(map(str, failed)))


def name_of(file: str) -> str:
    """Return the name of a file without its folder."""
    return file.replace("\\", "/").rstrip("/").rpartition("/")[2]


def refuse_bad_date(text: str | None) -> None:
    """Raise CommandError where the date of the texts is none."""
    try:
        if text:
            parse_partial_date(text)
    except ValueError as error:
        raise CommandError(f"--published-on: {error}; write it as 2025-11-26.") from error


def table_line(row: dict) -> str:
    """Return one proposal as a line for people."""
    said_of = " · ".join(filter(None, (row["subject"], row["property"], row["qualifier"])))
    text = " ".join(row["text"].split())
    return f"{row['start']:>7}  {row['type']:<12} {row['value']:<24} {text!r}  {said_of}  {row['score']:.2f}"
