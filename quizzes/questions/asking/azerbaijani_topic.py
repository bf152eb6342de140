"""Remembers what an Azerbaijani text speaks of, for "o" and for sentences without a subject."""

from dataclasses import replace

from quizzes.questions.asking.azerbaijani_clauses import Clause
from quizzes.questions.asking.azerbaijani_gap_nouns import is_known
from quizzes.questions.asking.azerbaijani_nouns import in_case
from quizzes.questions.asking.azerbaijani_stems import Words
from quizzes.questions.asking.azerbaijani_words import PRONOUNS
from quizzes.questions.asking.pieces import low_words

TITLES = ("alim", "şair", "yazıçı", "rəssam", "memar", "bəstəkar", "sənətkar", "ixtiraçı", "səyyah")


class Topic:
    """Remembers the person or thing that the sentence before was about, for "o" and for sentences without a subject."""

    def __init__(self, words: Words, *, main: str) -> None:
        self.words, self.main = words, main
        self.name = ""
        self.thing = ""

    def lose(self) -> None:
        """Forget: a sentence could not be read."""
        self.name = self.thing = ""

    def resolve(self, clause: Clause) -> Clause | None:
        """Return the clause with what it is about; None where only a pronoun tells."""
        first = clause.tokens[clause.positions[0]].low
        if clause.is_first and first != "onun":
            known, self.thing = self.thing, ""
        else:
            known = self.thing
        if first in {"o", "onun"} and clause.is_first:
            known = self.name or known
            name = known if first == "o" else in_case(known, "genitive") if known else None
            if not name:
                return None
            rest = clause.positions[1:]
            rest = rest[1:] if clause.tokens[rest[0]].text == "," else rest
            return replace(clause, positions=rest, named=name, subject=() if first == "o" else clause.subject)
        if set(low_words(clause.tokens, clause.positions)) & (PRONOUNS - {"biri", "digər"}):
            return None if clause.is_first else clause
        if self._is_title(clause):
            if not self.main:
                return None
            self.name = self.main
            rest = tuple(at for at in clause.positions if at not in clause.subject)
            return replace(clause, positions=rest, named=self.main, subject=())
        self._remember(clause)
        has_noun = any(one.case == "nominative" and not _is_length(clause, one.positions) for one in clause.phrases)
        if clause.subject or not self.name or not clause.is_first or has_noun:
            return clause
        return replace(clause, named=self.name)

    def _is_title(self, clause: Clause) -> bool:
        """Whether the subject only says what the person is: Alim 1907-ci ildə vəfat edib."""
        low = low_words(clause.tokens, clause.subject)
        return low in {(title,) for title in TITLES}

    def _remember(self, clause: Clause) -> None:
        if not clause.is_first or not clause.subject:
            return
        found = next((one for one in clause.values() if one.last - 1 == clause.subject[-1]), None)
        if found is not None and found.type == "person":
            self.name = found.value
        elif found is not None or not any(one.first in clause.subject for one in clause.values()):
            words = self.words.phrase(clause.sentence, clause.subject)
            self.name = ""
            self.thing = words if len(clause.subject) <= 3 and is_known(words) else ""


def _is_length(clause: Clause, positions: tuple[int, ...]) -> bool:
    """Whether a phrase only tells how long: 16 il."""
    return any(one.first in positions and (one.unit or "").startswith("duration") for one in clause.values())
