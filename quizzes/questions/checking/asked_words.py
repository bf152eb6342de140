"""Which words of another language an Azerbaijani question asks for, so that they are no fault of it; pure."""

import re
from collections.abc import Callable

from quizzes.language.letters import lower
from quizzes.questions.checking.check import QuestionText
from quizzes.questions.checking.foreign_words import foreign_words, is_english

_ASKS_LANGUAGE = re.compile(
    r"\b(?:ingilis|fransız|alman|rus|türk|latın|ispan|italyan|ərəb|fars)(?:c[aə]\b|\s(?:dil|söz|cümlə|hərf|əlifba))"
    r"|“[^“”_]*__",
    re.IGNORECASE,
)
_ASKS_CODE = re.compile(
    r"\bpython|\bjava|\bprint\b|\bproqram|\bkod\b|\boperator|\bhtml|\bcss\b|\bsql\b|\bskript|\balqoritm|[<>=]",
    re.IGNORECASE,
)
_ASKS_GRAMMAR = re.compile(
    r"\bcümlə|\bsöz|\bfel|\bisim|\bsifət|\bzərf|\bəvəzlik|\bqrammat|\bartikl"
    r"|\b(?:zaman(?:da|ın)?|sual|inkar|cəm|tək) forma",
    re.IGNORECASE,
)
_WORDS, _OWN_LETTERS = re.compile(r"[^\W\d_]+"), re.compile(r"[çəğıöşüÇƏĞİÖŞÜ]")


def foreign_words_asked_for(question: QuestionText) -> Callable[[str, str], bool]:
    """Return what says whether a foreign word of a field is asked for.

    Options may be in another language where the stem asks for a word of it, and in English where it asks for code;
    where it asks about grammar and all options are in another language, their words may stand in every field.
    """
    asks_language = _ASKS_LANGUAGE.search(question.stem) is not None
    asks_code = _ASKS_CODE.search(question.stem) is not None
    of_grammar = _words_of_grammar(question)

    def is_asked_for(field: str, word: str) -> bool:
        is_of_option = asks_language or (asks_code and is_english(lower(word, "az")))
        return lower(word, "en") in of_grammar or (field == "text" and is_of_option)

    return is_asked_for


def _words_of_grammar(question: QuestionText) -> frozenset[str]:
    """The words of all options in small letters, where a stem on grammar has them all in another language."""
    texts = [lower(option.text, "en") for option in question.options]
    is_own = any(_OWN_LETTERS.search(option.text) for option in question.options)
    if is_own or not _ASKS_GRAMMAR.search(question.stem) or not any(any(foreign_words(text)) for text in texts):
        return frozenset()
    return frozenset(word for text in texts for word in _WORDS.findall(text))
