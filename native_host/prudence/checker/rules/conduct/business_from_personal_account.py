"""Promotion addressed to customers from the personal account."""

from collections.abc import Iterable, Sequence

from prudence.checker.rule import Example, Examples, Mark, Post, Rule, Texts
from prudence.checker.situation import Situation
from prudence.checker.text.passage import Passage
from prudence.checker.text.pattern import Pattern
from prudence.checker.text.phrases import Phrases
from prudence.checker.topics import topics_of

_PRICE = Pattern(
    r"[£$€]\s?\d[\d.,]*|\br\d[\d ]{2,}|\d[\d.,]*(?:\.-|\s?(?:€|£|\$|euros?\b|e\b|balles\b|quid\b|bucks\b|piasses\b|"
    r"dollars?\b|lakhs?\b|tenner\b|chf\b|francs\b|rands?\b|rupees?\b|pounds?\b(?! of)))",
    digits=1,
)
_DISCOUNT = Pattern(
    r"-\s?\d{1,2}\s?%|\d{1,2} ?(?:%|percent|per cent|pour cent)|-\d{1,2}\b(?= sur)|"
    r"\b(?:dix|quinze|vingt|trente|ten|fifteen|twenty|thirty|fifty) "
    r"(?:pour cent|percent|per cent)",
    any_of=("%", "pour cent", "percent", "per cent", "-1", "-2", "-3", "-4", "-5"),
)
_SIGNS = {
    "price": Phrases(
        en=(
            "(ten|twenty|thirty|forty|fifty|hundred|fiver|tenner) (quid|pounds|dollars|bucks|euros|rand|a head|each|"
            "an hour|a month|off|deposit)",
            "(fiver|tenner) (a|each|off|per)",
            "(prices|price|rates|packages) (from|start|starting|starts|on request|list|are)",
            "(a head|per person|per head|per night|a night|an hour|per hour|a month|per month|each way|a session|per "
            "session|all in|plus vat)",
        ),
        fr=(
            "(dix|vingt|trente|quarante|cinquante|soixante|cent|deux cents) (euros|balles|piasses|dollars|francs)",
            "(a|pour|des|depuis) (seulement|partir de|moins de|*)? (euros|balles|piasses|dollars)",
            "(tarif|tarifs|prix|honoraires) (sur demande|a partir|preferentiel*|special|speciaux|unique|reduit*|doux|"
            "d'ami|inchange*|de lancement|a|en mp)",
            "(la nuit|l'heure|la journee|la seance|le kilo|la piece|par personne|par tete|par mois|le metre|la demi "
            "journee|la boite|le lot|l'unite|tout compris|petit dej compris)",
        ),
    ),
    "offer": Phrases(
        en=(
            "(half price|half off|% off|all * off|on special|special offer|month end special|spring special|special on|on sale|"
            "on offer|for sale|thrown in|throw in|knock off|knock * off|3 for 2|two for|three for|"
            "four for|buy one|down from|down to|reduced to|first week free|first lesson|free quote|free quotes|free "
            "valuation|free estimate|free consultation|free delivery|free trial|free with|"
            "with code|code * takes|use code|promo code|discount code|gift card|gift cards|gift voucher|gift "
            "vouchers|vouchers|early bird|mates rates|friends and family|"
            "complimentary consult|package deal|packages|full package|bundle|back in stock|just in|now in stock|now "
            "available|available now|fresh in|new in|new range|"
            "new collection|pre order|preorder|pre orders|preorders|deposit holds|deposit secures|takes off|any two|"
            "all week|included)",
            "(any|who|anyone|anybody|folks|people|guys|whoever|know anyone|if anyone|somebody|someone) *? (wants|"
            "want|wanting|selling|buying|planning|needs|need|needing|fancy|fancies|fancying|getting "
            "married|is getting|getting|looking for|looking to|interested|after a|moving|hiring|thinking of)",
            "(if your|if you're|if you are|if youre|if you've got|if you want|if you need|if you fancy|if your car) "
            "*? (getting|looking|after|planning|selling|moving|wed|wedding|boiler|car|garden|roof|"
            "dog|kids|party|event)",
            "(fancy|need|hiring|planning|looking for|want|getting|selling|thinking of) (a|an|your|some|new) * *? "
            "(this|for|before|at|in|done|next|on)?",
            "(we do|i do|i'm doing|im doing|doing|we're doing|we got|i'll do|i can do|we can do|from us|with us|we'd|"
            "i offer|we offer|i'm offering|we're offering|i run|i sell|we sell|i make|we make|i'm taking|"
            "delighted to offer|pleased to offer|proud to offer|happy to offer)",
        ),
        fr=(
            "(promo*|remise*|reduction*|offert*|moitie prix|au lieu de|pack|packs|forfait*|bon cadeau|bons cadeaux|"
            "carte cadeau|cartes cadeaux|devis|a partir de|gratuitement|tarif*|formule*|sur mesure|"
            "tout compris|compris|comprise|prix d'ami|special|offre de|offre speciale|offre decouverte|offre du|"
            "vente privee|destockage|soldes|code promo|avec le code|achete*|arrivage|de retour en|"
            "en rayon|en vitrine|en boutique|disponible*|dispo|dispos|precommande*|livraison offerte|essai gratuit|"
            "seance offerte|premiere seance|parrainage|estimation gratuite|consultation)",
            "(si vous|si tu|si vous avez|vous|quelqu'un|qqun|qui|ceux qui|celles qui|si quelqu'un|si jamais vous) "
            "(cherchez|cherches|voulez|veux|vendez|vends|avez besoin|as besoin|cherche|cherchent|veut|veulent|"
            "prevoyez|organisez|avez faim|avez un|avez une|envie|souhaitez|revez|mariez|demenagez|construisez|"
            "achetez|connaissez)",
            "(avis aux|pensez a|profitez|profitez en|premier arrive|premiers arrives|nouveaute|nouveautes|nouvelle "
            "collection|nouvelle carte|nouvelle gamme|ideal pour|idee cadeau|idees cadeaux)",
            "(vous|te|t') (propose|proposons|offre|offrons|attend|attendons|accueille|accueillons|fais|faisons|"
            "presente|presenter|presentons|ouvre|prepare|preparons)",
            "(je|j'|nous|on) (propose|proposons|fabrique|fabriquons|organise|organisons|vends|vendons|loue|louons|"
            "realise|realisons|accompagne|accompagnons|intervenons|assure|installe|livre|livrons)",
            "(pour|de) (vos|votre|tes) (anniv|anniversaires|mariages|mariage|fetes|evenements|soirees|cadeaux|"
            "projets|travaux|repas|seminaires|pots|besoins|vacances|noces|jardins|tontes)",
        ),
    ),
    "call": Phrases(
        en=(
            "(message|dm|inbox|text|ring|call|pm|msg|whatsapp|email|phone) (me|us|a message|in|the shop|for|on) "
            "(here|on here|before|to|and|now|which|on|if|for|with|your|or)?",
            "(dm|pm|inbox|message|text|ring|call|msg) (me|here|us|now|tonight|today)",
            "(drop|send|give|shoot|ping|fire) (me|us) (a|your|an) (message|line|dm|text|call|ring|bell|shout|date|"
            "dates|address|photo|email|note|pm|inbox)",
            "(book|order|sign up|enroll|enrol|reserve|secure|connect|booked|booking|register|get booked) (with me|"
            "with us|with|through me|through us|through|by|now|your|me in|me|off|on here|us|today|in|the|if|for|"
            "early|via|"
            "direct|directly|yours|it|ahead|a table|a slot|a spot)",
            "(taking|take|open for|accepting|booking) (bookings|orders|commissions|reservations|enquiries|new "
            "clients|clients|muhurats)",
            "(bookings|orders|enquiries|inquiries|commissions) (open|are open|welcome|now|via|through|by|to|here)",
            "(first to|first come|in my dms|in the dms|my dms|link in|call in|come see|come by|come get|come in|pop "
            "in|swing by|bring the|see me|visit us|visit the|find us|stop by|pick up|pick one up|"
            "collect from|collection from|grab one|grab yours|get yours|enquiries)",
            "(get you|squeeze you|squeeze|fit you|put you|pencil you|save you|lock it|set yours|set one|keep one|"
            "keep you|bag it|i'll set|i'll save|i'll keep) (in|ur|down|you|one|aside|yours|a)",
            "(comment|reply) * (and|with|below) (i'll|ill|how|your|we'll)?",
            "(spread the word|tell your friends|bring the whole|bring a friend|if you comment|tell them|say * * sent|say * sent|mention this|quote this|just ask me|ask me about|ask for me|come "
            "to me|ask us about)",
            "(send|share|pass|forward) (this|it) (to|on|with) (the|a|your|anyone|any|someone) *",
        ),
        fr=(
            "(reservez|commandez|inscrivez|appelez|ecrivez|envoyez|contactez|bookez|precommandez|reserve|commande|"
            "reservation*|commande*|inscription*) (vous|nous|moi)? "
            "(ici|en|par|moi|nous|au|avant|votre|vos|direct|directement|vite|un|mes|les|a|chez|pour|des|sur|ouverte*|"
            "aupres|via|immediatement|maintenant|limite*)",
            "(reservez|commandez|inscrivez vous|appelez moi|appelez nous|ecrivez moi|ecrivez nous|envoyez moi|"
            "contactez moi|contactez nous|bookez|precommandez|mp moi|mpmoi)",
            "(prenez|prise de|prendre) (rdv|rendez vous|contact|date)",
            "(demandez|dites) (moi|un|le|nous|vos|votre|combien|vite|si) (devis|vite|combien|si|ce|en|programme|"
            "dossier)?",
            "(venez|passez|viens|passe|rendez vous|rdv) (nombreux|me voir|nous voir|voir|gouter|decouvrir|a la|au|"
            "chez|a l'|commande|commander|en profiter|tester|essayer|a notre|dans notre|sur le stand)",
            "(en|par|un|mon|via) (mp|dm|message|message prive|prive|messenger|commentaire|sms|mail|insta|whatsapp|"
            "inbox)",
            "(mp|dm|messenger|inbox) (moi|ici|pour|svp|ouverts)?",
            "(je vous|j'vous|je t'|j'te|je te|on vous|vous) (inscris|garde|reserve|livre|envoie|reponds|rappelle|"
            "mets de cote|mets sur|prepare|attends|passe)",
            "(faites passer|faites tourner|fais tourner|passez le mot|parlez en|dites le autour|a la caisse|de ma part)",
            "(suffit de|il suffit de|n'hesitez pas a|pensez a|vous pouvez) (m'ecrire|m'appeler|reserver|commander|me "
            "contacter|nous contacter|appeler|passer|me demander)",
            "(lien|infos|renseignements|details|toutes les infos) (en|dans|sur|par|au) (bio|commentaire|mp|dm|"
            "message|la bio|premier commentaire|demande)",
            "(vous|tu) (m'ecrivez|m'ecris|m'appelez|me dites|m'envoyez|commentez)",
            "(retrait|livraison|livraisons|a retirer|a emporter|sur place|click and collect|sur reservation|sur "
            "rendez vous|sur rdv|sur commande|se reservent|se commande*)",
        ),
    ),
    "room": Phrases(
        en=(
            "(got|have|has|still got|i've|we've|weve|ive|still|hold|holding|only) (room|space|spaces|spots|spot|"
            "slots|slot|openings|opening|places|one|two|three|four|five|six|3|2|4|5|friday|saturday|sunday|a|"
            "cancellation|few|exactly|availability) *? *? (spots|spaces|slots|openings|left|open|free|cancellation|"
            "spring|project|for|available|places|tables|rooms|seats|dates|on)",
            "(slots|spots|spaces|openings|places|sessions|session|pitches|rooms|dates|tables|seats|tickets|weekends|"
            "appointments) (are|still)? (open|left|for|on|going|available|remaining|free|at|this|now|vanishing)",
            "(had a cancellation|a cancellation|opening up|last few|walk ins|waiting list|waitlist|now enrolling|"
            "enrolling now|dates going|dates available|filling up|nearly full|fully booked soon|two spots|one spot)",
            "(fri|sat|sun|mon|tues|wed|thurs|friday|saturday|sunday|monday|tuesday|wednesday|thursday) (the)? *? "
            "(free|open|available|still going)",
        ),
        fr=(
            "(il|me|y|j'|nous|encore|n'en|en|t'|vous) (me|nous|en|ai|m'|n'|vous)? (reste|restent|reste t) (de la|"
            "encore|deux|trois|quatre|cinq|une|un|la|le|12|4|3|2|5|des|que|qu'|quelques|plus|du)?",
            "(places|place|creneaux|creneau|dates|date|samedis|samedi|chambres|chambre|rendez vous|tables|stages|"
            "week ends|semaines) (encore)? (disponible*|libre*|liberes|liberees|libere|liberee|restant*|a prendre|a "
            "pourvoir|se|code|"
            "ouverte*|dispo|dispos|sont|s'est)",
            "(un|une|deux|trois|quatre|cinq|1|2|3|4|5|6) (places|creneaux|dates|samedis|demi journees|rendez vous|"
            "bilans|seances|chambres|creneau|date|table|tables) *",
            "(j'|je|on|nous) (ouvre|ouvres|prends|lance|lancons|fais|garde|propose|livre|ouvrons|prenons|faisons) "
            "(les|mes|des|encore|5|un|le|la|vos|rdv|10|deux|trois|cinq|les inscriptions|les reservations|10%|nos)",
            "(inscriptions|reservations|precommandes|commandes) (ouvertes|sont ouvertes|lancees|en cours|des)",
            "(ouvert|ouverte|dispo|presents|presente|present) (ce soir|demain|ce midi|dimanche|samedi|jusqu'a|de 9|"
            "de 10|de 19|toute)",
        ),
    ),
    "pitch": Phrases(
        en=(
            "(best|greatest|finest|cheapest|most) * *? *? (in the|of the|in town|on the|ever|around|this side|"
            "anywhere|you'll|you will|money can)",
            "(best|greatest|hottest) (deal|price|prices|offer|steal)",
            "(nobody|no one|nothing) *? *? *? (comes close|even close|touches|beats|will beat|can touch)",
            "(guaranteed|last chance|limited time|once in a lifetime|game changer|life changing|stop scrolling|hurry|"
            "while stocks last|don't miss|dont miss|you need this)",
            "(my|our) (program|programme|course|service|services|product|products|new range|signature|offer|offering|"
            "method|coaching)",
            "(value proposition|turnkey|bespoke|solutions|stakeholders|client centric|tailored)",
        ),
        fr=(
            "(le|la|les) (meilleur*|plus bel*|plus beau*|plus bas*|plus grand*|plus petit prix) * *? (de|du|d'|des|au)",
            "(d'exception|imbattable*|garanti*|derniere chance|dernieres places|dernieres heures|offre unique|"
            "opportunite|deal du siecle|affaire du siecle|jamais vu|ne ratez pas|n'attendez plus|n'hesitez plus|"
            "courez|foncez|"
            "prix casses)",
            "(ma|mon|mes|notre|nos) (offre|prestation*|methode|programme|accompagnement|consultation*|formule*|gamme|"
            "produits|services|savoir faire|expertise)",
            "(solution*|demarche|prestation*) *? *? (sur mesure|cle en main|modulaire*|personnalisee*|globale)",
        ),
    ),
    "business": Phrases(
        en=(
            "(the|our|at|my|by) (shop|salon|studio|practice|taproom|boat|website|barn|clinic|gym|box|truck|bakery|"
            "school|gallery|workshop|van|pizza van|restaurant|cafe|bar|brewery|creamery|counter|garage|nursery|"
            "farm|kitchen|rooms|program|programme|page|office|agency|store|stall|market stall|spa|surgery|kennels|"
            "workshops|classes|class|course|collection|menu|range|boxes|team)",
            "(client|clients|customer|customers|guests|patrons|brides|wedding|weddings|lashes|brows|tattoo|websites|"
            "lessons|kitchens|haircut*|massage*|bouquet*|cakes|catering|coaching|hampers|wreaths|deliver|delivery|"
            "delivered|quote|quotes|valuation|certified|licensed|insured|hospitality|corporate)",
        ),
        fr=(
            "(a la|au|la|le|l'|du|ma|mon|notre|a l'|chez) (boutique|salon|agence|pharmacie|truck|ferme|shop|camion|"
            "atelier|box|cabinet|restaurant|resto|boulangerie|garage|institut|creche|domaine|studio|magasin|etal|"
            "stand|"
            "cave|gite|ecole|auto ecole|galerie|fournil|caisse|bureau|comptoir|fromagerie|brasserie|food truck|"
            "showroom|site|page|club|centre|entrepot|pepiniere|marche|spa|entreprise|equipe|labo)",
            "(clients|cliente|clientes|clientele|client|livraison*|livre|livres|acompte|bon de commande|catalogue|"
            "menu|carte|stock|collection|gamme|prestation*|commande*|stage|stages|atelier|ateliers|degustation*|"
            "seance|seances|forfait*|coffret*|panier*|plateaux|location|loue|louer|devis)",
        ),
    ),
    "crowd": Phrases(
        en=(
            "(folks|besties|friends|mates|guys|everyone|everybody|all|ladies|gang|lovely ones|my people|mamas|gents|"
            "lads|neighbours|neighbors|network|roommates|evening all|morning all|hello all|hi all|alright all|"
            "hey friends|hey all|people|locals|brides|parents|homeowners|dog owners)",
            "(one|any|anyone) of (you|yours|yous|your)",
        ),
        fr=(
            "(les amis|les copains|les copines|les gens|la team|team|la famille|chers contacts|cheres amies|chers "
            "amis|chers tous|cheres toutes|bonjour a tous|bonjour a toutes|coucou tout le monde|salut tout le monde|"
            "salut les|mes cheries|mes cheris|mon reseau|reseau|les voisins|les filles|les gars|hello tout|amis "
            "chefs|mes amis|mes chers|les potos|la gang|ma gang|la parente|les ami|avis aux|bonsoir a tous|mesdames|"
            "a tous mes|vous etes nombreux|vous qui)",
        ),
    ),
    "period": Phrases(
        en=(
            "(till|til|until|before|from|by|through|ends|this|next|the whole of|all|for) (the)? (friday|saturday|"
            "sunday|monday|thursday|wednesday|tuesday|month|week|weekend|xmas|christmas|easter|halloween|valentine's|"
            "mother's|father's|end|summer|spring|autumn|winter|season|november|december|january|february|march|april|"
            "may|june|july|august|september|october|31st|30th|15th|1st|10th)",
            "(this|all) (week|month|weekend|spring|summer|season|november)",
        ),
        fr=(
            "(jusqu'au|jusqu'a|avant le|avant|des|du|le|pour|tout le|tout|cette|ce|fin|a partir du) (le|la|fin)? "
            "(dimanche|samedi|lundi|vendredi|jeudi|mercredi|mardi|mois|mois ci|semaine|week end|weekend|noel|paques|"
            "halloween|saint valentin|"
            "fete des meres|fete des peres|fin|ete|printemps|automne|hiver|saison|novembre|decembre|janvier|fevrier|"
            "mars|avril|mai|juin|juillet|aout|septembre|octobre|30|31|15|1er)",
            "(ce mois ci|cette semaine|ce mois|tout le mois|ce week end|ce soir|ce midi)",
        ),
    ),
}
_PRIVATE, _SECOND_HAND, _TRADE = "private", "second hand", "trade"
_AMONG_OURSELVES = Phrases(
    en=(
        "(happy birthday|happy anniversary|congrats|congratulations|proud of|my mum|my mom|my dad|our kid|thank you "
        "for|thanks for|my son|my daughter|my husband|my wife|miss you|rest in peace|rip|condolences)",
    ),
    fr=(
        "(joyeux anniversaire|bon anniversaire|felicitations|fiere de|fier de|ma mere|mon pere|maman|papa|merci pour|"
        "mon fils|ma fille|mon mari|ma femme|mon frere|ma soeur|condoleances|tu me manques|repose en paix)",
    ),
)
_PRIVATE_SALE = Phrases(
    en=(
        "(free to|going free|to a good home|giving away|getting rid|clearing out|clear out|second hand|secondhand|"
        "used|hardly used|ebay|marketplace|vinted|gumtree|car boot|yard sale|garage sale|raffle|"
        "fundrais*|charity|sponsor)",
        "(my|our|the|his|her|mum's|kids) old *",
        "(selling|sell|flogging|shifting|parting with|letting go of) (my|our|the) (bike|car|sofa|couch|pram|cot|buggy|"
        "motorbike|scooter|table|wardrobe|piano|ticket|tickets|phone|iphone|fridge|washing machine|freezer|bed|telly|"
        "xbox|playstation|flat|house|caravan|kayak|wedding dress|guitar|drum kit|skis|boots|tent|bunk bed)",
        "(tickets|ticket|seats) (for|to) (the)? *? (gig|match|game|show|concert|festival|play|panto|theatre|theater|"
        "final|derby|cup|train|recital)",
        "(spare ticket|spare tickets|car share|carpool|lift share|room in the car|seats in the car|space in the car|"
        "bowling|leaving do|cottage|airbnb|sponsored|who wants to join|join us for dinner|come with me|with us in|"
        "primark|curry house|hen do|stag do|kittens|puppies|house share|flatmate|roommate|room to rent|bake sale|school fair|school fete|pta|scouts|"
        "guides|village hall|bingo night|quiz night|parish|choir|little league|boosters|church supper|bring a dish|"
        "potluck|pot luck|street party)",
        "(my|our) (neighbour|neighbor|mate|friend|sister) (rents|lets|wants|needs)",
        "(my|our) (mate|friend|sister|brother|cousin|neighbour|neighbor|nephew|niece|son|daughter|dad|mum|mom|"
        "brother in law|sister in law|auntie|aunt|uncle|godson) *? *? (is selling|sells|is opening|has opened|opens|"
        "runs|does|makes|is doing|is raising|is running|is looking|is playing|has a stall|has got a stall)",
        "(looking for|need|want|after|anyone got|anyone know|does anyone|can anyone|recommend) (a|an|some) (lift|"
        "babysitter|plumber|recommendation|spare|cot|sofa|dog sitter|good|decent|cleaner)",
    ),
    fr=(
        "(debarrasse*|donne contre|a donner|je donne|vide grenier|vide maison|brocante|leboncoin|le bon coin|vinted|"
        "occasion|d'occasion|seconde main|tombola|cagnotte|au profit|benevole*)",
        "(mon|ma|notre|mes|nos) (ancien*|vieux|vieille|vieilles)",
        "(vends|revends|cede|brade|vendons|revendons|cedons|donne|se separe) (de)? (mon|ma|mes|notre|nos|le|la) (velo|"
        "vtt|voiture|canape|poussette|landau|lit|scooter|moto|table|buffet|armoire|piano|billet|billets|place|places|"
        "telephone|iphone|frigo|congelateur|lave linge|tele|console|appart|appartement|maison|caravane|kayak|robe de "
        "mariee|guitare|batterie|skis|tente|berceau|siege auto|commode)",
        "(billet|billets|places|place) (de|du|pour|au) (le|la|l'|un)? *? (concert|match|spectacle|theatre|festival|"
        "train|cinema|opera|finale|gala|cirque|show)",
        "(bowling|laser game|escape game|repas au restaurant|repas des anciens|chez kiabi|chez ikea|salle de sport|"
        "stage de foot|stage de tennis|club de foot|evjf|evg|pot de depart|qui vient avec|venir avec nous|covoiturage|covoit|dans ma voiture|dans la voiture|chatons|chiots|colocation|coloc|colocataire|kermesse|"
        "fete de l'ecole|parents d'eleves|ape|loto de|vente de gateaux|chorale|comite des fetes|paroisse|repas de "
        "quartier|fete des voisins|auberge espagnole|cadeau commun|cagnotte|club de|les scouts|equipe de foot|"
        "mon anniversaire|mes quarante ans|mes cinquante ans|pendaison de cremaillere)",
        "(mon|ma|notre) (pote|copain|copine|ami|amie|voisin|voisine|cousin|cousine|frere|soeur|neveu|niece|fils|fille|"
        "beau frere|belle soeur|filleul|filleule|pere|mere|tante|oncle|chum|blonde) *? *? (vend|ouvre|fait|cherche|"
        "lance|propose|organise|donne|loue|joue|expose|tient|a ouvert|a lance)",
        "(cherche|recherche|cherchons) (un|une|des) (baby sitter|nounou|covoiturage|appart|stage|plombier|bon|bonne)",
    ),
)


