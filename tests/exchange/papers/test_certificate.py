"""The sheet of a certificate, read back from its PDF."""

import io

import pypdf
import pytest

from quizzes.exchange.papers.certificate import certificate_pdf
from tests.factories import CertificateFactory, CourseFactory

pytestmark = pytest.mark.django_db
NAME = "Əliağa Şıxlı-İsmayılzadə ığğöçü IĞDIR"
WORDS = {
    "en": ["Certificate", "This certifies that", "Land of springs", "2 February 2026", "at least 60%", "QR"],
    "az": ["Sertifikat", "Bulaqlar ölkəsi", "2 fevral 2026-cı il", "60 faiz"],
}


def pdf_of(full_name=NAME, language="en"):
    course = CourseFactory(title_en="Land of springs", title_az="Bulaqlar ölkəsi")
    certificate = CertificateFactory(full_name=full_name, course=course, code="7K4M50XH1P8A")
    address = f"https://school.example/{language}/certificates/7K4M-50XH-1P8A/"
    return certificate_pdf(certificate, language=language, address=address)


def text_of(pdf):
    return " ".join("".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages).split())


@pytest.mark.parametrize("language", ["en", "az"])
def test_sheet_says_name_course_day_code_and_address_and_knows_its_language(language):
    pdf = pdf_of(language=language)
    reader, text = pypdf.PdfReader(io.BytesIO(pdf)), text_of(pdf)
    wanted = [NAME, "7K4M-50XH-1P8A", f"school.example/{language}/", "Kalbajar Edu", *WORDS[language]]
    assert [words for words in wanted if words not in text and words != "QR"] == []
    assert len(reader.pages) == 1
    assert reader.trailer["/Root"]["/Lang"] == language
    assert reader.trailer["/Root"]["/MarkInfo"]["/Marked"]
    assert WORDS[language][0] in reader.metadata.title
    assert NAME not in reader.metadata.title


@pytest.mark.parametrize(
    "name",
    [
        '#panic("x") [a] $x^2$ \\ *b* _c_ @d <e> `f` = g // h',
        "#eval(sys.inputs)",
        "Q" * 150,
        ("Şəhriyar Cavanşir oğlu " * 7)[:150].strip(),
        "Ли 李 علي",
    ],
)
def test_hostile_and_long_names_stay_text_on_one_sheet(name):
    pdf = pdf_of(name)
    assert len(pypdf.PdfReader(io.BytesIO(pdf)).pages) == 1
    if name.isascii() or "Ş" in name:
        assert "".join(name.split()) in "".join(text_of(pdf).split())


def test_same_certificate_gives_the_same_bytes():
    course = CourseFactory()
    certificate = CertificateFactory(course=course)
    first, second = (certificate_pdf(certificate, language="az", address="https://school.example/") for _ in "ab")
    assert first == second
