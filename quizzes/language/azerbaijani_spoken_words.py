"""How Azerbaijani abbreviations, symbols, foreign names and letters are read out: lists only, no rules."""

from .azerbaijani_words import words_in

_READ_AS_WORDS = words_in(
    """
    ABŞ ABAD ADA AFFA AMEA ANAMA ASAN ATƏT AZAL AZƏRTAC AZPROMO AŞPA BAFTA BRİKS DOST DİM DİN FİDE FİFA EKSPO GUAM
    APA AQTA ADİU ADMİU ADNSU ADPU ADU ATU BDU BMU BSU GDU LDU NDU SDU SİA PUA XİN İƏT YAP KOBİA KİV KSES
    İRENA MAQATE NATO OPEK SES SSRİ TANAP TAP TÜRKPA TÜRKSOY TİKA UEFA UNİSEF YUNESKO YUNİDO YUNİSEF
    """
)

ABBREVIATIONS_READ_OUT = {
    **{letters: letters.replace("İ", "i").lower() for letters in _READ_AS_WORDS},
    "AB": "a-be",
    "ADR": "a-de-er",
    "ARDNŞ": "a-er-de-en-şe",
    "ASC": "a-se-ce",
    "AXC": "a-xe-ce",
    "BVF": "be-ve-fe",
    "DSMF": "de-se-me-fe",
    "ANS": "a-en-es",
    "ATM": "a-te-em",
    "ATV": "a-te-ve",
    "FBI": "ef-bi-ay",
    "FIDE": "fide",
    "FIFA": "fifa",
    "İSESCO": "isesko",
    "MMC": "em-em-ce",
    "NASA": "nasa",
    "OPEC": "opek",
    "PDF": "pe-de-ef",
    "QSC": "qe-se-ce",
    "SOCAR": "sokar",
    "TQDK": "te-qe-de-ka",
    "UNEC": "yunek",
    "UNESCO": "yunesko",
    "UNICEF": "yunisef",
    "USB": "u-es-be",
    "İTV": "i-te-ve",
    "ÜDM": "ü-de-em",
    "ƏDV": "ə-de-ve",
}
READ_IN_TWO_WAYS = frozenset({"CIA", "DNA", "MBA", "NBA", "NFA", "PSA", "RNA", "SPA", "USA", "UFA", "VIP"})
# Without f, h and k, which have two names each: ef and fe.
LETTER_NAMES = {
    **{letter: letter for letter in "aeəıioöuü"},
    **{letter: f"{letter}e" for letter in "bcçdgğxjqpştvyz"},
    **{letter: f"e{letter}" for letter in "lmnrs"},
}
SYMBOLS_READ_OUT = {
    "%": "faiz",
    "°C": "selsi",
    "°F": "farenheyt",
    "K": "kelvin",
    "km": "kilometr",
    "km²": "kilometr",
    "km³": "kilometr",
    "m": "metr",
    "m²": "metr",
    "m³": "metr",
    "sm": "santimetr",
    "sm²": "santimetr",
    "sm³": "santimetr",
    "mm": "millimetr",
    "ha": "hektar",
    "kq": "kiloqram",
    "mq": "milliqram",
    "ml": "millilitr",
    "kV": "kilovolt",
    "Vt": "vat",
    "kVt": "kilovat",
    "MVt": "meqavat",
    "QVt": "qiqavat",
    "MW": "meqavat",
    "dəq": "dəqiqə",
    "san": "saniyə",
    "km/saat": "saat",
    "mil/saat": "saat",
    "m³/san": "saniyə",
    "l/san": "saniyə",
    "m/san": "saniyə",
    "km/san": "saniyə",
}
SYMBOLS_THAT_ARE_WORDS_TOO = frozenset({"san"})  # without a number before them
# Letters that name a unit or a generation only beside a number: 5 l, 5G, 3D.
LETTERS_READ_OUT_AFTER_NUMBERS = {"l": "litr", "t": "ton", "q": "qram", "G": "ge", "D": "de"}
FOREIGN_NAMES_READ_OUT = {"azernews": "azernyuz"}

# Letters of names that show a foreign spelling, in which a last letter may be silent.
FOREIGN_SPELLINGS = ("oo", "ee", "ou", "ck", "ph", "w", "eau", "gh", "tz", "freud", "reuter")
FOREIGN_BEGINNINGS = ("ch", "sh", "th", "zh", "kh", "que", "qui", "quo")  # inside one, th and sh are two letters: İshaq
FOREIGN_ENDINGS = (
    *("th", "sh", "ch", "que", "ques", "quez", "ois", "ais", "ault", "aut", "aud", "aux", "eux", "oix", "ier", "uet"),
    *("ie", "ue", "oe", "ae", "geot", "ce", "ge", "the", "che", "aire", "oire", "aine", "eine", "ike", "ume", "gne"),
    *("ges", "ves", "nnes", "lles", "ames", "imes", "ones", "ates", "akes", "yes", "tles", "cles", "eynes", "olmes"),
)
ENDINGS_ALL_THE_SAME = words_in(  # in names that are written as they are spoken
    "cuzeppe cüzeppe beatriçe brahe uolles yohannes johannes ifimes alois mais rais dais perikles herakles empedokles "
    "themistokles femistokles sokrates hippokrates çaves qonsalves alves neves reyes uelles yoce xose-mariya adelaide"
)
# Names whose last letters are mute though every letter of them is an Azerbaijani one.
SILENT_ENDS = words_in(
    """
    camus dumas degas maupas vaugelas gounod monet manet bizet genet cabernet merlot corot diderot turgot roget
    massenet bonnet martinet courbet boudet renot guizot cabot pinot margot jacquot carnot bardot godot rostand
    villars piaget poirot talbot bastiat arras benoit prevost poitiers binet poiret colbert flaubert joubert picard
    abelard godard fragonard descartes naples rhodes jules verne jane kate blake drake duke luke burke cole dale
    kyle doyle boyle hume rome danone vodafone yale maine ukraine steve dave clive pete irene eugene simone yvonne
    rhone marne somme skype adobe ariane
    """
)
