"""The private life of relatives: births, break-ups, parents who grow old, dinners that go wrong.

What: a relative next to an event of private life. A relative who delivers the bread is none.
Why: they did not ask to be on a page that clients and strangers read.
Source: Code civil, article 9 (right to private life); guide of product.md, advice 2 and 4.
"""

from prudence.checker.marking import all_of, marks_of, marks_together
from prudence.checker.rule import Examples, Rule, Texts
from prudence.checker.text.cues import AnyOf
from prudence.checker.text.illness import GRAVE, SERIOUS
from prudence.checker.text.names import CHILDREN, NAMED_RELATIVES, NAMES, OWN_NAMED, OWN_NAMES, RELATIVES
from prudence.checker.text.pattern import Pattern
from prudence.checker.text.phrases import Phrases
from prudence.checker.text.times import ABSENCE, STAY

_EVENT = Phrases(
    fr=(
        "(largue|larguer|divorce|divorcent|divorcer|separe|separee|separes|separation|se separer|largue|larguee|quitte|quittee|rupture)",
        "(fiancailles|fiance|fiancee|mariage|noces|bapteme|communion|enterrement|obseques|anniversaire|naissance|accouchement)",
        "(accouche|enceinte|ehpad|maison de retraite|tutelle|reconnait|reconnais|retrouve plus|pleure)",
        "(reveillon|souper|engueule|engueulent|dispute|disputes|fache|fachee)",
        "(examen|exam|bac|mention|diplome|resultats|concours|entretien|boulot|chomage|licencie|viree|vire|prison)",
        "(petit ami|compagnon|copain|copine|amoureux|amoureuse|coming out|pacs|garde alternee|pension|jugement|juge)",
        "(canape|sous-sol|accident|urgences|hopital|chu|opere|operee|ronfle|vomit|nourrice)",
        "(premiere dent|premiers pas|couches|biberon|doudou|caca|pipi)",
        "(an|ans|mois) (aujourd'hui|hier|demain|deja|de mariage)",
    ),
    en=(
        "(divorce|divorced|divorcing|separated|split up|splitting|dumped|left me|walked out|breakup|broke up|custody|court)",
        "(wedding|engaged|engagement|anniversary|christening|baptised|baptism|communion|funeral|birthday|born|due|baby)",
        "(pregnant|expecting|retired|care home|nursing home|the home in|passed away|lost|died|dementia|forgets|care home|didnt know|doesnt know|know me|know who)",
        "(holiday|christmas|thanksgiving|dinner|sunday lunch|row|argument|crying|cried|screaming|not speaking|inlaws|in-laws|snoring|nephews walima|grandbabies|boarder|box room)",
        "(exam|exams|results|degree|redundant|laid off|let go|fired|sacked|interview|unemployed|prison|arrested|bail|rehab)",
        "(boyfriend|girlfriend|new fella|affair|cheated|couch|sofa|spare room|basement|accident|hospital|surgery|asleep)",
        "(first tooth|first steps|nappies|diapers|potty|tantrum|teething|weighed|weighs|lbs|pounds|turned|turns|years old)",
        "(flying home|flying in|flight|car seat|passport|visa|asleep|snores|sleeps|pension|allowance)",
        "(years|year) (today|tomorrow|married|together|old)",
    ),
)
_TURNING_POINT = Phrases(
    fr=(
        "(divorce|divorcent|divorcer|se separent|m'a quitte|m'a quittee|s'est barre|s'est barree|m'a largue|m'a larguee)",
        "(a demande en mariage|a refait sa vie)",
        "(garde alternee|pension alimentaire|juge aux affaires familiales|s'est fiance|s'est fiancee|va se marier)",
        "(est|sont) (nee|ne|nes) (ce matin|cette nuit|hier|avant-hier|lundi|mardi|samedi|dimanche)",
        "(se separent|se sont separes)",
        "(est|sont|a) (accouche|decede|decedee|parti en prison|en prison|en garde a vue|au chomage|licencie|licenciee)",
        "(sous tutelle|fait son coming out|redouble)",
        "(entre|entree|part|place|placee|mis|mise) (en|a l') (ehpad|maison de retraite)",
        "(rate|echoue) (a|au|son|le) (bac|brevet|permis)",
        "(fete|fetent) (ses|leurs) * ans de mariage",
        "(nouveau copain|nouvelle copine|petit ami|petite amie|nouveau mec|fait ses nuits|plus de couche|plus de couches)",
        "(on ne se parle plus|a fugue)",
    ),
    en=(
        "(divorce|divorcing|divorced|getting divorced|split up|splitting up|left me for|walked out on me|walked out on us|kicked out)",
        "(remarried|is remarrying)",
        "(custody|child support|family court|got engaged|is engaged|getting married|is getting wed|eloped|came out as)",
        "(was|were) born (this morning|last night|yesterday|on monday|on sunday)",
        "(was|is) (pregnant|expecting|in prison|in jail|arrested|redundant|unemployed|laid off|going into a home)",
        "(into a care home|into a nursing home|passed away|failed his driving|failed her driving|failed his exams|failed her exams|dropped out of)",
        "(new boyfriend|new girlfriend|potty training|toilet training|sleeping through|wets the bed|out of nappies)",
        "(not speaking|isnt speaking|hasnt spoken|hasn't spoken|ran away from home)",
    ),
)
_KEPT_BY = Pattern(
    r"\b(?:les|mes|nos) (?:enfants|petits|gosses|gamins|filles|garcons|loulous|jumeaux|jumelles|mome|momes) (?:sont|dorment|restent|passent|partent|vont|vivent) (?:\w+ ){0,2}?(?:chez|avec) (?:leur|leurs|mamie|papy|papi|mes|ma|mon|les|la|le|mon ex|nous|moi)\b"
    r"|\b(?:the |my |our )?(?:kids|wee ones|little ones|girls|boys|twins|children|wains|bairns|babies) (?:are|is|were|stay|staying|sleeping|go|went|'re) (?:\w+ ){0,2}?(?:at|with|to|down at|over at) (?:the in-?laws|their|nan's|nana's|grandma's|granny's|gran's|my|mum's|mom's|his|her|the ex|me|us)\b"
    r"|\b(?:garde alternee|week-?end de garde|my weekend with the (?:kids|boys|girls)|shared custody|child support|maintenance payments|pension alimentaire)\b",
    any_of=("enfants", "petits", "gosses", "gamins", "filles", "garcons", "loulous", "jumea", "jumelles", "momes", "kids", " ones", "girls", "boys", "twins",
            "children", "wains", "bairns", "babies", "alternee", "de garde", "weekend with", "custody", "support", "maintenance", "alimentaire"),
)  # fmt: skip
"""With whom children are."""
_AND_ME = Phrases(
    fr=(
        "(et|avec) moi",
        "(et|avec) (les|mes|nos) (filles|enfants|garcons|gosses|petits|fils|jumeaux)",
        "avec (mon|ma|mes|notre)",
    ),
    en=("me and", "and me", "and i", "(with|and) the (kids|wains|babies|twins|bairns|two small ones)", "with (my|our)"),
)
_CHILD_AND_AGE = Pattern(
    r"\b(?:[Mm](?:on|a|y)|[Nn]otre|[Oo]ur) (?:(?:petite?|grande?|little|wee|big|puce|fille|fils|daughter|son|boy|girl|soeur|sœur)[ ,]+){0,2}[A-ZÀ-Þ]?[\w'-]*,? ?\(?(?:de )?\d{1,2} (?:ans|years old|yrs|mois|months)\b"
    r"|\b(?<!a )(?<!fête )\d (?:years old|ans) (?:today|aujourd'hui|hier|demain)\b|\b1\d (?:years old|ans) (?:today|aujourd'hui|hier|demain)\b"
    r"|\b(?:il|elle) (?:fait|pèse) \d[,.]?\d* ?kg|\b\d ?lbs? \d{1,2} ?oz",
    any_of=("ans", "years old", "yrs", "mois", "months", "kg", "oz"),
    digits=1,
    original_case=True,
)
_BORN = Pattern(r"\bborn this morning|\bnée? ce matin", any_of=("born this morning", "ce matin"), original_case=True)
_HOME_LIFE = Phrases(
    fr=(
        "(chambre a part|garde la maison|a gardé l'appartement|reste avec son pere|reste avec sa mere|le depart de)",
        "(m'a foutu dehors|m'a mis dehors|chez les beaux parents|les enfants chez|beaux parents|belle-maman)",
        "(nous a presente son|chez sa soeur|chez son frere|chez sa mere|chez son pere|avec sa belle-mere|a ronfle)",
    ),
    en=(
        "(down to her sister's|gone back to live|turns sixty|turns fifty|turns forty|sentenced|got sentenced|has finally said yes)",
        "(sleeps like|slept on|asleep on|snores|bunking at|got let go|was let go|walked out|back up at the mine|shift work)",
        "(with her mum|with his mum|with her mom|with his mom|his brother's|her sister's|his sister's|her brother|his mother)",
        "(is already asking|has already asked|drop off|pick up|car seat|the inlaws|the in-laws|my malume|sat in the same pew)",
    ),
)
_TRADE = Phrases(
    fr=("(client|clients|cliente|mariee|maries|livraison|livre|recette de|recette|fondee|fonde|atelier de|transmis|appris|gateau"
        "|cadeau|cadeaux|fete des meres|fete des peres|bon cadeau|offrez|offrir|faire-part|commande|commandes|reprend|reprise"
        "|metier|photo de|merci a|coup de main|vendange|vendanges|le four|boutique)",),
    en=("(customer|customers|bride|groom|couple|delivers|recipe|founded|taught|cake|cakes|gift|gifts|mothers day|fathers day"
        "|mother's day|father's day|order|orders|voucher|vouchers|invitations|took over|trade|helping|helped|photo by|shop)",),
)  # fmt: skip
_AWAY = AnyOf(
    Phrases(
        fr=(
            "(vacances|partons|part|filons|file|decolle|decollons|larguons|avion|valises|mer|montagne|maison|chartres|bateau)",
            "(marions|mariage|demenageons|retrouvailles|rupture|separons|dormons|dort|nuit|soir)",
        ),
        en=(
            "(holiday|vacation|off to|away|flight|packed|wheels up|caravan|cruise|house|home|night|honeymoon|baptised|married)",
            "(rattling|seaside|beach|candle|moved in|moving in|split|anniversary)",
        ),
    ),
    STAY,
    ABSENCE,
)


