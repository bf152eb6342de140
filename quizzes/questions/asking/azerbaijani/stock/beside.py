"""Wrong answers beside an Azerbaijani phrase: the phrase with one noun of it for another of its kind, in its form."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from quizzes.facts.proposing.number_words import can_begin_number
from quizzes.facts.proposing.tokens import Token, lower_word
from quizzes.language.values import NAME_TYPES
from quizzes.questions.asking.azerbaijani.clauses.phrase import Phrase
from quizzes.questions.asking.azerbaijani.stock.fitting import is_worked_at, slopes_beside
from quizzes.questions.asking.azerbaijani.words.forms import Form, forms_of
from quizzes.questions.asking.azerbaijani.words.verbs import verb_form
from quizzes.questions.asking.azerbaijani.words.words import ADJECTIVES, TIMES, is_human, is_participle
from quizzes.questions.asking.distractors.fairness import title_of
from quizzes.questions.asking.gaps.word_gaps import hash_of
from quizzes.questions.asking.texts.drafts import Harvest, Sentence
from quizzes.questions.asking.texts.likeness import fold
from quizzes.questions.asking.texts.pieces import written
from quizzes.questions.asking.words.noun_kinds import nouns_like, synonym_groups
from quizzes.questions.asking.words.noun_rows import own_kinds
from quizzes.questions.asking.words.verb_frames import nouns_with
from quizzes.questions.asking.words.vocabulary import rows_of, words_of
from quizzes.questions.writing.distractors import WANTED

_PEOPLE = sorted(words_of("az", "any_people"))
_KIN = frozenset({"ata", "ana", "oğul", "qız", "qardaş", "bacı", "nənə", "baba", "gəlin", "qadın", "kişi", "uşaq"})
_FOREIGN = "küçük"  # a young dog, read as the Turkish word for small
_OWNERS = ("ın", "in", "un", "ün")
EVERYWHERE = 0.25
NEAREST, FAR = 6, 5
_GENERAL = words_of("az", "general_nouns") | TIMES


@dataclass(frozen=True)
class Slot:
    """A place in a phrase where another noun can stand: its position, its form, the nouns of its kind."""

    at: int
    form: Form
    others: tuple[str, ...]

    @property
    def noun(self) -> str:
        """Return the noun that stands there, in its plain form."""
        return self.form.noun


class Beside:
    """The nouns of one text with the sentences and verbs that they stand with, to choose wrong answers by."""

    def __init__(self, harvest: Harvest, sentences: list[Sentence]) -> None:
        self.told = {
            noun: phrase
            for pool, rows in harvest.phrases.items()
            if pool.startswith("noun:")
            for noun, phrase in rows.items()
        }
        self.said = {
            form.noun
            for sentence in sentences
            for token in sentence.tokens[sentence.first : sentence.last]
            for form in forms_of(token.low)
        }
        self.title = title_of(sentences)
        self.offices = {
            form.noun
            for sentence in sentences
            for one in sentence.values
            if one.type == "person" and one.first > sentence.first
            for form in forms_of(sentence.tokens[one.first - 1].low)
            if is_human(form.noun)
        }
        self.sentences = len(sentences)

    def is_topic(self, noun: str) -> bool:
        """Return whether the text speaks of a noun all over, so that nothing is asked by asking for it."""
        told = self.told.get(noun)
        is_all_over = told is not None and self.sentences > 8 and len(told.sentences) > EVERYWHERE * self.sentences
        return is_all_over or (len(noun) > 3 and fold(noun)[:5] in self.title)

    def options(self, sentence: Sentence, phrase: Phrase, verb: str, stem: str) -> tuple[str, ...]:
        """Return three phrases like this one, each wrong by one noun; nothing where none is sure."""
        if _is_of_a_name(sentence, phrase):
            return ()
        for slot in slots_of(sentence.tokens, phrase, self.said):
            framed = nouns_with(_verbs_after(sentence, phrase), slot.noun, "az")
            same = synonym_groups(slot.noun, "az")
            others = slot.others if framed is None else framed
            slot = replace(slot, others=tuple(one for one in others if not same & synonym_groups(one, "az")))
            rows = self._written(sentence, phrase, slot, verb, stem)
            if len(rows) == WANTED:
                return tuple(rows)
        return ()

    def _written(self, sentence: Sentence, phrase: Phrase, slot: Slot, verb: str, stem: str) -> list[str]:
        inside = [noun for noun in slot.others if noun in self.told and self._is_fair(noun, sentence, verb)]
        outside = [noun for noun in slot.others if noun not in self.told and noun not in self.said]
        outside = sorted(outside[:NEAREST], key=lambda noun: (hash_of(noun, stem), noun))
        first = phrase.positions[0]
        is_name = any(one.first == first and one.type in NAME_TYPES for one in sentence.values)
        begins = first == sentence.first and not is_name
        rows: list[str] = []
        own = set(nouns_like(slot.noun, "az", self.said)) if own_kinds(slot.noun, "az") else set()
        for noun in sorted((*inside, *outside), key=lambda noun: bool(own) and noun not in own):
            form = slot.form.of(noun)
            if form and len(rows) < WANTED and fold(noun)[:4] not in fold(stem):
                text = _with(sentence.tokens, phrase.positions, slot.at, form)
                rows.append(
                    text if slot.at == phrase.positions[0] or not begins else lower_word(text[0], "az") + text[1:]
                )
        return rows

    def _is_fair(self, noun: str, sentence: Sentence, verb: str) -> bool:
        """Whether a noun of the text is no right answer: not in the sentence, not with the same verb."""
        phrase = self.told[noun]
        return sentence.number not in phrase.sentences and verb not in phrase.verbs


def slots_of(tokens: Sequence[Token], phrase: Phrase, near: Collection[str]) -> Iterator[Slot]:
    """Yield the head of a phrase and the noun that makes a compound with it, where their kinds are known."""
    head = phrase.head
    last = phrase.positions[-1]
    if head is None or (head.noun in _GENERAL and len(phrase.positions) > 1):
        return
    before = tokens[last - 1] if len(phrase.positions) > 1 else None
    if any(tokens[at].text == "-" for at in phrase.positions):
        return  # a term of its own: topa-yağış buludu
    if before is not None and not _only_describes(before):
        form = next((one for one in forms_of(before.low) if one.case == "nominative" and not one.is_owned), None)
        others = _others(form.noun, near) if form is not None and not before.is_capital else ()
        if others and form is not None:
            yield Slot(last - 1, form, others)
        return
    if before is not None and is_worked_at(before.low, head.noun):
        return
    others = _others(head.noun, near)
    if before is not None and head.is_owned:
        others = slopes_beside(before.low, head.noun) or others
    if others:
        yield Slot(last, head, others)


def _is_of_a_name(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a phrase is what somebody or some place has, where hardly another noun makes sense: Babəkin üsyanı."""
    names = [one for one in sentence.values if one.type in NAME_TYPES and one.first in phrase.positions]
    last = phrase.positions[-1]
    before = sentence.tokens[last - 1]
    if len(phrase.positions) > 1 and before.is_capital and last - 1 > sentence.first:
        return True
    return any(sentence.tokens[one.last - 1].low.endswith(_OWNERS) and one.last <= last for one in names)


