"""Questions on the size of a number instead of the number: “About how many …”, with answers several times apart."""

import re
from decimal import ROUND_HALF_UP, Decimal
from random import Random

from quizzes.facts.property_limits import limits_in_base
from quizzes.language.grammars import LANGUAGES
from quizzes.language.values import Value, parse_value
from quizzes.language.writing import write_value
from quizzes.questions.writing.distractors import FEWEST, WANTED
from quizzes.questions.writing.drafts import CannotWrite, Texts, WrittenForm, WrittenOption, WrittenQuestion
from quizzes.questions.writing.explaining import evidence_of_claims, explain_distractor, explain_key, explanation_of
from quizzes.questions.writing.limits import limits_of
from quizzes.questions.writing.pen import Pen, fact_words, template_of
from quizzes.questions.writing.shelf import Card, Shelf
from quizzes.questions.writing.templates import render_sentence
from quizzes.questions.writing.valued import refuse_unless_plain, slug_of

SMALLEST, FEWEST_LEFT, FARTHEST_OFF, NEAR_SHARE = 20, 3, Decimal("0.06"), Decimal("3.5")
TIMES, TIMES_NEARER = 4, 3
SIZED = frozenset({"count", "quantity", "money"})
SHARES = (
    (10, {"en": "a tenth", "az": "onda biri"}),
    (25, {"en": "a quarter", "az": "dörddə biri"}),
    (50, {"en": "half", "az": "yarısı"}),
    (75, {"en": "three quarters", "az": "dörddə üçü"}),
    (90, {"en": "nine tenths", "az": "onda doqquzu"}),
)
_ABOUT = {
    "en": (
        (re.compile(r"^(How) (many|much|high|long|wide|far|deep)\b"), r"About how \2"),
        (re.compile(r"^(What) (is|was) (?=the )"), r"What, roughly, \2 "),
        (re.compile(r"^(By) (how long)\b"), r"By about \2"),
    ),
    "az": ((re.compile(r"(?<!\w)(neçə(?!\w)(?! (?:faiz|dərəcə))|nə qədər)"), r"təxminən \1"),),
}
_ABOUT_SHARE = {
    "en": ((re.compile(r"^What share of "), "About what share of "),),
    "az": ((re.compile(r"\bneçə faizi\b"), "təxminən hansı hissəsi"),),
}


def write_rounded(card: Card, shelf: Shelf, *, random: Random, seed: int) -> WrittenQuestion:
    """Return the question how large the value is about; raises CannotWrite."""
    refuse_unless_plain(card)
    value = card.value
    is_share = value.type == "percent"
    if not (is_share or value.type in SIZED) or "-" in value.value[1:] or value.low is None:
        raise CannotWrite("no_size")
    options = _shares(card) if is_share else _sizes(card, random)
    pen = Pen()
    stem = pen.in_both(lambda language: _stem(card, language, (_ABOUT_SHARE if is_share else _ABOUT)[language]))
    if not any(stem.values()):
        raise CannotWrite("no_template", {"property": card.fact.property})
    wrong = explain_distractor(None, is_name=False)
    return WrittenQuestion(
        slug=slug_of(card, WrittenForm.SIZE, seed),
        fact=card.fact.slug,
        form=WrittenForm.SIZE,
        seed=seed,
        stem=stem,
        explanation=explanation_of(card, card.taught),
        options=tuple(
            WrittenOption(texts, explain_key(card.taught) if is_key else wrong, is_key=is_key)
            for texts, is_key in options
        ),
        evidence=evidence_of_claims([card.taught]),
        needs_form=tuple(pen.needed),
        is_order_fixed=True,
    )


def _stem(card: Card, language: str, changes: tuple) -> str:
    template = template_of(card.fact.property, "question", card.fact.subject, language, qualifier=card.qualifier)
    for pattern, replacement in changes:
        if template and pattern.search(template):
            words = fact_words(card.fact.subject, None, card.qualifier, language)
            return render_sentence(pattern.sub(replacement, template, count=1), words, language)
    return ""


def _shares(card: Card) -> list[tuple[Texts, bool]]:
    """The parts of a whole, the nearest being the key; raises CannotWrite where none is near."""
    amount = Decimal(card.value.value)
    nearest = min(SHARES, key=lambda row: abs(row[0] - amount))
    if abs(nearest[0] - amount) > NEAR_SHARE or _others_claim(card, Decimal(nearest[0]), NEAR_SHARE):
        raise CannotWrite("no_size")
    spare = next(row for row in (SHARES[0], SHARES[-1]) if row is not nearest)
    return [(texts, share == nearest[0]) for share, texts in SHARES if share != spare[0]]


def _others_claim(card: Card, share: Decimal, near: Decimal) -> bool:
    """Whether some source gives a share that is not the key but another part of the whole."""
    return any(value.type == "percent" and abs(value.low - share) > near for value in card.claimed.values)


def _sizes(card: Card, random: Random) -> list[tuple[Texts, bool]]:
    """The rounded value and others several times apart; raises CannotWrite where a source gives one of them.

    Where the kind of thing leaves no room for three others, they stand nearer, or are two.
    """
    amount = Decimal(card.value.value)
    if amount < SMALLEST:
        raise CannotWrite("no_size")
    digits = next((count for count in (1, 2) if abs(_rounded(amount, count) - amount) <= FARTHEST_OFF * amount), 2)
    below = random.randint(1, WANTED)
    values = max((_apart(card, amount, digits, times, below) for times in (TIMES, TIMES_NEARER)), key=len)
    if len(values) <= FEWEST:
        raise CannotWrite("no_size")
    for value, is_key in values:
        if not is_key and any(_is_near(value, claimed) for claimed in card.claimed.values):
            raise CannotWrite("no_size")
    return [({language: write_value(value, language) for language in LANGUAGES}, is_key) for value, is_key in values]


def _apart(card: Card, amount: Decimal, digits: int, times: int, below: int) -> list[tuple[Value, bool]]:
    """Return at most four values so many times apart, the key among them, so many below it where there can be."""
    (least, most), (own_least, own_most) = limits_of(card.counted, card.kind), limits_in_base(card.fact.property)
    least, most = max(least, own_least), min(most, own_most)
    sizes = {step: amount * Decimal(times) ** step for step in range(-WANTED, WANTED + 1)}
    typed = {step: _typed(card.value, _rounded(size, digits)) for step, size in sizes.items() if size >= FEWEST_LEFT}
    open_steps = [step for step, value in typed.items() if step == 0 or least <= value.low <= most]
    first = max(open_steps[0], min(-below, open_steps[-1] - WANTED))
    return [(typed[step], step == 0) for step in open_steps if first <= step <= first + WANTED]


def _rounded(amount: Decimal, digits: int) -> Decimal:
    size = Decimal(10) ** max(0, amount.adjusted() - digits + 1)
    return (amount / size).quantize(Decimal(1), rounding=ROUND_HALF_UP) * size


def _typed(like: Value, amount: Decimal) -> Value:
    return parse_value(like.type, f"{amount.normalize():f}", like.unit, False)


def _is_near(value: Value, claimed: Value) -> bool:
    """Whether a source gives something between half and twice the value: it would be no clear mistake."""
    if claimed.low is None or claimed.type != value.type:
        return False
    return value.low / 2 <= claimed.high and claimed.low <= value.low * 2
