"""Sets a certificate as a PDF in one language: the words go in as data, which the template never interprets."""

import json
from functools import partial
from pathlib import Path

import segno
from django.utils.translation import gettext as _
from django.utils.translation import override

from quizzes.language.writing import SCHOOL_TIME, write_date
from quizzes.results.codes import written_code
from quizzes.results.completing import PASS_PERCENT
from quizzes.results.models import Certificate

TEMPLATE = Path(__file__).with_name("certificate.typ")
NO_PACKAGES = TEMPLATE.parent / "no-packages"


def certificate_pdf(certificate: Certificate, *, language: str, address: str) -> bytes:
    """The certificate as a tagged PDF (PDF/UA-1) with the code, and `address` where it is verified, also as a QR code.

    The same certificate gives the same bytes whenever it is asked for. A name in letters that the built-in fonts lack
    is drawn with the fonts of this computer as far as it has them, and the sheet is tagged all the same.
    """
    import typst  # only here: it takes eighty megabytes of address space

    words = certificate_words(certificate, language=language, address=address)
    sheet = partial(
        typst.compile,
        TEMPLATE.read_bytes(),
        sys_inputs={"certificate": json.dumps(words)},
        package_path=NO_PACKAGES,
        package_cache_path=NO_PACKAGES,
        timestamp=certificate.issued_at.replace(microsecond=0),
    )
    try:
        return sheet(ignore_system_fonts=True, pdf_standards="ua-1")
    except typst.TypstError:  # a name in letters that the built-in fonts lack, which PDF/UA-1 refuses
        return sheet(ignore_system_fonts=False)


def certificate_words(certificate: Certificate, *, language: str, address: str) -> dict[str, str]:
    """Every word on the sheet. The name stands by itself, so that no language has to inflect it."""
    course = getattr(certificate.course, f"title_{language}")
    day = certificate.issued_at.astimezone(SCHOOL_TIME).date().isoformat()
    with override(language):
        return {
            "language": language,
            "title": _("Certificate"),
            "document_title": _("Certificate: %(course)s") % {"course": course},
            "before_name": _("This certifies that"),
            "name": certificate.full_name,
            "after_name": _("has completed the course"),
            "course": f"“{course}”",
            "rule": _("and earned at least %(percent)s%% of the points in every one of its quizzes.")
            % {"percent": PASS_PERCENT},
            "date_label": _("Issued on"),
            "date": write_date(day, language, form="sentence"),
            "issuer": "Kalbajar Edu",
            "code_label": _("Certificate code"),
            "code": written_code(certificate.code),
            "verify": _("Anyone can check this certificate at:"),
            "address": address,
            "qr": segno.make(address, micro=False, error="m").svg_inline(border=0, omitsize=True),
            "qr_text": _("QR code with the address at which this certificate can be checked"),
        }
