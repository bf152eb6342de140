"""Addresses of the pages for reading: the course, the sources, the facts, the glossary, the search."""

from django.urls import path

from quizzes.pages import disagreements, facts, glossary, home, lessons, offline, search, sources, style

urlpatterns = [
    path("", home.home, name="home"),
    path("lessons/", lessons.lesson_list, name="lessons"),
    path("lessons/<slug:slug>/", lessons.lesson, name="lesson"),
    path("sources/", sources.source_list, name="sources"),
    path("sources/<slug:slug>/", sources.source, name="source"),
    path("sources/<slug:slug>/passages/<int:number>/", sources.passage, name="passage"),
    path("sources-disagree/", disagreements.disagreements, name="disagreements"),
    path("facts/", facts.fact_list, name="facts"),
    path("facts/<slug:slug>/", facts.fact, name="fact"),
    path("manifest.webmanifest", offline.manifest, name="manifest"),
    path("glossary/", glossary.glossary, name="glossary"),
    path("search/", search.search, name="search"),
    path("style/", style.style, name="style"),
]
