"""Finds names: known ones, titles of works in quotation marks, head words, and sequences of capitals; gives
each a type."""

from quizzes.facts.proposing.candidates import Found
from quizzes.facts.proposing.capitals import runs_of
from quizzes.facts.proposing.gathering import gather_words
from quizzes.facts.proposing.gazetteer import Known
from quizzes.facts.proposing.hyphened_endings import past_ending
from quizzes.facts.proposing.name_forms import canonical_name
from quizzes.facts.proposing.name_types import type_of
from quizzes.facts.proposing.name_words import head_type
from quizzes.facts.proposing.numbered_acts import find_acts
from quizzes.facts.proposing.quoted import SURE
from quizzes.facts.proposing.runs import Run
from quizzes.facts.proposing.tokens import Token
from quizzes.facts.proposing.unquoted_titles import TitleReader

MOST_REMEMBERED = 5_000


class NameReader:
    """Reads the names of one text; remembers what it has met, so that "Curie" after "Marie Curie" is a person."""

    def __init__(self, text: str) -> None:
        self.own = gather_words(text)
        self._titles = TitleReader()
        self._bodies = self._works = 0

    def read(
        self, tokens: list[Token], first: int, last: int, language: str, taken: set[int], titles: list[Found]
    ) -> list[Found]:
        """Return the names of one sentence, its quoted titles first; positions that other values have taken are
        passed over."""
        titles = [title for title in titles if taken.isdisjoint(range(title.first, title.last))]
        self._remember_titles(titles)
        if language == "en":
            quoted = taken | {at for title in titles for at in range(title.first, title.last)}
            titles += self._titles.read(tokens, first, last, quoted)
        blocked = taken | {at for title in titles for at in range(title.first, title.last)}
        acts = find_acts(tokens, first, last, language, blocked)
        blocked |= {at for act in acts for at in range(act.first, act.last)}
        found = [*titles, *acts]
        for run in runs_of(tokens, first, last, language, blocked, self.own):
            name = self._known(tokens, run, last, language, blocked)
            name = name or self._unknown(tokens, run, first, last, language)
            if name is not None:
                name.last = min(past_ending(tokens, name.last), last) if language == "az" else name.last
                found.append(name)
        return found

    def _remember_titles(self, titles: list[Found]) -> None:
        """A title whose kind was told once is of that kind wherever the text has it again."""
        for title in titles:
            if title.score < SURE and title.value in self.own.types:
                title.type = self.own.types[title.value]
            elif title.score < SURE and self._bodies > self._works and " " not in title.value:
                title.type = "organisation"
            elif title.score >= SURE and len(self.own.types) < MOST_REMEMBERED:
                self.own.types.setdefault(title.value, title.type)
                self._bodies += title.type == "organisation"
                self._works += title.type == "work_title"

    def _known(self, tokens: list[Token], run: Run, last: int, language: str, blocked: set[int]) -> Found | None:
        if run.known is None or run.known.last != run.last:
            return None
        found = _of_known(run.known, tokens, run, language)
        if found.type == "organisation" and _is_model(tokens, run.last, last, blocked):
            name = f"{found.value} {tokens[run.last].text}"
            return Found(run.first, run.last + 1, "other_name", name, score=0.7, reasons=["maker and model"])
        return found

    def _unknown(self, tokens: list[Token], run: Run, first: int, last: int, language: str) -> Found | None:
        if self._begins_with_person(tokens, run):
            run.first, run.is_at_start = run.first + 1, False
        name = canonical_name(tokens, run, language, self.own)
        kind, score = type_of(tokens, run, name, first, last, language, self.own)
        if kind is None:
            return None
        if len(self.own.types) < MOST_REMEMBERED and score >= 0.55 and (kind != "other_name" or score >= 0.7):
            self.own.types[name] = kind
            if kind == "person" and " " in name:
                self.own.types.setdefault(name.rpartition(" ")[2], kind)
        return Found(run.first, run.last, kind, name, score=score)

    def _begins_with_person(self, tokens: list[Token], run: Run) -> bool:
        """Whether somebody told of stands before a place with its head: Magellan San-Xulian körfəzində."""
        inner = [token for token in tokens[run.first : run.last] if token.is_capital]
        is_headed = bool(run.head) and head_type(run.head, "az") == "place" and len(inner) > 1 and not run.title
        return is_headed and self.own.types.get(tokens[run.first].text) == "person" and tokens[run.first + 1].is_capital


def _is_model(tokens: list[Token], at: int, last: int, blocked: set[int]) -> bool:
    """Whether the number of a model follows its maker: Boeing 747."""
    return at < last and at not in blocked and len(tokens[at].text) == 3 and tokens[at].kind == "digits"


def _of_known(known: Known, tokens: list[Token], run: Run, language: str) -> Found:
    owner = known.entity or known.owners[0]
    if known.entity is None or not owner.kind:
        name = canonical_name(tokens, run, language, None, phrase=known.phrase)
    else:
        name = owner.name(language)
    found = Found(run.first, run.last, owner.type, name, score=0.9, reasons=["known name"])
    found.entity = owner.slug
    return found
