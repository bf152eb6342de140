"""Whole numbers in words, as both languages spell them: five hundred, twenty-one; on yeddi, beş min."""

_SMALL = {
    "en": (
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ),
    "az": ("sıfır", "bir", "iki", "üç", "dörd", "beş", "altı", "yeddi", "səkkiz", "doqquz"),
}  # fmt: skip
_TENS = {
    "en": ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"),
    "az": ("", "on", "iyirmi", "otuz", "qırx", "əlli", "altmış", "yetmiş", "səksən", "doxsan"),
}
_LARGE = (
    (10**9, {"en": "billion", "az": "milyard"}),
    (10**6, {"en": "million", "az": "milyon"}),
    (10**3, {"en": "thousand", "az": "min"}),
    (100, {"en": "hundred", "az": "yüz"}),
)


def spell(number: int, language: str) -> str:
    """Return a number in words; ValueError below 0 and for a language that is neither en nor az."""
    if number < 0 or language not in _SMALL:
        raise ValueError(f"no words for {number} in {language}")
    if number < 100:
        return _below_hundred(number, language)
    size, words = next(row for row in _LARGE if number >= row[0])
    count, rest = divmod(number, size)
    is_bare = language == "az" and count == 1 and size <= 1000
    head = words[language] if is_bare else f"{spell(count, language)} {words[language]}"
    if not rest:
        return head
    joint = " and " if language == "en" and rest < 100 else " "
    return f"{head}{joint}{spell(rest, language)}"


def _below_hundred(number: int, language: str) -> str:
    if number < len(_SMALL[language]):
        return _SMALL[language][number]
    tens, ones = divmod(number, 10)
    joint = "-" if language == "en" else " "
    return _TENS[language][tens] + (f"{joint}{_SMALL[language][ones]}" if ones else "")
