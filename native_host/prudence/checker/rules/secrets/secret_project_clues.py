"""Two clues to one secret project in one post: the reader puts two and two together."""

from collections.abc import Iterable, Sequence

from prudence.checker.projects.known import known_projects
from prudence.checker.rule import Example, Examples, Mark, Post, Rule, Texts
from prudence.checker.situation import Situation
from prudence.checker.text.passage import Passage
from prudence.settings.model import OwnerSettings, SecretProject

_NAMING = "naming"


def _find(passage: Passage, situation: Situation) -> Iterable[Mark]:
    if situation.settings.secret_projects:
        projects = known_projects(situation.settings.secret_projects)
        for clue in projects.clues(passage):
            yield Mark(clue.start, clue.end, label=f"{clue.project} {clue.clue} {clue.strength}")
        for naming in projects.namings(passage):
            if not naming.certain:
                yield Mark(naming.start, naming.end, label=f"{naming.project} {_NAMING} common")


def _combine(marks: Sequence[Mark], _post: Post, _situation: Situation) -> Iterable[Mark]:
    """Two different clues of one project. A town beside a name or an everyday word may be chance: a hint."""
    by_project: dict[str, dict[str, set[str]]] = {}
    for mark in marks:
        project, clue, strength = mark.label.split()
        by_project.setdefault(project, {}).setdefault(clue, set()).add(strength)
    for mark in marks:
        clues = by_project[mark.label.split()[0]]
        if len(clues) >= 2:
            telling = any("telling" in strengths for strengths in clues.values())
            names = sum(strengths != {"common"} for strengths in clues.values())
            yield Mark(mark.start, mark.end, certain=telling or names >= 3)


_FRENCH = Situation(
    settings=OwnerSettings(
        secret_projects=(
            SecretProject(
                id="1",
                name="Le Fournil du Phare",
                clues=("l’ancienne criée", "Yann Kerdoncuff", "14 mars", "trente couverts", "moules à kouign"),
            ),
        )
    )
)
_ENGLISH = Situation(
    settings=OwnerSettings(
        secret_projects=(
            SecretProject(
                id="1",
                name="The Copper Oven",
                clues=("the old boathouse", "Martha Pell", "14 March", "thirty covers", "wood stove"),
            ),
        )
    )
)

RULE = Rule(
    category="secret_project",
    find=_find,
    combine=_combine,
    texts={
        "en": Texts(
            title="Two clues together",
            what="These details, put together, give away a project you keep secret.",
            why="Each alone says nothing. Together, anyone who knows the trade will guess the rest.",
            advice="Keep one of them for later.",
        ),
        "fr": Texts(
            title="Deux indices ensemble",
            what="Mis bout à bout, ces détails trahissent un projet que vous gardez secret.",
            why="Chacun, seul, ne dit rien. Ensemble, quelqu’un du métier devine le reste.",
            advice="Gardez l’un des deux pour plus tard.",
        ),
    },
    examples={
        "en": Examples(
            warn=[
                Example("Tea with Martha Pell at the old boathouse this morning.", _ENGLISH),
                Example("Thirty covers, and it all starts on the 14th of March.", _ENGLISH),
                Example("A wood stove would look grand in that boathouse, the old one.", _ENGLISH),
                Example("Counting chairs: 30 covers.\nMartha brought the paint. Pell knows her colours.", _ENGLISH),
                Example("Mark the date, March 14.\n\nAnd ask Pell what she is cooking.", _ENGLISH),
            ],
            quiet=[
                Example("Walked past the old boathouse, the light was lovely.", _ENGLISH),
                Example("Happy birthday Martha Pell!", _ENGLISH),
                Example("Closed on 14 March for the market.", _ENGLISH),
                Example("Our wood stove is lit, come and warm up.", _ENGLISH),
                "Tea with Martha Pell at the old boathouse this morning.",
            ],
        ),
        "fr": Examples(
            warn=[
                Example("Un café avec Yann Kerdoncuff devant l’ancienne criée ce matin.", _FRENCH),
                Example("30 couverts, et tout commence le 14/03.", _FRENCH),
                Example("Les moules à kouign sont arrivés, Kerdoncuff sourit.", _FRENCH),
                Example("On compte les chaises : trente couverts.\nL’ancienne criée sent encore la mer.", _FRENCH),
                Example("Notez le 14 mars.\n\nEt demandez à Kerdoncuff ce qu’il mijote.", _FRENCH),
            ],
            quiet=[
                Example("Passée devant l’ancienne criée, quelle lumière.", _FRENCH),
                Example("Bon anniversaire Yann Kerdoncuff !", _FRENCH),
                Example("Fermé le 14 mars pour le marché.", _FRENCH),
                Example("Les moules à kouign sont en vente à 12 euros.", _FRENCH),
                "Un café avec Yann Kerdoncuff devant l’ancienne criée ce matin.",
            ],
        ),
    },
)
