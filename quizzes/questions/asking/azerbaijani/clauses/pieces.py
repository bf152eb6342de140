"""Cuts the words of an Azerbaijani sentence into runs that end in a predicate, tidied of what only joins them."""

from quizzes.facts.proposing.tokens import Token, word_set
from quizzes.questions.asking.azerbaijani.clauses.borders import WHEN
from quizzes.questions.asking.azerbaijani.words.forms import forms_of
from quizzes.questions.asking.azerbaijani.words.predicates import is_finite
from quizzes.questions.asking.azerbaijani.words.verbs import verb_form
from quizzes.questions.asking.azerbaijani.words.words import OPENERS, PARTICLES
from quizzes.questions.asking.texts.drafts import Sentence
from quizzes.questions.asking.words.vocabulary import words_of

LONGEST_APART = 6
REPORTING = words_of("az", "reporting")
EITHER = frozenset({"gah", "həm", "nə", "istər"})
_ASIDE = ["demək", "olar", "ki"]
_SPOKEN = word_set(
    "doğrudan həqiqətən əslində məsələn əlbəttə şübhəsiz ümumiyyətlə xoşbəxtlikdən əksinə nəhayət adətən əsasən deməli"
)
_SINCE = ["ona", "görə", "ki"]
_JOINS = frozenset({"və", "amma", "lakin", "ancaq", "isə"})
WHY = frozenset({"çünki", "yoxsa"})
_QUOTES = frozenset('“”"«»')


def without_asides(tokens: list[Token], kept: list[int]) -> list[int]:
    """Return the positions without what is only said by the way: demək olar ki; doğrudan da, between commas."""
    kept = _without_spoken(tokens, kept)
    low = [tokens[at].low for at in kept]
    start = next((at for at in range(len(low) - 2) if low[at : at + 3] == _ASIDE), -1)
    if start < 0:
        return kept
    first = start - (start > 0 and low[start - 1] == ",")
    last = start + 3 + (start + 3 < len(low) and low[start + 3] == ",")
    return [*kept[:first], *kept[last:]]


def _without_spoken(tokens: list[Token], kept: list[int]) -> list[int]:
    """The positions without a word that commas set apart and that says nothing; behind a verb one comma stays."""
    low = [tokens[at].low for at in kept]
    for at in range(2, len(low) - 2):
        end = at + 1 + (low[at + 1] in {"da", "də"})
        if low[at] in _SPOKEN and low[at - 1] == low[end] == ",":
            first = at if is_finite(low[at - 2]) else at - 1
            return [*kept[:first], *_without_spoken(tokens, kept[end + 1 :])]
    return kept


def before_that(tokens: list[Token], kept: list[int]) -> list[int]:
    """The positions before "ki", nothing where they only say who says it, or how far it goes."""
    kept = without_asides(tokens, kept)
    cut = next((index for index, at in enumerate(kept) if tokens[at].low == "ki"), None)
    if cut is None:
        return kept
    words = [tokens[at].low for at in kept[:cut]]
    is_open = bool({"elə", "qədər", "belə", "ondan", "o", "bu"} & set(words[1:]))
    form = verb_form(words[-1]) if words else None
    is_told = form is None or form.stem in REPORTING or bool({"başa", "qeyd", "hesab"} & set(words))
    return [] if is_open or is_told else kept[:cut]


def pieces_of(sentence: Sentence, kept: list[int]) -> tuple[list[list[int]], tuple[int, ...]]:
    """The runs of positions that end in a predicate, and what follows "çünki" or "yoxsa"."""
    tokens = sentence.tokens
    last = verb_form(tokens[kept[-1]].low) if kept else None
    is_habit = last is not None and last.tense in {"habit", "aorist"}
    kept = _without_because_of(tokens, kept)
    cut = next((index for index, at in enumerate(kept) if tokens[at].low in WHY or _is_reason(tokens, at)), None)
    because: tuple[int, ...] = ()
    if cut == 0:
        kept = kept[1:]
    elif cut is not None:
        because, kept = tuple(kept[cut:]), kept[:cut]
    pieces: list[list[int]] = [[]]
    for index, at in enumerate(kept):
        pieces[-1].append(at)
        following = tokens[kept[index + 1]] if index + 1 < len(kept) else None
        if following is None:
            break
        is_border = following.text in {",", ":", ";"} or following.low in _JOINS
        is_border = is_border and not (_is_set_against(tokens, kept, index) or _is_half(tokens, at))
        if tokens[at].kind == "word" and is_border and is_finite(tokens[at].low, at_end=is_habit):
            pieces.append([])
    return [tidy for piece in pieces if (tidy := _tidied(tokens, _set_apart(tokens, piece)))], because


