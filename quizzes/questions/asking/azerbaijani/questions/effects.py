"""Finds what an Azerbaijani sentence says that comes of something else: its clause, and its cause in words."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from quizzes.facts.proposing.tokens import Token, word_set
from quizzes.questions.asking.azerbaijani.clauses.clauses import Clause, clause_at, is_of_us
from quizzes.questions.asking.azerbaijani.clauses.phrase import Phrase
from quizzes.questions.asking.azerbaijani.clauses.phrases import Phrases
from quizzes.questions.asking.azerbaijani.clauses.pieces import REPORTING, pieces_of, without_asides
from quizzes.questions.asking.azerbaijani.gaps.stretches import begins_owned
from quizzes.questions.asking.azerbaijani.referring.pronouns import owner_of, subject_of
from quizzes.questions.asking.azerbaijani.stems.cause_forms import cause_end, finite_cause, is_wish
from quizzes.questions.asking.azerbaijani.stems.effect import LONGEST, Effect, is_shared, names, says_what
from quizzes.questions.asking.azerbaijani.stems.stems import Words, lacks_owner
from quizzes.questions.asking.azerbaijani.words.nouns import Nouns, in_case
from quizzes.questions.asking.azerbaijani.words.verbs import verb_form
from quizzes.questions.asking.azerbaijani.words.words import OPEN, OPENERS, PLURAL, SINGULAR, is_participle
from quizzes.questions.asking.texts.drafts import Sentence
from quizzes.questions.asking.texts.pieces import Positions, low_words, outside_brackets

SHORTEST, LONGEST_WHOLE = 2, 12
_SO = (
    ("ona", "görə"), ("buna", "görə"), ("bu", "səbəbdən"), ("bu", "səbəblə"), ("bunun", "sayəsində"),
    ("bunun", "nəticəsində"), ("odur", "ki"),
)  # fmt: skip
_ASKING = word_set("məsləhət xahiş əmr tapşırıq şərt dua icazə qərar təklif tələb ümid arzu istəyir istəyirdi istədi")
_ORDERING = word_set("tapşır buyur yalvar öyrət çağır qoy izin bağır çalış gözlə")
_LOOSE = frozenset({"da", "də", "isə", "elə", "məhz"})
_FOR_EXAMPLE = frozenset({"məsələn", "misal"})  # an example is no cause of what follows from the rule
Resolve = Callable[[Clause], Clause | None]


def effects_of(
    words: Words, sentence: Sentence, nouns: Nouns, resolve: Resolve, before: Sentence | None
) -> list[Effect]:
    """Return what a sentence says that has its cause in it, or in the sentence before (its pronouns written out).

    Where nothing can be said by itself: what points out of the sentence, as it stands (`is_left_open`).
    """
    sure = list(_effects(_Reader(words, sentence, nouns, resolve), before))
    return sure or [replace(one, is_left_open=True) for one in _effects(_Open(words, sentence, nouns, resolve), before)]


def _effects(reader: "_Reader", before: Sentence | None) -> Iterator[Effect]:
    sentence = reader.sentence
    kept = without_asides(sentence.tokens, outside_brackets(sentence.tokens, sentence.first, sentence.last))
    is_plain = sentence.tokens[sentence.last - 1].text not in {"?", "!"} and not is_of_us(sentence.tokens, kept)
    if not is_plain or len(kept) < 2 * SHORTEST:
        return
    before = None if before is not None and before.tokens[before.first].low in _FOR_EXAMPLE else before
    yield from reader.wished(kept)
    pieces, because = pieces_of(sentence, kept)
    yield from reader.because(pieces, because)
    for number, piece in enumerate(pieces):
        yield from reader.since(piece, is_first=not number)
        yield from reader.so(piece, pieces[:number], before if not number else None)
    if before is not None and kept and sentence.tokens[kept[0]].low == "çünki" and len(pieces) == 1:
        inner = outside_brackets(before.tokens, before.first, before.last)
        earlier, _why = pieces_of(before, inner)
        if earlier:
            earlier_reader = type(reader)(reader.words, before, reader.nouns, reader.resolve)
            yield from earlier_reader.because(earlier, tuple(kept), of=sentence)


class _Reader:
    """Reads the causes of one sentence."""

    def __init__(self, words: Words, sentence: Sentence, nouns: Nouns, resolve: Resolve) -> None:
        self.words, self.sentence, self.nouns, self.resolve = words, sentence, nouns, resolve
        self.tokens: list[Token] = sentence.tokens

    def because(self, pieces: list[list[int]], because: Positions, of: Sentence | None = None) -> Iterator[Effect]:
        """What stands behind "çünki": Divar yıxılıb, çünki daşlar köhnə idi."""
        tokens, cause = (of or self.sentence).tokens, because[1:]
        if not pieces or not cause:
            return
        told = [self._effect(piece, is_first=not number, may_deny=False) for number, piece in enumerate(pieces[:-1])]
        if len(cause) > 2 and tokens[cause[0]].low == "o" and tokens[cause[1]].text == ",":
            cause = cause[2:]
        effect = self._effect(pieces[-1], is_first=len(pieces) < 2, may_deny=True)
        if effect is not None and told and told[-1] is not None:
            effect = self._of_subject(effect, told[-1])
        if effect is not None and self._says(tokens, cause, effect):
            text, opens = self.words.phrase(of or self.sentence, cause), tokens[because[0]].low
            opens = "çünki" if opens == "ona" else opens
            yield Effect(effect, f"{opens} {text}", (because[0], *cause), of or self.sentence)

    def _of_subject(self, effect: Clause, before: Clause) -> Clause:
        """A clause that only says what its subject is, with the one of the clause before: amma təhlükəli idi."""
        is_being = verb_form(self.tokens[effect.verb[-1]].low) is None
        if effect.subject or effect.named or not (is_being and before.subject):
            return effect
        return replace(effect, named=self.words.phrase(self.sentence, before.subject))

    def since(self, piece: list[int], *, is_first: bool) -> Iterator[Effect]:
        """What stands before "-dığından" and its like, as a clause: torpaq donduğundan."""
        ends = [(index, cause_end(self.tokens, at)) for index, at in enumerate(piece)]
        index, last = next(((index, last) for index, last in ends if last in piece), (0, -1))
        if last < 0 or index == len(piece) - 1 or "ki" in low_words(self.tokens, piece):
            return
        inner, rest = piece[:index], [at for at in piece if at > last]
        inner, dated = self._without_date(inner)
        plain = self._clause([*dated, *rest], is_first=is_first, may_deny=True)
        own = Phrases(self.sentence, [*inner, piece[index]], self.nouns).all() if inner else []
        if plain is None and own and len(rest) == 1 and not dated:
            plain = self._clause([*own[0].positions, *rest], is_first=is_first, may_deny=True)
            plain = plain if plain is not None and plain.subject == own[0].positions and len(own) > 1 else None
            inner, effect = [at for at in inner if at > own[0].positions[-1]], plain
        elif plain is not None and not plain.subject and is_shared(plain, own, self.tokens):
            effect: Clause | None = replace(plain, named=self.words.phrase(self.sentence, own[0].positions))
            inner = [at for at in inner if at > own[0].positions[-1]]
        else:
            reader = self._meaning(own, [*dated, *rest])
            plain = reader._clause([*dated, *rest], is_first=is_first, may_deny=True)
            effect = self._resolved(plain) if plain is not None else None
        inner = [at for at in inner if self.tokens[at].text not in {",", ""} or at != inner[-1]]
        if effect is None or not inner or not self._says(self.tokens, tuple(inner), effect):
            return
        told = self.words.phrase(self.sentence, inner)
        cause = finite_cause(told, self.tokens[piece[index]].low, self.tokens[effect.verb[-1]].low)
        if cause:
            yield Effect(effect, f"çünki {cause}", tuple(at for at in piece if inner[0] <= at <= last), self.sentence)

    def so(self, piece: list[int], earlier: list[list[int]], before: Sentence | None) -> Iterator[Effect]:
        """What stands before "ona görə" and its like, in the sentence or in the one before."""
        start = next((index for index, at in enumerate(piece) if self.tokens[at].low not in _LOOSE), 0)
        opening = tuple(self.tokens[at].low.lstrip(OPEN) for at in piece[start : start + 2])
        if opening not in _SO:
            return
        rest = piece[start + 2 :]
        while rest and (self.tokens[rest[0]].low in _LOOSE or self.tokens[rest[0]].text in {"", ","}):
            rest = rest[1:]
        reader = self._told_of(earlier, rest)
        effect = reader._effect(rest, is_first=not earlier, may_deny=True)
        of = self.sentence if earlier else before
        if effect is None or of is None:
            return
        kept = outside_brackets(of.tokens, of.first, of.last)
        rows = earlier or pieces_of(of, kept)[0]
        whole = [at for at in kept if at <= rows[-1][-1]] if rows else []
        is_short = len(low_words(of.tokens, whole)) <= LONGEST_WHOLE and len(rows) > 1
        cause = tuple(whole if is_short else rows[-1]) if rows else ()
        while len(cause) > SHORTEST and (of.tokens[cause[0]].low in OPENERS or of.tokens[cause[0]].text in {",", ""}):
            cause = cause[1:]
        is_told = bool(cause) and self._stands(cause, of, rows[0 if is_short else -1])
        if is_told and self._says(of.tokens, cause, effect):
            yield Effect(effect, f"çünki {self.words.phrase(of, cause)}", cause, of)

    def _told_of(self, earlier: list[list[int]], rest: list[int]) -> "_Reader":
        """The reader of the sentence with what its clause before tells of in place of a pronoun: duz, duzu."""
        before = self._clause(earlier[-1], is_first=len(earlier) < 2, may_deny=True) if earlier else None
        is_apart = before is not None and any(one.case == "converb" for one in before.phrases)
        told = self.resolve(before) if before is not None and not is_apart else None
        known = subject_of(self.words, told) if told is not None and told.subject else None
        pronouns = PLURAL if known is not None and known.is_plural else SINGULAR
        meant = {at: pronouns[self.tokens[at].low] for at in rest if self.tokens[at].low in pronouns}
        is_had = known is not None and bool(owner_of(known))
        if known is None or known.is_person or is_had or len(meant) != 1:
            return self
        (at, case), tokens = next(iter(meant.items())), list(self.tokens)
        text = known.in_case(case)
        if not text or self.tokens[at].low in {"o", "onlar"}:
            return self
        tokens[at] = replace(tokens[at], text=text, low=f"{OPEN}{tokens[at].low}")
        return _Reader(self.words, replace(self.sentence, tokens=tokens), self.nouns, self.resolve)

    def _meaning(self, own: list[Phrase], rest: list[int]) -> "_Reader":
        """The reader with the first noun of a cause in place of the one pronoun behind it: parçanı for onu."""
        first = own[0] if own else None
        meant = [at for at in rest if self.tokens[at].low in SINGULAR and self.tokens[at].low != "o"]
        if first is None or len(meant) != 1 or first.case != "nominative" or not (first.is_sure and first.is_noun):
            return self
        if any(is_participle(self.tokens[one].low) for one in first.positions):
            return self
        at, written = meant[0], self.words.phrase(self.sentence, first.positions)
        text = in_case(written, SINGULAR[self.tokens[at].low])
        if not text or self.tokens[first.positions[-1]].low.endswith(("lar", "lər")):
            return self
        tokens = list(self.tokens)
        tokens[at] = replace(tokens[at], text=text, low=text.lower())
        return _Reader(self.words, replace(self.sentence, tokens=tokens), self.nouns, self.resolve)

    def wished(self, kept: list[int]) -> Iterator[Effect]:
        """What is done so that something may be: Divara ağac qoyulur ki, zəlzələdə uçmasın."""
        low = [self.tokens[at].low for at in kept]
        cut = low.index("ki") if "ki" in low else -1
        if cut > SHORTEST and is_wish(low[-1]):
            told, wish = kept[:cut], kept[cut + 1 :]
        elif "deyə" in low[1:-2] and is_wish(low[low.index("deyə") - 1]):
            cut = low.index("deyə")
            told, wish = kept[cut + 1 :], kept[:cut]
        else:
            return
        pieces, _because = pieces_of(self.sentence, told)
        wish = [at for at in wish if self.tokens[at].low != "deyə"]
        while wish and self.tokens[wish[0]].kind == "mark":
            wish = wish[1:]
        form = verb_form(low[cut - 1]) if low[cut] == "ki" else None
        is_asked = bool(_ASKING & set(low)) or (form is not None and form.stem in REPORTING | _ORDERING)
        if not pieces or is_asked or {"elə", "belə", "qədər"} & set(low[: cut if low[cut] == "ki" else 0]):
            return
        effect = self._effect(pieces[-1], is_first=len(pieces) < 2, may_deny=False)
        if effect is not None and wish and self._says(self.tokens, tuple(wish), effect):
            yield Effect(effect, f"{self.words.phrase(self.sentence, wish)} deyə", tuple(wish), self.sentence)

    def _says(self, tokens: Sequence[Token], cause: Positions, effect: Clause) -> bool:
        """Whether a clause and its cause say of whom and of what they speak."""
        return names(effect) and says_what(tokens, cause, effect)

    def _effect(self, positions: list[int], *, is_first: bool, may_deny: bool) -> Clause | None:
        """The clause at some positions with what it is about, None where only another sentence tells that."""
        clause = self._clause(positions, is_first=is_first, may_deny=may_deny)
        return self._resolved(clause) if clause is not None else None

    def _resolved(self, clause: Clause) -> Clause | None:
        return self.resolve(clause)

    def _clause(self, positions: list[int], *, is_first: bool, may_deny: bool) -> Clause | None:
        while positions and self.tokens[positions[0]].kind == "mark" and self.tokens[positions[0]].text not in "«“":
            positions = positions[1:]
        return clause_at(self.sentence, positions, self.nouns, is_first=is_first, may_deny=may_deny)

    def _without_date(self, inner: list[int]) -> tuple[list[int], list[int]]:
        """The cause without the date that opens the sentence, and that date."""
        dates = [one for one in self.sentence.values if inner and one.first == inner[0] and "date" in one.type]
        last = dates[0].last if dates else 0
        return [at for at in inner if at >= last], [at for at in inner if at < last]

    def _stands(self, cause: Positions, of: Sentence, piece: list[int]) -> bool:
        """Whether a cause told in clauses of its own says of what it speaks, and whose that is."""
        first = of.tokens[cause[0]]
        clause = clause_at(of, piece, self.nouns, may_deny=True)
        is_told = clause is None or bool(clause.subject) or names(clause)
        is_owned = begins_owned(first) or lacks_owner(self.words.phrase(of, cause))
        return is_told and (first.low.startswith(OPEN) or not is_owned)


class _Open(_Reader):
    """Reads causes as they stand, whatever their pronouns mean: for somebody who points at the sentence."""

    def _says(self, tokens: Sequence[Token], cause: Positions, effect: Clause) -> bool:
        return len(low_words(tokens, cause)) <= LONGEST

    def _resolved(self, clause: Clause) -> Clause | None:
        return clause
