"""Gathers what can be asked about a text from its three sources, best first, each place once; saves nothing."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial

from quizzes.facts.models import Candidate, Claim, Fact
from quizzes.facts.surroundings import identity_of, surroundings
from quizzes.language.grammars import LANGUAGES
from quizzes.people.models import User
from quizzes.questions.asking.asking import Asking, ask_about
from quizzes.questions.asking.unbroken import unbroken
from quizzes.questions.from_texts.agreeing import is_surely_about
from quizzes.questions.from_texts.content import Content, content_of_asked, content_of_written
from quizzes.questions.from_texts.models import ProposedQuestion
from quizzes.questions.from_texts.reasons import LANGUAGE, SHORT
from quizzes.questions.from_texts.sentences import Sentence, Sentences
from quizzes.questions.from_texts.writing import candidates_to_ask, write_about, write_from_candidates
from quizzes.questions.writing.shelf import Shelf
from quizzes.sources.models import Document

MOST_PROPOSED = 16
MOST_ASKED = 40
FEWEST_SENTENCES = 15
KNOWN, READY = 1.0, 0.15  # how much surer a question on a known fact is, and one whose wrong answers are sure
Origin = ProposedQuestion.Origin


@dataclass(frozen=True)
class Gathered:
    """A question with its place in the text and where it comes from."""

    origin: str
    content: Content
    start: int
    end: int
    sentence: Sentence
    score: float
    seed: int = 1
    candidate: Candidate | None = None
    fact: Fact | None = None


@dataclass(frozen=True)
class Gathering:
    """What can be asked about a text, and how often it could not be for which reason."""

    questions: list[Gathered] = field(default_factory=list)
    left_out: tuple[tuple[str, int], ...] = ()


def gather(document: Document, *, taken: Iterable[tuple[int, int]], by: User, now: datetime) -> Gathering:
    """Return the best questions about a text, in its order; none whose answer stands where one of `taken` does.

    Those that rest on facts are the surest, then those whose wrong answers are sure.
    """
    sentences = Sentences(document.text, language=document.language)
    asked, left_out = _asked(document, sentences)
    if len(sentences.all) < FEWEST_SENTENCES:
        left_out = (*left_out, (SHORT, len(sentences.all)))
    chosen: list[Gathered] = []
    places = list(taken)
    known = [*_from_candidates(document, sentences, asked, by=by, now=now), *_from_facts(document, sentences)]
    for found in (*known, *(one for one in asked if not _is_part_of_value(one, known))):
        if len(chosen) < MOST_PROPOSED and not any(_same_place((found.start, found.end), place) for place in places):
            chosen.append(found)
            places.append((found.start, found.end))
    return Gathering(sorted(chosen, key=lambda found: (found.start, found.end)), left_out)


def identity_at(document: Document, start: int, end: int, *, also: str = "") -> str:
    """Return what a proposed question is known by: the words that answer it, those around, and which of several."""
    text = document.text
    exact, around = text[start:end], surroundings(text, start, end, first=0, last=len(text))
    before = text.count(around[0] + exact + around[1], 0, max(0, end + len(around[1]) - 1))
    return identity_of(f"{exact} {also}".strip(), prefix=around[0], suffix=around[1], occurrence=before)


def _from_candidates(
    document: Document, sentences: Sentences, asked: list[Gathered], *, by: User, now: datetime
) -> Iterator[Gathered]:
    candidates = {row.pk: row for row in candidates_to_ask(document)}
    if not candidates:
        return
    for pk, (written, seed) in write_from_candidates(candidates.values(), seeds={}, by=by, now=now).items():
        row = candidates[pk]
        content, sentence = content_of_written(written), sentences.around(row.start, row.end)
        if sentence and content.languages and _is_sure(row, content, asked):
            score = float(row.score) + KNOWN
            yield Gathered(Origin.CANDIDATE, content, row.start, row.end, sentence, score, seed=seed, candidate=row)


def _is_sure(row: Candidate, content: Content, asked: list[Gathered]) -> bool:
    """Return whether a candidate is about its subject, and whether that can be written without asking for forms."""
    language = row.document.language
    stems = [one.content.stem.get(language, "") for one in asked if one.start < row.end and row.start < one.end]
    is_ready = row.subject_id is not None or not content.needs_form
    return is_ready and is_surely_about(row, content.stem.get(language, ""), stems, language)


def _from_facts(document: Document, sentences: Sentences) -> Iterator[Gathered]:
    claims = Claim.objects.filter(document=document, state=Claim.State.FOUND, fact__is_for_pupils=True)
    places = {claim.fact_id: claim for claim in claims.order_by("-start")}
    if not places:
        return
    shelf = Shelf()
    for card in shelf.cards:
        claim = places.get(card.fact.pk)
        sentence = sentences.around(claim.start, claim.end) if claim else None
        found = write_about(card, shelf, document, seed=1) if sentence else None
        if found and (content := content_of_written(found[0])).languages:
            yield Gathered(
                Origin.FACT, content, claim.start, claim.end, sentence, 1.0 + KNOWN, seed=found[1], fact=card.fact
            )


def _asked(document: Document, sentences: Sentences) -> tuple[list[Gathered], tuple[tuple[str, int], ...]]:
    if document.language not in LANGUAGES:
        return [], ((LANGUAGE, 1),)
    asking = _asking_of(document)
    found = []
    for one in sorted(asking.questions, key=lambda asked: -asked.score):
        sentence, content = sentences.around(one.start, one.end), content_of_asked(one)
        if sentence is not None and not content.has_lookalikes:
            score = one.score if content.is_open else one.score + READY
            found.append(Gathered(Origin.TEXT, content, one.start, one.end, sentence, score))
    return found, asking.left_out


def asked_again(document: Document, *, seed: int) -> Mapping[tuple[int, int], list[Content]]:
    """Return the questions asked from the sentences of a text with another seed, by the place of the answer."""
    found: dict[tuple[int, int], list[Content]] = {}
    asking = _asking_of(document, seed=seed)
    for one in asking.questions:
        if not (content := content_of_asked(one)).has_lookalikes:
            found.setdefault((one.start, one.end), []).append(content)
    return found


def _asking_of(document: Document, *, seed: int = 1) -> Asking:
    """Return what is asked about a text; nothing where the text cannot be read at all, which is logged."""
    language, published_on = document.language, document.published_on or ""
    asking = partial(ask_about, language=language, seed=seed, limit=MOST_ASKED, published_on=published_on)
    return unbroken(lambda: asking(document.text), Asking((), (("broken", 1),)))


def _is_part_of_value(asked: Gathered, known: list[Gathered]) -> bool:
    """Return whether the answer is a value that is asked for already, without its unit: 161 of 161 villages."""
    return any(one.start <= asked.start and asked.end <= one.end for one in known)


def _same_place(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Return whether two answers stand in the same words: what they share is half of the longer one at least."""
    shared = min(one[1], other[1]) - max(one[0], other[0])
    return shared * 2 >= max(one[1] - one[0], other[1] - other[0])
