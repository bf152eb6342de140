"""The check that both languages of a question speak of the same places, people and things; pure."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, product

from quizzes.language.letters import fold
from quizzes.questions.checking.check import Check, Hit, gettext_noop
from quizzes.questions.checking.languages import Pair, fields_of

SHORTEST, OF_SOUND = 2, 2
_CAPITAL = re.compile(r"\b[A-ZÇƏĞIİÖŞÜ]\w+")
_ALIKE = {"kh": "h", "gh": "k", "ch": "s", "sh": "s", "zh": "s", "th": "t", "ph": "p", "dj": "s"}
_ALIKE_LETTERS = dict.fromkeys("aeiouyhwv", "") | dict(zip("cjzxqgdbf", "sssskktpp", strict=True))
_ENDINGS = (
    r"(?:[ns]?[iu]n|[nys]?[iu]|[ny]?[ae]|n?d[ae]n?|n?d[ae]k[iu]\w{0,6}|d[iu]r|y?l[ae]|l[ae]r\w{0,6}|l[iu]\w{0,8}"
    r"|s[iu]n\w{0,4}|n?[iu]nk[iu]\w{0,6}|d[ae]d[iu]r|c[ae])?"
)
_SMALL_WORD = re.compile(r"\b[a-zçəğıöşü]\w*")


@dataclass(frozen=True)
class KnownName:
    """All names of one thing in each language; several things may share one.

    is_plain_word: the name is a word as well (nice, roman), and counts with a capital letter only.
    is_common: the name is a common word (red, eagle), which counts in small letters too, and has no sound of its own.
    """

    english: tuple[str, ...]
    azerbaijani: tuple[str, ...]
    is_plain_word: bool = False
    is_common: bool = False


Look = Callable[[Pair], Iterator[Hit]]


def names_check(
    names: Iterable[KnownName], *, others: Iterable[Iterable[KnownName]] = (), looks: Iterable[Look] = ()
) -> Check:
    """Return the check that finds a thing named in English and, in its place, another one in Azerbaijani.

    That a language says “the river” where the other names it is no difference: both have to name something.
    Others are names of other kinds (people, colours), each held against its own kind only;
    looks are other ways of finding two names.
    """
    all_looks = [*(_look(tuple(each)) for each in (names, *others)), *looks]
    return Check(
        "names_differ",
        gettext_noop("The languages name different things: %(words)s."),
        lambda pair: chain.from_iterable(look(pair) for look in all_looks),
        True,
    )


def _look(names: tuple[KnownName, ...]) -> Look:
    in_english = _by_beginning(names, "en")
    in_azerbaijani = _by_beginning(names, "az")

    def look(pair: Pair) -> Iterator[Hit]:
        for field, option, english, azerbaijani in fields_of(pair):
            ours = _named_in(english, in_english, "en")
            theirs = _named_in(azerbaijani, in_azerbaijani, "az")
            lost, new = _without_partner(ours, theirs), _without_partner(theirs, ours)
            if not (lost and new):
                continue
            english = _without_words([name for known in lost for name in known.english], english, "en")
            azerbaijani = _without_words([name for known in new for name in known.azerbaijani], azerbaijani, "az")
            lost = [name for name in lost if name.is_common or not _sounds_like_one(name.english, azerbaijani)]
            new = [name for name in new if name.is_common or not _sounds_like_one(name.azerbaijani, english)]
            for one, other in product(lost, new):
                if one.is_plain_word == other.is_plain_word or (ours[one] and theirs[other]):
                    yield Hit(field, option, {"words": f"{one.english[0]}, {other.azerbaijani[0]}"})
                    break

    return look


Shelf = dict[str, list[tuple[str, KnownName]]]


def _by_beginning(names: tuple[KnownName, ...], language: str) -> Shelf:
    """The names by the first letters of their first word, so that a text is held against few of them."""
    shelf: Shelf = {}
    for known in names:
        for name in known.english if language == "en" else known.azerbaijani:
            if len(name) >= SHORTEST and (words := re.findall(r"\w+", fold(name))):
                shelf.setdefault(words[0][:SHORTEST], []).append((name, known))
    return shelf


def _named_in(text: str, shelf: Shelf, language: str) -> dict[KnownName, bool]:
    """The things that a text names, each with whether it does so with a capital letter."""
    folded = fold(text)
    capitals = fold(_SMALL_WORD.sub("-", text))
    found: dict[KnownName, bool] = {}
    for beginning in dict.fromkeys(word[:SHORTEST] for word in re.findall(r"\w+", folded)):
        for name, known in shelf.get(beginning, ()):
            pattern = _pattern(name, language, known.is_plain_word or known.is_common)
            has_capital = _has_capital(pattern, name, folded=folded, capitals=capitals)
            if has_capital or (not known.is_plain_word and pattern.search(folded) is not None):
                found[known] = found.get(known, False) or has_capital
    return found


def _has_capital(pattern: re.Pattern, name: str, *, folded: str, capitals: str) -> bool:
    """Whether a name stands there with a capital on its first word: dənizi of Xəzər dənizi is small."""
    first, *more = re.findall(r"\w+", fold(name))
    if not more:
        return pattern.search(capitals) is not None
    return pattern.search(folded) is not None and re.search(rf"\b{re.escape(first)}", capitals) is not None


def _without_words(names: Iterable[str], text: str, language: str) -> str:
    """A text without the capital words that are some of these names: Austria is no other spelling of Australia."""
    patterns = [_pattern(name, language, True) for name in names]
    return _CAPITAL.sub(lambda word: "" if any(known.fullmatch(fold(word[0])) for known in patterns) else word[0], text)


def _without_partner(some: Iterable[KnownName], others: Iterable[KnownName]) -> list[KnownName]:
    return [name for name in some if not any(_share_a_name(name, other) for other in others)]


def _sounds_like_one(names: Iterable[str], text: str) -> bool:
    """Whether a name of the other text sounds like one of these: Zagatala and Zaqatala, however they are spelled."""
    sounds = {sound for name in names if len(sound := sound_of(name)) >= OF_SOUND}
    others = {sound for word in _CAPITAL.findall(text) if len(sound := sound_of(word)) >= OF_SOUND}
    return any(other.startswith(sound) or sound.startswith(other) for sound in sounds for other in others)


@lru_cache(maxsize=8192)
def sound_of(name: str) -> str:
    """The consonants of the first word of a name, those that languages spell in several ways as one."""
    word = next(iter(re.findall(r"\w+", fold(name))), "")
    plain = re.sub(r"kh|gh|ch|sh|zh|th|ph|dj", lambda pair: _ALIKE[pair[0]], word)
    return re.sub(r"(.)\1", r"\1", "".join(_ALIKE_LETTERS.get(letter, letter) for letter in plain))


def _share_a_name(one: KnownName, other: KnownName) -> bool:
    """Return whether both may be one thing: Kalbajar is the district and the city."""
    shared = (_folded(one.english) & _folded(other.english), _folded(one.azerbaijani) & _folded(other.azerbaijani))
    return any(shared)


@lru_cache(maxsize=4096)
def _folded(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(fold(name) for name in names)


@lru_cache(maxsize=16384)
def _pattern(name: str, language: str, has_few_endings: bool) -> re.Pattern:
    """Return what finds a name; in Azerbaijani with the endings that its last word takes: Tərtər çayının."""
    words = re.findall(r"\w+", fold(name))
    if language == "en" and has_few_endings:
        words[-1] += "(?:e?s)?"
    if language == "az" and words:
        words[-1] = _softened(words[-1]) + (_ENDINGS if has_few_endings else r"\w{0,9}")
    return re.compile(r"\b" + r"\W+".join(words) + r"\b")


def _softened(word: str) -> str:
    """The pattern of a folded word whose k or q turns soft before an ending: ürək, ürəyi."""
    last = {"k": "[ky]", "q": "[qg]"}.get(word[-1])
    return re.escape(word[:-1]) + last if last else re.escape(word)
