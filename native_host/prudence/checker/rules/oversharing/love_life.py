"""Love, sex, break-ups, affairs.

What: words of love life in the first person, or about somebody.
Why: it amuses for an evening and is quoted for years, by clients and by lawyers.
Source: Code civil, article 9; RGPD/GDPR article 9 (sex life).
"""

from prudence.checker.marking import all_of, marks_of
from prudence.checker.rule import Examples, Rule, Texts
from prudence.checker.text.phrases import Phrases

_CERTAIN = Phrases(
    both=("(tinder|grindr|bumble|meetic|libido|orgasm|orgasme|sextape|sexto|threesome)", "plan cul"),
    fr=(
        "(couche|couchee|recouche|couchent|couchait) (avec|ensemble)",
        "(m'a|l'a|m'as|s'est|me suis|suis) (fait)? (largue|larguee|trompe|trompee|plaque|plaquee|cocufie)",
        "(a poil|au lit|au pieu) (avec|sur|dans)",
        "(roule|rouler|roulais) (une|des) pelle*",
        "(faire|fait|fais|faisait|faisions) l'amour",
        "(ma|mon|son) (maitresse|amant)",
        "(son|mon) plan cul",
        "(a|ai|ait|s'est) (trompe|trompee) (avec|sa|son|ma|mon)",
        "(on a|nous avons|nous n'avons|on n'a) (pas)? (beaucoup|peu) dormi",
        "(cul|sexe) (torride|d'enfer)",
        "(dans|finit|fini|termine) (dans)? (mon|son|ses|mes|les) (lit|bras|draps) (de|du|avec)",
        "(se frenchent|frenche|french kiss|se galochent|galoche)",
        "embrasse (sur la bouche|le dj|le serveur|la serveuse)",
        "sur la bouche",
        "(ma|sa|une|en) (culotte|slip)",
        "(fini|finie|finit|dormi) dans (mon|son|ses|mes) (lit|bras)",
        "(embrasse|embrassee|embrasses) (un|une|la|le) (dj|poete|serveur|serveuse|boulangere|boulanger|client|cliente|voisin|voisine)",
        "(l'a|m'a) (laisse|laissee|quitte|quittee) pour",
    ),
    en=(
        "(slept|sleeping) with (him|her|the|my|his|a)",
        "(shagged|shagging|shag|hooked up|hooking up|made out|making out|snogged|copped off) (with|the|him|her|a)",
        "(dumped|ghosted|two-timed|cheated on|left) (me|him|her) (by|for|on|over)",
        "(cheated|cheating) (on|with)",
        "(had|having|having an|had an) affair",
        "(best|good|great|bad) (i ever had)? (in bed|sex)",
        "(one night stand|booty call|friends with benefits|walk of shame|love bite|hickey)",
        "(kissed|kissing) (the|a|him|her|my|me)",
        "(doing it|did it|at it) (in|on|behind) (the|my|our|his|her)",
        "(skinny dip|skinny dipping|skinny dipped|out of everything else)",
        "(his|her|my) (mistress|bit on the side)",
        "(his|her) lover",
        "(woke up) (in|on|next to) (his|her|their|someone's|somebody's|the same)",
    ),
)  # fmt: skip
_LIKELY = Phrases(
    fr=(
        "(rompu|casse|rompre|casser) avec (lui|elle|mon|ma)",
        "(rompu|annule) (mes|nos|les) fiancailles",
        "(on|nous) (s'est|se|nous sommes) (separes|separe|quittes|quitte)",
        "(mon ex|son ex|ma rupture|notre rupture|chagrin d'amour|coup d'un soir|nuit d'amour|nuit torride|libertin|echangiste)",
        "(jusqu'au|avant le) petit (dej|dejeuner)",
        "(pyjama|brosse a dents) chez moi",
        "(il|elle) (a dormi|est reste|est restee|n'est pas rentre|n'est pas rentree) (chez|la nuit|toute)",
        "(dans|devant) ma chambre",
        "(pas vu le jour|champagne tiede|chambre a part|nuit blanche avec)",
        "(tension|peignoir|nuisette|lingerie|decollete) (entre|n'etait|de la cliente)",
        "(stagiaire|secretaire|assistante|barman|kine|clerc) (et|de|derriere)",
        "(nouveau copain|nouvelle copine|nouveau mec|nouvelle meuf)",
        "(ma|sa) femme (doit pas|ne doit pas|sait pas|croit)",
        "(elle|il) est avec (le|la|un|une|mon|ma)",
        "(m'a|l'a) (foutu|foutue|mis|mise) dehors",
        "(me|s'est|suis|sont) (fait draguer|separes|separe|separee|embrasses|embrasse|embrassee)",
        "(celibataire|celib) (depuis|a nouveau|de nouveau)",
        "(la seule a pas le savoir|le seul a pas le savoir)",
        "(boutique close|rideau baisse)",
        "(fini|finie|finit|termine|terminee|atterri|reveille|reveillee|dormi|reste|restee) (chez|au lit chez|dans le lit) (le|la|un|une|mon|ce|cette|d') (dj|barman|serveur|serveuse|voisin|voisine|coach|prof|beau|bel|belle|inconnu|inconnue|type|mec|gars|fille|batteur|chanteur|barmaid|patron|livreur|collegue|fournisseur)",
        "(encore|toujours|ankor|reste|restee|traine) (dans|dann) (le|lo|son) lit (de|d')",
        "(au|dans le) (lit|pieu|plumard) (de|d'|avec) (lui|elle|mon|un|une|son|ce)",
        "(un|une|des|mes|nos) (sucon|sucons|calin|calins crapuleux|partie de jambes)",
        "(jambes en l'air|parties fines|cinq a sept|date coquin|nudes|nude)",
        "(il|elle) (embrasse|baise) (bien|mal|comme|mieux)",
        "(preservatif|preservatifs)",
        "(rencard|rencart) (avec|de ce soir|d'hier|du|ce soir|hier)",
        "(m'a|l'a|s'est|se sont|on s'est|nous sommes) (pas)? (embrasse|embrassee|embrasses|rappelee|drague|draguee|emballe|emballee|galoche|pecho)",
        "(tombe|tombee|fou|folle|amoureux|amoureuse) (amoureux|amoureuse)? (d'un|d'une|de mon|de ma|du) (client|cliente|livreur|voisin|voisine|fournisseur|collegue|patron|coach|prof|serveur|serveuse|barman)",
        "(a|ai) (matche|swipe|flirte|couche|pecho) (avec|sur|hier|ce|trois|deux)",
        "(coeur brise|rupture difficile|plaquee|larguee|cocu|cocue|infidelite|infidele|adultere)",
    ),
    en=(
        "(broke|broken|breaking|split|splitting) up with (him|her|me|my|the)",
        "(broke|called|calling) off (the|our|my) (engagement|wedding)",
        "(my ex is|my ex has|my ex was|my ex texted|his ex|her ex|newly single|single again|back on the market|third date|second date|first date|situationship)",
        "(on my sofa|in my bed|stayed over|stayed the night|back at mine|back to mine|back at his|back at hers)",
        "(headboard|lingerie|handcuffs)",
        "(her fella|his missus|her husband|my husband|his wife) (thinks|doesnt know|doesn't know|has no idea|is away|believes)",
        "(took the couch|moved out|kicked him out|kicked her out|threw him out|suitcase on the)",
        "(no regrets|not sorry)",
        "been seeing (her|his|my|somebody|someone)",
        "(not|isn't|isnt) (your|her|his) (husband|wife)",
        "(box room|spare room|sofa) (mattress|again|since)",
        "after closing twice",
        "(me and|between me and|us and) the (area manager|rep|dj|barman|bartender|builder|postman|plumber|pool guy)",
        "woke up (on|in|at) (his|her)",
        "didnt get back (to mine)? (til|till|until)",
        "(still|lying|stayed|staying|waking up|woke up) in (his|her|somebody's|someone's|a stranger's|the wrong) (bed|arms|shirt|flat|van)",
        "(i|we|me and him|me and her) (pulled|shifted|got off with|hooked up|copped off|necked on|slept together|spent the night)",
        "(condom|condoms|quickie|nudes|sexting|sext|swingers|foreplay|bonking|rumpy pumpy|hanky panky|sleeping around|dirty weekend|friends with)",
        "(matched|swiped|flirting|flirted|fooling around|messing around|carrying on) (with|on|right) (a|the|my|him|her|hinge|this)?",
        "(crush on|fancy|fancied|in love with|fallen for|falling for) (him|her|my|a customer|the delivery|the postman|the barista|this guy|this girl|someone|a client|the builder)",
        "(never|hasn't|hasnt|didn't|didnt) (texted|called|rang|phoned|messaged|text|call|ring) (me)? back",
        "(my|the) (blind|first|second|third|hinge|last) date",
        "(broken hearted|heartbroken|jilted|newly divorced|recently divorced|freshly single|single mum now|back with my ex)",
        "(his|her) (toothbrush|boxers|knickers) (is|are|still|in my|on my|at mine)",
        "(my|our) (sex life|love life|divorce|separation|breakup|break-up|split|marriage is)",
        "(aint|ain't|isn't|isnt|not) (fit|safe|suitable) for (the)? (internet|work|children|facebook)",
        "(he|she) (moved|walked|is moving|has moved) out (on|last|this|of our)?",
        "(his|her|my|our) (affair|one night|fling|booty)",
    ),
)  # fmt: skip
_TRADE = Phrases(
    fr=("(le livre|un livre|ce livre|roman|film|serie|chanson|opera|piece|saint valentin|mariee|chaton|chatte|chien|poule|coq|taureau|jument|four|pate|pain|front|joue|joues)",
        "(costume|tarte|recette|bouche bee|amuse bouche|eau a la bouche|expo|tableau|photo)"),
    en=("(book|novel|film|movie|song|opera|play|valentine|valentines|puppy|kitten|dog|cat|hen|bull|mare|dough|bread|oven|pie)",
        "(forehead|cheek|cheeks|clothes|light|lights|window|teddy|trophy|costume|tart|recipe|exhibition|painting|mattress|duvet|pyjamas|sunkissed)"),
)  # fmt: skip

