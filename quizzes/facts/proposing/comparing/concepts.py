"""The ideas that two texts may share in different words or languages, and the words of both that stand for them."""

import re
from dataclasses import dataclass, field
from functools import lru_cache

from quizzes.facts.proposing.lexicon import VOCABULARY
from quizzes.facts.proposing.suffixes import bases, without_suffix
from quizzes.facts.proposing.tokens import Token, lower_word, word_set
from quizzes.language.letters import fold

LONGEST_STEM = 5
SHORTEST_ENDING = 2
SHORTEST_BASE = 4
SHORTEST_FORM = 3
SINGULAR = frozenset({"people", "thing"})
_INFLECTED = frozenset({"thing", "people"})
_UNLIKE_LETTERS = re.compile(r"ch|sh|kh|gh|zh|ck|ph|[cçjşskqgğxhwvfy]")
_ALIKE = {
    "ch": "c", "ç": "c", "j": "c", "zh": "c", "sh": "s", "ş": "s", "kh": "h", "gh": "k", "x": "h", "ck": "k",
    "c": "k", "q": "k", "g": "k", "ğ": "k", "ph": "f", "w": "v", "y": "i",
}  # fmt: skip
STOP = {
    "en": word_set(
        "a an the of in on at to for from by with and or but as is are was were be been being has have had it its "
        "this that "
        "these those which who whose whom he she his her they their there here then than also not no into over "
        "about after "
        "before during between under up down out off only when where while so such can could may might will would "
        "shall "
        "should must do did does more most some any many much other others one two three four five six seven "
        "eight nine ten "
        "according said says million billion thousand hundred later year years percent per cent however although"
    ),
    "az": word_set(
        "və ilə üçün bu bir o isə də da ki həm ya amma lakin onun onlar onların onlardan burada orada olan olub "
        "olmuş olur "
        "idi imiş var yox edib edilib olunub edir kimi görə qədər daha çox az ən sonra əvvəl artıq yəni hər öz "
        "çünki ildə il "
        "ilin ili illərdə nəfər faiz faizi min milyon milyard yüz yalnız həmin belə bütün deyil təxminən təqribən "
        "vardı vardır idi imiş olur olub olan hamısı hər biri bəzisi çoxu yarısı hissəsi özü artıq təkcə yenə "
        "olar olardı yaxın minə yüzə milyona keçir çatır artır oldu "
        "iki üç dörd beş altı yeddi səkkiz doqquz on tərəfindən dan dən nın nin zaman vaxt"
    ),
}


@dataclass(frozen=True, slots=True)
class Concept:
    """One idea: role says what kind of value it can name."""

    role: str
    name: str

    @property
    def key(self) -> str:
        """The word by which two texts are compared."""
        return f"{self.name}"


@dataclass(slots=True)
class _Words:
    exact: dict[tuple[str, ...], list[Concept]] = field(default_factory=dict)
    begun: dict[tuple[str, ...], list[Concept]] = field(default_factory=dict)
    nouns: set[str] = field(default_factory=set)
    longest: int = 1


@lru_cache
def _words(language: str) -> _Words:
    known = _Words()
    for line in (VOCABULARY / "concepts.txt").read_text(encoding="utf-8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        title, english, azerbaijani = (part.strip() for part in line.split("|"))
        concept = Concept(*title.split())
        for written in (english if language == "en" else azerbaijani).split():
            phrase = tuple(written.rstrip("*").split("_"))
            rows = known.begun if written.endswith("*") else known.exact
            rows.setdefault(phrase, []).append(concept)
            if concept.role in _INFLECTED and phrase == (written,) and len(written) >= SHORTEST_FORM:
                known.nouns.add(written)
            known.longest = max(known.longest, len(phrase))
    if language == "en":
        _add_singulars(known)
    return known


def _add_singulars(known: _Words) -> None:
    """Let the singular of an English plural mean the same, where it means nothing else."""
    for phrase, concepts in list(known.exact.items()):
        word = phrase[-1]
        singular = word[:-3] + "y" if word.endswith("ies") else word.removesuffix("s")
        one = (*phrase[:-1], singular)
        meant = [concept for concept in concepts if concept.role in SINGULAR]
        if meant and singular != word and len(singular) > SHORTEST_FORM and one not in known.exact:
            known.exact[one] = meant


def concepts_at(tokens: list[Token], at: int, last: int, language: str) -> tuple[list[Concept], int]:
    """Return the concepts of the word or phrase at a position and how many tokens it takes; the longest phrase wins."""
    known = _words(language)
    words = [token.low for token in tokens[at : min(last, at + known.longest)]]
    for length in range(len(words), 0, -1):
        found = _meant_by(tuple(words[:length]), known)
        if found:
            return (found if length == 1 else _with_last(found, words[length - 1], language)), length
    return (_meant_by_base(words[0], known), 1) if language == "az" and words else ([], 1)


def _with_last(found: list[Concept], last: str, language: str) -> list[Concept]:
    """What a phrase for a thing means, and what its last word does: a sports hall is a hall."""
    if not any(concept.role == "thing" for concept in found):
        return found
    return found + [one for one in concepts_of_word(last, language) if one.role == "thing" and one not in found]


@lru_cache(maxsize=100_000)
def _meant_by_word(word: str, language: str) -> tuple[Concept, ...]:
    known = _words(language)
    return tuple(_meant_by((word,), known) or (_meant_by_base(word, known) if language == "az" else ()))


def _meant_by(words: tuple[str, ...], known: _Words) -> list[Concept]:
    found = list(known.exact.get(words, ()))
    *first, last = words
    for end in range(len(last), SHORTEST_ENDING - 1, -1):
        longer = known.begun.get((*first, last[:end]))
        if longer:
            found.extend(concept for concept in longer if concept not in found)
            break
    return found


def _meant_by_base(word: str, known: _Words) -> list[Concept]:
    """What an Azerbaijani word means by the forms that it may be inflected from: masasının, masası."""
    form = without_suffix(word, known.nouns) if len(word) > SHORTEST_FORM else None
    return [concept for concept in known.exact[(form,)] if concept.role in _INFLECTED] if form else []


def concepts_of_word(word: str, language: str) -> tuple[Concept, ...]:
    """Return the concepts of one lower-case word."""
    return _meant_by_word(word, language)


@lru_cache(maxsize=100_000)
def stem_of(word: str, language: str) -> str:
    """Return a rough stem by which forms of one word are alike, in both alphabets: the first letters, folded."""
    plain = word
    if language == "en":
        for ending in ("ings", "ing", "ies", "ied", "ers", "er", "ed", "es", "s", "y", "e"):
            if word.endswith(ending) and len(word) - len(ending) >= 3:
                plain = word[: -len(ending)]
                break
    else:
        plain = min((form for form in (word, *bases(word)) if len(form) >= SHORTEST_BASE), key=len, default=word)
    return skeleton(plain)[:LONGEST_STEM]


@lru_cache(maxsize=100_000)
def skeleton(word: str) -> str:
    """Return a word with the letters that English and Azerbaijani write differently made alike: Lachezar, Laçezar."""
    lowered = lower_word(word, "en")
    return fold(_UNLIKE_LETTERS.sub(lambda match: _ALIKE.get(match.group(), match.group()), lowered))


def is_stop(word: str, language: str) -> bool:
    """Return whether a word says nothing by itself."""
    return len(word) < 2 or word in STOP[language]
