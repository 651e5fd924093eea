"""A client's or tenant's unpaid bill, in public.

What: "owes me", "hasn't paid", "me doit", "impayé", next to a name or an amount, or thrown back in a reply.
Why: it is a private matter between two parties; in public it becomes defamation or harassment, and other clients take fright.
Source: Code civil, article 9; CNIL on lists of bad payers; FCA CONC 7 (debts and third parties).
"""

from prudence.checker.marking import all_of, marks_together
from prudence.checker.rule import Examples, Rule, Texts
from prudence.checker.text.cues import AnyOf
from prudence.checker.text.names import PEOPLE
from prudence.checker.text.pattern import Pattern
from prudence.checker.text.phrases import Phrases

_DEBT_FR = Pattern(
    r"\b(?:me|nous|m'|lui|leur) (?:doit|doivent|devez|devait)\b(?! (?:toujours |encore |bien )?(?:tout\b|rien|etre|bien|beaucoup|une? (?!facture|mois|loyer|somme)|sa\b|son\b|ses\b|nos\b|[a-z]{3,}(?:er|ir|re)\b))|\bm'en doit\b"
    r"|\bque (?:tu me dois|vous me devez)\b|\btu me dois\b|\bvous me devez\b|\b(?:tu|vous) nous (?:dois|devez)\b"
    r"|\b(?:a|ont|avez|as|n'a) (?:jamais |pas |plus |toujours pas |rien )+(?:\w+ )?(?:paye|rembourse|(?:regle|verse|solde)(?= (?:sa|son|ses|leurs?|la (?:facture|note)|le (?:loyer|solde|devis)|l'acompte|depuis|un (?:sou|centime|euro)|\d|mon|mes|nos)))\b(?! (?:son cafe|d'etre))|\bpas (?:verse|paye|regle) (?:un sou|un centime|son|sa|ses|le|la|depuis)"
    r"|\bfactures? (?:\w+ ){0,6}?(?:impayee?s?|traine|en attente|en retard)|\bimpayee?s?\b|\b(?:loyers? de retard|mois de retard|pas de nouvelles de son virement)\b|\bde vraiment verses\b|\bregle a \d+ jours\b|\bcheque (?:\w+ ){0,5}?(?:est )?(?:revenu|sans provision|en bois)|\b(?:toujours |est |lé |le )pas paye"
    r"|\b(?:paie|paye|regle|paient|payent|reglent) (?:plus|pas|jamais|toujours pas) (?:ses|son|sa|leurs?|mes|nos|depuis)\b"
    r"|\b(?:trouve le temps|pense|daigne) (?:de |a )?(?:me |nous )?(?:regler|payer|rembourser)\b|\bm(?:e|'a) (?:plante|laisse) (?:une|la|avec une|avec la|\w+ mois) (?:facture|ardoise|note|loyer)"
    r"|\b(?:facture|ardoise) de \d[^.!?\n]{0,30}\bdepuis\b",
    any_of=(
        "doit",
        "doivent",
        "devez",
        "dois",
        "devait",
        "paye",
        "regle",
        "verse",
        "rembours",
        "solde",
        "facture",
        "impaye",
        "ardoise",
        "retard",
        "virement",
        "cheque",
        "paie",
        "paient",
        "reglent",
        "regler",
        "payer",
        "plante",
        "note",
    ),
    language="fr",
)
_DEBT_EN = Pattern(
    r"\b(?:owes?|owed|owing|owe) (?:me|us|[\w']+ (?:me|us))\b(?! (?:(?:both |all |still )?an?\b|one\b|the recipe|big time))|\b(?:still owes|you (?:still )?owe (?:me|us|for|\W?\d)|(?:they|who|he|she) (?:still )?owes?)\b(?! (?:it to|you))|\b(?:hasn'?t|haven'?t|havent|never|not|didn'?t|didnt) (?:\w+ )?(?:paid|pay|coughed up)\b(?! attention| to| his dues| her dues| for (?:coffee|a drink))"
    r"|\b(?:unpaid|outstanding) (?:bill|invoice|tab|balance)|\bin arrears\b|\b(?:months?|weeks?) behind (?:again|with)\b|\bagainst your name\b|\bcheques? in the mail|\bempty envelope\b|\bpay (?:me|us) (?:first|then|what|up)\b|\bbounced (?:a|the|his|her|their) (?:cheque|check)|\breflecting tomorrow\b|\bwalked out without paying\b|\bdid a runner (?:without|from|on) |\b(?:cheque|check) (?:came|come|has come) back\b|\bowin'? (?:me|us)\b|\bshorted me\b|\bon the never never\b"
    r"|\b(?:still )?waiting (?:on|for) (?:his|her|their) (?:money|payment|deposit|balance|cheque|check|rent)\b|\b(?:refuses|refusing|refused) to (?:pay\b(?! more)|cough up\b)|\bstiffed (?:me|us)\b|\bskipped (?:out )?on (?:the|his|her|their|a) (?:bill|tab|rent|invoice)\b",
    any_of=(
        "owe",
        "owing",
        "paid",
        "pay ",
        "settled",
        "coughed",
        "unpaid",
        "outstanding",
        "arrears",
        "behind",
        "against your name",
        "in the mail",
        "envelope",
        "bounced",
        "reflecting",
        "runner",
        "came back",
        "come back",
        "owin",
        "shorted",
        "waiting",
        "refus",
        "stiffed",
        "skipped",
    ),
    language="en",
)
_SUM = Pattern(
    r"[€$£]|\b\d{2,}\b|\br\d|\b(?:euros|balles|quid|dollars|lakhs|grand|hundred|thousand|cents|mille)\b|\b(?:mois|months|depuis|since)\b"
    r"|\b(?:for|from) (?:january|february|march|april|may|june|july|august|september|october|november|december|last|the|his|her)\b|\b(?:rent|deposit|invoice|loyer|acompte)\b"
)
_OTHER = Phrases(
    fr=("(je vous dois|je leur dois|on vous doit|nous devons|doit etre|sans facture|a partir de|location|caution)",
        "(cafe|biere|bonjour|savoir|chauffage|reveil|livre|tableau|recette|invite|conseille|merci|offert|cadeau|assurance|mutuelle|etat|mairie|region|gouvernement|subvention|joueurs|club|score|equipe de)"),
    en=("(i owe|we owe|owe you|owe it|owe them|thank|thanks|ever so much|paid holiday|paid parking|never paid more|so much|insurance|government|council)",
        "(for strangers|next customer|next customers|jam|love him|love her|marathon|underpaid|pay attention|pay and display)"),
)  # fmt: skip