def _verbs_after(sentence: Sentence, phrase: Phrase) -> list[str]:
    """The stem of the verb that stands right after a phrase; of the next one behind what somebody does it with."""
    after = phrase.positions[-1] + 1
    far = FAR if phrase.head is not None and phrase.head.case == "instrumental" else 1
    forms = (verb_form(token.low) for token in sentence.tokens[after : min(after + far, sentence.last)])
    return [form.stem for form in forms if form is not None][:1]


def _only_describes(token: Token) -> bool:
    """Whether a word before a noun is an adjective, an owner, a participle or a number, so that any noun may follow."""
    word = token.low
    if (
        token.kind != "word"
        or word in ADJECTIVES
        or can_begin_number(word, "az")
        or (is_participle(word) and not forms_of(word))
    ):
        return True
    return word.endswith(("ın", "in", "un", "ün")) or word in {"bu", "həmin", "öz", "hər", "bəzi"}


def _others(noun: str, near: Collection[str]) -> tuple[str, ...]:
    """The nouns of the kind of one: of the kind of which the text has most, then of the wider kinds."""
    if noun in _GENERAL:
        return ()
    wide = (
        ()
        if own_kinds(noun, "az")
        else sorted(_wide().get(noun, ()), key=lambda row: -sum(other in near for other in row))
    )
    rows = dict.fromkeys((*nouns_like(noun, "az", near), *(other for row in wide for other in row)))
    people = is_human(noun)
    if people:
        rows = dict.fromkeys((*rows, *_PEOPLE)) if noun not in _KIN else rows
    return tuple(other for other in rows if other not in (noun, _FOREIGN) and is_human(other) == people)


@lru_cache
def _wide() -> dict[str, list[tuple[str, ...]]]:
    found: dict[str, list[tuple[str, ...]]] = {}
    for row in rows_of("az", "wide_kinds"):
        for noun in row.split():
            found.setdefault(noun, []).append(tuple(row.split()))
    return found


def _with(tokens: Sequence[Token], positions: Sequence[int], at: int, word: str) -> str:
    before = written(tokens, [one for one in positions if one < at])
    after = written(tokens, [one for one in positions if one > at])
    return " ".join(part for part in (before, word, after) if part)
