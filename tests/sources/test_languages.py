import pytest

from quizzes.sources.languages import guessed_language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Water is cold.", "en"),
        ("The Tartar River", "en"),
        ("Kalbajar is a district of Azerbaijan.", "en"),
        ("The town of Kəlbəcər was founded by the river and is known for its springs.", "en"),
        ("Su soyuqdur.", ""),
        ("Kəlbəcər şəhəri", "az"),
        ("K\u0259lb\u0259c\u0259r", "az"),
        ("Bu çay bir dağdan axır.", "az"),
        ("İSTİSU BULAĞI VƏ ÇAY", "az"),
        ("Bu bir nehir ve çok güzel bir yer için.", ""),
        ("Das ist nicht der Fluss.", ""),
        ("La rivière est dans les montagnes.", ""),
        ("Река Тертер", ""),
        ("3054", ""),
        ("", ""),
    ],
)
def test_guessed_language_of_short_texts(text, language):
    assert guessed_language(text) == language
