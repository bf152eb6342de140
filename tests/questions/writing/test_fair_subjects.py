"""Subjects that are fair beside the one that is asked for: of its kind and time, and never named by the stem."""

import pytest

from quizzes.models import Fact
from tests.questions.writing.telling import SEEDS, Told, texts

DISTRICTS = (("quba", "Guba District", "Quba rayonu"), ("astara", "Astara District", "Astara rayonu"))
pytestmark = pytest.mark.django_db


@pytest.fixture
def told():
    return Told()


def test_subject_that_the_template_names_is_no_answer(told):
    for slug in ("baku", "ganja", "shaki", "quba"):
        told.subject(slug, f"{slug.title()} city", f"{slug.title()} şəhəri")
    told.values("distance-from-baku", ganja="363", shaki="325", quba="168")
    for seed in SEEDS:
        assert "Baku city" not in texts(told.wrong("ganja-distance-from-baku", "reverse", seed=seed))


def test_what_still_stands_is_no_guess_for_what_was_dissolved(told):
    told.subject("ezo", "Republic of Ezo", "Edzo Respublikası")
    for district in DISTRICTS:
        told.subject(*district)
    told.fact("ezo", "dissolved-in", "1869-06-27")
    assert told.refused("ezo-dissolved-in", "reverse") == "too_few_distractors"


def test_letter_that_was_signed_is_asked_for_among_documents(told):
    told.subject("bull", "Golden Bull of Sicily", "Siciliya Qızıl bullası", "work")
    told.subject("kars", "Treaty of Kars", "Qars müqaviləsi", "work")
    told.subject("gulistan", "Treaty of Gulistan", "Gülüstan müqaviləsi", "work")
    told.subject("play", "“The Dead”", "“Ölülər”", "work")
    told.values("signed-on", bull="1712-09-26", kars="1921-10-13", gulistan="1813-10-24")
    question = told.ask("bull-signed-on", "reverse")
    assert question.stem["en"] == "Which document was signed on 26 September 1712?"
    assert set(texts(question.options)) == {"Golden Bull of Sicily", "Treaty of Kars", "Treaty of Gulistan"}


def test_thing_of_our_days_is_no_guess_for_an_old_day(told):
    told.subject("charles", "Charles University", "Karl Universiteti", "body")
    for slug in ("lankaran", "khazar", "ada"):
        told.subject(slug, f"{slug.title()} University", f"{slug.title()} Universiteti", "body")
    told.fact("charles", "founded-on", "1348-04-07")
    assert told.refused("charles-founded-on", "reverse") == "too_few_distractors"


def test_city_that_was_never_lost_is_no_guess_for_one_that_returned(told):
    for slug in ("baku", "ganja", "shusha"):
        told.subject(slug, f"{slug.title()} city", f"{slug.title()} şəhəri")
    told.fact("shusha", "returned-on", "2020-11-08")
    assert told.refused("shusha-returned-on", "reverse") == "too_few_distractors"


def test_treaty_whose_own_date_is_unsure_is_no_guess_for_a_day_of_now(told):
    told.subject("law", "Law on Shusha", "Şuşa haqqında qərarı", "work")
    for slug in ("gulistan", "kars", "kurekchay"):
        told.subject(slug, f"Treaty of {slug.title()}", f"{slug.title()} müqaviləsi", "work")
        told.fact(slug, "signed-in", "1813", doubt="Perhaps another year.")
    told.fact("law", "adopted-on", "2021-05-07")
    assert told.refused("law-adopted-on", "reverse") == "too_few_distractors"


@pytest.fixture
def rivers(told):
    """The Gargar flows into the Kura, the Hakari into the Araz, and the Kura itself into the Caspian."""
    for slug in ("kura", "araz", "gargar", "hakari", "lev"):
        told.subject(slug, f"{slug.title()} River", f"{slug.title()} çayı", "river")
    told.subject("caspian", "Caspian Sea", "Xəzər dənizi")
    told.fact("gargar", "flows-into", "Kura", "Kür", of="kura")
    told.fact("hakari", "flows-into", "Araz", "Araz", of="araz")
    told.fact("kura", "flows-into", "Araz", "Araz", of="araz")
    told.fact("araz", "flows-into", "Kura", "Kür", of="kura")
    return told


