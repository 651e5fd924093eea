"""Away from home, for how long.

What: leaving or being away, with a length or a return, of the owner, the family or a client. On a public account the
dated closing of a shop is ordinary; there it is certain only with the home, the family or an empty place in it.
Why: burglars read holidays, and the page's name leads to shop and home.
Source: Ministère de l'Intérieur, "Opération tranquillité vacances"; Neighbourhood Watch, "Social media and burglary".
"""

from collections.abc import Iterator

from prudence.checker.marking import Find
from prudence.checker.rule import Example, Examples, Mark, Rule, Texts
from prudence.checker.situation import Situation
from prudence.checker.text.cues import AnyOf, near, together
from prudence.checker.text.passage import Passage
from prudence.checker.text.pattern import Pattern
from prudence.checker.text.phrases import Phrases
from prudence.checker.text.times import ABSENCE, STAY

_LEAVING_FR = Phrases(
    fr=(
        "(on|nous|je|j'|les|toute|tout|moi|elle|il|ils) (part|pars|partons|file|files|filons|decolle|decollons|m'envole|s'envolent|decollent)",
        "(demain|ce soir|vendredi|samedi|dimanche|lundi) (on|nous|je) (part*|file*|filons|decolle*|s'envole)",
        "(on|nous) (s'envole|s'echappe|s'evade|met les voiles|mettons les voiles|largue|larguons)",
        "(larguons|largue|largue|levons) (les amarres|l'ancre)",
        "(decollage|embarquement|depart demain|depart ce soir|depart vendredi|depart samedi|en partance|direction)",
        "(valise|valises) (bouclee*|pretes?|prete|faites|sont|dans)",
        "(vacances|conges|sejour|voyage|croisiere|bivouac|rando|trek) (a|au|aux|en|dans|chez|jusqu*|du|demain|de)",
        "(en vacances|en conges|en voyage|en weekend|en croisiere|au bled|a la mer|a l'etranger|au soleil)",
        "(ils|elle|il|les|on|je|moi|m'|equipe|gang) (est|sont|suis|sera|serai|seront|serons) (a|au|aux|chez|partie|partis|parti|en vacances|en conges|en partance|en weekend|en espagne|en italie|en bretagne|en corse)",
        "(toute|tout) (l'equipe|la famille|la gang|la bande|le monde|l'atelier|la tribu)",
        "(je coupe tout|telephone coupe|sans portable|pas de reseau)",
        "(monte|descends|monter) * jours",
        "(partir|parti|partie|partis|parties) (a|au|aux|en|dans|pour|chez|sur)",
        "(avion|vol|ferry|navette|passeports|passeport)",
        "(est|sont) (de nuit|en chantier)",
        "(ne reviennent|reviennent|revient|ne revient) (de|pas|que)",
        "(en route pour|a nous les|a nous la|a nous le)",
    ),
)
_LEAVING_EN = Pattern(
    r"\b(?<!anyone )(?<!anybody )(?<!those )(?<!you're )(?<!people )(?:off|away|heading|headed|rollin|rolling|jetting|flying|driving|going|leaving|fly|leave) (?:out |up |down |over |all |again |back )*"
    r"(?:to|for|tomorrow|tonight|in|till?|until|on (?:holiday|holidays|vacation|a cruise)|at the (?:coast|sea|beach|caravan|cottage))\b"
    r"|\bwheels up\b|\bpassports?\b|\b(?:bags|cases?|van|suitcases?|all) packed\b|\bboarding\b|\btake off\b|\b(?:fly|flying|ship|head) out\b|\bset sail\b|\bput in at\b"
    r"|\b(?:we'?re|i'?m|they'?re|are|he'?s|she'?s|us|\w+ is|is|\w{3,}'s|crew|(?<!a )family|everyone) (?:all |both |back |out |over |up |down )*(?:in|at|away|off)"
    r"(?! (?:the |our |my )?(?:library|town hall|church hall|shop|store|market|studio|office|kitchen|(?:box|spare|living|back|front|bath|bed) ?room|bed|bath|garden|garage|shed|loft|attic|cage|freezer|fridge|oven|kiln|post|vat|barrel|cask|press|brine|glaze|dye|cellar|stall|salon|cafe|counter|for|and|a|stock|season|touch|love|work|class|school|on|it|time|an?|\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|most|least|all|this|that|general|labo))\b"
    r"|\b(?:on|for) (?:holiday|holidays|vacation|our hols|a cruise|honeymoon)\b|\b(?:elk|deer|fishing|hunting|summer) (?:camp|trip)\b|\broad trip\b|\bunderway\b"
    r"|\b(?:lanzarote|tenerife|benidorm|majorca|ibiza|zante|corfu|bali|florida|spain|cancun|dubai|turkey|cyprus) (?:tomorrow|tonight|for|till?|until)",
    any_of=(
        "off ", "rollin", "away", "head", "jetting", "fly", "driv", "going", "leav", "wheels up", "passport", "packed", "boarding",
        "take off", "ship out", "set sail", "put in at", " in ", " at ", "holiday", "vacation", "hols", "cruise",
        "honeymoon", "camp", "trip", "underway", "lanzarote", "tenerife", "benidorm", "majorca", "ibiza", "zante", "corfu",
        "bali", "florida", "spain", "cancun", "dubai", "turkey", "cyprus",
    ),
    language="en",
)  # fmt: skip
_RESORTS = (
    "(lanzarote|tenerife|fuerteventura|majorca|mallorca|majorque|minorca|minorque|menorca|ibiza|benidorm|marbella|malaga|zante|corfu|corfou|crete|creta|kos|rhodes|santorini|santorin"
    "|mykonos|cyprus|chypre|malta|malte|madeira|madere|algarve|sardinia|sardaigne|sicily|sicile|corsica|corse|djerba|agadir|marrakech|marrakesh|hurghada|antalya|bodrum|dubai|phuket)",
    "(bali|lombok|cancun|punta cana|cuba|varadero|jamaica|jamaique|barbados|barbade|bahamas|antigua|maldives|mauritius|maurice|seychelles|zanzibar|guadeloupe|martinique|florida|floride"
    "|disney|disneyland|hawaii|maui|thailand|thailande|vietnam|sri lanka|lapland|laponie|iceland|islande|canaries|canary islands|costa brava|costa del sol|center parcs|centerparcs)",
    "(spain|espagne|portugal|italy|italie|greece|grece|turkey|turquie|croatia|croatie|morocco|maroc|tunisia|tunisie|egypt|egypte|mexico|mexique|japan|japon|australia|australie|new zealand)",
)
_HOLIDAY = Phrases(
    fr=(
        *(f"(a|en|au|aux|pour|vers|direction) (la|les|l'|l'ile de)? {names}" for names in _RESORTS),
        "(en) (vacances|voyage de noces|lune de miel|croisiere)",
        "(a|au|aux|pour) (la mer|la plage|la neige|ski|sports d'hiver|soleil|camping|bled|montagne)",
        "au ski",
    ),
    en=(
        *(f"(to|for) (the)? {names}" for names in _RESORTS),
        "(on|for) (our|my|a|their)? (holiday|holidays|hols|vacation|honeymoon|cruise|mini break|city break)",
        "to (the|our) (seaside|beach|caravan|slopes|alps|canaries|lakes|coast|villa|cottage|cabin|airport)",
    ),
)
"""Where nobody goes to work."""
_GO = Pattern(
    r"\b(?:on|nous|je|j'|toute la famille|tout le monde|la famille|les enfants et moi)(?: se | s'| m'|,? )(?:part|pars|partons|file|filons|decolle|decollons|envole|envolons|embarque|embarquons|prend l'avion|prenons l'avion|met les voiles|tire|casse|barre|echappe)\b"
    r"|\bc'est parti (?:pour|direction)\b|\ben (?:route|partance|direction)\b|\bdirection\b|\bdecollage\b|\ba nous\b"
    r"|\b(?:we|i|us|family|kids|everyone|crew|both|all)(?:'re|'m| are| am|re|m)? (?:all |both |just |now |finally |heading |headed )*(?:off|heading|headed|flying|jetting|going|driving|leaving|away|fly|head|leave|jet|out)\b"
    r"|^(?:\W*)(?:all )?(?:off|heading|headed|flying|jetting) |\bwheels up\b|\bboarding\b|\bflight (?:to|tonight|tomorrow)\b",
    any_of=("part", "pars", "fil", "decoll", "vol", "embarqu", "l'avion", "voiles", "tire", "casse", "barre", "echappe", "en route", "direction",
            "a nous", "off ", "head", "fly", "jet", "going", "driv", "leav", "away", "out ", "wheels up", "boarding", "flight"),
)  # fmt: skip
_SOON = Pattern(
    r"\b(?:ce soir|cette nuit|demain|apres-demain|dans (?:une heure|deux heures|trois heures|\w+ jours?)|tout a l'heure|aujourd'hui|ce matin|cet apres-midi|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
    r"|maintenant|la semaine prochaine|ce week-?end|enfin|a l'aube|tonight|tomorrow|today|this (?:morning|afternoon|evening|week|weekend)|(?:on |next |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|in the morning|in (?:an|two|three|a few) (?:hours?|days)"
    r"|next week|at last|finally|right now|any minute|first thing)\b",
    any_of=("soir", "nuit", "demain", "dans ", "l'heure", "hui", "matin", "midi", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
            "maintenant", "semaine", "week", "enfin", "aube", "tonight", "tomorrow", "today", "this ", "day", "morning", "in ", "at last", "finally", "now",
            "minute", "first thing"),
)  # fmt: skip
_PAST = Phrases(
    fr=(
        "(retour|rentre|rentree|rentres|revenu|revenue|revenus|revient|revenons|souvenir|souvenirs|la derniere fois|l'an dernier|l'annee derniere|l'ete dernier|si|reve|aimerais|voudrais|rien que pour)",
    ),
    en=(
        "(back|returned|came|were|was|last year|last summer|if|wish|dream|dreaming|would|used to|won't|not|never|remember|when we)",
    ),
)
_AWAY_NOW = Phrases(
    fr=(
        "(je suis|on est|nous sommes|chuis|jsuis|etre) (enfin|deja|encore|tous|toutes)? en (vacances|conges|voyage de noces|croisiere)",
        "(pas|jamais|plus) (a la maison|chez moi|chez nous) (le|les|avant|ce|cette|de|jusqu'a|jusqu'au|demain|pendant)",
        "prolonge (mes|nos|les) (vacances|conges)",
    ),
    en=(
        "(i'm|i am|im|we're|we are) (finally|already|still|all|both|off)? on (holiday|holidays|vacation|our honeymoon|our hols|a cruise)",
        "(not|never|nobody) (at)? home (on|until|till|til|before|all|this|tonight|tomorrow|during|between)",
        "extended (my|our) (holiday|holidays|vacation|trip)",
    ),
)
_HOME = Phrases(
    fr=(
        "(maison|appart|appartement|pavillon|villa|chalet|mas|volets|voisin|voisine|voisins|chat|chien|poules|plantes)",
        "(vide|inoccupee|personne|seul|seule|seuls|toute seule|tout seul|famille|mari|femme|enfants|filles|fils|et moi)",
        "(sans telephone|sans portable|sans nous|boite aux lettres|gardienne|gardien)",
        "(clients|rue|chez elle|chez lui|chez eux|portail)",
    ),
    en=(
        "(house|home|flat|place|apartment|farmhouse|neighbours|neighbors|next door|cul de sac|street|dog|dogs|cat|hens)",
        "(empty|nobody|no one|not a soul|alone|locked|kids|family|wife|husband|curtains|blinds|dark|unattended|lonesome)",
        "(me and|and me|and i|the girls|the boys|mum|phones off|no signal|no bars|no phone)",
        "(no neighbours|no neighbors|look after itself)",
    ),
)
_SHOP_CLOSED = Phrases(
    fr=(
        "(ferme|fermee|fermes|fermeture|fermons|reouverture|rouvre|rouvrons|rouvrira|reprise|reouvre|ouvert|ouverte|ouverts)",
        "(boutique|magasin|salon|atelier|cabinet|restaurant|commandes|livraisons|expedition|expeditions|rendez vous|rdv)",
        "(remplace|remplacant|remplacante|assure|garde la boutique|tient la boutique|tient le magasin|reste ouvert)",
    ),
    en=(
        "(closed|close|closing|closes|reopen|reopening|reopens|open|opens|opening|orders|bookings|appointments|deliveries)",
        "(shop|store|studio|salon|cafe|office|kitchen|covering|cover|in charge|looking after|as usual)",
    ),
)
_COMMERCE = Phrases(
    fr=("(a sec|a jour|a bout|a fond|a l'ecoute|livraison|livraisons|essai|garantie|remboursement|stage|stages|cours|formation|offre|promo|gagnez|sejour pour"
        "|location|reservation|reservations|gite|chambre|chambres|carte|menu|affinage|affine|trempage|repos|sechage|delai"
        "|plat|plat du jour|plats|saveurs|recette|recettes|marche|marches|avec notre|avec nos|vent|livre|film|spectacle"
        "|sejours|croisieres|excursion|excursions|colis|commande|expo|exposition|festival|fete|salon)",),
    en=("(delivery|deliveries|shipping|trial|warranty|refund|course|courses|sale|offer|deal|win|rental|rooms|turnaround"
        "|dish|pasta|special|specials|flavours|recipe|recipes|market|parcel|clean up|join us|film|novel|with our"
        "|book|bookings|guests|menu|aged|proof|proofing|soak|course|class|classes|workshop|lead|exhibition|festival|fair"
        "|tickets|free|waiting|rest|simmer|cure|fermented|wait|slots|spots|orders|trips|charter|charters)",),
)  # fmt: skip
_NOT_AWAY = AnyOf(_COMMERCE, _SHOP_CLOSED, _PAST)
_SOMEBODY_STAYS = Phrases(
    fr=(
        "(femme|mari|compagne|compagnon|mere|pere|maman|papa|fils|fille|voisin|voisine|quelqu'un|soeur|frere|apprenti) (est|reste|sera|dort|garde) (toujours|bien)? (a la maison|la maison|sur place|chez nous|chez moi)",
    ),
    en=(
        "(wife|missus|husband|partner|mum|mam|mom|dad|son|daughter|nan|lodger|somebody|someone|neighbour|neighbor|sister|brother) (is|'s|stays|will be|are) (always|still|at)? (home|in|staying in|there)",
        "(missus|wife|husband|mum|dad|somebody|someone)'s (always|at)? (home|in)",
    ),
)
"""The home is not empty."""
_LEAVING = AnyOf(_LEAVING_FR, _LEAVING_EN)
_LENGTH = AnyOf(STAY, ABSENCE)


