"""Tells whether a question word stands where a noun was taken away from what describes it: soyuq nəyi, köhnələn nə."""

import re

from quizzes.facts.proposing.tokens import lower_word
from quizzes.questions.asking.azerbaijani.words.forms import forms_of
from quizzes.questions.asking.azerbaijani.words.words import ADJECTIVES, ADVERBS, is_participle
from quizzes.questions.asking.words.noun_rows import by_noun
from quizzes.questions.asking.words.vocabulary import words_of

_FOR_NOUNS = re.compile(
    r"(?:nə(?:yi|yə|də|dən|yin|lər\w*)?|kim(?:ə|də|dən|in|lər\w*)?|hansı|hara(?:da|dan|ya|nı|nın)?)$"
)
_NO_NOUNS = frozenset(
    {"vaxt", "qədər", "üçün", "cür", "baş", "zaman", "etmək", "edir", "edirdi", "etdi", "olur", "oldu"}
)
_IS = frozenset({"idi", "olub", "olmuşdur", "imiş"})
_DEGREES = frozenset(
    {"çox", "az", "daha", "yaxşı", "pis", "tez", "gec", "birlikdə", "əvvəl", "sonra", "artıq", "adətən"}
)
_ALWAYS = frozenset({"həmin", "eyni", "digər", "başqa", "hər", "bir", "ilk", "nəzərəçarpacaq", "müəyyən"})
_WHILE, _AND = ("arkən", "ərkən"), frozenset({"və", "ya", "yaxud"})
_LIKE = ("vari", "dakı", "dəki")
_FELT = frozenset({"soyuq", "isti", "dolu", "gənc", "qoca", "xəstə", "səhv", "mürəkkəb"})
_WITH, LEAST_WITH = ("lı", "li", "lu", "lü", "sız", "siz", "suz", "süz"), 4
_EDGE = ',.;:!?“”"«»'


def leaves_describing(stem: str) -> bool:
    """Return whether a question word for a noun stands right behind an adjective, a participle or a numeral word."""
    words = stem.split()
    low = [lower_word(word.strip(_EDGE), "az") for word in words]
    for at in range(1, len(words)):
        follows = low[at + 1] if at + 1 < len(low) else ""
        if low[at] == "hansı" and low[at - 1] in _AND:
            return True
        is_noun = (
            _FOR_NOUNS.fullmatch(low[at]) and not (low[at] == "nə" and follows in _NO_NOUNS) and follows not in _IS
        )
        if is_noun and words[at - 1][-1] not in _EDGE and describes(low[at - 1]):
            return True
    return False


def describes(word: str) -> bool:
    """Return whether a lower-case word can only belong to a noun behind it."""
    if word in _DEGREES | ADVERBS or word in words_of("az", "number_words"):
        return False
    halves = word.split("-")
    is_doubled = len(halves) == 2 and halves[0] == halves[1]
    is_participle_alone = is_participle(word) and not word.endswith(_WHILE)
    is_adjective = word in ADJECTIVES and (word not in by_noun("az") or word in _FELT)
    is_adjective = is_adjective or (word.endswith(_WITH) and len(word) > LEAST_WITH and not forms_of(word))
    return word in _ALWAYS or is_adjective or is_doubled or word.endswith(_LIKE) or is_participle_alone
