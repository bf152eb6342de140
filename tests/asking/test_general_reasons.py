"""General causes, purposes and times beside those of a text: in the form of the key, by who or what acts."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from quizzes.questions.asking.asking import ask_about
from quizzes.questions.asking.azerbaijani.stock.general import general_answers as azerbaijani_answers
from quizzes.questions.asking.distractors.choice_general import general_choices
from quizzes.questions.asking.english.stock.general import general_answers as english_answers
from quizzes.questions.asking.reading import read_for_asking
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.words import general_reasons
from quizzes.questions.asking.words.general_reasons import doer_named, thing_named

TEXT = {"en": "The well\n\nThe old well was closed.", "az": "Quyu\n\nKöhnə quyu bağlandı."}


def drafted(stem, key, *, language="en", kind="why", pool="reason:because:past"):
    sentence = read_for_asking(TEXT[language], language=language).sentences[-1]
    return Draft(kind, stem, key, pool, sentence.start, sentence.end, sentence, 0.9)


@pytest.mark.parametrize(
    ("stem", "key", "expected"),
    [
        ("Why was the bell lowered?", "because it had cracked", "because it was too heavy to carry"),
        ("Why were the bells lowered?", "because they had cracked", "because they were too heavy to carry"),
        ("Why is the bell lowered?", "because it cracks", "because it gives off a strong smell"),
        ("Why do the bells swing?", "because they hang freely", "because they give off a strong smell"),
        ("Why does the fox hide?", "because the dogs bark", "because larger animals drive it away"),
        ("Why do foxes hide?", "because the dogs bark", "because bright light hurts their eyes"),
        ("Why did the miners stop?", "because the lamps went out", "because their friends had advised it"),
        ("Why did the oak die?", "because lightning struck it", "because the soil was too dry"),
        ("Why did Mary Anning stop?", "because the tide rose", "because she wanted to become famous"),
    ],
)
def test_english_causes_agree_with_the_subject(stem, key, expected):
    assert expected in english_answers(drafted(stem, key))


@pytest.mark.parametrize(
    ("stem", "pool", "expected", "unexpected"),
    [
        ("Why did the women dye the wool?", "to:human", "to make it softer", "to sell the meat"),
        ("Why did the sailors count the seals?", "to:human", "to learn how old they were", "to make it softer"),
        ("Why were the seals counted?", "to:thing", "to learn how old they were", "to find food"),
        ("Why do seals dive?", "to:thing", "to find food", "to earn some money"),
        ("Why does the pendulum swing?", "to:thing", "to save energy", "to win a prize"),
        ("Why did the children run away?", "to:human", "to win an argument", "to find food"),
    ],
)
def test_english_purposes_go_with_who_acts_and_on_what(stem, pool, expected, unexpected):
    found = english_answers(drafted(stem, "to gain something", pool=f"reason:{pool}"))
    assert expected in found
    assert unexpected not in found


@pytest.mark.parametrize(
    ("stem", "key", "kind", "expected"),
    [
        ("Why did the town grow?", "because of the railway", "why", "because of a great fire"),
        ("When did the ice break?", "when the ship turned", "happens", "when the sun set"),
        ("What is soapwort used for?", "for washing wool", "used_for", "for making candles"),
        ("What is soapwort used for?", "washing wool", "used_for", "making candles"),
        ("What is soapwort used for?", "to wash wool", "used_for", "to make candles"),
        ("Who was John Snow?", "an English doctor", "what", "a court painter"),
        ("Why do herons gather?", "so that the young can follow", "why", "so that enemies cannot find them"),
        ("Why did they gather?", "so that the young could follow", "why", "so that visitors could find the way"),
    ],
)
def test_english_answers_have_the_form_of_the_key(stem, key, kind, expected):
    assert expected in english_answers(drafted(stem, key, kind=kind))


def test_other_english_keys_have_none():
    assert english_answers(drafted("Where did the town grow?", "beside the river", kind="where")) == []
    assert english_answers(drafted("What did she do?", "she left", kind="what_done")) == []


@pytest.mark.parametrize(
    ("stem", "key", "expected"),
    [
        ("Usta metalı niyə oda qaytarır?", "çünki mis bərkiyir", "çünki köhnə adət belə tələb edir"),
        ("Usta metalı niyə oda qaytardı?", "çünki mis bərkidi", "çünki köhnə adət belə tələb edirdi"),
        ("Tülkü niyə gizlənir?", "çünki itlər hürür", "çünki ətrafda yem azdır"),
        ("Palıd niyə qurudu?", "çünki ildırım vurdu", "çünki torpaq çox quru idi"),
        ("Zəng niyə susdu?", "çünki çatladı", "çünki daşınması çətin idi"),
        ("Zəng niyə susdu?", "çatladığı üçün", "daşınması çətin olduğu üçün"),
        ("Zəng niyə susdu?", "çatladığına görə", "daşınması çətin olduğuna görə"),
        ("Zəng niyə susdu?", "çatladığından", "daşınması çətin olduğundan"),
        ("Zəng niyə susdu?", "müharibə nəticəsində", "güclü zəlzələ nəticəsində"),
        ("Şəhər niyə böyüdü?", "dəmir yolu sayəsində", "mülayim iqlim sayəsində"),
        ("Metal nə üçün qızdırılır?", "yumşaltmaq üçün", "nəmdən qorumaq üçün"),
        ("Quşlar nə üçün köçür?", "qışlamaq üçün", "yem tapmaq üçün"),
        ("Zəng hansı məqsədlə çalınır?", "uşaqları çağırmaq məqsədilə", "pul qazanmaq məqsədilə"),
        ("Zəng nə vaxt çalınır?", "dərs bitəndə", "günəş batanda"),
        ("Qabığı niyə atırlar?", "torpağa qayıtsın deyə", "iş tez getsin deyə"),
        ("Con Snou kim idi?", "ingilis həkimi", "saray rəssamı"),
    ],
)
def test_azerbaijani_answers_have_the_form_of_the_key(stem, key, expected):
    assert expected in azerbaijani_answers(drafted(stem, key, language="az"), is_life=False)


def test_who_a_text_is_about_acts_where_the_stem_names_nobody():
    draft = drafted("Özü niyə məktəb açırdı?", "çünki oxuya bilmirdi", language="az")
    assert "çünki köhnə adət belə tələb edirdi" in azerbaijani_answers(draft, is_life=True)


def test_nouns_tell_who_acts_and_what_is_worked_on():
    assert [doer_named(noun, "en") for noun in ("miner", "fox", "fern", "glacier", "pendulum")] == [
        "people",
        "animals",
        "plants",
        "nature",
        "",
    ]
    assert [thing_named(noun, "az") for noun in ("yun", "tunc", "şeir", "çörək", "fikir")] == [
        "cloth",
        "materials",
        "writing",
        "food",
        "",
    ]


def test_nothing_that_the_question_says_is_offered():
    read = read_for_asking("The bell\n\nThe heavy bell was lowered because the tower leaned.", language="en")
    sentence = read.sentences[-1]
    draft = Draft(
        "why", "Why was the bell lowered?", "because the tower leaned", "reason:because:past",
        sentence.start, sentence.end, sentence, 0.9,
    )  # fmt: skip
    found = [row.words for row in general_choices(read, draft)]
    assert len(found) == 4
    assert not any("heavy" in words for words in found)
    assert found == [row.words for row in general_choices(read, draft)]


def test_two_stand_in_one_beside_a_long_cause():
    key = "because the wooden tower leaned over more and more each winter until nobody dared to climb it any longer"
    read = read_for_asking(TEXT["en"], language="en")
    found = [row.words for row in general_choices(read, drafted("Why was the bell lowered?", key))]
    assert found
    assert all(" and " in words for words in found)


TOLD = (
    "The bell of Elm\n\nThe ferry stopped because the river had frozen. The market moved because the square was too"
    " small. The miners of Elm lowered the great bell because the tower leaned."
)


def test_causes_of_the_text_stand_before_general_ones_and_none_is_ticked():
    asked = [one for one in ask_about(TOLD, language="en").questions if one.kind == "why"]
    assert asked
    assert not any(one.distractors for one in asked)
    stopped = next(one for one in asked if one.key == "because the river had frozen")
    words = [words for words, _value in stopped.choices]
    general = english_answers(replace(drafted(stopped.stem, stopped.key), verb="stop"))
    assert words[0] == "because the tower leaned"
    assert sum(one in general for one in words) == 4
    assert "because the river had liquid" not in words


def test_rows_are_whole():
    rows = json.loads((Path(general_reasons.__file__).parent / "reasons.json").read_text(encoding="utf-8"))
    for told in rows["az"]["çünki"].values():
        assert all(row.count("|") == 2 and row.rpartition("|")[2].strip().endswith(("ğ", "y")) for row in told)
    for told in rows["en"]["because"].values():
        assert all(row.count("|") == 1 for row in told)
    for told in rows["az"]["üçün"].values():
        assert all(row.endswith(("maq", "mək")) for row in told)
    for told in rows["en"]["to"].values():
        assert all(row.startswith("to ") for row in told)
