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
        "(gueule de bois|murge|biture|torche|torchee|pompette|bourre comme)",
        "(une|la|ma|sa|cette|quelle) (cuite|sacree cuite|bonne cuite)",
        "(etait|etais|suis|est|completement|trop|bien|tellement|encore|rentre|rentree|mort|morte) (bourre|bourree|saoul|saoule|ivre|torche)",
        "(ivre mort|rond comme)",
        "(trop bu|trop arrose|tete dans le cul|tete dans le fion|mal aux cheveux|cheveux qui poussent)",
        "(soufflez|souffle) dans le ballon",
        "(sent|sentait|puait|pue) (le|la|l') (pastis|alcool|vin|vodka|whisky|biere|picole|rhum)",
        "(pas|plus|sais plus) (chez qui|comment je suis rentre*|ou j'ai dormi)",
        "(sais|savais) (pas|plus) (chez qui|ou sont mes|comment)",
        "(rendu|vomi|vomis) (mes merguez|mes tripes|mon diner|mon repas|mes boyaux|partout|dans)",
        "(litron|coup|verre) dans le nez",
        "(fini|finie|termine|terminee|carbure|carburee|tourne) (au|a la|a l') (pastis|rhum|blanc|rouge|rose|whisky|vodka|champagne|biere|genepi|calva|mirabelle|poire|gin|tequila|ti punch|picon|peket)",
        "(arrete|arreter|arretai|arretes) (de boire|la bouteille|l'alcool|de picoler)",
        "(sobre|abstinent|abstinente) (depuis|maintenant)",
        "(trou noir|black-out|black out) (total|complet|de|depuis|entre|apres|a partir)?",
        "(endormi|endormie|dormi|reveille|reveillee) (debout|tout habille|toute habillee|par terre|dans la baignoire|sur le carrelage|sur le trottoir)",
        "(plus jamais|jamais plus) (de|le|la) (rhum|pastis|tequila|vodka|gin|whisky|shots|peket|genepi)",
        "(souviens|rappelle) (plus|pas|de rien|que) (de la fin|du retour|de la soiree|de la nuit|comment je suis rentre*|comment on est rentre*|a partir de)",
        "(rond comme|empegue|fracasse|beurre comme|dechire|schlass|pinte|pintee|chargee a)",
        "bu * * comme",
    ),
    en=(
        "(hangover|hungover|hung over|blackout drunk|blacked out|shitfaced|sloshed|legless|bladdered)",
        "(drunk|tipsy|steaming|blootered|wrecked|trashed|smashed|pissed) (as|last|again|on|and|at|out|in)",
        "(got|get|getting|so|too|bit|still|roaring) (drunk|hammered|wasted|smashed|tipsy|plastered|pissed)",
        "(polished off|downed|necked) (a|the|two|half|three)",
        "(was sick|been sick|sick) (in|on|all over) the",
        "carried me (up|home|out)",
        "(puked|threw up|vomited|spewed|chundered|boaked) (in|on|all|over|rye|my|the)",
        "(drinking again|back on the drink|off the wagon|smell it off|smelled of drink|smells of drink|reeked of)",
        "(cant find|can't find|couldnt find|couldn't find) (me|my) (own)? (feet|shoes|shoe|keys|legs)",
        "(quit|stopped|given up|gave up|giving up) (smoking and)? (drinking|the drink|booze|the booze|alcohol)",
        "(sober|dry) (since|for) (the|my|a|two|three|four|five|six|ten|january|last|years|months|weeks)",
        "(blame|curse|damn|cursing|blaming) (the|that) * (gin|rum|vodka|tequila|whisky|whiskey|wine|prosecco|sambuca|jagermeister|cider|brandy|port)",
        "(blame|curse|damn|cursing|blaming) (the|that) (gin|rum|vodka|tequila|whisky|whiskey|wine|prosecco|sambuca|jagermeister|cider|brandy|port)",
        "(never|not) (drinking|touching) (again|gin|rum|vodka|tequila|whisky) (again)?",
        "(still|was|were|so|bit|absolutely) (half cut|half-cut|three sheets|off my face|off me face|off my tits|rat arsed|rat-arsed|tanked|sozzled|paralytic|trolleyed|stocious|twisted|lit|squiffy|bevvied|blotto|mullered)",
        "(don't|dont|can't|cant) remember (getting home|last night|the rest of the night|how i got|how we got|leaving)",
        "(no clue|no idea|don't know|dont know|can't remember|cant remember) how (i|we) got home",
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
    r"\bwoke up (?:\w+ ){0,2}?(?:in|on|under|at|with) (?:\w+ ){0,4}?(?:\bone shoe|no shoes|my coat on|my clothes on|pavement|kerb|curb|road|street|hedge|doorway|bus|night bus|floor of|station|roundabout|stranger\w*)\b"
    r"|\b(?:woke up|me suis reveillee?|reveillee?|me suis retrouvee?|m'a retrouvee?|retrouve|endormie?) (?:\w+ ){0,2}?(?:in|on|under|at|dans|sur|contre|a|assis|sous|chez) (?:\w+ ){0,3}?(?:laundry|basket|tarp|trailer|boat|bath|bush|ditch|skip|van|sprinter|tent|portrush|sand|bench|beal|vitrine|fontaine|banc|caniveau|camion|cuve|ponton|plage|baignoire|fosse|massif)",
    any_of=("woke up", "reveil", "retrouve", "endormi"),
)
_TRADE = Phrases(
    fr=(
        "(degustation|baba|moderation|bar|carte|caviste|formule|recette|cocktail du|happy hour|cuisse|sucre|beurre demi|sel|rhum raisin|gateau|flambe|verre a pied)",
    ),
    en=(
        "(tasting|responsibly|menu|recipe|happy hour|pairing|cellar|served|two for|cake|rum and raisin|trifle|puppy|kitten|wine list)",
    ),
)

RULE = Rule(
    category="intimate",
    find=all_of(
        marks_of(_DRUNK, _WOKE, unless=_TRADE),
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
                "Two bottles of wine for the price of one at the tasting",
                "Drink responsibly, dance irresponsibly",
                "Rum and raisin is back on the menu",
                "Three pints of cream and a dozen eggs go into it",
                "Woke up early to bake, four trays done",
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
                "Deux bouteilles achetées, la troisième offerte à la dégustation",
                "Le baba au rhum est de retour à la carte",
                "Trois verres de lait et une douzaine d’œufs",
                "Bourré de fruits secs, notre cake de Noël",
                "Levé tôt pour enfourner, quatre plaques déjà",
            ),
        ),
    },
)
