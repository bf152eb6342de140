"""Says in words what is wrong with a template of a property, with the remedy."""

from django.utils.translation import gettext as _

from quizzes.language.azerbaijani import CASES
from quizzes.questions.writing.templates import NAMES, TemplateProblem


def problem_in_words(problem: TemplateProblem) -> str:
    """Return what is wrong with a template, in the active language, with the remedy."""
    known = ", ".join(f"{{{name}}}" for name in NAMES)
    texts = {
        "unbalanced_brace": _("A brace is opened or closed alone. Write placeholders as {subject}."),
        "unknown_placeholder": _("%(piece)s is not known. There are: %(known)s."),
        "placeholder_not_here": _("%(piece)s cannot stand in this template."),
        "unknown_case": _("%(piece)s asks for a form that is not known. There are: %(cases)s."),
        "no_cases_in_language": _("%(piece)s asks for a case, and English names have none."),
        "glued_ending": _("%(piece)s has letters written to it. Ask for the form instead, as in {subject:genitive}."),
        "sentence_not_ended": _("The sentence does not end in “%(piece)s”."),
        "event_is_no_sentence": _("The name of an event is no sentence. Leave “%(piece)s” out at its end."),
        "placeholder_missing": _("%(piece)s is missing: without it the sentence says nothing of its own."),
    }
    return texts[problem.code] % {"piece": problem.piece, "known": known, "cases": ", ".join((*CASES, "when"))}
