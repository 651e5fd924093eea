"""Somebody alone, and where.

What: home alone, alone in the shop until eight, a child at home by itself.
Why: it tells a stalker, or a robber, that nobody will come.
Source: France Victimes; Suzy Lamplugh Trust, "Personal safety for lone workers".
"""

from prudence.checker.marking import all_of, marks_of, marks_together
from prudence.checker.rule import Examples, Rule, Texts
from prudence.checker.text.cues import AnyOf
from prudence.checker.text.pattern import Pattern
from prudence.checker.text.phrases import Phrases
from prudence.checker.text.times import ABSENCE, CLOCK, STAY

_ALONE_FR = Pattern(
    r"\b(?:je )?(?:suis|reste|est|sera|serai|dors|dort|garde|tient|rentre|marche|cours|posee?|bivouac|y est)(?: \w+){0,5}? (?:toute? )?(?:seule?s?|toute? seule)\b(?: \w+){0,2}"
    r"|\btoute? seule? (?:a la maison|dans|au|chez|avec|pour|sous|ce|cette|jusqu|la nuit|le soir)"
    r"|\b(?:on est|sommes) (?:que |plus que )?(?:toutes?|tous) les (?:deux|2|trois|3)\b",
    any_of=("seul", "les deux", "les 2", "les trois", "les 3"),
    language="fr",
)
_ALONE_EN = Pattern(
    r"\b(?:home|all) alone\b|\balone (?:in|at|with|here|all|down)\b|\b(?<!in )(?:on|by) (?:my|me|her|his|their|our) ?(?:own|self)\b(?! (?:\w+ (?:sheet|recipe|design|label|brand)|street|page|account|profile|phone|mobile|cell|shop|two|terms|time|car|driveway|van|way|pace|recipe|home))|\b(?<!in )(?:by|on) (?:myself|herself|himself|themselves)\b"
    r"|\b(?:it'?s just|its just|just|only|just the) (?:just )?(?:me|her|him|us|the)(?:,? (?:and|in|the|my|her|his|two|three|four|little|small|girls|kids|boys|baby|babies|dog|cat|ones|wains|woodstove)\b){1,5}",
    any_of=(
        "alone",
        " own",
        "myself",
        "meself",
        "herself",
        "hersel",
        "himself",
        "themselves",
        "just me",
        "just her",
        "just us",
        "just him",
        "just the",
    ),
    language="en",
)
_WHERE_WHEN = AnyOf(
    Phrases(
        fr=(
            "(maison|appart|appartement|pavillon|grande maison|chalet|bivouac|refuge|quatrieme|etage|4e|studio|rue|parking|canal)",
            "(nuit|ce soir|le soir|tous les soirs|chaque soir|apres-midi|l'apres midi|petit|petite|bebe|bruit|porte|verrou)",
            "(boutique|magasin|depot|caisse|camion|route|plage|foret|chemin)",
        ),
        en=(
            "(house|home|flat|place|apartment|farmhouse|cabin|sailboat|boat|bed|door|stairs|creak|creaks|latch|gate)",
            "(night|nights|tonight|evening|evenings|shift|dark|candle|candles|lock|street|station|path|woods|trail|till)",
            "(shop|counter|premises|lockup|bus stop|car park|parking lot)",
        ),
    ),
    CLOCK,
    STAY,
    ABSENCE,
)
_TRADE = Phrases(
    fr=("(plus|pus) (tout|toute)? (seul|seule|seuls|seules)", "(bemol|regret|souci|mot|endroit|conseil|un seul|une seule|pas seul|pas seule|jamais seul|jamais seule|le seul|la seule)",
        "(film|cine|ecoute|machine|pain|pate|levain|berceau|lecon|devoirs|nager|s'habiller|etagere|vitrine|amoureux|decider|patience|indulgents|indulgent|soyez|merci de|lampe)",
        "(cuit|confiture|fond|pousse|tourne|marche|nettoie|comme un grand|couture|boutique seule aujourd'hui|voyageur*|venir|venez)",
        "(tient|garde|assure) (la|le) (boutique|salon|magasin|cabinet|comptoir)"),
    en=("(no longer|not|won't be|never) (be)? (alone|on my own|by myself)", "(leave me alone|let alone|not alone|never alone|never on my own|you are not|you're not|come alone|solo|on its own|stand alone|of its own)",
        "(movie|screening|popcorn|village hall|helpline|candle|laces|learned|learnt|the dog|my dog|thousand|proud|please be patient|bear with|camera|bake|counter|owner|can walk|busy)",
        "(travell*|diner|table for|candles smell|made this|made it|baked|built|wrote|cooked|our own|your own|own recipe)"),
)  # fmt: skip
_FEAR = Phrases(
    fr=(
        "(seul|seule) (a la maison|chez moi|chez elle|chez lui|la nuit|dans la maison|dans l'appart)",
        "(garde|gardent) la maison (seul|seule|toute|tout)",
    ),
    en=("home alone", "alone in the (house|flat|apartment)", "(just|only) me in the (house|flat)"),
)

RULE = Rule(
    category="whereabouts",
    find=all_of(
        marks_of(_FEAR, unless=_TRADE),
        marks_together(AnyOf(_ALONE_FR, _ALONE_EN), _WHERE_WHEN, unless=_TRADE, within=110),
    ),
    texts={
        "en": Texts(
            title="Somebody alone",
            what="This says that somebody is alone, and where or until when.",
            why="It tells people with bad intentions that nobody will come.",
            advice="Leave out that they are alone, or tell it afterwards.",
        ),
        "fr": Texts(
            title="Quelqu’un est seul",
            what="Ceci dit que quelqu’un est seul, et où ou jusqu’à quand.",
            why="Des gens mal intentionnés comprennent que personne ne viendra.",
            advice="Ne dites pas que la personne est seule, ou racontez-le après.",
        ),
    },
    examples={
        "en": Examples(
            warn=(
                "Home alone till Friday, the stairs sound like a horror film",
                "Just me and the girls in the house tonight, every noise makes me jump",
                "My niece is on her own in the shop until nine",
                "I'm alone in the flat with a fever and the door is open",
                "She waits by herself at the station at 10 pm every Friday",
            ),
            quiet=(
                "Next year I won't be alone in the van at night, somebody may join",
                "On my own street there are three bakeries",
                "She tied her laces all by herself tonight",
                "This cake won't last long if left alone",
                "A table for one? You are never alone at our counter",
                "I am never on my own here midweek, the darts team is in",
                "I made this lamp on my own and I am proud",
                "Leave the dough alone for two hours",
                "Just us and a thousand tulips this morning",
            ),
        ),
        "fr": Examples(
            warn=(
                "Seule à la maison jusqu’à vendredi, l’escalier craque",
                "On est que toutes les deux à l’appart cette nuit, chaque bruit nous réveille",
                "Ma nièce reste toute seule à la boutique jusqu’à 21 h",
                "je suis seul dans l’appartement avec la fièvre, la porte est ouverte",
                "Elle rentre toute seule par le canal à 22h tous les vendredis",
            ),
            quiet=(
                "L'an prochain je serai plus tout seul dans le camion",
                "Je suis seule à la caisse, merci de votre patience",
                "Le pain lève tout seul la nuit",
                "Un seul conseil : goûtez-la tiède",
                "Voyageur solo ? Vous n’êtes jamais seul à notre comptoir",
                "Il fait ses nœuds tout seul comme un grand",
                "La confiture cuit toute seule, on la surveille à peine",
                "Une seule fournée ce matin, premier arrivé",
            ),
        ),
    },
)
