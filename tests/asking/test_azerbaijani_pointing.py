"""Tests what an Azerbaijani text points back at with bu, həmin, o, and the causes and times that it tells so."""

import pytest

from quizzes.questions.asking.pointed import ways_of
from quizzes.questions.asking.reading import read_for_asking
from tests.asking.drafting import drafts_of

HONEY = "Arıçılıq qədim peşədir. Bal avqust ayında yığılır, çünki həmin vaxt çiçəklər quruyur. Arıçı pətəyi tüstüləyir."
MUD = (
    "Dəniz dibindəki vulkanlar adalar yaradır. Dalğalar yumşaq gili yuduğundan bu adaların bir qismi tezliklə yoxa "
    "çıxır. Duzlu gildə az bitki yaşaya bilir, ona görə də vulkanın ətrafı Ay səthini xatırladır."
)
SCHOLAR = (
    "Nəsirəddin Tusi 1201-ci ildə Xorasanın Tus şəhərində dünyaya gəlmişdir. "
    "Alim 1274-cü ildə Bağdadda vəfat etmiş "
    "və öz vəsiyyətinə əsasən Kazimiyyədə dəfn olunmuşdur."
)
ASKED = [
    (HONEY, "Bal niyə avqust ayında yığılır?", "çünki həmin vaxt çiçəklər quruyur"),
    (HONEY, "Bal hansı ayda yığılır?", "avqust ayında"),
    (MUD, "Adaların bir qismi niyə tezliklə yoxa çıxır?", "çünki dalğalar yumşaq gili yuyur"),
    (MUD, "Vulkanın ətrafı niyə Ay səthini xatırladır?", "çünki duzlu gildə az bitki yaşaya bilir"),
    (SCHOLAR, "Nəsirəddin Tusi öz vəsiyyətinə əsasən harada dəfn olunmuşdur?", "Kazimiyyədə"),
    (
        "Naxışlar həndəsidir. Bir millimetrlik səhv belə bütün naxışı poza bilər, çünki yanlışlıq böyüyür.",
        "Bir millimetrlik səhv niyə bütün naxışı poza bilər?",
        "çünki yanlışlıq böyüyür",
    ),
    (
        "Palçıq sərindir. Əlini bu palçığa vuran adam təəccüblənir, çünki o, isti yox, sərindir.",
        "Əlini palçığa vuran adam niyə təəccüblənir?",
        "çünki isti yox, sərindir",
    ),
    (
        "Palçıq vulkanının hərəkətverici qüvvəsi böyükdür.",
        "Palçıq vulkanının hərəkətverici qüvvəsi necədir?",
        "böyük",
    ),
    (
        "Keçən əsrin ortalarında ceyranların sayı kəskin azaldı.",
        "Ceyranların sayı nə vaxt kəskin azaldı?",
        "keçən əsrin ortalarında",
    ),
    (
        "Qala çoxdan tikilib. Bina yerüstü qüllədən və yeraltı sərdabədən ibarətdir.",
        "Bina nədən ibarətdir?",
        "yerüstü qüllədən və yeraltı sərdabədən",
    ),
    (
        "Deyilənə görə, saray üçün şüşə vaxtilə Venesiyadan gətirilmişdi.",
        "Deyilənə görə, saray üçün şüşə vaxtilə hansı şəhərdən gətirilmişdi?",
        "Venesiyadan",
    ),
    (
        "2014-cü ildə kəlağayı sənəti və onun gəzdirilməsi ilə bağlı adətlər UNESCO-nun siyahısına daxil edildi.",
        "Neçənci ildə kəlağayı sənəti və onun gəzdirilməsi ilə bağlı adətlər UNESCO-nun siyahısına daxil edildi?",
        "2014-cü ildə",
    ),
    ("Su yerin altından gəlir. Kəhriz ustalarına xalq kankan deyir.", "Kəhriz ustalarına xalq nə deyir?", "kankan"),
    (
        "Bu gün şəbəkə emalatxanaları Şəki şəhərində işləyir.",
        "Bu gün şəbəkə emalatxanaları hansı şəhərdə işləyir?",
        "Şəki şəhərində",
    ),
]


@pytest.mark.parametrize(("text", "stem", "key"), ASKED)
def test_is_asked(text: str, stem: str, key: str):
    assert drafts_of(text, "az")[stem].key == key


def test_month_stands_beside_other_months():
    options = drafts_of(HONEY, "az")["Bal hansı ayda yığılır?"].options
    assert options[:3] == ("iyul ayında", "sentyabr ayında", "oktyabr ayında")


def test_those_years_are_not_what_was_told_before():
    stems = drafts_of(
        "Gənc Nəsirəddin sonra Nişapurda fəlsəfə oxudu. O illərdə monqol yürüşləri Şərqi lərzəyə salmışdı.", "az"
    )
    assert not [stem for stem in stems if "əlsəfə illərdə" in stem]


NEVER = [
    ("Geoloqlar daşları öyrənir və quyu qazmadan yerin altında nə olduğunu bilirlər.", "nədən bilirlər"),
    ("Rəsədxananın işini bir müddət oğulları davam etdirdi.", "kimləri"),
    ("Bakıda, sonralar isə bütün Abşeronda minlərlə şam əkildi.", "Bütün harada"),
    ("Qızlar cəbhəyə getdi. Bir çoxu döyüşlərdə fərqləndi.", "çoxu harada"),
    ("O qədər rəvan dayanırdı ki, sərnişinlər tutacaqlara az ehtiyac duyurdular.", "az nə"),
]


@pytest.mark.parametrize(("text", "bad"), NEVER)
def test_never_asked(text: str, bad: str):
    assert not [stem for stem in drafts_of(text, "az") if bad in stem]


def test_author_is_somebody():
    text = (
        "Türbə Naxçıvanda ucalır. Türbə 1186-cı ildə tamamlanmışdır. Onun müəllifi Naxçıvan memarlıq məktəbinin banisi "
        "sayılan Əcəmi Əbubəkr oğludur."
    )
    assert not [stem for stem in drafts_of(text, "az") if "necədir" in stem]


def test_what_would_be_is_not_torn_and_one_verb_is_said_of_two():
    asked = drafts_of(
        "Taxta parçasının bir ucunda çıxıntı, digərində yuva açılır. Yapışqanla bərkidilsəydi, çərçivə çatlayardı.",
        "az",
    )
    assert not [stem for stem in asked if stem.startswith("Bərkidilsəydi") or "yuva harada" in stem]


def test_name_that_leans_on_the_sentence_before_is_asked_for_with_a_question_word():
    text = (
        "Qara Qarayev\n\nQara Qarayev Bakıda doğulub. Burada oxuyarkən Üzeyir Hacıbəyli ona xalq musiqisini öyrətdi. "
        "Sonra Qarayev Moskvada Dmitri Şostakoviçin sinfinə düşdü."
    )
    read = read_for_asking(text, language="az", published_on="")
    for name, stem in [
        ("Üzeyir Hacıbəyli", "Burada oxuyarkən kim ona xalq musiqisini öyrətdi?"),
        ("Dmitri Şostakoviçin", "Qarayev Moskvada kimin sinfinə düşdü?"),
    ]:
        start = text.index(name)
        ways, best = ways_of(read, start=start, end=start + len(name))
        assert ways[best].stem == stem
