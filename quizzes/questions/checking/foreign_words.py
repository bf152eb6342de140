"""Words that are no Azerbaijani: Turkish ones, English ones, and names left as English spells them; pure."""

import re
from collections.abc import Iterator

from quizzes.language.letters import lower
from quizzes.questions.checking.foreign_lists import ENGLISH, ENGLISH_NAMES, ENGLISH_THINGS, TURKISH

_TURKISH_STEM = re.compile(
    r"(?:hayvan|güneş|meyve|çiçek|böcek|kelebek|bebek|gölge|merkez|memleket|hücre|bölge|ülke|sebze|kemi[kğ]i|peynir|nehir|kalb[ei]|yıldız|gökyüz|gezegen|deniz|kitap|renk|beyaz|kırmızı|yeşil|ağaç|çocuk|kadın|toprak|okul(?!yar|ist)|cumhur|bağımsız"
    r"|özgür|öğren|düşün(?=ce))\w*"
)
_TURKISH_FORM = re.compile(
    r"\w{3,}m[ae]k(?:t[ae]\w*)?|\w{2,}[ıiuü]yor\w*|\w{2,}ler(?:de|den|e|le)(?:ki|dir)?"
    r"|\w{2,}l[ıu]k|\w{2,}(?:acak|ecek)\w*|(?=\w*[çğıöşü])(?!\w*(?:mövqe|kaşne|süfle|brüle)\b)\w{3,}(?:den?|(?:n|y|l|s[ıi]n|ler|mes[ıi]n)e)"
)
# What no Azerbaijani word has: water, question, light, rock; with a capital it may be a name, or the sign of neon.
_NEVER_IN_SMALL_LETTERS = re.compile(r"ne|\w+w\w*|w\w\w+|\w*(?:tion|ght|ck)\w*")
_QUOTED = re.compile(r"“[^“”]*”|«[^«»]*»|\"[^\"]*\"")
_ADDRESS = re.compile(r"\b\S{1,80}\.(?:az|com|org|net|info)\b\S*")
_WORD = re.compile(r"(?<![-\w])[^\W\d_]+")
_CAPITAL_FOLLOWS = re.compile(r" [A-Z]")
_STOPS = tuple(".?!:;…–—")


def foreign_words(text: str) -> Iterator[str]:
    """Return the words of an Azerbaijani text that are none; quotations, addresses and names are passed over.

    A name is a word with a capital inside a sentence; names of the region in English spelling count all the same,
    unless another capital follows: Baku Open is a brand, and World Wide Web a name that English words begin.
    An English noun with a capital letter counts where nothing else stands beside it.
    """
    plain = _ADDRESS.sub(" ", _QUOTED.sub(" ", text))
    end = 0
    for found in _WORD.finditer(plain):
        word, before = found[0], plain[end : found.start()].rstrip()
        begins_sentence = before.endswith(_STOPS) or not (end or before)
        end = found.end()
        small = lower(word, "az")
        is_name = word[0].isupper() and not begins_sentence
        is_brand = word[0].isupper() and _CAPITAL_FOLLOWS.match(plain, found.end()) is not None
        is_joined = plain.startswith("-", found.end())
        if small in ENGLISH_NAMES:
            is_found = not is_brand
        elif small in ENGLISH_THINGS:
            is_found = not is_joined and (word.islower() or plain.strip(" .?!") == word)
        elif is_english(small):
            is_found = not (is_name or is_joined or (is_brand and small != "the"))
        else:
            is_found = not is_name and (is_foreign(small) or _is_never_in_small_letters(word))
        if is_found:
            yield word


def _is_never_in_small_letters(word: str) -> bool:
    return word.islower() and _NEVER_IN_SMALL_LETTERS.fullmatch(word) is not None


def is_foreign(small: str) -> bool:
    """Return whether a word in small letters is Turkish or English and never Azerbaijani."""
    if small in TURKISH or _TURKISH_FORM.fullmatch(small) or _TURKISH_STEM.fullmatch(small):
        return True
    return is_english(small)


def is_english(small: str) -> bool:
    """Return whether a word in small letters is English and never Azerbaijani."""
    return small.replace("ı", "i") in ENGLISH | ENGLISH_THINGS
