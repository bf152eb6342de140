"""Drafts of English questions on what is used to do something: What do workers use to scrape off the dark skin?"""

from collections.abc import Iterator

from quizzes.questions.asking.english.clauses.clause import Chunk, Clause
from quizzes.questions.asking.english.questions.answers import complement_of, is_passive
from quizzes.questions.asking.english.stems.entities import core_of
from quizzes.questions.asking.english.stems.finished import NoStem, finished
from quizzes.questions.asking.english.stems.keys import as_noun, drafted
from quizzes.questions.asking.english.stems.phrases import noun_phrase
from quizzes.questions.asking.english.stems.stems import Words, following
from quizzes.questions.asking.english.stems.verb_forms import split_verb
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.words.vocabulary import words_of

SCORE = 0.8
_TOOLS = words_of("en", "tools")
_DOING = frozenset({"do", "does", "did", "can", "could"})


def ask_tool(words: Words, clause: Clause) -> Iterator[Draft]:
    """Yield the question for a tool, or for the part of a body that is used as one."""
    chunk = next((one for one in clause.chunks if one.prep == "with" and one.kind == "prep"), None)
    if chunk is None or complement_of(clause) is None or is_passive(clause) or not _is_tool(words, clause, chunk):
        return
    answer = noun_phrase(words, clause.sentence, chunk.positions[1:])
    if answer is None or answer.name is not None or chunk.value is not None:
        return
    try:
        auxiliary, verb = split_verb(clause, words.pasts)
        parts = ["What", auxiliary, words.subject(clause), "use to", verb, *following(words, clause, (chunk,))]
        stem = finished(parts) if auxiliary in _DOING and verb else ""
    except NoStem:
        return
    if stem:
        yield as_noun(drafted(clause, "what", stem, answer, SCORE))


def _is_tool(words: Words, clause: Clause, chunk: Chunk) -> bool:
    core = core_of(words, clause.sentence, chunk.positions[1:])
    return bool(core) and core[-1].lemma in _TOOLS
