"""Well-known people by the name that every text has, English, English | Azerbaijani; a word list only."""

from quizzes.questions.checking.name_lists import NamesOfOne, names_of

_PEOPLE = """
Churchill | Çörçill, Çerçill
Roosevelt | Ruzvelt
Stalin | Stalin
Lenin | Lenin
Hitler | Hitler
Mussolini | Mussolini
Kennedy | Kennedi
Washington | Vaşinqton
Lincoln | Linkoln
Jefferson | Cefferson
Truman | Trumen
Eisenhower | Eyzenhauer
Reagan | Reyqan
Obama | Obama
Trump | Tramp
Wilson | Vilson
Thatcher | Tetçer
Gandhi | Qandi
Mandela | Mandela
Napoleon, Bonaparte | Napoleon, Bonapart
Bismarck | Bismark
Garibaldi | Qaribaldi
Atatürk, Ataturk | Atatürk
Gorbachev | Qorbaçov
Khrushchev | Xruşşov
Yeltsin | Yeltsin
Columbus | Kolumb
Magellan | Magellan, Maqellan
Vespucci | Vespuççi
Gama | Qama
Cook | Kuk
Amundsen | Amundsen
Gagarin | Qaqarin
Titov | Titov
Tereshkova | Tereşkova
Leonov | Leonov
Armstrong | Armstronq
Aldrin | Oldrin
Newton | Nyuton
Einstein | Eynşteyn
Galileo, Galilei | Qaliley, Qalileo
Copernicus | Kopernik
Kepler | Kepler
Darwin | Darvin
Mendel | Mendel
Linnaeus | Linney
Pasteur | Paster
Fleming | Fleminq
Koch | Kox
Jenner | Cenner
Curie | Küri
Mendeleev | Mendeleyev
Lomonosov | Lomonosov
Lavoisier | Lavuazye
Dalton | Dalton
Rutherford | Rezerford
Bohr | Bor
Faraday | Faradey
Ampère, Ampere | Amper
Ohm | Om
Volta | Volta
Tesla | Tesla
Edison | Edison
Bell | Bell
Watt | Vatt
Nobel | Nobel
Hawking | Hokinq
Gutenberg | Qutenberq
Archimedes | Arximed
Pythagoras | Pifaqor
Euclid | Evklid
Socrates | Sokrat
Plato | Platon, Əflatun
Aristotle | Aristotel, Ərəstun
Herodotus | Herodot
Homer | Homer
Hippocrates | Hippokrat
Ptolemy | Ptolemey
Avicenna | Avisenna
Caesar | Sezar
Augustus | Avqust
Nero | Neron
Hannibal | Hannibal
Cleopatra | Kleopatra
Shakespeare | Şekspir
Dickens | Dikkens
Twain | Tven
Byron | Bayron
Defoe | Defo
Swift | Svift
Hugo | Hüqo
Balzac | Balzak
Dumas | Düma
Verne | Vern
Voltaire | Volter
Rousseau | Russo
Goethe | Höte
Schiller | Şiller
Dante | Dante
Cervantes | Servantes
Pushkin | Puşkin
Tolstoy | Tolstoy
Dostoevsky, Dostoyevsky | Dostoyevski
Chekhov | Çexov
Gogol | Qoqol
Lermontov | Lermontov
Gorky | Qorki
Hemingway | Heminquey
Andersen | Andersen
Mozart | Motsart
Beethoven | Bethoven
Bach | Bax
Tchaikovsky | Çaykovski
Chopin | Şopen
Verdi | Verdi
Leonardo | Leonardo
Michelangelo | Mikelancelo
Raphael | Rafael
Rembrandt | Rembrandt
Picasso | Pikasso
Gogh | Qoq
Monet | Mone
Repin | Repin
Nizami | Nizami
Nasimi, Nesimi | Nəsimi
Fuzuli, Fizuli | Füzuli
Shahriyar | Şəhriyar
Alasgar, Alesker | Ələsgər
Khagani, Khaqani | Xaqani
Khatai, Khatayi | Xətai
Vagif | Vaqif
Vidadi | Vidadi
Natavan | Natəvan
Akhundov, Akhundzade | Axundov, Axundzadə
Sabir | Sabir
Mammadguluzadeh, Mammadguluzade | Məmmədquluzadə
Hajibeyov, Hajibeyli | Hacıbəyov, Hacıbəyli
Garayev, Karaev | Qarayev
Amirov | Əmirov
Magomayev | Maqomayev
Vurgun | Vurğun
Jabbarli | Cabbarlı
Javid | Cavid
Rasulzadeh, Rasulzade | Rəsulzadə
Topchubashov | Topçubaşov
Babek, Babak | Babək
Koroghlu, Koroglu | Koroğlu
Taghiyev, Tagiyev | Tağıyev
Timur, Tamerlane | Teymur
Spielberg | Spilberq
Chaplin | Çaplin
Pelé, Pele | Pele
Messi | Messi
Ronaldo | Ronaldo
Kasparov | Kasparov
Gates | Geyts
Jobs | Cobs
"""

WELL_KNOWN_PEOPLE: tuple[NamesOfOne, ...] = names_of(_PEOPLE)
