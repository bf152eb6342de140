"""Azerbaijani words whose inflection their letters do not show: word lists only, the rules stand elsewhere."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


POSSESSIVE_HEADS = _words(
    """
    rayonu şəhəri kəndi çayı dağı gölü qalası qəsəbəsi müharibəsi nazirliyi respublikası vilayəti mahalı xanlığı
    knyazlığı quberniyası qəzası dairəsi silsiləsi yaylası düzü dərəsi körpüsü məscidi kilsəsi monastırı kompleksi
    ziyarətgahı mağarası bulağı meşəsi qoruğu yasaqlığı parkı muzeyi teatrı məktəbi universiteti institutu akademiyası
    kitabxanası zavodu stansiyası yarımstansiyası anbarı kanalı yolu limanı təşkilatı şurası komitəsi agentliyi
    xidməti idarəsi birliyi ittifaqı fondu mərkəzi departamenti nümayəndəliyi bələdiyyəsi məhkəməsi partiyası
    cəmiyyəti qrupu ordusu kabineti müqaviləsi bəyanatı qətnaməsi sazişi fərmanı sərəncamı qanunu konstitusiyası
    proqramı planı günü bayramı döyüşü döyüşləri faciəsi əməliyyatı üsyanı dövrü sülaləsi dövləti imperiyası krallığı
    himni medalı ordeni mükafatı sərgisi festivalı dili xalqı əhalisi sahəsi ərazisi zirvəsi vadisi şəlaləsi gölləri
    biri ikisi üçü hamısı çoxu bəzisi özü
    adası adaları yarımadası dənizi okeanı körfəzi boğazı buxtası ovalığı çökəkliyi səhrası platosu burnu bərzəxi
    ştatları cümhuriyyəti münaqişəsi bankı birjası şirkəti fabriki stadionu xəstəxanası bağçası binası abidəsi heykəli
    türbəsi karvansarası ədəbiyyatı mədəniyyəti coğrafiyası dərsliyi jurnalı qəzeti lüğəti xəritəsi atlası sistemi
    qalaktikası planeti peyki bürcü tapşırığı manatı
    dağları çayları məntəqəsi albaniyası eroziyası zonası səviyyəsi çəmənliyi dərsi nümayəndəsi küçəsi prospekti meydanı
    """
)

KEEPS_K_AND_Q = _words(
    """
    ittifaq hüquq əxlaq iraq nifaq məxluq texnik fizik klassik mexanik antik botanik tropik fabrik akademik komik epik
    tipik lirik satirik katolik alkoqolik təbrik təhrik müşrik şərik babək bişkek lerik elektrik leksik ritorik
    psixik xronik arxaik mühərrik mütəhərrik mozaik prozaik publik ensiklopedik parsek arxipelaq infaq iştiyaq
    aptek biftek buldoq viyadük trusik datçik blinçik materik aerobik bolşevik menşevik medik melanxolik simvolik
    hidravlik sferik kubik olimpik xolerik periodik epizodik parodik baltik alpik istintaq ilhaq təlaq müştaq məşuq
    iştiqaq intibaq iltisaq inşiqaq firaq misaq məsluq
    mozambik reykyavik lüdovik frederik erik henrik patrik rurik malik ishaq afaq
    """
)
# By vowel harmony a native word has q after a back vowel and k after a front one: the other way round it is a loan.
KEEPS_K_AND_Q_ENDINGS = (
    *("əq", "eq", "iq", "öq", "üq", "ak", "ık", "ok", "uk"),
    *("loq", "qoq", "nik", "tik", "fik", "mik"),
)
SOFTENS_ALL_THE_SAME = _words("tətik kəsmik ilmik enik bitik minik yetik itik")  # native, whatever they end in
SOFTENS_IN_NAMES_ENDINGS = ("bulaq", "lıq", "lik", "luq", "lük")
ENDINGS_OF_JOINED_POSSESSIVES = ("düzü", "dağı", "gölü", "çayı", "dərəsi", "qalası", "bulağı", "kəndi", "uşağı", "başı")
INFLECTED_AS_ONE_WORD = _words("xankəndi")
# Words whose last vowel is their own: an owner would add -sı after it.
NOT_OWNED = _words(
    """
    siyasi əsasi qiyasi müqəddəsi abbası mövzu qapı gəmi quzu arı qutu yuxu ordu duyğu quyu qorxu tülkü sürü ölçü körpü
    güzgü sevgi bilgi sərgi vergi cizgi dəri pəri xalı keçi inci dayı əmi bibi bacı qayçı elçi sürücü oxucu yazıçı işçi
    əkinçi balıqçı ovçu alıcı satıcı döyüşçü üzgüçü mahnı ağrı çəki örtü bitki içki seçki tikinti qazıntı axıntı
    çıxıntı görüntü gəzinti toplantı sıxıntı yağıntı çöküntü qalıntı arzu qayğı duru iri kirpi sarı mavi narıncı qarğı
    """
)
# Common nouns written as one word that end in a possessive: tozağacı, tozağacına.
JOINED_POSSESSIVES = _words(
    """
    arıquşu ayaqizi bağayarpağı başağrısı başınağacı boyaqotu dazıotu durnabalığı duzqabı dəmirağacı dəmiryolu
    dənizulduzu dəvəquşu dəvətikanı eşşəkarısı gecəbərabərliyi göyqurşağı gündönümü hörümçəktoru ilanbalığı inciçiçəyi
    itburnu kasayarpağı köpəkbalığı köpəkdişi kəklikotu kəpənəkotu novruzgülü pişikotu pulqabı qatırquyruğu qidaborusu
    qumdaşı quzugöbələyi qütbparıltısı sınaqşüşəsi süpürgəotu tarlasiçanı taxtabiti tovuzquşu tozağacı tutuquşu
    zeytunyağı zəncirotu çaxmaqdaşı çaytikanı çobanyastığı çölşpatı üzqabığı əhəngdaşı
    """
)
FOREIGN_SPELLINGS = ("oo", "ee", "ou", "ck", "ph", "w", "eau")  # in names
FOREIGN_BEGINNINGS = ("ch", "sh", "th")  # of names; inside one they meet in Azerbaijani too: İshaq, Fəthəli

DROPS_VOWEL = _words(
    "fotoşəkil cisim qisim sətir ömür şəkil fikir nəsil isim sinif fəsil qəbir zehin eyib ətir səbir meyil "
    "xeyir zikir şükür küfür izin seyir əsil nəzir"
)
DROPS_VOWEL_BEFORE_POSSESSIVE = _words(
    "burun ağız alın boyun çiyin qarın bağır oğul könül beyin ağıl ovuc böyür qayın əyin"
)
LOSES_ONE_OF_TWO = _words("haqq xətt fənn sirr")  # before a suffix with a consonant

IRREGULAR_FORMS = {
    "o": {"dative": "ona", "locative": "onda", "ablative": "ondan", "plural": "onlar"},
    "bu": {"dative": "buna", "locative": "bunda", "ablative": "bundan", "plural": "bunlar"},
    "su": {"genitive": "suyun", "dative": "suya", "accusative": "suyu", "possessive3": "suyu"},
    "nə": {"genitive": "nəyin", "dative": "nəyə", "accusative": "nəyi"},
    "mənbə": {"possessive3": "mənbəyi"},
    "mövqe": {"possessive3": "mövqeyi"},
    "tale": {"possessive3": "taleyi"},
    "mənşə": {"possessive3": "mənşəyi"},
    "mənafe": {"possessive3": "mənafeyi"},
}

ABBREVIATIONS_READ_OUT = {
    "ABŞ": "abş",
    "ADR": "a-de-er",
    "ARDNŞ": "a-er-de-en-şe",
    "ASC": "a-se-ce",
    "ATƏT": "atət",
    "AXC": "a-xe-ce",
    "AZAL": "azal",
    "AZƏRTAC": "azərtac",
    "DİM": "dim",
    "GUAM": "guam",
    "KİV": "kiv",
    "MMC": "em-em-ce",
    "NATO": "nato",
    "OPEK": "opek",
    "QSC": "qe-se-ce",
    "SOCAR": "sokar",
    "TANAP": "tanap",
    "TAP": "tap",
    "UNESCO": "yunesko",
    "YUNESKO": "yunesko",
    "ÜDM": "ü-de-em",
}
LETTER_NAMES = {
    **{letter: letter for letter in "aeəıioöuü"},
    **{letter: f"{letter}e" for letter in "bcçdgğxjqpştvyz"},
    **{letter: f"e{letter}" for letter in "flmnrs"},
}
SYMBOLS_READ_OUT = {
    "%": "faiz",
    "°C": "selsi",
    "km": "kilometr",
    "km²": "kilometr",
    "m": "metr",
    "m²": "metr",
    "m³": "metr",
    "sm": "santimetr",
    "ha": "hektar",
    "kq": "kiloqram",
    "kV": "kilovolt",
    "kVt": "kilovat",
    "MVt": "meqavat",
    "km/saat": "saat",
    "m³/san": "saniyə",
    "l/san": "saniyə",
    "m/san": "saniyə",
    "km/san": "saniyə",
    "mil/saat": "saat",
    "K": "kelvin",
    "°F": "farenheyt",
}
FOREIGN_NAMES_READ_OUT = {"azernews": "azernyuz"}
