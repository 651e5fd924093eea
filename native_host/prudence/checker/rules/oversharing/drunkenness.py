"""Drunken nights and hangovers.

What: words of drunkenness, many glasses with a bad end, waking up in odd places.
Why: it is read by clients before nine, and by whoever entrusts the shop with a wedding or a van.
Source: guide of product.md, advice 2.
"""

from prudence.checker.marking import all_of, marks_of, marks_together
from prudence.checker.rule import Examples, Rule, Texts
from prudence.checker.text.cues import AnyOf
from prudence.checker.text.pattern import Pattern
from prudence.checker.text.phrases import Phrases

_DRUNK = Phrases(
    fr=(
        "(gueule de bois|murge|biture|pompette|bourre comme|ivre mort|ivre morte|mort bourre|morte bourree)",
        "(pris|prise|prend|prends|prendre|ramasse|tenait|tenais|tiens|cuver|cuve) (une|ma|sa|la|leur) (bonne|sacree|belle|grosse|petite)? cuite",
        "(etais|suis|completement|trop|tellement|encore|rentre|rentree|rentres) (completement|trop|bien|encore)? (bourre|bourree|bourres|saoul|saoule|ivre|torche|torchee|schlass|empegue)",
        "(trop bu|mal aux cheveux|cheveux qui poussent|beurre comme)",
        "(puait|pue|empestait) (le|la|l') (pastis|alcool|vin|vodka|whisky|biere|picole|rhum)",
        "(pas|plus) (chez qui|comment je suis rentre*|comment on est rentre*|ou j'ai dormi)",
        "(vomi|vomis) (dans|sur) (ma|mon|la|le|l') (caisse|voiture|camion|lit|taxi|trottoir|evier|jardin|boutique|comptoir)",
        "(il|elle|qui) (sent|sentait) (l'alcool|la picole|le pastis|la vinasse)",
        "(rendu|vomi|vomis) (mes merguez|mes tripes|mes boyaux)",
        "(litron|coup|verre) dans le nez",
        "(on a|j'ai|a|avons|soiree|nuit|s'est) (fini|finie|termine|terminee|carbure|tourne) (au|a la|a l') (pastis|rhum|whisky|vodka|champagne|genepi|calva|mirabelle|gin|tequila|ti punch|picon|peket)",
        "(arrete|arreter|arretai|arretes) (de boire|la bouteille|l'alcool|de picoler)",
        "(suis|reste|redevenu|redevenue) (sobre|abstinent|abstinente)",
        "trou noir (depuis|entre|apres|a partir)",
        "(plus jamais|jamais plus) de (rhum|pastis|tequila|vodka|gin|whisky|shots|peket|genepi)",
        "(souviens|rappelle) (plus|pas|de rien) (de la fin|du retour|de la soiree|de la nuit|comment je suis rentre*|comment on est rentre*)",
    ),
    en=(
        "(hangover|hungover|blackout drunk|shitfaced|sloshed|bladdered)",
        "(drunk|tipsy|blootered) (last|again|at)",
        "(fell|fallen|passed) (over|out|down) drunk",
        "drunk (in|on) (my|our|the) (shop|salon|van|car|street|pavement|studio|* room|floor|job)",
        "(got|get|getting|so|too|bit|still|roaring) (drunk|tipsy)",
        "(i|we|i'm|was|were|all) (got|get|was|were|getting)? (so|absolutely|completely|properly|totally|too|still)? (hammered|wasted|plastered|pissed|smashed|wrecked|trashed|steaming) (last|again|and|with|on|out|at the|in)",
        "(polished off|downed|necked) (a|the|two|half|three) (bottle|bottles|pint|pints|shots|wine|gin|vodka|rum|whisky|tequilas)",
        "(puked|spewed|chundered|boaked) (in|on|all|over|rye|up|my|the)",
        "(drinking again|back on the drink|off the wagon|smell it off|smelled of drink|smells of drink|reeked of)",
        "(quit|stopped|given up|gave up|giving up) (smoking and)? (drinking|the drink|booze|the booze|alcohol)",
        "sober (since|for) (the|my|a|two|three|four|five|six|ten|january|last|years|months|weeks)",
        "(blame|curse|damn|cursing|blaming) (the|that) (last|cheap|bloody|free|pink|house|mulled)? (gin|rum|vodka|tequila|whisky|whiskey|wine|prosecco|sambuca|jagermeister|cider|brandy|port)",
        "(never|not) (drinking|touching) (again|gin|rum|vodka|tequila|whisky) (again)?",
        "(still|was|were|so|bit|absolutely) (half cut|half-cut|three sheets|off my face|off me face|off my tits|rat arsed|rat-arsed|sozzled|paralytic|stocious|bevvied|blotto|mullered)",
        "(don't|dont|can't|cant) remember (getting home|the rest of the night|how i got|how we got)",
        "(no clue|no idea|don't know|dont know|can't remember|cant remember) how (i|we) got home",
    ),
)  # fmt: skip
_MAYBE_DRUNK = Phrases(
    fr=(
        "(cuite|trop arrose|tete dans le cul|tete dans le fion|rond comme|dechire|fracasse|schlass|chargee a)",
        "(etait|est|bien) (bourre|bourree|saoul|saoule|ivre|torche)",
        "(soufflez|souffle) dans le ballon",
        "(rendu|vomi|vomis) (partout|mon repas|mon diner)",
        "(fini|finie|termine|terminee|carbure|carburee|tourne) (au|a la|a l') (blanc|rouge|rose|biere|poire|rhum|champagne)",
        "(trou noir|black-out|black out) (total|complet)",
        "(dormi|reveille|reveillee) (tout habille|toute habillee|sur le carrelage)",
        "(plus jamais|jamais plus) (le|la) (rhum|pastis|tequila|vodka|gin|whisky|shots)",
        "(sobre|abstinent|abstinente) depuis",
    ),
    en=(
        "(hung over|blacked out|legless|squiffy|trolleyed|tanked)",
        "(got|get|getting|so|too|still|roaring) (hammered|wasted|smashed|plastered|pissed)",
        "(was sick|been sick|sick) (in|on|all over) the",
        "carried me (up|home|out)",
        "(threw up|vomited) (in|on|all|over|rye|my|the)",
        "(cant find|can't find|couldnt find|couldn't find) (me|my) (own)? (feet|shoe|legs)",
        "(don't|dont|can't|cant) remember (last night|leaving)",
        "dry (since|for) (january|my|three|six|ten)",
    ),
)  # fmt: skip
_GLASSES = Pattern(
    r"\b(?:\d{1,2}|deux|trois|quatre|cinq|six|sept|dix|dix-sept|douze|quinze|trop de|litres? de|two|three|four|five|six|seven|eight|nine|ten|twelve|half a|several|second|third|fourth|fifth|quatrieme|cinquieme|troisieme)"
    r" (?:\w+ ){0,3}?(?:pintes?|verres?|bouteilles?|shots?|pastis|mojitos?|rhums?|rhum|ti punch|tequilas?|vodkas?|whiskys?|whiskies|pints?|bottles?|glasses|negronis?|margaritas?|gins?|wines?|beers?|bieres?|cocktails?|proseccos?|picon|pekets?|spritz)\b"
    r"|\bone tequila\b|\bold monk\b|\bgood rum\b|\btrop de rhum\b",
    any_of=(
        "pint",
        "verre",
        "bouteille",
        "shot",
        "pastis",
        "mojito",
        "rhum",
        "punch",
        "tequila",
        "vodka",
        "whisk",
        "bottle",
        "glasses",
        "negroni",
        "margarita",
        "gin",
        "wine",
        "beer",
        "biere",
        "cocktail",
        "prosecco",
        "picon",
        "peket",
        "spritz",
        "old monk",
        "good rum",
    ),
)
_BAD_END = Phrases(
    fr=(
        "(reveille|reveillee|retrouve|endormi|endormie|dormi|vomi|perdu|perdue|fini|finie|dignite|pantalon|chaussures|chaussure)",
        "(a jeun|hier soir|cette nuit|du matin|fontaine|borne|banc|embrasse|caniveau|massif|a poil|raison de mes)",
    ),
    en=(
        "(woke|woken|asleep|slept|threw|lost|kissed|crying|cried|proposed|danced|naked|dignity|shoe|shoes|trousers|regret|regrets)",
        "(last night|this morning|at 4|4am|3am|5am|til 3am|head|headache|eyelashes|on me own|on my own|in bed|sofa|bath)",
        "(found me|found myself|apologies to|don't ask|dont ask)",
    ),
)
_WOKE = Pattern(
    r"\bwoke up (?:\w+ ){0,2}?(?:in|on|under|at|with) (?:\w+ ){0,4}?(?:\bone shoe|no shoes|my coat on|my clothes on|pavement|kerb|curb|road|hedge|doorway|night bus|floor of|roundabout|stranger\w*|tarp|ditch|skip|bush|laundry|bath)\b"
    r"|\b(?:reveillee?s?|endormie?s?|retrouvee?s?) (?:\w+ ){0,3}?(?:dans|sur|contre|sous) (?:\w+ ){0,2}?(?:caniveau|massif|baignoire|fosse|fontaine|vitrine|trottoir|paillasson)\b",
    any_of=("woke up", "reveil", "retrouve", "endormi"),
)
_WOKE_ELSEWHERE = Pattern(
    r"\bwoke up (?:\w+ ){0,2}?(?:in|on|under|at) (?:\w+ ){0,3}?(?:trailer|boat|van|sprinter|tent|sand|bench|bus|station|street)\b"
    r"|\b(?:me suis|s'est) reveillee? (?:\w+ ){0,2}?(?:dans|sur|sous|chez) (?:\w+ ){0,3}?(?:banc|camion|cuve|ponton|plage)\b",
    any_of=("woke up", "reveil"),
)
_TRADE = Phrases(
    fr=(
        "(cafe|the|tisane|eau|soda|sodas|jus|lait|chocolat|sucre|bonheur|joie|fatigue|brunch|remede|cure|gastro|le chat|mon chat|le chien|mon chien|le bebe|la petite)",
        "(guepe|guepes|grive|grives|etourneaux|merles|herissons|sangliers|cochons|chevres|poules|oies|abeilles|ecureuil|vaches) (*)? (*)? (ivre|ivres|saoul|saouls|saoules|bourre|bourres|bourrees|pompettes|pompette|ont|a|se|sont)",
        "(degustation|baba|moderation|bar|carte|caviste|formule|recette|cocktail du|happy hour|cuisse|sucre|beurre demi|sel|rhum raisin|gateau|flambe|verre a pied)",
    ),
    en=(
        "(coffee|tea|water|soda|milk|juice|coke|brunch|cure|remedy|helper|breakfast|burger|roll|movie star)",
        "(cat|dog|kitten|toddler|baby|puppy) (was|has|is|been|puked|threw|vomited)",
        "(wasp|wasps|bee|bees|starlings|blackbirds|squirrel|squirrels|pigs|goats|hens|geese|cows|hedgehogs|waxwings|deer) (*)? (*)? (drunk|tipsy|sloshed|hungover|plastered|hammered|hangover|got|getting|are|were)",
        "(tasting|responsibly|menu|recipe|happy hour|pairing|cellar|served|two for|cake|rum and raisin|trifle|puppy|kitten|wine list)",
    ),
)

