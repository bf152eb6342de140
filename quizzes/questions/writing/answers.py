"""In which form an Azerbaijani question wants its answers: neçənci ildə? 1930-cu ildə; read from its words, pure."""

import re
from dataclasses import dataclass
from functools import lru_cache

from quizzes.facts.kinds import KIND_WORDS
from quizzes.language.azerbaijani import inflect
from quizzes.language.values import DATE_TYPES, NAME_TYPES


@dataclass(frozen=True)
class AnswerForm:
    """form and case as `language.writing.write_value` takes them, and what is added to the last word."""

    form: str = "sentence"
    case: str | None = None
    ending: str = ""


_DATES = (
    (r"\bnə vaxtdan\b|\b(?:neçənci|hansı) ildən\b|\bhansı tarixdən\b", AnswerForm(case="ablative")),
    (r"\b(?:neçənci|hansı) ilədək\b|\bhansı tarixədək\b|\bnə vaxtadək\b", AnswerForm(case="dative", ending="dək")),
    (r"\bhansı tarixə\b|\bhansı ilə\b", AnswerForm(case="dative")),
    (r"\bnə vaxt\b|\b(?:neçənci|hansı) ildə\b|\bhansı tarixdə\b", AnswerForm(form="when")),
)
_ASKED_BY = {"haraya": "dative", "kimə": "dative", "harada": "locative", "haradan": "ablative", "kimdən": "ablative"}
_ASKED_BY |= {"kimin": "genitive", "nəyə": "dative"}
_MORE_NOUNS = "dəniz okean körfəz ölkə küçə əyalət vilayət qitə stansiya dərə meşə ev idman region"
_CASES = ("dative", "locative", "ablative", "genitive")
_WORDS = re.compile(r"[^\W\d_]+")
_WHICH = re.compile(r"\bhansı (\w+)(?: (\w+))?")


@lru_cache(maxsize=1)
def _case_of_noun() -> dict[str, str]:
    """The case of each form of the nouns that a question may ask by: dənizə is the dative of dəniz."""
    nouns = {word["az"] for word in KIND_WORDS.values() if " " not in word["az"]} | set(_MORE_NOUNS.split())
    return {inflect(noun, case): case for noun in sorted(nouns) for case in _CASES}


def _case_asked(template: str) -> str | None:
    """Return in which case a question wants a name: of a question word, or of the noun after “hansı”."""
    for word in _WORDS.findall(template):
        if word in _ASKED_BY:
            return _ASKED_BY[word]
    for found in _WHICH.finditer(template):
        for word in found.groups():
            if word in _case_of_noun():
                return _case_of_noun()[word]
    return None


def answer_form(template: str, value_type: str) -> AnswerForm:
    """Return the form that the Azerbaijani template asks its answers to have; as in a list where it asks for none."""
    if value_type == "text":
        return AnswerForm()
    if value_type not in DATE_TYPES:
        return AnswerForm(case=_case_asked(template) if value_type in NAME_TYPES else None)
    for pattern, form in _DATES:
        if re.search(pattern, template):
            return form
    return AnswerForm()
