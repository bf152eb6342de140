"""Tells which phrase of an Azerbaijani clause is its subject: who or what does what the clause tells."""

from quizzes.facts.proposing.number_words import can_begin_number
from quizzes.questions.asking.azerbaijani.clauses.borders import border_kind, border_of
from quizzes.questions.asking.azerbaijani.clauses.clause import Clause
from quizzes.questions.asking.azerbaijani.clauses.phrase import Phrase
from quizzes.questions.asking.azerbaijani.words.classes import classes
from quizzes.questions.asking.azerbaijani.words.predicates import is_intransitive
from quizzes.questions.asking.azerbaijani.words.verbs import can_take_object, in_tense, verb_form
from quizzes.questions.asking.azerbaijani.words.words import LIGHT, is_human
from quizzes.questions.asking.words.vocabulary import words_of

_UNITS = words_of("az", "units")
_NAMING = ("sayır", "sayıb", "sayard", "adlandırır", "adlandırıb", "adlandırd")
TWO = 2
BECAME = frozenset({"oldu", "olmuşdu", "olmuşdur", "idi", "seçildi", "sayılırdı"})
MOVES = ("en", "qalx", "qaç", "get", "gedir", "köç", "qayıd", "gir", "dırmaş")


def subject_in(clause: Clause, phrases: tuple[Phrase, ...]) -> tuple[int, ...]:
    """Return the first phrase in the nominative that is a noun, or nothing where it may as well be a bare object."""
    bare = [phrase for phrase in phrases if phrase.case == "nominative" and phrase.is_noun]
    border = border_of(clause.tokens, phrases)
    bare = [one for one in bare if phrases.index(one) > border] or bare
    bare = [one for one in bare if not (_is_distance(clause, one) or is_measure(clause, one))]
    own = [one for one in bare if not _is_of_converb(clause, phrases, one) and not _is_of_cause(clause, phrases, one)]
    own = [one for one in own if not _is_done_first(clause, one)]
    if bare and not own and (_is_set_against(clause, phrases, bare[0]) or _needs_doer(clause, phrases, bare[0])):
        return ()
    bare = own or bare
    if not bare:
        return ()
    first = bare[0]
    if _is_of_next(clause, phrases, first):
        return ()
    is_last = first is phrases[-1]
    word = clause.tokens[clause.verb[-1]].low
    if is_last and word in BECAME and first.name is None and is_human(clause.tokens[first.positions[-1]].low):
        return ()
    form = verb_form(word)
    is_led = not clause.is_first or any(
        one.case == "converb" and not border_kind(clause.tokens, one) for one in phrases
    )
    is_done = is_intransitive(word) or _can_alone(clause)
    is_done = is_done and not (is_led and form is not None and can_take_object(form))
    is_plain = first.name is not None or word in {"var", "yoxdur", "idi"} or is_done or form is None
    is_plain = is_plain or (len(clause.verb) > 1 and clause.tokens[clause.verb[0]].low == "baş")  # boşalma baş verir
    if is_last and word.startswith(_NAMING) and any(one.case == "accusative" for one in phrases):
        return ()
    last_inner = max((index for index, one in enumerate(phrases) if one.case == "converb"), default=-1)
    has_object = any(one.case == "accusative" for one in phrases[last_inner + 1 :])
    word_of = clause.tokens[first.positions[-1]].low
    is_many = form is not None and form.is_plural
    if is_many and first.name is not None:
        return ()
    is_one = first.name is None and first.is_sure and "və" not in (clause.tokens[at].low for at in first.positions)
    if is_many and is_one and not is_human(word_of) and not word_of.endswith(("lar", "lər", "ları", "ləri")):
        return ()
    if is_last and is_many and first.name is None and not is_human(word_of) and not word_of.endswith(("lar", "lər")):
        return ()
    is_led = len(phrases) > 1 or not clause.is_first
    if is_last and not is_plain and is_led and not (has_object and first.is_sure):
        return ()
    return first.positions


def _can_alone(clause: Clause) -> bool:
    """Whether a clause tells what something can do that is done to nothing: duzlu gildə az bitki yaşaya bilir."""
    first, last = clause.tokens[clause.verb[0]].low, clause.tokens[clause.verb[-1]].low
    if len(clause.verb) != TWO or not last.startswith("bil") or first[-1:] not in {"a", "ə"}:
        return False
    stem = first[:-2] if first.endswith(("ya", "yə")) else first[:-1]
    form = verb_form(in_tense(stem, "present") or "")
    return form is not None and not can_take_object(form)


