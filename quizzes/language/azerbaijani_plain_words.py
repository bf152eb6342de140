"""Azerbaijani words that end in ı i u ü without an owner, and those that may or may not have one; lists only."""

from .azerbaijani_words import words_in

# Nouns and adjectives whose last vowel is their own: a bare quyu, not somebody's.
PLAIN_WORDS = words_in(
    """
    siyasi əsasi qiyasi müqəddəsi abbası mövzu qapı gəmi quzu arı qutu yuxu ordu duyğu quyu qorxu tülkü sürü ölçü körpü
    güzgü sevgi bilgi sərgi vergi cizgi dəri pəri xalı keçi inci dayı əmi bibi bacı qayçı elçi sürücü oxucu yazıçı işçi
    əkinçi balıqçı ovçu alıcı satıcı döyüşçü üzgüçü mahnı ağrı çəki örtü bitki içki seçki tikinti qazıntı axıntı
    çıxıntı görüntü gəzinti toplantı sıxıntı yağıntı çöküntü qalıntı arzu qayğı duru iri kirpi sarı mavi narıncı qarğı
    """
)
# Plain words too, but spelt like an owned noun: yazı is writing, and somebody's spring or summer.
PLAIN_WHERE_NO_OWNER_STANDS = words_in(
    """
    albalı allüvi alverçi asqı atqı ayaqqabı ayı bayatı bazu bişi boğazaltı xınayaxdı boranı boru brokkoli burğu
    buxarı bürkü canlı cücü cücərti cəfəri dahi darayı darı dişli dolu düyü dərzi elti enerji estuari fədai gavalı
    gecəyarı göyərti gülxətmi gəraylı hamsi hürkü həmyerli həvari ilxı iqlu iskəncəbi islimi isti itki jüri kahı
    kakadu kalori kambi kamançaçı kaşı kedi kenquru kisti kivi kişi kolibri konki könüllü köçəri kükü kürsü kürü
    küsü kəlağayı kəndli kərki kəski lezgi liçi ləngəri mayi menyu mirvari mitoxondri muzdlu musiqi mücrü müfti
    müğənni müştəri məcməyi məktəbli məməli mərci mərmi məsnəvi naringi nəbzi nəlbəki nənni oğru penalti peraşki
    piti planari planetari pusqu pusu qarğıdalı qatqı qazı qağayı qobu qonşu qorçubaşı qoxu qoşqu qu qulyabanı quru
    qurğu ququ qıjı qırmızı qırğı qəhvəyi qələvi reqbi ruhani rupi rübai saxsı sancı sini siyahı spagetti ssenari
    sufi sunami suxari süngü sürahi sürgü sürəhi süvari sıravi səhrayı səki səməni sərsəri səpgi tabu taksi tapıntı
    tazı tufli tərəqqi tərəzi teşi tikili toplu tüfeyli tüstü uğultu ulartı vadi vafli vali viski vurğu vəhşi vərni
    vəzəri xəzri xətai yabı yallı yapıncı yavru boyunbağı mixi yazı yeniçəri yumru yüzbaşı zili zirzəmi ziyalı zəli
    zəmi zənci çalğı çarpayı çini çəhrayı bənövşəyi ülgü ütü üzəngi şaftalı şamayı şassi şəbbu şəki əfəndi əhali
    ərazi adi ali bədii cari cənubi coğrafi daimi daxili dünyəvi dəli doğru fiziki faktiki fərdi hamı hami hərbi
    ibtidai ictimai indi inzibati iqtisadi iti iki yeddi altı iyirmi əlli kimyəvi kütləvi qərbi şərqi şimali mədəni
    məcburi milli mülki müvəqqəti növbəti qapalı qazi başıaşağı üzüaşağı suyuaşağı ümumi xarici rəsmi elmi tarixi
    tibbi texniki təbii təxmini vəfalı yanğı yaxşı yaralı yeni yerli şabalıdı əski əyri ədəbi əbədi əzəli həyati
    həqiqi xüsusi şəxsi maddi mənəvi dini fəlsəfi hüquqi maliyyəvi cismani bəşəri insani tətbiqi nəzəri praktiki
    texnoloji ekoloji bioloji tarixi-coğrafi amerikalı avropalı asiyalı afrikalı bakılı gəncəli şəkili şuşalı qubalı
    kəlbəcərli moskvalı dünyalı buralı haralı varlı dadlı şirəli meyvəli əhəmiyyətli qayğılı atalı analı ailəli
    sevgili nömrəli rütubətli qüvvəli təhlükəli dəyirmi bayağı aşağı yuxarı ağrı acı turşu ölü nişanlı sevimli qoru
    birinci ikinci üçüncü dördüncü beşinci altıncı yeddinci səkkizinci doqquzuncu onuncu iyirminci otuzuncu qırxıncı
    əllinci altmışıncı yetmişinci səksəninci doxsanıncı yüzüncü mininci milyonuncu sonuncu neçənci metropoli konfeti
    safari bikini martini çili kəşmiri origami yapı çağrı sorğu qovğu uyğu bölgü silgi sarsıntı tullantı çürüntü
    yarı əyninti zəngi kürdü yəhudi hindi bəlli əsli gizli subay qorxulu güclü dilli telli güllü pullu allı püstəyi
    zeytuni firuzəyi sürməyi fani əyani rəbbani nurani nəqli imli şirni qazıntı yürgü büzgü gözlü sözlü özlü üzlü
    sünni şii səfəvi abbasi fatimi səlcuqi osmanlı sultani xaqani nizami ləzgi şirvani təbrizi gəncəvi nəqşibəndi
    suhrəvərdi hürufi mövləvi bektaşi qələndəri bəri geri ötəri alqı ağartı ayrı bağlantı bağırtı bahalı bıçqı cəmi
    coşqu damcı deməli faydalı fəsəli gurultulu intervyu kilokalori kərənti kərəntü lari penaltı töycü somoni sorani
    səbzi kurmanci şahbanu xoşgörü yağıntılı təcili vəzifəli yazılı çürü əcnəbi ənənəvi miyoltu musiqili mübahisəli
    çalxantı bəzəkli kəlləli növbəli sərhədli tənbəki xurmayı təcrübi alıcı satıcı kitabi şifahi yazıçı ağsaqqallı
    təqribi zlotı əlaltı vergili
    abidəvi ailəvi altılı arxalı asılı axırıncı ağrılı batini batı becərili boyalı bulantı bulki bürməli bozartı
    bükülü bədəvi bəhai bəhri bəzi cazibəli cəbri cərgəvi çaşqı çivi dalğalı doğu dopdolu döngü düzülü düşüncəli
    dəbdəbəli dərəcəli dəstəli elastiki erməni əməli əsəbi əskəri fitri fəxri gömü gülməli gözgörəti güvəli hikkəli
    hədiyyəli hələki hənbəli hənəfi hərki hərəki həbəşi iməci iradəli istili işartı kəhrəbalı ləpəli maliki mənfi
    məcazi məcusi məxfi məzəli nisbi nümunəvi nəbati nəhayi nəqdi obalı oduncu öncü ölçülü örtülü parçalı partiyalı
    piyadalı püskü qafiyəli qaraltı qeyri qeyri-adi qeyri-rəsmi qoçu qoyuncu qədimi qəti qızartı razı romalı ruzi
    rütbəli səfalı səliqəli səmavi səmimi səmərəli sulu süni şafei şübhəli şüşəli tabeli tanrı ticari türki türkü
    təpəli ulu ürkü ürpərti üfqi vəhhabi xəlvəti yiyəli yonulu zahiri zəruri sudoku zulu guru turşulu uğru sürtkü
    güzgülü
    """
)
PLAIN_OR_OWNED = words_in(
    "bəylərbəyi divanbəyi meşəbəyi qızılı gümüşü dişi yağı iti qarı qatı mərkəzi şərti sinfi"
)  # both are said
# Adjectives and rare nouns spelt like an owned noun, meant where an owner stands: pambıq yağı.
OWNED_WHERE_AN_OWNER_STANDS = words_in(
    """
    tarixi elmi tibbi fərdi ədəbi şəxsi mədəni fəlsəfi hərbi rəsmi nəzəri dini fikri hüquqi təxmini şərqi qərbi həyati
    əməli əsli mərkəzi şərti sinfi qatı yağı əsəbi iti dişi qızılı gümüşü zəngi altı
    """
)
