"""What the owner is told about names that no secret project can bear."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from prudence.checker.text.folding import fold_excerpt
from prudence.settings.model import SecretProject

MAXIMUM_LETTERS = 200
"""Of a name, a nickname or a clue. Longer ones are no name, but a text pasted by mistake."""


def tidy(written: str) -> str:
    """Without the line ends and spaces that come along with pasted words."""
    return " ".join(written.split())


def objection(name: str, others: Iterable[SecretProject]) -> str | None:
    """Why nothing can be guarded by this tidy name, nickname or clue; None: it can. `others` are guarded already."""
    if not name:
        return QCoreApplication.translate("ProjectName", "A project needs a name.")
    if len(name) > MAXIMUM_LETTERS:
        return QCoreApplication.translate("ProjectName", "That is too long: at most {0} letters.").format(
            MAXIMUM_LETTERS
        )
    if sum(character.isalnum() for character in name) < 2:
        return QCoreApplication.translate("ProjectName", "That is too short: at least two letters or digits.")
    if any(fold_excerpt(other.name) == fold_excerpt(name) for other in others):
        return QCoreApplication.translate("ProjectName", "This project is guarded already.")
    return None
