"""Which questions a fact is asked by first: comparing and sizing before bare figures."""

from itertools import pairwise

from quizzes.questions.checking.check import OptionText, QuestionText
from quizzes.questions.checking.figures import bare_figure
from quizzes.questions.writing.drafts import WrittenForm, WrittenQuestion
from quizzes.questions.writing.writing import write_question, write_worthiest


def asked(country, slug, form, seed=1):
    shelf = country.shelf()
    return write_question(shelf.card(slug), shelf, WrittenForm(form), seed=seed)


def test_ranking_asks_which_of_like_subjects_has_the_most(country):
    question = asked(country, "araz-length", "ranking")
    assert question.stem == {
        "en": "Which of these rivers is the longest?",
        "az": "Aşağıdakı çaylardan hansı ən uzundur?",
    }
    assert [option.text["en"] for option in question.options if option.is_key] == ["Araz River"]
    assert len(question.options) == 4
    assert len(question.citations) == 3


def test_ranking_is_not_asked_where_a_source_gives_more_to_another(country, claim):
    claim("hakari-length", country.news, "1200")
    claim("tartar-length", country.news, "1200")
    claim("lev-length", country.news, "1200")
    rows = write_worthiest([country.shelf().card("araz-length")], country.shelf())
    codes = {row.form: row.code for row in rows if not isinstance(row, WrittenQuestion)}
    assert codes[WrittenForm.RANKING] == "no_rank"


def test_size_is_asked_with_values_several_times_apart(country):
    for seed in range(1, 9):
        question = asked(country, "tartar-length", "size", seed)
        assert question.stem["en"] == "About how long is the Tartar River?"
        assert question.stem["az"] == "Tərtər çayının uzunluğu təxminən nə qədərdir?"
        numbers = [float(option.text["en"].split()[0].replace(",", "")) for option in question.options]
        assert all(other >= 2.5 * one for one, other in pairwise(numbers))
        assert [option.text["en"] for option in question.options if option.is_key] == ["180 kilometres"]
        texts = [option.text["en"] for option in question.options]
        assert texts == [option.text["en"] for option in asked(country, "tartar-length", "size", seed).options]


def test_size_never_stands_beside_what_a_source_gives(country, claim):
    claim("tartar-length", country.news, "46")
    shelf = country.shelf()
    rows = list(write_worthiest([shelf.card("tartar-length")], shelf))
    assert not any(isinstance(row, WrittenQuestion) and row.form is WrittenForm.SIZE for row in rows)


def test_bare_figures_come_only_where_nothing_is_better(country):
    shelf = country.shelf()
    rows = list(write_worthiest(shelf.cards, shelf))
    written = [row for row in rows if isinstance(row, WrittenQuestion)]
    assert {row.form for row in written if row.fact.endswith("length")} <= {
        WrittenForm.RANKING, WrittenForm.REVERSE, WrittenForm.SIZE,
    }  # fmt: skip
    left_out = {row.form for row in rows if not isinstance(row, WrittenQuestion) and row.code == "bare_figure"}
    assert left_out == {WrittenForm.DIRECT, WrittenForm.ATTRIBUTED}
    assert asked(country, "lev-length", "direct").stem["en"] == "How long is the Lev River?"


def test_number_near_its_neighbours_stays_a_bare_figure_whatever_the_stem_says():
    def is_bare(*texts):
        options = tuple(OptionText(text, is_key=not number) for number, text in enumerate(texts))
        return any(bare_figure(QuestionText("en", "About how many people live there?", options)))

    assert is_bare("610", "620", "630")
    assert not is_bare("150", "620", "2.4 million")
