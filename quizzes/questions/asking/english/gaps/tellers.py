"""Tells what a loose English pronoun stands for where nothing else can be meant: a person, what the text is about."""

from quizzes.questions.asking.english.referring.mentions import Mentions
from quizzes.questions.asking.english.stems.settled import marked
from quizzes.questions.asking.english.stems.stems import Words
from quizzes.questions.asking.english.trusting.closing_gaps import is_many
from quizzes.questions.asking.english.words.tags import tag_of
from quizzes.questions.asking.english.words.units import ADJECTIVES, FINITE
from quizzes.questions.asking.english.words.words import is_human
from quizzes.questions.asking.texts.drafts import Harvest, Sentence
from quizzes.questions.asking.texts.persons import Genders
from quizzes.questions.asking.words.vocabulary import words_of

PERSONS = {"she": "she", "her": "she", "he": "he", "his": "he", "him": "he"}
THINGS = {"it": "thing", "its": "thing", "they": "many", "their": "many", "them": "many"}
OPENING, BEGINNING = 9, 5
_OWNERS = frozenset({"her", "his", "its", "their"})
_BORDERS, _NAMING = FINITE - {"VBD", "VBZ"} | {"CJC"}, frozenset({"named", "called"})
_NOUNS = {"he": words_of("en", "women"), "she": words_of("en", "men")}
_LIVING = words_of("en", "living")
_ADDED = ("as", "like")


class Tellers:
    """What the pronouns of one text stand for, sentence by sentence."""

    def __init__(self, harvest: Harvest, things: dict[str, str]) -> None:
        self.harvest, self.things = harvest, things

    def told(self, sentence: Sentence, loose: list[int]) -> dict[int, str]:
        """Return the first loose pronoun of a person and the first of a thing with the words for each, where sure."""
        found: dict[int, str] = {}
        for known in (PERSONS, THINGS):
            at = next((one for one in loose if sentence.tokens[one].low in known), None)
            name = "" if at is None else self.person(sentence, at) if known is PERSONS else self._thing(sentence, at)
            if at is not None and name:
                is_owner = sentence.tokens[at].low in _OWNERS and tag_of(sentence, at) == "DPS"
                found[at] = f"{name}’{'' if name.endswith('s') else 's'}" if is_owner else name
        return found

    def is_same(self, sentence: Sentence, at: int, told: int) -> bool:
        """Return whether a pronoun is of the gender and the number of one that is told."""
        kinds = {**PERSONS, **THINGS}
        low, other = sentence.tokens[at].low, sentence.tokens[told].low
        return low in kinds and kinds[low] == kinds.get(other)

    def _thing(self, sentence: Sentence, at: int) -> str:
        """What the text is about, where its sentences have gone on with that from the beginning of the paragraph."""
        name = self.things.get(THINGS[sentence.tokens[at].low], "")
        is_near = bool(name) and at - sentence.first < OPENING and not _is_narrowed(sentence, at, name)
        return name if is_near and self._goes_on(sentence, at, name) else ""

    def _goes_on(self, sentence: Sentence, at: int, name: str) -> bool:
        before = self.harvest.before.get(sentence.number)
        if before is None:
            return True
        kind, head = THINGS[sentence.tokens[at].low], name.split()[-1].lower()[:BEGINNING]
        for pos in range(before.first, min(before.last, before.first + OPENING)):
            low = before.tokens[pos].low
            if THINGS.get(low) == kind:
                return self._goes_on(before, pos, name)
            is_shown = before.tokens[pos - 1].low in {"the", "this"} and low in _LIVING and kind == "thing"
            if low.startswith(head) or is_shown:
                return not _is_narrowed(before, pos + 1, name)
        return False

    def person(self, sentence: Sentence, at: int) -> str:
        """Return the name for "she" or "his", where it can mean nobody else; nothing where that is not sure."""
        name, gender = self.harvest.topic
        wanted = PERSONS[sentence.tokens[at].low]
        if name and gender == wanted and not self._has_rivals(sentence, at, name):
            return name
        rows = (self._near(sentence, at), self.harvest.genders.only(wanted), self._just_named(sentence, wanted))
        return next((one for one in rows if one and not self._has_rivals(sentence, at, one)), "")

    def _near(self, sentence: Sentence, at: int) -> str:
        """The only person whom the paragraph has named so far, if "he" or "she" can mean that one."""
        wanted = PERSONS[sentence.tokens[at].low]
        names: list[str] = []
        row: Sentence | None = sentence
        while row is not None:
            end = at if row is sentence else row.last
            names += [one.value for one in row.values if one.type == "person" and one.first < end]
            row = self.harvest.before.get(row.number)
        name = max(names, key=len, default="")
        genders = self.harvest.genders
        is_one = bool(name) and all(set(other.split()) <= set(name.split()) for other in names)
        is_one = is_one and not any(genders.persons.is_shared(other) for other in names)
        known = self.harvest.topic[1] if name == self.harvest.topic[0] else ""
        return name if is_one and (genders.of(name) or known) in {"", wanted} else ""

    def _just_named(self, sentence: Sentence, wanted: str) -> str:
        """The only person of a gender in the text, where the sentence before names nobody else who may be meant."""
        genders, before = self.harvest.genders, self.harvest.before.get(sentence.number)
        sure = [name for name in genders.by_name if genders.of(name) == wanted]
        if before is None or len(sure) != 1 or (self.harvest.topic[0] and not self.harvest.topic[1]):
            return ""
        named = {genders.of(one.value): one.value for one in before.values if one.type == "person"}
        return sure[0] if wanted in named and "" not in named else ""

    def _has_rivals(self, sentence: Sentence, at: int, name: str) -> bool:
        """Whether somebody else is spoken of before a pronoun, in its sentence or in the one before."""
        wanted, own = PERSONS[sentence.tokens[at].low], set(name.split())
        before = self.harvest.before.get(sentence.number)
        rows = [(sentence, at)] if before is None else [(sentence, at), (before, before.last)]
        if any(_has_rival(row, end, own, wanted, self.harvest.genders) for row, end in rows):
            return True
        further = self.harvest.before.get(before.number) if before is not None else None
        rows += [(further, further.last)] if further is not None else []
        return any(_names_part(row, end, own, wanted, self.harvest.genders) for row, end in rows)


