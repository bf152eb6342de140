"""What the checks find in a translation beside its source, as a table; and the terms of the glossary in both."""

import pytest

from quizzes.models import Lesson, Option, Property, Question, Subject
from quizzes.translating.comparing import Text, text_findings
from quizzes.translating.glossary import Glossary

GLOSSARY = Glossary(
    [("Tartar River", "Tərtər çayı"), ("river", "çay"), ("spring", "bulaq"), ("Kalbajar", "Kəlbəcər")],
    source="en",
    target="az",
)
BACK = Glossary([("Tərtər çayı", "Tartar River"), ("bulaq", "spring")], source="az", target="en")


def checks_of(model, field, source, text, glossary=None, languages=("en", "az")) -> set[str]:
    sides = Text(model, field, languages[0], source, languages[1], text)
    return {finding.check for finding in text_findings(sides, glossary)}


FOUND = [
    (Question, "stem", "What happened in 1993?", "1993-cü ildə nə baş verdi?", set()),
    (Question, "stem", "What happened in 1993?", "1992-ci ildə nə baş verdi?", {"numbers_differ"}),
    (Question, "stem", "What was opened in May?", "İyunda nə açıldı?", {"dates_differ"}),
    (Question, "stem", "Which river does not rise here?", "Hansı çay burada başlayır?", {"negation_differs"}),
    (Option, "text", "On the river", "Сhayın sahilində", {"lookalike_letters"}),
    (Question, "explanation", "See {source}.", "Mənbəyə baxın.", {"placeholder_missing"}),
    (Lesson, "body", "It is {height} high.", "Hündürlüyü {height|genitive} qədərdir.", set()),
    (Lesson, "body", "It is {height} high.", "Hündürlüyü bəllidir.", {"placeholder_missing"}),
    (Lesson, "body", "It is high.", "Hündürlüyü {height}.", {"placeholder_added"}),
    (Lesson, "body", "It is {height} high.", "Hündürlüyü {height}{.", {"unreadable_placeholder"}),
    (Lesson, "body", "Look.\n\n{picture valley}", "Baxın.\n\n{picture valley}", set()),
    (Lesson, "body", "Look.\n\n{picture valley-2}", "Baxın.", {"placeholder_missing"}),
    (Property, "question", "How long is {subject}?", "{subject:genitive} uzunluğu nə qədərdir?", set()),
    (Property, "question", "How long is {subject}?", "{subject:geniti} uzunluğu nə qədərdir?", {"unknown_case"}),
    (Subject, "name", "Kalbajar", "K" * 201, {"too_long"}),
    (Question, "stem", "What is it?", "", set()),
    (Question, "stem", "", "Bu nədir?", set()),
]  # fmt: skip


@pytest.mark.parametrize(("model", "field", "source", "text", "expected"), FOUND)
def test_text_findings_of_both_sides(model, field, source, text, expected):
    assert checks_of(model, field, source, text) == expected


def test_text_findings_other_languages_numbers_only_warn():
    sides = Text(Question, "stem", "en", "In 1993?", "tr", "1992 yılında?")

    assert [(finding.check, finding.is_blocking) for finding in text_findings(sides)] == [("numbers_differ", False)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tərtər çayının sahilində", set()),
        ("Lev çayının sahilində", {"name_missing"}),
        ("TƏRTƏR ÇAYI", set()),
    ],
)
def test_text_findings_name_without_its_counterpart_warns(text, expected):
    assert checks_of(Option, "text", "On the Tartar River", text, GLOSSARY) == expected


def test_glossary_marks_the_longer_name_and_endings_but_no_placeholder():
    pieces = list(GLOSSARY.pieces("The Tartar River has rivers; {tartar-river} of Kalbajar’s springs."))

    marked = [(piece.text, piece.counterpart) for piece in pieces if piece.counterpart]
    assert marked == [
        ("Tartar River", "Tərtər çayı"),
        ("rivers", "çay"),
        ("Kalbajar’s", "Kəlbəcər"),
        ("springs", "bulaq"),
    ]
    assert (
        "".join(piece.text for piece in pieces) == "The Tartar River has rivers; {tartar-river} of Kalbajar’s springs."
    )


def test_glossary_from_azerbaijani_knows_its_forms():
    marked = [piece.text for piece in BACK.pieces("Tərtər çayının yanındakı bulağın suyu") if piece.counterpart]

    assert marked == ["Tərtər çayının", "bulağın"]
    assert BACK.missing("Tərtər çayının suyu", "The water of the Lev River") == [("Tərtər çayının", "Tartar River")]


def test_glossary_without_terms_leaves_the_text_whole():
    assert [piece.text for piece in Glossary([], source="en", target="az").pieces("A text.")] == ["A text."]
