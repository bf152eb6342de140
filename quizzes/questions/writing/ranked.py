"""Questions that compare like subjects: “Which of these mountains is the highest?”, where the figures are apart."""

import re
from random import Random

from quizzes.facts.kinds import KIND_WORDS
from quizzes.language.azerbaijani import InflectionUncertain, inflect
from quizzes.language.english import plural
from quizzes.language.grammars import LANGUAGES
from quizzes.language.values import NUMBER_TYPES
from quizzes.questions.writing.distractors import FEWEST, WANTED
from quizzes.questions.writing.drafts import CannotWrite, WrittenForm, WrittenOption, WrittenQuestion
from quizzes.questions.writing.explaining import completed, evidence_of_claims, explain_key, explanation_of, fact_stated
from quizzes.questions.writing.pen import Pen, as_is, fact_words, named, template_of
from quizzes.questions.writing.shelf import Card, Shelf
from quizzes.questions.writing.templates import render_sentence
from quizzes.questions.writing.valued import refuse_unless_plain, slug_of

_SUPERLATIVES = {"high": "highest", "long": "longest", "wide": "widest", "deep": "deepest", "far": "farthest"}
_LARGE = frozenset({"area", "population", "capacity", "size"})
_HOW = re.compile(r"^How (high|long|wide|deep|far) (is|was) \{subject\}(.*)\?$")
_ABOVE = re.compile(r"^How high above sea level (is|was) \{subject\}(.*)\?$")
_WHAT = re.compile(r"^What (is|was) the ((?:\w+ )?\w+) of \{subject\}(.*)\?$")
_DOING = re.compile(r"^How many (\w+) (\w+) in \{subject\}\?$")
_IN = re.compile(r"^How many (\w+) (are|were) (.+) in \{subject\}(.*)\?$")
_HAS = re.compile(r"^How many (.+) (does|did) \{subject\} have(.*)\?$")
_SUBJECT_AZ = re.compile(r"^((?:\{qualifier\} )?)\{subject(?::(genitive|locative|dative|ablative))?\} ")
_AMOUNT_AZ = re.compile(r"\b(neçə(?!\w)|əhalisi nə qədər olub|nə qədər məsafədədir|nə qədərdir|nə qədər olub)(?! faiz)")
_ADJECTIVE_AZ = re.compile(r"^\{subject:genitive\} (hündürlüyü|uzunluğu|dərinliyi|eni) nə qədərdir\?$")
_ADJECTIVES_AZ = {"hündürlüyü": "hündür", "uzunluğu": "uzun", "dərinliyi": "dərin", "eni": "enli"}
_ABOVE_AZ = re.compile(r"^\{subject:genitive\} dəniz səviyyəsindən yüksəkliyi nə qədərdir\?$")
_OWNED_AFTER_VOWEL, _OWNED = ("sı", "si", "su", "sü"), ("ı", "i", "u", "ü")
_UNSOFTENED = {"ğ": "q", "y": "k"}
_WHICH_AZ = {
    "genitive": "hansının",
    "locative": "hansında",
    "dative": "hansına",
    "ablative": "hansından",
    None: "hansı",
}
_MOST_AZ = {
    "neçə": "ən çox",
    "nə qədərdir": "ən böyükdür",
    "nə qədər olub": "ən böyük olub",
    "əhalisi nə qədər olub": "əhalisi ən çox olub",
    "nə qədər məsafədədir": "ən uzaqdır",
}


def write_ranking(card: Card, shelf: Shelf, *, random: Random, seed: int) -> WrittenQuestion:
    """Return the question which of some like subjects has the most of something, this one; raises CannotWrite."""
    refuse_unless_plain(card)
    if card.value.type not in NUMBER_TYPES - {"percent", "temperature"} or card.value.low is None:
        raise CannotWrite("no_rank")
    smaller = _smaller(card, shelf)
    if len(smaller) < FEWEST:
        raise CannotWrite("no_rank")
    chosen = random.sample(smaller, min(WANTED, len(smaller)))
    pen = Pen()
    stem = pen.in_both(lambda language: _stem(card, language))
    if not all(stem.values()):
        raise CannotWrite("no_template", {"property": card.fact.property})
    return WrittenQuestion(
        slug=slug_of(card, WrittenForm.RANKING, seed),
        fact=card.fact.slug,
        form=WrittenForm.RANKING,
        seed=seed,
        stem=stem,
        explanation=explanation_of(card, card.taught),
        options=tuple(_option(other, is_key=other is card) for other in (card, *chosen)),
        evidence=evidence_of_claims([card.taught]),
        citations=tuple(other.taught for other in chosen),
        needs_form=tuple(pen.needed),
    )