def _find(passage: Passage, situation: Situation) -> Iterator[Mark]:
    for start, end in together(passage, _HOLIDAY, _GO, within=60):
        if near(passage, _COMMERCE, start, end, before=25, after=25) or near(
            passage, _PAST, start, end, before=25, after=10
        ):
            continue
        if situation.account_kind == "public" and near(passage, _SHOP_CLOSED, start, end, before=120, after=120):
            continue
        yield Mark(start, end, certain=near(passage, _SOON, start, end, before=50, after=50))
    for start, end in _AWAY_NOW.find(passage):
        if not near(passage, _NOT_AWAY, start, end, before=60, after=60, inside=False):
            yield Mark(start, end, certain=False)
    for start, end in together(passage, _LENGTH, _LEAVING, within=120):
        if near(passage, _COMMERCE, start, end, before=25, after=25):
            continue
        if near(passage, _SOMEBODY_STAYS, start, end, before=120, after=120):
            continue
        telling = near(passage, _HOME, start, end, before=120, after=120)
        if (
            situation.account_kind == "public"
            and not telling
            and near(passage, _SHOP_CLOSED, start, end, before=120, after=120)
        ):
            continue
        yield Mark(start, end, certain=telling or situation.account_kind == "personal")


_PERSONAL = Situation(account_kind="personal", audience="everyone")

