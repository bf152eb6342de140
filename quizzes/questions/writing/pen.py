"""Writes names, values and sources of the tables into templates, in each language; notes the forms it does not know."""

import re
from collections.abc import Callable, Mapping

from quizzes.facts.kinds import KIND_WORDS
from quizzes.facts.models import Claim, Fact, Property, Subject
from quizzes.facts.writing import write_claim, write_subject
from quizzes.language.azerbaijani import InflectionUncertain, inflect, ordinal
from quizzes.language.grammars import LANGUAGES
from quizzes.language.letters import lower
from quizzes.language.values import NAME_TYPES, Value, parse_value
from quizzes.language.writing import write_date, write_value
from quizzes.questions.writing.agreement import for_many, is_many
from quizzes.questions.writing.answers import AnswerForm
from quizzes.questions.writing.drafts import NeededForm, Texts
from quizzes.questions.writing.english import name_in_sentence, source_in_sentence
from quizzes.questions.writing.frames import FRAMES
from quizzes.questions.writing.kinds import fine_kind
from quizzes.questions.writing.past import PAST_KINDS, in_past
from quizzes.questions.writing.templates import render_sentence, without
from quizzes.sources.models import Document

_KINDS_OF_TEXT = {
    "news": ("a news report", "xəbər"),
    "article": ("an article", "məqalə"),
    "encyclopedia": ("an encyclopedic page", "ensiklopedik səhifə"),
    "official": ("an official document", "rəsmi sənəd"),
    "book": ("a book", "kitab"),
    "other": ("a text", "mətn"),
}

_AT_SOME_TIME = re.compile(r"\b(?:was|were|did)\b.*\{qualifier\}\?$")
_READ_ABROAD = re.compile(r"“The [A-Z]")
COMMON_FIRST_WORDS = frozenset({"şəhər", "kənd", "rayon", "daşınmaz", "qayaüstü", "prezident"})
Write = Callable[[str | None], str]
WordsOf = Callable[[str], Mapping[str, Write]]


class NotNamed(ValueError):
    """Something has no name in that language yet."""


class Pen:
    """Writes for one question; `needed` collects the Azerbaijani forms that it did not find."""

    def __init__(self) -> None:
        self.needed: list[NeededForm] = []

    def in_both(self, write: Callable[[str], str]) -> Texts:
        """Return what write gives in each language; empty where a name, or a form of it, is not there."""
        return {language: self._tried(write, language) for language in LANGUAGES}

    def _tried(self, write: Callable[[str], str], language: str) -> str:
        try:
            return write(language)
        except UnknownForm as error:
            if error.needed not in self.needed:
                self.needed.append(error.needed)
        except NotNamed:
            pass
        return ""

    def sentence(self, templates: Texts, words: WordsOf) -> Texts:
        """Return a template of each language as a sentence by itself; empty where there is no template."""
        return self.in_both(
            lambda language: (
                render_sentence(templates[language], words(language), language) if templates[language] else ""
            )
        )


class UnknownForm(ValueError):
    """A name has no form yet in the case that a template asks for."""

    def __init__(self, needed: NeededForm) -> None:
        super().__init__(needed.name)
        self.needed = needed


def subject_words(subject: Subject, language: str) -> Write:
    """Return the writer of a subject's name inside a sentence; raises UnknownForm and NotNamed when called."""

    def write(case: str | None) -> str:
        name = named(subject, language)
        if language == "en":
            return name_in_sentence(name, subject.kind)
        try:
            return _small_where_common(write_subject(subject, language, case=case))
        except InflectionUncertain as error:
            raise UnknownForm(NeededForm(name, case or "", str(error))) from error

    return write


def _small_where_common(name: str) -> str:
    """Return an Azerbaijani name as it stands inside a sentence: “şəhər günləri haqqında akt” begins with no name."""
    first, _space, rest = name.partition(" ")
    is_common = lower(first, "az") in COMMON_FIRST_WORDS and rest[:1].islower()
    return lower(name[0], "az") + name[1:] if is_common else name


def named(subject: Subject, language: str) -> str:
    """Return the name of a subject; raises NotNamed where there is none in that language."""
    name = getattr(subject, f"name_{language}") or ""
    if not name:
        raise NotNamed(subject.slug)
    return name


def claim_words(claim: Claim, language: str) -> Write:
    """Return the writer of a claimed value inside a sentence: with a case, or as `when`."""

    def write(form: str | None) -> str:
        is_name = claim.value_type in NAME_TYPES
        case = None if form == "when" else form
        try:
            text = write_claim(claim, language, form="when" if form == "when" else "sentence", case=case)
        except InflectionUncertain as error:
            raise UnknownForm(NeededForm(write_claim(claim, language), case or "", str(error))) from error
        if not text:
            raise NotNamed(claim.value)
        is_subject = is_name and language == "en" and claim.value_subject_id
        return name_in_sentence(text, claim.value_subject.kind) if is_subject else text

    return write


def answer_words(claim: Claim, language: str, form: AnswerForm) -> str:
    """Return a claimed value as an option that answers a question, in the form that the question wants."""
    if language == "en":
        return _not_empty(write_claim(claim, "en"), claim)
    try:
        text = write_claim(claim, "az", form=form.form, case=form.case)
    except InflectionUncertain as error:
        raise UnknownForm(NeededForm(write_claim(claim, "az"), form.case or "", str(error))) from error
    return _not_empty(text, claim) + form.ending