def _is_narrowed(sentence: Sentence, end: int, name: str) -> bool:
    """Whether only some of what a text is about were named before a place: black mangroves, of mangroves."""
    if not is_many(name):
        return False
    head, said = name.split()[-1].lower()[:BEGINNING], set(name.lower().split())
    places = [at for at in range(sentence.first + 1, end) if sentence.tokens[at].low.startswith(head)]
    before = (at - 1 for at in places if sentence.tokens[at - 1].low not in said)
    return any(tag_of(sentence, at) in ADJECTIVES | {"NN1"} for at in before)


def _names_part(row: Sentence, end: int, own: set[str], wanted: str, genders: Genders) -> bool:
    """Whether some words hold a part of another person's name: Pilâtre of Jean-François Pilâtre de Rozier."""
    others = [name for name in genders.by_name if not set(name.split()) & own and genders.of(name) in {"", wanted}]
    parts = {word for name in others for word in name.split() if word[0].isupper()}
    return any(row.tokens[pos].text in parts for pos in range(row.first, end))


def things_of(mentions: Mentions, harvest: Harvest, about: str) -> dict[str, str]:
    """Return what "they" and "it" can stand for all over a text that is about something."""
    is_person = about == harvest.topic[0]
    is_named = about.removeprefix("the ")[:1].isupper() and not is_person
    many = about if about and not is_person and is_many(about) else ""
    return {"many": many, "thing": f"the {mentions.noun}" if mentions.noun else about if is_named else ""}


def tell_persons(words: Words, harvest: Harvest, sentences: list[Sentence]) -> None:
    """Say of the pronouns that are still open whom they mean, where it can be nobody else."""
    tellers = Tellers(harvest, {})
    rows = {one.number: one for one in sentences}
    for number, at in sorted(words.open):
        sentence = rows.get(number)
        low = sentence.tokens[at].low if sentence is not None else ""
        if low not in PERSONS or not (name := tellers.person(sentence, at)):
            continue
        is_owner = low in _OWNERS and tag_of(sentence, at) == "DPS"
        owner = f"{name}’{'' if name.endswith('s') else 's'}"
        words.said[number, at] = marked(low, owner if is_owner else name, name)
        words.people.add((number, at))
        words.open.discard((number, at))


def _has_rival(row: Sentence, end: int, own: set[str], wanted: str, genders: Genders) -> bool:
    """Whether some words name a person of a gender, or tell of one, other than a name says."""
    persons = [one for one in row.values if one.type == "person" and one.first < end]
    others = [one for one in persons if not set(one.value.split()) & own or genders.persons.is_shared(one.value)]
    if any(genders.of(one.value) in {"", wanted} for one in others):
        return True
    told = {pos for one in persons for pos in range(_begin_of(row, one.first), _end_of(row, one.last))}
    return any(
        pos not in told
        and is_human((row.tokens[pos].low,))
        and row.tokens[pos].low not in _NOUNS[wanted]
        and tag_of(row, pos) == "NN1"
        and row.tokens[max(row.first, pos - 2)].low not in _ADDED
        for pos in range(row.first, end)
    )


def _begin_of(row: Sentence, at: int) -> int:
    """Where the words begin that may describe a person named behind them: Its first director, a geologist named …"""
    while at > row.first and (row.tokens[at - 1].low in _NAMING or tag_of(row, at - 1) not in _BORDERS):
        at -= 1
    return at


def _end_of(row: Sentence, last: int) -> int:
    """Where the words end that say behind a comma who a person is: Clara Rockmore, a violinist."""
    if last + 1 >= row.last or row.tokens[last].text != "," or row.tokens[last + 1].low not in {"a", "an", "the"}:
        return last
    return next((at + 1 for at in range(last + 2, row.last) if tag_of(row, at) not in ADJECTIVES), last)