RULE = Rule(
    category="whereabouts",
    speaks_for_category=True,
    find=Find(_find, _LENGTH, _HOLIDAY, _AWAY_NOW),
    texts={
        "en": Texts(
            title="Where you are, and where nobody is",
            what="This tells strangers when a home or a shop is empty, or where somebody is alone.",
            why="Burglars read holidays and habits; your page’s name leads them to the door.",
            advice="Tell it once you are back, or leave out dates, place and who is alone.",
        ),
        "fr": Texts(
            title="Où vous êtes, et où il n’y a personne",
            what="Ceci dit à des inconnus quand un lieu est vide, ou où quelqu’un est seul.",
            why="Les cambrioleurs lisent les vacances et les habitudes ; le nom de votre page les mène à la porte.",
            advice="Racontez-le au retour, ou sans les dates, le lieu ni qui est seul.",
        ),
    },
    examples={
        "en": Examples(
            warn=(
                Example("Off to Crete tomorrow, two weeks of nothing!", _PERSONAL),
                Example("Passports, sunscreen, kids: see you in ten days", _PERSONAL),
                "We're in Spain until the 14th, the dog's at my sister's",
                "the whole family is away for three weeks, the cat has the house",
                "We are all off to Lanzarote tonight",
                "Flying out tonight with the kids, back on the 20th, house all locked up",
            ),
            quiet=(
                "He's in the box room till Sunday, the hamster, he escaped again",
                "The bowls are in the kiln until Sunday, no peeking",
                "I'm out in the car every day this fortnight and the missus is home for parcels",
                "We are away from 3 to 17 August, shop closed, open again on the 18th",
                "Shipping takes three days to Spain",
                "Leave the dough for two nights, it is worth it",
                "Win a weekend in Paris, draw on Friday",
                "Back from Lanzarote, tanned and ready to bake",
                "We're not going to Spain this year, we are going to bake for you",
                "Our bread travels to Spain every month",
            ),
        ),
        "fr": Examples(
            warn=(
                Example("On part demain en Crète, deux semaines de rien !", _PERSONAL),
                Example("Valises bouclées, passeports en poche, retour dans dix jours", _PERSONAL),
                "Nous partons en Espagne jusqu’au 14, le chien est chez ma sœur",
                "toute la famille file au bled pour trois semaines, le chat garde la maison",
                "on part à Lanzarote ce soir",
                "Décollage ce soir avec les enfants, retour le 20, volets fermés",
            ),
            quiet=(
                "Je pars en tournée du lundi au vendredi et ma femme est à la maison pour les colis",
                "Congés : nous partons du 3 au 17 août, boutique fermée, réouverture le 18",
                "Livraison en trois jours jusqu’en Espagne",
                "Laissez reposer la pâte deux nuits, elle vous le rendra",
                "Gagnez un week-end à Paris, tirage vendredi",
                "De retour de Lanzarote, bronzés et prêts à enfourner",
                "Nos oranges partent d’Espagne ce soir, chez nous vendredi",
                "Stage de trois jours en mai, il reste deux places",
            ),
        ),
    },
)
