"""Where sentences end: abbreviations, initials, decimals, ordinals and quotations do not end one, in both languages."""

import pytest

from quizzes.facts.proposing.sentences import split_sentences
from quizzes.facts.proposing.tokens import tokenize

ENGLISH = [
    "It covers 3054 sq. km. | The river is long.",
    "Dr. Aliyev came in 1993. | He stayed.",
    "Mr. and Mrs. Mammadov met Prof. Hasanov. | They talked.",
    "A. B. Mammadov wrote it. | It was printed in Baku.",
    "M. F. Akhundov was born in 1812.",
    "The peak is 3724.5 m high. | It is cold.",
    "About 1.2 million people live there. | Many left.",
    "It cost $2.35 billion. | Work began in May.",
    "He said: “It is ours.” | Then he left.",
    "“Where is it?” he asked. | Nobody knew.",
    "Is it true? | It is!",
    "Resolution No. 822 was adopted on Apr. 30, 1993. | It was the first.",
    "See Vol. 2, pp. 14–15. | The map is on p. 16.",
    "The U.S. Government helped. | Work began.",
    "It was founded by J. R. Smith Jr. in 1930. | It grew.",
    "The town (pop. 9,000) is old. | It lies high.",
    "It rose by 5.9 per cent... | Then it fell.",
    "St. Mary's church stands there. | It is old.",
    "Gen. Ivanov and Col. Petrov signed it. | The war ended.",
    "The company Azer Inc. | It was sold.",
    "At 10 a.m. the train left. | It was late.",
    "It is 25 °C. | The sun shines.",
    "1. Land and water. | 2. People.",
    "e.g. the Tartar River is cold. | So is the Lev.",
]
AZERBAIJANI = [
    "Sahəsi 3054 kv. km-dir. | Çay uzundur.",
    "M. Ə. Rəsulzadə 1884-cü ildə doğulub. | O, yazıçı idi.",
    "Prof. A. Həsənov gəldi. | Sonra getdi.",
    "Zirvənin hündürlüyü 3724,5 m-dir. | Soyuqdur.",
    "Əhalisi 77 min nəfərdir. | Çoxu köçüb.",
    "Layihə 5,9 mln. ABŞ dollarına başa gəlib. | İş davam edir.",
    "O dedi: “Bu bizimdir.” | Sonra getdi.",
    "1993-cü il aprelin 2-də işğal olundu. | Bu, ağır gün idi.",
    "XX əsrdə, yəni 1920-ci ildə yarandı. | Sonra böyüdü.",
    "Bakı şəh., Nizami küç. 5. | Tel. yoxdur.",
    "Məs. Tərtər çayı soyuqdur. | Lev çayı da.",
    "Bax: səh. 14. | Xəritə oradadır.",
    "Akad. Y. Məmmədəliyev adına institut var. | O, böyükdür.",
    "E.ə. II minillikdə yaranıb. | Qədimdir.",
    "Harada yerləşir? | Dağda!",
    "Uzunluğu 200 km, eni 5 m. | Dərindir.",
    "Dağ, çay və s. var. | Hava təmizdir.",
    "Qətnamə № 822 qəbul edildi. | İlk idi.",
    "Kəlbəcər r-nu qərbdədir. | Dağlıqdır.",
    "V.İ. Lenin adına küçə. | İndi adı başqadır.",
]
# What the engine does not do yet, each with what it makes of the text: these are wishes, kept until they come true.


def cut(text: str, language: str) -> str:
    tokens = tokenize(text, 0, len(text), language)
    pieces = [text[tokens[begin].start : tokens[end - 1].end] for begin, end in split_sentences(tokens, language)]
    return " | ".join(pieces)


@pytest.mark.parametrize(
    ("language", "wanted"), [*(("en", text) for text in ENGLISH), *(("az", text) for text in AZERBAIJANI)]
)
def test_sentences_end_where_a_reader_ends_them(language, wanted):
    assert cut(wanted.replace(" | ", " "), language) == wanted
