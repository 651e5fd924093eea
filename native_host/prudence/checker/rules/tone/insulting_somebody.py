"""Insults, contempt, threats and accusations aimed at a client, a competitor, a reviewer, an authority."""

from collections.abc import Iterable

from prudence.checker.rule import Examples, Mark, Rule, Texts
from prudence.checker.situation import Situation
from prudence.checker.text.passage import Passage
from prudence.checker.text.phrases import Phrases
from prudence.checker.text.quotes import is_quoted

_INSULTS_EN = (
    "arsehole|asshole|bastard|bastards|bellend|bellends|bozo|bully|cheapskate|cheapskates|clown|clowns|coward|"
    "cowards|cow|creep|creeps|"
    "cretin|cretins|crook|crooks|deadbeat|deadbeats|dickhead|dickheads|dimwit|dipstick|dumbass|eejit|eejits|fool|"
    "fools|fraud|frauds|freeloader|"
    "freeloaders|git|gits|gobshite|gobshites|halfwit|hypocrite|hypocrites|idiot|idiots|ignoramus|imbecile|"
    "imbeciles|jackass|jerk|jerks|knob|"
    "knobhead|leech|leeches|liar|liars|loser|losers|lowlife|maggot|moron|morons|muppet|muppets|numpty|"
    "parasite|parasites|pig|pigs|plonker|"
    "prat|prats|prick|pricks|rat|rats|scammer|scammers|scumbag|scumbags|scum|skinflint|slob|snake|snakes|thief|"
    "thieves|thug|thugs|toad|tosser|"
    "tossers|turd|twat|twats|twit|vermin|vulture|vultures|wanker|wankers|weasel|weasels|wimp|worm|worms|"
    "lump|tightwad|tightwads|chancer|"
    "chancers|cheat|cheats|nutter|nutters|ghoul|ghouls|grifter|grifters|swine|pillock|wally|charlatan|"
    "charlatans|vandal|vandals"
)
_INSULTS_FR = (
    "abruti|abrutis|abrutie|andouille|andouilles|ane|anes|arnaqueur|arnaqueurs|arnaqueuse|batard|batards|blaireau|"
    "blaireaux|bouffon|bouffons|boulet|boulets|"
    "branquignol|branleur|branleurs|charlatan|charlatans|charognard|charognards|clown|clowns|cochon|"
    "cochons|con|cons|conne|connes|connard|connards|"
    "connasse|couard|couards|couillon|couillons|cretin|cretins|cretine|crapule|crapules|cruche|debile|debiles|"
    "demeure|demeures|degonfle|ecervele|ecerveles|encule|"
    "encules|enflure|enflures|enfoire|enfoires|escroc|escrocs|faineant|faineants|feignant|feignants|feignasse|"
    "fossoyeur|filou|filous|gougnafier|"
    "gougnafiers|goujat|goujats|guignol|guignols|hypocrite|hypocrites|ignare|ignares|imbecile|imbeciles|incapable|"
    "incapables|jean foutre|lache|laches|larbin|"
    "larbins|magouilleur|magouilleurs|malappris|malotru|malotrus|malpoli|malpolis|menteur|menteurs|menteuse|"
    "minable|minables|morue|mufle|mufles|naze|nazes|"
    "negrier|niaiseux|niaiseuse|nullard|nullards|ordure|ordures|parasite|parasites|pignouf|pignoufs|"
    "pingre|pingres|pleutre|plouc|ploucs|poltron|poltrons|"
    "porc|porcs|pourriture|pourritures|profiteur|profiteurs|profiteuse|racaille|racailles|radin|radins|radine|"
    "rapace|rapaces|rat|rats|raclure|raclures|requin|"
    "requins|ripoux|salaud|salauds|salope|salopard|salopards|sagouin|sagouins|sangsue|sangsues|sauvage|sauvages|"
    "tare|tares|tartuffe|tartuffes|tocard|tocards|"
    "tricheur|tricheurs|truand|truands|truffe|vandale|vandales|vautour|vautours|vaurien|vauriens|vendu|vendus|"
    "vermine|vipere|viperes|voleur|voleurs|voleuse|voyou|voyous|"
    "tebe|baltringue|baltringues|empoisonneur|empoisonneurs|bourrique|manche|manches|sous merde|"
    "pauvre type|pilleur|pilleuse|bonimenteur|bonimenteurs"
)
_AIMED = Phrases(
    en=(
        f"you (absolute|total|utter|complete|proper|horrible|lazy|stupid|dumb|ignorant|spineless|gutless|selfish|"
        f"lying|greedy|miserable|pathetic|daft|nasty|"
        f"little|sad|cheap|bloody|fat|rude) *? ({_INSULTS_EN})",
        f"you ({_INSULTS_EN})",
        f"(you are|you're|your|youre|ye're|ur|u r|yer|he is|he's|hes|she is|she's|shes|they are|they're|theyre) "
        f"(all|just|nothing but|such|both)? (a|an|the)? "
        f"(absolute|total|utter|complete|proper|right|lying|little|lazy|selfish|bunch of|pack of|shower of|load of|"
        f"mindless|pathetic|greedy|bitter|stupid|big)? ({_INSULTS_EN})",
        f"(bunch|pack|load|gang|herd|crowd) of (absolute|total|lying|thieving|useless|greedy)? ({_INSULTS_EN})",
        f"(absolute|total|utter|complete|lying|thieving|cheating|miserable|useless|pathetic|spineless|gutless|"
        f"ignorant|selfish|bloody|fucking|dirty|greedy|"
        f"tight fisted|horrible) (little)? ({_INSULTS_EN})",
        "(council|those|these|them|that|what a|such a) (absolute|lying|greedy|bunch of)? (clown*|crook*|"
        "idiot*|moron*|muppet*|thieves|liar*|gobshite*|scumbag*|eejit*|"
        "charlatan*|fraud|deadbeat*|cretin*|cowards|parasite*|leech*|scum|vermin|bandits|bullies|bastards|wankers|"
        "tossers|dickheads)",
        "(shame on|screw|damn|bugger|sod|up) (you|them|him|her|yours)",
        "(ought|should) to be ashamed",
        "(too|so) (dumb|stupid|thick|lazy|cheap|tight) to",
    ),
    fr=(
        f"(bande|tas|ramassis|espece|troupeau|meute|clique|famille) (de|d') (petits|petites|gros|grosses|pauvres|"
        f"vieux)? ({_INSULTS_FR}|merde|salopes|dangers)",
        f"(t'es|tes|tu es|vous etes|etes|vous n'etes|il est|elle est|ils sont|c'est|c|ce sont|sont|est|t|c'etait) "
        f"(vraiment|juste|tous|qu'|que|bien|qu'un|rien qu'|plus|pas)? "
        f"(un|une|des|de|d'|qu'un|qu'une|les|le)? (gros|grosse|petit|petite|petits|sacre|sacres|beau|vrai|vrais|"
        f"vraie|pauvre|pauvres|fieffe|vieux|sale|sales|bel|grand|mauvais)? ({_INSULTS_FR})",
        f"(pauvre|pauvres|gros|grosse|sale|sales|petit|petits|vieux|vieille|espece|sacre|fieffe|vulgaire|vulgaires|"
        f"vrai|vrais) ({_INSULTS_FR}|type|mec|meuf|fille|"
        f"jetons)",
        "(ces|cette|ce|cet|quel|quelle|quels) (bande|tas)? (de|d')? (abruti*|escroc*|voleur*|arnaqueur*|"
        "charlatan*|guignol*|crapule*|connard*|cretin*|imbecile*|incapable*|"
        "menteur*|salopard*|salaud*|vautour*|charognard*|racaille*|parasite*|malotru*|goujat*|mufle*|tocard*|"
        "profiteur*|vendus|feignasse*|truand*|tricheur*|radin*|pingre*|ordure*|raclure*|pourriture*|pourris|ripoux)",
        "(sous merde|sous merdes|raclure|racaille|connard*|salopard*|crapule*|encule*|enfoire*|ordure*)",
        "(t'as|tas|t as|vous avez|n'avez|n'as|avez vous|t'a) (pas|aucune|vraiment pas|rien)? (honte|dans le crane|"
        "le cerveau)",
        "(honte a|honte de) (vous|toi|rien|eux|lui)",
        "(rien|pas) (dans le|d'idee) (crane|citron|cerveau)",
        "(cervelle|cerveau|qi) (de|d') (moineau|huitre|poisson|bulot|moule)",
        "(danger|dangers) publics?",
        "(nul|nulle|nuls|nulles) (a chier|archi|de chez)",
        "(usine|pompe) a fric",
        "(arnaque|vol|escroquerie|mafia) (pure|organise*|totale|manifeste|qualifie)",
    ),
)
_FRIENDLY = Phrases(
    en=(
        "(love|miss|proud of|bless) (you|him|her|them|ya)",
        "(he|she|they|someone|somebody|a client|customer|reviewer|one) (called|calls|said|says) (me|us|i'm|we're)",
        "(called|calls|calling) (me|us)",
        "(i am|i'm|im|am i|we are|we're|were|me|myself|i was|i felt|like) (such|being|just|really|still)? "
        "(a|an|the)? (bit of|right|total|complete|absolute|proper|big|old)? "
        f"({_INSULTS_EN})",
        "(lovely|dear|sweet|gorgeous|cheeky|wee|favourite|beloved|adorable|clever|lucky) (old|little)? (eejit*|"
        "idiot*|muppet*|git*|rat*|pig*|cow*|clown*|numpty|devil)",
    ),
    fr=(
        "(je suis|j'ai ete|quel|suis|moi) (vraiment|bien|trop)? (un|une|le|la)? (gros|vrai|pauvre|sacre|beau)? "
        "(idiot*|andouille|boulet|cretin|manche|bourrique|imbecile|ane|cruche)",
        "(m'a|m'ont|nous a|me|m'avait) (traite*|appele*|dit|traitait|appelle) (de|d'|que|une|un)?",
        "(adorable*|gentil*|chers|petite|mon|ma|sacre) (andouille|canaille|crapule|coquin*|chenapan*|clown|filou|"
        "voyou|boulet)",
        "je t'aime",
    ),
)


