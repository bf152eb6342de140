"""Drafts of Azerbaijani questions for a name that its sentence ends in: Dünyanın ən dərin gölü hansıdır?"""

from collections.abc import Iterator

from quizzes.language.values import NAME_TYPES
from quizzes.questions.asking.azerbaijani.clauses.clauses import Clause
from quizzes.questions.asking.azerbaijani.questions.names import pool_of
from quizzes.questions.asking.azerbaijani.stems.stems import NoStem, Words, finished, positions_of
from quizzes.questions.asking.azerbaijani.stems.things import without_copula
from quizzes.questions.asking.azerbaijani.words.nouns import Nouns, in_case
from quizzes.questions.asking.azerbaijani.words.words import is_human
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.texts.pieces import span_of
from quizzes.questions.asking.words.names_known import known_kind


def ask_who_is(words: Words, clause: Clause, nouns: Nouns) -> Iterator[Draft]:
    """Yield the question for a name that the sentence ends in: Dünyanın ən dərin gölü hansıdır?"""
    last = clause.positions[-1]
    found = next((one for one in clause.sentence.values if one.last - 1 == last and one.type in NAME_TYPES), None)
    word = clause.tokens[last].low
    if (
        found is None
        or not word.endswith(("dır", "dir", "dur", "dür"))
        or word[:-3].endswith(("da", "də", "dan", "dən"))
    ):
        return
    name = without_copula(found.value, clause.tokens[last])
    body = [at for at in clause.positions if at < found.first]
    if len(body) < 2 or clause.tokens[body[-1]].text in {",", "və"} or clause.tokens[body[-1]].low == "və":
        return
    people = [index for index, at in enumerate(body) if is_human(clause.tokens[at].low)]
    if found.type == "person" and len(people) > 1:
        body = body[: people[0] + 1]
    is_person = found.type == "person" and (bool(people) or name == found.value)
    kind = {"country": "ölkə", "city": "şəhər", "town": "şəhər"}.get(known_kind(name), "")
    kind = "" if kind and clause.tokens[body[-1]].low.startswith(kind[:4]) else kind
    question = "kimdir" if is_person else f"hansı {in_case(kind, 'copula')}" if kind else "hansıdır"
    try:
        stem = finished([clause.named, words.phrase(clause.sentence, body), question])
    except NoStem:
        return
    start, end = span_of(clause.tokens, positions_of(found))
    end -= len(found.value) - len(name)
    kind, pool = ("who", pool_of(found)) if is_person else ("which_name", "part:hansıdır")
    pool = pool_of(found) if name == found.value else pool
    yield Draft(kind, stem, name, pool, start, end, clause.sentence, 0.85, name=name)