def _smaller(card: Card, shelf: Shelf) -> list[Card]:
    """The facts on other subjects of the kind whose every claimed value is below every value claimed here."""
    lowest = min((value.low for value in card.claimed.values if value.low is not None), default=None)
    if lowest is None:
        return []
    return sorted(
        (
            other
            for other in shelf.plain_by_property[card.fact.property_id]
            if other.fact.subject_id != card.fact.subject_id
            and other.kind == card.kind
            and (other.fact.qualifier, other.qualifier) == (card.fact.qualifier, card.qualifier)
            and other.claimed.values
            and all(value.high is not None and value.high < lowest for value in other.claimed.values)
            and (other.fact.subject.name_en and other.fact.subject.name_az)
        ),
        key=lambda other: other.fact.slug,
    )


def _stem(card: Card, language: str) -> str:
    row, subject = card.fact.property, card.fact.subject
    template = template_of(row, "question", subject, language, qualifier=card.qualifier, is_one_of_many=True)
    if card.kind not in KIND_WORDS:
        return ""
    turned = _english(template, card.kind) if language == "en" else _azerbaijani(template, card.kind)
    if not turned:
        return ""
    words = fact_words(card.fact.subject, None, card.qualifier, language, most=as_is(""))
    return render_sentence(turned, words, language)


def _english(template: str, kind: str) -> str:
    kinds = f"these {plural(KIND_WORDS[kind]['en'])}"
    if found := _ABOVE.match(template):
        return f"Which of {kinds} {found[1]} the highest above sea level{found[2]}?"
    if found := _HOW.match(template):
        return f"Which of {kinds} {found[2]} the {_SUPERLATIVES[found[1]]}{found[3]}?"
    if found := _WHAT.match(template):
        most = "largest" if found[2] in _LARGE else "greatest"
        return f"Which of {kinds} {'has' if found[1] == 'is' else 'had'} the {most} {found[2]}{found[3]}?"
    if found := _IN.match(template):
        return f"In which of {kinds} {found[2]} the most {found[1]} {found[3]}{found[4]}?"
    if found := _DOING.match(template):
        return f"In which of {kinds} do the most {found[1]} {found[2]}?"
    if found := _HAS.match(template):
        return f"Which of {kinds} {'has' if found[2] == 'does' else 'had'} the most {found[1]}{found[3]}?"
    return ""


def _azerbaijani(template: str, kind: str) -> str:
    try:
        these = f"aşağıdakı {from_among(KIND_WORDS[kind]['az'])}"
    except InflectionUncertain:
        return ""
    if found := _ADJECTIVE_AZ.match(template):
        return f"{these} hansı ən {inflect(_ADJECTIVES_AZ[found[1]], 'copula')}?"
    if _ABOVE_AZ.match(template):
        return f"{these} hansı dəniz səviyyəsindən ən yüksəkdə yerləşir?"
    subject, amount = _SUBJECT_AZ.match(template), _AMOUNT_AZ.search(template)
    if subject is None or amount is None:
        return ""
    turned = template[: amount.start()] + _MOST_AZ[amount[1]] + template[amount.end() :]
    return f"{subject[1]}{these} {_WHICH_AZ[subject[2]]} {turned[subject.end() :]}"


def from_among(kind: str) -> str:
    """The ablative plural of a kind: göllərdən, elektrik stansiyalarından."""
    if " " not in kind or not kind.endswith(_OWNED):
        return inflect(inflect(kind, "plural"), "ablative", possessive=False)
    base = kind[:-2] if kind.endswith(_OWNED_AFTER_VOWEL) else kind[:-1]
    unsoftened = base[:-1] + _UNSOFTENED.get(base[-1], base[-1])
    owned = inflect(inflect(unsoftened, "plural"), "possessive3")
    return inflect(owned, "ablative", possessive=True)


def _option(card: Card, *, is_key: bool) -> WrittenOption:
    texts = Pen().in_both(lambda language: named(card.fact.subject, language))
    explanation = explain_key(card.taught) if is_key else completed(fact_stated(card, card.taught), "another_is_given")
    return WrittenOption({key: texts[key] for key in LANGUAGES}, explanation, is_key, subject=card.fact.subject.slug)
