"""The house: relations between tables point downhill, as imports do."""

from django.apps import apps

ROOMS = ["people", "sources", "facts", "pictures", "lessons", "questions", "classrooms", "attempts", "results"]


def room_of(model) -> str:
    """The room of a table; that of a history is the room of what it tells of."""
    return getattr(model, "instance_type", model).__module__.split(".")[1]


def test_relations_point_downhill():
    uphill = [
        f"{model.__name__}.{field.name} -> {field.related_model.__name__}"
        for model in apps.get_app_config("quizzes").get_models(include_auto_created=True)
        for field in model._meta.get_fields()
        if (field.many_to_one or field.one_to_one or field.many_to_many)
        and field.concrete
        and field.related_model._meta.app_label == "quizzes"
        and ROOMS.index(room_of(field.related_model)) > ROOMS.index(room_of(model))
    ]
    assert uphill == []


def test_cascades_stay_inside_an_aggregate():
    allowed = {
        "EarlierText.document",
        "Passage.document",
        "Claim.fact",
        "SameMeaning.fact",
        "LessonFact.lesson",
        "LessonPicture.lesson",
        "Option.question",
        "Citation.question",
        "QuizQuestion.quiz",
        "Membership.classroom",
        "Allowance.assignment",
        "AttemptItem.attempt",
        "RegradedItem.regrade",
        "ReviewCard.learner",
        "ReviewCard.question",
        "ReviewEntry.card",
        "LessonRead.learner",
        "LessonRead.lesson",
        "LearnerSettings.learner",
        "TextReading.document",
        # What the machine proposes goes with what it rests on.
        "ProposedQuestion.document",
        "ProposedQuestion.candidate",
        "ProposedQuestion.fact",
    }
    cascading = {
        f"{model.__name__}.{field.name}"
        for model in apps.get_app_config("quizzes").get_models()
        for field in model._meta.concrete_fields
        if field.remote_field and field.remote_field.on_delete.__name__ == "CASCADE"
    }
    assert cascading == allowed
