"""Azerbaijani nouns that end in a consonant, of which something may be the owner: futbol oyunu; a list only."""

from .azerbaijani_words import words_in

# Not in OFTEN_OWNED: alone, what is spelt like their owned form may be a word of its own, as hərbi is.
OWNED_IN_COMPOUNDS = words_in(
    """
    abituriyent açar adam addım admiral advokat agent ahəng axın axtarış aksent aktyor aqronom alarm albom aldanış
    alim alkoqol alqış alqoritm alman alov alt alver amfiteatr analiz anlam anlayış aparat arayış arbitr areal
    argument arxitektor arxiv arşın arzuman asfalt aslan asset assortiment astronavt astronom at atəş atəşkəs atlas
    atlet atmosfer atom attestat auditor avar aviaşirkət aviator avtomat avtomobil avtopark avtoritet ay ayət ayin
    ayran ayrım azad azar azot badam bağban bakalavr bal balaban balans balet baletmeyster balkon balon banan band
    bant bar barabar barel barmen baron baryer basketbol basqın bayquş bayraqdar bayram benzin beton bədən bəhs bəxt
    bənd bəstəkar bəy bəyanat biblioqraf biçim biçin bilet bitum biznes biznesmen bloger blok bloq bombardman bonus
    bostan bölüm brauzer brend briqadir broker buxar buxov buraxılış burulğan bust buter buz bülbül bülleten bütöv
    can canavar car cehiz ceyran cədvəl cəhd cəhənnəm cəhət cəngavər cəngəl cənnət cənub cəsarət cəsəd cib cihaz cild
    cin cinah cinas cinayət coğrafiyaşünas corab cüt çadır çağ çağırış çalar çap çarx çat çay çek çeşid çəkiliş çəmən
    çənbər çərx çətir çin çip çirk çit çoban çovğun çörəkpaz çuğundur çuxur çuqun çuval dağ dalan damar dar dastan
    daş debat dekan dekorator dekret delegat delfin demoqraf desert detal detektiv dezertir dəb dəfn dəftər dəlil dəm
    dən dəniz dərd dərgah dərman dərviş dərz dəst dəstər dəvət dəyirman diaqnoz dialekt diaspor diktator diktor
    diqqət dinar diplom diplomat dirijor disk diskont diskurs divan diyar diz dizayn dizayner doğuş doktor dolab
    dolan dollar domen don donor dovşan döş dövlət dövr dövran dram dramaturq drenaj duman durum duruş duş duz düyüm
    düyün düzən ehtiram ehtiras ehtiyac ekran ekskavator ekskurs eksperiment ekspert eksponat eksport ekvator
    ekvivalent elan elektron element emblem embrion emissar encam epizod epos ermitaj eskadron eskiz estamp eşq
    etalon etiket etimad etiraf etiraz əcdad ədalət ədəb ədəbiyyatşünas ədib əhd əhval əjdər əkin əqrəb əlamət ələm
    əmanət əməl əmir ənam əncir əndam əngəl ərmağan ərz əsgər ətir ətraf əyləc əyyam əzab əzm fabrikant fakt faktor
    fakültət fanat fasad faşist fayl fermer festival fəxr fərd fəryad fəsad fidan figur fiqur fil film filosof filtr
    fin finiş flomaster fokus folklor folklorşünas font format formul forpost fosfat fosfor fosil fotoqraf fövq
    fraqment frank fransız front fundament funksioner futbol futur fürsət füsunkar gedişat gelin gen general
    generator genosid gənc gərdən gil gilas gimnast girişim girov göl gönül gövhər göyərçin gözəl gül gümüş günah
    günəş gürz güzəran güzəşt hakim haqq hal haldan haram hekayət hektar helikopter hesab heyət heyrət heyvan
    heyvandar həb həbs həcc həcv hədd hədəf həqarət həmd həmkar hərb hərəm hərf həsəd həsir həsrət həşərat həvəs
    həyəcan həzm hicab hicran hidrogen hikmət himayədar hind hiss hökmdar hörmət hüdud hüquqşünas hünər hüsn hüzur
    xaqan xal xalat xan xlor xurcun ibadət iblis icbar icmal ideal idman idol ifrat iftixar igid iğtişaş ixtilaf
    ixtisar ixtisas ixtiyar ikon iqamətgah ilan ildırım ildönüm ilham iltifat imkan imperator impuls imtiyaz inad
    inam inan indikator ingilis inhisar inkar insan inspektor instrument inşaat intellekt internet interval intizam
    intizar inzibat ip irad irs isbat ispan israf istedad istehsalat istiqamət istiqlal istirahət itkin izdiham
    izdivac jaket jandarm janr jargon jest jeton jurnal jurnalist kabel kabinet kabus kadr kağız kahin kaktus
    kalendar kalsium kamyon kanal kanat kanon kanselyar kantin kapital kaptan karandaş karantin karat karbon kart
    kartof karton karvan kaskad kasset katalizator kater katib kavaler kefir kelvin kerosin keşiş kəbin kədər kəfən
    kəhkəşan kəlam kələm kəmənd kənd kəndir kərəm kərgədan kəsr kəşf kibrit kilim kiloqram kilometr kirəmid kislorod
    klan klapan klarnet klassisizm klaster klaviş klip klor knyaz kokos koks kolxoz kolon kombayn komendant komissar
    kommunist kompas kompliment komponent kompozitor kompüter konsert konserv konsul kontakt kontekst kontinent
    kontingent kontrast kontrol konvert konveyer kordon korpus korrespondent kosmonavt kosmos kostyum kotlet kömür
    kötür köz kral kran kredit kreditor krem kreml kristal kross kruiz kub kulis kult kupon kurator kurs kursant küf
    küləş künc küncüt küp kür kürd kürk küy qab qadın qalxan qan qar qarnizon qartal qaş qaval qaz qeyd qəbul qələm
    qəm qəzet qəzəb qıfıl qızıl qovun qoz qram qurban qurd quş qürur lab laborant lağım lay lazer legion leksikon
    lektor lent leytenant ləhn lək ləqəb ləl lənət ləyaqət ləzzət libas lift limit limon linz litr lov lövbər lütf
    mac magistr maksimum maqnit maqnitofon mal man manat mandat manşet maral marş marşal marşrut maşınist mat matç
    mavzoley mayor mebel mehman mehrab mexanizm menecer menecment meridian metallurq meteor meteorit metr mey meydan
    meyit meymun məclis mədəd mədən mədəniyyətşünas mədh məğz məhbus məhəbbət məhkum məişət məktəbdaş məlahət
    məmləkət məmur mərd mərhəmət mərmər məsəl məsləhət məşəl məşq mətbəx mətbuat mətləb məyus məzar məzhəb məzun mix
    mikrob mikrofon mikroskop miqrant mil milis millimetr milyarder milyon minimum minnət mir miras misal mitinq miz
    model modul moment monastır monitor monitorinq motiv motor möhür mövlud mövsüm muğam muğamat musiqişünas muzdur
    mücahid müfəttiş mühacir mühasib mühəndis mühit müxbir mükafat mülk mülkədar münasibət münsif müraciət müsəlman
    müşavir mütəfəkkir mütəxəssis nağıl naxış nal namaz namizəd namus nan nar nasos naşir naz neft nemət neon ney
    nəbat nəbz nəfər nəfəs nəfs nəğməkar nəhr nəqarət nəqş nəsihət nəşr nəzakət nəzarət nəzər nifrət nigah nikah
    nikel nişan nitq nizam noxud notarius nöqsan nur nüfuz obyekt obyektiv od odun ofis ofitser oğlan okean omlet
    operator opponent optimist orden organ orqan orqanizator orqanizm orman ot otar otel ov ovuc oyun ozan ozon
    ödəniş öküz öyüd padşah paket palaz palıd panel paraqraf park parol partizan partlayış partnyor pas pasport
    patent patriot patron patrul pay peçat pendir period peyğəmbər peyk pəhləvan pərvaz pikap pilləkən pilot pinqvin
    pir piramid pirat pis plakat plan planet planşet plast plaş plov poçt poçtalyon poliqon polis polk pomidor pop
    port portal portret post potensial povest praktikum prezervativ printer prodüser professor profil prokuror
    proqnoz proqram prolog prosedur proses prospekt prototip provayder proyekt puç pult pyedestal pyes radar radiator
    rahib rakurs rayon reaktor realist rebus referat reflekt region rejim rejissor reket reklam rekord relikt rels
    relyef remont renessans repertuar reportaj reportyor respirator respondent restoran resurs reyd reys reytinq
    rezerv rezistor rəftar rəğbət rəhm rəxt rəsm rəssam rəy rəyasət ritm ritual robot roman romans rotor royal ruh
    rulon rus rüb rüzgar sabah sabun sac sahib sahman saqqız salam salat salxım salon samit sandal sanitar santimetr
    sap sapand sarraf satir sayğac saz seans seçim sektant sektor sel selikon sement semestr seminar sensor sentner
    serial serjant serqent server servis seyf seyid sezon səbət sədaqət səfarət səfil səhm səlib səlis səmər səmt
    səngər səpin sərab sərdar sərf sərgüzəşt sərvər səy səyahət səyyah sikl siklon siqaret siqnal silah silindr
    simpozium simptom simvol sink sinod sinonim sirr sitat siyasət skelet slavyan slayd snayper soğan sol sonet sort
    sovet sovxoz soyad söhbət söyüd spektakl spektr spirt sponsor sport stadion staj stakan standart start statist
    status statut stol stul stüard subyekt sufler sultan sübut sükan sükut süqut sünbül süngər sünnət sürgün sürüş
    şablon şah şahid şahin şahmat şair şal şalvar şam şaman şan şedevr şeir şey şeyx şeytan şəfqət şəhadət şəhər
    şəhid şəxs şəkər şərab şəraf şərbət şərəf şərh şəriət şərqşünas şəst şikayət şimal şkaf şlaqbaum şnur şok şövq
    şpris şrift ştab ştamp şturman şum şüar şücaət şüşəband şüur tabaşir tabut tac tacir tağ taxıl taxt takt taqət
    talant talib tanış tank tar taraf tarakan tarif tas tay tayfun teatr teatrşünas tel telefon teleqram televizor
    tennis tenor terapevt term termin termometr terror terrorist test tetr tədqiqat tədris təəccüb təəhhüd təəssüf
    təəssürat təfəkkür təfsir təhdid təhər təhqir təhlil təxəllüs təxmin təxribat təkan təkər təkrar təqaüd təqib
    təlaş təlim təlimat təmas təməl təminat təmsil tənəffüs tənqid tənzim tər tərcüman tərəfdar tərəfdaş tərk təsadüf
    təsərrüfat təsəvvür təsnifat təşəkkür təşrif təşviqat tətbiqat tətil təyinat təzad təzminat tibb tikan tikiş
    tilsim tip tiraj tiran titul tok ton tonqal top toplum tor torf tort tost toz trafaret traktor tramvay
    transformator transport tranzit trend trener tribun tribunal trikotaj trilyon trolleybus tsikl tumar tur turist
    turizm tüfəng türk tütün uçqun uçurum ud umud un ustad ülfət ümid ümman ünsür üslub üzr üzüm vaksin vaqon
    validator valideyn vals varis vat vector vektor velosiped veriliş vəd vəhşət vəkil vərdiş vəsf vətəndaş vəzn
    vicdan vilayət virus vitamin vitrin voleybol volt vücud vüqar vüsət yağ yağış yağmur yaxın yalan yamac yanğın yar
    yardım yarğan yaşıd yay yaz yazar yel yelkən yem yemiş yetim yığım yoxuş yoldaş yubiley yumor yük yüksəliş zabit
    zal zəfər zəhmət zəmanət zəmin zəncir zəng zər zərb zərf zərgər zibil zindan zinət ziyafət ziyan ziyarətgah zoğ
    zor zövq zülm zümrüd
    """
)
