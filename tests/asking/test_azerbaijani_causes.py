"""Why something is so in Azerbaijani: causes and purposes, wherever their sentences put them, are asked with niyə."""

import pytest

from tests.asking.drafting import drafts_of

FOX = (
    "Canavar\n\nCanavar meşədə yaşayır. Canavarın xəzi sıxdır. Bu heyvanlar dağlarda sürü ilə dolaşır. "
    "Qışda soyuğa davamlıdırlar. "
    "Qar qalın olanda əziyyət çəkirlər, çünki dərin qarda qaçmaq onlara asan deyil."
)
WHY = [
    ("Meşə olmadığından sakinlər ocağı təzəklə qalayırlar.", "Sakinlər ocağı niyə təzəklə qalayırlar?",
     "çünki meşə yoxdur"),
    ("Hava yuxarı qalxa bilmədiyindən bulud yaranmır.", "Bulud niyə yaranmır?", "çünki hava yuxarı qalxa bilmir"),
    ("Mis istiyə davamlı olduğuna görə ustalar qazanı misdən düzəldirlər.",
     "Mis niyə ustalar qazanı misdən düzəldirlər?", None),
    ("Yaylaqda otu bol tapdıqlarına görə qoyunlar tez kökəlir.", "Qoyunlar niyə tez kökəlir?",
     "çünki yaylaqda otu bol tapırlar"),
    ("Qaz yüngül olduğu üçün yuxarı qalxır.", "Qaz niyə yuxarı qalxır?", "çünki yüngüldür"),
    ("Divarların arasına ağac qoyulur ki, zəlzələ zamanı bina uçmasın.", "Divarların arasına ağac niyə qoyulur?",
     "zəlzələ zamanı bina uçmasın deyə"),
    ("Boyaq davamlı olsun deyə qazana zəy əlavə edilir.", "Qazana zəy niyə əlavə edilir?", "boyaq davamlı olsun deyə"),
    ("Müəllim şagirdə tapşırdı ki, kitabı oxusun.", None, "kitabı oxusun deyə"),
    ("Ustalar dəmiri, əsasən, uzaqdan gətirirdilər, çünki dağda dəmir yox idi.",
     "Ustalar dəmiri niyə uzaqdan gətirirdilər?", "çünki dağda dəmir yox idi"),
    ("Yağış az yağır. Buna görə kəndlilər tarlaları suvarırlar.", "Kəndlilər niyə tarlaları suvarırlar?",
     "çünki yağış az yağır"),
    ("Bulud ucalırsa, bağban narahat olur, çünki dolu bağı vurur.", "Bulud ucalırsa, bağban niyə narahat olur?",
     "çünki dolu bağı vurur"),
    ("Daimi yer olmadığından məşqlər gah evdə, gah da həyətdə keçirilirdi.",
     "Məşqlər niyə gah evdə, gah da həyətdə keçirilirdi?", "çünki daimi yer yox idi"),
    (FOX, "Canavarlar qışda niyə soyuğa davamlıdırlar?", None),
    (FOX, "Canavarlar niyə qar qalın olanda əziyyət çəkirlər?",
     "çünki dərin qarda qaçmaq onlara asan deyil"),
    ("Sahil dağlarla əhatə olunduğu üçün mülayim qaldı.", "Sahil niyə mülayim qaldı?",
     "çünki dağlarla əhatə olunmuşdu"),
    ("Təndir Azərbaycanda çörək bişirmək üçün istifadə olunan sobadır.",
     "Təndir Azərbaycanda nə üçün istifadə olunan sobadır?", "çörək bişirmək üçün"),
    ("Usta həm bənna, həm də dülgər idi, çünki kömək edən yox idi.", "Usta niyə həm bənna, həm də dülgər idi?",
     "çünki kömək edən yox idi"),
    ("Tutulmaya baxmaq gözə ziyan vurmur, buna görə də heç bir eynək lazım deyil.",
     "Heç bir eynək niyə lazım deyil?", "çünki tutulmaya baxmaq gözə ziyan vurmur"),
    ("Duz bahalı mal idi, ona görə də onu oğurlayanları ağır cəzalandırırdılar.",
     "Duzu oğurlayanları niyə ağır cəzalandırırdılar?", "çünki duz bahalı mal idi"),
    ("Misdə zərərli birləşmələr yaranır, buna görə də qabın içinə qalay çəkirlər.", None, "birləşmələr niyə"),
    ("Fermer deyirdi ki, işıq kəsildiyi üçün buz əriyib.", None, "çünki fermer deyirdi ki, işıq kəsilib"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "stem", "key"), WHY)
def test_causes_and_purposes_are_asked_for(text, stem, key):
    asked = {draft.stem: draft.key for draft in drafts_of(text, "az").values() if draft.kind in {"why", "used_for"}}
    if stem is None:
        assert key not in asked.values()
    elif key is None:
        assert stem not in asked
    else:
        assert asked.get(stem) == key, asked


@pytest.mark.parametrize(
    ("text", "stem", "key"),
    [
        ("Hava soyuduqca çayda su donur.", "Hava soyuduqca nə baş verir?", "çayda su donur"),
        ("Yaş artdıqca ağacın gövdəsi qalınlaşır.", "Yaş artdıqca nə baş verir?", "ağacın gövdəsi qalınlaşır"),
    ],
)
def test_what_goes_on_with_something_else_is_what_happens_then_and_never_when(text, stem, key):
    asked = drafts_of(text, "az")
    assert asked[stem].key == key
    assert not any("nə vaxt" in one for one in asked)


def test_verbs_of_going_are_asked_for_with_haraya():
    asked = drafts_of("Yazda suitilər yem dalınca daha dərin sulara yollanırlar.", "az")
    assert asked["Yazda suitilər yem dalınca haraya yollanırlar?"].key == "daha dərin sulara"
    assert "yem dalınca" not in [draft.key for draft in asked.values()]
