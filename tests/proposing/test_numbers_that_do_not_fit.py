"""Totals, shares, ages and hours of one text that its own numbers do not give, however loosely they are worded."""

import pytest

from quizzes.facts.proposing.comparing.groups import Text, compare

AMISS = [
    ("en", "The dig yielded 640 objects, 410 of bronze, 150 of bone and 60 of glass.", "arithmetic"),
    ("en", "Of 50 stained-glass windows, 21 are original, 19 are copies and 13 are plain glass.", "arithmetic"),
    ("en", "The field supports 640 jobs: 310 in building, 180 in servicing and 170 in offices.", "arithmetic"),
    ("en", "The cost was 640 million dollars: steel 280 million, labour 170 million, land 140 million.", "arithmetic"),
    ("en", "Of the 48 gravestones, 21 stand in the yard and 19 in the porch; none is kept elsewhere.", "arithmetic"),
    ("en", "Three turbines are rated at 24 megawatts, 24 megawatts and 18 megawatts, which amounts to 72 megawatts.",
     "arithmetic"),
    ("az", "Klub 30 oyun keçirib: 18 qələbə, 7 heç-heçə, 8 məğlubiyyət.", "arithmetic"),
    ("az", "Xətdə 24 qatar var: onlardan 11-i təzədir, 9-u köhnədir, 6-sı isə ehtiyatdadır.", "arithmetic"),
    ("az", "Ötən il 40 000 kitabın 26 000-i bədii, 9 000-i elmi, qalan 3 000-i isə uşaq kitabı olub.", "arithmetic"),
    ("en", "Nadir Hasanli was born in 1885. In June 1917, when he was 22, he became a general.", "arithmetic"),
    ("en", "The machines were free for 104 per cent of the hours in the year.", "impossible"),
    ("az", "Seçicilərin 104 faizi səs verib.", "impossible"),
    ("en", "The match began at 19:10 and ended at 18:40 the same evening.", "impossible"),
    ("az", "Alov saat 14:20-də görünüb və həmin gün saat 11:05-də söndürülüb.", "impossible"),
    ("en", "Anton Brandt was born in 1752 and graduated in 1749.", "impossible"),
    ("az", "Çaya 12 qol tökülür; bu 15 qolun ən böyüyü Qaraçaydır.", "inside_one_document"),
]  # fmt: skip
FITTING = [
    ("en", "The dig yielded 620 objects, 410 of bronze, 150 of bone and 60 of glass."),
    ("en", "Of the 48 gravestones, 21 stand in the yard and 19 in the porch; the rest are lost."),
    ("en", "The army lost 3,000 men, 1,800 of them killed and 900 wounded."),
    ("en", "The school has 320 pupils, 11 classrooms and 214 computers."),
    ("en", "Output came to 112 per cent of the plan."),
    ("en", "The shift begins at 20:00 and ends at 8:00."),
    ("en", "Nadir Hasanli was born in 1885. In June 1917, when he was 32, he became a general."),
    ("az", "İstehsal ötən ilin 104 faizini təşkil edib."),
]


def reasons(language: str, text: str) -> list[str]:
    groups = compare([Text("one.txt", text)], language=language)
    return [group.as_json()["reason"] for group in groups if group.verdict.is_disputed]


@pytest.mark.parametrize(("language", "text", "reason"), AMISS)
def test_numbers_that_do_not_fit_are_reported(language, text, reason):
    assert reasons(language, text) == [reason]


@pytest.mark.parametrize(("language", "text"), FITTING)
def test_numbers_that_fit_or_leave_a_rest_are_not(language, text):
    assert reasons(language, text) == []


def test_number_taken_up_again_is_reported_once():
    assert len(reasons("en", "The town of Orla has 12 schools. All 9 schools are new.")) == 1
