"""A small course as fixture files, for the tests of loading."""

import json
from base64 import b64encode


def record(table, **fields):
    return {"model": f"quizzes.{table}", "fields": fields}


def write(folder, name, *records):
    (folder / name).write_text(json.dumps(records, ensure_ascii=False), encoding="utf-8")


def document(slug="trend", **fields):
    return record(
        "document", **{"slug": slug, "title": "", "described_as_en": "News", "described_as_az": "Xəbər", **fields}
    )


def fact(slug, *, qualifier="", **fields):
    return record(
        "fact",
        **{"slug": slug, "subject": ["kalbajar"], "property": ["area"], "qualifier": qualifier or slug, **fields},
    )


def claim(fact, value, *, exact="", **fields):
    exact = exact or f"{value} square kilometers"
    return record(
        "claim",
        **{"fact": [fact], "document": ["trend"], "passage_number": 1, "exact": exact, "value": value, **fields},
    )


def picture(slug, *, data):
    """A picture after its one file, which is the small and the large one."""
    sizes = {"width": 960, "height": 640, "small_width": 480, "small_height": 320, "stored_bytes": len(data)}
    words = {"alt_en": "A valley", "alt_az": "Dərə", "file_name": "valley.jpg", "sha256": slug}
    yield record("picturefile", public_id=f"file-{slug}", data=b64encode(data).decode())
    yield record("picture", slug=slug, large=[f"file-{slug}"], small=[f"file-{slug}"], **words, **sizes)


def option(question, position, *, is_key=False, **fields):
    text = f"Option {position}"
    return record(
        "option",
        **{"question": [question], "position": position, "is_key": is_key, "text_en": text, "text_az": text, **fields},
    )


def question(slug, *, fact="land-area"):
    return record(
        "question",
        slug=slug,
        stem_en=f"How large is it ({slug})?",
        stem_az=f"Sahəsi nə qədərdir ({slug})?",
        fact=[fact],
        is_published_en=True,
        is_published_az=True,
    )


def in_quiz(question, *, position):
    return record("quizquestion", quiz=["land"], question=[question], position=position)


def write_course(folder, *, facts=(), questions=(), sha256=None):
    """Write the course; further records go to the ends of the files that they belong to."""
    write(
        folder,
        "01_facts.json",
        document(sha256=sha256),
        record("subject", slug="kalbajar", name_en="Kalbajar district", name_az="Kəlbəcər rayonu"),
        record(
            "property",
            slug="area",
            name_en="area",
            name_az="sahə",
            value_type="quantity",
            unit="area-square-kilometer",
        ),
        fact("land-area"),
        claim("land-area", "3054", is_taught=True),
        *facts,
    )
    write(
        folder,
        "02_lessons.json",
        record("course", slug="kalbajar", title_en="Kalbajar", title_az="Kəlbəcər"),
        record(
            "lesson",
            slug="land",
            course=["kalbajar"],
            title_en="Land",
            title_az="Torpaq",
            body_en="It covers {land-area}.",
            body_az="Sahəsi {land-area}.",
        ),
        record("quiz", slug="land", lesson=["land"], title_en="Land", title_az="Torpaq", is_published_en=True),
    )
    write(
        folder,
        "03_questions.json",
        question("how-large"),
        option("how-large", 1, is_key=True, value_type="quantity", value="3054", unit="area-square-kilometer"),
        option("how-large", 2),
        record("citation", question=["how-large"], document=["trend"], passage_number=1, exact="3054 square"),
        in_quiz("how-large", position=1),
        *questions,
    )
