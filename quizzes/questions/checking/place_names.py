"""Well-known places with all their usual names: English, English | Azerbaijani, Azerbaijani; a word list only."""

from quizzes.questions.checking.name_lists import names_of

_PLACES = """
Azerbaijan | Azərbaycan
Turkey, Türkiye | Türkiyə
Georgia | Gürcüstan, Corciya
Armenia | Ermənistan
Russia, Russian Federation, Soviet Union | Rusiya, Sovet İttifaqı, SSRİ
Iran, Persia | İran
Iraq | İraq
Syria | Suriya
Israel | İsrail
Jordan | İordaniya, İordan
Lebanon | Livan
Saudi Arabia | Səudiyyə Ərəbistanı
Yemen | Yəmən
Qatar | Qətər
Kuwait | Küveyt
Afghanistan | Əfqanıstan
Pakistan | Pakistan
India | Hindistan
China | Çin
Japan | Yaponiya
Korea, South Korea, North Korea | Koreya, Cənubi Koreya, Şimali Koreya
Mongolia | Monqolustan
Kazakhstan | Qazaxıstan
Uzbekistan | Özbəkistan
Turkmenistan | Türkmənistan
Kyrgyzstan | Qırğızıstan
Tajikistan | Tacikistan
Vietnam | Vyetnam
Thailand | Tailand
Indonesia | İndoneziya
Malaysia | Malayziya
Philippines | Filippin
Australia | Avstraliya
New Zealand | Yeni Zelandiya
Egypt | Misir
Libya | Liviya
Algeria | Əlcəzair
Tunisia | Tunis
Morocco | Mərakeş
Sudan | Sudan
Ethiopia | Efiopiya, Həbəşistan
Kenya | Keniya
Nigeria | Nigeriya
South Africa | Cənubi Afrika
United States, United States of America, USA, America, Americas | ABŞ, Amerika, Birləşmiş Ştatlar
Canada | Kanada
Mexico | Meksika
Brazil | Braziliya
Argentina | Argentina
Chile | Çili
Peru | Peru
Colombia | Kolumbiya
Cuba | Kuba
Britain, Great Britain, United Kingdom, UK, England | Böyük Britaniya, Britaniya, İngiltərə, Birləşmiş Krallıq
Scotland | Şotlandiya
Ireland | İrlandiya
France, Gaul | Fransa, Qalliya
Germany, Prussia | Almaniya, Prussiya
Italy | İtaliya
Spain | İspaniya
Portugal | Portuqaliya
Netherlands, Holland | Niderland, Hollandiya
Belgium | Belçika
Switzerland | İsveçrə
Austria | Avstriya
Hungary | Macarıstan
Poland | Polşa
Czechia, Czech Republic, Czechoslovakia | Çexiya, Çexoslovakiya
Slovakia | Slovakiya
Romania | Rumıniya
Bulgaria | Bolqarıstan
Greece | Yunanıstan
Serbia | Serbiya
Croatia | Xorvatiya
Albania | Albaniya
Ukraine | Ukrayna
Belarus | Belarus, Belorusiya
Moldova | Moldova
Lithuania | Litva
Latvia | Latviya
Estonia | Estoniya
Finland | Finlandiya
Sweden | İsveç
Norway | Norveç
Denmark | Danimarka
Iceland | İslandiya
Europe | Avropa
Asia | Asiya
Africa | Afrika
Antarctica | Antarktida, Antarktika
Baku | Bakı
Ganja, Gandja, Kirovabad, Elizavetpol | Gəncə, Kirovabad, Yelizavetpol
Sumgait, Sumqayit, Sumgayit | Sumqayıt
Mingachevir, Mingechaur | Mingəçevir
Sheki, Shaki | Şəki
Shusha, Shushi | Şuşa
Nakhchivan, Nakhichevan | Naxçıvan
Lankaran, Lenkoran | Lənkəran
Shamakhi, Shemakha | Şamaxı
Guba, Quba | Quba
Gabala, Qabala | Qəbələ
Agdam, Aghdam | Ağdam
Lachin | Laçın
Khankendi, Stepanakert | Xankəndi, Stepanakert
Fuzuli, Fizuli | Füzuli
Jabrayil, Jabrail | Cəbrayıl
Zangilan | Zəngilan
Gubadli, Qubadli | Qubadlı
Khojaly | Xocalı
Khojavend | Xocavənd
Goygol | Göygöl
Dashkasan | Daşkəsən
Gadabay | Gədəbəy
Barda | Bərdə
Yevlakh | Yevlax
Gazakh, Qazakh | Qazax
Zagatala, Zaqatala | Zaqatala
Balakan | Balakən
Gakh, Qakh | Qax
Gusar, Qusar | Qusar
Khachmaz | Xaçmaz
Lerik | Lerik
Astara | Astara
Masalli | Masallı
Salyan | Salyan
Shirvan | Şirvan
Ordubad | Ordubad
Julfa | Culfa
Tovuz | Tovuz
Shamkir | Şəmkir
Goychay | Göyçay
Ismayilli | İsmayıllı
Gobustan, Qobustan | Qobustan
Absheron | Abşeron
Karabakh, Nagorno-Karabakh | Qarabağ, Dağlıq Qarabağ
Zangezur | Zəngəzur
Kura, Mtkvari | Kür
Araz, Aras, Araks | Araz
Samur | Samur
Hakari | Həkəri
Alazani, Ganikh | Qanıx, Alazan
Caspian, Caspian Sea | Xəzər
Black Sea | Qara dəniz
Mediterranean | Aralıq dənizi
Red Sea | Qırmızı dəniz
Atlantic | Atlantik okeanı
Pacific | Sakit okean
Indian Ocean | Hind okeanı
Arctic Ocean | Şimal Buzlu okeanı, Şimal Buzlu okean
Nile | Nil
Amazon | Amazon, Amazonka
Volga | Volqa
Danube | Dunay
Rhine | Reyn
Euphrates | Fərat
Tigris | Dəclə
Ganges | Qanq
Yangtze | Yantszı
Mississippi | Missisipi
Caucasus | Qafqaz
Alps | Alp
Urals, Ural | Ural
Himalayas | Himalay
Andes | And dağları
Mount Everest, Everest, Chomolungma | Everest, Comolunqma
Ararat | Ağrıdağ, Ararat, Ağrı dağı
Istanbul, Constantinople | İstanbul, Konstantinopol
Saint Petersburg, St Petersburg, Petrograd, Leningrad | Sankt-Peterburq, Peterburq, Petroqrad, Leninqrad
Moscow | Moskva
London | London
Paris | Paris
Berlin | Berlin
Rome | Roma
Tehran | Tehran
Tabriz | Təbriz
Tbilisi, Tiflis | Tbilisi, Tiflis
Yerevan, Irevan | İrəvan
Beijing, Peking | Pekin
Delhi, New Delhi | Dehli, Yeni Dehli
Mumbai, Bombay | Mumbay, Bombey
Mexico City | Mexiko
Saint Helena | Müqəddəs Yelena
"""

WELL_KNOWN_PLACES = names_of(_PLACES)
