"""English words by what they do in a sentence: prepositions, determiners, adverbs, pronouns; word lists only."""

from quizzes.facts.proposing.tokens import word_set

PREPOSITIONS = word_set(
    "in on at by for from to with during before after since until near between through across into onto over under "
    "around along against among within without about behind beside besides beneath below above beyond inside outside "
    "towards toward upon via throughout opposite off up down per despite as like than alongside amid"
)
SUBORDINATORS = word_set(
    "because when while whereas although though if unless where which who whom whose that so until once"
)
TIME_PREPOSITIONS = word_set("in on at by during before after since until from between around about")
DETERMINERS = word_set(
    "the a an this that these those its his her their our my your each every some any many most few several all both "
    "no another other such"
)
ARTICLES = word_set("the a an")
POSSESSIVES = word_set("its his her their")
SUBJECT_PRONOUNS = word_set("it he she they this these those that we i you there one some others many both all")
LOOSE_PRONOUNS = word_set(
    "he she it they him them this these those we us our my i you your here there such latter former"
)
NEGATIONS = word_set("not no never neither nor none nobody nothing hardly cannot n't without")
ADVERBS = word_set(
    "first also often usually still now mostly mainly only once soon later finally always probably originally "
    "sometimes generally commonly widely already again then even ever just today together almost nearly about largely "
    "partly fully completely quickly slowly gradually officially formally thus currently initially recently long "
    "therefore eventually previously twice simply mainly chiefly"
)
LINKING = word_set(
    "also then however therefore instead too thus moreover furthermore besides meanwhile hence likewise even still"
)
OPENING_ADVERBS = word_set(
    "today now later then however recently originally traditionally sometimes finally soon originally nowadays usually "
    "often generally historically eventually afterwards initially currently normally typically gradually nevertheless "
    "moreover furthermore therefore thus meanwhile instead also still first secondly thirdly next unfortunately luckily "
    "together altogether here"
)
REPORTING = word_set(
    "say tell claim believe think announce report explain argue suggest note add state insist predict hope expect know "
    "remember imagine promise warn mean seem appear feel decide want wish try"
)
HUMANS = word_set(
    "people farmers workers villagers merchants scientists engineers soldiers monks children pupils students teachers "
    "women men families settlers inhabitants residents shepherds traders craftsmen fishermen hunters doctors nurses "
    "volunteers builders sailors travellers historians archaeologists kings rulers weavers potters bakers miners "
    "carpenters beekeepers gardeners artists musicians writers explorers neighbours parents visitors tourists guests "
    "masters apprentices nomads troops guards priests nuns refugees immigrants botanists researchers divers firefighters "
    "blacksmiths millers smiths guides owners officials councillors peasants boys girls grandmothers brothers sisters "
    "farmer worker merchant scientist engineer soldier monk child pupil student teacher woman man family king queen "
    "emperor sultan khan governor mayor shepherd doctor nurse architect director blacksmith miller baker potter weaver "
    "carpenter gardener botanist captain priest prince princess painter composer poet writer master apprentice headteacher "
    "headmaster father mother brother sister son daughter wife husband grandfather grandmother council crew team"
)
IRREGULAR_PLURALS = word_set(
    "people children men women fish sheep teeth feet mice geese cattle police bacteria fungi larvae pupae"
)
SIZES = {
    "long": "How long", "wide": "How wide", "high": "How high", "tall": "How tall", "deep": "How deep", "old": "How old",
    "thick": "How thick", "heavy": "How heavy",
}  # fmt: skip
PLACE_VERBS = word_set("locate situate stand lie live grow find keep store build bear settle bury study nest hang")
VAGUE_NOUNS = word_set(
    "thing things way ways part parts place time times number people others something someone everything nothing example "
    "result results reason work day year years kind kinds type types use case one ones lot amount group role use life"
)


def is_plural(words: tuple[str, ...]) -> bool:
    """Return whether a noun phrase of lower-case words is in the plural, by its head before the first "of"."""
    if "and" in words:
        return True
    cut = next((at for at, word in enumerate(words) if word in PREPOSITIONS or word == "of"), len(words))
    head = words[cut - 1] if cut else ""
    if head in IRREGULAR_PLURALS:
        return head not in {"fish", "sheep"} or words[0] not in {"a", "an"}
    return head.endswith("s") and not head.endswith(("ss", "us", "is", "ous")) and len(head) > 3


def is_human(words: tuple[str, ...]) -> bool:
    """Return whether the noun phrase names people, by its head."""
    cut = next((at for at, word in enumerate(words) if word in PREPOSITIONS or word in {"of", "from"}), len(words))
    return bool(cut) and (words[cut - 1] in HUMANS or words[cut - 1].endswith(_HUMAN_ENDS))


_HUMAN_ENDS = ("ian", "ians", "ologist", "ologists", "woman", "women", "master", "masters", "smith", "smiths", "keeper", "keepers")