RULE = Rule(
    category="family",
    speaks_for_category=True,
    find=all_of(
        marks_together(RELATIVES, _TURNING_POINT, unless=_TRADE, within=75),
        marks_together(AnyOf(GRAVE, SERIOUS), RELATIVES, certain=False, within=110),
        marks_together(RELATIVES, _EVENT, certain=False, unless=_TRADE, within=50),
        marks_of(_KEPT_BY, NAMED_RELATIVES, OWN_NAMES, certain=False, unless=_TRADE),
        marks_together(OWN_NAMED, AnyOf(NAMES), _EVENT, certain=False, unless=_TRADE, within=120),
        marks_together(_HOME_LIFE, NAMES, certain=False, unless=_TRADE, within=100),
        marks_of(_CHILD_AND_AGE, _BORN, certain=False, unless=_TRADE),
        marks_together(_AND_ME, AnyOf(NAMES, CHILDREN), _AWAY, certain=False, unless=_TRADE, within=110),
    ),
    texts={
        "en": Texts(
            title="Family life",
            what="This shows your family’s private life to everyone.",
            why="They did not choose to be on a page that clients, competitors and strangers read.",
            advice="Share it with friends from your personal account, or leave out name and details.",
        ),
        "fr": Texts(
            title="Vie de famille",
            what="Ceci montre à tout le monde la vie privée de vos proches.",
            why="Ils n’ont pas choisi d’être sur une page que lisent clients, concurrents et inconnus.",
            advice="Partagez-le entre amis depuis votre compte personnel, ou sans nom ni détails.",
        ),
    },
    examples={
        "en": Examples(
            warn=(
                "My sister is getting a divorce and sleeps on our sofa",
                "Dad forgets my name now, we found him a care home",
                "Our Ellie, 9 years old today!",
                "my brother got dumped by text, poor thing",
                "Twenty years today with my husband, and he still snores",
            ),
            quiet=(
                "My grandad came out for a pint in the garden",
                "My husband delivers the bread on Saturdays",
                "Mother's Day cards are in, order yours",
                "My grandfather founded this shop in 1952",
                "Our new oven arrived, ten years after the last one",
                "My daughter helped with the window display",
            ),
        ),
        "fr": Examples(
            warn=(
                "Ma sœur divorce et dort sur notre canapé",
                "Papa ne me reconnaît plus, on lui a trouvé une maison de retraite",
                "Notre Élise a 9 ans aujourd’hui !",
                "mon frère s'est fait larguer par texto, le pauvre",
                "Vingt ans de mariage avec mon mari, et il ronfle toujours",
            ),
            quiet=(
                "Mon mari rate le soufflé à chaque fois",
                "Mon mari livre le pain le samedi",
                "La fête des mères approche, pensez à commander",
                "Mon grand-père a fondé cette boutique en 1952",
                "Notre nouveau four est arrivé, dix ans après l’ancien",
                "Ma fille a donné un coup de main pour la vitrine",
            ),
        ),
    },
)
