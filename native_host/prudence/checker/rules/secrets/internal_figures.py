"""Takings, margins, purchase prices, bids, contracts: figures and terms that only the house should know."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from prudence.checker.marking import Find
from prudence.checker.rule import Examples, Mark, Rule, Texts
from prudence.checker.situation import Situation
from prudence.checker.text.by_sentence import by_sentence
from prudence.checker.text.passage import Passage
from prudence.checker.text.pattern import Pattern
from prudence.checker.text.phrases import Phrases

_AMOUNT = Pattern(
    r"[£$€\d](?<![\w.,:/].)(?:(?<=[£$€])\s?\d[\d .,']{0,14}\d?k?\b"
    r"|(?<=\d)[\d .,']{0,14}\s?(?:%|€|£|\$|eur(?:os?)?\b|euros?\b|balles\b|quid\b|k€?\b|k\b|grand\b|bucks\b|pounds?\b|"
    r"dollars?\b|piasses\b|p\b|ht\b|points?\b|per ?cent\b|pour cent\b|lakhs?\b|"
    r"crores?\b|cents?\b|fr\b|chf\b)|(?<=\d)\d{0,2}(?:[ .,]\d{3}){1,4}\b|(?<=\d)\d*[.,]\d{2}(?!\d|\s?(?:[kc]?[gl]|[kc]?m|cm)\b|[ "
    r".,]?\d{2}[ .]\d{2}))",
    digits=1,
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
            "(charge|charges|charged|charging|bill|bills|billed|invoice|invoices|invoiced|lets|sells|supplies|does|do|"
            "gives|give|gave|giving|paying|pays|pay|paid|returns|kicks back|sends|passes) (me|us|them|em|mine|it|our "
            "farms|our growers|our makers)",
            "(i|we|we're|i'm|im|were|only|still) (also)? (buy|pay|paid|get|got|buying|paying|getting|source) (it|them|em|"
            "mine|ours|everything|in|the *|our *)? (for|at|from|off|in at)?",
            "(cost|costs|costing|stands|sets|stood|runs) (me|us) *",
            "(cost price|trade price|trade prices|wholesale|wholesaler|wholesalers|landed|ex works|ex vat|off list|"
            "below list|off trade|off the list|at cost|below cost|purchase price|buying price|rebate|kickback|backhander|"
            "trade discount|supplier discount|bulk price|unit cost)",
        ),
        fr=(
            "(me|m'|nous|leur|lui|on me|on nous|on m') (le|la|les|l')? (revient|reviennent|coute|coutent|facture*|reverse*|"
            "lache*|remise*|cede*|laisse*|compte*|fait|font|vend|vendent|prend|prennent|paie|paye|payent|paient|donne|"
            "rend|rendent|sort) (le|la|les|l'|a|au|de|pour|*)",
            "(j'|je|on|nous|je le|je la|je les|je lui|je leur|on le|on la|on les|on lui|on leur) (achete*|achetons|paie|"
            "paye|payons|payais|touche|touchons|prend|prends|prenons|negocie) (a|le|la|les|au)?",
            "(j'|je|on|nous|je l'|on l'|je les|on les) (ai|a|avons) (achete*|paye*|touche|obtenu|negocie) (a|le|la|les|au)?",
            "(revient|reviennent|coute en realite|coutent) a",
            "(prix d'achat|prix de revient|prix coutant|prix de gros|prix grossiste|prix pro|tarif pro|tarif grossiste|"
            "hors taxe|hors taxes|ht|franco|rfa|achat en gros|chez le grossiste|mon grossiste|le grossiste|notre "
            "grossiste|mon fournisseur|notre fournisseur|le fournisseur|la centrale|notre centrale|depart ferme|rendu a)",
            "(remise|ristourne|escompte|retrocession*|commission|com|remises) (negociee|supplementaire|fournisseur*|sur|comprise|reversee)",
        ),
    ),
    "margin": Phrases(
        en=(
            "(margin|margins|markup|mark up|profit|profits|overheads|breakeven|break even|payroll|net|bottom line|spread|"
            "my cut|our cut|my take|commission|gross profit|rake)",
            "(clear|cleared|clearing|clears|net|nets|netted|keep|keeps|pocket|pocketed|make|makes|made) (me|us|on|about|"
            "after|only|just|a|the|nearly|maybe|around|out of|£*|€*|$*)? (on|after|about|of|per|a|each|every|from|out)?",
            "(in|into) (my|our) (pocket|pockets)",
            "(left|remains|over) (for me|for us|after|once|at the end|when)",
            "after (wages|rent|tax|fuel|packing|costs|materials|diesel|fees|commission|linen|staff|vat|expenses|"
            "everything|franchise|bills|the rent|the bank)",
            "(straight|goes|gone|going) (to|on|in) (rent|payroll|wages|the landlord|tax|the bank|fuel|fees|linen|vat)",
            "(points|percent|per cent|%) (on|margin|clear|net|gross)",
            "(double|doubling|triple|times) (it|what|that|the cost|cost)",
        ),
        fr=(
            "(marge*|benef|benefs|benefice*|resultat|rentabilite|point mort|seuil de rentabilite|tresorerie|"
            "coefficient|coef|masse salariale)",
            "(je|on|j'|nous) (marge|margeons|multiplie|multiplions)",
            "(dans ma poche|dans notre poche|une fois tout paye|tout paye|charges deduites|points de marge|en dessous du "
            "prix|apres impots|apres charges|en vrai|me coute|me coutent)",
            "(partis|part|passe|passent|vont|va|file|filent) (en|dans|a) (commission*|loyer|salaires|charges|la com|le "
            "loyer|l'urssaf|les salaires)",
        ),
    ),
    "takings": Phrases(
        en=(
            "(takings|revenue|revenues|turnover|gross|sales figures|the till|the register|the books|the float|yoco|card "
            "machine|zettle|sumup|square)",
            "(average|avg) (ticket|basket|spend|order|bill|cart|table|check)",
            "(took|taken|billed|grossed|turned over|brought in|bring in|brings in|cleared|did|banked|rang up|invoiced) "
            "(in|a|over|about|just|nearly|only|around|exactly|£*|$*|€*|*)",
            "(utilization|utilisation|occupancy|conversion|churn|retention|footfall|cost per|per lead)",
        ),
        fr=(
            "(chiffre|chiffres|chiffre d'affaires|panier moyen|ticket moyen|taux d'occupation|taux de remplissage|"
            "d'occupation|de caisse|en caisse|la caisse|ma caisse|caisse du|de recette*|recettes|encaisse*|honoraires|"
            "rentrees|ventes)",
            "(le ca|mon ca|notre ca|ca annuel|ca du mois|de chiffre|du chiffre)",
            "(fait|faire|font|sorti|rentre|facture*|realise*|atteint) (de|une|la|plus de|a peine|*)? (caisse|recette|"
            "chiffre|balles|euros|mille)",
        ),
    ),
    "clients": Phrases(
        en=(
            "(on the books|on our books|on my books|paying clients|active clients|active members|subscribers left|"
            "cancellations|clients left|pupils on|client list|customer list|mailing list|accounts with us|biggest "
            "account|biggest client|our biggest|between them|retainer|retainers|on retainer|sign ups|signups)",
        ),
        fr=(
            "(inscrits|abonnes|clients|patients|eleves|adherents) (actifs|payants|perdus|fideles|partis)",
            "(fichier client*|liste de clients|carnet d'adresses|mes fiches|fiches clients|carnet de commandes|nos plus "
            "gros clients|mon plus gros client|notre plus gros client|le plus gros client|resiliations|desabonnements|"
            "budgete|portefeuille client*)",
            "(en prend|en a pris|en ont pris|en achete|en commande|me prend|nous prend|m'en prend) *",
        ),
    ),
    "terms": Phrases(
        en=(
            "(contract|contracts|agreement|goodwill|equity|term sheet|exclusivity|exclusive|tender|rent free|upfront|up "
            "front|on paper|royalty|royalties|advance|retainer|lease|rent|service charge|deposit|break clause|revenue "
            "share|profit share|franchise fee|our number|their number|signing fee|deal)",
            "(we|i|they|he|she|others) (all)? (bid|went in|quoted|put in|offered|came down|come down|came in|tendered|"
            "priced) (it|at|to|for|with|around|in|about|on|them)",
            "(went in|others went in|next nearest|next lowest|lowest bid|winning bid|knocked off|knocked down|beat down|"
            "haggled|talked them down|talked him down|got them down|got him down|down from|come down to|came down to)",
            "(he's|he is|she's|they're|they are|landlord's|landlord is|owner's|seller's|agent's|*) (after|wanting|asking|"
            "looking for|holding out for|demanding)",
            "(they|he|she|studio|landlord|owner|seller|resort|hotel|label|brand|publisher|distributor|supermarket|client|"
            "council) (want|wants|wanted|offered|pays|pay|are paying|is paying|is asking|asks|gives|give|takes|take)",
            "(thirty|sixty|ninety|30|60|90|45|120) (day|days) (terms|to pay|net|credit|invoice)?",
            "(over|for) (two|three|four|five|six|seven|ten|2|3|5|10) (years|year|seasons|months)",
        ),
        fr=(
            "(contrat*|clause*|avenant|appel d'offres|exclu|exclusivite|confidentialite|de gre a gre|a leur charge|a "
            "notre charge|de notre poche|tarif negocie|a valoir|avaloir|royalties|droits d'auteur|loyer|pas de porte|"
            "bail|acompte|caution|subside*|subvention*|compromis|fonds de commerce|reprise|rachat|mise de depart|"
            "palier|bareme)",
            "(on|nous|j'|je|ai|avons|a) (a|ai|avons)? (rendu|mis|propose|soumissionne|offert|sorti|repondu|chiffre|dit) "
            "(a|au|autour|pour|un|une|le|*)",
            "(proprio|proprietaire|bailleur|vendeur|vendeuse|ils|il|elle|elles|client|editeur|banque|groupe|mairie|enseigne|"
            "centrale|eux|l'autre) (en|nous|me|m'|n'en)? (veut|veulent|voulait|demande*|reclame*|propose*|exige*|offre*|"
            "descend|descendent|monte|montent|lacherai*|lache|signe*|acceptent|accepte|parle|prend|prennent)",
            "(sont montes|est monte|est descendu|sont descendus|a baisse|tombe d'accord|se sont arretes|m'ont dit|m'a "
            "glisse|m'a dit|ont signe|a signe|devis etait|devis est) (a|pour|qu'*|de)?",
            "(les autres|le concurrent|nos concurrents|la concurrence|en face) (etaient|sont|ont|a|est|etait|ont "
            "rendu|vend|vendent)",
            "(regle|paie|paye|reglement|paiement|payes|regles) (a|sous) (trente|soixante|30|45|60|90|120|110)",
            "(sur|pendant|pour) (deux|trois|cinq|six|neuf|dix|2|3|5|10) ans",
        ),
    ),
    "secret": Phrases(
        en=(
            "(can't|cant|cannot|not allowed to|not supposed to|shouldn't|not meant to) (name|say|tell|talk|share|be)",
            "(nda|non disclosure|confidential|embargoed|under embargo|made us sign|made me sign|sworn to|between us|keep "
            "it quiet|don't repeat|dont repeat|under your hat|off the record|shouldn't be telling|not for sharing)",
        ),
        fr=(
            "(interdiction|pas le droit|interdit|defense) (de|d'en|d') (dire|parler|citer|communiquer|divulguer|donner)",
            "(accord|clause) de confidentialite",
            "(entre nous|ne le repetez|repetez pas|gardez ca|ne pas ebruiter|n'est pas sur le tarif|confidentiel*|sous "
            "embargo|officieux|en off|chut)",
        ),
    ),
}
_BEFORE_NUMBER = Phrases(
    en=(
        "(charge|charges|charged|charging|bill|bills|billed|invoice|invoices|invoiced|cost|costs|costing|pay|pays|paid|"
        "paying|offered|offering|gives|give|gave|returns|sells|does|stands|sets|runs) (me|us|them|em|mine) (in|at|only|"
        "about|just|around|on)?",
        "(i|we|i'm|we're|im|only) (buy|pay|paid|get|got|bought|paying|getting) (it|them|em|mine|ours|in)? (for|at|"
        "from|about|only|just)",
        "(let|lets|letting|sell|sells|selling|does|do|give|gives) (me|us) (have)? (it|them|em) (have)? (at|for|off)",
        "(went in|came in|go in|going in|put in|bid|quoted|tendered|priced it|priced the job|others were|others went in|"
        "nearest was|next was|next nearest is|come down to|came down to|dropped to|down from|knocked down to) (at|with|"
        "for|to)?",
        "(they|he|she|landlord|owner|owners|seller|studio|publisher|label|resort|hotel|supermarket|brand|agent|"
        "distributor|pets|people|council|client) (want|wants|asked|asks|offered|is asking|are asking|is offering|are "
        "offering|is after|are after|pay|pays|is paying|are paying) (for|about|around|only|me|us|on)? (about|for|on)?",
        "(he's|she's|they're|owner's|landlord's|seller's) (after|asking|asking for|offering|holding out for|paying)",
        "(settled on|settled at|agreed on|agreed at|shook on|signed for|signed at|fixed at|locked in at)",
        "(margin|margins|markup|mark up|turnover|revenue|takings|profit|payroll|average ticket|average spend|gross|net|"
        "rent|goodwill|royalty|advance|commission|cut) (is|was|of|are|were|at|runs at|sits at|came to|on it is|about|"
        "on * is|for * was)",
        "(margin|margins|markup|mark up|turnover|takings|profit|rent|ticket|spend|royalty|commission) (on|for|of|from|in|"
        "this|last) (*|* *|* * *) (is|was|are|were|of|at|came to|stands at)",
        "(fills|makes|bottles|prints|packs|bakes|roasts) (it|em|them|mine) (for|at)",
    ),
    fr=(
        "(me|nous|m'|te|leur) (revient|reviennent|coute|coutent|facture*|reverse*|lache*|remise*|cede*|laisse*|compte*|"
        "vend|vendent|prend|prennent|paie|paye|payent|paient|donne|donnent|ristourne*|retrocede*) (le|la|les|l'|a|de|"
        "pour|en)? (a|de|pour)?",
        "(me|nous) (le|la|les|l')? (fait|font) (le|la|les|l'|a|* a|* * a)",
        "(revient|reviennent|revenait) (a|en realite a)",
        "(je|j'|on|nous) (le|la|les|lui|leur|l'|y|lui en)? (achete|achetons|paie|paye|payons|payais|rachete|obtiens) (a|"
        "le litre|le kilo|la tonne|la piece|le metre|l'heure|seulement|a peine)?",
        "(je|j'|on|nous) (touche|touchons|marge|margeons|negocie a) (a)?",
        "(rendu|mis|soumissionne|repondu|propose|chiffre|sorti) (a|autour de|pour)",
        "(les autres|concurrent*|concurrence|en face|devis) (etaient|sont|ont rendu|ont mis|est|etait|a rendu) (a)?",
        "(proprio|proprietaire|bailleur|vendeur|ils|il|elle|elles|client|editeur|groupe|mairie|enseigne|centrale|eux|"
        "animalerie|hotel|magasin|y|labo|marque|notaire) (en|le|la|les|nous|me|m')? (veut|veulent|demande|demandent|reclame|reclament|exige|exigent|propose|proposent|descend|descendu|monte|"
        "montes|lacherai*|offre|offrent) (a|en|nous|me|encore|jusqu'a)?",
        "(marge|marges|chiffre|panier moyen|ticket moyen|loyer|benef|benefice|commission|com|coef|coefficient|"
        "a valoir|acompte|taux d'occupation|taux de remplissage|honoraires|recette|caisse) (est|sont|etait|a|"
        "de|du|moyenne|nette|brute|annuel|annuelle|mensuel|negocie|negociee|a l'annee|tourne|tournent|d'ete)? (a|de|"
        "est de|sont de|etait de|autour de)?",
        "(marge|marges|loyer|benef|benefice|commission|chiffre|caisse|recette|panier) (sur|pour|du|de|des|en|d') (*|* *|"
        "* * *) (est|sont|etait|a|fait|tourne|tombe) (de|a|autour de)?",
        "(signe|signer|ont signe|on a signe|embarque|embarquent|suit|suivent) (pour|a)",
        "(il|ca|en) (me|nous|m'en|nous en) (reste|restait|restera|laisse)",
    ),
)
_BEFORE_AMOUNT = Phrases(
    en=(
        "(took|turned over|grossed|billed|cleared|clears|clear|netted|nets|net|banked|made|makes|earned|lost|profit) "
        "(in|us|me|about|around|just|over|only|nearly|exactly)?",
    ),
    fr=(
        "(fait|encaisse|gagne|perdu|sorti|facture|degage|rentre|recolte) (a peine|plus de|environ|presque|tout juste)?",
    ),
)
_AFTER_NUMBER = Phrases(
    en=(
        "(landed|delivered to us|ex works|off list|off the list|off everything|below list|upfront|up front|goodwill|"
        "margin|markup|profit|takings|turnover|revenue|payroll|commission|rebate|royalty|royalties|in my pocket|in our "
        "pocket|average ticket|average spend|occupancy|on the books|on my books|on our books|paying clients|"
        "active members|cancellations|in the till|in the register|through the till|on the card machine|after wages|"
        "after tax|after rent|after costs|straight to rent|to payroll|a lead|between them)",
        "(plus the goodwill|all in with)",
    ),
    fr=(
        "(de marge|de benef|de benefice|de chiffre|de caisse|de recette|de recettes|de commission|de com|"
        "d'honoraires|d'occupation|de remplissage|de remise|de ristourne|de masse salariale|d'a valoir|de retrocession|"
        "en caisse|de panier moyen|d'encaisse|encaisses|encaissees|de loyer|de pas de porte|de subsides|de subvention|"
        "de droits|inscrits actifs|abonnes actifs|clients actifs|rendu a|rendus a|franco|hors taxe|hors taxes|depart|"
        "piece pour moi|dans ma poche|pour moi|net pour moi|nets|nette)",
    ),
)
_NUMBER = Pattern(
    r"(?<![\d:()])(?:\d[\d .,']{0,12}\d|\d|\b(?:vingt|trente|quarante|cinquante|soixante|cent|mille|million|twenty|thirty|forty|fifty|"
    r"sixty|seventy|eighty|ninety|hundred|thousand|dix|onze|douze|quinze|ten|eleven|twelve|fifteen)\w*)"
    r"(?![\d:]| ?(?:h|heures?|min|minutes?|jours?|semaines?|mois|fois|ans?|km|m2?|metres?|places?|ch|th|st|nd|rd|pm|am|"
    r"o'clock|days?|weeks?|months?|years?|hours?|times|miles|nights?|nuits?|people|personnes?|janvier|fevrier|mars|avril|"
    r"mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|"
    r"september|october|november|december|stars?|etoiles?)\b)"
)
_TOLD, _AMOUNT_IS_THERE, _IS_PRIVATE = "told", "amount", "private"
_CLOSE = 16
"""Characters between a number and what makes it an internal one: a currency, an article, "about"."""
_FOR_CUSTOMERS = Phrases(
    en=(
        "(text me|call me|call us|ring me|hit me up|whatsapp|inbox me|message us|book|order|message me|dm|dms|inbox|half price|tickets|ticket|raffle|proceeds|prize|special|subscription|drop "
        "in|pop in|come in|come and|available|for sale|on sale|in stock|gift|voucher|vouchers|menu|workshop|class|"
        "includes|included|free delivery|in store|in the shop|starts at|starting at|from only|per person|each or)",
    ),
    fr=(
        "(ecrivez moi|ecrivez nous|m'ecrire|nous ecrire|mp|en mp|en prive|message prive|messenger|appelez moi|appelez nous|contactez|whatsapp|reservez|reservation|reserver|inscrivez|inscription|sur place|a emporter|a partir de|par personne|livraison|"
        "billet|billets|tombola|au profit|formule|menu|promo*|bon cadeau|bons cadeaux|disponible*|en vente|en vitrine|"
        "en boutique|en stock|commandez|venez|passez|tarif unique|prix doux|entree|entrees|atelier de|degustation|"
        "seance|seances|au lieu de)",
    ),
)
_BETWEEN_TRADERS = Phrases(
    # Without these, one price alone may be what any customer pays: "the hairdresser takes 35 off me".
    en=(
        "(off list|landed|up front|upfront|run of|went in|billed|labour|wholesale|wholesaler|supplier|trade|pallet|"
        "pallets|cases|bottles|units|tonne|margin|takings|give us|gives us|charge us|charges us|pay us|pays us|paying "
        "us|sell us|sells us|offered us|in the season)",
    ),
    fr=(
        "(grossiste|fournisseur|centrale|caisse|a valoir|bouteilles|cartons|palettes|tonne|piece|exemplaires|"
        "marge|marges|ht|rendu|franco)",
        "nous (revient|reviennent|facture*|vend|vendent|prend|prennent|achete|achetent|paie|paient|paye|payent|laisse|"
        "laissent|reverse*|coute|coutent)",
    ),
)
_PRIVATE = Phrases(
    en=(
        "(overdraft|overdrawn|debt|debts|arrears|bailiff|bailiffs|loan|loans|mortgage|credit card|savings|salary|wage|"
        "inheritance|hmrc|vat man|taxman|tax man|irs|owe|owes|owed|behind on|penalties|lien|remortgage|remortgaged|"
        "stolen|robbed|raised|donated|charity|fine|fined|scam|vet|dentist|netflix|amazon|taxi|pram|back then|according to|guardian|bbc|supermarkets|grandad|"
        "gran|my dad|barber|physio)",
        "in (18*|19*)",
    ),
    fr=(
        "(liquidation|decouvert|dette|dettes|impaye*|huissier*|credit|credits|emprunt*|pret|prets|livret|salaire|"
        "urssaf|impots|saisie|caution|heritage|doit|doivent|devait|me dois|nous doit|vole*|amende|don|dons|recolte*|"
        "cagnotte|arnaque*|visa|a sec|rsa|chomage|me paye|me paie|coiffeur|coiffeuse|kine|dentiste|veto|veterinaire|"
        "medecin|grand pere|grand mere|a l'epoque|selon|ministere|insee|supermarches|buts|comme tout le monde|je le fais a la maison)",
        "en (18*|19*)",
    ),
)
"""The owner's private money, debts and gifts: other rules, or nothing at all."""


