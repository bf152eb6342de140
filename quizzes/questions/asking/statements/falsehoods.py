"""Sentences of a text that are wrong by one thing: another value or word in a gap, an opposite, two words exchanged."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from quizzes.language.letters import capitalize
from quizzes.questions.asking.distractors.opposed import opposed
from quizzes.questions.asking.gaps.gaps import GAP, quoted
from quizzes.questions.asking.texts.drafts import AskedQuestion, Draft, Harvest, Sentence, Wrong
from quizzes.questions.asking.texts.likeness import fold
from quizzes.questions.asking.words.noun_kinds import nouns_like

_SURE = frozenset({"when", "how_many", "how_much", "who", "where", "which_name", "called"})
_EITHER = frozenset(
    {"and", "or", "between", "with", "both", "together", "same", "married", "met", "joined", "equal", "other", "like"}
    | {"və", "ya", "ilə", "arasında", "birlikdə", "bərabər", "eyni", "həm", "kimi", "evləndi", "qarışıq", "qarışığı"}
)
_EXCHANGED = frozenset({"date", "year", "person"})
SURE_SCORE, LEAST_BETWEEN = 0.66, 3
_WRITTEN = {
    "en": "two three four five six seven eight nine ten eleven twelve",
    "az": "iki üç dörd beş altı yeddi səkkiz doqquz on",
}
_NUMERALS = {
    language: {str(number): word for number, word in enumerate(words.split(), 2)}
    for language, words in _WRITTEN.items()
}


@dataclass(frozen=True)
class Falsehood:
    """A sentence as it is and as it is wrong, the places of the words between which it is wrong, and whether for sure.

    A noun of the kind of another may make a sentence absurd; an opposite, a name or a number does not.
    """

    sentence: Sentence
    true: str
    wrong: str
    start: int
    end: int
    is_sure: bool = True


def falsehoods(asked: Sequence[AskedQuestion], harvest: Harvest, language: str) -> list[Falsehood]:
    """Return the wrong sentences of a text, those that nobody can take for right by another word first."""
    sentences = {draft.sentence.start: draft.sentence for draft in harvest.drafts}
    trues = {row.sentence.start: row for row in reversed(harvest.trues)}
    rows = [Falsehood(row.sentence, row.true, row.wrong, row.start, row.end) for row in harvest.wrongs]
    rows += [row for question in asked for row in _filled(question, sentences) if not _is_unsaid(row, harvest)]
    rows += [row for question in asked for row in _replaced(question, trues.get(question.sentence_start))]
    rows += [row for true in trues.values() for row in _exchanged(true)]
    rows += [row for row in _nouns_exchanged(harvest.drafts) if not _is_unsaid(row, harvest)]
    rows += _turned(harvest, language)
    return [row for row in rows if row.true != row.wrong and len(row.true.split()) == len(row.wrong.split())]


def _turned(harvest: Harvest, language: str) -> Iterator[Falsehood]:
    """The sentences that stand alone with the opposite of one of their words."""
    for row in harvest.trues:
        for word, _other, wrong in opposed(row.true, language):
            start = row.sentence.text.find(word, row.sentence.start, row.sentence.end)
            if start >= 0:
                yield Falsehood(row.sentence, row.true, wrong, start, start + len(word))


def _filled(question: AskedQuestion, sentences: dict[int, Sentence]) -> Iterator[Falsehood]:
    """The sentence of a gap with a wrong answer in it; of persons only one whom the text names."""
    text = quoted(question.stem)
    is_sure = question.kind in _SURE or question.score >= SURE_SCORE
    sentence = sentences.get(question.sentence_start)
    if sentence is None or not is_sure or text.count(GAP) != 1 or ". " in text:
        return
    is_written_out = question.value is not None and sentence.text[question.start].isalpha()
    for word in question.distractors:
        word = _NUMERALS[question.language].get(word, "") if is_written_out and question.key.isdigit() else word
        if word and (question.kind != "who" or word in sentence.text):
            true, wrong = (capitalize(text.replace(GAP, one), question.language) for one in (question.key, word))
            yield Falsehood(sentence, true, wrong, question.start, question.end, _is_sure(question))


def _is_unsaid(row: Falsehood, harvest: Harvest) -> bool:
    """Whether the sentence leaves unsaid of whom it speaks, and the words of the gap do so too."""
    name = harvest.unsaid.get(row.sentence.number, "")
    return bool(name) and not row.true.startswith(name.split()[0])


def _is_sure(question: AskedQuestion) -> bool:
    """Whether another answer is surely wrong and never absurd: a value, a term, a name."""
    is_name = question.kind == "called" or question.key[0].isupper()
    return question.kind in _SURE and (question.value is not None or is_name)


def _replaced(question: AskedQuestion, true: Wrong | None) -> Iterator[Falsehood]:
    """The sentence that a question is about with a wrong answer where the words of the text give the right one."""
    if true is None or not _is_sure(question):
        return
    sentence = true.sentence
    said = sentence.text[question.start : question.end]
    if true.true.count(said) != 1 or not said:
        return
    for other in question.distractors:
        word = other if fold(said) == fold(question.key) else _NUMERALS[question.language].get(other, "")
        is_number = fold(said) == fold(question.key) or said.lower() in _NUMERALS[question.language].values()
        if word and is_number and (question.kind != "who" or word in sentence.text):
            wrong = true.true.replace(said, word)
            yield Falsehood(sentence, true.true, wrong, question.start, question.end)


def _exchanged(true: Wrong) -> Iterator[Falsehood]:
    """The sentence with two of its dates or persons in each other's place."""
    sentence = true.sentence
    tokens = sentence.tokens
    words = set(fold(true.true).replace(",", "").split())
    for one, other in combinations([value for value in sentence.values if value.type in _EXCHANGED], 2):
        first, second = (sentence.text[tokens[row.first].start : tokens[row.last - 1].end] for row in (one, other))
        is_alike = one.type == other.type and (" " in first) == (" " in second) and first != second
        if not is_alike or words & _EITHER - {"and", "və"} or other.first - one.last < LEAST_BETWEEN:
            continue
        if true.true.count(first) == true.true.count(second) == 1 and first not in second and second not in first:
            wrong = true.true.replace(second, "\0").replace(first, second).replace("\0", first)
            yield Falsehood(sentence, true.true, wrong, tokens[one.first].start, tokens[other.last - 1].end)


