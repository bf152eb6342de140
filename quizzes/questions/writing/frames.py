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
    "attributed_statement_to_text": {
        "en": "According to {source}: {statement}",
        "az": "{source:dative} görə: {statement}",
    },
    "attributed_to_text": {
        "en": "According to {source}, {question}",
        "az": "{source:dative} görə, {question}",
    },
    "several": {
        "en": "{question} Choose all right answers.",
        "az": "{question} Bütün doğru cavabları seçin.",
    },
    "dated": {
        "en": "By {as_of}, {question}",
        "az": "{as_of:dative} olan məlumata görə, {question}",
    },
    "dated_state": {
        "en": "As of {as_of}, {question}",
        "az": "{as_of:dative} olan məlumata görə, {question}",
    },
    "dated_statement": {
        "en": "By the figures of {as_of}: {statement}",
        "az": "{as_of:dative} olan məlumata görə: {statement}",
    },
    "dated_figures": {
        "en": "By the figures of {as_of}, {question}",
        "az": "{as_of:dative} olan məlumata görə, {question}",
    },
    "ordering": {
        "en": "Which of these came first?",
        "az": "Aşağıdakılardan hansı ən əvvəl baş verib?",
    },
    "ordering_last": {
        "en": "Which of these came last?",
        "az": "Aşağıdakılardan hansı ən sonra baş verib?",
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
    "both_support": {
        "en": "{source} and {other_source} both write about {subject}. Which statement do both support?",
        "az": "{source} və {other_source} {subject} haqqında yazır. Hansı məlumatı hər iki mənbə təsdiqləyir?",
    },
    "only_one_says": {
        "en": "Of the two, only {source} is known to say this.",
        "az": "Bu ikisindən yalnız {source:genitive} belə yazdığı məlumdur.",
    },
    "both_say": {
        "en": "Both say this: {source} and {other_source}.",
        "az": "Hər iki mənbə bunu yazır: {source} və {other_source}.",
    },
    "given_differently": {
        "en": "{source} and {other_source} both write about {subject}. What do they give differently?",
        "az": "{source} və {other_source} {subject} haqqında yazır. Onlar hansı məlumatı fərqli göstərir?",
    },
    "differs": {
        "en": "{source} gives {value}, {other_source} gives {other_value}.",
        "az": "{source} bunu göstərir: {value}; {other_source} isə: {other_value}.",
    },
    "differs_inside": {
        "en": "{source} gives {value} in one place and {other_value} in another.",
        "az": "{source} bir yerdə bunu göstərir: {value}; başqa yerdə isə: {other_value}.",
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
        "en": "{source} gives this.",
        "az": "Bunu {source} göstərir.",
    },
    "claimed_by_nobody": {
        "en": "No source that we have gives this value.",
        "az": "Bizdəki mənbələrin heç birində bu yazılmayıb.",
    },
    "of_something_else": {
        "en": "This is true of something else.",
        "az": "Bu, başqa bir şeyə aiddir.",
    },
    "another_is_given": {
        "en": "The sources give something else for it.",
        "az": "Mənbələrdə onun haqqında başqa məlumat verilir.",
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
