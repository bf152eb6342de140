"""Which questions can be trusted by their form: their stems, and their wrong answers."""

import pytest

from quizzes.language.letters import fold
from quizzes.questions.asking.saying import says_name
from quizzes.questions.asking.texts.drafts import AskedQuestion
from quizzes.questions.asking.trusting import needs_sure_options, tears_quotation, trusts_options, trusts_stem

TEXT = fold(
    "The potter fired the jug in a kiln. A bowl, a cup and a plate stood beside the jug. "
    "Qab misdən düzəldilir. Damda, qapıda, pəncərədə kərpic var."
)
GAP = "Which word belongs in the gap"
TRUSTED = [
    ("en", "who", "Who wound the clockwork?", "the keeper", "sailors; the farmers; Henry Cole"),
    ("en", "when", "In which year was the mill built?", "1786", "1790; 1801; 1812"),
    ("en", "what", "What can a deep cut leave?", "a scar", "a clot; a scab; a blister"),
    ("en", "who", "Which name belongs in the gap: “_____ built the mill”?", "Pryce", "Owen; Reed; Hall"),
    ("en", "what", f"{GAP}: “It stood beside the _____”?", "jug", "bowl; plate; cup"),
    ("az", "what", "Taxta kəmərlər zəlzələ zamanı nəyi qoruyur?", "divarı", "damı; qapını; pəncərəni"),
    ("az", "when", "Zərdabi neçənci ildə vəfat edib?", "1907-ci ildə", "1914-cü ildə; 1917-ci ildə; 1922-ci ildə"),
]
UNSURE_OPTIONS = [
    ("en", "who", "Who wound the clockwork?", "the keeper", "sailors; a Fresnel lens; the farmers"),
    ("en", "where", "Where do otters live?", "in lakes and rivers", "in barns; on roofs; in a kiln"),
    ("en", "why", "Why is fleece beaten?", "to loosen dirt", "to dry it; to dye it; to cut it"),
    ("en", "what", f"{GAP}: “They live in round _____”?", "tents", "palaces; castles; flats"),
    ("az", "what", "Quşu qışda şaxtadan yaxşı nəyi qoruyur?", "lələk örtüyü", "caynaq örtüyü; quyruq örtüyü"),
]
LEFT_OUT = [
    ("az", "where", "Dəniz haqqında ilk kitab qədim hansı ölkədə yazılıb?", "Misirdə", "İranda; Hindistanda; Çində"),
    ("en", "who", "Which name belongs in the gap: “Then _____ came”?", "Reed", "Hall; Owen; Pryce"),
    ("az", "what", "Uşaq əvvəlcə nə basır?", "körük", "kürə; zindan; çəkic"),
    ("az", "where", "Boşluğa hansı ad yazılmalıdır: “Sonda o, _____ köçdü”?", "Bakıya", "Şəkiyə; Qubaya"),
    ("az", "what", "Enli yarpaqlar nə edir?", "su buxarlandırır", "işıq udur; tökülür; saralır"),
    ("az", "where", 'Aya yaxınlaşanda Nil " haraya keçdi?', 'Qartal" adlı modula', "Yerə; Marsa"),
    ("az", "who", 'Orbitdə "Kolumbiya" kim da tək qaldı?', "Nil", "Con; Tomas"),
    ("az", "who", "Yazda Bakıdan kim başlandı?", "Səfər", "Nil; Con"),
    ("az", "what", "Qalay yeməyi nədən ayırır, çünki mislə zərərlidir?", "misdən", "sinkdən; qızıldan; dəmirdən"),
]


def question(language, kind, stem, key, others):
    return AskedQuestion(language, kind, stem, key, tuple(others.split("; ")), False, 0, 1, 0, 1, 0.7)


@pytest.mark.parametrize("case", TRUSTED)
def test_question_is_trusted(case):
    assert trusts_stem(question(*case))
    assert trusts_options(question(*case), TEXT)


@pytest.mark.parametrize("case", UNSURE_OPTIONS)
def test_stem_stands_though_the_wrong_answers_do_not(case):
    assert trusts_stem(question(*case))
    assert not trusts_options(question(*case), TEXT)


def test_gap_in_place_of_a_plain_word_needs_good_wrong_answers():
    assert [needs_sure_options(question(*case)) for case in UNSURE_OPTIONS] == [False, False, False, True, False]


@pytest.mark.parametrize("case", LEFT_OUT)
def test_question_is_left_out(case):
    assert not trusts_stem(question(*case))


def test_name_that_the_stem_says_is_not_offered():
    assert says_name("Who set out to prove Owen Pryce wrong?", "Owen Pryce")
    assert not says_name("Who set out to prove Owen Pryce wrong?", "Hall")


def test_stem_that_tears_a_quotation_is_known():
    assert tears_quotation('Leyla " nə vaxt U-2" təyyarəsindən tullandı?')
    assert tears_quotation('Who wrote "The Sea?')
    assert not tears_quotation('Leyla nə vaxt "U-2" təyyarəsindən tullandı?')
    assert not tears_quotation("Which word belongs in the gap: “She wrote _____”?")
