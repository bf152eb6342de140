"""Tells how much a gap is worth: new words at the end of a sentence more, those the text is about all over less.

Nothing for a noun that many others could stand for as well, that nobody would ask for (beginning, answer, world), or
that the title says.
"""

from quizzes.language.letters import fold
from quizzes.questions.asking.azerbaijani.gaps.gap_nouns import noun_form
from quizzes.questions.asking.azerbaijani.words.forms import forms_of
from quizzes.questions.asking.azerbaijani.words.words import ADJECTIVES
from quizzes.questions.asking.gaps.gaps import GAP, quoted
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.words.poor_nouns import makes_one, poor_nouns

OFTEN, TOPIC, NEW, OPENING = 4, 0.06, 0.02, 0.02
LEANING = 0.03
BEGINNING, POOR, LONGEST_TITLE = 5, 0.3, 120


def _ends_compound(before: str, key: str) -> bool:
    """Whether the gap is the second noun of an Azerbaijani compound, which the first one tells: qoz _____, at _____."""
    said = before.split()
    word = said[-1].lower() if said and said[-1].isalpha() else ""
    known = noun_form(word)
    rows = [*forms_of(word), *([known] if known is not None else [])] if word not in ADJECTIVES or known else []
    if not any(form.case == "nominative" and not form.is_owned and not form.is_plural for form in rows):
        return False
    second = noun_form(key, is_owned=True)
    is_owned = second is not None or any(form.is_owned for form in forms_of(key))
    return is_owned and noun_form(key) is None


def worth_of(draft: Draft, whole: str, noun: str, language: str) -> float:
    """Return what is added to the score of a gap for a noun, or taken from it.

    whole is the folded text, noun the plain form of the key.
    """
    text = quoted(draft.stem)
    if GAP not in text:
        return 0.0
    if not draft.pool.startswith(("noun:", "word")):
        return -LEANING if language == "az" and ". " in text.partition(GAP)[0] else 0.0
    if noun in poor_nouns(language):
        return -POOR
    before, _gap, after = text.rpartition(GAP) if text.count(GAP) > 1 else text.partition(GAP)
    if language == "az" and (_ends_compound(before, draft.key) or makes_one(draft.key, after.lstrip(" ”").lower())):
        return -POOR
    words, rest = len(before.split(". ")[-1].split()), len(after.split())
    worth = NEW if rest <= 1 and words > 1 else -OPENING if words < 2 else 0.0
    worth -= LEANING if ". " in before else 0.0
    begun = fold(draft.name or draft.key)[:BEGINNING]
    is_noun = draft.pool.startswith("noun:")
    if is_noun and any(word.startswith(begun) for word in fold(title_of(draft)).split()):
        return -POOR
    return worth - (TOPIC if is_noun and whole.count(f" {begun}") >= OFTEN else 0.0)


def title_of(draft: Draft) -> str:
    """Return the first line of the text of a draft where it stands by itself above the rest, else nothing."""
    title, _line, rest = draft.sentence.text.partition("\n\n")
    is_title = bool(rest) and "\n" not in title and not title.endswith(".") and len(title) <= LONGEST_TITLE
    return title if is_title else ""
