"""The question words for what an Azerbaijani gap leaves out: neçənci ildə, hansı ayda, kimin, harada, nəyi."""

from collections.abc import Sequence

from quizzes.facts.proposing.tokens import lower_word
from quizzes.questions.asking.azerbaijani.stems.question_words import is_place
from quizzes.questions.asking.azerbaijani.words.forms import Form, forms_of
from quizzes.questions.asking.azerbaijani.words.nouns import in_case
from quizzes.questions.asking.azerbaijani.words.words import (
    ADJECTIVES,
    ADVERBS,
    MONTHS,
    POSTPOSITIONS,
    QUESTION,
    TIMES,
    is_converb,
    is_human,
    is_infinitive,
    is_participle,
)
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.words.names_known import head_of, known_kind

_OF_YEAR = {
    "ildə": "neçənci ildə", "ildən": "neçənci ildən", "ilin": "neçənci ilin", "ilədək": "neçənci ilədək",
    "illərdə": "hansı illərdə", "illərin": "hansı illərin", "əsrdə": "hansı əsrdə", "əsrin": "hansı əsrin",
    "əsrdən": "hansı əsrdən",
}  # fmt: skip
_KINDS = {"continent": "qitə", "city": "şəhər", "town": "şəhər", "country": "ölkə"}
_SEASONS = frozenset({"yaz", "yay", "payız", "qış"})
_CASED = frozenset({"dative", "accusative", "locative", "ablative", "instrumental"})
_AROUND = ("arasın", "üstün", "üzərin", "altın", "içərisin", "yanın", "ətrafın", "sırasın", "qarşısın", "içində")
_GENITIVES = ("ın", "in", "un", "ün")
_WITHIN = ("madan", "mədən", "mağa", "məyə", "ından", "indən", "ıb", "ib", "ub", "üb", "dığı", "diyi", "ləri", "ları")
_OF_WHOM = frozenset({"rolu", "rolunu", "obrazı", "obrazını", "heykəli", "heykəlini", "portreti", "portretini"})
_SMALL = frozenset({"isə", "özü", "özləri", "olmağa", "ilə"})
_KI = ("dakı", "dəki", "nki", "ünkü", "inki")  # dünənki fəhlə, evdəki qab
NEAR, MOST_OF_TITLE, MOST_PLACES = 2, 3, 2
Asked = tuple[str, int] | None


def date_words(key: str) -> Asked:
    """Return what asks for a date as it is written: neçənci ildə, nə vaxt."""
    words = key.split()
    last = words[-1]
    if len(words) == 1 or (len(words) == 2 and last in _OF_YEAR):
        return (_OF_YEAR[last], 0) if last in _OF_YEAR else None
    return ("nə vaxt", 0) if last.endswith(("də", "da")) and last not in {"illərdə", "əsrdə"} else None


def _case_of(gap: Draft) -> str:
    """The case in which a gap has its name; empty where nobody said."""
    if gap.write_name is not None:
        return gap.write_name.keywords.get("case", "")
    return "nominative" if gap.name and gap.name == gap.key else ""


def name_words(gap: Draft, low: Sequence[str], words: Sequence[str], at: int) -> Asked:
    """Return what asks for a name in its case: kimin, hansı şəhərdə; nothing behind what somebody is."""
    case = _case_of(gap)
    before = low[at - 1] if at else ""
    is_apart = not at or words[at - 1].endswith(",")
    if gap.pool == "name:person":
        is_told = any(is_human(form.noun) for form in forms_of(before)) and not is_apart
        follows = low[at + 1] if at + 1 < len(low) else ""
        is_titled = any(is_human(form.noun) for form in forms_of(follows))
        is_part = case == "nominative" and (_is_owned(follows) or follows in _SMALL or is_titled)
        if not is_told and case == "nominative" and follows in _OF_WHOM:
            return "kimin", 0
        return None if is_told or is_part or case not in QUESTION["kim"] else (QUESTION["kim"][case], 0)
    is_described = not is_apart and (before in ADJECTIVES or is_participle(before) or before.endswith(_GENITIVES))
    if is_described or (case == "nominative" and at + 1 < len(low) and _is_owned(low[at + 1])):
        return None
    if (
        case == "locative"
        and known_kind(gap.name) == "continent"
        and sum(one.type == "place" for one in gap.sentence.values) > 1
    ):
        return None
    noun = head_of(gap.name, "az") or _KINDS.get(known_kind(gap.name), "")
    inflected = in_case(noun, case) if noun else None
    if inflected:
        return f"hansı {inflected}", 0
    return (QUESTION["hara"][case], 0) if case in QUESTION["hara"] and gap.pool == "name:place" else None


def person_told(gap: Draft, low: Sequence[str], words: Sequence[str], at: int) -> tuple[str, int] | None:
    """Return what asks who somebody is behind what he or she is, and how many words that is: hansı alman toxucusu."""
    case = _case_of(gap)
    title = next((form for form in forms_of(low[at - 1]) if is_human(form.noun)), None) if at else None
    if title is None or title.is_plural or title.case != "nominative" or words[at - 1].endswith(","):
        return None
    first = at - 1
    while first and at - first < MOST_OF_TITLE and _tells_kind(low[first - 1], words[first - 1]):
        first -= 1
    written = low[at - 1] if case == "nominative" else in_case(low[at - 1], case, possessive=title.is_owned or None)
    before = " ".join(words[first : at - 1])
    said = f"{before[:1].lower()}{before[1:]} {written}".strip() if not first else f"{before} {written}".strip()
    is_bare = title.is_owned and first == at - 1
    return (f"hansı {said}", at - first) if written and not is_bare else None


