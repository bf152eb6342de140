"""Words that an Azerbaijani stem keeps or drops: links, "too", "although", what animals do, how many people."""

import pytest

from quizzes.questions.asking.azerbaijani.clauses.clauses import clauses_of
from quizzes.questions.asking.azerbaijani.referring.named import named_things_of
from quizzes.questions.asking.azerbaijani.referring.place import place_of
from quizzes.questions.asking.azerbaijani.words.nouns import Nouns
from quizzes.questions.asking.distractors.distracting_names import names_in
from quizzes.questions.asking.distractors.opposed import opposed
from quizzes.questions.asking.full_names import FullNames
from quizzes.questions.asking.gaps.gaps import GAP
from quizzes.questions.asking.texts.sentences import sentences_of
from quizzes.questions.asking.worth import worth_of
from tests.asking.drafting import drafts_of

STEMS = [
    (
        "Ustalar tələsmirdilər. Bəzi tacirlər isə üstəlik ustaları hədələyirdilər.",
        "Bəzi tacirlər kimləri hədələyirdilər?",
    ),
    ("Təhlükə hiss edəndə dovşan saatda yetmiş kilometr sürət götürür.", "Təhlükə hiss edəndə dovşan nə edir?"),
    ("Köhnə nağıl oxucuların bir çoxunu güldürdü.", "Köhnə nağıl kimləri güldürdü?"),
    ("Canavarlar qışda meşələrdə sürü ilə dolaşır.", "Canavarlar qışda meşələrdə necə dolaşır?"),
]
GAPS = [
    ("Bostançılar bilir ki, tarladan keçən tülkü qovunu yeyir.", "Boşluğa hansı heyvanın adı yazılmalıdır"),
]
OWNED = """Eldar şamı

Eldar şamı Azərbaycanın qərbində bitir. Onun hündürlüyü on beş metrə çatır, gövdəsi əyri olur.
Qozaları ikinci ilin payızında yetişir. Bu ağacdan parklarda da istifadə olunur. Şam quraqlığa davamlıdır."""


@pytest.mark.parametrize(("text", "stem"), STEMS)
def test_stem_keeps_what_it_needs(text, stem):
    assert stem in drafts_of(text, "az"), list(drafts_of(text, "az"))


@pytest.mark.parametrize(("text", "prompt"), GAPS)
def test_gap_says_that_an_animal_is_asked_for(text, prompt):
    assert any(stem.startswith(prompt) for stem in drafts_of(text, "az")), list(drafts_of(text, "az"))


def test_gap_keeps_although_and_too():
    although = [
        stem for stem in drafts_of("Adına halva desələr də, o daha çox paxlavaya bənzəyir.", "az") if GAP in stem
    ]
    assert although
    assert all("desələr də," in stem for stem in although)
    too = drafts_of("Səs gurlaşdı, alət böyük salonlarda da eşidilməyə başladı.", "az")
    assert any(f"{GAP} da eşidilməyə" in stem for stem in too), list(too)


def test_what_the_tree_of_the_title_has_is_asked_with_its_owner():
    assert "Eldar şamının qozaları nə vaxt yetişir?" in drafts_of(OWNED, "az"), list(drafts_of(OWNED, "az"))


def test_nothing_happens_when_one_says_a_word():
    asked = drafts_of("Vulkan deyəndə göz önünə od püskürən dağ gəlir.", "az")
    assert not [stem for stem in asked if "nə vaxt" in stem]


WORK = """Elanlarda yazılmışdı ki, teatrda «Arşın mal alan» operettası və «Koroğlu» operası göstəriləcək.
Üzeyir Hacıbəyli bu əsəri 1936-cı ildə bitirmişdi."""


def test_this_work_is_called_by_its_name():
    asked = drafts_of(WORK, "az")
    assert any(stem.startswith("Üzeyir Hacıbəyli «Koroğlu» operasını") for stem in asked), list(asked)


def test_from_father_to_son_is_no_question():
    asked = drafts_of("Zərgərlik sənəti bu kənddə atadan oğula keçir.", "az")
    assert not [stem for stem in asked if asked[stem].key in {"atadan", "oğula"}]


HERDS = """Ceyran

Ceyran düzənlikdə yaşayır. Ceyran sürətli qaçır. Ceyranların sayı keçən əsrdə azaldı.
Gecə aparılan ov, otlaqların tarlaya çevrilməsi onları məhv olmaq həddinə gətirdi."""
KINDS = """Palçıq vulkanları

Vulkan adətən od püskürür. Palçıq vulkanı isə gil püskürür. Torağay vulkanı Qobustandadır. Orada yay isti keçir.
Adi günlərdə vulkan sakit olur. Palçıq vulkanları alimlərə çox şey öyrədir."""


def test_many_of_the_animal_of_the_title_are_named():
    stems = [stem for stem in drafts_of(HERDS, "az") if "məhv olmaq" in stem]
    assert stems
    assert all("ceyranları məhv" in stem for stem in stems)


