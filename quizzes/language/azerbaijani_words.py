"""Azerbaijani words whose stems change, or do not, against their letters: lists only, the rules stand elsewhere."""


def words_in(text: str) -> frozenset[str]:
    """The words of a text, each once."""
    return frozenset(text.split())


KEEPS_K_AND_Q = words_in(
    """
    ittifaq hüquq əxlaq iraq nifaq məxluq texnik fizik klassik mexanik antik botanik tropik fabrik akademik komik epik
    tipik lirik satirik katolik alkoqolik təbrik təhrik müşrik şərik babək bişkek lerik elektrik leksik ritorik
    psixik xronik arxaik mühərrik mütəhərrik mozaik prozaik publik ensiklopedik parsek arxipelaq infaq iştiyaq
    aptek biftek buldoq viyadük trusik datçik blinçik materik aerobik bolşevik menşevik medik melanxolik simvolik
    hidravlik sferik kubik olimpik xolerik periodik epizodik parodik baltik alpik istintaq ilhaq təlaq müştaq məşuq
    iştiqaq intibaq iltisaq inşiqaq firaq misaq məsluq
    mozambik reykyavik lüdovik frederik erik henrik patrik rurik malik ishaq afaq
    tədarük təbərrük məmlük stoik klerik isterik traqik piroq səlcuq varyaq seysmik empirik ortopedik podratçik letçik
    bazilik hidrotexnik biofizik geofizik astrofizik metafizik fosforik numerik generik historik teorik prik
    """
)
# By vowel harmony a native word has q after a back vowel and k after a front one: the other way round it is a loan.
KEEPS_K_AND_Q_ENDINGS = (
    *("əq", "eq", "iq", "öq", "üq", "ak", "ık", "ok", "uk", "oq", "ek"),
    *("nik", "tik", "fik", "mik", "fizik", "trik", "oik", "aik", "eik", "jik", "xik", "qik"),
)
SOFTENS_ALL_THE_SAME = words_in(  # native, or at home, whatever they end in
    "tətik kəsmik ilmik enik bitik minik yetik itik çəltik kərtik yitik çərtik kətik çinik əmik nazik irmik ərzaq"
)
KEEPS_OR_SOFTENS = words_in("məlik məslək tacik mübarək atabək məmalik")  # both are written
SOFTENS_IN_NAMES_ENDINGS = (
    *("bulaq", "lıq", "lik", "luq", "lük", "cıq", "cik", "cuq", "cük", "qışlaq", "yaylaq", "barmaq", "yataq", "ocaq"),
    *("torpaq", "yarpaq", "budaq", "quyruq", "çiçək", "dirək", "ayaq", "qulaq", "papaq", "uşaq", "balıq", "külək"),
)

DROPS_VOWEL = words_in(
    "fotoşəkil cisim qisim sətir ömür şəkil fikir nəsil isim sinif fəsil qəbir zehin eyib ətir səbir meyil "
    "xeyir zikir şükür küfür izin seyir əsil nəzir qədir heyif hüzün köküs altsinif yarımsinif yarımfəsil"
)
DROPS_VOWEL_BEFORE_POSSESSIVE = words_in(
    "burun ağız alın boyun çiyin qarın bağır oğul könül beyin ağıl ovuc böyür qayın əyin"
)
CHANGES_BEFORE_POSSESSIVE = {"bəniz": "bənz"}
# As given names they keep the vowel that the noun drops: Nəzirin, yet nəzrin.
NAMES_LIKE_DROPPING_WORDS = words_in("nəzir şükür qədir ömür səbir zikir könül")
DROPS_OR_KEEPS_VOWEL = words_in("tifil sehir")  # both are written
LOSES_ONE_OF_TWO = words_in("haqq xətt fənn sirr")  # before a suffix with a consonant

_NO_OWNER: dict[str, str | None] = {"possessive3": None}
IRREGULAR_FORMS: dict[str, dict[str, str | None]] = {  # None: there is no such form
    "mən": {"genitive": "mənim", **_NO_OWNER},
    "sən": _NO_OWNER,
    "biz": {"genitive": "bizim", **_NO_OWNER},
    "siz": _NO_OWNER,
    "o": {"dative": "ona", "locative": "onda", "ablative": "ondan", "plural": "onlar", **_NO_OWNER},
    "bu": {"dative": "buna", "locative": "bunda", "ablative": "bundan", "plural": "bunlar", **_NO_OWNER},
    "su": {"genitive": "suyun", "dative": "suya", "accusative": "suyu", "possessive3": "suyu"},
    "nə": {"genitive": "nəyin", "dative": "nəyə", "accusative": "nəyi", "possessive3": "nəyi"},
    "mənbə": {"possessive3": "mənbəyi"},
    "mövqe": {"possessive3": "mövqeyi"},
    "tale": {"possessive3": "taleyi"},
    "mənşə": {"possessive3": "mənşəyi"},
    "mənafe": {"possessive3": "mənafeyi"},
}
