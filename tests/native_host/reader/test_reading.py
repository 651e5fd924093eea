"""A text is read where it differs from the one before, nearest to the edit first, and what was read stays."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prudence.checker.situation import Situation
from prudence.protocol import AccountKind
from prudence.reader.messages import ReadingSituation
from prudence.reader.model import ReaderModel, Reading
from prudence.reader.reading import ReadingMemory, TextReading
from prudence.reader.tokenizer import Token
from prudence.settings.model import Doubt, OwnerSettings

SENTENCES = [f"Number {number} of our little stories. " for number in range(60)]
LONG = "".join(SENTENCES)


class Counted:
    """A model that remembers which texts it has read."""

    def __init__(self, model: ReaderModel, monkeypatch: pytest.MonkeyPatch) -> None:
        self.lengths: list[int] = []
        read = model.read

        def counted(tokens: list[Token], situation: Situation) -> Reading:
            self.lengths.append(len(tokens))
            return read(tokens, situation)

        monkeypatch.setattr(model, "read", counted)


@pytest.fixture
def counted(model: ReaderModel, monkeypatch: pytest.MonkeyPatch) -> Counted:
    return Counted(model, monkeypatch)


GENERIC = ReadingSituation.of(Situation())


def whole(model: ReaderModel, memory: ReadingMemory, text: str, situation: ReadingSituation = GENERIC) -> list[str]:
    """The words of everything that is found once all is read."""
    reading = TextReading(model, memory, text, situation)
    return [text[found.start : found.end] for found in reading.finish()]


def test_a_text_that_was_read_is_not_read_again(model: ReaderModel, counted: Counted) -> None:
    memory = ReadingMemory()
    assert whole(model, memory, "The sniffles") == ["sniffles"]
    assert whole(model, memory, "The sniffles") == ["sniffles"]
    assert len(counted.lengths) == 1


def test_in_another_situation_it_is(model: ReaderModel, counted: Counted) -> None:
    memory = ReadingMemory()
    whole(model, memory, "The sniffles")
    whole(model, memory, "The sniffles", ReadingSituation.of(Situation(account_kind="personal")))
    assert len(counted.lengths) == 2


def test_one_key_in_a_long_text_costs_little(model: ReaderModel, counted: Counted) -> None:
    memory = ReadingMemory()
    whole(model, memory, LONG)
    parts = len(counted.lengths)
    assert parts > 6
    counted.lengths.clear()
    assert whole(model, memory, LONG + "sniffles") == ["sniffles"]
    assert len(counted.lengths) <= 2


def test_where_the_owner_writes_is_read_first(model: ReaderModel) -> None:
    memory = ReadingMemory()
    whole(model, memory, LONG)
    middle = len("".join(SENTENCES[:30]))
    text = "smooch " + LONG[:middle] + "sniffles " + LONG[middle:]
    reading = TextReading(model, ReadingMemory(), LONG + " sniffles", GENERIC)
    reading.step()
    assert [found.category for found in reading.candidates()] == ["health"]
    memory = ReadingMemory()
    whole(model, memory, "smooch " + LONG)
    reading = TextReading(model, memory, text, GENERIC)
    reading.step()
    assert {found.category for found in reading.candidates()} == {"intimate", "health"}


def test_what_was_found_before_stands_until_its_part_is_read_anew(model: ReaderModel) -> None:
    memory = ReadingMemory()
    text = LONG + "sniffles, alas"
    whole(model, memory, text)
    reading = TextReading(model, memory, "Once more. Or twice. Or three times. " * 3 + text, GENERIC)
    assert not reading.complete
    (found,) = reading.candidates()
    assert found.start == text.index("sniffles") + 37 * 3


def test_what_was_read_of_a_text_that_was_given_up_is_not_read_again(model: ReaderModel, counted: Counted) -> None:
    memory = ReadingMemory()
    for _ in range(3):
        TextReading(model, memory, LONG, GENERIC).step()
    done = len(counted.lengths)
    reading = TextReading(model, memory, LONG, GENERIC)
    reading.finish()
    again = len(counted.lengths) - done
    counted.lengths.clear()
    whole(model, ReadingMemory(), LONG)
    assert done + again == len(counted.lengths)


def test_each_verdict_of_the_owner_raises_the_threshold_for_the_like(model: ReaderModel) -> None:
    def found(verdicts: int, text: str, account_kind: AccountKind = "public") -> list[str]:
        settings = OwnerSettings(doubts=(Doubt("health", "public", verdicts),))
        situation = ReadingSituation.of(Situation(account_kind=account_kind, settings=settings))
        return whole(model, ReadingMemory(), text, situation)

    assert found(1, "a tickle") == ["tickle"]
    assert found(2, "a tickle") == []
    assert found(2, "a tickle", "personal") == ["tickle"]
    assert found(99, "sniffles, smooch") == ["sniffles", "smooch"]


@settings(max_examples=60)
@given(
    before=st.lists(st.sampled_from(["sniffles", "bread", "smooch", "Open. ", "\n", "🌊", "é"]), max_size=400),
    cut=st.tuples(st.integers(0, 400), st.integers(0, 400)),
    typed=st.sampled_from(["", "x", " sniffles ", "\n\n", "bread. " * 90]),
)
def test_memory_changes_no_answer(model: ReaderModel, before: list[str], cut: tuple[int, int], typed: str) -> None:
    text = " ".join(before)
    start, end = sorted(cut)
    edited = text[:start] + typed + text[end:]
    memory = ReadingMemory()
    whole(model, memory, text)
    assert whole(model, memory, edited) == whole(model, ReadingMemory(), edited)
