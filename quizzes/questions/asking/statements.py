"""Asks which of four statements is true: one sentence of the text as it is, three that are wrong by one word."""

from collections.abc import Iterable, Iterator, Sequence
from random import Random

from quizzes.language.letters import capitalize
from quizzes.questions.asking.drafts import AskedQuestion, Harvest, Wrong
from quizzes.questions.asking.gaps import GAP, quoted
from quizzes.questions.asking.likeness import content_words, is_key_too_long
from quizzes.questions.writing.distractors import WANTED

STEMS = {
    "en": (
        "Which of these statements is true?",
        "Which of these statements is right?",
        "Which of these sentences is correct?",
    ),
    "az": (
        "Aşağıdakı fikirlərdən hansı doğrudur?",
        "Aşağıdakı fikirlərdən hansı düzgündür?",
        "Aşağıdakı cümlələrdən hansı doğrudur?",
    ),
}
SHORTEST, LONGEST, SCORE, ALIKE = 4, 16, 0.69, 3
MOST, ENOUGH, SURE_SCORE = 3, 8, 0.66
_NEVER = frozenset(
    [
        "all",
        "every",
        "always",
        "never",
        "only",
        "none",
        "must",
        "no",
        "completely",
        "entirely",
        "which",
        "these",
        "right",
        "true",
        "statements",
        "bütün",
        "yalnız",
        "həmişə",
        "heç",
        "hər",
        "daim",
        "ancaq",
        "hansı",
        "doğrudur",
    ]
)
_OPEN = ("The two ", "The three ", "The others ", "The rest ", "What ", "Ən yaxşı", "Qalan", "Hər ikisi")
_SURE = frozenset({"when", "how_many", "how_much", "who", "where", "which_name", "called"})


def statements(
    asked: Sequence[AskedQuestion], kept: Sequence[AskedQuestion], harvest: Harvest, *, language: str, random: Random
) -> Iterator[AskedQuestion]:
    """Yield at most MOST such questions; their true sentences are those that no kept question is about."""
    starts = {question.sentence_start for question in kept}
    rows = [row for row in _rows(asked, harvest) if row.sentence.start not in starts]
    keys = [row for row in _fit(harvest.trues) if row.sentence.start not in starts]
    random.shuffle(keys)
    keys.sort(key=lambda row: row.sentence.start not in {other.sentence.start for other in rows})
    used: set[int] = set()
    for stem in STEMS[language][: MOST if len(kept) < ENOUGH else MOST - 1]:
        keys = [row for row in keys if row.sentence.start not in used]
        fresh = [row for row in rows if row.sentence.start not in used]
        chosen = next((row for row in (_chosen(key, fresh) for key in keys) if row is not None), None)
        if chosen is None:
            return
        key, others = chosen
        yield _asked(stem, key, others, language)
        used |= {key.sentence.start, *(other.sentence.start for other in others)}


def _rows(asked: Sequence[AskedQuestion], harvest: Harvest) -> list[Wrong]:
    """One row for each sentence that can stand alone: by its opposites, or by a name, date or number left out."""
    sentences = {row.sentence.start: row.sentence for row in harvest.wrongs} | {
        draft.sentence.start: draft.sentence for draft in harvest.drafts
    }
    found: dict[int, Wrong] = {row.sentence.start: row for row in reversed(harvest.wrongs)}
    for question in asked:
        text = quoted(question.stem)
        is_sure = question.kind in _SURE or question.score >= SURE_SCORE
        if not is_sure or text.count(GAP) != 1 or ". " in text or question.sentence_start in found:
            continue
        sentence = sentences[question.sentence_start]
        wrong_word = next(
            (word for word in question.distractors if question.kind != "who" or word in sentence.text), ""
        )
        if not wrong_word:
            continue
        words = question.key, wrong_word
        true, wrong = (capitalize(text.replace(GAP, word), question.language) for word in words)
        found[question.sentence_start] = Wrong(sentence, true, wrong)
    return _fit(row for _start, row in sorted(found.items()))


def _fit(rows: Iterable[Wrong]) -> list[Wrong]:
    """Those that are neither too short nor too long to compare, and say nothing of all or none."""
    rows = [row for row in rows if SHORTEST <= len(row.true.split()) <= LONGEST]
    rows = [row for row in rows if not row.true.startswith(_OPEN)]
    return [row for row in rows if not _NEVER & set(f"{row.true} {row.wrong}".lower().replace(",", "").split())]


def _chosen(key: Wrong, rows: Sequence[Wrong]) -> tuple[Wrong, list[Wrong]] | None:
    """The true sentence and three wrong ones of about its length that speak of something else."""
    others = [row for row in rows if row.sentence.start != key.sentence.start]
    others = [row for row in others if len(content_words(row.wrong) & content_words(key.true)) <= ALIKE]
    others.sort(key=lambda row: abs(len(row.wrong) - len(key.true)))
    others = others[:WANTED]
    is_fair = len(others) == WANTED and not is_key_too_long(key.true, [row.wrong for row in others])
    return (key, others) if is_fair else None


def _asked(stem: str, key: Wrong, others: Sequence[Wrong], language: str) -> AskedQuestion:
    sentence = key.sentence
    return AskedQuestion(
        language=language,
        kind="statement",
        stem=stem,
        key=f"{key.true}.",
        distractors=tuple(f"{row.wrong}." for row in others),
        is_order_fixed=False,
        start=sentence.start,
        end=sentence.end,
        sentence_start=sentence.start,
        sentence_end=sentence.end,
        score=SCORE,
        distractor_values=(None,) * WANTED,
    )
