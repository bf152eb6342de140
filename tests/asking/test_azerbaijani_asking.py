"""The questions that Azerbaijani clauses give with their wrong answers: roles, deeds, causes, what is what."""

from quizzes.questions.asking.asking import ask_about
from tests.asking.drafting import drafts_of

ROLES = [
    ("Kəndin evləri daşdan tikilib.", "Kəndin evləri nədən tikilib?", "daşdan"),
    ("Yemək bişirilən qabların içi qalayla örtülür.", "Yemək bişirilən qabların içi nə ilə örtülür?", "qalayla"),
    ("Yaşlı qadınlar toyda qırmızı yaylıq bağlayırlar. Meşə payızda qırmızıya boyanır.",
     "Meşə payızda hansı rəngə boyanır?", "qırmızıya"),
    ("Qışda parkda soyuq küləkdən ceyranlar qorunur.", "Qışda parkda soyuq küləkdən hansı heyvanlar qorunur?",
     "ceyranlar"),
    ("Məmurlar yeni qəzetə şübhə ilə baxırdılar.", "Məmurlar yeni qəzetə necə baxırdılar?", "şübhə ilə"),
    ("Durna qatarı payızda cənuba uçur.", "Durna qatarı payızda haraya uçur?", "cənuba"),
]  # fmt: skip


def test_phrase_is_asked_for_beside_others_of_its_kind_in_its_form():
    for text, stem, key in ROLES:
        drafts = drafts_of(text, "az")
        assert stem in drafts, (stem, sorted(drafts))
        draft = drafts[stem]
        assert draft.key == key
        assert len({*draft.options, key}) == 4
        assert all(_last(option) == _last(key) for option in draft.options)


def _last(text: str) -> str:
    return text[-1].replace("ə", "a")


UNASKED = [
    ("Parça boyağa salınır.", "Parça nəyə salınır?"),
    ("Yol kənarında səbətlər düzülür.", "Yol kənarında nə düzülür?"),
    ("Qadınlar corab, xalça toxuyurlar.", "Qadınlar corab nə toxuyurlar?"),
    ("Kür Qafqazın ən uzun çayıdır.", "Kür nə çayıdır?"),
]


def test_what_leaves_the_answer_open_is_not_asked():
    for text, stem in UNASKED:
        assert stem not in drafts_of(text, "az")


TOLD = """Bitkinin həyatı

Xlorofil günəş işığını udur. Kök torpaqdan su alır. Qabıq gövdəni soyuqdan qoruyur. Arı çiçəyi tozlandırır.
Külək toxumları uzağa aparır. Hava çox quru olduğundan torpaq susuz qalır. Qış düşəndə göllər donur.
Yarpaq günəşə baxır, ona görə kölgəyə qalxır. Ən güclü orqan kökdür.
"""


def test_deeds_causes_and_definitions_are_asked():
    drafts = drafts_of(TOLD, "az")
    deed = drafts["Xlorofil nə edir?"]
    assert deed.key == "günəş işığını udur"
    assert all(option.endswith(("ır", "ir", "ur", "ür")) for option in deed.options)
    cause = drafts["Torpaq niyə susuz qalır?"]
    assert cause.key == "çünki hava çox qurudur"
    assert all(option.startswith("çünki ") for option in cause.options)
    assert drafts["Qış düşəndə nə baş verir?"].key == "göllər donur"
    assert drafts["Ən güclü orqan nədir?"].key == "kök"


def test_country_that_every_pupil_knows_is_not_asked_for():
    stems = drafts_of("Qədim qala Azərbaycanın cənubunda, dağın ətəyində yerləşir.", "az")
    assert not any("ölkə" in stem or "_____ cənubunda" in stem for stem in stems)


def test_name_of_a_thing_is_asked_for_though_no_wrong_answer_is_known():
    text = (
        "Karvansara\n\nKarvansaranın həyəti genişdir. Giriş qapısının üstündəki otağa balaxana deyilir. "
        "Tacirlər gecəni burada keçirərdilər. Dəvələr həyətdə saxlanılırdı."
    )
    asked = {one.stem: one for one in ask_about(text, language="az").questions}

    assert asked["Giriş qapısının üstündəki otağa nə deyilir?"].key == "balaxana"
    assert asked["Giriş qapısının üstündəki otağa nə deyilir?"].is_open