def _find(passage: Passage, situation: Situation) -> Iterable[Mark]:
    if situation.account_kind != "personal":
        return
    amounts: list[tuple[int, int]] = []
    for label, pattern in (("price", _PRICE), ("discount", _DISCOUNT)):
        for match in pattern.find(passage):
            amounts.append(match.span())
            yield Mark(*match.span(), label=label)
    for label, phrases in (*_SIGNS.items(), (_PRIVATE, _AMONG_OURSELVES), (_SECOND_HAND, _PRIVATE_SALE)):
        for start, end in phrases.find(passage):
            money_left = label == "room" and any(start < last and first <= end + 1 for first, last in amounts)
            if not money_left:
                yield Mark(start, end, label=label)
    trade = situation.settings.editorial_line.topics
    if trade:
        for mention in topics_of(trade).own_mentions(passage):
            yield Mark(mention.start, mention.end, label=_TRADE)


_WEIGHTS = {
    "price": 2,
    "discount": 2,
    "offer": 2,
    "call": 2,
    "room": 2,
    "pitch": 2,
    "business": 1,
    "crowd": 1,
    "period": 1,
    _TRADE: 1,
}
_ENOUGH, _PERHAPS = 6, 4
_WORDS_PER_SIGN, _WORDS_IF_CERTAIN = 15, 10
"""In a long story such words are scattered."""


