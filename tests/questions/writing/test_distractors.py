"""Rules of distractors that hold for any value: never claimed, never the key, never out of sense."""

import datetime
from decimal import Decimal
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizzes.language.letters import fold
from quizzes.language.values import overlaps, parse_value
from quizzes.language.writing import write_value
from quizzes.questions.writing import distractors
from quizzes.questions.writing.answers import AnswerForm, answer_form
from quizzes.questions.writing.distractors import Choice, Claimed, choose_names, choose_values
from quizzes.questions.writing.sense import makes_sense
from quizzes.questions.writing.shapes import granularity

TODAY = datetime.date(2026, 2, 2)
DATES = st.dates(min_value=datetime.date(1000, 1, 1), max_value=TODAY).map(lambda day: ("date", day.isoformat(), None))
MONTHS = DATES.map(lambda value: ("date", value[1][:7], None))
YEARS = DATES.map(lambda value: ("year", value[1][:4], None))
COUNTS = st.integers(min_value=1, max_value=3_000_000).map(lambda number: ("count", str(number), None))
LENGTHS = st.decimals(min_value=Decimal("0.1"), max_value=9000, places=1).map(
    lambda number: ("quantity", str(number), "length-meter")
)
SHARES = st.integers(min_value=1, max_value=99).map(lambda number: ("percent", str(number), None))
COLD = st.integers(min_value=-60, max_value=50).map(lambda number: ("temperature", str(number), None))
VALUES = st.one_of(DATES, MONTHS, YEARS, COUNTS, LENGTHS, SHARES, COLD)


def texts_of(value):
    return {language: write_value(value, language) for language in ("en", "az")}


def choose(raw, claimed_raw, alike_raw, seed):
    key = parse_value(*raw)
    values = [key, *(parse_value(*other) for other in claimed_raw if other[0] == raw[0])]
    words = frozenset(fold(text) for value in values for text in texts_of(value).values())
    alike = [parse_value(*other) for other in alike_raw if other[0] == raw[0]]
    tiers = [[Choice(value, texts_of(value), owner="kin") for value in alike]]
    chosen = choose_values(
        Choice(key, texts_of(key)),
        tiers,
        claimed=Claimed(tuple(values), words),
        random=Random(seed),
        today=TODAY,
        write=texts_of,
    )
    return key, values, chosen


@given(VALUES, st.lists(VALUES, max_size=4), st.lists(VALUES, max_size=6), st.integers(0, 50))
def test_choose_values_never_gives_what_a_source_claims(raw, claimed, alike, seed):
    key, values, chosen = choose(raw, claimed, alike, seed)
    for choice in chosen:
        assert not any(overlaps(choice.value, value) for value in values)
        assert choice.texts["en"] not in {write_value(value, "en") for value in values}
        assert makes_sense(choice.value, beside=key, today=TODAY)
        assert not choice.value.is_impossible
    lows = [choice.value.low for choice in chosen]
    assert lows == sorted(set(lows))
    assert len(chosen) <= 3


@given(VALUES, st.lists(VALUES, max_size=4), st.lists(VALUES, max_size=6), st.integers(0, 50))
def test_choose_values_gives_the_same_for_the_same_seed(raw, claimed, alike, seed):
    assert choose(raw, claimed, alike, seed) == choose(raw, claimed, alike, seed)


@given(st.one_of(DATES, YEARS, LENGTHS), st.integers(0, 20))
def test_choose_values_finds_three_where_nothing_stands_in_the_way(raw, seed):
    key, _values, chosen = choose(raw, [], [], seed)
    expected = 3 if key.type != "quantity" or key.low >= 1 else 0
    assert len(chosen) >= expected


