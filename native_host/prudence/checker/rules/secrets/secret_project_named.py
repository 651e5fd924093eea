"""One of the owner's secret projects by its name, a nickname, a hash-tag, or mis-spelt."""

from collections.abc import Iterable

from prudence.checker.projects.known import known_projects
from prudence.checker.rule import Example, Examples, Mark, Rule, Texts
from prudence.checker.situation import Situation
from prudence.checker.text.passage import Passage
from prudence.settings.model import OwnerSettings, SecretProject


def _find(passage: Passage, situation: Situation) -> Iterable[Mark]:
    projects = situation.settings.secret_projects
    if projects:
        for naming in known_projects(projects).namings(passage):
            yield Mark(naming.start, naming.end, certain=naming.certain)


_FRENCH = Situation(
    settings=OwnerSettings(
        secret_projects=(
            SecretProject(id="1", name="Le Fournil du Phare", aliases=("FDP29", "la Meule", "projet Embruns")),
        )
    )
)
_ENGLISH = Situation(
    settings=OwnerSettings(
        secret_projects=(
            SecretProject(id="1", name="The Copper Oven", aliases=("CO44", "the Kiln", "Project Hearthstone")),
        )
    )
)

RULE = Rule(
    category="secret_project",
    speaks_for_category=True,
    find=_find,
    texts={
        "en": Texts(
            title="Your secret project",
            what="This names one of the projects you keep secret, or gives it away.",
            why="Once it is out, competitors, staff and landlords know before you are ready, and you cannot take "
            "it back.",
            advice="Take it out, or wait until the day you announce it.",
        ),
        "fr": Texts(
            title="Votre projet secret",
            what="Ceci nomme l’un de vos projets secrets, ou le trahit.",
            why="Une fois dit, concurrents, équipe et bailleur le savent avant que vous ne soyez prêt, et rien ne "
            "se reprend.",
            advice="Retirez-le, ou attendez le jour de l’annonce.",
        ),
    },
    examples={
        "en": Examples(
            warn=[
                Example("Keys to the Copper Oven in my pocket at last!", _ENGLISH),
                Example("big day tomorrow #TheCopperOven", _ENGLISH),
                Example("the coper oven needs a sign painter", _ENGLISH),
                Example("CopperOven moodboard, day one", _ENGLISH),
                Example("The paperwork for CO44 has gone off", _ENGLISH),
                Example("Painting the door of the Kiln all weekend", _ENGLISH),
                Example("the c\u043epper \u043even, at last", _ENGLISH),
                Example("c0pper 0ven opening list", _ENGLISH),
                Example("First Hearthstone update: the chimney works!", _ENGLISH),
            ],
            quiet=[
                Example("The oven is hot and the bread is in.", _ENGLISH),
                Example("We polished the copper pans all morning.", _ENGLISH),
                Example("Open until six, come and say hello.", _ENGLISH),
                Example("Order 44 is ready at the counter.", _ENGLISH),
                "Keys to the Copper Oven in my pocket at last!",
            ],
        ),
        "fr": Examples(
            warn=[
                Example("Les clés du Fournil du Phare sont dans ma poche !", _FRENCH),
                Example("grand jour demain #LeFournilDuPhare", _FRENCH),
                Example("le fournil du fare cherche un peintre", _FRENCH),
                Example("FournilDuPhare, planche d’idées, jour un", _FRENCH),
                Example("Le dossier FDP29 est parti", _FRENCH),
                Example("On repeint la porte de la Meule ce week-end", _FRENCH),
                Example("le f\u043eurnil du ph\u0430re, enfin", _FRENCH),
                Example("f0urnil du ph4re : la liste", _FRENCH),
                Example("Réunion Projet Embruns à 14 h", _FRENCH),
            ],
            quiet=[
                Example("Le four est chaud, le pain est dedans.", _FRENCH),
                Example("On a marché jusqu’au phare ce matin.", _FRENCH),
                Example("Ouvert jusqu’à 18 h, passez nous dire bonjour.", _FRENCH),
                Example("La commande 29 est prête au comptoir.", _FRENCH),
                "Les clés du Fournil du Phare sont dans ma poche !",
            ],
        ),
    },
)
