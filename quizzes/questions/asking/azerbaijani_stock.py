"""The nouns, verbs and adjectives of an Azerbaijani text, each with its form and with what stands around it."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from quizzes.facts.proposing.suffixes import bases
from quizzes.language.values import NAME_TYPES
from quizzes.questions.asking.azerbaijani_forms import Form, forms_of, nouns
from quizzes.questions.asking.azerbaijani_nouns import CASES, Nouns
from quizzes.questions.asking.azerbaijani_predicates import is_finite
from quizzes.questions.asking.azerbaijani_verbs import VerbForm, high_vowel, verb_form
from quizzes.questions.asking.azerbaijani_words import (
    ADJECTIVES,
    ADVERBS,
    PARTICLES,
    POSTPOSITIONS,
    PRONOUNS,
    is_infinitive,
    is_participle,
)
from quizzes.questions.asking.drafts import Sentence
from quizzes.questions.asking.word_endings import shared_ending

_LEFT = PRONOUNS | PARTICLES | POSTPOSITIONS | {"var", "yox", "deyil", "idi", "və", "ki", "bir", "üçün", "ilə"}
_WITH = ("lı", "li", "lu", "lü", "sız", "siz", "suz", "süz")
_IS, _OF = ("dır", "dir", "dur", "dür"), ("dakı", "dəki")
_DEGREES = frozenset({"daha", "ən", "çox", "bütün", "hər", "xeyli", "çoxlu", "bəzi", "eyni", "tək"})
_LISTED = frozenset({",", "və", "ya", "həm"})
MOST_BETWEEN, REACH = 2, 40


@dataclass(frozen=True)
class Word:
    """One word of a text: in small letters, its plain form, its sort, its form, and the words beside it.

    write puts another noun into the form of this one.
    """

    text: str
    base: str
    sort: str
    sentence: int
    index: int
    start: int
    end: int
    case: str = ""
    is_plural: bool = False
    is_owned: bool = False
    write: Callable[[str], str | None] | None = None
    verb: VerbForm | None = None
    before: str = ""
    after: str = ""
    is_known: bool = False


class AzerbaijaniStock:
    """The words of one text by their sort, and which of them it sets side by side in a list."""

    def __init__(self, sentences: list[Sentence]) -> None:
        self.nouns_of = Nouns(sentences[0].text if sentences else "")
        self.words: list[Word] = []
        self.listed: dict[str, dict[str, set[int]]] = {}
        for sentence in sentences:
            rows = self._words(sentence)
            self.words += rows
            self._keep_lists(sentence, rows)
        self.at = {word.start: word for word in self.words}
        self._numbers = [word.sentence for word in self.words]
        self.nouns = {word.base for word in self.words if word.sort == "noun"}

    def word_at(self, start: int, end: int) -> Word | None:
        """Return the word between two places, None where no word of a known sort stands there."""
        word = self.at.get(start)
        return word if word is not None and word.end == end else None

    def near(self, key: Word) -> Iterator[Word]:
        """Yield the words of the sort of the key in the sentences around it, each form once."""
        first = bisect_left(self._numbers, key.sentence - REACH)
        last = bisect_right(self._numbers, key.sentence + REACH)
        yield from {word.text: word for word in reversed(self.words[first:last]) if word.sort == key.sort}.values()

    def beside(self, base: str) -> dict[str, set[int]]:
        """Return the words that stand in one list with a word, and in which sentences they do."""
        return self.listed.get(base, {})

    def _words(self, sentence: Sentence) -> list[Word]:
        tokens = sentence.tokens
        named = {at for one in sentence.values if one.type in NAME_TYPES for at in range(one.first, one.last)}
        found: list[Word] = []
        for at in range(sentence.first, sentence.last):
            token = tokens[at]
            if token.kind != "word" or at in named or token.low in _LEFT or len(token.low) < 2:
                continue
            before = tokens[at - 1].low if at > sentence.first else ""
            after = tokens[at + 1].low if at + 1 < sentence.last else ""
            is_after_owner = bool(found) and found[-1].index == at - 1 and found[-1].sort == "noun"
            is_after_owner = is_after_owner and found[-1].case in {"genitive", "nominative"}
            is_after_owner = is_after_owner or (at - 1 in named and at > sentence.first)
            word = self._word(token.low, is_after_owner=is_after_owner, after=after)
            if word is not None:
                place = {"sentence": sentence.number, "index": at, "start": token.start, "end": token.end}
                found.append(Word(**word, **place, before=before, after=after))
        return found

    def _word(self, low: str, *, is_after_owner: bool, after: str) -> dict | None:
        verb = verb_form(low)
        is_last = not after or not after[0].isalpha()
        if low in ADVERBS or low in _DEGREES:
            return {"text": low, "base": low, "sort": "adverb"}
        if low in ADJECTIVES and (not is_last or not forms_of(low)):
            return {"text": low, "base": low, "sort": "adjective", "is_known": True}
        is_verb = verb is not None and (not forms_of(low) or (verb.is_finite and is_last and verb.tense != "aorist"))
        if is_verb and verb is not None:
            return {"text": low, "base": verb.stem, "sort": "verb", "verb": verb, "is_known": True}
        if low.endswith(_WITH) and len(low) > 5 and not forms_of(low) and not is_last:
            return {"text": low, "base": low, "sort": "adjective"}
        if not forms_of(low) and (is_finite(low, at_end=is_last) and not low.endswith(_IS)):
            return {"text": low, "base": low, "sort": "verb"}
        if not forms_of(low) and (is_participle(low) or is_infinitive(low)) and not self.nouns_of.is_noun(low):
            return {"text": low, "base": low, "sort": "verb"}
        return self._noun(low, is_after_owner=is_after_owner)

    def _noun(self, low: str, *, is_after_owner: bool) -> dict:
        if low.endswith(_IS) and low[:-3] in ADJECTIVES and not forms_of(low):
            return {"text": low, "base": low[:-3], "sort": "predicate", "is_known": True}
        for ends, cut in ((_IS, 3), (_OF, 2)):
            inner = low[:-cut]
            if low.endswith(ends) and not forms_of(low) and len(inner) > 3:
                found = self._noun(inner, is_after_owner=is_after_owner)
                return {**found, "text": low, "write": partial(_ending_after, write=found["write"], end=low[-cut:])}
        form, is_known = self._form(low, is_after_owner=is_after_owner)
        return {
            "text": low, "base": form.noun, "sort": "noun", "case": form.case, "is_plural": form.is_plural,
            "is_owned": form.is_owned, "write": form.of, "is_known": is_known,
        }  # fmt: skip

    def _form(self, low: str, *, is_after_owner: bool) -> tuple[Form, bool]:
        forms = forms_of(low)
        if forms:
            owned = [one for one in forms if one.is_owned]
            bare = [one for one in forms if not one.is_owned]
            return ((owned or bare) if is_after_owner else (bare or owned))[0], True
        plain = low[:-3] if low.endswith(("lar", "lər")) else low
        case = self.nouns_of.case_of(low)
        if case == "nominative" and not is_after_owner:
            return Form(plain, plain != low, False, "nominative"), False
        inner = [one for base in bases(low) for one in bases(base)]
        around = [*bases(low), *inner, *(one[:-3] for one in (*bases(low), *inner) if one.endswith(("lar", "lər")))]
        seen = [base for base in dict.fromkeys(around) if len(base) > 2]
        is_seen = self.nouns_of.words | nouns()
        seen.sort(key=lambda base: (base.endswith(("lar", "lər")), base not in is_seen))
        for base in seen:
            for is_owned in (is_after_owner, not is_after_owner):
                for is_plural in (False, True):
                    for one in (*CASES, "instrumental"):
                        form = Form(base, is_plural, is_owned, one)
                        is_told = one == case or is_owned or base in self.nouns_of.words
                        if is_told and form.of(base) == low:
                            return form, False
        return Form(low, False, False, "nominative"), False

    def _keep_lists(self, sentence: Sentence, rows: list[Word]) -> None:
        """Remember which words of one sort and form stand in one list: güyüm, satıl və aftafa."""
        chain: list[Word] = []
        for word in rows:
            between = sentence.tokens[chain[-1].index + 1 : word.index] if chain else []
            is_joint = bool(between) and between[0].low in _LISTED and len(between) <= MOST_BETWEEN + 1
            is_alike = bool(chain) and chain[-1].sort == word.sort and chain[-1].is_plural <= word.is_plural
            is_alike = is_alike and (word.sort != "verb" or shared_ending(chain[-1].text, word.text) > 1)
            if is_joint and chain and not is_alike:
                continue
            chain = [*chain, word] if is_joint and is_alike else [word]
            for one in chain[:-1]:
                for first, second in ((one, word), (word, one)):
                    self.listed.setdefault(first.base, {}).setdefault(second.base, set()).add(word.sentence)


def _ending_after(noun: str, *, write: Callable[[str], str | None], end: str) -> str | None:
    """A noun in its form with -dır or -kı, as its last vowel asks for it."""
    word = write(noun)
    if word is None:
        return None
    high = high_vowel(word)
    return f"{word}d{high}r" if len(end) == 3 else f"{word}{'kı' if high in 'ıu' else 'ki'}"
