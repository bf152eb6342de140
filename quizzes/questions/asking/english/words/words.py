"""English words by what they do in a sentence: prepositions, determiners, adverbs, pronouns; word lists only."""

from collections.abc import Sequence

from quizzes.facts.proposing.tokens import word_set
from quizzes.questions.asking.words.vocabulary import words_of

PREPOSITIONS = words_of("en", "prepositions")
SUBORDINATORS = words_of("en", "subordinators")
DETERMINERS = words_of("en", "determiners")
POSSESSIVES = word_set("its his her their")
SUBJECT_PRONOUNS = words_of("en", "subject_pronouns")
_WORLD = frozenset({"planet", "galaxy", "world", "sun", "moon", "solar", "earth", "era"})
LOOSE_PRONOUNS = words_of("en", "loose_pronouns")
NEGATIONS = word_set(
    "not no never neither nor none nobody nothing hardly rarely seldom scarcely barely cannot n't without"
)
ADVERBS = words_of("en", "adverbs")
LINKING = words_of("en", "linking")
OPENING_ADVERBS = words_of("en", "opening_adverbs")
TIME_NOUNS = words_of("en", "time_nouns")
CATENATIVES = words_of("en", "catenatives")
MEANT = frozenset({"mean", "intend", "suppose", "allow", "force", "expect", "require", "design", "believe", "plan"})
REPORTING = words_of("en", "reporting")
HUMANS = words_of("en", "humans")
IRREGULAR_PLURALS = words_of("en", "irregular_plurals")
SIZES = {size: f"How {size}" for size in ["long", "wide", "high", "tall", "deep", "old", "thick", "heavy"]}
PLACE_VERBS = words_of("en", "place_verbs")
VAGUE_NOUNS = words_of("en", "vague_nouns")
COUNTED = words_of("en", "animals") | words_of("en", "counted")


_ONE_MEN = frozenset({"omen", "specimen", "abdomen", "regimen", "acumen", "lumen", "stamen"})


def is_plural(words: tuple[str, ...]) -> bool:
    """Return whether a noun phrase of lower-case words is in the plural, by its head before the first "of"."""
    if "and" in words:
        return True
    cut = next((at for at, word in enumerate(words) if word in PREPOSITIONS or word == "of"), len(words))
    head = words[cut - 1] if cut else ""
    if head in IRREGULAR_PLURALS:
        return head not in {"fish", "sheep"} or words[0] not in {"a", "an"}
    if head.endswith("men") and head not in _ONE_MEN:
        return True
    return head.endswith("s") and not head.endswith(("ss", "us", "is", "ous")) and len(head) > 3


def is_human(words: tuple[str, ...]) -> bool:
    """Return whether the noun phrase names people, by its head."""
    cut = next((at for at, word in enumerate(words) if word in PREPOSITIONS or word in {"of", "from"}), len(words))
    return bool(cut) and _names_somebody(words[cut - 1])


def known_again(phrase: str) -> str:
    """Return a phrase as it is spoken of again: a mill is the mill then, a few mills are a few mills."""
    article, _, rest = phrase.partition(" ")
    is_thing = article.lower() in {"a", "an"} and rest.partition(" ")[0] not in _AMOUNTS
    return f"the {rest}" if is_thing and rest else phrase


def _names_somebody(noun: str) -> bool:
    forms = (
        noun,
        f"{noun}s",
        noun.removesuffix("s"),
        f"{noun[:-3]}y" if noun.endswith("ies") else noun,
        noun.removesuffix("es"),
    )
    forms += (f"{noun.removesuffix('ves')}f", f"{noun.removesuffix('ves')}fe")
    return any(form in HUMANS for form in forms) or noun.endswith(_HUMAN_ENDS)


_AMOUNTS = word_set("few little lot number couple dozen hundred thousand great good") | word_set(
    "pound ounce litre kilogram kilo gram ton tonne gallon pint cup glass loaf"
)
_HUMAN_ENDS = (
    "ian",
    "ians",
    "ologist",
    "ologists",
    "woman",
    "women",
    "master",
    "masters",
    "smith",
    "smiths",
    "keeper",
    "keepers",
)
DIRECTIONS = frozenset(
    {one + two for one in ("north", "south") for two in ("", "-east", "-west", "east", "west")} | {"east", "west"}
)


def is_of_all(low: Sequence[str], at: int) -> bool:
    """Return whether the word at a place is an "our" said of what is everybody's: our planet, our own galaxy."""
    return low[at] == "our" and bool(_WORLD & set(low[at + 1 : at + 3]))
