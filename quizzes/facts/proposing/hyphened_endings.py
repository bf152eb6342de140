"""The Azerbaijani endings that stand after a number and a hyphen: 380-dən, 100 km-lik, 45 m-dir; reads no text."""

from quizzes.facts.proposing.tokens import DASHES, Token, is_attached, word_set

_CASES = word_set(
    "dan dən da də a ə ya yə na nə ı i u ü nı ni nu nü sı si su sü ın in un ün nın nin nun nün nda ndə ndan ndən "
    "ını ini unu ünü ına inə una ünə sını sini sunu sünü sına sinə suna sünə dakı dəki can cən acan əcən "
    "dək adək ədək yadək yədək lar lər ları ləri larda lərdə lardan lərdən"
)
_MAKERS = word_set("lıq lik luq lük lı li lu lü lığı liyi luğu lüyü")
_COPULAS = word_set("dır dir dur dür")
ENDINGS = frozenset(
    maker + case + copula
    for maker in ("", *_MAKERS)
    for case in ("", *_CASES)
    for copula in ("", *_COPULAS)
    if maker + case + copula
)
UNTIL = word_set("dək adək ədək yadək yədək can cən acan əcən")


def past_ending(tokens: list[Token], at: int) -> int:
    """Return the position past a hyphen and ending (25-də), or the same."""
    is_joined = (
        at + 1 < len(tokens) and tokens[at].text in DASHES and is_attached(tokens, at) and is_attached(tokens, at + 1)
    )
    return at + 2 if is_joined and tokens[at + 1].low in ENDINGS else at
