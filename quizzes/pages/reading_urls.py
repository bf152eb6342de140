"""Addresses of the pages for reading: the course, the sources, the facts, the glossary, the search."""

from django.urls import path

from quizzes.pages import (
    certificates,
    disagreements,
    facts,
    glossary,
    home,
    lessons,
    offline,
    search,
    sources,
    style,
    timeline,
)

urlpatterns = [
    path("", home.home, name="home"),
    path("lessons/", lessons.lesson_list, name="lessons"),
    path("lessons/<slug:slug>/", lessons.lesson, name="lesson"),
    path("sources/", sources.source_list, name="sources"),
    path("sources/<slug:slug>/", sources.source, name="source"),
    path("sources/<slug:slug>/passages/<int:number>/", sources.passage, name="passage"),
    path("sources-disagree/", disagreements.disagreements, name="disagreements"),
    path("timeline/", timeline.timeline, name="timeline"),
    path("facts/", facts.fact_list, name="facts"),
    path("facts/<slug:slug>/", facts.fact, name="fact"),
    path("courses/<slug:slug>/certificate/", certificates.course_certificate, name="course_certificate"),
    path("certificates/", certificates.certificates, name="certificates"),
    path("certificates/<str:code>/", certificates.certificate, name="certificate"),
    path("certificates/<str:code>/pdf/", certificates.certificate_pdf, name="certificate_pdf"),
    path("manifest.webmanifest", offline.manifest, name="manifest"),
    path("glossary/", glossary.glossary, name="glossary"),
    path("search/", search.search, name="search"),
    path("style/", style.style, name="style"),
    path("style/<slug:part>/", style.style, name="style_part"),
]
