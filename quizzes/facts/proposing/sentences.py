"""Cuts tokens into sentences, in English and Azerbaijani; abbreviations, initials, decimals and list numbers
do not end one."""

from quizzes.facts.proposing.tokens import Token, word_set

LONGEST_SENTENCE = 300
_ENDS = frozenset(".!?…")
_CLOSING = frozenset("\"'”’»)]")
_ABBREVIATIONS = {
    "en": word_set(
        "mr mrs ms dr prof st sr jr gen col capt lt sgt rev hon gov sen rep no nos vol fig figs sq cu approx ca vs etc "
        "inc ltd co corp jan feb mar apr jun jul aug sep sept oct nov dec p pp art ch ed eds est min max dept univ pop"
    ),
    "az": word_set(
        "kv prof akad dos dr c st küç pr səh h məs təx nəş red mln mlrd trln e ə b y ş r adına sm bax cəm müəl gen "
        "polk kap bnd madd"
    ),
}
_SCALES = word_set("mln mlrd trln bn mn")  # after a number too: 5,9 mln. ABŞ dolları


def split_sentences(tokens: list[Token], language: str) -> list[tuple[int, int]]:
    """Return the sentences as pairs of token positions, first and one past the last."""
    sentences, begin, position = [], 0, 0
    while position < len(tokens):
        if tokens[position].text in _ENDS and _ends_sentence(tokens, position, begin, language):
            stop = position + 1
            while stop < len(tokens) and not tokens[stop].spaced and tokens[stop].text in _CLOSING | _ENDS:
                stop += 1
            sentences.append((begin, stop))
            begin = position = stop
        elif position - begin >= LONGEST_SENTENCE or (position > begin and _starts_line_item(tokens, position)):
            sentences.append((begin, position))
            begin = position
            position += 1
        else:
            position += 1
    if begin < len(tokens):
        sentences.append((begin, len(tokens)))
    return sentences


def _starts_line_item(tokens: list[Token], position: int) -> bool:
    token = tokens[position]
    if not token.after_newline:
        return False
    before = tokens[position - 1]
    return token.text in "-*•–[" or token.kind == "digits" or (token.is_capital and before.text not in ",;-–")


def _ends_sentence(tokens: list[Token], position: int, begin: int, language: str) -> bool:
    after = position + 1
    while after < len(tokens) and not tokens[after].spaced and tokens[after].text in _CLOSING | _ENDS:
        after += 1
    if after >= len(tokens):
        return True
    following = tokens[after]
    if not following.spaced and not following.is_capital:
        return False
    if tokens[position].text != ".":
        return not (following.kind == "word" and not following.is_capital)
    if not _can_start(following):
        return False
    if not following.spaced:
        return (
            tokens[position - 1].kind == "word"
            and not tokens[position - 1].is_capital
            and len(tokens[position - 1].text) > 2
        )
    return not _is_abbreviated(tokens, position - 1, begin, language, following=following)


def _can_start(token: Token) -> bool:
    return token.is_capital or token.kind == "digits" or token.text in "\"“«‘'([–-—•$€£₼"


def _is_abbreviated(tokens: list[Token], before: int, begin: int, language: str, *, following: Token) -> bool:
    if before < begin:
        return False
    word = tokens[before]
    if word.kind == "digits":
        return before == begin and len(word.text) <= 3
    if word.kind != "word":
        return False
    after_number = before > begin and tokens[before - 1].kind == "digits"
    if len(word.text) == 1 and word.is_capital:
        return not after_number and not _is_scale_or_rank(tokens, before, begin)
    if word.low in _SCALES and after_number:
        return True
    if word.low not in _ABBREVIATIONS[language] or after_number:
        return False
    return not (word.low in {"etc", "inc", "co", "ltd"} and following.is_capital)


def _is_scale_or_rank(tokens: list[Token], at: int, begin: int) -> bool:
    """Whether a capital letter is a scale of temperature or a Roman one ("°C", "World War I"), and no initial."""
    before = tokens[at - 1] if at > begin else None
    if tokens[at].text in {"C", "F"}:
        return before is not None and (before.text in {"°", "º", "˚"} or before.low.startswith(("degree", "dərəcə")))
    return tokens[at].text == "I" and before is not None and before.kind == "word" and len(before.text) > 1
