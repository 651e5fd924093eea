"""A home, a shop or a workshop where nobody is.

What: "nobody's there till five", "la maison est vide", "not a soul in the place", equipment left outside.
Why: it is the one thing a burglar needs to know.
Source: Ministère de l'Intérieur, "Cambriolages : ayez les bons réflexes"; police.uk, "Protect your home from crime".
"""

from prudence.checker.marking import all_of, marks_of, marks_together
from prudence.checker.rule import Examples, Rule, Texts
from prudence.checker.text.cues import AnyOf
from prudence.checker.text.pattern import Pattern
from prudence.checker.text.phrases import Phrases
from prudence.checker.text.times import ABSENCE, CLOCK, STAY

_NOBODY_FR = Pattern(
    r"\b(?:y|il n'y|ya|n'y)(?: en)? ?(?:a|aura)? ?(?:plus |pas |pus |jamais )?(?:personne|un chat|ame qui vive|degun|un ouvrier)\b(?! (?:comme|de|d'|qui|que|pour|en)\b)|\bpas une ame\b(?! qui)"
    r"|\bplus (?:personne|un chat|un ouvrier) (?:au|a la|a l'|dans|sur place|rue|chez|avant|jusqu)|\b(?:pas|pus) un chat (?:au|a la|dans|sur)"
    r"|\bpersonne (?:au bureau|a la maison|a l'atelier|au garage|au depot|a la boutique|chez (?:moi|nous|eux|elle|lui)|sur place|dans la maison)(?! (?:ne |n'))",
    any_of=("personne", "un chat", "degun", "une ame", "ame qui vive", "un ouvrier"),
    language="fr",
)
_NOBODY_EN = Pattern(
    r"\b(?:nobody|no one|noone|no-one|not a soul|not a sinner|never a soul|nobody'?s|no one'?s|not one of us|no neighbou?rs|won'?t be a soul|theres? not a soul|nobody else|no one else|none of us)"
    r"(?: (?:is|are|will|be|been|has|'s|ever|else|living|working|left|really))* (?:in(?= (?:till?|until|from|before|the (?:house|shop|flat|place|office)|there|here)|[.,!]|$)"
    r"|home(?! \w+ing)|there|around|about(?! (?:the|this|that|it))|near|by|nearby|living there|in there|in here|down there|on site"
    r"|(?:at|in|by|about|near) the (?:house|shop|place|yard|plant|office|flat|unit|workshop|studio|farm|site|premises))\b(?=[^\w' ]|$| (?:till?|until|from|before|between|all|on|this|or|for|over|at|after|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tonight|today|tomorrow|now|but|and|so|except|since|while|when|as|overnight)\b)",
    any_of=(
        "nobody",
        "no one",
        "noone",
        "no-one",
        "not a s",
        "never a soul",
        "not one of us",
        "no neighb",
        "be a soul",
        "not a soul",
        "none of us",
    ),
    language="en",
)
_PLACE = Phrases(
    fr=(
        "(maison|appart|appartement|pavillon|villa|chalet|gite|mas|logement|studio|bureau|atelier|boutique|magasin|depot)",
        "(local|garage|hangar|entrepot|chantier|ponton|brasserie|ferme|quai|cave|ecurie|camion|bateau|bateaux|caisses)",
    ),
    en=(
        "(house|home|flat|place|apartment|farmhouse|cottage|condo|shop|office|yard|lock-up|lockup|garage|barn|boat)",
        "(warehouse|workshop|plant|studio|premises|unit|container|trailer|cabin|villa|store room|building|site)",
    ),
)
_HOME = Phrases(
    fr=("(maison|appart|appartement|pavillon|villa|chalet|gite|mas|logement|volets|camion|bateau|bateaux)",),
    en=("(house|home|flat|apartment|farmhouse|cottage|condo|boat|cabin|villa|office|curtains|blinds)",),
)
_EMPTY = Phrases(
    fr=(
        "(vide|vides|inoccupe|inoccupee|inoccupes|sans surveillance|sans nous|livree aux|livree a)",
        "(se garder|se gardera|se garderont|se garde|dormir|dort|dorment|dormira|dormiront) (tout|toute|toutes|tous|sans|dehors|seul|seule)",
        "(dort|dorment) (maintenant|derriere|dehors|tout|jusqu*|sur)",
        "volets (clos|fermes|tires|baisses)",
        "(rideaux|stores) (tires|baisses) (jusqu*|pendant)",
        "(fait|fera) la sieste (toute|tout) (seule|seul)",
        "volets * * (restent|resteront) (clos|fermes)",
        "(restent|resteront|reste|restera) (clos|fermes|fermee|toute seule|tout seul|toutes seules|vide)",
        "va rester toute seule",
    ),
    en=(
        "(empty|unoccupied|unattended|ghost town|standing empty|sits empty|sitting empty)",
        "(dark|locked|locked up|shut up|closed up) (til|till|until|for|all|since|and|that)",
        "(look|looks|looking) after itself",
        "(gettin|getting) a rest",
        "wonderfully quiet",
        "to (itself|themselves)",
        "all yours (burglars|squirrels)",
        "(curtains|blinds) (drawn|down)",
        "(is|are|all) (dark|lonesome|buttoned up)",
    ),
)
_WHEN = AnyOf(STAY, ABSENCE, CLOCK)
_TRADE = Phrases(
    fr=("(visite|visiter|a vendre|a louer|location|louer|vente|annonce|demain en vente|frigo|estomac|assiette|assiettes|verre)",
        "(bocal|bocaux|bouteille|bouteilles|etageres|sac|sacs|mains|ventre|rapportez|ramenez|poches|complet|du vide|vide grenier|metre|m2)", "personne (ne|n'est|n'a|n'avait)",
        "(venez|profitez|tranquilles|pluie|froid|etait|etaient|pate|pates|vin|vins|fromage|fromages|jambon|jambons|ouverte|ouvert|film|roman|titre|spectacle|chanson)"),
    en=("(for sale|to let|to rent|listing|viewing|viewings|stomach|plate|plates|glass|shelf|shelves|fridge|handed|promises)",
        "(jar|jars|bottle|bottles|bag|bags|hands|pockets|bring|return|shelf)",
        "(was|were|so come|come then|rain|weather|red|white|dough|cheese|film|novel)"),
)  # fmt: skip

