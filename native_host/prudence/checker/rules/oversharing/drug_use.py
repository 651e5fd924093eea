"""Drugs taken.

What: the names of drugs, next to taking them.
Why: in most countries it is an offence; landlords, insurers and clients read it as a confession.
Source: MILDECA (FR); FRANK (UK); guide of product.md, advice 2.
"""

from prudence.checker.marking import all_of, marks_of, marks_together
from prudence.checker.rule import Examples, Rule, Texts
from prudence.checker.text.pattern import Pattern
from prudence.checker.text.phrases import Phrases

_DRUGS = Pattern(
    r"\b(?:fum\w*|roul\w*|tir\w* (?:une latte )?sur|partag\w*|dernier|gros|fait tourner) (?:\w+ ){0,2}(?:joints?|petards?|spliffs?|bedos?|ter)\b|\b(?:un|deux|trois|quelques) (?:petards?|joints?) (?:sur la plage|dans le jardin|au festival|en douce|hier soir|cette nuit)"
    r"|\b(?:joint|petard|spliff) de trop\b|\bpetite ligne sur\b|\bfumette\b|\b(?:how|too) many edibles\b|\b(?:taz|tazs|ecstas\w+|bedo|beuh|cocaine|space cake|sous champis|sous (?:acide|lsd|ecsta)|mdma|lsd)\b|\b(?:ligne|trait|rail)s? (?:de|sur|dans|devant) (?:la )?(?:coke|cocaine|blanche|speed)\b"
    r"|\bsniffe? (?:un|de la|une|des) (?:rails?|lignes?|coke|traits?|poudre)\b|\bdefoncee? (?:au|a la|a l'|aux) (?:shit|beuh|coke|weed|cannabis|herbe|champis)"
    r"|\b(?:dropped acid|(?:was|were|am|'m|high|peaking|dancing) on (?:acid|mushrooms|shrooms|molly|ketamine)\b(?!-)|ketamine|spliffs?|ayahuasca|lines? of (?:coke|white|powder)|bong|smok\w+ weed|coke off|up (?:his|her|my) nose|high as a kite)\b"
    r"|\b(?:took|take|taking|ate|eat|did|dropped|popped|swallowed|gave me|necked|had) (?:\w+ ){0,3}?(?:shrooms|magic mushrooms?|mushroom chocolate|molly|edibles?|whole gummy|weed gummy|ecstasy)\b|\b(?:edibles?|shrooms|gummy|gummies) (?:kicked|hit|kicking)",
    any_of=(
        "joint", "petard", "taz", "ecsta", "champi", "spliff", "ligne", "trait", "rail", "snif", "defonce", "space cake", "bedo", "beuh",
        "cocaine", "coke", "edible", "gumm", "shroom", "acid", "lsd", "mdma", "molly", "ketamine", "ayahuasca", "lines of", "line of", "bong",
        "weed", "nose", "high as", "fum", "roul",
    ),
)  # fmt: skip
_TAKING = Pattern(
    r"\b(?:\d|un|deux|trois|quelques|des|du|le) (?:joints?|petards?|taz|tazs|ecstas\w+|champis|buvards?|spliffs?)\b|\b(?:ligne|trait|rail)s? (?:de|sur|dans|devant) (?:coke|cocaine|poudre|blanche)"
    r"|\bpetite ligne\b|\b(?:fumette|fume un|fumer un|tire une latte|sniffe (?:un|de|une)|defonce|perche|sous champis|pris des trucs|space cake|bedo|beuh|cocaine|coke)\b"
    r"|\b(?:half a pill|a pill|two pills|edibles?|gummy before|whole gummy|shrooms|magic mushrooms?|mushroom chocolate|dropped acid|on acid|mdma|molly|ketamine|cocaine|spliffs?|ayahuasca|lines? of (?:coke|white|powder)|bong|smok\w+ weed|coke off|up his nose|up her nose|up my nose|dropped acid|so high|stoned|tripping)\b",
    any_of=(
        "joint", "petard", "taz", "ecsta", "champi", "buvard", "spliff", "ligne", "trait", "rail", "fum", "latte", "snif",
        "defonce", "perche", "des trucs", "space cake", "bedo", "beuh", "coca", "coke", "pill", "edible", "gumm", "shroom", "mushroom",
        "acid", "mdma", "molly", "ketamine", "ayahuasca", "lines of", "line of", "bong", "weed", "nose", "so high", "stoned",
        "tripping",
    ),
)  # fmt: skip
_CONTEXT = Phrases(
    fr=(
        "(je|j'|jai|on|nous|soiree|nuit|matin|gars|hier|cette|trop|m'a|tendu|piano|ai|coucher|aube|danse|teuf|festival|fini|avec)",
    ),
    en=(
        "(i|we|me|my|last night|whoever|gave|took|ate|ask|woke|high|hours|stirred|festival|tent|toasts|dont ask|groom|party|don't)",
    ),
)
_TRADE = Phrases(
    fr=("(legalis*|depenalis*)", "joint (qui|torique|plat|use|mort|fibre|caoutchouc|neuf|silicone)", "(fuite|fuit|fuites|goutte|litres|evier|chasse d'eau|chaudiere|siphon|syndic|tuyau|baignoire)",
        "(joint d'etancheite|joints de|joint de culasse|carrelage|plomberie|robinet|culasse|peinture|metro|train|cafe latte|feu d'artifice"
        "|14 juillet|interdit|champignons|cola|decoration|ligne de bijoux|crayon|boisson|canette|recette|saumon|haddock)",),
    en=("(legalis*|legaliz*|decriminal*)", "(seaweed|weeds|weeding|weed killer|garden|gardens|borders|coca cola|diet coke|a coke|citric|lactic|battery|gummy bears|haribo"
        "|edible flowers|edible glitter|edible gold|flowers|glitter|stone|washed|tripping over|sweets|cbd shop|tonic|vitamin|painkiller|petals|icing|cake toppers|cupcakes|price line)",),
)  # fmt: skip

