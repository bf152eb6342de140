"""Words that stand beside a key: verbs in its form, whole names of its gender, numbers that a limit leaves wrong."""

from random import Random

import pytest

from quizzes.questions.asking.english.harvesting import harvest_english
from quizzes.questions.asking.gaps.gaps import GAP, quoted
from quizzes.questions.asking.pointed import suggest
from quizzes.questions.asking.reading import read_for_asking
from quizzes.questions.asking.statements.statements import statements
from quizzes.questions.asking.texts.persons import Persons, gender_of, may_be
from quizzes.questions.asking.texts.sentences import large_words, sentences_of
from quizzes.questions.asking.words.verb_kinds import azerbaijani_form, azerbaijani_verbs_like, english_verbs_like
from tests.asking.drafting import drafts_of

FORMS = [
    ("qaz", 0, "qazır"),
    ("boya", 0, "boyayır"),
    ("əri", 2, "əriyib"),
    ("islat", 0, "isladır"),
    ("sat", 0, "satır"),
    ("get", 0, "gedir"),
    ("soyut", 4, "soyutdu"),
    ("ör", 1, "örürlər"),
    ("toxu", 3, "toxuyublar"),
    ("süz", 6, "süzürdü"),
]


@pytest.mark.parametrize(("stem", "number", "form"), FORMS)
def test_azerbaijani_verb_takes_the_ending(stem, number, form):
    assert azerbaijani_form(stem, number) == form


def test_verbs_beside_a_verb_have_its_form():
    assert english_verbs_like("absorbs", is_passive=False)[:2] == ("reflects", "emits")
    assert english_verbs_like("melted", is_passive=True)[:2] == ("frozen", "boiled")
    assert azerbaijani_verbs_like("qızdırılır") == ("soyudulur", "dondurulur", "isladılır")
    assert azerbaijani_verbs_like("sevinir") == ()


def test_short_name_stands_for_the_whole_one():
    persons = Persons({"Mary Anning": {1}, "Anning": {4}, "Joseph": {2}, "Tom Anning Reed": {5}, "Clara Holt": {6}})
    assert persons.whole("Anning") == "Anning"
    persons = Persons({"Mary Anning": {1}, "Anning": {4}, "Joseph": {2}})
    assert (persons.whole("Anning"), persons.numbers["Mary Anning"]) == ("Mary Anning", {1, 4})


def test_man_is_no_distractor_beside_a_woman():
    assert gender_of("Leyla Cəfərova", "az") == "woman"
    assert not may_be("Thomas Reed", "Mary Anning", "en")
    assert may_be("Reed", "Mary Anning", "en")


TEXT = (
    "The old bridge\n\nThe wall of the castle is over 60 metres long. The town has 900 houses. "
    "The mill is at least 50 years old. The tower is 30 metres high."
)


@pytest.mark.parametrize("number", ["60", "50"])
def test_number_beside_a_limit_is_beyond_it(number):
    start = TEXT.index(number)
    question = suggest(read_for_asking(TEXT, language="en"), start=start, end=start + len(number))[0]
    assert question.distractor_values
    assert all(value.low > question.value.low for value in question.distractor_values), question


BEHIND = [
    ("az", "Soyuq havada buxar su damcılarına çevrilir. Bu hadisə kondensasiya adlanır.", "kondensasiya"),
    ("en", "Deer cross the narrow valley. Hunters of the village follow them in winter.", "winter"),
]


@pytest.mark.parametrize(("language", "text", "key"), BEHIND)
def test_sentence_that_leans_on_the_one_before_is_asked_behind_it(language, text, key):
    stems = {quoted(stem): draft.key for stem, draft in drafts_of(text, language).items() if GAP in stem}
    assert stems.get(text.removesuffix(".").replace(key, GAP)) == key, stems


STATEMENTS = (
    "Salty water is heavier than fresh water in the lake. In winter the ice of the lake is thick and the hunters cross "
    "it. The river enters the lake in the north of the valley. In spring the warm wind melts the snow on the hills. "
    "Large herds of deer cross the narrow valley in autumn. The old village stands on the southern shore of the lake. "
    "The people of the village greet every guest with bread. "
    "The elders of the village settle quarrels among their neighbours."
)


def test_statement_is_true_and_the_others_are_wrong_by_a_word():
    sentences = list(sentences_of(STATEMENTS, language="en", published_on=None))
    harvest = harvest_english(sentences, large_words(STATEMENTS))
    question = next(statements([], [], harvest, language="en", random=Random(1)))
    assert question.key in STATEMENTS
    assert not any(text in STATEMENTS for text in question.distractors)
    assert len({text[:12] for text in (question.key, *question.distractors)}) == 4
