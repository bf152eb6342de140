"""A text that was brought without a title is called by its heading, by what it is about, or by its first words."""

import pytest

from quizzes.questions.from_texts.titles import likely_title

SAUCE = (
    "Soy sauce looks like the simplest thing on the table. It is the work of three kinds of microbe. The beans are "
    "steamed and mixed with roasted wheat. A cheap soy sauce is made in three days with acid."
)
SCHOLAR = (
    "Həsən bəy Zərdabi 1842-ci ildə Zərdab kəndində anadan olub. O, ilk təhsilini mollaxanada alıb. 1875-ci ildə "
    "Zərdabi “Əkinçi” qəzetini nəşr etməyə başladı. Qəzet iki il çıxdı."
)


@pytest.mark.parametrize(
    ("text", "language", "title"),
    [
        (f"The table\n\n{SAUCE}", "en", "The table"),
        (SAUCE, "en", "Soy sauce"),
        (SCHOLAR, "az", "Həsən bəy Zərdabi"),
        ("The red fox lives in forests. It eats mice. A fox sleeps by day.", "en", "Red fox"),
        ("Təndir qədim sobadır. Təndir gildən düzəldilir. O, yerə basdırılır.", "az", "Təndir"),
    ],
)
def test_title_is_the_heading_or_what_the_text_is_about(text, language, title):
    assert likely_title(text, language) == title


@pytest.mark.parametrize(
    ("text", "language", "title"),
    [
        ("A violent storm struck the island. Boats were lost.", "en", "A violent storm struck the island."),
        ("They came at night with lamps and ropes. Nobody saw them.", "en", "They came at night with lamps…"),
        ("Bir gün çaya daş düşdü və su bulandı. Uşaqlar qaçdı.", "az", "Bir gün çaya daş düşdü və…"),
        ("La ville est belle et grande. La ville dort.", "fr", "La ville est belle et grande."),
        ("", "en", ""),
    ],
)  # fmt: skip
def test_text_that_speaks_of_nothing_often_is_called_by_its_first_words(text, language, title):
    assert likely_title(text, language) == title
