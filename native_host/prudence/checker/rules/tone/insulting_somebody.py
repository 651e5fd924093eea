"""Insults aimed at a client, a competitor, a reviewer, an authority."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from prudence.checker.marking import Find
from prudence.checker.rule import Examples, Mark, Rule, Texts
from prudence.checker.situation import Situation
from prudence.checker.text.cues import near
from prudence.checker.text.passage import Passage
from prudence.checker.text.pattern import Pattern
from prudence.checker.text.phrases import Phrases
from prudence.checker.text.quotes import is_quoted

_PLAIN: Mapping[str, frozenset[str]] = {
    # Insults, whoever is meant.
    "en": frozenset(
        (
            "arsehole arseholes asshole assholes bastard bastards bellend bellends bogan bozo bozos "
            "bullies bully chancer chancers charlatan charlatans cheapskate cheapskates conman conmen "
            "coward cowards cretin cretins crook crooks crybabies crybaby cunt cunts deadbeat "
            "deadbeats degenerate degenerates dickhead dickheads dimwit dimwits dipshit douche douchebag "
            "douchebags drongo dumbass dumbasses eedjit eejit eejits fraudster fraudsters "
            "freeloader freeloaders geebag gobshite gobshites gowl grifter grifters gronk halfwit halfwits "
            "hypocrite hypocrites idiot idiots ignoramus imbecile imbeciles jackass jackasses jobsworth "
            "jobsworths knobhead knobheads liar liars lowlife lowlifes lunatic lunatics meff meffs moron "
            "morons muppet muppets nitwit nitwits numpties numpty nutcase nutjob nutjobs "
            "pillock pillocks plonker plonkers prat prats prick pricks racist racists ratbag "
            "ratbags scammer scammers scoundrel scoundrels scrote scrotes scrounger scroungers "
            "scumbag scumbags shithead shitheads simpleton simpletons skinflint skinflints "
            "sleazebag swindler swindlers thief thieves thug thugs tightwad tightwads "
            "tosser tossers tosspot twat twats wanker wankers wazzock weirdo weirdos whinger whingers"
        ).split()
    ),
    "fr": frozenset(
        (
            "abruti abrutie abruties abrutis arnaqueur arnaqueurs arnaqueuse baltringue baltringues batard "
            "batards beauf beaufs blaireau blaireaux boloss bonimenteur bonimenteurs "
            "branleur branleurs branleuse branquignol branquignols cassos charlatan charlatans "
            "charognard charognards connard connards connasse connasses couillon couillons crapule "
            "crapules crasseux cretin cretine cretines cretins crevard crevards crevure crevures debiles "
            "ecervele ecerveles emmerdeur emmerdeurs emmerdeuse encule encules enfoire "
            "enfoires escroc escrocs escroqueur facho fachos faineant faineante faineants feignant "
            "feignants feignasse feignasses gougnafier gougnafiers goujat "
            "goujats hypocrite hypocrites idiot idiote idiotes idiots ignare ignares imbecile imbeciles "
            "incompetent incompetente incompetents larbin larbins magouilleur magouilleurs "
            "malappris malotru malotrus malpoli malpolie malpolis menteur menteurs menteuse menteuses "
            "minable minables morveux mytho mythomane niaiseuse niaiseux nullard nullards "
            "pignouf pignoufs pingre pingres pleutre pleutres plouc "
            "ploucs poltron profiteur profiteurs profiteuse racaille racailles "
            "radin radine radines radins ripoux sagouin sagouins salaud salauds "
            "salopard salopards salope salopes tarlouze tartuffe tartuffes tebe tocard "
            "tocards trisomique trouduc vaurien vauriens "
            "viandard viandards vicelard voyou voyous"
        ).split()
    ),
}
_OTHERWISE: Mapping[str, frozenset[str]] = {
    # Insults that have another meaning, too: only when said of a person.
    "en": frozenset(
        (
            "spanner scrubber creep creeps scum dropkick parasite parasites slacker slackers "
            "amateur amateurs balloon bandit bandits brat brats butcher butchers cheat cheats clown clowns "
            "cow cowboy cowboys cows dinosaur dinosaurs disgrace donkey donkeys embarrassment fool fools "
            "fraud frauds ghoul ghouls git gits jerk jerks karen knob knobs leech leeches loser losers "
            "lump maggot maggots melter monster monsters nutter nutters pig pigs plank planks psycho rat "
            "rats robber robbers slob slobs snake snakes snob snobs swine toad toads troll trolls turd "
            "turds twit twits tyrant vandal vandals vermin vulture vultures wally walnut weasel weasels "
            "wimp wimps worm worms"
        ).split()
    ),
    "fr": frozenset(
        (
            "fumier fumiers ordure ordures parasite parasites pourriture pourritures raclure "
            "raclures sangsue sangsues mufle mufles filou filous enflure enflures vermine voleur "
            "voleurs voleuse voleuses insolent tricheur tricheurs tricheuse rageux bouffon "
            "bouffonne bouffons truand truands "
            "amateur amateurs andouille andouilles ane anes assassin assassins bandit bandits boulet "
            "boulets bourrique bourriques clown clowns cochon cochons con conne connes cons couard cowboy "
            "cowboys criminel criminels cruche cruches degonfle degonfles demeure demeures dictateur "
            "empoisonneur empoisonneurs fossoyeur fossoyeurs gamin gamins guignol guignols incapable "
            "incapables jaune jaunes lache laches manche manches morue morues mouton moutons naze nazes "
            "negrier negriers parano pilleur pilleurs pilleuse plaie porc porcs predateur predateurs "
            "rapace rapaces requin requins rigolo rigolos sauvage sauvages tare tares truffe truffes "
            "vandale vandales vautour vautours vendu vendus vipere viperes"
        ).split()
    ),
}
_INSULTS = {language: _PLAIN[language] | _OTHERWISE[language] for language in _PLAIN}
_INSULT = Phrases(en=_INSULTS["en"], fr=_INSULTS["fr"])
_HARD: Mapping[str, frozenset[str]] = {
    "en": frozenset(
        "absolute total utter complete lying thieving cheating miserable useless pathetic spineless gutless ignorant "
        "selfish bloody "
        "fucking fuckin feckin dirty greedy horrible stupid lazy rude arrogant entitled bitter sad nasty vile "
        "shameless faced "
        "jumped brainless mindless clueless dopey fat smug sneaky slimy filthy dumb thick sanctimonious petty rotten "
        "crooked "
        "dishonest straight".split()
    ),
    "fr": frozenset(
        "pauvre pauvres gros grosse sale sales vieux vieille vieilles fieffe vulgaire vulgaires vrai vrais vraie "
        "sinistre "
        "sinistres parfait triste infame immonde sacre".split()
    ),
}
_BETWEEN: Mapping[str, frozenset[str]] = {
    # Words that may stand between an insult and the person it is aimed at.
    "en": frozenset(
        "a an the all just such both nothing but clearly obviously little big proper right great old cheap pure terrible "
        "awful bad hopeless".split()
    ),
    "fr": frozenset(
        "un une des de d' les le la l' petit petite petits beau bel belle grand vraiment juste tous toutes que qu' "
        "bien rien trop "
        "quand meme toujours enfant".split()
    ),
}
_AIMED_AT: Mapping[str, frozenset[str]] = {
    "en": frozenset(
        "you ye yous u you're youre ye're yer your ur bunch pack load gang herd crowd shower nest bag of he's she's "
        "they're "
        "theyre hes shes".split()
    ),
    "fr": frozenset("es etes tes espece bande ramassis tas troupeau meute clique".split()),
}
_SAID_OF: Mapping[str, frozenset[str]] = {
    # The same of somebody who is not spoken to.
    "en": frozenset("are is was were those these them that same some".split()),
    "fr": frozenset("est sont etait etaient sera c ce cet cette ces quel quelle quels quelles".split()),
}
_FRIENDLY: Mapping[str, frozenset[str]] = {
    # Said of oneself, of a friend, of an animal, or denied.
    "en": frozenset(
        "i'm im i am me myself we're lovely dear sweet gorgeous cheeky wee favourite favorite beloved adorable "
        "clever lucky my our "
        "funny poor handsome furry fluffy fellow like no not isn't aren't called call calls muggins felt feel "
        "being be".split()
    ),
    "fr": frozenset(
        "suis moi mon ma mes notre nos sacree joyeux jolie adorable adorables gentil gentils chers cher comme pas ni "
        "jamais traite traitee traites appele appelle surnomme etre sommes".split()
    ),
}
_MOCKED: Mapping[str, frozenset[str]] = {
    # Words that, said of several people, mean no circus and no birds.
    "en": frozenset("clowns cowboys vultures leeches ghouls frauds losers cheats bandits trolls swine vermin".split()),
    "fr": frozenset(
        "voleurs tricheurs truands bouffons clowns vautours rapaces requins vandales incapables cons nazes tares laches boulets guignols".split()
    ),
}
_ONESELF: Mapping[str, frozenset[str]] = {
    "en": frozenset("i i'm i've me myself my".split()),
    "fr": frozenset("je j'ai j'avais j'etais moi suis mon ma".split()),
}
"""Words after an insult that say who is meant: "complete idiot that I am"."""
_TEASING = frozenset("muppet muppets weirdo weirdos numpty numpties plonker plonkers coquin voyou voyous".split())
"""Insults that friends call each other."""
_POSSESSIVE = frozenset(("tes", "ete", "tas", "troupeau", "meute", "herd"))
"""Words before what may be an animal: "tes cochons", "a herd of cows"."""
_WAS = ("was", "were")
_FARTHEST = 5
"""Words looked at before an insult."""
_IDIOMS = Phrases(
    # Aimed at a person as they stand.
    en=(
        "(screw|bugger|fuck|feck|eff) (you|yous)",
        "(you|they|he|she) (ought|should) (to)? (all)? be ashamed",
        "(you're|youre|you are|he's|she's|they're) (too|so) (dumb|stupid|thick|ignorant|arrogant) to",
        "(up yours|waste of oxygen|waste of skin|piece of shit)",
    ),
    fr=(
        "(pauvre type|pauvres types|pauvre con|pauvres cons|sous merde|sous merdes|tete de con|"
        "tete de noeud|trou du cul|sac a merde|petits cons|gros cons|sale con|sales cons|jean foutre)",
        "(t'as|tas|t as) pas honte",
        "(honte a|honte sur) vous",
        "(rien|un petit pois|de la bouillie) dans (le|la) (crane|citron|cerveau|caboche|ciboulot)",
        "(va|allez|vas) (te|vous) faire (foutre|voir|enculer|pendre|mettre)",
        "(ta gueule|ntm|nique ta|niquez vos|fils de pute|enfant de putain)",
        "(bande|tas|ramassis) de (merde|salopes|degeneres|pecores)",
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
_DESCRIBING = frozenset(
    "un une la l cette ces des chaque sous en par avec notre ma sa quelle joyeuse petite belle".split()
)
"""Words before a band that is no address: "une bande de gazon"."""
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
_JUDGED = Phrases(
    # Adjectives and what is said of somebody who may be a friend.
    en=(
        "(you|they|he|she|you're|youre|they're|he's|she's|ye're|that lot) (are|is|were|was)? (all|so|just|too|such|"
        "beyond|truly|"
        "frankly|absolutely|simply|bloody|proper)? (pathetic|disgusting|ridiculous|shameless|spineless|gutless|"
        "clueless|useless|"
        "delusional|brainless|despicable|disgraceful|vile|repulsive|incompetent|unhinged|deranged|"
        "a joke|a disgrace)",
        "(shameless|disgraceful|pathetic|cowardly|despicable|contemptible|spineless|bottom feeder|bottom feeders|"
        "piece of work|pig ignorant|waste of space|excuse for a|poor excuse)",
        "shame on (you|yous|them|him|her)",
        "(ought|should) (to)? (all)? be ashamed",
        "(you|they|he|she) (have|has|got) no (shame|class|manners|morals|decency|backbone|spine)",
        "(too|so) (dumb|stupid|thick|cheap|tight|ignorant|arrogant) to",
    ),
    fr=(
        "(t'es|tes|tu es|vous etes|etes|il est|elle est|ils sont|elles sont) (vraiment|juste|tous|bien|trop|"
        "completement|d'un|d'une|tellement)? "
        "(pathetique*|ridicule*|minable*|pitoyable*|lamentable*|meprisable*|odieux|odieuse|puant|puants|imbuvable*|"
        "infect*|indigne*|malhonnete*|"
        "incompetent*|sans gene|mal eleve*|irrespectueu*|vulgaire*|grossier*|relou*|a "
        "vomir|a gerber|"
        "ecoeurant*|degueulasse*)",
        "(pauvre mec|pauvre fille|faux jeton|faux jetons|faux cul|faux culs|petit con|gros con|sale type|vieux con|vieux cons|vieille bique|"
        "casse pieds|pisse froid)",
        "(t'as|tas|t as|vous avez|n'avez|n'as|avez vous|avez|t'a) (pas|aucune|vraiment pas)? (honte|de honte)",
        "(aucune|sans) (honte|vergogne)",
        "(honte a|honte sur) (toi|eux|lui|elle)",
        "(du vide|rien) (dans|entre) (la|les) (tete|oreilles)",
        "(nul|nulle|nuls|nulles) (a chier|archi|de chez)",
        "(danger public|dangers publics|bon a rien|bons a rien|bonne a rien|enfant gate|enfant gatee|cas social)",
        "(usine|pompe|machine) a fric",
        "(sans gene|mal eleve|mal elevee|mal eleves|gros lourd|gros lourds|pecores|peigne cul|grippe sou|casse "
        "couilles)",
        "(cervelle|cerveau|qi|tete) (de|d') (moineau|huitre|poisson|bulot|moule|moules|piaf|pioche|noeud|con|ane)",
    ),
)
_AMONG_FRIENDS = Phrases(
    en=(
        "(love|miss|proud of|bless|thank) (you|him|her|them|ya)",
        "(my love|my darling|of the day|award|lol|haha|xx)",
        "(happy birthday|happy anniversary|get well|pretty little|best wishes)",
        "(he|she|they|someone|somebody|client|customer|reviewer|one|people|who|dad|mum|wife|husband) (called|calls|"
        "call|said|says|think|"
        "thinks|thought) (me|us|i'm|we're|i was|i am|we were)",
    ),
    fr=(
        "gueule (d'ange|d'amour|d'atmosphere|de loup|cassee)",
        "(joyeux anniversaire|bon anniversaire|bonne fete|bon retablissement|je t'aime|je vous aime|on t'aime|bisous|"
        "bises|gros becs|mon amour|mon coeur|ma cherie|mon cheri|en riant|je vous adore|on vous adore|du jour|mdr|"
        "haha|tu me manques)",
        "(m'a|m'ont|nous a|m'avait|nous ont|t'a|on m'a|s'est fait) (traite*|appele*|dit|traitait|surnomme*)",
    ),
)
_THINGS = Phrases(
    en=(
        "(app|weather|forecast|rain|wind|snow|printer|oven|boiler|van|truck|computer|laptop|wifi|internet|machine|"
        "traffic|fridge|freezer|satnav|alarm|lock|till|tractor|mower|engine|tyre|tire|parcel|dough|hangover|cold|flu|"
        "mosquito|mosquitoes|midges|slugs|mole|weeds|pigeon|pigeons|seagull|seagulls|wasp|wasps|goose|dog|cat|puppy|"
        "horse|goat|cockerel|rooster|fox|blackbird|blackbirds|magpie|magpies|squirrel|squirrels|play|novel|film|movie|"
        "musical|stage|character|monday|mondays|january|job|thing|stain|bolt|screw)",
    ),
    fr=(
        "(meteo|pluie|vent|neige|imprimante|four|chaudiere|camion|camionnette|ordi|ordinateur|wifi|internet|machine|"
        "bouchons|frigo|congelo|gps|alarme|serrure|caisse|tracteur|tondeuse|moteur|pneu|colis|pate|"
        "gueule de bois|rhume|grippe|moustique|moustiques|limaces|taupe|pigeon|pigeons|mouette|goeland|goelands|"
        "guepe|guepes|oie|chien|chienne|chat|chatte|chiot|cheval|chevre|coq|renard|sanglier|lundi|lundis|janvier|vis|"
        "tache|"
        "personnage|film|piece|theatre|roman|serie|livre|conference|comedie|spectacle|legende|chaton|merle|merles|"
        "ecureuil|bebe|clavier|canape)",
    ),
)


def _find(passage: Passage, _situation: Situation) -> Iterable[Mark]:
    for certain, start, end in _said(passage):
        if is_quoted(passage, start, end) or near(passage, _AMONG_FRIENDS, start, end, before=40, after=12):
            continue
        thing = near(passage, _THINGS, start, end, before=40, after=40)
        if certain or not thing:
            yield Mark(start, end, certain=certain and not thing)


def _said(passage: Passage) -> Iterator[tuple[bool, int, int]]:
    """(aimed at a person, start, end) of each insult."""
    for start, end in _IDIOMS.find(passage):
        yield True, start, end
    for match in _BAND.find(passage):
        before = passage.folded[: match.start()].replace("'", " ").split()[-1:]
        described = bool(before) and before[0] in _DESCRIBING
        called = passage.text[match.end() :].lstrip()[:1] == "!" or passage.text[: match.start()].rstrip()[-1:] == ","
        yield called and not described, *match.span()
    for match in _YOU_ABSOLUTE.find(passage):
        yield False, *match.span()
    for start, end in _JUDGED.find(passage):
        yield False, start, end
    language = passage.language
    for word in _INSULTS[language].intersection(passage.words):
        for index in passage.places(word):
            aimed = _aim(passage.words, index, language)
            if aimed is not None:
                yield aimed, passage.word_spans[index][1], passage.word_spans[index][2]


def _aim(words: Sequence[str], index: int, language: str) -> bool | None:
    """True for an insult aimed at a person, False for one merely said, None for a friendly word or another meaning."""
    plain, between, hard = words[index] in _PLAIN[language], _BETWEEN[language], _HARD[language]
    before = index - 1
    article = meant = False
    while before >= max(0, index - _FARTHEST) and (words[before] in between or words[before] in hard):
        article |= words[before] in ("a", "an", "the", "un", "une", "des")
        meant |= words[before] in hard
        before -= 1
    context = words[before] if before >= 0 else ""
    if context in _FRIENDLY[language] or (context in _WAS and words[before - 1] in _FRIENDLY[language]):
        return None
    if words[index + 1 : index + 2] in (["proof"], ["guide"], ["guides"]):
        return None
    if words[index + 1 : index + 2] == ["to"] and not meant:
        return None  # "a swine to iron": a thing
    possessive = context in ("your", "ur", "yer", "of") and not (article or meant or plain or context == "of")
    if context in _AIMED_AT[language] and not possessive:
        if context in _POSSESSIVE and not plain:
            return None
        unmistakable = meant or (plain and words[index] not in _TEASING) or words[index] in _MOCKED[language]
        return unmistakable and (context != "of" or words[before - 1] in _AIMED_AT[language])
    if meant:
        return plain and _ONESELF[language].isdisjoint(words[index + 1 : index + 1 + _FARTHEST])
    said = plain or words[index] in _MOCKED[language] or (article and context in _SAID_OF[language])
    return False if said else None


RULE = Rule(
    category="hostile",
    speaks_for_category=True,
    find=Find(_find, _IDIOMS, _BAND, _YOU_ABSOLUTE, _JUDGED, _INSULT),
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
                "Stuff you need for camping: a stove, a mug.",
                "Lazy idiot proof recipe: one pot pasta.",
                "Our killer croissants are back.",
                "A rat got into the flour store, so we called pest control.",
                "Those pleats are a swine to iron.",
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
                "Tes lunettes, ta crème, ta gueule d'ange : c'est l'été",
                "Va te mettre à l’abri, il pleut.",
                "Tes cochons ont goûté nos épluchures.",
                "Nos croissants tuent, ils sont de retour.",
                "Un rat est entré dans la réserve, le dératiseur passe demain.",
                "Le fumier est livré, les parasites n’aiment pas l’ail.",
                "Le clown de l’anniversaire était génial.",
                "Je suis une andouille, j’ai enfermé la clé dans le camion.",
                "On m’a traité de voleur ce matin, j’en ris encore.",
                "Merci pour votre étoile, on fera mieux.",
            ],
        ),
    },
)