def _nouns_exchanged(drafts: Iterable[Draft]) -> list[Falsehood]:
    """The sentences with two nouns of one kind that stand in each other's place."""
    rows: dict[int, list[Draft]] = {}
    for draft in drafts:
        if quoted(draft.stem).count(GAP) == 1 and not draft.options:
            rows.setdefault(draft.sentence.start, []).append(draft)
    return [
        row
        for gaps in rows.values()
        for one, other in combinations(gaps, 2)
        if (row := _swapped(one, other)) is not None
    ]


def _swapped(one: Draft, other: Draft) -> Falsehood | None:
    text = quoted(one.stem)
    first, second = sorted((one, other), key=lambda draft: draft.start)
    between = fold(one.sentence.text[first.end : second.start]).replace(",", "").split()
    words = set(fold(one.sentence.text[one.sentence.start : one.sentence.end]).replace(",", "").split())
    is_whole = ". " not in text and text.replace(GAP, one.key) == quoted(other.stem).replace(GAP, other.key)
    if not is_whole or not _are_of_one_kind(one, other) or len(between) < 2 or words & _EITHER:
        return None
    if text.count(other.key) != 1 or one.key in text:
        return None
    wrong = text.replace(other.key, "\0").replace(GAP, other.key).replace("\0", one.key)
    return Falsehood(one.sentence, text.replace(GAP, one.key), wrong, first.start, second.end)


def _are_of_one_kind(one: Draft, other: Draft) -> bool:
    if not one.pool.startswith("noun:") or one.pool.split(":")[1] != other.pool.partition(":")[2].split(":")[0]:
        return False
    language = "az" if one.write_name else "en"
    nouns = [draft.name or draft.key for draft in (one, other)]
    is_form_known = language == "en" or (one.write_name(nouns[0]) == one.key and one.write_name(nouns[1]) == other.key)
    return is_form_known and nouns[1] in nouns_like(nouns[0], language)
