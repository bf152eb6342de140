"""Words of denial: what only looks like one, what may stand for one, and what denied verbs are called in English."""

import re


def _any(words: str) -> str:
    return "|".join(words.split())


# Nouns, names and affirmative verbs that end like a denial: çimir bathes, yumur shuts, yamadı patched.
DENIES_NOT = _any(
    r"""
    \w*xəmir \w*kömür \w*təmir \w*dəmir \w*məmur ömür əmir yağmur samur bəstəmir zəmir damır kəşmir izmir pamir samir
    zamir amir emir vladimir kazimir teymur timur kumir mamır homur xumur məxmur müəmmir ağamir elmir
    məməli(?:dir|lərdir)? çimir gömür cumur yumur umur gəmir sümür
    yama(?:dı|yıb|yan|mış|yacaq) \w*(?:əhməd|məmməd|məhəmməd|səməd|hamid)i almaz namaz xaçmaz himayən sərmayən
    """
)
# What stands for a denial in English words of any kind; under, important and foreign are none of them.
_UN = r"un(?!der|it|ion|if|iq|iver|ison|til|to\b|cle|anim|icorn|dulat|esco|gar)\w{3,}"
_IN = (
    r"in(?:visible|active|correct|complete|dependent|direct|finite|edible|animate|organic|secure|sufficient|accurate|"
    r"adequate|capable|convenient|credible|curable|definite|experienced|formal|frequent|human|hospitable|just|sane|"
    r"sensitive|separable|significant|soluble|stable|tolerant|valid|vertebrate|ability|equal|consistent|elastic|"
    r"flexible|divisible|destructible|eligible|variable|audible|decent|effective|eviten?t?|tact)\w*"
)
_IM = (
    r"im(?:possib|mobil|mortal|mov|matur|moral|partial|patien|perfect|permeab|polite|proper|pur(?:e|it)|practical|"
    r"probab|measur|mun|prison)\w*|ir(?:regular|relevan|rational|responsib|reversib|replaceab|resistib)\w*"
    r"|il(?:legal|litera|legib|logic)\w*"
)
_DIS = (
    r"dis(?:agre|like|appear|honest|obe|allow|believ|approv|similar|trust|loyal|advantag|continu|connect|respect|"
    r"regard|card|qualif|pleas|satisf|abl)\w*|mis(?:s(?:ing|ed|es|)?|read|spel|understand|understood|tak|lead)\w*"
)
DENIES_IN_ENGLISH = (
    rf"\b(?:not?|never|neither|nor|cannot|none|nobody|nothing|nowhere|ever|without|{_UN}|{_IN}|{_IM}|{_DIS}|"
    r"left (?:\w+ )?out|leaves? (?:\w+ )?out|omit\w*|lack\w*|absen\w+|empty|free of|\w+-free|\w+less(?:ly|ness)?|"
    r"non-?(?!e)\w+|other than|apart from|wrong\w*|false\w*|odd|\w+-?proof|opaque|silent|mute|deaf\w*|blind\w*|"
    r"stop\w*|ceas\w*|avoid\w*|prevent\w*|forb\w+|bann?(?:ed)?|prohibit\w*|orphan\w*|landlocked|evergreen|extinct|"
    r"gone|vanish\w*|died? out|lost|los(?:e|es|ing)|fail\w*|den(?:y|ies|ied)|refus\w*|reject\w*|hardly|barely|"
    r"scarcely|rarely|seldom|except\w*|excluding|forg[eo]t\w*|neglect\w*|abandon\w*|desert(?:ed|s)?|spare[ds]?|"
    r"same|constant\w*|fixed|steady|steadi\w*|stable|permanent\w*|eternal\w*|immune|exempt|too|rather than|"
    r"the only|minus|zero|few(?:er)?|little|less|against|beyond|instead)\b|n['’]t\b"
)
MAY_DENY_IN_ENGLISH = (
    r"\b(?:only|whether|before|short\w*|small\w*|weak\w*|poor\w*|eas(?:y|ily|ier)|hard\w*|difficult\w*|rare|far|near|"
    r"close[ds]?|bad\w*|other|different\w*|differs?|tame|dead|dry|dark|cold|late|ordinary|simple|alone|single|strange|"
    r"last|fresh|cheap|light|shallow|narrow|slow\w*|low|thin|young|new|still|yet|stays?|stayed|remain\w*|keeps?|kept|"
    r"clear|safe\w*|calm|idle|secret\w*|hid(?:den|es?)?|miss|left|doubt\w*|quit|away|else|ignor\w*|open|plain|raw|"
    r"resist\w*|withst\w+|foreign|strict\w*|beware|illegit\w*|any)\b"
)
_NEGATIVE = (
    r"(?:m[ıiuü]r\w*|m[aə](?:y(?:[ıiuü]b|an|ən|aca|əcə|ar|ər|aq|ək|a|ə|[ıi]n|[ıi]m)\w*|d[ıi]\w*|d[aə]n\w*"
    r"|m(?:[ıi][şs]|a[qlğs]|ə[klys])\w*|z(?:d[ıi]\w*|l[aə]r\w*|l[ıi][qkğy]\w*|sa|sə)?|s(?:[ıi]n|a|ə)\w*|l[ıi]\w*))"
)
NEGATIVE_VERB = re.compile(rf"[^\W\d_]+?{_NEGATIVE}")
DENIES_IN_AZERBAIJANI = (
    r"\b(?:deyil\w*|yox(?:dur\w*|du|ları|luq\w*|luğ\w*|sul\w*)?|heç|nə də|istisna\w*|savayı|xaric(?:dir|ində|də|dən)?|"
    r"inkar\w*|qeyri\w*|səhv\w*|yanlış\w*|yalan\w*|naməlum\w*|bixəbər|natamam\w*|nadir\w*|qadağan\w*|imtina\w*|"
    r"rədd\w*|məhrum\w*|boş\w*|fərqli\w*|nəinki|təkcə|yalnız|güclə|zorla|çətin ki|çətinliklə|azad\w*|"
    r"\w+s[ıiuü]z\w*|\w+d[aə]n başqa|unutma\w*)\b"
    r"|\w{2,}m[aə](?=\W*$)"
)
MAY_DENY_IN_AZERBAIJANI = (
    r"\b(?:başqa\w*|əvvəl\w*|fərq\w*|ayrı\w*|çətin\w*|az|azdır|kiçik\w*|qısa\w*|uzaq\w*|yaxın\w*|kənar\w*|əks\w*|zidd\w*|"
    r"tərk\w*|it(?:ib|di|ir|mi)\w*|unu[td]\w*|dayan\w*|kəs\w*|son\w*|tək\w*|ancaq|sadəcə|əvəz\w*|artıq|hələ\w*|qal\w*|"
    r"ac\w*|lal\w*|kor\w*|kar\w*|zəif\w*|pis\w*|asan\w*|köhnə\w*|yeni\w*|gizli\w*|sirr\w*|tərs\w*|qarşı\w*|soyuq\w*|"
    r"quru\w*|qaranlıq\w*|aşağı\w*|sakit\w*|eyni\w*|bərabər\w*|imkan\w*|mümkün\w*|lazım\w*|gec\w*|nə)\b"
)

