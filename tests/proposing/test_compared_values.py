"""Values that comparing reads for itself: times of day, ages, old units, plain numbers, the two dates of a life."""

import pytest

from quizzes.facts.proposing.comparing.groups import Text, compare

DISPUTED = [
    ("en", "The fire broke out at 2.15 pm.", "The fire broke out in the mill at 14:50.", ["2.15 pm", "14:50"]),
    ("az", "Yanğın saat 14:15-də başlayıb.", "Yanğın axşam saat 7-də başlayıb.", ["14:15-də", "7-də"]),
    ("en", "Josiah Pell was 54 years old.", "Josiah Pell, aged 45, was the captain.", ["54 years", "45"]),
    ("az", "Leyla Əhmədova iyirmi iki yaşında idi.", "Leyla Əhmədovanın 25 yaşı vardı.",
     ["iyirmi iki yaşında", "25 yaşı"]),
    ("az", "Minarənin hündürlüyü 18 metrdir.", "Minarə 18 arşın hündürlüyündədir.", ["18 metrdir", "18 arşın"]),
    ("az", "Gölün sahəsi 3 hektardır.", "Gölün sahəsi 3 sotdur.", ["3 hektardır", "3 sotdur"]),
    ("en", "The mill took in 200 poods of grain.", "The mill took in 200 tonnes of grain.",
     ["200 poods", "200 tonnes"]),
    ("en", "The hall has 50 stained-glass windows.", "The hall has 43 stained-glass windows.",
     ["50 stained-glass windows", "43 stained-glass windows"]),
    ("en", "The number of nurses at Orla Hospital has reached 289.", "Orla Hospital has 214 nurses.",
     ["289", "214 nurses"]),
    ("en", "Ilse Marwick (8 November 1911 – 9 March 1998) found comets.", "Ilse Marwick died on 3 March 1998.",
     ["9 March 1998", "3 March 1998"]),
    ("en", "The deepest shaft of Orla Mine, the Queen Shaft, reached 410 metres.",
     "The tour of Orla Mine begins at the Queen Shaft. It goes down 410 feet to the lowest level.",
     ["410 metres", "410 feet"]),
    ("en", "The siege of Orla lasted nine days.", "The siege of Orla lasted nine months.",
     ["nine days", "nine months"]),
]  # fmt: skip
COMPATIBLE = [
    ("en", "The fire broke out at 2.15 pm.", "The fire broke out in the mill at 14:15."),
    ("en", "Tom Akerman, who is 27 years old, won.", "Ruth Odell, aged 33, won."),
    ("en", "At the age of 22 Ilse Marwick married.", "Ilse Marwick retired at the age of 60."),
    ("en", "The mill took in 30 centners of grain.", "The mill took in 3 tonnes of grain."),
    ("en", "The village of Orla has 120 houses.", "The neighbouring village of Selma has 45 houses."),
    ("en", "The first stage burns for 158 seconds.", "The second stage burns for 340 seconds."),
    ("en", "A walk through Orla Castle takes two hours.", "The repair of Orla Castle will take two years."),
    ("az", "Orla qalasında gəzinti iki saat çəkir.", "Orla qalasının bərpası iki il davam edəcək."),
    (
        "en",
        "Orla Stadium can take 11,200 spectators.",
        "At the cup match in Orla Stadium there were nearly 20,000 fans.",
    ),
]


def disputed(language: str, *texts: str) -> list[list[str]]:
    groups = compare([Text(f"{number}.txt", text) for number, text in enumerate(texts)], language=language)
    return [[member.proposal.text for member in group.members] for group in groups if group.verdict.is_disputed]


@pytest.mark.parametrize(("language", "one", "other", "texts"), DISPUTED)
def test_values_of_one_thing_that_differ_are_disputed(language, one, other, texts):
    assert disputed(language, one, other) == [texts]


@pytest.mark.parametrize(("language", "one", "other"), COMPATIBLE)
def test_values_that_agree_or_are_of_others_are_no_dispute(language, one, other):
    assert disputed(language, one, other) == []


def test_date_of_a_report_is_no_date_of_the_event():
    one = "SELMA, Orla, November 25. On November 24, 2025, Selma celebrated its bridge."
    other = "The bridge of Selma was celebrated on 24 November 2025."
    assert disputed("en", one, other) == []


@pytest.mark.parametrize(("day", "count"), [("16 June", 1), ("6 June", 0)], ids=["another day", "the same day"])
def test_day_without_a_year_is_held_against_the_same_event(day, count):
    one, other = "The harvest at Orla began on 6 June 2019.", f"The harvest at Orla began on {day}."
    assert len(disputed("en", one, other)) == count
