"""Brings in a text that a teacher pasted or chose: known again by its words, with what it says of itself."""

from dataclasses import dataclass
from datetime import datetime

from quizzes.sources.actions import import_text, text_identity
from quizzes.sources.details import DocumentDetails
from quizzes.sources.languages import guessed_language
from quizzes.sources.models import Document, EarlierText
from quizzes.sources.oddities import without_unseen
from quizzes.sources.splitting import split_passages

WORDS_OF_TITLE, WORDS_OF_HEADING, LONGEST_TITLE, LONGEST_HEADING = 6, 12, 80, 150
ADDRESSES = ("https://", "http://")


@dataclass(frozen=True)
class Brought:
    """The document of a text; `is_new` where it was not here before, `is_earlier` where the document says more now."""

    document: Document
    is_new: bool
    is_earlier: bool = False


def bring_text(text: str, *, title: str, language: str, source: str, now: datetime) -> Brought:
    """Store a text, or find it where it is here already; raises DomainError at title, language, source or text.

    What is copied from a page loses the signs that nobody sees, unless the text is here with them. Left empty, the
    title is the heading at the beginning of the text, and the language what its words look like.
    """
    known = known_form(text)
    if known is None:
        text = without_unseen(text)
        known = known_form(text)
    stated: DocumentDetails = {
        "title": title or title_of(text),
        "language": language or guessed_language(text),
        **details_of_source(source),
    }
    result = import_text(known or text, now=now, **({} if known else stated))
    return Brought(result.document, result.outcome in {"created", "text_added"}, result.outcome == "earlier")


def known_form(text: str) -> str | None:
    """Return the text as a document has it, whatever became of its line ends on the way through a page; or None."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    forms = [text, *(form for base in (plain, plain.strip("\n"), plain.strip()) for form in (base, base + "\n"))]
    forms += [form.replace("\n", "\r\n") for form in forms[1:]]
    by_identity = {text_identity(form): form for form in forms}
    for table in (Document, EarlierText):
        found = table.objects.filter(sha256__in=by_identity).values_list("sha256", flat=True).first()
        if found:
            return by_identity[found]
    return None


def title_of(text: str) -> str:
    """Return the heading at the beginning of a text; else its first words."""
    return heading_of(text) or first_words(text)


def heading_of(text: str) -> str:
    """Return the heading at the beginning of a text, without the marks of Markdown; "" where it has none, or a line
    too long to be one."""
    passages = split_passages(text)
    heading = passages[0].heading if passages else ""
    line, newline, _rest = text.strip().partition("\n")
    is_heading = len(line.split()) <= WORDS_OF_HEADING and not line.rstrip().endswith((".", ",", ";", ":"))
    if not (heading and text.lstrip().startswith(heading)):
        heading = line if newline and is_heading else ""
    heading = heading.strip().strip("#= ")
    return heading if len(heading) <= LONGEST_HEADING else ""


def first_words(text: str) -> str:
    """Return the first words of a text, with an ellipsis where it goes on."""
    words = text.split()
    first = " ".join(words[:WORDS_OF_TITLE])[:LONGEST_TITLE].rstrip(" ,;:–—-")
    return f"{first}…" if len(words) > WORDS_OF_TITLE and not first.endswith((".", "!", "?")) else first


def details_of_source(source: str) -> DocumentDetails:
    """Return where a text is from as columns of its document: an address, or the name of what it stands in."""
    source = source.strip()
    return {"url": source} if source.startswith(ADDRESSES) else {"publisher": source}


def source_of(document: Document) -> str:
    """Return where a text is from, as a teacher wrote it."""
    return document.publisher or document.url
