"""Azerbaijani nouns that end in a consonant, of which something may be the owner: futbol oyunu; a list only."""

from .azerbaijani_words import words_in

# Not in OFTEN_OWNED: alone, what is spelt like their owned form may be a word of its own, as hərbi is.
OWNED_IN_COMPOUNDS = words_in(
    """
    abituriyent açar adam addım admiral advokat agent ağcaqanad ağciyər ağsaqqal ahəng axın axır axtarış akrobat
    aksent aktivist aktyor akvarium aqronom alarm alban albom aldanış aləm alim alkoqol alqış alqoritm alman almaz
    alov alpinist alt alüminium alver ambulans amfiteatr ampermetr analiz analoq anket anlam anlayış anonim aparat
    arayış arbitr areal argument arxaizm arxeoloq arxitektor arxiv armud arşın arzuman asfalt asiman aslan asset
    assortiment astroloq astronavt astronom aşpaz at atəş atəşkəs atlas atlet atmosfer atom attestat auditor avanqard
    avar avaz aviaşirkət aviator avtomat avtomobil avtopark avtor avtoritet ay ayaz ayət aygır ayin ayran ayrım azad
    azar azarkeş azot badam badımcan bağban bakalavr bal balaban balans baldız balet baletmeyster balkon balon banan
    band bankomat bant bar barabar barel barıt barmen barometr baron baryer basketbol basqın bayquş bayraqdar bayram
    baytar bazalt bazubənd benzin bestseller beton bəbir bədən bəhs bəxt bənd bərəkət bəstəkar bəy bəyanat bəzirgan
    bibər biblioqraf biçim biçin bilet bioloq biskvit bitum biznes biznesmen bloger blok bloq boks bolt bombardman
    bonus bostan boşqab bölüm brauzer brend briqadir brilyant broker buğ buxar buxov buraxılış burulğan bust buter
    buz bülbül bülleten büt bütöv bütpərəst camaat camış can canavar canişin car cehiz ceyran cədvəl cəhd cəhənnəm
    cəhət cəlal cəngavər cəngəl cənnət cənub cərrah cəsarət cəsəd cırtdan cib cihaz cild cin cinah cinas cinayət
    coğrafiyaşünas corab cövhər cüt cüyür çadır çağ çağırış çalar çap çapar çar çarx çarşab çat çay çek çeşid çəkiliş
    çələng çəmən çəmənzar çənbər çəngəl çəpər çərx çətir çığır çınqıl çıraqban çin çip çirk çit çoban çovğun çörəkpaz
    çözüm çuğundur çuxur çuqun çuval dağ dalan dalğıc damar dar dastan daş daşqın debat dekan dekorator dekret
    delegat delfin demoqraf depozit dermatoloq desert detal detektiv deyim dezertir dəb dəfn dəftər dəhşət dəlil dəm
    dən dəniz dərd dərgah dərman dərviş dərz dəsmal dəst dəstər dəvət dəyirman dəzgah diaqnoz dialekt dialoq diaspor
    diktator diktor diqqət dilim dinar diod diplom diplomat dirijor disk diskont diskurs div divan diyar diz dizayn
    dizayner doğuş doktor dolab dolan dollar domen don donor donuz dosent dovşan döş dövlət dövr dövran dözüm dram
    dramaturq drenaj dron duet duman durum duruş duş duyum duz dülgər düyüm düyün düzən ehtiram ehtiras ehtiyac
    ekoloq ekran ekskavator ekskurs eksperiment ekspert eksponat eksport ekvator ekvivalent elan elektron element
    emal emalat emblem embrion emissar encam ensefaloqraf epiloq epizod epos ermitaj eskadron eskiz estamp eşq etalon
    etiket etimad etiraf etiraz etnoloq eyvan əcdad ədalət ədat ədəb ədəbiyyatşünas ədib ədviyyat əfsun əhd əhval
    əjdər əkin əkiz əks əqrəb əlamət ələm əmanət əməkdaş əməl əmir əmlak əmsal ənam əncir əndam əngəl ərmağan ərz
    əsəb əsgər əsir ətalət ətir ətraf əyləc əyyam əzab əzm fabrikant faks fakt faktor fakültət fanat fasad faşist
    fayl feil fel feodal ferment fermer festival fəxr fərasət fərd fərəh fəryad fəsad fidan figur fiqur fil filiz
    film filoloq filosof filtr fin final finalist fincan finiş fişəng fizik flomaster fokus folklor folklorşünas
    fonoqraf font format formul forpost fosfat fosfor fosil fotoaparat fotoqraf foton fövq fraqment frank fransız
    front fundament funksioner futbol futur fürsət füsunkar gedişat gelin gen general generator genosid geoloq geyim
    gənc gərdən gərdiş gil gilas gimnast ginekoloq girişim girov göl gölməç gönül görüm gövhər göyərçin gözəl gül
    gülab güldan gümüş günah günbəz günəş gürz güzəran güzəşt hakim haqq hal haldan haram hekayət hektar helikopter
    hesab heyrət heyvan heyvandar həb həbs həcc həcv hədd hədəf həqarət həmd həmkar hərb hərəm hərf hərraç həsəd
    həsir həsrət həşərat həvəs həyəcan həzm hicab hicran hidrogen hikmət hiqrometr himayədar hind hiss hormon hökmdar
    hörmət hulqum humanist hüdud hüquqşünas hünər hüsn hüzur xakaton xaqan xal xalat xan xanım xaşxaş xəcalət xərac
    xərçəng xəttat xəyal xəyanət xış xilas xilaskar xislət xitam xlor xoruz xurcun ibadət iblis icbar icmal ideal
    ideoloq idxalat idman idol idrak iflic ifrat iftixar igid iğtişaş ixtilaf ixtisar ixtisas ixtiyar ikon iqamət
    iqamətgah iqtisadiyyat ilan ilbiz ildırım ildönüm ilham iltifat iltihab iman imarət imkan immunitet imperator
    impuls imtiyaz inad inam inan indikator induktor ingilis inhisar inkar inkubator insaf insan inspektor instrument
    inşaat intellekt internet interval intihar intizam intizar inzibat ion ip irad irs isbat islah ispan israf israr
    istedad istehsalat istiqamət istiqlal istintaq istirahət istismar it italyan itkin izdiham izdivac izolyator
    jaket jandarm janr jargon jest jeton jurnal jurnalist kabel kabinet kabus kadr kağız kahin kaktus kalendar
    kalorimetr kalsium kamal kaman kamyon kanal kanat kanon kanselyar kantin kapital kaptan karandaş karantin karat
    karbohidrat karbon kardioloq karst kart kartof karton karvan kaskad kasset katalizator kataloq kater katib
    kavaler kef kefir keks kelvin kerosin keşiş keşniş keyf kəbin kədər kəf kəfən kəhər kəhkəşan kəlam kələm kəmənd
    kənd kəndir kəramət kərəm kərgədan kəsim kəsr kəşf kətan kibrit kilim kiloqram kilometr kin kinofilm kinoteatr
    kirəmid kirəmit kislorod klan klapan klarnet klassisizm klaster klaviş klip klor knyaz kobalt kokos koks kolxoz
    kollektiv kolon kombayn kombinezon komendant komissar kommunist kompas kompliment komponent kompot kompozitor
    kompüter kondensator konfet konsert konserv konsul kontakt kontekst kontinent kontingent kontrast kontrol konus
    konvert konveyer konvoy kordon koridor korpus korrespondent kosmonavt kosmos kostyum kotlet köçkün kömür köşk
    kötür köz kral kran kredit kreditor krem kreml kristal kross kruiz kub kulis kulon kult kuplet kupon kurator kurs
    kursant kuryer küf kükürd küləş künc küncüt küp kür kürd kürəkən kürk küy kvadrat kvarts kvas kvorum qab qabar
    qadın qalxan qan qar qaraciyər qarış qarmon qarnizon qarovul qarpız qartal qasid qastrol qaş qatır qaval qayın
    qayış qaz qazax qazan qazanc qazon qeyd qəbul qəbz qədəh qədəm qəfəs qələm qəlib qəm qəndil qərənfil qəzet qəzəb
    qıf qıfıl qırğın qırğız qırov qızıl qisas qoşun qovun qoz qram qrant qrunt qul qum qurban qurd quş qürbət qürur
    qütb qüvvət lab laborant lağım lakmus lay lazer legion leksikon lektor lent leytenant ləhn lək ləqəb ləl lənət
    ləyaqət ləzzət lıl libas lift limit limon linz litr loqarifm lotos lov lövbər lüğət lütf mac magistr mağar mahud
    maksimum maqnit maqnitofon mal man manat mandat manqal manometr manşet maral marş marşal marşrut maşınist mat
    matç mavzoley mayak mayor mebel medal mehman mehrab mehtər mexanizm menecer menecment mentor meridian metallurq
    meteor meteorit meteoroloq metr mey meydan meyit meymun məcaz məclis mədəd mədən mədəniyyətşünas mədh məğz
    məharət məhbus məhəbbət məhkum məhlul məxrəc məişət məkr məktəbdaş məlahət məmləkət məmur mənəviyyat mənsəb mərc
    mərd mərhəmət mərmər məsəl məskən məsləhət məşəqqət məşəl məşq mətanət mətbəx mətbuat mətləb məyus məzar məzhəb
    məzun mıx mix mikrob mikrofon mikrometr mikron mikroskop miqrant mil milis millimetr milyarder milyon minbər
    mindər mineral minimum minnət mir miras misal misgər mitinq miz model modul molekul moment monastır monitor
    monitorinq monoloq motiv motor möhür mövhumat mövlud mövsüm muğam muğamat multfilm musiqişünas muzdur muzey
    mücahid müəzzin müfəttiş mühacir mühasib mühəndis mühit müxbir mükafat mülk mülkədar mülkiyyət münasibət münsif
    müraciət mürid müsəlman müşavir müşayiət mütəfəkkir mütəxəssis müttəfiq müvəkkil nağıl nahar naxış nal namaz
    namizəd namus nan nar nasos naşir natrium naz neft nekroloq nemət neon nevroloq ney neytron nəbat nəbz nəfər
    nəfəs nəfs nəğməkar nəhr nəqarət nəqqaş nəqş nər nərd nərdivan nəsihət nəsr nəşr nəzakət nəzarət nəzər nəzm
    nifrət nigah nikah nikel nisbət nişan nitq nizam noxud nokaut notarius novator nöqsan nukleon nur nüfuz oazis
    obyekt obyektiv od odun ofis ofitser oğlan ox oxunuş okean oksid omlet operator opponent optimist orden ordugah
    organ orqan orqanizator orqanizm orman ot otar otel ov ovuc oyanış oyun ozan ozon ödəniş öküz öyüd padşah paket
    palaz palıd paltar panel panter paraqraf park parket parol partizan partlayış partnyor pas pasient pasport patent
    patriot patron patrul pay peçat pedaqoq pendir perimetr period peyğəmbər peyk pəhləvan pələng pərvaz pikap
    pilləkən pilot pinqvin pir piramid pirat pis plakat plan planet planşet plast plaş plov poçt poçtalyon podium
    polad poliqon polis polk pomidor pop port portağal portal portfel portret post poster potensial povest praktikum
    prezervativ printer prodüser professor profil prokuror proqnoz proqram prolog proloq prosedur proses prospekt
    proton prototip provayder proyekt psixoloq puç puls pult pyedestal pyes radar radiator radium radius rahib rakurs
    rasion raund rayon reaktiv reaktor realist rebus referat refleks reflekt region rejim rejissor reket reklam
    rekord relikt rels relyef remont renessans rentgen repertuar reportaj reportyor resept respirator respondent
    restoran resurs reyd reyhan reys reytinq rezerv rezistor rəf rəfiq rəftar rəğbət rəhm rəhn rəxt rəngkar rəsm
    rəssam rəvayət rəy rəyasət rifah ritm ritual robot roman romans rotor royal ruh rulon rus rüb rüsum rüşvət rüzgar
    sabah sabun sac sahib sahman saqqız salam salat salxım salon samit samovar sandal sanitar santimetr sap sapand
    sarraf sarvan satellit satir sayğac saz seans seçim sehr sektant sektor sel selikon sement semestr seminar sensor
    sentner serial serjant serqent sertifikat server servis seyf seyid sezon səbət sədaqət sədd səfalət səfarət səfil
    səhm səxavət səlib səlis səmər səmt sənətkar səngər səpin sərab sərdar sərf sərgüzəşt sərvər səy səyahət səyyah
    sifət sikl siklon siqaret siqnal silah silindr simpozium simptom simulyator simvol sink sinod sinonim sipər sirr
    sistem sitat siyasət skelet skuter slavyan slayd smartfon snayper soğan sol sonet sort sovet sovxoz sovqat soyad
    söhbət söyüd spektakl spektr spirt sponsor sport stadion staj stakan standart start statist status statut stəkan
    stol stul stüard subyekt sufler sultan suvenir sübut süjet sükan sükunət sükut süqut sünbül süngər sünnət sürgün
    sürüş şablon şah şahid şahin şahmat şair şal şalvar şam şaman şan şedevr şeir şey şeyx şeytan şəbnəm şəfqət
    şəhadət şəhər şəhid şəxs şəxsiyyət şəkər şərab şəraf şərbət şərəf şərf şərh şəriət şərqşünas şəst şifer şikayət
    şimal şirniyyat şkaf şlaqbaum şnur şok şokolad şor şoran şövq şpris şrift ştab ştamp şturman şturval şum şüar
    şücaət şüşəband şüur şüyüd tabaşir tablet tabut tac tacir tağ taxıl taxt takt taqət talan talant talış talib
    talisman tanış tank tar taraf tarakan tarif tas tat tavan tay tayfun teatr teatrşünas texnik texnoloq texnopark
    tel telefaks telefon teleqram televizor tennis tenor terapevt term termin termometr terror terrorist test tester
    tetr təam təbl təcil tədqiq tədqiqat tədris təəccüb təəhhüd təəssüf təəssürat təfəkkür təfsir təhdid təhər təhqir
    təhlil təxəllüs təxmin təxribat təkan təkəbbür təkər təkrar təqaüd təqdim təqib təlaş təlatüm təlim təlimat təmas
    təməl təminat təmsil tənəffüs tənqid tənzim təpəgöz tər tərcüman tərəfdar tərəfdaş tərəvəz tərxun tərk təsadüf
    təsərrüfat təsəvvür təsnifat təşəkkür təşrif təşviq təşviqat tətbiqat tətil təyinat təzad təzminat tibb tikan
    tikiş tilsim tip tiraj tiran titul tok ton tonqal top toplum tor toran torf tort tost toz trafaret traktor
    tramvay transformator transport tranzistor tranzit trap trend trener treninq tribun tribunal trikotaj trilyon
    trolleybus tsikl tualet tuman tumar tunc tur turbin turist turizm turp tut tüfəng türk tütün tyutor uçqun uçurum
    ud umac umud un uran uroloq ustad utanc ülfət ümid ümman ünsür üslub üzr üzüm vaksin vaqon validator valideyn
    vals varis vat vebsayt vector vektor velosiped vergül veriliş vertolyot vestibül vəd vəhşət vəkil vərdiş vəsf
    vətəndaş vəzn vicdan vilayət virus vitamin vitraj vitrin voleybol volontyor volt voltmetr vulkanoloq vücud vüqar
    vüsət yağ yağış yağmur yaxın yaqut yalan yalman yamac yanğın yanğınsöndürən yar yardım yarğan yarımfinal yaşıd
    yay yaz yazar yel yelkən yem yemiş yetim yetkin yığım yoxuş yoldaş yorğan yovşan yubiley yumor yük yüksəliş zabit
    zal zarafat zeytun zəfər zəhmət zəhmətkeş zəlalət zəmanət zəmin zəncir zəng zər zərb zərf zərgər zibil zindan
    zinət zirh ziyafət ziyan ziyarətgah zoğ zond zooloq zor zövq zülal zülm zülmət zümrüd
    """
)
