"""Builds the least valid row of each table; a test states every value that it asserts on."""

import base64
import datetime

import factory
from django.utils import timezone

from quizzes import models
from quizzes.pictures.lightening import light_file_of
from quizzes.questions.from_texts.content import Content, ContentOption
from quizzes.sources.actions import attach_text

PASSWORD = "basalt-and-travertine"
GREY_JPEG = base64.b64decode(
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7"
    "gYKBTmCNl4x9lnN+gXz/wAALCAAIAAgBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAAv/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAI"
    "AQEAAD8AD//Z"
)
GREY_AVIF = light_file_of(GREY_JPEG, is_large=True)
FEBRUARY_2026 = datetime.datetime(2026, 2, 2, 9, 0, tzinfo=datetime.UTC)


class UserFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = models.User
        skip_postgeneration_save = True

    username = factory.Sequence(lambda number: f"learner-{number}")
    full_name = factory.Sequence(lambda number: f"Leyla {number}")
    password = PASSWORD

    @classmethod
    def _create(cls, model_class, *args, **kwargs):
        return model_class.objects.create_user(*args, **kwargs)


class TeacherFactory(UserFactory):
    username = factory.Sequence(lambda number: f"teacher-{number}")
    role = models.User.Role.TEACHER


class AdministratorFactory(UserFactory):
    username = factory.Sequence(lambda number: f"administrator-{number}")
    role = models.User.Role.ADMINISTRATOR


class DocumentFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = models.Document

    slug = factory.Sequence(lambda number: f"document-{number}")
    title = factory.Sequence(lambda number: f"Document {number}")
    publisher = "Trend"
    published_on = "2025-11-25"


class SubjectFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = models.Subject

    slug = factory.Sequence(lambda number: f"subject-{number}")
    name_en = factory.Sequence(lambda number: f"Place {number}")
    name_az = factory.Sequence(lambda number: f"Yer {number}")


class PropertyFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = models.Property

    slug = factory.Sequence(lambda number: f"property-{number}")
    name_en = "area"
    name_az = "sahə"
    value_type = "quantity"
    unit = "area-square-kilometer"


class FactFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = models.Fact

    slug = factory.Sequence(lambda number: f"fact-{number}")
    subject = factory.SubFactory(SubjectFactory)
    property = factory.SubFactory(PropertyFactory)


class ClaimFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = models.Claim

    fact = factory.SubFactory(FactFactory)
    document = factory.SubFactory(DocumentFactory)
    passage_number = 1
    exact = "3054 square kilometers"
    value_type = "quantity"
    value = "3054"
    unit = "area-square-kilometer"


class CandidateFactory(factory.django.DjangoModelFactory):
    """A candidate without a place in a text."""

    class Meta:
        model = models.Candidate

    document = factory.SubFactory(DocumentFactory)
    identity = factory.Sequence(lambda number: f"{number:064d}")
    exact = "3054 square kilometers"
    value_type = "quantity"
    value = "3054"
    unit = "area-square-kilometer"


class TopicFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = models.Topic

    slug = factory.Sequence(lambda number: f"topic-{number}")
    name_en = "Land"
    name_az = "Torpaq"


class CourseFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = models.Course

    slug = factory.Sequence(lambda number: f"course-{number}")
    title_en, title_az = "Course", "Kurs"
    summary_en, summary_az = "A course.", "Bir kurs."
    is_published_en = is_published_az = True


class LessonFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = models.Lesson

    slug = factory.Sequence(lambda number: f"lesson-{number}")
    course = factory.SubFactory(CourseFactory)
    position = factory.Sequence(int)
    title_en, title_az = "Land and water", "Torpaq və su"
    summary_en, summary_az = "Rivers.", "Çaylar."
    body_en, body_az = "The river flows.", "Çay axır."
    is_published_en = is_published_az = True


