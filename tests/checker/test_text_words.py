"""What rules rely on when they look at words: folding, offsets, languages, passages, phrases, patterns and cues."""

import itertools
from fnmatch import fnmatchcase

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from prudence.checker.marking import all_of, marks_of, marks_together
from prudence.checker.situation import Situation
from prudence.checker.text.cues import AnyOf, near, together
from prudence.checker.text.edit_distance import within
from prudence.checker.text.folding import fold, fold_excerpt, normalise
from prudence.checker.text.language import language_of, language_score
from prudence.checker.text.look_alikes import latin, without_leet
from prudence.checker.text.passage import Passage
from prudence.checker.text.passages import MAXIMUM_PASSAGE, passages
from prudence.checker.text.pattern import Pattern
from prudence.checker.text.phrases import Phrases
from prudence.checker.text.utf16 import utf16_length, utf16_offsets


def found(cue: Phrases, text: str, language: str = "en") -> list[str]:
    return [text[start:end] for start, end in cue.find(Passage(text, language))]


@given(st.text())
def test_normalising_keeps_track_of_origins_and_folding_keeps_the_length(text: str) -> None:
    normalised, origins = normalise(text)
    assert len(fold(normalised)) == len(normalised)
    assert origins is None or (len(origins) == len(normalised) + 1 and list(origins) == sorted(origins))


def test_the_same_words_fold_alike_however_they_are_typed() -> None:
    assert {fold_excerpt(text) for text in ("L’Été  à Nice", "l'e\u0301te\u0301 a nice", "L\u200b'ÉTÉ À NICE")} == {
        "l'ete a nice"
    }


