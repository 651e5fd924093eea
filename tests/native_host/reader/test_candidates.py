import msgspec
import numpy as np

from prudence.checker.situation import Situation
from prudence.reader.candidates import candidates, place
from prudence.reader.model import Calibration, Reading
from prudence.reader.tokenizer import Token
from prudence.settings.model import EditorialLine, OwnerSettings, SecretProject

TEXT = "We are off to Lanzarote tonight, yay!"
TOKENS = [Token(0, 0, 2), Token(0, 2, 6), Token(0, 6, 10), Token(0, 10, 13), Token(0, 13, 19), Token(0, 19, 23)]
TOKENS += [Token(0, 23, 31), Token(0, 31, 32), Token(0, 32, 36), Token(0, 36, 37)]


def placed(scores: dict[int, float]) -> str:
    start, end = place(TEXT, TOKENS, [scores.get(number, -9.0) for number in range(len(TOKENS))])
    return TEXT[start:end]


def test_a_place_is_whole_words() -> None:
    assert placed({4: 1.0}) == "Lanzarote"


def test_neighbours_nearly_as_strong_belong_to_it_over_a_small_gap() -> None:
    assert placed({2: 0.0, 4: 1.0, 5: 0.5, 6: 0.2}) == "off to Lanzarote tonight"


def test_a_strong_word_far_away_does_not() -> None:
    assert placed({0: 0.9, 6: 1.0}) == "tonight"


def test_the_end_of_the_sentence_before_does_not() -> None:
    text = "Fresh bread! They left"
    tokens = [Token(0, 0, 5), Token(0, 5, 11), Token(0, 11, 12), Token(0, 12, 17), Token(0, 17, 22)]
    start, end = place(text, tokens, [-9.0, -9.0, 0.5, 1.0, 0.5])
    assert text[start:end] == "They left"


def test_probabilities_decide_what_is_shown_and_what_is_certain() -> None:
    scores = np.zeros((len(TOKENS), 3), np.float32)
    reading = Reading(TOKENS, np.array([2.0, 0.5, 3.0], np.float32), scores)
    calibrations = {
        "whereabouts": Calibration(shift=0, slope=1, uncertain=0.5, certain=0.8),
        "family": Calibration(shift=0, slope=1, uncertain=0.7, certain=0.9),
        "health": Calibration(shift=-3, slope=2, uncertain=0.7, certain=None),
    }
    found = candidates(TEXT, reading, calibrations, Situation())
    assert [(one.category, one.certain) for one in found] == [("whereabouts", True), ("health", False)]


def test_what_cannot_be_is_not_shown() -> None:
    shown = Calibration(shift=9, slope=1, uncertain=0.5, certain=None)
    calibrations = {"family": shown, "secret_project": shown, "off_line": shown}
    reading = Reading(TOKENS, np.zeros(3, np.float32), np.zeros((len(TOKENS), 3), np.float32))

    def categories(situation: Situation) -> list[str]:
        return [one.category for one in candidates(TEXT, reading, calibrations, situation)]

    settings = OwnerSettings(
        secret_projects=(SecretProject(id="1", name="Blue Door"),), editorial_line=EditorialLine(avoid=("football",))
    )
    everything = Situation(settings=settings)
    assert categories(everything) == ["family", "secret_project", "off_line"]
    assert categories(Situation()) == ["family"]
    among_friends = msgspec.structs.replace(everything, account_kind="personal", audience="friends")
    assert categories(among_friends) == ["secret_project"]
