"""Claims and verdicts in words, in either language."""

from django.utils.translation import gettext as _
from django.utils.translation import ngettext, override

from quizzes.facts.disagreements import Reason
from quizzes.facts.models import NAME_TYPES, Claim, Subject
from quizzes.facts.verdicts import Verdict, VerdictKind
from quizzes.language.azerbaijani import inflect
from quizzes.language.letters import fold
from quizzes.language.writing import write_value


def write_claim(claim: Claim, language: str, *, form: str = "sentence", case: str | None = None) -> str:
    """Return the value of a claim in words; '' where a name is not written in that language yet.

    A named subject stands as we call it, unless the source has another name for it: that one stays to be compared.
    form and case are those of `language.writing.write_value`. Raises BadValue where the value cannot be read and
    InflectionUncertain where the case of a name cannot be known.
    """
    words = getattr(claim, f"value_text_{language}") or ""
    if claim.value_subject_id and not _is_another_name(words, claim.value_subject, language):
        return write_subject(claim.value_subject, language, case=case)
    if claim.value_type in NAME_TYPES:
        return inflect(words, case) if words and case and language == "az" else words
    return write_value(claim.typed_value, language, form=form, case=case)


def write_subject(subject: Subject, language: str, *, case: str | None = None) -> str:
    """Return the name of a subject, in Azerbaijani in the case asked for; its own irregular forms come first."""
    name = getattr(subject, f"name_{language}") or ""
    if not name or not case or language != "az":
        return name
    return subject.az_forms.get(case) or inflect(name, case, possessive=subject.is_az_possessive or None)


def _is_another_name(words: str, subject: Subject, language: str) -> bool:
    """Return whether the words lack the subject's name: “the Tartar River” is not another name of Tartar River."""
    return bool(words) and fold(getattr(subject, f"name_{language}") or "") not in fold(words)


def verdict_sentence(verdict: Verdict, language: str) -> str:
    """Return what the sources come to, in whole sentences of that language."""
    with override(language):
        return " ".join([_opening(verdict), *(_reason_sentence(reason) for reason in verdict.reasons)])


def _opening(verdict: Verdict) -> str:
    count = verdict.independent_sources
    if verdict.kind == VerdictKind.DISPUTED:
        return _("The sources disagree.")
    if verdict.kind == VerdictKind.COMPATIBLE:
        return _("The sources agree but for rounding, precision or spelling.")
    if verdict.kind == VerdictKind.AGREED and verdict.of_one_side:
        return ngettext("%(count)s source of one side says this.", "%(count)s sources of one side agree.", count) % {
            "count": count
        }
    if verdict.kind == VerdictKind.AGREED:
        return ngettext("%(count)s independent source says this.", "%(count)s independent sources agree.", count) % {
            "count": count
        }
    if not verdict.values:
        return _("No source is known yet.")
    return _("One source says this.") if count else _("Only a machine-written page says this.")


def _reason_sentence(reason: str) -> str:
    return {
        Reason.DATE: _("They speak of different times."),
        Reason.SCOPE: _("They speak of different areas or groups."),
        Reason.ESTIMATE: _("Some give an estimate, others an exact value."),
        Reason.UNIT: _("They measure different things."),
        Reason.ARITHMETIC: _("A percentage is not what its own numbers give."),
        Reason.IMPOSSIBLE: _("One date cannot be: no calendar has it, or an end lies before its beginning."),
        Reason.LIMITS: _("One number cannot be: it is smaller or larger than anything of this kind."),
        Reason.INSIDE_ONE_DOCUMENT: _("One document contradicts itself."),
        Reason.UNEXPLAINED: _("Why they differ is not known."),
    }[Reason(reason)]
