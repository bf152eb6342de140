"""The rules of a publishable question, as small tests that name what is wrong; pure."""

import dataclasses
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from quizzes.language.letters import fold, visible
from quizzes.language.values import NUMBER_TYPES, Value, overlaps, same_value
from quizzes.questions.bare_words import GROUPED, as_read, bare_words, signs_in_words

FEWEST_OPTIONS, MOST_OPTIONS = 2, 6
NUMBER = re.compile(r"[-−]?\d+(?:[.,]\d+)?")
_ASKS_WRITING = re.compile(
    r"\bspel[lt]|\bcorrectly (?:written|punctuated)|\bpunctuat|\bcapital letter"
    r"|\bdüzgün yazıl|\byazılış|\bimla\b|\borfoqraf|\bdurğu işarə|\bböyük hərf",
    re.IGNORECASE,
)
_STROKES, _HAS_WORD = re.compile(r"[\s.…_‐-―-]+"), re.compile(r"\w{2}")
ATTRIBUTING_FORMS = frozenset({"attributed", "comparison"})


@dataclass(frozen=True)
class ClaimedValue:
    """What one source says: its document, the typed value, and the folded words it may be written in."""

    document: str
    value: Value | None
    texts: frozenset[str] = frozenset()
    is_doubted: bool = False
    is_orphan: bool = False


@dataclass(frozen=True)
class FactView:
    """A fact as the checks see it."""

    claims: tuple[ClaimedValue, ...]
    is_disputed: bool = False
    is_settled: bool = False
    must_be_attributed: bool = False
    is_for_pupils: bool = True


@dataclass(frozen=True)
class OptionDraft:
    """An option in one language; `value` where it has a typed one, `as_read` what its words say, if it is a value.

    `forms` are its folded words as a source may have them.
    """

    text: str
    is_key: bool = False
    value: Value | None = None
    as_read: tuple[Value, ...] = ()
    forms: frozenset[str] = frozenset()
    has_bad_value: bool = False
    has_picture: bool = False
    is_picture_described: bool = True
    is_fixed_last: bool = False


@dataclass(frozen=True)
class QuestionDraft:
    """A question in one language, before it is published."""

    stem: str
    options: tuple[OptionDraft, ...]
    form: str = "direct"
    several_keys: bool = False
    is_order_fixed: bool = False
    attributed_to: str | None = None
    fact: FactView | None = None
    has_citation: bool = False
    has_orphan_citation: bool = False
    is_picture_described: bool = True


@dataclass(frozen=True)
class Finding:
    """One broken rule: its code, the field it belongs to, the option's index (0-based) or None."""

    code: str
    field: str | None = None
    option: int | None = None
    details: dict = dataclasses.field(default_factory=dict)


def findings(draft: QuestionDraft) -> list[Finding]:
    """Return every rule that the question breaks, in the order in which its author would mend them."""
    return [
        *_wording(draft),
        *_pictures(draft),
        *_keys(draft),
        *_evidence(draft),
        *_orphans(draft),
        *_values(draft),
        *_order(draft),
    ]


def fact_findings(draft: QuestionDraft) -> list[Finding]:
    """Return the broken rules that a claim arriving later can cause: invariants 2 and 3."""
    return [*_evidence(draft), *_values(draft)]


def _wording(draft: QuestionDraft) -> Iterator[Finding]:
    if not draft.stem.strip():
        yield Finding("stem_missing", "stem")
    if len(draft.options) < FEWEST_OPTIONS:
        yield Finding("too_few_options")
    if len(draft.options) > MOST_OPTIONS:
        yield Finding("too_many_options")
    seen: list[OptionDraft] = []
    is_of_writing = asks_writing(draft.stem)
    read = visible if is_of_writing else _read
    for index, option in enumerate(draft.options):
        if not _folded(option.text) or (_STROKES.fullmatch(option.text) and _says_something(draft)):
            yield Finding("option_text_missing", "text", index)
        elif any(read(option.text) == read(other.text) for other in seen):
            yield Finding("option_repeated", "text", index)
        elif not is_of_writing and any(look_alike(option, other) for other in seen):
            yield Finding("option_looks_alike", "text", index)
        seen.append(option)


def _says_something(draft: QuestionDraft) -> bool:
    """Whether some option has words: among signs alone a dash may be one of them."""
    return any(_HAS_WORD.search(option.text) for option in draft.options)


def asks_writing(stem: str) -> bool:
    """Whether a stem asks how words are written, so that a letter or a mark makes all the difference."""
    return _ASKS_WRITING.search(stem) is not None


def _read(text: str) -> str:
    return as_read(signs_in_words(visible(text)))


def _pictures(draft: QuestionDraft) -> Iterator[Finding]:
    """A picture is described in words, and one option alone with a picture would stand out."""
    if not draft.is_picture_described:
        yield Finding("picture_not_described", "picture")
    has_some = any(option.has_picture for option in draft.options)
    for index, option in enumerate(draft.options):
        if not option.is_picture_described:
            yield Finding("picture_not_described", "picture", index)
        elif has_some and not option.has_picture and not option.is_fixed_last:
            yield Finding("picture_missing", "picture", index)


