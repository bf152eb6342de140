"""Drafts of English gaps in freer prose: for sentences that gave little else, in their own words or behind another."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from quizzes.questions.asking.english.gaps.bare_numbers import bare_number_gaps
from quizzes.questions.asking.english.gaps.gap_nouns import is_denied, noun_gaps_in
from quizzes.questions.asking.english.gaps.gaps import name_gaps, term_gaps
from quizzes.questions.asking.english.gaps.spoken import quoted_in
from quizzes.questions.asking.english.gaps.tellers import Tellers
from quizzes.questions.asking.english.gaps.wide_bodies import WideBodies
from quizzes.questions.asking.english.words.tags import units_of
from quizzes.questions.asking.english.words.units import Unit
from quizzes.questions.asking.gaps.gaps import HEADING, OPENS, THIS, Told
from quizzes.questions.asking.gaps.value_gaps import value_gaps
from quizzes.questions.asking.texts.drafts import Draft, Harvest, Sentence

ENOUGH, MOST_OF_PIECE, LEAST_BEHIND_NAME = 3, 5, 9
_FACTS = frozenset({"when", "where", "who", "how_many", "how_much", "called", "why", "how"})
LEAST, SHARE, BEHIND, NAME, OPENING = 0.5, 0.4, 0.03, 0.68, 0.06


def wide_gaps(sentences: list[Sentence], harvest: Harvest, tellers: Tellers) -> Iterator[Draft]:
    """Yield gaps for the sentences of which few drafts can be asked, or none for a fact; they are worth less."""
    bodies = WideBodies(harvest, tellers)
    good = [one for one in harvest.drafts if one.score >= LEAST]
    counts = Counter(one.sentence.number for one in good)
    told = {one.sentence.number for one in good if one.kind in _FACTS}
    for sentence in sentences:
        if counts[sentence.number] < ENOUGH or sentence.number not in told:
            for body, beside in bodies.of(sentence):
                yield from _of_piece(sentence, body, beside)


def _of_piece(sentence: Sentence, body: list[int], told: Told) -> list[Draft]:
    """The best gaps of one piece of a sentence."""
    found = [
        *value_gaps(sentence, body, language="en", named=told),
        *bare_number_gaps(sentence, body, told),
        *(replace(one, score=NAME) for one in name_gaps(sentence, body, told) if _tells(one, sentence, body)),
        *term_gaps(sentence, body, told),
        *(_placed(one, sentence, body) for one in noun_gaps_in(sentence, body, told, units_of(sentence))),
    ]
    units = units_of(sentence)
    quoted = {sentence.tokens[at].start for at in quoted_in(sentence, body)}
    found = [one for one in found if one.start not in quoted and not is_denied(units, _index_of(units, one, sentence))]
    if told.is_headed:
        found = [replace(one, stem=one.stem.replace(OPENS, f"{HEADING}{THIS}{OPENS}", 1)) for one in found]
    best = sorted(found, key=lambda one: -one.score)[:MOST_OF_PIECE]
    return [replace(one, score=_worth(one.score, told)) for one in best]


def _tells(draft: Draft, sentence: Sentence, body: list[int]) -> bool:
    """Whether a sentence that begins with a name says enough to know the name by: not Europe had yet to begin."""
    return draft.start > sentence.tokens[body[0]].start or len(body) > LEAST_BEHIND_NAME


def _index_of(units: list[Unit], draft: Draft, sentence: Sentence) -> int:
    """Where the answer of a draft begins among the words of its sentence."""
    starts = [sentence.tokens[unit.positions[0]].start for unit in units]
    return max((index for index, start in enumerate(starts) if start <= draft.start), default=0)


def _placed(draft: Draft, sentence: Sentence, body: list[int]) -> Draft:
    """A gap for a noun, worth less where it only opens the sentence: On the other side of the globe."""
    begin, end = sentence.tokens[body[0]].start, sentence.tokens[body[-1]].end
    return replace(draft, score=draft.score - OPENING * (end - draft.start) / (end - begin))


def _worth(score: float, told: Told) -> float:
    """What a draft is worth beside the questions: a date more than a noun, little behind another sentence."""
    return LEAST + SHARE * max(0.0, score - LEAST) + BEHIND * (not told.before) - BEHIND * told.is_headed
