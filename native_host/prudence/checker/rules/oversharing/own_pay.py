"""What the owner earns.

What: the owner's own salary, or that there is none, in figures or in words.
Why: clients weigh prices against it, staff compare, and it says how the business does to whoever would buy or sue it.
Source: CNIL: income is personal data; product.md, advice 2.
"""

from prudence.checker.marking import marks_of
from prudence.checker.rule import Examples, Rule, Texts
from prudence.checker.text.pattern import Pattern
from prudence.checker.text.phrases import Phrases

_FRENCH = Pattern(
    r"\bje (?:ne )?(?:me|m'en) (?:suis |sors |serai )?(?:toujours |pas |plus |encore )*(?:verse|sors|paie|paye)e? (?:\w+ ){0,3}?(?:\d{3,}(?! ?(?:g|ml)\b)|\d[\d ]* ?(?:€|euros?)? ?(?:net|par mois|le mois)|mille euros|smic|un (?:euro|sou|centime|salaire)|rien)"
    r"|\bje (?:gagne|touche) (?:\w+ ){0,2}?\d[\d ]{1,8} ?(?:(?:€|euros?|balles) (?:net|par mois|brut|par an|le mois)|net\b(?! au loto)|par mois(?! du))"
    r"|\bmon (?:salaire|revenu|net)(?:\W+\w+){0,4}?\W+(?:\d[\d ]{2,8}|smic|zero)"
    r"|\b(?:pas|plus|aucune?|zero) (?:une |de |un )?(?:paye|paie|salaire)s? (?:depuis|ce mois)"
    r"|\bme (?:paye|verse) pas (?:de salaire|depuis|ce mois)",
    any_of=(
        "verse",
        "me paie",
        "me paye",
        "m'en sors",
        "je gagne",
        "je touche",
        "mon salaire",
        "mon revenu",
        "mon net",
        "paye ",
        "paie ",
        "salaire",
    ),
    language="fr",
)
_ENGLISH = Pattern(
    r"\bi (?:only |still |just |barely )?(?:take|took|bring|brought|make|made|earn|earned|pay myself|paid myself|clear|cleared)(?: home)? (?:[a-z]+ ){0,3}?"
    r"(?:[€$£r]? ?\d[\d,. ]*\d\d|[€$£] ?\d|\d+)[\d,. ]*k? ?(?:quid|pounds|dollars|euros|bucks)? ?(?:a|per|each|an|this|last|in) (?:month|year|week|hour)"
    r"|\b(?:havent|haven't|never|didnt|didn't)(?: \w+){0,2} (?:paid|pay) (?:myself|ourselves)"
    r"|\bpaid myself (?:nothing|zero|nowt|[€$£]? ?\d)|\bno (?:wages?|salary|paycheck) (?:since|for (?:me|us)|this (?:month|winter|year))"
    r"|\bmy (?:salary|wage|wages|take home|take-home|pay packet|paycheck)(?: \w+){0,4} [€$£]? ?\d",
    any_of=(
        "take",
        "took",
        "bring",
        "brought",
        "make",
        "made",
        "earn",
        "myself",
        "ourselves",
        "clear",
        "no wage",
        "no pay",
        "no salary",
        "my salary",
        "my wage",
        "my pay",
    ),
    language="en",
)
_OTHERS = Phrases(
    fr=(
        "(nos|vos|leurs) salaires",
        "(bulletin|fiche) de paie",
        "(loto|tombola|benevole|benevoles|stage|offre d'emploi|barman|cafe)",
    ),
    en=("(raised|charity|donated|donate|volunteer|volunteers|cat|unpaid gig|loaves|jars|bowls)",),
)

RULE = Rule(
    category="money",
    find=marks_of(_FRENCH, _ENGLISH, unless=_OTHERS),
    texts={
        "en": Texts(
            title="What you earn",
            what="This says what you earn, or that you earn nothing.",
            why="Customers weigh your prices against it, staff compare, and it tells how the business is doing.",
            advice="Talk of the work, not of your pay.",
        ),
        "fr": Texts(
            title="Ce que vous gagnez",
            what="Ceci dit ce que vous gagnez, ou que vous ne gagnez rien.",
            why="Les clients comparent avec vos prix, l’équipe avec ses salaires, et cela dit comment va l’affaire.",
            advice="Parlez du travail, pas de votre paie.",
        ),
    },
    examples={
        "en": Examples(
            warn=(
                "I take home 1,200 a month and people call us expensive",
                "Haven't paid myself since August, but look at this tart!",
                "I made 900 a month in year one, before rent",
                "no wages for me this winter, same as last",
                "My salary is 24000, ask me anything",
            ),
            quiet=(
                "No pay this time, volunteers welcome",
                "We make 120 loaves a day and sell them all",
                "Take home 2 candles for the price of one",
                "The fair made 900 for the hospice, charity at its best",
                "Pay in the shop or online",
                "I earn my breakfast by walking here",
            ),
        ),
        "fr": Examples(
            warn=(
                "Je me verse 900 euros par mois, et on nous trouve chers",
                "Je ne me suis pas versé un euro depuis août",
                "Pas de salaire depuis trois mois, mais regardez cette tarte !",
                "je gagne 1 150 net, posez vos questions",
                "Mon salaire cette année : 14 000, tout compris",
            ),
            quiet=(
                "Je me paie un café à 2 euros",
                "Je gagne 50 euros au loto, tournée générale",
                "Je verse 900 g de farine et je pétris",
                "La tombola a versé 900 euros à l’école",
                "Je gagne à être connu, venez voir",
                "On paie sur place ou en ligne",
                "Le fromage gagne en goût après 12 mois",
            ),
        ),
    },
)
