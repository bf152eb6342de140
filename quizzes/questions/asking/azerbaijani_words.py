"""Azerbaijani words and endings by what they do in a sentence: predicates, pronouns, postpositions; lists only."""

import re
from functools import lru_cache

from quizzes.facts.proposing.suffixes import bases
from quizzes.facts.proposing.tokens import word_set

_FINITE = re.compile(
    r"(?:[ıiuü]b(?:l[aə]r)?|m[ıiuü]ş(?:d[ıiuü]r?)?(?:l[aə]r)?|[ıiuü]r(?:l[aə]r|d[ıiuü](?:l[aə]r)?)?|d[ıiuü](?:l[aə]r)?"
    r"|d[ıiuü]r(?:l[aə]r)?|[aə]c[aə][qk](?:d[ıiuü]r)?(?:l[aə]r)?|[aə]rd[ıi](?:l[aə]r)?|m[aə]l[ıi]d[ıi]r)$"
)
_AORIST = re.compile(r"(?:[aə]r(?:l[aə]r)?)$")
_WHOLE = word_set("var yox idi olar imiş olur edir idilər vardı vardır deyil yoxdur")
_NO_VERBS = word_set(
    "dəmir müdir vəzir əsir təsir fikir ətir təmir şair misir nadir hazır qatır çadır bir zəncir xəncir kömür ömür "
    "bakir sabir tahir nəsir sehir şəhər xəbər divar bazar qədər birdir kir pir mədəni indi cədi yeddi kəndi əbədi ədədi "
    "qədimi cüzi sudur məktub mənsub cənub aktiv qrup əsub yodu məcid adı odu suyu dadı ardı qurdu ordu yurdu oğlu "
    "kimi kəndi rəngi qəndi cildi həddi səddi vədi əhdi mövcud gil il bəndi göndərdi sədri qədri indidir hind naib təbib "
    "qərib əcaib katib rəqib nəsib tərtib müəllif tətbiq əldə belədir kiçidi evidir maldar birdən birdi müdiri altı yetdi "
    "adidir onudur fəqir səfir kəbir təbir tədbir zabit təhsil əmir qənbər çətir satır sətir xətir bəzədi sudu"
)
_NEGATIVE = re.compile(
    r"(?:m[aə]y[ıi]b(?:l[aə]r)?|m[aə]d[ıi](?:l[aə]r)?|m[aə]m[ıi]ş(?:d[ıi]r?)?(?:l[aə]r)?|m[ıiuü]r(?:l[aə]r|d[ıiuü](?:l[aə]r)?)?"
    r"|m[aə]z(?:l[aə]r|d[ıi])?|m[aə]y[aə]c[aə][qk](?:d[ıi]r)?|m[aə]m[aə]l[ıi]d[ıi]r|m[aə]y[aə]n|m[aə]d[aə]n)$"
)
_NOT_NEGATIVE = word_set(
    "almaz adəmir dəmir təmir ömür kömür həmər hərəmdən aləmdən rəsmidir saymaz bahadan xəstəmdən ümid"
)
NEGATIONS = word_set("deyil yox yoxdur heç nə")
PRONOUNS = word_set(
    "o onun onu ona ondan onda onunla onlar onların onları onlara onlardan onlarda bu bunu buna bundan bunun bunlar bunlara "
    "bunların bunları bununla həmin belə burada orada buraya oraya buradan oradan ora bura biz bizim bizə mən mənim siz "
    "sizin özü özünü özünə digər digəri başqa başqası biri birincisi ikincisi hər hamı hamısı kimsə elə orda burda ilə"
) - {"ilə", "hər"}
OPENERS = word_set(
    "lakin amma ancaq sonra həmçinin beləliklə məsələn əslində sonralar əlbəttə deməli ümumiyyətlə nəhayət bununla bundan "
    "daha və hətta yəni çünki onda habelə adətən"
)
PARTICLES = word_set("da də isə artıq da- məhz həm")
LIGHT = ("ed", "et", "ol", "edil", "olun")
SPEAKING = word_set("deyir bildirir qeyd söyləyir hesab düşünür inanır danışır deyirlər güman rəvayətə rəvayət")
QUESTION = {
    "kim": {"nominative": "kim", "genitive": "kimin", "dative": "kimə", "accusative": "kimi", "locative": "kimdə", "ablative": "kimdən"},
    "nə": {"nominative": "nə", "genitive": "nəyin", "dative": "nəyə", "accusative": "nəyi", "locative": "nədə", "ablative": "nədən"},
    "hara": {"genitive": "haranın", "dative": "haraya", "locative": "harada", "ablative": "haradan"},
}  # fmt: skip
HUMANS = word_set(
    "insan adam uşaq şagird müəllim kəndli fəhlə usta sakin alim mütəxəssis çoban arıçı həkim rəssam şair yazıçı "
    "memar mühəndis tacir əsgər sərkərdə şah xan bəy tələbə könüllü qonaq turist ziyarətçi tamaşaçı oxucu idmançı rəhbər "
    "direktor valideyn ana ata qardaş bacı oğul qız qadın kişi dülgər dəmirçi dulusçu toxucu bağban balıqçı ovçu "
    "maldar əkinçi səyyah tarixçi arxeoloq bioloq botanik xalq kitabxanaçı həvəskar işçi sürücü xilasedici qoca gənc"
)
ADVERBS = word_set(
    "indi bugün əvvəllər keçmişdə qədimdə hazırda bəzən adətən çox daha ən yenidən birlikdə tez gec yavaş sürətlə hər həmişə "
    "əsasən təxminən yalnız ancaq artıq hələ dəfə ilk sonra əvvəl birinci müasir hal dövrdə zaman vaxt qış yay yaz payız gündə "
    "ildə ayda həftədə səhər axşam gecə gündüz bütün hamı bir yuxarı aşağı geri irəli yaxın uzaq burada orada nəhayət tədricən "
    "cəmi daim boş az xeyli qədər kimi üçün görə ilə haqqında barədə qarşı başqa sayəsində nəticəsində səbəbindən tərəfindən zamanı ərzində"
)
POSTPOSITIONS = word_set(
    "üçün görə ilə haqqında barədə qarşı sayəsində nəticəsində səbəbindən tərəfindən zamanı ərzində vasitəsilə məqsədilə "
    "qədər kimi sonra əvvəl bəri başqa ucbatından müddətində boyu əsasında üzrə barəsində adına vaxtı"
)
_MODIFIERS = word_set("ilk bir ən bütün çox xeyli birinci müasir yaxın uzaq hər daha")
ADVERBS = ADVERBS - POSTPOSITIONS - _MODIFIERS
RELATIONS = ("alt", "üst", "yan", "iç", "ara", "qarşı", "ətraf", "orta", "kənar", "yaxınlı", "üzər", "ətəy", "sahil", "dib", "baş", "önü", "arxa")
MEASURES = word_set("uzunluğu dəyəri sayı dərinliyi hündürlüyü sahəsi temperaturu adı əsası eni çəkisi tikintisi sıxlığı ümumi cəmi yaşı hissəsi")
TIMES = word_set("il illər gün günlər ay aylar həftə həftələr dəfə saat dəqiqə müddət vaxt zaman ildə gündə qış yay yaz payız")
ADJECTIVES = _MODIFIERS | word_set(
    "yeni köhnə böyük kiçik uzun qısa yüksək alçaq dərin dayaz geniş dar qədim gənc qoca yaşlı gözəl məşhur ilk son əsas "
    "mühüm güclü zəif soyuq isti təmiz çirkli şirin acı duzlu qırmızı sarı göy yaşıl ağ qara boz qəhvəyi mavi hazır təbii "
    "süni xüsusi yerli xarici ümumi müxtəlif bütün çoxlu bəzi kəskin quru yaş nəm bərk yumşaq ağır yüngül incə qalın nazik "
    "hamar dəyirmi düz əyri zəngin kasıb bahalı ucuz adi nadir faydalı zərərli vacib rəsmi dövlət milli beynəlxalq müasir "
    "ənənəvi yuxarı aşağı orta sağ sol şimal cənub şərq qərb birinci ikinci üçüncü digər fərqli eyni tək dünyəvi maarifçi "
    "görkəmli tanınmış istedadlı şaquli üfüqi davamlı parlaq məktəbli peşəkar elektrik dəmir taxta daş mis gümüş qızıl gil "
    "olimpiya asfalt axar boş dolu geniş kiçicik nəhəng seyrək sıx içməli yeraltı qızan"
)
_CONVERB = re.compile(r"(?:[dt][ıiuü]q(?:da|ca)|[dt][ıiuü]k(?:də|cə)|[aə]nd[aə]|[aə]rk[əe]n|[aə]r[aə][qk])$")
_NO_CONVERBS = word_set("ərazidə gündə günorta meyvə kəndə bəndə canda yanda əraq gərək ürək kürək çörək çıraq")
_PARTICIPLE = re.compile(r"(?:dakı|dəki|[^aəıiouöü][aə]n|y[aə]n|m[ıiuü]ş|[dt][ıiuü][ğy][ıiuü]|[aə]c[aə]q|[aə]c[aə]k)$")
_NO_PARTICIPLES = word_set(
    "insan zaman meydan heyvan dükan bostan fidan dastan torpaq uşaq yataq qonaq bayraq ocaq bucaq kağız yemiş gümüş "
    "qamış bağban çoban orman dərman fərman ərazidən köhnədən qurban kəmən bədən vətən gələn plan roman alban xan qan can "
    "yan ban nan duman zəman aslan soğan yelkən ərən sütun asan ilan ceyran mərcan tufan tüfən çəmən məkan müəyyən tamamilən"
)


