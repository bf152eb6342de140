"""How numbers, symbols, abbreviations and words are read out in Azerbaijani; never which suffix they take."""

import re
from decimal import Decimal

from .azerbaijani_numbers import from_roman, last_spoken_word
from .azerbaijani_spoken_words import (
    ABBREVIATIONS_READ_OUT,
    ENDINGS_ALL_THE_SAME,
    FOREIGN_BEGINNINGS,
    FOREIGN_ENDINGS,
    FOREIGN_NAMES_READ_OUT,
    FOREIGN_SPELLINGS,
    LETTER_NAMES,
    LETTERS_READ_OUT_AFTER_NUMBERS,
    READ_IN_TWO_WAYS,
    SILENT_ENDS,
    SYMBOLS_READ_OUT,
    SYMBOLS_THAT_ARE_WORDS_TOO,
)
from .azerbaijani_suffixes import FOUR_WAY, last_vowel
from .letters import AZERBAIJANI_ALPHABET, lower

OPENING_MARKS = "“‘«\"'"
_NUMBER_AT_END = re.compile(
    r"(?:^|[\s\u00a0−–-]|(?<![^\W\d_])[A-ZÇƏĞİÖŞÜ]{1,6})(\d{1,3}(?:[ \u00a0]\d{3})+(?:,\d+)?|\d+(?:,\d+)?)$"
)
_SYMBOL_AFTER_NUMBER = re.compile(r"\d[ \u00a0]?([^\W\d_]{1,3})$")
_ADDRESS = re.compile(r"(?:[\w-]+\.)+([^\W\d_]{2,})")
_INITIALS = re.compile(r"(?:[A-ZÇƏĞİÖŞÜ][a-zçəğıöşü]?\.)+(?=[A-ZÇƏĞİÖŞÜ](?:[^\W\d_]|[-’])*[a-zçəğıöşü])")
_VOWELS = "".join(FOUR_WAY)
_MUTE_END = re.compile(
    rf"([^{_VOWELS}])\1e$|[^{_VOWELS}](?:(?<!y)le|y)$"
)  # Anne, Apple; Kennedy, in which y is a vowel
_LIKE_A_WORD = re.compile(
    rf"(?:[^{_VOWELS}]|[bdfgkpqst][rl]|s[tpk])?[{_VOWELS}](?:[^{_VOWELS}]{{1,3}}[{_VOWELS}])*"
    rf"(?:[^{_VOWELS}]|[rlnmyvsşxfk][bcçdfgkpqsştz]|(.)\1)?"
)


class InflectionUncertain(ValueError):
    """The letters do not show how the word is inflected: its form has to be stored with it."""


def split_initials(word: str) -> tuple[str, str]:
    """The initials that are joined to a surname, and the surname: M.F.Axundov gives (M.F., Axundov)."""
    found = _INITIALS.match(word)
    return ("", word) if found is None else (found[0], word[found.end() :])


def spoken_code(text: str) -> str | None:
    """How a number, symbol, address or abbreviation at the end is read out; None when the text ends in a plain word."""
    if (number := _NUMBER_AT_END.search(text)) is not None:
        return last_spoken_word(Decimal(re.sub(r"[ \u00a0]", "", number[1]).replace(",", ".")))
    last = re.split(r"[\s\u00a0]", text)[-1].lstrip(OPENING_MARKS)
    if (symbol := _spoken_symbol(text, last)) is not None:
        return symbol
    if split_initials(last)[0]:
        return None
    if (address := _ADDRESS.fullmatch(last)) is not None and address[1] == lower(address[1], "az"):
        return readable(address[1])
    if len(last) == 1 and last in "AEƏIİÖUÜ":
        raise InflectionUncertain(f"{last}: a letter or a numeral")
    return _spoken_abbreviation(last) if len(last) > 1 and last.isalpha() and last.isupper() else None


def _spoken_symbol(text: str, last: str) -> str | None:
    if (after_number := _SYMBOL_AFTER_NUMBER.search(text)) is not None:
        letters = after_number[1]
        return SYMBOLS_READ_OUT.get(letters) or LETTERS_READ_OUT_AFTER_NUMBERS.get(letters)
    symbol = last.lstrip("0123456789,.−-–")
    return None if symbol in SYMBOLS_THAT_ARE_WORDS_TOO else SYMBOLS_READ_OUT.get(symbol)


def _spoken_abbreviation(letters: str) -> str:
    if letters in ABBREVIATIONS_READ_OUT:
        return ABBREVIATIONS_READ_OUT[letters]
    as_word = lower(letters, "az")
    spelled = LETTER_NAMES.get(as_word[-1])
    is_unclear = spelled is None or "W" in letters or letters[-1] == "I" or letters in READ_IN_TWO_WAYS
    if is_unclear or from_roman(letters) is not None:
        raise InflectionUncertain(f"{letters}: how it is read out is not known")
    if last_vowel(as_word) is None or (_sounds_alike(as_word, spelled) and not _LIKE_A_WORD.fullmatch(as_word)):
        return spelled
    raise InflectionUncertain(f"{letters}: a word in capitals, an abbreviation read as one or letter by letter")


def _sounds_alike(one: str, other: str) -> bool:
    same_vowel = FOUR_WAY[last_vowel(one)] == FOUR_WAY[last_vowel(other)]
    return same_vowel and (one[-1] in FOUR_WAY) == (other[-1] in FOUR_WAY)


def readable(word: str) -> str:
    """The word in lower case as it is spoken; InflectionUncertain when its letters are not Azerbaijani."""
    if (foreign := FOREIGN_NAMES_READ_OUT.get(word.lower())) is not None:
        return foreign
    spoken = lower(word, "az")
    letters = spoken.replace("-", "").replace("’", "")
    if _is_foreign_name(word, spoken) or _has_inner_capital(word):
        raise InflectionUncertain(f"{word}: how it is read out is not known")
    if not letters or any(letter not in AZERBAIJANI_ALPHABET for letter in letters) or last_vowel(letters) is None:
        raise InflectionUncertain(f"{word}: how it is read out is not known")
    return spoken


def _is_foreign_name(word: str, spoken: str) -> bool:
    """Whether a name is spelt as abroad, so that its last letters may be mute: Chopin, Apple, Camus."""
    if word[:1] == spoken[:1] or "ə" in spoken or "ğ" in spoken:
        return False
    shows = spoken.startswith(FOREIGN_BEGINNINGS) or any(part in spoken for part in FOREIGN_SPELLINGS)
    ends_mute = spoken.endswith(FOREIGN_ENDINGS) or _MUTE_END.search(spoken) is not None
    return shows or spoken in SILENT_ENDS or (ends_mute and spoken not in ENDINGS_ALL_THE_SAME)


def _has_inner_capital(word: str) -> bool:
    return any(part[1:] != lower(part[1:], "az") for part in re.split("[-’]", word))
