"""Suggests questions whose answer is the words that somebody points at; whoever asks reads them before keeping."""

from dataclasses import replace
from functools import partial
from random import Random

from quizzes.language.values import NAME_TYPES
from quizzes.questions.asking.answers import Answer
from quizzes.questions.asking.azerbaijani_nouns import CASES, in_case
from quizzes.questions.asking.azerbaijani_words import PRONOUNS
from quizzes.questions.asking.choices import MOST, ranked_choices
from quizzes.questions.asking.drafts import AskedQuestion, Draft, Sentence
from quizzes.questions.asking.english_words import LOOSE_PRONOUNS
from quizzes.questions.asking.gaps import plain_gap, value_gaps
from quizzes.questions.asking.reading import TextRead
from quizzes.questions.asking.statements import statements
from quizzes.questions.writing.distractors import WANTED

OWN_GAP, HALF, POINTED = 0.6, 0.5, "pointed"
_LEANING = {"en": LOOSE_PRONOUNS, "az": PRONOUNS}
_WHAT = {"digits": "number", "name": "name", "word": "word", "phrase": "phrase"}


def suggest(read: TextRead, *, start: int, end: int, seed: int = 1) -> list[AskedQuestion]:
    """Return questions on the words between two places, the best first: other stems, each with up to three distractors.

    A gap in place of the words is always among them; nothing where no sentence holds the words. A whole sentence is the
    true one beside sentences of the text that are wrong by one thing, where there are some.
    """
    whole = next((one for one in read.sentences if (one.start, one.end) == (start, end)), None)
    if whole is not None:
        random = Random(seed)
        return list(statements([], [], read.harvest, language=read.language, random=random, only=whole.start))
    sentence = next((one for one in read.sentences if one.start <= start < end <= one.end), None)
    if sentence is None:
        return []
    drafts = [one for one in read.harvest.drafts if one.sentence.number == sentence.number]
    exact = sorted((one for one in drafts if _share(one, start, end) >= HALF), key=lambda one: -one.score)
    near = sorted((one for one in drafts if 0 < _share(one, start, end) < HALF), key=lambda one: -one.score)
    found: dict[str, AskedQuestion] = {}
    for draft in (*exact, _gap_at(read, sentence, start, end), *near):
        stem = read.names.written_out(draft) or draft.stem
        if stem not in found:
            found[stem] = _with_distractors(read, draft, stem, seed)
    return list(found.values())


def _share(draft: Draft, start: int, end: int) -> float:
    """How much of the longer one the answer of a draft and the words share."""
    shared = min(draft.end, end) - max(draft.start, start)
    return max(0, shared) / max(draft.end - draft.start, end - start)


def _gap_at(read: TextRead, sentence: Sentence, start: int, end: int) -> Draft:
    text, language = sentence.text, read.language
    body = range(sentence.first, sentence.last - 1)
    values = value_gaps(sentence, body, language=language, named=((), ""))
    if value := next((one for one in values if (one.start, one.end) == (start, end)), None):
        return value
    sort, key = Answer.at(sentence, start, end, language=language).sort, text[start:end]
    what = _WHAT[sort.partition(":")[0]]
    before, after = _told(read, sentence, start), text[end : sentence.end]
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


def _told(read: TextRead, sentence: Sentence, start: int) -> str:
    """The sentence up to the answer: its pronoun named, or the sentence on which it leans set before it."""
    text, tokens = sentence.text, sentence.tokens
    positions, name = read.harvest.named.get(sentence.number, ((), ""))
    if positions and name and tokens[positions[-1]].end <= start:
        first, last = tokens[positions[0]].start, tokens[positions[-1]].end
        return f"{text[sentence.start : first]}{name}{text[last:start]}"
    before = read.harvest.before.get(sentence.number)
    leans = any(tokens[at].low in _LEANING[read.language] for at in range(sentence.first, sentence.last)[:2])
    told = f"{text[before.start : before.end]} " if before is not None and leans else ""
    return f"{told}{text[sentence.start : start]}"


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
