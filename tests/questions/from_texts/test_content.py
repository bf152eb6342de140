"""What is stored of a proposed question until somebody keeps it."""

from quizzes.language.values import parse_value
from quizzes.questions.asking.asking import AskedQuestion
from quizzes.questions.from_texts.content import Content, content_of_asked
from quizzes.questions.writing.drafts import WrittenForm


def asked(key, others, **more):
    values = {"is_order_fixed": False, "start": 4, "end": 8, "sentence_start": 0, "sentence_end": 20, "score": 0.9}
    return AskedQuestion("en", "when", "In which year?", key, others, **{**values, **more})


def test_content_of_years_ascends_and_survives_storing():
    years = [parse_value("year", year) for year in ("1884", "1890", "1881", "1887")]
    content = content_of_asked(
        asked("1884", ("1890", "1881", "1887"), is_order_fixed=True, value=years[0], distractor_values=tuple(years[1:]))
    )

    assert [option.text["en"] for option in content.options] == ["1881", "1884", "1887", "1890"]
    assert [option.is_key for option in content.options] == [False, True, False, False]
    assert Content.of_json(content.as_json()) == content
    assert content.languages == ("en",)


def test_content_of_words_puts_the_key_in_different_places():
    others = ("Baku", "Ganja", "Sheki")
    places = {
        [option.is_key for option in content_of_asked(asked("Shusha", others, start=start)).options].index(True)
        for start in range(5, 25)
    }
    assert places == {0, 1, 2, 3}


def test_content_is_written_with_its_form_and_seed():
    written = content_of_asked(asked("Shusha", ("Baku", "Ganja", "Sheki"))).written("a-slug", seed=2)

    assert (written.slug, written.form, written.seed) == ("a-slug", WrittenForm.DIRECT, 2)
    assert sorted(option.text["en"] for option in written.options) == ["Baku", "Ganja", "Sheki", "Shusha"]


def test_content_with_options_that_look_alike_is_known():
    assert content_of_asked(asked("a keeper", ("the keeper", "sailors", "guests"))).has_lookalikes
    assert not content_of_asked(asked("a keeper", ("the captain", "sailors", "guests"))).has_lookalikes
