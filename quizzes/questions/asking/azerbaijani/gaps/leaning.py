"""Drafts of Azerbaijani gaps in sentences that lean on those before them, which then stand in front."""

from collections.abc import Callable, Collection, Iterator

from quizzes.facts.proposing.tokens import lower_word
from quizzes.questions.asking.azerbaijani.clauses.clauses import Clause
from quizzes.questions.asking.azerbaijani.clauses.openings import (
    ends_with_doer,
    is_although,
    is_known_that,
    is_speech,
    leans_within,
    leaves_out_owner,
    points_back,
    says_here,
    without_measures,
)
from quizzes.questions.asking.azerbaijani.gaps.name_gaps import name_gaps, term_gaps
from quizzes.questions.asking.azerbaijani.gaps.quoted import quoted_gaps
from quizzes.questions.asking.azerbaijani.gaps.stretches import (
    LONGEST_YOURS,
    begins_owned,
    tells_how_long_after,
    tidied,
)
from quizzes.questions.asking.azerbaijani.gaps.wide_gaps import wide_gaps
from quizzes.questions.asking.azerbaijani.referring.said import says_subject
from quizzes.questions.asking.azerbaijani.referring.topic import TITLES
from quizzes.questions.asking.azerbaijani.stems.stems import YOURS, lacks_owner
from quizzes.questions.asking.azerbaijani.words.forms import forms_of
from quizzes.questions.asking.azerbaijani.words.nouns import Nouns
from quizzes.questions.asking.azerbaijani.words.predicates import NEGATIONS, is_finite, is_negative
from quizzes.questions.asking.azerbaijani.words.words import OPEN, PRONOUNS, is_human
from quizzes.questions.asking.gaps.value_gaps import value_gaps
from quizzes.questions.asking.texts.drafts import Draft, Harvest, Sentence
from quizzes.questions.asking.texts.pieces import outside_brackets, written

MOST_SHOWN = 42
MOST_TOLD, MOST_SENTENCES, LONGEST, SHORTEST, EARLY = 26, 2, 24, 4, 3
_WITHIN = frozenset({"ilə", "biri", "hər", "özü", "özünü", "özünə"})
_OPEN_ENDS = frozenset({"?", "!", "…", ":"})
_JOINS = frozenset({"və", "amma", "lakin", "ancaq", "isə"})


def leaning_gaps(
    rows: list[list[Clause]], unread: list[Sentence], harvest: Harvest, nouns: Nouns, *, given: Collection[int]
) -> Iterator[Draft]:
    """Yield the gaps of each sentence that gave none by itself, behind the sentences on which it leans.

    given are the numbers of the sentences that have gaps.
    """
    read = {clauses[0].sentence.number: clauses for clauses in rows}
    sentences = [*(clauses[0].sentence for clauses in rows), *unread]

    def is_whole(sentence: Sentence) -> bool:
        return _is_whole(sentence, read.get(sentence.number))

    for sentence in sentences:
        body = _body(sentence) if sentence.number not in given else []
        leading = harvest.leading.get(sentence.number, "")
        told = "" if not body or leading or is_whole(sentence) else told_before(sentence, harvest.before, is_whole)
        if not body or not (told or leading or is_whole(sentence)) or len(told.split()) + len(body) > MOST_SHOWN:
            continue
        named = ((), leading or told)
        found = [
            *wide_gaps(sentence, body, named, nouns), *value_gaps(sentence, body, language="az", named=named),
            *name_gaps(sentence, body, named, nouns), *term_gaps(sentence, body, named, nouns),
            *quoted_gaps(sentence, body, named),
        ]  # fmt: skip
        yield from (one for one in found if not is_denied(one))


