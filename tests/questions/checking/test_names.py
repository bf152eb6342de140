"""Names in both languages, subjects and well-known places against each other; other spellings are the same name."""

import pytest

from quizzes.questions.checking.names import KnownName, names_check
from quizzes.questions.checking.texts import names_of_kinds, shipped_names
from quizzes.questions.checking.unlisted_names import NAMES_MAY_DIFFER, letters_differ
from tests.questions.checking.test_checks import pair, question

SUBJECTS = (
    KnownName(("Baku", "city of Baku"), ("Bakı", "Bakı şəhəri")),
    KnownName(("Lachin District", "Lachin"), ("Laçın rayonu", "Laçın")),
    KnownName(("Carpet exhibition", "Memory"), ("Xalça sərgisi",)),
)
CHECK = names_check([*SUBJECTS, *shipped_names()], others=names_of_kinds(), looks=[letters_differ])


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
        ("What is the capital of Australia?", "Avstriyanın paytaxtı haradır?"),
        ("The Indian Ocean", "Sakit okean"),
        ("What did Churchill say?", "Ruzvelt nə dedi?"),
        ("Gagarin flew into space.", "Titov kosmosa uçub."),
        ("Which vitamin is vitamin C?", "E vitamini hansıdır?"),
        ("Point B lies on the line.", "D nöqtəsi xəttin üzərindədir."),
        ("The eagle", "Sərçə"),
        ("Which work did Nizami write?", "Füzuli hansı əsəri yazıb?"),
        ("Blue and yellow", "Qırmızı və sarı"),
        ("It lies in the south.", "O, şimaldadır."),
        ("It circles the Moon.", "Mərkəzi Yer olan dairədir."),
        ("The rusty iron", "Paslı mis"),
        ("His heart beats.", "Böyrəyi döyünür."),
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
        ("The Red Army", "Qızıl Ordu"),
        ("Brown bread", "Qara çörək"),
        ("Green onions", "Göy soğan"),
        ("The Moon is far from the ground.", "Ay Yerdən uzaqdır."),
        ("A polar bear", "Ağ ayı"),
        ("Goldfish", "Qızıl balıq"),
        ("Learn the language by heart.", "Dili əzbərləyin."),
        ("The north-west of Africa", "Afrikanın şimal-qərbi"),
        ("Mercury is a planet.", "Merkuri planetdir."),
        ("Plato taught Aristotle.", "Əflatun Ərəstuna dərs deyib."),
        ("The wolf's cubs", "Canavarın balaları"),
        ("Charles V reigned in the 16th century.", "V Karl XVI əsrdə hökm sürüb."),
        ("5 J of energy", "5 C enerji"),
        ("Points A and B", "A və B nöqtələri"),
    ],
)
def test_names_of_the_same_thing_pass(english, azerbaijani):
    assert not any(CHECK.look(pair(english, azerbaijani)))


def may_differ(stem: str, *options: tuple[str, str]) -> bool:
    both = question("en", stem, *(one for one, _ in options)), question("az", "Kim?", *(one for _, one in options))
    return any(NAMES_MAY_DIFFER.look(both))


@pytest.mark.parametrize(
    ("option", "is_found"),
    [
        (("Neville Chamberlain", "Klement Ettli"), True),
        (("Neville Chamberlain", "Nevill Çemberlen"), False),
        (("Queen Elizabeth", "Kraliça Yelizaveta"), False),
        (("Joan of Arc", "Janna d'Ark"), False),
        (("Plato", "Əflatun"), False),
    ],
)
def test_people_who_sound_otherwise_are_a_warning(option, is_found):
    assert may_differ("Who led the country?", ("Ada Lovelace", "Ada Lavleys"), option) == is_found
    assert not may_differ("What is shown?", ("Ada Lovelace", "Ada Lavleys"), option)
