"""Numbers and dates that are fair beside a key: of one kind and size, not ruled out by what else is known."""

from itertools import pairwise

import pytest

from tests.questions.writing.telling import SEEDS, Told, texts

pytestmark = pytest.mark.django_db


@pytest.fixture
def told():
    return Told()


@pytest.mark.parametrize(
    ("slug", "value", "earliest", "latest"),
    [("signed-on", "1921-10-13", None, "1922-09-11"), ("adopted-on", "1922-09-11", "1921-10-13", None)],
)
def test_date_keeps_to_its_side_of_the_other_dates_of_the_subject(told, slug, value, earliest, latest):
    told.subject("kars", "Treaty of Kars", "Qars müqaviləsi", "work")
    told.values("signed-on", kars="1921-10-13")
    told.values("adopted-on", kars="1922-09-11")
    for seed in range(1, 12):
        for option in told.wrong(f"kars-{slug}", seed=seed):
            assert earliest is None or option.value.value >= earliest
            assert latest is None or option.value.value <= latest


def test_what_ends_on_the_day_it_began_never_ends_before(told):
    told.subject("battle", "Battle of Chaldiran", "Çaldıran döyüşü", "event")
    told.values("started-on", battle="1514-08-23")
    told.values("ended-on", battle="1514-08-23")
    for seed in range(1, 12):
        assert all(option.value.value > "1514-08-23" for option in told.wrong("battle-ended-on", seed=seed))
        assert all(option.value.value < "1514-08-23" for option in told.wrong("battle-started-on", seed=seed))


def test_person_does_not_live_longer_than_anybody_has(told):
    told.subject("khan", "Javad Khan", "Cavad xan", "person")
    told.values("born-on", khan="1748")
    told.values("died-on", khan="1845-01-03")
    for number, year in enumerate(("1855", "1860", "1865", "1870")):
        told.subject(f"fort-{number}", f"Fort {year}", f"{year} qalası", "building")
        told.fact(f"fort-{number}", "opened-on", f"{year}-09-10")
    for seed in SEEDS:
        assert all(option.value.value < "1854" for option in told.wrong("khan-died-on", seed=seed))


def test_temperature_takes_no_values_of_another_temperature(told):
    for number, degrees in enumerate(("-35", "-28", "-21", "7", "9")):
        told.subject(f"town-{number}", f"Town {number}", f"{number} şəhəri")
        told.fact(f"town-{number}", "lowest-temperature" if degrees < "0" else "average-low-temperature", degrees)
    told.subject("shaki", "Shaki", "Şəki")
    told.values("average-high-temperature", shaki="18")
    for seed in SEEDS:
        assert {"7 °C", "9 °C"}.isdisjoint(texts(told.wrong("shaki-average-high-temperature", seed=seed)))
        assert all(float(option.value.value) > 0 for option in told.wrong("shaki-average-high-temperature", seed=seed))


def test_temperature_takes_no_value_far_from_the_key(told):
    told.subject("shaki", "Shaki", "Şəki")
    told.subject("town", "Cold city", "Soyuq şəhəri")
    told.values("average-low-temperature", shaki="4", town="-30")
    assert all(
        "−30" not in text for seed in SEEDS for text in texts(told.wrong("shaki-average-low-temperature", seed=seed))
    )


def test_count_borrows_only_from_what_counts_the_same_thing(told):
    told.subject("lib", "Lerik Library", "Lerik kitabxanası", "building")
    told.subject("plan", "Nakhchivan programme", "Naxçıvan proqramı", "work")
    told.subject("car", "Car village", "Car kəndi")
    told.values("books", lib="1200")
    told.values("people-to-return", plan="1500")
    told.values("people-planned-to-return", car="1100")
    for seed in SEEDS:
        said = {option.explanation["en"] for option in told.wrong("lib-books", seed=seed)}
        assert said == {"No source that we have gives this value."}
        assert "1100" in texts(told.wrong("plan-people-to-return", seed=seed))


