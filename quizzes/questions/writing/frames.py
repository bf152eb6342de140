"""Whole sentences around a question: who says it, of when it is, what the sources give; per language, pure."""

FRAMES = {
    "attributed": {
        "en": "According to {source}, {question}",
        "az": "{source:genitive} məlumatına görə, {question}",
    },
    "attributed_statement": {
        "en": "According to {source}: {statement}",
        "az": "{source:genitive} məlumatına görə: {statement}",
    },
    "dated": {
        "en": "By {as_of}, {question}",
        "az": "{as_of:dative} olan məlumata görə, {question}",
    },
    "dated_figures": {
        "en": "By the figures of {as_of}, {question}",
        "az": "{as_of:dative} olan məlumata görə, {question}",
    },
    "ordering": {
        "en": "Which of these came first?",
        "az": "Aşağıdakılardan hansı daha əvvəl baş verib?",
    },
    "ordering_explanation": {
        "en": "The order in time: {list}.",
        "az": "Zaman ardıcıllığı belədir: {list}.",
    },
    "difference": {
        "en": "{question} {source} gives {value}, {other_source} gives {other_value}. What explains the difference?",
        "az": "{question} {source} bunu göstərir: {value}; {other_source} isə: {other_value}. Bu fərqi nə izah edir?",
    },
    "difference_inside": {
        "en": "{question} {source} gives {value} in one place and {other_value} in another. "
        "What explains the difference?",
        "az": "{question} {source} bir yerdə bunu göstərir: {value}; başqa yerdə isə: {other_value}. "
        "Bu fərqi nə izah edir?",
    },
    "given_differently": {
        "en": "{source} and {other_source} both write about {subject}. What do they give differently?",
        "az": "{source} və {other_source} {subject} haqqında yazır. Onlar hansı məlumatı fərqli göstərir?",
    },
    "differs": {
        "en": "{source} gives {value}, {other_source} gives {other_value}.",
        "az": "{source} bunu göstərir: {value}; {other_source} isə: {other_value}.",
    },
    "agrees": {
        "en": "No difference between the two is known here.",
        "az": "Bu məlumatda iki mənbə arasında fərq məlum deyil.",
    },
    "evidence": {
        "en": "Source: {source}.",
        "az": "Mənbə: {source}.",
    },
    "value_of_other_source": {
        "en": "{source} gives this value.",
        "az": "Bu göstərici {source:genitive} məlumatıdır.",
    },
    "claimed_by_nobody": {
        "en": "No source that we have gives this value.",
        "az": "Bizdəki mənbələrdə bu göstəriciyə rast gəlinmir.",
    },
    "named_elsewhere": {
        "en": "No source that we have gives this name here.",
        "az": "Bizdəki mənbələrdə burada bu ad çəkilmir.",
    },
    "value_not_known": {
        "en": "No source that we have says this of {subject}.",
        "az": "Bizdəki mənbələrdə {subject} haqqında belə məlumat yoxdur.",
    },
}

REASONS = {
    "date": {"en": "They speak of different times.", "az": "Söhbət müxtəlif vaxtlardan gedir."},
    "scope": {
        "en": "They do not speak of exactly the same thing.",
        "az": "Söhbət tam eyni şeydən getmir.",
    },
    "estimate": {
        "en": "One gives an estimate, the other an exact value.",
        "az": "Biri təxmini, digəri dəqiq göstərici verir.",
    },
    "unit": {"en": "They measure in different units.", "az": "Müxtəlif ölçü vahidlərindən istifadə olunub."},
    "rounding": {"en": "One is the other, rounded.", "az": "Biri digərinin yuvarlaqlaşdırılmış formasıdır."},
    "impossible": {"en": "One of the dates is in no calendar.", "az": "Tarixlərdən biri təqvimdə yoxdur."},
}

NEVER_WHERE_APART = ("estimate", "unit", "rounding", "impossible")

KIND_WORDS = {
    "place": {"en": "place", "az": "yer"},
    "river": {"en": "river", "az": "çay"},
    "mountain": {"en": "mountain", "az": "dağ"},
    "person": {"en": "person", "az": "şəxs"},
    "body": {"en": "organisation", "az": "təşkilat"},
    "event": {"en": "event", "az": "hadisə"},
    "work": {"en": "work", "az": "əsər"},
    "building": {"en": "building", "az": "tikili"},
    "district": {"en": "district", "az": "rayon"},
    "city": {"en": "city", "az": "şəhər"},
    "village": {"en": "village", "az": "kənd"},
    "settlement": {"en": "settlement", "az": "qəsəbə"},
    "lake": {"en": "lake", "az": "göl"},
    "document": {"en": "document", "az": "sənəd"},
}

_HEADS = {
    "rayonu": "district",
    "şəhəri": "city",
    "kəndi": "village",
    "qəsəbəsi": "settlement",
    "gölü": "lake",
    "çayı": "river",
    "dağı": "mountain",
    "qətnaməsi": "document",
    "müqaviləsi": "document",
    "aktı": "document",
    "bəyanat": "document",
    "bəyanatı": "document",
    "planı": "document",
    "sərəncamı": "document",
    "fərmanı": "document",
}
_NOT_OF_THAT_HEAD = {"iqtisadi rayonu": "place"}


def fine_kind(kind: str, name_az: str) -> str:
    """Return what a subject is called when it is asked for: `Laçın rayonu`, a place, is a district."""
    name = name_az.casefold()
    for ending, other in _NOT_OF_THAT_HEAD.items():
        if name.endswith(ending):
            return other
    return _HEADS.get(name.rpartition(" ")[2], kind)
