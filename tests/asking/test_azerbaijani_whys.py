"""Azerbaijani causes in their other forms: ona görə ki, odur ki, -dığından before a pronoun, behind a time."""

import pytest

from quizzes.questions.asking.asking import LOWEST_SCORE
from tests.asking.drafting import drafts_of

WHYS = [
    (
        "Turş yemək misə toxunanda zərərli birləşmələr yaranır, odur ki, qabın içinə əridilmiş qalay çəkirlər.",
        "Qabın içinə əridilmiş qalay niyə çəkirlər?",
        "çünki turş yemək misə toxunanda zərərli birləşmələr yaranır",
    ),
    (
        "Parça hələ sərt və tutqun olduğundan onu sabunlu suda qaynadırlar.",
        "Parçanı sabunlu suda niyə qaynadırlar?",
        "çünki parça hələ sərt və tutqundur",
    ),
    (
        "Payızın sonunda suitilər sürü ilə dənizin şimalına üzür, çünki qışda orada su donur.",
        "Payızın sonunda suitilər niyə sürü ilə dənizin şimalına üzür?",
        "çünki qışda orada su donur",
    ),
    (
        "Neftin içində on dəqiqədən artıq qalmağa icazə verilmir, ona görə ki, uzun seans ürəyi yora bilər.",
        "Neftin içində on dəqiqədən artıq niyə qalmağa icazə verilmir?",
        "çünki uzun seans ürəyi yora bilər",
    ),
    (
        "Qəzet nəşr etmək çətin idi, çünki mətbəə yox idi.",
        "Qəzet nəşr etmək niyə çətin idi?",
        "çünki mətbəə yox idi",
    ),
    ("Buz sudan yüngül olduğu üçün üzür.", "Buz niyə üzür?", "çünki sudan yüngüldür"),
    (
        "Məktəbdə dərslər Azərbaycan dilində keçilir, ona görə də kənddə hər kəs azı iki dil bilir.",
        "Kənddə niyə hər kəs azı iki dil bilir?",
        "çünki məktəbdə dərslər Azərbaycan dilində keçilir",
    ),
    (
        "Sahədə bataqlıq olduğundan quşlar burada qışlayır.",
        "Quşlar niyə burada qışlayır?",
        "çünki sahədə bataqlıq var",
    ),
]
OPEN = [
    (
        "Üsul çox vaxt kömək edirdi, amma təhlükəli idi, çünki əsl çiçəyi yayırdı.",
        "Üsul niyə təhlükəli idi?",
        "çünki əsl çiçəyi yayırdı",
    ),
    (
        "Lakin Çin yazısında minlərlə işarə olduğundan bu üsul orada geniş yayıla bilmədi.",
        "Bu üsul niyə orada geniş yayıla bilmədi?",
        "çünki Çin yazısında minlərlə işarə var",
    ),
]


@pytest.mark.parametrize(("text", "stem", "key"), WHYS)
def test_cause_is_asked_for(text: str, stem: str, key: str):
    assert drafts_of(text, "az")[stem].key == key


@pytest.mark.parametrize(("text", "stem", "key"), OPEN)
def test_cause_left_open_is_kept_for_who_points_at_it(text: str, stem: str, key: str):
    draft = drafts_of(text, "az")[stem]
    assert draft.key == key
    assert draft.score < LOWEST_SCORE


def test_pronoun_is_not_the_thing_that_the_cause_says_somebody_has():
    text = "Payızda erkəyin boğazı şişir, buna görə bir çox dildə ona urlu ceyran adı verilib."
    assert not [stem for stem in drafts_of(text, "az") if "boğazına" in stem]


def test_niye_stands_before_a_deed_with_its_object_that_may_be_done_or_not():
    text = (
        "Ocaq\n\nKibrit yaxınlaşdıranda bəzi qabarcıqlar alışıb yanır, buna görə belə yerlərdə ocaq qalamaq olmaz. Bu "
        "naxışa muzeylərdə rast gəlmək olur, çünki ustalar onu unutmayıblar."
    )
    stems = {stem for stem, one in drafts_of(text, "az").items() if one.kind == "why"}
    assert "Belə yerlərdə niyə ocaq qalamaq olmaz?" in stems
    assert not [stem for stem in stems if "rast niyə" in stem or "ocaq niyə" in stem]
