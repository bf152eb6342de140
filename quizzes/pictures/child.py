"""The child process that makes the renditions of one picture from its input and prints them; knows no Django."""

from base64 import b64encode
from typing import Any

from quizzes.pictures.encoding import renditions
from quizzes.sources.formats.answering import answer_input


def read(data: bytes) -> dict[str, Any]:
    """Return the two renditions, the large one first, their bytes in Base64."""
    return {
        "renditions": [
            {
                "data": b64encode(made.data).decode(),
                "light": b64encode(made.light).decode(),
                "width": made.width,
                "height": made.height,
            }
            for made in renditions(data)
        ]
    }


if __name__ == "__main__":
    answer_input(read)
