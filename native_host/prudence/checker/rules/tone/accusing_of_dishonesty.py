"""Saying in public that somebody lies, steals, cheats or is bought."""

from collections.abc import Iterable

from prudence.checker.marking import Find
from prudence.checker.rule import Examples, Mark, Rule, Texts
from prudence.checker.situation import Situation
from prudence.checker.text.passage import Passage
from prudence.checker.text.phrases import Phrases
from prudence.checker.text.quotes import is_quoted

_ACCUSED_EN = (
    "(he|she|they|you|u|who|that man|that woman|that lot|owner|owners|boss|firm|company|council|mayor|shop|landlord|"
    "neighbours|competitor|competitors|supplier|competition|and|then)"
)
_ACCUSATIONS = Phrases(
    en=(
        f"{_ACCUSED_EN} (always|just|then|all|have|has|is|are|also|simply|basically|only|flat out)? (lied|lies|lying|"
        "steals|stole|stealing|cheats|cheated|cheating|scams|scammed|scamming|swindles|swindled|conned|cons|pocketed|"
        "pockets|"
        "fleeces|fleeced|fleecing|ripped off|ripping off|rips off|robs|robbed|robbing|bribed|bribes|fiddles|fiddled|"
        "fiddling|faked|fakes|plagiarised|plagiarized|shafted|thieved|thieving|nicked|swiped|pinched|diddled|diddles)",
        "(walked|walking|went|going|missing|gone) (out|from) (of)? (my|our|the|his|her) (till|register|drawer|cash box)",
        "(hand|hands|fingers) in (my|our|the|his|her) till",
        "(robbing|thieving|swindling|cheating|grifting|scamming|fleecing) *",
        "(doing|done|did) (you|me|us|them|him|her|people|folks) dirty",
        "(lied|lying|lies) (to my|to your|to our|to his|through|about us|about me|straight)",
        "(rip off|ripoff) (merchant|merchants|artist|artists|joint|shop|outfit)",
        "(con|scam) (artist|artists|man|men|merchant|merchants|job)",
        "(snake oil|dodgy dealer|dodgy outfit|dodgy builder|dodgy firm|daylight robbers|backhander|backhanders|"
        "on the take|on the fiddle|in the pocket of|in someone's pocket|corrupt|"
        "bent as)",
        "(fake|bought|paid) (reviews|review|stars|testimonials|certificates|diploma)",
        "(copied|copies|stole|steals|stealing|nicked|nicks|ripped off|lifted|ripping off) (my|our) (recipe|recipes|"
        "design|designs|photo|photos|idea|ideas|work|menu|logo|name|text|pictures|class|classes|words)",
        "(never|doesn't|don't|didn't|wouldn't) (pays|pay|paid|declare|declares) (a penny|tax|taxes|his staff|her "
        "staff|their staff|his|her|their|anyone)",
        "(cash in hand|off the books|under the table|fiddling the books|cooking the books|cooked the books|tax "
        "dodger|tax dodgers|insurance job)",
        "(sells|sell|sold|selling) (you)? (candy|lies|rubbish|junk|garbage|fakes|snake oil|false hope|frozen|dreams) "
        "(to|as|for|and) *",
        "(funny how|funny that|surprise surprise|what a coincidence) *? (the|he|she|they|his|her|their|contract|"
        "nobody) * *",
        "(liar|liars|thief|thieves|fraud) (and everyone|and you know|and they know|in town|with a|of the|and we all)",
        "(we all know|everyone knows|everybody knows) (he|she|they|why|about|what he|what she|what they|who got|who "
        "paid|it and|in town)",
    ),
    fr=(
        "(il|elle|ils|elles|vous|tu|patron|gerant|mairie|concurrent|confrere|voisin|on) (nous|vous|me|te|les|se|"
        "leur|lui|y|en|le|la)? (ment|mentez|mens|mentent|mentait|arnaque*|escroque*|truande*|entube*|plume*|plument|"
        "grugent|gruge|magouill*|"
        "trafiqu*|fraud*|trich*|roulent dans|enfume*|carotte*|filoute*|dupe*|pigeonn*|spolie*)",
        "(vole|volent|volez|piquent|pique|depouill*|rackett*) (les|ses|leurs|vos|ces|des|tout le monde|nos|la) "
        "(clients|gens|clientele|idees|recettes|photos|personnes|retraites|petits|contribuables|modeles|textes|"
        "employes)",
        "(prend|prennent|prenez|prends|prendre|pris) (nous|vous|les gens|les clients|le monde|tout le monde|ses "
        "clients)? pour (des|les|de) (cons|pigeons|vaches|idiots|imbeciles|jambons|quiches|buses|debiles|abrutis|"
        "betes|billes|truffes|"
        "guignols|moutons|lapins)",
        "(se fout*|se moque*|se fiche*|foutage|foutez vous|fous toi|vous foutez|te fous|se paye*) (de|du|des|notre|"
        "votre|leur|nous) (la gueule|gueule|monde|nous|vous|gens|clients|clientele|tete|poire|tronche)",
        "(foutage de gueule|se fout de qui|on se fout de)",
        "(faux|fausses|bidon|bidons|achete*) (avis|commentaires|etoiles|temoignages|diplome|diplomes|label|labels|"
        "certificats)",
        "(avis|diplome|label|certificat|bio) (bidon|bidons|achete*|invente*|truque*|de complaisance)",
        "(travaille*|paye*|embauche*|bosse*|emploi*|regle*|employe*|salarie*|tout|facture*) *? *? au (noir|black)",
        "(sous le manteau|dessous de table|pot de vin|pots de vin|magouille*|copinage|"
        "piston|pistonne*|main ouverte|retour d'ascenseur|conflit d'interet*|detourne*|caisse noire|petits "
        "arrangements|corrompu*|corruption|"
        "mafia|mafieu*|vendus|achete par|a la solde)",
        "(ne|n'|jamais|declare*|sans) (declare*|facture*|paye*|verse*) (pas|rien|qu'un|ses|un|jamais|le|leur|aucun*) *",
        "declare * * sur (deux|trois|quatre|cinq|dix)",
        "(pas une|pas la moindre|jamais une|sans|zero) (facture|factures|fiche de paie|licence|assurance|garantie)",
        "(tout|toute) (la)? * le sait",
        "(j'ai|on a|nous avons|j'garde|je garde) (toutes)? (les|des) (preuves|captures)",
        "(mauvaise foi|faussaire|faussaires|surfacture*)",
        "(comme par hasard|comme par magie|on sait tous pourquoi|tout le monde le sait|vous "
        "voyez de qui|suivez mon regard|je ne citerai|inutile de citer|inutile de nommer)",
        "(copie|copient|copiait|plagi*|pompe|pompent|pique|piquent|pille|pillent|recopie|vole|volent|republi*|"
        "s'approprie*) (sans vergogne|sans honte|mot pour mot|"
        "au pixel|tout|mes|nos|mon|ma|notre|mot a mot) *? (photos|photo|recettes|recette|idees|idee|textes|texte|"
        "modeles|creations|cuisine|carte|menu|logo|phrases|"
        "travail|visuels|pres|site)",
        "(attrape|attrapes) (nigaud*|couillon*|touriste*|gogo*|pigeon*|mouche*)",
        "(marchand*|vendeur*|marchande) de (sommeil|reve*|tapis|vent|soupe|peur|illusions)",
        "(arnaque|vol|escroquerie|fumisterie|imposture|supercherie|mascarade|tromperie|entourloupe) (pure|organise*|"
        "totale|manifeste|qualifie|legale|ambulante|sur pattes|a ciel|en bande|et personne)",
        "(vend|vendent|vends|vendez|vendu|refourgu*|fourgu*) *? *? (du surgele|du vent|de la merde|du rechauffe|de "
        "la daube|du toc|de l'industriel|du faux|la creme au prix|comme on vend|au prix)",
    ),
)


