"""Words that are no Azerbaijani: Turkish ones, English ones, and names left as English spells them; pure."""

import re
from collections.abc import Iterator

from quizzes.language.letters import lower


def _listed(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Words that both languages have (olduğu, edildi, yanlış, mayın of May) are left out.
_TURKISH = _listed(
    """
    ve için çok nasıl hangi hangisi hangileri hangisidir değil değildir gibi kadar bazı şimdi önce önceki öncesinde
    yıl yılı yılın yılında yılda yüzyıl yüzyılda şehir şehri şehrin şehirde köy köyü köyün köyde köyler nehir nehri
    nehrin ülke ülkenin kaç kaçıncı neden niçin olarak eğer çünkü fakat veya sadece yalnızca büyük küçük yüksek
    kaynak kaynağa kaynağı kaynaklar kaynakların öğretmen öğrenci öğrenciler ödev sınıf cevap cevaplar cevabı soru
    sorular sorusu gerçek gerçekten batı doğu kuzey konsey mayınlar bölge bölgesi bölgede
    bulunur bulunan bulunmaktadır yapıldı yapılmış göre aşağıdakilerden nerede nerededir birçok herhangi hiçbir
    böyle tarafından ilçe ilçesi ilçenin bugün evet lütfen kez müze müzesi kale kalesi tiyatro tiyatrosu bakanlık
    bakanlığı başkan başkanı belge ile ise nedir neresi neresidir nereye nereden kelime kelimesi kelimeler kelimenin
    kelimeleri başkent başkenti başkentidir hücre hücresi hücreler gökyüzü gökyüzünde
    yıldızı yıldızlar şarkı şarkısı şarkıyı arkadaş arkadaşı kelebek kelebekler şiir şiiri şiirin şiirinin
    güneşin güneşi ışık ışığı böcek böcekler söyledi söylenir oldukça değer değeri değerli gelir geldi geldiği
    eder etti ettiği eserinde eserleri gerekli gerekir önemli tarihinde
    güneş eski yeyen bilgisayar gece gemi ekmek yemek peynir şeker meyve elma sebze hükümet devlet millet barış
    anayasa kahraman tarih edebiyat bilim haber haberler içinde üzerinde üzerine yaptı yapan yaparak kuruldu gitti
    hayat kalp kemik aile kardeş şehirler dört yirmi sekiz dokuz kırk bulut yıldız rüzgar hastane üniversite ayak
    kulak kız kızlar erkek tuz hafta akciğer
    """
)
_TURKISH_STEM = re.compile(
    r"(?:hayvan|gezegen|deniz|kitap|renk|beyaz|kırmızı|yeşil|ağaç|çocuk|kadın|toprak|okul(?!yar|ist)|cumhur|bağımsız"
    r"|özgür|öğren|düşün(?=ce))\w*"
)
_TURKISH_FORM = re.compile(r"\w{3,}m[ae]k(?:t[ae]\w*)?|\w{2,}[ıiuü]yor\w*|\w{2,}ler(?:de|den|e|le)(?:ki|dir)?")
# What no Azerbaijani word has: water, question, light, rock; with a capital it may be a name, or the sign of neon.
_NEVER_IN_SMALL_LETTERS = re.compile(r"ne|\w+w\w*|w\w\w+|\w*(?:tion|ght|ck)\w*")
# English words that are Azerbaijani ones too (on, at, an, it, in, as, but) are left out.
_ENGLISH = _listed(
    """
    the of and is are was were been being which what when where who whom whose why how with from for to by this that
    these those has have had does did will would should could about into than then there their they he she its
    people capital answer author mountain sea lake country born built called known also because other some only
    many much between during after before first last year years river district city village source according
    animal animals school computer computers house green white black yellow true false teacher book
    bird birds tree flower world earth history language question
    """
)
_ENGLISH_NAMES = _listed(
    """
    kalbajar kelbajar kelbadjar lachin agdam aghdam khojaly dashkasan goygol terter karabakh khankendi aliyev
    azerbaijan baku ganja shusha sheki nakhchivan sumgait lankaran mingachevir zangilan jabrayil caspian caucasus
    """
)
_QUOTED = re.compile(r"“[^“”]*”|«[^«»]*»|\"[^\"]*\"")
_ADDRESS = re.compile(r"\b\S{1,80}\.(?:az|com|org|net|info)\b\S*")
_WORD = re.compile(r"(?<![-\w])[^\W\d_]+")
_CAPITAL_FOLLOWS = re.compile(r" [A-Z]")
_STOPS = tuple(".?!:;…–—")


def foreign_words(text: str) -> Iterator[str]:
    """Return the words of an Azerbaijani text that are none; quotations, addresses and names are passed over.

    A name is a word with a capital inside a sentence; names of the region in English spelling count all the same,
    unless another capital follows: Baku Open is a brand.
    """
    plain = _ADDRESS.sub(" ", _QUOTED.sub(" ", text))
    end = 0
    for found in _WORD.finditer(plain):
        word, before = found[0], plain[end : found.start()].rstrip()
        begins_sentence = before.endswith(_STOPS) or not (end or before)
        end = found.end()
        small = lower(word, "az")
        is_name = word[0].isupper() and not begins_sentence
        is_brand = _CAPITAL_FOLLOWS.match(plain, found.end()) is not None
        if small in _ENGLISH_NAMES:
            is_found = not is_brand
        else:
            is_found = not is_name and (is_foreign(small) or _is_never_in_small_letters(word))
        if is_found:
            yield word


def _is_never_in_small_letters(word: str) -> bool:
    return word.islower() and _NEVER_IN_SMALL_LETTERS.fullmatch(word) is not None


def is_foreign(small: str) -> bool:
    """Return whether a word in small letters is Turkish or English and never Azerbaijani."""
    if small in _TURKISH or _TURKISH_FORM.fullmatch(small) or _TURKISH_STEM.fullmatch(small):
        return True
    return is_english(small)


def is_english(small: str) -> bool:
    """Return whether a word in small letters is English and never Azerbaijani."""
    return small.replace("ı", "i") in _ENGLISH
