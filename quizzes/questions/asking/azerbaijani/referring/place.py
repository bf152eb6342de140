"""Tells in which place an Azerbaijani text plays: the town or the country of which its first sentence speaks."""

from itertools import pairwise

from quizzes.facts.proposing.tokens import lower_word
from quizzes.questions.asking.azerbaijani.referring.named import called_things, introduced
from quizzes.questions.asking.azerbaijani.words.forms import forms_of
from quizzes.questions.asking.texts.drafts import Sentence
from quizzes.questions.asking.words.names_known import known_kind

_SETTLED = frozenset({"şəhər", "qəsəbə", "kənd", "rayon", "ölkə", "ada", "qala", "saray"})
OPENING = 4
_TOWNS = frozenset({"city", "town", "country"})


def place_of(sentences: list[Sentence]) -> str:
    """Return the place that the first sentence of a text begins with, where it is one that people live in."""
    if not sentences:
        return ""
    first = next((one for one in sentences[0].values if one.first == sentences[0].first), None)
    is_plain = first is not None and sentences[0].tokens[first.last - 1].text == first.value.split()[-1]
    is_town = first is not None and first.type == "place" and known_kind(first.value) in _TOWNS
    if first is not None and is_town and is_plain and not _is_of_noun(sentences[0], first.last):
        return first.value
    title = sentences[0].text[: sentences[0].start].split()
    opening = sentences[0].tokens[sentences[0].first].text
    is_titled = bool(title) and opening == title[0] and (len(title) == 1 or not title[1][0].isupper())
    said = [row for sentence in sentences[:2] for row in (*called_things(sentence), *introduced(sentence).items())]
    name = next((name for head, name in said if head in _SETTLED), "")
    return opening if is_titled and name.startswith(opening) else name or _titled(sentences)


def _is_of_noun(sentence: Sentence, at: int) -> bool:
    """Whether the place before a position only tells whose something is: Azərbaycan hərb tarixində."""
    for token in sentence.tokens[at : sentence.last]:
        forms = forms_of(token.low)
        if any(form.is_owned for form in forms):
            return True
        if token.is_capital or not any(form.case == "nominative" for form in forms):
            return False
    return False


def _titled(sentences: list[Sentence]) -> str:
    """The one word of a title that a sentence of the opening says as well, and calls this village, town or island."""
    title = sentences[0].text[: sentences[0].start].split()
    if len(title) != 1 or not title[0][0].isupper() or forms_of(lower_word(title[0], "az")):
        return ""
    opening = [token for row in sentences[:OPENING] for token in row.tokens[row.first : row.last]]
    is_said = any(token.text.startswith(title[0][:-1]) and token.is_capital for token in opening)
    is_settled = any(
        one.low == "bu" and any(form.noun in _SETTLED and not form.is_plural for form in forms_of(two.low))
        for one, two in pairwise(opening)
    )
    return title[0] if is_said and is_settled else ""
