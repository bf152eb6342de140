"""What is wrong with a question, in words that name the remedy."""

from django.utils.translation import gettext_lazy as _

TEXTS = {
    "stem_missing": _("The stem is empty in this language. Write the question."),
    "too_few_options": _("A question needs at least two options."),
    "too_many_options": _("A question has at most six options."),
    "option_text_missing": _("This option is empty in this language. Write it, or delete the option."),
    "option_repeated": _("Another option says the same. Change one of them."),
    "option_looks_alike": _("Another option says the same in other words or signs. Change one of them."),
    "picture_not_described": _(
        "The picture has no alternative text in this language. Write it at the desk, under Pictures."
    ),
    "picture_missing": _("Other options have a picture and this one has none. Give it one, or take theirs away."),
    "citation_is_orphan": _("Words quoted as evidence no longer stand in their document. Quote them anew."),
    "claim_is_orphan": _(
        "The words that support the key no longer stand in their document. "
        "Find their place again, or choose another fact."
    ),
    "key_missing": _("No option is marked as the key."),
    "one_key_only": _("Several options are marked as keys. Mark one, or tick “several keys”."),
    "several_keys_wanted": _("Only one option is marked as a key. Mark another, or untick “several keys”."),
    "distractor_missing": _("Every option is a key. Add a distractor."),
    "evidence_missing": _("Nothing supports this question. Choose a fact, or quote a passage as evidence."),
    "fact_not_for_pupils": _("This fact is not for pupils. Choose another."),
    "fact_without_claims": _("No document claims anything about this fact. Add a claim, or quote a passage."),
    "must_be_attributed": _("This fact must always be attributed. Ask what a named source says."),
    "disputed_asked_plainly": _(
        "Sources disagree about this fact. Name the source in the stem, give the date, ask about the disagreement, "
        "or settle the dispute with a reason."
    ),
    "named_source_claims_nothing": _("The source that the stem names claims nothing about this fact."),
    "value_differs": _("The typed value is another one than the words of the option say. Change one of them."),
    "bad_value": _("This value cannot be read. Write a date as 2020-11-25 and a number as 3054."),
    "distractor_is_claimed": _("A source gives this very value (%(document)s), so it cannot be a distractor."),
    "key_is_doubted": _("This value is doubted or impossible and cannot be the key of a plain question."),
    "key_not_claimed": _("No source that counts here gives this value, so it cannot be the key."),
    "numbers_are_shuffled": _("Options that are numbers or dates keep their order. Choose “as written”."),
    "numbers_not_ascending": _("Options that are numbers or dates stand in ascending order."),
}


def finding_text(finding) -> str:
    """Return the sentence for a finding, in the active language."""
    return TEXTS[finding.code] % finding.details
