"""Checks of a question in one language.

The guidelines are those of Haladyna, Downing and Rodriguez (2002), “A review of multiple-choice item-writing
guidelines for classroom assessment”, Applied Measurement in Education 15(3), 309-333; each check names its number.
"""

import re
from collections.abc import Iterator

from quizzes.language.azerbaijani import ordinal
from quizzes.language.letters import lower
from quizzes.questions.checking.asked_words import foreign_words_asked_for
from quizzes.questions.checking.check import Check, Hit, QuestionText, gettext_noop
from quizzes.questions.checking.denying import denying_words, without_names, without_what_is_told
from quizzes.questions.checking.echoes import echoed_words
from quizzes.questions.checking.figures import bare_figure
from quizzes.questions.checking.foreign_words import foreign_words
from quizzes.questions.checking.giving_away import GIVING_AWAY_CHECKS
from quizzes.questions.checking.options import OPTION_CHECKS
from quizzes.questions.checking.signs import SIGN_CHECKS

_ALL_OR_NONE = {
    "en": re.compile(
        r"\b(?:all|none|both|any|neither) (?:of )?(?:the above|(?<=of )(?:these|them))\b"
        r"|^\W*(?:all|both)(?: (?:answers )?(?:are|is) (?:right|correct|true|wrong|false))?\W*$"
        r"|^\W*(?:no one|nobody|nothing)\W*$|^\W*both [a-f] and [a-f]\W*$",
        re.IGNORECASE,
    ),
    "az": re.compile(
        r"\b(?:hamısı|heç ?biri(?:si)?|hər ikisi|hər üçü|hər biri)"
        r"(?: (?:doğru|düz|düzgün|səhv|yanlış)(?:d[ıiuü]r)?| deyil)?\W*$"
        r"|^\W*heç (?:kim|kəs|nə)\W*$"
        r"|\bbütün (?:variant|cavab)lar\b"
    ),
}
_ABSOLUTES = {
    "en": re.compile(
        r"\b(?:always|never|(?<!the )only|solely|exclusively|"
        r"every(?! (?:\w+ )?(?:second|minute|hour|day|week|month|year|decade|century|season|spring|summer|autumn"
        r"|winter|morning|evening|night)s?\b)|completely|absolutely|must)\b",
        re.IGNORECASE,
    ),
    "az": re.compile(
        r"\b(?:həmişə|heç (?:vaxt|zaman)|yalnız|təkcə|(?<!, )ancaq|daima?|tamamilə|tamamən|mütləq"
        r"|qətiyyən|əsla|heç cür|bütün \w+l[aə]r|hər (?:zaman|vaxt))\b"
    ),
}
_ASKS_WHY = {
    "en": re.compile(r"^why\b|\bfor what reason\b", re.IGNORECASE),
    "az": re.compile(r"\bniyə\b|\bnə üçün\b|\bnəyə görə\b|\bnə səbəbə\b", re.IGNORECASE),
}
_ORDINAL = re.compile(r"(?<![\d.,])(\d{1,4})-(c[ıiuü])(?![^\W\d_])")
_NAMES = re.compile(r"(?:The |“)?[A-ZÇƏĞIİÖŞÜ][\w’'.-]*”?(?: (?:of |da |de |the )?[A-ZÇƏĞIİÖŞÜ][\w’'.-]*”?)*")
LONGEST_SENTENCE_WORDS = {"en": 28, "az": 24}
MOST_OPTIONS = 5
LONGER_TIMES, LONGER_LETTERS = 1.4, 12
TWICE, TWICE_LETTERS = 2, 9


def _negative_stem(question: QuestionText) -> Iterator[Hit]:
    """Guideline 17: word the stem positively; the cause of what is not so can only be asked for with its "not"."""
    if _ASKS_WHY[question.language].search(question.stem):
        return
    stem = without_what_is_told(question.stem)
    text = stem if question.language == "en" else without_names(stem)
    if words := denying_words(text, question.language):
        yield Hit("stem", details={"words": words})


def _all_or_none(question: QuestionText) -> Iterator[Hit]:
    """Guidelines 25 and 26: none-of-the-above carefully, all-of-the-above never."""
    yield from _in_options(question, _ALL_OR_NONE[question.language])


def _absolutes(question: QuestionText) -> Iterator[Hit]:
    """Guideline 28a: avoid specific determiners."""
    yield from _in_options(question, _ABSOLUTES[question.language])


def _in_options(question: QuestionText, pattern: re.Pattern) -> Iterator[Hit]:
    for index, option in enumerate(question.options):
        found = pattern.search(lower(option.text, question.language))
        if found:
            yield Hit("text", index, {"words": found[0]})