def test_height_of_a_mountain_is_no_average_elevation(told):
    told.subject("gabala", "Gabala District", "Qəbələ rayonu")
    told.subject("peak", "Mount Komurgoy", "Kömürgöy dağı", "mountain")
    told.values("average-elevation", gabala="783")
    told.values("height", peak="1496")
    for seed in SEEDS:
        assert "1496 metres" not in texts(told.wrong("gabala-average-elevation", seed=seed))


def test_numbers_of_one_list_are_of_one_size(told):
    for number, length in enumerate(("1200", "12000", "11000", "1300", "13000")):
        told.subject(f"lake-{number}", f"Lake {number}", f"{number} gölü")
        told.fact(f"lake-{number}", "length", length)
    told.subject("achensee", "Achensee", "Axenze gölü")
    told.values("length", achensee="3900")
    for seed in range(1, 12):
        lows = [option.value.low for option in told.ask("achensee-length", seed=seed).options]
        assert max(lows) <= 6 * min(lows)


@pytest.mark.parametrize("is_key_approximate", [True, False])
def test_years_are_all_about_or_all_exact(told, is_key_approximate):
    told.subject("ararat", "Mount Ararat", "Ağrı dağı", "mountain")
    told.subject("peak", "Mount Komurgoy", "Kömürgöy dağı", "mountain")
    told.fact("ararat", "discovered-in", "1829", is_approximate=is_key_approximate)
    told.fact("peak", "discovered-in", "1847", is_approximate=not is_key_approximate)
    for seed in SEEDS:
        options = texts(told.ask("ararat-discovered-in", seed=seed).options)
        assert {text.startswith("about") for text in options} == {is_key_approximate}


def test_far_days_next_to_each_other_are_one_guess(told):
    told.subject("tower", "Old tower", "Köhnə qüllə", "building")
    told.values("opened-on", tower="2010-04-21")
    for number in (24, 25, 26):
        told.subject(f"fort-{number}", f"Fort {number}", f"{number} qalası", "building")
        told.fact(f"fort-{number}", "opened-on", f"2020-11-{number}")
    for seed in SEEDS:
        found = [text for text in texts(told.wrong("tower-opened-on", seed=seed)) if "November 2020" in text]
        assert len(found) == 1


def test_span_of_years_is_asked_with_spans_beside_it(told):
    told.subject("plan", "Regional programme", "regional inkişaf proqramı", "work")
    told.values("years", plan="2023/2027")
    for seed in SEEDS:
        spans = [option.value.value for option in told.wrong("plan-years", seed=seed)]
        assert len(spans) == 3
        assert all(span < "2019" or span > "2027" for span in spans)


def test_plan_is_not_told_as_done(told):
    told.subject("tower", "Old tower", "Köhnə qüllə", "building")
    told.values("opened-on", tower="2030-05-01")
    told.values("runs-until", tower="2030")
    for form in ("direct", "attributed", "reverse"):
        assert told.refused("tower-opened-on", form) == "no_taught_value"
    assert told.ask("tower-runs-until")


@pytest.mark.parametrize(
    ("slug", "name", "kind", "row", "value", "most"),
    [
        ("peak", ("Bazarduzu", "Bazardüzü"), "mountain", "height", "4466", 8849),
        ("lake", ("Lake Goygol", "Göygöl"), "place", "elevation", "929", 6400),
        ("lahij", ("Lahij settlement", "Lahıc qəsəbəsi"), "place", "elevation", "1375", 5100),
        ("lake", ("Lake Goygol", "Göygöl"), "place", "depth", "133", 1642),
    ],
)
def test_size_stays_within_what_there_is(told, slug, name, kind, row, value, most):
    told.subject(slug, *name, kind)
    told.fact(slug, row, value)
    for seed in range(1, 9):
        question = told.ask(f"{slug}-{row}", "size", seed=seed)
        sizes = [float(option.text["en"].split()[0].replace(",", "")) for option in question.options]
        assert len(sizes) >= 3
        assert max(sizes) <= most
        assert all(2.5 * one <= other for one, other in pairwise(sizes))