def answer_value(value: Value, language: str, form: AnswerForm) -> str:
    """Return a value of our own as an option, in the same form as the key."""
    if language == "en":
        return write_value(value, "en")
    return write_value(value, "az", form=form.form, case=form.case) + form.ending


def _not_empty(text: str, claim: Claim) -> str:
    if not text:
        raise NotNamed(claim.value)
    return text


def source_name(document: Document, language: str) -> str:
    """Return what a sentence calls a document: its publisher, else what kind of text it is and of which year."""
    publisher = document.publisher
    if publisher:
        is_plain = language == "en" or "." in publisher or publisher[:1] in '“«"'
        return publisher if is_plain else f"“{publisher}”"
    english, kind = _KINDS_OF_TEXT[document.kind]
    year, is_book = document.published_on.lstrip("-")[:4], document.kind == "book"
    if language == "en":
        return f"{english} {'published in' if is_book else 'of'} {year}" if year else english
    when = write_date(year, "az", "when" if is_book else "sentence")
    told = f"{when} {'nəşr olunmuş' if is_book else 'tarixli'}"
    return f"{told} {kind}" if year else f"bir {kind}"


def source_words(document: Document, language: str) -> Write:
    """Return the writer of a document's name inside a sentence, with a noun behind one that cannot be inflected."""

    def write(case: str | None) -> str:
        name = source_name(document, language)
        if language == "en":
            return source_in_sentence(name)
        if case is None:
            return name
        try:
            if _READ_ABROAD.match(name):
                raise InflectionUncertain(name)
            return inflect(name, case)
        except InflectionUncertain:
            called = "nəşri" if document.kind in {"news", "article"} else "mənbəsi"
            return f"{name} {inflect(called, case, possessive=True)}"

    return write


def evidence_text(claim: Claim, language: str) -> str:
    """Return where a claim stands, in one line; with its exact words where they are of that language."""
    document = claim.document
    described = getattr(document, f"described_as_{language}") or _quoted(document.title)
    parts = [source_name(document, language) if document.publisher else described]
    if document.published_on:
        parts.append(write_date(document.published_on, language))
    if claim.passage_number:
        number = claim.passage_number
        parts.append(f"{ordinal(number)} abzas" if language == "az" else f"paragraph {number}")
    place = ", ".join(part for part in parts if part)
    return f"{place}: “{claim.exact}”" if document.language == language and "“" not in claim.exact else place


def _quoted(title: str) -> str:
    """Return a title in quotation marks: it stays in its own language."""
    return f"“{title}”" if title and title[0] not in '“«"' else title


def kind_of(subject: Subject) -> str:
    """Return what a subject is called, as narrowly as its names tell: a district, a power station."""
    return fine_kind(subject.kind, subject.name_az or "", subject.aliases_az or "")


def template_of(
    row: Property,
    field: str,
    subject: Subject,
    language: str,
    *,
    qualifier: Texts | None = None,
    is_one_of_many: bool = False,
) -> str:
    """Return a template of a property, in the past where the subject is no more; empty where there is none.

    It does not ask for a qualifier that there is in no language. In English its verbs are those of a plural subject for
    springs and rock paintings, unless the question is about one of many.
    """
    template = getattr(row, f"{field}_{language}") or ""
    if qualifier is not None and not any(qualifier.values()):
        template = without(template, "qualifier")
    if language == "en" and not is_one_of_many and is_many(subject.name_en or "", subject.name_az or "", subject.kind):
        template = for_many(template)
    return in_past(template, language) if kind_of(subject) in PAST_KINDS else template


def qualifier_of(fact: Fact) -> Texts:
    """Return what narrows a fact down; without a qualifier, the time of its figures where the question asks for one."""
    said = {language: getattr(fact, f"qualifier_text_{language}") or "" for language in LANGUAGES}
    if any(said.values()) or not fact.as_of or not _AT_SOME_TIME.search(fact.property.question_en or ""):
        return said
    return {language: write_date(fact.as_of, language, "when") for language in LANGUAGES}


def kind_words(subject: Subject, language: str, *, kind: str | None = None) -> str:
    """Return what a subject is called when it is asked for; raises NotNamed for a kind that has no word."""
    chosen = kind or kind_of(subject)
    if chosen not in KIND_WORDS:
        raise NotNamed(chosen)
    return KIND_WORDS[chosen][language]


def fact_words(subject: Subject, claim: Claim | None, qualifier: Texts, language: str, **more: Write) -> Mapping:
    """Return the writers of all that a template of a property may ask for; a missing qualifier raises NotNamed."""

    def write_qualifier(_form: str | None) -> str:
        if not qualifier[language]:
            raise NotNamed("qualifier")
        return qualifier[language]

    words = {"subject": subject_words(subject, language), "qualifier": write_qualifier, **more}
    return words | {"value": claim_words(claim, language)} if claim is not None else words


def framed(frame: str, language: str, words: Mapping[str, Write]) -> str:
    """Return a whole-sentence frame filled in, with a capital on its first letter."""
    return render_sentence(FRAMES[frame][language], words, language)


def as_is(text: str) -> Write:
    """Return a writer of words that stand as they are."""
    return lambda _form: text


def time_words(as_of: str, language: str) -> Write:
    """Return the writer of the time of which a value is, inside a sentence; raises ValueError where it is no date."""
    value = parse_value("date", as_of)
    return lambda case: answer_value(value, language, AnswerForm(case=case))


def is_date(text: str) -> bool:
    """Return whether the time of which a value is can be read."""
    try:
        return bool(text) and parse_value("date", text).low is not None
    except ValueError:
        return False
