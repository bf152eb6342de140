"""What an Azerbaijani sentence means is read as a whole: what belongs together, who is told of, and where it was."""

import pytest

from quizzes.questions.asking.asking import ask_about
from quizzes.questions.asking.gaps.gaps import GAP
from tests.asking.drafting import drafts_of

DEER = (
    "Maral\n\nMaral Qafqazda yaşayır. Bu zərif heyvan otla qidalanır. Maralın buynuzu hər il düşür. "
    "Yazda onu qoruqlarda otla yemləyirlər. Bu heyvanlar qışda sürü ilə gəzir. Soyuğa davamlıdırlar."
)
PAINTER = (
    "Səməd Rzayev\n\nŞəhərimizin rəssamlarından biri Səməd Rzayevdir. O, 1909-cu ildə Bakının Əmircan kəndində "
    "anadan olmuşdu. Səməd əvvəlcə qəzetdə işləyirdi. Səməd rəngləri çox sevirdi."
)
ASKED = [
    (PAINTER, "Səməd Rzayev 1909-cu ildə Bakının hansı kəndində anadan olmuşdu?", "Əmircan kəndində"),
    (DEER, "Maral nə ilə qidalanır?", "otla"),
    ("Göz önünə od püskürən dağ gəlir.", None, "Göz önünə nə vaxt"),
    ("Vulkan deyəndə göz önünə od püskürən dağ gəlir.", None, "nə vaxt püskürən"),
    ("Kamançanın şəklinə orta əsr miniatürlərində tez-tez rast gəlinir.", None, "Orta əsr nəyə"),
    ("2023-cü ildə UNESCO Xınalığı həmin yolla birlikdə irs siyahısına daxil etdi.",
     "UNESCO neçənci ildə Xınalığı irs siyahısına daxil etdi?", "2023-cü ildə"),
    ("1908-ci ildə Otmanbozdağ püskürəndə od şəhərin kəndlərindən də görünmüşdü.",
     "Neçənci ildə Otmanbozdağ püskürəndə od şəhərin kəndlərindən görünmüşdü?", "1908-ci ildə"),
    ("Məcnunun ahı tamaşaçıların bir çoxunu ağlatdı.", "Məcnunun ahı kimləri ağlatdı?", "tamaşaçıların bir çoxunu"),
    ("Tünd çay axını bərkiyənə qədər kraterə yaxınlaşmaq təhlükəlidir.", None, "necədir"),
    ("Torun üstündə nazik lif qatı qalır.", "Torun üstündə hansı qat qalır?", "nazik lif qatı"),
    ("Krakatau vulkanı püskürəndə Ay demək olar ki, qara rəngdə idi.", None, "demək olar?"),
    ("Avropada ilk kağız dəyirmanları XII əsrdə İspaniyada tikilib.", None, "Hansı qitədə"),
    ("Lahıc qədim bir qəsəbədir. Dəniz səviyyəsindən təqribən 1200 metr hündürlükdə salınmışdır.",
     "Lahıc dəniz səviyyəsindən təqribən neçə metr hündürlükdə salınmışdır?", "1200"),
    ("Leyla təhsilini Moskvada, məşhur Tuşino aerodromunda davam etdirdi.",
     "Leyla təhsilini hansı şəhərdə, məşhur Tuşino aerodromunda davam etdirdi?", "Moskvada"),
    ("Leyla bir müddət Bakıda gənc aviasiya həvəskarları ilə işlədi.", None, "Bakıda aviasiya"),
    ("Yazda yaşıl olan yarpaqlar payızda saralır.", None, "payızda nə vaxt"),
    ("Adətən, aşağı mərtəbədə dükan yerləşir.", None, "aşağı dükan"),
    ("Xammalı ustalar, əsasən, Gədəbəydən gətirirdilər.", "Xammalı ustalar əsasən haradan gətirirdilər?", "Gədəbəydən"),
    ("Dam örtükləri keçmişdə yastı olurdu.", "Dam örtükləri keçmişdə necə olurdu?", "yastı"),
    ("Botaniklər bu dağda bitən çiçəyi dəftərdə təsvir etmişlər.", None, "təsvir etmiş?"),
    ("Dişi balıq suya kürü tökür. Kürü jele ilə örtülü olduğundan suyun üzündə qalır.", None, "hansı çay"),
    ("Leyləklər, ilanlar və balıqlar qurbağaların düşmənidir.", None, "kimdir"),
    ("Halvanın yaranması haqqında maraqlı bir rəvayət var.", "Nə haqqında maraqlı bir rəvayət var?",
     "halvanın yaranması haqqında"),
    ("Buraxdığı maddələr havadakı mikrobları öldürür.", None, "Buraxdığı"),
    ("Uşaqlar damda oynayır, qadınlar yun qurudur.", None, "necə qurudur"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "stem", "key"), ASKED)
def test_sentence_is_read_as_a_whole(text, stem, key):
    asked = drafts_of(text, "az")
    if stem is None:
        assert not [one for one in asked if key in one]
    else:
        assert stem in asked, [one for one in asked if GAP not in one]
        assert asked[stem].key == key


@pytest.mark.parametrize(
    "text",
    [
        "Dağlar hündürdür.\n\nDağların uca, qarlı zirvələri olan bu yola hər il minlərlə turist Bakıdan gəlir.",
        "Meşə seyrəkdir. Xəzərin rütubətli sahili onlar üçün möhkəm sığınacaq rolunu oynadı.",
    ],
)
def test_no_gap_stands_where_something_is_pointed_at_that_only_the_text_tells(text):
    stems = [one.stem for one in ask_about(text, language="az", limit=20).questions if GAP in one.stem]
    assert not [stem for stem in stems if ". " not in stem and ("bu yola" in stem or "onlar üçün" in stem)]
