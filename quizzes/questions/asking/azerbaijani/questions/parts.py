"""Drafts of Azerbaijani questions on each part of a clause, whether or not wrong answers are known beside it."""

import re
from collections.abc import Iterator
from dataclasses import replace

from quizzes.questions.asking.azerbaijani.clauses.borders import border_kind, border_of
from quizzes.questions.asking.azerbaijani.clauses.clauses import Clause
from quizzes.questions.asking.azerbaijani.clauses.lists import with_lists
from quizzes.questions.asking.azerbaijani.clauses.phrase import Phrase
from quizzes.questions.asking.azerbaijani.stems.askable import can_be_asked
from quizzes.questions.asking.azerbaijani.stems.part_words import part_question
from quizzes.questions.asking.azerbaijani.stems.question_words import kind_of, without_postposition
from quizzes.questions.asking.azerbaijani.stems.stems import NoStem, Words, replaced
from quizzes.questions.asking.azerbaijani.stems.things import lacks_object, make_way
from quizzes.questions.asking.azerbaijani.stock.beside import Beside
from quizzes.questions.asking.azerbaijani.stock.fitting import is_scene
from quizzes.questions.asking.azerbaijani.stock.months import months_beside
from quizzes.questions.asking.azerbaijani.words.forms import Form, forms_of
from quizzes.questions.asking.azerbaijani.words.verbs import verb_form
from quizzes.questions.asking.azerbaijani.words.words import ADJECTIVES, ADVERBS, is_participle
from quizzes.questions.asking.texts.drafts import Draft, Harvest
from quizzes.questions.asking.texts.pieces import low_words, span_of

SCORE, WITH_OPTIONS = 0.66, 0.1
_ASKED = frozenset({"nominative", "accusative", "dative", "ablative", "locative", "instrumental", "postposition"})
_CLEAR = frozenset({"locative", "ablative", "instrumental"})
_GENITIVES = ("nın", "nin", "nun", "nün", "rın", "rin", "run", "rün", "ğın", "yin")
_DOING = re.compile(r"(?:[ıiuü]l|[ln]|[rşt]|[dt][ıiuü]r|y)m[aə](?:s[ıi]\w{0,3}|n[ıi]n|y[ıiaə]|d[aə]n?)$")
_IMPERSONAL = frozenset({"istifadə", "rast", "imtina", "riayət", "əməl", "nəzarət"})
_ANYBODY = frozenset({"alim", "insan", "adam", "sakin", "mütəxəssis", "tədqiqatçı", "xalq", "əhali", "camaat"})
_OPEN_VOWELS = frozenset("aıoueəiöü")
SHORTEST_TERM = 4
_INNER = frozenset({"converb", "infinitive"})


