"""Asking for likes, shares, tags, follows, votes or stars for their own sake."""

from collections.abc import Iterable, Sequence

from prudence.checker.rule import Examples, Mark, Post, Rule, Texts
from prudence.checker.situation import Situation
from prudence.checker.text.causes import good_causes
from prudence.checker.text.passage import Passage
from prudence.checker.text.phrases import Phrases

_ASKS = {
    "like": Phrases(
        fr=(
            "(like|likez|liker|likes|liké)",
            "(mets|mettez|met|lache|lachez|laisse|laissez) (un|des|le|moi)? (petit|gros)? (pouce|coeur|j'aime|"
            "jaime|like|💙)",
            "(petit|gros|un|1) (pouce|coeur) (et|sur|svp|stp|pour|chacun)",
            "petit clic (et|sur|svp|stp|pour|chacun)",
            "pouce (leve|bleu)",
            "(clique|cliquez) (sur|faites|et|encore|partout)",
            "aimez et partagez",
        ),
        en=(
            "like (and|n|then|plus)? (share|tag|follow|comment|subscribe|repost|save|retweet)",
            "(share|tag|follow|comment|subscribe|repost|save|retweet) (and|n|then|plus)? like",
            "like (this|our|my|the|us|every) (page|pic|pics|photo|photos|post|posts|video|reel)",
            "like (us|it) (on|and|for|please|pls|follow|share)",
            "(hit|click|press|tap) (the)? (like|heart)",
            "(hundred|50|100|200|300|500|1000|more) (likes|shares|thumbs) (and|by|before|to)",
            "(smash|hit|press|mash|whack) (that|the) (like|heart|follow|subscribe|bell|button|thumbs)",
            "(give|drop|leave) (us|me|it|this|a) (a|the)? (like|heart|thumbs)",
            "(please|pls|plz) (just)? (like|heart)",
            "(likes|hearts) (off|short|away|to go|please|pls|before|by)",
            "(need|want|get|hit|reach|for) (your|the|more|some|1000|500|1k|10k|5k)? (likes|followers|10k|5k|1k)",
        ),
    ),
    "share": Phrases(
        fr=(
            "(partagez|repartagez|repostez|retweetez|epinglez|reepinglez|rt)",
            "partage (et|en|un|max|a|tague|story|partout|sur)",
            "(un|10|dix|le) (partage|partages) (et|chacun|svp|stp)",
            "(en|et) story",
            "(fais|faites) tourner",
        ),
        en=(
            "(share|repost|retweet|repin) (this|it|us|the|our|my|and|far|with|everywhere|pls|please|to) (post|page|"
            "everywhere|all|far|"
            "your|like|tag|follow|vote|everyone|every|with|till|til|until|so)",
            "(hit|smash|press) share",
            "(send|stick|bung|put) (it|this|them) (to|in|on) (your|yer|ur|three|five|3|5|every|all) (mates|friends|"
            "work|group|groups|story|wall|walls)",
            "save (it|this|the) (pin|post)? (twice|share|send|tag|and share|then)",
            "(rt|retweet|repost) (if|pls|please|and|this)",
            "(on|to) (your|ya|yer|ur) (story|stories)",
        ),
    ),
    "tag": Phrases(
        fr=(
            "(tague|tag|tagg|tagge|taguez|tagguez|taggez|identifie|identifiez|etiquette|etiquetez|mentionnez) (moi|"
            "nous)? (deux|trois|quatre|cinq|dix|2|3|4|5|10|ta|ton|tes|"
            "vos|votre|la|une|un|tous|toutes)",
            "(2|3|5|trois|cinq|deux|dix) (pote*|copain*|copine*|ami|amis|amies) (en|dessous|sous)",
        ),
        en=(
            "tag* (your|ya|yer|ur|a|some|someone|somebody|every|everyone|two|three|four|five|six|ten|2|3|4|5|6|10|"
            "all|the|friends|mates) *",
        ),
    ),
    "follow": Phrases(
        fr=(
            "(abonne|abonnez) (vous|toi|ti|vos|tes|tout|ta|ton|la|le)",
            "(suis|suivez) (nous|moi|le|la|les) (sur|et|compte|page|identifie|partagez|svp|stp|repostez)",
            "follow",
            "active* la cloche",
            "(invite|invitez|amenez|amene) (moi|m')? (tous|toutes|deux|trois|dix|10|5)? (vos|tes|les)? (amis|"
            "abonnes|contacts|copains|copines)",
            "(inscrivez|inscris) (la|le) (chat|chien)",
            "(passer|passe|atteindre|depasser|vise|veux|veut|objectif) (les|le|la|a)? (barre|millier|1000|2000|3k|"
            "5k|5000|10k|20k)",
            "(passer|passe|atteindre|depasser|vise|veux|veut|objectif) (les|le|la|a)? * (abonnes|followers|likes|fans)",
        ),
        en=(
            "(please|pls|plz|go|just|to|and|n) (give)? follow (us|me|the|back|my|our|for|and|this|if|please)",
            "follow (us|me|my|our|this|for|and) (page|account|like|share|tag|all|too|back|here|follow|please|pls|"
            "tag|so|to)",
            "follow (for|4) follow",
            "(i'll|i|we'll|ill) follow (you|u|ya)? back",
            "follow (it|us|me|all) (share|like|tag|our|my)",
            "smash follow",
            "subscribe (and|to|please|pls) (like|share|my|our|hit|tag|the)",
            "invite (your|all|every|ten|10|five) *",
            "(get|hit|reach|past|over|crack|to|need|want) (us|me|to|that|the)? (past|over|to)? (10k|5k|3k|2k|1k|"
            "20k|1000|2000|5000|10000|followers)",
        ),
    ),
    "vote": Phrases(
        fr=(
            "votez (pour|tous|chaque|une|avec|faites|fais|du|depuis|deux|encore|likez)",
            "(fais|faites) (voter|liker|cliquer|partager)",
        ),
        en=(
            "vote (for us|once|every|daily|again|as|on|twice|and|from)",
            "vote (for|us) (us|again|every|and|please|pls)",
            "(get|make) (your|yer|ur|ya|everyone|every) * (to)? (vote|like|voting|follow)",
        ),
    ),
    "comment": Phrases(
        fr=(
            "(commente|commentez) (un|meme|et|juste|n'importe)",
            "(reveille*|nourri*|aide*|pour) (l')? (algo|algorithme)",
        ),
        en=(
            "(comment|drop|type) (yes|a|anything|any|fire|one|the|me|with) (dot|emoji|word|heart|fire|5|five|times|"
            "yes|flame)",
            "(feed|beat|wake*|help*|please) (up)? (the)? (algo|algorithm)",
        ),
    ),
    "stars": Phrases(
        fr=("(mettez|mets|laissez|laisse|lachez) (moi|nous|tous|toutes)? (cinq|5|les) (cinq|5)? etoiles",),
        en=("(give|leave|drop|chuck) (us|me|a|it|the)? (a)? (five|5) (star|stars)", "(five|5) star* even if"),
    ),
}
_EXCUSE = "excuse"
_DECLINED = Phrases(
    en=(
        "(no|not|without|never|don't|dont|won't|stop|hate) (need|to|going|asking|begging|beg|have|you|gonna)? (to|"
        "for|u)? "
        "(like|likes|share|shares|follow|followers|tag|tagging|subscribe)",
    ),
    fr=(
        "(sans|pas|jamais|inutile|arretez|arrete|besoin) (besoin|la)? (de|d'|peine)? (liker|like|likes|partager|"
        "suivre|taguer|mendier|abonner|partage)",
    ),
)