def _body(sentence: Sentence) -> list[int]:
    """The positions of a sentence without what only links it; nothing where a gap cannot stand in it."""
    tokens = sentence.tokens
    if tokens[sentence.last - 1].text in {"?", "!"}:
        return []
    kept = tidied(tokens, outside_brackets(tokens, sentence.first, sentence.last))
    that = next((index for index, at in enumerate(kept) if tokens[at].low == "ki"), len(kept))
    if kept and that <= 1:
        kept = tidied(tokens, kept[that + 1 :]) if is_known_that(tokens, kept, that) else []
    words = [tokens[at].low for at in kept if tokens[at].kind == "word"]
    is_yours = any(word.endswith(YOURS) and len(word) > LONGEST_YOURS for word in words)
    marks = "".join(tokens[at].text for at in kept)
    is_closed = (
        marks.count('"') % 2 == 0 and marks.count("“") == marks.count("”") and marks.count("«") == marks.count("»")
    )
    is_fit = is_closed and not is_yours and not is_speech(tokens, kept)
    return kept if SHORTEST <= len(words) <= LONGEST and is_fit else []


def _is_whole(sentence: Sentence, clauses: list[Clause] | None) -> bool:
    """Whether a sentence says by itself of whom or what it speaks: no pronoun, no link, no owner left out."""
    tokens = sentence.tokens
    body = tidied(tokens, [at for at in range(sentence.first, sentence.last - 1) if tokens[at].text])
    words = without_measures([tokens[at].low for at in body if tokens[at].kind == "word"])
    opening = words[:EARLY]
    if (
        not words
        or ends_with_doer(words)
        or leaves_out_owner(words)
        or says_here(words)
        or points_back(words)
        or leans_within(tokens, body)
        or set(opening) & (PRONOUNS - _WITHIN)
        or tells_how_long_after(words)
        or begins_with_title(written(tokens, body))
    ):
        return False
    if begins_owned(tokens[body[0]]) or lacks_owner(written(tokens, body)):
        return False
    return clauses is None or words[0].startswith(OPEN) or says_subject(clauses[0])


def begins_with_title(text: str) -> bool:
    """Return whether words begin with what somebody is, and no name: Alimin həmkarları."""
    words = text.split()
    is_title = any(
        one.noun in TITLES and not one.is_plural and not one.is_owned for one in forms_of(lower_word(words[0], "az"))
    )
    return is_title and not (len(words) > 1 and words[1][0].isupper())


def told_before(sentence: Sentence, before: dict[int, Sentence], is_whole: Callable[[Sentence], bool]) -> str:
    """Return the one or two sentences before one, that say of what it speaks; nothing where they lean as well."""
    first = before.get(sentence.number)
    last = first
    for _number in range(MOST_SENTENCES):
        if first is None or last is None or first.tokens[first.last - 1].text in _OPEN_ENDS:
            return ""
        text = first.text[first.start : last.end]
        if len(text.split()) > MOST_TOLD:
            return ""
        if is_whole(first):
            plain, cause, _rest = " ".join(text.split()).partition(", çünki ")
            return f"{plain}." if cause else f"{plain[:-1]}." if plain.endswith(";") else plain
        first = before.get(first.number)
    return ""


def is_denied(draft: Draft) -> bool:
    """Return whether the clause around a gap denies something, so that other words were right as well."""
    tokens, last = draft.sentence.tokens, draft.sentence.last
    earlier = [tokens[at].low for at in range(draft.sentence.first, last) if tokens[at].start < draft.start]
    if earlier[-1:] == ["nə"] or earlier[-2:] == ["nə", "də"]:
        return True
    if draft.pool == "name:person" and any(is_human(one.noun) for one in forms_of("".join(earlier[-1:]))):
        return False
    behind = [at for at in range(draft.sentence.first, last) if tokens[at].start >= draft.start]
    for at in behind:
        low, follows = tokens[at].low, tokens[at + 1] if at + 1 < last else None
        if low in NEGATIONS:
            return True
        is_border = follows is None or follows.kind == "mark" or follows.low in _JOINS
        if is_border and is_negative(low):
            return True
        if is_border and (is_finite(low, at_end=True) or is_although(tokens, at)):
            return False
    return False
