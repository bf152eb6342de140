"""Azerbaijani causes in their other forms: ona görə ki, odur ki, -dığından before a pronoun, behind a time."""

import pytest

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
]


@pytest.mark.parametrize(("text", "stem", "key"), WHYS)
def test_cause_is_asked_for(text: str, stem: str, key: str):
    assert drafts_of(text, "az")[stem].key == key
