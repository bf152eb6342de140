"""Asks about a text: reads its sentences, drafts questions, finds distractors, keeps what is good; says why few."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from random import Random

from quizzes.language.letters import fold
from quizzes.questions.asking.choosing import chosen_of
from quizzes.questions.asking.distractors.choices import MOST, choices_for, ranked_choices
from quizzes.questions.asking.distractors.offered import are_kin, fitting, on_short_scale
from quizzes.questions.asking.gaps.gap_openings import opened
from quizzes.questions.asking.gaps.gaps import GAP, quoted, without_needless_heading
from quizzes.questions.asking.leaning import leans_on, open_causes
from quizzes.questions.asking.ordering import order_drafts
from quizzes.questions.asking.pointed import asked_plainly, questions_of
from quizzes.questions.asking.reading import TextRead, read_for_asking
from quizzes.questions.asking.saying import echoes, says_key, says_name, title_says
from quizzes.questions.asking.texts.drafts import AskedQuestion, Asking, Draft, Sentence
from quizzes.questions.asking.trusting import needs_sure_options, trusts_options, trusts_stem
from quizzes.questions.asking.unbroken import unbroken
from quizzes.questions.asking.words.numbers_spelled import with_spelled_number
from quizzes.questions.asking.worth import worth_of
from quizzes.questions.writing.distractors import FEWEST, WANTED

__all__ = ["AskedQuestion", "Asking", "ask_about"]

LOWEST_SCORE = 0.5
TOO_PLAIN = 0.4
WEAK_REASONS = 0.26
UNNAMED = (
    "Alim ", "Alimin ", "Şair ", "Şairin ", "Yazıçı ", "Rəssam ", "Səyyah ", "Memar ", "Bəstəkar ", "Bəstəkarın ",
)  # fmt: skip
VAGUE = 0.2
_ALONE_IN_AZERBAIJANI = frozenset({"called", "why"})
_NEVER_VAGUE = frozenset(
    {"called", "what", "why", "what_first", "what_last", "what_next", "how", "happens", "what_done"}
)
SHORTEST_TOLD = {"en": 6, "az": 5}
MOST_DRAFTS = 1_000
ENOUGH = 6
OPEN, FEWEST_OFFERED, FEW_OFFERED, STANDS_ALONE = 0.1, 1, 0.2, 0.08
_BARE_CALLED = re.compile(r"What (?:is|are|was|were) (?:the|this|these) [a-z]+ (?:called|known as|named)\?")


def ask_about(text: str, *, language: str, seed: int = 1, limit: int = 20, published_on: str = "") -> Asking:
    """Return good questions on a text, at most limit, and the codes of what was left out.

    The same text and seed give the same questions. published_on (ISO 8601) resolves dates without a year. ValueError
    for a language that is neither en nor az, and for a date that is none.
    """
    read = read_for_asking(text, language=language, published_on=published_on)
    harvest = read.harvest
    ordering = unbroken(lambda: list(order_drafts(harvest, read.sentences, language=language)), [])
    drafts = [*ordering, *harvest.drafts, *open_causes(harvest)]
    left_out, folded = Counter(harvest.left_out), fold(text)
    asked: list[AskedQuestion] = []
    made: dict[AskedQuestion, Draft] = {}
    for number, draft in enumerate(sorted(drafts, key=lambda one: -one.score)[:MOST_DRAFTS]):
        if len(asked) >= limit * ENOUGH:
            break
        random = Random(f"{seed}:{number}:{draft.stem}")
        whole, question = unbroken(partial(_tried, draft, read, folded, random), (draft, "broken"))
        if isinstance(question, str):
            left_out[question] += 1
        else:
            asked.append(question)
            made.setdefault(question, whole)
    kept, clashes = chosen_of(asked, limit=limit)
    rows = sorted((left_out + clashes).items(), key=lambda row: (-row[1], row[0]))
    offered = (
        one if one.is_open else unbroken(partial(_offering, one, made[one], read, Random(f"{seed}:{one.stem}")), one)
        for one in kept
    )
    return Asking(_with_others(offered, made, read), tuple(rows))


def _with_others(
    questions: Iterable[AskedQuestion], made: dict[AskedQuestion, Draft], read: TextRead
) -> tuple[AskedQuestion, ...]:
    """Return the questions, each saying whether its sentence can be asked about well in a way that none of them has.

    A gap says as well which question asks plainly for its words.
    """
    rows = list(questions)
    stems = {one.stem for one in rows}
    sentences = {draft.sentence.start: draft.sentence for draft in made.values()}
    leaning = {one: leans_on(draft, one.stem, read.language) for one, draft in made.items()}
    rows = [replace(one, leans_on=leaning.get(one, "")) for one in rows]
    return tuple(opened(unbroken(partial(_with_other, one, sentences, read, stems), one)) for one in rows)


def _with_other(one: AskedQuestion, sentences: dict[int, Sentence], read: TextRead, stems: set[str]) -> AskedQuestion:
    sentence = sentences.get(one.sentence_start)
    if sentence is None:
        return one
    others = (way.draft for way in questions_of(read, sentence) if way.stem not in stems)
    has_others = any(draft is not None and draft.score >= LOWEST_SCORE for draft in others)
    is_inside = GAP in one.stem and sentence.start <= one.start < one.end <= sentence.end
    plainly = asked_plainly(read, sentence, start=one.start, end=one.end, known=stems) if is_inside else ""
    return replace(one, has_others=has_others, plainly=plainly, stem=without_needless_heading(one.stem))


def _tried(draft: Draft, read: TextRead, text: str, random: Random) -> tuple[Draft, AskedQuestion | str]:
    """Return a draft with its names and numbers written as they are asked, and what comes of it."""
    whole = with_spelled_number(read.shelf.with_whole_name(draft), read.language)
    return whole, _asked(whole, read, text, random)


def _asked(draft: Draft, read: TextRead, text: str, random: Random) -> AskedQuestion | str:
    """Return the question of a draft, or the reason why it is none; text is the folded one."""
    stem, score = _stem_of(draft, read)
    if score < LOWEST_SCORE:
        return stem
    found = [row for row in read.shelf.distractors_for(draft, random) if row[1] or not says_name(stem, row[0])]
    is_whole = len(found) >= WANTED
    if draft.kind == "why" and is_whole and read.shelf.invents_reasons(draft, found):
        score -= WEAK_REASONS
    question = draft.asked(stem, found, language=read.language, score=score)
    if not trusts_stem(question):
        return "unsure"
    if is_whole and trusts_options(question, text):
        if not _key_echoes(question):
            if draft.value is None:
                random.shuffle(found)
            return draft.asked(stem, found, language=read.language, score=score)
        if draft.kind != "why":
            return "answer_in_stem"
    return _asked_beside_choices(draft, read, question, random)


def _key_echoes(question: AskedQuestion) -> bool:
    """Whether the key alone repeats a word of the stem; a number may."""
    return question.value is None and echoes(quoted(question.stem), question.key, list(question.distractors))


def _asked_beside_choices(draft: Draft, read: TextRead, question: AskedQuestion, random: Random) -> AskedQuestion | str:
    """Return a question whose wrong answers are not sure: those that fit come ticked, or a person chooses.

    The reason why it is none where too few can be offered.
    """
    stem, score = question.stem, question.score
    rows = [row for row in ranked_choices(read, draft, random=random) if not says_name(stem, row.words)]
    is_plain_gap = needs_sure_options(question)
    fewest = FEWEST if is_plain_gap else 0 if _stands_alone(question) else FEWEST_OFFERED
    if len(rows) < fewest or (is_plain_gap and not are_kin(rows)):
        return "no_distractors"
    if on_scale := on_short_scale(draft, rows, read.language):
        return draft.asked(stem, on_scale, language=read.language, score=score)
    score -= OPEN + (FEW_OFFERED if fewest else STANDS_ALONE) * (len(rows) < FEWEST)
    ticked = draft.asked(stem, fitting(draft, rows), language=read.language, score=score)
    if ticked.distractors and not _key_echoes(ticked):
        return ticked
    choices = tuple((row.words, row.value) for row in rows[:MOST])
    return replace(ticked, distractors=(), distractor_values=(), choices=choices)


def _stands_alone(question: AskedQuestion) -> bool:
    """Whether a question is worth proposing where every wrong answer is to be written: no gap, and no bare word.

    In Azerbaijani only names that things have and causes: of its phrases too many fit none but their sentence.
    """
    if GAP in question.stem:
        return False
    if question.language == "az":
        return question.kind in _ALONE_IN_AZERBAIJANI
    return question.kind == "called" or len(question.key.split()) > 1


def _noun_of(draft: Draft, read: TextRead) -> str:
    """Return the plain form of the one word that is the key."""
    word = read.stock.word_at(draft.start, draft.end)
    return draft.key if word is None else word.lemma if read.language == "en" else word.base


def _offering(question: AskedQuestion, draft: Draft, read: TextRead, random: Random) -> AskedQuestion:
    return replace(question, choices=choices_for(read, draft, taken=question.distractors, random=random))


def _stem_of(draft: Draft, read: TextRead) -> tuple[str, float]:
    """Return the stem and what it is worth; in its place why there is none, worth nothing."""
    if draft.score < LOWEST_SCORE:
        return "unsure", 0
    if read.names.stands_for_name(draft):
        return "too_plain", 0
    if says_key(quoted(draft.stem), draft.key) or title_says(draft):
        return "answer_in_stem", 0
    stem = read.names.written_out(draft)
    worth = worth_of(draft, read.shelf.whole, _noun_of(draft, read), read.language)
    score = draft.score - (TOO_PLAIN if read.shelf.is_everywhere(draft) else 0) + worth
    if stem is not None and score < LOWEST_SCORE:
        return "too_plain", 0
    if stem is None or score - VAGUE * is_vague(draft, read.language) < LOWEST_SCORE:
        return "unsure", 0
    return stem, score - VAGUE * is_vague(draft, read.language)


def is_vague(draft: Draft, language: str) -> bool:
    """Return whether a short stem names nothing by which to know what it is about: Who locked the door?"""
    words = draft.stem.split()
    if language == "az":
        return quoted(draft.stem).startswith(UNNAMED)
    if language == "en" and draft.kind == "where":
        return False
    if draft.kind == "called" and _BARE_CALLED.fullmatch(draft.stem):
        return True
    if draft.kind in _NEVER_VAGUE or len(words) > SHORTEST_TOLD[language]:
        return False
    return not any(word[0].isupper() or word[0].isdigit() for word in words[1:])