def _find(passage: Passage, _situation: Situation) -> Iterable[Mark]:
    for start, end in _ACCUSATIONS.find(passage):
        if not is_quoted(passage, start, end):
            yield Mark(start, end, certain=False)


RULE = Rule(
    category="hostile",
    find=Find(_find, _ACCUSATIONS),
    texts={
        "en": Texts(
            title="An accusation in public",
            what="This says or hints that somebody lies, steals or cheats.",
            why="Without proof it can be defamation, and even with proof the quarrel is now yours, in public.",
            advice="Keep to what you saw yourself, without a name, or take it to those who can act on it.",
        ),
        "fr": Texts(
            title="Une accusation en public",
            what="Ceci dit, ou laisse entendre, que quelqu’un ment, vole ou triche.",
            why="Sans preuve, c’est parfois de la diffamation ; avec une preuve, la querelle devient la vôtre, devant "
            "tout le monde.",
            advice="Tenez-vous-en à ce que vous avez vu, sans nom, ou adressez-vous à qui peut agir.",
        ),
    },
    examples={
        "en": Examples(
            warn=[
                "The garage next door ripped off half the village and they lied about it.",
                "Their five stars are fake reviews, every one.",
                "He never pays his staff and everyone knows it.",
                "She stole my recipe and put her name on it.",
                "Somebody at the town hall is on the take.",
                "They are cooking the books over there.",
            ],
            quiet=[
                "The cat stole the salmon again.",
                "That frame is crooked, and there is a drawer of brown envelopes.",
                "We never pay for likes, and it shows.",
                "A bunch of thieves in the garden: four blackbirds and our cherries.",
                "Our staff is paid on the first of the month.",
                "Copy my recipe, it is on the blog, and tell me how it goes.",
                "The camera never lies, and that crust is real.",
            ],
        ),
        "fr": Examples(
            warn=[
                "Il arnaque tous ses clients et ça continue.",
                "Leurs cinq étoiles, ce sont de faux avis.",
                "La moitié de l’équipe y travaille au noir.",
                "Ils prennent les gens pour des pigeons.",
                "Le marché est allé au cousin du maire, comme par hasard.",
                "Cette boutique copie mot pour mot nos textes.",
            ],
            quiet=[
                "Le chat a encore volé le saumon.",
                "Nos étoiles, ce sont celles du ciel, venez samedi soir.",
                "Une bande de voleurs au jardin : quatre merles et nos cerises.",
                "Le pain au noir de seigle sort à dix heures.",
                "Copiez ma recette, elle est sur le blog.",
                "On ne triche pas avec le beurre.",
            ],
        ),
    },
)