def test_subject_never_stands_among_its_own_answers(rivers):
    for seed in SEEDS:
        assert not any(text.startswith("Kura") for text in texts(rivers.wrong("kura-flows-into", seed=seed)))


def test_what_the_stem_gives_never_stands_among_the_answers(told):
    for slug in ("kura", "araz", "gargar", "hakari"):
        told.subject(slug, f"{slug.title()} River", f"{slug.title()} çayı", "river")
    told.subject("caspian", "Caspian Sea", "Xəzər dənizi")
    told.fact("gargar", "flows-into", "Kura", "Kür", of="kura")
    told.fact("hakari", "flows-into", "Araz", "Araz", of="araz")
    told.fact("kura", "flows-into", "Caspian", "Xəzər", of="caspian")
    told.fact("araz", "flows-into", "Lake Urmia", "Urmiya gölü")
    question = told.ask("gargar-flows-into", "reverse")
    assert question.stem == {"en": "Which river flows into the Kura?", "az": "Kürə tökülən çay hansıdır?"}
    assert set(texts(question.options)) == {"Gargar River", "Hakari River", "Araz River"}


def test_name_without_a_form_leaves_no_explanation_out(told):
    """Kemijoki is a Finnish name: how its genitive is read is not known, and its questions still explain."""
    for slug, name in (("kemi", "Berounka"), ("araz", "Araz"), ("lev", "Lev"), ("zar", "Zar")):
        told.subject(slug, f"{name} River", name, "river")
    told.values("river-length", kemi="550", araz="1072", lev="35", zar="120")
    turned = told.ask("kemi-river-length", "reverse")
    assert turned.explanation["az"].startswith("Mənbə: “ASE”")
    assert all(all(option.explanation.values()) for option in turned.options)
    beside = told.ask("araz-river-length", "reverse")
    explained = {option.text["en"]: option.explanation for option in beside.options}
    assert explained["Berounka River"] == {
        "en": "The sources give something else for it.",
        "az": "Mənbələrdə onun haqqında başqa məlumat verilir.",
    }


def test_figures_of_another_year_are_not_ranked_with_those_of_this_one(told):
    people = (("quba", "Guba", "178000", "2023"), ("astara", "Astara", "112000", "2023"))
    for slug, name, count, year in (*people, ("lerik", "Lerik", "90000", "2023"), ("oguz", "Oghuz", "45000", "2021")):
        told.subject(slug, f"{name} District", f"{name} rayonu")
        told.fact(slug, "population", count)
        Fact.objects.filter(slug=f"{slug}-population").update(as_of=year)
    question = told.ask("quba-population", "ranking")
    assert question.stem["en"] == "Which of these districts had the largest population in 2023?"
    assert "Oghuz District" not in texts(question.options)


def test_island_is_asked_for_among_islands_unless_it_is_a_region(told):
    for slug, name in (("skye", "Skye"), ("gavdos", "Gavdos"), ("bruny", "Bruny")):
        told.subject(slug, f"{name} Island", f"{name} adası")
    told.subject("quba", *DISTRICTS[0][1:])
    told.subject("astara", *DISTRICTS[1][1:])
    told.values("area", skye="1656", gavdos="29.6", bruny="362", quba="2610", astara="616")
    assert told.ask("gavdos-area", "reverse").stem["en"] == "Which island has an area of 29.6\xa0km²?"
    told.fact("skye", "administrative-centre", "Portree", "Portri")
    question = told.ask("skye-area", "reverse")
    assert question.stem["en"].startswith("Which region")
    assert set(texts(question.options)) == {"Skye Island", "Guba District", "Astara District"}