# Denied verbs by their stem, and the English words that say the same without the denial.
ENGLISH_OF_DENIED = {
    "yaşa": "liv(?:e|es|ed|ing)|inhabit|surviv",
    "gəl": "c[oa]m(?:e|es|ing)|arriv",
    "get": "go(?:es|ing)?|went|gone|leaves?",
    "ye": "eat|ate|fe(?:ed|d)",
    "iç": "dr[iau]nk",
    "yat": "sle(?:ep|pt)|lies",
    "uç": "fl(?:y|ies|ew|ying)",
    "üz": "sw[iau]m",
    "qaç": "r[ua]n",
    "gəz": "walk",
    "yerləş": "lies?|lay|stands?|stood|located|situated|is|are",
    "dur": "stands?|stood|rises?",
    "ol": "is|are|was|were|has|have|had|be|been|with|bec[oa]m",
    "aid": "belong|concern",
    "başla": "beg[aiu]n|start|rises?|rose",
    "bit": "grow|grew|end",
    "böyü": "gr[oe]w",
    "axı?": "flow",
    "tökül": "flow|pour|fall",
    "keç": "pass|cross|flow|ran|runs?",
    "keçir": "conduct|pass|let|held|transmit",
    "yaz": "writ|wrote",
    "oxu": "read|sing|sang|studi",
    "de": "sa(?:y|id|ys)|told",
    "danış": "spe?[ao]k|talk|tell",
    "bil": "know|knew",
    "gör": "see|saw|seen",
    "göstər": "show|point",
    "eşit": "hear",
    "tap": "f(?:ind|ound)|discover",
    "al": "t(?:ake|ook)|g[eo]t|receiv|bought|buy",
    "ver": "giv|gave|yield",
    "sat": "s(?:ell|old)",
    "tik": "buil|sew",
    "qur": "buil|found",
    "yarat": "creat|ma(?:ke|de)",
    "yaran": "form|aris|arose|appear",
    "çıx": "leav|left|c[oa]me|rises?|rose|go(?:es)?",
    "daxil": "includ|belong|enter",
    "gir": "enter|go(?:es)?",
    "əri": "melt|dissolv",
    "don": "fr[eo]ez|froz",
    "qayna": "boil",
    "yan": "burn",
    "dəyiş": "chang|alter|var(?:y|ies)",
    "art": "increas|grow|gr[eo]w|rises?|rose",
    "azal": "decreas|declin|falls?|fell|shrink",
    "işlə": "work|us(?:e|ed|es)",
    "işlən": "us(?:e|ed|es)",
    "istifadə et": "us(?:e|ed|es)",
    "iştirak et": "t(?:ake|ook) part|particip|attend",
    "çək": "dr[ae]w|pull|paint|weigh",
    "udu?": "sw[ao]llow|absorb|w(?:in|on)",
    "ölü?": "dies?|died",
    "doğ": "born|bore|birth",
    "döyüş": "f(?:ight|ought)",
    "qazan": "w(?:in|on)|gain|earn",
    "aç": "open",
    "bağla": "clos|shut",
    "saxla": "ke(?:ep|pt)|hold|held",
    "imzala": "sign",
    "qəbul et": "accept|adopt|pass",
    "qoru": "protect|guard|kept",
    "saxlan": "kept|keep|held",
    "gətir": "br(?:ing|ought)",
    "apar": "t(?:ake|ook)|carr",
    "daşı": "carr|bore|bear",
    "adlan": "call|nam",
    "sayıl": "count|consider",
    "bəslə": "feed|rais|breed|bred",
    "istə": "want|wish",
    "sev": "lov|lik",
    "dəstəklə": "support",
    "təsdiqlə": "confirm|support",
    "qoy": "lay|laid|put",
    "tullan": "jump|leap",
    "oyna": "play|danc",
    "öyrən": "learn",
    "toxun": "touch",
    "çat": "reach|arriv",
    "qalx": "ris|rose",
    "düş": "f(?:all|ell)|land",
    "hərəkət et": "mov",
    "dövr et": "go(?:es)?|orbit|turn|revolv",
    "fırlan": "turn|spin|rotat|revolv",
    "paslan": "rust",
    "çürü": "rot|decay",
    "parla": "shin|shone|glow",
    "kömək et": "help",
    "qorx": "afraid|fear",
    "birləş": "join|unit|combin",
    "böl": "divid|shar",
    "bölün": "divid|split",
    "istehsal et": "produc",
}
