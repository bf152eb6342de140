"""Azerbaijani nouns that end in a consonant, of which something may be the owner: futbol oyunu; a list only."""

from .azerbaijani_words import words_in

# Not in OFTEN_OWNED: alone, what is spelt like their owned form may be a word of its own, as hərbi is.
OWNED_IN_COMPOUNDS = words_in(
    """
    abituriyent açar adam addım admiral advokat agent ağcaqanad ağciyər ağsaqqal ahəng axın axır axtarış aksent
    aktyor akvarium aqronom alarm alban albom aldanış aləm alim alkoqol alqış alqoritm alman almaz alov alt alüminium
    alver amfiteatr ampermetr analiz analoq anbar anket anlam anlayış aparat arayış arbitr areal argument arxeoloq
    arxitektor arxiv armud arşın arzuman asfalt aslan asset assortiment astroloq astronavt astronom aşpaz at atəş
    atəşkəs atlas atlet atmosfer atom attestat auditor avar aviaşirkət aviator avtomat avtomobil avtopark avtor
    avtoritet ay ayət ayin ayran ayrım azad azar azarkeş azot badam badımcan bağban bakalavr bal balaban balans balet
    baletmeyster balkon balon banan band bank bant bar barabar barel barmen barometr baron baryer basketbol basqın
    bayquş bayraqdar bayram baytar bazalt bazar benzin beton beyin bəbir bədən bəhs bəxt bənd bəstəkar bəy bəyanat
    bibər biblioqraf biçim biçin bilet bioloq biskvit bitum biznes biznesmen bloger blok bloq boks bombardman bonus
    bostan boşqab bölüm brauzer brend briqadir brilyant broker buxar buxov buraxılış burulğan bust buter buz bülbül
    bülleten bütöv camış can canavar car cehiz ceyran cədvəl cəhd cəhənnəm cəhət cəlal cəngavər cəngəl cənnət cənub
    cərəyan cərrah cəsarət cəsəd cırtdan cib cihaz cild cin cinah cinas cinayət coğrafiyaşünas corab cüt cüyür çadır
    çağ çağırış çalar çap çarx çarşab çat çay çek çempionat çeşid çəkiliş çəmən çənbər çəngəl çərx çətir çınqıl
    çıraqban çin çip çirk çit çoban çovğun çörəkpaz çözüm çuğundur çuxur çuqun çuval dağ dalan dalğıc damar dar
    dastan daş daşqın debat dekan dekorator dekret delegat delfin demoqraf depozit deputat dermatoloq desert detal
    detektiv dezertir dəb dəfn dəftər dəlil dəm dəmir dən dəniz dərd dərgah dərman dərviş dərz dəsmal dəst dəstər
    dəvət dəyirman diaqnoz dialekt dialoq diaspor diktator diktor diqqət dinar diod diplom diplomat dirijor disk
    diskont diskurs div divan diyar diz dizayn dizayner doğuş doktor dolab dolan dollar domen don donor donuz dovşan
    döş dövlət dövr dövran dözüm dram dramaturq drenaj duman durum duruş duş duz dülgər düyüm düyün düzən ehtiram
    ehtiras ehtiyac ekoloq ekran ekskavator ekskurs eksperiment ekspert eksponat eksport ekvator ekvivalent elan
    elektron element emblem embrion emissar encam ensefaloqraf epiloq epizod epos ermitaj eskadron eskiz estamp eşq
    etalon etiket etimad etiraf etiraz etnoloq əcdad ədalət ədat ədəb ədəbiyyatşünas ədib əfsun əhd əhval əjdər əkin
    əkiz əks əqrəb əlamət ələm əmanət əməl əmir əmlak ənam əncir əndam əngəl ərmağan ərz əsas əsəb əsgər əsir ətalət
    ətir ətraf əyləc əyyam əzab əzm fabrikant faiz fakt faktor fakültət fanat fasad faşist fayl feil fel feodal
    ferment fermer festival fəxr fərd fəryad fəsad fidan figur fiqur fil filiz film filoloq filosof filtr fin final
    fincan finiş fizik flomaster fokus folklor folklorşünas fonoqraf font format formul forpost fosfat fosfor fosil
    fotoqraf foton fövq fraqment frank fransız front fundament funksioner futbol futur fürsət füsunkar gedişat gelin
    gen general generator genosid geoloq geyim gəlin gənc gərdən gil gilas gimnast ginekoloq girişim girov göl gönül
    görüm gövhər göyərçin gözəl güc gül gümüş günah günbəz günəş gürz güzəran güzəşt hakim haqq hal haldan haram
    hekayət hektar helikopter hesab heyrət heyvan heyvandar həb həbs həcc həcv hədd hədəf həqarət həmd həmkar hərb
    hərəm hərf həsəd həsir həsrət həşərat həvəs həyəcan həzm hicab hicran hidrogen hikmət hiqrometr himayədar hind
    hiss hormon hökmdar hörmət hulqum hüdud hüquqşünas hünər hüsn hüzur xaqan xal xalat xan xərac xərçəng xəttat
    xəyal xilaskar xlor xoruz xurcun ibadət iblis icbar icmal ideal ideoloq idxal idman idol idrak iflic ifrat
    iftixar igid iğtişaş ixrac ixtilaf ixtisar ixtisas ixtiyar ikon iqamətgah iqtisadiyyat ilan ilbiz ildırım ildönüm
    ilham iltifat iman imkan immunitet imperator impuls imtiyaz inad inam inan indikator induktor ingilis inhisar
    inkar insan inspektor instrument inşaat intellekt internet interval intizam intizar inzibat ion ip irad irs isbat
    ispan israf istedad istehsalat istiqamət istiqlal istintaq istirahət iş iştirak it italyan itkin izdiham izdivac
    jaket jandarm janr jargon jest jeton jurnal jurnalist kabel kabinet kabus kadr kağız kahin kaktus kalendar
    kalorimetr kalsium kamal kaman kamyon kanal kanat kanon kanselyar kantin kapital kaptan karandaş karantin karat
    karbohidrat karbon kardioloq kart kartof karton karvan kaskad kasset katalizator kataloq kater katib kavaler kef
    kefir keks kelvin kerosin keşiş keşniş keyf kəbin kədər kəfən kəhkəşan kəlam kələm kəmənd kəmər kənd kəndir kərəm
    kərgədan kərpic kəsr kəşf kətan kibrit kilim kiloqram kilometr kin kinoteatr kirəmid kislorod klan klapan klarnet
    klassisizm klaster klaviş klip klor knyaz kobalt kokos koks kolxoz kolon kombayn komendant komissar kommunist
    kompas kompliment komponent kompozitor kompüter kondensator konfet konsert konserv konsul kontakt kontekst
    kontinent kontingent kontrast kontrol konus konvert konveyer kordon koridor korpus korrespondent kosmonavt kosmos
    kostyum kotlet köçkün kömür kötür köz kral kran kredit kreditor krem kreml kristal kross kruiz kub kulis kult
    kupon kurator kurs kursant küf küləş künc küncüt küp kür kürd kürk küy kvadrat kvas kvorum qab qadın qalxan qan
    qar qaraciyər qarnizon qarpız qartal qaş qat qatır qaval qayın qayış qaz qazax qazan qazon qeyd qəbul qəhrəman
    qələm qəlib qəm qəzet qəzəb qıf qıfıl qırğız qızıl qiymət qoşun qovun qoz qram qul qum qurban qurd quş qürur qütb
    qüvvət lab laborant lağım lay lazer legion leksikon lektor lent leytenant ləhn lək ləqəb ləl lənət ləyaqət ləzzət
    libas lift limit limon linz litr loqarifm lov lövbər lütf maaş mac magistr maksimum maqnit maqnitofon mal man
    manat mandat manometr manşet maral marş marşal marşrut maşınist mat matç mavzoley mayak mayor mebel medal mehman
    mehrab mexanizm memar menecer menecment meridian metal metallurq meteor meteorit meteoroloq metr mey meydan meyit
    meymun məclis mədəd mədən mədəniyyətşünas mədh məğz məhbus məhəbbət məhkum məhlul məhsul məişət məktəbdaş məlahət
    məmləkət məmur mərd mərhəmət mərmər məsəl məsləhət məşəl məşq mətbəx mətbuat mətləb məyus məzar məzhəb məzun mix
    mikrob mikrofon mikrometr mikron mikroskop miqrant mil milis millimetr milyarder milyon mineral minimum minnət
    mir miras mis misal mitinq miz model modul molekul moment monastır monitor monitorinq monoloq motiv motor möhür
    mövlud mövsüm muğam muğamat musiqişünas muzdur mücahid müəzzin müfəttiş mühacir mühasib mühəndis mühit müxbir
    mükafat mülk mülkədar mülkiyyət münasibət münsif müraciət müsəlman müşavir mütəfəkkir mütəxəssis müttəfiq nağıl
    nahar naxış nal namaz namizəd namus nan nar nasos naşir natrium naz neft nekroloq nemət neon nevroloq ney neytron
    nəbat nəbz nəfər nəfəs nəfs nəğməkar nəhr nəqarət nəqqaş nəqş nəsihət nəsr nəşr nəzakət nəzarət nəzər nəzm nifrət
    nigah nikah nikel nisbət nişan nitq nizam noxud notarius nöqsan nukleon nur nüfuz obyekt obyektiv od odun ofis
    ofitser oğlan ox okean oksid omlet operator opponent optimist orden organ orqan orqanizator orqanizm orman ot
    otar otel ov ovuc oyun ozan ozon ödəniş öküz öyüd padşah paket palaz palıd paltar panel paraqraf park parol
    partizan partlayış partnyor pas pasport patent patriot patron patrul pay peçat pedaqoq pendir perimetr period
    peyğəmbər peyk pəhləvan pələng pərvaz pikap pilləkən pilot pinqvin pir piramid pirat pis plakat plan planet
    planşet plast plaş plov poçt poçtalyon polad poliqon polis polk pomidor pop port portağal portal portret post
    potensial povest praktikum prezervativ printer prodüser professor profil prokuror proqnoz proqram prolog proloq
    prosedur proses prospekt proton prototip provayder proyekt psixoloq puç pul puls pult pyedestal pyes radar
    radiator radium radius rahib rakurs raund rayon reaktiv reaktor realist rebus referat referendum reflekt region
    rejim rejissor reket reklam rekord relikt rels relyef remont renessans rentgen repertuar reportaj reportyor
    resept respirator respondent restoran resurs reyd reyhan reys reytinq rezerv rezistor rəfiq rəftar rəğbət rəhm
    rəxt rəqs rəngkar rəsm rəssam rəvayət rəy rəyasət rifah ritm ritual robot roman romans rotor royal ruh rulon rus
    rüb rüzgar sabah sabun sac sahib sahibkar sahman saqqız salam salat salxım salon samit samovar sandal sanitar
    santimetr sap sapand sarraf sarvan satir sayğac saz seans seçim sehr sektant sektor sel selikon sement semestr
    seminar sensor sentner serial serjant serqent server servis seyf seyid sezon səbət sədaqət səfarət səfil səhm
    səlib səlis səmər səmt sənətkar səngər səpin sərab sərdar sərf sərgüzəşt sərvər səy səyahət səyyah sifət sikl
    siklon siqaret siqnal silah silindr simpozium simptom simvol sink sinod sinonim sirr sistem sitat siyasət skelet
    slavyan slayd snayper soğan sol sonet sort sovet sovxoz soyad söhbət söyüd spektakl spektr spirt sponsor sport
    stadion staj stakan standart start statist status statut stəkan stol stul stüard subyekt sufler sultan sübut
    sükan sükut süqut sünbül süngər sünnət sürgün sürüş şablon şah şahid şahin şahmat şair şal şalvar şam şaman şan
    şedevr şeir şey şeyx şeytan şəfqət şəhadət şəhər şəhid şəxs şəxsiyyət şəkər şərab şəraf şərbət şərəf şərf şərh
    şəriət şərqşünas şəst şifer şikayət şimal şkaf şlaqbaum şnur şok şokolad şor şoran şövq şpris şrift ştab ştamp
    şturman şum şüar şücaət şüşəband şüur şüyüd tabaşir tabut tac tacir tağ taxıl taxt takt taqət talant talış talib
    tanış tank tar taraf tarakan tarif tas tat tay tayfun teatr teatrşünas texnik texnoloq tel telefaks telefon
    teleqram televizor tennis tenor terapevt term termin termometr terror terrorist test tetr təcil tədqiq tədqiqat
    tədris təəccüb təəhhüd təəssüf təəssürat təfəkkür təfsir təhdid təhər təhqir təhlil təxəllüs təxmin təxribat
    təkan təkər təklif təkrar təqaüd təqdim təqib təlaş tələb təlim təlimat təmas təməl təminat təmsil tənəffüs
    tənqid tənzim təpəgöz tər tərcüman tərəfdar tərəfdaş tərəvəz tərxun tərk təsadüf təsərrüfat təsəvvür təsnifat
    təşəkkür təşrif təşviq təşviqat tətbiq tətbiqat tətil təyin təyinat təzad təzminat tibb tikan tikiş tilsim tip
    tiraj tiran titul toxum tok ton tonqal top toplum tor torf tort tost toz trafaret traktor tramvay transformator
    transport tranzistor tranzit trend trener tribun tribunal trikotaj trilyon trolleybus tsikl tuman tumar tur
    turist turizm turnir turp tut tüfəng türk tütün uçqun uçurum ud umud un uran uroloq ustad ülfət ümid ümman ünsür
    üslub üzr üzüm vaksin vaqon validator valideyn vals varis vat vector vektor velosiped vergül veriliş vəd vəhşət
    vəkil vərdiş vəsf vətəndaş vəzn vicdan vilayət virus vitamin vitrin voleybol volt voltmetr vulkanoloq vücud vüqar
    vüsət yağ yağış yağmur yaxın yaqut yalan yamac yanğın yanğınsöndürən yar yardım yarğan yarımfinal yaşıd yay yaz
    yazar yel yelkən yem yemiş yetim yetkin yığım yoxuş yoldaş yorğan yubiley yumor yük yüksəliş zabit zal zeytun
    zəfər zəhmət zəmanət zəmin zəncir zəng zər zərb zərf zərgər zibil zindan zinət zirh ziyafət ziyan ziyarətgah zoğ
    zond zooloq zor zövq zülal zülm zümrüd
    """
)
