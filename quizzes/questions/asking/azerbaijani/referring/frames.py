"""Tells when or where an Azerbaijani clause holds, where only the clause before it or the title says so."""

from collections.abc import Sequence
from dataclasses import replace

from quizzes.facts.proposing.tokens import lower_word
from quizzes.language.letters import capitalize, fold
from quizzes.language.values import DATE_TYPES
from quizzes.questions.asking.azerbaijani.clauses.clauses import Clause
from quizzes.questions.asking.azerbaijani.clauses.phrase import Phrase
from quizzes.questions.asking.azerbaijani.stems.stems import Words
from quizzes.questions.asking.azerbaijani.words.forms import forms_of
from quizzes.questions.asking.azerbaijani.words.nouns import in_case
from quizzes.questions.asking.azerbaijani.words.verbs import verb_form
from quizzes.questions.asking.azerbaijani.words.words import PLACES, PRONOUNS
from quizzes.questions.asking.texts.drafts import Sentence
from quizzes.questions.asking.texts.pieces import low_words

LONGEST, LONGEST_CLAUSE = 4, 9
_NOW = frozenset({"indi", "hazırda"})
_TELLING = frozenset({"locative", "date"})
_NAMES = frozenset({"person", "place", "organisation", "work_title", "other_name"})


def scene_of(sentences: Sequence[Sentence]) -> str:
    """Return where a text plays whose title asks about it: Mağaralarda daş necə böyüyür?, Su dəyirmanı necə işləyir?"""
    first = sentences[0] if sentences else None
    title = first.text[: first.start].strip().partition("\n")[0] if first is not None else ""
    if first is not None and not title and first.text[first.start : first.end].endswith("?"):
        title = first.text[first.start : first.end]
    words = title.rstrip("?").split()
    if len(words) < 3 or "necə" not in words or words[-1] in {"nədir", "kimdir"}:
        return ""
    low = [lower_word(word, "az") for word in words]
    if any(form.case == "locative" for form in forms_of(low[0])):
        return words[0]
    thing = low[: low.index("necə")]
    head = next((form for form in forms_of(thing[-1]) if form.case == "nominative"), None) if thing else None
    if head is None or head.noun not in PLACES or head.is_plural or len(thing) > 2 or not words[-1].startswith("işlə"):
        return ""
    written = in_case(" ".join(thing), "locative", possessive=head.is_owned or None)
    return capitalize(written, "az") if written else ""


def _says(clause: Clause, scene: str) -> bool:
    """Whether a clause speaks of the place itself, or of who works there: dəyirmançı."""
    roots = [lower_word(word, "az")[:5] for word in scene.split() if len(word) > 4]
    return any(word.startswith(root) for word in low_words(clause.tokens, clause.positions) for root in roots)


def framed(words: Words, clause: Clause, clauses: Sequence[Clause], place: str, scene: str) -> Clause:
    """Return the clause with the time or place in which its sentence, or the text, speaks of it."""
    dated = {at for one in clause.values() if one.type in DATE_TYPES for at in range(one.first, one.last)}
    if any(one.case in _TELLING and not (place and dated & set(one.positions)) for one in clause.phrases):
        return clause
    if _NOW & set(low_words(clause.tokens, clause.positions)):
        return clause
    first = clauses[0]
    opening = first.phrases[0] if first.phrases else None
    if clause is not first and opening is not None and _frames(first, opening) and not clause.is_first:
        return replace(clause, frame=words.phrase(first.sentence, opening.positions))
    spot = in_case(place, "locative") if place else None
    is_named = any(one.type in _NAMES for one in clause.values()) or bool(clause.named)
    said = any(fold(word).startswith(fold(place)) for word in low_words(clause.tokens, clause.positions))
    if scene and not spot and not is_named and len(clause.positions) <= LONGEST_CLAUSE and not _says(clause, scene):
        return replace(clause, frame=scene)
    leans = spot and not is_named and not said and len(clause.positions) <= LONGEST_CLAUSE and _is_of_once(clause)
    return replace(clause, frame=spot) if leans else clause


def _is_of_once(clause: Clause) -> bool:
    """Whether a clause tells of what was, or of what some people do, not of what is so everywhere."""
    form = verb_form(clause.tokens[clause.verb[-1]].low)
    return form is not None and (form.tense not in {"present", "aorist", "future"} or form.is_plural)


def _frames(clause: Clause, phrase: Phrase) -> bool:
    """Whether a phrase opens a sentence and tells when or where all of it holds: payızda."""
    low = low_words(clause.tokens, phrase.positions)
    opens = phrase.positions[0] == clause.positions[0] and phrase.case in _TELLING
    return opens and len(low) <= LONGEST and not set(low) & PRONOUNS
