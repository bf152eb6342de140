"""Letters of Azerbaijani and English: casing, folding for search, slugs and sorting; never the meaning of a word."""

import re
import unicodedata

AZERBAIJANI_ALPHABET = "abcçdeəfgğhxıijkqlmnoöprsştuüvyz"
SLUG_LENGTH = 60
SORT_KEY_LENGTH = 240

_FOREIGN_LETTERS_LAST = "w"
_AZERBAIJANI_ORDER = AZERBAIJANI_ALPHABET + _FOREIGN_LETTERS_LAST
_ENGLISH_ORDER = "abcdefghijklmnopqrstuvwxyz"
_FIRST_LETTER_CODE = 20
_FOLDED = str.maketrans({"İ": "i", "I": "i", "ı": "i", "ə": "e", "Ə": "e", "ǝ": "e", "Ǝ": "e", "ә": "e", "Ә": "e"})
_MARKS_ALIKE = str.maketrans(dict.fromkeys("’‘ʼʻ`´", "'") | dict.fromkeys("“”„«»", '"') | dict.fromkeys("‐‑‒–—−", "-"))
_SCHWA_LOOKALIKES = "ǝƎ"
_DRAWN_AS_NOTHING = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")


def nfc(text: str) -> str:
    """The text in Unicode normal form C, the only form that is stored."""
    return unicodedata.normalize("NFC", text)


def visible(text: str) -> str:
    """The text of one line as it can be seen: NFC, single spaces, no control, direction or zero-width characters."""
    spaced = re.sub(r"[\t\n\v\f\r\x1c-\x1f\x85\u2028\u2029]", " ", nfc(text))
    return " ".join("".join(c for c in spaced if not is_unseen(c)).split())


def is_unseen(character: str) -> bool:
    """True for a character that leaves no mark on the page, spaces aside, or that no text may hold."""
    if character in _DRAWN_AS_NOTHING or "\ufe00" <= character <= "\ufe0f":
        return True
    return unicodedata.category(character) in {"Cc", "Cf", "Cs", "Co", "Cn"}


def lower(text: str, language: str) -> str:
    """The text in lower case; in Azerbaijani I gives ı and İ gives i. Not for Roman numerals or brand names."""
    text = nfc(text).replace("İ", "i")
    if language == "az":
        text = text.replace("I", "ı")
    return nfc(text.lower())


def upper(text: str, language: str) -> str:
    """The text in capitals; in Azerbaijani i gives İ and ı gives I."""
    text = nfc(text)
    if language == "az":
        text = text.replace("i", "İ").replace("ı", "I")
    return nfc(text.upper())


def capitalize(text: str, language: str) -> str:
    """The text with a capital on its first letter (opening marks are passed over) and the rest untouched."""
    text = nfc(text)
    for position, character in enumerate(text):
        if character.isdigit():
            return text
        if character.isalpha():
            return text[:position] + upper(character, language) + text[position + 1 :]
    return text


def fold(text: str) -> str:
    """The text as search compares it: lower case, no marks, ə as e and ı as i, single spaces, plain quotation marks.

    Folding twice changes nothing, and both languages fold alike, so "KƏLBƏCƏR" and "kelbecer" meet.
    """
    folded = _fold_once(text)
    while (again := _fold_once(folded)) != folded:
        folded = again
    return folded


def _fold_once(text: str) -> str:
    text = nfc(text).translate(_FOLDED).translate(_MARKS_ALIKE)
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(c for c in decomposed if unicodedata.category(c) != "Mn")
    return " ".join(bare.split())


def slug(text: str) -> str:
    """The text as an address part: ASCII letters, digits and single hyphens, at most 60 characters, cut between words.

    Empty when nothing in the text has an ASCII form.
    """
    plain = fold(text).replace("'", "")
    words = re.findall(r"[a-z0-9]+", plain)
    result = ""
    for word in words:
        longer = f"{result}-{word}" if result else word
        if len(longer) > SLUG_LENGTH:
            break
        result = longer
    return result or "-".join(words)[:SLUG_LENGTH]


def sort_key(text: str, language: str) -> str:
    """A string of digits to store beside the text: sorting by it, in any database, gives the order of the language.

    Two digits stand for each letter: spaces first, then digits, then the alphabet (Azerbaijani ends with z, w),
    then letters of other scripts. Case and punctuation do not count. At most 240 characters.
    """
    plain = fold(text) if language != "az" else lower(text, language)
    order = _AZERBAIJANI_ORDER if language == "az" else _ENGLISH_ORDER
    spaced = re.sub(r"[\s‐-―/-]+", " ", plain).strip()
    return "".join(_letter_code(c, order) for c in spaced)[:SORT_KEY_LENGTH]


def _letter_code(character: str, order: str) -> str:
    if character == " ":
        return "00"
    if character in "0123456789":
        return f"{10 + int(character)}"
    if character in order:
        return f"{_FIRST_LETTER_CODE + order.index(character)}"
    base = _fold_once(character)
    if base != character:
        return "".join(_letter_code(c, order) for c in base)
    return f"99{ord(character):07d}" if character.isalnum() else ""


def lookalikes(text: str) -> list[tuple[int, str]]:
    """Letters that only look Azerbaijani, each with its position: Cyrillic letters and ǝ (U+01DD) for ə (U+0259)."""
    return [(position, c) for position, c in enumerate(text) if c in _SCHWA_LOOKALIKES or "\u0400" <= c <= "\u052f"]
