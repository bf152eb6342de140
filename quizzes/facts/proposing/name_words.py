"""The words by which names are told: titles, peoples, head words, and words that begin sentences but no names."""

from functools import lru_cache

from babel import Locale

from quizzes.facts.proposing.lexicon import read_vocabulary
from quizzes.facts.proposing.suffixes import bases, without_suffix
from quizzes.facts.proposing.tokens import word_set

_HEADS = read_vocabulary("heads.json")
TITLES = {language: frozenset(words) for language, words in _HEADS["titles"].items()}
FIRST_NAMES = {language: frozenset(words) for language, words in read_vocabulary("first_names.json").items()}
NAMES_THAT_ARE_WORDS = {
    language: frozenset(words) for language, words in read_vocabulary("names_that_are_words.json").items()
}
NEVER_STARTS = {language: frozenset(words) for language, words in read_vocabulary("sentence_starts.json").items()}
_NEVER = read_vocabulary("never_names.json")
_MORE_PEOPLES = word_set(
    "soviet european asian african american azerbaijani british ottoman islamic christian muslim roman western eastern "
    "northern southern central caucasian soviets armenians azerbaijanis kurds russians christians muslims "
    "jewish mongol "
    "mediterranean arctic antarctic atlantic-facing safavid umayyad abbasid seljuk irish welsh scottish english dutch "
    "olympic byzantine mongols seljuks arabs turks germans americans europeans romans greeks persians egyptians "
    "australian brazilian canadian mexican argentine chilean peruvian colombian egyptian moroccan algerian nigerian "
    "turkic arab arabic slavic germanic celtic nordic hellenistic sasanian achaemenid azeri kurd iberian persianate "
    "viking norman saxon balkan siberian tibetan mayan aztec inca zulu maori aboriginal sumerian babylonian assyrian "
    "phoenician carthaginian etruscan gothic frankish venetian genoese florentine catalan bavarian prussian "
    "kenyan ethiopian indian pakistani iraqi iranian israeli austrian belgian swiss scandinavian cuban venezuelan"
)


@lru_cache
def _language_names() -> frozenset[str]:
    names = Locale.parse("en").languages
    return frozenset(name.lower() for code, name in names.items() if len(code) == 2 and " " not in name)


PEOPLES = {"en": (_language_names() - {"manx"}) | _MORE_PEOPLES, "az": frozenset()}
NEVER_NAMES = {"en": frozenset(_NEVER["en"]) | PEOPLES["en"], "az": frozenset(_NEVER["az"])}
_AZ_HEADS = {head: kind for kind in ("place", "organisation", "other_name") for head in _HEADS["az"][kind]}
_EN_HEADS = {head: kind for kind in ("place", "organisation", "other_name") for head in _HEADS["en"][kind]}
EN_PLACE_LOWER = frozenset(_HEADS["en"]["place_lower"])
PLACE_ADJECTIVES = word_set(
    "Böyük Kiçik Şimali Cənubi Şərqi Qərbi Mərkəzi Yuxarı Aşağı Yeni Köhnə Orta Dağlıq Ön Daxili"
)
PERSON_ENDS = {language: tuple(ends) for language, ends in _HEADS["person_ends"].items()}
AFTER_PERSON = frozenset(_HEADS["titles"]["after_az"])


@lru_cache(maxsize=20_000)
def first_name(word: str, low: str, language: str) -> str | None:
    """Return the first name that a word with a capital is, in any Azerbaijani case, or None."""
    if word in FIRST_NAMES["en"] or word in FIRST_NAMES[language]:
        return word
    if language == "en":
        return None
    size = next((len(base) for base in bases(low) if len(base) > 2 and word[: len(base)] in FIRST_NAMES["az"]), 0)
    return word[:size] or None


@lru_cache(maxsize=20_000)
def az_head(word: str) -> str | None:
    """Return the head (rayonu, çayı ...) that a lower-case word is a form of, or None."""
    return without_suffix(word, _AZ_HEADS) if len(word) >= 4 else None


def is_bare_head(word: str) -> bool:
    """Return whether a lower-case word is a head without a case: nazirliyi, not nazirliyinin."""
    return word in _AZ_HEADS


def head_type(head: str, language: str) -> str | None:
    """Return the type that a head word gives its name."""
    return (
        _AZ_HEADS.get(head)
        if language == "az"
        else _EN_HEADS.get(head) or ("place" if head in EN_PLACE_LOWER else None)
    )


_OFFICES = word_set("special representative first lady supreme commander vice deputy prime foreign head state")


def is_office(word: str, language: str) -> bool:
    """Return whether a lower-case word is a title or part of an office."""
    if language == "az":
        return without_suffix(word, TITLES["az"]) is not None
    return word in TITLES["en"] or word in _OFFICES
