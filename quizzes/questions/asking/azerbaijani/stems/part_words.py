"""The question words for parts of Azerbaijani clauses: nə, kim, hara; hansı before a noun of a kind; times and ways."""

from quizzes.questions.asking.azerbaijani.clauses.clauses import Clause
from quizzes.questions.asking.azerbaijani.clauses.phrase import Phrase
from quizzes.questions.asking.azerbaijani.stems.question_words import is_place, question_of, without_postposition
from quizzes.questions.asking.azerbaijani.words.forms import Form, forms_of
from quizzes.questions.asking.azerbaijani.words.nouns import in_case
from quizzes.questions.asking.azerbaijani.words.words import ADJECTIVES, MONTHS, RELATIONS, TIMES, is_human
from quizzes.questions.asking.texts.pieces import low_words
from quizzes.questions.asking.words.vocabulary import words_of

_VAGUE = words_of("az", "too_general")
_KINDS = words_of("az", "kind_nouns")
_MANY = {
    "nominative": "kimlər", "genitive": "kimlərin", "dative": "kimlərə", "accusative": "kimləri",
    "ablative": "kimlərdən",
}  # fmt: skip
_INTO = (
    "keç",
    "atır",
    "atıl",
    "düş",
    "qalx",
    "tökül",
    "dol",
    "sorul",
    "yapış",
    "süzül",
    "yığ",
    "qoy",
    "sal",
    "axıd",
    "ax",
    "hop",
    "yayıl",
    "çıx",
    "enir",
    "enib",
    "endi",
)
_OUT = ("çıx", "gir", "düş")
_GOING = ("yollan", "get", "ged", "köç", "qayıt", "qayıd", "uç", "üz", "daşın", "qaç", "yönəl", "yola")
_AGED = ("böyüklər", "cavanlar", "gənclər", "qocalar", "yaşlılar", "kiçiklər", "varlılar", "kasıblar", "ahıllar")
_PARTS_OF_TIME = frozenset(
    {"yarısında", "əvvəlində", "əvvəllərində", "sonunda", "sonlarında", "başlanğıcında", "ərəfəsində"}
)
_MIDDLES = frozenset({"ortasında", "ortalarında", "axırında", "axırlarında"})
_GENERAL = _VAGUE | words_of("az", "kind_nouns")
_ABSTRACT = ("masında", "məsində", "maqda", "məkdə", "lıqda", "likdə", "luqda", "lükdə")
_NO_SPOTS = words_of("az", "no_spots")
_WAYS = frozenset(
    {
        "əl",
        "sürət",
        "səbir",
        "ehtiyat",
        "diqqət",
        "həvəs",
        "sevinc",
        "qorxu",
        "qəzəb",
        "hörmət",
        "qənaət",
        "dəhşət",
        "heyrət",
        "həyəcan",
        "təəccüb",
        "maraq",
        "təşviş",
        "kədər",
        "nifrət",
        "məmnuniyyət",
        "ləzzət",
    }
)
_OPENINGS, _AROUND = tuple(TIMES - {"il", "ay", "gün", "qış", "yay", "yaz"}), ("dövrə", "dövriy", "saatsaz")
_UNITS = frozenset({"saniyə", "dəqiqə", "saat", "gün", "həftə", "ay", "il", "dəfə", "əsr"})
_WEATHER = frozenset({"şaxta", "isti", "soyuq", "yağış", "qar", "duman", "külək", "çovğun", "tufan"})
_SIDES = frozenset({"şimal", "cənub", "şərq", "qərb", "sağ", "sol"})
_MANNERS = frozenset({"hesab", "söz", "şəkil", "hal", "cür", "qayda", "surət", "tərəf", "ad", "dəfə", "müddət", "bir"})


