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
    ("en", "In 2016 it played 30 matches; it won 17 matches, drew 6 matches and lost 9 matches.", "arithmetic"),
    ("en", "The team played 30 matches, winning 17, drawing 6 and losing 9.", "arithmetic"),
    ("en", "In 42 games they had 20 wins, 12 draws and 14 defeats.", "arithmetic"),
    ("az", "Komanda 30 oyun keçirib, onların 18-ni udub, 7-sini heç-heçə bitirib, 8-ni uduzub.", "arithmetic"),
    ("az", "Stansiyada dörd aqreqat var: 2 meqavat, 2 meqavat, 3 meqavat və 3 meqavat. Ümumi gücü 12 meqavatdır.",
     "arithmetic"),
    ("en", "The station has four units of 2, 2, 3 and 3 megawatts. Their total capacity is 12 megawatts.",
     "arithmetic"),
    ("en", "The station runs three turbines of 5 MW each, 12 MW in all.", "arithmetic"),
    ("az", "Stansiyada hər biri 5 meqavat olan üç turbin var, ümumi gücü 12 meqavatdır.", "arithmetic"),
    ("en", "Orla Castle was built in 1190; an inscription says that it was repaired in 1174.", "impossible"),
    ("az", "Orla qalası 1190-cı ildə inşa olunub; kitabəyə görə, o, 1174-cü ildə təmir edilib.", "impossible"),
    ("az", "Orla məscidi 1896-cı ildə tikilib. Məscid 1869-cu ildə bərpa olunub.", "impossible"),
    ("en", "The new line serves 13 of the 11 towns of the valley.", "impossible"),
    ("en", "Thirteen of its eleven members were against it.", "impossible"),
    ("az", "Layihə 11 şəhərdən 13-ünü əhatə edir.", "impossible"),
    ("az", "Komandanın 11 oyunçusundan 13-ü gəncdir.", "impossible"),
    ("en", "The market opens at 25:30 and closes at 18:00.", "impossible"),
    ("az", "Muzey saat 18:75-də bağlanır.", "impossible"),
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
    ("en", "In 2016 it played 32 matches; it won 17 matches, drew 6 matches and lost 9 matches."),
    ("en", "The team played 30 matches, won 17 and lost 9; the others were called off."),
    ("en", "It played 30 matches, won 17 and scored 48 goals."),
    ("az", "Stansiyada dörd aqreqat var: 3 meqavat, 3 meqavat, 3 meqavat və 3 meqavat. Ümumi gücü 12 meqavatdır."),
    ("en", "The station runs three turbines of 4 MW each, 12 MW in all."),
    ("en", "The town has three schools and two hospitals of 40 beds each, 80 beds in all."),
    ("en", "The castle was repaired in 1174 and rebuilt in 1190."),
    ("en", "Orla Castle was repaired in 1174; its new tower was built in 1190."),
    ("en", "They counted 316 bats of the six species."),
    ("en", "The new line serves 9 of the 11 towns of the valley."),
    ("az", "Komandanın 11 oyunçusundan 3-ü gəncdir."),
    ("az", "Kənddə 11 evdən 300 nəfər köçüb."),
    ("en", "Baku beat Ganja 25:30 at home."),
    ("en", "The gates stay open until 24:00."),
    ("az", "Orla qalası 1174-cü ildə təmir edilib, yanındakı karvansara 1190-cı ildə tikilib."),
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