RULE = Rule(
    category="whereabouts",
    find=all_of(
        marks_together(AnyOf(_NOBODY_FR, _NOBODY_EN), AnyOf(_WHEN, _PLACE), unless=_TRADE),
        marks_together(_EMPTY, _PLACE, _WHEN, unless=_TRADE),
        marks_together(_EMPTY, _HOME, certain=False, unless=_TRADE, within=70),
        marks_of(_NOBODY_FR, _NOBODY_EN, certain=False, unless=_TRADE),
    ),
    texts={
        "en": Texts(
            title="An empty place",
            what="This says that a home or a shop stands empty.",
            why="It is the one thing a burglar needs to know, and a post shows when and where.",
            advice="Leave it out; tell the person who needs to know.",
        ),
        "fr": Texts(
            title="Un lieu vide",
            what="Ceci dit qu’une maison ou un local est vide.",
            why="C’est tout ce qu’un cambrioleur a besoin de savoir, et la publication dit quand et où.",
            advice="Retirez-le ; dites-le seulement à qui doit le savoir.",
        ),
    },
    examples={
        "en": Examples(
            warn=(
                "Nobody's at the workshop until Monday, leave the pallet outside",
                "not a soul in the house for two weeks, even the cat has gone",
                "The flat is standing empty until the 28th, painters welcome",
                "There's no one in the yard between 2 and 6",
                "The place is all dark until Tuesday and the boats are on the trailer",
            ),
            quiet=(
                "Nobody makes scones like Aunt Peg",
                "No one knows what tomorrow's soup will be",
                "The shelves are empty, thank you all!",
                "An empty flat at 12 Mill Road, viewings from Monday",
                "Bring your empty jars to the shop",
                "The shop was empty until noon, then you all came",
            ),
        ),
        "fr": Examples(
            warn=(
                "Il n’y a personne à l’atelier jusqu’à lundi, posez la palette dehors",
                "la maison est vide pour deux semaines, même le chat est parti",
                "L’appartement est inoccupé jusqu’au 28, les peintres sont chez eux",
                "ya personne au dépôt entre 14h et 18h",
                "Les deux camions dorment dehors au chantier jusqu’à mardi",
            ),
            quiet=(
                "Personne ne fait les scones comme tata Jeanne",
                "Personne ne sait quelle sera la soupe de demain",
                "Les étagères sont vides, merci à tous !",
                "Appartement vide à louer rue du Port, visites dès lundi",
                "Rapportez vos bocaux vides à la boutique",
                "La boutique est fermée jusqu’à mardi 9 h",
                "Personne à la maison n’aime les brocolis",
            ),
        ),
    },
)
