"""All that is asked about an English clause by itself, in the order in which it is asked."""

from quizzes.questions.asking.english.questions.adjectives import ask_adjective
from quizzes.questions.asking.english.questions.ages import ask_how_long
from quizzes.questions.asking.english.questions.answers import ask_object, ask_subject
from quizzes.questions.asking.english.questions.called import ask_called
from quizzes.questions.asking.english.questions.dates import ask_when
from quizzes.questions.asking.english.questions.doing import ask_to_do
from quizzes.questions.asking.english.questions.identity import ask_what_is
from quizzes.questions.asking.english.questions.numbers import ask_amount
from quizzes.questions.asking.english.questions.paired import ask_paired
from quizzes.questions.asking.english.questions.pairs import ask_pair, ask_season
from quizzes.questions.asking.english.questions.places import ask_spot, ask_where
from quizzes.questions.asking.english.questions.reasons import ask_used_for, ask_why
from quizzes.questions.asking.english.questions.roles import ask_agent, ask_who_is, ask_with
from quizzes.questions.asking.english.questions.terms_beside import ask_terms
from quizzes.questions.asking.english.questions.times import ask_when_done
from quizzes.questions.asking.english.questions.tools import ask_tool
from quizzes.questions.asking.english.questions.ways import ask_happens, ask_how
from quizzes.questions.asking.english.questions.wholes import ask_wholes

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
