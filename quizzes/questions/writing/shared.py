"""Questions on what two sources agree on: “Which statement do both documents support?”."""

from itertools import combinations
from random import Random

from quizzes.facts.claim_views import claim_view
from quizzes.facts.compatible_values import are_same
from quizzes.facts.models import Claim
from quizzes.facts.queries import is_doubted
from quizzes.language.grammars import LANGUAGES
from quizzes.questions.writing.distractors import FEWEST, WANTED
from quizzes.questions.writing.drafts import CannotWrite, Texts, WrittenForm, WrittenOption, WrittenQuestion
from quizzes.questions.writing.explaining import evidence_of_claims, fact_stated
from quizzes.questions.writing.pen import Pen, as_is, framed, source_words, subject_words
from quizzes.questions.writing.shelf import Card, Shelf
from quizzes.questions.writing.valued import gives_limit, slug_of
from quizzes.sources.models import Document

LONGEST_TIMES = 1.6
PASSAGES_ON_TOPIC = 4
Pair = tuple[Claim, Claim]


def write_shared(card: Card, shelf: Shelf, *, random: Random, seed: int) -> WrittenQuestion:
    """Return the question which of four statements two documents both support; raises CannotWrite.

    The other statements are known from one of the two documents only.
    """
    pairs = _agreeing_pairs(card)
    if card.fact.must_be_attributed or not pairs:
        raise CannotWrite("must_be_attributed" if card.fact.must_be_attributed else "no_second_source")
    pair = pairs[(seed - 1) % len(pairs)]
    pen = Pen()
    key = _stated(card, pair[0])
    if not all(key.values()):
        raise CannotWrite("name_missing")
    others = _said_by_one(card, pair, shelf, key, random)
    if len(others) < FEWEST:
        raise CannotWrite("too_few_distractors", {"found": len(others)})
    stem = pen.in_both(lambda language: _stem(card, pair, language))
    return WrittenQuestion(
        slug=slug_of(card, WrittenForm.COMPARISON, seed),
        fact=card.fact.slug,
        form=WrittenForm.COMPARISON,
        seed=seed,
        stem=stem,
        explanation=key,
        options=(WrittenOption(key, _both_say(pair), is_key=True), *others),
        evidence=evidence_of_claims(pair),
        citations=tuple(pair),
        needs_form=tuple(pen.needed),
    )


def _agreeing_pairs(card: Card) -> list[Pair]:
    """Return claims of two documents that give one value in the same words, the one that we teach among them first.

    A rounded or otherwise spelled value is none that both support as it stands in a statement.
    """
    sure = [claim for claim in card.claims if not is_doubted(claim) and not gives_limit(claim)]
    found = [
        (one, other)
        for one, other in combinations(sure, 2)
        if one.document_id != other.document_id
        and one.is_approximate == other.is_approximate
        and are_same(claim_view(one), claim_view(other))
    ]
    return sorted(found, key=lambda pair: card.taught not in pair)


def _stated(card: Card, claim: Claim) -> Texts:
    return fact_stated(card, card.taught if card.taught is not None and card.is_plain else claim)


def _stem(card: Card, pair: Pair, language: str) -> str:
    one, other = (source_words(claim.document, language) for claim in pair)
    words = {"source": one, "other_source": other, "subject": subject_words(card.fact.subject, language)}
    return framed("both_support", language, words)


def _both_say(pair: Pair) -> Texts:
    def write(language: str) -> str:
        one, other = (source_words(claim.document, language)(None) for claim in pair)
        return framed("both_say", language, {"source": as_is(one), "other_source": as_is(other)})

    return Pen().in_both(write)


def _said_by_one(card: Card, pair: Pair, shelf: Shelf, key: Texts, random: Random) -> list[WrittenOption]:
    """Return statements on the same subject that one of the documents supports, and not the other."""
    documents = {claim.document_id: claim.document for claim in pair}
    chosen: list[WrittenOption] = []
    others = sorted(shelf.plain, key=lambda other: other.fact.slug)
    random.shuffle(others)
    others.sort(key=lambda other: _passages_away(other, pair))
    for other in others:
        named = {claim.document_id for claim in other.claims}
        is_on_it = other.fact.subject_id == card.fact.subject_id and other is not card
        if not is_on_it or len(named & documents.keys()) != 1 or len(chosen) == WANTED:
            continue
        stated = fact_stated(other, other.taught)
        if all(stated.values()) and _is_as_long(stated, key):
            (document,) = (documents[number] for number in named & documents.keys())
            chosen.append(WrittenOption(stated, _only_one_says(document)))
    return chosen


def _passages_away(other: Card, pair: Pair) -> int:
    """Return how far in the text the statement stands from ours, in steps of a few passages: near ones are on topic."""
    away = [
        abs((claim.passage_number or 0) - (ours.passage_number or 0))
        for claim in other.claims
        for ours in pair
        if claim.document_id == ours.document_id
    ]
    return min(away, default=99) // PASSAGES_ON_TOPIC


def _is_as_long(stated: Texts, key: Texts) -> bool:
    return all(
        max(len(stated[language]), len(key[language])) <= LONGEST_TIMES * min(len(stated[language]), len(key[language]))
        for language in LANGUAGES
    )


def _only_one_says(document: Document) -> Texts:
    return Pen().in_both(
        lambda language: framed("only_one_says", language, {"source": source_words(document, language)})
    )