def part_question(clause: Clause, phrase: Phrase) -> str:
    """Return the question word that stands for a phrase of a clause, nothing where none surely does."""
    inner = without_postposition(clause, phrase)
    head = inner.head
    if head is None or head.noun in _MANNERS:
        return ""
    low = low_words(clause.tokens, inner.positions)
    if clause.tokens[clause.verb[-1]].low == "aiddir" and phrase.case == "dative" and len(low) > 1:
        written = _of_kind(head, is_owned=False)
        return f"hansı {written}" if written else ""
    is_met = clause.tokens[clause.verb[-1]].low.startswith(("görüş", "rastlaş", "qarşılaş", "döyüş", "vuruş"))
    if is_met and phrase.case == "instrumental" and not is_human(head.noun):
        return ""
    if inner is not phrase and head.noun in _WAYS | {"dəstə", "növbə", "sıra", "sürü", "qrup"}:
        return "necə"
    if len(low) == 1 and head.noun in _UNITS:
        return ""
    if low[-1] == "ayında" and low[-2] in MONTHS:
        return "hansı ayda"
    if _is_time(head, low) or _is_part_of_time(low):
        return "nə vaxt" if phrase.case == "locative" else ""
    if phrase.case == "instrumental" and len(low) == 1 and low[0].removesuffix("lə").removesuffix("la") in _WAYS:
        return "necə"
    if low[-1].startswith(_AGED):
        return _MANY.get(phrase.case, "")
    if inner is phrase and head.noun in _KINDS and _names_kind(head, low):
        written = _of_kind(head, is_owned=_has_owner_before(clause, phrase))
        return f"hansı {written}" if written else ""
    if head.noun in {"yer", "tərəf"} and len(low) < 3:
        return ""
    if phrase.case == "locative":
        return _of_spot(clause, phrase, head, low)
    if inner is phrase and _names_kind(head, low):
        written = _of_kind(head, is_owned=_has_owner_before(clause, phrase))
        return f"hansı {written}" if written else ""
    verb = clause.tokens[clause.verb[0]].low
    is_spot = is_place(head.noun) or head.noun.startswith(RELATIONS) or not verb.startswith(_OUT)
    if phrase.case == "dative" and not is_human(head.noun) and verb.startswith(_INTO):
        return "haraya" if is_spot else ""
    if phrase.case == "dative" and not is_human(head.noun) and verb.startswith(_GOING):
        return "haraya"
    if head.noun in _VAGUE and head.noun not in RELATIONS and not is_human(head.noun):
        return ""
    if is_human(head.noun) and head.is_plural and phrase.case in _MANY:
        return _MANY[phrase.case]
    return question_of(clause, phrase)


def _of_spot(clause: Clause, phrase: Phrase, head: Form, low: tuple[str, ...]) -> str:
    """The question for where: a place, a side, or what else something is in, of which it is told what it is like."""
    if is_human(head.noun):
        return "" if len(low) > 1 else question_of(clause, phrase)
    if low[-1].endswith(_ABSTRACT) or head.noun in _NO_SPOTS:
        return ""
    if len(low) == 1 and head.noun in _SIDES:
        return ""
    if len(low) == 1 and head.noun in _WEATHER:
        return "nə vaxt"
    is_told = len(low) > 1 and (low[-2] in ADJECTIVES or low[-2].endswith(("dakı", "dəki")))
    if is_told and not head.is_owned and not is_place(head.noun) and not head.noun.startswith(RELATIONS):
        return f"hansı {low[-1]}"
    return "harada"


def _is_part_of_time(low: tuple[str, ...]) -> bool:
    """Whether a phrase says in which part of a time: oktyabrda, qışın əvvəlində, keçən əsrin ortalarında."""
    owner = {form.noun for form in forms_of(low[-2])} if len(low) > 1 else set()
    if any(form.noun in MONTHS for form in forms_of(low[-1])):
        return True
    return low[-1] in _PARTS_OF_TIME or (low[-1] in _MIDDLES and bool(owner & (TIMES | set(MONTHS))))


def _is_time(head: Form, low: tuple[str, ...]) -> bool:
    return (
        head.noun in TIMES
        or (low[-1].startswith(_OPENINGS) and not low[-1].startswith(_AROUND))
        or (
            head.noun in {"başlanğıc", "son", "axır", "əvvəl", "yarı", "ərəfə", "çağ", "gün", "ay", "saat"}
            and len(low) > 1
        )
    )


def _names_kind(head: Form, low: tuple[str, ...]) -> bool:
    """Whether the words before a noun say of which kind it is: mineral su, təbiət elmləri."""
    if len(low) < 2 or head.noun.startswith(RELATIONS) or head.noun in RELATIONS or is_human(head.noun):
        return False
    is_compound = head.is_owned and any(one.noun == low[-2] for one in forms_of(low[-2]))
    is_compound = is_compound and (head.noun in _GENERAL or head.is_plural)
    is_described = head.noun in _GENERAL and not low[-2].endswith(("ın", "in", "un", "ün"))
    return is_compound or is_described


def _has_owner_before(clause: Clause, phrase: Phrase) -> bool:
    """Whether the owner of a noun stands before its phrase: YUNESKO-nun irs siyahısına."""
    first = phrase.positions[0]
    before = clause.tokens[first - 1].low if first - 1 in clause.positions else ""
    return before in {"nın", "nin", "nun", "nün", "ın", "in", "un", "ün"}


def _of_kind(head: Form, *, is_owned: bool) -> str | None:
    if is_owned:
        return head.of(head.noun)
    stem = in_case(head.noun, "plural") if head.is_plural else head.noun
    return in_case(stem, head.case) if stem and head.case != "instrumental" else None