def _find(passage: Passage, _situation: Situation) -> Iterable[Mark]:
    amounts = [match.span() for match in _AMOUNT.find(passage)]
    amounts += _SPOKEN_AMOUNT.find(passage)
    signs = [(*span, kind) for kind, phrases in _INSIDE.items() for span in phrases.find(passage)] if amounts else []
    signs += [(*span, _TOLD) for span in _told_with_number(passage, sorted(amounts))]
    if not signs:
        return
    public = passage in _FOR_CUSTOMERS
    trade = passage in _BETWEEN_TRADERS
    signs += [(*span, _AMOUNT_IS_THERE) for span in amounts]
    signs += [(*span, _IS_PRIVATE) for span in _PRIVATE.find(passage)]
    for sentence, labels in zip(passage.sentences, by_sentence(passage, signs), strict=True):
        kinds = _INSIDE.keys() & labels if _AMOUNT_IS_THERE in labels else set()
        told = min(labels.count(_TOLD), 2)
        strength = len(kinds) + told
        if _IS_PRIVATE in labels:
            continue
        if strength >= (3 if public else 2) or (not public and (told or "clients" in kinds)):
            yield Mark(*sentence, certain=strength >= 3 and told > 0 and not public and (len(kinds) > 1 or trade))


def _told_with_number(passage: Passage, amounts: Sequence[tuple[int, int]]) -> Iterable[tuple[int, int]]:
    """Where somebody charges, pays, bids or earns a number: "the mill charges us 14"."""
    before, after = [*_BEFORE_NUMBER.find(passage)], [*_AFTER_NUMBER.find(passage)]
    earned = [*_BEFORE_AMOUNT.find(passage)] if amounts else []
    numbers = [match.span() for match in _NUMBER.find(passage)] if before or after else []
    for phrases, figures in ((before, numbers), (earned, amounts)):
        for start, end in phrases:
            following = figures[bisect_left(figures, (end, 0)) :][:1]
            yield from [(start, last) for first, last in following if first - end <= _CLOSE]
    for start, end in after:
        preceding = numbers[: bisect_left(numbers, (start, 0))][-1:]
        yield from [(first, end) for first, last in preceding if start - last <= _CLOSE]


RULE = Rule(
    category="confidential",
    speaks_for_category=True,
    find=Find(_find, *_INSIDE.values(), _BEFORE_NUMBER, _AFTER_NUMBER, _BEFORE_AMOUNT),
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
                "The vet charged me £60 and it cost me £20 in taxi fares.",
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
                "Le coiffeur me prend 35 €, c’est devenu cher.",
                "Mon grand-père gagnait 800 francs, le loyer était de 120 francs.",
                "Deux pains pour 5 € jusqu’à samedi.",
                "L’atelier est à 45 € avec le repas, réservez au comptoir.",
                "On a réuni 611 € pour le refuge, merci à tous.",
                "C’est 30 % moins cher en bus.",
                "La marge du cahier est pleine de dessins.",
            ],
        ),
    },
)
