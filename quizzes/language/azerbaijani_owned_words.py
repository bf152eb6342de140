"""Azerbaijani words that end as an owned noun does, ı i u ü: which are owned and which are not; lists only."""

from .azerbaijani_words import words_in

POSSESSIVE_HEADS = words_in(
    """
    rayonu şəhəri kəndi çayı dağı gölü qalası qəsəbəsi müharibəsi nazirliyi respublikası vilayəti mahalı xanlığı
    knyazlığı quberniyası qəzası dairəsi silsiləsi yaylası düzü dərəsi körpüsü məscidi kilsəsi monastırı kompleksi
    ziyarətgahı mağarası bulağı meşəsi qoruğu yasaqlığı parkı muzeyi teatrı məktəbi universiteti institutu akademiyası
    kitabxanası zavodu stansiyası yarımstansiyası anbarı kanalı yolu limanı təşkilatı şurası komitəsi agentliyi
    xidməti idarəsi birliyi ittifaqı fondu mərkəzi departamenti nümayəndəliyi bələdiyyəsi məhkəməsi partiyası
    cəmiyyəti qrupu ordusu kabineti müqaviləsi bəyanatı qətnaməsi sazişi fərmanı sərəncamı qanunu konstitusiyası
    proqramı planı günü bayramı döyüşü döyüşləri faciəsi əməliyyatı üsyanı dövrü sülaləsi dövləti imperiyası krallığı
    himni medalı ordeni mükafatı sərgisi festivalı dili xalqı əhalisi sahəsi ərazisi zirvəsi vadisi şəlaləsi gölləri
    biri ikisi üçü dördü beşi hamısı çoxu azı bəzisi özü bəziləri birisi hərəsi neçəsi kimisi
    adası adaları yarımadası dənizi okeanı körfəzi boğazı buxtası ovalığı çökəkliyi səhrası platosu burnu bərzəxi
    ştatları cümhuriyyəti münaqişəsi bankı birjası şirkəti fabriki stadionu xəstəxanası bağçası binası abidəsi heykəli
    türbəsi karvansarası ədəbiyyatı mədəniyyəti coğrafiyası dərsliyi jurnalı qəzeti lüğəti xəritəsi atlası sistemi
    qalaktikası planeti peyki bürcü tapşırığı manatı
    dağları çayları məntəqəsi albaniyası eroziyası zonası səviyyəsi çəmənliyi dərsi nümayəndəsi küçəsi prospekti meydanı
    ərəbistanı parlamenti prezidenti soveti texnikumu kolleci liseyi litseyi aeroportu vağzalı hospitalı oteli restoranı
    bazarı salonu sarayı klubu çempionatı kuboku turniri konfransı forumu sammiti konqresi qurultayı protokolu
    memorandumu paktı aktı kodeksi monumenti memorialı xiyabanı bulvarı tuneli aerodromu nəşriyyatı telekanalı portalı
    saytı ansamblı orkestri xoru artisti rəssamı müəllimi qəhrəmanı batalyonu korpusu qərargahı donanması polisi
    ombudsmanı soyqırımı qətliamı hücumu inqilabı islahatı böhranı sivilizasiyası xilafəti okruqu ştatı əyaləti kantonu
    sahili vulkanı krateri kanyonu direktoru rektoru məhkəməsi kansleri senatı divanı elçisi
    müavini kapitanı komandanı çempionu bürosu televiziyası radiosu mətbuatı arxivi metropoliteni kinoteatrı səddi
    """
)

