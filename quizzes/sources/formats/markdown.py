"""Markdown: kept as text, its marks included; its first heading is its title."""

import re

from quizzes.sources.formats.outcomes import FileText

NAME = "markdown"
NEEDS_CHILD = False
HEADING = re.compile(r"^#{1,6}[ \t]+(?P<words>\S[^\r\n]{0,300})", re.MULTILINE)
FRONT_MATTER = re.compile(r"---[ \t]*\r?\n(?P<lines>(?:[^\r\n]{0,500}\r?\n){0,40}?)---[ \t]*\r?\n")
FRONT_LINE = re.compile(r"^(title|author|date|lang|language|publisher)[ \t]*:[ \t]*([^\r\n]+)", re.MULTILINE)
COLUMNS = {"date": "published_on", "lang": "language"}


def is_mine(text: str) -> bool:
    """Return whether the text has a heading of Markdown, or a head of `name: value` lines between two `---`."""
    return bool(FRONT_MATTER.match(text) or HEADING.search(text))


def read(text: str) -> FileText:
    """Return the text untouched, with what its head says and, failing that, its first heading as the title."""
    details = {}
    head = FRONT_MATTER.match(text)
    if head:
        for name, value in FRONT_LINE.findall(head["lines"]):
            details[COLUMNS.get(name, name)] = value.strip().strip("\"'")
    heading = HEADING.search(text)
    if heading and not details.get("title"):
        details["title"] = heading["words"].strip().rstrip("#").strip()
    return FileText(text, details)
