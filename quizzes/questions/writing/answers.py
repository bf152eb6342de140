"""In which form an Azerbaijani question wants its answers: neçənci ildə? 1930-cu ildə; read from its words, pure."""

import re
from dataclasses import dataclass

from quizzes.language.values import DATE_TYPES


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
_NAMES = (
    (r"\bhansı (?:\w+ )?(?:rayona|çaya|kəndə|şəhərə|bölgəyə)\b|\bharaya\b|\bkimə\b", AnswerForm(case="dative")),
    (r"\bhansı (?:\w+ )?(?:rayonda|kənddə|şəhərdə|bölgədə|çayda)\b|\bharada\b", AnswerForm(case="locative")),
    (r"\bhansı (?:\w+ )?(?:çayın|dağın|rayonun|kəndin|şəhərin)\b|\bkimin\b", AnswerForm(case="genitive")),
)


def answer_form(template: str, value_type: str) -> AnswerForm:
    """Return the form that the Azerbaijani template asks its answers to have; as in a list where it asks for none."""
    if value_type == "text":
        return AnswerForm()
    for pattern, form in _DATES if value_type in DATE_TYPES else _NAMES:
        if re.search(pattern, template):
            return form
    return AnswerForm()
