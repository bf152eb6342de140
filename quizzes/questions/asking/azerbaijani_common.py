"""Azerbaijani nouns of school texts, by which a bare word is known for a noun; a word list only."""

from quizzes.facts.proposing.tokens import word_set

COMMON_NOUNS = word_set(
    """
    ada adam ağac ailə alim alov ana arı arıçı arx at ata axın ayaq bağ bal balıq bazar baş bənd bina birlik bitki bolluq boyaq
    buğda bulaq bulud bunker buxar buz buzlaq canlı cihaz cəmiyyət cərəyan çay çəmən çiçək çınqıl çörək damcı dağ daş dayanacaq
    dəmir dəniz dərə dərs dərman dəri dəyirman dəzgah dil divar dolu don dövran dövlət dünya ekspedisiya elektrik elm enerji ev
    fabrik fəvvarə fəhlə film forma gəmi gil göl gön göz gül gün günəş günbəz hava hasar heyvan heykəl hovuz hücrə hündürlük
    iclas iğnə inək ip ipək iş işıq içki iqlim insan istehsal isti kağız kanal karvan karvansara kənd kəndli kərpic kif kilsə
    kitab kitabxana kökcük kök kömür körpü köynək kristal kürə küp küçə külək qab qala qalay qapı qar qarğıdalı qarışıq qaynaq
    qaya qaz qaşıq qazan qəbiristan qənd qəzet qız qızıl qida qonaq qoyun quru quş quyu rayon rəng reaksiya redaksiya rüzgar
    sahil sakin sap sarı saray sənət sənətkar sənəd sirkə sel siqnal stansiya su süd sürfə şagird şair şərbət şəhər şəkil şəkər
    şirə şüşə tarla taxıl taxta teatr temperatur tədbir tikinti tikili toxum toxucu torpaq toyuq tonqal tütün tüstü turist usta
    uşaq un üzüm vadi vəhşi xalça xalq xəmir xəstəlik xəzinə xörək yağ yağış yaylaq yarış yarpaq yasaqlıq yay yem yol yonca yumurta
    yun yuva zal zavod zanbaq zavodçu zəlzələ zəy zəncir zirvə zülal mayi maye mağara məbəd məktəb məhsul məhlul məscid mərasim
    mərkəz meşə metal meyvə mineral mis muzey müəllim mum müəssisə müharibə mədən naxış nar neft nəm nəsil nov nağıl orqan orman
    ordu oksigen ocaq otaq ot park parça pambıq pendir pətək polad qarışqa qazıntı rəssam ruh səth səs sistem sərgi sıra şam
    şaxta sumbul sümük tamaşa tala təpə tələbə tor toz tuf hüceyrə virus zərrəcik atom bakteriya qan ürək ağciyər böyrək beyin
    əzələ damar dalğa kamera lampa maqnit mühərrik təkər planet peyk ulduz orbit raket vulkan lava kül magma gölməçə bataqlıq
    səhra düzənlik yarımada körfəz okean hana cəhrə daraq qayçı bıçaq ilmə dib dənə kamança tar balaban mahnı rəqs bayram toy
    novruz səməni plov çay dolma kabab şorba un çadır köçəri çoban sürü it canavar ayı tülkü maral ceyran qartal leylək qaranquş
    """
)