class PictureFactory(factory.django.DjangoModelFactory):
    """A picture of two grey files, described in both languages."""

    class Meta:
        model = models.Picture

    slug = factory.Sequence(lambda number: f"picture-{number}")
    alt_en = factory.Sequence(lambda number: f"A valley {number}")
    alt_az = factory.Sequence(lambda number: f"Dərə {number}")
    file_name = "valley.jpg"
    sha256 = factory.Sequence(lambda number: f"{number:064d}")
    large = factory.LazyFunction(lambda: models.PictureFile.objects.create(data=GREY_JPEG, light=GREY_AVIF))
    small = factory.LazyFunction(lambda: models.PictureFile.objects.create(data=GREY_JPEG, light=GREY_AVIF))
    width, height = 960, 640
    small_width, small_height = 480, 320
    stored_bytes = 2 * len(GREY_JPEG)


class OptionFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = models.Option

    question = factory.SubFactory("tests.factories.QuestionFactory", options=0)
    position = factory.Sequence(lambda number: number + 100)
    text_en = factory.Sequence(lambda number: f"Option {number}")
    text_az = factory.Sequence(lambda number: f"Variant {number}")


class QuestionFactory(factory.django.DjangoModelFactory):
    """A published question; `options=3` makes so many of them, the first one the key."""

    class Meta:
        model = models.Question
        skip_postgeneration_save = True

    slug = factory.Sequence(lambda number: f"question-{number}")
    stem_en = factory.Sequence(lambda number: f"Which river is it? ({number})")
    stem_az = factory.Sequence(lambda number: f"Hansı çaydır? ({number})")
    is_published_en = is_published_az = True

    @factory.post_generation
    def options(self, create, count, **kwargs):
        for position in range(3 if count is None else count) if create else ():
            OptionFactory(question=self, position=position, is_key=position == 0)


class QuizFactory(factory.django.DjangoModelFactory):
    """A published quiz; `questions=2` makes so many of them, a list takes those questions in that order."""

    class Meta:
        model = models.Quiz
        skip_postgeneration_save = True

    slug = factory.Sequence(lambda number: f"quiz-{number}")
    title_en = factory.Sequence(lambda number: f"Quiz {number}")
    title_az = factory.Sequence(lambda number: f"Viktorina {number}")
    is_published_en = is_published_az = True

    @factory.post_generation
    def questions(self, create, given, **kwargs):
        if not create:
            return
        made = given if isinstance(given, list) else QuestionFactory.create_batch(1 if given is None else given)
        for position, question in enumerate(made):
            models.QuizQuestion.objects.create(quiz=self, question=question, position=position)


class ClassroomFactory(factory.django.DjangoModelFactory):
    """A class; `learners=[...]` makes them members."""

    class Meta:
        model = models.Classroom
        skip_postgeneration_save = True

    name = factory.Sequence(lambda number: f"Class {number}")
    teacher = factory.SubFactory(TeacherFactory)

    @factory.post_generation
    def learners(self, create, given, **kwargs):
        for learner in given or ():
            MembershipFactory(classroom=self, learner=learner)


class MembershipFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = models.Membership

    classroom = factory.SubFactory(ClassroomFactory)
    learner = factory.SubFactory(UserFactory)


class AssignmentFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = models.Assignment

    classroom = factory.SubFactory(ClassroomFactory)
    quiz = factory.SubFactory(QuizFactory)


def version_content(question: models.Question) -> dict:
    """What a version keeps of a question, in the format of questions/versions.py, without evidence."""
    return {
        "slug": question.slug,
        "form": question.form,
        "several_keys": question.has_several_keys,
        "order": question.option_order,
        "languages": ["en", "az"],
        "stem": {"en": question.stem_en, "az": question.stem_az},
        "explanation": {"en": "", "az": ""},
        "options": [
            {
                "id": option.public_id,
                "is_key": option.is_key,
                "fixed_last": option.is_fixed_last,
                "text": {"en": option.text_en, "az": option.text_az},
                "explanation": {"en": "", "az": ""},
            }
            for option in question.options.all()
        ],
        "evidence": [],
    }


class QuestionVersionFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = models.QuestionVersion

    question = factory.SubFactory(QuestionFactory)
    number = 1
    content = factory.LazyAttribute(lambda version: version_content(version.question))
    content_hash = factory.Sequence(lambda number: f"{number:064d}")


class AttemptFactory(factory.django.DjangoModelFactory):
    """An attempt in progress; give finished_at, earned and possible for a finished one."""

    class Meta:
        model = models.Attempt

    quiz = factory.SubFactory(QuizFactory)
    learner = factory.SubFactory(UserFactory)
    retry_of = None
    is_retry = factory.LazyAttribute(lambda row: row.retry_of is not None)
    mode = "practice"
    language = "en"
    started_at = factory.LazyFunction(timezone.now)


class AttemptItemFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = models.AttemptItem

    attempt = factory.SubFactory(AttemptFactory)
    position = factory.Sequence(int)
    version = factory.SubFactory(QuestionVersionFactory)
    option_order = factory.LazyAttribute(lambda item: [option["id"] for option in item.version.content["options"]])


class ReviewCardFactory(factory.django.DjangoModelFactory):
    """A card that is due, of a question with a version."""

    class Meta:
        model = models.ReviewCard

    learner = factory.SubFactory(UserFactory)
    version = factory.SubFactory(QuestionVersionFactory)
    question = factory.SelfAttribute("version.question")
    due_at = FEBRUARY_2026


class ReviewEntryFactory(factory.django.DjangoModelFactory):
    """A right answer in spaced practice."""

    class Meta:
        model = models.ReviewEntry

    card = factory.SubFactory(ReviewCardFactory)
    turn = 0
    version = factory.SelfAttribute("card.version")
    option_order = factory.LazyAttribute(lambda entry: [option["id"] for option in entry.version.content["options"]])
    chosen = factory.LazyAttribute(lambda entry: right_answer(entry.version))
    is_right = True
    rating = 3
    language = "en"
    reviewed_at = FEBRUARY_2026


def right_answer(version: models.QuestionVersion) -> list[str]:
    return [option["id"] for option in version.content["options"] if option["is_key"]]


def wrong_answer(version: models.QuestionVersion) -> list[str]:
    return [next(option["id"] for option in version.content["options"] if not option["is_key"])]


class CitationFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = models.Citation

    question = factory.SubFactory(QuestionFactory)
    document = factory.SubFactory(DocumentFactory)
    passage_number = 1
    exact = "on the Tartar River"


class AllowanceFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = models.Allowance

    assignment = factory.SubFactory(AssignmentFactory)
    learner = factory.SubFactory(UserFactory)


class CertificateFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = models.Certificate

    learner = factory.SubFactory(UserFactory)
    course = factory.SubFactory(CourseFactory)
    full_name = factory.LazyAttribute(lambda certificate: certificate.learner.full_name)
    language = "en"
    issued_at = FEBRUARY_2026


class ChallengeFactory(factory.django.DjangoModelFactory):
    """An objection to a fact, or to the version of a question that is given; it waits for an answer."""

    class Meta:
        model = models.Challenge

    learner = factory.SubFactory(UserFactory)
    question = factory.LazyAttribute(lambda row: row.version.question if row.version else None)
    version = None
    fact = factory.Maybe("version", None, factory.SubFactory(FactFactory))
    statement = "value"
    text = "Another book says otherwise."


class TextFactory(DocumentFactory):
    """A document whose text is here, with its passages."""

    class Meta:
        model = models.Document
        skip_postgeneration_save = True

    language = "en"

    @factory.post_generation
    def text(self, create, words, **kwargs):
        if create:
            attach_text(self, words or f"The tower of {self.slug} was built in 1884.", now=FEBRUARY_2026)


class ProposedQuestionFactory(factory.django.DjangoModelFactory):
    """A question proposed from the first sentence of a text, in English."""

    class Meta:
        model = models.ProposedQuestion

    document = factory.SubFactory(TextFactory)
    identity = factory.Sequence(lambda number: f"{number:064d}")
    origin = "text"
    words = factory.LazyAttribute(lambda row: row.document.text)
    start, end = 0, 3
    sentence_start = 0
    sentence_end = factory.LazyAttribute(lambda row: len(row.words))
    content = factory.LazyFunction(lambda: asked_content("In which year was the tower built?"))


def asked_content(stem, *, key="1884", others=("1881", "1886", "1890"), language="en", choices=()):
    """The content of a proposed question in one language, with what can be chosen as a wrong answer."""
    options = (ContentOption({language: text}, is_key=text == key) for text in sorted([key, *others]))
    offered = (ContentOption({language: text}) for text in choices)
    return Content({language: stem}, tuple(options), choices=tuple(offered)).as_json()
