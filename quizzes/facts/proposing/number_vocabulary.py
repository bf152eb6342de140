"""The words of numbers in both languages with their values and cases; reads no text."""

from functools import lru_cache

from quizzes.facts.proposing.suffixes import bases
from quizzes.facts.proposing.tokens import word_set

SCALES = {
    "en": {
        "hundred": 2,
        "thousand": 3,
        "million": 6,
        "mln": 6,
        "mn": 6,
        "billion": 9,
        "bn": 9,
        "bln": 9,
        "trillion": 12,
        "trn": 12,
        "tn": 12,
    },
    "az": {"yüz": 2, "min": 3, "milyon": 6, "mln": 6, "milyard": 9, "mlrd": 9, "trilyon": 12, "trln": 12},
}
_ENGLISH = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_ENGLISH_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_AZERBAIJANI = "bir iki üç dörd beş altı yeddi səkkiz doqquz"
_AZERBAIJANI_TENS = "on iyirmi otuz qırx əlli altmış yetmiş səksən doxsan"
SMALL = {
    "en": {word: number for number, word in enumerate(_ENGLISH.split(), start=1)},
    "az": {word: number for number, word in enumerate(_AZERBAIJANI.split(), start=1)},
}
TENS = {
    "en": {word: 10 * number for number, word in enumerate(_ENGLISH_TENS.split(), start=2)},
    "az": {word: 10 * number for number, word in enumerate(_AZERBAIJANI_TENS.split(), start=1)},
}
WORD_SCALES = {"en": word_set("hundred thousand million billion trillion"), "az": word_set("yüz min milyon milyard")}
BEGIN = {
    "en": frozenset({*SMALL["en"], *TENS["en"], "a", "an", "half"}),
    "az": frozenset({*SMALL["az"], *TENS["az"], "yüz", "min", "yarım"}),
}
_ALL_AZERBAIJANI = frozenset({*SMALL["az"], *TENS["az"], *WORD_SCALES["az"]})
_OWNED_NUMBERS = "ikisi üçü dördü beşi altısı yeddisi səkkizi doqquzu iyirmisi otuzu qırxı əllisi altmışı yetmişi"
PARTS = dict(zip(_OWNED_NUMBERS.split(), (*range(2, 10), 20, 30, 40, 50, 60, 70), strict=True))
_NEITHER = word_set("ondan ona onda bira")


@lru_cache(maxsize=20_000)
def uninflected(word: str) -> str | None:
    """Return the number that an Azerbaijani word is a case of, or None."""
    if word in _NEITHER or len(word) < 3:
        return None
    return next((base for base in bases(word) if base in _ALL_AZERBAIJANI), None)


@lru_cache(maxsize=20_000)
def is_inflected_number(word: str) -> bool:
    """Return whether an Azerbaijani word is a number in some case, which stands for a noun: dördü, ikisini."""
    return any(base in _ALL_AZERBAIJANI for form in bases(word) for base in (form, *bases(form)))
