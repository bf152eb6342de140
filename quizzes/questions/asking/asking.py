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
from quizzes.questions.asking.distractors.offered import are_kin, on_short_scale
from quizzes.questions.asking.gaps.gap_openings import opened
from quizzes.questions.asking.gaps.gaps import GAP, quoted, without_needless_heading
from quizzes.questions.asking.leaning import leans_on, open_causes
from quizzes.questions.asking.ordering import order_drafts
from quizzes.questions.asking.pointed import asked_plainly, questions_of
from quizzes.questions.asking.reading import TextRead, read_for_asking
from quizzes.questions.asking.texts.drafts import AskedQuestion, Asking, Draft, Sentence
from quizzes.questions.asking.trusting import needs_sure_options, trusts_options, trusts_stem
from quizzes.questions.asking.unbroken import unbroken
from quizzes.questions.asking.words.numbers_spelled import with_spelled_number
from quizzes.questions.asking.words.vocabulary import words_of
from quizzes.questions.asking.worth import title_of, worth_of
from quizzes.questions.writing.distractors import FEWEST, WANTED

__all__ = ["AskedQuestion", "Asking", "ask_about"]

LOWEST_SCORE = 0.5
TOO_PLAIN = 0.4
LEAST_NAME, LONGEST_CASE = 3, 4
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
_NUMBERS = words_of("en", "number_words")
_ROMAN = re.compile(r"[ivxlc]+")


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
    """Return the question of a draft, or the reason why it is none; text is the folded one.

    Where the stem stands and the wrong answers are not sure, they are offered for a person to choose from.
    """
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
        is_echo = draft.value is None and echoes(quoted(stem), draft.key, [words for words, _value in found])
        if is_echo and draft.kind != "why":
            return "answer_in_stem"
        if draft.value is None:
            random.shuffle(found)
        if not is_echo:
            return draft.asked(stem, found, language=read.language, score=score)
    rows = [row for row in ranked_choices(read, draft, random=random) if not says_name(stem, row.words)]
    is_plain_gap = needs_sure_options(question)
    fewest = FEWEST if is_plain_gap else 0 if _stands_alone(question) else FEWEST_OFFERED
    if len(rows) < fewest or (is_plain_gap and not are_kin(rows)):
        return "no_distractors"
    if on_scale := on_short_scale(draft, rows, read.language):
        return draft.asked(stem, on_scale, language=read.language, score=score)
    score -= OPEN + (FEW_OFFERED if fewest else STANDS_ALONE) * (len(rows) < FEWEST)
    bare = draft.asked(stem, [], language=read.language, score=score)
    return replace(bare, choices=tuple((row.words, row.value) for row in rows[:MOST]))


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
    if says_key(quoted(draft.stem), draft.key) or _is_in_title(draft):
        return "answer_in_stem", 0
    stem = read.names.written_out(draft)
    worth = worth_of(draft, read.shelf.whole, _noun_of(draft, read), read.language)
    score = draft.score - (TOO_PLAIN if read.shelf.is_everywhere(draft) else 0) + worth
    if stem is not None and score < LOWEST_SCORE:
        return "too_plain", 0
    if stem is None or score - VAGUE * is_vague(draft, read.language) < LOWEST_SCORE:
        return "unsure", 0
    return stem, score - VAGUE * is_vague(draft, read.language)


def _is_in_title(draft: Draft) -> bool:
    """Whether the title of the text, which is that of the quiz, says the key, a name in whatever case."""
    if draft.value is not None:
        return False
    title = title_of(draft)
    words = [word.strip(".,:;!?“”\"'’") for word in fold(title).split()]
    names = fold(draft.name).split()
    is_named = bool(names) and all(any(_is_one(name, word) for word in words) for name in names)
    return is_named or says_key(title, draft.key)


def _is_one(name: str, word: str) -> bool:
    """Whether a word is a name with or without an ending."""
    return len(name) >= LEAST_NAME and word.startswith(name) and len(word) - len(name) <= LONGEST_CASE


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


def echoes(stem: str, key: str, others: list[str]) -> bool:
    """Return whether the stem repeats a longer word of the key that no other option has."""
    return bool(_beginnings(stem) & _beginnings(key) - set().union(*map(_beginnings, others)))


def _beginnings(text: str) -> set[str]:
    words = (word.strip(".,?!“”\"'()’") for word in fold(text).split())
    return {word[:5] for word in words if len(word) > 4}


def says_name(stem: str, words: str) -> bool:
    """Return whether a stem says a name that is offered beside its key: Who set out to prove John Snow wrong?"""
    return words[:1].isupper() and fold(words) in fold(quoted(stem))


def says_key(stem: str, key: str) -> bool:
    """Return whether the stem says the key, or all its longer words."""
    words = [word.strip(".,?!“”\"'()").removesuffix("’s").removesuffix("'s") for word in fold(stem).split()]
    in_key = [word.strip(".,?!“”\"'()") for word in fold(key).split()]
    if len(in_key) > 1 and "hansi" in words[:-1]:
        kind = words[words.index("hansi") + 1]
        in_key = in_key[:-1] if in_key[-1][:3] == kind[:3] else in_key
    longer = [word for word in in_key if len(word) > 3]
    if any((_ROMAN.fullmatch(word) or word.isdigit() or word in _NUMBERS) and word not in words for word in in_key):
        return False
    if longer:
        stems = {word[:5] for word in words if len(word) > 3}
        return all(word[:5] in stems for word in longer)
    return f" {' '.join(in_key)} " in f" {' '.join(words)} "
