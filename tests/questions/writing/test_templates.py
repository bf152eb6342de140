import json
from pathlib import Path

import pytest

from quizzes.language.azerbaijani import inflect
from quizzes.language.english_names import in_sentence
from quizzes.questions.writing.kinds import fine_kind
from quizzes.questions.writing.templates import (
    REQUIRED,
    render_inside,
    render_sentence,
    template_problems,
    without,
)

PROPERTIES = Path(__file__).parents[3] / "fixtures" / "kalbajar" / "03_properties.json"
WORDS = {
    "subject": lambda case: inflect("Laçın rayonu", case or "nominative"),
    "value": lambda form: "1984-cü ildə" if form == "when" else "1835 km²",
}


@pytest.mark.parametrize(
    ("template", "field", "language", "problems"),
    [
        ("What is the area of {subject}?", "question", "en", []),
        ("", "question", "en", []),
        ("{subject:genitive} sahəsi nə qədərdir?", "question", "az", []),
        ("{subject} {value:when} tikilib.", "statement", "az", []),
        ("Which {kind} is {value} long?", "question_reverse", "en", []),
        ("What is the area?", "question", "en", [("placeholder_missing", "{subject}")]),
        ("The area of {subject}.", "statement", "en", [("placeholder_missing", "{value}")]),
        ("How large is {place}, {subject}?", "question", "en", [("unknown_placeholder", "{place}")]),
        ("{subject:genitiv} sahəsi?", "question", "az", [("unknown_case", "{subject:genitiv}")]),
        ("{subject:when} nə?", "question", "az", [("unknown_case", "{subject:when}")]),
        ("The area of {subject:genitive}?", "question", "en", [("no_cases_in_language", "{subject:genitive}")]),
        ("Is {value} the area of {subject}?", "question", "en", [("placeholder_not_here", "{value}")]),
        ("Is {subject} {value} long?", "question_reverse", "en", [("placeholder_not_here", "{subject}")]),
        ("{subject}nın sahəsi nə qədərdir?", "question", "az", [("glued_ending", "{subject}nın")]),
        ("{subject}-nin sahəsi nə qədərdir?", "question", "az", [("glued_ending", "{subject}-nin")]),
        ("{subject:ablative}dan nə axır?", "question", "az", [("glued_ending", "{subject:ablative}dan")]),
        ("{subject} is {value}km long.", "statement", "en", [("glued_ending", "{value}km")]),
        ("Which {kind} is a {value}-long river?", "question_reverse", "en", []),
        ("What is {subject}’s area?", "question", "en", []),
        ("What is the area of {subject}", "question", "en", [("sentence_not_ended", "?")]),
        ("{subject} is {value} long", "statement", "en", [("sentence_not_ended", ".")]),
        ("the opening of {subject}", "event", "en", []),
        ("The opening of {subject}.", "event", "en", [("event_is_no_sentence", ".")]),
        ("What of {subject?", "question", "en", [("unbalanced_brace", "")]),
        ("What of {{subject}}?", "question", "en", [("unbalanced_brace", "")]),
    ],
)
def test_template_problems_names_what_is_wrong(template, field, language, problems):
    found = template_problems(template, field=field, language=language)
    assert [(problem.code, problem.piece) for problem in found] == problems


@pytest.mark.parametrize(
    ("template", "language", "alone", "inside"),
    [
        ("{subject:genitive} sahəsi?", "az", "Laçın rayonunun sahəsi?", "Laçın rayonunun sahəsi?"),
        ("Sakinlər {subject:dative} qayıdır?", "az", "Sakinlər Laçın rayonuna qayıdır?", None),
        ("İllik {value}?", "az", "İllik 1835 km²?", "illik 1835 km²?"),
        ("Işıq {value}?", "az", "Işıq 1835 km²?", "ışıq 1835 km²?"),
        ("What is {subject}?", "en", "What is Laçın rayonu?", "what is Laçın rayonu?"),
        ("UN {subject}?", "en", "UN Laçın rayonu?", "UN Laçın rayonu?"),
    ],
)
def test_render_small_first_letter_only_after_other_words(template, language, alone, inside):
    assert render_sentence(template, WORDS, language) == alone
    expected = inside or alone[0].lower() + alone[1:]
    assert render_inside(template, WORDS, language) == expected


