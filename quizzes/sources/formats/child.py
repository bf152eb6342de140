"""The child process that parses one file from its input under limits and prints one JSON object; knows no Django."""

import json
import sys
from dataclasses import asdict

from quizzes.sources.formats.outcomes import FileText, Refused, checked
from quizzes.sources.formats.registry import BY_NAME, OF_TEXT

MEMORY_BYTES = 1 << 30
CPU_SECONDS = 20


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


def limit_resources() -> None:
    """Limit memory, processor time and written files, where the system can (Windows cannot)."""
    try:
        import resource
    except ImportError:
        return
    limits = {"RLIMIT_AS": MEMORY_BYTES, "RLIMIT_CPU": CPU_SECONDS, "RLIMIT_FSIZE": 0, "RLIMIT_CORE": 0}
    for name, limit in limits.items():
        try:
            resource.setrlimit(getattr(resource, name), (limit, limit))
        except (AttributeError, ValueError, OSError):
            continue


if __name__ == "__main__":
    main(sys.argv[1])
