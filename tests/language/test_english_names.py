"""English names inside a sentence, with “the” where their kind takes it."""

import pytest

from quizzes.language.english_names import in_sentence

NAMES = """
    the Tartar River; the Lesser Caucasus; the Karabakh Khanate; the Ministry of Culture; the National Carpet Museum;
    Lachin District; Kalbajar; Lake Goygol; Mount Delidag; Victory Day; Nagorno-Karabakh; Caucasian Albania; Nizami
    Street; the Minsk Group; the Milli Majlis; the Great Return; the Silk Road; the Lachin corridor; the Azerbaijan
    SSR; the Cabinet of Ministers; the Murovdag range; the Alagol lakes; the Bronze Age; the Middle Ages; the Red
    Cross; the Heydar Aliyev Center; the World Bank; Kapital Bank; the Kurdistan Uezd; the Khachen principality; the
    Renaissance; the United Nations; the United States; the Netherlands; the Philippines; the Vatican; the Himalayas;
    the Nile; the Kura; the Seljuks; the Constitution of Azerbaijan; the Bay of Bengal; the Cape of Good Hope; Cape
    Town; Baku State University; the University of Oxford; Great Britain; Resolution 822; the Karabakh horse; the
    battle of 1993
"""


@pytest.mark.parametrize("written", [" ".join(one.split()) for one in NAMES.split(";")])
def test_name_in_a_sentence(written: str) -> None:
    assert in_sentence(written.removeprefix("the ")) == written
