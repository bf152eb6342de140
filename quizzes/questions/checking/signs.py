"""Checks of single signs in a text: placeholders left over, letters that only look right, signs that are not seen."""

import re
from collections.abc import Iterator

from quizzes.language.letters import lookalikes
from quizzes.questions.checking.check import Check, Hit, QuestionText, gettext_noop
from quizzes.sources.oddities import ALIKE_TO_LATIN, IS_SIGN

# One letter in braces is a set: {x}; so is {0} beside other signs of mathematics. XXX may be a Roman numeral.
_PLACEHOLDER = re.compile(
    r"\$\{[^{}\n]{1,60}\}|\{[^\W\d]\w+(?::[a-z0-9]+)?\}|%\([a-z_]+\)[sd]|%\d\$[sd]|\{\{|\}\}|\{%|\[[A-Z_]{4,}\]"
    r"|\[(?:place|name|date|year|city|country|river|number|subject|answer|yer|ad|tarix|il|şəhər|ölkə|çay|say|cavab)\]"
    r"|\b(?:TODO|TBD|FIXME|X{4,})\b"
)
# A whole text of such signs stands for one that is still to be written.
_INSTEAD_OF_TEXT = re.compile(r"\s*(?:\?{2,}|x{3,}|lorem ipsum\b.*)\s*", re.IGNORECASE | re.DOTALL)
_IN_STEM = re.compile(
    r"\{\d\}|(?<=[a-zçəğıöşü,] )XXX\b(?! (?:[A-ZÇƏĞIİÖŞÜ]|əsr|century))|^XXX\b(?= [a-zçəğıöşü])(?! əsr)"
)
_OF_MATHS = re.compile(r"[=∈∉∪∩⊂∅<>+−×]|\bsets?\b|\bçoxluq|\bnumeral|\brəqəm|\broots?\b|\bkök|\bsolution|\bhəll")
_PRINTF = re.compile(r"%[sd]\b")
_OF_CODE = re.compile(r"\bpython|\bprintf?\b|\bjava|\bC\+\+|\bprogram|\bproqram|\bformat", re.IGNORECASE)
_CYRILLIC = re.compile("[\u0400-\u052f]")
_CYRILLIC_WORD, _NOTHING = re.compile("[\u0400-\u052f]{2,}"), re.compile(r"(?!)")
_OF_OTHER_LETTERS = re.compile(
    r"\b(?:russian|ukrainian|bulgarian|serbian|kazakh|cyrillic"
    r"|rus dil|rusca|rus söz|ukrayna|bolqar|serb|qazax dil|kiril)",
    re.IGNORECASE,
)
_GREEK_ALIKE = re.compile("[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο]")
_LATIN = re.compile("[A-Za-zÇçƏəĞğİıÖöŞşÜü]")


def _raw_placeholder(question: QuestionText) -> Iterator[Hit]:
    """Ours: a placeholder that nobody filled in is no word of any language."""
    is_code = _OF_CODE.search(question.stem) is not None
    for name, index, text in question.fields():
        found = _PLACEHOLDER.search(text) or (not is_code and _PRINTF.search(text))
        if not found and not _OF_MATHS.search(question.stem) and not text.isupper():
            found = _INSTEAD_OF_TEXT.fullmatch(text)
        if not found and name == "stem" and not is_code and not _OF_MATHS.search(text):
            found = _IN_STEM.search(text)
        if found:
            yield Hit(name, index, {"words": found[0].strip()[:40]})


def _lookalikes(question: QuestionText) -> Iterator[Hit]:
    """Ours: Cyrillic and Greek letters that only look right break search, sorting and reading aloud."""
    is_of_other_letters = _OF_OTHER_LETTERS.search(question.stem) is not None
    for name, index, text in question.fields():
        words = (
            word for word in re.findall(r"\w+", text) if not (is_of_other_letters and _CYRILLIC_WORD.fullmatch(word))
        )
        if found := "".join(_letters_alike(word) for word in words):
            yield Hit(name, index, {"words": found})


def _letters_alike(word: str) -> str:
    """Return the letters of a word that only look Latin; an honest Russian word (мир), π and ΔABC have none."""
    found = [letter for _place, letter in lookalikes(word)]
    has_latin = _LATIN.search(word) is not None
    if has_latin:
        found += _GREEK_ALIKE.findall(word)
    is_honest = not has_latin and any(_CYRILLIC.match(letter) and letter not in ALIKE_TO_LATIN for letter in found)
    return "" if is_honest else "".join(found)


def _hidden_signs(question: QuestionText) -> Iterator[Hit]:
    """Ours: a sign that turns the direction of a text, or that is not seen, makes it read otherwise than it is stored.

    The directional signs are those of Unicode Standard Annex 9; “Trojan Source” (Boucher and Anderson, 2021) shows why.
    """
    for name, index, text in question.fields():
        found = dict.fromkeys(f"U+{ord(sign):04X}" for sign in IS_SIGN.findall(text))
        if found:
            yield Hit(name, index, {"words": ", ".join(found)})


SIGN_CHECKS = (
    Check("raw_placeholder", gettext_noop("A placeholder was not filled in: %(words)s."), _raw_placeholder, True),
    Check("lookalike_letters", gettext_noop("Letters that only look right: %(words)s."), _lookalikes, True),
    Check(
        "hidden_signs",
        gettext_noop("Signs that are not seen stand in the text (%(words)s). Type these words again."),
        _hidden_signs,
        True,
    ),
)
