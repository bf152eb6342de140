"""Reads what opens an Azerbaijani sentence before what it tells: buna baxmayaraq, maraqlıdır ki, o qədər."""

from collections.abc import Sequence
from itertools import pairwise

from quizzes.facts.proposing.tokens import DASHES, Token, word_set
from quizzes.questions.asking.azerbaijani.words.forms import forms_of
from quizzes.questions.asking.azerbaijani.words.predicates import is_intransitive, is_negative
from quizzes.questions.asking.azerbaijani.words.words import ADJECTIVES

REACH = 4
NOUN, NEAREST = 3, 2
_MEANT = word_set("onsuz onlarsız onun onu ona ondan onlar onların onları onlara onlardan onunla onlarla")
_THEREFORE = (
    ("buna", "görə"), ("ona", "görə"), ("bundan", "sonra"), ("bundan", "əlavə"), ("bununla", "yanaşı"),
    ("buna", "baxmayaraq"), ("bununla", "belə"), ("bundan", "başqa"), ("bununla", "birlikdə"), ("bir", "sözlə"),
    ("eyni", "zamanda"), ("digər", "tərəfdən"), ("bir", "tərəfdən"), ("nəticə", "etibarilə"), ("belə", "ki"),
)  # fmt: skip
_LEARNT = ("bilir", "gör", "öyrən", "göstər")
_KNOWN = word_set("məlumdur məlumdu aydındır bəllidir odur maraqlıdır maraqlısı doğrudur məlum aydın sübut təsdiq")
_OPENING, _QUOTES = frozenset('“"«'), frozenset('“”"«»')
_GENITIVES = ("ın", "in", "un", "ün")
_HAVING, _HERE = frozenset({"var", "vardı", "vardır", "yoxdur"}), word_set("bura buranı buranın buraya oranı oranın")
_EMPTY = frozenset({("o", "qədər"), ("o", "dərəcədə"), ("o", "cümlədən"), ("bu", "gün"), ("bu", "günədək")})


def is_known_that(tokens: list[Token], kept: Sequence[int], index: int) -> bool:
    """Return whether "ki" stands here behind a word after which a fact is told: görərsiniz ki, maraqlıdır ki."""
    is_that = 0 < index < len(kept) and tokens[kept[index]].low == "ki"
    before = tokens[kept[index - 1]].low if is_that else ""
    return before in _KNOWN or (before.startswith(_LEARNT) and not is_negative(before))


def tells_fact(tokens: list[Token], kept: Sequence[int], index: int) -> bool:
    """Return whether a fact is told behind "ki" here: not behind "odur ki", which only opens a sentence."""
    return is_known_that(tokens, kept, index) and (index > 1 or tokens[kept[0]].low != "odur")


def begins_with_owner(tokens: list[Token], run: Sequence[int]) -> bool:
    """Return whether a stretch begins with a name and what it has, that does the rest: Braziliyanın şərq sahili."""
    last = next((index for index in range(1, len(run)) if not tokens[run[index]].is_capital), len(run)) - 1
    owner = tokens[run[last]]
    rows = (forms_of(tokens[at].low) for at in run[last + 1 : last + REACH])
    is_owner = owner.is_capital and owner.low.endswith(_GENITIVES)
    return is_owner and any(form.is_owned and form.case == "nominative" for row in rows for form in row)


def without_measures(words: Sequence[str]) -> list[str]:
    """Return the words without pronouns that stand for nothing told before: o qədər sıx, o cümlədən, bu gün."""
    return [word for word, follows in pairwise([*words, ""]) if (word, follows) not in _EMPTY]


def leans_within(tokens: list[Token], body: Sequence[int]) -> bool:
    """Return whether a pronoun stands in words that have told nothing before it that it may mean: sahil onlar üçün."""
    at = next((index for index, one in enumerate(body) if tokens[one].low in _MEANT), -1)
    return at >= 0 and not any(tokens[one].text in {",", "və", ";"} for one in body[:at])


def points_back(words: Sequence[str]) -> bool:
    """Return whether a noun is pointed at that the words have not said: artıq olan bu yola, yalnız həmin dağda."""
    for at, (word, follows) in enumerate(pairwise(words)):
        is_noun = word in {"bu", "həmin"} and len(follows) > NEAREST and follows[0].isalpha()
        if is_noun and not any(one[:NOUN] == follows[:NOUN] for one in words[:at]):
            return True
    return False


def ends_with_doer(words: Sequence[str]) -> bool:
    """Return whether "o" stands right before the last word and says who did it: yolu məhz o göstərir."""
    return len(words) > 1 and words[-2] in {"o", "onlar"}


def leaves_out_owner(words: Sequence[str]) -> bool:
    """Return whether words tell what somebody has and not who or where: sarımtıl bədəni, uzun dimdiyi var."""
    told = (*_GENITIVES, "da", "də")
    opening = [word for word in words[:REACH] if word not in ADJECTIVES]
    pairs = pairwise(words) if words and is_intransitive(words[-1]) else ()
    if any(word.endswith(("ları", "ləri")) and before.endswith(("nda", "ndə")) for before, word in pairs):
        return True
    return bool(words) and words[-1] in _HAVING and not any(word.endswith(told) for word in opening)


def says_here(words: Sequence[str]) -> bool:
    """Return whether words speak of a place that only another sentence tells: bura ən quraq yer sayılır."""
    return bool(_HERE & set(words))


def is_speech(tokens: list[Token], run: Sequence[int]) -> bool:
    """Return whether a stretch begins with what somebody says: “Məktəb açılıb”, – müəllim dedi."""
    opens = bool(run) and tokens[run[0]].text in _OPENING
    return opens and any(tokens[at].text in DASHES and tokens[at].spaced for at in run)


def is_balanced(tokens: list[Token], run: Sequence[int]) -> bool:
    """Return whether every quotation that a stretch opens is closed in it."""
    text = "".join(tokens[at].text for at in run if tokens[at].text in _QUOTES)
    return text.count("“") == text.count("”") and text.count("«") == text.count("»") and text.count('"') % 2 == 0


def is_therefore(tokens: list[Token], run: list[int]) -> bool:
    """Return whether two words open a stretch that only link it to what was told before."""
    return tuple(tokens[at].low for at in run[:2]) in _THEREFORE


def is_although(tokens: list[Token], at: int) -> bool:
    """Return whether "da" behind a verb with "if" ends a clause here: geri qayıtsa da, adına halva desələr də."""
    opens = at > 1 and tokens[at].low in {"da", "də"} and tokens[at - 1].low.endswith(("sa", "sə", "salar", "sələr"))
    return opens and at + 1 < len(tokens) and tokens[at + 1].text == ","


def keeps_too(tokens: list[Token], run: Sequence[int], index: int) -> bool:
    """Return whether "da" says more than that this is told as well: desələr də, alət böyük salonlarda da."""
    cases = {form.case for form in forms_of(tokens[run[index - 1]].low)} if index > NEAREST else set()
    return is_although(tokens, run[index]) or bool(cases & {"locative", "dative", "ablative", "instrumental"})
