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
    r"\b(?:off|away|heading|headed|rollin|rolling|jetting|flying|driving|going|leaving|fly|leave) (?:out |up |down |over |all |again |back )*"
    r"(?:to|for|tomorrow|tonight|in|till?|until|on (?:holiday|holidays|vacation|a cruise)|at the (?:coast|sea|beach|caravan|cottage))\b"
    r"|\bwheels up\b|\bpassports?\b|\b(?:bags|cases?|van|suitcases?|all) packed\b|\bboarding\b|\btake off\b|\b(?:fly|flying|ship|head) out\b|\bset sail\b|\bput in at\b"
    r"|\b(?:we'?re|i'?m|they'?re|are|he'?s|she'?s|us|\w+ is|is|\w{3,}'s|crew|family|everyone) (?:all |both |back |out |over |up |down )*(?:in|at|away|off)"
    r"(?! (?:the |our |my )?(?:shop|store|market|studio|office|kitchen|stall|salon|cafe|counter|for|and|a|stock|season|touch|love|work|class|school|on|it|time|an?|\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|most|least|all|this|that|general|labo))\b"
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
        "|sejours|croisieres|excursion|excursions|colis|commande|expo|exposition|festival|fete|salon)",),
    en=("(delivery|deliveries|shipping|trial|warranty|refund|course|courses|sale|offer|deal|win|rental|rooms|turnaround"
        "|book|bookings|guests|menu|aged|proof|proofing|soak|course|class|classes|workshop|lead|exhibition|festival|fair"
        "|tickets|free|waiting|rest|simmer|cure|fermented|wait|slots|spots|orders|trips|charter|charters)",),
)  # fmt: skip
_LEAVING = AnyOf(_LEAVING_FR, _LEAVING_EN)
_LENGTH = AnyOf(STAY, ABSENCE)


def _find(passage: Passage, situation: Situation) -> Iterator[Mark]:
    for start, end in together(passage, _LENGTH, _LEAVING, within=120):
        if near(passage, _COMMERCE, start, end, before=25, after=25):
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
    find=Find(_find, _LENGTH),
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
                "Flying out tonight with the kids, back on the 20th, house all locked up",
            ),
            quiet=(
                "We are away from 3 to 17 August, shop closed, open again on the 18th",
                "Shipping takes three days to Spain",
                "Leave the dough for two nights, it is worth it",
                "Win a weekend in Paris, draw on Friday",
                "Our bread travels to Spain every month",
            ),
        ),
        "fr": Examples(
            warn=(
                Example("On part demain en Crète, deux semaines de rien !", _PERSONAL),
                Example("Valises bouclées, passeports en poche, retour dans dix jours", _PERSONAL),
                "Nous partons en Espagne jusqu’au 14, le chien est chez ma sœur",
                "toute la famille file au bled pour trois semaines, le chat garde la maison",
                "Décollage ce soir avec les enfants, retour le 20, volets fermés",
            ),
            quiet=(
                "Congés : nous partons du 3 au 17 août, boutique fermée, réouverture le 18",
                "Livraison en trois jours jusqu’en Espagne",
                "Laissez reposer la pâte deux nuits, elle vous le rendra",
                "Gagnez un week-end à Paris, tirage vendredi",
                "Stage de trois jours en mai, il reste deux places",
            ),
        ),
    },
)
