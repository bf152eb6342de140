"""What a bare Azerbaijani noun stands for: the river of the title, the palace that the sentence before names."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from quizzes.facts.proposing.name_words import az_head
from quizzes.facts.proposing.tokens import Token, lower_word
from quizzes.questions.asking.azerbaijani.referring.main import main_of
from quizzes.questions.asking.azerbaijani.referring.works import many_owned, owned
from quizzes.questions.asking.azerbaijani.words.forms import forms_of
from quizzes.questions.asking.azerbaijani.words.words import ADJECTIVES, ADVERBS, POSTPOSITIONS, is_human, is_participle
from quizzes.questions.asking.texts.drafts import Sentence
from quizzes.questions.asking.words.names_known import head_of, known_kind, without_possessive

NEAR = 4
_LANDS = frozenset({"çay", "dağ", "göl", "dəniz", "ada", "meşə", "vadi", "düz"})
_TOWNS = {"city": "şəhər", "town": "şəhər", "country": "ölkə"}
_COPULAS = ("dır", "dir", "dur", "dür")
_GENITIVES = ("ın", "in", "un", "ün")
_CLOSED = (",", "da", "də", "dan", "dən", "?")
_CARRIERS = frozenset(
    {"xanlıq", "gəmi", "qəzet", "jurnal", "film", "roman", "poema", "opera", "balet", "tamaşa", "təyyarə", "kitab"}
)
_FREE = ADVERBS | POSTPOSITIONS | {"isə", "sonra", "əvvəl", "üçün"}


@dataclass(frozen=True)
class NamedThings:
    """The named things of one text by their nouns: what it is about, and what each sentence names."""

    main: dict[str, str] = field(default_factory=dict)
    told: dict[int, dict[str, set[str]]] = field(default_factory=dict)
    words: dict[int, frozenset[str]] = field(default_factory=dict)
    since: dict[str, int] = field(default_factory=dict)

    def names(self, noun: str) -> set[str]:
        """Return all things of the text that have the noun in their names."""
        return set().union(*(row.get(noun, set()) for row in self.told.values()))

    def meant(self, noun: str, number: int) -> str | None:
        """Return the name that a bare noun of a sentence stands for, nothing where it is any, None where unsure."""
        before = self.told.get(number - 1, {}).get(noun, set())
        if noun in self.main and number <= self.since.get(noun, -1):
            return ""
        if noun in self.main:
            return None if before - {self.main[noun]} else self.main[noun]
        if len(before) == 1:
            return next(iter(before))
        names = self.names(noun)
        near = number - 1 if is_human(noun) else number - NEAR if noun in _LANDS else 0
        earlier = any(noun in row for at, row in self.told.items() if near <= at < number)
        if names:
            return next(iter(names)) if len(names) == 1 and earlier else None
        is_said = any(word.startswith(noun[:-1]) for word in self.words.get(number - 1, ()))
        return None if is_said and _bears_names(noun) else ""


def named_things_of(sentences: list[Sentence]) -> NamedThings:
    """Return the named things of a text."""
    things = NamedThings()
    for sentence in sentences:
        row = things.told.setdefault(sentence.number, {})
        for one in sentence.values:
            head = head_of(one.value, "az") if one.type in {"place", "organisation"} else ""
            if head and not sentence.tokens[one.last - 1].low.startswith((f"{head}lar", f"{head}lər")):
                row.setdefault(head, set()).add(one.value)
        for head, name in (*_owned(sentence), *called_things(sentence), *_said_to_be(sentence), *_offices(sentence)):
            row.setdefault(head, set()).add(name)
        words = [one.low for one in sentence.tokens[sentence.first : sentence.last] if one.kind == "word"]
        things.words[sentence.number] = frozenset(words)
    if sentences:
        things.main.update(introduced(sentences[0]))
        things.main.update(_of_title(sentences))
        for noun, name in _of_title(sentences).items():
            kind = lower_word(name.split()[0], "az") if name.endswith(f" {owned(noun)}") else ""
            later = (number for number, row in things.words.items() if kind in row)
            things.since.update({noun: min(later, default=len(sentences))} if kind else {})
        main = main_of(sentences)
        things.main.update(dict.fromkeys(main.nouns, main.words))
    return things


def _bears_names(noun: str) -> bool:
    """Whether a noun is one of which a text speaks by name: a khanate, a palace, no bread."""
    return noun in _CARRIERS or any(az_head(f"{noun}{ending}") for ending in ("ı", "i", "u", "ü", "sı", "si"))


def called_things(sentence: Sentence) -> Iterator[tuple[str, str]]:
    """What the sentence calls by a name: Timbuktu adlı qədim bir şəhər; “Əkinçi” qəzeti."""
    words = [one for one in sentence.tokens[sentence.first : sentence.last] if one.kind == "word"]
    for index, word in enumerate(words[1:-1], 1):
        if word.low != "adlı" or not words[index - 1].is_capital:
            continue
        for after in words[index + 1 : index + 4]:
            head = next((form.noun for form in forms_of(after.low) if form.case == "nominative"), "")
            if head and after.low not in ADJECTIVES | {"bir"}:
                yield head, _name_before(words, index)
                break


def _name_before(words: Sequence[Token], index: int) -> str:
    """The whole name that stands before a word: Bi Şen adlı usta."""
    begin = index - 1
    while begin > 1 and words[begin - 1].is_capital:
        begin -= 1
    return " ".join(word.text for word in words[begin:index])


def _offices(sentence: Sentence) -> Iterator[tuple[str, str]]:
    """Who has the office that stands before a name: imperiyanın hökmdarı Mansa Musa."""
    for one in sentence.values:
        before = sentence.tokens[one.first - 1].low if one.type == "person" and one.first > sentence.first else ""
        for form in forms_of(before):
            if is_human(form.noun) and form.is_owned and form.case == "nominative":
                yield form.noun, one.value


def _said_to_be(sentence: Sentence) -> Iterator[tuple[str, str]]:
    """What the sentence says that the one thing is which it names in quotes: “Titanik” o dövrün ən böyük gəmisi idi."""
    text = sentence.text[sentence.start : sentence.end]
    names = re.findall(r"[“\"«]([^”\"»]{2,40})[”\"»]", text)
    words = [one for one in sentence.tokens[sentence.first : sentence.last] if one.kind == "word"]
    if len(set(names)) != 1 or len(words) < 3:
        return
    for index, word in enumerate(words):
        is_told = word.low == "idi" and index
        noun = words[index - 1].low if is_told else word.low[:-3] if word.low.endswith(_COPULAS) else ""
        head = next((form.noun for form in forms_of(noun) if form.is_owned and form.case == "nominative"), "")
        if head and _bears_names(head):
            yield head, f"“{names[0]}”"
            return


def _owned(sentence: Sentence) -> Iterator[tuple[str, str]]:
    """What the sentence says at its end, with its owner: Ən məşhur bina Şəki xanlarının sarayıdır."""
    words = [one for one in sentence.tokens[sentence.first : sentence.last] if one.kind == "word"][-3:]
    if len(words) < 3 or not words[2].low.endswith(_COPULAS) or not words[1].low.endswith(_GENITIVES):
        return
    head = az_head(words[2].low[:-3])
    if head and words[0].is_capital and not words[1].is_capital:
        yield without_possessive(head), f"{words[0].text} {words[1].text} {words[2].text[:-3]}"


def introduced(sentence: Sentence) -> dict[str, str]:
    """What the first sentence says that its subject is: Kür Cənubi Qafqazın ən uzun çayıdır."""
    first = next((one for one in sentence.values if one.first == sentence.first and one.type == "place"), None)
    words = [one.low for one in sentence.tokens[sentence.first : sentence.last] if one.kind == "word"]
    if first is None or not words[-1].endswith(_COPULAS):
        return {}
    head = az_head(words[-1][:-3])
    return {without_possessive(head): first.value} if head else {}


def _of_title(sentences: list[Sentence]) -> dict[str, str]:
    """What the line above the text names: Kür çayı; Şəki - dağlar qoynunda şəhər."""
    title = sentences[0].text[: sentences[0].start].strip().partition("\n")[0]
    words = [word.strip(".,:;–-—?!“”") for word in title.split()]
    run = 0
    while run < len(words) and words[run][:1].isupper():
        run += 1
    if not run:
        return {}
    name = " ".join(words[:run])
    if len(words) == 2 and (noun := many_owned(lower_word(words[1], "az"))):
        first = lower_word(words[0], "az")
        return {noun: f"{first if forms_of(first) else words[0]} {owned(noun)}"}
    head = az_head(lower_word(words[run], "az")) if run < len(words) and words[run] else None
    if head and head == lower_word(words[run], "az"):
        return {without_possessive(head): f"{name} {words[run]}"}
    kind = _TOWNS.get(known_kind(name), "")
    return {kind: name} if kind else {}


def is_definite(before: str) -> bool:
    """Return whether nothing describes a noun in the accusative, so that it means what is known: qoşun şəhəri tutdu."""
    last = lower_word(before.rstrip(" “:").rpartition(" ")[2], "az")
    return last not in ADJECTIVES and not last.endswith(_GENITIVES) and not is_participle(last)


def is_free(before: str) -> bool:
    """Return whether nothing before a noun belongs to it, so that a name may stand for it."""
    last = before.rstrip(" “:").rpartition(" ")[2]
    return before.endswith("“") or not last or last in _FREE or last.endswith(_CLOSED)
