"""Makes drafts of English keys: the pool they come from, the question word of a name, the nouns of a key's kind."""

from dataclasses import replace
from functools import partial

from quizzes.facts.proposing.candidates import Found
from quizzes.language.english import plural
from quizzes.questions.asking.english.clauses.clause import Clause
from quizzes.questions.asking.english.stems.phrases import NounPhrase
from quizzes.questions.asking.english.stems.settled import settled
from quizzes.questions.asking.english.stems.stems import SURE_NAME
from quizzes.questions.asking.english.words.verbs import participle_base, past_base, third_base
from quizzes.questions.asking.english.words.words import COUNTED
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.texts.pieces import span_of, written
from quizzes.questions.asking.words.names_known import head_of, known_kind
from quizzes.questions.asking.words.noun_kinds import nouns_like

UNSURE_NAME, UNKNOWN_KIND, UNKNOWN_NOUN = 0.3, 0.08, 0.08
_OCEANS = frozenset({"Atlantic", "Pacific", "Arctic"})
_GENERIC = {"person": "Who", "place": "Which place", "organisation": "Which organisation", "work_title": "Which work"}


def drafted(clause: Clause, kind: str, stem: str, answer: NounPhrase, score: float, pool: str = "") -> Draft:
    """Return the draft whose key is a noun phrase of the sentence."""
    name = answer.name
    score -= UNSURE_NAME if name is not None and name.score < SURE_NAME and kind != "called" else 0
    shown = answer.positions if name is None else tuple(range(name.first, name.last))
    start, end = span_of(clause.tokens, shown)
    return Draft(
        kind=kind,
        stem=stem,
        key=written(clause.tokens, shown) if name is not None else settled(answer.text, stem),
        pool=pool or (f"name:{name.type}" if name is not None else _pool(answer)),
        start=start,
        end=end,
        sentence=clause.sentence,
        score=score,
        name=name.value if name is not None else "",
        verb=verb_of(clause),
    )


def as_noun(draft: Draft) -> Draft:
    """Return a draft whose key is one noun, with or without an article, with the nouns of its kind beside it."""
    article, _space, noun = draft.key.rpartition(" ")
    if not draft.pool.startswith("thing:"):
        return draft
    if article not in {"", "the"} or not nouns_like(noun, "en"):
        unlike = UNKNOWN_KIND if " " in draft.key.removeprefix("the ").removeprefix("a ") else UNKNOWN_NOUN
        return draft if draft.pool.endswith(":human") else replace(draft, score=draft.score - unlike)
    human = draft.pool.rpartition(":")[2]
    write = partial(_after, article=article)
    return replace(draft, pool=f"noun:one:{human}", name=noun, write_name=write, score=draft.score + 0.06)


def _after(noun: str, *, article: str) -> str:
    """The noun as it stands where the key stands: of what is counted, many beside a key without an article."""
    return f"{article} {noun}".strip() if article or noun not in COUNTED else plural(noun)


def _pool(answer: NounPhrase) -> str:
    return f"thing:{answer.shape}:{'human' if answer.is_human else 'thing'}"


def pool_of(answer: NounPhrase) -> str:
    """Return the pool of phrases among which the answer has its like."""
    return f"name:{answer.name.type}" if answer.name is not None else _pool(answer)


def which_word(name: Found | None) -> str:
    """The question word for a name: by its head word (Which river), else by its type."""
    if name is None:
        return "What"
    if name.type == "person":
        return "What"
    head = head_of(name.value, "en")
    if head and name.type != "work_title":
        return f"Which {head}"
    known = "ocean" if name.value in _OCEANS else known_kind(name.value)
    return f"Which {'city' if known == 'town' else known}" if known else _GENERIC.get(name.type, "What")


def verb_of(clause: Clause) -> str:
    """Return the main verb in its plain form, as far as it is known."""
    unit = clause.units.get(clause.verb[-1])
    word = clause.tokens[clause.verb[-1]].low
    if unit is None:
        return participle_base(word) or past_base(word) or third_base(word) or word
    known = {"VVN": participle_base, "VVD": past_base, "VVZ": third_base}.get(unit.tag)
    return (known(word) if known else None) or unit.lemma