def _combine(marks: Sequence[Mark], post: Post, _situation: Situation) -> Iterable[Mark]:
    """Signs of different kinds add up to a promotion: what is offered, for how much, how to get it."""
    promotion = [mark for mark in marks if mark.label in _WEIGHTS]
    signs = {mark.label for mark in promotion}
    others = {mark.label for mark in marks} - signs
    heavy = {sign for sign in signs if _WEIGHTS[sign] == 2}
    weight = sum(_WEIGHTS[sign] for sign in signs)
    dense = len(promotion) * _WORDS_PER_SIGN >= post.words
    if _SECOND_HAND in others or not dense or len(heavy) < 2 or weight < _PERHAPS:
        return ()
    enough = (
        weight >= _ENOUGH
        and bool(signs & {"call", "room"})
        and not others
        and len(marks) * _WORDS_IF_CERTAIN >= post.words
    )
    if not enough and (others or not signs & {"call", "room", "offer"}):
        return ()
    return [Mark(mark.start, mark.end, certain=enough) for mark in promotion if _WEIGHTS[mark.label] == 2]


_PERSONAL = Situation(account_kind="personal", audience="friends")


RULE = Rule(
    category="wrong_profile",
    speaks_for_category=True,
    find=_find,
    combine=_combine,
    texts={
        "en": Texts(
            title="Business on your personal profile",
            what="This is an offer to customers, and it goes out from your personal account.",
            why="Friends do not follow you for the offers, customers learn more about you than you meant, and "
            "networks forbid "
            "business on personal profiles.",
            advice="Post it on the page of the business, and share it from there if you like.",
        ),
        "fr": Texts(
            title="L’entreprise sur le profil personnel",
            what="C’est une offre aux clients, et elle part de votre compte personnel.",
            why="Vos proches ne vous suivent pas pour les promotions, des clients en apprennent trop sur vous, et "
            "les réseaux "
            "interdisent le commerce sur un profil personnel.",
            advice="Publiez-la sur la page de l’entreprise, quitte à la partager ensuite.",
        ),
    },
    examples={
        "en": Examples(
            warn=[
                Example("Two slots left this week for a hair cut at the salon, £25, message me to book.", _PERSONAL),
                Example("Fancy a new kitchen? Free quote this month, DM me here.", _PERSONAL),
                Example("15% off all wreaths at the shop until Sunday, order through me.", _PERSONAL),
                Example("I've got room for three more gardens this spring, £30 an hour, ring me.", _PERSONAL),
                Example("Anyone needs a plumber? Half price this week, text me.", _PERSONAL),
            ],
            quiet=[
                Example("Long day at the shop, feet up now.", _PERSONAL),
                Example("Dinner was £25 a head, daylight robbery!", _PERSONAL),
                Example("Happy birthday Mum, cake at the salon at six, ring me.", _PERSONAL),
                Example("Message me when you get home.", _PERSONAL),
                Example("Selling my bike, £80, hardly ridden, message me.", _PERSONAL),
                Example("Two tickets for the match on Saturday, £25 each, text me.", _PERSONAL),
                "Two slots left this week for a hair cut at the salon, £25, message me to book.",
            ],
        ),
        "fr": Examples(
            warn=[
                Example(
                    "Il me reste deux créneaux cette semaine au salon, 25 € la coupe, réservez en message.", _PERSONAL
                ),
                Example("Si vous cherchez une cuisine : devis gratuit ce mois-ci, écrivez-moi en mp.", _PERSONAL),
                Example("-15 % sur toutes les couronnes à la boutique, commandez ici.", _PERSONAL),
                Example("J’ouvre encore trois places pour les jardins, 30 € l’heure, appelez-moi.", _PERSONAL),
                Example("Forfait mariage à 490 € au lieu de 590, demandez un devis par message.", _PERSONAL),
            ],
            quiet=[
                Example("Grosse journée à la boutique, les pieds en éventail maintenant.", _PERSONAL),
                Example("Le dîner à 25 € par tête, du vol !", _PERSONAL),
                Example("Joyeux anniversaire maman, gâteau au salon à 18 h, appelle-moi.", _PERSONAL),
                Example("Écris-moi quand tu es rentré.", _PERSONAL),
                Example("Je vends mon vélo, 80 €, peu roulé, écrivez-moi.", _PERSONAL),
                Example("Il me reste deux places de concert, 25 € l’une, en mp.", _PERSONAL),
                Example("Loyer payé, il reste 46 € jusqu’au 5.", _PERSONAL),
                "Il me reste deux créneaux cette semaine au salon, 25 € la coupe, réservez en message.",
            ],
        ),
    },
)