def is_participle(word: str) -> bool:
    """Return whether a lower-case word can be a participle that describes a noun after it: hopan, gəlmiş, olduğu."""
    return len(word) > 3 and bool(_PARTICIPLE.search(word)) and word not in _NO_PARTICIPLES and not _is_ablative(word)


def _is_ablative(word: str) -> bool:
    return word.endswith(("dan", "dən")) and word not in {"edən", "gedən", "yaradan", "dağıdan", "qayıdan", "udan", "güdən"}


def is_converb(word: str) -> bool:
    """Return whether a lower-case word can make a clause within the clause: düşdükdə, axaraq."""
    return len(word) > 5 and bool(_CONVERB.search(word)) and word not in _NO_CONVERBS


def is_infinitive(word: str) -> bool:
    """Return whether a lower-case word is a verb's noun in -maq: toxumaq, görmək."""
    return len(word) > 4 and word.endswith(("maq", "mək")) and word not in {"barmaq", "ilmək", "yemək", "qaymaq", "başmaq"}


def is_finite(word: str, *, at_end: bool = False) -> bool:
    """Return whether a lower-case word can be the predicate that ends a clause; -ar only where a sentence ends."""
    if word in _WHOLE:
        return True
    if word in _NO_VERBS or len(word) < 3:
        return False
    return bool(_FINITE.search(word) or (at_end and _AORIST.search(word)))


