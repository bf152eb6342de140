"""Tells whether words may stand beside a key: apart from it and from each other, with the article, no other kind."""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace

from quizzes.facts.proposing.candidates import Found
from quizzes.facts.proposing.name_words import PEOPLES, first_name, head_type
from quizzes.facts.proposing.suffixes import bases
from quizzes.language.amounts import parse_amounts
from quizzes.language.values import DATE_TYPES, Value
from quizzes.questions.asking.english.words.words import OPENING_ADVERBS
from quizzes.questions.asking.gaps.gaps import GAP
from quizzes.questions.asking.texts.drafts import Draft, Phrase, Sentence
from quizzes.questions.asking.texts.likeness import fold, is_within
from quizzes.questions.asking.texts.sentences import POLITE, title_line
from quizzes.questions.writing.shapes import granularity

NAMES = frozenset({"person", "place", "organisation", "work_title", "other_name"})


def is_said(draft: Draft) -> bool:
    """Whether names of the same sentence could be right as well: they stand beside the key in one list."""
    text = draft.sentence.text[draft.sentence.start : draft.sentence.end]
    return (
        f"{draft.key} and " in text
        or f" and {draft.key}" in text
        or f"{draft.key} və " in text
        or f" və {draft.key}" in text
    )


def is_apart(words: str, draft: Draft, chosen: list[str], language: str) -> bool:
    """Whether the words differ from every option, and neither holds the other; and the stem does not say them."""
    folded = fold(words)
    if any(is_within(words, other, language) for other in (draft.key, *chosen)):
        return False
    others = [fold(other) for other in (draft.key, *chosen)]
    if any(folded in other or other in folded for other in others):
        return False
    if any(len(set(folded.split()) & set(other.split())) * 2 > max(len(folded.split()), 2) for other in others):
        return False
    return folded.removeprefix("the ") not in fold(draft.stem)


def title_of(sentences: list[Sentence]) -> frozenset[str]:
    """Return the parts of five letters of the words of the line above the text, if it is no sentence."""
    words = [word.strip(".,?!:“”") for word in fold(title_line(sentences)).split()]
    return frozenset(word[at : at + 5] for word in words if len(word) > 2 for at in range(max(1, len(word) - 4)))


def is_in_title(draft: Draft, title: frozenset[str]) -> bool:
    """Whether the title says the key, so that every reader of it knows what the text is about."""
    words = [word for word in fold(draft.name or draft.key).partition(" of ")[0].split() if len(word) > 2]
    return bool(words) and words[-1][:5] in title


_AT_LEAST = re.compile(r"(?:more than|over|at least|above|ən azı|no less than|exceeds?)\s+(?:an? )?$", re.IGNORECASE)
_AT_MOST = re.compile(
    r"(?:less than|fewer than|under|below|up to|at most|nearly|almost|ən çoxu)\s+(?:an? )?$", re.IGNORECASE
)
_MORE_AFTER = re.compile(
    r"^\S*(?:\s+\S+?)?(?:d[aə]n|\S)?\s+(?:çox|artıq|yuxarı)|^\S*\s+\S+d[aə]n\s+(?:yüksə|hündür|uzun|uzaq|dərin|ağır|böyük)"
)
_LESS_AFTER = re.compile(r"^\S*(?:\s+\S+?)?\s+(?:az(?!\w)|yaxın|qədər)")
_ASKS_ABOUT = re.compile(r"\b[Aa]bout (?:how (?:many|much)|what)\b")
LOOKED_AT = 30
HIGHEST = 8849
SMALL_NUMBER, LARGER, OLDER, FARTHEST, ROUGH, STEPS = 10, 1.55, 1.4, 3.0, 1.2, 2
_ABOUT = re.compile(r"\b(?:about|around|some|roughly|approximately|təxminən|təqribən|haradasa)\s+$", re.IGNORECASE)
_PEAK = re.compile(
    r"\b(?:mountains?|peaks?|summit|Mount|volcano|plateau|altitude|above sea level"
    r"|dağ\w*|zirvə\w*|vulkan\w*|yayla\w*|hündürlü\w*|yüksəkli\w*)\b"
)
_AGE = re.compile(r"\b(?:age|aged|years old|[Hh]ow old|yaş\w*)\b")


def is_beyond(draft: Draft) -> Callable[[Value], bool]:
    """Return the test of a number beside the key of a limit: over 100 is true of 50 too."""
    text, key = draft.sentence.text, draft.value
    before, after = text[max(0, draft.start - LOOKED_AT) : draft.start], text[draft.end : draft.end + LOOKED_AT]
    if key is None or key.type in DATE_TYPES or key.low is None or _ASKS_ABOUT.search(draft.stem):
        return lambda value: True
    if _AT_LEAST.search(before) or _MORE_AFTER.search(after):
        return lambda value: value.low is not None and value.low > key.low
    if _AT_MOST.search(before) or _LESS_AFTER.search(after):
        return lambda value: value.low is not None and value.low < key.low
    return lambda value: True


