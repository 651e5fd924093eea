"""Telling a client or critic to go away, to shut up, or what will happen to them."""

from collections.abc import Iterable

from prudence.checker.marking import Find
from prudence.checker.rule import Examples, Mark, Rule, Texts
from prudence.checker.situation import Situation
from prudence.checker.text.passage import Passage
from prudence.checker.text.phrases import Phrases
from prudence.checker.text.quotes import is_quoted

_BLUNT = Phrases(
    # Meant in earnest nearly always.
    en=(
        "i know where you (live|sleep)",
        "(shut) (your|yer|ur) (trap|gob|face|cakehole)",
        "(go to hell|get stuffed|piss off|bugger off|rot in hell|sod off|naff off|eff off|fuck off|up yours)",
        "shove your (money|stars|star|review|opinion|custom|advice|complaint|tip|business)",
        "stick your (money|opinion|advice|complaint)",
        "(never|don't|dont|do not) (ever)? show your face (back|again|in|here|round)",
        "(don't|dont|do not) (ever)? set foot (here|back|in here|in my|in our)",
        "(i'll|i will|we'll|gonna|going to) (break|smash) (your|his|their) (face|legs|neck|jaw|teeth)",
    ),
    fr=(
        "je (sais|connais) (ou|tres bien ou|bien ou) (tu|vous) (habite*|habitez|vis|vivez|dors|dormez)",
        "(tu vas|vous allez|tu va|t'vas) (me le|me la|le) payer (tres)? cher",
        "(je|j'|on) (vais|va|irai|vas) (te|vous|lui|leur) (casser|peter|exploser|eclater|demonter|defoncer) (la gueule|"
        "la figure|les dents|les jambes|le nez)",
        "(casse toi|cassez vous) (d'ici|de la|de chez|pauvre*|connard*)",
        "(fous le camp|foutez le camp|allez au diable)",
        "(va|allez|aille*) (te faire|vous faire|se faire) (foutre|voir|pendre)",
        "(qu'ils|qu'elles) (crevent|la crevent|y crevent)",
        "(qu'il|qu'elle) (la creve|y creve|creve la dalle)",
        "(remettez|remets) (plus)? (jamais|plus) les pieds (ici|chez|dans)",
    ),
)
_CURT = Phrases(
    en=(
        "(i|we) know where (you|he|she|they) (live|lives|work|works)",
        "(watch your back|shut your mouth)",
        "(you'll|you will|youll) (all)? pay for (this|that|it|what)",
        "(i'll|i will|we'll|we will|gonna|going to) (break|smash|finish|bury|ruin|destroy) (you|him|them) *",
        "(come|coming|comin) (and|for) (find|get|after)? (you|them) (ya|you)?",
        "(they'll|he'll|she'll|he will|she will|they will) pay for (this|that|it|what)",
        "(everyone|everybody|the whole town|the whole village|the world) (hears|will hear|will know|finds out|gets "
        "to know) (about|what|who)",
        "(pray|hope) (that)? (the law|your|you|he|she|they) (find*|choke*|rot*|lose*|next|never|get what|gets what)",
        "(i'll|i will|we'll|i'd) (kick|ram|sue|shove|drag|have) (you|your|him|his|her|them|their|yer) *",
        "(see you in court|hear from my|hear from our|speak to my solicitor|speak to my lawyer|days are numbered|"
        "your turn will come|what goes around|karma is|karma's|karma will|name and shame|naming and shaming|you have "
        "been warned|you've been warned|last warning|got you on camera|got it on camera|i have the footage|we have "
        "the footage|have your plate|have your number|got your plate|got your number|got your licence|got your "
        "license|got your address)",
        "(shut up|jog on|take a hike|on your bike|get out of my|off you pop|off you trot|good riddance|there's the "
        "door|theres the door|door is that way|door's that way|close the door on|don't let the door|dont let the "
        "door)",
        "(go|try|find|shop|eat|drink|take your) * *? (somewhere else|elsewhere|another|the competition|bother|annoy|"
        "pester|down the road)",
        "(find|try) (another|yourself another|yourselves another) (shop|place|bakery|studio|baker|plumber|garage|"
        "salon|florist|cafe|bar|restaurant|photographer|planner|butcher|coach|school|hobby|job)",
        "(don't|dont|do not|dinna|never) (come|ever come|bother coming) (back|again)",
        "(you're|youre|you are|he's|she's|consider yourself|they're) (barred|banned|blocked|not welcome|no longer "
        "welcome|blacklisted)",
        "(keep|take) your (money|stars|star|review|opinion|custom|advice|complaint|complaints|negativity)",
        "(go back to|stick to|stay with|stay in|stay at) your (cave|hole|couch|basement|supermarket|rock|sofa|"
        "keyboard|microwave|mother|instant|tins)",
        "(get|buy|find|learn) (some|yourself some|a bit of|yourself) (manners|taste|class|shame|brains|a brain|"
        "respect)",
        "(learn|try learning) (to|how to) (read|spell|drive|park|count|eat|tip|queue|behave|add up|tell the time|"
        "wire|cook)",
    ),
    fr=(
        "on (sait|connait) ou (tu|vous) (habite*|habitez|travailles|travaillez)",
        "(tu vas|vous allez|tu va|t'vas|il va|ils vont) (me le|me la|le) payer",
        "je (sais|connais) (ou|tres bien ou|bien ou) (tu|vous) (gares|travailles|travaillez)",
        "(je|j'|on) (vais|va|irai|vas) (te|vous|lui|leur) (crever|demonter|defoncer|pourrir|demolir|eclater)",
        "(fermez la votre|casse toi|cassez vous|va au diable|barre toi)",
        "(je|j'|on) (vais|va|irai|vas) (te|vous|lui|leur) (faire avaler|faire payer|retrouver|tuer)",
        "(tire toi|tirez vous|qu'il creve|qu'elle creve)",
        "(tu vas|vous allez|tu va|ils vont) (me le|le) (regretter|sentir passer)",
        "(je|j'|on) (vais|va|irai|vas) (te|vous|lui|leur|les) (apprendre|ramener|afficher|balancer|denoncer|rappeler)",
        "(va|vont|vas|allez|aurez|auras) (entendre|entendez|avoir|des) (parler|nouvelles) (de|du) (moi|mon|nous|notre)",
        "(vous aurez|tu auras|il aura) de mes nouvelles",
        "(mon avocat|mes avocats|notre avocat|au tribunal|devant le juge|mise en demeure) (va|vous|te|se|prendra|"
        "s'en|appreciera|est|est prevenu|est saisi)?",
        "(tout le monde|toute la ville|la terre entiere|le quartier|tout le quartier) (va|saura|sera) (savoir|qui|au|"
        "a quoi|comment)",
        "(dernier avertissement|vous etes prevenu*|t'es prevenu*|tu es prevenu*|te voila prevenu*|a bon entendeur|"
        "attention a toi|fais gaffe a toi|t'as interet|tu as interet|vous avez interet|j'ai la video|j'ai les images|"
        "on a les images|tout est filme|je t'ai vu|j'ai ton nom|j'ai ta plaque|j'ai votre plaque|on te voit|on vous "
        "voit|la roue tourne|on se retrouvera)",
        "(va|allez|aille|aillent) (se)? (faire tirer|pleurer|te plaindre|voir ailleurs|consommer ailleurs|manger "
        "ailleurs|chouiner|raler|bouffer|ailleurs|jouer|promener|chez le|chez la|chez les)",
        "(garde*|remballe*|rangez) (vos|tes|votre|ton|vot'|ta|sa|ses) (etoile*|conseil*|lecon*|avis|fric|"
        "commentaire*|morale|reflexions|remarques|jugements|pitie|mepris|haine)",
        "(retourne|retournez|rentre|rentrez) (chez vous|chez toi|a vos|a ton|a tes|a votre|dans ton|dans votre|dans "
        "ta) *",
        "(bon vent|bon debarras|bonne continuation|du balai|du vent|la porte est|voila la porte|c'est par la|sans "
        "regret|sans regrets) (a vous|a toi|a lui|a elle|a eux|ouverte|la sortie|monsieur|madame|les|pour)",
        "(bon debarras|du balai|ouste)",
        "(t'as|tas|t as|vous avez|avez|n'avez|n'as|t'a|as tu) (vous)? (pas)? (honte|rien dans le crane|rien compris)",
        "(apprenez|apprends) (a|d'abord a|deja a|donc a) (lire|ecrire|conduire|compter|vivre|vous tenir|la politesse|"
        "te garer|vous garer|parler|manger|cuire)",
        "(ne)? (revenez|reviens|revenir|repassez|repasse) (plus|pas|jamais) (jamais|chialer|me voir|nous voir|ici|"
        "chez|la semaine)?",
        "c'est fini pour (lui|vous|toi|elle|eux)",
        "(persona non grata|interdit de|banni|bannie|blackliste*|plus le bienvenu|plus la bienvenue|plus les "
        "bienvenus|pas le bienvenu|pas les bienvenus)",
    ),
)


