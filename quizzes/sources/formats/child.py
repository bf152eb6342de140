"""The child process that parses one file from its input under limits and prints one JSON object; knows no Django."""

import json
import sys
from dataclasses import asdict

from quizzes.sources.formats.limits import limit_resources
from quizzes.sources.formats.outcomes import FileText, Refused, checked
from quizzes.sources.formats.registry import BY_NAME, OF_TEXT


def main(name: str) -> None:
    """Read the input as a file of the named format; print its text and details, or why it is refused."""
    limit_resources()
    data = sys.stdin.buffer.read()
    print_to, sys.stdout = sys.stdout, sys.stderr
    try:
        answer = asdict(read(name, data))
    except Refused as refused:
        answer = {"refused": refused.reason, "numbers": refused.numbers}
    except MemoryError:
        answer = {"refused": "memory", "numbers": {}}
    except Exception:
        answer = {"refused": "broken", "numbers": {}}
    json.dump(answer, print_to)


def read(name: str, data: bytes) -> FileText:
    """Return the text of a file of the named format; texts come as UTF-8."""
    module = BY_NAME[name]
    return checked(module.read(data.decode() if module in OF_TEXT else data))


if __name__ == "__main__":
    main(sys.argv[1])
