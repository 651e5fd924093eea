"""The product's own model in a real browser: it understands what no rule says anything about.

One sentence and its harmless twin in each language; how good the model is, `make score` and docs/judgement.md tell."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from prudence.checker.engine import Checker
from prudence.checker.situation import Situation
from tests.end_to_end import practice
from tests.end_to_end.browser import Browser, until
from tests.end_to_end.composers import X_POST, chip_says, underlined, write
from tests.end_to_end.conftest import BROWSERS


class Twins(NamedTuple):
    problem: str
    harmless: str


FRENCH = Twins(
    "Le mari de Sophie est parti, elle a pleuré dans mon fauteuil toute la matinée",
    "Le facteur de Sophie est passé, elle a souri dans mon fauteuil toute la matinée",
)
ENGLISH = Twins(
    "Poor Lucy, her bloke packed his bags on Sunday, she cried in my chair the whole morning",
    "Poor kettle, it packed up for good on Sunday, we laughed in the shop the whole morning",
)


@pytest.fixture(scope="module", params=BROWSERS)
def browser(
    request: pytest.FixtureRequest, extension: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Browser]:
    """A browser whose host starts the reader with the model that the product brings."""
    practice.build()
    build = extension / f"test-{request.param}"
    running = BROWSERS[request.param](tmp_path_factory.mktemp(request.param), build, companion=True)
    yield running
    running.close()


@pytest.mark.parametrize("twins", [FRENCH, ENGLISH], ids=["fr", "en"])
def test_a_sentence_that_no_rule_catches_is_underlined_and_its_twin_is_not(browser: Browser, twins: Twins) -> None:
    for text in twins:
        assert Checker.standard().check(text, Situation("x", "public", "everyone")) == []
    write(browser, X_POST, twins.problem)
    until(lambda: underlined(browser) != [])
    write(browser, X_POST, twins.harmless)
    chip_says(browser, "Nothing to look at")
    assert underlined(browser) == []


def test_french_and_english_stand_in_one_post(browser: Browser) -> None:
    write(browser, X_POST, f"🎉 Ouvert jusqu'à sept heures, du pain frais ! {ENGLISH.problem}")
    until(lambda: underlined(browser) != [])
    assert all("pain" not in words and "Lucy" in words for words in underlined(browser))
