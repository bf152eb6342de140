"""Wrong answers that a text names itself, and whys that "since" tells."""

from quizzes.questions.asking.distractors.choices import choices_for
from quizzes.questions.asking.reading import read_for_asking
from tests.asking.drafting import drafts_of

SPIDERS = (
    "Spiders\n\nSilk does not harden because it dries, as people used to think. The liquid silk turns solid because it"
    " is being pulled. Wolf spiders chase their prey. Crab spiders wait motionless inside flowers. Some jumping spiders"
    " fix a line."
)


def offered(key):
    read = read_for_asking(SPIDERS, language="en")
    draft = next(one for sentence in read.sentences for one in read.drafts_of(sentence) if one.key == key)
    return [words for words, _value in choices_for(read, draft)]


def test_cause_that_the_text_denies_is_offered():
    assert "because it dries" in offered("because it is being pulled")


def test_other_kinds_of_one_thing_are_offered():
    assert offered("crab spiders")[:2] == ["wolf spiders", "jumping spiders"]


def test_since_with_what_is_so_tells_why_and_one_another_stays():
    drafts = drafts_of("Spider farms have never paid, since spiders kept together tend to eat one another.", "en")
    found = drafts["Why have spider farms never paid?"]
    assert found.key == "because spiders kept together tend to eat one another"
    past = drafts_of("The old mill has stood empty, since the river changed its course.", "en")
    assert not any(stem.startswith("Why") for stem in past)


def test_half_of_a_doubled_word_is_no_answer():
    drafts = drafts_of("The long molecules in the liquid line up side by side.", "en")
    assert not any(one.score >= 0.5 and one.key == "side" and "by side" not in stem for stem, one in drafts.items())


def test_that_behind_a_verb_of_knowing_points_to_nothing():
    drafts = drafts_of("The captain knew that shipworm cannot live in the brackish sea.", "en")
    assert not any("that shipworm" in stem and "knew that shipworm?" in stem for stem in drafts)


def test_why_something_is_not_so_is_no_wrong_answer_to_itself():
    text = "The church\n\nThe church of Eyam was not used, because it was cold. The market was held outside."
    read = read_for_asking(text, language="en")
    draft = next(one for sentence in read.sentences for one in read.drafts_of(sentence) if one.kind == "why")
    assert "because it was cold" not in [words for words, _value in choices_for(read, draft)]