RULE = Rule(
    category="third_party",
    speaks_for_category=True,
    find=all_of(
        marks_together(AnyOf(_DEBT_FR, _DEBT_EN), AnyOf(PEOPLE), unless=_OTHER),
        marks_together(AnyOf(_DEBT_FR, _DEBT_EN), _SUM, certain=False, unless=_OTHER),
    ),
    texts={
        "en": Texts(
            title="Somebody else’s private matters",
            what="This tells private things about a client, an employee or a supplier who can be recognised.",
            why="They trusted you with it. Others will wonder what you tell about them, and it can be against the law.",
            advice="Settle it in private; in public leave out name, place and amount.",
        ),
        "fr": Texts(
            title="La vie privée d’autrui",
            what="Ceci livre la vie privée d’un client, d’un employé ou d’un fournisseur reconnaissable.",
            why="Il vous faisait confiance. Les autres se demanderont ce que vous dites d’eux, et la loi peut s’en mêler.",
            advice="Réglez-le en privé ; en public, ni nom, ni lieu, ni montant.",
        ),
    },
    examples={
        "en": Examples(
            warn=(
                "Mrs Lowe on Pike Street still owes me 300 for the curtains",
                "Danny hasn't paid for his last three lessons",
                "the Hendersons owe us two grand since spring",
                "You complain about the paint, but you haven't paid since March",
                "Gary from the garage, three months behind again",
            ),
            quiet=(
                "Sarah owes me a coffee",
                "Tom never settled for less",
                "Tom paid for two coffees for the next customers",
                "I owe you all a coffee",
                "Pay in the shop or by card on the door",
                "We never paid so much attention to butter",
                "Parking is paid until six",
                "Outstanding work by our apprentice",
            ),
        ),
        "fr": Examples(
            warn=(
                "Mme Lopez, rue des Pins, me doit toujours 300 € pour les rideaux",
                "Damien n’a pas réglé ses trois dernières leçons",
                "le resto d'en face nous doit 2 000 balles depuis mars",
                "Vous critiquez la peinture, mais vous n’avez rien payé depuis mars",
                "Quatre factures impayées, et Gérard roule en allemande",
            ),
            quiet=(
                "Julie me doit un café",
                "Ce que vous devez savoir avant de venir, par Julie",
                "Marie nous doit une revanche",
                "Je vous dois à tous un café",
                "On paie sur place ou par carte",
                "Vous ne devez rien avant la livraison",
                "La sauce doit réduire deux heures",
                "Le club nous doit une revanche après ce score",
            ),
        ),
    },
)
