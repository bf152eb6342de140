"""What an edit does to the texts of a field in all languages, as tables of examples and as a property of any edits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizzes.translating.states import Known, needs_update, say_still_right, settle, text_hash


def after(*saves: dict[str, str], known=None) -> dict[str, Known]:
    """What is known after some saves, each given as the texts by language."""
    known = known or {}
    for texts in saves:
        known = settle(known, {language: text_hash(text) for language, text in texts.items() if text})
    return known


def called(known) -> set[str]:
    return {language for language in known if needs_update(known, language)}


BOTH = {"en": "a", "az": "b"}
EXAMPLES = [
    ("typed together", [BOTH], set()),
    ("one alone", [{"en": "a"}], set()),
    ("made later", [{"en": "a"}, BOTH], set()),
    ("source changed", [{"en": "a"}, BOTH, {"en": "a2", "az": "b"}], {"az"}),
    ("translation changed", [{"en": "a"}, BOTH, {"en": "a", "az": "b2"}], set()),
    ("answered", [{"en": "a"}, BOTH, {"en": "a2", "az": "b"}, {"en": "a2", "az": "b2"}], set()),
    ("both changed at once", [BOTH, {"en": "a2", "az": "b2"}], set()),
    ("first of a pair changed", [BOTH, {"en": "a2", "az": "b"}], {"az"}),
    ("second of a pair changed", [BOTH, {"en": "a", "az": "b2"}], {"en"}),
    ("answer of a pair calls nobody", [BOTH, {"en": "a2", "az": "b"}, {"en": "a2", "az": "b2"}], set()),
    ("taken back", [BOTH, {"en": "a2", "az": "b"}, BOTH], set()),
    ("written in Azerbaijani first", [{"az": "b"}, BOTH, {"en": "a", "az": "b2"}], {"en"}),
    ("source emptied", [{"en": "a"}, BOTH, {"az": "b"}], set()),
    ("translation emptied", [{"en": "a"}, BOTH, {"en": "a2"}], set()),
    ("third made from the first", [{"en": "a"}, BOTH, {**BOTH, "tr": "c"}, {"en": "a2", "az": "b", "tr": "c"}],
     {"az", "tr"}),
    ("only white space changed", [BOTH, {"en": " a\r\n", "az": "b"}], set()),
]  # fmt: skip


@pytest.mark.parametrize(("saves", "expected"), [row[1:] for row in EXAMPLES], ids=[row[0] for row in EXAMPLES])
def test_settle_after_saves_calls_what_is_behind(saves, expected):
    assert called(after(*saves)) == expected


def test_settle_made_from_named_language_is_its_source():
    known = after({"en": "a"}, BOTH)

    with_third = settle(known, {"en": known["en"].text, "az": known["az"].text, "tr": "t"}, made_from="az")

    assert with_third["tr"].source == "az"


def test_say_still_right_ends_the_call_until_the_next_change():
    known = say_still_right(after(BOTH, {"en": "a2", "az": "b"}), "az")
    assert called(known) == set()

    assert called(after({"en": "a3", "az": "b"}, known=known)) == {"az"}


texts = st.dictionaries(st.sampled_from(["en", "az", "tr"]), st.sampled_from("abcd"))


@given(st.lists(texts, max_size=8))
def test_settle_any_saves_edited_texts_are_never_called_and_nothing_is_called_without_cause(saves):
    known: dict[str, Known] = {}
    for save in saves:
        hashes = {language: text_hash(save[language]) for language in ("en", "az", "tr") if language in save}
        before, called_before = known, called(known)
        known = settle(known, hashes)
        changed = {one for one in hashes if one not in before or before[one].text != hashes[one]}
        assert set(known) == set(hashes)
        assert not called(known) & changed
        for language in called(known) - called_before:
            assert known[language].source in changed
        assert settle(known, hashes) == known


@given(st.lists(texts, max_size=6), st.sampled_from(["en", "az", "tr"]))
def test_say_still_right_any_saves_it_is_called_no_more(saves, language):
    known = after(*saves)
    if language in known:
        assert language not in called(say_still_right(known, language))


@pytest.mark.parametrize(("one", "other"), [("a\nb", " a \r\nb\r\n"), ("şé", "şé"), ("", None), (" \n", "")])
def test_text_hash_same_words_are_equal(one, other):
    assert text_hash(one) == text_hash(other)


def test_text_hash_other_words_differ():
    assert len({text_hash("a b"), text_hash("ab"), text_hash("a\nb"), text_hash("")}) == 4
