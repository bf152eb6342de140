"""Why a text does not carry more questions, in whole sentences."""

from collections import Counter

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from quizzes.questions.from_texts.models import TextReading

MOST_REASONS = 3
REPEATED = frozenset({"sentence_asked_twice", "same_answer", "same_stem"})  # no want of the text
SHORT, LANGUAGE = "short", "language"
GROUPS = {
    "too_short": "too_short",
    "nothing_to_ask": "nothing_to_ask",
    "negated": "negated",
    "pronoun": "pronoun",
    "pronoun_subject": "pronoun",
    "no_distractors": "no_distractors",
    "gives_away": "gives_away",
    "answer_in_stem": "gives_away",
    "unsure": "unsure",
    "too_plain": "unsure",
    SHORT: SHORT,
    LANGUAGE: LANGUAGE,
}


def reasons_in_words(reading: TextReading | None) -> list[str]:
    """Return at most three reasons, the most frequent first; what is wrong with the text as a whole before them."""
    counted: Counter[str] = Counter()
    for code, count in reading.left_out if reading else ():
        if code not in REPEATED:
            counted[GROUPS.get(code, "not_understood")] += count
    whole = [code for code in (LANGUAGE, SHORT) if code in counted]
    others = [code for code, _count in counted.most_common() if code not in whole]
    return [_sentence(code, counted[code]) for code in (*whole, *others)][:MOST_REASONS]


def _sentence(code: str, count: int) -> str:
    sentences = {
        LANGUAGE: _(
            "Questions are proposed about English and Azerbaijani texts only. Ask about its sentences yourself."
        ),
        SHORT: ngettext("It is short: %(count)d sentence.", "It is short: %(count)d sentences.", count),
        "too_short": ngettext(
            "%(count)d sentence is too short to be asked about.",
            "%(count)d sentences are too short to be asked about.",
            count,
        ),
        "nothing_to_ask": ngettext(
            "%(count)d sentence names, dates, measures or explains nothing that could be asked.",
            "%(count)d sentences name, date, measure or explain nothing that could be asked.",
            count,
        ),
        "negated": ngettext(
            "%(count)d sentence says what is not so.", "%(count)d sentences say what is not so.", count
        ),
        "pronoun": ngettext(
            "In %(count)d sentence “it”, “he” or “they” stands for something that cannot be told for certain.",
            "In %(count)d sentences “it”, “he” or “they” stands for something that cannot be told for certain.",
            count,
        ),
        "no_distractors": ngettext(
            "For %(count)d question there are too few wrong answers of the same kind.",
            "For %(count)d questions there are too few wrong answers of the same kind.",
            count,
        ),
        "gives_away": ngettext(
            "%(count)d question would give an answer away.", "%(count)d questions would give an answer away.", count
        ),
        "unsure": ngettext(
            "%(count)d question was not certain enough.", "%(count)d questions were not certain enough.", count
        ),
        "not_understood": ngettext(
            "%(count)d sentence is built in a way that cannot be taken apart for certain.",
            "%(count)d sentences are built in a way that cannot be taken apart for certain.",
            count,
        ),
    }
    return str(sentences[code] % {"count": count})