def look_alike(one: OptionDraft, other: OptionDraft) -> bool:
    """Return whether two options say the same in other clothes: other signs, articles, letters or units."""
    if any(same_value(value, also) for value in _values_of(one) for also in _values_of(other)):
        return True
    bare = bare_words(one.text)
    return bool(bare) and bare == bare_words(other.text)


def _values_of(option: OptionDraft) -> tuple[Value, ...]:
    return (option.value, *option.as_read) if option.value is not None else option.as_read


def _keys(draft: QuestionDraft) -> Iterator[Finding]:
    keys = sum(option.is_key for option in draft.options)
    if keys == 0 and draft.options:
        yield Finding("key_missing")
    if keys > 1 and not draft.several_keys:
        yield Finding("one_key_only", "has_several_keys")
    if keys == 1 and draft.several_keys:
        yield Finding("several_keys_wanted", "has_several_keys")
    if keys and keys == len(draft.options):
        yield Finding("distractor_missing")


def _evidence(draft: QuestionDraft) -> Iterator[Finding]:
    fact = draft.fact
    if fact is None:
        if not draft.has_citation:
            yield Finding("evidence_missing", "fact")
        return
    if not fact.is_for_pupils:
        yield Finding("fact_not_for_pupils", "fact")
    if not fact.claims and not draft.has_citation:
        yield Finding("fact_without_claims", "fact")
    if fact.must_be_attributed and draft.form not in ATTRIBUTING_FORMS:
        yield Finding("must_be_attributed", "form")
    elif fact.is_disputed and not fact.is_settled and draft.form == "direct":
        yield Finding("disputed_asked_plainly", "form")
    if draft.form == "attributed" and draft.attributed_to not in {claim.document for claim in fact.claims}:
        yield Finding("named_source_claims_nothing", "attributed_to")


def _orphans(draft: QuestionDraft) -> Iterator[Finding]:
    """An orphan's words no longer stand in its document: it proves nothing, unless another claim says the same."""
    if draft.has_orphan_citation:
        yield Finding("citation_is_orphan")
    counting = _claims_that_count(draft) if draft.fact is not None else []
    keys = [option for option in draft.options if option.is_key]
    resting = [claim for claim in counting if any(says_the_same(key, claim) for key in keys)] or counting
    if resting and all(claim.is_orphan for claim in resting):
        yield Finding("claim_is_orphan", "fact")


def _values(draft: QuestionDraft) -> Iterator[Finding]:
    for index, option in enumerate(draft.options):
        if option.has_bad_value:
            yield Finding("bad_value", "value", index)
        elif option.value and option.as_read and not any(overlaps(read, option.value) for read in option.as_read):
            yield Finding("value_differs", "value", index)
    if draft.fact is None:
        return
    claims = _claims_that_count(draft)
    for index, option in enumerate(draft.options):
        matching = [claim for claim in claims if says_the_same(option, claim, reads_numbers=draft.form != "comparison")]
        if not option.is_key and matching:
            yield Finding("distractor_is_claimed", "text", index, {"document": matching[0].document})
        if option.is_key and draft.form == "direct" and any(claim.is_doubted for claim in matching):
            yield Finding("key_is_doubted", "text", index)
        if option.is_key and option.value and not matching and draft.form in {"direct", "attributed"} and claims:
            yield Finding("key_not_claimed", "text", index)


def _claims_that_count(draft: QuestionDraft) -> list[ClaimedValue]:
    claims = draft.fact.claims
    if draft.form == "attributed":
        return [claim for claim in claims if claim.document == draft.attributed_to]
    return list(claims)


def says_the_same(option: OptionDraft, claim: ClaimedValue, *, reads_numbers: bool = True) -> bool:
    """True where an option equals a claimed value, falls inside its range, or is written in the same words.

    `reads_numbers`: an option without a typed value is held against the claim by what its words say, too: by the value
    read in them (305,000 hectares), or by the one number in them.
    """
    values = _values_of(option) if reads_numbers else tuple(filter(None, [option.value]))
    if claim.value is not None and any(overlaps(value, claim.value) for value in values):
        return True
    forms = {_folded(option.text)} | (option.forms if reads_numbers else frozenset())
    return not forms.isdisjoint(claim.texts) or (reads_numbers and _is_the_same_number(option, claim))


@lru_cache(maxsize=4096)
def _folded(text: str) -> str:
    return fold(text)


def _is_the_same_number(option: OptionDraft, claim: ClaimedValue) -> bool:
    """True where an option without a typed value is a number in words that the claim gives: “17 springs” for 17."""
    if option.value is not None or claim.value is None or claim.value.type not in NUMBER_TYPES:
        return False
    found = (NUMBER.findall(GROUPED.sub("", words)) for words in {option.text, *option.forms})
    return any(len(numbers) == 1 and numbers[0].replace(",", ".") == claim.value.value for numbers in found)


def _order(draft: QuestionDraft) -> Iterator[Finding]:
    lows = [option.value.low for option in draft.options if option.value is not None and option.value.low is not None]
    if len(lows) != len(draft.options) or len(lows) < FEWEST_OPTIONS:
        return
    if not draft.is_order_fixed:
        yield Finding("numbers_are_shuffled", "option_order")
    elif lows != sorted(lows):
        yield Finding("numbers_not_ascending", "option_order")
