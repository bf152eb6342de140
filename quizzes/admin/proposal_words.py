"""What the forms of questions are called on the desk, and why some could not be written, in words."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.utils.translation import gettext_lazy as _

from quizzes.questions.writing.drafts import Refusal, WrittenForm, WrittenQuestion
from quizzes.questions.writing.refusals import refusal_text

FORM_WORDS = {
    WrittenForm.DIRECT: _("asked plainly"),
    WrittenForm.REVERSE: _("asked the other way round"),
    WrittenForm.ATTRIBUTED: _("with its source named"),
    WrittenForm.DATED: _("with its date named"),
    WrittenForm.ORDERING: _("order in time"),
    WrittenForm.COMPARISON: _("comparison of sources"),
    WrittenForm.SEVERAL: _("several keys"),
    WrittenForm.RANKING: _("which has the most"),
    WrittenForm.SIZE: _("about how large"),
}


CASE_WORDS = {
    "genitive": _("genitive: of whom, of what"),
    "dative": _("dative: to whom, to what"),
    "accusative": _("accusative: whom, what"),
    "locative": _("locative: where, in what"),
    "ablative": _("ablative: from where, from what"),
    "plural": _("plural"),
    "possessive3": _("with the possessive ending"),
    "copula": _("with “is”"),
}


def needed_forms(question: WrittenQuestion) -> list[dict[str, Any]]:
    """Return the names whose form nobody has given yet, each with its case and that case in words."""
    return [
        {"name": needed.name, "case": needed.case, "words": CASE_WORDS.get(needed.case, needed.case)}
        for needed in question.needs_form
        if needed.case
    ]


def grouped_refusals(refused: Iterable[Refusal], names: Mapping[str, str]) -> list[dict[str, Any]]:
    """Return for each fact why forms could not be written: the reason, and the forms that it holds for."""
    found: dict[str, dict[str, list[str]]] = {}
    for refusal in refused:
        reason = refusal_text(refusal.code, refusal.details)
        found.setdefault(refusal.fact, {}).setdefault(reason, []).append(str(FORM_WORDS[refusal.form]))
    return [
        {
            "fact": names[slug],
            "reasons": [{"reason": reason, "forms": ", ".join(forms)} for reason, forms in reasons.items()],
        }
        for slug, reasons in found.items()
    ]