def _is_of_next(clause: Clause, phrases: tuple[Phrase, ...], phrase: Phrase) -> bool:
    """Whether a phrase only tells of the next one what or how much it is: alimi Axundun, bir topa şüşə."""
    at = phrases.index(phrase) + 1
    following = phrases[at] if at < len(phrases) else None
    if following is None or following.positions[0] != phrase.positions[-1] + 1:
        return False
    names = {one.first for one in clause.sentence.values if one.type == "person"}
    is_agent = following.case in {"nominative", "postposition"}
    is_apposed = following.positions[0] in names and not is_agent
    is_of_place = phrase.name is not None and phrase.name.type == "place" and bool(names & set(following.positions))
    is_part = clause.tokens[phrase.positions[0]].low == "bir" and following.case == "nominative"
    return is_apposed or is_of_place or (is_part and following is phrases[-1] and len(phrase.positions) > 1)


def _is_set_against(clause: Clause, phrases: tuple[Phrase, ...], phrase: Phrase) -> bool:
    """Whether "isə" sets one time against another, of what was told before: havalar isinəndə isə geri qayıdır."""
    at = phrases.index(phrase) + 1
    follows = clause.tokens[phrases[at].positions[-1] + 1].low if at < len(phrases) else ""
    return not clause.is_first and follows == "isə"


def _needs_doer(clause: Clause, phrases: tuple[Phrase, ...], phrase: Phrase) -> bool:
    """Whether somebody does what the clause tells, and no thing: torpaq donanda daha dərinə enir."""
    word = clause.tokens[phrase.positions[-1]].low
    last = clause.tokens[clause.verb[-1]].low
    form = verb_form(last)
    is_done = any(one.case == "accusative" for one in phrases[phrases.index(phrase) + 1 :])
    moves = last.startswith(MOVES) and any(one.case == "dative" for one in phrases[phrases.index(phrase) + 1 :])
    is_thing = phrase.name is None and not is_human(word) and word not in classes()
    return is_thing and form is not None and not form.is_passive and (is_done or moves)


def _is_of_cause(clause: Clause, phrases: tuple[Phrase, ...], phrase: Phrase) -> bool:
    """Whether a phrase is the subject of a cause told within: tel nazik olduğundan çarxa dolayır."""
    border = border_of(clause.tokens, phrases)
    is_before = phrases.index(phrase) < border
    return is_before and border_kind(clause.tokens, phrases[border]) == "since"


def _is_of_converb(clause: Clause, phrases: tuple[Phrase, ...], phrase: Phrase) -> bool:
    """Whether a phrase is the subject of the clause within: qar əriyəndə."""
    at = phrases.index(phrase) + 1
    if at == len(phrases) or phrases[at].case != "converb":
        return False
    word = clause.tokens[phrases[at].positions[-1]].low
    return not word.endswith(("ıb", "ib", "ub", "üb", "araq", "ərək"))


def _is_done_first(clause: Clause, phrase: Phrase) -> bool:
    """Whether a thing is what is done before the rest: mum ifraz edib şan qurur."""
    tokens, at = clause.tokens, phrase.positions[-1] + 1
    if phrase.name is not None or is_human(tokens[phrase.positions[-1]].low) or at + 1 not in clause.positions:
        return False
    at += tokens[at + 1].low.startswith(LIGHT) and tokens[at].kind == "word"
    form = verb_form(tokens[at].low)
    is_joined = tokens[at].low.endswith(("ıb", "ib", "ub", "üb", "araq", "ərək")) and at not in clause.verb
    return is_joined and form is not None and form.is_transitive and tokens[phrase.positions[-1]].low not in classes()


def is_measure(clause: Clause, phrase: Phrase) -> bool:
    """Return whether a phrase only measures the noun behind it: dəniz səviyyəsindən 1200 metr hündürlükdə."""
    low = [clause.tokens[at].low for at in phrase.positions]
    is_counted = any(can_begin_number(word, "az") or word[0].isdigit() for word in low[:-1])
    follows = phrase.positions[-1] + 1
    is_before = follows in clause.positions and clause.tokens[follows].low.endswith(
        ("lıqda", "likdə", "luqda", "lükdə")
    )
    return is_counted and low[-1] in _UNITS and is_before


def _is_distance(clause: Clause, phrase: Phrase) -> bool:
    """Whether a phrase says how far or how long: iki-üç kilometr yol gedir."""
    low = [clause.tokens[at].low for at in phrase.positions]
    moves = verb_form(clause.tokens[clause.verb[-1]].low)
    is_counted = can_begin_number(low[0], "az") or low[0][0].isdigit()
    return is_counted and bool(_UNITS & set(low)) and moves is not None and not moves.is_passive
