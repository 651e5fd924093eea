"""The same words in another situation, and harmless twins of the annotated posts.

`python -m tests.checker.test_situation_pairs` prints, for each category, how many problem posts of the annotated ones
are told from their harmless twin.
"""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from msgspec.structs import replace

from prudence.annotated_posts import read_personas, read_posts, situation_of
from prudence.checker.engine import Checker
from prudence.checker.situation import Situation
from prudence.settings.model import EditorialLine, LevelOverride, OwnerSettings

CORPUS = Path(__file__).parent.parent / "corpus" / "train"
PUBLIC = Situation(network="facebook", account_kind="public", audience="everyone")
PERSONAL = Situation(network="facebook", account_kind="personal", audience="everyone")
AMONG_FRIENDS = Situation(network="facebook", account_kind="personal", audience="friends")
LINES = {
    "fr": EditorialLine(avoid=("la chasse et les chasseurs", "la politique")),
    "en": EditorialLine(avoid=("hunting", "party politics and elections")),
}
AVOIDING = {language: OwnerSettings(editorial_line=line) for language, line in LINES.items()}

PAIRS = [
    # (category, text, where it is found, where the same words are fine)
    # Account kind
    ("wrong_profile", "Two slots left this week at the salon, £25 a cut, message me to book.", PERSONAL, PUBLIC),
    ("wrong_profile", "Il me reste deux créneaux au salon, 25 € la coupe, réservez en message.", PERSONAL, PUBLIC),
    ("wrong_profile", "Half price on all wreaths till Friday, order through me, folks.", AMONG_FRIENDS, PUBLIC),
    ("wrong_profile", "Moitié prix sur les couronnes, commandez ici les amis.", AMONG_FRIENDS, PUBLIC),
    # Audience
    ("family", "Our daughter Léa starts at Saint Mary's school on Monday.", PERSONAL, AMONG_FRIENDS),
    ("family", "Notre fille Léa entre à l’école Jeanne-d’Arc lundi.", PERSONAL, AMONG_FRIENDS),
    ("belief", "I vote Green and I always will.", PUBLIC, AMONG_FRIENDS),
    ("belief", "Je vote écologiste, et je le dis.", PUBLIC, AMONG_FRIENDS),
    # Editorial line
    (
        "off_line",
        "Hunters shot another fox behind the barn, it should be banned.",
        replace(PUBLIC, settings=AVOIDING["en"]),
        PUBLIC,
    ),
    (
        "off_line",
        "Les chasseurs ont encore tiré derrière la serre, c’est une honte.",
        replace(PUBLIC, settings=AVOIDING["fr"]),
        PUBLIC,
    ),
    (
        "off_line",
        "Hunters shot another fox behind the barn, it should be banned.",
        replace(PUBLIC, settings=AVOIDING["en"]),
        replace(PERSONAL, settings=AVOIDING["en"]),
    ),
    (
        "off_line",
        "Les chasseurs ont encore tiré derrière la serre, c’est une honte.",
        replace(PUBLIC, settings=AVOIDING["fr"]),
        replace(PERSONAL, settings=AVOIDING["fr"]),
    ),
    # The owner's own trade
    (
        "corporate",
        "Stakeholders and roadmap: our workshop for touchpoint designers.",
        PUBLIC,
        replace(
            PUBLIC,
            settings=OwnerSettings(
                editorial_line=EditorialLine(topics=("stakeholders", "touchpoint design", "roadmaps"))
            ),
        ),
    ),
    # What the owner chose for one kind of account
    (
        "shouting",
        "MERCI DE NE PLUS SE GARER DEVANT LE FOURNIL",
        PERSONAL,
        replace(PERSONAL, settings=OwnerSettings(levels=(LevelOverride("shouting", "personal", "off"),))),
    ),
    (
        "shouting",
        "PLEASE DO NOT PARK IN FRONT OF THE OVEN DOOR AGAIN",
        PUBLIC,
        replace(PUBLIC, settings=OwnerSettings(levels=(LevelOverride("shouting", "public", "off"),))),
    ),
]


def _categories(text: str, situation: Situation) -> set[str]:
    return {finding.category for finding in Checker.standard().check(text, situation)}


@pytest.mark.parametrize(("category", "text", "found_in", "fine_in"), PAIRS)
def test_the_situation_decides(category: str, text: str, found_in: Situation, fine_in: Situation) -> None:
    assert category in _categories(text, found_in)
    assert category not in _categories(text, fine_in)


@pytest.mark.parametrize("kind", ["post", "comment", "reply"])
@pytest.mark.parametrize("network", ["facebook", "x", "linkedin", "instagram", "pinterest", "unknown"])
def test_an_insult_is_one_wherever_it_is_written(kind: str, network: str) -> None:
    for text in ("You absolute idiot, the sign says closed.", "Bande d’abrutis, la pancarte dit fermé."):
        assert "hostile" in _categories(text, Situation(network=network, kind=kind))  # type: ignore[arg-type]


def told_apart(language: str) -> Mapping[str, tuple[int, int]]:
    """Category -> (problem posts found of which the harmless twin is not, pairs), at any level."""
    owners = read_personas(CORPUS / language / "personas.json")
    pairs = list(_twins(language))
    concerned = {post for problem, twin, _ in pairs for post in (problem, twin)}
    found = {
        post.id: _categories(post.text, situation_of(post, owners[post.persona]))
        for post in read_posts(CORPUS / language / "posts.jsonl")
        if post.id in concerned
    }
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for problem, twin, category in pairs:
        counts[category][0] += category in found[problem] and category not in found[twin]
        counts[category][1] += 1
    return {category: (told, of) for category, (told, of) in sorted(counts.items())}


def _twins(language: str) -> Iterator[tuple[str, str, str]]:
    lines = (CORPUS / language / "posts.jsonl").read_text(encoding="utf-8").splitlines()
    posts = {post["id"]: post for post in map(json.loads, lines)}
    for post in posts.values():
        if problem := post.get("twin_of"):
            for category in {expected["category"] for expected in posts[problem]["expect"]}:
                yield problem, post["id"], category


@pytest.mark.parametrize("language", ["fr", "en"])
def test_problem_posts_are_told_from_their_harmless_twins(language: str) -> None:
    counts = told_apart(language).values()
    assert sum(told for told, _ in counts) / sum(pairs for _, pairs in counts) >= 0.5


def main() -> None:
    """Print the shares."""
    tables = {language: told_apart(language) for language in ("fr", "en")}
    print(f"{'told from its harmless twin':28}" + "".join(f"{language:>16}" for language in tables))
    for category in sorted(set().union(*tables.values())):
        cells = [table.get(category, (0, 0)) for table in tables.values()]
        print(f"{category:28}" + "".join(f"{f'{told} of {pairs}':>16}" for told, pairs in cells))
    totals = [[sum(column) for column in zip(*table.values(), strict=True)] for table in tables.values()]
    print(f"{'all':28}" + "".join(f"{told / pairs:>16.2f}" for told, pairs in totals))


if __name__ == "__main__":
    main()