def is_possible_for(draft: Draft) -> Callable[[Value], bool]:
    """Return the test of a number beside the key: beyond its limit, where it is one, near it, no peak too high."""
    beyond, key = is_beyond(draft), draft.value
    if key is None or key.type in DATE_TYPES or key.low is None:
        return beyond
    text = draft.sentence.text[draft.sentence.start : draft.sentence.end] + draft.stem
    highest = HIGHEST if _PEAK.search(text) and key.low < HIGHEST else None
    is_limit = not (beyond(replace(key, low=key.low - 1)) and beyond(replace(key, low=key.low + 1)))
    is_rough = _ABOUT.search(draft.sentence.text[max(0, draft.start - LOOKED_AT) : draft.start]) is not None
    number = parse_amounts(key.value)[0]
    is_small = abs(number) < SMALL_NUMBER
    least = ROUGH if is_rough else 1.0
    times = OLDER if _AGE.search(draft.stem) else FARTHEST if is_limit else LARGER

    def is_possible(value: Value) -> bool:
        if value.low is None or not beyond(value) or (highest is not None and value.low >= highest):
            return False
        small, large = sorted((abs(float(value.low)), abs(float(key.low))))
        if (
            not is_rough
            and times != OLDER
            and abs(parse_amounts(value.value)[0] - number) <= STEPS * granularity(str(abs(number)))
        ):
            return True
        return is_small or small * least <= large <= small * max(times, least * ROUGH)

    return is_possible


def is_written_alike(text: str, key: str) -> bool:
    """Whether two values are written in one way: no era where the key has none, no 1 beside numbers of several."""
    return text.strip() not in _ONE and (not key[0].isdigit() or text[0].isdigit() or text[0] == "−")


def is_joined(name: str, persons: Iterable[str]) -> bool:
    """Whether a name is a titled one and the next name read as one: Hülaku xan Tusi beside Nəsirəddin Tusi."""
    parts = name.split()
    is_titled = any(part in POLITE for part in parts[1:-1])
    return is_titled and any(other != name and other.split()[-1] == parts[-1] for other in persons)


_ONE = frozenset({"1", "one", "bir"})
_A_MANY = re.compile(r"\b(?:a|an) (?:many|much|all|most)\b")


def fits_article(words: str, draft: Draft) -> bool:
    """Whether the article before a gap, if there is one, goes with the words, and none within goes before a many."""
    if _A_MANY.search(words):
        return False
    before = draft.stem.partition(GAP)[0].split()[-1:] if GAP in draft.stem else []
    is_vowel = words[:1].lower() in "aeiou"
    return is_vowel if before == ["an"] else not is_vowel if before == ["a"] else True


_NO_PERSON_AFTER = frozenset(
    ["on", "in", "at", "near", "the", "wrote", "novel", "book", "poem", "play", "opera", "ballet", "film", "symphony"]
)


def is_place(sentence: Sentence, found: Found) -> bool:
    """Whether a name read as a person's stands where only a place, a ship or a work does: on Gull Rock, wrote Faust."""
    before = sentence.tokens[found.first - 1].low if found.first > sentence.first else ""
    return found.type == "person" and before in _NO_PERSON_AFTER


def is_body(found: Found) -> bool:
    """Whether a name read as a person's ends as a school's does, or is none: Soon French."""
    if found.type != "person":
        return False
    first, _space, last = found.value.partition(" ")
    is_people = last.lower() in PEOPLES["en"] and first_name(first, first.lower(), "en") is None
    if _is_thing(found.value.rpartition(" ")[2].lower()):
        return True
    return is_people or first.lower() in OPENING_ADVERBS or head_type(found.value.rpartition(" ")[2], "en") is not None


_SIDES = frozenset({"Şərq", "Qərb", "Şimal", "Cənub", "Şərqin", "Qərbin", "East", "West", "North", "South"})


def is_bare(sentence: Sentence, found: Found) -> bool:
    """Whether a name is a side of the world, or one word that begins the name of a thing: Fəxri xiyaban."""
    if found.value in _SIDES or (found.type == "person" and _is_no_person(found.value)):
        return True
    follows = sentence.tokens[found.last] if found.last < sentence.last else None
    if found.type != "person" or follows is None:
        return False
    if follows.low in {"adı", "adına", "adını"}:
        return True
    is_written_so = sentence.tokens[found.last - 1].text == found.value.rpartition(" ")[2]
    return is_written_so and _is_thing(follows.low)


def _is_no_person(name: str) -> bool:
    """Whether a name has digits in it, or a side of the world made of two: Leyla U-2, Cənub-Şərqi."""
    made = (word.split("-") for word in name.split() if "-" in word)
    is_side = any(all(side.startswith(tuple(_SIDES)) for side in sides) for sides in made)
    return is_side or any(letter.isdigit() for letter in name)


def _is_thing(word: str) -> bool:
    forms = (word, *bases(word))
    return any(base in _THINGS for one in forms for base in (one, *bases(one)))


_THINGS = frozenset(
    {"xiyaban", "küçə", "prospekt", "meydan", "park", "mükafat", "kitabxana", "muzey", "teatr", "məktəb", "siyahı"}
    | {"cəmiyyət", "təşkilat", "festival", "orden", "medal", "fond", "günü", "abidə", "layihə", "proqram", "müqavilə"}
    | {"akademiya", "universitet", "komitə", "nazirlik", "şirkət", "institut", "ittifaq", "partiya", "bank", "qəzet"}
)


def shape_of(name: str) -> tuple[bool, bool]:
    """Whether a name has several words, and whether it ends in a form of address: Nailə xanım."""
    return " " in name, name.rpartition(" ")[2] in POLITE


def is_particular(sentence: Sentence) -> bool:
    """Return whether a sentence tells of one thing that happened or is somewhere: it names or dates something."""
    return any(one.type in DATE_TYPES | NAMES and one.score for one in sentence.values)


def is_next(phrase: Phrase, draft: Draft) -> bool:
    """Return whether what happens is told right before or after: it may follow from the same."""
    near = (abs(number - draft.sentence.number) for number in phrase.sentences)
    return draft.pool.startswith("happens:") and min(near) == 1
