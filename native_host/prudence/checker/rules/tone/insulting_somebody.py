"""Insults aimed at a client, a competitor, a reviewer, an authority."""

from collections.abc import Iterable, Iterator

from prudence.checker.rule import Examples, Mark, Rule, Texts
from prudence.checker.situation import Situation
from prudence.checker.text.cues import near
from prudence.checker.text.passage import Passage
from prudence.checker.text.pattern import Pattern
from prudence.checker.text.phrases import Phrases
from prudence.checker.text.quotes import is_quoted

_PLAIN_EN = (
    "arsehole|arseholes|asshole|assholes|bastard|bastards|bellend|bellends|bozo|bozos|cheapskate|cheapskates|coward|"
    "cowards|creep|creeps|cretin|cretins|crook|crooks|cunt|cunts|"
    "deadbeat|deadbeats|dickhead|dickheads|dimwit|dimwits|dipshit|douche|douchebag|douchebags|dumbass|dumbasses|"
    "eejit|eejits|eedjit|fraudster|fraudsters|freeloader|freeloaders|gobshite|gobshites|"
    "halfwit|halfwits|hypocrite|hypocrites|idiot|idiots|ignoramus|imbecile|imbeciles|jackass|jackasses|jobsworth|"
    "jobsworths|knobhead|knobheads|liar|liars|lowlife|lowlifes|moron|morons|muppet|muppets|"
    "numpty|numpties|pillock|pillocks|plonker|plonkers|prat|prats|prick|pricks|scammer|scammers|scumbag|scumbags|"
    "scum|skinflint|skinflints|tightwad|tightwads|tosser|tossers|tosspot|twat|twats|"
    "wanker|wankers|charlatan|charlatans|chancer|chancers|grifter|grifters|conman|conmen|thug|thugs|bully|bullies|"
    "thief|thieves|parasite|parasites|lunatic|lunatics|shithead|shitheads|scrounger|scroungers|"
    "weirdo|weirdos|degenerate|degenerates|racist|racists|pig ignorant|nitwit|nitwits|wazzock|spanner|gowl|geebag|"
    "bogan|drongo|dropkick|gronk|scrote|scrotes|scrubber|meff|meffs|"
    "simpleton|simpletons|crybaby|crybabies|nutjob|nutjobs|nutcase|sleazebag|scoundrel|scoundrels|swindler|swindlers|"
    "ratbag|ratbags|whinger|whingers|slacker|slackers"
)
_ANIMALS_EN = (
    # Insults that have another meaning, too: only when said of a person.
    "clown|clowns|cow|cows|fool|fools|fraud|frauds|git|gits|jerk|jerks|knob|knobs|leech|leeches|loser|losers|maggot|"
    "maggots|pig|pigs|rat|rats|slob|slobs|snake|snakes|toad|toads|turd|turds|twit|twits|"
    "vermin|vulture|vultures|weasel|weasels|wimp|wimps|worm|worms|lump|plank|planks|cheat|cheats|nutter|nutters|"
    "ghoul|ghouls|swine|wally|vandal|vandals|cowboy|cowboys|donkey|donkeys|dinosaur|balloon|"
    "melter|walnut|disgrace|embarrassment|amateur|amateurs|brat|brats|psycho|robber|robbers|bandit|bandits|monster|"
    "monsters|troll|trolls|karen|sheep|tool|tools|bucket|sponge|"
    "dinosaurs|laughing stock|bottom feeder|waste of space|piece of work|piece of shit|snob|snobs|tyrant|butcher|"
    "butchers"
)
_PLAIN_FR = (
    "abruti|abrutis|abrutie|abruties|arnaqueur|arnaqueurs|arnaqueuse|batard|batards|bouffon|bouffons|bouffonne|"
    "branquignol|branquignols|branleur|branleurs|branleuse|charlatan|charlatans|charognard|charognards|"
    "connard|connards|connasse|connasses|couillon|couillons|cretin|cretins|cretine|cretines|crapule|crapules|crevard|"
    "crevards|crevure|crevures|debiles|ecervele|ecerveles|encule|encules|enflure|enflures|"
    "enfoire|enfoires|escroc|escrocs|faineant|faineants|faineante|feignant|feignants|feignasse|feignasses|fumier|"
    "fumiers|gougnafier|gougnafiers|goujat|goujats|hypocrite|hypocrites|ignare|ignares|imbecile|imbeciles|"
    "idiot|idiots|idiote|idiotes|larbin|larbins|magouilleur|magouilleurs|malappris|malotru|malotrus|malpoli|malpolis|"
    "malpolie|menteur|menteurs|menteuse|menteuses|minable|minables|mufle|mufles|mythomane|mytho|"
    "niaiseux|niaiseuse|nullard|nullards|ordure|ordures|parasite|parasites|pignouf|pignoufs|pingre|pingres|pleutre|"
    "pleutres|plouc|ploucs|poltron|pourriture|pourritures|profiteur|profiteurs|profiteuse|racaille|"
    "racailles|radin|radins|radine|radines|raclure|raclures|ripoux|salaud|salauds|salope|salopes|salopard|salopards|"
    "sagouin|sagouins|sangsue|sangsues|tartuffe|tartuffes|tocard|tocards|tricheur|tricheurs|tricheuse|"
    "truand|truands|trouduc|vaurien|vauriens|vermine|vicelard|voleur|voleurs|voleuse|voleuses|voyou|voyous|tebe|"
    "baltringue|baltringues|incompetent|incompetents|incompetente|escroqueur|"
    "pauvre type|pauvres types|pauvre con|pauvre mec|pauvre fille|faux jeton|faux jetons|faux cul|faux culs|sous "
    "merde|sous merdes|tete de con|tete de noeud|trou du cul|sac a merde|petit con|petits cons|"
    "gros con|gros cons|sale con|sale type|vieux con|vieux cons|vieille bique|grosse vache|bonimenteur|bonimenteurs|"
    "viandard|viandards|beauf|beaufs|facho|fachos|morveux|insolent|crasseux|cassos|"
    "boloss|tarlouze|blaireau|blaireaux|filou|filous|jean foutre|trisomique|casse couilles|casse pieds|emmerdeur|"
    "emmerdeurs|emmerdeuse|rageux|pisse froid|grippe sou"
)
_ANIMALS_FR = (
    "andouille|andouilles|boulet|boulets|clown|clowns|cochon|cochons|guignol|guignols|conne|connes|couard|cruche|"
    "cruches|degonfle|degonfles|demeure|demeures|empoisonneur|empoisonneurs|fossoyeur|fossoyeurs|incapable|"
    "incapables|lache|laches|manche|manches|morue|morues|mouton|moutons|naze|nazes|porc|porcs|predateur|predateurs|"
    "rapace|rapaces|requin|requins|sauvage|sauvages|tare|tares|truffe|truffes|vandale|vandales|"
    "vautour|vautours|vendu|vendus|vipere|viperes|bourrique|bourriques|pilleur|pilleuse|pilleurs|negrier|negriers|"
    "danger public|dangers publics|usine a fric|pompe a fric|dictateur|assassin|assassins|criminel|criminels|"
    "enfant gate|enfant gatee|gamin|gamins|rigolo|rigolos|amateur|amateurs|cowboy|cowboys|jaune|jaunes|parano|bandit|"
    "bandits|plaie|cas social"
)
_HARD_EN = (
    "(absolute|total|utter|complete|lying|thieving|cheating|miserable|useless|pathetic|spineless|gutless|ignorant|"
    "selfish|bloody|fucking|fuckin|feckin|dirty|greedy|tight fisted|horrible|stupid|lazy|rude|arrogant|"
    "entitled|bitter|sad|nasty|vile|shameless|two faced|jumped up|stuck up|self righteous|brainless|mindless|"
    "clueless|dopey|daft|fat|smug|sneaky|slimy|cheap|little|big|proper|right|pure|filthy|dumb|thick|"
    "gobby|cheeky|sanctimonious|great|tight|old|half baked|petty|rotten|crooked|dishonest)"
)
_BE_EN = (
    "(you are|you're|your|youre|ye're|ur|u r|yer|he is|he's|hes|she is|she's|shes|they are|they're|theyre|he was|she "
    "was|they were|you were|you lot are|that lot are|is|are|was)"
)
_BE_FR = (
    "(t'es|tes|t es|tu es|vous etes|vous n'etes|etes|il est|elle est|ils sont|elles sont|c'est|c|ce sont|sont|"
    "c'etait|est|sera|etait|etaient|vous etiez|t'etais|n'etes|n'es|n'est|reste|restez|sera toujours)"
)
_AIMED = Phrases(
    # Said to or about a person.
    en=(
        f"(you|ye|yous|u) {_HARD_EN}? {_HARD_EN}? ({_PLAIN_EN}|{_ANIMALS_EN})",
        "(you're|your|youre|ur|you are|he's|she's|he is|she is|they're|they are|hes|shes) (all|just|nothing but|"
        f"such|both|clearly|obviously|a bunch of|a pack of|a load of|a shower of)? (a|an|the)? {_HARD_EN}? "
        f"{_HARD_EN}? "
        f"({_PLAIN_EN}|{_ANIMALS_EN})",
        f"{_BE_EN} (all|just|nothing but|such|both|clearly|obviously|an absolute|a bunch of|a pack of|a load of|a "
        f"shower of)? (a|an|the)? {_HARD_EN}? ({_PLAIN_EN})",
        f"(bunch|pack|load|gang|herd|crowd|shower|lot|crew|nest|bag) of {_HARD_EN}? ({_PLAIN_EN}|{_ANIMALS_EN})",
        f"{_HARD_EN} ({_PLAIN_EN})",
        "(shame on|screw|bugger|sod|fuck|feck|eff|stuff|up) (you|yous|yours)",
        "(shame on) (them|him|her)",
        "(ought|should) (to)? (all)? be ashamed",
        "(you|they|he|she) (have|has|got) no (shame|class|manners|morals|decency|backbone|spine)",
        "(too|so) (dumb|stupid|thick|cheap|tight|ignorant|pig ignorant|arrogant) to",
        "(waste of space|waste of oxygen|waste of skin|excuse for a|piece of shit|poor excuse)",
    ),
    fr=(
        "(espece|bande|ramassis|tas|troupeau|meute|clique) (de|d') (petits|petites|petit|gros|grosses|pauvres|sales|"
        f"vieux|vieilles)? ({_PLAIN_FR}|{_ANIMALS_FR}|merde|salopes|degeneres|tordus|pecores|bras casses|con|cons|"
        "anes|nuls|fous|malades)",
        "(t'es|tes|tu es|vous etes|etes|n'etes) (vraiment|juste|tous|que|bien|qu'un|qu'une|rien qu'|plus|pas|quand "
        "meme|trop|qu'une bande|toujours)? (un|une|des|de|d'|les|le|la|qu'un|qu'une)? "
        "(gros|grosse|gros|petit|petite|petits|sacre|sacres|beau|vrai|vrais|vraie|pauvre|pauvres|fieffe|vieux|sale|"
        f"sales|bel|grand|belle|enfant)? ({_PLAIN_FR}|{_ANIMALS_FR})",
        f"{_BE_FR} (vraiment|juste|tous|que|bien|qu'un|qu'une|rien qu'|toutes)? (un|une|des|de|d'|les|le|la|qu'un|"
        "qu'une) (gros|grosse|petit|petite|petits|sacre|beau|vrai|vrais|vraie|pauvre|pauvres|fieffe|vieux|sale|sales|"
        "bel|"
        f"grand|belle|parfait|vulgaire|vulgaires)? ({_PLAIN_FR})",
        "(pauvre|pauvres|gros|grosse|sale|sales|vieux|vieille|vieilles|fieffe|vulgaire|vulgaires|vrai|vrais|vraie|"
        f"bel|sacre|sinistre|sinistres|parfait|triste|infame|immonde) ({_PLAIN_FR}|con|cons|conne|connes)",
        "(t'as|tas|t as|vous avez|n'avez|n'as|avez vous|avez|t'a) (pas|aucune|vraiment pas)? (honte|de honte)",
        "(aucune|sans) (honte|vergogne|scrupule|scrupules)",
        "(honte a|honte sur) (vous|toi|eux|lui|elle)",
        "(rien|pas grand chose|un petit pois|du vide|de la bouillie) (dans|entre) (le|la|les) (crane|citron|cerveau|"
        "tete|caboche|oreilles|ciboulot)",
        "(nul|nulle|nuls|nulles) (a chier|archi|de chez)",
        "(va|allez|vas) (te|vous|vous faire|te faire) (faire)? (foutre|voir|cuire|enculer|pendre|mettre)",
        "(ta gueule|tg|fdp|ntm|nique ta|niquez vos|fils de pute|fils de chien|enfant de putain)",
    ),
)
_BAND = Pattern(
    # "Bande de soupières": what follows makes no difference, except among friends.
    r"\b(?:bande|espece) (?:de |d')(?!(?:rats?\b|singe|chien|chat|moineau|pigeon|mouette|corbeau|grand|petit|plume|"
    r"cuivre|jazz|rock|fille|copain|copine|pote|ami|fille|gar[cs]|jeune|joyeu|"
    r"gourmand|gosse|"
    r"gamin|musicien|fou|fous|folle|passionne|frequence|chanceu|veinard|coquin|roulement|papier|"
    r"tissu|cuir|"
    r"plante|poisson|"
    r"oiseau|champignon|"
    r"bois|arbre|insecte|abeille|cepage|menag|protege|invasive|son|terre|"
    r"velcro|scotch|lin|dessin|arret|circulation|gens|super|belle|beau|bon|amoureux)\w*)"
    r"(?:\w+ ){0,1}\w{4,}",
    any_of=("bande", "espece"),
    language="fr",
)
_YOU_ABSOLUTE = Pattern(
    r"\byou (?:absolute|utter|complete|total|horrible|miserable|pathetic|daft|ignorant|great empty|"
    r"stupid|selfish|lying|greedy|spineless|bloody|nasty) (?!(?:legend|star|angel|hero|gem|beaut|darling|"
    r"treasure|sweetheart|genius|"
    r"babe|queen|king|joy|delight|champion|"
    r"dream|diamond|machine|"
    r"superstar|wonder|lifesaver|saint|dote|ride|icon|trooper|peach|doll|and|beginner|total)\w*)"
    r"\w{3,}|\bthe absolute (?:state|cheek|gall|nerve|brass neck|"
    r""
    r"clown|balloon|weapon|melt|roaster|muppet)\b",
    any_of=(
        "you absolute",
        "you utter",
        "you complete",
        "you total",
        "you horrible",
        "you miserable",
        "you pathetic",
        "you daft",
        "you ignorant",
        "you great",
        "you stupid",
        "you selfish",
        "you lying",
        "you greedy",
        "you spineless",
        "you bloody",
        "you nasty",
        "the absolute",
    ),
    language="en",
)
_SAID = Phrases(
    # The words alone, or said of somebody who may be a friend.
    en=(
        f"({_PLAIN_EN})",
        f"(those|these|them|that|the|such|what|same|some|another|any|two faced|bitter|bunch of) {_HARD_EN}? (clowns|"
        "cowboys|vultures|leeches|ghouls|frauds|losers|snakes|cheats|nutters|rats in suits|bandits|robbers|trolls|"
        "swine|vermin)",
        "(absolute|total|utter|complete|lying|thieving|useless|pathetic|spineless|ignorant|selfish|fucking|greedy|"
        f"stupid|arrogant|entitled|bitter|nasty|shameless|two faced|sneaky|slimy|smug) ({_ANIMALS_EN})",
        f"{_BE_EN} (all|just|nothing but|such|both|an absolute)? (a|an|the)? {_HARD_EN}? (clown|clowns|fraud|frauds|"
        "rat|rats|snake|snakes|cheat|cheats|joke|disgrace|vultures|leech|leeches|loser|losers|tyrant|vermin|monster)",
        "(you|they|he|she|you're|youre|they're|he's|she's|ye're|that lot) (are|is|were|was)? (all|so|just|too|such|"
        "beyond|truly|frankly|absolutely|simply|bloody|proper)? "
        "(pathetic|disgusting|ridiculous|shameless|spineless|gutless|clueless|useless|delusional|thick|brainless|"
        "despicable|disgraceful|vile|repulsive|incompetent|unhinged|deranged|cheap|tight fisted|two faced|crooked|"
        "bent|beneath contempt)",
        "(shameless|disgraceful|pathetic|cowardly|despicable|contemptible|spineless)",
    ),
    fr=(
        f"({_PLAIN_FR})",
        "(ce|cet|cette|ces|quel|quelle|quels|quelles|les|la bande de|tous des|tous ces|l'autre) (vieux|vieille|gros|"
        "petits|pauvres|sales|grosse)? (clown|clowns|vautour|vautours|rapace|rapaces|requins|vandales|incapables|con|"
        "cons|conne|connes|nazes|tares|laches|porcs|sauvages|"
        "moutons|vipere|viperes|predateur|boulet|boulets|assassins|bandits|rigolos|dangers publics)",
        f"(pauvre|pauvres|gros|sale|sales|vieux|vieille|vrai|vrais|vraie|vraies|espece|bel|belle) ({_ANIMALS_FR})",
        f"{_BE_FR} (vraiment|juste|tous|bien|trop|completement|d'un|d'une|tellement)? (pathetique|pathetiques|"
        "ridicule|ridicules|minable|minables|pitoyable|pitoyables|lamentable|meprisable|meprisables|odieux|odieuse|"
        "puant|puants|imbuvable|infect|indigne|"
        "indignes|malhonnete|malhonnetes|incompetent|incompetents|gonfle|gonfles|gonflee|culotte|culottes|sans gene|"
        "mal eleve|mal eleves|mal elevee|irrespectueux|vulgaire|grossier|grossiers|relou|relous|a vomir|a gerber|"
        "ecoeurant|ecoeurants|degueulasse|degueulasses)",
        f"{_BE_FR} (un|une|des|de|d'|les|le|la|qu'un|qu'une) (gros|grosse|petit|petite|petits|sacre|vrai|vrais|vraie|"
        f"pauvre|fieffe|sale|sales|beau)? ({_ANIMALS_FR})",
        "(danger public|dangers publics|bon a rien|bons a rien|bonne a rien)",
        "(usine|pompe|machine) a fric",
        "(sans gene|mal eleve|mal elevee|mal eleves|mal poli|mal polie|gros lourd|gros lourds|pecore|pecores|peigne "
        "cul)",
        "(cervelle|cerveau|qi|tete) (de|d') (moineau|huitre|poisson|bulot|moule|moules|piaf|pioche|linotte|noeud|con|"
        "ane|mule)",
    ),
)
_FRIENDLY = Phrases(
    en=(
        "(love|miss|proud of|bless|thank) (you|him|her|them|ya)",
        "(happy birthday|happy anniversary|get well|pretty little|best wishes)",
        "(he|she|they|someone|somebody|a client|customer|reviewer|one|people|who|dad|mum|wife|husband) (called|calls|"
        "call|said|says|think|thinks|thought) (me|us|i'm|we're|i was|i am|we were)",
        "(called|calls|calling|call) (me|us|myself)",
        "(don't|dont|not|never|isn't|aren't|no) (be|being|call|an|a|all|some|one of those)",
        "(i am|i'm|im|am i|we are|we're|were|me|myself|i was|i felt|like|felt like|feel like|look like|looking like|"
        "looked like|muggins) (such|being|just|really|still|clearly|officially)? (a|an|the)? (bit of)? (a)? *? "
        f"({_PLAIN_EN}|{_ANIMALS_EN})",
        "(lovely|dear|sweet|gorgeous|cheeky|wee|favourite|favorite|beloved|adorable|clever|lucky|my|our|funny|poor|"
        f"handsome|furry|fluffy|fellow) (old|little|big|wee)? ({_PLAIN_EN}|{_ANIMALS_EN})",
        f"({_PLAIN_EN}|{_ANIMALS_EN}) (proof|sandwich|guide|friend|mode)",
    ),
    fr=(
        "(je suis|j'ai ete|suis|moi|j'etais|je me sens|me sentais|je fais|on est|nous sommes|j'ai l'air d') "
        "(vraiment|bien|trop|qu'|comme|toujours)? (un|une|le|la|des|d'un|d'une)? (gros|vrai|pauvre|sacre|beau|"
        f"grosse|belle|parfait)? ({_PLAIN_FR}|{_ANIMALS_FR})",
        "(m'a|m'ont|nous a|me|m'avait|nous ont|t'a|on m'a|s'est fait) (traite*|appele*|dit|traitait|appelle|traitee|"
        "surnomme*) (de|d'|que|une|un)?",
        "(adorable*|gentil*|chers|cher|petite|mon|ma|mes|sacre|sacree|notre|nos|joyeux|cette bonne|jolie) (vieille|"
        f"vieux|petit|petite|gros|grosse|adorable)? ({_PLAIN_FR}|{_ANIMALS_FR})",
        "(joyeux anniversaire|bon anniversaire|bonne fete|bon retablissement|bravo champion)",
        "(je t'aime|je vous aime|on t'aime|bisous|bises|gros becs)",
        "(ne|pas|jamais|ni|aucun|non) (un|une|des|de|d'|etre|les|le|la) (gros|vrai|petit)? (escroc*|voleur*|menteur*|"
        "charlatan*|idiot*|abruti*|fou|fous|malade|faineant*)",
    ),
)
_THINGS = Phrases(
    en=(
        "(app|weather|forecast|rain|wind|snow|printer|oven|boiler|van|truck|computer|laptop|wifi|internet|machine|"
        "traffic|fridge|freezer|satnav|alarm|lock|till|tractor|mower|engine|tyre|tire|parcel|dough|hangover|cold|flu|"
        "mosquito|mosquitoes|midges|slugs|mole|weeds|pigeon|pigeons|seagull|seagulls|wasp|wasps|goose|dog|cat|puppy|"
        "horse|goat|cockerel|rooster|fox|monday|mondays|january|job|thing|stain|bolt|screw)",
    ),
    fr=(
        "(meteo|pluie|vent|neige|imprimante|four|chaudiere|camion|camionnette|ordi|ordinateur|wifi|internet|machine|"
        "bouchons|frigo|congelo|gps|alarme|serrure|caisse|tracteur|tondeuse|moteur|pneu|colis|pate|"
        "gueule de bois|rhume|grippe|moustique|moustiques|limaces|taupe|pigeon|pigeons|mouette|goeland|goelands|"
        "guepe|guepes|oie|chien|chienne|chat|chatte|chiot|cheval|chevre|coq|renard|sanglier|lundi|lundis|janvier|vis|"
        "tache|"
        "personnage|film|piece|theatre|roman|serie)",
    ),
)


def _find(passage: Passage, _situation: Situation) -> Iterable[Mark]:
    for certain, start, end in _said(passage):
        if is_quoted(passage, start, end) or near(passage, _FRIENDLY, start, end, before=40, after=12):
            continue
        thing = near(passage, _THINGS, start, end, before=40, after=40)
        if certain or not thing:
            yield Mark(start, end, certain=certain and not thing)


def _said(passage: Passage) -> Iterator[tuple[bool, int, int]]:
    for start, end in _AIMED.find(passage):
        yield True, start, end
    for match in _BAND.find(passage):
        yield True, *match.span()
    for match in _YOU_ABSOLUTE.find(passage):
        yield False, *match.span()
    for start, end in _SAID.find(passage):
        yield False, start, end


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
