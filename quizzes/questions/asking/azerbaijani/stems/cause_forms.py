"""Writes Azerbaijani causes anew as clauses with a finite verb: torpaq donduğundan, torpaq donur."""

import re
from collections.abc import Sequence

from quizzes.facts.proposing.tokens import Token, lower_word
from quizzes.questions.asking.azerbaijani.words.forms import forms_of
from quizzes.questions.asking.azerbaijani.words.nouns import in_case
from quizzes.questions.asking.azerbaijani.words.verbs import high_vowel, in_tense, verb_form
from quizzes.questions.asking.azerbaijani.words.words import ADJECTIVES
from quizzes.questions.asking.words.vocabulary import words_of

PARTNERS = words_of("az", "partners")
_DONE = re.compile(r"(?P<verb>\w+?d[ıiuü])[ğyqk](?P<many>l[aə]r)?[ıiuü]n?(?P<case>dan|dən|[aə])?$")
_WISH = re.compile(r"(?P<stem>\w+?)s[ıiuü]n(?:l[aə]r)?$")
_KEPT = frozenset({"present", "perfect", "past", "imperfect"})
_LASTING = frozenset({"ol", "bil", "istə", "bacar", "sev", "tanı", "inan", "bəyən", "çat", "yara"})
_LIKE = {"pastperfect": "past", "perfect2": "perfect"}


def cause_end(tokens: Sequence[Token], at: int) -> int:
    """Return the last position of the cause whose verb stands here, -1 where none does: donduğundan, donduğu üçün."""
    found = _DONE.match(tokens[at].low)
    if found is None or verb_form(found["verb"]) is None:
        return -1
    if found["case"] in {"dan", "dən"}:
        return at
    after = tokens[at + 1].low if at + 1 < len(tokens) else ""
    return at + 1 if after == ("görə" if found["case"] else "üçün") else -1


def is_wish(word: str) -> bool:
    """Return whether a word tells what is to be: hopsun, uçmasın."""
    found = _WISH.match(word)
    stem = found["stem"].removesuffix("ma").removesuffix("mə") if found else ""
    return bool(stem) and any(verb_form(f"{one}d{high_vowel(one)}") is not None for one in (stem, found["stem"]))


def finite_cause(before: str, word: str, last: str) -> str:
    """Return the words of a cause with its verb made finite, in the tense of the last word of what it causes."""
    found = _DONE.match(word)
    form = verb_form(found["verb"]) if found else None
    if form is None or found is None:
        return ""
    tense = _tense_of(last)
    if form.stem == "ol" and not found["many"] and before.rpartition(" ")[2] not in PARTNERS:
        return _being(before, tense, is_denied=form.is_negative)
    if form.is_negative:
        verb = _denied(form.stem, tense, is_plural=bool(found["many"]))
    else:
        tense = "pastperfect" if tense == "past" and form.is_passive else tense
        verb = in_tense(form.stem, tense, is_plural=bool(found["many"]))
    return f"{before} {verb}".strip() if verb else ""


def _tense_of(last: str) -> str:
    form = verb_form(last)
    if last == "idi" or last.endswith(("ydı", "ydi", "ydu", "ydü")):
        return "past"
    tense = _LIKE.get(form.tense, form.tense) if form is not None else "present"
    return tense if tense in _KEPT else "present"


def _being(before: str, tense: str, *, is_denied: bool) -> str:
    """What was or was not: meşə yoxdur, hava soyuqdur."""
    word = before.rpartition(" ")[2]
    is_now = tense in {"present", "perfect"}
    if _is_there(before) and not is_denied:
        return f"{before} {'var' if is_now else 'var idi'}"
    if is_denied:
        is_kind = word in ADJECTIVES or word.endswith(("lı", "li", "lu", "lü", "sız", "siz", "suz", "süz"))
        ends = ("deyil", "deyildi") if is_kind else ("yoxdur", "yox idi")
        return f"{before} {ends[not is_now]}" if before else ""
    if not is_now:
        return f"{before} idi" if before else ""
    end = in_case(word, "copula")
    return f"{before[: len(before) - len(word)]}{end}" if end else ""


def _is_there(before: str) -> bool:
    """Whether words say what there is somewhere, and not what something is: Çin yazısında minlərlə işarə."""
    *others, word = before.split() or [""]
    is_thing = any(form.case == "nominative" and not form.is_owned for form in forms_of(word))
    places = (form.case == "locative" for one in others for form in forms_of(lower_word(one, "az")))
    return is_thing and word not in ADJECTIVES and any(places)


def _denied(stem: str, tense: str, *, is_plural: bool) -> str:
    """A stem that denies, in a tense: bilmir, bilmədi."""
    high = high_vowel(stem)
    is_back = high in "ıu"
    tense = "imperfect" if tense == "past" and stem in _LASTING else tense  # what did not dissolve never did
    if tense == "perfect":
        verb = f"{stem}m{'a' if is_back else 'ə'}y{'ı' if is_back else 'i'}b"
    elif tense == "past":
        verb = f"{stem}m{'a' if is_back else 'ə'}d{'ı' if is_back else 'i'}"
    else:
        verb = f"{stem}m{high}r" + (f"d{high}" if tense == "imperfect" else "")
    return verb + (("lar" if is_back else "lər") if is_plural else "")