def _find(passage: Passage, _situation: Situation) -> Iterable[Mark]:
    spans = [span for span in _AIMED.find(passage) if not is_quoted(passage, *span)]
    if spans and passage not in _FRIENDLY:
        for start, end in spans:
            yield Mark(start, end)


RULE = Rule(
    category="hostile",
    speaks_for_category=True,
    find=_find,
    texts={
        "en": Texts(
            title="This is an insult",
            what="Somebody is insulted, threatened or accused here.",
            why="Strangers remember your anger, not what caused it. A screenshot stays longer than the quarrel.",
            advice="Sleep on it, then state the facts, or answer in private.",
        ),
        "fr": Texts(
            title="C’est blessant",
            what="Quelqu’un est insulté, menacé ou accusé ici.",
            why="On retiendra votre colère, pas ce qui l’a causée. Une capture d’écran dure plus longtemps que la "
            "dispute.",
            advice="Laissez passer la nuit, puis dites les faits, ou répondez en privé.",
        ),
    },
    examples={
        "en": Examples(
            warn=[
                "You absolute idiot, the sign says closed.",
                "They are a bunch of crooks over at the new bakery.",
                "Shame on you for leaving one star.",
                "What a bunch of greedy liars at the town hall.",
                "Too stupid to read a sign, that lot.",
                "He is a liar and everyone in town knows.",
            ],
            quiet=[
                "Our killer croissants are back.",
                "A rat got into the flour store, so we called pest control.",
                "The clown at the birthday party was brilliant.",
                "I am such an idiot, I locked the van key inside.",
                "Someone called me a liar today, and I laughed about it.",
                "Thank you for the one star, we will do better.",
            ],
        ),
        "fr": Examples(
            warn=[
                "Bande d’abrutis, la pancarte dit fermé.",
                "Ce sont des escrocs, la nouvelle boulangerie.",
                "Vous n’avez pas honte de mettre une étoile ?",
                "Ces charognards de la mairie ne lâchent rien.",
                "Espèce de radin, gardez vos étoiles.",
                "C’est un menteur et toute la ville le sait.",
            ],
            quiet=[
                "Nos croissants tuent, ils sont de retour.",
                "Un rat est entré dans la réserve, le dératiseur passe demain.",
                "Le clown de l’anniversaire était génial.",
                "Je suis une andouille, j’ai enfermé la clé dans le camion.",
                "On m’a traité de voleur ce matin, j’en ris encore.",
                "Merci pour votre étoile, on fera mieux.",
            ],
        ),
    },
)
