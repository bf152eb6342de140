"""The words of an option as a source may have them: without article and case, its number in digits; pure."""

import contextlib
import itertools
import re
from collections.abc import Iterable, Iterator

from quizzes.language.azerbaijani_stems import stems
from quizzes.language.letters import fold
from quizzes.language.reading import read_value
from quizzes.language.values import BadValue, Value
from quizzes.questions.checking.number_words import with_number_in_digits

_BEFORE = re.compile(
    r"(?:(?:in|on|at|by|from|to|with|of|for|through|made of|because of|thanks to|it is|it was)\s+)?(?:(?:the|an?)\s+)?",
    re.IGNORECASE,
)
_WITH = re.compile(r"(?<=\w{3})y?l[ae]$")
_PLURAL, _AFTER = (
    re.compile(r"(?<=[^s\W]{3})(?:(?<=[sxhz])es|s)$"),
    re.compile(r"(?<=\w) (?:terefinden|ile|ucun|sayesinde)$"),
)
_LONGEST = 80


def forms_of(text: str, language: str) -> frozenset[str]:
    """Return the folded forms of a short option, itself among them: “By a decree” is decree, Kəlbəcərdə Kəlbəcər."""
    plain = fold(text).rstrip(".!;,")
    found = {plain, fold(text)}
    if len(text) > _LONGEST or not plain:
        return frozenset(found)
    found.add(fold(with_number_in_digits(text, language)))
    if language == "en":
        bare = _BEFORE.sub("", plain, count=1)
        found |= {bare, _PLURAL.sub("", bare)}
    elif language == "az":
        *first, last = _AFTER.sub("", plain).split()
        bare = {last, _WITH.sub("", last)}
        found |= {" ".join((*first, stem)) for word in bare for stem in stems(word)}
    return frozenset(filter(None, found))


def values_read(text: str, language: str, *, measures: Iterable[tuple[str, str]]) -> Iterator[Value]:
    """Yield what an option says as a value of one of these types and units, its number in digits or in words."""
    texts = dict.fromkeys((text, with_number_in_digits(text, language)))
    for words, (kind, unit) in itertools.product(texts, measures):
        with contextlib.suppress(BadValue):
            yield read_value(words, language, type=kind, unit=unit or None)
