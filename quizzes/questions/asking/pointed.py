"""Suggests questions whose answer is the words that somebody points at; whoever asks reads them before keeping."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from random import Random

from quizzes.language.letters import fold
from quizzes.language.values import NAME_TYPES
from quizzes.questions.asking.answers import Answer
from quizzes.questions.asking.azerbaijani.questions.plain import plain_stem
from quizzes.questions.asking.azerbaijani.questions.pointed_at import asked_at
from quizzes.questions.asking.azerbaijani.stems.left_behind import leaves_describing
from quizzes.questions.asking.azerbaijani.words.nouns import CASES, in_case
from quizzes.questions.asking.azerbaijani.words.words import PRONOUNS
from quizzes.questions.asking.distractors.choices import MOST, ranked_choices
from quizzes.questions.asking.english.words.words import LOOSE_PRONOUNS
from quizzes.questions.asking.gaps.gap_openings import opened
from quizzes.questions.asking.gaps.gaps import GAP, plain_gap
from quizzes.questions.asking.gaps.value_gaps import value_gaps
from quizzes.questions.asking.reading import TextRead
from quizzes.questions.asking.statements.statements import statements
from quizzes.questions.asking.texts.drafts import AskedQuestion, Draft, Sentence
from quizzes.questions.asking.trusting import trusts_stem
from quizzes.questions.asking.unbroken import unbroken
from quizzes.questions.asking.words.numbers_spelled import with_spelled_number
from quizzes.questions.writing.distractors import WANTED

HINT, OWN_GAP, HALF, POINTED = 4, 0.6, 0.5, "pointed"
MOST_QUESTIONS, MOST_PLAIN, LONGEST_ANSWER, LEAST = 6, 2, 60, 0.12
_WORDS = re.compile(r"\w+")
_LEANING = {"en": LOOSE_PRONOUNS, "az": PRONOUNS}
_WHAT = {"digits": "number", "name": "name", "word": "word", "phrase": "phrase"}


@dataclass(frozen=True)
class Way:
    """A way of asking about a sentence: its stem and key, and the places of the words that answer it."""

    stem: str
    key: str
    start: int
    end: int
    draft: Draft | None = None
    statement: AskedQuestion | None = None

    @property
    def is_drawn(self) -> bool:
        """Return whether its wrong answers are dates or numbers, which can be drawn again."""
        return self.draft is not None and self.draft.value is not None

    def asked(self, read: TextRead, *, seed: int = 1) -> AskedQuestion:
        """Return the question with up to three distractors that are surely fair, and words to choose from."""
        if self.statement is not None:
            return self.statement
        return opened(_with_distractors(read, self.draft, self.stem, seed))


def ways_of(read: TextRead, *, start: int, end: int, seed: int = 1) -> tuple[list[Way], int]:
    """Return the ways of asking about the sentence that holds two places, and which of them asks for these words.

    First the questions, the best first, whatever words answer them: the same for every place in the sentence. Then
    those that ask plainly for these words, and a gap in place of them; for a whole sentence, the true one beside
    sentences that are wrong by one thing. Nothing where no sentence holds the words.
    """
    sentence = next((one for one in read.sentences if one.start <= start < end <= one.end), None)
    if sentence is None:
        return [], 0
    ways = questions_of(read, sentence)
    if (start, end) == (sentence.start, sentence.end):
        random = Random(seed)
        told = statements([], [], read.harvest, language=read.language, random=random, only=sentence.start)
        return [*ways, *(Way(one.stem, one.key, one.start, one.end, statement=one) for one in told)], 0
    gap = _gap_at(read, sentence, start, end)
    ways += _asked_plainly(read, sentence, gap, known={way.stem for way in ways})
    gap = with_spelled_number(gap, read.language)
    return [*ways, Way(gap.stem, gap.key, start, end, gap)], _best(ways, gap, start, end)


def _best(ways: Sequence[Way], gap: Draft, start: int, end: int) -> int:
    """Which way asks for the words between two places: the first for little else, else the one for the least else.

    Where none does it is the gap, which stands behind them.
    """
    is_fit = [gap.value is None or way.is_drawn for way in ways]
    shares = [_share(way, start, end) * fit for way, fit in zip(ways, is_fit, strict=True)]
    exact = next((at for at, share in enumerate(shares) if share >= HALF), None)
    nearest = max(range(len(ways)), key=lambda at: shares[at], default=len(ways))
    return exact if exact is not None else nearest if ways and shares[nearest] >= LEAST else len(ways)


def _asked_plainly(read: TextRead, sentence: Sentence, gap: Draft, *, known: set[str]) -> list[Way]:
    """The questions that nobody would propose, but ask for the words of a gap and little else, the nearest first."""
    drafts = _plain_drafts(read, sentence, gap)
    found: dict[str, Way] = {}
    for draft in (with_spelled_number(one, read.language) for one in drafts):
        if draft.stem not in known:
            found.setdefault(draft.stem, Way(draft.stem, draft.key, draft.start, draft.end, draft))
    return list(found.values())[:MOST_PLAIN]


def _plain_drafts(read: TextRead, sentence: Sentence, gap: Draft) -> list[Draft]:
    if read.language == "az":
        stem = plain_stem(gap, may_point=True)
        if stem and not leaves_describing(stem):
            return [replace(gap, stem=stem)]
        at = unbroken(partial(asked_at, gap), None)
        return [at] if at is not None else []
    drafts = (one for one in unbroken(partial(read.harvest.plainly, sentence), []) if _holds(one, gap))
    return sorted((one for one in drafts if _is_sound(read, one, one.stem)), key=lambda one: one.end - one.start)


def _holds(draft: Draft, gap: Draft) -> bool:
    """Whether the answer of a draft is the words of a gap, with what belongs to them; a number for a number."""
    if gap.value is not None and draft.value is None:
        return False
    return draft.start <= gap.start and gap.end <= draft.end <= draft.start + LONGEST_ANSWER


def questions_of(read: TextRead, sentence: Sentence) -> list[Way]:
    """Return the questions on a sentence that are no gaps, the best first, also those too unsure to be proposed."""
    found: dict[str, Way] = {}
    for draft in sorted(read.drafts_of(sentence), key=lambda one: (-one.score, one.start)):
        draft = with_spelled_number(draft, read.language)
        stem = read.names.written_out(draft) or draft.stem
        if GAP not in stem and stem not in found and _is_sound(read, draft, stem):
            found[stem] = Way(stem, draft.key, draft.start, draft.end, draft)
    return list(found.values())[:MOST_QUESTIONS]


def _is_sound(read: TextRead, draft: Draft, stem: str) -> bool:
    """Whether a stem and its key stand by their form, however unsure it is what they mean: no pronoun for an answer."""
    question = draft.asked(stem, [], language=read.language, score=draft.score)
    is_pronoun = {fold(word) for word in draft.key.split()} <= {fold(word) for word in _LEANING[read.language]}
    says_name = draft.key[:1].isupper() and fold(draft.key) in fold(stem)
    return not is_pronoun and not says_name and trusts_stem(question)


def asked_plainly(read: TextRead, sentence: Sentence, *, start: int, end: int, known: set[str]) -> str:
    """Return the question that asks plainly for the words between two places of a sentence; nothing where none does."""
    ways = _asked_plainly(read, sentence, _gap_at(read, sentence, start, end), known=known)
    return ways[0].stem if ways else ""


def suggest(read: TextRead, *, start: int, end: int, seed: int = 1) -> list[AskedQuestion]:
    """Return the questions on the words between two places: the one that asks for them first."""
    ways, best = ways_of(read, start=start, end=end, seed=seed)
    return [way.asked(read, seed=seed) for way in (*ways[best:], *ways[:best])]


def _share(way: Way, start: int, end: int) -> float:
    """How much of the answer of a question the words are, where they are nothing else."""
    return (end - start) / (way.end - way.start) if way.start <= start and end <= way.end else 0


def _gap_at(read: TextRead, sentence: Sentence, start: int, end: int) -> Draft:
    text, language = sentence.text, read.language
    body = range(sentence.first, sentence.last - 1)
    values = value_gaps(sentence, body, language=language, named=((), ""))
    if value := next((one for one in values if (one.start, one.end) == (start, end)), None):
        return value
    sort, key = Answer.at(sentence, start, end, language=language).sort, text[start:end]
    what = _WHAT[sort.partition(":")[0]]
    before, after = _told(read, sentence, start, key), text[end : sentence.end]
    stem = plain_gap(before, after, language=language, what=what)
    plain = Draft("what", stem, key, POINTED, start, end, sentence, OWN_GAP)
    asked = (one for one in read.harvest.drafts if (one.start, one.end, one.key) == (start, end, key))
    if typed := next((one for one in asked if one.value is not None), None):
        return replace(plain, kind=typed.kind, pool=typed.pool, value=typed.value, write=typed.write)
    names = (one.value for one in sentence.values if one.type in NAME_TYPES and one.start == start)
    name = next(names, "")
    if not name or not sort.startswith("name:"):
        return plain
    if name == key:
        return replace(plain, pool=sort, name=name)
    case = next((case for case in CASES if in_case(name, case) == key), "") if language == "az" else ""
    return replace(plain, pool=sort, name=name, write_name=partial(in_case, case=case)) if case else plain


def _told(read: TextRead, sentence: Sentence, start: int, key: str) -> str:
    """The sentence up to the answer: its pronoun named, or the sentence before it, unless that hints at the answer."""
    text, tokens = sentence.text, sentence.tokens
    positions, name = read.harvest.named.get(sentence.number, ((), ""))
    if positions and name and tokens[positions[-1]].end <= start and not _hints_at(name, key):
        first, last = tokens[positions[0]].start, tokens[positions[-1]].end
        return f"{text[sentence.start : first]}{name}{text[last:start]}"
    before = read.harvest.before.get(sentence.number)
    leans = any(tokens[at].low in _LEANING[read.language] for at in range(sentence.first, sentence.last)[:2])
    told = f"{text[before.start : before.end]} " if before is not None and leans else ""
    return f"{'' if _hints_at(told, key) else told}{text[sentence.start : start]}"


def _hints_at(told: str, key: str) -> bool:
    """Whether words that begin as a longer word of the key does stand before it: the Italians, Italy."""
    begun = {word[:HINT] for word in _WORDS.findall(fold(told))}
    return any(word[:HINT] in begun for word in _WORDS.findall(fold(key)) if len(word) >= HINT)


def _with_distractors(read: TextRead, draft: Draft, stem: str, seed: int) -> AskedQuestion:
    """The question of a draft beside what is surely fair; what else can stand there is for a person to choose."""
    whole = replace(read.shelf.with_whole_name(draft), stem=stem)
    random = Random(f"{seed}:{draft.stem}")
    rows = ranked_choices(read, whole, random=random)
    found = [(row.words, row.value) for row in rows if row.is_sure][:WANTED]
    if whole.value is not None:
        found = read.shelf.distractors_for(whole, random) or found
    asked = whole.asked(stem, found, language=read.language, score=whole.score)
    rest = [(row.words, row.value) for row in rows if row.words not in asked.distractors]
    return replace(asked, choices=tuple(rest[:MOST]))
