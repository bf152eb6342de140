"""Drafts of gaps for seasons, months and sides of the world; keeps for statements what has an opposite."""

from collections.abc import Iterator, Sequence

from quizzes.facts.proposing.tokens import word_set
from quizzes.language.letters import capitalize
from quizzes.language.values import NAME_TYPES
from quizzes.questions.asking.gaps.gaps import GAP, gap_stem, quoted
from quizzes.questions.asking.gaps.word_gaps import hash_of
from quizzes.questions.asking.texts.drafts import Draft, Harvest, Sentence, Wrong
from quizzes.questions.asking.texts.pieces import Positions, written
from quizzes.questions.asking.words.opposites import slots_of
from quizzes.questions.writing.distractors import WANTED

SCALE, DESCRIBING = 0.74, 0.5
_SEASONS = frozenset({"spring", "summer", "autumn", "winter"})
_BEHIND_TIME = word_set(
    "and or to in on at of the a when that was is were are had has until but for with by as came comes will would can "
    "could may might should must did does begins began brings brought ends ended"
)
_TIMES = frozenset({"vaxt", "vaxtlar", "vaxtdan", "zaman", "zamanlar", "dövrdə", "illərdə", "gün", "gündən", "gecə"})


def scale_gaps(
    sentence: Sentence, body: Sequence[int], *, language: str, named: tuple[Positions, str], harvest: Harvest
) -> Iterator[Draft]:
    """Yield the gaps for the words of a sentence that stand on a scale; keep for statements those with an opposite."""
    unsaid = harvest.unsaid.get(sentence.number, "")
    is_time = bool(named[0]) and sentence.tokens[named[0][-1] + 1].low in _TIMES
    if (not named[1] or named[0]) and (not unsaid or unsaid[0].isupper()) and not is_time:
        told = _with_name(sentence, body, named if not unsaid else ((), ""), unsaid)
        harvest.trues.append(Wrong(sentence, capitalize(told, language), ""))
    slots = slots_of(sentence, body, language)
    for slot in slots:
        stem = gap_stem(sentence, body, (slot.at,), language=language, what="word", named=named)
        if stem is None:
            continue
        key, *others = _cased(stem, [slot.word, *slot.others], language)
        if (not named[1] or named[0]) and not unsaid:
            keep_wrong(harvest, sentence, stem, (key, others[0]), slot.at)
        if slot.is_scale and len(others) >= WANTED:
            others = sorted(others, key=lambda word, stem=stem: (hash_of(word, stem), word))[:WANTED]
            yield _draft(sentence, stem, key, others, slot.at)


def _with_name(sentence: Sentence, body: Sequence[int], named: tuple[Positions, str], unsaid: str) -> str:
    """The words of a sentence, with the name that is given for its pronoun, or for what it leaves unsaid."""
    at_named, name = named
    if unsaid:
        is_name = any(one.first <= body[0] < one.last and one.type in NAME_TYPES for one in sentence.values)
        return f"{unsaid} {written(sentence.tokens, body, frozenset() if is_name else frozenset(body[:1]))}"
    if not at_named:
        return written(sentence.tokens, body)
    before = written(sentence.tokens, [at for at in body if at < at_named[0]])
    after = written(sentence.tokens, [at for at in body if at > at_named[-1]])
    return " ".join(part for part in (before, name, after) if part)


def keep_wrong(harvest: Harvest, sentence: Sentence, stem: str, words: tuple[str, str], at: int) -> None:
    """Remember a sentence with its gap filled rightly and wrongly."""
    text = quoted(stem)
    is_first = text.startswith(GAP)
    true, wrong = (text.replace(GAP, _large(word) if is_first else word, 1) for word in words)
    token = sentence.tokens[at]
    harvest.wrongs.append(Wrong(sentence, true, wrong, token.start, token.end))


def _large(word: str) -> str:
    return ("İ" if word[0] == "i" and not word.isascii() else word[0].upper()) + word[1:]


def _cased(stem: str, words: Sequence[str], language: str) -> list[str]:
    """The words as they stand in the gap: small at the beginning of a sentence, but for English names of months."""
    if not (quoted(stem).startswith(GAP) or f". {GAP}" in stem) or (language == "en" and words[-1][0].isupper()):
        return list(words)
    return [word[0].lower() + word[1:] for word in words]


def _draft(sentence: Sentence, stem: str, key: str, others: Sequence[str], at: int) -> Draft:
    token = sentence.tokens[at]
    score = DESCRIBING if _describes(sentence, at) else SCALE
    return Draft("what", stem, key, "word", token.start, token.end, sentence, score, options=tuple(others))


def _describes(sentence: Sentence, at: int) -> bool:
    """Whether an English season only describes a noun behind it: autumn rain."""
    after = sentence.tokens[at + 1] if at + 1 < sentence.last else None
    is_word = after is not None and after.kind == "word" and after.low not in _BEHIND_TIME
    return sentence.tokens[at].low in _SEASONS and is_word
