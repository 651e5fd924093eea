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
    # Blame, demands, belonging to a camp: what nobody says who only informs.
    en=(
        "(should|shouldn't|shouldnt|ought|ban|banned|disgrace|disgraceful|scandal|scandalous|shame|shameful|wrong|"
        "ridiculous|nonsense|racket|hoax|farce|lies|lying|scam|scams|deserve|deserves|disgusting|corrupt|backside|goddamn|clowns|"
        "eejits|overruled|hypocrites|hypocrite|hypocrisy|bullshit|bollocks|madness|insane|unfair|injustice|overrated|"
        "pathetic|muppets|grubs|mob)",
        "(fed up|sick of|tired of|so done|had it with|hot take|unpopular opinion|i still say|i said|mark my words|why "
        "should|that lot|that shower|wake up|do your own research|if you ask me|just saying|if the government|anybody "
        "still|anyone still|stand with|stands with|in favour of|in favor of|vote for|vote against|voting for|never "
        "vote|never voted|my opinion|don't care who|has to stop|have to stop|must stop|needs to stop|needs to grow|"
        "same old story|who do you think|we all know|they want|they say|they think|this country|about time|not a fan|"
        "proud to vote|enough of|enough is|had enough|leave it to|good riddance|get them out|my body|hands off|a joke|"
        "an absolute joke|no such thing as|whatever they tell|the so called|so called|change my mind|don't get me "
        "started|dont get me started)",
        "(they|them|he|she|lot|council|government|police|union|board|club|ref|grubs|mob|side|team|man) (couldn't|couldnt|can't even|cant even|can "
        "keep|can shove|can stick|can pay|can whistle|never will|never learn|don't care|dont care|ruined|ruin|killed|"
        "are killing|is killing|are ruining|is ruining)",
    ),
    fr=(
        "(devrait|devraient|faudrait|interdire|scandale*|honteux|marre|absurde|ridicule*|injuste|mensonge*|soutiens|"
        "guignols|honte|degoute*|hypocrites|hypocrisie|stupide*|debile*|foutaise*|aberrant|aberration|inadmissible|"
        "pitoyable|scandaleux|pourris|imbeciles|incapables|bouffons|mascarade|racket|imposture|faussaires|matraquage|"
        "n'importe quoi|racaille*)",
        "(ras le bol|moi je dis|je dis que|je le redis|je pense que|je trouve que|a mon avis|selon moi|on va pas me|"
        "pas me dire|m'enlevera pas|comme par hasard|ces gens la|ces messieurs|renseignez vous|ouvrez les yeux|"
        "personne n'en parle|je vote*|je voterai|j'ai vote|j'ai pris ma carte|je ne m'en cache|voila c'est dit|c'est "
        "dit|j'assume|on lache rien|on lachera rien|ca suffit|stop aux|stop a|non a|non aux|a bas|les gros|tous les "
        "memes|encore eux|eux ils|on nous|ils nous|ils vous|nos elus|c'est une honte|jusqu'au bout|je ne crois pas|j'y "
        "crois pas|on croit rever|on marche sur la tete|on aura tout vu|c'est du vol|n'ont qu'a|feraient mieux|"
        "ferait mieux|peuvent toujours|peut toujours|ils peuvent|y peuvent|peut aller|peuvent aller|peuvent se|meme ma "
        "grand mere|parlez moi plus|me parlez plus|c'etait mieux avant|ou va t on|ou on va|on nous prend|qu'on arrete|"
        "qu'ils arretent|qu'ils aillent|leur faute|la faute a|la faute aux)",
        "(n'est|c'est|n'etait|c'etait|sont) (pas|plus) (un|une|du|de la|des|de l') * (c'est|mais)",
        "(peut|peuvent|pourrait|pourraient) (rendre|garder|aller|se|le|la|les|toujours|bien|rentrer|ranger) *",
        "(meme|jusqu'a) (ma|mon|mes|un|une) (grand mere|mere|chien|gamin|fils|fille|gosse*)",
        "(marre|pitie|assez) (de|des|d'|du) (ces|ce|cette|leur|leurs|leurs)? *",
    ),
)
_PRACTICAL = Phrases(
    # Hours, appointments, how to get there: the topic is in the way, not on the owner's mind.
    en=(
        "(open|opening|close|closed|closing|shut) (from|till|til|until|at|early|late|all|as|on|for|tomorrow|today|"
        "saturday|sunday|monday|tuesday|wednesday|thursday|friday)",
        "(opening hours|stay open|stop open|please park|parking is|come early|allow extra|road closed|use the|drop off|"
        "half price|appointments|reminder)",
    ),
    fr=(
        "(ouvert|ouverte|ouverts|ouvertes|ferme|fermee|fermes|fermera|ouvrira|fermons|ouvrons|fermerons) (de|des|"
        "jusqu'a|jusqu'au|a|le|la|ce|cet|tout|toute|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|plus|"
        "avant|pendant|pour|comme|normalement)",
        "(horaires|rappel|pensez a|prevoyez|rendez vous|rdv|garez vous|passez par|entrez par|venez|livraison|livraisons|"
        "en rayon|en boutique|moitie prix|itineraire|deviation)",
    ),
)
_LOOSE, _STANCE_TAKEN, _INFORMING = "loose", "stance", "practical"


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
        for start, end in _PRACTICAL.find(passage):
            yield Mark(start, end, label=_INFORMING)