RULE = Rule(
    category="intimate",
    find=all_of(
        marks_of(_DRUNK, _WOKE, unless=_TRADE),
        marks_of(_MAYBE_DRUNK, _WOKE_ELSEWHERE, certain=False, unless=_TRADE),
        marks_together(_GLASSES, AnyOf(_BAD_END), certain=False, unless=_TRADE, within=140),
    ),
    texts={
        "en": Texts(
            title="A drunken night",
            what="This tells of a drunken night, yours or somebody else’s.",
            why="Clients read it before they order, and screenshots outlive the headache.",
            advice="Tell it at the bar; here, the party was lovely.",
        ),
        "fr": Texts(
            title="Une soirée trop arrosée",
            what="Ceci raconte une soirée trop arrosée, la vôtre ou celle d’un autre.",
            why="Les clients le lisent avant de commander, et les captures durent plus que le mal de tête.",
            advice="Racontez-le au comptoir ; ici, la fête était belle.",
        ),
    },
    examples={
        "en": Examples(
            warn=(
                "So hungover that the mixer sounds like a helicopter",
                "Six pints and a kebab, woke up in the bath with one shoe",
                "I got so drunk at the launch, no clue how I got home",
                "Third bottle of wine and I cried at the cat food advert last night",
                "he puked in the stockroom, again",
            ),
            quiet=(
                "The wasps got drunk on the windfalls and fell off the crate",
                "Our goats got drunk on pears and slept in the lane",
                "Two bottles of wine for the price of one at the tasting",
                "Drink responsibly, dance irresponsibly",
                "Rum and raisin is back on the menu",
                "Three pints of cream and a dozen eggs go into it",
                "Woke up early to bake, four trays done",
                "I have given up drinking coffee",
                "Our wood pigeon fell out of the plum tree, drunk as a lord",
                "A hangover cure for your Sunday: our bacon roll",
            ),
        ),
        "fr": Examples(
            warn=(
                "Gueule de bois telle que le batteur fait un bruit d’hélicoptère",
                "Six pintes et un kebab, réveillé dans la baignoire avec une chaussure",
                "complètement bourré au lancement, aucune idée de comment je suis rentré",
                "Troisième bouteille de rouge et j’ai perdu ma dignité hier soir",
                "il sentait le pastis à dix heures, encore",
            ),
            quiet=(
                "Les grives sont complètement bourrées, elles ont fini les cerises",
                "Les guêpes sont ivres mortes dans les poires",
                "Deux bouteilles achetées, la troisième offerte à la dégustation",
                "Le baba au rhum est de retour à la carte",
                "Trois verres de lait et une douzaine d’œufs",
                "Bourré de fruits secs, notre cake de Noël",
                "Levé tôt pour enfourner, quatre plaques déjà",
            ),
        ),
    },
)
