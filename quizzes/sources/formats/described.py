"""Makes what a file says of itself fit for the columns of a document; what cannot be true is left out."""

import re
import unicodedata
from collections.abc import Mapping

from quizzes.people.errors import DomainError
from quizzes.sources.details import DocumentDetails, refuse_bad_details
from quizzes.sources.models import Document

TEXTS = ("title", "author", "publisher")
DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")
ADDRESS = re.compile(r"https?://\S+")
SAY_NOTHING = frozenset(
    [
        *("untitled", "untitled document", "document", "document1", "unknown", "anonymous", "none"),
        *("user", "admin", "administrator", "owner", "python-docx", "microsoft office user", "word document"),
    ]
)
LANGUAGE = re.compile(r"([a-z]{2,3})(?:[-_].*)?", re.IGNORECASE)


def fitting_details(said: Mapping[str, str]) -> DocumentDetails:
    """Return title, author, publisher, date, language and address as far as they are said and can be true."""
    details: DocumentDetails = {name: _one_line(said.get(name, ""), name=name) for name in TEXTS}
    if found := DATE.match(said.get("published_on", "")):
        details["published_on"] = found[0]
    if found := LANGUAGE.fullmatch(said.get("language", "").strip()):
        details["language"] = found[1].lower()
    url = said.get("url", "").strip()
    if ADDRESS.fullmatch(url) and len(url) <= 500:
        details["url"] = url
    return {
        name: value
        for name, value in details.items()
        if value and value.casefold() not in SAY_NOTHING and _can_be_true(name, value)
    }


def fitting_date(text: str) -> str:
    """Return the date at the beginning of a text, or '' where there is none that a calendar has."""
    found = DATE.match(text)
    return found[0] if found and _can_be_true("published_on", found[0]) else ""


def _can_be_true(name: str, value: str) -> bool:
    try:
        refuse_bad_details({name: value})
    except DomainError:
        return False
    return True


def _one_line(text: str, *, name: str) -> str:
    seen = "".join(" " if unicodedata.category(letter) in {"Cc", "Zl", "Zp"} else letter for letter in text)
    seen = "".join(letter for letter in seen if unicodedata.category(letter) not in {"Cf", "Cs", "Co"})
    return " ".join(seen.split())[: Document._meta.get_field(name).max_length]
