"""Reads from what follows an English name whether it is a person, a place or a body; never from the name's words."""

from quizzes.facts.proposing.name_words import TITLES
from quizzes.facts.proposing.runs import Run
from quizzes.facts.proposing.tokens import Token, low_at, word_set

WORK_WORDS = word_set(
    "novel film movie play poem book opera album song painting ballet essay musical sitcom symphony epic novella "
    "drama comedy thriller series sequel biopic anthology podcast videogame soundtrack single "
    "memoir autobiography documentary sculpture ballad trilogy"
)
PLACE_PREPOSITIONS = word_set(
    "off via beyond throughout within in at near from to on across through around into outside towards toward between"
)
PLACE_STARTS = word_set(
    "New North South East West Northern Southern Eastern Western Central Upper Lower Great Greater Little San Santa "
    "Saint St São El Los Las La Le Port Puerto Cape Fort Mount Lake Rio Costa Nova Novi Nizhny Buenos Addis Dar Tel "
    "Kuala Ho Abu Hong Phnom Sierra Bad Villa Monte Val Isla Isle Gran Punta Playa Ust Stara Velika Inner Outer Old"
)
_PERSON_VERBS = word_set(
    "said says wrote writes born died explained added told announced noted recalled scored painted composed "
    "invented studied married taught ruled reigned led joined resigned retired graduated believed argued thought "
    "defeated conquered travelled traveled sailed designed published proved learned began became refused decided "
    "moved returned worked lived served commanded sang danced coached trained succeeded himself herself replied "
    "testified confessed swam ran walked suggested proposed predicted realised realized insisted"
)
_BODY_VERBS = word_set(
    "acquired bought sold sells employs employed manufactures manufactured produces shipped launched unveiled merged "
    "released operates operated reported hired sued invested pays paid"
)
_OF_PERSON = word_set(
    "wife husband son daughter mother father brother sister parents family death birth life career novel novels "
    "painting paintings theory biographer book books poem poems poetry discovery idea ideas childhood widow work "
    "works music speech hand voice experiments laws army victory reign"
)
_OF_BODY = word_set(
    "bid profits profit shares share ceo revenue revenues headquarters products product employees customers sales "
    "chairman board investors shareholders market engineers factory factories stock subsidiary"
)
_OF_PLACE = word_set("population mayor streets capital airport economy government climate coast parliament harbour")
_SURNAME_STARTS = ("Mc", "Mac", "De", "Di", "Du", "La", "Le", "Fitz", "Van")
_PLACES = word_set("capital city town village island river mountain port suburb district province state country region")

_SPORT = word_set(
    "match matches goal goals league striker midfielder goalkeeper defender season promoted relegated promotion "
    "relegation derby beat beaten drew fixture cup kick-off penalty penalties footballer scored squad transfer signed "
    "champions playoff play-off draw supporters fans stadium"
)
_PLAYING = word_set("lost drew won win wins victory defeat draw match game final played signed plays appearances debut")
_BEATING = word_set("beat defeated thrashed edged hammered")
_SHARES = word_set("shares stake profits shareholders subsidiary ceo chairman headquarters customers takeover")
_MADE = word_set("published issued manufactured operated sponsored acquired marketed")


def speaks_of_sport(tokens: list[Token], run: Run) -> bool:
    """Return whether words of sport stand near a run."""
    near = tokens[max(0, run.first - 20) : run.last + 20]
    return any(token.low in _SPORT for token in near)


def is_club(tokens: list[Token], run: Run) -> bool:
    """Return whether a run plays: "beat X", "lost to X", "signed for X"."""
    before = low_at(tokens, run.first - 1)
    if before in _BEATING or low_at(tokens, run.last) in _BEATING:
        return speaks_of_sport(tokens, run)
    if _is_scored(tokens, run.last):
        return speaks_of_sport(tokens, run)
    is_played = before in {"to", "against", "with", "over", "for"} and low_at(tokens, run.first - 2) in _PLAYING
    return is_played and speaks_of_sport(tokens, run)


def _is_scored(tokens: list[Token], at: int) -> bool:
    """Whether a score follows: X 2–1, X a 2–1 win."""
    for here in (at, at + 1):
        parts = tokens[here : here + 3]
        if len(parts) == 3 and parts[1].text in {"–", "-"} and parts[0].kind == parts[2].kind == "digits":
            return len(parts[0].text) < 3 and len(parts[2].text) < 3
    return False


def is_company(tokens: list[Token], run: Run) -> bool:
    """Return whether a run is a firm by what stands before it: "shares of X", "published by X"."""
    before, earlier = low_at(tokens, run.first - 1), low_at(tokens, run.first - 2)
    return (before in {"of", "in", "at"} and earlier in _SHARES) or (before == "by" and earlier in _MADE)


def by_context(tokens: list[Token], after: int, last: int, name: str) -> str | None:
    """Return the type that the words after a name tell, or None."""
    if _has_inner_capital(name):
        return "organisation"
    following = low_at(tokens, after) if after < last else ""
    if following in _PERSON_VERBS:
        return "person"
    if following in _BODY_VERBS or (following == "was" and low_at(tokens, after + 1) in {"founded", "incorporated"}):
        return "organisation"
    if following in {"'", "’"} and low_at(tokens, after + 1) == "s":
        return _by_possession(tokens, after + 2, last)
    if following == "(" and low_at(tokens, after + 1) in {"born", "b"}:
        return "person"
    if following == ",":
        return _by_apposition(tokens, after + 1, last)
    return None


def _by_possession(tokens: list[Token], at: int, last: int) -> str | None:
    for step in range(at, min(last, at + 3)):
        word = tokens[step].low
        for words, kind in ((_OF_PERSON, "person"), (_OF_BODY, "organisation"), (_OF_PLACE, "place")):
            if word in words:
                return kind
    return None


def _by_apposition(tokens: list[Token], at: int, last: int) -> str | None:
    """X, who ...; X, a Dutch painter; X, the capital of ..."""
    word = low_at(tokens, at)
    if word in {"who", "whose", "whom", "aged"}:
        return "person"
    if word not in {"a", "an", "the", "its", "their", "his", "her"}:
        return None
    for step in range(at + 1, min(last, at + 5)):
        noun = tokens[step].low
        if tokens[step].kind != "word" or noun in {"of", "in", "and"}:
            return None
        if noun in _PLACES:
            return "place"
        if noun in TITLES["en"]:
            return "person"
    return None


def _has_inner_capital(name: str) -> bool:
    """Whether a word has a capital inside, as brands do and names such as McDonald do not."""
    inner = any(letter.isupper() for letter in name[2:])
    return inner and not name.isupper() and not name.startswith(_SURNAME_STARTS)
