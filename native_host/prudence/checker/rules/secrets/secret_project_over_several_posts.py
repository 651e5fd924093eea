"""A clue to a secret project whose other clue stood in an earlier post: readers put posts together, too."""

from collections.abc import Iterable, Sequence

from prudence.checker.projects.known import ClueName, known_projects
from prudence.checker.rule import Example, Examples, Mark, Rule, Texts
from prudence.checker.situation import PublishedClue, Situation
from prudence.checker.text.passage import Passage
from prudence.settings.model import OwnerSettings, SecretProject


def _find(passage: Passage, situation: Situation) -> Iterable[Mark]:
    """The clues that are not out yet, of projects of which others are. A first name or a month is too little."""
    if not situation.published_clues:
        return
    known = known_projects(situation.settings.secret_projects)
    for clue in known.clues(passage):
        if clue.strength == "common":
            continue
        name = known.name_of(clue)
        days = _days_of_others(name, situation.published_clues)
        if days:
            yield Mark(clue.start, clue.end, certain=clue.whole, earlier=days)


def _days_of_others(name: ClueName, published: Sequence[PublishedClue]) -> tuple[str, ...]:
    """When the project's other clues were published; never where this one is out already: it tells nothing new."""
    project, written = name
    of_project = [clue for clue in published if clue.project == project]
    if any(clue.clue == written for clue in of_project):
        return ()
    return tuple(sorted({clue.day for clue in of_project}, reverse=True))


def _situation(project: SecretProject, *published: str) -> Situation:
    return Situation(
        settings=OwnerSettings(secret_projects=(project,)),
        published_clues=tuple(PublishedClue(project.id, clue, "2026-11-17") for clue in published),
    )


_FRENCH_PROJECT = SecretProject(
    id="1",
    name="Le Fournil du Phare",
    clues=("l’ancienne criée", "Yann Kerdoncuff", "14 mars", "trente couverts", "moules à kouign", "bail"),
)
_FRENCH = _situation(_FRENCH_PROJECT, "l’ancienne criée")
_ENGLISH_PROJECT = SecretProject(
    id="1",
    name="The Copper Oven",
    clues=("the old boathouse", "Martha Pell", "14 March", "thirty covers", "wood stove", "lease"),
)
_ENGLISH = _situation(_ENGLISH_PROJECT, "the old boathouse")

RULE = Rule(
    category="secret_project",
    find=_find,
    texts={
        "en": Texts(
            title="One clue more",
            what="Read together with what you have posted before, this gives away a project you keep secret.",
            why="Whoever follows you reads your posts one after the other. The second clue explains the first.",
            advice="Keep this one for later, or make it vaguer.",
        ),
        "fr": Texts(
            title="Un indice de plus",
            what="Rapproché de ce que vous avez déjà publié, ceci trahit un projet que vous gardez secret.",
            why="Qui vous suit lit vos posts l’un après l’autre. Le deuxième indice explique le premier.",
            advice="Gardez celui-ci pour plus tard, ou restez plus vague.",
        ),
    },
    examples={
        "en": Examples(
            warn=[
                Example("Tea with Martha Pell this morning.", _ENGLISH),
                Example("Counting chairs: we need 30 covers.", _ENGLISH),
                Example("Save the date, the 14th of March!", _ENGLISH),
                Example("Which wood stove would you choose?", _ENGLISH),
                Example("Spent the day with Pell, paint everywhere.", _ENGLISH),
            ],
            quiet=[
                Example("The old boathouse again, the light was lovely.", _ENGLISH),
                Example("Tea with Martha this morning.", _ENGLISH),
                Example("The lease of the van ends in May.", _ENGLISH),
                Example("Tea with Martha Pell this morning.", _situation(_ENGLISH_PROJECT)),
                Example("Martha Pell again!", _situation(_ENGLISH_PROJECT, "the old boathouse", "Martha Pell")),
                "Tea with Martha Pell this morning.",
            ],
        ),
        "fr": Examples(
            warn=[
                Example("Un café avec Yann Kerdoncuff ce matin.", _FRENCH),
                Example("On compte les chaises : il en faut pour 30 couverts.", _FRENCH),
                Example("Notez bien le 14/03 !", _FRENCH),
                Example("Les moules à kouign sont arrivés.", _FRENCH),
                Example("Toute la journée chez Kerdoncuff, de la peinture partout.", _FRENCH),
            ],
            quiet=[
                Example("Encore l’ancienne criée, quelle lumière.", _FRENCH),
                Example("Un café avec Yann ce matin.", _FRENCH),
                Example("Le bail du camion finit en mai.", _FRENCH),
                Example("Un café avec Yann Kerdoncuff ce matin.", _situation(_FRENCH_PROJECT)),
                Example("Encore Kerdoncuff !", _situation(_FRENCH_PROJECT, "l’ancienne criée", "Yann Kerdoncuff")),
                "Un café avec Yann Kerdoncuff ce matin.",
            ],
        ),
    },
)
