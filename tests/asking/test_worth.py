"""What a gap is worth: poor nouns, compounds and set phrases are left whole; a noun pointed at is offered others."""

import pytest

from quizzes.questions.asking.asking import ask_about
from quizzes.questions.asking.pointed import suggest
from quizzes.questions.asking.reading import read_for_asking
from quizzes.questions.asking.words.noun_rows import spare_sisters


@pytest.mark.parametrize(
    ("language", "text", "word"),
    [("en", "Only a gardener sees the seedbeds in spring. The clergy lived in the old hall.", "clergy"),
     ("az", "Bağban ilxını axşam çəməndən gətirdi. Qonşular alverçini gözləyirdi.", "alverçini")],
)  # fmt: skip
def test_a_noun_of_no_known_kind_is_offered_its_spare_sisters_when_pointed_at(language, text, word):
    read = read_for_asking(text, language=language)
    start = text.index(word)
    gap = next(one for one in suggest(read, start=start, end=start + len(word)) if "_____" in one.stem)
    offered = [*gap.distractors, *(words for words, _value in gap.choices)]
    assert len(offered) >= 3


def test_a_noun_that_stands_in_a_row_has_no_spare_one():
    assert spare_sisters("oak", "en") == ()
    assert spare_sisters("palıd", "az") == ()


@pytest.mark.parametrize(
    ("text", "language", "gap"),
    [
        (
            "Franklin was an envoy. Among those who watched the balloon experiments that year was Benjamin Franklin.",
            "en",
            "balloon _____",
        ),
        ("Ceyranlar sürü ilə gəzir. Yeməyə səhər tezdən və axşamüstü çıxırlar.", "az", "“_____ səhər"),
    ],
)
def test_no_gap_is_proposed_for_a_noun_that_nobody_would_ask_for(text, language, gap):
    assert not any(gap in one.stem for one in ask_about(text, language=language, limit=40).questions)


@pytest.mark.parametrize(
    ("text", "gap"),
    [
        ("Kamança Şuşada düzəldilirdi. Ustalar onun çanağını qoz ağacından düzəldirlər.", "qoz _____"),
        ("Tamaşa Bakıda göstərildi. Camaat ayağa qalxıb uzun müddət əl çaldı.", "_____ qalxıb"),
    ],
)
def test_no_gap_is_proposed_within_a_compound_or_a_set_phrase(text, gap):
    assert not any(gap in one.stem for one in ask_about(text, language="az", limit=40).questions)
