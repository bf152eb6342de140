"""Finds whom a text quotes for what it says: according to X, X said that, X-in məlumatına görə; never whether it is
true."""

from dataclasses import dataclass

from quizzes.facts.proposing.candidates import Found
from quizzes.facts.proposing.tokens import Token, low_at, word_set

LONGEST_SOURCE = 14
_SAID = {
    "en": word_set(
        "said says told reported reports stated states announced announces claimed claims estimated estimates noted "
        "notes explained added confirmed believes argued warned wrote writes found recalled insisted"
    ),
    "az": word_set(
        "deyib dedi deyir demişdir bildirib bildirdi bildirir bildirmişdir söyləyib söyləyir açıqlayıb açıqladı "
        "vurğulayıb vurğuladı yazıb yazır əlavə qeyd hesab məlumat xəbər elan iddia təsdiqləyib xatırladıb"
    ),
}
_MANY_SENSES = word_set("found added states reports notes estimates claims wrote writes recalled confirmed")
_WITH_VERB = word_set("edib edir etdi etmişdir verib verir verdi olunub")
_NEEDS_VERB = word_set("əlavə qeyd hesab məlumat xəbər elan iddia")
_PLAIN_SOURCES = word_set(
    "officials experts researchers scientists police authorities historians residents doctors "
    "engineers analysts critics witnesses organisers organizers he she they it"
)
_BY_SOURCE = word_set(
    "məlumatına məlumatlarına məlumatlara sözlərinə hesabatına hesabatlarına hesablamalarına rəyinə fikrinə qənaətinə "
    "bildirdiyinə dediyinə yazdığına statistikasına proqnozuna ehtimallarına mənbələrinə iddiasına"
)
_BY = word_set("görə əsasən əsaslanaraq")
_TRIGGERS = {"en": _SAID["en"] | {"according"}, "az": _SAID["az"] | _BY}
_ENDS_SOURCE = frozenset(',;:.!?()"“”«»')
_PRONOUNS = word_set("he she they it onun onların o onlar")
_NO_SOURCES = word_set("buna ona nəyə hər ilə günə yaşa which that what who there as")
_ADVERBS = word_set("also later then once further ki həmçinin isə daha sonra də da")


@dataclass(frozen=True, slots=True)
class Relay:
    """Who is quoted, as it stands in the text, and the positions for which that holds."""

    whom: str
    first: int
    last: int
    source: tuple[int, int] = (0, 0)

    def names(self, found: Found) -> bool:
        """Return whether a value is the name of the one quoted, of whom the sentence says nothing else."""
        return self.source[0] <= found.first < self.source[1]

    def covers(self, found: Found) -> bool:
        """Return whether a value lies in what is quoted."""
        return self.first <= found.first < self.last


def relays_in(
    tokens: list[Token], first: int, last: int, language: str, text: str, *, before: str | None = None
) -> list[Relay]:
    """Return who is quoted in a sentence; a pronoun stands for the one quoted before in the passage."""
    finder = _english_source if language == "en" else _azerbaijani_source
    triggers = _TRIGGERS[language]
    for at, token in enumerate(tokens[first:last], start=first):
        if token.low not in triggers:
            continue
        source = finder(tokens, at, first, last)
        if source is None:
            continue
        begin, end = source
        whom = text[tokens[begin].start : tokens[end - 1].end]
        if end - begin == 1 and tokens[begin].low in _PRONOUNS and before is not None:
            whom = before
        return [Relay(whom, first, last, source)]
    return []


def _english_source(tokens: list[Token], at: int, first: int, last: int) -> tuple[int, int] | None:
    word = tokens[at].low
    if word == "according" and low_at(tokens, at + 1) == "to" and at + 2 < last:
        end = _source_end(tokens, at + 2, last)
        return (at + 2, end) if end > at + 2 else None
    if word not in _SAID["en"]:
        return None
    if word in _MANY_SENSES and low_at(tokens, at + 1) != "that" and not _closes(tokens, at, last):
        return None
    end = at
    while end > first and tokens[end - 1].low in _ADVERBS:
        end -= 1
    begin = _source_begin(tokens, end, first)
    if begin == end:
        return _inverted(tokens, at, last) if tokens[at - 1].text in _ENDS_SOURCE and at > first else None
    return (begin, end) if _is_source(tokens, begin, end) else None


def _closes(tokens: list[Token], at: int, last: int) -> bool:
    return at + 1 >= last or (tokens[at + 1].text in _ENDS_SOURCE and tokens[at - 1].text not in _ENDS_SOURCE)


def _inverted(tokens: list[Token], at: int, last: int) -> tuple[int, int] | None:
    """ "...", said Mary Smith."""
    end = _source_end(tokens, at + 1, last)
    return (at + 1, end) if end > at + 1 and tokens[at + 1].is_capital else None


def _source_end(tokens: list[Token], at: int, last: int) -> int:
    end = at
    while end < last and end - at < LONGEST_SOURCE and not (tokens[end].text in _ENDS_SOURCE and tokens[end].text):
        if tokens[end].text == "." and end + 1 < last:
            break
        end += 1
    return end


def _source_begin(tokens: list[Token], end: int, first: int) -> int:
    begin = end
    while begin > first and end - begin < LONGEST_SOURCE:
        token = tokens[begin - 1]
        if token.text in _ENDS_SOURCE and not (token.text == "." and len(tokens[begin - 2].text) <= 2):
            break
        if token.low in {"and", "but", "və", "amma", "lakin", "that", "which", "who", "ki"} and end - begin > 1:
            break
        begin -= 1
    return begin


def _is_source(tokens: list[Token], begin: int, end: int) -> bool:
    words = tokens[begin:end]
    if any(token.kind == "digits" for token in words) or words[0].low in _NO_SOURCES:
        return False
    opens = words[0].low in {"the", "its", "their", "his", "her", "a", "an"} | _PLAIN_SOURCES
    return opens or any(token.is_capital for token in words)


def _azerbaijani_source(tokens: list[Token], at: int, first: int, last: int) -> tuple[int, int] | None:
    word = tokens[at].low
    following = low_at(tokens, at + 1)
    if word in _BY:
        return _by_source(tokens, at - 1, first) if at > first else None
    if word not in _SAID["az"] or (word in _NEEDS_VERB and following not in _WITH_VERB):
        return None
    verb_end = at + (2 if word in _NEEDS_VERB else 1)
    end = at
    while end > first and tokens[end - 1].low in _ADVERBS:
        end -= 1
    says = low_at(tokens, verb_end) in {"ki", ":", ",", "."} or verb_end >= last
    begin = _source_begin(tokens, end, first)
    if not says or begin == end:
        return None
    is_leading = low_at(tokens, verb_end) in {"ki", ":", ","}
    return (begin, end) if is_leading and _is_source(tokens, begin, end) else None


def _by_source(tokens: list[Token], at: int, first: int) -> tuple[int, int] | None:
    word = tokens[at].low
    if word in _BY_SOURCE:
        begin = _source_begin(tokens, at, first)
        return (begin, at) if begin < at and tokens[begin].low not in _NO_SOURCES else None
    if word in _NO_SOURCES or not word.endswith(("a", "ə")):
        return None
    begin = _source_begin(tokens, at + 1, first)
    return (begin, at + 1) if any(token.is_capital for token in tokens[max(begin, first + 1) : at + 1]) else None
