"""Azerbaijani stems before a vowel: k and q that soften or stay, vowels that drop, pronouns."""

import pytest

from quizzes.language.azerbaijani import InflectionUncertain, inflect

LOANS_IN_K = """
tədarük təbərrük məmlük stoik klerik isterik traqik empirik ortopedik seysmik fosforik praporşik strateqik energetik
simmetrik heroik prozaik metallik
"""
LOANS_IN_Q = "piroq səlcuq varyaq hersoq buldoq ittifaq hüquq istintaq əxlaq"


@pytest.mark.parametrize("word", LOANS_IN_K.split())
def test_inflect_loans_in_k_stay(word: str) -> None:
    assert inflect(word, "genitive") in {f"{word}in", f"{word}ün"}


@pytest.mark.parametrize("word", LOANS_IN_Q.split())
def test_inflect_loans_in_q_stay(word: str) -> None:
    assert inflect(word, "dative") == f"{word}a"


@pytest.mark.parametrize(
    ("word", "genitive"),
    [
        *(
            ("çəltik", "çəltiyin"),
            ("kərtik", "kərtiyin"),
            ("yitik", "yitiyin"),
            ("itik", "itiyin"),
            ("mələk", "mələyin"),
        ),
        *(("nazik", "naziyin"), ("işıq", "işığın"), ("ilıq", "ilığın"), ("ərzaq", "ərzağın"), ("əksik", "əksiyin")),
        *(("maraq", "marağın"), ("otaq", "otağın"), ("qonaqlıq", "qonaqlığın"), ("kiçik", "kiçiyin")),
        *(("sarıkök", "sarıkökün"), ("şərik", "şərikin")),
    ],
)
def test_inflect_native_words_soften(word: str, genitive: str) -> None:
    assert inflect(word, "genitive") == genitive


@pytest.mark.parametrize(
    "word", ["məlik", "məslək", "tacik", "mübarək", "Çəltik", "Keşdək", "Yanşaq", "mizraq", "tifil"]
)
def test_inflect_stem_that_is_written_in_two_ways_is_uncertain(word: str) -> None:
    with pytest.raises(InflectionUncertain):
        inflect(word, "genitive")
    assert inflect(word, "plural").startswith(word)


@pytest.mark.parametrize(
    ("word", "case", "form"),
    [
        ("qədir", "genitive", "qədrin"),
        ("qədir", "possessive3", "qədri"),
        ("heyif", "possessive3", "heyfi"),
        ("heyif", "genitive", "heyfin"),
        ("bəniz", "possessive3", "bənzi"),
        ("bəniz", "genitive", "bənizin"),
        ("nəzir", "genitive", "nəzrin"),
        ("şükür", "accusative", "şükrü"),
        ("mən", "genitive", "mənim"),
        ("biz", "genitive", "bizim"),
        ("sən", "genitive", "sənin"),
        ("siz", "genitive", "sizin"),
        ("nə", "possessive3", "nəyi"),
        ("Nə", "genitive", "Nəyin"),
    ],
)
def test_inflect_dropped_vowels_and_pronouns(word: str, case: str, form: str) -> None:
    assert inflect(word, case) == form


@pytest.mark.parametrize("pronoun", ["mən", "sən", "biz", "siz", "o", "bu"])
def test_inflect_pronouns_have_no_owner(pronoun: str) -> None:
    with pytest.raises(InflectionUncertain):
        inflect(pronoun, "possessive3")
