"""Takings, margins, purchase prices, bids, contracts: figures and terms that only the house should know."""

from collections.abc import Iterable

from prudence.checker.rule import Examples, Mark, Rule, Texts
from prudence.checker.situation import Situation
from prudence.checker.text.passage import Passage
from prudence.checker.text.pattern import Pattern
from prudence.checker.text.phrases import Phrases

_AMOUNT = Pattern(
    r"(?<![\w.,:/])(?:[£$€]\s?\d[\d .,']{0,14}\d?k?\b"
    r"|\d[\d .,']{0,14}\s?(?:%|€|£|\$|eur(?:os?)?\b|euros?\b|balles\b|quid\b|k€?\b|k\b|grand\b|bucks\b|pounds?\b|"
    r"dollars?\b|piasses\b|p\b|ht\b|points?\b|per ?cent\b|pour cent\b|lakhs?\b|"
    r"crores?\b|cents?\b|fr\b|chf\b))|(?<![\w.,:/])\d{1,3}(?:[ .,]\d{3}){1,4}\b|(?<![\w.,:/])\d+[.,]\d{1,2}(?!\d|[ "
    r".,]?\d{2}[ .]\d{2})",
    digit=True,
)
_SPOKEN_AMOUNT = Phrases(
    en=(
        "(one|two|three|four|five|six|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|"
        "few|couple) "
        "(percent|per cent|grand|thousand|million|quid|hundred|fifty|crore)",
    ),
    fr=(
        "(deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent) "
        "(pour cent|mille|millions|cents|points|virgule)",
        "un million",
    ),
)
_INSIDE = {
    "purchase": Phrases(
        en=(
            "(off|at|below|under|over) (list|cost|trade|wholesale|retail|the cover)",
            "(trade|wholesale|purchase|landed) (price|prices|cost|costs)",
            "(landed|delivered)",
            "(charge|charges|charged|bill|bills|bills|invoice|invoices|lets|pays|paying|pay|paid) (me|us|them|em) *",
            "(gives|give|giving) (me|us|em|them) *",
            "(i|we|only) (buy|get|got|have) (it|them|em|mine|everything) * (off|from|at|for)",
            "(get|got|have|gets) * (off|back) (everything|list|retail|in)?",
            "(sixty|thirty|ninety|sixty|60|30|90) (day|days) (terms)?",
            "(rebate|kickback|commission|royalty|royalties|exclusivity|co packer|distributor|wholesaler)",
            "im paying for (them|it|em)",
        ),
        fr=(
            "(hors taxe*|ht|franco|prix d'achat|prix de revient|tarif pro|prix coutant|rfa|a valoir|royalties|"
            "droits d'auteur|grossiste*|fournisseur*|centrale|groupement)",
            "(me|nous|m') (revient|facture*|reverse*|lache*|remise*|cede*|a lache*|ont lache*)",
            "(me|nous|on me|m'|on nous) (le|la|les)? (fait|vend|laisse|lache|compte|prend) (le|la|l'|a|les) *",
            "(remise|ristourne|commission|retro|exclu|retrocession*) (de|des|comprise|a|sur|d')?",
            "(par palette|piece|pour moi et)",
            "(je|on|j') (touche|l'touche|le touche|lui prends|lui achete|leur prends) *",
            "alors qu'il le fait a",
        ),
    ),
    "margin": Phrases(
        en=(
            "(margin|margins|payroll|profit|profits|markup|overheads|breakeven|break even)",
            "(i|we|only|it|they) (clear|cleared|clears|net|nets|netted|only clear)",
            "(clear|clears|cleared|nets) (on|about|after|us|me|€|£|six)?",
            "(in|into) my pocket",
            "(after) (wages|rent|tax|fuel|packing|costs|materials|diesel|fees|commission|linen)",
            "(points|percent) on",
            r"(make|makes|made) (\w|us|me|about|11|points)? (points|a mile|on it|on every)",
            "(straight) to (rent|payroll|wages)",
        ),
        fr=(
            "(marge*|benef|benefs|benefice net|resultat net|rentabilite|point mort|seuil de rentabilite|tresorerie)",
            "(je|on|j'|nous) (marge|margeons|degage|degageons|multiplie)",
            "(revient|coute) (a|en realite)",
            "(dans ma poche|une fois tout paye|coefficient|points de marge|en dessous du prix)",
            "(de|en|nette?) (perte|marge|benef)",
        ),
    ),
    "takings": Phrases(
        en=(
            "(takings|revenue|turnover|gross)",
            "(in|out|out of|on|through) (the)? (register|till) (in|this|last|today|on)?",
            "(average|avg) (ticket|basket|spend|order|bill)",
            "(on the books|paying clients|a lead|subscribers|cancellations|clients left|pupils on)",
            "(bringin|bringing|bring|billed|took|cleared) (in)? *",
            "(utilization|utilisation|occupancy)",
            "(between them|all in)",
        ),
        fr=(
            "(chiffre d'affaires|panier moyen|taux d'occupation|taux de remplissage|d'occupation|de caisse|en "
            "caisse|de recette|encaisse*|honoraires)",
            "(inscrits actifs|abonnes actifs|clients actifs|budgete|de ca|le ca|ca annuel|ca du mois)",
            "(fait|faire|font) (de)? caisse",
        ),
    ),
    "terms": Phrases(
        en=(
            "(contract|agreement|nda|goodwill|equity|term sheet|exclusivity|tender|rent free|upfront|up "
            "front|on paper|our number|their number)",
            "(we|i) (bid|went in|quoted|put in|could come down|have come down|told him|come down|got the fella "
            "down) (at|at|to|for|with)?",
            "(went in|the others went in|bid|quoted) (at|with|in|for)",
            "(he's|he is|she's|they're|landlord) (after|wants|want|asking|throws)",
            "(they|he|she|studio|landlord) (want|wants|offered|pays|pay|are paying|is asking|gives|give) (us|"
            "me|forty|percent|the)? *",
            "(knocked|throws|threw) (in|off|six|four|it)",
            "(a|per) (season|episode|push|year|month|day) (for|and|all|plus|on|over|ten)",
            "(over) (five|three|two|ten) years",
        ),
        fr=(
            "(contrat*|clause*|avenant|appel d'offres|exclu|exclusivite|confidentialite|de gre a gre|a leur charge|"
            "a notre charge|de notre poche|tarif negocie|budget)",
            r"(on|nous|j'|ai|avons) (a|ai|avons)? (rendu|mis|propose|soumissionne|demande) (a|\w|9|de)?",
            "(le proprio|le bailleur|ils|il|elle|vendeur) (veut|veulent|demande*|nous demande|me "
            "demande|lacheraient|lache*|sont montes|montent|m'ont dit)",
            "(ont signe|signe) (pour|a)",
            "(les autres|concurrents) (etaient|sont|ont) (a|mis|rendu)?",
            "(devis) (etait|est|a) (a)?",
            "(par an|l'annee|sur cinq ans|mois d'exclu|renouvelable|jusqu'en)",
        ),
    ),
    "secret": Phrases(
        en=(
            "(cant|can't|cannot|not allowed to|not supposed to) name names",
            "(nda|non disclosure|made us sign|made me sign|sworn to)",
        ),
        fr=("(interdiction|pas le droit) de (dire|parler|citer|communiquer)", "(accord|clause) de confidentialite"),
    ),
}
_FOR_CUSTOMERS = Phrases(
    en=("(book|order|message me|dm|inbox|half price|tickets|raffle|proceeds|prize|special|subscription)",),
    fr=(
        "(reserve*|inscri*|sur place|a emporter|a partir de|par personne|offert*|livraison|billet*|tombola|au "
        "profit|formule|menu|promo*|bon cadeau)",
    ),
)


