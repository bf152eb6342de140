"""Reads one Azerbaijani word of a text: its sort, its plain form, and how another word is put into its form."""

from collections.abc import Callable
from functools import partial

from quizzes.facts.proposing.number_words import can_begin_number
from quizzes.facts.proposing.suffixes import bases
from quizzes.questions.asking.azerbaijani.words.forms import Form, forms_of, nouns
from quizzes.questions.asking.azerbaijani.words.nouns import CASES, Nouns
from quizzes.questions.asking.azerbaijani.words.predicates import is_finite
from quizzes.questions.asking.azerbaijani.words.verbs import high_vowel, verb_form
from quizzes.questions.asking.azerbaijani.words.words import ADJECTIVES, ADVERBS, COLOURS, is_infinitive, is_participle
from quizzes.questions.asking.distractors.opposed import opposite_of

_WITH = ("lı", "li", "lu", "lü", "sız", "siz", "suz", "süz")
_PERSONS = ("sınız", "siniz", "sunuz", "sünüz", "san", "sən", "am", "əm", "ıq", "ik", "uq", "ük", "sa", "sə",
            "n", "m", "q", "k")  # fmt: skip
_HUNDREDS = ("minlər", "yüzlər", "onlarl", "milyonlar")
_WISHES = ("sın", "sin", "sun", "sün", "sınlar", "sinlər", "aq", "ək", "ım", "im")
_IS, _OF = ("dır", "dir", "dur", "dür"), ("dakı", "dəki")
_DEGREES = frozenset({"daha", "ən", "çox", "bütün", "hər", "xeyli", "çoxlu", "bəzi", "eyni", "tək"})


def read_word(nouns_of: Nouns, low: str, *, is_after_owner: bool, after: str) -> dict:
    """Return the sort of a lower-case word, its plain form and more, as a Word has them.

    is_after_owner: a genitive or the first part of a compound stands before it; after is the word or mark behind it.
    """
    verb = verb_form(low)
    is_last = not after or not after[0].isalpha()
    is_able = after.startswith("bil") and low[-1] in "aə"
    if is_able or low in _DEGREES or low.startswith(_HUNDREDS):
        return {"text": low, "base": low, "sort": "small"}
    if low in ADVERBS:
        return {"text": low, "base": low, "sort": "adverb"}
    if can_begin_number(low, "az") and not forms_of(low):
        return {"text": low, "base": low, "sort": "number"}
    if low in ADJECTIVES and (low not in nouns() or low in COLOURS or opposite_of(low, "az")):
        return {"text": low, "base": low, "sort": "adjective", "is_known": True}
    is_verb = verb is not None and (not forms_of(low) or (verb.is_finite and is_last and verb.tense != "aorist"))
    if is_verb and verb is not None:
        return {"text": low, "base": verb.stem, "sort": "verb", "verb": verb, "is_known": True}
    if low.endswith(_WITH) and len(low) > 3 and not forms_of(low) and not is_last:
        return {"text": low, "base": low, "sort": "adjective"}
    if not forms_of(low) and (is_finite(low, at_end=is_last) and not low.endswith(_IS)):
        return {"text": low, "base": low, "sort": "verb"}
    if not forms_of(low) and (is_participle(low) or is_infinitive(low)) and not nouns_of.is_noun(low):
        return {"text": low, "base": low, "sort": "verb"}
    if _speaks_of_us(low):
        return {"text": low, "base": low, "sort": "verb"}
    return _noun(nouns_of, low, is_after_owner=is_after_owner)


def _noun(nouns_of: Nouns, low: str, *, is_after_owner: bool) -> dict:
    if low.endswith(_IS) and low[:-3] in ADJECTIVES and not forms_of(low):
        return {"text": low, "base": low[:-3], "sort": "predicate", "is_known": True}
    for ends, cut in ((_IS, 3), (_OF, 2)):
        inner = low[:-cut]
        if low.endswith(ends) and not forms_of(low) and len(inner) > 3:
            found = _noun(nouns_of, inner, is_after_owner=is_after_owner)
            return {**found, "text": low, "write": partial(_ending_after, write=found["write"], end=low[-cut:])}
    form, is_known = _form(nouns_of, low, is_after_owner=is_after_owner)
    return {
        "text": low, "base": form.noun, "sort": "noun", "case": form.case, "is_plural": form.is_plural,
        "is_owned": form.is_owned, "write": form.of, "is_known": is_known,
    }  # fmt: skip


def _form(nouns_of: Nouns, low: str, *, is_after_owner: bool) -> tuple[Form, bool]:
    forms = forms_of(low)
    if forms:
        owned = [one for one in forms if one.is_owned]
        bare = [one for one in forms if not one.is_owned]
        return ((owned or bare) if is_after_owner else (bare or owned))[0], True
    plain = low[:-3] if low.endswith(("lar", "lər")) else low
    case = nouns_of.case_of(low)
    if case == "nominative" and (bare := _hard(low)) is not None:
        return Form(bare, False, False, "dative" if low[-1] in "aə" else "accusative"), False
    if case == "nominative" and not is_after_owner:
        return Form(plain, plain != low, False, "nominative"), False
    inner = [one for base in bases(low) for one in bases(base)]
    around = [*bases(low), *inner, *(one[:-3] for one in (*bases(low), *inner) if one.endswith(("lar", "lər")))]
    seen = [base for base in dict.fromkeys(around) if len(base) > 2]
    is_seen = nouns_of.words | nouns()
    seen.sort(key=lambda base: (base.endswith(("lar", "lər")), base not in is_seen))
    for base in seen:
        for is_owned in (is_after_owner, not is_after_owner):
            for is_plural in (False, True):
                for one in (*CASES, "instrumental"):
                    form = Form(base, is_plural, is_owned, one)
                    is_told = one == case or is_owned or base in nouns_of.words
                    if is_told and form.of(base) == low:
                        return form, False
    return Form(low, False, False, "nominative"), False


def _hard(low: str) -> str | None:
    """The plain form of a word whose last letter has gone soft before an ending: ulağa ulaq, çörəyi çörək."""
    plain = next((base for base in bases(low) if base[-1] in "qk" and base[:-1] == low[:-2] and len(base) > 3), None)
    case = "dative" if low[-1] in "aə" else "accusative"
    return plain if plain is not None and Form(plain, False, False, case).of(plain) == low else None


def _speaks_of_us(low: str) -> bool:
    """Whether a word is a verb in the first or second person, or a wish: sıxırsan, qurarıq, olsun."""
    for end in _PERSONS:
        verb = verb_form(low[: -len(end)]) if low.endswith(end) and not forms_of(low) else None
        if verb is not None and verb.is_finite:
            return True
    ends = [end for end in _WISHES if low.endswith(end) and not forms_of(low)]
    roots = [low[: -len(end)].removesuffix("y") for end in ends]
    return any(verb_form(f"{root}{end}") is not None for root in roots for end in ("maq", "mək"))


def _ending_after(noun: str, *, write: Callable[[str], str | None], end: str) -> str | None:
    """A noun in its form with -dır or -kı, as its last vowel asks for it."""
    word = write(noun)
    if word is None:
        return None
    high = high_vowel(word)
    return f"{word}d{high}r" if len(end) == 3 else f"{word}{'kı' if high in 'ıu' else 'ki'}"
