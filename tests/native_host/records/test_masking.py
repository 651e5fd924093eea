"""What is kept of a number, an address, a password: recognisable to the owner, useless to others."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prudence.history.masking import LONGEST_EXCERPT, MASKED_CATEGORIES, excerpt_to_keep

categories = st.sampled_from(sorted(MASKED_CATEGORIES))


@pytest.mark.parametrize(
    ("category", "excerpt", "kept"),
    [
        ("contact", "06 12 34 56 78", "•• •• •• •• 78"),
        ("contact", "marie.dupont@example.fr", "••••.••••@••••.fr"),
        ("money", "FR76 3000 6000 0112", "•••• •••• •••• ••12"),
        ("money", "42 000 €", "•• ••• €"),
        ("identity", "2 85 07 44", "• •• •• ••"),
        ("credential", "mot de passe : S0leil@2026!", "••• •• •••• • ••••"),
        ("family", "ma fille Zoé", "ma fille Zoé"),
    ],
)
def test_examples(category: str, excerpt: str, kept: str) -> None:
    assert excerpt_to_keep(category, excerpt) == kept


@given(categories, st.text(max_size=LONGEST_EXCERPT))
def test_at_most_two_letters_or_digits_remain_and_only_of_longer_excerpts(category: str, excerpt: str) -> None:
    shown = [character for character in excerpt_to_keep(category, excerpt) if character.isalnum()]
    length = sum(character.isalnum() for character in excerpt)
    assert len(shown) == (2 if length >= 8 and category != "credential" else 0)


@given(st.text(max_size=LONGEST_EXCERPT))
def test_of_a_credential_nothing_but_its_gaps_remains(excerpt: str) -> None:
    kept = excerpt_to_keep("credential", excerpt)
    assert all(character == "•" or character.isspace() for character in kept)
    assert kept.split() == ["•" * min(4, len(word)) for word in excerpt.split()]


@given(categories, st.text(alphabet="aé9🏠\u0301Ⓐ", min_size=1))
def test_the_length_of_a_word_is_not_told(category: str, word: str) -> None:
    assert excerpt_to_keep(category, word * 8) == excerpt_to_keep(category, word * 9)


@given(st.text(max_size=LONGEST_EXCERPT), st.text().filter(lambda category: category not in MASKED_CATEGORIES))
def test_other_excerpts_stay_as_they_are(excerpt: str, category: str) -> None:
    assert excerpt_to_keep(category, excerpt) == excerpt


@pytest.mark.parametrize("category", ["hostile", "contact"])
def test_a_long_excerpt_is_cut_so_that_no_post_is_kept(category: str) -> None:
    kept = excerpt_to_keep(category, "You are a liar! " * 100)
    assert len(kept) <= LONGEST_EXCERPT
