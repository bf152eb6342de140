"""What an English text has spoken of so far: its topic, the last subjects of the paragraph, the persons near."""

from collections.abc import Sequence
from dataclasses import replace

from quizzes.questions.asking.english.clauses.clause import Clause
from quizzes.questions.asking.english.referring.spoken_of import brings_in, is_of_nobody, only_many, told_by_rank
from quizzes.questions.asking.english.stems.entities import Entity, entity_of, title_words, topic_of, topic_things
from quizzes.questions.asking.english.stems.stems import Words
from quizzes.questions.asking.texts.drafts import Sentence

_COMING = frozenset({"came", "comes", "followed", "arrived", "appeared", "lived", "stood"})


class Memory:
    """The subjects of a paragraph and the person whom the text is about, clause by clause."""

    def __init__(self, words: Words, sentences: list[Sentence]) -> None:
        self.words = words
        self.topic = self.titled = topic_of(sentences)
        self.persons = {one.value for sentence in sentences for one in sentence.values if one.type == "person"}
        self.things = topic_things(sentences)
        self.gender = words.genders.of(self.topic.words) if self.topic is not None else ""
        self.last: Entity | None = None
        self.person: Entity | None = None
        self.beside: list[Entity] = []
        self.prior: Entity | None = None
        self.objects: list[Entity] = []
        self.acted: tuple[int, Entity] | None = None
        self.heads: dict[str, str] = {}
        self.seen = set(title_words(sentences))
        self.many: Entity | None = None
        self.near: set[str] = set()
        self.named: set[str] = set()
        self.near_subject: Entity | None = None
        self.only_many: Entity | None = None
        self.is_agent = False
        self.is_between = False
        self.passage: object = None
        self.title = sentences[0].text[: sentences[0].start].strip() if sentences else ""

    @property
    def main_person(self) -> Entity | None:
        """Return the person whom the text is about: the one it names most, or the only one."""
        topic = self.topic
        is_sure = topic is not None and all(set(name.split()) & set(topic.words.split()) for name in self.persons)
        return topic if is_sure else self.titled

    def begin(self, tokens: object) -> None:
        """Enter a sentence: what was said in another paragraph is no longer near."""
        if tokens is not self.passage:
            self.passage, self.last, self.person, self.many, self.is_between = tokens, None, None, None, False
            self.beside, self.heads, self.near, self.named, self.only_many = [], {}, set(), set(), None

    def end(self, sentence: Sentence) -> None:
        """Leave a sentence: remember the persons whom it named, and whether it told of somebody's doing."""
        rows = [one for one in sentence.values if one.type == "person"]
        self.near = {one.value for one in rows}
        self.named |= self.near
        self.is_agent = any(sentence.tokens[one.first - 1].low == "by" for one in rows if one.first > sentence.first)
        self.near_subject = self.last
        self.only_many = only_many(self.words, sentence)

    def of_front(self, clause: Clause, positions: Sequence[int]) -> Entity | None:
        """What the clause before a main one speaks of; not a bare noun where the sentence before told of a thing."""
        entity = entity_of(self.words, clause.sentence, tuple(positions))
        first = self.words.unit(clause.sentence, positions[0])
        is_bare = first is not None and first.tag not in {"AT0", "DPS", "DT0", "NP0", "PNP"}
        is_rival = entity is not None and self.last is not None and self.last.kind == entity.kind
        return None if is_bare and is_rival else entity

    def lose(self, sentence: Sentence) -> None:
        """Forget the last subject: a sentence could not be read; but Then came John Smeaton brings him in."""
        self.last, self.beside = None, []
        opens = sentence.tokens[sentence.first].text
        if self.person is not None and opens not in self.person.words.split():
            self.is_between = self.is_between or any(opens in name.split() for name in self.persons)
        rows = [one for one in sentence.values if one.type == "person"]
        if len(rows) == 1 and sentence.tokens[rows[0].first - 1].low in _COMING:
            name = rows[0].value
            gender = self.words.genders.of(name)
            self.last = Entity(name, "person", gender, "", is_name=True, is_human=True)
            self._keep_person(self.last)

    def near_person(self, clause: Clause, meant: Entity | None, gender: str) -> Entity | None:
        """The person meant; another where the sentence before names only one, who acts in it; None in doubt."""
        if not self.near or (meant is not None and meant in (self.last, self.near_subject)):
            return meant
        own = set(meant.words.split()) if meant is not None else set()
        near = {name for name in self.near if self.words.genders.of(name) in {"", gender}}
        others = {name for name in near if not set(name.split()) & own}
        if not others or len(others) < len(near):
            return meant
        if len(others) > 1 or not self.is_agent:
            return None
        name = others.pop()
        known = self.words.genders.of(name) or gender
        return Entity(name, "person", known, "", is_name=True, is_human=True) if known == gender else None

    def person_meant(self, gender: str) -> Entity | None:
        """The last person of the paragraph if he or she can be meant, else the one whom the text is about."""
        if self.is_between:
            return None
        only = self.words.genders.only(gender)
        if only and (self.person is None or self.person.is_name):
            return Entity(only, "person", gender, "", is_name=True, is_human=True)
        topic = self.main_person
        of_topic = self.gender if topic is not None else ""
        if self.person is not None and (topic is None or self.person.words != topic.words):
            if self.person.gender == gender:
                return self.person if of_topic != gender or self.person is self.last else None
            if not self.person.gender and of_topic != gender:
                return self.person
            if not self.person.gender:
                return None
        if topic is None or (self.person is None and self._has_rival(topic, gender)):
            return None
        self.gender = self.gender or gender
        return topic if self.gender == gender else None

    def another(self, near: Entity, gender: str) -> Entity | None:
        """The person whom the text is about, where somebody else acts on him or her: appointed him a judge."""
        person = self.main_person
        return person if person is not None and person.words != near.words and self.gender == gender else None

    def _has_rival(self, topic: Entity, gender: str) -> bool:
        """Whether the paragraph names another person who may be meant before it has told of the topic's doing."""
        others = (name for name in self.named if not set(name.split()) & set(topic.words.split()))
        return any(self.words.genders.of(name) in {"", gender} for name in others)

    def remember(self, clause: Clause, entity: Entity | None) -> None:
        """Keep what a clause speaks of as what the next may call it or them."""
        entity, self.is_between = self._known_by_part(self._named_in_title(entity)), False
        self.last = self.last if entity is None and is_of_nobody(self.words, clause) else entity
        self.last = None if self.words.is_past and brings_in(self.words, clause, entity) else self.last
        self.beside, self.objects, self.acted = [], [], self._acted(clause)
        if entity is not None and entity.kind == "many":
            self.many = entity
        for chunk in clause.chunks:
            if chunk.kind in {"noun", "prep"}:
                beside = entity_of(self.words, clause.sentence, chunk.positions[chunk.kind == "prep" :])
                if beside is not None:
                    self.beside.append(beside)
                if beside is not None and chunk.kind == "noun":
                    self.objects.append(beside)
        for one in (entity, *self.beside):
            if one is not None and one.words and one.head:
                self.heads[one.head] = one.words
        if entity is not None and entity.kind == "person":
            self._keep_person(entity)
        named = self._named(clause) if entity is not None and entity.kind == "thing" else None
        self.last = named or self.last

    def _known_by_part(self, entity: Entity | None) -> Entity | None:
        """The person whom a middle part of a whole name calls: Pilâtre, of Jean-François Pilâtre de Rozier."""
        if entity is None or entity.kind != "thing" or not entity.words[:1].isupper():
            return entity
        whole = [name for name in self.persons if entity.words in name.split()[1:]]
        if len(whole) != 1:
            return entity
        gender = self.words.genders.of(whole[0])
        return replace(entity, kind="person", gender=gender, is_name=True, is_human=True)

    def _named_in_title(self, entity: Entity | None) -> Entity | None:
        """The person of the title for the "young man" with whom a text begins that has not named anybody yet."""
        is_somebody = entity is not None and entity.head in {"man", "woman", "boy", "girl"} and not entity.is_name
        name = max((one for one in self.persons if self.title.startswith(one)), key=len, default="")
        if not is_somebody or not name or self.named | self.near:
            return entity
        gender = self.words.genders.of(name) or entity.gender
        return replace(entity, words=name, is_name=True) if gender == entity.gender else entity

    def _named(self, clause: Clause) -> Entity | None:
        """The name that a clause says its subject is or is called: The building is the Great Enclosure."""
        verb = clause.tokens[clause.verb[-1]].low
        if verb not in {"is", "was", "called", "named"} or len(clause.chunks) != 1:
            return None
        if verb in {"is", "was"} and (told := told_by_rank(self.words, clause)) is not None:
            return told
        if clause.chunks[0].kind != "noun":
            return None
        units = self.words.units_at(clause.sentence, clause.chunks[0].positions)
        is_name = units[-1].text[0].isupper() and all(unit.tag == "AT0" or unit.text[0].isupper() for unit in units)
        return entity_of(self.words, clause.sentence, clause.chunks[0].positions) if is_name else None

    def _acted(self, clause: Clause) -> tuple[int, Entity] | None:
        """What a clause acts on, which the next clause of the sentence may call it: dipped a sieve, lifted it."""
        nouns = [one for one in clause.chunks if one.kind == "noun"]
        acted = entity_of(self.words, clause.sentence, nouns[0].positions) if len(nouns) == 1 else None
        if acted is None and nouns and self.acted is not None and self.acted[0] == clause.sentence.number:
            return self.acted
        return (clause.sentence.number, acted) if acted is not None else None

    def _keep_person(self, entity: Entity) -> None:
        parts = set(entity.words.split())
        if entity.is_name and self.topic is None:
            self.topic, self.gender = entity, entity.gender
        is_part = self.topic is not None and entity.is_name and parts <= set(self.topic.words.split())
        if is_part and not self.words.genders.persons.is_shared(entity.words):
            self.last = self.person = self.topic
        else:
            self.person = entity
