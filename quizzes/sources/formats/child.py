"""The child process that parses one file from its input under limits and prints one JSON object; knows no Django."""

import sys
from dataclasses import asdict

from quizzes.sources.formats.answering import answer_input
from quizzes.sources.formats.outcomes import FileText, checked
from quizzes.sources.formats.registry import BY_NAME, OF_TEXT


def main(name: str) -> None:
    """Read the input as a file of the named format; print its text and details, or why it is refused."""
    answer_input(lambda data: asdict(read(name, data)))


def read(name: str, data: bytes) -> FileText:
    """Return the text of a file of the named format; texts come as UTF-8."""
    module = BY_NAME[name]
    return checked(module.read(data.decode() if module in OF_TEXT else data))


if __name__ == "__main__":
    main(sys.argv[1])