_INTRANSITIVE = re.compile(r"(?:[ıiuü][ln]|[aə]n|[aə]l)(?:[ıiuü][br]|m[ıiuü]ş|d[ıiuü]|[aə]c)")
_INTRANSITIVE_STEMS = ("gəl", "get", "qal", "yaşa", "axır", "axıb", "artır", "artıb", "keç", "çıx", "düş", "dur", "yağ", "qayıd", "köç",
                       "bit", "oxu", "böyü", "olub", "olur", "ol", "çürü", "soyu", "düzəl", "yat", "oyan", "ölür", "ölüb", "uç", "üz", "başla",
                       "yaran", "dəyiş", "bənzə", "uzan", "hop", "işlə", "çatıb", "çatır", "batıb", "yanıb", "vəfat")  # fmt: skip


def is_intransitive(word: str) -> bool:
    """Return whether a finite verb takes no object: a passive, or a verb such as gəlib, yaşayır, artıb."""
    return word.startswith(_INTRANSITIVE_STEMS) or bool(_INTRANSITIVE.search(word[2:]))


def is_negative(word: str) -> bool:
    """Return whether a lower-case word denies: gəlmədi, deyil, heç."""
    return word in NEGATIONS - {"nə"} or (bool(_NEGATIVE.search(word)) and word not in _NOT_NEGATIVE and len(word) > 5)


@lru_cache(maxsize=20_000)
def is_human(word: str) -> bool:
    """Return whether a lower-case noun, in any form, names people."""
    forms = {word, *bases(word)}
    forms |= {form[:-3] for form in forms if form.endswith(("lar", "lər"))}
    return bool(forms & HUMANS) or any(form.endswith(_MAKERS) and len(form) > 5 and form not in _NO_MAKERS for form in forms)


_MAKERS = ("çı", "çi", "çu", "çü")
_NO_MAKERS = word_set("qamçı qılıcçı üçüncü içi saçı ucu güclü ağacı sancı bıçqıçı")
