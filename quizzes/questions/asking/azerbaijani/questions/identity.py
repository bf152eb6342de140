"""Drafts of Azerbaijani questions on which one something is: paytaxtı hansı şəhərdir, kimə deyilir."""

from collections.abc import Iterator

from quizzes.facts.proposing.name_words import az_head
from quizzes.questions.asking.azerbaijani.clauses.clauses import Clause
from quizzes.questions.asking.azerbaijani.stems.stems import NoStem, Words, finished
from quizzes.questions.asking.azerbaijani.words.forms import forms_of
from quizzes.questions.asking.azerbaijani.words.nouns import in_case
from quizzes.questions.asking.azerbaijani.words.words import ADJECTIVES, OPEN, PRONOUNS, is_human, is_participle
from quizzes.questions.asking.texts.drafts import Draft, Sentence
from quizzes.questions.asking.texts.pieces import low_words, span_of, written
from quizzes.questions.asking.words.names_known import without_possessive
from quizzes.questions.asking.words.noun_kinds import nouns_like
from quizzes.questions.writing.distractors import WANTED

SCORE, CALLED = 0.8, 0.84
LONGEST, LONGEST_TOLD = 3, 6
_ONLY = frozenset({"ən", "ilk", "yeganə", "milli", "rəsmi", "dövlət"})
_COPULAS = ("dır", "dir", "dur", "dür")


def ask_identity(words: Words, clause: Clause) -> Iterator[Draft]:
    """Yield the question for the one thing that the subject of a clause is: Butanın milli rəqsi hansıdır?"""
    subject = next((one for one in clause.phrases if one.positions == clause.subject), None)
    tokens, last = clause.tokens, clause.verb[-1]
    if subject is None or not tokens[last].low.endswith(_COPULAS) or len(clause.verb) > 1:
        return
    low = low_words(tokens, subject.positions)
    is_one = "paytaxt" in low[-1] or low[0] in _ONLY or bool(set(low) & {"ən", "yeganə"})
    if not is_one or not clause.named or set(low) & PRONOUNS:
        return
    told = _name_of(clause, [at for at in clause.positions if at > subject.positions[-1]])
    if not told:
        return
    key = words.phrase(clause.sentence, told)[:-3]
    head = _kind_of(tokens[told[-1]].low[:-3]) if len(told) > 1 else ""
    question = f"hansı {in_case(head, 'copula')}" if head and head not in low[-1] else "hansıdır"
    said: str | None = words.phrase(clause.sentence, subject.positions)
    if subject.head is None or not subject.head.is_owned:
        said, question = in_case(said, "possessive3"), "hansıdır"
    try:
        stem = finished([clause.named, said, question]) if said else ""
    except NoStem:
        return
    start, end = span_of(tokens, told)
    if not stem:
        return
    kind = "what" if key[0].islower() else "which_name"
    others = nouns_like(key, "az")[:WANTED] if kind == "what" else ()
    pool = "word" if others else "part:hansıdır"
    yield Draft(kind, stem, key, pool, start, end - 3, clause.sentence, SCORE, options=tuple(others))


def _name_of(clause: Clause, told: list[int]) -> list[int]:
    """The thing that a clause says at its end: one word, or a name with its noun, without what describes it."""
    quote = next((at for at in reversed(told) if clause.tokens[at].text in {"«", "“"}), None)
    if quote is not None:
        return [at for at in told if at >= quote]
    low = low_words(clause.tokens, told)
    is_plain = len(low) == len(told) <= LONGEST and not set(low) & PRONOUNS and low[0] not in ADJECTIVES | {"bir"}
    is_plain = is_plain and not any(word.startswith(OPEN) for word in low) and low[-1][:-3] not in ADJECTIVES
    return told if is_plain else []


def _kind_of(word: str) -> str:
    head = az_head(word)
    return without_possessive(head) if head else ""


def ask_that_is(sentence: Sentence) -> Iterator[Draft]:
    """Yield the question for a word that the sentence begins with and tells at once: Kümçü, yəni qurd bəsləyən adam."""
    tokens, first = sentence.tokens, sentence.first
    low = [token.low for token in tokens[first : first + 4]]
    if "yəni" not in low or tokens[first + low.index("yəni") - 1].text != "," or low.index("yəni") < 2:
        return
    cut = first + low.index("yəni")
    term = list(range(first, cut - 1))
    told = list(range(cut + 1, min(cut + 1 + LONGEST_TOLD, sentence.last)))
    size = next((size for size, at in enumerate(told, 1) if size > 1 and _ends(tokens[at].low)), 0)
    told = told[:size]
    if not told or any(tokens[at].kind != "word" for at in (*term, *told)) or not _is_told(tokens, told):
        return
    key = in_case(written(tokens, told), "dative")
    if key and set(low_words(tokens, told)).isdisjoint(PRONOUNS):
        question = "kimə" if is_human(tokens[told[-1]].low) else "nəyə"
        stem = f"{written(tokens, term)} {question} deyilir?"
        yield Draft("called", stem, key, f"part:{question}", *span_of(tokens, told), sentence, CALLED)


def _ends(word: str) -> bool:
    """Whether a word is a noun in the nominative, with which what is told of a word may end."""
    return word not in ADJECTIVES and any(
        form.case == "nominative" and not form.is_owned for form in forms_of(word)[:1]
    )


def _is_told(tokens: list, told: list[int]) -> bool:
    return any(is_participle(tokens[at].low) for at in told[:-1])