def _find(passage: Passage, _situation: Situation) -> Iterable[Mark]:
    asked = [Mark(start, end, label=label) for label, phrases in _ASKS.items() for start, end in phrases.find(passage)]
    excused = [Mark(start, end, label=_EXCUSE) for start, end in (*_DECLINED.find(passage), *good_causes(passage))]
    return [*asked, *excused]


def _combine(marks: Sequence[Mark], _post: Post, _situation: Situation) -> Iterable[Mark]:
    """Two different things asked for are begging; one alone may be an invitation."""
    labels = {mark.label for mark in marks}
    if _EXCUSE in labels:
        return ()
    return [Mark(mark.start, mark.end, certain=len(labels) >= 2) for mark in marks]


RULE = Rule(
    category="begging",
    speaks_for_category=True,
    find=_find,
    combine=_combine,
    texts={
        "en": Texts(
            title="Begging for likes",
            what="You ask people to like, share, tag or follow.",
            why="It looks needy, networks show such posts less, and those who obey are rarely your clients.",
            advice="Give them something worth sharing, or ask a real question. The likes come by themselves.",
        ),
        "fr": Texts(
            title="Quémander des «\u202fj’aime\u202f»",
            what="Vous demandez d’aimer, de partager, d’identifier ou de s’abonner.",
            why="On y voit un appel au secours, les réseaux montrent moins ces posts, et ceux qui obéissent sont "
            "rarement vos clients.",
            advice="Offrez de quoi donner envie de partager, ou posez une vraie question. Les «\u202fj’aime\u202f» "
            "viendront seuls.",
        ),
    },
    examples={
        "en": Examples(
            warn=[
                "New window is up! Like and share, and tag three friends who need flowers.",
                "Only 30 to go, please like our page so we get past 1000.",
                "Smash that like button people",
                "Tag your mates, tag your boss, tag your nan.",
                "Vote for us every day until Sunday, get your kids to vote too.",
                "Go on, give us a five star even if you have never been in.",
            ],
            quiet=[
                "Tell us in a comment which flavour you like best.",
                "Our choir shares the hall with us, follow the path behind the church.",
                "You don't need to like or share anything, just come in.",
                "Please share: charity run for the hospice, every pound goes to them.",
                "Missing dog near the mill, please share and tag anyone who lives there.",
                "I like to share a table with friends, and so do you.",
            ],
        ),
        "fr": Examples(
            warn=[
                "La nouvelle vitrine est prête ! Likez, partagez et taguez trois copines qui aiment les fleurs.",
                "Plus que trente, abonnez-vous et faites tourner.",
                "Mettez un petit pouce sous la photo, ça nous aide pour l’algorithme.",
                "Identifie cinq amis sous ce post et partage en story.",
                "Votez pour nous tous les jours, faites voter vos voisins.",
                "Laissez-nous cinq étoiles, même sans être jamais venus.",
            ],
            quiet=[
                "Dites-nous en commentaire quel parfum vous préférez.",
                "On partage la salle avec la chorale, suivez le chemin derrière l’église.",
                "Pas besoin de liker, passez simplement nous voir.",
                "Partagez et abonnez-vous à la cagnotte : tout va à l’association des enfants malades.",
                "Chien perdu près du moulin, partagez et identifiez vos voisins.",
                "Un clic sur le plan et vous voyez la boutique.",
            ],
        ),
    },
)
