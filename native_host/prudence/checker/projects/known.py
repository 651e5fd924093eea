"""The owner's secret projects, in the form in which a passage is searched for them."""

from collections.abc import Sequence
from functools import lru_cache

from prudence.checker.projects.clues import Clue, ProjectClues
from prudence.checker.projects.names import ProjectNames
from prudence.checker.text.folding import normalise
from prudence.checker.text.passage import Passage
from prudence.checker.text.passages import passages
from prudence.settings.model import SecretProject

ClueName = tuple[str, str]
"""A project's identifier, and one of its clues as the owner wrote it."""


class Projects:
    """The secrets of one owner."""

    def __init__(self, projects: Sequence[SecretProject]) -> None:
        self._projects = projects
        self.namings = ProjectNames(projects).namings
        self.clues = ProjectClues(projects).clues

    def name_of(self, clue: Clue) -> ClueName:
        project = self._projects[clue.project]
        return project.id, project.clues[clue.clue]


def clues_in(text: str, projects: tuple[SecretProject, ...]) -> frozenset[ClueName]:
    """The clues that a post holds whole and that readers may remember: no everyday word, no month."""
    known = known_projects(projects)
    return frozenset(
        known.name_of(clue)
        for _, piece in passages(text)
        for clue in known.clues(Passage(normalise(piece)[0]))
        if clue.whole and clue.strength != "common"
    )


@lru_cache(maxsize=4)
def known_projects(projects: tuple[SecretProject, ...]) -> Projects:
    """Made once for the same settings."""
    return Projects(projects)
