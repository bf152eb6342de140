"""Finds titles of works in quotation marks, and tells them from quoted speech; never looks outside one sentence."""

from itertools import pairwise

from quizzes.facts.proposing.candidates import Found
from quizzes.facts.proposing.gazetteer import known_at
from quizzes.facts.proposing.lexicon import read_vocabulary
from quizzes.facts.proposing.suffixes import without_suffix
from quizzes.facts.proposing.tokens import Token, low_at, word_set

_CLOSING = {"“": "”", "«": "»", "„": "”", '"': '"', "‘": "’"}
_HEADS = read_vocabulary("heads.json")
LONGEST_TITLE, SURE, FARTHEST_JOINED = 14, 0.7, 5
_ORGANISATIONS = {
    "en": word_set(
        "newspaper magazine weekly journal company club plant factory ojsc llc bank theatre theater union party agency "
        "sanatorium"
    ),
    "az": word_set(
        "qəzeti jurnalı dərgisi asc qsc mmc klubu şirkəti zavodu bankı partiyası komandası fabriki sanatoriyası "
        "agentliyi birliyi şirkətləri klubları komandaları bankları zavodları partiyaları qəzetləri jurnalları fk "
        "pfk restoranı oteli nəşriyyatı kinoteatrı futbol"
    ),
}
_OTHERS = {
    "en": word_set(
        "program programme project medal order prize award mission spacecraft probe rover satellite telescope "
        "ship plan operation campaign process complex day"
    ),
    "az": word_set(
        "proqramı layihəsi medalı ordeni mükafatı missiyası peyki gəmisi teleskopu planı əməliyyatı kosmik "
        "aparatı zondu peykini peyki peyk raket raketi gəmi aparat layihə proqram"
    ),
}
_PLACES = {
    "en": word_set("station hotel stadium metro"),
    "az": word_set("stansiyası stadionu oteli metro su qalası idman parkı məscidi"),
}
_WORKS = {
    "en": word_set(
        "titled entitled novel poem play film book song story essay painting opera exhibition movie "
        "album ballad novella work collection article symphony called"
    ),
    "az": word_set(
        "romanı poeması pyesi filmi kitabı mahnısı hekayəsi əsəri tablosu operası sərgisi adlı baleti dastanı "
        "komediyası şeiri faciəsi qəsidəsi tamaşası povesti rəsmi simfoniyası məqaləsi kollektiv"
    ),
}

_BEFORE = ((_WORKS, "work_title"), (_OTHERS, "other_name"), (_PLACES, "place"), (_ORGANISATIONS, "organisation"))


def find_titles(tokens: list[Token], first: int, last: int, language: str) -> list[Found]:
    """Return what stands in quotation marks as a title or a name, without the marks."""
    found, at = [], first
    while at < last:
        closing = _CLOSING.get(tokens[at].text)
        if closing is None or not _opens(tokens, at, first):
            at += 1
            continue
        end = next(
            (step for step in range(at + 1, min(last, at + LONGEST_TITLE + 2)) if tokens[step].text == closing), None
        )
        if end is None or end == at + 1:
            at += 1
            continue
        if _is_title(tokens, at + 1, end, language):
            kind, score = _kind(tokens, at, end, last, language)
            known = known_at(tokens, at + 1, end, language) if score < SURE else None
            if known is not None and known.last == end and known.owners:
                kind, score = known.owners[0].type, SURE
            text = _written(tokens, at + 1, end)
            found.append(Found(at + 1, end, kind, text, score=score, reasons=["in quotation marks"]))
        at = end + 1
    for one, following in pairwise(found):
        is_joined = any(tokens[at].low in {"və", "and", ","} for at in range(one.last, following.first))
        if one.score < SURE <= following.score and is_joined and following.first - one.last <= FARTHEST_JOINED:
            one.type, one.score = following.type, SURE
    return found


def _opens(tokens: list[Token], at: int, first: int) -> bool:
    return tokens[at].spaced or at == first or tokens[at - 1].kind == "mark"


def _is_title(tokens: list[Token], first: int, last: int, language: str) -> bool:
    begin = tokens[first]
    if not (begin.is_capital or begin.kind == "digits"):
        return False
    end = tokens[last - 1].text
    if end in ",.;…" or (end in "!?" and last - first > 5):
        return False
    words = [token for token in tokens[first:last] if token.kind == "word"]
    if not words:
        return False
    capitals = sum(token.is_capital for token in words)
    small = {"of", "the", "and", "a", "in", "to", "on", "for", "və", "from", "de"}
    plain = sum(not token.is_capital and token.low not in small for token in words)
    if language == "en" and plain > capitals + 1:
        return False
    return not (language == "az" and len(words) > 6 and plain > 4)


def _kind(tokens: list[Token], opening: int, closing: int, last: int, language: str) -> tuple[str, float]:
    after = closing + 1
    if low_at(tokens, after) in "-’'" and low_at(tokens, after):
        after += 1
    if after < last and not tokens[after].spaced and tokens[after].kind == "word":
        after += 1
    if low_at(tokens, after) == "adına":
        return "person", 0.7
    near = [low_at(tokens, step) for step in range(after, min(last, after + 3))]
    before = {low_at(tokens, step) for step in range(max(0, opening - 3), opening)}
    for step, word in enumerate(near):
        for kinds, kind in (
            (_WORKS, "work_title"),
            (_ORGANISATIONS, "organisation"),
            (_OTHERS, "other_name"),
            (_PLACES, "place"),
        ):
            known = without_suffix(word, kinds["az"]) if language == "az" else (word if word in kinds["en"] else None)
            if known is not None and (step == 0 or language == "az"):
                return kind, 0.8
    for kinds, kind in _BEFORE:
        if any(_is_one_of(word, kinds[language], language) for word in before):
            return kind, 0.85
    return "work_title", 0.65


def _is_one_of(word: str, known: frozenset[str], language: str) -> bool:
    return word in known or (language == "az" and without_suffix(word, known) is not None)


def _written(tokens: list[Token], first: int, last: int) -> str:
    return "".join((" " if token.spaced and at else "") + token.text for at, token in enumerate(tokens[first:last]))
