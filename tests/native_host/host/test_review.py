"""While nobody composes the host sleeps until a message comes."""

from collections.abc import Iterator

import pytest

from prudence.host.review import Review
from prudence.protocol import Blur, Check, Closed, PageSituation, Published

COMPOSER = "composer"


@pytest.fixture
def review() -> Iterator[Review]:
    review = Review(lambda _work: None)
    yield review
    review.end()


def check(text: str) -> Check:
    page = PageSituation(network="x", account=None, audience="everyone", kind="post")
    return Check(request=1, composer=COMPOSER, revision=1, text=text, situation=page)


def test_before_a_composer_has_the_focus(review: Review) -> None:
    assert review.next_tick() is None


def test_while_a_composer_has_the_focus_it_watches(review: Review) -> None:
    list(review.answer(check("Bonjour")))
    assert review.next_tick() is not None


@pytest.mark.parametrize("message", [Blur, Closed, Published])
def test_afterwards(review: Review, message: type[Blur | Closed | Published]) -> None:
    list(review.answer(check("Bonjour")))
    list(review.answer(message(request=2, composer=COMPOSER)))
    assert review.next_tick() is None


def test_a_warning_that_has_just_appeared_is_waited_for_although_the_focus_is_gone(review: Review) -> None:
    list(review.answer(check("COME IN NOW EVERYBODY PLEASE")))
    list(review.answer(Blur(request=2, composer=COMPOSER)))
    assert review.next_tick() is not None
