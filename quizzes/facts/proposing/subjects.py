"""Seeks what a value is said of among the names of its sentence, and in what the text was about before."""

from bisect import bisect_left

from quizzes.facts.proposing.candidates import Found
from quizzes.facts.proposing.cues import Cue
from quizzes.facts.proposing.tokens import Token, low_at, word_set
from quizzes.language.values import DATE_TYPES

SUBJECT_TYPES = frozenset({"place", "organisation", "other_name", "work_title", "person"})
FARTHEST_AFTER = 14
_CLAUSE_MARKS = frozenset(";:")
_CLAUSE_WORDS = {
    "en": word_set("and but while whereas although though however yet"),
    "az": word_set("amma lakin ancaq halbuki və"),
}
_PRONOUNS = {
    "en": word_set("it its they their he his she her this these"),
    "az": word_set("o onun onlar onların bu bunun orada burada"),
}
_BY_WHICH = {
    "place": word_set("in at near from by to between on into via across around outside inside toward towards under"),
    "person": word_set("in at near from by to between with against for under after"),
    "organisation": word_set("by with against from for under to"),
    "other_name": word_set("in at by during after before under since with"),
    "work_title": word_set("in by"),
}
_PLACE_CASES = ("da", "də", "dan", "dən")


class Sentence:
    """One sentence as attribution sees it: its names, its possible subjects, its dates, its clauses."""

    def __init__(self, tokens: list[Token], first: int, last: int, values: list[Found], language: str) -> None:
        self.tokens, self.first, self.last, self.language = tokens, first, last, language
        self.names = [found for found in values if found.type in SUBJECT_TYPES]
        self.dates = [found for found in values if found.type in DATE_TYPES]
        self.clauses = _clause_starts(tokens, first, last, language)
        self.main = [name for name in self.names if not self.is_adverbial(name)]

    def clause_of(self, position: int) -> tuple[int, int]:
        """Return where the clause of a position begins and ends."""
        at = bisect_left(self.clauses, position + 1) - 1
        end = self.clauses[at + 1] if at + 1 < len(self.clauses) else self.last
        return self.clauses[at], end

    def within(self, names: list[Found], begin: int, end: int) -> list[Found]:
        """Return the names that begin between two positions."""
        low = bisect_left(names, begin, key=_first)
        return names[low : bisect_left(names, end, low, key=_first)]

    def nearest(self, among: list[Found], found: Found) -> Found | None:
        """Return the value nearest to another, or None."""
        at = bisect_left(among, found.first, key=_first)
        return min(among[max(0, at - 1) : at + 1], key=lambda one: abs(one.first - found.first), default=None)

    def is_adverbial(self, name: Found) -> bool:
        """Whether the name only says where, when or by whom: "in Paris", "by Eiffel", "Parisdə"."""
        if self.language == "az":
            word = self.tokens[name.last - 1].low
            is_case = word.endswith(_PLACE_CASES) and name.value[-len(word) :].lower() != word
            return is_case or low_at(self.tokens, name.last) in {"tərəfindən", "ilə", "üçün", "haqqında", "adına"}
        at = name.first - 1
        if at >= self.first and self.tokens[at].text in '"“«‘':
            at -= 1
        if low_at(self.tokens, at) in {"the", "a", "an"}:
            at -= 1
        return at >= self.first and self.tokens[at].low in _BY_WHICH[name.type]


def _first(found: Found) -> int:
    return found.first


def _clause_starts(tokens: list[Token], first: int, last: int, language: str) -> list[int]:
    starts = [first]
    words = _CLAUSE_WORDS[language]
    for at, token in enumerate(tokens[first : last - 1], start=first + 1):
        if token.kind == "mark" and (token.text in _CLAUSE_MARKS or (token.text == "," and tokens[at].low in words)):
            starts.append(at)
    return starts


def is_of_topic(sentence: Sentence) -> bool:
    """Return whether a sentence begins with a pronoun, so that it goes on about what was spoken of."""
    return low_at(sentence.tokens, sentence.first) in _PRONOUNS[sentence.language] - {"bu", "this", "these"}


def subject_of(
    found: Found, cue: Cue | None, sentence: Sentence, topic: Found | None
) -> tuple[Found | None, float, str]:
    """Return the name that a value is said of, how sure that is (0 to 1), and why."""
    if cue is not None and (owner := _owner(found, cue, sentence)) is not None:
        return owner, 1.0, "owner of the cue"
    begin, end = sentence.clause_of(found.first)
    others = [name for name in sentence.within(sentence.names, begin, end) if name.value != found.value]
    main = [name for name in others if name.first < found.first and not sentence.is_adverbial(name)]
    if main:
        return (main[0] if len(main) < 3 else main[-1]), 0.9 if len(main) == 1 else 0.75, "name before"
    if topic is not None and _has_pronoun(sentence, begin, found.first):
        return topic, 0.7, "pronoun"
    after = _after(found, others, sentence)
    if after is not None:
        return after, 0.75, "name after"
    if others and others[0].first < found.first:
        before = [name for name in others if name.first < found.first]
        return before[-1], 0.7, "name nearby"
    if begin > sentence.first:
        earlier = sentence.within(sentence.main, sentence.first, begin)
        if earlier:
            return earlier[0], 0.65, "subject of the sentence"
    return (topic, 0.65, "what the text is about") if topic is not None else (None, 0.0, "")


def _has_pronoun(sentence: Sentence, begin: int, end: int) -> bool:
    words = sentence.tokens[begin : min(end, begin + 12)]
    return any(token.low in _PRONOUNS[sentence.language] for token in words)


def _after(found: Found, others: list[Found], sentence: Sentence) -> Found | None:
    """The name that follows: "3,755 km² of the lake", "In 1902 Hillside School was founded"."""
    following = [name for name in others if found.last <= name.first <= found.last + FARTHEST_AFTER]
    for name in following:
        if name.first <= found.last + 6 and low_at(sentence.tokens, name.first - 1) in {"of", "the"}:
            return name
    opens = found.type in DATE_TYPES and found.first - sentence.clause_of(found.first)[0] <= 3
    if not opens:
        return None
    subject = next((name for name in following if not sentence.is_adverbial(name)), None)
    return None if subject is None or _has_pronoun(sentence, found.last, subject.first) else subject


def _owner(found: Found, cue: Cue, sentence: Sentence) -> Found | None:
    """The name that owns the cue: "area of X", "X's area", "X-nın sahəsi"."""
    near = sentence.within(sentence.names, cue.first - 12, cue.last + 3)
    tokens = sentence.tokens
    for name in near:
        if name is found or name.value == found.value:
            continue
        if sentence.language == "az":
            genitive = tokens[name.last - 1].low.endswith(("ın", "in", "un", "ün"))
            if genitive and 0 <= cue.first - name.last <= 2:
                return name
            continue
        if low_at(tokens, cue.last) == "of" and name.first - cue.last in {1, 2}:
            return name
        is_possessive = low_at(tokens, name.last) in {"'", "’"} and low_at(tokens, name.last + 1) == "s"
        if is_possessive and 2 <= cue.first - name.last <= 4:
            return name
    return None
