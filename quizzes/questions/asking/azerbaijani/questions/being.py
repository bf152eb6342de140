"""Drafts of Azerbaijani questions on what something is or is like: nədir, kimdir, necədir, necə idi."""

from collections.abc import Iterator

from quizzes.questions.asking.azerbaijani.clauses.clauses import PARTNERS, Clause
from quizzes.questions.asking.azerbaijani.clauses.lists import with_lists
from quizzes.questions.asking.azerbaijani.stems.question_words import is_place
from quizzes.questions.asking.azerbaijani.stems.stems import NoStem, Words, finished
from quizzes.questions.asking.azerbaijani.words.forms import Form, forms_of
from quizzes.questions.asking.azerbaijani.words.verbs import verb_form
from quizzes.questions.asking.azerbaijani.words.words import (
    ADJECTIVES,
    ADVERBS,
    OPEN,
    RELATIONS,
    TIMES,
    is_human,
    pronouns_in,
)
from quizzes.questions.asking.texts.drafts import Draft, Harvest
from quizzes.questions.asking.texts.pieces import low_words, span_of
from quizzes.questions.asking.words.vocabulary import words_of

SCORE = 0.7
LONGEST, SHORTEST_STEM, SHORTEST_TOLD = 9, 3, 3
_ONCE = frozenset({("keçmişdə",), ("əvvəllər",), ("qədimdə",), ("indi",), ("bəzən",), ("çox", "vaxt"), ("adətən",)})
_KIND = {"necə": "how", "kim": "who", "harada": "where"}
_CASES = ("da", "də", "dan", "dən", "ın", "in", "un", "ün", "ca", "cə")
_GENITIVES = ("ın", "in", "un", "ün")
_COPULAS = ("dır", "dir", "dur", "dür")
_BORN_OF = frozenset({"oğlu", "qızı"})
_WAS = frozenset({"idi", "olur", "olub", "olurdu"})
_LIKE = ("lı", "li", "lu", "lü", "sız", "siz", "suz", "süz", "msov", "ımtıl", "imtil", "umtul", "ümtül")
_NOT_ASKED = frozenset(
    {
        "məlum",
        "aydın",
        "lazım",
        "mümkün",
        "vacib",
        "bəlli",
        "fərqli",
        "başqa",
        "eyni",
        "çox",
        "az",
        "xeyli",
        "kifayət",
        "dəqiq",
    }
)
_VAGUE = words_of("az", "too_general") | {"səbəb", "nəticə", "fərq"}


def ask_being(words: Words, plain: Clause, harvest: Harvest) -> Iterator[Draft]:
    """Yield the question for what the subject of a clause is, or is like."""
    clause = with_lists(plain)
    tokens, last = clause.tokens, clause.verb[-1]
    subject = next((one for one in clause.phrases if one.positions == clause.subject), None)
    if (
        subject is None
        or not subject.is_sure
        or subject is not clause.phrases[0]
        or (len(clause.verb) > 1 and (tokens[last].low not in _WAS or tokens[clause.verb[0]].low in PARTNERS))
    ):
        return
    if clause.named.endswith(_GENITIVES) and (subject.head is None or not subject.head.is_owned):
        return
    if low_words(tokens, subject.positions)[0] in {"çox", "bəzi", "bütün", "bir", "hər", "əksər"}:
        return
    if subject.head is not None and subject.head.noun in _VAGUE and len(subject.positions) == 1:
        return
    word = tokens[last].low
    form = verb_form(word)
    is_copula = word.endswith(_COPULAS) and not (form is not None and form.is_finite)
    if not is_copula and word not in _WAS:
        return
    told = [at for at in clause.positions if at > subject.positions[-1] and (is_copula or at != last)]
    time = next((one for one in clause.phrases if one.positions[0] == (told[0] if told else -1)), None)
    time = time if time is not None and low_words(tokens, time.positions) in _ONCE else None
    told = [at for at in told if time is None or at not in time.positions]
    low = low_words(tokens, told)
    if any(one.case in {"infinitive", "converb"} for one in clause.phrases):
        return
    if not low or len(low) > LONGEST or pronouns_in(low) or "ki" in low or any(one.startswith(OPEN) for one in low):
        return
    noun = word[:-3] if is_copula else low[-1]
    if noun in _NOT_ASKED or noun in TIMES or noun in {"asılı", "bağlı", "ibarət", "aid"}:
        return
    question = "harada" if is_copula and _is_spot(noun) else ""
    question = question or _question(clause, subject.name is not None, noun, is_copula=is_copula)
    if question == "kim" and subject.name is None and not is_human(low_words(tokens, subject.positions)[-1]):
        return
    if question == "necə" and len(low) == 1 and tokens[last + 1].low == "və":
        return
    inner = (form for one in low[:-1] for form in forms_of(one))
    if not question or (question == "necə" and any(form.is_owned and form.case == "nominative" for form in inner)):
        return
    try:
        stem = finished(
            [
                clause.named,
                words.phrase(clause.sentence, subject.positions),
                words.phrase(clause.sentence, time.positions) if time is not None else "",
                f"{question}{_end(word, question, is_copula=is_copula)}",
            ]
        )
    except NoStem:
        return
    key = words.phrase(clause.sentence, told).strip(" ,")
    key = key[:-3] if is_copula else key
    start, end = span_of(tokens, told)
    if question == "nə" and (low[0] in ADVERBS or (len(stem.split()) < SHORTEST_STEM and len(low) < SHORTEST_TOLD)):
        return
    pool = "part:nədir" if question == "nə" else f"part:{question}"
    harvest.keep(pool, key, clause.sentence.number)
    yield Draft(
        _KIND.get(question, "what"),
        stem,
        key,
        pool,
        start,
        end - (3 if is_copula else 0),
        clause.sentence,
        SCORE,
    )


def _question(clause: Clause, is_name: bool, noun: str, *, is_copula: bool) -> str:
    if noun in _BORN_OF and is_copula:
        return "kim"
    owned = any(form.is_owned and form.case == "nominative" for form in forms_of(noun))
    before = clause.tokens[clause.verb[-1] - (1 if is_copula else 2)].low
    if owned and any(form.case == "nominative" for form in forms_of(before)):
        return ""
    if (noun in ADJECTIVES and not is_human(noun)) or (noun.endswith(_LIKE) and not _nouns(noun)):
        return "necə"
    found = _nouns(noun)
    if not found and is_copula and not is_name and not noun.endswith(_CASES) and not forms_of(noun):
        return "nə" if len(clause.positions) - len(clause.subject) > 2 else ""
    if is_human(noun) and not is_copula:
        return "kim"
    if not found or is_name or not is_copula or any(one.type in {"person", "place"} for one in clause.values()):
        return ""
    return "kim" if any(is_human(form.noun) for form in found) else "nə"


def _nouns(noun: str) -> list[Form]:
    return [form for form in forms_of(noun) if form.case == "nominative"]


def _end(word: str, question: str, *, is_copula: bool) -> str:
    if not is_copula:
        return f" {word}"
    return "dır" if question == "harada" else "dir"


def _is_spot(noun: str) -> bool:
    """Whether a word says where: üstündə, yaxınlığında, şəhərdə."""
    forms = [form for form in forms_of(noun) if form.case == "locative"]
    is_side = noun.startswith(RELATIONS) and noun.endswith(("nda", "ndə"))
    return is_side or any(is_place(form.noun) for form in forms)
