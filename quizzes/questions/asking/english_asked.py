"""All that is asked about an English clause by itself, in the order in which it is asked."""

from quizzes.questions.asking.english_adjectives import ask_adjective
from quizzes.questions.asking.english_ages import ask_how_long
from quizzes.questions.asking.english_answers import ask_object, ask_subject
from quizzes.questions.asking.english_called import ask_called
from quizzes.questions.asking.english_dates import ask_when
from quizzes.questions.asking.english_doing import ask_to_do
from quizzes.questions.asking.english_identity import ask_what_is
from quizzes.questions.asking.english_numbers import ask_amount
from quizzes.questions.asking.english_paired import ask_paired
from quizzes.questions.asking.english_pairs import ask_pair, ask_season
from quizzes.questions.asking.english_places import ask_spot, ask_where
from quizzes.questions.asking.english_reasons import ask_used_for, ask_why
from quizzes.questions.asking.english_roles import ask_agent, ask_who_is, ask_with
from quizzes.questions.asking.english_terms_beside import ask_terms
from quizzes.questions.asking.english_times import ask_when_done
from quizzes.questions.asking.english_tools import ask_tool
from quizzes.questions.asking.english_ways import ask_happens, ask_how
from quizzes.questions.asking.english_wholes import ask_wholes

ROLES = (
    ask_when,
    ask_amount,
    ask_how_long,
    ask_subject,
    ask_agent,
    ask_object,
    ask_paired,
    ask_adjective,
    ask_called,
    ask_terms,
    ask_used_for,
    ask_why,
    ask_how,
    ask_happens,
    ask_to_do,
    ask_pair,
    ask_season,
    ask_where,
    ask_who_is,
    ask_with,
    ask_tool,
    ask_spot,
    ask_wholes,
    ask_when_done,
    ask_what_is,
)
