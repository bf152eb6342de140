"""Names in both languages, subjects and well-known places against each other; other spellings are the same name."""

import pytest

from quizzes.questions.checking.names import KnownName, names_check
from quizzes.questions.checking.texts import shipped_names
from tests.questions.checking.test_checks import pair

SUBJECTS = (
    KnownName(("Baku", "city of Baku"), ("Bakı", "Bakı şəhəri")),
    KnownName(("Lachin District", "Lachin"), ("Laçın rayonu", "Laçın")),
    KnownName(("Carpet exhibition", "Memory"), ("Xalça sərgisi",)),
)
CHECK = names_check([*SUBJECTS, *shipped_names()])


@pytest.mark.parametrize(
    ("english", "azerbaijani"),
    [
        ("What is Baku known for?", "Gəncə nə ilə tanınır?"),
        ("What is Baku known for?", "Moskva nə ilə tanınır?"),
        ("What is Ganja known for?", "Bakı nə ilə tanınır?"),
        ("What is France known for?", "İtaliya nə ilə tanınır?"),
        ("The Kura", "Araz"),
        ("The Nile", "Kür"),
        ("Who went to Moscow?", "Londona kim getdi?"),
        ("Which river flows into the Caspian Sea?", "Hansı çay Qara dənizə tökülür?"),
        ("What lies in Lachin District?", "Şuşada nə var?"),
        ("Where is China?", "Yaponiya haradadır?"),
    ],
)
def test_names_of_another_thing_are_found(english, azerbaijani):
    assert any(CHECK.look(pair(english, azerbaijani)))


@pytest.mark.parametrize(
    ("english", "azerbaijani"),
    [
        ("Sheki and Shaki", "Şəki"),
        ("Zagatala and Agdam", "Zaqatala və Ağdam"),
        ("Balakan and Gakh districts", "Balakən və Qax rayonları"),
        ("The Turkish delegation went to Baku.", "Türkiyə nümayəndə heyəti Bakıya getdi."),
        ("The king of Persia", "İran şahı"),
        ("Constantinople fell.", "İstanbul süqut etdi."),
        ("Britain and America", "İngiltərə və ABŞ"),
        ("Holland", "Niderland"),
        ("The Kura and the Aras", "Kür və Araz"),
        ("The Kurdish village of Khoy", "Xoy kənd kürdləri"),
        ("The Ministry of Finance in Baku", "Bakıdakı Maliyyə Nazirliyi"),
        ("A memory of Ganja", "Gəncə xatirəsi"),
        ("The Caspian", "Xəzər dənizi"),
        ("The sable lives in Siberia.", "Samur Sibirdə yaşayır."),
        ("Sumgayit lies on the sea.", "Sumqayıt dəniz sahilindədir."),
        ("Turkey is a bird.", "Hinduşka quşdur."),
        ("The river rises in Georgia.", "Çay Gürcüstandan başlanır."),
        ("The people of Japan", "Yaponlar"),
    ],
)
def test_names_of_the_same_thing_pass(english, azerbaijani):
    assert not any(CHECK.look(pair(english, azerbaijani)))
