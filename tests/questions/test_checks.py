"""The rules of a publishable question, as a table: a sound question, and one change that breaks each rule."""

from dataclasses import replace

import pytest

from quizzes.language.values import parse_value
from quizzes.questions.checks import (
    ClaimedValue,
    FactView,
    OptionDraft,
    QuestionDraft,
    bare_words,
    fact_findings,
    findings,
    look_alike,
)


def number(value, unit="area-square-kilometer"):
    return parse_value("quantity", value, unit)


def option(value, *, is_key=False):
    return OptionDraft(text=f"{value} km²", is_key=is_key, value=number(value))


CLAIM = ClaimedValue("a-source", number("3054"))
SOUND = QuestionDraft(
    stem="What is the area?",
    options=(option("2054"), option("3054", is_key=True), option("4054")),
    is_order_fixed=True,
    fact=FactView(claims=(CLAIM,)),
)
TWO_KEYS = (option("2054"), option("3054", is_key=True), option("4054", is_key=True))
DISPUTED = FactView(claims=(CLAIM, ClaimedValue("b-source", number("3055"))), is_disputed=True)
WORDS = (OptionDraft("Gamış", is_key=True), OptionDraft("Dəlidağ"), OptionDraft("Murovdağ"))


def codes(draft):
    return [finding.code for finding in findings(draft)]


def test_findings_sound_question_none():
    assert codes(SOUND) == []


@pytest.mark.parametrize(
    ("code", "change"),
    [
        ("stem_missing", {"stem": "  "}),
        ("too_few_options", {"options": SOUND.options[1:2]}),
        ("too_many_options", {"options": tuple(option(str(n), is_key=n == 3054) for n in range(3052, 3059))}),
        ("option_text_missing", {"options": (*WORDS, OptionDraft(""))}),
        ("option_repeated", {"options": (*WORDS, OptionDraft("DƏLİDAĞ"))}),
        ("option_looks_alike", {"options": (*WORDS, OptionDraft("the Dəlidağ!"))}),
        ("option_looks_alike", {"options": (*WORDS, OptionDraft("Mur\u043evda\u011f"))}),
        ("citation_is_orphan", {"has_orphan_citation": True}),
        ("claim_is_orphan", {"fact": FactView(claims=(replace(CLAIM, is_orphan=True),))}),
        ("key_missing", {"options": WORDS[1:]}),
        ("one_key_only", {"options": TWO_KEYS}),
        ("several_keys_wanted", {"several_keys": True}),
        ("distractor_missing", {"options": TWO_KEYS[1:], "several_keys": True}),
        ("evidence_missing", {"fact": None}),
        ("fact_not_for_pupils", {"fact": replace(SOUND.fact, is_for_pupils=False)}),
        ("fact_without_claims", {"fact": FactView(claims=())}),
        ("must_be_attributed", {"fact": replace(SOUND.fact, must_be_attributed=True)}),
        ("disputed_asked_plainly", {"fact": DISPUTED}),
        ("named_source_claims_nothing", {"form": "attributed", "attributed_to": "elsewhere"}),
        ("bad_value", {"options": (*WORDS, OptionDraft("?", has_bad_value=True))}),
        ("value_differs", {"options": (replace(option("2054"), as_read=(number("2999"),)), *SOUND.options[1:])}),
        ("distractor_is_claimed", {"options": (option("3055"), option("3054", is_key=True)), "fact": DISPUTED}),
        ("key_is_doubted", {"fact": FactView(claims=(replace(CLAIM, is_doubted=True),))}),
        ("key_not_claimed", {"options": (option("2054"), option("3000", is_key=True))}),
        ("numbers_are_shuffled", {"is_order_fixed": False}),
        ("numbers_not_ascending", {"options": SOUND.options[::-1]}),
    ],
)
def test_findings_one_rule_broken_named(code, change):
    assert code in codes(replace(SOUND, **change))


def test_findings_disputed_fact_settled_may_be_asked():
    assert codes(replace(SOUND, fact=replace(DISPUTED, is_settled=True))) == []