def _tells_kind(word: str, written: str) -> bool:
    """Whether a word before a title says of what people or kind somebody is: alman toxucusu, karikatura ustası."""
    if written.endswith(",") or written[0].isupper():
        return False
    forms = forms_of(word)
    is_noun = bool(forms) and any(form.case == "nominative" and not form.is_plural for form in forms)
    return (is_noun or word in ADJECTIVES) and word not in TIMES | POSTPOSITIONS


def noun_words(gap: Draft, low: Sequence[str], words: Sequence[str], at: int) -> Asked:
    """Return what asks for a noun that is a phrase by itself: nəyi, kimlər, harada."""
    form = _form(gap)
    follows = low[at + 1] if at + 1 < len(low) else ""
    if form is None or form.is_owned or not _begins_phrase(low, words, at):
        return None
    if at and is_participle(low[at - 1]) and form.case == "nominative" and not words[at - 1].endswith(","):
        return None
    if form.noun in _SEASONS | set(MONTHS) | TIMES:
        return _time(form, follows)
    if not _ends_phrase(form, follows):
        return None
    human = is_human(form.noun)
    if human and form.is_plural and form.case == "accusative" and _is_whom(follows):
        return "kimlər", 0
    if follows == "kimi" and not (human or form.is_plural) and form.case == "nominative":
        return "nə kimi", 1
    if (form.case == "nominative" and _is_inner(low, at, human=human)) or (
        not human and not at and form.case != "genitive"
    ):
        return None
    if follows == "ilə":
        return ("kiminlə", 1) if human else ("nə ilə", 1)
    asked = _plain(form, human=human)
    return (asked[0], 1) if asked is not None and follows in {"da", "də"} else asked


def _is_whom(word: str) -> bool:
    """Whether a word says whom something is done to, so that the one before it says who does it: şagirdləri onu."""
    forms = forms_of(word)
    return word in {"onu", "onları", "bunu"} or any(one.case == "accusative" and is_human(one.noun) for one in forms)


def _is_inner(low: Sequence[str], at: int, *, human: bool) -> bool:
    """Whether a bare noun stands far from the verb, or before a verb within: nə olanda, kim oxumağa başlayanda."""
    behind = low[at + 1 :]
    is_within = any(is_converb(word) or is_infinitive(word) or word.endswith(_WITHIN) for word in behind[:1])
    return is_within or bool(set(behind[:1]) & _SMALL) or (not human and len(behind) > NEAR)


def _form(gap: Draft) -> Form | None:
    forms = [form for form in forms_of(lower_word(gap.key, "az")) if form.noun == (gap.name or form.noun)]
    return forms[0] if len({form.case for form in forms}) == 1 else None


def _plain(form: Form, *, human: bool) -> Asked:
    if form.case == "instrumental":
        return ("kiminlə", 0) if human else ("nə ilə", 0)
    if form.case == "nominative":
        plural = form.is_plural
        return (("kimlər" if plural else "kim") if human else "nə", 0)
    if human:
        many = in_case("kimlər", form.case) if form.is_plural else QUESTION["kim"].get(form.case)
        return (many, 0) if many else None
    if form.case == "locative":
        return ("harada", 0) if is_place(form.noun) else None
    if is_place(form.noun) and form.case in {"dative", "ablative"}:
        return None
    return (QUESTION["nə"][form.case], 0) if form.case in QUESTION["nə"] else None


def _time(form: Form, follows: str) -> Asked:
    """What asks for a month or a season: hansı ayda, hansı fəslin."""
    if form.noun in MONTHS and follows in {"ayında", "ayının", "ayından"}:
        return f"hansı {follows[:2]}{follows[4:] if follows != 'ayının' else 'ın'}", 1
    if form.noun in _SEASONS and form.case in {"locative", "genitive"}:
        return ("hansı fəsildə" if form.case == "locative" else "hansı fəslin", 0)
    return None


def _begins_phrase(low: Sequence[str], words: Sequence[str], at: int) -> bool:
    """Whether nothing before the gap describes what it leaves out."""
    if not at or words[at - 1].endswith(","):
        return True
    before = low[at - 1]
    if before in {"az", "xeyli"} or before.endswith(_KI):
        return False
    if before in TIMES and at > 1 and low[at - 2] == "bu":
        return True
    if before in ADJECTIVES:
        return before == "çox" and at > 1 and low[at - 2] == "daha"
    if is_participle(before):
        return before.endswith(("an", "ən"))
    if (
        before in ADVERBS | POSTPOSITIONS
        or before.startswith("özün")
        or is_converb(before)
        or before.endswith(("ıb", "ib", "ub", "üb"))
    ):
        return True
    forms = forms_of(before)
    return bool(forms) and all(form.case in _CASED or (form.case == "nominative" and form.is_plural) for form in forms)


def _ends_phrase(form: Form, follows: str) -> bool:
    """Whether what the gap leaves out belongs to no noun behind it, or owns it."""
    if follows in POSTPOSITIONS - {"ilə", "kimi"} or follows in {"zamanı", "idi", "olub"}:
        return False
    if form.case == "genitive":
        return _is_owned(follows) and not follows.startswith(_AROUND)
    return form.case != "nominative" or not _is_owned(follows)


def _is_owned(word: str) -> bool:
    forms = forms_of(word)
    return any(form.is_owned for form in forms) or (not forms and word.endswith(("sı", "si", "su", "sü", "ində")))