@pytest.mark.parametrize(
    ("key", "other", "is_taken"),
    [
        (("quantity", "1.2", "length-kilometer"), ("quantity", "1200", "length-meter"), False),
        (("quantity", "3054", "area-square-kilometer"), ("quantity", "3050", "area-square-kilometer"), False),
        (("quantity", "3054", "area-square-kilometer"), ("quantity", "1936", "area-square-kilometer"), True),
        (("quantity", "3054", "area-square-kilometer"), ("quantity", "30", "area-square-kilometer"), False),
        (("date", "1993-04-02", None), ("date", "1993", None), False),
        (("date", "1993-04-02", None), ("date", "1993-04-30", None), True),
        (("percent", "52", None), ("percent", "57.9", None), False),
    ],
)
def test_like_value_is_taken_only_where_it_is_of_one_kind_and_different(key, other, is_taken):
    _key, _values, chosen = choose(key, [], [other], 1)
    assert any(choice.owner == "kin" for choice in chosen) is is_taken


def test_choose_names_leaves_out_what_folds_alike():
    key = Choice(None, {"en": "Tartar River", "az": "Tərtər çayı"})
    others = [
        Choice(None, {"en": "TARTAR RIVER", "az": "Tərtər"}),
        Choice(None, {"en": "Lev River", "az": "Lev çayı"}),
        Choice(None, {"en": "Araz", "az": "Araz"}),
    ]
    claimed = Claimed((), frozenset({fold("Araz")}))
    chosen = choose_names(key, [others], claimed=claimed, random=Random(1))
    assert [choice.texts["en"] for choice in chosen] == ["Lev River"]


@pytest.mark.parametrize(
    ("number", "unit"), [("1700", "100"), ("3054", "1"), ("8.65", "0.01"), ("0", "1"), ("-28", "1"), ("60000", "10000")]
)
def test_granularity_is_the_last_significant_digit(number, unit):
    assert granularity(number) == Decimal(unit)


@pytest.mark.parametrize(
    ("template", "value_type", "form"),
    [
        ("{subject} neçənci ildə yaranıb?", "year", AnswerForm(form="when")),
        ("{subject} nə vaxt açılıb?", "date", AnswerForm(form="when")),
        ("Sakinlər nə vaxtdan {subject:dative} qayıdır?", "date", AnswerForm(case="ablative")),
        ("{subject} hansı tarixədək qaytarılmalı idi?", "date", AnswerForm(case="dative", ending="dək")),
        ("{subject} hansı iqtisadi rayona daxildir?", "place", AnswerForm(case="dative")),
        ("{subject} hansı kənddə yerləşir?", "place", AnswerForm(case="locative")),
        ("{subject} hansı dənizə tökülür?", "place", AnswerForm(case="dative")),
        ("{subject} hansı ölkədə yerləşir?", "place", AnswerForm(case="locative")),
        ("{subject} haradan başlanır?", "place", AnswerForm(case="ablative")),
        ("{subject} hansı dağdan başlanır?", "place", AnswerForm(case="ablative")),
        ("{subject:genitive} hansı şəhəri var?", "place", AnswerForm()),
        ("{subject:genitive} müəllifi kimdir?", "person", AnswerForm()),
        ("{subject:genitive} sahəsi nə qədərdir?", "quantity", AnswerForm()),
    ],
)
def test_answer_form_follows_the_question_word(template, value_type, form):
    assert answer_form(template, value_type) == form


def test_choose_values_among_very_many_claimed_compares_few(monkeypatch):
    """A long list of like sentences gives hundreds of values, each of them claimed: to compare all takes minutes."""
    calls = []
    compatible = distractors.are_compatible
    monkeypatch.setattr(distractors, "are_compatible", lambda *both: calls.append(both) or compatible(*both))
    values = [parse_value("year", str(year)) for year in range(1200, 1800)]
    key = Choice(parse_value("year", "1500"), {"en": "1500"})
    others = [Choice(value, {"en": value.value}) for value in values if value.value != "1500"]

    chosen = choose_values(
        key,
        [others],
        claimed=Claimed(tuple(choice.value for choice in others), frozenset()),
        random=Random(1),
        today=TODAY,
        write=lambda value: {"en": value.value},
    )

    assert not {choice.value for choice in chosen} & {choice.value for choice in others}
    assert len(calls) < 20 * len(others)