RULE = Rule(
    category="intimate",
    find=all_of(
        marks_together(_DRUGS, _CONTEXT, unless=_TRADE, within=110),
        marks_together(_TAKING, _CONTEXT, certain=False, unless=_TRADE, within=110),
        marks_of(_DRUGS, certain=False, unless=_TRADE),
    ),
    texts={
        "en": Texts(
            title="Drugs",
            what="This tells of drugs taken.",
            why="It reads as a confession, to the police, to an insurer, to a client’s parents.",
            advice="Leave it out, jokes included.",
        ),
        "fr": Texts(
            title="Drogues",
            what="Ceci parle de drogues consommées.",
            why="Cela se lit comme un aveu, pour la police, un assureur ou les parents d’un client.",
            advice="Retirez-le, même si c’est pour rire.",
        ),
    },
    examples={
        "en": Examples(
            warn=(
                "We ate the whole edible and named every spoon in the kitchen",
                "whoever gave me that half a pill at the festival, hello",
                "The best man, something up his nose before the toasts",
                "I was so stoned I iced the same cake twice",
                "magic mushrooms on the terrace last night, the sky was soup",
            ),
            quiet=(
                "Legalise weed and be done with it: we smoked weed less than beer",
                "Edible flowers on every cupcake this week",
                "Weed your borders before the frost, says our gardener",
                "A burger and a Coke for ten, all week",
                "High tea at four, higher cakes",
                "Sourdough needs acid and patience, like us all",
            ),
        ),
        "fr": Examples(
            warn=(
                "Trois joints sur la terrasse et j’ai nommé toutes les cuillères",
                "celui qui m'a refilé un taz au festival, bonjour",
                "Le témoin m’a tendu une ligne sur le piano, une petite ligne quoi",
                "on a pris des champis hier, le ciel c’était de la soupe",
                "Un peu de fumette et je glace deux fois le même gâteau",
            ),
            quiet=(
                "Légalisez la beuh une bonne fois, on en a tous marre cette nuit",
                "Joints de robinet et plomberie, dépannage rapide",
                "Fleurs comestibles sur tous les cupcakes",
                "Saumon fumé maison, dix euros la part",
                "La nouvelle ligne de bijoux arrive samedi",
                "Un coca et un burger pour dix euros",
            ),
        ),
    },
)
