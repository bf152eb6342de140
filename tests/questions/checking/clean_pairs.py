"""Clean pairs of many subjects and styles that no blocking check may stop: English | Azerbaijani, one a line."""

OWN = """
Which gas do plants take in during photosynthesis? | Bitkilər fotosintez zamanı hansı qazı udur?
Why does ice float on water? | Buz niyə suyun üzündə qalır?
Which organ pumps blood through the body? | Qanı bədənə hansı orqan vurur?
How many chambers has the human heart? | İnsan ürəyi neçə kameradan ibarətdir?
A frog breathes through its lungs and its skin. | Qurbağa həm ağciyərləri, həm də dərisi ilə nəfəs alır.
Sound does not travel through empty space. | Səs boşluqda yayılmır.
The Moon has no light of its own. | Ayın öz işığı yoxdur.
Metals conduct heat; wood hardly does. | Metallar istiliyi keçirir, ağac isə demək olar ki, keçirmir.
The wire must stay dry. | Məftil islanmamalıdır.
Keep the acid away from the flame. | Turşunu alova yaxın qoymayın.
The solution stays clear. | Məhlul bulanmır.
The gas is odourless and colourless. | Qaz iysiz və rəngsizdir.
Stainless steel does not rust. | Paslanmayan polad pas atmır.
Iron rusts in damp air. | Dəmir nəm havada paslanır.
Coal and oil are fossil fuels. | Kömür və neft qazıntı yanacağıdır.
Water boils at 100 °C at sea level. | Dəniz səviyyəsində su 100 °C-də qaynayır.
At −40 degrees both scales agree. | Mənfi 40 dərəcədə hər iki şkala eyni ədədi göstərir.
A light year is about 9.5 trillion kilometres. | Bir işıq ili təxminən 9,5 trilyon kilometrdir.
Light needs eight minutes to reach us from the Sun. | İşıq Günəşdən bizə səkkiz dəqiqəyə çatır.
The train covers 120 km in an hour and a half. | Qatar 120 km yolu saat yarıma qət edir.
The train covers 180 km in one and a half hours. | Qatar 180 km yolu bir saat yarıma gedir.
Half of the class, 14 pupils, went by bus. | Sinfin yarısı, 14 şagird avtobusla getdi.
Three quarters of the field is sown. | Sahənin dörddə üçü əkilib.
A third of 90 is 30. | 90-ın üçdə biri 30-dur.
The price fell by half a manat. | Qiymət yarım manat ucuzlaşdı.
The population passed ten million in 2019. | 2019-cu ildə əhalinin sayı on milyonu keçdi.
The city has 2.3 million inhabitants. | Şəhərin 2 milyon 300 min əhalisi var.
About a million people left. | Bir milyona yaxın adam köçüb.
Thousands of people came to the square. | Meydana minlərlə adam gəldi.
The castle was built in the 12th century. | Qala XII əsrdə tikilib.
The sixteenth-century mosque has two minarets. | XVI əsrə aid məscidin iki minarəsi var.
In the 1920s a new alphabet came into use. | 1920-ci illərdə yeni əlifba işlənməyə başladı.
In the late 1980s the plant was closed. | Zavod 1980-ci illərin sonunda bağlandı.
In the 1960s and 1970s many dams were built. | 1960–1970-ci illərdə çoxlu bənd tikilib.
The lesson starts at half past eight. | Dərs saat doqquzun yarısında başlayır.
The shop is open from 9 a.m. to 6 p.m. | Mağaza saat 9-dan 18-ə kimi açıqdır.
The bus leaves at 7:30 in the evening. | Avtobus axşam saat 7:30-da yola düşür.
The eclipse began at midnight. | Tutulma gecə saat 00:00-da başladı.
The festival is held every year in May. | Festival hər il may ayında keçirilir.
The war ended on May 9, 1945. | Müharibə 1945-ci il mayın 9-da bitdi.
He was born on 18 November 1814. | O, 1814-cü il noyabrın 18-də anadan olub.
Novruz is celebrated on 20–21 March. | Novruz bayramı martın 20–21-də qeyd olunur.
Marta and June went to school in September. | Marta ilə Cun sentyabrda məktəbə getdilər.
Julius Caesar gave his name to July. | İyul ayı Yuli Sezarın adını daşıyır.
The Mayas built pyramids. | Mayyalar ehramlar tikiblər.
Augustus ruled Rome for forty years. | Avqust Romanı qırx il idarə edib.
The April showers were warm. | Aprel yağışları ilıq idi.
Yeast makes the dough rise. | Xəmiri maya qabardır.
The emir ordered a bridge to be built. | Əmir körpü tikilməsini əmr etdi.
The blacksmith repairs the iron gate. | Dəmirçi dəmir darvazanı təmir edir.
The bath is being repaired. | Hamam təmir edilir.
The official wrote to the governor. | Məmur qubernatora yazıb.
The cook kneads the dough. | Aşpaz xəmir yoğurur.
Rain fell all day. | Bütün gün yağmur yağdı.
The children bathe in the lake. | Uşaqlar göldə çimir.
The goat was chewing leaves. | Keçi yarpaq gövşəyirdi.
The swimmer dives into the sea. | Üzgüçü dənizə cumur.
The bear sleeps through the winter. | Ayı qışı yatıb keçirir.
She passes the winter in the village. | O, qışı kənddə keçirir.
He has spent his life in Shusha. | O, ömrünü Şuşada keçirib.
The cat caught the mouse. | Pişik siçanı tutdu.
The sculptor carved the statue from marble. | Heykəltəraş heykəli mərmərdən yonub.
The poem praises courage. | Şeir mərdliyi tərif edir.
Which word is an adjective? | Hansı söz sifətdir?
Which word is spelled with a silent k? | Hansı sözdə k yazılır, amma oxunmur?
Which sentence is in the past tense? | Hansı cümlə keçmiş zamandadır?
Not only the flowers but also the leaves are edible. | Təkcə çiçəkləri yox, yarpaqları da yeyilir.
It is not only beautiful but also useful. | O, nəinki gözəl, həm də faydalıdır.
He is no longer a child. | O, daha uşaq deyil.
Nobody lives on the island. | Adada heç kim yaşamır.
Nothing grows there. | Orada heç nə bitmir.
None of the three boats came back. | Üç qayıqdan heç biri qayıtmadı.
Neither of the two answers is right. | İki cavabdan heç biri doğru deyil.
The road is unpaved. | Yola asfalt döşənməyib.
The letter remained unanswered. | Məktuba cavab verilmədi.
The village was abandoned. | Kənddə heç kim qalmamışdı.
They failed to reach the summit. | Onlar zirvəyə çata bilmədilər.
He refused to sign the treaty. | O, müqaviləni imzalamadı.
The king lost the battle. | Kral döyüşdə qalib gələ bilmədi.
The wound is painless. | Yara ağrımır.
The rule is still in force. | Qayda hələ də qüvvədən düşməyib.
The water level remained unchanged. | Suyun səviyyəsi dəyişmədi.
The temperature stays the same while ice melts. | Buz əriyərkən temperatur dəyişmir.
The shape is fixed. | Forma dəyişmir.
The bird is extinct. | Bu quş artıq yoxdur.
The desert is almost lifeless. | Səhrada demək olar ki, canlı yoxdur.
Which animal is a carnivore? | Hansı heyvan ətyeyəndir?
The bat flies at night. | Yarasa gecə uçur.
The wolf is a wild animal. | Canavar vəhşi heyvandır.
Deserts receive very little rain. | Səhralara çox az yağış düşür.
The Caspian has no outlet to the ocean. | Xəzərin okeana çıxışı yoxdur.
The Caspian is a closed sea. | Xəzərin okeanla əlaqəsi yoxdur.
The Volga flows into the Caspian Sea. | Volqa Xəzər dənizinə tökülür.
The Kura rises in Turkey and crosses Georgia. | Kür Türkiyədən başlanır və Gürcüstandan keçir.
Paris is the capital of France. | Fransanın paytaxtı Parisdir.
Mount Elbrus is the highest peak of Europe. | Elbrus Avropanın ən hündür zirvəsidir.
Lake Baikal holds a fifth of the fresh water of the world. | Dünyanın şirin suyunun beşdə biri Baykal gölündədir.
The Great Wall of China was built against raids. | Böyük Çin səddi basqınlara qarşı tikilib.
The Turkish delegation arrived in Tehran. | Türkiyə nümayəndə heyəti Tehrana gəldi.
The Dutch painter lived in Amsterdam. | Hollandiyalı rəssam Amsterdamda yaşayıb.
The English queen never married. | İngiltərə kraliçası heç vaxt ərə getməyib.
The Greek philosopher taught in Athens. | Yunan filosofu Afinada dərs deyib.
Nizami was born in Ganja. | Nizami Gəncədə anadan olub.
Uzeyir Hajibeyov was born in Aghjabadi. | Üzeyir Hacıbəyov Ağcabədidə anadan olub.
The oil of Baku made it known in the world. | Bakını dünyaya nefti tanıdıb.
Sheki is known for its silk. | Şəki ipəyi ilə məşhurdur.
The Balakan and Gakh districts lie in the north-west. | Balakən və Qax rayonları şimal-qərbdədir.
The districts of Lachin and Goygol are neighbours. | Laçın və Göygöl rayonları qonşudur.
Germany and Italy were allies. | Almaniya ilə İtaliya müttəfiq idi.
The United States bought Alaska from Russia in 1867. | ABŞ 1867-ci ildə Alyaskanı Rusiyadan alıb.
The Ottoman fleet was beaten at Lepanto. | Osmanlı donanması Lepanto yaxınlığında məğlub oldu.
The Aegean Sea lies between Greece and Turkey. | Egey dənizi Yunanıstanla Türkiyənin arasındadır.
Which currency is used in Japan? | Yaponiyada hansı pul işlənir?
A byte has eight bits. | Bir bayt səkkiz bitdir.
In Python, x += 1 adds one to x. | Python dilində x += 1 yazılışı x-i bir vahid artırır.
Which tag makes a paragraph in HTML? | HTML-də abzası hansı teq yaradır?
The sum of the angles of a triangle is 180°. | Üçbucağın bucaqlarının cəmi 180°-dir.
Which number is prime: 51, 53 or 55? | Hansı ədəd sadədir: 51, 53, yoxsa 55?
Two and two make four. | İki üstəgəl iki dörd edir.
Three times seven is twenty-one. | Üç dəfə yeddi iyirmi bir edir.
The rope is twice as long. | Kəndir iki dəfə uzundur.
A dozen eggs cost 3.60 manats. | On iki yumurta 3,60 manatdır.
He finished second in the race. | O, yarışda ikinci oldu.
Do not touch bare wires. | Çılpaq məftillərə toxunmayın.
Drivers must not use a phone. | Sürücülər telefondan istifadə etməməlidir.
Only water was left. | Sudan başqa heç nə qalmamışdı.
It is impossible to divide by zero. | Sıfıra bölmək olmaz.
The text is hard to read. | Mətn çətin oxunur.
The glass is unbreakable. | Şüşə sınmır.
The coat is rainproof. | Palto yağış buraxmır.
Glass is transparent, wood is opaque. | Şüşə işığı keçirir, ağac keçirmir.
They barely escaped. | Onlar güclə xilas oldular.
She hardly ever smiles. | O, demək olar ki, heç gülümsəmir.
Barely anyone came. | Demək olar ki, heç kim gəlmədi.
Far from the sea, winters are cold. | Dənizdən uzaqda qış soyuq keçir.
The school is not far from the river. | Məktəb çayın yaxınlığındadır.
It was not until 1918 that the state was founded. | Dövlət yalnız 1918-ci ildə quruldu.
It took no less than two years. | Bu, ən azı iki il çəkdi.
There is no doubt that the text is old. | Mətnin qədim olduğu şübhəsizdir.
Without water there is no life. | Susuz həyat yoxdur.
The plant lives without soil. | Bitki torpaqsız yaşayır.
Which of them is wrong? | Onlardan hansı doğru deyil?
Find the false statement. | Doğru olmayan fikri tapın.
Which one is the odd one out? | Hansı bu sıraya aid deyil?
The others are mammals. | Qalanları məməlidir.
Yes, it does. | Bəli, elədir.
He forgot to lock the door. | O, qapını bağlamağı unutdu.
He forgot his bag. | Çantasını götürmədi.
The draw ended 1:1. | Oyun 1:1 hesabı ilə heç-heçə bitdi.
The speech lasted three hours. | Nitq üç saat çəkdi.
On the following day it snowed. | Ertəsi gün qar yağdı.
On Monday and Tuesday there are no lessons. | Bazar ertəsi və çərşənbə axşamı dərs yoxdur.
On Friday he prays in the mosque. | Cümə günü o, məsciddə namaz qılır.
The spring gives healing water. | Bulağın suyu şəfalıdır.
The trees bloom in spring. | Ağaclar yazda çiçək açır.
In autumn the leaves fall. | Payızda yarpaqlar tökülür.
He fell ill in the summer of 1920. | O, 1920-ci ilin yayında xəstələndi.
The Persian king reigned about 500 BC. | Fars şahı təxminən e.ə. 500-cü ildə hökm sürüb.
Alexander died in 323 BC. | İsgəndər eramızdan əvvəl 323-cü ildə ölüb.
The river is 1,515 km long. | Çayın uzunluğu 1515 km-dir.
The parcel weighs 5 kg. | Bağlamanın çəkisi 5 kiloqramdır.
The tank holds 20 litres. | Çənə 20 litr su tutur.
A discount of 15 per cent was given. | 15% endirim edildi.
The temperature rose from 12 °C to 25 °C. | Temperatur 12 °C-dən 25 °C-yə qalxdı.
It cost $5 or €4. | O, 5 dollar və ya 4 avro idi.
Between 5 and 10 metres | 5 metrdən 10 metrə qədər
From 1991 to 1994 | 1991-ci ildən 1994-cü ilə qədər
Do not forget your book. | Kitabı unutma.
Why can penguins not fly? | Pinqvinlər niyə uça bilmir?
Which bird cannot fly? | Hansı quş uçmur?
Which river does not reach the sea? | Hansı çay dənizə çatmır?
Which is the only mammal that can fly? | Uça bilən yeganə məməli hansıdır?
Which metal is liquid at room temperature? | Otaq temperaturunda hansı metal mayedir?
He did not come until evening. | O yalnız axşam gəldi.
Nothing but sand was there. | Orada qumdan başqa bir şey yox idi.
The door would not open. | Qapı açılmadı.
It is not easy to climb. | Ora qalxmaq çətindir.
Not all birds fly. | Quşların hamısı uçmur.
Not every metal is magnetic. | Hər metal maqnitlənmir.
The lake never freezes. | Göl donmur.
The war did not end in May. | Müharibə may ayında bitmədi.
The two sides disagreed. | Tərəflər razılaşmadı.
He was illiterate. | O, yazıb-oxumağı bacarmırdı.
The island is uninhabited. | Adada insan yaşamır.
The shop is closed on Sunday. | Mağaza bazar günü işləmir.
The well ran dry. | Quyuda su qalmadı.
The bridge survived the flood. | Körpü seldə dağılmadı.
The poet kept silent. | Şair danışmadı.
Whales are not fish. | Balinalar balıq deyil.
A whale is a mammal, not a fish. | Balina balıq yox, məməlidir.
Keep quiet! | Danışmayın!
The prize went to nobody. | Mükafat heç kimə verilmədi.
The plane was late. | Təyyarə vaxtında gəlmədi.
The law is still valid. | Qanun hələ ləğv edilməyib.
He remained a bachelor. | O, evlənmədi.
The fire went out. | Od yanmır.
Ice is slippery. | Buz üstündə yerimək asan deyil.
Who is he? | O kimdir?
One of them was born in 1813, the other in 1820. | Onlardan biri 1813-cü, o biri 1820-ci ildə doğulub.
On the first day of the month | Ayın 1-də
The first and the third | Birinci və üçüncü
A quarter of a million people | 250 min adam
Some 40,000 soldiers | 40 minə yaxın əsgər
Over 2,000 years ago | 2 min ildən çox əvvəl
In the fifth grade | 5-ci sinifdə
The second half of the 19th century | XIX əsrin ikinci yarısı
The first half of the 1900s | XX əsrin birinci yarısı
In the early 20th century | XX əsrin əvvəllərində
World War II began on 1 September 1939. | İkinci Dünya müharibəsi 1939-cu il sentyabrın 1-də başladı.
At 6 o'clock in the morning | Səhər saat 6-da
School starts at 8:30 a.m. | Dərs səhər 8:30-da başlayır.
The train leaves at 10 p.m. | Qatar gecə 22-də yola düşür.
5-10 minutes | 5–10 dəqiqə
It is 10 m long and 5 m wide. | Uzunluğu 10 m, eni 5 m-dir.
The hour hand moves 30 degrees in one hour. | Saat əqrəbi bir saatda 30 dərəcə fırlanır.
A year has 12 months. | Bir ildə 12 ay var.
7 days make a week. | 7 gün bir həftədir.
3 bears came to the hut. | 3 ayı daxmaya gəldi.
The child is 3 months old. | Uşaq 3 aylıqdır.
A 100-year-old tree | 100 yaşlı ağac
He lived for 80 years. | O, 80 il yaşayıb.
At the age of 25 | 25 yaşında
10 per cent of 50 manats is 5 manats. | 50 manatın 10%-i 5 manatdır.
He paid 5 manats 50 qapiks. | O, 5 manat 50 qəpik ödədi.
The Beatles sang “Yesterday”. | “Yesterday” mahnısını “The Beatles” oxuyub.
Which planet is called the Red Planet? | Hansı planetə Qırmızı planet deyilir?
Newton’s second law | Nyutonun ikinci qanunu
The Great Silk Road passed through Shamakhi. | Böyük İpək Yolu Şamaxıdan keçirdi.
Koroghlu fought the khans. | Koroğlu xanlara qarşı vuruşdu.
Shah Ismail Khatai founded the Safavid state. | Şah İsmayıl Xətai Səfəvilər dövlətini qurdu.
The Treaty of Turkmenchay was signed in 1828. | Türkmənçay müqaviləsi 1828-ci ildə imzalandı.
The Baku–Tbilisi–Ceyhan pipeline | Bakı–Tbilisi–Ceyhan boru kəməri
The Nobel brothers worked in Baku. | Nobel qardaşları Bakıda işləyib.
The Eiffel Tower stands in Paris. | Eyfel qülləsi Parisdədir.
The Persian Gulf | Fars körfəzi
The Indian Ocean washes Africa. | Hind okeanı Afrikanı yuyur.
The Georgian king came to Ganja. | Gürcü çarı Gəncəyə gəldi.
The Arabs called it Arran. | Ərəblər onu Arran adlandırırdı.
Caucasian Albania | Qafqaz Albaniyası
The Aghdam bread museum | Ağdamın Çörək muzeyi
Turkic tribes | Türk tayfaları
In Victoria’s reign England grew rich. | Viktoriyanın dövründə İngiltərə varlandı.
Washington crossed the Delaware. | Vaşinqton Delaver çayını keçdi.
The Amazon forests | Amazon meşələri
The Koreans | Koreyalılar
On a Friday | Cümə günü
In summer and winter | Yayda və qışda
The spring of 1920 | 1920-ci ilin yazı
The bow and the arrow were used in winter. | Qışda yay və ox işlədilirdi.
May Day | 1 May bayramı
In March and April | Mart və aprel aylarında
March on! | İrəli!
A March hare | Mart dovşanı
The emperor August II | İmperator II Avqust
Sandra May won. | Sandra Mey qalib gəldi.
What is the plural of “child”? | “child” sözünün cəmi nədir?
The letter Ə | Ə hərfi
A set {a, b} has two elements. | {a, b} çoxluğunun iki elementi var.
f(x) = 2x + 1 | f(x) = 2x + 1
x² − 4 = 0 | x² − 4 = 0
Between −5 and 5 | −5 ilə 5 arasında
True or false? | Doğru, yoxsa yanlış?
H₂SO₄ is an acid. | H₂SO₄ turşudur.
Water is made of hydrogen and oxygen. | Su hidrogen və oksigendən ibarətdir.
The Moon does not shine by itself. | Ay özü işıq saçmır.
Air has no colour. | Hava rəngsizdir.
He could not help laughing. | O, gülməyə bilmədi.
Who else but Nizami? | Nizamidən başqa kim?
Is it not so? | Elə deyilmi?
Why not try? | Niyə cəhd etməyəsən?
Unless it rains, we go. | Yağış yağmasa, gedirik.
Before 1918 there was no republic. | 1918-ci ilə qədər respublika yox idi.
Which question has no answer? | Cavabı olmayan sual hansıdır?
Everyone except Aydan came. | Aydandan başqa hamı gəldi.
The soil is barren. | Torpaqda heç nə bitmir.
The text is anonymous. | Mətnin müəllifi məlum deyil.
They are twins. | Onlar əkizdir.
Two-thirds of the pupils | Şagirdlərin üçdə ikisi
One and a half kilograms | Kilo yarım
Hundreds of birds | Yüzlərlə quş
A thousand and one nights | Min bir gecə
A century | 100 il
A decade | On il
A couple of days | Bir-iki gün
Double the sum | Cəmi iki dəfə artır
An octagon has eight sides. | Səkkizbucaqlının səkkiz tərəfi var.
A pentagon | Beşbucaqlı
The four-footed beast | Dördayaqlı heyvan
He has two sisters and a brother. | Onun iki bacısı və bir qardaşı var.
He came on the twenty-eighth of May. | O, mayın 28-də gəldi.
Act III, scene 2 | III pərdə, 2-ci şəkil
Peter I founded Saint Petersburg in 1703. | I Pyotr 1703-cü ildə Sankt-Peterburqun əsasını qoyub.
"""

PAIRS = [tuple(part.strip() for part in line.split(" | ")) for line in OWN.strip().splitlines()]
