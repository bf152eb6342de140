"""Phrases beside a phrase: another noun, people, number or place in it, in its number; no set phrase, no unit."""

import re

import pytest

from quizzes.questions.asking.distractors.choices import choices_for
from quizzes.questions.asking.reading import read_for_asking
from quizzes.questions.asking.texts.drafts import Draft


def offered(language, text, key, kind="what", pool="", stem="?"):
    read = read_for_asking(text, language=language)
    start = text.index(key)
    sentence = next(one for one in read.sentences if one.start <= start < one.end)
    draft = Draft(kind, stem, key, pool, start, start + len(key), sentence, 1)
    return [words for words, _value in choices_for(read, draft, most=20)]


RIVER = (
    "The river\n\nThe river crosses a narrow strip of Namibian territory. Some fish scrape thin films of algae from "
    "the mud. The flood draws elephants, buffalo and antelopes from far away. The upper course lies about 2,900 "
    "kilometres from the coast. Herons use the old burrows of badgers near the bank."
)


@pytest.mark.parametrize(
    ("key", "there", "not_there"),
    [
        ("a narrow strip of Namibian territory", "a narrow strip of Angolan territory", "a trickle"),
        ("thin films of algae", "thin films of moss", "thin films of cheese"),
        ("elephants, buffalo and antelopes", "elephants, camels and antelopes", "elephants, camel and antelopes"),
        ("2,900 kilometres from the coast", "3,500 kilometres from the coast", "2,900 litres from the coast"),
        ("the old burrows of badgers", "the new burrows of badgers", "the young burrows of badgers"),
    ],
)
def test_phrase_stands_beside_itself_with_one_word_changed(key, there, not_there):
    found = offered("en", RIVER, key)
    assert there in found
    assert not_there not in found


def test_place_in_an_azerbaijani_phrase_is_another_one_in_its_case():
    text = "Leyləklər\n\nPayız düşəndə leyləklərin çoxu Afrikaya uçur. Yazda quşlar geri qayıdır."
    found = offered("az", text, "leyləklərin çoxu Afrikaya uçur", kind="happens", pool="part:baş verir")
    assert "leyləklərin çoxu Avropaya uçur" in found


def test_noun_used_as_an_adjective_has_no_nouns_beside_it():
    text = "Yağıntı\n\nŞəhərə orta hesabla az yağış düşür. Səhv olanda o, qonşu hissələrə keçir və künc pozulur."
    assert not offered("az", text, "orta hesabla")
    found = offered("az", text, "qonşu")
    assert "uzaq" in found
    assert "qonaq" not in found


def test_parts_of_a_body_stand_beside_one_only():
    text = (
        "The newt\n\nThe eyes of the newt sit on the head. The newt has a long tail and a pale belly. Its eggs hang on "
        "the leaves of a reed. In spring many newts gather on the old wall of the mill. In autumn they leave the pond."
    )
    found = offered("en", text, "on the head", kind="where", pool="spot")
    assert not {"on the leaves of a reed", "on the old wall of the mill"} & set(found)
    assert "on the tail" in found


def test_form_that_may_be_owned_or_an_accusative_stands_beside_nouns_that_have_both_alike():
    text = "Nar\n\nHəkimlər deyirlər ki, nar şirəsi qanı artırır. Maye qaba tökülür. Quşun uzun kəkili var."
    assert not [word for word in offered("az", text, "qanı") if word.endswith(("si", "sı", "su", "sü"))]
    assert not [word for word in offered("az", text, "kəkili") if word.endswith(("ni", "nı", "nu", "nü"))]


def test_colour_of_a_species_is_no_other_one():
    text = "Bears\n\nIn winter the brown bear sleeps in a den. The miners used a huge wooden wheel."
    assert not [words for words in offered("en", text, "the brown bear") if "red" in words or "blue" in words]
    assert "a huge iron wheel" in offered("en", text, "a huge wooden wheel")


def test_nothing_is_undergone_that_a_thing_does_itself():
    text = "The mine\n\nSoon the first shaft was sunk. The horses lifted salt to the surface."
    assert not {"risen", "floated", "drifted"} & set(offered("en", text, "sunk"))


def test_phrase_with_two_materials_has_each_once_and_in_its_number():
    text = "Bears\n\nA man in bed loses muscle and bone. Foxes eat mice, birds and fruit. Wolves have claws and teeth."
    found = offered("en", text, "muscle and bone")
    assert found
    assert not {"bones and bone", "muscle and muscles", "skins and bone"} & set(found)
    assert "mice, birds and roots" in offered("en", text, "mice, birds and fruit")


def test_common_noun_that_opens_a_sentence_stands_beside_no_names():
    text = "Winter\n\nSnow soon covers the entrance. In April the family leaves. Doctors in Norway study bears."
    read = read_for_asking(text, language="en")
    start = text.index("Snow")
    draft = Draft("what", "?", "snow", "noun:one:thing", start, start + len("Snow"), read.sentences[0], 1)
    found = [words.lower() for words, _value in choices_for(read, draft)]
    assert "frost" in found
    assert not {"april", "norway"} & set(found)


