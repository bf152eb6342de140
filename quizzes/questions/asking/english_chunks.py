from quizzes.questions.asking.english_clause import Chunk  # noqa