_ENOUGH = 3
"""Different words of a topic that say it is the subject. Beside an opinion, one is enough."""
_WORDS_PER_SIGN = 20
"""In a long story such words are scattered."""
_CLOSE = 200
"""UTF-16 code units between an opinion and the word it may be about."""


def _combine(marks: Sequence[Mark], post: Post, _situation: Situation) -> Iterable[Mark]:
    """One word of a topic, or two, say nothing by themselves: opening hours on the day of the match. Three do, or one
    beside an opinion."""
    stances = [mark for mark in marks if mark.label == _STANCE_TAKEN]
    informing = any(mark.label == _INFORMING for mark in marks)
    by_topic: dict[str, list[Mark]] = {}
    for mark in marks:
        if mark.label not in (_STANCE_TAKEN, _INFORMING):
            by_topic.setdefault(mark.label.partition(" ")[0], []).append(mark)
    for mentions in by_topic.values():
        telling = {mark.label for mark in mentions if not mark.label.endswith(_LOOSE)}
        loose = {mark.label for mark in mentions if mark.label.endswith(_LOOSE)}
        opinionated = any(abs(mark.start - stance.start) <= _CLOSE for mark in mentions for stance in stances)
        signs = len(telling) + len(loose) + opinionated
        about_it = opinionated or (signs >= _ENOUGH and not informing)
        if telling and about_it and signs * _WORDS_PER_SIGN >= post.words:
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
                Example("The hunt rode through our field again, hounds and all, that lot think they own it.", _ENGLISH),
                Example("Another vixen shot on our land, hunting should be banned.", _ENGLISH),
                Example("No vaccine for my kids, that jab is a scam.", _ENGLISH),
                Example("Hunters left a fox at the gate. Shameful.", _ENGLISH),
                Example("Her third vaccine dose made her ill, that jab is a racket.", _ENGLISH),
            ],
            quiet=[
                Example("The hunt for the best sourdough is over.", _ENGLISH),
                Example("A fox stole my lunch.", _ENGLISH),
                Example("The hunt comes through on Sunday, the lane is closed till noon.", _ENGLISH),
                Example("We close at noon for my vaccine appointment.", _ENGLISH),
                Example("Bread, cheese, olives: lunch is ready.", _ENGLISH),
                Example(
                    "The hunt rode through our field again, hounds and all, that lot think they own it.",
                    Situation(account_kind="personal", settings=_ENGLISH.settings),
                ),
            ],
        ),
        "fr": Examples(
            warn=[
                Example("Les chasseurs ont encore tiré un sanglier derrière la serre.", _FRENCH),
                Example("Une battue de chasse le dimanche, avec des enfants à côté, ça suffit.", _FRENCH),
                Example(
                    "Rue piétonne, plus de voitures, plus de stationnement, plus de clients, merci la mairie.", _FRENCH
                ),
                Example("Le stationnement en centre-ville, on croit rêver.", _FRENCH),
                Example("Les fusils et les chasseurs, ça suffit.", _FRENCH),
            ],
            quiet=[
                Example("La chasse au trésor des enfants est dimanche.", _FRENCH),
                Example("Un sanglier a traversé le jardin.", _FRENCH),
                Example("La voiture du livreur est en panne.", _FRENCH),
                Example("Rue piétonne samedi : entrez par la cour.", _FRENCH),
                Example("Du pain, du fromage, des olives : à table.", _FRENCH),
                Example(
                    "Les chasseurs ont encore tiré un sanglier derrière la serre.",
                    Situation(account_kind="personal", settings=_FRENCH.settings),
                ),
            ],
        ),
    },
)
