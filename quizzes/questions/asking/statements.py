"""Asks which of four statements is true: one sentence of the text as it is, three that are wrong by one word."""

from collections.abc import Iterator, Sequence
from random import Random

from quizzes.questions.asking.drafts import AskedQuestion, Harvest, Wrong
from quizzes.questions.asking.gaps import GAP, quoted
from quizzes.questions.asking.likeness import content_words
from quizzes.questions.writing.distractors import WANTED

STEMS = {
    "en": ("Which of these statements is true?", "Which of these statements is right?"),
    "az": ("Aşağıdakı fikirlərdən hansı doğrudur?", "Aşağıdakı fikirlərdən hansı düzgündür?"),
}
SHORTEST, LONGEST, SCORE, ALIKE = 4, 16, 0.69, 3
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
_SURE = frozenset({"when", "how_many", "how_much", "who", "where", "which_name", "called"})


def statements(
    asked: Sequence[AskedQuestion], kept: Sequence[AskedQuestion], harvest: Harvest, *, language: str, random: Random
) -> Iterator[AskedQuestion]:
    """Yield at most two such questions; their true sentences are those that no kept question is about."""
    rows = _rows(asked, harvest)
    starts = {question.sentence_start for question in kept}
    keys = [row for row in rows if row.sentence.start not in starts]
    random.shuffle(keys)
    for stem in STEMS[language]:
        chosen = next((row for row in (_chosen(key, rows) for key in keys) if row is not None), None)
        if chosen is None:
            return
        key, others = chosen
        yield _asked(stem, key, others, language)
        used = {key.sentence.start, *(other.sentence.start for other in others)}
        keys = [row for row in keys if row.sentence.start not in used]
        rows = [row for row in rows if row.sentence.start not in used]


def _rows(asked: Sequence[AskedQuestion], harvest: Harvest) -> list[Wrong]:
    """One row for each sentence that can stand alone: by its opposites, or by a name, date or number left out."""
    sentences = {row.sentence.start: row.sentence for row in harvest.wrongs} | {
        draft.sentence.start: draft.sentence for draft in harvest.drafts
    }
    found: dict[int, Wrong] = {row.sentence.start: row for row in reversed(harvest.wrongs)}
    for question in asked:
        text = quoted(question.stem)
        if question.kind not in _SURE or text.count(GAP) != 1 or ". " in text or question.sentence_start in found:
            continue
        true, wrong = (text.replace(GAP, word) for word in (question.key, question.distractors[0]))
        found[question.sentence_start] = Wrong(sentences[question.sentence_start], true, wrong)
    rows = [row for _start, row in sorted(found.items()) if SHORTEST <= len(row.true.split()) <= LONGEST]
    return [row for row in rows if not _NEVER & set(f"{row.true} {row.wrong}".lower().replace(",", "").split())]


def _chosen(key: Wrong, rows: Sequence[Wrong]) -> tuple[Wrong, list[Wrong]] | None:
    """The true sentence and three wrong ones of about its length that speak of something else."""
    others = [row for row in rows if row.sentence.start != key.sentence.start]
    others = [row for row in others if len(content_words(row.wrong) & content_words(key.true)) <= ALIKE]
    others.sort(key=lambda row: abs(len(row.wrong) - len(key.true)))
    return (key, others[:WANTED]) if len(others) >= WANTED else None


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
