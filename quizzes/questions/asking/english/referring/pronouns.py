"""Says what English pronouns stand for where the sentences before make it sure, and marks the rest as open."""

from collections.abc import Sequence
from dataclasses import replace

from quizzes.questions.asking.english.clauses.clause import Chunk, Clause
from quizzes.questions.asking.english.referring.memory import Memory
from quizzes.questions.asking.english.referring.pointing import (
    acted_on,
    is_bound,
    is_counted_off,
    is_empty,
    is_long,
    is_new_thing,
    points_away,
    told_later,
)
from quizzes.questions.asking.english.stems.entities import Entity, core_of, entity_of, sex_of, whole_of
from quizzes.questions.asking.english.stems.settled import marked
from quizzes.questions.asking.english.words.units import NOUNS, Unit
from quizzes.questions.asking.words.vocabulary import words_of

_GENDER = {"he": "he", "him": "he", "his": "he", "she": "she", "her": "she"}
_NUMBER = {"it": "thing", "its": "thing", "they": "many", "them": "many", "their": "many"}
_SHOWN = frozenset({"this", "these", "that", "those", "such"})
_BODIES = words_of("en", "bodies")
_ALIVE = words_of("en", "verbs_of_animals")
_REST = frozenset({"rest", "half", "other", "others", "remainder", "latter", "former", "majority"})
_GIVING = frozenset({"thanks", "owing", "due", "despite", "because"})
_HAPPENINGS = words_of("en", "nouns_of_clauses")
_LIVING = words_of("en", "living")


_SHARES = frozenset({"some", "most", "all", "much", "part", "half", "none", "any", "rest", "one", "many", "few"})
_OF_MANY = frozenset({"VVB", "VBB", "VHB", "VDB"})


