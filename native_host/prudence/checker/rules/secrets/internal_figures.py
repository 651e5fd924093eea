"""Takings, margins, purchase prices, supplier terms, bids, contracts: figures and terms that only the house should know."""

from collections.abc import Iterable, Sequence

from prudence.checker.rule import Examples, Mark, Post, Rule, Texts
from prudence.checker.situation import Situation
from prudence.checker.text.passage import Passage
from prudence.checker.text.pattern import Pattern
from prudence.checker.text.phrases import Phrases

_AMOUNT = Pattern(
    r"(?<![\w.,:/])(?:[£$€]\s?\d[\d .,']*\d?k?\b"
    r"|\d[\d .,']*\s?(?:%|€|£|\$|eur(?:os?)?\b|euros?\b|balles\b|quid\b|k€?\b|k\b|grand\b|bucks\b|pounds?\b|dollars?\b|piasses\b|p\b|ht\b|points?\b|per ?cent\b|pour cent\b|lakhs?\b|"
    r"crores?\b|cents?\b|fr\b|chf\b))|(?<![\w.,:/])\d{1,3}(?:[ .,]\d{3})+\b|(?<![\w.,:/])\d+[.,]\d{1,2}(?!\d|[ .,]?\d{2}[ .]\d{2})",
    digit=True,
)
_SPOKEN_AMOUNT = Phrases(
    en=("* (percent|per cent|grand|thousand|million|quid)", "(nine|ten|twelve|fifty|hundred) (fifty|thousand|grand|percent)"),
    fr=("* (pour cent|mille|millions|million)",),
)
_SIGNS = {
    "supplier": Phrases(
        en=(
            "(off|at|below|under) (list|cost|trade|wholesale|retail|the cover)",
            "(trade|cost|wholesale|landed|purchase|invoice) (price|cost|costs|invoice)",
            "landed",
            "(charge|charges|bill|bills|give|gives|sell|sells|lets|let|invoice|invoices|quoted|pay|paying|supplies|fills) (me|us|em|them) *",
            "(supplier|wholesaler|distributor|co packer|copacker|lab|mill|vendor|printer|roaster|factory|bottler|publisher)",
            "(day|days|cash) (terms|on)",
            "(i|we) (get|have|had|buy|bought|only pay) (it|them|em|mine|the|ours|my)? * (off|from|at|for|back) *",
            "(a|per|each) (unit|bottle|kilo|bag|case|jar|box|pound|piece|metre|yard|cylinder|pallet)",
            "(rebate|kickback|commission|royalty|royalties|advance|exclusivity|markup|mark up|spread|split)",
        ),
        fr=(
            "(fournisseur*|grossiste*|centrale|distributeur|groupement|imprimeur|labo|laboratoire|lapidaire|negociant|usine|editeur|conserverie|abattoir|atelier qui)",
            "(hors taxe*|ht|franco|palette|prix d'achat|prix de revient|tarif pro|prix pro|prix coutant|en gros|la piece|piece|le kilo|la palette|le carat|la carcasse|le metre)",
            "(me|nous|m') (revient|facture*|reverse*|lache*|fait|font|vend|remise*|laisse*|coute|cede|touche|touchent|prend|la fait|le fait|le lache) (a|le|la|l'|les)?",
            "(remise*|ristourne*|remise de|rfa|commission*|retro*|exclu|exclusivite|a valoir|royalties|droits)",
            "(je|on|j'|nous) (le|la|les|l')? (touche|achete|paie|paye|prend|ai|avons|obtiens|negocie) (a|le|la|les)? *",
            "(au lieu|contre|alors) (de|d'|qu'il) *",
        ),
    ),
    "margin": Phrases(
        en=(
            "(clear|clears|cleared|clearing) (on|about|only|after|in|six|a|every|it|all)?",
            "(margin|margins|profit|profits|overhead|overheads|breakeven|break even|gross|net|payroll|cash flow|cashflow)",
            "(make|makes|made|nets|net|making|earn|earns) (us|me|on|about|only|£|points|a|just)? (on|a|about|per|from|it)?",
            "(costs|cost) (me|us) *",
            "(in|into) (my|our) (pocket|account|hand)",
            "(after|before) (wages|rent|tax|fuel|packing|costs|materials|diesel|fees|commission|the)",
            "points on",
        ),
        fr=(
            "(marge*|benefice*|benef|benefs|rentabilite|seuil|tresorerie|resultat|perte|pertes|charge*|frais)",
            "(net|brut) (a|de|par|dans|pour)",
            "(on|je|j') (marge|degage|sort|sors|gagne|fait|fais|multiplie|coefficiente) (a|par|sur|l'|dessus|la)? *",
            "(coefficient|coef|fois le prix|multiplie par|dans ma poche|dans la poche|pour moi|une fois tout paye|tout compris je)",
            "(revient|coute) (a|en realite|reellement)",
        ),
    ),
    "takings": Phrases(
        en=(
            "(takings|revenue|turnover|sales figures|till|register|gross|takeaways|took|billed|takes|banked|bringin|bringing|gross*)",
            "(in|out of|out|on|through) the (register|till|yoco|box|bank|drawer|weekend|books)",
            "(average|avg) (ticket|basket|spend|order|bill)",
            "(clients|customers|subscribers|members|pupils|students|leads|cancellations|bookings|paying clients) (left|on the books|since|in|now|active|down|at|down from)?",
            "(we're|were|was|from|down|peaked) (at|down|from|to) *",
            "(q1|q2|q3|q4|quarter|utilization|occupancy|conversion)",
            "(weekend's|month's|week's|night's) *",
        ),
        fr=(
            "(chiffre|chiffres|ca|recette*|caisse|encaisse*|panier moyen|taux d'occupation|occupation|remplissage|honoraires|factur*)",
            "(en|de|la) (caisse|recette|ca)",
            "(abonnes|inscrits|clients|clientes|adherents|eleves|contrats|lots|fiches|couverts) (actifs|perdus|en moins|contre|au lieu|avec|par|ce mois)?",
            "(contre|au lieu de|passe de|passes de|tombe a|de moins|de plus) *",
        ),
    ),
    "deal": Phrases(
        en=(
            "(bid|bids|quote|quoted|went in|offer|offered|offering|tender|asking|counter|our number|their number|our price|put in|come down|came down|knocked|throws in|throw in)",
            "(contract|agreement|lease|nda|deal|exclusivity|clause|goodwill|earn out|equity|stake|valuation|term sheet|letter of intent|the others)",
            "(signed|sign|made us sign|made me sign) (a|an|the|something|paper)?",
            "(a year|a month|a day|an hour|per year|per month|an episode|a head|a push|a season|the season|all in|up front|upfront|over five years|five years|rent free)",
            "(landlord|rent|goodwill) (wants|is|asking|throws|of|at|says|free)?",
            "(he's|she's|they|they're|he|she|landlord|niece|studio|studio's) (after|wants|want|asking|pay|pays|paying|offered|offering) *",
        ),
        fr=(
            "(devis|appel d'offres|offre|rendu|on a mis|propose*|soumission|marche public|concurrents|les autres)",
            "(contrat*|bail|clause*|accord|confidentialite|nda|exclu*|avenant|compromis|protocole|non concurrence|interdiction de dire)",
            "(signe|signes|signent|ont signe|signe pour) (pour|a|chez|avec|le)?",
            "(par an|par mois|l'annee|le mois|l'heure|de l'heure|l'an|par saison|par seance|sur cinq ans|sur trois ans|la journee|chaque couple)",
            "(proprio|bailleur|loyer|pas de porte|fonds de commerce) (veut|demande|de|a|me)?",
            "(ils|il|elle|proprio|bailleur|vendeur) (veut|veulent|demande*|lache*|lacherai*|montent|sont montes|descend*|paye*|proposent|voulait) (a|le|la)? *",
        ),
    ),
    "secret": Phrases(
        en=(
            "(cant|can't|cannot|not allowed to|not supposed to|shouldn't) (name|say who|say|tell) (names|who|which|you)?",
            "(nda|non disclosure|confidential|under wraps|between us|keep it quiet|don't repeat|embargo*)",
        ),
        fr=(
            "(confidentiel*|confidentialite|nda|entre nous|ne dites rien|dites rien|motus|ne le repete*|secret professionnel|embargo|sous scelle|pas le droit de dire)",
            "(interdiction de|pas le droit de) (dire|parler|citer|communiquer)",
        ),
    ),
}
_PRICE_TAG = Phrases(
    en=("(book|order|message|dm|inbox|call in|on sale|half price|per person|tickets|entry|starting at|from £|delivery|free delivery|in store|raffle|proceeds|prize)",),
    fr=(
        "(reserve*|commande* (avant|au|par|en|ici)|inscri*|sur place|a emporter|a partir de|par personne|la part|au lieu de|offert*|livraison|billet*|entree|tombola|au profit|formule|menu)",
    ),
)


def _find(passage: Passage, _situation: Situation) -> Iterable[Mark]:
    amounts = [match.span() for match in _AMOUNT.find(passage)]
    amounts += list(_SPOKEN_AMOUNT.find(passage))
    for start, end in amounts:
        yield Mark(start, end, label="amount")
    for label, phrases in _SIGNS.items():
        for start, end in phrases.find(passage):
            yield Mark(start, end, label=label)
    for start, end in _PRICE_TAG.find(passage):
        yield Mark(start, end, label="price tag")