def _find(passage: Passage, _situation: Situation) -> Iterable[Mark]:
    amounts = [match.span() for match in _AMOUNT.find(passage)]
    amounts += _SPOKEN_AMOUNT.find(passage)
    if not amounts:
        return
    signs = [(span, label) for label, phrases in _INSIDE.items() for span in phrases.find(passage)]
    if not signs or passage in _FOR_CUSTOMERS:
        return
    for start, end in passage.sentences:
        kinds = {label for (first, last), label in signs if start <= first and last <= end}
        here = [first for first, last in amounts if start <= first and last <= end]
        if here and kinds:
            yield Mark(start, end, certain=len(kinds) >= 2)


RULE = Rule(
    category="confidential",
    speaks_for_category=True,
    find=_find,
    texts={
        "en": Texts(
            title="Figures of the house",
            what="This sentence gives internal figures or terms: takings, margins, purchase prices, a bid, a contract.",
            why="Competitors, suppliers and clients read it, and will hold it against you at the next negotiation.",
            advice="Tell the story without the figure, or keep it for your accountant.",
        ),
        "fr": Texts(
            title="Chiffres de la maison",
            what="Cette phrase donne des chiffres ou des conditions internes\u202f: recettes, marges, prix d’achat, "
            "offre, contrat.",
            why="Concurrents, fournisseurs et clients la lisent, et s’en serviront à la prochaine négociation.",
            advice="Racontez l’histoire sans le chiffre, ou gardez-la pour votre comptable.",
        ),
    },
    examples={
        "en": Examples(
            warn=[
                "The mill charges us 14 a yard and gives us 31% off list.",
                "After wages we cleared £611 last month.",
                "Average ticket is $83 and 44% goes to payroll.",
                "We went in at £84,200 for the school contract.",
                "My margin on the big ones is 52%.",
                "They made us sign an NDA but it is €9,000 a month.",
            ],
            quiet=[
                "Two loaves for £5 until Saturday.",
                "Workshop £45 with lunch, book at the counter.",
                "We raised £611 for the lifeboat, thank you.",
                "It is 30% cheaper to come by bus.",
                "Our margin notes are in pencil.",
            ],
        ),
        "fr": Examples(
            warn=[
                "Le grossiste me remise à 38 % toute l’année.",
                "Ma marge sur les gros modèles est de 52 %.",
                "Panier moyen à 31 €, taux d’occupation de 61 %.",
                "On a rendu à 38 400 € pour l’appel d’offres de l’école.",
                "Samedi on a fait 1 140 € de caisse.",
                "Le flacon me revient à 2,10 € hors taxes.",
            ],
            quiet=[
                "Deux pains pour 5 € jusqu’à samedi.",
                "L’atelier est à 45 € avec le repas, réservez au comptoir.",
                "On a réuni 611 € pour le refuge, merci à tous.",
                "C’est 30 % moins cher en bus.",
                "La marge du cahier est pleine de dessins.",
            ],
        ),
    },
)
