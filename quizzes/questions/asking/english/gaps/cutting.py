"""Cuts English sentences at the borders of their clauses, so that each piece can stand by itself in a gap."""

from itertools import pairwise

from quizzes.questions.asking.english.words.tags import has_clause, tag_of
from quizzes.questions.asking.english.words.units import FINITE
from quizzes.questions.asking.english.words.words import PREPOSITIONS, SUBORDINATORS
from quizzes.questions.asking.texts.drafts import Sentence
from quizzes.questions.asking.texts.pieces import outside_brackets

LONGEST, FEWEST_IN_PIECE, FEWEST_IN_HALF = 22, 6, 7
_BORDERS = frozenset({";", ":", "–", "—"})
_OF_OTHERS = frozenset({"he", "she", "his", "her", "him", "its", "their", "it", "they", "them"})
_MARKS = frozenset('?“”"«»()[]')
OPENING_CLAUSES = SUBORDINATORS | {"as", "since", "after", "before"}
_HAVING = frozenset({"having"})
_INNER = frozenset({"which", "who", "whose", "that", "whom", "where"})
_ADDING = frozenset({"which", "where", "who", "whose", "when"})
_RELATIVES = frozenset(
    {"which", "who", "whose", "where", "with", "among", "like", "including", "such", "even", "often"}
)


def parts_of(sentence: Sentence) -> list[list[int]]:
    """Return the pieces of a sentence between its borders, and the main clause behind a joined one, if they have verbs.

    A pair of dashes is no border: what stands between them is said by the way.
    """
    tokens = sentence.tokens
    kept = outside_brackets(tokens, sentence.first, sentence.last)
    pieces: list[list[int]] = [[]]
    for at in kept:
        if tokens[at].text in _BORDERS:
            pieces.append([])
        else:
            pieces[-1].append(at)
    dashes = sum(tokens[at].text in {"–", "—"} for at in kept)
    if dashes > 1:
        return []
    found = [part for piece in pieces for part in halves_of(sentence, piece) or (piece,)]
    if len(found) == 1:
        found = [shortened(sentence, found[0], least=0)]
        if len(found[0]) == len(kept):
            return []
    return [shortened(sentence, piece) for piece in found if not {tokens[at].text for at in piece} & _MARKS]


def halves_of(sentence: Sentence, body: list[int], *, is_bound: bool = True) -> tuple[list[int], list[int]] | None:
    """Return the two halves that "and", "but" or "so" joins, each with a subject and a verb of its own.

    Where is_bound, the second has no pronoun that may lean on the first.
    """
    tokens = sentence.tokens
    for index in range(FEWEST_IN_PIECE, len(body) - FEWEST_IN_PIECE):
        if tokens[body[index]].text != "," or tokens[body[index + 1]].low not in {"and", "but", "so"}:
            continue
        if tokens[body[index + 2]].low in {"that", "so", "not"}:
            continue
        left, right = body[:index], body[index + 2 :]
        leans = is_bound and any(tokens[at].low in _OF_OTHERS for at in right)
        if not leans and has_clause(sentence, right) and has_main(sentence, left):
            return left, right
    return None


def shortened(sentence: Sentence, body: list[int], *, least: int = LONGEST, longest: int = LONGEST) -> list[int]:
    """Return a long piece up to the last comma behind which something is only added, at which it is short enough."""
    tokens = sentence.tokens
    if sum(tokens[at].kind != "mark" for at in body) <= least:
        return body
    for index in range(len(body) - 2, FEWEST_IN_HALF, -1):
        left = body[:index]
        if sum(tokens[at].kind != "mark" for at in left) > longest or tokens[body[index]].text != ",":
            continue
        if tokens[left[-1]].low in {"and", "but", "or"}:
            continue
        if _is_added(sentence, body, index) and has_main(sentence, left):
            return left
    return body


def without_asides(sentence: Sentence, body: list[int]) -> list[int]:
    """Return a long piece without the clause that "which" or "where" adds between two commas, before its main verb."""
    tokens = sentence.tokens
    commas = [index for index, at in enumerate(body[:-1]) if tokens[at].text == ","]
    for begin, end in pairwise(commas):
        opens = tokens[body[begin + 1]].low
        rest = [*body[:begin], *body[end + 1 :]]
        if opens in _ADDING and has_clause(sentence, body[end + 1 :]) and has_main(sentence, rest):
            return rest
    return body


def _is_added(sentence: Sentence, body: list[int], index: int) -> bool:
    """Whether what follows a comma is a clause or a phrase that the sentence can do without, and no next item."""
    word = sentence.tokens[body[index + 1]].low
    tag = tag_of(sentence, body[index + 1])
    if word in {"and", "but", "or"}:
        rest = body[index + 2 :]
        return has_clause(sentence, rest) or any(tag_of(sentence, at) in FINITE for at in rest[:1])
    return word in OPENING_CLAUSES | _RELATIVES | {"so"} or tag == "VVG"


def has_main(sentence: Sentence, body: list[int]) -> bool:
    """Return whether a piece has one main clause at least, with its subject and verb: none that "which" or "why" opens.

    Where a "when" opens it, the main clause stands behind the comma.
    """
    tokens = sentence.tokens
    links = [index for index, at in enumerate(body) if tokens[at].low in OPENING_CLAUSES - {"as", "after", "before"}]
    is_whole = not links or _has_verb(sentence, body[links[-1] :])
    if not body or not is_whole or _is_spliced(sentence, body):
        return False
    first = 0
    if tokens[body[0]].low in OPENING_CLAUSES | _HAVING:
        first = next((index + 1 for index, at in enumerate(body) if tokens[at].text == ","), len(body))
    opens = next((index for index in links if index > first), len(body))
    if any(tag_of(sentence, at).startswith("V") for at in body[first + 1 : opens]):
        return True
    if opens < len(body):
        return _has_late_verb(sentence, body[first:], opens - first)
    return opens > first and not any(tokens[at].text == "," for at in body[first:])


def _has_late_verb(sentence: Sentence, body: list[int], opens: int) -> bool:
    """Whether a second verb follows that of the clause inside: The dampers that lift the strings fall back."""
    if opens >= len(body) or sentence.tokens[body[opens]].low not in _INNER or not opens:
        return False
    verbs = sum(tag_of(sentence, at) in FINITE for at in body[opens:])
    return verbs > 1


def _has_verb(sentence: Sentence, body: list[int]) -> bool:
    return any(tag_of(sentence, at) in FINITE for at in body)


def _is_spliced(sentence: Sentence, body: list[int]) -> bool:
    """Whether two clauses stand side by side with nothing between but a comma: the first ones of a list."""
    tokens = sentence.tokens
    if tokens[body[0]].low in OPENING_CLAUSES | PREPOSITIONS:
        return False
    commas = [index for index, at in enumerate(body[:-1]) if tokens[at].text == ","]
    return any(
        tag_of(sentence, body[index + 1])[:2] in {"AT", "NN", "NP", "AJ", "DP", "PN"}
        and has_clause(sentence, body[index + 1 :])
        and has_clause(sentence, body[:index])
        for index in commas
    )
