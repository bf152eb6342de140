"""Common words of one kind, of which a translation never takes one for another; word lists only.

English, English | Azerbaijani, Azerbaijani. A word with several meanings has all its translations.
"""

from quizzes.questions.checking.name_lists import NamesOfOne, names_of

_COLOURS = """
red | qırmızı, qızıl, al, kürən
blue | göy, mavi
yellow | sarı
green | yaşıl, göy
black | qara
white | ağ
orange | narıncı, portağal
purple, violet | bənövşəyi
pink | çəhrayı
brown | qəhvəyi, qonur, qara, şabalıdı
grey, gray | boz, çal
"""
_COMPASS = """
north, northern | şimal
south, southern | cənub
east, eastern | şərq
west, western | qərb
"""
_ANIMALS = """
lion | şir
tiger | pələng
wolf, wolves | qurd, canavar
bear | ayı
fox, foxes | tülkü
dog | it, köpək
cat | pişik
horse | at
cow | inək
sheep | qoyun
goat | keçi
pig | donuz
camel | dəvə
donkey | eşşək, uzunqulaq
elephant | fil
giraffe | zürafə
monkey | meymun
rabbit | dovşan, adadovşanı
hare | dovşan
mouse, mice | siçan
squirrel | sincab
bat | yarasa
deer | maral
whale | balina
dolphin | delfin
shark | köpəkbalığı, akula
frog | qurbağa
snake | ilan
lizard | kərtənkələ
crocodile | timsah
turtle, tortoise | tısbağa
spider | hörümçək
ant | qarışqa
bee | arı
butterfly, butterflies | kəpənək
worm | qurd, soxulcan
eagle | qartal
owl | bayquş
crow | qarğa
swallow | qaranquş
sparrow | sərçə
pigeon, dove | göyərçin
stork | leylək
ostrich | dəvəquşu
penguin | pinqvin
duck | ördək
goose, geese | qaz
chicken, hen | toyuq, cücə
rooster, cock | xoruz
salmon | qızılbalıq
"""
_METALS = """
gold | qızıl
silver | gümüş
copper | mis
iron | dəmir
tin | qalay
zinc | sink
mercury | civə
aluminium, aluminum | alüminium
bronze | tunc, bürünc
steel | polad
"""
_ELEMENTS = """
oxygen | oksigen
hydrogen | hidrogen
nitrogen | azot
helium | helium
neon | neon
argon | arqon
chlorine | xlor
fluorine | flüor
iodine | yod
sulphur, sulfur | kükürd
phosphorus | fosfor
sodium | natrium
potassium | kalium
calcium | kalsium
carbon | karbon, kömür
uranium | uran
"""
_ORGANS = """
heart | ürək
lung | ağciyər
liver | qaraciyər
kidney | böyrək
stomach | mədə
brain | beyin, beyn
skin | dəri
bone | sümük
muscle | əzələ
eye | göz
ear | qulaq
nose | burun, burn
tooth, teeth | diş
"""
_HEAVENS = """
Mercury | Merkuri
Venus | Venera
Mars | Mars
Jupiter | Yupiter
Saturn | Saturn
Uranus | Uran
Neptune | Neptun
Pluto | Pluton
Moon | Ay
Sun | Günəş
Earth | Yer, Dünya
"""
_KIN = """
mother, mom | ana
father, dad | ata
brother | qardaş
sister | bacı
son | oğul, oğl
daughter | qız
grandfather | baba
grandmother | nənə
uncle | əmi, dayı
aunt | xala, bibi
"""
_FOOD = """
apple | alma
pear | armud
cherry, cherries | gilas, albalı
grape | üzüm
pomegranate | nar
lemon | limon
banana | banan
potato, potatoes | kartof
tomato, tomatoes | pomidor
onion | soğan
wheat | buğda
barley | arpa
rice | düyü
milk | süd
bread | çörək
cheese | pendir
honey | bal
"""
_LANGUAGES = """
English | ingilis
French | fransız
German | alman
Russian | rus
Turkish | türk
Persian | fars, iran
Arabic, Arab | ərəb
Greek | yunan
Latin | latın
Spanish | ispan
Italian | italyan
Chinese | çin
Japanese | yapon
"""
_SUBJECTS = """
physics | fizika
chemistry | kimya
biology | biologiya
geography | coğrafiya
history | tarix
mathematics | riyaziyyat
"""

KINDS: tuple[tuple[NamesOfOne, ...], ...] = tuple(
    names_of(lines)
    for lines in (
        *(_COLOURS, _COMPASS, _ANIMALS, _METALS, _ELEMENTS, _ORGANS, _HEAVENS),
        *(_KIN, _FOOD, _LANGUAGES, _SUBJECTS),
    )
)