def ask_parts(words: Words, plain: Clause, beside: Beside, harvest: Harvest) -> Iterator[Draft]:
    """Yield a question for each phrase of a clause that surely belongs to its verb, and keep its answer."""
    clause = with_lists(plain)
    border = border_of(clause.tokens, clause.phrases)
    is_if = border >= 0 and border_kind(clause.tokens, clause.phrases[border]) == "if"
    if is_if and not clause.named and not (clause.subject and clause.subject[0] > clause.phrases[border].positions[-1]):
        return
    for index, plain_phrase in enumerate(clause.phrases):
        phrase = _with_head(clause, plain_phrase)
        question = part_question(clause, phrase) if phrase is not None and can_be_asked(clause, phrase) else ""
        if phrase is not None and not question and phrase.is_sure and not plain_phrase.is_sure and not clause.subject:
            is_term = phrase.case == "nominative" and phrase.head is not None and not forms_of(phrase.head.noun)
            question = "nə" if is_term else ""
        is_there = clause.tokens[clause.verb[-1]].low in {"var", "vardır", "yoxdur"}
        if phrase is None or not question or (is_there and phrase.case == "postposition"):
            continue
        if question == "nəyi" and any(clause.tokens[at].text == "," for at in phrase.positions):
            question = "nələri"
        key = words.phrase(clause.sentence, phrase.positions)
        pool = f"part:{question}"
        harvest.keep(pool, key, clause.sentence.number, clause.tokens[clause.verb[0]].low[:5])
        is_free = index > border and _belongs_to_verb(clause, index)
        if not is_free or _describes(clause, phrase) or not _leaves_enough(clause, phrase, question):
            continue
        try:
            stem = replaced(words, _of_one(clause, question), phrase.positions, question, moves=_moves(clause, phrase))
        except NoStem:
            continue
        inner = without_postposition(clause, phrase)
        if (
            inner.head is None
            or inner.head.noun in beside.offices
            or (index == 0 and question == "harada" and is_scene(key))
            or (beside.is_topic(inner.head.noun) and len(phrase.positions) == 1)
        ):
            continue
        options = months_beside(key) if question in {"nə vaxt", "hansı ayda"} else ()
        options = options or beside.options(clause.sentence, inner, clause.tokens[clause.verb[0]].low[:5], stem)
        tail = "" if inner is phrase else f" {clause.tokens[phrase.positions[-1]].low}"
        start, end = span_of(clause.tokens, phrase.positions)
        score = _score(clause, phrase, question) + (WITH_OPTIONS if options else 0)
        yield Draft(
            kind_of(question), stem, key, "word" if options else pool, start, end, clause.sentence, score,
            options=tuple(option + tail for option in options),
        )  # fmt: skip


def _moves(clause: Clause, phrase: Phrase) -> bool:
    """Whether the question word goes before the verb: not where a subject is asked for that does two things."""
    later = [one for one in clause.phrases if one.positions[0] > phrase.positions[-1]]
    return phrase.positions != clause.subject or not any(one.case == "converb" for one in later)


def _of_one(clause: Clause, question: str) -> Clause:
    """The clause with its verb in the singular, as it stands behind kim and kimlər."""
    at = clause.verb[-1]
    word = clause.tokens[at].text
    if question not in {"kim", "kimlər"} or not word.endswith(("lar", "lər")):
        return clause
    tokens = list(clause.tokens)
    end = f"d{word[-5]}r" if word[:-3].endswith(("mış", "miş", "muş", "müş")) else ""
    tokens[at] = replace(tokens[at], text=word[:-3] + end, low=tokens[at].low[:-3] + end)
    return replace(clause, sentence=replace(clause.sentence, tokens=tokens))


def _with_head(clause: Clause, phrase: Phrase) -> Phrase | None:
    """The phrase with a form of its last word, read by its ending where the noun is not known."""
    inner = without_postposition(clause, phrase)
    if phrase.case not in _ASKED or phrase.name is not None or (phrase.case == "postposition" and inner is phrase):
        return None
    if inner.head is not None:
        return phrase
    word = clause.tokens[inner.positions[-1]].low
    if _is_term(clause, phrase, word):
        return replace(phrase, head=Form(word, False, False, "nominative"), is_sure=True)
    known = next((form for form in forms_of(word) if form.case == inner.case), None)
    if known is None and inner.case not in _CLEAR and len(inner.positions) < 2:
        return None
    head = known or Form(word, False, False, inner.case)
    if inner is phrase:
        return replace(phrase, head=head)
    return replace(phrase, inner=replace(inner, head=head))


def _is_term(clause: Clause, phrase: Phrase, word: str) -> bool:
    """Whether a word that no list knows stands before the verb as what acts or is used: freon işlədilir."""
    bare = [one for one in clause.phrases if one.case == "nominative"]
    is_plain = len(word) >= SHORTEST_TERM and word.isalpha() and word[-1] not in _OPEN_VOWELS
    is_alone = phrase.case == "nominative" and len(phrase.positions) == 1 and bare == [phrase]
    is_known = (
        word.endswith(("ım", "im", "um", "üm"))
        or word in ADJECTIVES | ADVERBS
        or is_participle(word)
        or verb_form(word) is not None
    )
    return is_alone and is_plain and phrase is clause.phrases[-1] and not is_known and len(clause.phrases) > 1