class Referents(Memory):
    """Walks along the clauses of a text; remembers subjects, and the person whom the text is about."""

    def read(self, clause: Clause) -> None:
        """Mark the pronouns of a clause with what they stand for, and remember its subject."""
        later = told_later(self.words, clause, self._fits)
        for chunk in clause.front:
            if later is not None and chunk.kind == "sub":
                self._mark(clause, chunk.positions, later)
                continue
            is_led = chunk.prep in _GIVING or chunk.kind in {"gerund", "ing"}
            if is_led and (own := self._subject(clause)) is not None:
                self._mark(clause, chunk.positions, own)
                continue
            is_sure = self.last is not None and all(one.kind != self.last.kind for one in self.beside)
            near = self.last if is_sure or chunk.kind != "prep" else None
            self._mark(clause, chunk.positions, near)
            self._mark_own(clause, chunk)
        for chunk in clause.front:
            if chunk.clause is not None and chunk.clause.subject:
                self.last = self.of_front(clause, chunk.clause.subject) or self.last
        if not clause.is_shared:
            self._mark(clause, clause.subject, self.last, is_subject=True)
        self.prior = self.last
        entity = self._subject(clause)
        self._write_out(clause, entity)
        for chunk in clause.chunks:
            self._mark_chunk(clause, chunk, entity)
        if clause.link != "which":
            self.remember(clause, entity)
        self.seen |= {unit.lemma for unit in self.words.units_at(clause.sentence, sorted(clause.positions))}

    def _mark_own(self, clause: Clause, chunk: Chunk) -> None:
        """Mark what belongs to the subject of a clause before the main one: before the chick has left its nest."""
        inner = chunk.clause
        own = entity_of(self.words, clause.sentence, inner.subject) if inner is not None and inner.subject else None
        if own is None:
            return
        for unit in self.words.units_at(clause.sentence, [at for at in chunk.positions if at > inner.subject[-1]]):
            if unit.tag == "DPS" and self._fits(unit, own):
                self.words.open.discard((clause.sentence.number, unit.positions[0]))
                self._mark(clause, unit.positions, own)

    def _mark_chunk(self, clause: Clause, chunk: Chunk, entity: Entity | None) -> None:
        """Mark the pronouns behind a verb; inside a clause of its own those behind its verb by its own subject."""
        inner = chunk.clause
        if inner is None or not inner.subject:
            self._mark(clause, chunk.positions, entity, is_inner=True)
            return
        near = self.last if chunk.prep == "why" else acted_on(self.words, clause, chunk, entity, self._fits)
        self._mark(clause, [at for at in chunk.positions if at <= inner.subject[-1]], near)
        own = entity_of(self.words, clause.sentence, inner.subject) or entity
        for unit in self.words.units_at(clause.sentence, [at for at in chunk.positions if at > inner.subject[-1]]):
            after = self.words.unit(clause.sentence, unit.positions[-1] + 1)
            if unit.tag == "CRD" and after is not None and after.tag in NOUNS:
                continue
            if unit.tag == "DPS" and own is not None and self._fits(unit, own):
                self.words.said[clause.sentence.number, unit.positions[0]] = unit.low  # its owner stands before it
            else:
                self._mark(clause, unit.positions, entity)

    def _write_out(self, clause: Clause, entity: Entity | None) -> None:
        """Give a subject that is a part of the topic's name the whole of it: Anning for Mary Anning."""
        is_part = entity is not None and self.topic is not None and entity.is_name and entity.words != self.topic.words
        is_part = is_part and set(entity.words.split()) <= set(self.topic.words.split())
        if not is_part or self.words.genders.persons.is_shared(entity.words):
            return
        if len(clause.subject) == len(entity.words.split()):
            for at in clause.subject:
                self.words.said[clause.sentence.number, at] = ""
            self.words.said[clause.sentence.number, clause.subject[0]] = self.topic.words

    def _subject(self, clause: Clause) -> Entity | None:
        unit = self.words.unit(clause.sentence, clause.subject[0])
        if len(clause.subject) == 1 and unit is not None and unit.tag == "PNP":
            return self._meant(unit, clause, is_subject=True)
        if unit is not None and unit.low in _SHOWN and (told := self._shown(clause)) is not None:
            return told
        entity = entity_of(self.words, clause.sentence, clause.subject)
        is_many = clause.units[clause.verb[0]].tag in _OF_MANY
        return replace(entity, kind="many") if is_many and entity is not None and entity.kind == "thing" else entity

    def _shown(self, clause: Clause) -> Entity | None:
        """The topic, where "these insects" stands for it."""
        last = self.words.unit(clause.sentence, clause.subject[-1])
        if last is None or last.lemma not in _LIVING or len(clause.subject) != len(("these", "insects")):
            return None
        return self.things.get("many" if last.tag == "NN2" else "thing")

    def _mark(
        self,
        clause: Clause,
        positions: Sequence[int],
        near: Entity | None,
        *,
        is_subject: bool = False,
        is_inner: bool = False,
    ) -> None:
        for unit in self.words.units_at(clause.sentence, positions):
            if unit.tag in {"PNP", "DPS"} and not unit.low.endswith(("self", "selves")):
                self._mark_pronoun(clause, unit, near, is_subject=is_subject, is_inner=is_inner)
            elif unit.low in _SHOWN and unit.tag in {"DT0", "CJT"} and is_subject | (unit.tag == "DT0"):
                self._mark_shown(clause, unit, positions)
            elif (is_subject and self._is_untold(clause, unit, positions)) or points_away(unit, positions):
                self.words.open.add((clause.sentence.number, unit.positions[0]))

    def _is_untold(self, clause: Clause, unit: Unit, positions: Sequence[int]) -> bool:
        """Whether a subject says by itself only that there is more: the rest, the company."""
        is_new = unit.low == "the" and is_new_thing(self.words, self.seen, clause, positions)
        return is_new or (unit.low in _REST and len(positions) < 3)

    def _mark_pronoun(
        self, clause: Clause, unit: Unit, near: Entity | None, *, is_subject: bool, is_inner: bool
    ) -> None:
        key = clause.sentence.number, unit.positions[0]
        if is_bound(clause, unit) or clause.tokens[unit.positions[-1] + 1].low == "own":
            self.words.said[key] = unit.low
            return
        meant = None
        if not is_subject and near is not None and self._fits(unit, near) and (unit.tag == "DPS" or not is_inner):
            meant = near
        elif is_subject or unit.tag == "DPS" or unit.low in {"him", "her", "he", "she"}:
            meant = self._meant(unit, clause, is_subject=is_subject)
            is_self = meant is not None and near is not None and meant.words == near.words
            if is_self and unit.tag == "PNP" and is_inner and not is_subject:
                meant = self.another(near, _GENDER.get(unit.low, ""))
        if meant is None and is_inner and unit.low in {"it", "them"} and self.acted is not None:
            number, acted = self.acted
            meant = acted if number == clause.sentence.number and self._fits(unit, acted) else None
        if meant is None and is_inner and unit.low in {"it", "them"} and self.prior is not None:
            is_other = near is not None and near.kind != self.prior.kind and self.prior.head not in _HAPPENINGS
            meant = self.prior if is_other and self._fits(unit, self.prior) else None
        if meant is None and is_inner and unit.low in {"it", "them"}:
            meant = self.object_before(clause, unit, near)
        if meant is not None and meant is near and not meant.words and not is_subject:
            self.words.said[key] = unit.low
            return
        if unit.tag == "DPS":
            whole = whole_of(meant or self.last) if meant or self.last else None
            meant = (
                whole
                if whole is not None and (meant or (whole is not self.last and self._fits(unit, whole)))
                else meant
            )
        is_owner_long = meant is not None and unit.tag == "DPS" and meant.kind == "thing" and is_long(meant.words)
        if meant is None or not meant.words or is_owner_long:
            self.words.open.add(key)
            return
        if meant.is_human or meant.head in _BODIES:
            self.words.people.add(key)
        owner = f"{meant.words}{'’' if meant.words.endswith('s') else '’s'}"
        self.words.said[key] = marked(unit.low, owner if unit.tag == "DPS" else meant.words, meant.words)

    def object_before(self, clause: Clause, unit: Unit, near: Entity | None) -> Entity | None:
        """What the sentence before acted on, where nothing else fits: UNESCO added it to the list."""
        is_other = self.prior is not None and not self._fits(unit, self.prior)
        alike = [one for one in self.objects if self._fits(unit, one) and (near is None or one.words != near.words)]
        return alike[0] if clause.is_first and is_other and len(alike) == 1 else None

    def _fits(self, unit: Unit, entity: Entity) -> bool:
        if unit.low in _GENDER and entity.kind == "thing":
            return sex_of(entity) == _GENDER[unit.low]
        if unit.low in _GENDER:
            gender = self.gender if self.topic is not None and entity.words == self.topic.words else entity.gender
            return entity.kind == "person" and gender in {"", _GENDER[unit.low]}
        return _NUMBER.get(unit.low) == entity.kind

    def _meant(self, unit: Unit, clause: Clause, *, is_subject: bool) -> Entity | None:
        if unit.low in _GENDER and self.last is not None and self.last.kind == "thing" and self._fits(unit, self.last):
            return self.last
        if unit.low in _GENDER:
            return self.near_person(clause, self.person_meant(_GENDER[unit.low]), _GENDER[unit.low])
        if unit.low == "it" and is_subject and (is_empty(clause) or len(clause.subject) > 1):
            return None
        wanted = _NUMBER.get(unit.low)
        if is_subject and wanted in self.things and clause.units[clause.verb[-1]].lemma in _ALIVE:
            return self.things[wanted]
        if self.last is not None and self.last.kind == wanted:
            return self.last
        if wanted == "many" and self.many is not None:
            return self.many if is_subject and is_counted_off(clause) else None
        alike = [one for one in self.objects if one.kind == wanted]
        if len(alike) == 1 and self.last is not None:
            return alike[0]
        is_many = wanted == "many" and unit.tag == "PNP" and is_subject and clause.is_first
        return self.only_many if is_many else None

    def _mark_shown(self, clause: Clause, unit: Unit, positions: Sequence[int]) -> None:
        """This mixture, these cells: the phrase with that noun in a sentence before."""
        number = clause.sentence.number
        core = core_of(self.words, clause.sentence, tuple(at for at in positions if at >= unit.positions[0]))
        told = self.heads.get(core[-1].lemma) if len(core) == 2 and core[0] is unit else None
        if told is None and len(core) == 2 and core[0] is unit and core[1].lemma in _LIVING:
            thing = self.things.get("many" if core[1].tag == "NN2" else "thing")
            told = thing.words if thing is not None else None
        many = (
            self.only_many if clause.is_first and unit.low == "these" and tuple(positions) == unit.positions else None
        )
        if many is not None and many.words:
            self.words.said[number, unit.positions[0]] = many.words
            return
        if told is None:
            self.words.open.add((number, unit.positions[0]))
            return
        self.words.said[number, unit.positions[0]] = ""
        first = unit.positions[0]
        is_share = clause.tokens[first - 1].low == "of" and clause.tokens[max(first - 2, 0)].low in _SHARES
        told = f"the {told}" if is_share and told.partition(" ")[0] not in {"the", "a", "an"} else told
        for at in core[1].positions:
            self.words.said[number, at] = told
