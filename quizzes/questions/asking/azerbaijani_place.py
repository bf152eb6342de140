"""Tells in which place an Azerbaijani text plays: the town or the country of which its first sentence speaks."""

from quizzes.questions.asking.azerbaijani_named import called_things, introduced
from quizzes.questions.asking.drafts import Sentence
from quizzes.questions.asking.names_known import known_kind

_SETTLED = frozenset({"şəhər", "qəsəbə", "kənd", "rayon", "ölkə", "ada", "qala", "saray"})
_TOWNS = frozenset({"city", "town", "country"})


def place_of(sentences: list[Sentence]) -> str:
    """Return the place that the first sentence of a text begins with, where it is one that people live in."""
    if not sentences:
        return ""
    first = next((one for one in sentences[0].values if one.first == sentences[0].first), None)
    is_plain = first is not None and sentences[0].tokens[first.last - 1].text == first.value.split()[-1]
    if first is not None and is_plain and first.type == "place" and known_kind(first.value) in _TOWNS:
        return first.value
    title = sentences[0].text[: sentences[0].start].split()
    opening = sentences[0].tokens[sentences[0].first].text
    is_titled = bool(title) and opening == title[0] and (len(title) == 1 or not title[1][0].isupper())
    said = [row for sentence in sentences[:2] for row in (*called_things(sentence), *introduced(sentence).items())]
    name = next((name for head, name in said if head in _SETTLED), "")
    return opening if is_titled and name.startswith(opening) else name