RULE = Rule(
    category="intimate",
    speaks_for_category=True,
    find=all_of(marks_of(_CERTAIN, unless=_TRADE), marks_of(_LIKELY, certain=False, unless=_TRADE)),
    texts={
        "en": Texts(
            title="Intimate matters",
            what="This tells of love, sex, drink or drugs.",
            why="It amuses for one evening and is quoted for years, by clients, rivals and lawyers.",
            advice="Keep it for the friends who were there.",
        ),
        "fr": Texts(
            title="Vie intime",
            what="Ceci parle d’amour, de sexe, d’alcool ou de drogue.",
            why="Cela amuse un soir et se cite pendant des années, par les clients, les concurrents et les avocats.",
            advice="Gardez-le pour les amis qui y étaient.",
        ),
    },
    examples={
        "en": Examples(
            warn=(
                "He dumped me by text so today's soup is salty",
                "I kissed the drummer and I don't even know his name",
                "She slept with the supplier, now guess who delivers",
                "Tinder date number six, wish me luck tonight",
                "the walk of shame straight into the morning bake",
            ),
            quiet=(
                "Our Valentine's menu is for lovers and for friends",
                "This novel has an affair, a murder and a cake",
                "You will fall in love with this brioche",
                "The dough slept all night and rose like a dream",
                "Kissed by the sun: first strawberries today",
            ),
        ),
        "fr": Examples(
            warn=(
                "Il m’a larguée par texto, la soupe du jour sera salée",
                "J’ai fini dans les bras du batteur sans connaître son prénom, embrassés sur la bouche",
                "elle a couché avec le fournisseur, devinez qui livre",
                "Sixième rendez-vous Tinder ce soir, souhaitez-moi bonne chance",
                "mon ex est passé au stand, j'en tremble encore",
            ),
            quiet=(
                "Notre menu de la Saint-Valentin, pour les amoureux et les autres",
                "Un roman avec une maîtresse, un meurtre et un gâteau",
                "Vous allez tomber amoureux de cette brioche",
                "La pâte a dormi toute la nuit et a doublé",
                "Les premières fraises, un baiser de soleil",
            ),
        ),
    },
)
