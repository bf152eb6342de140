"""What every child process does: limits itself, reads its input and prints one JSON object; knows no Django."""

import json
import sys
from collections.abc import Callable
from typing import Any

from quizzes.sources.formats.limits import limit_resources
from quizzes.sources.formats.outcomes import Refused


def answer_input(read: Callable[[bytes], dict[str, Any]]) -> None:
    """Print what is read from the input, or why it is refused; what the reader itself prints goes elsewhere."""
    limit_resources()
    data = sys.stdin.buffer.read()
    print_to, sys.stdout = sys.stdout, sys.stderr
    try:
        answer = read(data)
    except Refused as refused:
        answer = {"refused": refused.reason, "numbers": refused.numbers}
    except MemoryError:
        answer = {"refused": "memory", "numbers": {}}
    except Exception:
        answer = {"refused": "broken", "numbers": {}}
    json.dump(answer, print_to)