def _belongs_to_verb(clause: Clause, index: int) -> bool:
    """Whether no other verb stands between a phrase and the verb of the clause, to which it may belong."""
    phrase = clause.phrases[index]
    later = clause.phrases[index + 1 :]
    before = clause.phrases[index - 1] if index else None
    is_part = before is not None and before.case == "nominative" and before.positions != clause.subject
    opens = clause.tokens[phrase.positions[0]].low.endswith(("ın", "in", "un", "ün"))
    if is_part and not opens and phrase.head is not None and phrase.head.is_owned:
        return False
    if len(phrase.positions) == 1 and make_way([one.low for one in clause.tokens[phrase.positions[0] - 1 :][:3]]):
        return False
    is_subject = phrase.positions == clause.subject
    if not is_subject and any(one.case in _INNER for one in later):
        return False
    if not is_subject and any(_DOING.search(clause.tokens[one.positions[-1]].low) for one in (phrase, *later)):
        return False
    words = [word for one in later if not one.is_sure for word in low_words(clause.tokens, one.positions)]
    return not any(is_participle(word) for word in words)


def _describes(clause: Clause, phrase: Phrase) -> bool:
    """Whether a participle follows that the phrase belongs to: milli heyvan sayılan takin."""
    at = phrase.positions[-1] + 1
    form = verb_form(clause.tokens[at].low) if at in clause.positions and at not in clause.verb else None
    return form is not None and form.kind in {"participle", "nominal"} and clause.tokens[at].text != ","


def _leaves_enough(clause: Clause, phrase: Phrase, question: str) -> bool:
    """Whether the stem says of whom or what it asks, and more than a verb."""
    form = verb_form(clause.tokens[clause.verb[-1]].low)
    is_impersonal = bool({clause.tokens[at].low for at in clause.verb} & _IMPERSONAL)
    is_any = form is not None and (form.is_plural or (form.is_passive and is_impersonal))
    rest = [one for one in clause.phrases if one.positions != phrase.positions]
    told = [one for one in rest if one.case not in {"adverb", "converb"} and one.positions != clause.subject]
    if clause.subject and clause.tokens[clause.subject[-1]].low.endswith(_GENITIVES) and not clause.named:
        return False
    if not clause.subject and phrase.case == "nominative" and not clause.named:
        return phrase.head is not None and not forms_of(phrase.head.noun) and len(told) > 0
    if clause.subject and phrase.positions == clause.subject:
        is_plain = question in {"nə", "kim", "kimlər"}
        is_there = clause.tokens[clause.verb[-1]].low in {"var", "vardı", "olur", "olub"}
        if is_there and not any(one.case == "locative" for one in told):
            return False
        if lacks_object(clause):
            return False
        if question == "nə" and not is_there and all(one.case in {"locative", "ablative"} for one in told):
            return False
        return sum(len(one.positions) for one in told) > (1 if is_plain else 0)
    return bool(clause.subject or clause.named) or (is_any and bool(told))


def _score(clause: Clause, phrase: Phrase, question: str) -> float:
    score = SCORE
    bare = clause.phrases[-1]
    is_bare = bare.case == "nominative" and bare.positions != clause.subject and len(clause.phrases) > 1
    focus = clause.phrases[-2] if is_bare and bare.positions != phrase.positions else bare
    is_last = phrase.positions == focus.positions
    if phrase.positions == clause.subject:
        score -= 0.04 if is_last else 0.06 if question.startswith("kim") else 0.3
    elif is_last:
        score += 0.02
    if phrase.case == "locative" and clause.tokens[clause.verb[-1]].low.startswith("yerləş"):
        score += 0.06
    if phrase.case in {"instrumental", "postposition"}:
        score += 0.03
    if phrase.positions == clause.subject and phrase.head is not None and phrase.head.noun in _ANYBODY:
        score -= 0.3
    if len(phrase.positions) == 1:
        score -= 0.02
    return score - (0.04 if clause.named else 0)
