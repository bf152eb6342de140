"""English as far as the course needs it: ordinals, the indefinite article and plurals; never whole sentences."""

_SILENT_H = ("hour", "honest", "honour", "heir")
_SOUNDED_LIKE_Y_OR_W = ("uni", "use", "usu", "eu", "one", "once", "ukrain", "uran", "uez")
_NOT_LIKE_Y = ("unin", "unim", "unid", "unint")
_ORDINAL_ENDINGS = {1: "st", 2: "nd", 3: "rd"}
_IRREGULAR_PLURALS = {"person": "people", "child": "children", "man": "men", "woman": "women", "species": "species"}


def ordinal(number: int) -> str:
    """The ordinal in digits: 1st, 2nd, 3rd, 11th, 13th."""
    ending = "th" if number % 100 in (11, 12, 13) else _ORDINAL_ENDINGS.get(number % 10, "th")
    return f"{number}{ending}"


def with_article(noun: str) -> str:
    """The noun with a or an, by sound as far as spelling tells: an hour, a university, an 11th, a village."""
    word = noun.lower().lstrip("“‘\"'(")
    if word[:1].isdigit():
        sounds_like_vowel = word.startswith(("8", "11th", "18th")) or word.split()[0] in {"11", "18"}
    elif word.startswith(_SILENT_H):
        sounds_like_vowel = True
    elif word.startswith(_SOUNDED_LIKE_Y_OR_W) and not word.startswith(_NOT_LIKE_Y):
        sounds_like_vowel = False
    else:
        sounds_like_vowel = word[:1] in set("aeiouəöü")
    return f"{'an' if sounds_like_vowel else 'a'} {noun}"


def plural(noun: str) -> str:
    """The plural of a common noun: villages, cities, churches, people."""
    if noun in _IRREGULAR_PLURALS:
        return _IRREGULAR_PLURALS[noun]
    if noun.endswith("y") and noun[-2:-1] not in set("aeiou"):
        return f"{noun[:-1]}ies"
    return f"{noun}es" if noun.endswith(("s", "x", "z", "ch", "sh")) else f"{noun}s"
