"""Reads a text for asking: its sentences, what they give, and what can stand beside an answer of theirs."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import cached_property

from quizzes.language.dates import PartialDate, parse_partial_date
from quizzes.questions.asking.azerbaijani.harvesting import harvest_azerbaijani
from quizzes.questions.asking.azerbaijani.stock.stock import AzerbaijaniStock
from quizzes.questions.asking.distractors.choice import Choice
from quizzes.questions.asking.distractors.distracting import Shelf
from quizzes.questions.asking.english.harvesting import harvest_english
from quizzes.questions.asking.english.referring.surnames import with_surnames
from quizzes.questions.asking.english.referring.told_kinds import with_told_kinds
from quizzes.questions.asking.english.stock.stock import EnglishStock
from quizzes.questions.asking.full_names import FullNames
from quizzes.questions.asking.texts.drafts import Draft, Harvest, Sentence
from quizzes.questions.asking.texts.sentences import large_words, sentences_of, spread_over
from quizzes.questions.asking.unbroken import harvest_unbroken

_HARVESTS = {"en": harvest_english, "az": harvest_azerbaijani}


@dataclass(frozen=True)
class TextRead:
    """A text as it was read in its language."""

    language: str
    sentences: list[Sentence]
    harvest: Harvest
    names: FullNames
    shelf: Shelf
    alike: dict[int, tuple[Choice, ...]] = field(default_factory=dict, compare=False, repr=False)

    @cached_property
    def stock(self) -> EnglishStock | AzerbaijaniStock:
        """Return the words of the text by their sorts and forms."""
        return EnglishStock(self.sentences) if self.language == "en" else AzerbaijaniStock(self.sentences)

    def drafts_of(self, sentence: Sentence) -> list[Draft]:
        """Return all that was drafted about a sentence, also what only who points at it can put right."""
        return self._drafts.get(sentence.number, [])

    @cached_property
    def _drafts(self) -> dict[int, list[Draft]]:
        found: dict[int, list[Draft]] = {}
        for draft in (*self.harvest.drafts, *self.harvest.left_open):
            found.setdefault(draft.sentence.number, []).append(draft)
        return found


def read_for_asking(text: str, *, language: str, published_on: str = "") -> TextRead:
    """Return the text read; ValueError for a language that is neither en nor az, and for a date that is none."""
    if language not in _HARVESTS:
        raise ValueError(f"unknown language: {language!r}")
    published = parse_partial_date(published_on) if published_on else None
    sentences = list(sentences_of(text, language=language, published_on=published))
    sentences = with_told_kinds(with_surnames(sentences)) if language == "en" else sentences
    harvest = harvest_unbroken(_HARVESTS[language], spread_over(sentences), large_words(text))
    shelf = Shelf(sentences, harvest, language=language, today=_today(published))
    return TextRead(language, sentences, harvest, FullNames(sentences, language), shelf)


def _today(published: PartialDate | None) -> date:
    today = datetime.now(tz=UTC).date()
    if published is None:
        return today
    return max(today, date.fromordinal(min(published.last_day, date.max.toordinal())))
