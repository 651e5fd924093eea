"""Asking for likes, shares, tags, follows, votes or stars for their own sake."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice

from prudence.checker.attention.requests import (
    ALONE,
    ANYTHING,
    BARE,
    BARE_WORDS,
    BESIDE,
    BLATANT,
    EMOJI_ASKED,
    NETWORK,
    NOUNS,
    PLAIN,
    PROMISED,
    REQUESTS,
    SEVERAL_TAGGED,
    SO_MANY,
    SOMEBODY_TAGGED,
)
from prudence.checker.attention.surroundings import KINDS, OF_CONTESTS, OF_NETWORKS, PLEA, TO_THE_READER
from prudence.checker.marking import Find
from prudence.checker.rule import Examples, Mark, Post, Rule, Texts
from prudence.checker.situation import Situation
from prudence.checker.text.causes import good_causes
from prudence.checker.text.cues import Cue, promising, spans
from prudence.checker.text.passage import Passage
from prudence.checker.text.phrases import Phrases

_ENDS_CLAUSE = re.compile(
    r"(?:[-\s](?:la|le|les|nous|moi|vous|toi|it|us|this|that|them|all|en story|svp|stp|please|pls|[2-5]|10)\b){0,3}"
    r"\s*(?:$|[^\w\s'\"(-]|(?:and|n|then|so|et|puis|ou|or|pour|pls|please|svp|stp)\b)"
)
_OTHER_OBJECT = re.compile(
    r" (?:here|ici|the (?!(?:little |wee )?(?:page|post|shop|link|photo|pic|video|like|heart|thumb|button|bell|account|reel))|l'|"
    r"l[ae]s? (?!page|post|lien|photo|video|like|coeur|pouce|bouton|cloche|compte|reel|boutique))"
)
"""A river is followed, a table is shared."""
_REPEATED = frozenset(
    "partage partages partagez like likes likez votez rt retweet share tag tague taguez abonnez follow vote".split()
)
_THRICE = 3
"""The same request so often, close together: "vote at breakfast, vote at lunch, get the nuns to vote"."""
_STATED = frozenset("to i we they would who on nous for every j' je tu il elle my his her ils qui i'd".split())
"""Words after which nobody is asked: "we share and like the same music"."""
_LEADS_IN = frozenset(
    "and n then please pls plz just so go also or now but to gotta guys everyone all folks people et puis ou on tu "
    "svp stp aussi alors donc allez vous pensez a".split()
)
"""Words after which a verb is still a request: "so like it", "on like"."""
_EXCUSE = "excuse"
_DECLINED = Phrases(
    en=(
        "(no|not|without|never|don't|dont|won't|stop|hate|quit) (need|to|going|asking|begging|beg|have|you|gonna)? "
        "(to|for|u)? (like|likes|share|shares|follow|followers|tag|tagging|subscribe|vote|votes)",
        "(fake|bought|buy|buying|paid) (for)? (likes|followers|followings|reviews)",
        "(not|never) (about|for|after|chasing) (the)? (likes|followers)",
        "(thanks|thank you) for (all|every|the|your|each) (the|your|of your)? (like|likes|share|shares|follows|hearts)",
    ),
    fr=(
        "(sans|pas|jamais|inutile|arretez|arrete|besoin|rien) (besoin|la peine|a)? (de|d')? (vous|a)? (liker|like|"
        "likes|partager|"
        "suivre|taguer|mendier|abonner|partage|voter)",
        "merci pour (tous|vos|tes|les|chaque) (vos|les)? (like|likes|partage|partages|coeurs|abonnements)",
        "(faux|achete*|acheter) (des|de|les)? (likes|abonnes|avis|followers)",
    ),
)


_IF = re.compile(r"\b(?:if (?:you|ye|ya|u)|who|qui|si (?:tu|vous)) $")
"""Before what is declined: "if you don't share this"."""


def _find(passage: Passage, _situation: Situation) -> Iterable[Mark]:
    asked = [*_asked(passage), *_around(passage)]
    if not asked:
        return asked
    pleas = [Mark(start, end, certain=False, label=_BARE_SIGN + _PLEADED) for start, end in PLEA.find(passage)]
    declined = (
        (start, end)
        for start, end in _DECLINED.find(passage)
        if not _IF.search(passage.folded, max(0, start - _BEHIND), start)
    )
    excused = [Mark(start, end, label=_EXCUSE) for start, end in (*declined, *good_causes(passage))]
    return [*asked, *pleas, *excused]


def _asked(passage: Passage) -> Iterator[Mark]:
    for label, start, end in _named(PLAIN, passage):
        if not _asks_nothing(passage, start, end, label):
            certain = label in _ENOUGH_ALONE and not _is_declined(passage, start)
            yield Mark(start, end, certain=certain, label=label)
    for label, start, end in _named(BESIDE, passage):
        yield Mark(start, end, certain=False, label=_BARE_SIGN + label)
    for label, start, end in _named(ALONE, passage):
        if not (_is_declined(passage, start) or _asks_nothing(passage, start, end, label)):
            yield Mark(start, end, label=label)
    for start, end in BLATANT.find(passage):
        if _STATED.isdisjoint(passage.folded[max(0, start - _BEHIND) : start].split()[-1:]):
            yield Mark(start, end, label="blatant")
    for sign, named in ((_SURE_SIGN, NETWORK), (_NOUN_SIGN, NOUNS), (_REQUEST_SIGN, REQUESTS)):
        for label, start, end in _named(named, passage):
            asks = _is_request(passage.folded[:start]) and _OTHER_OBJECT.match(passage.folded, end) is None
            if sign != _REQUEST_SIGN or asks:
                yield Mark(start, end, certain=False, label=sign + label)
    for pattern in (SEVERAL_TAGGED, SO_MANY, PROMISED, ANYTHING):
        for match in pattern.find(passage):
            yield Mark(_after_punctuation(match), match.end(), label="blatant")
    yield from _repeated(passage)
    for match in SOMEBODY_TAGGED.find(passage):
        yield Mark(_after_punctuation(match), match.end(), certain=False, label="tag")
    for match in EMOJI_ASKED.find(passage):
        yield Mark(*match.span(), certain=False, label=_BARE_SIGN + "comment")
    for start, end in BARE_WORDS.find(passage):
        if _ENDS_CLAUSE.match(passage.folded, end) and _is_request(passage.folded[:start]):
            yield Mark(start, end, certain=False, label=_BARE_SIGN + BARE[passage.folded[start:end]])


def _named(named: Mapping[str, Cue], passage: Passage) -> Iterator[tuple[str, int, int]]:
    """What each is, with its places."""
    here = promising(passage)
    for label, cue in named.items():
        if not cue.needs.isdisjoint(here):
            for start, end in spans(cue, passage):
                yield label, start, end


def _is_declined(passage: Passage, start: int) -> bool:
    return _DECLINING.search(passage.folded, max(0, start - _BEHIND), start) is not None


def _asks_nothing(passage: Passage, start: int, end: int, label: str) -> bool:
    """Whether it is told what somebody has done, or what is followed, given stars or where somebody is brought is no
    page; a page may bear a name."""
    if _TOLD.search(passage.folded, max(0, start - _BEHIND), start):
        return True
    elsewhere = _ELSEWHERE.match(passage.folded, end) if label in _HEARD_ELSEWHERE else None
    return elsewhere is not None and not passage.text[elsewhere.end() : elsewhere.end() + 1].isupper()


def _around(passage: Passage) -> Iterator[Mark]:
    for kind, start, end in _named(KINDS, passage):
        yield Mark(start, end, certain=False, label=_AROUND_SIGN + kind)


def _after_punctuation(match: re.Match[str]) -> int:
    """Where a clause begins that was found with the end of the one before."""
    return match.end() - len(match.group().lstrip(" .!?,;:\n"))


def _repeated(passage: Passage) -> Iterator[Mark]:
    for word in _REPEATED.intersection(passage.words):
        places = [passage.word_spans[index][1:] for index in passage.places(word)]
        for (start, _), (_, end) in zip(places, places[_THRICE - 1 :], strict=False):
            if end - start <= _NEAR and _is_request(passage.folded[:start]):
                yield Mark(start, end, label="blatant")


def _is_request(before: str) -> bool:
    """True where a verb begins a clause, or follows a word that leads to a request."""
    stripped = before[-30:].rstrip()
    if not stripped or not stripped[-1].isalnum():
        return stripped[-1:] not in ("#", "@", "'", "-")
    return stripped[-12:].split()[-1] in _LEADS_IN


_DECLINING = re.compile(
    r"(?:\b(?:je|j'|il|elle|ils|elles|qui|i|he|she|they|who|to|never|don't|dont|no|without|stop|sans|jamais|pas|peur|envie|arret\w+)"
    r"|\b(?:besoin|arret\w+|refuse|evite\w*) (?:de|d')) ?$"
)
_TOLD = re.compile(r"\b(?:viens?t?|venai[st]|venus?|fini) (?:de |d')$")
"""Before what somebody has done: "mon ex vient de liker"."""
_ELSEWHERE = re.compile(
    r" (?:(?:a|au|aux) (?!(?:la |notre |ma |cette |sa )?(?:page|chaine|compte|insta|nous\b))|de (?!plus|nous)"
    r"|(?:dans|jusqu|vers|chez|depuis le|en cuisine|along the|to the (?!page)|down|into the|through))"
)
"""A newsletter, a maze, a path; star anise."""
_BARE_SIGN = "~"
"""Begins the label of a verb that says nothing alone, only beside another request."""
_SURE_SIGN, _NOUN_SIGN, _REQUEST_SIGN = "+", "=", "!"
"""Begin the labels of words that are begging beside another of them: of networks alone, of others, too, and verbs."""
_AROUND_SIGN = "^"
"""Begins the label of what is said around a request."""
_BEHIND = 20
"""Code points in which the word before ends."""
_NEAR = 120
_AROUND = 300
_VERY_NEAR = 40
"""Code points within which they stand; two nouns are nearer."""
_FEW = 12
"""As many of them are looked at after each: so long posts take no longer by the word."""
_NAMING = (_SURE_SIGN, _NOUN_SIGN, _REQUEST_SIGN)
_PLEADED = "plea"
_PLEADING = (_BARE_SIGN + _PLEADED, _AROUND_SIGN + "push")
"""Turn to the reader, and ask for nothing."""
_HEARD_ANYWHERE = {_NOUN_SIGN + "like", _NOUN_SIGN + "click", _REQUEST_SIGN + "share", _REQUEST_SIGN + "comment"}
_INSISTENT = 2
"""Pleas that make one request begging, whatever is asked for."""
_SEVERAL = 3
"""Different requests that are begging, whatever they are for."""
_HEARD_ELSEWHERE = {"follow", "stars", "bring"}
_ENOUGH_ALONE = {"follow", "like", "tag"}
"""What is asked for by nobody for another end, unless it is told or declined."""
_PRESSING = {_PLEADED, "debt", "another account"}
"""Nothing without a request."""
_SELFLESS = {"comment", "save", "share", _PLEADED}
"""Asked for by people who only want to be of use, too; two of these are no certain begging."""


def _combine(marks: Sequence[Mark], _post: Post, _situation: Situation) -> Iterable[Mark]:
    """Two different things asked for are begging; one alone may be an invitation."""
    if any(mark.label == _EXCUSE for mark in marks):
        return ()
    named = [mark for mark in marks if mark.label[0] in _NAMING]
    asking = [mark for mark in marks if mark.label[0] not in (*_NAMING, _AROUND_SIGN)]
    plain = {mark.label for mark in asking if not mark.label.startswith(_BARE_SIGN)}
    asked = {mark.label.removeprefix(_BARE_SIGN) for mark in asking}
    together = _together(named)
    pleaded = [*_pleaded(marks), *_swayed(marks)]
    certain = (
        bool(together)
        or bool(pleaded)
        or len(asked - _PRESSING) >= _SEVERAL
        or any(mark.certain for mark in asking)
        or (len(asked) >= 2 and not asked <= _SELFLESS and not asked <= _PRESSING)
    )
    if not plain and len(asked - _PRESSING) < 2 and not certain:
        return ()
    found = [mark for mark in asking if mark.label != _BARE_SIGN + _PLEADED]
    return [Mark(mark.start, mark.end, certain=certain) for mark in (*found, *together, *pleaded)]


def _pleaded(marks: Sequence[Mark]) -> Sequence[Mark]:
    """Requests for something of networks beside which is pleaded more than once."""
    pleas = sorted(mark.start for mark in marks if mark.label == _BARE_SIGN + _PLEADED)
    idle = _HEARD_ANYWHERE | _SELFLESS | _PRESSING
    return [
        mark
        for mark in marks
        if mark.label[0] != _AROUND_SIGN
        and not {mark.label, mark.label.removeprefix(_BARE_SIGN)} & idle
        and bisect_right(pleas, mark.end + _NEAR) - bisect_left(pleas, mark.start - _NEAR) >= _INSISTENT
    ]


def _swayed(marks: Sequence[Mark]) -> Sequence[Mark]:
    """A turn to the reader and, close to it, what networks count: two different things are meant together."""
    turns = sorted((mark for mark in marks if _turns_to_reader(mark.label)), key=lambda mark: mark.start)
    starts = [mark.start for mark in turns]
    found: list[Mark] = []
    for counted in marks:
        elsewhere = counted.label[1:] in OF_CONTESTS
        if counted.label[0] == _AROUND_SIGN and (elsewhere or counted.label[1:] in OF_NETWORKS):
            first, after = bisect_left(starts, counted.start - _AROUND), bisect_right(starts, counted.end + _AROUND)
            beside = [
                turn
                for turn in turns[first : min(after, first + _FEW)]
                if turn.label != counted.label
                and not (elsewhere and turn.label in _PLEADING)
                and (turn.end <= counted.start or counted.end <= turn.start)
            ]
            if beside:
                found += [counted, *beside]
    return found


def _turns_to_reader(label: str) -> bool:
    if label[0] == _AROUND_SIGN:
        return label[1:] in TO_THE_READER
    return label[0] not in _NAMING and label.removeprefix(_BARE_SIGN) not in ("goal", "debt", "another account")


def _together(named: Sequence[Mark]) -> Sequence[Mark]:
    """Two words for different things that networks have: close, where one asks or is heard nowhere else; closer, where
    both are nouns, and more than hearts and shares, which are of chocolate, too."""
    ordered = sorted(named, key=lambda mark: mark.start)
    for index, mark in enumerate(ordered):
        for other in islice(ordered, index + 1, index + _FEW):
            kinds = {mark.label[1:], other.label[1:]}
            asks = mark.label[0] != _NOUN_SIGN or other.label[0] != _NOUN_SIGN
            near = other.start - mark.start <= (_NEAR if asks else _VERY_NEAR)
            if near and len(kinds) == 2 and (asks or kinds != {"like", "share"}):
                return mark, other
    return ()


RULE = Rule(
    category="begging",
    speaks_for_category=True,
    find=Find(
        _find,
        *PLAIN.values(),
        *BESIDE.values(),
        *NETWORK.values(),
        *NOUNS.values(),
        *REQUESTS.values(),
        *ALONE.values(),
        *KINDS.values(),
        BLATANT,
        SEVERAL_TAGGED,
        SO_MANY,
        PROMISED,
        ANYTHING,
        SOMEBODY_TAGGED,
        EMOJI_ASKED,
        BARE_WORDS,
    ),
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
                "Every little thumb helps, you lovely lot.",
                "RT if you love cheese, it would really help us out.",
                "The follow button doesn't bite, you know.",
                "If this gets 50 likes I shave the beard.",
                "Comment BUN so that Facebook shows us to folk.",
                "Double tap or I'll sing.",
                "Tag three gardeners with a sense of humour.",
                "One wee thumb, one wee share, there's the lass.",
                "Nominate us, then again from your other email.",
                "Tag every baker you know, the algorithm has buried us.",
                "We're twelve followers behind the butcher, repost this.",
                "Your vote, your nan's vote, the dog's vote.",
                "A hundred hearts on here and I tell you the winner's name.",
                "Vote at breakfast, vote at lunch, get the nuns to vote.",
                "A share costs you nothing and it would make my week.",
                "Help a girl out and follow, I'm stuck on 897.",
                "Let's see how many likes the new sign can get.",
                "Facebook only shows us to eleven people, so write anything underneath, a full stop will do.",
                "When we hit 5k I ride to work in a ball gown.",
                "While you're here, drop us a follow.",
                "Half of you still haven't liked the shop page.",
                "Any chance yous would follow us over here?",
                "Stick that up on Google for me, would you, word for word.",
            ],
            quiet=[
                "We share and like the same music.",
                "Thanks for every like and share this year.",
                "Tell us in a comment which flavour you like best.",
                "Our choir shares the hall with us, follow the path behind the church.",
                "You don't need to like or share anything, just come in.",
                "Please share: charity run for the hospice, every pound goes to them.",
                "Missing dog near the mill, please share and tag anyone who lives there.",
                "I like to share a table with friends, and so do you.",
                "What would you like for a starter?",
                "A like-for-like replacement of your boiler takes a day.",
                "That is a five star review if ever I heard one.",
                "Only six places left for the workshop, any takers?",
                "A like doesn't fill the till, a coffee does.",
                "You know what to do with the buttons: sew them on.",
                "Tell everyone to follow the signs to the car park.",
                "The tag on the collar says Rex, comment if he is yours.",
                "Tag on the collar says Rex, his heart is in it.",
                "Click here for the opening hours, or follow the towpath to the mill.",
                "Save your seeds, share the rest, follow the moon.",
                "Be a love and shut the gate, or I lose the goat.",
                "Three behind the counter, one heart on the apron, a hundred jars.",
                "You owe me a peach pie, I bet you I would sell out.",
                "It broke my heart. If you know of a shop to let, tell me.",
                "Tell the school we tune their pans for nothing. Do me one and share it.",
                "500 votes were counted and the mayor stays.",
                "A thousand followers this morning, what a lovely crowd you are.",
                "Found a dog by the canal, brown, old, please repost in your groups.",
                "Invite all your friends to the opening, there is cake.",
                "If you get a minute ring the bell, the back door sticks.",
                "Drop me a line when you get a second, your parts are in.",
                "Come on you lot, paint it on your own wall, it washes off.",
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
                "Chaque petit pouce compte, vous le savez.",
                "On compte sur vos votes pour passer devant le fleuriste.",
                "Le bouton « suivre » ne mord pas, promis.",
                "Si cette photo dépasse les 50 likes, je rase la barbe.",
                "Commentez PAIN pour que Facebook nous montre.",
                "Un j’aime ou je chante.",
                "Identifiez quatre jardiniers qui ont de l’humour.",
                "Un petit pouce, un petit partage, voilà.",
                "Relayez la page, l’algorithme nous a oubliés, taguez vos voisins.",
                "Il en a plus que moi, mettez-moi des étoiles.",
                "Votre voix, celle de tatie, celle du chien.",
                "Ramène-nous dix abonnés et tu choisis la bière.",
                "200 cœurs sur cette photo et je donne le nom de la reine.",
                "Cliquez le cœur matin et soir, le voisin triche.",
                "Je sollicite vos recommandations, dix suffiraient.",
                "On veut un max de partages pour passer devant le fleuriste.",
                "Lâchez les cœurs, on a besoin d’amour sur la page.",
                "Il serait temps que vous vous abonniez, non ?",
                "Facebook ne nous montre plus à personne, alors laissez un mot sous la photo.",
                "Le jour où la page passe les 2000, je lâche le morceau.",
                "Mettez-le en story et je vous devrai un café.",
            ],
            quiet=[
                "Faites voter les enfants pour le prénom du lapin.",
                "Dites-nous en commentaire quel parfum vous préférez.",
                "On partage la salle avec la chorale, suivez le chemin derrière l’église.",
                "Pas besoin de liker, passez simplement nous voir.",
                "Partagez et abonnez-vous à la cagnotte : tout va à l’association des enfants malades.",
                "Chien perdu près du moulin, partagez et identifiez vos voisins.",
                "Un clic sur le plan et vous voyez la boutique.",
                "Plus que six places pour l’atelier, qui se dévoue ?",
                "Un pouce de gingembre, un cœur de laitue, et c’est prêt.",
                "Voilà un avis cinq étoiles comme on les aime.",
                "Un pouce de plus et la planche ne passait pas la porte.",
                "Si la photo fait dix pouces de large, prenez le cadre du milieu.",
                "Laissez un point dans la marge si vous voulez la correction.",
                "Dites à vos enfants de nous suivre dans le labyrinthe.",
                "J’aurais mal au cœur si vous partiez sans goûter.",
                "Suivez la rivière, partagez la route, le gîte est au bout.",
                "L’hôtel a cinq étoiles ou je ne m’y connais pas.",
                "Partagez, partagez vos brins : une fleur pour la messe de jeudi.",
                "Un cœur en chocolat, un partage de galette.",
                "Payez avec le compte de la boutique, il reste onze mille euros.",
                "Cent pouces font deux mètres cinquante, et plus de bois.",
                "Vous me devez une tarte, j’avais parié.",
                "Mille abonnés ce matin, quelle belle bande vous faites.",
                "Abonnez-vous à nos paniers du jeudi, il en reste six.",
                "Doudou trouvé devant la vitrine, repostez dans vos groupes de parents.",
                "Si vous avez deux minutes, laissez un mot sur la carte du bouquet.",
                "Vous avez juste à appuyer sur le bouton rouge et le café coule.",
                "120 000 km au compteur, soyez chic, ramenez-la propre.",
                "Mon voisin vient de liker le tableau qu’il m’avait confié.",
            ],
        ),
    },
)
