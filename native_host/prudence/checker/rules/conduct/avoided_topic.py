"""A topic that the owner's editorial line says to avoid."""

from collections.abc import Iterable, Sequence

from prudence.checker.rule import Example, Examples, Mark, Post, Rule, Texts
from prudence.checker.situation import Situation
from prudence.checker.text.passage import Passage
from prudence.checker.topics import topics_of
from prudence.settings.model import EditorialLine, OwnerSettings

_SAME_WORD = 4
"""Words that begin with the same letters are one sign: vote, voter."""


def _find(passage: Passage, situation: Situation) -> Iterable[Mark]:
    avoided = situation.settings.editorial_line.avoid
    if avoided and situation.account_kind == "public":
        for mention in topics_of(avoided).mentions(passage):
            yield Mark(mention.start, mention.end, label=f"{mention.topic} {mention.stem[:_SAME_WORD]}")


def _combine(marks: Sequence[Mark], _post: Post, _situation: Situation) -> Iterable[Mark]:
    """One word of a topic says nothing; two different ones of the same topic say that the post is about it."""
    by_topic: dict[str, list[Mark]] = {}
    for mark in marks:
        by_topic.setdefault(mark.label.partition(" ")[0], []).append(mark)
    for mentions in by_topic.values():
        if len({mark.label for mark in mentions}) >= 2:
            for mark in mentions:
                yield Mark(mark.start, mark.end, certain=False)


_FRENCH = Situation(
    settings=OwnerSettings(
        editorial_line=EditorialLine(
            avoid=(
                "la chasse et les chasseurs",
                "la circulation, le stationnement et la piétonnisation du centre-ville",
            )
        )
    )
)
_ENGLISH = Situation(
    settings=OwnerSettings(editorial_line=EditorialLine(avoid=("hunting", "vaccines and miracle cures")))
)

RULE = Rule(
    category="off_line",
    speaks_for_category=True,
    find=_find,
    combine=_combine,
    texts={
        "en": Texts(
            title="A topic you avoid",
            what="This touches a topic that your editorial line leaves aside.",
            why="It splits your readers, and the comments will be about that, not about your work.",
            advice="Keep it for a conversation, or for your personal account.",
        ),
        "fr": Texts(
            title="Un sujet que vous évitez",
            what="Ceci touche à un sujet que votre ligne éditoriale laisse de côté.",
            why="Il divise vos lecteurs, et les commentaires ne parleront plus que de cela, pas de votre travail.",
            advice="Gardez-le pour une conversation, ou pour votre compte personnel.",
        ),
    },
    examples={
        "en": Examples(
            warn=[
                Example("The hunt came through with hounds again this morning.", _ENGLISH),
                Example("Another vixen shot on our land, hunting should be banned.", _ENGLISH),
                Example("No vaccine for my kids, that jab is a scam.", _ENGLISH),
                Example("Hunters left a fox at the gate.", _ENGLISH),
                Example("Her third vaccine dose made her ill, ask anyone.", _ENGLISH),
            ],
            quiet=[
                Example("The hunt for the best sourdough is over.", _ENGLISH),
                Example("A fox stole my lunch.", _ENGLISH),
                Example("We close at noon for my vaccine appointment.", _ENGLISH),
                Example("Bread, cheese, olives: lunch is ready.", _ENGLISH),
                Example(
                    "The hunt came through with hounds again this morning.",
                    Situation(account_kind="personal", settings=_ENGLISH.settings),
                ),
            ],
        ),
        "fr": Examples(
            warn=[
                Example("Les chasseurs ont encore tiré un sanglier derrière la serre.", _FRENCH),
                Example("Une battue de chasse le dimanche, avec des enfants à côté.", _FRENCH),
                Example("La mairie rend la rue piétonne, plus une voiture ne passe.", _FRENCH),
                Example("Plus de stationnement, plus de voitures, plus de clients.", _FRENCH),
                Example("Les fusils et les chasseurs, ça suffit.", _FRENCH),
            ],
            quiet=[
                Example("La chasse au trésor des enfants est dimanche.", _FRENCH),
                Example("Un sanglier a traversé le jardin.", _FRENCH),
                Example("La voiture du livreur est en panne.", _FRENCH),
                Example("Du pain, du fromage, des olives : à table.", _FRENCH),
                Example(
                    "Les chasseurs ont encore tiré un sanglier derrière la serre.",
                    Situation(account_kind="personal", settings=_FRENCH.settings),
                ),
            ],
        ),
    },
)
