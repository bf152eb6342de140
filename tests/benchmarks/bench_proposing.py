"""How many words the proposer reads in a second of one core, median of five: `python -m
tests.benchmarks.bench_proposing`."""

import statistics
import time

from quizzes.facts.proposing.proposing import propose
from tests.proposing.labelled_texts import labelled_files, read_labelled

ROUNDS, TARGET_WORDS = 5, 30_000


def long_text(language: str) -> str:
    texts = [
        read_labelled(path.read_text(encoding="utf-8"))[0]
        for part in ("dev",)
        for path in labelled_files(part, language)
    ]
    once = "\n\n".join(texts)
    return "\n\n".join([once] * (TARGET_WORDS // len(once.split()) + 1))


def main() -> None:
    for language in ("en", "az"):
        text = long_text(language)
        words = len(text.split())
        propose(text[:2_000], document="warm-up", language=language)
        speeds = []
        for _ in range(ROUNDS):
            begin = time.process_time()
            propose(text, document="speed", language=language)
            speeds.append(words / (time.process_time() - begin))
        print(f"{language}: {statistics.median(speeds):,.0f} words a second ({words:,} words, median of {ROUNDS})")


if __name__ == "__main__":
    main()
