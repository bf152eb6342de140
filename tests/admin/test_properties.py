"""Properties at the desk: a template that asks for what is not there is refused at its field, in words."""

import pytest

from quizzes.models import Property
from tests.admin.forms import errors_of, send
from tests.factories import PropertyFactory


def page_of(row, language):
    return f"/{language}/admin/quizzes/property/{row.pk}/change/"


@pytest.mark.parametrize(
    ("field", "template"),
    [
        ("question_en", "How large is {place}?"),
        ("question_az", "{subject:genitiv} sahəsi nə qədərdir?"),
        ("statement_az", "{subject:genitive} sahəsi böyükdür."),
        ("question_reverse_en", "Which is it?"),
        ("event_en", "the opening"),
    ],
)
def test_template_that_asks_for_what_is_not_there_is_refused_at_its_field(desk, language, field, template):
    row = PropertyFactory()
    response = send(desk, page_of(row, language), **{field: template})
    assert set(errors_of(response)) == {field}
    row.refresh_from_db()
    assert not getattr(row, field)


def test_templates_that_are_right_are_kept(desk, language):
    row = PropertyFactory()
    words = {
        "question_en": "What is the area of {subject}?",
        "question_az": "{subject:genitive} sahəsi nə qədərdir?",
        "question_reverse_en": "Which {kind} has an area of {value}?",
        "question_reverse_az": "Sahəsi {value} olan {kind} hansıdır?",
    }
    response = send(desk, page_of(row, language), **words)
    assert response.status_code == 302, errors_of(response)
    kept = Property.objects.get()
    assert {name: getattr(kept, name) for name in words} == words
