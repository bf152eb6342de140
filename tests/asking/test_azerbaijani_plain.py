"""What an Azerbaijani gap leaves out is asked plainly, where a question word fits in its place."""

import pytest

from quizzes.questions.asking.gaps.gaps import GAP
from tests.asking.drafting import drafts_of

ASKED = [
    ("Balalar, əsasən, may ayında dünyaya gəlir.", "Balalar əsasən hansı ayda dünyaya gəlir?", "may"),
    ("2004-cü ildə təbii şamlığı qorumaq məqsədilə dağda Eldar Şamı Dövlət Təbiət Qoruğu yaradıldı.",
     "Neçənci ildə təbii şamlığı qorumaq məqsədilə dağda Eldar Şamı Dövlət Təbiət Qoruğu yaradıldı?", "2004-cü ildə"),
    ("Keçmişdə simlər ipəkdən olurdu, sayı da üçdən artıq deyildi.", "Keçmişdə simlər nədən olurdu?", "ipəkdən"),
    ("Taxtalar çubuqlara bölünür, uclarına müəyyən bucaq altında oyuq açılır.",
     "Taxtalar çubuqlara bölünür, uclarına müəyyən bucaq altında nə açılır?", "oyuq"),
    ("Palıd hələ yarpaqlamamış, qışın sonunda çiçək açır.",
     "Palıd hələ yarpaqlamamış, hansı fəslin sonunda çiçək açır?", "qışın"),
    ("Ağacın yaxın qohumu minlərlə kilometr uzaqda, Çinin şərqində bitir.",
     "Ağacın yaxın qohumu minlərlə kilometr uzaqda, hansı ölkənin şərqində bitir?", "Çinin"),
    ("XIX əsrin ortalarında alman toxucusu Fridrix Keller kağızın yeni üsulunu tapdı.",
     "XIX əsrin ortalarında hansı alman toxucusu kağızın yeni üsulunu tapdı?", "Fridrix Keller"),
    ("Tamaşada ən çətin məsələ Leyli rolu idi, çünki qadınlar oynamırdı.", "Tamaşada ən çətin məsələ kimin rolu idi?",
     "Leyli"),
    ("Gölün palçığının özündən həkimlər dəri xəstəliklərinin müalicəsində istifadə edirlər.",
     "Gölün palçığının özündən kimlər dəri xəstəliklərinin müalicəsində istifadə edirlər?", "həkimlər"),
    ("Deşiklərdən axan nazik tellər bir anda bişib yuxaya çevrilir.",
     "Deşiklərdən axan nazik tellər bir anda bişib nəyə çevrilir?", "yuxaya"),
    ("Bir neçə dəfə bərpa olunan türbə bu gün muzey kimi ziyarətçiləri qəbul edir.",
     "Bir neçə dəfə bərpa olunan türbə bu gün nə kimi ziyarətçiləri qəbul edir?", "muzey"),
    ("Abşeronda torpağın altından çıxan təbii qaz lap qədimdən yanırdı.",
     "Harada torpağın altından çıxan təbii qaz lap qədimdən yanırdı?", "Abşeronda"),
    ("Xəzərin dibindəki vulkanlar bəzən suyun üzünə o qədər palçıq çıxarır ki, ada yaranır.",
     "Xəzərin dibindəki vulkanlar bəzən suyun üzünə o qədər palçıq çıxarır ki, nə yaranır?", "ada"),
    ("Planetlərin hərəkətini izah edən həndəsi model Marağada qurulub.",
     "Nəyin hərəkətini izah edən həndəsi model Marağada qurulub?", "planetlərin"),
]  # fmt: skip
NEVER = [
    "Vətənə 1693-cü ildə qayıdan həkim ömrünün sonuna qədər Bakıda işlədi.",
    "Rəvayətə görə, quş Süleyman peyğəmbərə Səba mələkəsindən xəbər gətirmişdi.",
    "Yazın ilk günlərində bağların üstündən ağır-ağır, kəpənək kimi uçan bir quş görünür.",
    "Qolundakı sədəf naxışlar hələ də ilk günkü kimi parıldayır.",
    "İqlim dəyişdikcə meşələr seyrəldi.",
]


@pytest.mark.parametrize(("text", "stem", "key"), ASKED)
def test_gap_is_asked_plainly(text, stem, key):
    asked = drafts_of(text, "az")
    assert stem in asked, [one for one in asked if GAP not in one]
    assert asked[stem].key == key


@pytest.mark.parametrize("text", NEVER)
def test_no_question_parts_what_belongs_together(text):
    bad = ("neçənci ildə qayıdan", "kim peyğəmbərə", "ağır-ağır?", "Nə dəyişdikcə", "Qolundakı")
    assert not [stem for stem in drafts_of(text, "az") if any(one in stem for one in bad)]
