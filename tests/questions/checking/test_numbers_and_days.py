"""Numbers, units, months and days in both languages: what differs, and what says the same in other words."""

import pytest

from quizzes.questions.checking.languages import LANGUAGE_CHECKS
from tests.questions.checking.test_checks import pair


def found(english: str, azerbaijani: str) -> set[str]:
    both = pair(english, azerbaijani)
    return {check.id for check in LANGUAGE_CHECKS if check.is_blocking and any(check.look(both))}


@pytest.mark.parametrize(
    ("check", "english", "azerbaijani"),
    [
        ("numbers_differ", "Which city has a million people?", "Hansı şəhərin bir milyard əhalisi var?"),
        ("numbers_differ", "Which city has half a million people?", "Hansı şəhərin 400 min əhalisi var?"),
        ("numbers_differ", "Two and a half million people", "3,5 milyon adam"),
        ("numbers_differ", "What is twice as long?", "Üç dəfə uzun olan nədir?"),
        ("numbers_differ", "5 km", "5 m"),
        ("numbers_differ", "Which price rose by 5%?", "Hansı qiymət 5 manat artdı?"),
        ("numbers_differ", "It took 3 weeks.", "Bu, 3 ay çəkdi."),
        ("numbers_differ", "What was built about 500 BC?", "Təxminən eramızın 500-cü ilində nə tikildi?"),
        ("numbers_differ", "What was built about 500?", "Təxminən e.ə. 500-cü ildə nə tikildi?"),
        ("numbers_differ", "It fell from 30 to 20.", "20-dən 30-a düşdü."),
        ("numbers_differ", "It fell from 30 °C to 20 °C.", "20 °C-dən 30 °C-yə düşdü."),
        ("numbers_differ", "School begins at 8 a.m.", "Dərs axşam saat 8-də başlayır."),
        ("numbers_differ", "What began in the 1990s?", "Ötən əsrin 80-ci illərində nə başladı?"),
        ("days_differ", "What happens every Monday?", "Hər çərşənbə nə olur?"),
        ("days_differ", "What happens on Tuesday?", "Cümə axşamı nə olur?"),
        ("days_differ", "What blooms in spring?", "Payızda nə çiçəkləyir?"),
        ("dates_differ", "What opened in June?", "Mayda nə açıldı?"),
        ("dates_differ", "On 10 Nov. 2020", "10 dekabr 2020"),
    ],
)
def test_numbers_and_days_what_differs_is_found(check, english, azerbaijani):
    assert found(english, azerbaijani) == {check}


@pytest.mark.parametrize(
    ("english", "azerbaijani"),
    [
        ("Two million people", "2 milyon adam"),
        ("Two and a half million people", "2,5 milyon adam"),
        ("Two and a half million people", "İki milyon yarım adam"),
        ("A million and a half", "Milyon yarım"),
        ("Half a million people", "500 min adam"),
        ("Half a million people", "Yarım milyon adam"),
        ("Twenty-five million people", "25 milyon adam"),
        ("25 million people", "İyirmi beş milyon adam"),
        ("A million visitors", "Milyonlarla ziyarətçi"),
        ("9.5 trillion kilometres", "9,5 trilyon kilometr"),
        ("At noon", "Günorta saat 12-də"),
        ("At midnight", "Gecə saat 00:00-da"),
        ("At 9:00 a.m.", "Saat 09:00-da"),
        ("At 8 p.m.", "Axşam saat 8-də"),
        ("At half past eight", "Doqquzun yarısında"),
        ("At half past eight", "Saat 8:30-da"),
        ("1.5 hours", "Bir saat yarım"),
        ("An hour and a half", "1,5 saat"),
        ("90 minutes", "Saat yarım"),
        ("In the 1990s", "Ötən əsrin 90-cı illərində"),
        ("Twice a day", "Gündə iki dəfə"),
        ("It grew twofold.", "İkiqat artdı."),
        ("From 20 to 30", "20-dən 30-a qədər"),
        ("5 km² of forest", "5 kv. km meşə"),
        ("In 5 years", "5 ildən sonra"),
        ("5 bears", "5 ayı"),
        ("5 domes", "5 günbəz"),
        ("In 500 BC", "Eramızdan əvvəl 500-cü ildə"),
        ("In the year 500 before our era", "E.ə. 500-cü ildə"),
        ("On Tuesday and Thursday", "Çərşənbə axşamı və cümə axşamı"),
        ("On the last Tuesday before Novruz", "Novruzdan əvvəlki axır çərşənbədə"),
        ("A spring by the road in autumn", "Payızda yol kənarında bulaq"),
        ("Write it down in winter.", "Bunu qışda yaz."),
        ("Augustus", "Avqust"),
        ("Augusta of Rome", "Romalı Avqusta"),
        ("Martha and Mary", "Marta və Məryəm"),
        ("June and Martha went.", "Cun ilə Marta getdi."),
        ("On 10 Nov. 2020", "10 noyabr 2020-ci ildə"),
        ("On 3 Sept 1920", "1920-ci il sentyabrın 3-də"),
    ],
)
def test_numbers_and_days_in_other_words_pass(english, azerbaijani):
    assert found(english, azerbaijani) == set()
