"""Debts, overdrafts, unpaid taxes and loans of the owner.

What: words of debt next to the owner's own account, bank, tax office or house; what others owe is third_party.
Why: suppliers shorten their terms, staff look around, competitors wait; banks read pages too.
Source: Banque de France, "Entreprises en difficulté : parler à la médiation du crédit", not to the public.
"""

from prudence.checker.marking import all_of, marks_of, marks_together
from prudence.checker.rule import Examples, Rule, Texts
from prudence.checker.text.pattern import Pattern
from prudence.checker.text.phrases import Phrases

_AMOUNT = (
    r"(?:[€$£]? ?\d[\d .,']{0,10}\d?(?: ?(?:k|€|\$|£|euros?|balles|mille|grand|thousand|quid|lakhs?|dollars?|francs?))?"
    r"|(?:[a-z]{1,12} ){0,3}(?:mille|cents?|grand|thousand|hundred|lakhs?|quid|euros|mensualites?)(?: [a-z]+){0,2})"
)
_MONEY = (
    r"(?:[€$£] ?\d[\d .,']*k?|\d[\d .,']{0,10}(?:k\b|€|\$|£|euros?\b|balles\b|mille\b|grand\b|thousand\b|quid\b|pounds\b|dollars\b|francs?\b)"
    r"|\d{1,3}[ .,]\d{3}\b(?! (?!a |from |off |on |to |sur |pour |by |for |until |in )[a-z])"
    r"|(?:[a-z]{1,12} ){1,3}(?:mille|grand|quid|euros|balles)\b)"
)
"""A sum of money, not a number of anything else."""
_CERTAIN = (
    # French
    Pattern(
        r"\bje (?:leur |lui )?(?:dois|devais) (?:encore |toujours |deja )?"
        rf"{_AMOUNT}.{{0,30}}?\b(?:a l'urssaf|aux impots|au fisc|a la banque|centre des impots|de tva|de credit|rsi|ursaf)"
        rf"|\bj'?dois (?:encore |toujours )?{_AMOUNT} a l'urssaf",
        any_of=("je dois", "leur dois", "lui dois", "j'dois", "jdois", "devais"),
        language="fr",
    ),
    Pattern(
        r"\b(?:mes|nos|mon|notre|deux|trois|quatre|cinq|six|\d) (?:mensualites?|echeances?|loyers?|traites?|mois de loyer|mois de credit) (?:de|en) retard\b",
        any_of=("de retard", "en retard"),
        language="fr",
    ),
    Pattern(
        r"\b(?:compte|compte est|suis|sommes|jsuis|toujours|banque) a decouvert\b|\b(?:mon|notre) decouvert\b|\binterdit bancaire\b",
        any_of=("decouvert", "interdit bancaire"),
        language="fr",
    ),
    Pattern(
        rf"\b(?:compte est|suis|jsuis|sommes|on est) a (?:-|moins) ?(?:{_MONEY}|\d[\d ]{{1,6}} ?sur (?:mon|le|notre) compte)",
        any_of=(" a moins", " a -"),
        digits=1,
        language="fr",
    ),
    Pattern(
        r"\b(?:(?:mon|notre|le) banquier|(?:ma|notre|la) banque)(?: (?:me|nous|m\'|ne|m\'a|nous a|a|veut|pas|plus)){0,3} (?:bloque|coupe|refuse|rallonger|suit plus|lache)\b",
        any_of=("banqu",),
        language="fr",
    ),
    Pattern(
        r"\b(?:ma|notre|une) carte (?:bleue |bancaire |pro )?(?:bloquee|avalee|refusee) "
        r"|\b(?:visa|mastercard|carte de credit|cartes de credit|marge de credit)\b,?(?: (?:qui|est|sont|etait|deja|bien|a|au)){0,3} (?:pleines?|loadees?|au max|au plafond|a sec|defoncees?)\b"
        r"|\b(?:mis|mettre|mets|passe) (?:le loyer|l'epicerie|les courses|la paie|les salaires|le gaz|l'essence|l'urssaf|la tva) sur (?:la|ma|les|mes) (?:visa|carte|cartes|mastercard|marge)",
        any_of=("carte", "visa", "mastercard", "marge"),
        language="fr",
    ),
    Pattern(
        r"\b(?:mis|mettre|mets|met) (?:la|ma|notre|l\')? ?(?:maison|appart|appartement|pavillon)(?: de \w+)? en (?:caution|garantie|hypotheque|gage)",
        any_of=("en caution", "en garantie", "en hypotheque", "en gage"),
        language="fr",
    ),
    Pattern(
        r"\brefus(?:e|ee)? (?:de |du |mon |notre |le )(?:pret|credit)\b(?! ?[?:])",
        any_of=("refus",),
        language="fr",
    ),
    Pattern(
        rf"\bvide (?:mon|notre) (?:livret|pel|epargne|assurance vie)|\bpuise {_MONEY} (?:sur|dans)",
        any_of=("vide mon", "vide notre", "puise"),
        language="fr",
    ),
    Pattern(
        r"\bsurendett\w+|\barrieres? de (?:cotisation|loyer)"
        r"|\b(?:msa|urssaf|rsi|fisc|ssi|cgss|onss)\b(?: (?:qui|en|encore|toujours)){0,2} (?:me|nous|m\'en|nous en) (?:veut|veulent|reclame|reclament|saisit)"
        r"|\bhuissiers? (?:a|sont|est|m')|\b(?:mon|mes|notre|nos) cheques? (?:\w+ ){0,3}?(?:rejete|refuse)s?\b",
        any_of=("surendett", "arriere", "msa", "urssaf", "rsi ", "fisc", "ssi ", "cgss", "onss", "huissier", "cheque"),
        language="fr",
    ),
    Pattern(
        rf"\b(?:il (?:me|nous|m'en|nous en) reste|reste) {_MONEY} (?:sur|pour finir|jusqu)",
        any_of=("reste",),
        digits=1,
        language="fr",
    ),
    Pattern(
        rf"\b(?:revenu quebec|urssaf|fisc|impots|trsor|tresor public|msa|tva|banque|bailleur|proprio|proprietaire|creancier|arc)\b(?: (?:me|nous|qui|en|toujours|encore|deja)){{0,2}} (?:attend|attendent|reclame|reclament|exige|exigent|court apres)(?: (?:toujours|encore|deja|ses|mes|nos)){{0,2}} (?:{_MONEY}|son cheque|son argent|ses sous|son loyer)"
        rf"|\bon (?:me|nous) reclame {_MONEY}",
        any_of=("attend", "reclame", "exige", "court apres"),
        language="fr",
    ),
    Pattern(
        rf"\b(?:j'ai|on a) (?:du )?emprunt\w+ (?:{_MONEY} ?a (?:ma|mon|mes|la banque|un ami)|a la banque)\b|\b(?:m'a|m'ont|nous a|nous ont) (?:prete|avance|depanne de) {_MONEY}",
        any_of=("emprunt", "prete ", "avance ", "depanne"),
        language="fr",
    ),
    Pattern(
        r"\b(?:vendu|vends|vendre|mis en vente) (?:ma|mon|mes|notre|nos|la|les) (?:voiture|alliance|bijoux|maison|moto|meubles|assurance vie|parts) pour (?:payer|tenir|finir|rembourser|regler) (?:le|la|les|mes|nos|mon|ma|l\')",
        any_of=("vendu ", "vends", "vendre", "en vente"),
        language="fr",
    ),
    Pattern(
        r"\b(?:peux|peut|pouvons|pourrai|arrive|arrivons) (?:plus|pas|pas a|plus a|meme pas|meme plus) (?:payer|regler|sortir|honorer) (?:le|la|les|mon|ma|mes|nos|notre) (?:loyer|factures?|salaires?|charges|fournisseurs?|traites?|credit|cotisations|tva|electricite)"
        r"|\b(?:mon|notre|mes|nos) loyers? (?:pas paye|impaye)|\bplus de quoi payer\b",
        any_of=("payer", "regler", "sortir", "honorer", "loyer"),
        language="fr",
    ),
    # English
    Pattern(
        rf"\b(?:i|we) (?:still )?owe (?:the )?(?:bank|taxman|tax|hmrc|irs|cra|sars|ato|revenue)\b(?! a\b| an\b| nothing)|\b(?:i|we) (?:still )?owe {_MONEY} ?(?:on|to (?:the|hmrc|my))"
        r"|\bstill owe the\b",
        any_of=(" owe",),
        language="en",
    ),
    Pattern(
        rf"\b(?:vat|tax|revenue) ?(?:man|office|people)? (?:wants|says|bill|is after|want)\b.{{0,6}}?{_MONEY}"
        rf"|\b(?:vat|hmrc|irs|cra|sars|ato|taxman|tax man|revenue|bank|landlord|creditors|lender|council)\b(?: (?:is|are|were|now|still|all|they|says?|back|man))* (?:wanting|demanding|chasing|hounding|crying for|screaming for|chases|demands) (?:me |us |about |for |i owe |we owe |my |his |their |the )*{_MONEY}"
        rf"|\b(?:hmrc|irs|cra|sars|ato|taxman|tax man) says (?:i owe |we owe )?{_AMOUNT}",
        any_of=("vat", "tax", "revenue", "hmrc", "irs", "cra ", "sars", "ato ", "bank", "landlord", "creditor", "lender", "council"),
        language="en",
    ),
    Pattern(
        r"\b(?:payments?|instal?ments?) behind\b(?: on)?"
        r"|\b(?:months?|weeks?) behind (?:on|with) (?:the |my |our )?(?:rent|mortgage|van|lease|loan|payments|truck|car|bills)"
        r"|\b(?:i|we|i'm|we're|i've|we've|im|ive|weve) (?:\w+ ){0,2}?(?:behind on|missed|skipped|defaulted on) (?:the |my |our |two |three |another )*(?:rent|mortgage|loan|lease|repayments?|instal?ments?|payroll|payments?)\b",
        any_of=("behind", "missed", "skipped", "default"),
        language="en",
    ),
    Pattern(
        r"\b(?:me|im|i'm|we're|are|am|is|gone|went|account|again) overdrawn\b|\b(?:over|past) (?:the|my|our) overdraft|\bover my (?:credit )?limit|\boverdraft (?:is|gone|maxed|limit)"
        r"|\b(?<!your )(?<!their )(?:cards?|visa|overdraft)(?: (?:got|was|is|has|been|all|just)){0,3} (?:maxed|declined|at its limit)\b(?! ?\?)|\bmaxed (?:out )?(?:my|the|our|both)",
        any_of=("overdr", "limit", "maxed", "declined"),
        language="en",
    ),
    Pattern(
        r"\b(?:emi|cheques?|checks?|payment|direct debit) bounced|\bbounced the \w+ che",
        any_of=("bounced",),
        language="en",
    ),
    Pattern(
        r"\bput (?:the|our|my) (?:house|flat|home) up (?:against|as collateral|as security|next to)"
        r"|\bre-?mortgag\w+|\bsecond mortgage\b|\b(?:lien|charge) on (?:the|my|our) (?:house|home|flat|property|building|shop)\b|\bbailiffs? (?:are|is|at|came|come|coming|were|knocked|turned|took|want|have|again)\b",
        any_of=(" up against", " up as ", " up next", "mortgag", "lien", "charge on", "bailiff"),
        language="en",
    ),
    Pattern(
        r"\b(?:credit union|bank|lender) (?:has|have|had) us\b"
        r"|\b(?:bank|lender|credit union)(?: \w+){0,2} turned (?:us|me) down\b|\bpayment plan (?:knocked|refused|rejected|turned)|\b(?:put|got) (?:me|us) on a payment plan\b",
        any_of=("union ha", "bank ha", "lender ha", "turned", "payment plan"),
        language="en",
    ),
    Pattern(
        r"\b(?:my|our) line of credit|\b(?:my|our) (?:visa|mastercard|amex|credit card) (?:bill )?(?:is|for|at) [€$£]?\d|\bminimums? only\b"
        rf"|\b(?:visa|mastercard|amex|credit card|card|overdraft)(?:'s)? (?:is |was |now )?(?:\w+ )?at {_AMOUNT}"
        r"|\b(?:went|goes|going|living|put it|put them|putting it|put (?:the|my|our) \w+) (?:all )?on the (?:visa|credit cards?|overdraft|mastercard|amex)\b",
        any_of=("line of credit", "minimum", "visa", "mastercard", "amex", "card", "overdraft"),
        language="en",
    ),
    Pattern(
        r"\bpayday loan|\bbankrupted (?:me|us)\b|\b(?:covid|bounce ?back) loan\b"
        rf"|\b(?:borrowed|borrowing) (?:{_MONEY} ?(?:from|off) (?:my|me|a mate|friends)|(?:\w+ )?(?:from|off) the bank)\b|\b(?:lent|loaned) (?:me|us) {_MONEY}|\btook out (?:a|another) (?:second )?(?:loan|mortgage|overdraft)\b(?! of)",
        any_of=("loan", "bankrupt", "borrow", "lent", "took out"),
        language="en",
    ),
    Pattern(
        r"\bnothing left in the account"
        rf"|\b(?:bank balance|balance|account)(?: \w+){{0,2}} says {_AMOUNT}"
        rf"|\b(?:my|our|the) (?:checking|bank balance|(?:current|business|bank|savings) account)(?:'s)? (?:is|has|says|shows|got|down to) (?:\w+ )?{_MONEY}",
        any_of=("account", "balance", "checking"),
        language="en",
    ),
    Pattern(
        r"\b(?:sold|selling|pawned|pawning|cashed in|cashing in|emptied|raided) (?:my|our|the|mum's|dad's) (?:car|van|ring|rings|house|flat|pension|isa|savings|jewell?ery|wedding ring) (?:to|so (?:i|we) can|just to) (?:pay|keep|cover|make|save|settle|clear|meet|survive)\b",
        any_of=("sold", "selling", "pawn", "cashed", "cashing", "emptied", "raided"),
        language="en",
    ),
    Pattern(
        r"\b(?:i|we|i've|we've) (?:cant|can't|cannot|couldn't|couldnt|won't|wont) (?:even |really |actually )?(?:pay|cover|make|meet) (?:the |my |our |this month's |next month's )+(?:rent|bills?|wages|staff|payroll|suppliers?|vat|tax|mortgage|loan|lease|electric\w*)\b(?! (?:party|of sin|in peanuts))"
        r"|\b(?:late|short|shy) (?:on|with|for) (?:the |my |our )(?:rent|mortgage|wages|payroll|vat)\b|\bback (?:rent|taxes|tax)\b",
        any_of=("can't", "cant", "cannot", "couldn", "won't", "wont", " rent", "mortgage", "wages", "payroll", "vat", "tax"),
        language="en",
    ),
    Pattern(
        r"\bfinal (?:demand|notice) (?:from|off) (?:the )?(?:bank|hmrc|council|landlord|gas|electric\w*|water|tax\w*)\b|\bred letters? from\b|\b(?:debt collectors?|repo man|repossess(?:ed|ing) (?:my|our|the))\b",
        any_of=("final demand", "final notice", "red letter", "debt collector", "repo"),
        language="en",
    ),
)  # fmt: skip
_SUM_TO_PAY = Pattern(
    rf"\b{_MONEY} ?(?:sous la ligne|de (?:tva|cotisations|charges|loyers?) a (?:sortir|payer|trouver))\b",
    any_of=("sous la ligne", " a sortir", " a payer", " a trouver"),
    language="fr",
)
_ALL_THERE_IS = Pattern(rf"\b{_AMOUNT} to my name\b", any_of=(" to my name",), language="en")
_SUM_IN_THE_RED = Pattern(
    rf"\b{_MONEY} ?(?:over (?:the|my|our) limit|in debt|in the hole|in the red|overdrawn|on the (?:credit )?cards?)\b"
    rf"|\b{_MONEY} ?(?:left )?in (?:the|my|our) account\b|\b{_MONEY} ?(?:left )?to last (?:until|till)\b",
    any_of=(" limit", "in debt", "in the hole", "in the red", "overdrawn", "card", "account", "to last"),
    language="en",
)
_OWED_BY_OTHERS = Phrases(
    fr=(
        "(paroisse|eglise|mairie|commune|club|voisin|voisins|concurrent) (nous|me)? (doit|est en retard|a du retard)",
        "(me|nous|m'|lui|vous) (doit|doivent|devez|dois)",
        "(tu|vous|il|elle|client|cliente|clients|locataire) (doit|dois|devez|doivent|m'avez|avez)",
        "(ton|votre|vos|ta) (loyer|facture|retard)",
    ),
    en=(
        "(owes|owe|owed) (me|us)",
        "(still owes|owes) (on|for|the)",
        "(is|are) (now|already|still)? (two|three|four|five|six|seven|eight|nine|ten|twelve|*) payments behind",
        "you owe",
        "(in|forever in) (your|his|her|its|their) debt",
        "(he|she|they) (owes|owe|is|are)",
        "(mr|mrs|miss|ms) * (is|are|still)",
        "(hes|shes|theyre) * months",
        "(your|his|her|their) (payment|payments|rent|bill|tab|cheque|check|loan)",
    ),
)
_FINANCE = Phrases(
    fr=(
        "(urssaf|ursaf|msa|cgss|cotisations|impots|fisc|tva|tresor|creancier|creanciers|cotisations)",
        "(un|le|mon|notre|de|du|ce|deux) pret",
        "(emprunt|emprunts|dette|dettes|hypotheque)",
        "(banquier|banque|livret|pel|pilier|compte perso|decouvert|tresorerie)",
    ),
    en=(
        "(bank|lender|loan|loans|mortgage|overdraft|line of credit|debt|debts|credit card|credit cards|creditors|credit union)",
        "(hmrc|irs|cra|sars|ato|taxman|hst|tax bill|tax office|tax man|back taxes)",
        "(savings|inheritance|pension pot|retirement)",
    ),
)
_WOE = Phrases(
    fr=(
        "(a sec|plus un sou|plus un rond|impaye|impayes|a sortir|rembours*|rentrer dans|peux plus|arrive plus|dors plus)",
        "(fauche|fauchee|ruine|ruinee|crible|etrangle|etranglee|noyee|noye|larmes|galere|refuse|refus|pretes|prete)",
        "(j'ai|on a|j'y) (mis|remis|emprunte|signe)",
        "(me|nous) (reclame|reclament|suit|lache)",
    ),
    en=(
        "(skint|broke|drowning|behind|sunk|still to find|cant pay|can't pay|owing|penalties|arrears|knocked back)",
        "(turned us down|turned me down|said no|refused|due by|by friday|by the end|hanging|collateral|guarantee)",
        "(put|putting|lost|emptied|spent|gone|went) (the|my|our|every|all)",
        "(ive|i've|i|we|we've) (only)? (got|have) * (quid|pounds|dollars|left)",
    ),
)
_PENNILESS = Phrases(
    fr=(
        "(plus|pas) un (sou|rond|centime|kopeck) (en|sur|de|a|jusqu'a)",
        "(je suis|on est|suis|sommes|jsuis) (a court d'argent|sur la paille|a sec|fauche|fauchee|fauches|ruine|ruinee|dans le rouge)",
        "(je n'ai|j'ai|on n'a|on a|nous n'avons) plus d'argent",
        "(tout|plus) (notre|mon|d') argent (est|a) (parti|passe|fondu)",
        "(a court|a bout) (d'argent|de tresorerie|de liquidites)",
        "(epuise|vide|crame|explose) (ma|mes|notre|nos) (carte|cartes|economies|epargne|reserves|livret)",
    ),
    en=(
        "(run|ran|running) (short|out|low) (of|on) (money|cash)",
        "(our|my|all our|all my) (money|savings) (is|are|has) gone",
        "(i'm|im|we're|we are|i am) (flat|stone|completely)? (broke|skint|penniless|ruined)",
        "(spent|spending) too much money",
    ),
)
_SUM = Pattern(
    r"(?<![\w.])\d[\d .,']{2,10}(?: ?(?:k|€|\$|£|euros?|balles|grand|thousand|quid|lakhs?)\b)?|\b(?:mille|grand|thousand|lakhs?)\b"
)
_FIRST_PERSON = Phrases(
    fr=("(je|j'|mon|ma|mes|nous|notre|nos|on|jsuis|jai)",),
    en=("(i|i'm|im|ive|i've|my|our|we|we've|weve|me|mine)",),
)

