"""How well comparing does on labelled sets must not get worse; the goal is nine in ten, one false alarm in ten."""

import pytest

from quizzes.facts.proposing.comparing.groups import Text, compare
from tests.proposing.compared_texts import judge, labelled_sets

RECALL, FALSE_ALARMS = 0.9, 0.1


@pytest.mark.parametrize("held_back", [False, True])
def test_contradictions_of_labelled_sets_are_found(held_back):
    judged = [(labelled, judge(labelled)) for labelled in labelled_sets(held_back=held_back)]
    labelled = sum(len(one.contradictions) for one, _outcome in judged)
    assert sum(len(outcome.found) for _one, outcome in judged) >= RECALL * labelled
    reported = sum(outcome.reported for _one, outcome in judged)
    assert sum(len(outcome.false_alarms) for _one, outcome in judged) <= FALSE_ALARMS * reported


def disputed(*texts, language="en"):
    groups = compare([Text(f"{number}.txt", text) for number, text in enumerate(texts)], language=language)
    return [group for group in groups if group.verdict.is_disputed]


@pytest.mark.parametrize(
    ("language", "text", "reason"),
    [
        ("en", "The hotel has 120 rooms: 70 rooms single and 45 rooms double.", "arithmetic"),
        ("en", "Of the 212 people aboard, 143 people died, or 81 per cent.", "arithmetic"),
        ("en", "The number of pupils rose from 120 pupils to 150 pupils, by 40 per cent.", "arithmetic"),
        ("en", "The siege lasted nine years, from 1914 to 1918.", "arithmetic"),
        ("az", "Truppada 84 aktyor var, onlardan 21 aktyor, yəni 40 faiz gəncdir.", "arithmetic"),
        ("en", "The court published its report on 31 June 1958.", "impossible"),
        ("en", "Old Mill Dairy opened in 1954 and closed in 1949 after a fire.", "impossible"),
        ("az", "Kərim Vəliyev 1901-ci ildə anadan olub və 1896-cı ildə vəfat edib.", "impossible"),
    ],
)
def test_slip_within_one_text_is_found(language, text, reason):
    assert [group.as_json()["reason"] for group in disputed(text, language=language)] == [reason]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The hotel has 115 rooms: 70 rooms single and 45 rooms double."),
        ("en", "Of the 212 people aboard, 143 people died, or 67 per cent."),
        ("en", "The number of pupils rose from 120 pupils to 150 pupils, by 25 per cent."),
        ("en", "Of the 212 people aboard, 143 people died. Women were 81 per cent of the survivors."),
        ("en", "Old Mill Dairy opened in 1949 and closed in 1954 after a fire."),
        ("en", "The mill closed in 1949 and reopened in 1954."),
        ("az", "Truppada 84 aktyor var, onlardan 21 aktyor, yəni 25 faiz gəncdir."),
    ],
)
def test_what_adds_up_is_no_slip(language, text):
    assert disputed(text, language=language) == []


def test_days_of_each_year_are_compared_by_month_and_day():
    one, other = (
        "Orla City Day is celebrated on May 28 every year.",
        "Orla City Day is celebrated on 28 June every year.",
    )
    assert len(disputed(one, other)) == 1
    assert disputed(one, "Orla City Day is celebrated each year on 28 May.") == []


def test_texts_on_other_things_are_not_held_against_each_other():
    assert disputed("The Selma Bridge is 684 metres long.", "The Varna Bridge is 846 metres long.") == []


def test_comparing_does_not_depend_on_the_order_of_texts():
    texts = next(labelled for labelled in labelled_sets(held_back=False) if labelled.name == "en_dairy").texts
    members = [
        {frozenset((m.proposal.document, m.proposal.start) for m in group.members) for group in compare(order)}
        for order in (texts, texts[::-1])
    ]
    assert members[0] == members[1]
