"""English questions from plain school prose: openings, reasons why not, what would happen without, whose part."""

from tests.asking.drafting import drafts_of

PLAIN = [
    ("In May 1921 farmers in a valley found a bronze bell.", "When did farmers in a valley find a bronze bell?",
     "May 1921"),
    ("In the 1950s wood was replaced by steel.", "What was wood replaced by in the 1950s?", "steel"),
    ("For this reason, lamps and candles were forbidden in the mill at Ashford.",
     "What happened to lamps and candles?", "they were forbidden in the mill at Ashford"),
    ("In autumn, squirrels store acorns in hollow trees.", "In which season do squirrels store acorns in hollow trees?",
     "autumn"),
    ("In late winter, foxes dig dens in sandy banks.", "In which season do foxes dig dens in sandy banks?",
     "late winter"),
    ("Because the strands are twisted, the rope does not come undone.", "Why does the rope not come undone?",
     "because the strands are twisted"),
    ("Without clean water, the young trout would die within days.", "What would happen without clean water?",
     "the young trout would die within days"),
    ("The canal was meant to carry coal to London.", "What was the canal meant to do?", "to carry coal to London"),
    ("Masons fill the gap with small stones, called hearting.",
     "What are the small stones with which masons fill the gap called?", "hearting"),
    ("Whales are closely related to hippos and pigs.", "What are whales related to?", "hippos and pigs"),
    ("Ducks steer with their broad feet.", "What do ducks steer with?", "their broad feet"),
    ("The Otter\n\nThe otter lives by rivers. The tail is covered with short hair.",
     "Which part of the otter is covered with short hair?", "the tail"),
    ("The Otter\n\nThe otter lives by rivers. The animal eats fish and frogs.", "What does the otter eat?",
     "fish and frogs"),
    ("The Last Ship\n\nThe Mary sank in 1850. The Mary was old. The ship was wide. In 1849 the Mary left Hull. "
     "The ship carried coal to Ostend.", "What did the Mary carry to Ostend?", "coal"),
]  # fmt: skip


def test_plain_sentence_gives_its_question():
    for text, stem, key in PLAIN:
        drafts = drafts_of(text, "en")
        assert stem in drafts, (text, sorted(drafts))
        assert drafts[stem].key == key, (drafts[stem].key, key)


def test_fixed_groups_stay_whole():
    lost = drafts_of("About thirty miners lost their lives in the pit at Ashford.", "en")
    assert not any("miners’" in stem for stem in lost), sorted(lost)
    meant = drafts_of("The Mary was meant to carry coal.", "en")
    assert not any(stem.startswith("Why was the Mary meant") for stem in meant), sorted(meant)
    until = drafts_of("The loose soil is dug away until firm rock is reached.", "en")
    assert not any(stem.endswith("until firm rock?") for stem in until), sorted(until)


def test_event_without_content_is_not_asked():
    drafts = drafts_of("Wooden frames are set up.", "en")
    assert all(draft.score < 0.5 for draft in drafts.values() if draft.kind == "happens"), sorted(drafts)