def test_findings_attributed_other_source_is_a_fair_distractor():
    attributed = replace(
        SOUND,
        form="attributed",
        attributed_to="a-source",
        fact=DISPUTED,
        options=(option("3054", is_key=True), option("3055")),
    )
    assert codes(attributed) == []
    assert "distractor_is_claimed" in codes(replace(attributed, attributed_to="b-source"))


def test_findings_distractor_inside_claimed_range_refused():
    in_range = FactView(claims=(CLAIM, ClaimedValue("c-source", number("2000-2500"))))
    assert ("distractor_is_claimed", 0) in [(f.code, f.option) for f in findings(replace(SOUND, fact=in_range))]


def test_findings_distractor_in_the_words_of_a_claim_refused():
    named = FactView(claims=(ClaimedValue("a-source", None, frozenset({"gamis", "garnish"})),))
    draft = replace(SOUND, options=(*WORDS, OptionDraft("Garnish")), fact=named)
    assert [(f.code, f.option) for f in findings(draft)] == [("distractor_is_claimed", 3)]


def test_fact_findings_later_claim_seen():
    assert fact_findings(SOUND) == []
    assert [f.code for f in fact_findings(replace(SOUND, fact=DISPUTED))] == ["disputed_asked_plainly"]


@pytest.mark.parametrize(
    ("one", "other", "is_alike"),
    [
        ("3,054 km²", "3054 km²", True),
        ("Tartar River", "the Tartar river", True),
        ("Tərtər çayı", "Tərtərçayı", True),
        ("Dağda", "Dаğda", True),
        ("−28 °C", "28 °C", False),
        ("8.65", "865", False),
        ("8,65", "86,5", False),
        ("15–20 metres", "1520 metres", False),
        ("1 kilometre", "2 kilometres", False),
        ("2 + 3", "2 × 3", False),
        ("5 > 3", "5 < 3", False),
        ("x = 2", "x ≠ 2", False),
        ("1/2", "12", False),
        ("1/2", "½", True),
        ("2³", "23", False),
        ("H₂O", "H2O", True),
        ("50 %", "50", False),
        ("50 %", "50%", True),
        ("3 : 2", "32", False),
        ("0.50", "0.5", True),
        ("3,05", "3,5", False),
        ("Point A", "A", False),
    ],
)
def test_options_look_alike_but_for_what_changes_a_number(one, other, is_alike):
    assert look_alike(OptionDraft(one), OptionDraft(other)) is is_alike
    assert (bare_words(one) == bare_words(other)) is is_alike


@pytest.mark.parametrize("signs", [("x = 2", "x ≠ 2"), ("2³", "23"), ("5 ∈ A", "5 ∉ A")])
def test_signs_of_mathematics_are_no_marks(signs):
    assert not {"option_repeated", "option_looks_alike"} & set(codes(replace(SOUND, options=_of(*signs))))


@pytest.mark.parametrize("stem", ["Hansı söz düzgün yazılıb?", "Which word is spelled right?"])
def test_spelling_may_be_asked(stem):
    draft = replace(SOUND, stem=stem, options=_of("göyərçin", "goyərçin", "Göyərçin"))
    assert not {"option_repeated", "option_looks_alike"} & set(codes(draft))
    assert "option_repeated" in codes(replace(draft, options=_of("göyərçin", "göyərçin")))
    assert "option_repeated" in codes(replace(draft, stem="Which bird is it?"))


def _of(*texts):
    return tuple(OptionDraft(text, is_key=not place) for place, text in enumerate(texts))


def test_options_of_one_value_in_two_units_are_alike():
    metres = OptionDraft("3000 metres", value=parse_value("quantity", "3000", "length-meter"))
    assert look_alike(metres, OptionDraft("3 kilometres", value=parse_value("quantity", "3", "length-kilometer")))


def test_orphan_beside_a_claim_that_still_stands_is_no_finding():
    other = ClaimedValue("b-source", number("3054"))
    assert codes(replace(SOUND, fact=FactView(claims=(replace(CLAIM, is_orphan=True), other)))) == []