@given(st.text(st.characters(exclude_categories=())))
def test_utf16_offsets_count_as_the_browser_does(text: str) -> None:
    expected = [len(text[:end].encode("utf-16-le", "surrogatepass")) // 2 for end in range(len(text) + 1)]
    assert list(utf16_offsets(text)) == expected
    assert utf16_length(text) == expected[-1]


def test_look_alikes_and_digits_become_letters() -> None:
    assert latin("f\u043eurnil") == "fournil"
    assert without_leet("gr4n1t") == "granit"


@pytest.mark.parametrize(
    ("second", "distance"), [("minuit", 0), ("minui", 1), ("miniut", 1), ("minuits", 1), ("munuits", 2)]
)
def test_words_differ_by_letters(second: str, distance: int) -> None:
    assert within(distance, "minuit", second)
    assert distance == 0 or not within(distance - 1, "minuit", second)


def test_language_is_told_by_small_words_and_left_open_without_them() -> None:
    for text, language in (("we are open today", "en"), ("nous sommes ouverts", "fr"), ("Pizza!", "neither")):
        assert language_of(language_score(Passage(fold(text)).words, text), "neither") == language


@given(st.lists(st.sampled_from(["word ", "End. ", "\n", "x" * 400]), max_size=40).map("".join))
def test_passages_are_short_and_leave_nothing_but_white_space_out(text: str) -> None:
    rest, position = "", 0
    for start, piece in passages(text):
        assert text[start : start + len(piece)] == piece
        assert len(piece) <= MAXIMUM_PASSAGE
        rest += text[position:start]
        position = start + len(piece)
    assert not (rest + text[position:]).strip()


def test_a_phrase_is_found_in_any_capitals_and_the_longest_wins() -> None:
    phrases = Phrases(en=("like and share", "like", "(tag|mention) a? friend", "synerg*", "at * prices"))
    assert found(phrases, "LIKE and Share, then tag friend or mention a friend") == [
        "LIKE and Share",
        "tag friend",
        "mention a friend",
    ]
    assert found(phrases, "Synergies at silly prices") == ["Synergies", "at silly prices"]
    assert found(phrases, "alike; tagged a friend") == []
    assert found(phrases, "like and share", "fr") == []


@given(
    st.lists(st.sampled_from(("dog", "*", "the?", "bite*", "(cat|red dog*)")), max_size=4),
    st.lists(st.sampled_from(("dog", "dogs", "red", "the", "bites")), max_size=6),
)
def test_phrases_are_found_as_if_each_of_their_forms_were_looked_for(parts: list[str], words: list[str]) -> None:
    assume(any(part not in ("*", "the?") for part in parts))
    spans = list(Phrases(en=(" ".join(parts),)).find(Passage(" ".join(words))))
    choices = [part.rstrip("?").strip("()").split("|") + [""] * part.endswith("?") for part in parts]
    forms = [" ".join(form).split() for form in itertools.product(*choices)]
    longest = {
        first: len(form)
        for form in sorted(forms, key=len)
        for first in range(len(words) - len(form) + 1)
        if all(map(fnmatchcase, words[first:], form))
    }
    starts = [len(" ".join([*words[:first], ""])) for first in range(len(words))]
    expected = [
        (starts[first], starts[first + count - 1] + len(words[first + count - 1])) for first, count in longest.items()
    ]
    assert spans == sorted(expected)


def test_a_phrase_of_small_words_only_is_found_wherever_its_words_meet() -> None:
    phrases = Phrases(fr=("on y va", "l'atelier de", "y a"))
    assert found(phrases, "on y va, il y a l'atelier de tous", "fr") == ["on y va", "y a", "l'atelier de"]


def test_a_phrase_may_have_any_number_of_optional_words() -> None:
    phrases = Phrases(en=(f"stop {'very? ' * 60}* loudly", "(at the|in) kitchen * (sink|table top)"))
    assert found(phrases, "Stop very, very singing loudly in the kitchen") == ["Stop very, very singing loudly"]
    assert found(phrases, "at the kitchen oak table top") == ["at the kitchen oak table top"]
    assert found(phrases, "in kitchen oak table") == []


@pytest.mark.parametrize("phrase", ["a? b?", "*", "ab*", "(one (two)"])
def test_a_phrase_that_would_be_everywhere_or_is_mistyped_is_refused(phrase: str) -> None:
    with pytest.raises(ValueError):
        found(Phrases(en=(phrase,)), "anything")


def test_a_pattern_is_tried_only_where_it_has_a_chance() -> None:
    anything = r"\w+"
    assert list(Pattern(anything, any_of=("door",)).find(Passage("the window"))) == []
    assert list(Pattern(anything, any_of=("door", "kg")).find(Passage("two kg")))
    assert list(Pattern(anything, digits=2).find(Passage("one digit: 1"))) == []
    assert list(Pattern(anything, language="fr").find(Passage("un mot", "en"))) == []
    assert [match.group() for match in Pattern("[A-Z]+", original_case=True).find(Passage("an ABC"))] == ["ABC"]


DOG, BITES, TOY = Phrases(en=("dog",)), Pattern("bit(?:es|ten)", any_of=("bit",)), Phrases(en=("toy",))


def test_cues_tell_something_together_within_a_sentence() -> None:
    assert list(together(Passage("A dog that bites. Bitten."), DOG, BITES)) == [(2, 16)]
    assert list(together(Passage("A dog. It bites."), DOG, BITES)) == []
    assert list(together(Passage("A dog, as I said, that bites"), DOG, BITES, within=10)) == []
    assert near(Passage("my toy dog"), TOY, 7, 10)
    assert not near(Passage("my toy dog"), TOY, 7, 10, before=2)


def test_marks_of_cues_are_taken_back_by_another_cue() -> None:
    find = all_of(marks_of(BITES, unless=TOY), marks_together(AnyOf(DOG), BITES, certain=False, unless=TOY))
    marks = find(Passage("the dog bites"), Situation())
    assert [(mark.start, mark.end, mark.certain) for mark in marks] == [(8, 13, True), (4, 13, False)]
    for text in ("the toy dog bites", "the cat sleeps"):
        assert list(find(Passage(text), Situation())) == []
