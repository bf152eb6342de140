"""A second, independent way to the end of an Azerbaijani number: the whole number spelled out in words."""

ONES = "sıfır bir iki üç dörd beş altı yeddi səkkiz doqquz".split()  # noqa: SIM905
TENS = {10: "on", 20: "iyirmi", 30: "otuz", 40: "qırx", 50: "əlli", 60: "altmış", 70: "yetmiş", 80: "səksən"} | {
    90: "doxsan"
}
SUFFIX_AFTER = {
    **dict.fromkeys(["bir", "iki", "beş", "yeddi", "səkkiz", "iyirmi", "əlli", "yetmiş", "səksən", "min"], "ci"),
    **dict.fromkeys(["altı", "qırx", "altmış", "doxsan", "sıfır", "milyard"], "cı"),
    **dict.fromkeys(["üç", "dörd", "yüz"], "cü"),
    **dict.fromkeys(["doqquz", "on", "otuz", "milyon"], "cu"),
}


def spell(number: int) -> str:
    """The number in words, up to the thousands."""
    if number < 10:
        return ONES[number]
    if number < 100:
        tens, ones = number - number % 10, number % 10
        return TENS[tens] + (f" {ONES[ones]}" if ones else "")
    size, word = (1000, "min") if number >= 1000 else (100, "yüz")
    count, rest = divmod(number, size)
    start = word if count == 1 else f"{spell(count)} {word}"
    return f"{start} {spell(rest)}" if rest else start
