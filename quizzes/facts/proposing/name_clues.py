"""Reads from what follows an English name whether it is a person, a place or a body; never from the name's words."""

from quizzes.facts.proposing.name_words import TITLES
from quizzes.facts.proposing.tokens import Token, low_at, word_set

WORK_WORDS = word_set(
    "novel film movie play poem book opera album song painting ballet essay musical sitcom symphony epic novella "
    "memoir autobiography journal magazine documentary sculpture ballad trilogy"
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
