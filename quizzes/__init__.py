"""The app: from documents to lessons, quizzes and scores, one package per step."""