def _longest_key(question: QuestionText) -> Iterator[Hit]:
    """Guideline 24: keep the length of choices about equal. Of several keys, all have to stand out.

    Names are as long as they are: options of capital words alone are passed over.
    """
    longest = max((len(option.text) for option in question.distractors), default=0)
    shortest_key = min((len(option.text) for option in question.keys), default=0)
    more = shortest_key - longest
    is_longer = shortest_key > longest * LONGER_TIMES and more >= LONGER_LETTERS
    is_twice = shortest_key >= longest * TWICE and more >= TWICE_LETTERS
    are_names = all(_NAMES.fullmatch(option.text.strip()) for option in question.options)
    for index, option in enumerate(question.options):
        if option.is_key and longest and (is_longer or is_twice) and not are_names:
            yield Hit("text", index)


def _echoed_words(question: QuestionText) -> Iterator[Hit]:
    """Guideline 28b: no clang associations, choices identical to or resembling words in the stem."""
    echoed = echoed_words(question)
    for index, option in enumerate(question.options):
        if option.is_key and echoed and question.distractors:
            yield Hit("text", index, {"words": ", ".join(echoed)})


def _too_many_options(question: QuestionText) -> Iterator[Hit]:
    """Guideline 18: as many effective choices as you can, research suggests three."""
    if len(question.options) > MOST_OPTIONS:
        yield Hit(details={"count": len(question.options)})


def _foreign_words(question: QuestionText) -> Iterator[Hit]:
    """Ours: Azerbaijani text with a Turkish or an English word was translated by a machine, or in haste."""
    if question.language != "az":
        return
    may_be_foreign = foreign_words_asked_for(question)
    for name, index, text in question.fields():
        found = [word for word in dict.fromkeys(foreign_words(text)) if not may_be_foreign(name, word)]
        if found:
            yield Hit(name, index, {"words": ", ".join(found)})


def _wrong_ordinal(question: QuestionText) -> Iterator[Hit]:
    """Ours: an Azerbaijani ordinal takes the ending of the number as it is spoken, 1993-cü, 1930-cu."""
    if question.language != "az":
        return
    for name, index, text in question.fields():
        for number, ending in _ORDINAL.findall(text):
            if ordinal(int(number)) != f"{number}-{ending}":
                yield Hit(name, index, {"words": f"{number}-{ending}", "right": ordinal(int(number))})


def _explanation_missing(question: QuestionText) -> Iterator[Hit]:
    """Ours: an explanation per option teaches what the mark alone does not."""
    for index, option in enumerate(question.options):
        if not option.explanation.strip():
            yield Hit("explanation", index)


def _sentence_too_long(question: QuestionText) -> Iterator[Hit]:
    """Guidelines 8 and 13: keep the words simple for the pupils, and the reading short."""
    for name, index, text in question.fields():
        for sentence in re.split(r"(?<=[.?!;:])\s+|\n", text):
            count = len(sentence.split())
            if count > LONGEST_SENTENCE_WORDS[question.language]:
                yield Hit(name, index, {"count": count})


WORDING_CHECKS = (
    *SIGN_CHECKS,
    Check("foreign_words", gettext_noop("These words are not Azerbaijani: %(words)s."), _foreign_words, True),
    *GIVING_AWAY_CHECKS,
    *OPTION_CHECKS,
    Check("wrong_ordinal", gettext_noop("Write %(right)s, not %(words)s."), _wrong_ordinal),
    Check(
        "bare_figure",
        gettext_noop("It asks for a figure alone (%(words)s). Ask what the figure means, or compare it."),
        bare_figure,
    ),
    Check("negative_stem", gettext_noop("The question is negative (%(words)s). Ask what is so."), _negative_stem),
    Check("all_or_none", gettext_noop("“%(words)s” is no answer of its own. Write another one."), _all_or_none),
    Check("absolutes", gettext_noop("“%(words)s” gives an answer away: hardly anything is always so."), _absolutes),
    Check("longest_key", gettext_noop("The right answer is longer than the others."), _longest_key),
    Check(
        "echoed_words", gettext_noop("Only the right answer repeats words of the question: %(words)s."), _echoed_words
    ),
    Check("many_options", gettext_noop("%(count)d answers are a lot to read. Three or four do."), _too_many_options),
    Check("explanation_missing", gettext_noop("The answer has no explanation."), _explanation_missing),
    Check("long_sentence", gettext_noop("A sentence of %(count)d words is long for pupils of 11."), _sentence_too_long),
)
