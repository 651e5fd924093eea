"""A topic that the owner's editorial line says to avoid."""

from collections.abc import Iterable, Sequence

from prudence.checker.rule import Example, Examples, Mark, Post, Rule, Texts
from prudence.checker.situation import Situation
from prudence.checker.text.passage import Passage
from prudence.checker.text.phrases import Phrases
from prudence.checker.topics import own_stems, topics_of
from prudence.settings.model import EditorialLine, OwnerSettings

_SAME_WORD = 4
"""Words that begin with the same letters are one sign: vote, voter."""
_STANCE = Phrases(
    en=(
        "(should|shouldn't|shouldnt|ought|ban|banned|against|disgrace|disgraceful|scandal|shame|wrong|ridiculous|"
        "nonsense|rubbish|scam|lies|lying|truth|hate|deserve|deserves|sorry but|honestly|frankly|disgusting|corrupt|"
        "useless|backside|nobody's|goddamn|bloody|damn|clowns|eejits|overruled|mercy|hypocrites|hypocrite|bullshit|"
        "rip off|madness|crazy|insane|unfair|injustice)",
        "(fed up|sick of|tired of|so done|had it with|hot take|unpopular opinion|i think|i say|i still say|i said|"
        "mark my words|why should|how come|that lot|wake up|do your own|if you ask|just saying|if the government|"
        "anybody still|"
        "anyone still|stand with|stands with|in favour of|in favor of|vote for|voting for|never vote|never voted|i "
        "believe|my opinion|don't care who|has to stop|have to stop|must stop|needs to stop|needs to grow|no wonder|"
        "same old|"
        "who do you think|we all know|they want|they say|this country|it's about time|about time|not a fan|proud to|"
        "proud of our|enough of|enough is|had enough|leave it to|thanks to the|good riddance|get them out|get the)",
    ),
    fr=(
        "(devrait|devraient|faudrait|interdire|interdit|scandale*|honte|honteux|marre|suffit|franchement|honnetement|"
        "absurde|ridicule|injuste|delire|arnaque|mensonge*|verite|soutiens|soutient|derriere eux|guignols|honte|"
        "degoute*|hypocrites|"
        "hypocrisie|stupide|debile|foutaise*|aberrant|aberration|inadmissible|lamentable|pitoyable|scandaleux|"
        "voleurs|pourris|imbeciles|reveillez)",
        "(ras le bol|n'importe quoi|moi je dis|je dis que|je le dis|je le redis|je pense que|je trouve que|a mon "
        "avis|selon moi|on ne va pas|on va pas me|pas me dire|m'enlevera pas|comme par hasard|ces gens la|ceux qui|"
        "ces messieurs|"
        "faites vos|renseignez vous|ouvrez les yeux|personne ne parle|personne n'en parle|je vote*|je voterai|j'ai "
        "vote|j'ai pris ma carte|ma carte|je ne m'en cache|je le dis comme|voila c'est dit|c'est dit|j'assume|on "
        "lache rien|ca suffit|"
        "assez de|stop aux|stop a|non a|non aux|vive la|vive le|vive les|a bas|les gros|dehors|tous les memes|encore "
        "eux|ils font|eux ils|on nous|ils nous|ils vous|nos elus|c'est une honte|jusqu'au bout|"
        "je ne crois pas|j'y crois pas|on croit rever|on marche sur la tete|entre nous|on aura tout vu)",
    ),
)
_LOOSE, _STANCE_TAKEN = "loose", "stance"


def _find(passage: Passage, situation: Situation) -> Iterable[Mark]:
    avoided = situation.settings.editorial_line.avoid
    if not avoided or situation.account_kind != "public":
        return
    trade = own_stems(situation.settings.editorial_line.topics)
    mentions = [mention for mention in topics_of(avoided).mentions(passage) if mention.own or mention.stem not in trade]
    for mention in mentions:
        kind = "" if mention.telling else _LOOSE
        yield Mark(mention.start, mention.end, label=f"{mention.topic} {mention.stem[:_SAME_WORD]} {kind}")
    if mentions:
        for start, end in _STANCE.find(passage):
            yield Mark(start, end, label=_STANCE_TAKEN)


_ENOUGH = 5
_WORDS_PER_POINT = 12
"""In a long story such words are scattered."""
_CLOSE = 200
"""UTF-16 code units between an opinion and the word it may be about."""


def _combine(marks: Sequence[Mark], post: Post, _situation: Situation) -> Iterable[Mark]:
    """One word of a topic says nothing by itself: two do, and one beside an opinion."""
    stances = [mark for mark in marks if mark.label == _STANCE_TAKEN]
    by_topic: dict[str, list[Mark]] = {}
    for mark in marks:
        if mark.label != _STANCE_TAKEN:
            by_topic.setdefault(mark.label.partition(" ")[0], []).append(mark)
    for mentions in by_topic.values():
        telling = {mark.label for mark in mentions if not mark.label.endswith(_LOOSE)}
        loose = {mark.label for mark in mentions if mark.label.endswith(_LOOSE)}
        opinionated = any(abs(mark.start - stance.start) <= _CLOSE for mark in mentions for stance in stances)
        weight = 4 * len(telling) + len(loose) + 2 * opinionated
        about_it = bool(telling) or (opinionated and len(loose) >= 2)
        if about_it and weight >= _ENOUGH and weight * _WORDS_PER_POINT >= post.words:
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
