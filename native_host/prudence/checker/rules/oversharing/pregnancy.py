"""A pregnancy, the owner's or somebody else's.

What: expecting, due dates, weeks along, scans.
Why: it is often told before the family, the employer or the staff know, and it can end badly.
Source: RGPD/GDPR article 9; Ameli: many couples wait for the twelfth week.
"""

from prudence.checker.marking import all_of, marks_of
from prudence.checker.rule import Examples, Rule, Texts
from prudence.checker.text.pattern import Pattern
from prudence.checker.text.phrases import Phrases

_FRENCH = Pattern(
    r"\b(?<!si tu )(?<!si vous )(?<!lorsqu\'on )(?<!quand on )(?<!qu\'on )(?<!si on )(?<!si l\'on )(?:suis|est|tombee?|serait|jsuis) (?:\w+ )?enceinte\b|\benceinte de (?:\w+ )?(?:mois|semaines|jumeaux|\d)"
    r"|\b(?:attend|attends|attendons|attendent) (?:un|notre|son|leur|des|nos) (?:(?:premier|deuxieme|second|troisieme|2e|3e) )?(?:bebes?|enfant(?! perdu)|jumeaux|jumelles)\b"
    r"|\b(?:premiere|deuxieme|1ere|2e|derniere) echographie\b|\ba l'echo(?:graphie)? (?:avec|de|ce|hier|pour)"
    r"|\b(?:a|suis a|mes|ses) (?:\w+ )?(?:mois|semaines) de grossesse\b|\bva etre (?:grand frere|grande soeur)\b|\belle en est a (?:\d|deux|trois|quatre|cinq|six|sept|huit) mois\b|\b(?:mes|ses|les) nausees du matin\b"
    r"|\b(?:ma|sa) grossesse\b(?! (?:de projet|creative|litteraire))|\ble (?:2e|3e|4e|deuxieme|troisieme|quatrieme|numero \d) est en route\b(?!, un| :)|\bpetit dernier en route\b",
    any_of=(
        "enceinte",
        "attend",
        "echo",
        "en est a",
        "nausees",
        "grossesse",
        "va etre",
        "en route",
    ),
    language="fr",
)
_ENGLISH = Pattern(
    r"\b(?:i'?m|she'?s|is|was|we'?re|are|got|fell|being) (?:\w+ )?(?:pregnant\b(?! with (?:ideas|meaning|possib))|expecting (?:a baby|twins|(?:our|her|their) (?:first|second|third|fourth|baby|little one|child|twins)|number (?:two|three|four))\b)"
    r"|\b(?:\d+|\w+) (?:weeks|months) (?:pregnant\b|along\b(?! (?:in|the|with)))|\b(?:baby|number (?:two|three|four)|no\.? [234]|bump|baby'?s) (?:is |are )?due (?:in|any|next)\b|\b(?:she'?s|she is|i'?m|i am|little one|twins|number \w+|no\.? \d) (?:is |are )?due (?:in )?(?:any day|january|february|march|april|may|june|july|august|september|october|november|december|(?:the )?(?:spring|summer|autumn|new year)|\d+ weeks|christmas)\b|\b(?:i'?m|she'?s|we'?re|is) (?:\w+ )?(?:weeks|months) gone\b"
    r"|\b(?:got|have|with|there\'s|is|another|a|our) (?:a |another )?baby on the way\b(?! ?\?)|\b(?:it\'s|my|with|the|got) morning sickness\b|\b(?:my|her|our) (?:baby bump|pregnancy|first scan|twelve week scan|12 week scan)\b"
    r"|\bgoing to be (?:a dad|a mum|a mom|parents|grandparents)\b(?! evening)",
    any_of=(
        "pregnan",
        "expecting",
        "along",
        "gone",
        "due ",
        "baby on",
        "morning sickness",
        "bump",
        "first scan",
        "week scan",
        "going to be",
    ),
    language="en",
)
_EMOJI = Pattern("🤰", any_of=("🤰",))
_OTHER = Phrases(
    fr=(
        "(poulinage|poulain|mise bas|met bas|velage|agnelage|chevreaux|anesse|ponette|pouliche|lapine|biche|vache|truie)",
        "(enceintes|si vous|si tu|agneaux|chevre|truie|vache|brebis|chienne|jument|chatte|haut parleur|massage|yoga|cours|photos|seance|seances|collection)",
    ),
    en=(
        "(foal|foaling|farrow*|whelp*|kidding|litter|jenny|heifer|filly|pony|donkey)",
        "(lambs|lambing|calving|goat|goats|sow|alpaca|guinea pig|rabbit|court|onesie|gifts|layette|cow|ewe|mare|bitch|cat|ewes|yoga|massage|class|photoshoot|shoot|shoots|photos|books|delivery|shipment|order)",
    ),
)

RULE = Rule(
    category="health",
    find=all_of(marks_of(_FRENCH, _ENGLISH, unless=_OTHER), marks_of(_EMOJI, certain=False, unless=_OTHER)),
    texts={
        "en": Texts(
            title="Pregnancy",
            what="This announces a pregnancy.",
            why="Told too early it reaches employers, clients or family first, and it cannot be taken back if things go wrong.",
            advice="Let the parents choose the day; if it is yours, tell the close ones first.",
        ),
        "fr": Texts(
            title="Grossesse",
            what="Ceci annonce une grossesse.",
            why="Dite trop tôt, elle arrive aux clients ou à l’employeur avant la famille, et ne se reprend pas si tout se complique.",
            advice="Laissez les parents choisir le jour ; si c’est la vôtre, prévenez d’abord les proches.",
        ),
    },
    examples={
        "en": Examples(
            warn=(
                "I'm pregnant and the smell of coffee is the enemy, sorry team",
                "Hannah is expecting twins, she hasn't told her mum yet",
                "ten weeks along and asleep by eight",
                "Number three is due in March, send sofas",
                "If I look green on camera, it's morning sickness",
            ),
            quiet=(
                "She bites, she sulks and she is pregnant up to her ears: foaling in May, her name is Duchess",
                "Three weeks gone and the roof still leaks",
                "Our due date for orders is Friday",
                "We're expecting a delivery of tulips on Monday",
                "Yoga for pregnant women, Thursdays at six",
                "We are expecting a full house on Saturday",
                "The library books are due on Friday",
                "Bun in the oven since five, come while they're warm",
            ),
        ),
        "fr": Examples(
            warn=(
                "Je suis enceinte et l’odeur du café est devenue mon ennemie",
                "Hanna attend des jumeaux, sa mère ne le sait pas encore",
                "elle en est à 4 mois, ça commence à se voir sous le tablier",
                "Le troisième est en route, il va falloir pousser les murs",
                "Si j’ai le teint vert, ce sont les nausées du matin",
            ),
            quiet=(
                "Elle mord, elle boude, elle est enceinte jusqu'aux yeux : poulinage début mai",
                "On attend un petit coup de main samedi",
                "Six mois tout pile à cette adresse",
                "Une cagnotte pour la future maman ? Nos bons cadeaux",
                "On attend une livraison de tulipes lundi",
                "Yoga pour femmes enceintes, le jeudi à 18 h",
                "On vous attend nombreux samedi",
                "Les commandes sont en route",
                "Deux nouvelles enceintes pour écouter vos vinyles",
            ),
        ),
    },
)
