"""Slips of paper: what components/slip.html needs to show one piece of evidence; never whether it may be seen."""

from collections.abc import Sequence

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from quizzes.language.writing import write_date
from quizzes.sources.evidence import Evidence, passage_parts

AROUND = 90


def slip(
    evidence: Evidence, language: str, *, text: str | None = None, value: str = "", passages: Sequence[int] = ()
) -> dict[str, object]:
    """The evidence in words of the active language.

    text is the text of the passage, where the words around are to be shown; value the value that the words give;
    passages the numbers of the passages that say the same, where there are more than one.
    """
    before, after = evidence.prefix, evidence.suffix
    if text and evidence.shows_passage:
        before, _exact, after = passage_parts(evidence, text)
        before, after = _last_words(before), _first_words(after)
    return {
        "value": value,
        **_where_from(evidence, language),
        "title_language": evidence.title_language,
        "document_url": reverse("source", args=[evidence.document]),
        "passage_label": passage_label(passages or [evidence.passage_number]),
        "exact": evidence.exact,
        "before": before,
        "after": after,
        "machine_written": evidence.is_machine_written,
        "is_found": evidence.state == "found",
        "state_label": _state_label(evidence.state),
        "language": evidence.language,
        "url": _passage_url(evidence),
    }


def _where_from(evidence: Evidence, language: str) -> dict[str, str]:
    """Publisher, date and title; a text of which neither publisher nor date is known goes by its title alone."""
    title = evidence.title_in(language) or evidence.document
    if not evidence.publisher and not evidence.published_on:
        return {"publisher": title, "date": "", "document_title": title}
    return {
        "publisher": evidence.publisher or _("Publisher not named"),
        "date": write_date(evidence.published_on, language) or _("date not known"),
        "document_title": title,
    }


def passage_label(passages: Sequence[int | None]) -> str:
    """The passages in words: “passage 3”, “passages 3, 23”; nothing where no number is known."""
    numbers = sorted({number for number in passages if number is not None})
    if not numbers:
        return ""
    listed = ", ".join(map(str, numbers))
    return ngettext("passage %(numbers)s", "passages %(numbers)s", len(numbers)) % {"numbers": listed}


def _state_label(state: str) -> str:
    return _("These words do not stand in the text that the school has.") if state == "orphan" else ""


def _first_words(text: str) -> str:
    """The beginning of a text, cut between words: enough to see what is spoken of."""
    return text if len(text) <= AROUND else text[:AROUND].rpartition(" ")[0]


def _last_words(text: str) -> str:
    return text if len(text) <= AROUND else text[-AROUND:].partition(" ")[2]


def _passage_url(evidence: Evidence) -> str:
    if evidence.state != "found" or not evidence.shows_passage or evidence.passage_number is None:
        return ""
    return reverse("passage", args=[evidence.document, evidence.passage_number])
