"""Tables of subjects, properties, facts and the claims that documents make about them."""

from quizzes.facts.models.candidates import Candidate
from quizzes.facts.models.claims import Claim, ClaimManager
from quizzes.facts.models.facts import Fact, RestsOnFact, SameMeaning
from quizzes.facts.models.names import Named, SlugManager
from quizzes.facts.models.properties import NAME_TYPES, Property, ValueType
from quizzes.facts.models.subjects import Subject
from quizzes.facts.models.values import Bound, TypedValue, interval_is_ordered

__all__ = [
    "NAME_TYPES",
    "Bound",
    "Candidate",
    "Claim",
    "ClaimManager",
    "Fact",
    "Named",
    "Property",
    "RestsOnFact",
    "SameMeaning",
    "SlugManager",
    "Subject",
    "TypedValue",
    "ValueType",
    "interval_is_ordered",
]