def test_half_of_two_places_in_one_is_not_changed():
    text = (
        "Ants\n\nThe ants live in the forests of Central and South America. They march in long columns to a tree. "
        "Other ants live in the deserts of the north."
    )
    assert not any("Europe" in words for words in offered("en", text, "the forests of Central and South America"))


def test_time_at_which_stands_beside_such_times_only():
    text = "The field\n\nThe guards slept. Villagers would steal the tubers at night. The king laughed in the morning."
    found = offered("en", text, "night", pool="noun:one:thing")
    assert "noon" in found
    assert not {"midnight", "morning", "day"} & set(found)


HOUSE = (
    "The old house\n\nThe father left the family in debt. The trap snaps shut in a fraction of a second. Gulls eat the"
    " eggs and the young. A small town lies on the south coast of England. He learned anatomy by dissecting fish."
)


@pytest.mark.parametrize(
    ("key", "not_there"),
    [
        ("left the family in debt", "in (?!debt)"),
        ("The trap snaps shut in a fraction of a second", "(?:numerator|half|decimal)"),
        ("the eggs and the young", "the old"),
        ("A small town lies on the south coast of England", "south (?!coast)"),
    ],
)
def test_word_of_a_set_phrase_is_not_changed(key, not_there):
    assert not [words for words in offered("en", HOUSE, key) if re.search(not_there, words)]


def test_fish_without_an_article_are_many():
    assert "by dissecting birds" in offered("en", HOUSE, "by dissecting fish", kind="how")


REFUGE = (
    "The refuge\n\nFarmers close off the narrow canals with filters so that the fish cannot enter. The animals breed in"
    " the ponds. In summer the women clean the ponds so that the larvae can breathe. Visitors walk along the banks."
    " The wardens feed the young in spring. A survey counted six hundred animals."
)


def test_purpose_stands_beside_its_contrary_and_other_purposes_of_the_text():
    found = offered("en", REFUGE, "so that the fish cannot enter", kind="why", pool="reason:so that:now:thing")
    assert found[0] == "so that the fish cannot leave"
    assert "so that the wardens can feed the young in spring" in found


REVOLT = (
    "Rəssamın yolu\n\nRəssam gənc yaşında Tiflisdə oxudu. O, diplom işini Babəkin üsyanına həsr etmişdi. Sonralar"
    " dağların mənzərəsini çəkdi."
)


def test_other_owners_stand_beside_an_owner_before_other_nouns_of_his():
    found = offered("az", REVOLT, "Babəkin üsyanına")
    assert "Koroğlunun üsyanına" in found
    noun_changed = [place for place, words in enumerate(found) if words.startswith("Babəkin")]
    assert found.index("Koroğlunun üsyanına") < min(noun_changed, default=99)


HILLS = "Təpələr\n\nYazda kiçik təpəciklərin başında otlar göyərir. Çobanlar sürünü vadidə otarırlar."


def test_top_of_a_hill_stands_beside_its_other_parts_and_no_parts_of_a_body():
    found = offered("az", HILLS, "kiçik təpəciklərin başında")
    assert "kiçik təpəciklərin ətəyində" in found
    assert not {"kiçik təpəciklərin əlində", "kiçik təpəciklərin dizində"} & set(found)


def test_noun_is_changed_only_for_one_with_which_its_adjective_goes():
    text = "The islands\n\nRough seas prevented the sailors from landing on the island near the old harbour."
    found = offered("en", text, "Rough seas")
    assert {"Calm seas", "Stormy seas"} <= set(found)
    assert not {"Rough lakes", "Rough deserts"} & set(found)


def test_people_of_a_named_place_and_what_is_done_of_something_stay_as_they_are():
    text = (
        "Chocolate\n\nThen Rodolphe Lindt, a manufacturer in the Swiss city of Bern, built a machine. His friend was "
        "a young teacher of science."
    )
    found = offered("en", text, "a manufacturer in the Swiss city of Bern", pool="whole:is")
    assert "a manufacturer in the Swiss city of Zurich" in found
    assert not [words for words in found if "French" in words or "German" in words]
    found = offered("en", text, "a young teacher of science", pool="whole:is")
    assert "an old teacher of science" in found
    assert not [words for words in found if "engineer" in words or "lawyer" in words or "priest" in words]


@pytest.mark.parametrize(
    ("language", "text", "key", "one", "other"),
    [
        (
            "en",
            "The cacao\n\nThe pod grows on the trunk of a small tropical tree.",
            "on the trunk of a small tropical tree",
            "large",
            "huge",
        ),
        ("en", "The trap\n\nThe wind blows away the dry shell.", "the dry shell", "wet", "damp"),
        ("az", HILLS, "kiçik təpəciklərin başında", "böyük", "iri"),
    ],
)
def test_two_options_do_not_say_the_same(language, text, key, one, other):
    found = " ".join(offered(language, text, key))
    assert one in found
    assert other not in found


def test_noun_that_the_stem_asks_for_stays_in_every_option():
    text = "Su\n\nQalayçılar köhnə qabları təzələyirdi. Anbarda səbətlər və sandıqlar var idi."
    found = offered("az", text, "köhnə qabları", stem="Qalayçılar hansı qabları təzələyirdi?")
    assert "təzə qabları" in found
    assert all(words.endswith("qabları") for words in found)
