"""The question words of Azerbaijani phrases by their case and their noun: nə, kimə, haradan, nə ilə, hansı heyvan."""

from quizzes.questions.asking.azerbaijani.clauses.clauses import Clause
from quizzes.questions.asking.azerbaijani.clauses.phrase import Phrase
from quizzes.questions.asking.azerbaijani.words.classes import classes
from quizzes.questions.asking.azerbaijani.words.forms import forms_of
from quizzes.questions.asking.azerbaijani.words.nouns import in_case
from quizzes.questions.asking.azerbaijani.words.predicates import is_intransitive
from quizzes.questions.asking.azerbaijani.words.verbs import verb_form
from quizzes.questions.asking.azerbaijani.words.words import COLOURS, PLACES, QUESTION, RELATIONS, is_human
from quizzes.questions.asking.words.vocabulary import words_of

_FEELINGS = words_of("az", "feelings")
_PARTS = ("çoxu", "hissəsi", "yarısı", "əksəriyyəti", "bəzisi")
_UNMOVED = (
    "yaran",
    "ayır",
    "ayrıl",
    "bənzə",
    "oxşa",
    "asılı",
    "ibarət",
    "çevir",
    "çevril",
    "böl",
    "fərqlən",
    "hazırlan",
)


def without_postposition(clause: Clause, phrase: Phrase) -> Phrase:
    """Return the phrase before "ilə" as a phrase of its own, any other phrase as it is."""
    if phrase.case != "postposition" or clause.tokens[phrase.positions[-1]].low != "ilə":
        return phrase
    return phrase.inner or phrase


def question_of(clause: Clause, phrase: Phrase) -> str:
    """Return the question word that stands for a phrase, nothing where none surely does."""
    inner = without_postposition(clause, phrase)
    head = inner.head
    if head is None:
        return ""
    human = is_human(head.noun) or _is_part_of_people(clause, inner)
    if phrase.case in {"postposition", "instrumental"} and is_place(head.noun):
        return ""
    if head.noun in _FEELINGS and phrase.case in {"postposition", "instrumental"}:
        return "" if phrase.case == "postposition" and inner is phrase else "necə"
    if phrase.case == "postposition":
        return "" if inner is phrase else "kiminlə" if human else "nə ilə"
    if phrase.case == "instrumental":
        return "kiminlə" if human else "nə ilə"
    if head.noun in COLOURS:
        colour = in_case("rəng", phrase.case) if phrase.case != "nominative" else None
        return f"hansı {colour}" if colour else ""
    if phrase.case == "nominative":
        return _of_nominative(clause, phrase, human=human)
    is_spot = head.noun.startswith(RELATIONS) or is_place(head.noun)
    is_moving = not clause.tokens[clause.verb[0]].low.startswith(_UNMOVED)
    if phrase.case == "locative":
        return "kimdə" if human else "harada" if is_spot else "nədə"
    if human:
        is_many = _is_part_of_people(clause, inner)
        return (in_case("kimlər", phrase.case) if is_many else None) or QUESTION["kim"][phrase.case]
    if is_spot and is_moving and phrase.case in {"dative", "ablative"}:
        return QUESTION["hara"][phrase.case]
    return QUESTION["nə"][phrase.case]


def _is_part_of_people(clause: Clause, phrase: Phrase) -> bool:
    """Whether a phrase tells how many of some people: tamaşaçıların bir çoxunu."""
    low = [clause.tokens[at].low for at in phrase.positions]
    return low[-1].startswith(_PARTS) and any(form.is_plural and is_human(form.noun) for form in forms_of(low[0]))


def _of_nominative(clause: Clause, phrase: Phrase, *, human: bool) -> str:
    if phrase.positions == clause.subject:
        form = verb_form(clause.tokens[clause.verb[-1]].low)
        if not human and form is not None and form.is_plural:
            return ""
        plural = phrase.head is not None and phrase.head.is_plural
        kind = classes().get(phrase.head.noun, "") if phrase.head is not None else ""
        if kind:
            return f"hansı {in_case(kind, 'plural') if plural else kind}"
        return ("kimlər" if plural else "kim") if human else "nə"
    is_object = phrase is clause.phrases[-1] and bool(clause.subject or clause.named) and not human
    return "nə" if is_object and not is_intransitive(clause.tokens[clause.verb[-1]].low) else ""


def is_place(noun: str) -> bool:
    """Return whether something can be in it: a house, a landscape, a settlement."""
    return noun in PLACES


def kind_of(question: str) -> str:
    """Return the kind of a question by its question word."""
    if question == "necə":
        return "how"
    return "where" if question.startswith("hara") else "who" if question.startswith("kim") else "what"
