"""Finds words to stand beside any words of a text: of their kind in the word lists, then of their shape in the text."""

from collections.abc import Iterator, Sequence
from itertools import islice
from random import Random

from quizzes.facts.proposing.tokens import lower_word
from quizzes.language.letters import capitalize
from quizzes.language.values import Value
from quizzes.questions.asking.answers import Answer, answers_in
from quizzes.questions.asking.azerbaijani_gap_nouns import noun_form
from quizzes.questions.asking.drafts import Draft
from quizzes.questions.asking.fairness import is_apart
from quizzes.questions.asking.likeness import is_of_like_length, shuffled
from quizzes.questions.asking.noun_kinds import nouns_like
from quizzes.questions.asking.reading import TextRead
from quizzes.questions.asking.verb_kinds import azerbaijani_verbs_like, english_verbs_like

LONGEST_KEY, NEAR = 12, 3
MOST_OFFERED = 9


def choices_for(
    read: TextRead, draft: Draft, *, taken: Sequence[str] = (), random: Random, most: int = MOST_OFFERED
) -> tuple[tuple[str, Value | None], ...]:
    """Return words that a person may put beside the key of a draft, each with its value, the best first.

    taken are those that stand there already.
    """
    found = [(text, value) for text, value in read.shelf.distractors_for(draft, random) if text not in taken]
    beside = words_beside(read, draft, [*taken, *(text for text, _value in found)], random)
    return (*found, *((words, None) for words in islice(beside, max(0, most - len(found)))))[:most]


def words_beside(read: TextRead, draft: Draft, chosen: list[str], random: Random) -> Iterator[str]:
    """Yield words that differ from the key and from those chosen, the likest first."""
    taken = list(chosen)
    mixed = [shuffled(dict.fromkeys(tier), random) for tier in (_of_kind(read, draft), _of_pool(read, draft))]
    for tier in (*mixed, _of_shape(read, draft, random)):
        for words in tier:
            if is_apart(words, draft, taken, read.language) and is_of_like_length(words, draft.key):
                taken.append(words)
                yield words


def _of_kind(read: TextRead, draft: Draft) -> Iterator[str]:
    """Nouns, adjectives and verbs of the kind of one word, in its form."""
    if " " in draft.key:
        return
    word, language = lower_word(draft.key, read.language), read.language
    for other in _english(read, draft, word) if language == "en" else _azerbaijani(read, word):
        yield capitalize(other, language) if draft.key[:1].isupper() else other


def _english(read: TextRead, draft: Draft, word: str) -> tuple[str, ...]:
    tag = Answer.at(draft.sentence, draft.start, draft.end, language="en").form
    if tag.startswith("VV"):
        return english_verbs_like(word, is_passive=tag == "VVN")
    return nouns_like(word, "en adjectives") if tag.startswith("AJ") else nouns_like(word, "en", read.shelf.nouns)


def _azerbaijani(read: TextRead, word: str) -> list[str]:
    form = noun_form(word)
    others = nouns_like(form.noun if form else word, "az", read.shelf.nouns)
    nouns = [other for noun in others if (other := form.of(noun))] if form else list(others)
    return [*nouns, *nouns_like(word, "az adjectives"), *azerbaijani_verbs_like(word)]


def _of_pool(read: TextRead, draft: Draft) -> Iterator[str]:
    """Answers to the same question about something else, as other sentences of the text give them."""
    for words, phrase in read.harvest.phrases.get(draft.pool, {}).items():
        if draft.sentence.number not in phrase.sentences:
            yield words


def _of_shape(read: TextRead, draft: Draft, random: Random) -> Iterator[str]:
    """Words of other sentences that look like the key, those that open one as it does and the nearest first."""
    if draft.value is not None or len(draft.key.split()) > LONGEST_KEY:
        return
    key = Answer.at(draft.sentence, draft.start, draft.end, language=read.language)
    if key.sort == "word" and not key.form:
        return
    others = [one for one in answers_in(read) if one.sentence.number != draft.sentence.number and one.is_like(key)]
    random.shuffle(others)
    others.sort(key=lambda one: (_opens(one) != _opens(key), abs(one.sentence.number - draft.sentence.number) // NEAR))
    for other in others:
        is_small = _opens(other) and not key.sort.startswith("name")
        yield lower_word(other.text[0], read.language) + other.text[1:] if is_small else other.text


def _opens(answer: Answer) -> bool:
    return answer.start == answer.sentence.start
