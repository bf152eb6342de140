"""Azerbaijani stems that stay whole: no set phrase or pair torn, no subject of another sentence, no owner lost."""

import pytest

from quizzes.questions.asking.asking import ask_about
from quizzes.questions.asking.azerbaijani.stock.fitting import (
    fits_owner,
    is_fragment,
    is_of_land,
    is_other_time,
    is_scene,
    is_wider,
    is_worked_at,
)
from tests.asking.drafting import drafts_of

ASKED = [
    ("Maye yağda molekullar fasiləsiz hərəkət edir.", "Molekullar harada fasiləsiz hərəkət edir?", "maye yağda"),
    ("Kəndlilərin əlində ömürlük yaralar qalır.", "Ömürlük yaralar harada qalır?", "kəndlilərin əlində"),
    ("Dibdəki palçıq bir qədər soyuq qalır.", "Dibdəki palçıq necə qalır?", "bir qədər soyuq"),
    ("Külək ağacı sındırmır, amma yarpaqları budaqdan qoparır.", "Külək yarpaqları nədən qoparır?", "budaqdan"),
    ("Şəkər yağda həll olmadığından ustalar qəndi suda əridirdilər.", "", "çünki şəkər yağda həll olmurdu"),
]
NOT_ASKED = [
    ("Kiçik anbarda xalçalar, qab-qacaq və silahlar saxlanılır.", "qab-qacaq?"),
    ("Ətrafını Murov, Kəpəz və Qoşqar zirvələri dövrəyə alır.", "nəyə alır"),
    ("Zavodda işlər rus dilində aparılır, ona görə də şəhərdə hər kəs iki dil bilir.", "işlər niyə"),
    ("Bütün hovuz son həddə dolanda axma dayanır.", "nə vaxt axma"),
    ("Yun isti suda yuyulur. Sakinlər buranı Pir adlandırırlar.", "buranı"),
    ("Ustalar çox idi. İş ağacın seçilməsindən başlayır.", "İş nədən"),
]


@pytest.mark.parametrize(("text", "stem", "key"), ASKED)
def test_a_stem_stays_whole(text, stem, key):
    drafts = drafts_of(text, "az")
    assert any(one.key == key and stem in ("", asked) for asked, one in drafts.items()), list(drafts.items())


@pytest.mark.parametrize(("text", "words"), NOT_ASKED)
def test_a_torn_stem_is_not_drafted(text, words):
    assert not [stem for stem in drafts_of(text, "az") if words.lower() in stem.lower() and "_" not in stem]


def test_what_is_denied_before_lends_its_owner():
    text = (
        "Qala Gədəbəy rayonunda, Murov dağının ətəyində deyil, düz zirvəsində, "
        "dəniz səviyyəsindən üç min metrdən yüksəkdə yerləşir."
    )
    assert any("Murov dağının düz zirvəsində" in stem for stem in drafts_of(text, "az")), list(drafts_of(text, "az"))


def test_a_clause_with_a_subject_of_its_own_stands_before_no_question():
    drafts = drafts_of("Son illər qonaqların sayı artıb, bir çox ailə evinin bir otağını turistlərə ayırır.", "az")
    assert "Bir çox ailə evinin bir otağını kimlərə ayırır?" in drafts, list(drafts)


def test_a_number_above_a_limit_has_no_smaller_one_beside_it():
    text = "Yaylaq\n\nYaylaq dəniz səviyyəsindən iki min metrdən yüksəkdə yerləşir. Orada qoyun saxlanılır."
    found = [one for one in ask_about(text, language="az").questions if one.key == "iki min"]
    assert found
    assert not {"min", "yüz"} & {
        words for one in found for words in (*one.distractors, *(row[0] for row in one.choices))
    }


def test_no_part_of_a_society_is_a_person():
    text = (
        "Edvard Cenner peyvəndi kəşf etdi. Kral Cəmiyyəti məqaləni çap etmədi. Ceyms Fipps sağaldı. "
        "Sara Nelms sağıcı idi. Napoleon öz əsgərlərini peyvənd etdirdi."
    )
    for one in ask_about(text, language="az").questions:
        options = [*one.distractors, *(words for words, _value in one.choices)]
        assert "Cəmiyyəti" not in options
        assert not {"Cenner", "Edvard Cenner"} <= set(options)


def test_only_what_makes_sense_stands_in_a_phrase():
    assert not fits_owner("təpənin", "yamac", "sahil")
    assert fits_owner("təpənin", "yamac", "zirvə")
    assert fits_owner("çayın", "mənbə", "sahil")
    assert is_worked_at("şumlanmış", "tarla")
    assert not is_worked_at("ərimiş", "maqma")


def test_fragments_and_scenes_are_no_answers():
    assert is_fragment("aralarında")
    assert is_fragment("ətrafda")
    assert is_wider("kənddə", "təpənin yamacında")
    assert not is_wider("kənddə", "şəhərdə")
    assert is_of_land("çay", ["dərin", "dərəsi"])
    assert not is_of_land("dəniz", ["dibində"])
    assert not any(map(is_fragment, ["kitabxanada", "yanğında", "sahildə"]))
    assert is_scene("dağlarda")
    assert not is_scene("dağların ətəyində")
    assert is_other_time("havaya dəyən kimi", "son onilliklərdə")
    assert not is_other_time("payızda", "su donanda")


DATED = [
    (
        "Şəhərə gedən körpü 1905-ci ildə tikilənə qədər sakinlər çaydan qayıqla keçirdilər.",
        "Şəhərə gedən körpü neçənci ildə tikilib?",
    ),
    (
        "Köhnə fabrik 1960-cı ildə bağlandıqdan sonra fəhlələr kəndə köçdülər.",
        "Köhnə fabrik neçənci ildə bağlanıb?",
    ),
    (
        "Uzun tunel 1978-ci ildə istifadəyə verilənədək kənd qışda şəhərdən təcrid olunurdu.",
        "Uzun tunel neçənci ildə istifadəyə verilib?",
    ),
]


@pytest.mark.parametrize(("text", "stem"), DATED)
def test_the_date_of_a_clause_within_is_asked_of_that(text, stem):
    assert stem in drafts_of(text, "az"), list(drafts_of(text, "az"))
