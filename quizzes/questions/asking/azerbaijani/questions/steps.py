"""Tells which Azerbaijani sentences say by themselves what is done in one step: Sonra süd qazanda qızdırılır."""

import re

from quizzes.questions.asking.azerbaijani.gaps.gap_nouns import noun_form
from quizzes.questions.asking.azerbaijani.words.common import COMMON_NOUNS
from quizzes.questions.asking.texts.drafts import Sentence, Wrong
from quizzes.questions.asking.texts.pieces import outside_brackets, written

_DONE = re.compile(r"(?:[ıiuü]l|[ıiuü]n|[aə]n|ün|un)[ıiuü]r$|(?:[ıiuü]l|n)[ıiuü]b$|[ıiuü]rl[aə]r$|[dt][ıiuü]rl[aə]r$")
_MARKS = frozenset('?:;“”"«»()[]–')
FEWEST, MOST, OPENERS = 4, 16, 2


def step_sentences(sentences: list[Sentence]) -> list[Wrong]:
    """Return the sentences that name what is done and to what, as they are written."""
    return [row for sentence in sentences if (row := _step(sentence)) is not None]


def _step(sentence: Sentence) -> Wrong | None:
    tokens = sentence.tokens
    kept = outside_brackets(tokens, sentence.first, sentence.last)
    words = [at for at in kept if tokens[at].kind == "word"]
    if len(kept) != sentence.last - sentence.first - 1 or not FEWEST <= len(words) <= MOST:
        return None
    if {tokens[at].text for at in kept} & _MARKS or not _DONE.search(tokens[words[-1]].low):
        return None
    return Wrong(sentence, written(tokens, kept), "") if _names_thing(sentence, words) else None


def _names_thing(sentence: Sentence, words: list[int]) -> bool:
    """Whether a noun without a case, or with an object's, stands alone before the verb: what is boiled."""
    low = [sentence.tokens[at].low for at in words]
    told = sentence.text[: sentence.start].lower()
    for index, word in enumerate(low[:-1]):
        follows = low[index + 1]
        if word in COMMON_NOUNS and index <= OPENERS and (f" {word}" in told or not told.strip()):
            return True
        if word in COMMON_NOUNS and (index + 2 >= len(low) or noun_form(follows) is None):
            return index + 1 < len(low) - 1 or not low[-1].endswith(("lar", "lər"))
        form = noun_form(word, is_owned=index > 0) or noun_form(word)
        is_owned = form is not None and form.is_owned and form.case == "nominative" and low[index - 1] in COMMON_NOUNS
        if is_owned or (form is not None and form.case == "accusative" and low[-1].endswith(("lar", "lər"))):
            return True
        if form is not None and form.is_plural and form.case == "nominative":
            return True
    return False
