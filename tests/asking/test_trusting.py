"""How far questions can be trusted by their form: what is shown as it is, with a warning, or not at all."""

from dataclasses import replace

import pytest

from quizzes.language.letters import fold
from quizzes.questions.asking.drafts import AskedQuestion
from quizzes.questions.asking.trusting import SURE, Trust, graded, trust_in

TEXT = fold("The potter fired the jug in a kiln. A bowl and a plate stood beside the jug. Qab misdən düzəldilir.")


def question(language, kind, stem, key, others):
    return AskedQuestion(language, kind, stem, key, tuple(others.split("; ")), False, 0, 1, 0, 1, 0.7)


CASES = [
    ("sure", "en", "when", "In which year was the mill built?", "1786", "1790; 1801; 1812"),
    ("sure", "en", "what", "What can a deep cut leave?", "a scar", "a clot; a scab; a blister"),
    ("sure", "en", "who", "Which name belongs in the gap: “_____ built the mill”?", "Pryce", "Owen; Reed; Hall"),
    ("sure", "az", "what", "Taxta kəmərlər zəlzələ zamanı nəyi qoruyur?", "divarı", "damı; qapını; pəncərəni"),
    ("doubtful", "en", "what", "What was the bundle bound with?", "rope", "thread; wire; ribbon"),
    ("doubtful", "en", "where", "Where was the jug found?", "in a cellar", "in a barn; in a well; in a loft"),
    ("doubtful", "en", "why", "Why is fleece beaten?", "to loosen dirt", "to dry it; to dye it; to cut it"),
    (
        "doubtful",
        "en",
        "what_done",
        "What did Clara Holt do in 1699?",
        "sailed north",
        "sold maps; built a hut; fell ill",
    ),
    ("doubtful", "en", "who", "Which name belongs in the gap: “Then _____ came”?", "Reed", "Hall; Owen; Pryce"),
    (
        "doubtful",
        "en",
        "what",
        "Which word belongs in the gap: “It stood beside the _____”?",
        "jug",
        "bowl; plate; cup",
    ),
    ("doubtful", "az", "what", "Uşaq əvvəlcə nə basır?", "körük", "kürə; zindan; çəkic"),
    (
        "doubtful",
        "az",
        "what",
        "Quşu qışda şaxtadan yaxşı nəyi qoruyur?",
        "lələk örtüyü",
        "caynaq örtüyü; pipik örtüyü; quyruq örtüyü",
    ),
    (
        "doubtful",
        "az",
        "where",
        "Boşluğa hansı ad yazılmalıdır: “Sonda o, _____ köçdü”?",
        "Bakıya",
        "Şəkiyə; Qubaya; Gəncəyə",
    ),
    (
        "none",
        "en",
        "what",
        "Which word belongs in the gap: “They live in round _____”?",
        "tents",
        "palaces; castles; flats",
    ),
    ("none", "en", "what_done", "What did British troops do?", "left", "stayed; sang; slept"),
    (
        "none",
        "en",
        "what",
        "Which words belong in the gaps: “The _____ is _____”?",
        "day – hot",
        "day – cold; night – hot; night – cold",
    ),
    ("none", "az", "what", "Enli yarpaqlar nə edir?", "su buxarlandırır", "işıq udur; tökülür; saralır"),
    (
        "none",
        "az",
        "what",
        "Boşluğa hansı söz yazılmalıdır: “Qalay yeməyi _____ ayırır, çünki mislə zərərlidir”?",
        "misdən",
        "sinkdən; qızıldan; dəmirdən",
    ),
]


@pytest.mark.parametrize(("trust", "language", "kind", "stem", "key", "others"), CASES)
def test_form_of_a_question_says_how_far_it_is_trusted(trust, language, kind, stem, key, others):
    assert trust_in(question(language, kind, stem, key, others), TEXT) == trust


def test_doubtful_question_stays_below_what_is_sure_and_what_is_not_trusted_goes():
    sure, doubtful, none = (question(*case[1:]) for case in (CASES[0], CASES[4], CASES[13]))
    assert graded(sure, TEXT) == sure
    assert graded(doubtful, TEXT) == replace(doubtful, score=0.2)
    assert graded(doubtful, TEXT).score < SURE
    assert graded(none, TEXT) is None
    assert Trust.SURE == "sure"