def test_bare_noun_is_the_kind_of_the_title_once_that_was_told():
    sentences = list(sentences_of(KINDS, language="az", published_on=None))
    names = FullNames(sentences, "az")
    drafts = drafts_of(KINDS, "az")
    assert names.written_out(drafts["Vulkan nə vaxt sakit olur?"]) == "Palçıq vulkanı nə vaxt sakit olur?"
    assert named_things_of(sentences).meant("vulkan", sentences[0].number) == ""


def test_second_noun_of_a_compound_is_worth_little():
    stem = f"Boşluğa hansı söz yazılmalıdır: “Ustalar kamanın at {GAP} çala-çala tarıma çəkir”?"
    drafts = drafts_of("Ustalar kamanın at tükünü çala-çala tarıma çəkir.", "az")
    assert worth_of(drafts[stem], "", "tük", "az") < -0.2


def test_word_between_commas_that_says_nothing_is_left_out():
    drafts = drafts_of("Leyla, doğrudan da, gözəl piano çalırdı.", "az")
    assert "Kim gözəl piano çalırdı?" in drafts
    assert not [stem for stem in drafts if "doğrudan" in stem and "Boşluğa" not in stem]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Azərbaycan hərb tarixində qadınların yeri var.", ""),
        ("Norveç dağlıq ölkədir.", "Norveç"),
        ("Fransa Avropanın qərbində yerləşir.", "Fransa"),
    ],
)
def test_country_that_only_says_whose_something_is_tells_no_scene(text, place):
    assert place_of(list(sentences_of(f"Göy qızı\n\n{text}", language="az", published_on=None))) == place


def test_side_of_the_world_and_a_machine_are_nobody():
    text = (
        "Göy qızı\n\nLeyla Məmmədbəyova Cənub-Şərqi Avropada ilk təyyarəçi idi. Leyla U-2 təyyarəsini sevirdi."
        " Nina Kamneva birinci tullandı."
    )
    named = names_in(sentences_of(text, language="az", published_on=None)).get("person", {})
    assert not [name for name in named if "Şərqi" in name or "U-2" in name]


def test_somebody_stands_before_a_bay_and_in_no_name_of_it():
    text = (
        "Səyahət\n\nFernan Magellan İspaniyadan yola düşdü. Qış düşəndə Magellan San-Xulian körfəzində dayandı."
        " Donanma Odlu Torpaq sahillərindən keçdi."
    )
    named = names_in(sentences_of(text, language="az", published_on=None))
    assert "San-Xulian körfəzi" in named["place"]
    assert set(named["person"]) == {"Fernan Magellan"}


def test_what_looks_strange_has_no_opposite_in_hiding():
    assert not list(opposed("qadınların uçması qəribə görünürdü", "az"))
    assert list(opposed("çəmənlik yoldan görünürdü", "az"))


@pytest.mark.parametrize(
    ("sentence", "subject"),
    [
        ("Şagirdləri onu tələbkar müəllim kimi xatırlayırdılar.", ["şagirdləri"]),
        ("1932-ci ildə orada xalq musiqisini öyrənən elmi kabinet yaratdı.", []),
        ("Buludla yer arasında boşalma baş verir.", ["boşalma"]),
        ("Aeroklub müharibəyə görə bağlanmışdı.", ["aeroklub"]),
    ],
)
def test_subject_is_who_or_what_does_it(sentence, subject):
    row = next(iter(sentences_of(sentence, language="az", published_on=None)))
    clause = clauses_of(row, Nouns(sentence))[-1]
    assert [row.tokens[at].low for at in clause.subject] == subject


def test_alley_of_honour_is_nobody_and_a_way_of_singing_no_arrow():
    text = "Bülbül\n\nBülbül Bakıda vəfat etdi və Fəxri xiyabanda dəfn olundu. Müğənni Bülbül yeni oxu tərzi yaratdı."
    stems = drafts_of(text, "az")
    assert not [stem for stem in stems if stem.startswith("Fəxri harada") or "nəyi tərzi" in stem]


def test_what_we_do_is_no_deed_of_the_thing_told_before():
    text = "Tufan\n\nİşıq səsdən sürətli olduğu üçün əvvəlcə şimşəyi görür, sonra gurultunu eşidirik."
    assert not [stem for stem in drafts_of(text, "az") if "şimşəyi" in stem and "Boşluğa" not in stem]


def test_what_another_clause_inside_tells_of_is_not_meant():
    text = (
        "Tufan\n\nİldırımötürən xarab olanda bina üçün təhlükə yaranır, ona görə də ustalar onu vaxtaşırı yoxlayırlar."
    )
    assert not [stem for stem in drafts_of(text, "az") if "təhlükəni" in stem]


def test_cause_that_denies_what_lasts_says_so():
    text = "Müğənni\n\nNot bilmədiyi üçün müğənni konservatoriyaya daxil oldu."
    assert [draft.key for stem, draft in drafts_of(text, "az").items() if "niyə" in stem] == ["çünki not bilmirdi"]


def test_term_with_a_hyphen_is_changed_in_no_part():
    text = "İldırım\n\nİldırım adi buludda deyil, topa-yağış buludunda yaranır."
    assert not [one for draft in drafts_of(text, "az").values() for one in draft.options if "topa" in one]