RULE = Rule(
    category="money",
    speaks_for_category=True,
    find=all_of(
        marks_of(*_CERTAIN, _SUM_TO_PAY, _ALL_THERE_IS, _SUM_IN_THE_RED, unless=_OWED_BY_OTHERS),
        marks_together(_FINANCE, _WOE, _SUM, unless=_OWED_BY_OTHERS),
        marks_together(_FINANCE, _WOE, certain=False, unless=_OWED_BY_OTHERS),
        marks_of(_PENNILESS, certain=False, unless=_OWED_BY_OTHERS),
        marks_together(_FINANCE, _SUM, _FIRST_PERSON, certain=False, unless=_OWED_BY_OTHERS),
    ),
    texts={
        "en": Texts(
            title="Your own finances",
            what="This lets people see into your own finances.",
            why="Suppliers tighten their terms, customers worry, competitors wait. Money troubles told once are hard to untell.",
            advice="Keep it for your accountant, your bank and your friends.",
        ),
        "fr": Texts(
            title="Vos finances",
            what="Ceci laisse voir vos propres finances.",
            why="Les fournisseurs durcissent leurs délais, les clients s’inquiètent, les concurrents attendent. Cela ne se rattrape guère.",
            advice="Gardez-le pour votre comptable, votre banque et vos amis.",
        ),
    },
    examples={
        "en": Examples(
            warn=(
                "Three payments behind on the oven and they ring every morning",
                "Late with the VAT.",
                "I still owe the bank 30,000 for the van, laugh or cry",
                "Tax man wants 4,200 by Monday. Anyone buying a piano?",
                "£9k overdrawn and smiling for the camera",
                "we put the house up against it, no going back now",
                "Card declined at the wholesaler again, mortified",
            ),
            quiet=(
                "The parish is four payments behind on its roof, so give on Sunday",
                "My neighbour lent me 3 chairs for the fair",
                "I sold my car to buy a cargo bike",
                "Red letter day vouchers are back",
                "Pay in three, no fees, no credit check",
                "Our prices include VAT",
                "We owe you all a huge thank you",
                "Two weeks behind on reading, what should I start with?",
                "The river bank is lovely at this hour",
                "Card payments welcome, no minimum",
            ),
        ),
        "fr": Examples(
            warn=(
                "Trois mensualités de retard sur le four, la banque appelle tous les matins",
                "je dois encore 12 000 euros à la banque pour le camion",
                "On est à moins 4 000 sur le compte pro et c’est le 5 du mois",
                "J’ai mis la maison en garantie, plus moyen de reculer",
                "Refus de prêt, le deuxième ce mois-ci",
                "le banquier me lâche et l’Urssaf me réclame deux ans de cotisations",
            ),
            quiet=(
                "La commune est en retard : la mairie nous doit trois mensualités de retard",
                "On est à -20 % sur tout le magasin",
                "Ma voisine m’a prêté deux cents chaises",
                "Le chantier a trois mois de retard",
                "Ma carte est pleine de tampons, le onzième café est offert",
                "Paiement en trois fois sans frais, sans crédit",
                "Nos prix s’entendent TVA comprise",
                "Je vous dois un grand merci à tous",
                "Deux semaines de retard sur mes lectures, je commence par quoi ?",
                "Découvert hier au marché : un vrai cassoulet",
                "Carte bancaire acceptée dès 1 €",
            ),
        ),
    },
)
