"""Words of a stem that the key alone repeats; pure."""

import re
from functools import lru_cache

from quizzes.language.letters import fold
from quizzes.questions.checking.check import QuestionText

_WORDS, _PLURAL = re.compile(r"[^\W\d_]+"), re.compile(r"[a-z]{3}[a-rt-z]s")
STEM_OF_WORD, SHORTEST = 5, 4
# Words of four letters that say nothing of the matter.
_OF_GRAMMAR = {
    "en": """
    what when whom that this they them then than with from into onto over have been were will does done most more many
    much some such each very only also just like made uses used take took give gave their his hers ours same both here
    down upon come came goes went even else ever once thus near next last left long ways want well kind part time year
    know knew call lies live find keep show says said tell told must make your whose
    """,
    "az": """
    kimi kimə olan olub olur olar edir edən edib daha bunu buna onun onlar bəzi görə imiş alıb əsas yeni deyə üçün necə
    neçə niyə idi çoxu dair isə nədir
    """,
}
_SAY_NOTHING = {language: frozenset(fold(words).split()) for language, words in _OF_GRAMMAR.items()}


def echoed_words(question: QuestionText) -> list[str]:
    """Return the words of the stem that all keys repeat and no distractor has, as they stand in the stem.

    Longer words are compared by their first five letters, words of four as a whole, without a plural.
    """
    language = question.language
    elsewhere = set().union(*(_stems_of(option.text, language).keys() for option in question.distractors))
    in_keys = [_stems_of(option.text, language).keys() for option in question.keys]
    in_all_keys = frozenset.intersection(*map(frozenset, in_keys)) if in_keys else frozenset()
    return [word for stem, word in _stems_of(question.stem, language).items() if stem in in_all_keys - elsewhere]


@lru_cache(maxsize=4096)
def _stems_of(text: str, language: str) -> dict[str, str]:
    """The beginning of each long word, and the word as it stands in the text."""
    found = {}
    for word in _WORDS.findall(text):
        plain = fold(word)
        single = (
            plain[:-1] if language == "en" and len(plain) == STEM_OF_WORD and re.search(r"[^s]s$", plain) else plain
        )
        if len(single) >= STEM_OF_WORD:
            found[single[:STEM_OF_WORD]] = word
        elif len(single) == SHORTEST and single not in _SAY_NOTHING[language]:
            found[single] = word
    return found
