"""Why a question could not be written, in words that name the remedy."""

from django.utils.translation import gettext_lazy as _

TEXTS = {
    "not_for_pupils": _("The fact is not for pupils."),
    "no_claim": _("No document claims anything about this fact."),
    "must_be_attributed": _("The fact must always be attributed. Write the attributed form."),
    "disputed": _("Sources disagree. Write the attributed form, or settle the dispute with a reason."),
    "no_taught_value": _("No value is taught: the sources differ, or every claim is doubted."),
    "value_is_limit": _("The source gives a limit (“more than”), not a value."),
    "no_template": _("The property “%(property)s” has no template for this form."),
    "name_missing": _("A name or a qualifier is not written in any language yet."),
    "several_values": _("The fact has several true values, so that a distractor might be true."),
    "too_few_distractors": _("Too few values are alike: %(found)d of 3 distractors."),
    "no_source_fits": _("No document gives one sure value that it can be named for."),
    "no_date": _("Neither the fact nor its claims say of when the value is."),
    "says_when": _("The plain question says of when the value is already."),
    "one_value": _("Only one value is known, so that there is one key only."),
    "no_second_source": _("Two documents that say the same about this fact are needed."),
    "gives_away": _("What was written would give the answer away: %(codes)s."),
    "no_kind": _("What is asked for has no kind (place, river, document …) to be asked by."),
    "value_not_unique": _("Another subject may have the same value."),
    "no_event": _("The property is no event in time, or has no name for it."),
    "too_few_later": _("Too few other events are known to be later."),
    "no_size": _("The value is no size that can be rounded so that no source gives what stands beside it."),
    "no_rank": _("Too few subjects of the kind are known to have surely less."),
    "bare_figure": _("A figure by itself. There is a better question of this fact; choose the form to have this one."),
    "no_reason": _("Why the sources differ is not known, or they differ for several reasons."),
    "breaks_rules": _("What was written would break a rule: %(codes)s."),
}


def refusal_text(code: str, details) -> str:
    """Return the sentence for a refusal, in the active language."""
    return str(TEXTS[code] % details)
