"""Names that the shipped vocabulary writes in both languages, alone or with a head."""

import pytest

from quizzes.facts.proposing.named_in_both import named_in_both


@pytest.mark.parametrize(
    ("name", "english", "azerbaijani", "kind"),
    [
        ("Lerik District", "Lerik District", "Lerik rayonu", "place"),
        ("Quba rayonu", "Guba District", "Quba rayonu", "place"),
        ("the Kura River", "Kura River", "Kür çayı", "river"),
        ("River Kura", "River Kura", "Kür çayı", "river"),
        ("Fransa", "France", "Fransa", "place"),
        ("Mount Everest", "Mount Everest", "Everest", "mountain"),
        ("Mount Shahdag", "Mount Shahdag", "Şahdağ", "mountain"),
        ("Lənkərançay", "Lankaranchay", "Lənkərançay", "river"),
        ("Süveyş kanalı", "Suez Canal", "Süveyş kanalı", "building"),
    ],
)
def test_name_is_known_in_both_languages(name, english, azerbaijani, kind):
    known = named_in_both(name)

    assert (known.en, known.az, known.kind) == (english, azerbaijani, kind)


@pytest.mark.parametrize("name", ["Nantes", "Mount Gomurgoy", "Düma District", "Sevinc Rəhimova", "District", ""])
def test_name_of_which_one_side_is_not_known_is_none(name):
    assert named_in_both(name) is None


@pytest.mark.parametrize(
    ("name", "is_possessive"), [("Lerik rayonu", True), ("Hind okeanı", True), ("Qara dəniz", False), ("Fransa", False)]
)
def test_flag_says_whether_the_azerbaijani_name_has_its_suffix(name, is_possessive):
    assert named_in_both(name).is_az_possessive is is_possessive