# Nouns that often stand owned and alone; with their suffix they are no nouns of their own: paytaxtı, adı, suyu.
OFTEN_OWNED = words_in(
    """
    ad son əvvəl paytaxt yaş say su boy çıxış giriş bitiş başlanğıc iş ev söz göz üz qış qol ayaq baş saç bel səs
    rəng dad iy çəki ağırlıq en hündürlük uzunluq dərinlik yüksəklik əksər ömür fikir şəkil isim cisim sinif nəsil
    fəsil əsil qisim sətir qəbir zehin ağıl könül oğul qız boyun ağız alın burun qarın çiyin bağır beyin məqsəd
    səbəb tərkib şərt şərait üsul növ forum həcm qiymət dəyər məbləğ miqdar tarix vaxt zaman müddət hesabat cavab
    sual izah mətn başlıq məzmun mövqe mənbə tale mənşə mənafe qaynaq kitab əsər məktub sənəd məlumat rəhbər müdir
    sədr nazir vəzir prezident deputat müəllif müəllim şagird tələbə həkim dost düşmən rəqib qohum ata-ana qardaş ər
    övlad nəvə həyat ölüm doğum təvəllüd vəfat toy bayraq gerb himn sərhəd sahil qonaq qərb şərq mərkəz kənar yan
    üst ön arxa iç çöl dib torpaq iqlim temperatur rütubət yağıntı külək bulud səma gün ulduz işıq hərarət istilik
    soyuqluq güc sürət təzyiq cərəyan gərginlik müqavimət tezlik həll nəticə təsir rol yer məkan ünvan mənzil otaq
    həyət bağ divar dam bünövrə əsas sütun qala bürc hasar saray məscid hamam bazar dükan mağaza anbar zavod fabrik
    müəssisə şirkət bank fond büdcə gəlir xərc mənfəət zərər borc maaş pul mis dəmir ağac yarpaq kök gövdə budaq
    çiçək toxum tum qabıq lələk qanad quyruq dırnaq buynuz dimdik tük ət süd yumurta uğur qələbə məğlubiyyət döyüş
    hücum üsyan sülh müqavilə saziş qərar qanun hüquq vəzifə məsuliyyət iştirak köç hərəkət qayıdış yürüş səfər yol
    liman stansiya dayanacaq təyyarə qatar maşın avtobus xalq millət tayfa qəbilə soy əsl-nəcabət ailə dil din inanc
    adət ənənə mədəniyyət incəsənət rəqs ədəbiyyat elm təhsil məktəb universitet dərs imtahan bilik bacarıq peşə
    sənət vətən yurd ocaq el oba mahal axşam səhər gecə gündüz bahar payız il əsr saat dəqiqə yanvar fevral mart
    aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr problem sərvət vəsait ehtiyat məhsul istehsal ixrac
    idxal ticarət tələbat çəkic sandviç kərpic qılınc sevinc bürünc labirint sprint aerodrom aeroport akt alay alət
    ansambl aşırım batalyon barışıq baxış bulvar buzlaq böhran dəhliz departament diametr direktor dispanser
    divizion düstur effekt ehtimal faiz filial flot fyord fərq gəlin hakimiyyət hipotez holdinq hospital hovuz
    hökumət hərəkat indeks inqilab internat islahat istehkam istinad kafedral kanton kanyon kapitan karnaval
    karvansaray klub kodeks kod kollec kombinat konfrans konkordat konsern konsorsium kooperativ kosmodrom krater
    kubok kurort kurqan kvartet kömək kəhriz kəmər lider lisey litsey magistral manifest marafon massiv material
    memar memorandum metal metod metropoliten mundial müavin məbəd mərasim nekropol nəşriyyat okruq orkestr pakt
    parad parlament politexnikum prinsip protokol qallon qat qiyam qurum raket redaktor referendum rektor reyestr
    rezervat rəmz rəqəm sahibkar sakin sammit senat sinaqoq sindikat sindrom sirk soyqırım spiker süxur səfir səhv
    səth telekanal teleskop teorem terminal texnikum trest tufan tunel turnir tutum təbiət təqvim tərz tərəf təsisat
    vahid vulkan vərəq vəsatət xadim xahiş xilafət xiyaban xor xəbər zoopark çempionat çempion ştat şöhrət şəhərcik
    ədəd əyalət yaylaq yarış yazılış görünüş inkişaf vəziyyət mahiyyət xüsusiyyət keyfiyyət kəmiyyət sayt heykəl
    qəhrəman komandan üzv nümunə hissəcik təqdimat açılış bağlanış quruluş gediş gəliş alış satış uçuş eniş qalxış
    dönüş vuruş keçid artım azalma görüş baxım tələb təklif tədbir təmir təsvir tərif təyin təsdiq tətbiq təşəbbüs
    təcavüz müdafiəçi əmr hökm fərman sərəncam göstəriş tapşırıq məsələ
    """
)
# Names of persons in -i and the like, which nobody owns: Məhəmməd Füzuli, Nəsirəddin Tusi.
PLAIN_SURNAMES = words_in(
    """
    şirazi isfahani qəzvini ərdəbili füzuli gəncəvi nəsimi tusi firdovsi xaqani şirvani naxçıvani təbrizi səfəvi
    xiyabani vidadi nəbati zakiri qövsi heyrani bakuvi urməvi marağayi rumi sədi nəvai xəyyami biruni farabi qəzali
    razi idrisi rudəki ənvəri mövlayi nərimanbəyli təbatəbai nəqşbəndi hüseyni ələvi musəvi kazımi cəfəri əfqani
    kərimi rəhimi səlimi nəcəfi həmidi əhmədi əzimi behrəngi xomeyni xamneyi verdi vinçi puççini rossini bellini
    donizetti botiçelli paqanini mediçi fellini vivaldi mussolini qaribaldi kennedi merkuri kyuri
    """
)
MONTHS = words_in(
    "yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr ramazan məhərrəm ilin bal orucluq"
)
NAME_PARTICLES = words_in("da de di van fon ibn bin bəy xan ağa")  # Leonardo da Vinçi
GIVEN_NAMES = words_in(
    """
    abbas abdulla adil ağa akif aqil alim arif asif atilla aydın azad azər bahadur babək bəhram bəxtiyar bülbül
    camal cavad cavid ceyhun cəfər cəlil cəmil daşqın dilarə elçin eldar elxan elmar elşən elza emin ənvər əhməd
    ələkbər ələsgər əli əlibəy əfrasiyab əkbər əkrəm əsəd əzizə fazil fərhad fərid fəxrəddin fikrət firudin füzuli
    fuad gülnar hacıbaba heydər həmid həsən həsənağa hikmət hüseyn ibrahim ilham ilqar ilyas imran intiqam isa
    ismayıl israfil kamal kamil kamran kərim lalə leyla lətif lütfi mahir mahmud maqsud mehdi mehriban məmməd
    məhəmməd məhərrəm məryəm mikayıl mirzə mirzağa mirələkbər musa mustafa mübariz mürsəl müslüm müzəffər nadir
    namiq nazim nəbi nəcəf nəriman nəsib nəsirəddin nigar niyazi nizami nurəddin oqtay orxan osman pənah polad qara
    qasım qəmbər qurban rafiq ramiz rasim rauf rəcəb rəhim rəsul rəşid rövşən rüfət rüstəm sabir sadıq salman samir
    səadət səid səlim səməd səttar sevda sevil sücaət süleyman şahin şahmar şamil şəmsi şövkət tahir tapdıq teymur
    toğrul tofiq turan ülvi ülviyyə ümid üzeyir vahid vaqif vaqıf vasif vəli vidadi vüqar xaqani xalid xan xudu
    xuraman xurşidbanu yaqub yaşar yavər yusif zahid zakir zaur zeynal zəlimxan ziya zülfüqar üzeyirbəy imadəddin
    əbülqasım əcəmi əfzələddin seyid adilə
    """
)
# Common nouns written as one word that end in a possessive: tozağacı, tozağacına.
JOINED_POSSESSIVES = words_in(
    """
    arıquşu ayaqizi bağayarpağı başağrısı başınağacı boyaqotu dazıotu durnabalığı duzqabı dəmirağacı dəmiryolu
    dənizulduzu dəvəquşu dəvətikanı eşşəkarısı gecəbərabərliyi göyqurşağı gündönümü hörümçəktoru ilanbalığı
    inciçiçəyi itburnu kasayarpağı köpəkbalığı köpəkdişi kəklikotu kəpənəkotu novruzgülü pişikotu pulqabı
    qatırquyruğu qidaborusu qumdaşı quzugöbələyi qütbparıltısı sınaqşüşəsi süpürgəotu tarlasiçanı taxtabiti
    tovuzquşu tozağacı tutuquşu zeytunyağı zəncirotu çaxmaqdaşı çaytikanı çobanyastığı çölşpatı üzqabığı əhəngdaşı
    dünyagörüşü dünyabaxışı başsağlığı yerkökü yerfındığı yeralması ayaqyolu ipəkqurdu baramaqurdu dənizatı
    atəşböcəyi gözmuncuğu gözbəbəyi gözyaşı gəlinbarmağı quşəppəyi quşburnu adamotu keçisaqqalı atquyruğu itquyruğu
    tülküquyruğu şiraslanı dağətəyi dağkeçisi dağsiçanı susamuru suiti sözönü yolayrıcı yolkənarı doğumevi qonaqevi
    uşaqevi istirahətevi adaçayı ayıdöşəyi ayıpəncəsi balqabağı balıqqulağı balıqyağı çaqqalgavalısı çiçəktozu
    çobanəppəyi çobançantası çobandüdüyü çobantoxmağı danadili dəlibəngotu dəniziti dənizfili dənizayısı dənizinəyi
    dənizkələmi dənizkirpisi dəvədabanı dəvədırnağı dəyirmandaşı dovşanalması dovşankələmi dovşantopuğu əppəkağacı
    fısdıqağacı gecəyarısı göbələkarısı günəşçiçəyi gəlinçiçəyi gəlinotu hacıleyləkotu ilanotu ilanyastığı ildönümü
    iliksümüyü inəkquyruğu ipəkotu itboğanotu itdişi itüzümü keçibuynuzu keçiqulağı kərtənkələquyruğu kirpibalığı
    kömürdaşı kətanyağı küncütyağı badamyağı qozyağı hindqozu hindtoyuğu yerarısı balarısı çöldonuzu meşəgülü
    meşəxoruzu meşəşamı mərcanağacı narçiçəyi novruzçiçəyi öküzgözü öküzdili pişikdili pişikquyruğu pişikdırnağı
    pambıqyağı qanqalotu qarağacotu qarınağrısı qarğabeyni qarğadili qaymaqçiçəyi qazayağı qoçbuynuzu qurdayağı
    qurdpəncəsi quzuqulağı quşdili sarmaşıqgülü sərçədili siçanquyruğu siçanotu siçanqulağı sırğagülü soğançiçəyi
    suçiçəyi şamağacı şeytanarabası tısbağaotu tikanağacı toyuqgöbələyi üzükqaşı vaşaqotu xanımotu xoruzgülü
    xoruzpipiyi yemişağacı yerarmudu yergöbələyi yovşanotu zəfəranotu zəhərotu zoğalağacı xurmaağacı incirağacı
    kauçukağacı qovaqağacı çörəkağacı limonağacı tutağacı narağacı almaağacı armudağacı badamağacı mərmərdaşı
    məhəkdaşı qəbirdaşı başdaşı təməldaşı keçidyeri qızılgülyağı gülyağı gülsuyu mişarbalığı qılıncbalığı xərçəngotu
    qaşqabağı atasözü şəkərçörəyi sığırqarğası əməkhaqqı dişəti əlyazması gözqapağı barmaqizi iynəyarpağı quşarmudu
    günəbaxanyağı itgülü
    """
)
ENDINGS_OF_JOINED_POSSESSIVES = (
    *(
        "düzü",
        "dağı",
        "gölü",
        "çayı",
        "dərəsi",
        "qalası",
        "bulağı",
        "kəndi",
        "uşağı",
        "başı",
        "binəsi",
        "boynu",
        "yeri",
    ),
    *("təpəsi", "yurdu", "qışlağı", "yaylağı", "ocağı", "bağı", "qayası", "körpüsü", "dəyirmanı", "obası", "pəyəsi"),
    *("məhləsi", "meşəsi", "arxı", "suyu", "gədiyi", "altı", "arası", "üstü", "önü", "dibi", "ətəyi", "ağzı", "burnu"),
    *("boğazı", "ziyarəti", "daşı", "yolu", "adası", "şəhəri", "limanı", "evi", "damı", "qapısı", "qabağı", "qaşı"),
    *("ları", "ləri", "lığı", "liyi", "luğu", "lüyü"),
)
# What stands before the name of a place without owning it: Yeni Dehli, Aşağı Salahlı, Cənubi Mali.
NAMED_BY_THEIR_KIND = words_in(
    "yeni köhnə böyük kiçik yuxarı aşağı orta birinci ikinci üçüncü şimali cənubi şərqi qərbi mərkəzi qara ağ qızıl"
)
INFLECTED_AS_ONE_WORD = words_in("xankəndi")