_NO_ORDER = ("vous", "t'", "te", "en", "i", "we", "you", "j'", "je", "to", "could", "can", "not", "n'en", "j'en", "l'")
"""Words before what looks like an order, but is none: "je vous apprends à conduire", "vous allez pleurer"."""


def _find(passage: Passage, _situation: Situation) -> Iterable[Mark]:
    for phrases, certain in ((_BLUNT, True), (_CURT, False)):
        for start, end in phrases.find(passage):
            statement = not certain and passage.folded[:start].replace("'", "' ").split()[-1:]
            if not is_quoted(passage, start, end) and not (statement and statement[0] in _NO_ORDER):
                yield Mark(start, end, certain=certain)


RULE = Rule(
    category="hostile",
    find=Find(_find, _BLUNT, _CURT),
    texts={
        "en": Texts(
            title="Showing somebody the door",
            what="Somebody is sent away or threatened.",
            why="The others who read it wonder whether they are next, and go elsewhere too.",
            advice="Say calmly what went wrong, and offer to talk about it in private.",
        ),
        "fr": Texts(
            title="Montrer la porte",
            what="Quelqu’un est renvoyé ou menacé.",
            why="Les autres lecteurs se demandent s’ils seront les prochains, et vont aussi voir ailleurs.",
            advice="Dites calmement ce qui n’a pas été, et proposez d’en parler en privé.",
        ),
    },
    examples={
        "en": Examples(
            warn=[
                "Keep your stars, and find another bakery.",
                "We know where you live, so bring the ladder back.",
                "Learn to read before you complain.",
                "Don't come back, ever.",
                "You will pay for this, all of you.",
                "Jog on, and take your stars with you.",
            ],
            quiet=[
                "I’m going to finish your dress tonight.",
                "Never set foot in a gym before? Start here.",
                "Stick your business card on our board.",
                "Keep your receipt, please.",
                "We know where the best plums grow.",
                "Learn to bake bread with us on Saturday.",
                "Don't come before nine, the oven is cold.",
                "You will love this one.",
                "Pay for two, take three.",
            ],
        ),
        "fr": Examples(
            warn=[
                "Gardez vos étoiles et allez voir ailleurs.",
                "On sait où tu habites, rends l’échelle.",
                "Apprenez à lire avant de vous plaindre.",
                "Ne revenez plus jamais ici.",
                "Tu vas me le payer, crois-moi.",
                "Retournez à votre micro-ondes.",
            ],
            quiet=[
                "Va te faire masser, tu l’as mérité.",
                "Je vais te casser deux oeufs dans la pâte.",
                "Gardez votre ticket, s’il vous plaît.",
                "On sait où poussent les meilleures prunes.",
                "Apprenez à faire le pain avec nous samedi.",
                "Ne venez pas avant 9 h, le four est froid.",
                "Je vous apprends à lire une étiquette, samedi à 10 h.",
                "Vous allez adorer celui-ci.",
                "Retournez la tarte à mi-cuisson.",
            ],
        ),
    },
)
