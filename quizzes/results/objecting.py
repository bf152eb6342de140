"""Named writes of a learner's objection: send it, withdraw it, and confirm that its answer was read."""

import hashlib
import json
from dataclasses import asdict, dataclass
from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from quizzes.facts.models import Fact
from quizzes.people.errors import DomainError
from quizzes.people.models import User
from quizzes.questions.models import QuestionVersion
from quizzes.results.marking_words import MarkedWords
from quizzes.results.models import Challenge
from quizzes.results.objections import open_challenges
from quizzes.sources.actions import place_quotation
from quizzes.sources.models import Document, Passage
from quizzes.sources.queries import passages_of

MOST_OPEN = 10


@dataclass(frozen=True)
class Objection:
    """What a learner says is wrong: which statement, as it was shown, why, and the words that speak against it."""

    statement: str
    text: str
    language: str
    option: str = ""
    shown: str = ""
    words: MarkedWords | None = None


def object_to(about: QuestionVersion | Fact, objection: Objection, *, learner: User) -> tuple[Challenge, bool]:
    """Return the stored objection, and whether it is new: the same words about the same thing make one, for good.

    Sent again without marked words it is the one that was sent with them: a browser that repeats itself finds them
    forgotten.
    Raises DomainError where the learner has too many that wait for an answer, or the document is gone.
    """
    with transaction.atomic():
        User.objects.select_for_update().get(pk=learner.pk)
        identity = _identity(about, objection, learner=learner)
        known = Challenge.objects.filter(identity=identity).first() or _sent_with_words(
            about, objection, learner=learner
        )
        if known is not None:
            return known, False
        _refuse_too_many(learner)
        challenge = _challenge(about, objection, learner=learner)
        challenge.identity = identity
        challenge.full_clean()
        challenge.save()
    return challenge, True


def confirm_read(challenge: Challenge, *, now: datetime) -> None:
    """The learner has read the answer; confirming twice, or with no answer there, changes nothing."""
    news = Challenge.objects.filter(pk=challenge.pk, answered_at__isnull=False, read_at__isnull=True)
    news.update(read_at=now)


def withdraw_challenge(challenge: Challenge, *, now: datetime) -> None:
    """Take an objection back that nobody has answered yet; withdrawing twice changes nothing.

    Its words may be sent again later, as another one. Raises DomainError where somebody has answered meanwhile.
    """
    with transaction.atomic():
        fresh = Challenge.objects.select_for_update().get(pk=challenge.pk)
        if fresh.is_withdrawn:
            return
        if fresh.is_answered:
            raise DomainError(_("It has been answered meanwhile: read the answer here."))
        fresh.withdrawn_at, fresh.identity = now, None
        fresh.save(update_fields=["withdrawn_at", "identity"])


def _sent_with_words(about: QuestionVersion | Fact, objection: Objection, *, learner: User) -> Challenge | None:
    """The newest objection that says the same and holds marked words, where this one holds none; else None."""
    if objection.words is not None:
        return None
    thing = {"question": about.question_id} if isinstance(about, QuestionVersion) else {"fact": about}
    sent = Challenge.objects.filter(
        learner=learner,
        identity__isnull=False,
        document__isnull=False,
        statement=objection.statement,
        option=objection.option,
        **thing,
    )
    return next((one for one in sent.order_by("-pk") if one.text.split() == objection.text.split()), None)


def _challenge(about: QuestionVersion | Fact, objection: Objection, *, learner: User) -> Challenge:
    challenge = Challenge(
        learner=learner,
        statement=objection.statement,
        option=objection.option,
        shown=objection.shown[: Challenge._meta.get_field("shown").max_length],
        language=objection.language,
        text=objection.text,
    )
    if isinstance(about, QuestionVersion):
        challenge.version, challenge.question_id = about, about.question_id
    else:
        challenge.fact = about
    if objection.words is not None:
        _quote(challenge, objection.words)
    return challenge


def _quote(challenge: Challenge, words: MarkedWords) -> None:
    """Put the words on the objection; their place only where they were checked: a hidden text must not answer."""
    challenge.document = Document.objects.defer("text").get(slug=words.document)
    challenge.passage_number, challenge.exact = words.passage_number, words.exact
    challenge.prefix, challenge.suffix = words.prefix, words.suffix
    passage = passage_of(challenge) if words.is_checked else None
    if passage is not None:
        place_quotation(challenge, passage_text=passage.words, passage_start=passage.start)


def passage_of(challenge: Challenge) -> Passage | None:
    """Return the passage that the marked words are of, with its text in `words`; None where it is not here."""
    if challenge.document_id is None or challenge.passage_number is None:
        return None
    return passages_of(challenge.document).filter(number=challenge.passage_number).first()


def _refuse_too_many(learner: User) -> None:
    waiting = open_challenges(Challenge.objects.filter(learner=learner)).count()
    if waiting >= MOST_OPEN:
        sentence = ngettext(
            "%(count)d objection of yours waits for an answer. Write the next one when it is answered.",
            "%(count)d objections of yours wait for an answer. Write the next one when some are answered.",
            waiting,
        )
        raise DomainError(sentence % {"count": waiting})


def _identity(about: QuestionVersion | Fact, objection: Objection, *, learner: User) -> str:
    """The same learner, thing, statement, reason and words, whatever the language of the page and the version."""
    thing = ["question", about.question_id] if isinstance(about, QuestionVersion) else ["fact", about.pk]
    words = asdict(objection.words) if objection.words else None
    parts = [learner.pk, *thing, objection.statement, objection.option, objection.text.split(), words]
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()