@pytest.mark.parametrize(
    ("template", "left"),
    [
        ("How many in {subject} ({qualifier})?", "How many in {subject}?"),
        ("How many in {subject} {qualifier}?", "How many in {subject}?"),
        ("Where does {subject} lie, {qualifier}?", "Where does {subject} lie?"),
        ("How many {qualifier} springs has {subject}?", "How many springs has {subject}?"),
        ("{qualifier} {subject:locative} neçə bulaq var?", "{subject:locative} neçə bulaq var?"),
    ],
)
def test_without_takes_what_stands_for_the_placeholder_alone(template, left):
    assert without(template, "qualifier") == left


def test_shipped_templates_ask_only_for_what_there_is():
    rows = [record["fields"] for record in json.loads(PROPERTIES.read_text(encoding="utf-8"))]
    for row in rows:
        for field in REQUIRED:
            for language in ("en", "az"):
                template = row.get(f"{field}_{language}", "")
                assert template_problems(template, field=field, language=language) == [], (row["slug"], field)
            assert bool(row.get(f"{field}_en")) == bool(row.get(f"{field}_az")), row["slug"]
    assert sum(1 for row in rows if row.get("question_reverse_en")) >= 40


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Lachin District", "Lachin District"),
        ("Baku", "Baku"),
        ("Hakari River", "the Hakari River"),
        ("the Hakari River", "the Hakari River"),
        ("War of 2020", "the war of 2020"),
        ("Treaty of Gulistan", "the Treaty of Gulistan"),
        ("Basalt columns of Kalbajar", "the basalt columns of Kalbajar"),
        ("“Tig-tig Khanum”", "“Tig-tig Khanum”"),
        ("National Carpet Museum", "the National Carpet Museum"),
        ("Mount Gamish", "Mount Gamish"),
        ("", ""),
    ],
)
def test_in_sentence_has_the_article_that_english_wants(name, written):
    assert in_sentence(name) == written


@pytest.mark.parametrize(
    ("kind", "name", "fine"),
    [
        ("place", "Laçın rayonu", "district"),
        ("place", "Şərqi Zəngəzur iqtisadi rayonu", "economic_region"),
        ("place", "Kürdüstan qəzası", "former_unit"),
        ("building", "“Yuxarı Vəng” su elektrik stansiyası", "power_station"),
        ("building", "Lök qalası", "castle"),
        ("body", "Gəncə Dövlət Milli Dram Teatrı", "theatre"),
        ("place", "Bakı", "place"),
        ("place", "Zar kəndi", "village"),
        ("work", "Gülüstan müqaviləsi", "document"),
        ("river", "Tərtər çayı", "river"),
    ],
)
def test_fine_kind_reads_the_head_of_the_name(kind, name, fine):
    assert fine_kind(kind, name) == fine


def test_fine_kind_reads_another_name_where_its_own_has_no_head():
    assert fine_kind("place", "Laçın", "Laçın şəhəri") == "city"


def test_shipped_vocabulary_asks_in_both_languages_in_every_field():
    rows = {row["fields"]["slug"]: row["fields"] for row in json.loads(PROPERTIES.read_text(encoding="utf-8"))}
    fields = {
        "geography": "river-length depth area height",
        "nature": "plant-species species-count lowest-temperature",
        "history": "started-on ended-on founded-on signed-on",
        "culture": "author published-in exhibits books",
        "administration": "administrative-centre capital village-count",
        "people": "born-on died-on population pupils",
        "building": "built-in architect seats",
        "energy": "capacity storage discharge largest-hydropower-plant",
    }
    for slug in " ".join(fields.values()).split():
        assert all(rows[slug].get(f"{name}_{code}") for name in ("statement", "question") for code in ("en", "az")), (
            slug
        )
