"""How Azerbaijani words and clauses are read: forms of nouns and verbs, phrases, cuts, pronouns."""

from quizzes.questions.asking.azerbaijani.clauses.clauses import clauses_of
from quizzes.questions.asking.azerbaijani.words.forms import forms_of
from quizzes.questions.asking.azerbaijani.words.nouns import Nouns
from quizzes.questions.asking.azerbaijani.words.verbs import in_tense, verb_form
from quizzes.questions.asking.texts.pieces import written
from quizzes.questions.asking.texts.sentences import sentences_of
from tests.asking.drafting import drafts_of

VERBS = [
    ("qoruyur", "qoru", "finite", "present"),
    ("tikilib", "tikil", "finite", "perfect"),
    ("gedirdilər", "get", "finite", "imperfect"),
    ("yaşamır", "yaşa", "finite", "negative"),
    ("əriyəndə", "əri", "converb", ""),
    ("döyərək", "döy", "converb", ""),
    ("toxunan", "toxun", "participle", ""),
    ("suvarmaq", "suvar", "infinitive", ""),
    ("adlanır", "adlan", "finite", "present"),
]


def test_verb_forms_are_read():
    for word, stem, kind, tense in VERBS:
        form = verb_form(word)
        assert form is not None, word
        assert (form.stem, form.kind, form.tense) == (stem, kind, tense)
    assert verb_form("dəmir") is None
    assert [verb_form(word).is_passive for word in ("tikilib", "tikir")] == [True, False]


def test_verbs_are_written_in_a_tense():
    wanted = [("et", "present", "edir"), ("qoru", "present", "qoruyur"), ("yarat", "perfect", "yaradıb"),
              ("düş", "past", "düşdü"), ("gəl", "imperfect", "gəlirdi"), ("çıx", "future", "çıxacaq")]  # fmt: skip
    for stem, tense, word in wanted:
        assert in_tense(stem, tense) == word
    assert in_tense("seç", "imperfect", is_plural=True) == "seçirdilər"
    assert in_tense("seç", "negative") is None


def test_noun_forms_are_read():
    wanted = [("dağlardan", "dağ", "ablative"), ("köklərinin", "kök", "genitive"), ("qalayla", "qalay", "instrumental"),
              ("suyun", "su", "genitive"), ("tacirlər", "tacir", "nominative")]  # fmt: skip
    for word, noun, case in wanted:
        assert (forms_of(word)[0].noun, forms_of(word)[0].case) == (noun, case)
    assert {form.case for form in forms_of("sənəti")} == {"accusative", "nominative"}


PHRASES = [
    ("Torpağa hopan su dərinə axır.", ["Torpağa hopan su", "dərinə"]),
    ("Mis qabların içi qalayla örtülür.", ["Mis qabların içi", "qalayla"]),
    ("Gəmi çaydan dənizə çıxanda yuxarı qalxır.", ["Gəmi", "çaydan", "dənizə", "çıxanda", "yuxarı"]),
    ("Qızlar məktəbini maarifçilər açıblar.", ["Qızlar məktəbini", "maarifçilər"]),
    ("Tarlaya əkin-biçin üçün su verilir.", ["Tarlaya", "əkin-biçin üçün", "su"]),
    ("Usta mis qabı körüklə qızdırır.", ["Usta", "mis qabı", "körüklə"]),
]


def test_clause_is_cut_into_phrases():
    for text, wanted in PHRASES:
        sentence = next(sentences_of(text, language="az", published_on=None))
        clause = clauses_of(sentence, Nouns(text))[0]
        assert [written(clause.tokens, phrase.positions) for phrase in clause.phrases] == wanted


PRONOUNS = [
    ("Budağı mantar təbəqəsi örtür. O, budağı soyuqdan qoruyur.", "Mantar təbəqəsi budağı nədən qoruyur?"),
    ("Tacirlər uzaqdan gəlirdilər. Onlar karvansaralarda qalırdılar.", "Tacirlər harada qalırdılar?"),
    ("Kür dağlardan başlanır, dərələrdən keçir və dənizə tökülür.", "Kür haraya tökülür?"),
]


def test_pronouns_and_dropped_subjects_are_written_out():
    for text, stem in PRONOUNS:
        assert stem in drafts_of(text, "az"), (stem, sorted(drafts_of(text, "az")))


def test_pronoun_of_several_things_stays_unasked():
    text = "Usta şagirdi çağırdı, dülgər gəldi. O, divarı kərpicdən hördü."
    assert not any("nədən" in stem for stem in drafts_of(text, "az"))
