"""Turkish and English words that Azerbaijani has not, in small letters; lists only.

Words that both languages have are left out: olduğu, edildi, yanlış, mayın of May; on, at, an, it, in, as, but.
"""


def _listed(words: str) -> frozenset[str]:
    return frozenset(words.split())


TURKISH = _listed(
    """
    ve için çok nasıl hangi hangisi hangileri hangisidir değil değildir gibi kadar bazı şimdi önce önceki öncesinde
    yıl yılı yılın yılında yılda yüzyıl yüzyılda şehir şehri şehrin şehirde köy köyü köyün köyde köyler nehir nehri
    nehrin ülke ülkenin kaç kaçıncı neden niçin olarak eğer çünkü fakat veya sadece yalnızca büyük küçük yüksek
    kaynak kaynağa kaynağı kaynaklar kaynakların öğretmen öğrenci öğrenciler ödev sınıf cevap cevaplar cevabı soru
    sorular sorusu gerçek gerçekten batı doğu kuzey konsey mayınlar bölge bölgesi bölgede bulunur bulunan
    bulunmaktadır yapıldı yapılmış göre aşağıdakilerden nerede nerededir birçok herhangi hiçbir böyle tarafından
    ilçe ilçesi ilçenin bugün evet lütfen kez müze müzesi kale kalesi tiyatro tiyatrosu bakanlık bakanlığı başkan
    başkanı belge ile ise nedir neresi neresidir nereye nereden kelime kelimesi kelimeler kelimenin kelimeleri
    başkent başkenti başkentidir hücre hücresi hücreler gökyüzü gökyüzünde yıldızı yıldızlar şarkı şarkısı şarkıyı
    arkadaş arkadaşı kelebek kelebekler şiir şiiri şiirin şiirinin güneşin güneşi ışık ışığı böcek böcekler söyledi
    söylenir oldukça değer değeri değerli gelir geldi geldiği eder etti ettiği eserinde eserleri gerekli gerekir
    önemli tarihinde güneş eski yeyen bilgisayar gece gemi ekmek yemek peynir şeker meyve elma sebze hükümet devlet
    millet barış anayasa kahraman tarih edebiyat bilim haber haberler içinde üzerinde üzerine yaptı yapan yaparak
    kuruldu gitti hayat kalp kemik aile kardeş şehirler dört yirmi sekiz dokuz kırk bulut yıldız rüzgar hastane
    üniversite ayak kulak kız kızlar erkek tuz hafta akciğer yürek yüreği yüreğin rüzgarlı bulutlar bulutlu bulutu
    bulutun halk halkı halkın halkının hız hızı hızını hızla hızlı iklim iklimi iklimin sıcak sıcaklık sıcaklığı
    soğuk deprem kuş kuşlar kuşu kuşun kurdu tilki kedi köpek inek koyun yılan kurbağa tohum meyveler portakal ceviz
    tereyağı tavuk pirinç buğday kahve kahvaltı akşam öğle sonbahar perşembe pazartesi cumartesi çarşamba pazar ocak
    şubat mayıs haziran temmuz ağustos eylül ekim kasım aralık bakır kurşun kağıt doğal sıvı madde maddeler maddenin
    kütle üçgen dikdörtgen daire eşittir amca teyze misafir komşu asker komutan kraliçe hükümdar imparator başbakan
    meclis kanun antlaşma sözleşme vatandaş göçmen uçak uçağı köprü havaalanı uzay uzayda uzaya deney deneyi
    bilimsel keşfetti icat hikaye hikayesi resim ressam müzik müziği heykel kilise güzel kötü kolay pahalı genç
    derin tüm hepsi hiç bazen genellikle hemen sonraki verilen denir yapılan yapılır edilen oluşur oluşan oluşturur
    kullanılır kullanılan kullandı başlangıç başlangıcı ilişki konusu örnek örneği yönetim yönetici besin okyanus
    okyanusu ırmak akarsu vücut vücudu parmak solunum sindirim karaciğer böbrek mide bağırsak hasta ilaç gösterir
    görevi görev özellik özelliği özellikleri parlak karanlık aydınlık nedeni nedeniyle yüzünden sayesinde rağmen
    sonuç sonucu sonucunda dönem dönemi dönemde döneminde yüzey yüzeyi kıtası kıtada güneyde kuzeyde doğuda batıda
    kuzeyinde güneyinde doğusunda batısında yıllarda yıllar günler saatler
    """
)
ENGLISH = _listed(
    """
    the of and is are was were been being which what when where who whom whose why how with from for to by this that
    these those has have had does did will would should could about into than then there their they he she its
    people capital answer author mountain sea lake country born built called known also because other some only many
    much between during after before first last year years river district city village source according animal
    animals school computer computers house green white black yellow true false teacher book bird birds tree flower
    world earth history language question hot cold warm today tomorrow yesterday right left large small big long
    short high higher highest fast young better make makes made take takes took give gives gave come comes came seen
    look find found think thought know knows told ask asked use used uses try tries need needs feel become becomes
    leave keep keeps begin begins began helps hear heard believe bring brings happen happens write writes written
    wrote meet include includes continue learn change changes understand follow create created speak speaks remember
    consider appear wait send expect build builds fell reach remain remains number numbers words beginning above
    below under through across around different same similar equal wrong correct incorrect important famous ancient
    early late old both each every few more most several nothing never always often sometimes usually although
    however therefore while without within until since here now again still just well government
    """
)
# Nouns: with a capital letter at the head of a text any of them may be a name.
ENGLISH_THINGS = _listed(
    """
    trade statement telescope microscope fruit fruits vegetable vegetables water stars moon planets space plants
    leaf leaves root roots seed seeds stone sand wood glass paper silver copper month months morning evening spring
    summer autumn winter woman women child children girl girls boys father mother brother sister daughter friend
    friends family king queen peace army battle help fall falls heat energy force speed weight height depth length
    distance temperature pressure sound engine machine machines wheel bridge road street town towns islands forest
    valley coast ocean oceans weather rain snow storm cloud clouds heaven horse horses sheep whale wolf bear snake
    insect insects blood heart bone bones skin brain muscle stomach breath bread milk cheese meat eggs sugar honey
    letter letters sentence sentences example examples reason result results cause causes parts piece side sides
    middle president parliament money volcano volcanoes shadow smoke dust steam coal soil mud cells nerve password
    keyboard screen website picture painting song poem novel story writer poet singer painter scientist lesson exam
    science physics chemistry mathematics geography triangle square circle angle half quarter difference fraction
    north south east west healthy disease medicine hospital knife spoon table chair window door clothes shoes market
    shop price weapon soldier soldiers prince princess empire kingdom century centuries birth death
    """
)
ENGLISH_NAMES = _listed(
    """
    kalbajar kelbajar kelbadjar lachin agdam aghdam khojaly dashkasan goygol terter karabakh khankendi aliyev
    azerbaijan baku ganja shusha sheki nakhchivan sumgait lankaran mingachevir zangilan jabrayil caspian caucasus
    """
)