def _is_half(tokens: list[Token], at: int) -> bool:
    """Whether a word is the second half of a pair of nouns, and no verb: qab-qacaq, but gəlib-gedir."""
    return at > 1 and tokens[at - 1].text == "-" and verb_form(tokens[at - 2].low) is None


def _is_reason(tokens: list[Token], at: int) -> bool:
    """Whether "ona görə ki" begins here, which says what "çünki" does; what it ends in is taken out before."""
    return [token.low for token in tokens[at : at + 3]] == _SINCE


def _without_because_of(tokens: list[Token], kept: list[int]) -> list[int]:
    """The positions with the first word of "ona görə ki," only, as one word that joins."""
    found = next((index for index, at in enumerate(kept) if index and _is_reason(tokens, at)), None)
    if found is None:
        return kept
    rest = kept[found + 3 :]
    return [*kept[: found + 1], *(rest[1:] if rest and tokens[rest[0]].text == "," else rest)]


def _is_set_against(tokens: list[Token], kept: list[int], index: int) -> bool:
    """Whether "deyil" denies only the phrase before it, since the right one follows: qışda deyil, yayda yağır."""
    before = tokens[kept[index - 1]].low if index else ""
    cases = {form.case for form in forms_of(before)} | ({"locative"} if before.endswith(("da", "də")) else set())
    return tokens[kept[index]].low == "deyil" and bool(cases) and "nominative" not in cases


def _set_apart(tokens: list[Token], piece: list[int]) -> list[int]:
    """What "isə" sets against words that have no verb of their own: gündüz Günəşə, gecə isə ulduzlara baxır."""
    at = next((index for index, one in enumerate(piece) if tokens[one].low == "isə" and index), None)
    if at is None:
        return piece
    commas = [index for index in range(at) if tokens[piece[index]].text == ","]
    if not commas or at - commas[-1] > LONGEST_APART:
        return piece
    opening = next((index for index in range(commas[0]) if tokens[piece[index]].low.endswith(WHEN)), -1)
    is_object = any(form.case == "accusative" and not form.is_owned for form in forms_of(tokens[piece[0]].low))
    opening = 0 if opening < 0 and commas[0] > 1 and is_object else opening
    return [*piece[: opening + 1], *piece[commas[-1] + 1 :]]


def _is_even(tokens: list[Token], at: int) -> bool:
    """Whether "belə" says "even" of the noun before it, and describes none behind it: bir səhv belə bütün naxışı."""
    return tokens[at].low == "belə" and tokens[at + 1].low in {"bütün", "heç", "hər", "bilər", "bilir"}


def _tidied(tokens: list[Token], piece: list[int]) -> list[int]:
    """The piece without the commas, joins and openers at its ends, and without particles."""
    while (
        piece
        and (tokens[piece[0]].kind == "mark" or tokens[piece[0]].low in OPENERS | PARTICLES)
        and tokens[piece[0]].text not in _QUOTES
    ):
        piece = piece[1:]
    while piece and tokens[piece[-1]].text in {",", "–", "—", "-"}:
        piece = piece[:-1]
    kept, is_both = [], sum(tokens[at].low == "həm" for at in piece) > 1
    for index, at in enumerate(piece):
        before = tokens[piece[index - 1]].low if index else ""
        is_more = tokens[at].low == "artıq" and before.endswith(("dan", "dən", "qədər"))
        is_either = index > 0 and tokens[piece[index - 1]].low in EITHER
        is_either = is_either or (tokens[at].low == "həm" and is_both)
        is_word = tokens[at].low in PARTICLES or _is_even(tokens, at)
        is_particle = is_word and tokens[at].spaced and index > 0 and not (is_more or is_either)
        if not is_particle:
            kept.append(at)
    return kept
