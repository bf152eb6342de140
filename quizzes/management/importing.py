"""Brings in one file as the options or cells state it: a document of its own, or a new version of a known one."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from quizzes.management.document_options import stated_details, stated_encoding
from quizzes.people.errors import DomainError
from quizzes.questions.models import Question
from quizzes.questions.replacing import replace_document
from quizzes.sources.differences import PassageChange
from quizzes.sources.following import ReplacementPlan
from quizzes.sources.formats.reading import read_file
from quizzes.sources.importing import FileImport, import_read
from quizzes.sources.models import Document
from quizzes.sources.replacing import preview_replacement

LONGEST_SHOWN = 160
MARKS = {"same": "{}", "gone": "[-{}-]", "new": "[+{}+]"}
Confirm = Callable[[list[str]], bool]


class NotConfirmed(DomainError):
    """Whoever was asked said no; nothing was stored."""


def import_one(path: str | Path, given: Mapping[str, object], *, confirm: Confirm) -> tuple[FileImport, list[Question]]:
    """Import a file; `confirm` is shown what a new version changes before it is stored.

    Returns what was done and the questions to review. Raises DomainError; then nothing is stored.
    """
    slug, details = stated_details(given)
    replaces = str(given.get("replaces") or "").strip()
    read = read_file(path, encoding=stated_encoding(given))
    if not replaces:
        return import_read(read, now=timezone.now(), slug=slug, **details), []
    document = Document.objects.filter(slug=replaces).first()
    is_new = document is not None and document.has_text and document.text != read.text
    if is_new and not confirm(list(plan_lines(preview_replacement(document, read.text)))):
        raise NotConfirmed(_("Nothing was changed."))
    compared_with = document.sha256 if is_new else None
    result, called = replace_document(replaces, read.text, now=timezone.now(), compared_with=compared_with, **details)
    return FileImport(result, read, {}), called


def plan_lines(plan: ReplacementPlan) -> Iterator[str]:
    """Yield what a new version changes, line by line: passages, then what becomes of the quotations."""
    difference = plan.difference
    for change in difference.changes:
        yield change_line(change)
    for old, new in difference.headings:
        yield _("heading: “%(old)s” becomes “%(new)s”") % {"old": old, "new": new}
    counts = {kind: difference.count(kind) for kind in ("added", "removed", "changed", "moved")}
    yield _(
        "passages: %(same)s as before, %(added)s added, %(removed)s removed, %(changed)s changed, %(moved)s moved"
    ) % {"same": difference.unchanged, **counts}
    yield _("quotations: %(stay)s stay, %(move)s move to another passage, %(lost)s lose their words") % {
        "stay": len(plan.staying),
        "move": len(plan.moving),
        "lost": len(plan.orphans),
    }
    for quotation in plan.orphans:
        yield _("no longer in the text: %(name)s") % {"name": quotation}


def change_line(change: PassageChange) -> str:
    """Return one changed passage with its words marked, cut around the first change."""
    numbers = {"old": change.old_number, "new": change.new_number}
    head = {
        "added": _("+ passage %(new)s:"),
        "removed": _("- passage %(old)s:"),
        "changed": _("~ passage %(old)s (now %(new)s):"),
        "moved": _("> passage %(old)s (now %(new)s):"),
    }[change.kind] % numbers
    marks = MARKS if change.kind == "changed" else dict.fromkeys(MARKS, "{}")
    return " ".join([head, *(marks[mark].format(_cut(text)) for text, mark in change.pieces)])


def review_lines(questions: list[Question]) -> list[str]:
    """Return the sentence about the questions that are left out until somebody reviews them, or nothing."""
    if not questions:
        return []
    sentence = ngettext(
        "%(count)s question lost its words and waits for review: %(names)s",
        "%(count)s questions lost their words and wait for review: %(names)s",
        len(questions),
    )
    return [sentence % {"count": len(questions), "names": ", ".join(question.slug for question in questions)}]


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST_SHOWN else f"{text[: LONGEST_SHOWN // 2]} … {text[-LONGEST_SHOWN // 2 :]}"
